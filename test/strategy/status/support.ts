import { expect } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/formats/format.ts";
import { readOutline } from "../../../src/formats/strategy-session/outline.ts";
import { parseStrategySession } from "../../../src/formats/strategy-session/parse.ts";
import { LineIndex } from "../../../src/model/place.ts";
import { instantOf } from "../../../src/model/strategy/instant.ts";
import { type StrategyStatus, statusOf } from "../../../src/strategy/status/status.ts";

/** An execution plan of two waves, from Monday to Friday of one week. */
export const PLAN = {
  execution_plan_id: "parallel_exec_20260105",
  project_context: { project_name: "notes", start_date: "2026-01-05" },
  resource_analysis: { available_teams: [{ team_id: "backend" }, { team_id: "web" }] },
  wave_execution_plan: {
    waves: [
      {
        wave_number: 1,
        wave_name: "Foundation",
        start_date: "2026-01-05",
        end_date: "2026-01-07",
        phases: [
          {
            phase_id: "store",
            session_id: "session_001",
            team_assignment: "backend",
            dependencies: [],
            deliverables: ["src/store.ts"],
          },
        ],
        synchronization_points: [
          {
            sync_point_id: "gate-1",
            name: "Wave 1 gate",
            participants: ["session_001", "session_002"],
          },
        ],
      },
      {
        wave_number: 2,
        wave_name: "Features",
        start_date: "2026-01-07",
        end_date: "2026-01-09",
        phases: [
          {
            phase_id: "index",
            session_id: "session_002",
            team_assignment: "backend",
            dependencies: ["store"],
            deliverables: ["src/index/build.ts"],
          },
          {
            phase_id: "page",
            session_id: "session_003",
            team_assignment: "web",
            dependencies: ["store"],
            deliverables: ["src/page.ts"],
          },
        ],
        synchronization_points: [
          {
            sync_point_id: "query-form",
            name: "Form of queries",
            participants: ["backend", "web"],
          },
        ],
      },
    ],
  },
  session_coordination: {
    inter_agent_communication: {
      escalation_thresholds: { conflict_timeout: "2 hours", dependency_blocking: "4 hours" },
    },
  },
  coordination_protocols: {
    synchronization_points: [
      {
        sync_point_id: "query-form",
        name: "Form of queries",
        wave_number: 2,
        participants: ["backend", "web"],
        success_criteria: ["one form"],
      },
    ],
    communication_schedule: [],
    decision_making: { decision_hierarchy: ["team_lead", "architect", "orchestrator"] },
  },
};

/** Two days of work a phase, as its schedule has it. */
export const SCHEDULES = {
  waves: [
    { sessions: [{ session_id: "session_001", starts_after: "0 days", duration: "2 days" }] },
    {
      sessions: [
        { session_id: "session_002", starts_after: "2 days", duration: "2 days" },
        { session_id: "session_003", starts_after: "2 days", duration: "1 day" },
      ],
    },
  ],
};

/** A session's file: its number, the days on which each status began, its progress. */
export function session(
  number: number,
  days: Readonly<Record<string, string>>,
  percent: number,
  more: object = {},
): object {
  const phase = ["store", "index", "page"][number - 1];
  const history = Object.entries(days).map(([status, at]) => ({ status, at: time(at) }));
  return {
    session_id: `session_00${number}`,
    phase_id: phase,
    team_assignment: number === 3 ? "web" : "backend",
    status: Object.keys(days).at(-1),
    history,
    progress: { percent, updated_at: time("05T09") },
    ...more,
  };
}

/** `07T15` of January 2026. */
export function time(day: string): string {
  return `2026-01-${day}:00:00Z`;
}

const limits = DEFAULT_LIMITS;

/** The status of the plan with these sessions, at a day and hour of January. */
export function status(
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

export const steps = ({ next }: StrategyStatus): string[] =>
  next.map((step) => `${step.do} ${step.about}`);

export const DONE = session(1, { created: "05T08", active: "05T09", completed: "06T17" }, 100, {
  synchronization_points: [{ name: "gate-1", state: "passed", since: time("06T17") }],
});

export const message = (id: string, type: string, more: object = {}): object => ({
  message_id: id,
  type,
  from: "session_002",
  to: ["session_003"],
  sent_at: time("07T10"),
  subject: "a form",
  ...more,
});
