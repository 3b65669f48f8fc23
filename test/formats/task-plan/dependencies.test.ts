import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lineDependencies } from "../../../src/formats/task-plan/declaration.ts";
import { readTaskPlan } from "../support/read.ts";

/** What the last of nine tasks depends on, and how sure its value was read: `!` guessed, `?` unread. */
async function needs(lastTask: string): Promise<string> {
  const { plan, file } = await readTaskPlan(`# Plan

## Implementation Plan

### Phase 1: Ground
#### Task 0.1: A Depends on [none]
#### Task 1.1: B Depends on [none]
#### Task 1.2a: C Depends on [none]
#### Task 1.2b: D Depends on [none]
### Phase 2: Walls
#### Task T1: E Depends on [none]
#### Task T2: F Depends on [none]
#### Task 1A-1: G Depends on [none]
#### TASK-05: H Depends on [none]
### Phase 3: Roof
${lastTask}
`);
  const rules = file.findings.map(({ rule }) => rule);
  const sure = rules.includes("dependency/malformed")
    ? " ?"
    : rules.includes("dependency/guessed")
      ? " !"
      : "";
  const missing = rules.includes("dependency/missing") ? "missing" : "";
  const ids = plan.tasks.at(-1)?.dependsOn.map(({ id }) => id) ?? [];
  return missing || (ids.join(" ") || "none") + sure;
}

const ALL = "0.1 1.1 1.2a 1.2b T1 T2 1A-1 05";
const PHASE1 = "0.1 1.1 1.2a 1.2b";
const PHASE2 = "T1 T2 1A-1 05";

test.each([
  ["Depends on [1.1]", "1.1"],
  ["Depends On [1.1]", "1.1"],
  ["depends on [1.1]", "1.1"],
  ["Depends on: [1.1]", "1.1"],
  ["[Depends on: 1.1]", "1.1"],
  ["**[Depends on: 1.1]**", "1.1"],
  ["- Depends on [1.1]", "1.1"],
  ["— Depends on [1.1]", "1.1"],
  ["**Depends on [1.1]**", "1.1"],
  ["(depends on 1.1)", "1.1"],
  ["(Depends on: Task 1.1)", "1.1"],
  ["Depends on 1.1", "1.1"],
  ["Depends on: 0.1", "0.1"],
  ["[1.1]", "1.1"],
  ["[1.1, T1]", "1.1 T1"],
  ["[none]", "none"],
  ["[OPTIONAL - Depends on: none]", "none"],
  ["[Dependencies: none] {agent}", "none"],
  ["[Dependencies: 1.1] {agent}", "1.1"],
  ["[Blocked by: TASK-05]", "05"],
  ["Depends on [1.1] and [T1]", "1.1 T1"],
  ["Depends on [1.1], [T1]", "1.1 T1"],
  ["Depends on [1.1] [T1]", "1.1 T1"],
  ["Depends on [1.1] [COMPLETED]", "1.1"],
  ["Depends on [1.1] [GAP 2]", "1.1"],
  ["Depends on [1.1] (15 hours)", "1.1"],
  ["[GAP 1] Depends on [1.1]", "1.1"],
  ["[GAP 1]", "missing"],
  ["", "missing"],
])("in the heading: %s", async (form, ids) => {
  expect(await needs(`#### Task 9.9: Last ${form}`)).toBe(ids);
});

test.each([
  ["Depends on [1.1]", "1.1"],
  ["**Depends on [1.1]**", "1.1"],
  ["**Depends on: [1.1]**", "1.1"],
  ["**Depends on:** [1.1, T1]", "1.1 T1"],
  ["**Dependencies:** Task 1.1", "1.1"],
  ["**Dependencies**: Task 1.1, Task T1", "1.1 T1"],
  ["- **Dependencies**: Task 1.1, Task 1.2a", "1.1 1.2a"],
  ["- **Depends on:** T1 (types and all)", "T1"],
  ["**Blocked by**: TASK-05", "05"],
  ["Blocked by: TASK-05", "05"],
  ["Depends on: 0.1", "0.1"],
  ["*Depends on: 1.1*", "1.1"],
  ["[Depends on: 1.1]", "1.1"],
  ["_Dependencies_: none", "none"],
  ["Dependencies: None.", "none"],
  ["**Dependencies**:\n- Task 1.1\n- Task T1", "1.1 T1"],
  ["**Dependencies**: 1.1 | **Estimate**: 2h", "1.1"],
  ["**Dependencies**: 1.1. The rest can wait for 0.1.", "1.1"],
  ["It depends on the weather.", "missing"],
])("below the heading: %s", async (line, ids) => {
  expect(await needs(`#### Task 9.9: Last\n\n${line}\n`)).toBe(ids);
});

