/** A session that is half done, as it stands in its file. */
export const SESSION = {
  session_id: "session_002",
  execution_plan_id: "parallel_exec_20260105",
  project_name: "notes",
  phase_id: "index",
  team_assignment: "backend",
  wave_number: 2,
  status: "coordinating",
  history: [
    { status: "created", at: "2026-01-05T09:00:00Z" },
    { status: "active", at: "2026-01-06T09:00:00Z", reason: "the store is there" },
    { status: "coordinating", at: "2026-01-08T14:00:00+01:00" },
  ],
  progress: {
    percent: 50,
    tasks_done: 2,
    tasks_total: 4,
    deliverables_done: ["src/index/build.ts"],
    updated_at: "2026-01-08T13:05:00Z",
  },
  blocked_by: [
    {
      kind: "dependency",
      phase_id: "store",
      since: "2026-01-08T10:00:00Z",
      description: "the store gives no cursor yet",
    },
  ],
  synchronization_points: [{ name: "query-form", state: "ready", since: "2026-01-08T13:00:00Z" }],
  messages: [
    {
      message_id: "002-1",
      type: "conflict",
      from: "session_002",
      to: ["session_003"],
      sent_at: "2026-01-08T10:30:00Z",
      subject: "two forms of a query",
    },
  ],
} as const;

/** The file of a session, with some of its top values in place of others. */
export function sessionText(instead: object = {}): string {
  return `${JSON.stringify({ ...SESSION, ...instead }, null, 2)}\n`;
}
