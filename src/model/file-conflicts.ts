import { isWrite, type Side } from "./claims.ts";
import type { PathConflicts, Search } from "./conflicts.ts";
import { IntList } from "./int-list.ts";
import { classify, keep, noConflicts, openSides } from "./race.ts";
import type { Reach } from "./reach.ts";

/** A path that several open tasks claim, one of them to write it. */
interface Contested {
  path: string;
  sides: readonly Side[];
}

/** Two claims on one path, as they stand in its list, that no dependency orders. */
interface Racing extends Contested {
  neighbours: (readonly [Side, Side])[];
}

/** The conflicts on files that some task names. */
export function conflictsOnFiles(search: Search): PathConflicts[] {
  const contested = [...contestedFiles(search)];
  if (contested.length === 0) return [];
  const racing = racingOf(contested, search.order.reach);
  return racing.map((one) => conflictsOn(one, search));
}

function* contestedFiles({ plan, claims }: Search): Generator<Contested> {
  for (const [path, named] of claims.files) {
    if (named.length < 2 && claims.groups.length === 0) continue;
    const all = claims.on(path);
    if (all.length < 2 || !all.some(writes)) continue;
    const sides = openSides(plan, all);
    if (sides.length > 1 && sides.some(writes)) yield { path, sides };
  }
}

function writes({ claim }: Side): boolean {
  return isWrite(claim.access);
}

/**
 * The paths on which two tasks are unordered. Along the order of the tasks it is enough to look at
 * neighbours: each writer must come after the one before it and after the readers in between, and each
 * reader after the writer before it. So a path costs as much as it has claims.
 */
function racingOf(contested: readonly Contested[], reach: Reach): Racing[] {
  const [path, from, to] = [new IntList(), new IntList(), new IntList()];
  for (const [number, { sides }] of contested.entries()) {
    const inTurn = [...sides.keys()].sort(
      (a, b) => reach.place(sides[a]!.task) - reach.place(sides[b]!.task),
    );
    for (const [a, b] of neighbours(sides, inTurn)) {
      path.push(number);
      from.push(a);
      to.push(b);
    }
  }
  const task = (side: number, i: number): number => contested[path.values()[i]!]!.sides[side]!.task;
  const answers = reach.hasAll(from.values().map(task), to.values().map(task));
  const racing = new Map<number, Racing>();
  for (const [i, answer] of answers.entries()) {
    if (answer === 1) continue;
    const number = path.values()[i]!;
    const one = racing.get(number) ?? { ...contested[number]!, neighbours: [] };
    racing.set(number, one);
    const [a, b] = [from.values()[i]!, to.values()[i]!].sort((x, y) => x - y);
    one.neighbours.push([one.sides[a!]!, one.sides[b!]!]);
  }
  return [...racing.values()];
}

/** The pairs that must be in order so that all are. */
function* neighbours(
  sides: readonly Side[],
  inTurn: readonly number[],
): Generator<readonly [number, number]> {
  let writer: number | undefined;
  let readers: number[] = [];
  for (const side of inTurn) {
    const isWriter = writes(sides[side]!);
    if (!isWriter || readers.length === 0) {
      if (writer !== undefined) yield [writer, side];
    } else for (const reader of readers) yield [reader, side];
    if (isWriter) [writer, readers] = [side, []];
    else readers.push(side);
  }
}

/** The pairs that no dependency orders; in a plan of very many tasks those of neighbours stand for all. */
function conflictsOn({ path, sides, neighbours }: Racing, search: Search): PathConflicts {
  const { reach } = search.order;
  const isNew = search.repository?.hasFile(path) !== true;
  const found = noConflicts();
  const tell = (a: Side, b: Side): void => {
    const kind = classify(a.claim.access, b.claim.access, isNew);
    if (kind) keep(found, kind, path, [a, b]);
  };
  if (!reach.isQuick) {
    for (const [a, b] of neighbours) tell(a, b);
    return found;
  }
  for (const [j, b] of sides.entries()) {
    for (let i = 0; i < j; i++) {
      const a = sides[i]!;
      if (!reach.has(a.task, b.task) && !reach.has(b.task, a.task)) tell(a, b);
    }
  }
  return found;
}
