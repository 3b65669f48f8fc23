import { expect, test } from "vitest";
import { template } from "../../formats/execution-plan/support/plan.ts";
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

const phases = (one: string, sync: string): string =>
  `# P\n\n## Phase 1: A\n\n### Session A: X\n\n${one}- Task: build\n\n${sync}\n\n## Phase 2: B\n\n### Session A: Y\n\n- Task: build\n`;

test("accepts phases in their order", async () => {
  const text = phases("", "**Sync Point:** Merge before Phase 2");
  expect(await findingsIn(rule, text)).toEqual([]);
});

test("finds a session that depends on a later phase", async () => {
  expect(await findingsIn(rule, phases("- Depends on: 2A\n", ""))).toEqual([
    {
      severity: "error",
      at: "7: - Depends on: «2A»",
      message:
        "session 1A of phase 1 depends on 2A of phase 2; expected a session of an earlier phase, or of the same",
      tasks: ["1A", "2A"],
      related: ["12: «## Phase 2: B» the phase of 2A starts here"],
    },
  ]);
});

test("finds a sync point before a phase that does not come after it", async () => {
  expect(await findingsIn(rule, phases("", "**Sync Point:** Merge before Phase 1"))).toEqual([
    {
      severity: "error",
      at: "9: «**Sync Point:** Merge before Phase 1»",
      message:
        "the sync point of phase 1 stands before phase 1 by its words, which does not come after it; expected the name of a phase below",
    },
  ]);
});

test("finds a worker that is merged before what it depends on", async () => {
  const merge = "git merge feat/csv --no-edit\ngit merge feat/trait --no-edit";
  expect(await findingsIn(rule, template({ merge }))).toEqual([
    {
      severity: "error",
      at: "69: git merge «feat/csv» --no-edit",
      message:
        "task W2 is merged before W1, on which it depends; expected it to be merged after it",
      tasks: ["W2", "W1"],
      related: ["70: git merge «feat/trait» --no-edit task W1 is merged here"],
    },
  ]);
  expect(await findingsIn(rule, template())).toEqual([]);
});
