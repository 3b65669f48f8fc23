import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/formats/format.ts";
import { readOutline } from "../../../src/formats/strategy-session/outline.ts";
import { parseStrategySession } from "../../../src/formats/strategy-session/parse.ts";
import { LineIndex } from "../../../src/model/place.ts";
import { instantOf } from "../../../src/model/strategy/instant.ts";
import { type StrategyStatus, statusOf } from "../../../src/strategy/status/status.ts";
import { PLAN, SCHEDULES, session, time } from "./support.ts";

const limits = DEFAULT_LIMITS;

/** The status of the plan with these sessions, at a day and hour of January. */
function status(
  day: string,
  sessions: object[],
  schedules: object | undefined = SCHEDULES,
  plan: object = PLAN,
): StrategyStatus {
  const beside = schedules && JSON.stringify(schedules);
  const outline = readOutline(JSON.stringify(plan), beside, limits);
  if (!outline) throw new Error("it is no execution plan");
  const states = sessions.map((one) => {
    const { document, findings } = parseStrategySession(new LineIndex(JSON.stringify(one)), {
      limits,
    });
    expect(findings).toEqual([]);
    return document.state;
  });
  return statusOf(outline, states, instantOf(time(day))!);
}

const steps = ({ next }: StrategyStatus): string[] =>
  next.map((step) => `${step.do} ${step.about}`);

const DONE = session(1, { created: "05T08", active: "05T09", completed: "06T17" }, 100, {
  synchronization_points: [{ name: "gate-1", state: "passed", since: time("06T17") }],
});

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

test("a blocked session is handed up after four hours, and goes on when the phase is done", () => {
  const blocked = (phase: string): object =>
    session(2, { created: "05T08", active: "07T09" }, 10, {
      blocked_by: [
        { kind: "dependency", phase_id: phase, since: time("07T10"), description: "no" },
      ],
    });
  const told = (day: string, phase: string): unknown =>
    status(day, [DONE, blocked(phase)]).blocked.map(({ minutes, over, gone }) => [
      minutes,
      over,
      gone,
    ]);
  expect(told("07T13", "page")).toEqual([[180, false, false]]);
  expect(told("07T14", "page")).toEqual([[240, true, false]]);
  expect(steps(status("07T14", [DONE, blocked("page")]))[0]).toBe("escalate session_002");
  expect(told("07T14", "store")).toEqual([[240, false, true]]);
  expect(steps(status("07T14", [DONE, blocked("store")]))[0]).toBe("resume session_002");
});

test("thresholds are working time: what waits since Friday is handed up on Monday", () => {
  const thresholds = {
    conflict_timeout: "1 day 8 minutes",
    dependency_blocking: "1 day 8 minutes",
  };
  const plan = {
    ...PLAN,
    session_coordination: { inter_agent_communication: { escalation_thresholds: thresholds } },
  };
  const since = "2026-01-09T16:00:00Z";
  const waiting = session(2, { created: "05T08", active: "07T09" }, 10, {
    blocked_by: [{ kind: "dependency", phase_id: "page", since, description: "no" }],
    messages: [message("a", "conflict", { sent_at: since })],
  });
  const over = (day: string): unknown => {
    const found = status(day, [DONE, waiting], SCHEDULES, plan);
    return [...found.blocked, ...found.unanswered].map((one) => [one.minutes, one.over]);
  };
  expect(over("10T01")).toEqual([
    [480, false],
    [480, false],
  ]);
  expect(over("12T00")).toEqual(over("10T01"));
  expect(over("12T01")).toEqual([
    [540, true],
    [540, true],
  ]);
  expect(status("12T01", [DONE, waiting], SCHEDULES, plan).next[0]?.why).toBe(
    "phase page has kept it waiting for 1 d 1 h; 1 d 8 min were allowed",
  );
});

test("a failed quality gate is handed up at once", () => {
  const gate = { kind: "quality_gate", since: time("07T10"), description: "tests fail" };
  const failing = session(2, { created: "05T08", active: "07T09" }, 10, { blocked_by: [gate] });
  expect(status("07T10", [DONE, failing]).blocked.map(({ over }) => over)).toEqual([true]);
});

const message = (id: string, type: string, more: object = {}): object => ({
  message_id: id,
  type,
  from: "session_002",
  to: ["session_003"],
  sent_at: time("07T10"),
  subject: "a form",
  ...more,
});

test("a conflict waits two hours for an answer, a request four, a status for none", () => {
  const asking = session(2, { created: "05T08", active: "07T09" }, 10, {
    messages: [
      message("a", "conflict"),
      message("b", "sync_request"),
      message("c", "status"),
      message("d", "coordination", { needs_answer: true }),
      message("e", "conflict", { answered_at: time("07T11") }),
      message("f", "conflict", { needs_answer: false }),
    ],
  });
  const told = (day: string, others: object[] = []): unknown =>
    status(day, [DONE, asking, ...others]).unanswered.map(({ id, over }) => [id, over]);
  expect(told("07T12")).toEqual([
    ["a", true],
    ["b", false],
    ["d", false],
  ]);
  expect(told("07T14")).toEqual([
    ["a", true],
    ["b", true],
    ["d", true],
  ]);
  const replying = session(3, { created: "05T08", active: "07T09" }, 10, {
    messages: [message("r", "conflict", { in_reply_to: "a", needs_answer: false })],
  });
  expect(told("07T12", [replying])).toEqual([
    ["b", false],
    ["d", false],
  ]);
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
