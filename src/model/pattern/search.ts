import { oneOfEach } from "./char-set.ts";
import { MOST_TERMS, NONE, type Term, type Terms } from "./term.ts";

/** A search that met this many states gives up; the widest pairs of real plans have some hundreds. */
const MOST_STATES = 10_000;

/** How many steps from a state to the next all searches together may still make; they count down. */
export interface Budget {
  steps: number;
}

/** One way in which all parts can go on together; `from` and `unit` tell how the search came here. */
interface State {
  parts: readonly Term[];
  from: State | undefined;
  unit: number;
}

/**
 * A shortest text that all terms hold, `undefined` when there is none, or "unknown" when there are too
 * many states or terms. Choices are followed one by one, so that the states are those of the product of the patterns and not
 * of their sets of states.
 */
export function commonText(
  terms: Terms,
  all: readonly Term[],
  budget: Budget,
): { text: string } | "unknown" | undefined {
  const seen = new Set<string>();
  const queue: State[] = [];
  const add = (parts: readonly Term[], from: State | undefined, unit: number): void => {
    const key = parts.map(({ id }) => id).join();
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ parts, from, unit });
  };
  const start = terms.and(all.map((term) => terms.begin(term)));
  for (const parts of ways(start)) add(parts, undefined, 0);
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i]!;
    if (state.parts.every((part) => terms.ends(part))) return { text: textOf(state) };
    if (queue.length > MOST_STATES || terms.size > MOST_TERMS) return "unknown";
    for (const unit of unitsFor(terms, state.parts)) {
      if (budget.steps-- <= 0) return "unknown";
      const next = terms.and(state.parts.map((part) => terms.after(part, unit)));
      for (const parts of ways(next)) add(parts, state, unit);
    }
  }
  return undefined;
}

function unitsFor(terms: Terms, parts: readonly Term[]): readonly number[] {
  const single = parts.find(({ kind }) => kind === "char");
  if (single?.kind === "char" && single.set.ranges.length === 1) {
    const [low, high] = single.set.ranges[0]!;
    if (low === high) return [low];
  }
  const sets = new Set(parts.flatMap((part) => [...terms.heads(part)]));
  return oneOfEach([...sets].sort((a, b) => a.id - b.id));
}

type Ways = readonly (readonly Term[])[];

const known = new WeakMap<Term, Ways>();

/** The ways in which a term can be true: each a list of terms that hold together, without choices. */
function ways(term: Term): Ways {
  let found = known.get(term);
  if (!found) {
    found = findWays(term);
    known.set(term, found);
  }
  return found;
}

function findWays(term: Term): Ways {
  if (term === NONE) return [];
  if (term.kind === "or") return term.parts.flatMap((part) => ways(part));
  if (term.kind !== "and") return [[term]];
  let all: Ways = [[]];
  for (const part of term.parts) {
    const mine = ways(part);
    all = all.flatMap((before) => mine.map((way) => [...before, ...way]));
  }
  return all.map((way) => [...new Set(way)].sort((a, b) => a.id - b.id));
}

function textOf(state: State): string {
  const units: number[] = [];
  for (let at: State = state; at.from; at = at.from) units.push(at.unit);
  return String.fromCharCode(...units.toReversed());
}
