import { expect, test } from "vitest";
import { findings, findingsIn, type Told } from "../support/findings.ts";

const rule = "dependency/redundant";

test.each([
  ["a chain", "1.1 | 1.2 needs 1.1 | 1.3 needs 1.2"],
  ["two parents of one parent", "1.1 | 1.2 needs 1.1 | 1.3 needs 1.1 | 1.4 needs 1.2 1.3"],
  ["all, at one place", "1.1 | 1.2 needs 1.1 | 1.3 needs all"],
  ["tasks of a circle", "1.1 needs 1.2 | 1.2 needs 1.1 | 1.3 | 1.2 needs 1.1"],
  ["an unknown id", "1.1 | 1.2 needs 1.1 9.9"],
])("accepts %s", async (_, plan) => expect(await findings(rule, plan)).toEqual([]));

test("accepts a phase, whose tasks stand at one place", async () => {
  const plan = `# Plan
### Phase 1
#### Task 1.1: One Depends on [none]
#### Task 1.2: Two Depends on [1.1]
### Phase 2
#### Task 2.1: Three Depends on [Phase 1]
`;
  expect(await findingsIn(rule, plan)).toEqual([]);
});

const redundant = (task: string, ids: string, id: string, through: string): Told => ({
  severity: "info",
  at: `${task}: #### Task ${task}: Build a part Depends on [${ids.replace(id, `«${id}»`)}]`,
  message: `task ${task} depends on ${id}, which ${through} already waits for; it can be left out`,
  tasks: [task, id],
});

test.each<[string, string, Told[]]>([
  [
    "a parent of a parent",
    "1.1 | 1.2 needs 1.1 | 1.3 needs 1.1 1.2",
    [redundant("1.3", "1.1, 1.2", "1.1", "1.2")],
  ],
  [
    "an ancestor far above",
    "1.1 | 1.2 needs 1.1 | 1.3 needs 1.2 | 1.4 needs 1.3 1.1",
    [redundant("1.4", "1.3, 1.1", "1.1", "1.3")],
  ],
  [
    "every one of them",
    "1.1 | 1.2 needs 1.1 | 1.3 needs 1.2 | 1.4 needs 1.1 1.2 1.3",
    [
      redundant("1.4", "1.1, 1.2, 1.3", "1.1", "1.2"),
      redundant("1.4", "1.1, 1.2, 1.3", "1.2", "1.3"),
    ],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));
