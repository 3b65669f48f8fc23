import { fixedFolder, matcher } from "./pattern.ts";
import type { PathMention } from "./plan.ts";

type Pattern = Pick<PathMention, "pattern" | "shape">;

/** Paths that are tried as witnesses. */
const MOST_PATHS = 20_000;

/** Tests of a path against a glob, in all: beyond them no further glob is tried. */
const MOST_TESTS = 2_000_000;

/** Known paths of a repository, to find one that two patterns match without trying all for each pair. */
export class KnownPaths {
  readonly #paths: string[];
  readonly #rows = new Map<string, Uint32Array>();
  #tests = 0;

  constructor(paths: Iterable<string>) {
    const kept: string[] = [];
    for (const path of paths) {
      if (kept.length === MOST_PATHS) break;
      kept.push(path);
    }
    this.#paths = kept.toSorted();
  }

  /** The first path that both match. */
  meeting(a: Pattern, b: Pattern): string | undefined {
    const [first, end] = this.#below(longest(fixedFolder(a.pattern), fixedFolder(b.pattern)));
    if (first === end) return undefined;
    const [one, two] = [this.#rowOf(a), this.#rowOf(b)];
    for (let word = first >> 5; word <= (end - 1) >> 5; word++) {
      const both = one[word]! & two[word]!;
      if (both !== 0) return this.#paths[word * 32 + 31 - Math.clz32(both & -both)];
    }
    return undefined;
  }

  /** One bit a path: the pattern matches it. */
  #rowOf(pattern: Pattern): Uint32Array {
    const key = `${pattern.shape} ${pattern.pattern}`;
    let row = this.#rows.get(key);
    if (!row) {
      row = new Uint32Array((this.#paths.length + 31) >> 5);
      this.#rows.set(key, row);
      const matches = matcher(pattern);
      const [first, end] = this.#below(fixedFolder(pattern.pattern));
      for (let i = first; i < end && this.#tests < MOST_TESTS; i++, this.#tests++)
        if (matches(this.#paths[i]!)) row[i >> 5]! |= 1 << (i & 31);
    }
    return row;
  }

  /** Where the paths below a folder start and end. */
  #below(folder: string): [number, number] {
    if (folder === "") return [0, this.#paths.length];
    // "0" follows "/".
    return [this.#place(folder), this.#place(`${folder.slice(0, -1)}0`)];
  }

  #place(text: string): number {
    let [low, high] = [0, this.#paths.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#paths[middle]! < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function longest(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}
