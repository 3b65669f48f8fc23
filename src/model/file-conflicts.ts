import { isWrite, type Side } from "./claims.ts";
import type { Conflict, PathConflicts, Search } from "./conflicts.ts";
import { classify, keep, noConflicts, openSides } from "./race.ts";
import type { Reach } from "./reach.ts";

/** A path that several open tasks claim, one of them to write it. */
interface Contested {
  path: string;
  sides: readonly Side[];
}

/** Questions about the order of tasks, asked together: each belongs to one of the contested paths. */
interface Questions {
  path: number[];
  from: number[];
  to: number[];
}

/** Pairs whose order is asked at one time. */
const MOST_ASKED = 1_000_000;

/** The conflicts on files that some task names. */
export function conflictsOnFiles(search: Search): PathConflicts[] {
  const { reach } = search.order;
  const racing = racingOf(contestedFiles(search), reach);
  const found: PathConflicts[] = [];
  for (const some of portions(racing)) found.push(...listConflicts(some, search));
  return found;
}

function* contestedFiles({ plan, claims }: Search): Generator<Contested> {
  for (const [path, named] of claims.files) {
    if (named.length < 2 && claims.groups.length === 0) continue;
    const all = claims.on(path);
    if (all.length < 2 || !all.some(({ claim }) => isWrite(claim.access))) continue;
    const sides = openSides(plan, all);
    if (sides.length > 1 && sides.some(({ claim }) => isWrite(claim.access))) yield { path, sides };
  }
}

/**
 * The paths on which two tasks are unordered. Along the order of the tasks it is enough to look at
 * neighbours: each writer must come after the one before it and after the readers in between, and each
 * reader after the writer before it. So a path costs as much as it has claims.
 */
function racingOf(contested: Iterable<Contested>, reach: Reach): Contested[] {
  const all = [...contested];
  const questions: Questions = { path: [], from: [], to: [] };
  for (const [i, { sides }] of all.entries()) {
    const row = sides.toSorted((a, b) => reach.place(a.task) - reach.place(b.task));
    let writer: Side | undefined;
    let readers: Side[] = [];
    for (const side of row) {
      const writes = isWrite(side.claim.access);
      const before = writes && readers.length > 0 ? readers : writer ? [writer] : [];
      for (const other of before) ask(questions, i, other, side);
      if (writes) [writer, readers] = [side, []];
      else readers.push(side);
    }
  }
  const answers = reach.hasAll(questions.from, questions.to);
  const racing = new Set(questions.path.filter((_, i) => answers[i] === 0));
  return [...racing].map((i) => all[i]!);
}

function ask({ path, from, to }: Questions, i: number, a: Side, b: Side): void {
  path.push(i);
  from.push(a.task);
  to.push(b.task);
}

/** Racing paths in portions of about as many pairs as are asked at one time. */
function* portions(racing: readonly Contested[]): Generator<readonly Contested[]> {
  let portion: Contested[] = [];
  let pairs = 0;
  for (const contested of racing) {
    portion.push(contested);
    pairs += contested.sides.length ** 2 / 2;
    if (pairs < MOST_ASKED) continue;
    yield portion;
    [portion, pairs] = [[], 0];
  }
  if (portion.length > 0) yield portion;
}

/** Every unordered pair on racing paths, in document order. */
function listConflicts(racing: readonly Contested[], search: Search): PathConflicts[] {
  const { reach } = search.order;
  const questions: Questions = { path: [], from: [], to: [] };
  for (const [i, contested] of racing.entries()) {
    for (const { a, b } of pairsOn(contested, search)) {
      const isInTurn = reach.place(a.task) < reach.place(b.task);
      ask(questions, i, isInTurn ? a : b, isInTurn ? b : a);
    }
  }
  const answers = reach.hasAll(questions.from, questions.to);
  let next = 0;
  return racing.map((contested) => {
    const found = noConflicts();
    for (const conflict of pairsOn(contested, search))
      if (answers[next++] === 0) keep(found, conflict);
    return found;
  });
}

/** Every pair of claims on a path that would race if no dependency orders it. */
function* pairsOn({ path, sides }: Contested, { repository }: Search): Generator<Conflict> {
  const isNew = repository?.hasFile(path) !== true;
  for (const [j, b] of sides.entries()) {
    for (const a of sides.slice(0, j)) {
      const kind = classify(a.claim.access, b.claim.access, isNew);
      if (kind) yield { kind, path, a, b };
    }
  }
}
