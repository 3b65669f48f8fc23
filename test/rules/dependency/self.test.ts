import { expect, test } from "vitest";
import { findings, findingsIn } from "../support/findings.ts";

const rule = "dependency/self";

test.each([
  ["a task that needs another", "1.1 | 1.2 needs 1.1"],
  ["tasks that need each other, a cycle", "1.1 needs 1.2 | 1.2 needs 1.1"],
  ["an id that only starts alike", "1.1 needs 1.10 | 1.10"],
  ["a task that needs all before it", "1.1 | 1.2 needs all"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

test("accepts a task that needs its own phase", async () => {
  const plan =
    "# Plan\n### Phase 1\n#### Task 1.1: A Depends on [none]\n#### Task 1.2: B Depends on [Phase 1]\n";
  expect(await findingsIn(rule, plan)).toEqual([]);
});

test("finds a task that needs itself, once", async () => {
  const plan = "1.1 | 1.2 needs 1.1 1.2 1.2";
  expect(await findings(rule, plan)).toEqual([
    {
      severity: "error",
      at: "1.2: #### Task 1.2: Build a part Depends on [1.1, «1.2», 1.2]",
      message: "task 1.2 depends on itself; expected only other tasks",
      tasks: ["1.2"],
    },
  ]);
  expect(await findings("dependency/cycle", plan)).toEqual([]);
});
