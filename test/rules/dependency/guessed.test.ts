import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";

const rule = "dependency/guessed";

const plan = (bracket: string): string => `# Plan

## Implementation Plan

### Phase 1
#### Task 1.1: First Depends on [none]
#### Task 1.2a: Left Depends on [none]
#### Task 1.2b: Right Depends on [none]
#### Task T3: Third Depends on [none]
### Phase 2
#### Task 2.1: Build Depends on ${bracket}
`;

test.each([
  ["[none]"],
  ["[None]"],
  ["[nothing]"],
  ["[1.1]"],
  ["[1.1, 1.2a]"],
  ["[1.1, 1.2a and T3]"],
  ["[Task 1.1]"],
  ["[Tasks 1.1, T3]"],
  ["[all]"],
  ["[ALL]"],
  ["[all previous tasks]"],
  ["[Phase 1]"],
  ["[Phase 1 complete]"],
  ["[1.1-T3]"],
  ["[`1.1`]"],
  ["[T3 (its types)]"],
  ["[9.9]"],
])("accepts %s", async (bracket) => expect(await findingsIn(rule, plan(bracket))).toEqual([]));

test.each([
  ["a split id", "[«1.2»]", "1.2a, 1.2b", "[1.2a, 1.2b]"],
  ["a word after an id", "[«1.1 completion»]", "1.1", "[1.1]"],
  ["a word before an id", "[1.2a, «after 1.1»]", "1.1", "[1.2a, 1.1]"],
  ["prose around ids", "[«1.1 for its types»]", "1.1", "[1.1]"],
  ["another case", "[«t3»]", "T3", "[T3]"],
  ["an id without its letter", "[«3»]", "T3", "[T3]"],
  ["leading zeros", "[«01.01»]", "1.1", "[1.1]"],
  ["all of a kind", "[«all code tasks»]", "1.1, 1.2a, 1.2b, T3", "[1.1, 1.2a, 1.2b, T3]"],
  ["a bare number that is a phase", "[«1»]", "1.1, 1.2a, 1.2b, T3", "[1.1, 1.2a, 1.2b, T3]"],
])("finds %s, with the plain form", async (_, marked, ids, fixed) => {
  const said = /«(.*)»/.exec(marked)![1]!;
  const bracket = marked.replaceAll(/[«»]/g, "");
  expect(await findingsIn(rule, plan(bracket))).toEqual([
    {
      severity: "warning",
      at: `11: #### Task 2.1: Build Depends on ${marked}`,
      message: `task 2.1 depends on "${said}", which is read as ${ids}; expected the plain form [${ids}]`,
      tasks: ["2.1"],
      fixes: [`write [${ids}] → #### Task 2.1: Build Depends on ${fixed}`],
    },
  ]);
});

test("finds an empty bracket", async () => {
  expect(await findingsIn(rule, plan("[]"))).toEqual([
    {
      severity: "warning",
      at: "11: #### Task 2.1: Build Depends on «[]»",
      message: "the bracket of task 2.1 is empty and is read as none; expected [none]",
      tasks: ["2.1"],
      fixes: ["write [none] → #### Task 2.1: Build Depends on [none]"],
    },
  ]);
});

test("what is struck out counts as none, and is told", async () => {
  expect(await findingsIn(rule, plan("[~~1.1~~, T3]"))).toEqual([
    {
      severity: "warning",
      at: "11: #### Task 2.1: Build Depends on [~~«1.1»~~, T3]",
      message:
        'task 2.1 depends on "1.1", which is struck out and counts as no dependency; expected it to be taken out, or not to be struck out',
      tasks: ["2.1"],
    },
  ]);
});
