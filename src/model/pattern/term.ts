import { type CharSet, holds } from "./char-set.ts";
import type { Regex } from "./regex.ts";

/**
 * A set of texts: what may still follow at some point of a path. Equal terms are one object. What
 * follows a part of a pattern is kept inside of it (`next`), so that a look-ahead sees all of it.
 * Source: J. Brzozowski, "Derivatives of regular expressions", 1964; V. Antimirov, "Partial derivatives
 * of regular expressions and finite automaton constructions", 1996.
 */
export type Term =
  | { readonly kind: "none" | "empty" | "any"; readonly id: number }
  | { readonly kind: "char"; readonly id: number; readonly set: CharSet; readonly next: Term }
  | { readonly kind: "or" | "and"; readonly id: number; readonly parts: readonly Term[] }
  | { readonly kind: "not"; readonly id: number; readonly part: Term }
  | { readonly kind: "start"; readonly id: number; readonly next: Term }
  | { readonly kind: "loop"; readonly id: number; readonly body: Regex; readonly next: Term };

/** Nothing may follow, not even the end. */
export const NONE: Term = { kind: "none", id: 0 };
/** Only the end may follow. */
export const EMPTY: Term = { kind: "empty", id: 1 };
/** Anything may follow. */
export const ANY: Term = { kind: "any", id: 2 };

/** More terms than this are those of patterns that nobody compares any more, or of one that explodes. */
export const MOST_TERMS = 200_000;

/** Makes terms, steps through them and remembers both. */
export class Terms {
  readonly #known = new Map<string, Term>();
  readonly #regexes = new Map<Regex, number>();
  readonly #rounds = new Map<Term, Term>();
  readonly #steps = new Map<Term, Map<number, Term>>();
  readonly #heads = new Map<Term, ReadonlySet<CharSet>>();
  readonly #busy = new Set<Term>();
  #isPartial = false;
  #count = 3;

  /** How many different terms there are. */
  get size(): number {
    return this.#count;
  }

  /** The texts of a regular expression, then those of `next`. */
  of(regex: Regex, next: Term): Term {
    switch (regex.kind) {
      case "set":
        return this.char(regex.set, next);
      case "sequence":
        return regex.parts.reduceRight((rest, part) => this.of(part, rest), next);
      case "choice":
        return this.or(regex.parts.map((part) => this.of(part, next)));
      case "repeat":
        return this.#repeat(regex, next);
      case "look": {
        const ahead = this.of(regex.part, ANY);
        return this.and([next, regex.isNegative ? this.not(ahead) : ahead]);
      }
      case "start":
        return this.#make(`s${next.id}`, (id) => ({ kind: "start", id, next }));
      case "end":
        return this.and([next, EMPTY]);
    }
  }

  /** One code unit of a set, then `next`. */
  char(set: CharSet, next: Term): Term {
    if (next === NONE || set.ranges.length === 0) return NONE;
    return this.#make(`c${set.id},${next.id}`, (id) => ({ kind: "char", id, set, next }));
  }

  /** What one of the parts holds. */
  or(parts: readonly Term[]): Term {
    const flat = this.#flat("or", parts, NONE);
    if (flat.includes(ANY)) return ANY;
    if (flat.length <= 1) return flat[0] ?? NONE;
    return this.#make(`o${idsOf(flat)}`, (id) => ({ kind: "or", id, parts: flat }));
  }

  /** What all of the parts hold. */
  and(parts: readonly Term[]): Term {
    const flat = this.#flat("and", parts, ANY);
    if (flat.includes(NONE)) return NONE;
    if (flat.some((part) => part.kind === "not" && flat.includes(part.part))) return NONE;
    if (flat.length <= 1) return flat[0] ?? ANY;
    return this.#make(`a${idsOf(flat)}`, (id) => ({ kind: "and", id, parts: flat }));
  }

  /** Everything else. */
  not(part: Term): Term {
    if (part === NONE) return ANY;
    if (part === ANY) return NONE;
    if (part.kind === "not") return part.part;
    return this.#make(`n${part.id}`, (id) => ({ kind: "not", id, part }));
  }

