import type { ExecutionFacts, ReferenceKind } from "../../formats/strategy/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { nearest } from "../../model/nearest.ts";
import type { Located } from "../../model/plan.ts";
import { defineRule, isFormat } from "../define-rule.ts";
import {
  GROUP,
  ROLES,
  SESSION,
  siblingReferences,
  TEAM,
} from "../shared/strategy/sibling-references.ts";
import { sessionReferences } from "../shared/strategy/session-references.ts";

/** Hints that are looked for in a document: each compares a name with all others. */
const MOST_HINTS = 100;

/** Who takes part when all do. */
const EVERYBODY = /^all(?:[-_](?:parallel[-_])?(?:teams|sessions))?$/i;

/** Lists of which one speaks as of many. */
const MANY = /^the (?:participants|users) /;

export default defineRule({
  name: "strategy/unknown-reference",
  severity: "error",
  summary:
    "A strategy, or a session of it, names a session, team or phase that is defined nowhere.",
  mend: "correct the name, or define what it names",

  *check({ parsed, analysis, surroundings }) {
    const hints = new Hints();
    if (isFormat(parsed, "strategy-session") && surroundings?.strategy)
      yield* sessionReferences(parsed.document.state, surroundings.strategy, surroundings.path);
    if (isFormat(parsed, "dependency-graph"))
      for (const { phase, with: other } of parsed.document.conflicts)
        if (!analysis.order.numberOf.has(other.value))
          yield hints.unknown(other, `a conflict of ${phase}`, "phase", [
            ...analysis.order.numberOf.keys(),
          ]);
    if (
      isFormat(parsed, "strategy") &&
      parsed.document.file !== "execution-plan" &&
      surroundings?.strategy
    )
      yield* siblingReferences(parsed.document, surroundings.strategy);
    if (isFormat(parsed, "strategy")) {
      const { addressed, sibling } = parsed.document;
      const risks = sibling.risks.map(({ id }) => id.value);
      for (const { of, ids } of addressed)
        for (const id of ids)
          if (risks.length > 0 && !risks.includes(id.value))
            yield hints.unknown(id, of, "risk", risks);
      yield* idleTeams(parsed.document.facts, hints);
    }
    if (isFormat(parsed, "strategy") && parsed.document.facts)
      yield* lists(parsed.document.facts, hints);
  },
});

function* lists(facts: ExecutionFacts, hints: Hints): Generator<Finding> {
  const phases = facts.waves.flatMap((wave) => wave.phases);
  const teams = facts.teams.map(({ id }) => id.value);
  const sessions = phases.flatMap(({ session }) => session?.value ?? []);
  const ids = phases.map(({ id }) => id.value);
  const [isTeam, isSession, isPhase] = [new Set(teams), new Set(sessions), new Set(ids)];
  if (facts.listsTeams)
    for (const { id, team } of phases)
      if (team && !isTeam.has(team.value))
        yield hints.unknown(team, `the team of ${id.value}`, "team", teams);
  const own = new Set([...teams, ...sessions, ...ids, ...facts.roles, ...ROLES]);
  const meeting = facts.references.flatMap((one) => (one.kind === "meeting" ? one.ids : []));
  const anyone = new Set([...own, ...meeting.map(({ value }) => value)]);
  const known: Readonly<Record<ReferenceKind, (id: string) => boolean>> = {
    phases: (id) => isPhase.has(id),
    // Those stand in files without facts, too.
    risks: () => true,
    sessions: (id) => isSession.has(id) || isTeam.has(id),
    participants: (id) => anyone.has(id) || EVERYBODY.test(id),
    anyone: (id) => anyone.has(id) || (!SESSION.test(id) && (!facts.isComputed || GROUP.test(id))),
    meeting: (id) => own.has(id) || (!facts.isComputed && !SESSION.test(id) && !TEAM.test(id)),
  };
  for (const { kind, of, ids: named } of facts.references)
    for (const id of named)
      if (!known[kind](id.value))
        yield kind === "phases"
          ? hints.unknown(id, of, "phase", ids)
          : hints.unknown(id, of, "session or team", [...sessions, ...teams]);
}

/** Teams that a wave has no work for, and that there are not. */
function* idleTeams(facts: ExecutionFacts | undefined, hints: Hints): Generator<Finding> {
  const teams = facts?.teams.map(({ id }) => id.value) ?? [];
  for (const { idle, position } of facts?.waves ?? [])
    for (const id of idle)
      if (!teams.includes(id.value))
        yield hints.unknown(id, `idle_teams of wave ${position}`, "team", teams);
}

/** Findings of unknown names with the nearest known one, as long as that does not cost too much. */
class Hints {
  #left = MOST_HINTS;

  unknown(
    { value, at }: Located<string>,
    of: string,
    what: string,
    candidates: readonly string[],
  ): Finding {
    const [near] = this.#left-- > 0 ? nearest(value, candidates) : [];
    const expected = near === undefined ? "one that the plan defines" : `${near}, the nearest one`;
    return {
      at,
      message: `${of} ${MANY.test(of) ? "name" : "names"} ${value}, which is no ${what}; expected ${expected}`,
    };
  }
}
