import type { StrategyFileDocument } from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";
import { nearest } from "../../../model/nearest.ts";
import type { Located } from "../../../model/plan.ts";
import type { StrategyOutline } from "../../../model/strategy/outline.ts";

/** Hints that are looked for in a document: each compares a name with all others. */
const MOST_HINTS = 100;

/** What a file beside an execution plan names and the plan does not define, or gives to somebody else. */
export function* siblingReferences(
  { planId, mentions, facts }: StrategyFileDocument,
  plan: StrategyOutline,
): Generator<Finding> {
  if (planId && plan.id !== "" && planId.value !== plan.id)
    yield {
      at: planId.at,
      message: `the file belongs to ${planId.value}, and the execution plan beside it is ${plan.id}; expected files of one strategy`,
    };
  const sessions = new Map(plan.phases.map((phase) => [phase.session, phase]));
  const known = new Set([...sessions.keys(), ...plan.teams]);
  let hints = MOST_HINTS;
  const unknown = ({ value, at }: Located<string>, of: string): Finding => {
    const [near] = hints-- > 0 ? nearest(value, sessions.keys()) : [];
    const expected = near === undefined ? "one of its sessions" : `${near}, the nearest one`;
    return {
      at,
      message: `${of} ${/^the (?:participants|users) /.test(of) ? "name" : "names"} ${value}, which the execution plan beside it does not have; expected ${expected}`,
    };
  };
  for (const { kind, of, ids } of mentions)
    for (const id of ids)
      if (!known.has(id.value) && (kind === "sessions" || /^session[-_]?\w*\d/i.test(id.value)))
        yield unknown(id, of);
  for (const { id, session, team } of (facts?.waves ?? []).flatMap(({ phases }) => phases)) {
    const planned = session && sessions.get(session.value);
    if (session && !planned) yield unknown(session, `the schedule of ${id.value}`);
    if (planned && planned.id !== id.value)
      yield {
        at: id.at,
        message: `${session.value} carries out ${id.value}, and ${planned.id} in the execution plan beside it; expected ${planned.id}`,
      };
    if (planned && team && planned.team !== team.value)
      yield {
        at: team.at,
        message: `${session.value} is given to ${team.value}, and to ${planned.team} in the execution plan beside it; expected ${planned.team}`,
      };
  }
}
