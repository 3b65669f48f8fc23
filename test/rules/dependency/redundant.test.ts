import { expect, test } from "vitest";
import { findings, findingsIn, type Told } from "../support/findings.ts";

const rule = "dependency/redundant";

test.each([
  ["a chain", "1.1 | 1.2 needs 1.1 | 1.3 needs 1.2"],
  ["two parents of one parent", "1.1 | 1.2 needs 1.1 | 1.3 needs 1.1 | 1.4 needs 1.2 1.3"],
  ["all, at one place", "1.1 | 1.2 needs 1.1 | 1.3 needs all"],
  ["tasks of a circle", "1.1 needs 1.2 | 1.2 needs 1.1 | 1.3 | 1.2 needs 1.1"],
  [
    "tasks of a circle, seen from outside of it",
    "1.1 needs 1.2 | 1.2 needs 1.1 | 1.3 needs 1.1 1.2",
  ],
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

const redundant = (task: string, ids: string, id: string, through: string, left: string): Told => ({
  severity: "info",
  at: `${task}: #### Task ${task}: Build a part Depends on [${ids.replace(id, `«${id}»`)}]`,
  message: `task ${task} depends on ${id}, which ${through} already waits for; it can be left out`,
  tasks: [task, id],
  fixes: [`leave ${id} out → #### Task ${task}: Build a part Depends on [${left}]`],
});

test.each<[string, string, Told[]]>([
  [
    "a parent of a parent",
    "1.1 | 1.2 needs 1.1 | 1.3 needs 1.1 1.2",
    [redundant("1.3", "1.1, 1.2", "1.1", "1.2", "1.2")],
  ],
  [
    "an ancestor far above",
    "1.1 | 1.2 needs 1.1 | 1.3 needs 1.2 | 1.4 needs 1.3 1.1",
    [redundant("1.4", "1.3, 1.1", "1.1", "1.3", "1.3")],
  ],
  [
    "every one of them",
    "1.1 | 1.2 needs 1.1 | 1.3 needs 1.2 | 1.4 needs 1.1 1.2 1.3",
    [
      redundant("1.4", "1.1, 1.2, 1.3", "1.1", "1.2", "1.2, 1.3"),
      redundant("1.4", "1.1, 1.2, 1.3", "1.2", "1.3", "1.1, 1.3"),
    ],
  ],
])("finds %s", async (_, plan, told) => expect(await findings(rule, plan)).toEqual(told));

const inChain = (bracket: string): string => `# Plan
#### Task 1.1: One Depends on [none]
#### Task 1.2: Two Depends on [1.1]
#### Task 1.3: Three Depends on [1.2]
#### Task 1.4: Four ${bracket}
`;

test.each([
  ["Depends on [1.1, 1.3]", "Depends on [1.3]"],
  ["Depends on [1.3, 1.1]", "Depends on [1.3]"],
  ["Depends on [1.3,1.1]", "Depends on [1.3]"],
  ["Depends on [1.1, 1.2, and 1.3]", "Depends on [1.2, and 1.3] / Depends on [1.1, 1.3]"],
  ["Depends on [1.3 and 1.1]", "Depends on [1.3]"],
  ["Depends on [1.1 & 1.3]", "Depends on [1.3]"],
  ["Depends on [Task 1.1, Task 1.3]", "Depends on [Task 1.3]"],
  ["Depends on [Tasks 1.1, 1.3]", "Depends on [1.3]"],
  ["Depends on [`1.1`, `1.3`]", "Depends on [`1.3`]"],
  ["Depends on [`1.3`, `1.1`]", "Depends on [`1.3`]"],
  ["Depends on [1.1], [1.3]", "Depends on [1.3]"],
  ["Depends on [1.3] and [1.1]", "Depends on [1.3]"],
  ["Depends on [1.1 (its types), 1.3]", "Depends on [1.3]"],
  ["Depends on [1.3 (its types), 1.1]", "Depends on [1.3 (its types)]"],
  ["Depends on [1.3, 1.1 (its types)]", "Depends on [1.3]"],
  ["Depends on [**1.3**, **1.1**]", "Depends on [**1.3**]"],
  ["**[Depends on: 1.1, 1.3]**", "**[Depends on: 1.3]**"],
  ["(depends on 1.3, 1.1)", "(depends on 1.3)"],
])("the fix takes out one and keeps the form: %s", async (bracket, fixed) => {
  const told = await findingsIn(rule, inChain(bracket));
  const lines = told.flatMap(({ fixes = [] }) => fixes.map((fix) => fix.split("Four ")[1]));
  expect(lines.join(" / ")).toBe(fixed);
});

test.each([
  ["marks that are not those of the next id", "Depends on [`1.1`, 1.3]"],
  ["an id within prose", "Depends on [1.1 for its types, 1.3]"],
  ["ids beside a phase", "Depends on [Phase 1, 1.1]"],
])("no fix for %s", async (_, bracket) => {
  const plan = inChain(bracket).replace("#### Task 1.1", "### Phase 1\n#### Task 1.1");
  const told = await findingsIn(rule, plan.replace("#### Task 1.4", "### Phase 2\n#### Task 1.4"));
  expect(told.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
});
