import picomatch from "picomatch";
import { meetingPath } from "./glob-meeting.ts";
import { globSource } from "./path.ts";
import type { PathMention } from "./plan.ts";

type Pattern = Pick<PathMention, "pattern" | "shape">;

const OPTIONS = { dot: true, posix: true } as const;
const compiled = new Map<string, (path: string) => boolean>();

/**
 * The time of a glob's regular expression grows like the path's length to the power of its wildcards.
 * A glob with more of them, or a longer path, counts as matching everything below its fixed folders.
 */
const MOST_WILDCARDS = 4;
const LONGEST_PATH = 256;

/** A repeat of something that repeats, such as `+(a*)`: its time is exponential. */
const NESTED_REPEAT = /[*+]\([^)]*[*+?(]/;

/** True for a pattern whose regular expression may take longer than anyone waits. */
export function isCostly(pattern: string): boolean {
  const wildcards = pattern.match(/\*+|\?|[+@!]\(/g)?.length ?? 0;
  return wildcards > 2 * MOST_WILDCARDS || /\)[+*{]|[*+]\([^)]*[*+?(]|\(\(/.test(pattern);
}

/** A predicate on repository-relative paths for one pattern. */
export function matcher({ pattern, shape }: Pattern): (path: string) => boolean {
  if (shape === "file") return (path) => path === pattern;
  if (shape === "directory") return (path) => path.startsWith(pattern);
  let match = compiled.get(pattern);
  if (!match) {
    match = compile(pattern);
    compiled.set(pattern, match);
  }
  return match;
}

function compile(pattern: string): (path: string) => boolean {
  const folder = fixedFolder(pattern);
  if (isWhole(pattern)) return (path) => path.startsWith(folder);
  const source = globSource(pattern);
  const regex = picomatch.makeRe(source, OPTIONS);
  return (path) => {
    if (!path.startsWith(folder)) return false;
    return path.length > LONGEST_PATH || path === source || regex.test(path);
  };
}

/** The folder, with its `/`, that everything a glob or directory matches lies below; empty for the root. */
export function fixedFolder(pattern: string): string {
  return /^(?:[^*?{}[\]()!+@]*\/)?/.exec(pattern)![0];
}

/** True for a glob that is taken for its whole folder. */
function isWhole(pattern: string): boolean {
  const wildcards = pattern.match(/\*+|\?|[+@!]\(/g)?.length ?? 0;
  return wildcards > MOST_WILDCARDS || NESTED_REPEAT.test(pattern);
}

/**
 * A path that both patterns match, or `undefined`. Files and directories are exact. Globs are tried with
 * the other's text, with the known paths, and with a path made of the segments of both: globs that meet
 * only through braces, classes or `?` and on no known path are not seen.
 */
export function overlap(
  a: Pattern,
  b: Pattern,
  known: () => string | undefined = () => undefined,
): string | undefined {
  if (a.shape === "file" && b.shape === "file")
    return a.pattern === b.pattern ? a.pattern : undefined;
  if (a.shape === "file") return matcher(b)(a.pattern) ? a.pattern : undefined;
  if (b.shape === "file") return matcher(a)(b.pattern) ? b.pattern : undefined;
  if (a.shape === "directory" && b.shape === "directory") return deeper(a.pattern, b.pattern);
  if (a.pattern === b.pattern) return a.pattern;
  if (namesDiffer(nameEnds(a), nameEnds(b))) return undefined;
  if (matcher(a)(sample(b))) return sample(b);
  if (matcher(b)(sample(a))) return sample(a);
  const path = known() ?? meetingPath(segmentText(a), segmentText(b));
  return path !== undefined && matcher(a)(path) && matcher(b)(path) ? path : undefined;
}

/** How the names that a pattern matches start and end, as far as that is plain text. */
interface NameEnds {
  start: string;
  end: string;
}

const ends = new Map<string, NameEnds>();

function nameEnds({ pattern, shape }: Pattern): NameEnds {
  let known = ends.get(pattern);
  if (!known) {
    const name = pattern.slice(pattern.lastIndexOf("/") + 1);
    const isPlain = shape === "glob" && !isWhole(pattern) && !/[?{}[\]()!+@\\]/.test(pattern);
    const start = isPlain ? name.split("*", 1)[0]! : "";
    known = { start, end: isPlain ? name.slice(name.lastIndexOf("*") + 1) : "" };
    ends.set(pattern, known);
  }
  return known;
}

/** The quick way to see that two globs have no name in common. */
function namesDiffer(a: NameEnds, b: NameEnds): boolean {
  const fits = a.start.startsWith(b.start) || b.start.startsWith(a.start);
  return !fits || !(a.end.endsWith(b.end) || b.end.endsWith(a.end));
}

function deeper(a: string, b: string): string | undefined {
  if (a.startsWith(b)) return a;
  return b.startsWith(a) ? b : undefined;
}

/** A path that a directory or glob plainly matches: the stars read as text. */
function sample({ pattern, shape }: Pattern): string {
  return shape === "directory" ? `${pattern}file` : pattern;
}

function segmentText({ pattern, shape }: Pattern): string {
  return shape === "glob" && isWhole(pattern) ? `${fixedFolder(pattern)}**` : pattern;
}
