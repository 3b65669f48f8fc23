import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { convertPlan } from "../src/formats/convert/convert.ts";
import { judge } from "./rules/support/findings.ts";
import { SHARED } from "./support/shared.ts";

/** Public session plans and what goes by that name; see corpus.test.ts for where they lie. */
const folder = join(SHARED, "corpus/session-plan");
const present = existsSync(folder);

if (!present) {
  console.warn(
    `SKIPPED: the public session plans were not checked, because there is no ${folder}; set PARALLEL_PLAN_SHARED to the folder that holds corpus/`,
  );
}

/** By the start of a file's name: its sessions when it is read as a session plan, and the findings by rule. */
const EXPECTED: Record<string, { tasks: number; rules: Record<string, number> }> = {
  // Advice about worktrees, in which no session is planned.
  CKristensen: { tasks: 0, rules: { "plan/missing-section": 1, "plan/no-tasks": 1 } },
  eelywasa: { tasks: 0, rules: { "plan/missing-section": 1, "plan/no-tasks": 1 } },
  // Six sessions that draw their files: one has a folder in which two others create files, two write `.env`.
  Dicoangelo: {
    tasks: 6,
    rules: { "plan/missing-section": 1, "ownership/protected-path": 1, "ownership/write-race": 4 },
  },
  LeanVibe: { tasks: 2, rules: { "plan/missing-section": 1, "task/no-files": 2 } },
  "PerformanceSuite__teach-assist__PARALLEL": { tasks: 4, rules: { "plan/missing-section": 1 } },
  // The plan itself names both files as "potential conflicts".
  "PerformanceSuite__teach-assist__docs": {
    tasks: 4,
    rules: { "plan/missing-section": 1, "ownership/write-race": 2 },
  },
};

const files = present ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];
const known = Object.getOwnPropertyNames(Object.prototype).toSorted();

describe.skipIf(!present)("public session plans", () => {
  test.each(files)("%s", async (name) => {
    const text = readFileSync(join(folder, name));
    const { file, diagnostics } = await judge(text, { path: name, as: "session-plan" });
    const rules: Record<string, number> = {};
    for (const { rule } of diagnostics) rules[rule] = (rules[rule] ?? 0) + 1;
    const key = Object.keys(EXPECTED).find((start) => name.startsWith(start));
    expect({ tasks: file.parsed?.plan.tasks.length, rules }).toEqual(EXPECTED[key ?? name]);
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(known);
  });

  test.each(files)("%s comes back from its own format", async (name) => {
    const { file } = await judge(readFileSync(join(folder, name)), { as: "session-plan" });
    const { lost } = await convertPlan(file.parsed!.plan, "session-plan");
    expect(
      lost.filter((line) => /\b(?:ids|dependencies|claims|branch|worktree)\b/.test(line)),
    ).toEqual([]);
  });
});
