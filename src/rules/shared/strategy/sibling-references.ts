import type {
  ReferenceKind,
  SiblingFacts,
  StrategyFileDocument,
} from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";
import { nearest } from "../../../model/nearest.ts";
import type { Located } from "../../../model/plan.ts";
import type { StrategyOutline } from "../../../model/strategy/outline.ts";

/** Who every project has. */
export const ROLES = ["orchestrator", "architect", "team_lead", "technical_lead", "project_owner"];

/** What nobody but a session is called. */
export const SESSION = /^session[-_]?\w*\d/i;

/** What is called as teams are, but not people of a team. */
export const TEAM = /^team[-_](?!leads?$|members?$|managers?$|owners?$)/i;

/** People of whom there are several. */
export const GROUP = /s$/i;

/** Hints that are looked for in a document: each compares a name with all others. */
const MOST_HINTS = 100;

/** What a file beside an execution plan names and the plan does not define, or gives to somebody else. */
export function* siblingReferences(
  { planId, mentions, facts, sibling }: StrategyFileDocument,
  plan: StrategyOutline,
): Generator<Finding> {
  if (planId && plan.id !== "" && planId.value !== plan.id)
    yield {
      at: planId.at,
      message: `the file belongs to ${planId.value}, and the execution plan beside it is ${plan.id}; expected files of one strategy`,
    };
  const { project, points, risks } = sibling;
  if (project && plan.project !== "" && project.value !== plan.project)
    yield {
      at: project.at,
      message: `the file belongs to the project ${project.value}, and the execution plan beside it to ${plan.project}; expected ${plan.project}`,
    };
  yield* unknownPoints(points, plan);
  yield* unknownRisks(risks, plan);
  const sessions = new Map(plan.phases.map((phase) => [phase.session, phase]));
  const known = new Set([...sessions.keys(), ...plan.teams]);
  const roles = new Set([...plan.roles, ...ROLES]);
  const mustBeKnown = (kind: ReferenceKind, id: string): boolean => {
    if (kind === "sessions" || SESSION.test(id)) return true;
    if (roles.has(id)) return false;
    // What was computed names nobody else.
    if (plan.isComputed) return kind === "meeting" || !GROUP.test(id);
    return kind === "meeting" && TEAM.test(id);
  };
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
      if (!known.has(id.value) && mustBeKnown(kind, id.value)) yield unknown(id, of);
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

/** Synchronization points that the plan does not have, where it has some. */
function* unknownPoints(
  points: SiblingFacts["points"],
  { syncs }: StrategyOutline,
): Generator<Finding> {
  const all = syncs.flatMap(({ names }) => names);
  const ids = new Set(all);
  for (const { names } of points) {
    const [name] = names;
    if (!name || all.length === 0 || names.every(({ value }) => ids.has(value))) continue;
    const wrong = names.find(({ value }) => !ids.has(value))!;
    // A name may differ where the id is the plan's.
    if (wrong !== name) continue;
    const [near] = nearest(wrong.value, ids);
    yield {
      at: wrong.at,
      message: `the execution plan beside it has no synchronization point ${wrong.value}; expected ${near === undefined ? "one of its own" : `${near}, the nearest one`}`,
    };
  }
}

/** Risks that the plan does not have, where it has some. */
function* unknownRisks(risks: SiblingFacts["risks"], plan: StrategyOutline): Generator<Finding> {
  const ids = new Set(plan.risks);
  for (const { id } of risks)
    if (ids.size > 0 && !ids.has(id.value)) {
      const [near] = nearest(id.value, ids);
      yield {
        at: id.at,
        message: `the execution plan beside it has no risk ${id.value}; expected ${near === undefined ? "one of its own" : `${near}, the nearest one`}`,
      };
    }
}
