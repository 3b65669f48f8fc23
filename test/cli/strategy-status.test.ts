import { expect, test } from "vitest";
import { PLAN, SCHEDULES, session, time } from "../strategy/status/support.ts";
import { type Files, makeRepository } from "./support/folder.ts";
import { run } from "./support/run.ts";

const HOME = ".claude/state/projects/notes";

const ASKING = session(2, { created: "05T08", active: "07T09" }, 20, {
  blocked_by: [
    {
      kind: "dependency",
      phase_id: "page",
      since: time("07T10"),
      description: "no\u001b[31m form",
    },
  ],
  messages: [
    {
      message_id: "002-1",
      type: "conflict",
      from: "session_002",
      to: ["session_003"],
      sent_at: time("07T10"),
      subject: "two forms of a query",
    },
  ],
});

const STATES: Record<string, object> = {
  "session_001.json": session(1, { created: "05T08", active: "05T09", completed: "06T17" }, 100, {
    synchronization_points: [{ name: "gate-1", state: "passed", since: time("06T17") }],
  }),
  "session_002.json": ASKING,
};

/** The files of a project with its sessions. */
function project(states = STATES, name = HOME): Files {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    [`${name}/parallel-execution/execution-plan.json`]: json(PLAN),
    [`${name}/parallel-execution/wave-schedules.json`]: json(SCHEDULES),
    ...Object.fromEntries(
      Object.entries(states).map(([file, value]) => [`${name}/sessions/${file}`, json(value)]),
    ),
  };
}

const AT = ["--at", time("08T12")];

test("the view shows waves, sessions, what waits, and what comes next", async () => {
  const cwd = await makeRepository(project());
  const { code, stdout, stderr } = await run(["strategy", "status", ...AT], { cwd });
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(`notes, parallel_exec_20260105, at 2026-01-08T12:00:00Z
  48 % of the work is done; the schedule expects 90 % by now.

Wave 1 (Foundation): done, 2026-01-05 to 2026-01-07
  session_001 store backend completed 100 %

Wave 2 (Features): running, 13.3 % done, 83.3 % expected, 2026-01-07 to
    2026-01-09
  session_002 index backend active  20 %, behind (75 % expected)
  session_003 page  web     missing 0 %, late

Blocked
  session_002 (dependency, phase page) for 2 d: no\\u{1b}[31m form; over the
    limit of 4 h

Messages without an answer
  002-1 (conflict) from session_002 to session_003 for 2 d: two forms of a
    query; over the limit of 2 h

Late
  session_003: phase page of web, due 2026-01-09, is at 0 %

Next
  1. escalate session_002: phase page has kept it waiting for 2 d; 4 h were
    allowed
  2. escalate 002-1: the conflict of session_002 has had no answer for 2 d; 2 h
    were allowed
  3. start session_003: phase page of web waits for nothing
`);
});

test("JSON has the same, with the names of the files", async () => {
  const cwd = await makeRepository(project());
  const { stdout } = await run(["strategy", "status", "notes", "--format", "json", ...AT], { cwd });
  const status = JSON.parse(stdout) as Record<string, unknown>;
  expect(status).toMatchObject({
    version: 1,
    project_name: "notes",
    percent: 48,
    expected_percent: 90,
    late: ["session_003"],
    unknown_sessions: [],
    problems: [],
  });
  expect(status["next"]).toEqual([
    expect.objectContaining({ do: "escalate", about: "session_002" }),
    expect.objectContaining({ do: "escalate", about: "002-1" }),
    expect.objectContaining({ do: "start", about: "session_003" }),
  ]);
});

test.each([
  ["the project's name", "notes"],
  ["its folder", HOME],
  ["the folder of its files", `${HOME}/parallel-execution`],
  ["one of its files", `${HOME}/parallel-execution/execution-plan.json`],
  ["the folder of its sessions", `${HOME}/sessions`],
])("a project is found by %s", async (_, named) => {
  const cwd = await makeRepository(project());
  const { code, stdout } = await run(["strategy", "status", named, ...AT], { cwd });
  expect([code, stdout.slice(0, 6)]).toEqual([0, "notes,"]);
});

test.each<[string, Files, string[], string]>([
  [
    "no project",
    {},
    [],
    "no project in .claude/state/projects has an execution plan; write one with parallel-plan strategy PLAN --out DIR",
  ],
  [
    "several projects",
    { ...project(), ...project({}, ".claude/state/projects/other") },
    [],
    ".claude/state/projects has several projects; expected one of notes, other",
  ],
  [
    "another name",
    project(),
    ["nots"],
    "nots holds no execution-plan.json and is no project in .claude/state/projects; expected one of them",
  ],
  [
    "a name that leads out",
    project(),
    ["../notes"],
    "../notes holds no execution-plan.json and is no project in .claude/state/projects; expected one of them",
  ],
  [
    "two names",
    project(),
    ["a", "b"],
    "strategy status takes one folder or project; expected parallel-plan strategy status [DIR|PROJECT]",
  ],
  [
    "a time that is none",
    project(),
    ["notes", "--at", "noon"],
    "--at noon is no time; expected one such as 2026-01-05T09:00:00Z",
  ],
])("%s is refused", async (_, files, args, sentence) => {
  const cwd = await makeRepository(files);
  const { code, stdout, stderr } = await run(["strategy", "status", ...args], { cwd });
  expect([code, stdout, stderr]).toEqual([2, "", `parallel-plan: ${sentence}\n`]);
});

test("a session that is not right is told and read as far as it goes", async () => {
  const wrong = { ...ASKING, status: "done" };
  const cwd = await makeRepository({
    ...project({ ...STATES, "session_002.json": wrong }),
    [`${HOME}/sessions/session_003.json`]: "{",
    [`${HOME}/sessions/notes.txt`]: "mine",
  });
  const { code, stdout, stderr } = await run(["strategy", "status", ...AT], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain("002-1 (conflict)");
  expect(stdout).toContain("unreadable");
  expect(stdout).toContain("1. mend session_003: its file cannot be read");
  expect(stderr.split("\n").map((line) => line.slice(0, 60))).toEqual([
    "parallel-plan: sessions/session_002.json:5 status must be on",
    expect.stringContaining("sessions/session_003.json cannot be read: "),
    "",
  ]);
});

test("an execution plan that is none says so", async () => {
  const cwd = await makeRepository({ [`${HOME}/parallel-execution/execution-plan.json`]: "[]" });
  const { code, stderr } = await run(["strategy", "status", "--format", "json"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("holds no wave_execution_plan");
});

test("finds a strategy in a folder of any name, as all verbs do", async () => {
  const moved = Object.fromEntries(
    Object.entries(project()).map(([path, text]) => [
      path.replace(`${HOME}/parallel-execution`, "out/plan").replace(HOME, "out"),
      text,
    ]),
  );
  const cwd = await makeRepository(moved);
  const found = await run(["strategy", "status", "out/plan", ...AT.slice(-2)], { cwd });
  expect([found.code, found.stderr]).toEqual([0, ""]);
  const lost = await run(["strategy", "begin", "nots"], { cwd });
  expect(lost.stderr).toContain("nots holds no execution-plan.json and is no project");
});
