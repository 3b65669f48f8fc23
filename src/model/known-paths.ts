import { fixedFolder, matcher } from "./pattern/match.ts";
import type { PathMention } from "./plan.ts";

type Pattern = Pick<PathMention, "pattern" | "shape">;

/** Tests of a path against a glob, in all, about a second: beyond them no further glob is tried. */
const MOST_TESTS = 5_000_000;

/** Known paths of a repository, to find those of a pattern without trying all. */
export class KnownPaths {
  readonly #paths: string[];
  readonly #rows = new Map<string, Uint32Array>();
  #tests = 0;

  constructor(paths: Iterable<string>) {
    this.#paths = [...paths].sort();
  }

  /** True when a path matches, or when there was no time to look. */
  some(pattern: Pattern): boolean {
    const matches = matcher(pattern);
    const [first, end] = this.#below(fixedFolder(pattern.pattern));
    for (let i = first; i < end; i++)
      if (this.#tests++ >= MOST_TESTS || matches(this.#paths[i]!)) return true;
    return false;
  }

  /** The first path that both match and that is free for them. */
  meeting(a: Pattern, b: Pattern, isFree: (path: string) => boolean): string | undefined {
    const [first, end] = this.#below(longest(fixedFolder(a.pattern), fixedFolder(b.pattern)));
    if (first === end) return undefined;
    const [one, two] = [this.#rowOf(a), this.#rowOf(b)];
    for (let word = first >> 5; word <= (end - 1) >> 5; word++) {
      for (let both = one[word]! & two[word]!; both !== 0; both &= both - 1) {
        const path = this.#paths[word * 32 + 31 - Math.clz32(both & -both)]!;
        if (isFree(path)) return path;
      }
    }
    return undefined;
  }

  /** Paths that both match, at most `most` of them. */
  common(a: Pattern, b: Pattern, most: number): string[] {
    const found: string[] = [];
    this.meeting(a, b, (path) => found.push(path) >= most);
    return found;
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
