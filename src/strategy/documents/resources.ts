import type { ResourceAnalysis } from "../../generated/strategy-execution-plan.types.ts";
import { fill } from "../../model/fill.ts";
import { durationText } from "../../model/working-time.ts";
import type { Brief } from "../brief.ts";
import { percent } from "../figures.ts";
import { counted, listed } from "../words.ts";

/** Teams with their load, what the infrastructure can bear, and what limits the work. */
export function resourcesOf({ strategy, figures }: Brief): ResourceAnalysis {
  const { project } = strategy;
  const { infrastructure } = project;
  const { development_environments, testing_environments } = infrastructure;
  return {
    available_teams: project.teams.map((team, i) => ({
      team_id: team.id,
      team_size: team.size,
      key_skills: team.skills ?? ["*"],
      availability: `${team.availability}%`,
      capacity: `${rounded((team.hoursPerWeek * team.availability) / 100)} hours/week per person`,
      parallel_sessions: team.sessions,
      assigned_phases: figures.teams[i]!.phases,
      assigned_duration: durationText(figures.teams[i]!.busy),
      utilization: percent(figures.teams[i]!.utilization),
    })),
    infrastructure_capacity: {
      ...(development_environments !== undefined && { development_environments }),
      ...(testing_environments !== undefined && { testing_environments }),
      ...(infrastructure.concurrent_builds !== undefined && {
        ci_cd_capacity: counted(infrastructure.concurrent_builds, "concurrent build"),
      }),
      ...(infrastructure.parallel_sessions !== undefined && {
        monitoring_capacity: counted(infrastructure.parallel_sessions, "parallel session"),
      }),
    },
    resource_constraints: constraintsOf({ strategy }),
    capacity_buffer: `${project.buffer}%`,
    workload_balance: percent(figures.balance),
  };
}

function constraintsOf({
  strategy: { project, pools },
}: Pick<Brief, "strategy">): ResourceAnalysis["resource_constraints"] {
  const stated = project.constraints.map((constraint) => ({
    ...constraint,
    impact: constraint.impact ?? fill(`what ${constraint.constraint_type} means for the work`),
    mitigation: constraint.mitigation ?? fill(`how to live with ${constraint.constraint_type}`),
  }));
  const shared = pools.list.flatMap(({ name, kind, capacity }) => {
    if (kind !== "shared") return [];
    const phases = project.phases
      .filter(({ resources }) => resources.includes(name))
      .map(({ id }) => id);
    return phases.length <= capacity
      ? []
      : {
          constraint_type: "shared_resource",
          description: `${name}: room for ${counted(capacity, "phase")} at once`,
          impact: `${listed(phases)} take turns`,
          mitigation: fill(`how the teams share ${name}`),
          phases,
        };
  });
  return [...stated, ...shared];
}

function rounded(hours: number): number {
  return Math.round(hours * 10) / 10;
}
