import { isWrite, type Side } from "./claims.ts";
import {
  type Conflict,
  type ConflictKind,
  PAIRS_PER_PATH,
  type PathConflicts,
} from "./conflicts.ts";
import type { Access, Plan } from "./plan.ts";

/** The order in which the claims of one task on one path decide what it does there. */
const STRONGEST: readonly Access[] = ["create", "write", "modify", "delete", "read"];

/** The table of races: the first row that fits; `undefined` for two readers. */
export function classify(a: Access, b: Access, isNew: boolean): ConflictKind | undefined {
  if (!isWrite(a) && !isWrite(b)) return undefined;
  const isCreateRace = isNew && ((a === "create" && uses(b)) || (b === "create" && uses(a)));
  if (isCreateRace) return "create-race";
  return isWrite(a) && isWrite(b) ? "write-race" : "stale-read";
}

function uses(access: Access): boolean {
  return access === "read" || access === "modify" || access === "delete";
}

/** Of each task that is not done the claim that decides, in the order given. */
export function openSides(plan: Plan, sides: readonly Side[]): readonly Side[] {
  if (isPlain(plan, sides)) return sides;
  const best = new Map<number, Side>();
  for (const side of sides) {
    if (plan.tasks[side.task]!.done) continue;
    const known = best.get(side.task);
    if (!known || rank(side) < rank(known)) best.set(side.task, side);
  }
  return [...best.values()];
}

/** True when the sides, in document order, are of open tasks of which each has one. */
function isPlain(plan: Plan, sides: readonly Side[]): boolean {
  return sides.every(
    ({ task }, i) => !plan.tasks[task]!.done && (i === 0 || sides[i - 1]!.task < task),
  );
}

function rank({ claim }: Side): number {
  return STRONGEST.indexOf(claim.access) * 2 + (claim.shape === "file" ? 0 : 1);
}

/** No conflicts yet. */
export function noConflicts(): PathConflicts {
  return { pairs: [], more: { "create-race": 0, "write-race": 0, "stale-read": 0 } };
}

/** Keeps a conflict, or counts it when there are enough of its path. */
export function keep(
  { pairs, more }: PathConflicts,
  kind: ConflictKind,
  path: string,
  [a, b]: readonly [Side, Side],
  told: Pick<Conflict, "isAssumed" | "over"> = {},
): void {
  if (pairs.length >= PAIRS_PER_PATH) more[kind]++;
  else pairs.push({ kind, path, a, b, ...told });
}
