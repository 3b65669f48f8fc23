import { strongComponents } from "../components.ts";
import type { Conflict } from "../conflicts.ts";
import type { Order } from "../order.ts";
import type { Gate, Pair } from "./races.ts";

/** Of two tasks that race, by number, which one had better come first. */
export interface Wish {
  from: number;
  to: number;
}

/** Who deletes a part of what the other one modifies had better come last: the other one may want to look at it. */
export function deletedLast({ kind, a, b, lock, over }: Conflict): Wish[] {
  if (kind !== "write-race" || lock || over) return [];
  const [one, other] = [a.claim.access, b.claim.access];
  if (one === "delete" && other === "modify") return [{ from: b.task, to: a.task }];
  return one === "modify" && other === "delete" ? [{ from: a.task, to: b.task }] : [];
}

/**
 * The pairs, each that may go either way in the direction wished for it. Wishes that contradict each other,
 * the dependencies, or what is forced, do not count: no wish makes a race one that no order repairs.
 */
export function withWishes(
  pairs: readonly Pair[],
  wishes: readonly Wish[],
  { before }: Order,
  gates: readonly Gate[],
): readonly Pair[] {
  if (wishes.length === 0) return pairs;
  const all = before.map((parents) => [...parents]);
  for (const { a, b, aFirst, bFirst } of pairs)
    if (aFirst !== bFirst) all[aFirst ? b : a]!.push(aFirst ? a : b);
  for (const { from, to } of wishes) all[to]!.push(from);
  for (const { creators, users } of gates) {
    for (const user of users) all[user]!.push(all.length);
    all.push([...creators]);
  }
  const place = new Map(
    strongComponents(all).flatMap((tasks, i) => tasks.map((task) => [task, i] as const)),
  );
  const wished = new Set(
    wishes
      .filter(({ from, to }) => place.get(from) !== place.get(to))
      .map(({ from, to }) => `${from} ${to}`),
  );
  return pairs.map((pair) => {
    const { a, b, aFirst, bFirst } = pair;
    const isFree = aFirst && bFirst;
    if (isFree && wished.has(`${a} ${b}`)) return { ...pair, bFirst: false };
    return isFree && wished.has(`${b} ${a}`) ? { ...pair, aFirst: false } : pair;
  });
}
