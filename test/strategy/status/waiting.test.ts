import { expect, test } from "vitest";
import { DONE, message, PLAN, SCHEDULES, session, status, steps, time } from "./support.ts";

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
