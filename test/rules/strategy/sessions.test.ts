import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/formats/format.ts";
import { readOutline } from "../../../src/formats/strategy-session/outline.ts";
import { PLAN, session, time } from "../../strategy/status/support.ts";
import { findingsIn, type Setup } from "../support/findings.ts";

const rule = "strategy/unknown-reference";

/** A session's file beside the plan. */
function beside(path = "notes/sessions/session_002.json"): Setup {
  const strategy = readOutline(JSON.stringify(PLAN), undefined, DEFAULT_LIMITS);
  if (!strategy) throw new Error("it is no execution plan");
  return { path, surroundings: { path, hasShared: false, strategy } };
}

const message = {
  message_id: "m1",
  type: "conflict",
  from: "session_002",
  to: ["session_003", "web", "architect", "orchestrator", "all"],
  sent_at: time("07T10"),
  subject: "a form",
};

const text = (more: object = {}): string =>
  JSON.stringify(session(2, { created: "05T08", active: "07T09" }, 20, more), null, 2);

const GOOD = {
  execution_plan_id: "parallel_exec_20260105",
  project_name: "notes",
  wave_number: 2,
  blocked_by: [{ kind: "dependency", phase_id: "page", since: time("07T10"), description: "" }],
  synchronization_points: [
    { name: "query-form", state: "ready", since: time("07T10") },
    { name: "Form of queries", state: "passed", since: time("07T11") },
  ],
  messages: [{ ...message, phase_id: "store", sync_point: "gate-1" }],
};

test("accepts what the plan defines, and everything where there is no plan", async () => {
  expect(await findingsIn(rule, text(GOOD), beside())).toEqual([]);
  const path = "session_002.json";
  expect(await findingsIn(rule, text({ phase_id: "nothing" }), { path })).toEqual([]);
});

test.each<[string, object, string]>([
  [
    "a phase that another session has",
    { phase_id: "page" },
    "the session carries out phase page, and the plan gives session_002 phase index; expected index",
  ],
  [
    "a team that another session has",
    { team_assignment: "web" },
    "the session belongs to team web, and the plan gives session_002 to backend; expected backend",
  ],
  [
    "another wave",
    { wave_number: 1 },
    "the session says wave 1, and the plan gives session_002 to wave 2; expected 2",
  ],
  [
    "another plan",
    { execution_plan_id: "parallel_exec_1" },
    "the session belongs to parallel_exec_1, and the plan beside it is parallel_exec_20260105; expected parallel_exec_20260105",
  ],
  [
    "another project",
    { project_name: "letters" },
    "the session belongs to project letters; expected notes",
  ],
  [
    "a session in the file of another",
    { session_id: "session_003", phase_id: "page", team_assignment: "web" },
    "the file session_002.json holds session_003; expected session_002",
  ],
  [
    "a phase that is waited for",
    { blocked_by: [{ ...GOOD.blocked_by[0], phase_id: "pag" }] },
    "the plan has no phase pag; the nearest is page",
  ],
  [
    "a sync point",
    { synchronization_points: [{ name: "the end", state: "ready", since: time("07T10") }] },
    "the plan has no synchronization point the end; expected one of the plan's",
  ],
  [
    "a receiver",
    { messages: [{ ...message, to: ["session_030"] }] },
    "the plan has no session, team or role session_030; the nearest is session_003",
  ],
  [
    "a message of somebody else",
    { messages: [{ ...message, from: "session_003" }] },
    "a message of session_003 stands in the file of session_002; expected session_002",
  ],
])("finds %s", async (_, more, sentence) => {
  const told = await findingsIn(rule, text(more), beside());
  expect(told.map(({ severity, message: said }) => [severity, said])).toEqual([
    ["error", sentence],
  ]);
});

test("finds a session that the plan does not have, and its phase by itself", async () => {
  const stranger = text({ session_id: "session_009", phase_id: "nothing" });
  const told = await findingsIn(rule, stranger, beside("notes/sessions/session_009.json"));
  expect(told.map((one) => one.message)).toEqual([
    "the plan has no session session_009; the nearest is session_001",
    "the plan has no phase nothing; expected one of the plan's",
  ]);
});
