import { expect, test } from "vitest";
import { mayHoldTasks } from "../../../src/client/plan-file.ts";
import { convertPlan } from "../../../src/formats/convert/convert.ts";
import { recogniseExecutionPlan } from "../../../src/formats/execution-plan/recognise.ts";
import { detectFormat } from "../../../src/formats/list.ts";
import { judge } from "../../rules/support/findings.ts";
import { readExecutionPlan, shown } from "./support/plan.ts";

/** A plan of two workers of a kind, with or without what says that they are workers. */
function planOf(kind: string, parts: { matrix?: string; heading?: string; phase?: string } = {}) {
  const worker = (n: number, file: string, depends = ""): string =>
    `### ${kind} ${n}: Part ${n}\n\n**Branch:** \`feat/p${n}\`\n${depends}**Files Owned:** \`${file}\`\n\n**Task:**\n1. Build it\n`;
  return [
    "# Shop\n\n**Goal:** A shop.\n",
    parts.matrix ?? "",
    parts.heading ?? "",
    worker(1, "src/a.ts"),
    parts.phase ?? "",
    worker(2, "src/b.ts", `**Depends On:** ${kind} 1\n`),
  ].join("\n");
}

const matrixOf = (kind: string): string =>
  `## FILE OWNERSHIP MATRIX\n\n| File | ${kind} 1 | ${kind} 2 |\n|---|---|---|\n| src/a.ts | PRIMARY (new) | READ |\n| src/b.ts | - | PRIMARY |\n`;

const KINDS = ["Session", "Terminal", "Builder", "Codex", "Engineer", "Tab"];

test.each(KINDS)("with an ownership matrix, %s 1 is a worker", async (kind) => {
  const text = planOf(kind, { matrix: matrixOf(kind) });
  expect(await detectFormat("docs/notes.md", text)).toBe("execution-plan");
  expect(mayHoldTasks(text)).toBe(true);
  const { plan, findings } = await readExecutionPlan(text);
  expect(shown(plan)).toEqual([
    `${kind} 1: create src/a.ts`,
    `${kind} 2 < ${kind} 1: read src/a.ts, write src/b.ts`,
  ]);
  expect(findings).toEqual([]);
  const { text: again, lost } = await convertPlan(plan, "execution-plan");
  expect(again).toContain(`### ${kind} 1: Part 1`);
  expect(lost).toEqual([expect.stringMatching(/^execution-plan adds the worktree of /)]);
});

test.each(KINDS)("below a heading that speaks of workers, %s 1 is one", async (kind) => {
  const text = planOf(kind, { heading: "## WORKER DEFINITIONS\n" });
  expect(await detectFormat("docs/notes.md", text)).toBe("execution-plan");
  expect(shown((await readExecutionPlan(text)).plan)).toHaveLength(2);
});

test("files of its own and a branch make a terminal or a builder a worker", async () => {
  expect(await detectFormat("docs/notes.md", planOf("Terminal"))).toBe("execution-plan");
  expect(await detectFormat("docs/notes.md", planOf("Builder"))).toBe("execution-plan");
});

test.each([
  ["the title speaks of a plan", "# Shop in parallel", "**Branch:** `feat/p`\n"],
  ["they have places and files", "# Shop", "**Branch:** `feat/p`\n**Files Owned:** `a.ts`\n"],
  ["one waits for another", "# Shop", "**Worktree:** `../p`\n**Depends On:** Terminal 1\n"],
])("terminals are workers where %s", async (_, title, fields) => {
  const text = `${title}\n\n### Terminal 1: A\n\n${fields}\n### Terminal 2: B\n\n${fields}`;
  expect(await detectFormat("docs/notes.md", text)).toBe("execution-plan");
});

test("a plan of sessions stays one", async () => {
  const phases = { heading: "## Phase 1: First\n", phase: "## Phase 2: Then\n" };
  expect(await detectFormat("docs/notes.md", planOf("Session", phases))).toBe("session-plan");
  expect(await detectFormat("docs/notes.md", planOf("Session"))).toBe("session-plan");
});

test("what is called so beside workers is none", async () => {
  const text = `${planOf("Worker", { matrix: matrixOf("Worker") })}\n### Session 1: Kick-off\n\n**Branch:** \`main\`\n`;
  expect(shown((await readExecutionPlan(text)).plan)).toEqual([
    "W1: create src/a.ts",
    "W2 < W1: read src/a.ts, write src/b.ts",
  ]);
});

test("a worker that the plan does not have is told", async () => {
  const text = planOf("Terminal", { matrix: matrixOf("Terminal") });
  const { diagnostics } = await judge(text.replace("On:** Terminal 1", "On:** Terminal 7"), {
    path: "docs/plan.md",
  });
  expect(diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toContainEqual(
    expect.stringMatching(/^dependency\/unknown .*Terminal 7/),
  );
});

test.each([
  [
    "a workshop",
    "# Workshop plan\n\n### Session 1: Start\n\n**Depends on:** a laptop\n\n### Session 2: More\n\n**Depends on:** Session 1\n",
  ],
  [
    "a page about shells",
    "# Tips\n\n### Tab 1\n\nOpen a branch.\n\n### Tab 2\n\nOpen a worktree.\n",
  ],
  [
    "an exercise about branches",
    "# Course: Git worktrees\n\n### Terminal 1\n\n- Branch: `ex/a`\n- Task: write a.txt\n\n### Terminal 2\n\n- Branch: `ex/b`\n",
  ],
  [
    "a page of a team",
    "# People\n\n## Engineer 1: Left\n**Files Owned:** `src/left/`\n**Branch:** Ghent\n\n## Engineer 2: Right\n**Files Owned:** `src/right/`\n**Branch:** Turin\n",
  ],
  ["owners of departments", "# Ownership matrix\n\n## Engineer 1\n\nOwns the pager.\n"],
])("%s is no execution plan", (_, text) => {
  expect(recogniseExecutionPlan(text)).toBe("no");
});
