import type { ExecutionFacts, WaveEntry } from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";

/** Lists of wave-schedules.json that say once more who does what, and say it otherwise. */
export function* scheduleLists({ waves, given }: ExecutionFacts): Generator<Finding> {
  for (const wave of waves) yield* idleTeams(wave);
  const teams = new Map(
    waves
      .flatMap(({ phases }) => phases)
      .flatMap(({ session, team }) => (session && team ? [[session.value, team.value]] : [])),
  );
  for (const { team, sessions } of given) {
    const seen = new Set<string>();
    for (const { value, at } of sessions) {
      const right = teams.get(value);
      if (right !== undefined && right !== team)
        yield {
          at,
          message: `the schedule of ${team} names ${value}, which the waves give to ${right}; expected it there`,
        };
      else if (seen.has(value))
        yield { at, message: `the schedule of ${team} names ${value} twice; expected it once` };
      seen.add(value);
    }
  }
}

function* idleTeams({ idle, phases, position }: WaveEntry): Generator<Finding> {
  for (const { value, at } of idle) {
    const busy = phases.find(({ team }) => team?.value === value);
    if (busy)
      yield {
        at,
        message: `wave ${position} has ${value} among its idle_teams, and gives it ${busy.id.value}; expected a team without work`,
      };
  }
}
