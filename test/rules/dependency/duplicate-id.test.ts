import { expect, test } from "vitest";
import { findings, type Told } from "../support/findings.ts";

const rule = "dependency/duplicate-id";

test.each([
  ["ids that differ", "1.1 | 1.2 | 2.1"],
  ["ids that differ in their last letter", "2.2a | 2.2b | 2.2"],
  ["ids that differ in case", "a.1 | A.1"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

const again = (title: string, first: string): Told => ({
  severity: "error",
  at: `1.1: #### Task «1.1»: ${title} Depends on [none]`,
  message: `"${title}" has the id 1.1 that "${first}" has already; expected an id of its own`,
  tasks: ["1.1"],
  related: [`1.1: #### Task «1.1»: ${first} Depends on [none] the first task 1.1 stands here`],
});

test.each<[string, string, Told[]]>([
  ["two tasks", "1.1 titled One | 1.2 | 1.1 titled Two", [again("Two", "One")]],
  [
    "each later one of three",
    "1.1 titled One | 1.1 titled Two | 1.1 titled Three",
    [again("Two", "One"), again("Three", "One")],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));

test("two tasks with one title are told apart by their lines", async () => {
  const [told] = await findings(rule, "1.1 titled One | 1.1 titled One");
  expect(told?.message).toMatch(
    /^the task on line (\d+) has the id 1\.1 that the task on line (?!\1)\d+ has already; /,
  );
});
