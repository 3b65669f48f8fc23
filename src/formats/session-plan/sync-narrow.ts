import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex, Place } from "../../model/place.ts";
import type { DraftTask } from "../task-plan/task.ts";
import type { SessionPhase } from "./document.ts";
import { positionsOf } from "./phases.ts";
import type { PhaseStep } from "./step-task.ts";
import type { Nameable } from "./sync-lookup.ts";
import { type Mention, mentionReader } from "./sync-names.ts";
import { readSaid } from "./sync-said.ts";
import type { PhaseUnit } from "./units.ts";

/** More sync points than this in one phase say nothing new. */
const MOST_SYNCS = 20;

/** Sessions and steps by everything that a sync point may call them. */
export function nameables(
  drafts: readonly DraftTask[],
  names: readonly string[],
  steps: readonly PhaseStep[],
): Nameable[] {
  return [
    ...drafts.flatMap(({ unit: { heading, phase }, body }, i): Nameable[] => {
      if (phase === undefined) return [];
      const branch = body.branch?.value;
      const { id, title } = heading;
      return [{ id, name: names[i]!, title, phase, ...(branch !== undefined && { branch }) }];
    }),
    ...steps.map(({ id, phase, step }) => ({ id, name: id, title: step.title, phase })),
  ];
}

/**
 * Reads whom each sync point names. Where that is not all of its phase, only those come before; a name
 * that nobody has is told, and nothing waits for it.
 */
export function narrowSyncs(
  units: readonly PhaseUnit[],
  phases: readonly SessionPhase[],
  sessions: readonly Nameable[],
  index: LineIndex,
): ParserFinding[] {
  if (phases.length === 0) return [];
  const groups = phases.map(({ tasks }) => tasks);
  const read = mentionReader(sessions, positionsOf(units));
  return phases.flatMap((phase, own) => {
    const lines = units[own]!.syncs.filter(({ none }) => !none).slice(0, MOST_SYNCS);
    return lines.flatMap(({ said }, i) => {
      const sync = phase.syncs[i]!;
      const { unknown, leavesAll, ...whom } = readSaid(
        said,
        { own, before: sync.before, groups },
        read,
      );
      Object.assign(sync, whom);
      // A phase that does not come after is told at once.
      const told =
        sync.misplaced === undefined ? unknown : unknown.filter((one) => one.phase === -1);
      return [
        ...unknownNames(told, phase, phases[sync.before]?.id, index),
        ...(leavesAll ? [leftWhole(phase, sync.at)] : []),
      ];
    });
  });
}

/** A sync point that says of all that they go on, so that it would be none. */
export function leftWhole(
  { id, tasks }: Pick<SessionPhase, "id" | "tasks">,
  at: Place,
): ParserFinding {
  return {
    rule: "plan/partly-read",
    at,
    message: `the sync point of phase ${id} seems to say of ${tasks.slice(0, 5).join(", ")} that nothing is merged here, and is read as the end of phase ${id}; expected "Phase ${id} is merged", or "none"`,
  };
}

/** What a sync point names that cannot come before the phase that waits, each at its place. */
export function unknownNames(
  unknown: readonly Mention[],
  { id, tasks }: Pick<SessionPhase, "id" | "tasks">,
  before: string | undefined,
  index: LineIndex,
  unit = "session",
): ParserFinding[] {
  return unknown.map(({ text, offset, end, ids, phase }) => {
    const kind = phase === undefined ? unit : "phase";
    const isUnknown = ids === undefined && (phase ?? -1) === -1;
    const why = isUnknown
      ? "which the plan does not have"
      : `which does not come before phase ${before ?? "below"}`;
    const own = kind === "phase" ? "" : tasks.slice(0, 5).join(", ");
    return {
      rule: "plan/partly-read",
      at: index.place(offset, end),
      message: `the sync point of phase ${id} names ${kind} ${text}, ${why}, so nothing waits for it; expected ${own || `phase ${id}`}, or "Phase ${id} is merged"`,
    };
  });
}
