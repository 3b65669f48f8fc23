import { deletedLast, type Wish, withWishes } from "./wishes.ts";
import { type ClaimIndex, deletesAny, isWrite } from "../claims.ts";
import type { Conflict, PathConflicts } from "../conflicts.ts";
import { type Fate, fateOf, takesAway } from "../fate.ts";
import { joinsOthers } from "../joins.ts";
import type { Order } from "../order.ts";
import type { Access, Plan } from "../plan.ts";
import { openSides } from "../race.ts";
import type { Repository } from "../repository.ts";

/** What is known of a plan whose races are to be repaired. */
export interface RaceInput {
  plan: Plan;
  order: Order;
  claims: ClaimIndex;
  conflicts: readonly PathConflicts[];
  repository: Repository | undefined;
  /** True for a race that nobody wants to be repaired, such as one that the plan accepts. */
  isSettled: (conflict: Conflict) => boolean;
}

/** Two tasks that race, by number, and which of the two may come first. */
export interface Pair {
  /** Stands before `b` in the plan. */
  a: number;
  b: number;
  aFirst: boolean;
  bFirst: boolean;
}

/** A file with more claims than pairs are listed: who creates it comes before who uses it, and who uses it before who deletes it. */
export interface Gate {
  creators: number[];
  users: number[];
}

/** The races of a plan, as far as an order of tasks could remove them. */
export interface Races {
  /** Each pair once, in document order. */
  pairs: Pair[];
  /** Writers of one path, each of which has to stand before or after each other. */
  rows: number[][];
  /** Rows of which not every pair is among `pairs`. */
  crowds: number[][];
  gates: Gate[];
  /** True when pairs that could go either way have the direction that is wished for. */
  isWished: boolean;
}

/** Rows of up to this many tasks are told pair by pair. */
const MOST_IN_ROW = 50;

/** Gathers the races of all paths. A file with very many claims is told by its claimants instead of by pairs. */
export function racesOf(input: RaceInput): Races {
  const pairs = new Map<string, Pair>();
  const merged = new Map((input.plan.mergeOrder ?? []).map(({ value }, place) => [value, place]));
  const races: Races = { pairs: [], rows: [], crowds: [], gates: [], isWished: false };
  const mustFollow = followers(input);
  const wished: Wish[] = [];
  const add = (a: number, b: number, late: readonly number[] = []): void => {
    const key = `${a} ${b}`;
    const known = pairs.get(key) ?? {
      a,
      b,
      aFirst: mayLead(a, b, input, merged),
      bFirst: mayLead(b, a, input, merged),
    };
    if (late.includes(a)) known.aFirst = false;
    if (late.includes(b)) known.bFirst = false;
    pairs.set(key, known);
  };
  for (const conflicts of input.conflicts) {
    const found = conflicts.pairs.filter(({ kind }) => kind !== "stale-read");
    const open = found.filter((conflict) => !input.isSettled(conflict));
    for (const conflict of open) add(conflict.a.task, conflict.b.task, mustFollow(conflict));
    wished.push(...open.flatMap(deletedLast));
    if (open.length === 0 || open.length < found.length) continue;
    if (isCrowded(conflicts) && (open[0]!.lock || open[0]!.over)) continue;
    if (isCrowded(conflicts)) addCrowd(open[0]!.path, input, races, add);
    else races.rows.push(writersOf(open));
  }
  const joined = [...pairs.values()].map((pair) => joinedLast(pair, input.plan, races.gates));
  const wanted = withWishes(joined, wished, input.order, races.gates);
  races.isWished = wanted.some((pair, i) => pair !== joined[i]);
  races.pairs = wanted.toSorted((one, other) => one.a - other.a || one.b - other.b);
  const isOrdered = (a: number, b: number): boolean =>
    pairs.has(`${a} ${b}`) || input.order.precedes(a, b) || input.order.precedes(b, a);
  races.rows = races.rows.filter((row) => isRow(row, isOrdered));
  return races;
}

/** Of two tasks that may go either way, the one that brings the work of others together waits. */
function joinedLast(pair: Pair, { tasks }: Plan, gates: readonly Gate[]): Pair {
  const [a, b] = [joinsOthers(tasks[pair.a]!), joinsOthers(tasks[pair.b]!)];
  if (a === b || !pair.aFirst || !pair.bFirst) return pair;
  const [joining, other] = a ? [pair.a, pair.b] : [pair.b, pair.a];
  const isBefore = gates.some(
    ({ creators, users }) => creators.includes(joining) && users.includes(other),
  );
  return isBefore ? pair : { ...pair, aFirst: b, bFirst: a };
}

function isCrowded({ more }: PathConflicts): boolean {
  return more["create-race"] + more["write-race"] > 0;
}

