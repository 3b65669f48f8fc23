import type { ParserFinding } from "../../model/diagnostic.ts";
import type { Located } from "../../model/plan.ts";
import type { ExecutionFacts } from "./document.ts";

/** Sessions of two phases, and teams that stand twice in their list. */
export function* repeatedIds({ waves, teams }: ExecutionFacts): Generator<ParserFinding> {
  const phases = new Map<string, string>();
  for (const { id, session } of waves.flatMap((wave) => wave.phases)) {
    if (!session) continue;
    const other = phases.get(session.value);
    if (other === undefined) phases.set(session.value, id.value);
    else
      yield finding(
        session,
        `${session.value} carries out ${other} and ${id.value}; expected a session of its own for each phase`,
      );
  }
  const seen = new Set<string>();
  for (const { id } of teams) {
    if (seen.has(id.value))
      yield finding(id, `two teams are called ${id.value}; expected a name of its own for each`);
    seen.add(id.value);
  }
}

function finding({ at }: Located<string>, message: string): ParserFinding {
  return { rule: "plan/schema", at, message };
}
