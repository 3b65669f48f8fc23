import { describe, expect, test } from "vitest";
import { judge, repository } from "../../rules/support/findings.ts";
import { tasksOf } from "../support/session-plan.ts";

async function output(said: string): Promise<string[]> {
  const [task = ""] = await tasksOf(`# P\n\n## Phase 1\n\n### Session A: X\n\n- Output: ${said}\n`);
  return task.split(", ").slice(1);
}
const each = (rows: [string, string[]][]): void => {
  test.each(rows)("%s", async (said, claims) => expect(await output(said)).toEqual(claims));
};

describe("a move in words deletes one path and creates another", () => {
  const moved = ["delete src/app.ts", "create src/main.ts"];
  each([
    ["Renamed src/app.ts to src/main.ts", moved],
    ["Renamed `src/app.ts` to `main.ts`", moved],
    ["Rename the file src/app.ts → src/main.ts", moved],
    ["src/app.ts moved to src/main.ts", moved],
    ["`src/app.ts` (renamed to `src/main.ts`)", moved],
    ["src/main.ts (renamed from src/app.ts)", moved],
    ["git mv src/app.ts src/main.ts", moved],
    ["Replaced src/app.ts with src/main.ts", moved],
    ["src/app.ts nach src/main.ts verschoben", moved],
    ["Moved from src/app.ts to src/main.ts, updated README.md", [...moved, "modify README.md"]],
    [
      "Moved src/a.ts, src/b.ts into src/core",
      ["delete src/a.ts", "create src/core/a.ts", "delete src/b.ts", "create src/core/b.ts"],
    ],
    ["Moved src/old/ to src/new/", ["delete src/old/", "create src/new/"]],
    ["Converted src/app.js to src/app.ts", ["delete src/app.js", "create src/app.ts"]],
  ]);
});

describe("what is no move", () => {
  each([
    ["Moved the login from src/a.ts to src/b.ts", ["modify src/a.ts", "write src/b.ts"]],
    ["Copied src/a.ts to src/b.ts", ["read src/a.ts", "create src/b.ts"]],
    ["Renamed the loop in src/a.ts", ["modify src/a.ts"]],
    ["Replaced the parser in src/a.ts with src/b.ts", ["modify src/a.ts", "write src/b.ts"]],
    ["Migrated src/a.ts to src/http.ts", ["modify src/a.ts", "write src/http.ts"]],
    ["Added src/a.ts to src/index.ts", ["create src/a.ts", "write src/index.ts"]],
    ["Added a route to src/index.ts", ["write src/index.ts"]],
  ]);
});

describe("what is left out or only looked at", () => {
  each([
    ["Updated src/** except src/app.ts", ["modify src/**", "deny src/app.ts"]],
    ["Updated src/** (not src/app.ts)", ["modify src/**", "deny src/app.ts"]],
    ["Updated src/b.ts without touching src/app.ts", ["modify src/b.ts", "deny src/app.ts"]],
    ["Updated src/b.ts, leaving src/app.ts unchanged", ["modify src/b.ts", "deny src/app.ts"]],
    ["Updated src/b.ts (src/app.ts stays untouched)", ["modify src/b.ts", "deny src/app.ts"]],
    [
      "Updated src/ except src/a.ts, src/b.ts, test/c.ts",
      ["modify src/", "deny src/a.ts", "deny src/b.ts", "write test/c.ts"],
    ],
    ["New file src/b.ts (copied from src/a.ts)", ["create src/b.ts", "read src/a.ts"]],
    ["New file src/b.ts based on src/a.ts", ["create src/b.ts", "read src/a.ts"]],
    ["New file src/b.ts (extracted from src/a.ts)", ["create src/b.ts", "modify src/a.ts"]],
  ]);
});

describe("a word holds for the paths behind it", () => {
  each([
    ["Updated src/desk.ts, src/dexk.ts", ["modify src/desk.ts", "modify src/dexk.ts"]],
    [
      "New files src/a.ts, src/b.ts; README.md",
      ["create src/a.ts", "create src/b.ts", "create README.md"],
    ],
    ["Updated the list of src/a.ts, src/b.ts", ["modify src/a.ts", "write src/b.ts"]],
  ]);
});

/** Two sessions of phase 1 and one of phase 2, by their outputs. */
const plan = (a: string, b: string, later: string): string =>
  `# Parallel Execution Plan: Move\n\n## Phase 1: Parallel\n\n### Session A: One\n\n- Branch: \`one\`\n- Output: ${a}\n\n### Session B: Two\n\n- Branch: \`two\`\n- Output: ${b}\n\n**Sync Point:** Phase 1 is merged before Phase 2 starts\n\n## Phase 2: Parallel\n\n### Session A: Three\n\n- Branch: \`three\`\n- Output: ${later}\n`;
const errors = async (text: string): Promise<string[]> =>
  (
    await judge(text, { path: "plan.md", repository: repository("src/app.ts src/c.ts docs/a.md") })
  ).diagnostics.flatMap(({ rule, severity, tasks }) =>
    severity === "error" ? [`${rule} ${tasks.join(" ")}`] : [],
  );

test("a file that was moved away is missed, and its new place is compared", async () => {
  const moved = "Renamed src/app.ts to src/main.ts";
  expect(await errors(plan(moved, "Updated docs/a.md", "Updated src/app.ts"))).toEqual([
    "ownership/modify-missing 1A 2A",
  ]);
  expect((await errors(plan(moved, "New file src/main.ts", "Updated src/c.ts"))).join()).toMatch(
    /race 1A 1B/,
  );
});

test("what is left out may be written by another", async () => {
  const rest = "Updated src/** except src/app.ts";
  expect(await errors(plan(rest, "Updated src/app.ts", "Updated docs/a.md"))).toEqual([]);
});

test("files of which nobody can tell what is done are told", async () => {
  const { diagnostics } = await judge(
    `${plan("New file src/a.ts", "New file src/b.ts", "New file src/c.ts")}- Files to Crate\n  - src/b.ts\n- Files to Modify: lib/ (except the tests)\n`,
    { path: "plan.md" },
  );
  const told = diagnostics.filter(({ rule }) => rule === "plan/partly-read");
  expect(told.map(({ tasks, message }) => `${tasks.join()} ${message.slice(0, 24)}`)).toEqual([
    '2A "src/b.ts" stands among ',
    '2A "except the tests" in th',
  ]);
});

describe("links are read as what they show or lead to", () => {
  each([
    ["Updated [src/a.ts](src/a.ts)", ["modify src/a.ts"]],
    ["Updated [`src/a.ts`](../src/a.ts)", ["modify src/a.ts"]],
    [
      "Updated [src/a.ts](../src/a.ts), [src/b.ts](../src/b.ts)",
      ["modify src/a.ts", "modify src/b.ts"],
    ],
    [
      "New file [src/a.ts](src/a.ts), updated the page ([src/b.ts](src/b.ts))",
      ["create src/a.ts", "modify src/b.ts"],
    ],
    [
      "Updated the page [home](src/home.ts) as said in [the talk](https://talk.invalid/a.ts)",
      ["modify src/home.ts"],
    ],
    [
      "Renamed [src/a.ts](src/a.ts) to [src/b.ts](src/b.ts)",
      ["delete src/a.ts", "create src/b.ts"],
    ],
    ["Updated src/** except [src/a.ts](src/a.ts)", ["modify src/**", "deny src/a.ts"]],
    ["Updated src/app/[id]/page.ts", ["modify src/app/[id]/page.ts"]],
    ["New file app/[id]/(tabs)/page.ts", ["create app/[id]/(tabs)/page.ts"]],
  ]);
});
