import type { StrategyExecutionPlan } from "../../generated/strategy-execution-plan.types.ts";
import type { StrategySession } from "../../generated/strategy-session.types.ts";

/** The states of a plan's sessions before any has begun; `time` is when they are created. */
export function createdSessions(plan: StrategyExecutionPlan, time: string): StrategySession[] {
  return plan.wave_execution_plan.waves.flatMap(({ wave_number: wave, phases }) =>
    phases.map((phase): StrategySession => ({
      session_id: phase.session_id,
      execution_plan_id: plan.execution_plan_id,
      project_name: plan.project_context.project_name,
      phase_id: phase.phase_id,
      team_assignment: phase.team_assignment,
      wave_number: wave,
      status: "created",
      history: [{ status: "created", at: time }],
      progress: { percent: 0, updated_at: time },
      blocked_by: [],
      synchronization_points: [],
      messages: [],
    })),
  );
}
