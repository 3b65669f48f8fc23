import type { Analysis } from "../../model/analysis.ts";
import { push, type Side } from "../../model/claims.ts";
import { fateOf, folderOf, takesAway, wholeFolder } from "../../model/fate.ts";
import type { Order } from "../../model/order.ts";
import { ancestors } from "../../model/path.ts";
import { overlap } from "../../model/pattern/overlap.ts";
import type { Access, Claim } from "../../model/plan.ts";

/** A claim on what an earlier task has deleted. */
export interface UseOfGone {
  use: Side;
  deletion: Side;
}

/** Deletions of one path that are looked at: each is compared with all who use it. */
const MOST_DELETIONS = 100;

/**
 * The claims of files, directories and globs, each of one of the accesses, of which nothing is left when their
 * task starts: one before it deletes them, and no task between the two creates them again.
 */
export function* usesOfGone(analysis: Analysis, accesses: readonly Access[]): Generator<UseOfGone> {
  yield* files(analysis, accesses);
  yield* groupsOfGone(analysis, accesses);
  yield* behindGoneLinks(analysis, accesses);
}

/** Uses of what lies behind a link that is gone, unless something is made in its place. */
function* behindGoneLinks(
  { plan, order, claims }: Analysis,
  accesses: readonly Access[],
): Generator<UseOfGone> {
  for (const { entry, kind, sides } of claims.ways.values()) {
    if (kind === "file") continue;
    const { deleters, creators } = fateOf(plan, claims.on(entry));
    if (deleters.length === 0) continue;
    for (const use of sides) {
      if (!accesses.includes(use.claim.access) || plan.tasks[use.task]!.done) continue;
      const deletion = deleters
        .slice(0, MOST_DELETIONS)
        .find(({ task }) => isBefore(order, task, use.task));
      const makes = ({ task, claim }: Side): boolean =>
        FILLS.includes(claim.access) &&
        (task === deletion?.task || task === use.task || isBetween(order, deletion!, task, use)) &&
        overlap(claim, use.claim) !== undefined;
      const isRelinked = creators.some(
        ({ task }) => deletion && isBetween(order, deletion, task, use),
      );
      if (!deletion || isRelinked || sides.some(makes)) continue;
      const reached = `${entry}, a link on the way to it`;
      yield { use, deletion: { ...deletion, claim: { ...deletion.claim, reached } } };
    }
  }
}

function* files(
  { plan, order, claims }: Analysis,
  accesses: readonly Access[],
): Generator<UseOfGone> {
  const isAlone = !claims.groups.some(({ sides }) => sides.some(deletes));
  for (const [path, named] of claims.files) {
    if (isAlone && !named.some(deletes)) continue;
    const { deleters, creators, users } = fateOf(plan, claims.on(path));
    for (const use of users) {
      if (use.claim.shape !== "file" || !accesses.includes(use.claim.access)) continue;
      const deletion = deleters
        .slice(0, MOST_DELETIONS)
        .find(({ task }) => isBefore(order, task, use.task));
      if (deletion && !creators.some(({ task }) => isBetween(order, deletion, task, use)))
        yield { use, deletion };
    }
  }
}

function* groupsOfGone(
  { plan, order, claims }: Analysis,
  accesses: readonly Access[],
): Generator<UseOfGone> {
  const deletions = new Map<string, Side[]>();
  for (const { claim, sides } of claims.groups)
    for (const side of sides)
      if (deletes(side) && !plan.tasks[side.task]!.done)
        push(deletions, wholeFolder(claim) ?? claim.pattern, side);
  if (deletions.size === 0) return;
  for (const { claim, sides } of claims.groups) {
    const own = folderOf(claim);
    const folders = ["", ...ancestors(own).map((folder) => `${folder}/`), own, claim.pattern];
    const all = [...new Set(folders)]
      .flatMap((folder) => deletions.get(folder) ?? [])
      .slice(0, MOST_DELETIONS);
    for (const use of all.length === 0 ? [] : sides) {
      if (!accesses.includes(use.claim.access) || plan.tasks[use.task]!.done) continue;
      const isFilled = (task: number, how = FILLS): boolean =>
        plan.tasks[task]!.claims.some((one) => how.includes(one.access) && reachesInto(one, own));
      const deletion = all.find(
        (side) => isBefore(order, side.task, use.task) && takesAway(side.claim, use.claim),
      );
      if (!deletion || isFilled(use.task) || isFilled(deletion.task, KEEPS)) continue;
      const isRefilled = plan.tasks.some(
        (_, task) => isBetween(order, deletion, task, use) && isFilled(task),
      );
      if (!isRefilled) yield { use, deletion };
    }
  }
}

function deletes({ claim }: Side): boolean {
  return claim.access === "delete";
}

/** True when a task is carried out before another one, and the two are in no circle. */
function isBefore(order: Order, one: number, other: number): boolean {
  return one !== other && order.precedes(one, other) && !order.precedes(other, one);
}

function isBetween(order: Order, from: Side, task: number, to: Side): boolean {
  return isBefore(order, from.task, task) && isBefore(order, task, to.task);
}

/** What may make something in a folder. */
const FILLS: readonly Access[] = ["create", "write"];

/** What a task may leave there though it deletes the folder. */
const KEEPS: readonly Access[] = [...FILLS, "modify", "deny"];

/** True for a claim of something in a folder, of the folder, or of one above. */
function reachesInto(claim: Claim, folder: string): boolean {
  // What is written without a slash may be a folder, too.
  const at = claim.shape === "file" ? `${claim.pattern}/` : folderOf(claim);
  return at.startsWith(folder) || folder.startsWith(at);
}
