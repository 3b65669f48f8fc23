import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/formats/format.ts";
import { readPlan } from "../../src/formats/read.ts";
import { lint } from "../../src/lint/lint.ts";
import { Repository } from "../../src/model/repository.ts";

const root = join(import.meta.dirname, "..", "..");
const SESSION_FORMAT = "skills/planning-sessions/references/session-plan-format.md";
const FORMAT = "skills/writing-parallel-plans/references/task-plan-format.md";

/** The files that the example takes for granted. */
const REPOSITORY = new Repository({
  files: [
    "docs/database.md",
    "src/db/connection.ts",
    "src/server/routes.ts",
    "src/server/session.ts",
    "src/tickets/TicketList.tsx",
    "src/tickets/filter.ts",
    "test/tickets/filter.test.ts",
  ],
});

/** The fenced block of a prompt that opens with `fence`, without the indent of its list. */
function block(path: string, fence: string): string {
  const text = readFileSync(join(root, path), "utf8");
  const [, indent = "", body = ""] =
    new RegExp(`^( *)${fence}\n([\\s\\S]*?)\n\\1\`\`\`$`, "m").exec(text) ?? [];
  return `${body.replaceAll(`\n${indent}`, "\n").slice(indent.length)}\n`;
}

async function check(text: string, path: string) {
  const { parsed, findings } = await readPlan(Buffer.from(text), path, { limits: DEFAULT_LIMITS });
  const result = await lint({
    ...(parsed && { parsed }),
    findings,
    repository: REPOSITORY,
    settings: new Map(),
  });
  return { plan: parsed?.plan, ...result };
}

test("the example of the format has four tasks and no finding", async () => {
  const { plan, diagnostics } = await check(block(FORMAT, "```markdown"), "parallel-plan.md");
  expect(diagnostics).toEqual([]);
  expect(plan?.tasks.map(({ id, title }) => `${id} ${title}`)).toEqual([
    "1.1 Keep searches in the database",
    "1.2 Turn filters into a query string and back",
    "2.1 Serve saved searches",
    "2.2 Menu above the ticket list",
  ]);
});

test("and would have one if a dependency were missing", async () => {
  const text = block(FORMAT, "```markdown").replace("Depends on [1.1]", "Depends on [none]");
  const { diagnostics } = await check(text, "parallel-plan.md");
  expect(diagnostics.map(({ rule, tasks, paths }) => ({ rule, tasks, paths }))).toEqual([
    { rule: "ownership/create-race", tasks: ["1.1", "2.1"], paths: ["src/searches/store.ts"] },
  ]);
});

test("the example of the session plan format has six sessions and steps and no finding", async () => {
  const text = block(SESSION_FORMAT, "```markdown");
  const { plan, diagnostics } = await check(text, "session-plan.md");
  expect(diagnostics).toEqual([]);
  expect(plan?.format).toBe("session-plan");
  expect(
    plan?.tasks.map(({ id, dependsOn, claims }) => `${id} ${dependsOn.length} ${claims.length}`),
  ).toEqual(["1A 0 4", "1B 0 2", "2A 2 2", "2B 2 2", "3.1 2 0", "3.2 1 0"]);
});

test("and would have one without its sync point", async () => {
  const text = block(SESSION_FORMAT, "```markdown").replace(
    /^\*\*Sync Point.*Phase 2 starts$/m,
    "",
  );
  const { diagnostics } = await check(text, "session-plan.md");
  expect(diagnostics.map(({ rule }) => rule)).toContain("sync/missing");
});

test("the shape that /shared asks for is read as a shared document", async () => {
  const text = block("commands/shared.md", "```").replaceAll("path/to/", "src/tickets/");
  const { plan, diagnostics } = await check(text, "shared.md");
  expect(plan?.format).toBe("shared");
  expect(plan?.references.map(({ pattern }) => pattern)).toContain("src/tickets/file");
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(["ownership/read-missing"]));
});
