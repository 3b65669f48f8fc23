import type { Plan, Task } from "../../model/plan.ts";
import { idsOf, newIds } from "../convert/ids.ts";
import type { Written } from "../format.ts";
import { codeSpan, oneLine, quoted } from "../markdown/plain.ts";
import { isHeldUnknownId, isReadAs } from "../task-plan/write-heading.ts";
import { plainTitle } from "../task-plan/sections.ts";
import { allowComments, summaryOf } from "../task-plan/write.ts";
import { homeOf } from "../allow-text.ts";
import { readSessionPhase, sessionId } from "./heading.ts";
import { type Level, levelsOf } from "../../model/levels.ts";
import { findAfter } from "./sync.ts";
import { stepsFrom, stepLines } from "./write-steps.ts";
import { type Named, nameSessions, writeSession } from "./write-session.ts";

/** What a session plan without a title of its own is called. */
const NAME = "Parallel Execution Plan";

/**
 * Writes a plan as a session plan: what may run at once is a phase. A sync point stands where all of a
 * phase wait for all of the one before; other dependencies are written in the sessions.
 */
export function writeSessionPlan(plan: Plan): Written {
  const levels = levelsOf(plan);
  const ids = renamedIds(plan, levels.length);
  const title = plainTitle(oneLine(plan.title));
  const steps = stepsFrom(levels);
  const parts = [
    `# ${NAME}${title === "" || title === NAME ? "" : `: ${title}`}`,
    ...summaryOf(plan),
    ...allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === undefined)),
    ...levels.slice(0, steps).flatMap((_, i) => phaseParts(plan, levels, i, ids)),
    ...(steps < levels.length
      ? [`## Phase ${steps + 1}: Sequential Finalization`, stepLines(levels.slice(steps))]
      : []),
    ...(plan.advice === undefined ? [] : ["## Advice", quoted(plan.advice)]),
  ];
  return { text: `${parts.join("\n\n")}\n`, lost: [], ids };
}

/** Words by which a dependency is read as something else than an id with a space in it. */
const OWN_WORDS =
  /\s.*\b(?:sessions?|sitzung(?:en)?|phase|wave|batch|stage)\b|\b(?:sessions?|sitzung(?:en)?|phase|wave|batch|stage)\b.*\s/i;

function renamedIds(plan: Plan, phases: number): Map<string, string> {
  const { known, unknown } = idsOf(plan);
  const isHeld = (id: string): boolean =>
    /^[^\s`]+(?: [^\s`]+){0,7}$/.test(id) &&
    !OWN_WORDS.test(id) &&
    oneLine(id) === id &&
    isReadAs(id, [id]);
  const renamed = newIds(known, isHeld, (_, nth) => `S${nth}`);
  const taken = known.map((id) => renamed.get(id) ?? id);
  const names = Array.from({ length: phases }, (_, i) => String(i + 1));
  const isTaken = (id: string): boolean =>
    taken.includes(id) ||
    (isHeldUnknownId(id, taken, names) &&
      !names.some((phase) => taken.includes(sessionId(phase, id))));
  for (const [id, other] of newIds([...taken, ...unknown], isTaken, (_, nth) => `U${nth}`))
    renamed.set(id, other);
  return renamed;
}

function phaseParts(
  plan: Plan,
  levels: readonly Level[],
  position: number,
  ids: ReadonlyMap<string, string>,
): string[] {
  const { tasks, waitsForAll } = levels[position]!;
  const number = String(position + 1);
  const parts = [`## Phase ${number}: ${phaseTitle(plan, tasks, number)}`];
  if (tasks.length > 1) parts.push("Run these sessions at the same time.");
  const implied = new Set(waitsForAll ? levels[position - 1]!.tasks.map(({ id }) => id) : []);
  for (const named of nameSessions(tasks, number, ids))
    parts.push(...sessionParts(plan, named, implied, ids));
  if (levels[position + 1]?.waitsForAll === true)
    parts.push(`**Sync Point:** Phase ${number} is merged before Phase ${position + 2} starts`);
  return parts;
}

function sessionParts(
  plan: Plan,
  named: Named,
  implied: ReadonlySet<string>,
  ids: ReadonlyMap<string, string>,
): string[] {
  const { task } = named;
  const dependencies = [...new Set(task.dependsOn.map(({ id }) => id))]
    .filter((id) => !implied.has(id))
    .map((id) => ids.get(id) ?? id);
  const items = [
    ...(named.ownId === undefined ? [] : [`- Id: ${codeSpan(named.ownId)}`]),
    ...(dependencies.length > 0 ? [`- Depends on: ${dependencies.join(", ")}`] : []),
  ];
  return [
    named.heading,
    ...(items.length > 0 ? [items.join("\n")] : []),
    ...allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === task)),
    ...writeSession(task),
  ];
}

/** The title that the tasks' own phase has, where it says no order. */
function phaseTitle({ phases }: Plan, tasks: readonly Task[], number: string): string {
  const own = new Set(tasks.map(({ phase }) => phase));
  const title = oneLine(phases.find(({ id }) => own.size === 1 && own.has(id))?.title ?? "");
  const read = readSessionPhase(`Phase ${number}: ${title}`);
  if (title !== "" && read?.number === number && read.title === title && !findAfter(title))
    return title;
  return tasks.length > 1 ? "Parallel Work" : "Single Session";
}