test.each([
  ["[1.1]", "**Dependencies**: T1", "1.1 !"],
  ["[none]", "**Depends on**: 1.1", "none !"],
  ["[1.1]", "Blocked by: none", "1.1 !"],
  ["[1.1, T1]", "**Dependencies**: Task T1, Task 1.1", "1.1 T1"],
  ["[1.1]", "**Dependencies**: the store", "1.1"],
  ["[1.1]", "**Prerequisites**: none", "1.1"],
  ["[1.1]", "**Dependencies**:\n- lodash", "1.1"],
])("the heading's declaration %s wins over %s", async (heading, line, ids) => {
  expect(await needs(`#### Task 9.9: Last Depends on ${heading}\n\n${line}\n`)).toBe(ids);
});

test("which of two declarations counts is said, without a fix", async () => {
  const { file } = await readTaskPlan(
    "# P\n\n### Task 1.1: A Depends on [none]\n\n### Task 1.2: B Depends on [none]\n\n**Depends on**: 1.1\n",
  );
  const found = file.findings.map(({ rule, at, message, fixes }) => [
    rule,
    at.start.line,
    message,
    fixes,
  ]);
  expect(found).toEqual([
    [
      "dependency/guessed",
      7,
      "task 1.2 depends on none by its heading and on 1.1 by this line; the heading counts, expected the same in both",
      undefined,
    ],
  ]);
});

test.each([
  "1.1, the API",
  "all except 1.1",
  "not 1.1",
  "anything but 1.1",
  "Node 1.1",
  "v1.1",
  "none, see 1.1",
])("[%s] has no fix", async (value) => {
  const { file } = await readTaskPlan(
    `# P\n\n### Task 1.1: A Depends on [none]\n\n### Task 1.2: B Depends on [${value}]\n`,
  );
  expect(file.findings.map(({ rule, fixes }) => [rule, fixes])).toEqual([
    ["dependency/malformed", undefined],
  ]);
});

test.each([
  ["**Depends on:** 1.1,\nT1", "1.1 T1"],
  ["- **Dependencies**: Task 1.1 (the types),\n  Task T1 (the store)", "1.1 T1"],
])("a wrapped line: %j", async (line, ids) => {
  expect(await needs(`#### Task 9.9: Last\n\n${line}\n`)).toBe(ids);
});

test.each([
  ["none", "none"],
  ["None", "none"],
  ["NONE", "none"],
  ["nothing", "none"],
  ["n/a", "none"],
  ["-", "none"],
  ["no dependencies", "none"],
  ["1.1", "1.1"],
  ["1.1,T1", "1.1 T1"],
  ["1.1; T1", "1.1 T1"],
  ["1.1 & T1", "1.1 T1"],
  ["1.1 + T1", "1.1 T1"],
  ["1.1 and T1", "1.1 T1"],
  ["1.1, T1, and T2", "1.1 T1 T2"],
  ["1.1, 1.1", "1.1"],
  ["Task 1.1", "1.1"],
  ["task 1.1", "1.1"],
  ["Tasks 1.1, T1", "1.1 T1"],
  ["Task T1 and Task T2", "T1 T2"],
  ["#1.1", "1.1"],
  ["`1.1`", "1.1"],
  ["**1.1**", "1.1"],
  ["1.1 (its types, mostly)", "1.1"],
  ["1A-1", "1A-1"],
  ["05", "05"],
  ["TASK-05", "05"],
  ["T1-T2", "T1 T2"],
  ["T1 - T2", "T1 T2"],
  ["T1 to T2", "T1 T2"],
  ["1.1 through T1", "1.1 1.2a 1.2b T1"],
  ["0.1-T2 (all previous tasks)", "0.1 1.1 1.2a 1.2b T1 T2"],
  ["ALL", ALL],
  ["all", ALL],
  ["all previous tasks", ALL],
  ["all other tasks", ALL],
  ["all above tasks", ALL],
  ["everything", ALL],
  ["Phase 1", PHASE1],
  ["phase 1", PHASE1],
  ["Phase 1 complete", PHASE1],
  ["Phase 1 & 2 complete", `${PHASE1} ${PHASE2}`],
  ["Phase 1-2 complete", `${PHASE1} ${PHASE2}`],
  ["Phases 1 and 2", `${PHASE1} ${PHASE2}`],
  ["All Phase 1-2 tasks", `${PHASE1} ${PHASE2}`],
  ["All tasks in Phase 2", PHASE2],
  ["Phase 3", "none"],
  ["Phase 2, 1.1", `${PHASE2} 1.1`],
  ["7.7", "7.7"],
  ["9.9", "9.9"],
  ["1.1 completion", "1.1 !"],
  ["1.1 is done", "1.1 !"],
  ["1.2", "1.2a 1.2b !"],
  ["t1", "T1 !"],
  ["TASK-5", "05 !"],
  ["Task 5", "05 !"],
  ["after 1.1", "1.1 !"],
  ["the types of 1.1 and T1", "1.1 T1 !"],
  ["all code tasks", `${ALL} !`],
  ["2", "T2 !"],
  ["", "none !"],
  ["the API", "none ?"],
  ["1.1, the API", "1.1 ?"],
  ["Phase 9", "none ?"],
  ["Phase 1-999999999", "none ?"],
  ["Phase 2-1", "none ?"],
  ["T2-T1", "none ?"],
  ["all of Phase 1", PHASE1],
  ["1.x", "1.1 1.2a 1.2b !"],
  ["all except 1.1", "none ?"],
  ["all tasks except 1.1 and T1", "none ?"],
  ["not 1.1", "none ?"],
  ["anything but 1.1", "none ?"],
  ["everything but 1.1", "none ?"],
  ["without 1.1", "none ?"],
  ["T1, but not 1.1", "T1 ?"],
  ["Node 1.1", "none ?"],
  ["v1.1", "none ?"],
  ["Node v1.1", "none ?"],
  ["T1, Node 1.1", "T1 ?"],
  ["none, see 1.1", "none ?"],
  ["none, 1.1", "1.1 ?"],
  ["none, nothing", "none"],
])("the value [%s]", async (value, ids) => {
  expect(await needs(`#### Task 9.9: Last Depends on [${value}]`)).toBe(ids);
});

