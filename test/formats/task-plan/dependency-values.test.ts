import * as fc from "fast-check";
import { expect, test } from "vitest";
import { needs } from "../support/needs.ts";
import { readTaskPlan } from "../support/read.ts";

const ALL = "0.1 1.1 1.2a 1.2b T1 T2 1A-1 05";
const PHASE1 = "0.1 1.1 1.2a 1.2b";
const PHASE2 = "T1 T2 1A-1 05";

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