/** Finds which of two tasks that race cannot come first: who uses a file that the other creates, or deletes it. */
function followers(input: RaceInput): (conflict: Conflict) => readonly number[] {
  const isDeleted = deletesAny(input.plan);
  // Conflicts come path by path.
  let [last, fate] = ["", lastFate("", input)];
  return (conflict) => {
    const { kind, path, a, b, lock } = conflict;
    if (kind === "create-race") return [a.claim.access === "create" ? b.task : a.task];
    if (conflict.over) return lastOnWay(conflict, conflict.over);
    if (!isDeleted || lock) return [];
    if (path !== last) [last, fate] = [path, lastFate(path, input)];
    const { deleters, users } = fate;
    return [a.task, b.task].filter((task, i) => {
      const deleter = deleters.find((side) => side.task === task);
      const user = users.find((side) => side.task === (i === 0 ? b : a).task);
      return deleter && user && takesAway(deleter.claim, user.claim);
    });
  };
}

/** A link goes last, and a file where a folder is to be first; neither order fits one who makes that file. */
function lastOnWay({ a, b }: Conflict, { side, kind }: NonNullable<Conflict["over"]>): number[] {
  const [over, other] = side === "a" ? [a, b] : [b, a];
  if (kind === "link") return [other.task];
  return other.claim.access === "delete" ? [over.task] : [a.task, b.task];
}

/** Who uses and who deletes a file; nobody deletes one that may be created again. */
function lastFate(
  path: string,
  { plan, claims, repository }: RaceInput,
): Pick<Fate, "deleters" | "users"> {
  const { deleters, creators, users } = fateOf(plan, claims.on(path));
  const isNew = repository?.hasFile(path) !== true;
  return { deleters: creators.length > (isNew ? 1 : 0) ? [] : deleters, users };
}

/** The tasks that write a path and race there. */
function writersOf(conflicts: readonly Conflict[]): number[] {
  const sides = conflicts.flatMap(({ a, b }) => [a, b]);
  const writers = sides.filter(({ claim }) => isWrite(claim.access)).map(({ task }) => task);
  return [...new Set(writers)].toSorted((a, b) => a - b);
}

function isRow(row: readonly number[], isOrdered: (a: number, b: number) => boolean): boolean {
  return row.length > 2 && row.every((b, i) => row.slice(0, i).every((a) => isOrdered(a, b)));
}

/**
 * True when `first` can be named as a dependency of `second`: its id means it alone, and no wave that
 * the two declare and no order in which they are `merged` says the opposite.
 */
function mayLead(
  first: number,
  second: number,
  { plan, order }: RaceInput,
  merged: ReadonlyMap<string, number>,
): boolean {
  const [one, other] = [plan.tasks[first]!, plan.tasks[second]!];
  if (one.id === other.id || order.numberOf.get(one.id) !== first) return false;
  if ((merged.get(one.id) ?? -1) > (merged.get(other.id) ?? Infinity)) return false;
  return !one.wave || !other.wave || one.wave.value <= other.wave.value;
}

/** Adds everyone who claims a path, unless a task among them has to be looked at by itself. */
function addCrowd(
  path: string,
  input: RaceInput,
  races: Races,
  add: (a: number, b: number) => void,
): void {
  const { plan, order, claims, repository } = input;
  const sides = openSides(plan, claims.on(path));
  const tasksThat = (does: (access: Access) => boolean): number[] =>
    sides.filter(({ claim }) => does(claim.access)).map(({ task }) => task);
  const isNew = repository?.hasFile(path) !== true;
  const creators = isNew ? tasksThat((access) => access === "create") : [];
  const users = tasksThat((access) => USES.has(access));
  const isPlain = ({ task }: { task: number }): boolean =>
    plan.mergeOrder === undefined &&
    plan.tasks[task]!.wave === undefined &&
    order.numberOf.get(plan.tasks[task]!.id) === task;
  const isLate = (creator: number): boolean => users.some((user) => order.precedes(user, creator));
  const { deleters } = lastFate(path, input);
  const others = deleters.length === 1 ? tasksThat((access) => access === "modify") : [];
  const isGone = (user: number): boolean => order.precedes(deleters[0]!.task, user);
  if (!sides.every(isPlain) || creators.some(isLate)) return;
  if (deleters.length > 1 || others.some(isGone)) return;
  if (others.length > 0) races.gates.push({ creators: others, users: [deleters[0]!.task] });
  if (creators.length > 0 && users.length > 0) races.gates.push({ creators, users });
  const row = tasksThat(isWrite);
  const isLong = row.length > MOST_IN_ROW;
  const joining = new Set(row.filter((task) => joinsOthers(plan.tasks[task]!)));
  if (isLong) races.crowds.push(row.filter((task) => !joining.has(task)));
  else races.rows.push(row);
  for (const [i, b] of row.entries())
    for (const a of row.slice(0, i))
      if (
        (!isLong || joining.has(a) || joining.has(b)) &&
        !order.precedes(a, b) &&
        !order.precedes(b, a)
      )
        add(a, b);
}

const USES: ReadonlySet<Access> = new Set<Access>(["read", "modify", "delete"]);
