import type { ExecutionFacts, TeamEntry } from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";

/** Skills that phases require and that their teams do not have. */
export function* missingSkills({ waves, teams }: ExecutionFacts): Generator<Finding> {
  const byId = new Map(teams.map((team) => [team.id.value, team]));
  for (const { id, team, skills } of waves.flatMap((wave) => wave.phases)) {
    const own = team && byId.get(team.value);
    if (!own) continue;
    for (const skill of skills) {
      if (has(own, skill.value)) continue;
      const other = teams.find((one) => skills.every(({ value }) => has(one, value)));
      yield {
        at: skill.at,
        message: `${id.value} requires ${skill.value}, which ${team.value} does not have among its key_skills; expected ${other ? `a team that has it, such as ${other.id.value}` : "a team that has it"}`,
        related: [{ at: own.id.at, message: `${team.value} is described here` }],
        tasks: [id.value],
      };
    }
  }
}

/** True for a team with a skill; letters' case counts for nothing, and who names no skills can do everything. */
function has({ skills }: TeamEntry, wanted: string): boolean {
  return (
    skills === undefined ||
    skills.some((one) => one === "*" || one.toLowerCase() === wanted.toLowerCase())
  );
}
