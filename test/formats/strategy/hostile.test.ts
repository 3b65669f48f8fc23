import { expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

const many = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join(",\n");
const plan = (waves: string, more = ""): string =>
  `{ "execution_plan_id": "x", "project_context": {${more}}, "wave_execution_plan": { "waves": [${waves}] } }`;
const wave = (number: number, phases: string, more = ""): string =>
  `{ "wave_number": ${number}, "max_concurrent_sessions": 9${more}, "phases": [${phases}] }`;

test.each([
  [
    "two waves of many phases",
    plan(
      [
        wave(
          1,
          many(500, (i) => `{"phase_id":"a${i}"}`),
        ),
        wave(
          2,
          many(500, (i) => `{"phase_id":"b${i}"}`),
        ),
      ].join(","),
    ),
  ],
  [
    "unknown names",
    plan(
      wave(
        1,
        many(
          900,
          (i) => `{"phase_id":"phase-${i}","session_id":"session_${i}","team_assignment":"t${i}"}`,
        ),
      ),
      `"critical_path": [${many(5000, (i) => `"phase-x${i}"`)}]`,
    ),
  ],
  [
    "durations without end",
    plan(
      wave(
        1,
        `{"phase_id":"a","estimated_duration":"9999999 weeks"}`,
        `, "duration": "9999999 weeks", "start_date": "0001-01-01", "end_date": "9999-12-31"`,
      ),
    ),
  ],
  ["waves without phases", plan(many(4000, (i) => `{"wave_number":${i}}`))],
  [
    "phases that are none",
    plan(
      wave(
        1,
        many(900, () => "[1, null, {}]"),
      ),
    ),
  ],
])("%s are read in no time", async (_, text) => {
  const started = performance.now();
  const { diagnostics } = await judge(text, { path: "execution-plan.json" });
  expect(diagnostics.length).toBeGreaterThan(0);
  // The promise is 2 s. Ten times that only tells a reader that hangs from a machine that is busy.
  expect(performance.now() - started).toBeLessThan(20_000);
});

test.each([
  [
    "execution-plan.json",
    plan(
      wave(
        1,
        many(1001, (i) => `{"phase_id":"a${i}"}`),
      ),
    ),
  ],
  [
    "graph.json",
    `{ "schema_version": 1, "phases": [${many(1001, (i) => `{"id":"a${i}","duration":"1 day","dependencies":[]}`)}] }`,
  ],
])("too many phases in %s are refused, with one finding", async (path, text) => {
  const { diagnostics } = await judge(text, { path });
  expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
    ["plan/unreadable", "the document has 1001 phases, over the limit of 1000; split it"],
  ]);
});

test.each([
  [`{ "wave_execution_plan": { "__proto__": { "waves": [] } }, "project_context": {} }`],
  [`{ "execution_plan_id": 1, "wave_execution_plan": 3, "project_context": [] }`],
  [
    `{ "execution_plan_id": "x", "wave_execution_plan": { "waves": "x" }, "project_context": null }`,
  ],
  [`{ "execution_plan_id": "x", "risk_assessment": [[[1]]] }`],
  [`{ "execution_plan_id": "x", "team_schedules": { "waves": 1 }, "waves": [null] }`],
  [`{ "execution_plan_id": "x"`],
])("%s gives findings and no crash", async (text) => {
  const { diagnostics } = await judge(text, { path: "parallel-execution/execution-plan.json" });
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(({} as Record<string, unknown>)["waves"]).toBeUndefined();
});
