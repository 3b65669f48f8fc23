import { expect, test } from "vitest";
import { convertPlan } from "../../../src/formats/convert/convert.ts";
import { detectFormat } from "../../../src/formats/list.ts";
import { judge } from "../../rules/support/findings.ts";
import { readExecutionPlan, shown } from "./support/plan.ts";

const worker = (name: string, file: string, depends = "none"): string =>
  `### ${name}: Part\n\n**Branch:** \`feat/${file}\`\n**Depends On:** ${depends}\n**Files Owned:** \`src/${file}.ts\`\n\n**Task:**\n1. Build it\n`;
const DEFINITIONS = "## WORKER DEFINITIONS\n\n";

/** A plan of three workers with these names, each behind the one before it. */
function planOf([one, two, three]: readonly [string, string, string], head = DEFINITIONS): string {
  return `# Kiosk\n\n**Goal:** A kiosk.\n\n${head}${worker(one, "a")}\n${worker(two, "b", one)}\n${worker(three, "c", `${one} and ${two}`)}`;
}

const NAMES = [
  ["Claude 1", "Codex 1", "Gemini 1"],
  ["Dev 1", "Dev 2", "QA 1"],
  ["Builder 1", "Builder 2", "Tester 1"],
  ["Worker 1", "Session 1", "Terminal 1"],
  ["Painter 1", "Carpenter 1", "Tester 1"],
] as const;
const idOf = (name: string): string => name.replace("Worker ", "W");

test.each(NAMES)("%s, %s and %s are all workers", async (...names) => {
  const text = planOf(names);
  expect(await detectFormat("docs/notes.md", text)).toBe("execution-plan");
  const { plan, findings } = await readExecutionPlan(text);
  const [one, two, three] = names.map(idOf);
  expect(shown(plan)).toEqual([
    `${one}: write src/a.ts`,
    `${two} < ${one}: write src/b.ts`,
    `${three} < ${one}, ${two}: write src/c.ts`,
  ]);
  expect(findings).toEqual([]);
  const { text: again, ids } = await convertPlan(plan, "execution-plan");
  expect([...ids]).toEqual([]);
  expect((await readExecutionPlan(again)).plan.tasks.map(({ id }) => id)).toEqual([
    one,
    two,
    three,
  ]);
});

test.each(NAMES)("%s, %s and %s are workers where the matrix names them", async (...names) => {
  const head = `## FILE OWNERSHIP MATRIX\n\n| File | ${names.join(" | ")} |\n|---|---|---|---|\n| src/d.ts | PRIMARY | - | READ |\n\n`;
  const { plan, findings } = await readExecutionPlan(planOf(names, head));
  expect(plan.tasks.map(({ id }) => id)).toEqual(names.map(idOf));
  expect(plan.tasks[2]?.claims.map(({ access, pattern }) => `${access} ${pattern}`)).toContain(
    "read src/d.ts",
  );
  expect(findings).toEqual([]);
});

test("a race between workers of two names is found", async () => {
  const text = `# Kiosk\n\n${DEFINITIONS}${worker("Claude 1", "a")}\n${worker("Codex 1", "a")}`;
  const { diagnostics } = await judge(text, { path: "docs/notes.md" });
  expect(diagnostics.map(({ rule }) => rule)).toContain("ownership/write-race");
});

test("all of one name are waited for", async () => {
  const text = `# Kiosk\n\n${DEFINITIONS}${worker("Dev 1", "a")}\n${worker("Tester 1", "b")}\n${worker("QA 1", "c", "all devs")}`;
  expect(shown((await readExecutionPlan(text)).plan)[2]).toBe("QA 1 < Dev 1: write src/c.ts");
});

test.each([
  ["a phase", "### Phase 2: Later\n\n**Branch:** `main`\n"],
  ["a part of a worker", "#### Session 1: Morning\n\n**Branch:** `feat/a`\n"],
  ["a heading without fields", "### Tester 1: Later\n\nSomebody looks at it.\n"],
  ["what stands elsewhere", "## Meetings\n\n### Room 1: Kick-off\n\n**Branch:** `main`\n"],
])("%s is no worker beside them", async (_, more) => {
  const { plan } = await readExecutionPlan(
    `# Kiosk\n\n${DEFINITIONS}${worker("Worker 1", "a")}\n${more}\n${worker("Worker 2", "b")}`,
  );
  expect(plan.tasks.map(({ id }) => id)).toEqual(["W1", "W2"]);
});
