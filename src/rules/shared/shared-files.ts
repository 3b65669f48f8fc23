import { isWrite } from "../../model/claims.ts";
import type { Order } from "../../model/order.ts";
import type { Claim, Task } from "../../model/plan.ts";
import { overlap } from "../../model/pattern/overlap.ts";

/** More steps than this are not gone, over all questions; every way counts then. */
const MOST_STEPS = 200_000;

/**
 * Tells whether one task comes before another by dependencies of which none is between two writers of a
 * file. Such a step may be there only to keep them apart, as a repair of a race is: who names both ends
 * of such a way means both.
 */
export class MeantOrder {
  readonly #tasks: readonly Task[];
  readonly #before: Order["before"];
  readonly #known = new Map<string, boolean>();
  #steps = 0;

  constructor(tasks: readonly Task[], { before }: Order) {
    this.#tasks = tasks;
    this.#before = before;
  }

  precedes(first: number, second: number): boolean {
    const seen = new Set([second]);
    const open = [second];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const earlier of this.#before[at] ?? []) {
        if (this.#steps++ > MOST_STEPS) return true;
        if (seen.has(earlier) || this.#share(earlier, at)) continue;
        if (earlier === first) return true;
        seen.add(earlier);
        open.push(earlier);
      }
    }
    return false;
  }

  #share(a: number, b: number): boolean {
    const key = `${a} ${b}`;
    const known = this.#known.get(key) ?? sharesFile(this.#tasks[a]!, this.#tasks[b]!);
    this.#known.set(key, known);
    return known;
  }
}

/** More pairs of claims are not compared; what is not compared is taken to share a file. */
const MOST_COMPARED = 10_000;

function sharesFile({ claims: some }: Task, { claims: others }: Task): boolean {
  if (some.length * others.length > MOST_COMPARED) return true;
  return some.some((one) => others.some((other) => meets(one, other)));
}

function meets(one: Claim, other: Claim): boolean {
  if (!isWrite(one.access) || !isWrite(other.access)) return false;
  if (one.outside !== undefined || other.outside !== undefined) return false;
  return one.pattern === other.pattern || overlap(one, other, [], { steps: 10_000 }) !== undefined;
}
