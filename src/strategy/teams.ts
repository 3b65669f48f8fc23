import type { StrategyTeams } from "../generated/strategy-teams.types.ts";
import { isDate } from "../model/strategy/calendar.ts";
import type { Problem, Team } from "./project.ts";

/** The teams of a file; two of one name are a problem. */
export function readTeams({ teams }: StrategyTeams): Team[] | Problem {
  const ids = new Set<string>();
  for (const { team_id } of teams) {
    if (ids.has(team_id))
      return { problem: `two teams are called ${team_id}; expected a name of its own for each` };
    ids.add(team_id);
  }
  return teams.map((team) => ({
    id: team.team_id,
    size: team.team_size ?? 1,
    ...(team.key_skills && { skills: team.key_skills }),
    availability: Number.parseFloat(team.availability ?? "100"),
    hoursPerWeek: team.hours_per_week ?? 40,
    sessions: team.parallel_sessions ?? 1,
  }));
}

/** As many agents that can do everything, each at one phase. */
export function agentTeams(count: number): Team[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `agent-${i + 1}`,
    size: 1,
    availability: 100,
    hoursPerWeek: 40,
    sessions: 1,
  }));
}

/** The first date of a teams file that is no day of the calendar. */
export function wrongDate({
  start_date,
  planning_date,
  deadline,
  holidays = [],
}: StrategyTeams): string | undefined {
  const dates = [start_date, planning_date, deadline, ...holidays];
  return dates.find((date) => date !== undefined && !isDate(date));
}
