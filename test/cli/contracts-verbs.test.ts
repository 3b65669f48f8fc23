import { expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { planWith } from "../contracts/support/plan.ts";
import { CLEAN } from "./support/plans.ts";
import { makeFolder } from "./support/folder.ts";
import { run } from "./support/run.ts";

test.each([
  [["contracts"], "contracts takes a verb; expected one of lint"],
  [["contracts", "constructor", "x"], "contracts takes a verb; expected one of lint"],
  [["contracts", "lint"], "contracts lint takes one path"],
  [["contracts", "lint", "nowhere.yaml"], "nowhere.yaml does not exist"],
  [["contracts", "lint", "parallel-plan.md"], "is a task-plan; expected a work-packages.yaml"],
])("%j is refused with a sentence", async (argv, sentence) => {
  const cwd = await makeFolder({ "parallel-plan.md": CLEAN });
  const { code, stderr } = await run(argv, { cwd });
  expect({ code, stderr }).toEqual({ code: EXIT.usage, stderr: expect.stringContaining(sentence) });
});

test.each([
  ["an empty contract", "contracts/api.yaml", "", /api\.yaml:1 the contract is empty/, EXIT.errors],
  ["a text", "contracts/api.txt", "hi", /of no kind that a tool reads/, EXIT.errors],
  ["SQL alone", "contracts/api.sql", "select 1;", /^parallel-plan: no code was made: /, EXIT.clean],
])("generate says that it makes nothing from %s", async (_, path, text, told, code) => {
  const plan = planWith([path], "  generated: { typescript_dir: out }\n");
  const cwd = await makeFolder({ "work-packages.yaml": plan, [path]: text });
  const made = await run(["contracts", "generate", "work-packages.yaml"], { cwd });
  expect(made).toMatchObject({ code, stdout: "", stderr: expect.stringMatching(told) });
});
