/** A strategy of three phases, two teams and two waves, in which everything adds up. */
function sound() {
  return {
    execution_plan_id: "parallel_exec_1",
    dependency_analysis_source: "graph.json",
    planning_date: "2026-01-05",
    project_context: {
      project_name: "shop",
      total_phases: 3,
      total_estimated_duration: "5 weeks",
      parallel_estimated_duration: "4 weeks",
      time_savings_percentage: "20%",
      start_date: "2026-01-05",
      end_date: "2026-02-02",
      critical_path: ["a", "c"],
      critical_path_duration: "4 weeks",
      working_calendar: { hours_per_day: 8, days_per_week: 5, holidays: [] as string[] },
    } as Record<string, unknown>,
    resource_analysis: {
      available_teams: [
        { team_id: "blue", utilization: "100%" },
        { team_id: "red", utilization: "25%" },
      ] as Record<string, unknown>[],
      infrastructure_capacity: {
        development_environments: 3,
        ci_cd_capacity: "20 concurrent builds",
        monitoring_capacity: "10 parallel sessions",
      } as Record<string, unknown>,
      resource_constraints: [],
    },
    wave_execution_plan: {
      total_waves: 2,
      parallel_efficiency: "63%",
      coordination_overhead: "1%",
      resource_utilization: "63%",
      targets: [],
      waves: [
        wave(1, "2 weeks", "2026-01-05", "2026-01-19", [
          phase("a", "session_001", "blue", "2 weeks", []),
          phase("b", "session_002", "red", "1 week", []),
        ]),
        wave(2, "2 weeks", "2026-01-19", "2026-02-02", [
          phase("c", "session_003", "blue", "2 weeks", ["a"]),
        ]),
      ],
      milestones: [
        { milestone_id: "m", name: "Half", date: "2026-01-19", wave_number: 1, phases: ["a"] },
      ],
    },
    session_coordination: {
      session_management: {
        session_id_format: "session_[3_digit_number]",
        session_state_location: "sessions/",
        session_lifecycle: ["created"],
      },
    },
    coordination_protocols: {
      synchronization_points: [{ name: "Gate", participants: ["session_001", "all_teams"] }],
      communication_schedule: [],
      decision_making: { decision_hierarchy: ["lead"] },
    },
    risk_management: {
      risk_assessment: [
        {
          risk_id: "r1",
          risk_name: "Delay",
          category: "schedule_risk",
          probability: "low",
          impact: "low",
          affected_sessions: ["session_001"],
        },
      ],
    },
    quality_assurance: { quality_gates: [] },
    monitoring_and_control: { progress_tracking: { metrics: [], reporting_frequency: "daily" } },
  };
}

/** A strategy as an object that a test may change. */
export type Draft = ReturnType<typeof sound>;

function wave(
  number: number,
  duration: string,
  start: string,
  end: string,
  phases: ReturnType<typeof phase>[],
) {
  return {
    wave_number: number,
    wave_name: `Wave ${number}`,
    duration,
    start_date: start,
    end_date: end,
    max_concurrent_sessions: phases.length,
    phases,
    synchronization_points: [
      {
        name: "Gate",
        participants: phases.map(({ session_id }) => session_id),
        duration: "1 hour",
      },
    ],
    coordination_requirements: [] as Record<string, unknown>[],
  };
}

/** A phase of a wave. */
export function phase(
  id: string,
  session: string,
  team: string,
  duration: string,
  dependencies: string[],
) {
  return {
    phase_id: id,
    session_id: session,
    team_assignment: team,
    estimated_duration: duration,
    dependencies,
    deliverables: [],
  };
}

/** The strategy as text, after a change. */
export function strategyText(change: (draft: Draft) => void = () => {}): string {
  const draft = sound();
  change(draft);
  return JSON.stringify(draft, null, 1);
}

/** A plan with one target. */
export const targets =
  (...all: object[]) =>
  ({ wave_execution_plan: plan }: Draft): void =>
    void Object.assign(plan, { targets: all });