  /** The same term, known to stand at the start of a text. */
  begin(term: Term): Term {
    if (term.kind === "start") return this.begin(term.next);
    if (term.kind === "not") return this.not(this.begin(term.part));
    if (term.kind === "or") return this.or(term.parts.map((part) => this.begin(part)));
    if (term.kind === "and") return this.and(term.parts.map((part) => this.begin(part)));
    if (term.kind !== "loop") return term;
    return this.#once(term, NONE, () =>
      this.or([this.begin(term.next), this.begin(this.#round(term))]),
    );
  }

  /** True when the text may end here. */
  ends(term: Term): boolean {
    if (term.kind === "empty" || term.kind === "any") return true;
    if (term.kind === "or") return term.parts.some((part) => this.ends(part));
    if (term.kind === "and") return term.parts.every((part) => this.ends(part));
    if (term.kind === "not") return !this.ends(term.part);
    if (term.kind !== "loop") return false;
    return this.#once(term, false, () => this.ends(term.next) || this.ends(this.#round(term)));
  }

  /** What may follow after a code unit. */
  after(term: Term, unit: number): Term {
    const steps = this.#stepsOf(term);
    const known = steps.get(unit);
    if (known) return known;
    const wasPartial = this.#isPartial;
    this.#isPartial = false;
    const next = this.#step(term, unit);
    // Inside a loop that is not done yet, the answer may lack what the loop adds.
    if (!this.#isPartial || this.#busy.size === 0) steps.set(unit, next);
    this.#isPartial = this.#busy.size > 0 && (wasPartial || this.#isPartial);
    return next;
  }

  /** The sets of code units that decide what follows. */
  heads(term: Term): ReadonlySet<CharSet> {
    const known = this.#heads.get(term);
    if (known) return known;
    const found = new Set<CharSet>();
    this.#addHeads(term, found, new Set());
    this.#heads.set(term, found);
    return found;
  }

  #addHeads(term: Term, found: Set<CharSet>, seen: Set<Term>): void {
    if (seen.has(term)) return;
    seen.add(term);
    if (term.kind === "char") found.add(term.set);
    else if (term.kind === "not") this.#addHeads(term.part, found, seen);
    else if (term.kind === "or" || term.kind === "and")
      for (const part of term.parts) this.#addHeads(part, found, seen);
    else if (term.kind === "loop") {
      this.#addHeads(term.next, found, seen);
      this.#addHeads(this.#round(term), found, seen);
    }
  }

  #step(term: Term, unit: number): Term {
    switch (term.kind) {
      case "none":
      case "empty":
      case "start":
        return NONE;
      case "any":
        return ANY;
      case "char":
        return holds(term.set, unit) ? term.next : NONE;
      case "or":
        return this.or(term.parts.map((part) => this.after(part, unit)));
      case "and":
        return this.and(term.parts.map((part) => this.after(part, unit)));
      case "not":
        return this.not(this.after(term.part, unit));
      case "loop":
        return this.#once(term, NONE, () =>
          this.or([this.after(term.next, unit), this.after(this.#round(term), unit)]),
        );
    }
  }

  /** Looks into a loop; a loop that comes back to itself without a code unit adds nothing. */
  #once<T>(term: Term, nothing: T, look: () => T): T {
    if (this.#busy.has(term)) {
      this.#isPartial = true;
      return nothing;
    }
    this.#busy.add(term);
    const found = look();
    this.#busy.delete(term);
    return found;
  }

  /** One round of a loop and then the loop again. */
  #round(loop: Term & { kind: "loop" }): Term {
    let round = this.#rounds.get(loop);
    if (!round) {
      round = this.of(loop.body, loop);
      this.#rounds.set(loop, round);
    }
    return round;
  }

  #repeat({ part, least, most }: Regex & { kind: "repeat" }, next: Term): Term {
    let rest = next;
    if (most === Infinity) {
      rest = this.#make(`l${this.#regexId(part)},${next.id}`, (id) => {
        return { kind: "loop", id, body: part, next };
      });
    } else {
      for (let i = least; i < most; i++) rest = this.or([next, this.of(part, rest)]);
    }
    for (let i = 0; i < least; i++) rest = this.of(part, rest);
    return rest;
  }

  #regexId(regex: Regex): number {
    const known = this.#regexes.get(regex) ?? this.#regexes.size;
    this.#regexes.set(regex, known);
    return known;
  }

  #stepsOf(term: Term): Map<number, Term> {
    let steps = this.#steps.get(term);
    if (!steps) {
      steps = new Map();
      this.#steps.set(term, steps);
    }
    return steps;
  }

  #flat(kind: "or" | "and", parts: readonly Term[], neutral: Term): Term[] {
    const flat = new Set<Term>();
    for (const part of parts) {
      if (part.kind === kind) for (const inner of part.parts) flat.add(inner);
      else if (part !== neutral) flat.add(part);
    }
    return [...flat].sort((a, b) => a.id - b.id);
  }

  #make(key: string, create: (id: number) => Term): Term {
    const known = this.#known.get(key);
    if (known) return known;
    const made = create(this.#count++);
    this.#known.set(key, made);
    return made;
  }
}

function idsOf(parts: readonly Term[]): string {
  return parts.map(({ id }) => id).join();
}
