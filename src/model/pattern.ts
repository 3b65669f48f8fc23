import picomatch from "picomatch";
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
  const folder = /^(?:[^*?{}[\]()!+@]*\/)?/.exec(pattern)![0];
  const wildcards = pattern.match(/\*+|\?|[+@!]\(/g)?.length ?? 0;
  if (wildcards > MOST_WILDCARDS) return (path) => path.startsWith(folder);
  const source = globSource(pattern);
  const regex = picomatch.makeRe(source, OPTIONS);
  return (path) => {
    if (!path.startsWith(folder)) return false;
    return path.length > LONGEST_PATH || path === source || regex.test(path);
  };
}

/**
 * A path that both patterns match, or `undefined`. Files and directories are exact. Two globs count as
 * overlapping when one matches the other's text: an approximation that the exact intersection will
 * replace.
 */
export function overlap(a: Pattern, b: Pattern): string | undefined {
  if (a.shape === "file" && b.shape === "file")
    return a.pattern === b.pattern ? a.pattern : undefined;
  if (a.shape === "file") return matcher(b)(a.pattern) ? a.pattern : undefined;
  if (b.shape === "file") return matcher(a)(b.pattern) ? b.pattern : undefined;
  if (a.shape === "directory" && b.shape === "directory") return deeper(a.pattern, b.pattern);
  if (a.pattern === b.pattern) return a.pattern;
  if (matcher(a)(sample(b))) return sample(b);
  return matcher(b)(sample(a)) ? sample(a) : undefined;
}

function deeper(a: string, b: string): string | undefined {
  if (a.startsWith(b)) return a;
  return b.startsWith(a) ? b : undefined;
}

/** A path that a directory or glob plainly matches: the stars read as text. */
function sample({ pattern, shape }: Pattern): string {
  return shape === "directory" ? `${pattern}file` : pattern;
}