test.each([
  ["never closed", "Depends on [1.1", "1.1 ?"],
  ["closed twice", "Depends on [1.1]]", "1.1"],
  ["opened twice", "Depends on [[1.1]]", "1.1"],
  ["around brackets", "Depends on [[1.1], [T1]]", "1.1 T1"],
  ["hostile names", "Depends on [__proto__, constructor, toString]", "none ?"],
  ["thousands of brackets", `Depends on ${"[".repeat(3000)}`, "none ?"],
  ["thousands of ids", `Depends on [${"1.1, ".repeat(500)}T1]`, "1.1 T1"],
  ["thousands of words", `Depends on [${"all of the previous ".repeat(150)}]`, `${ALL} !`],
])("a bracket %s", async (_, form, ids) => {
  expect(await needs(`#### Task 9.9: Last ${form}`)).toBe(ids);
});

test("any text in the bracket is read without an error of ours, and names known places", async () => {
  const text = fc.array(
    fc.constantFrom(
      ..." ,;&+-–()[]{}*`_#.:!1290TtaAzZé\u200B",
      "none",
      "all",
      "Phase ",
      "1.1",
      "T1",
      " to ",
      " and ",
    ),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(text, async (parts) => {
      const { plan, file } = await readTaskPlan(
        `# P\n### Phase 1\n#### Task 1.1: A Depends on [none]\n#### Task T1: B Depends on [${parts.join("")}]\n`,
      );
      for (const { at, id } of plan.tasks[1]?.dependsOn ?? []) {
        expect(id).not.toBe("");
        expect(at.start.line).toBe(4);
        expect(file.index.offset(at.end)).toBeGreaterThan(file.index.offset(at.start));
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["one line", "1.1", "1.1"],
  ["a comma at the end of a line", "1.1,\nT1", "1.1,\nT1"],
  [
    "remarks",
    "Task 1.1 (types),\r\n  Task T1 (store)\nBuild it.",
    "Task 1.1 (types),\r\n  Task T1 (store)",
  ],
  ["bold around the comma", "** 1.1,**\nT1", "1.1,**\nT1"],
  ["a bracket over two lines", "[1.1,\n T1]\nmore", "1.1,\n T1"],
  ["another line", "1.1\nT1", "1.1"],
  ["a comma before an empty line", "1.1,\n\nT1", "1.1,"],
])("the lines of a declaration: %s", (_, text, value) => {
  const read = lineDependencies({ text, offset: 7 });
  expect(read?.text).toBe(value);
  expect(read?.offset).toBe(7 + text.indexOf(value));
});
