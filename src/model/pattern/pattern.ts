import { picomatchLibrary } from "../libraries.ts";
import { globSource } from "../path.ts";
import type { PathMention } from "../plan.ts";
import { plainGlob } from "./plain-glob.ts";

/** A path of a plan, as far as it says which files it means. */
export type Pattern = Pick<PathMention, "pattern" | "shape" | "source">;

/** The dialect of globs. */
const DIALECT = { dot: true, posix: true } as const;

/** Patterns that mean the same files have one key. */
export function keyOf({ pattern, shape, source }: Pattern): string {
  return source === undefined ? `${shape} ${pattern}` : `${shape}! ${source}`;
}

/** A glob in picomatch's dialect. */
export function sourceOf({ pattern, source }: Pattern): string {
  return source ?? globSource(pattern);
}

/** The regular expression that picomatch makes of a glob. */
export function regexOf(source: string): string {
  return plainGlob(source) ?? picomatchLibrary().makeRe(source, DIALECT).source;
}
