import type { StrategyExecutionPlan } from "../../generated/strategy-execution-plan.types.ts";
import { fill } from "../../model/fill.ts";
import type { Brief } from "../brief.ts";
import { counted } from "../words.ts";

/** A gate for every wave: what it checks, who approves, what happens when it fails. */
export function qualityOf({ strategy }: Brief): StrategyExecutionPlan["quality_assurance"] {
  const { waves, project } = strategy;
  const gates = waves.map((wave, i) => {
    const handed = wave.sessions.filter(
      ({ phase }) => project.phases[phase]!.deliverables.length > 0,
    ).length;
    const last = i === waves.length - 1;
    return {
      gate_id: `qg_${String(i + 1).padStart(3, "0")}`,
      gate_name: `Quality gate of wave ${i + 1}`,
      trigger: `All sessions of wave ${i + 1} have ended`,
      wave_number: i + 1,
      validation_criteria: [
        ...(handed > 0 ? [`The deliverables of ${counted(handed, "phase")} are there`] : []),
        "The results of the wave are merged, and their checks pass together",
        "The code was reviewed",
      ],
      approval_required: ["technical_lead", "architect"],
      failure_handling: last
        ? "The project is not done until the gate passes"
        : `Wave ${i + 2} does not start until the gate passes`,
    };
  });
  return {
    quality_gates: gates,
    testing_coordination: {
      unit_testing: "every session for what it changes, before it ends",
      integration_testing: "at every gate, on the merged result",
      system_testing: "behind the last wave",
      performance_testing: fill("which phases need it, and when"),
    },
    code_review: {
      review_requirements: "before every merge",
      cross_team_reviews: fill("what two teams review together"),
      architecture_reviews: fill("which decisions the architect reviews"),
    },
  };
}
