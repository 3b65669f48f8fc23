import { stepsLibrary } from "../libraries.ts";
import { fixedFolder, type FixedText, fixedText, matcher } from "./match.ts";
import { keyOf, type Pattern, sourceOf } from "./pattern.ts";
import type { Budget } from "./search.ts";

/** Where two patterns meet. */
export interface Overlap {
  /** A path of a file that both match; with `isAssumed` one that may be of both. */
  path: string;
  /** True when the patterns are too intricate to decide and are taken to meet. */
  isAssumed: boolean;
}

/**
 * Whether some path of a file is of both patterns and of none that are denied, with the shortest such
 * path; `undefined` when there is none. Exact in picomatch's dialect, but for patterns with more states
 * than anyone waits for, or with syntax that no glob needs: these are assumed to meet.
 */
export function overlap(
  a: Pattern,
  b: Pattern,
  denied: readonly Pattern[] = [],
  budget: Budget = { steps: Infinity },
): Overlap | undefined {
  if (a.shape === "file") return onFile(a.pattern, b, denied);
  if (b.shape === "file") return onFile(b.pattern, a, denied);
  if (textsDiffer(fixedText(a), fixedText(b))) return undefined;
  const isOf = (path: string): boolean =>
    matcher(a)(path) && matcher(b)(path) && !denied.some((deny) => matcher(deny)(path));
  // Most patterns that meet do so in what is an example of the narrower one.
  for (const pattern of [a, b].sort(narrowerFirst)) {
    const path = exampleOf(pattern);
    if (path !== undefined && isOf(path)) return { path, isAssumed: false };
  }
  const key = [a, b, ...denied].map(keyOf).join("\0");
  const known = decided.get(key);
  if (known) return known.overlap;
  const found = search(a, b, denied, isOf, budget);
  if (!found?.isAssumed && decided.size < MOST_DECIDED) decided.set(key, { overlap: found });
  return found;
}

/** What was searched for before: a fix asks the same of a plan many times. */
const decided = new Map<string, { overlap: Overlap | undefined }>();
const MOST_DECIDED = 100_000;

function narrowerFirst(a: Pattern, b: Pattern): number {
  const [one, two] = [fixedText(a).start.length, fixedText(b).start.length];
  return two - one || (a.pattern < b.pattern ? -1 : 1);
}

const examples = new Map<string, string | undefined>();

/** A path that a directory or glob matches. */
function exampleOf(pattern: Pattern): string | undefined {
  if (pattern.shape === "directory") return `${pattern.pattern}a`;
  const key = keyOf(pattern);
  if (!examples.has(key)) {
    const plain = plainExample(pattern);
    examples.set(key, plain !== undefined && matcher(pattern)(plain) ? plain : shortestOf(pattern));
  }
  return examples.get(key);
}

function shortestOf(pattern: Pattern): string | undefined {
  const found = search(pattern, pattern, [], matcher(pattern), { steps: 5000 });
  return found?.isAssumed === false ? found.path : undefined;
}

/** The shortest usual path of a glob that has stars and no other signs; no language is made for it. */
function plainExample(pattern: Pattern): string | undefined {
  const source = sourceOf(pattern);
  if (!/^[\w@./*-]+$/.test(source)) return undefined;
  return source
    .replace(/(?<=^|\/)\*\*\//g, "")
    .replace(/(?<=^|\/)\*+(?![0-9A-Za-z])/g, "a")
    .replaceAll("*", "");
}

/** The quick way to see that two patterns of directories or globs have no path in common. */
export function textsDiffer(a: FixedText, b: FixedText): boolean {
  return (
    !startAlike(a.start, b.start) ||
    !startAlike(a.nameStart, b.nameStart) ||
    !(a.end.endsWith(b.end) || b.end.endsWith(a.end))
  );
}

function startAlike(one: string, two: string): boolean {
  return one.startsWith(two) || two.startsWith(one);
}

function onFile(path: string, other: Pattern, denied: readonly Pattern[]): Overlap | undefined {
  const isOf = (pattern: Pattern): boolean => matcher(pattern)(path);
  return isOf(other) && !denied.some(isOf) ? { path, isAssumed: false } : undefined;
}

function search(
  a: Pattern,
  b: Pattern,
  denied: readonly Pattern[],
  isOf: (path: string) => boolean,
  budget: Budget,
): Overlap | undefined {
  const folder = deeper(fixedFolder(a.pattern), fixedFolder(b.pattern));
  return stepsLibrary().meetInSteps([a, b], denied, { folder, isOf, budget });
}

function deeper(a: string, b: string): string {
  return a.length > b.length ? a : b;
}
