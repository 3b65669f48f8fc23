// Generated from schemas/ by `npm run generate`. Do not edit.

export type SessionId = string;
export type Name = string;
export type Status = "created" | "active" | "coordinating" | "completed" | "archived";
/**
 * A date, a time and the distance from UTC, as in 2026-01-05T09:00:00Z.
 */
export type Time = string;
export type Text = string;

/**
 * What one session of a parallel strategy says of itself, in sessions/session_001.json beside parallel-execution/. Only the session itself writes this file, so no two sessions write one file.
 */
export interface StrategySession {
  session_id: SessionId;
  /**
   * The execution_plan_id of the plan that the session carries out.
   */
  execution_plan_id?: string;
  project_name?: Name;
  phase_id: Name;
  team_assignment: Name;
  wave_number?: number;
  status: Status;
  /**
   * Every status with the time it began, oldest first; the last is the status of now.
   *
   * @minItems 1
   * @maxItems 1000
   */
  history: [
    {
      status: Status;
      at: Time;
      reason?: Text;
    },
    ...{
      status: Status;
      at: Time;
      reason?: Text;
    }[]
  ];
  progress: Progress;
  /**
   * What keeps the session from going on now; empty when nothing does.
   *
   * @maxItems 100
   */
  blocked_by?: Block[];
  /**
   * @maxItems 1000
   */
  synchronization_points?: SyncPoint[];
  /**
   * The messages that this session sent.
   *
   * @maxItems 2000
   */
  messages?: Message[];
}
export interface Progress {
  percent: number;
  tasks_done?: number;
  tasks_total?: number;
  /**
   * @maxItems 1000
   */
  deliverables_done?: Name[];
  updated_at: Time;
}
export interface Block {
  kind: "dependency" | "resource" | "conflict" | "quality_gate" | "decision";
  /**
   * The phase that is waited for.
   */
  phase_id?: string;
  since: Time;
  description: Text;
}
export interface SyncPoint {
  /**
   * The name or the sync_point_id that the plan gives it.
   */
  name: string;
  state: "preparing" | "ready" | "passed" | "failed";
  since: Time;
}
/**
 * One message between sessions, teams and the orchestrator.
 */
export interface Message {
  message_id: string;
  type: "coordination" | "status" | "conflict" | "sync_request";
  from: SessionId;
  /**
   * Sessions, teams, orchestrator or all.
   *
   * @minItems 1
   * @maxItems 1000
   */
  to: [Name, ...Name[]];
  sent_at: Time;
  subject: Name;
  body?: Text;
  phase_id?: Name;
  sync_point?: Name;
  /**
   * Without it a conflict and a sync_request wait for an answer, the others do not.
   */
  needs_answer?: boolean;
  in_reply_to?: string;
  /**
   * A date, a time and the distance from UTC, as in 2026-01-05T09:00:00Z.
   */
  answered_at?: string;
}
