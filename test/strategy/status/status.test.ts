import { expect, test } from "vitest";
import { DONE, message, PLAN, SCHEDULES, session, status, steps, time } from "./support.ts";

test("before the start nothing is expected, and what waits for nothing can start", () => {
  const found = status("04T12", []);
  expect([found.percent, found.expected]).toEqual([0, 0]);
  expect(found.waves.map(({ state }) => state)).toEqual(["waiting", "waiting"]);
  expect(steps(found)).toEqual(["start session_001"]);
  expect(found.late).toEqual([]);
});

test("half of a working day counts as half, and Saturday as nothing", () => {
  const half = status("05T12", []);
  expect(half.waves[0]?.expected).toBe(25);
  const [friday, sunday] = [status("10T00", [DONE]), status("11T23", [DONE])];
  expect(sunday.expected).toBe(friday.expected);
});

test("work is weighed by its planned time", () => {
  const half = session(2, { created: "05T08", active: "07T09" }, 50);
  const found = status("08T00", [DONE, half]);
  // 2 days done, 1 of 2 done, 0 of 1: 3 of 5. Expected: 2, 1 of 2, 1 of 1.
  expect([found.percent, found.expected]).toEqual([60, 80]);
  expect(found.waves[1]).toMatchObject({ state: "running", percent: 33.3, expected: 66.7 });
});

test("a session is behind by more than five points, and late after its time", () => {
  const near = session(2, { created: "05T08", active: "07T09" }, 46);
  const [, second] = status("08T00", [DONE, near]).waves;
  expect(second?.sessions.map((one) => [one.session, one.behind, one.late])).toEqual([
    ["session_002", false, false],
    ["session_003", true, false],
  ]);
  expect(status("08T01", [DONE, near]).late.map((one) => one.session)).toEqual(["session_003"]);
});

test("without wave-schedules.json the dates of the waves hold, to the end of their last day", () => {
  const none = {};
  expect(status("08T00", [DONE], none).late).toEqual([]);
  expect(status("10T01", [DONE], none).late).toEqual([]);
  expect(status("12T01", [DONE], none).late.map((one) => one.session)).toEqual([
    "session_002",
    "session_003",
  ]);
});

test("a wave that is done asks for its gate, and nothing starts before it", () => {
  const done = session(1, { created: "05T08", active: "05T09", completed: "06T17" }, 100);
  expect(steps(status("06T18", [done]))).toEqual(["gate Wave 1 gate"]);
  expect(steps(status("06T18", [DONE]))).toEqual(["start session_002", "start session_003"]);
});

test("a sync point waits for those that are missing, is due when all are ready, and can fail", () => {
  const at = (number: number, state: string): object =>
    session(number, { created: "05T08", active: "07T09" }, 50, {
      synchronization_points: [{ name: "query-form", state, since: time("08T09") }],
    });
  const point = (sessions: object[]): unknown =>
    status("08T10", [DONE, ...sessions]).syncs.map(({ name, state, ready, missing, failed }) => [
      name,
      state,
      ready,
      missing,
      failed,
    ])[0];
  expect(point([at(2, "ready")])).toEqual([
    "Form of queries",
    "waiting",
    ["session_002"],
    ["session_003"],
    [],
  ]);
  const due = status("08T10", [DONE, at(2, "ready"), at(3, "ready")]);
  expect(steps(due)).toEqual(["sync Form of queries"]);
  const failed = status("08T10", [DONE, at(2, "failed"), at(3, "ready")]);
  expect(steps(failed)).toEqual(["recover Form of queries"]);
  expect(failed.syncs[0]?.failed).toEqual(["session_002"]);
});

test("a session that the plan does not have, or that stands twice, is told and counts for nothing", () => {
  const found = status("07T10", [DONE, DONE, { ...DONE, session_id: "session_009" }]);
  expect(found.strangers).toEqual(["session_001", "session_009"]);
  expect(found.percent).toBe(40);
});

test("at the end the sessions are put away", () => {
  const rest = [2, 3].map((number) =>
    session(number, { created: "05T08", active: "07T09", completed: "08T09" }, 100, {
      synchronization_points: [{ name: "Form of queries", state: "passed", since: time("08T09") }],
    }),
  );
  const found = status("09T10", [DONE, ...rest]);
  expect([found.percent, found.late, steps(found)]).toEqual([
    100,
    [],
    ["archive session_001", "archive session_002", "archive session_003"],
  ]);
});

test("a time before everything gives no negative figures", () => {
  const asking = session(2, { created: "05T08", active: "07T09" }, 10, {
    messages: [message("a", "conflict")],
  });
  const found = status("01T00", [asking]);
  expect(found.unanswered[0]?.minutes).toBe(0);
  expect(found.expected).toBe(0);
});

/** The plan with its second wave changed. */
function withWave(change: object, phase: object = {}): object {
  const [first, second] = PLAN.wave_execution_plan.waves;
  const phases = second!.phases.map((one, i) => (i === 1 ? { ...one, ...phase } : one));
  const waves = [first, { ...second, phases, ...change }];
  return { ...PLAN, wave_execution_plan: { waves } };
}

test.each<[string, object, string[]]>([
  ["nothing is short", withWave({}), ["start session_002", "start session_003"]],
  [
    "one session at once",
    withWave({ max_concurrent_sessions: 1 }),
    ["start session_002", "wait session_003"],
  ],
  [
    "one team for both",
    withWave({}, { team_assignment: "backend" }),
    ["start session_002", "wait session_003"],
  ],
  [
    "one that comes behind the other",
    withWave({}, { runs_after: ["index"] }),
    ["start session_002"],
  ],
])("starts no more than there is room for: %s", (_, plan, expected) => {
  expect(steps(status("07T09", [DONE], SCHEDULES, plan))).toEqual(expected);
});
