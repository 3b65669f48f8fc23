import { expect, test } from "vitest";
import { findings, findingsIn, type Told } from "../support/findings.ts";

const rule = "dependency/wave-order";

test.each([
  ["later waves", "1.1 wave 1 | 1.2 needs 1.1, wave 2"],
  ["one wave, in which tasks may still wait", "1.1 wave 1 | 1.2 needs 1.1, wave 1"],
  ["a task without wave", "1.1 | 1.2 needs 1.1, wave 1"],
  ["tasks that do not wait for each other", "1.1 wave 2 | 1.2 wave 1"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

test("accepts phases, which never order by themselves", async () => {
  const plan = `# Plan
### Phase 1
#### Task 1.1: One Depends on [2.1]
### Phase 2
#### Task 2.1: Two Depends on [none]
`;
  expect(await findingsIn(rule, plan)).toEqual([]);
});

test("finds a task in an earlier wave than its dependency", async () => {
  const plan = "1.1 wave 2 | 1.2 needs 1.1, wave 1 | 1.3 wave 10 | 1.4 needs 1.3, wave 9";
  const early = (one: [string, string], two: [string, string]): Told => ({
    severity: "error",
    at: `${two[0]}: **wave**: «${two[1]}»`,
    message: `task ${two[0]} is in wave ${two[1]} but depends on ${one[0]} of wave ${one[1]}; expected a wave after it`,
    tasks: [two[0], one[0]],
    related: [`${one[0]}: **wave**: «${one[1]}» task ${one[0]} says its wave here`],
  });
  expect(await findings(rule, plan)).toEqual([
    early(["1.1", "2"], ["1.2", "1"]),
    early(["1.3", "10"], ["1.4", "9"]),
  ]);
});
