import type { ParserFinding } from "../../model/diagnostic.ts";
import type { Located } from "../../model/plan.ts";
import type { Fields } from "../yaml/fields.ts";
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

/** Lists whose entries others name by an id: the way to them, the key, and what an entry is. */
const NAMED: readonly (readonly [way: string, key: string, of: string])[] = [
  ["synchronization_points", "sync_point_id", "synchronization points"],
  ["coordination_protocols/synchronization_points", "sync_point_id", "synchronization points"],
  ["wave_execution_plan/waves/synchronization_points", "sync_point_id", "synchronization points"],
  ["waves", "gate", "waves"],
  ["milestones", "milestone_id", "milestones"],
  ["wave_execution_plan/milestones", "milestone_id", "milestones"],
  ["wave_execution_plan/targets", "target", "targets"],
  ["risk_assessment", "risk_id", "risks"],
  ["risk_management/risk_assessment", "risk_id", "risks"],
  ["mitigation_strategies", "strategy_id", "strategies"],
  ["risk_management/mitigation_strategies", "strategy_id", "strategies"],
  ["quality_assurance/quality_gates", "gate_id", "quality gates"],
  ["wave_checkpoints", "wave_number", "checkpoints"],
  ["escalation_procedures", "level", "steps of the escalation"],
];

/** Two entries of one list with one id. */
export function* repeatedNames(top: Fields): Generator<ParserFinding> {
  for (const [way, key, of] of NAMED) {
    const seen = new Set<string>();
    for (const entry of entriesOf(top, way.split("/"))) {
      const id = entry.text(key);
      if (!id) continue;
      if (seen.has(id.value))
        yield finding(
          id,
          `two ${of} have the ${key} ${id.value}; expected one of its own for each`,
        );
      seen.add(id.value);
    }
  }
}

/** What stands at the end of a way through mappings and lists of mappings. */
function entriesOf(top: Fields, way: readonly string[]): Fields[] {
  return way.reduce(
    (all, key) => all.flatMap((one) => [...one.mappings(key), one.mapping(key)]),
    [top],
  );
}

function finding({ at }: Located<string>, message: string): ParserFinding {
  return { rule: "plan/schema", at, message };
}
