import { expect, test } from "vitest";
import { RACY, UNKNOWN } from "../cli/support/plans.ts";
import { FILES, PLAN, RACE, SILENT } from "./support/racy.ts";
import { openSession } from "./support/session.ts";

test.each([
  ["the configuration", { ".parallel-plan.yaml": "hook: warn\n" }, {}],
  ["the environment", {}, { PARALLEL_PLAN_HOOK: "warn" }],
  [
    "the environment over the configuration",
    { ".parallel-plan.yaml": "hook: off\n" },
    { PARALLEL_PLAN_HOOK: "warn" },
  ],
])("set to warn by %s it tells errors and holds nothing back", async (_, files, env) => {
  const session = await openSession({ ...FILES, ...files });
  session.env = env;
  const { answer } = await session.write(PLAN, RACY);
  expect(answer).not.toHaveProperty("decision");
  const [head, finding] = answer?.hookSpecificOutput?.additionalContext.split("\n") ?? [];
  expect(head).toBe(`${PLAN} has 1 error:`);
  expect(finding?.startsWith(RACE)).toBe(true);
  expect(await session.stop()).toEqual(SILENT);
});

test.each([
  ["the configuration", { ".parallel-plan.yaml": "hook: off\n" }, {}],
  ["the environment", {}, { PARALLEL_PLAN_HOOK: "off" }],
])("switched off by %s it says nothing at all", async (_, files, env) => {
  const session = await openSession({ ...FILES, ...files });
  session.env = env;
  expect(await session.write(PLAN, RACY)).toEqual(SILENT);
  expect(await session.stop()).toEqual(SILENT);
  expect(await session.start()).toEqual(SILENT);
  expect(await session.command("parallel-plan", "nothing-there")).toEqual(SILENT);
});

test("a configuration that cannot be read leaves the hook blocking", async () => {
  const session = await openSession({ ...FILES, ".parallel-plan.yaml": "hook: [off\n" });
  expect((await session.write(PLAN, UNKNOWN)).answer?.decision).toBe("block");
});

test("set to warn it refuses no command", async () => {
  const session = await openSession({ ".parallel-plan.yaml": "hook: warn\n" });
  const { answer } = await session.command("parallel-plan", "demo");
  expect(answer?.decision).toBeUndefined();
  expect(answer?.hookSpecificOutput).toMatchObject({ hookEventName: "UserPromptExpansion" });
  expect(answer?.hookSpecificOutput?.additionalContext).toContain("Run /shared demo first");
});
