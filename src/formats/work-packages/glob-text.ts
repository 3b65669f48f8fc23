import { globSource, shapeOf, tidyPath, type TidyPath } from "../../model/path.ts";
import type { PathMention } from "../../model/plan.ts";

type Pattern = Pick<PathMention, "pattern" | "shape" | "source">;

/** A bracket or parenthesis as a class of one character, which is how a glob says the character itself. */
const ONE = /\[([[()])\]/g;

/** A pattern as a glob of YAML: there brackets are classes, so those that belong to a name are escaped. */
export function globText({ pattern, shape, source }: Pattern): string {
  if (source !== undefined) return source;
  if (shape === "glob")
    return globSource(pattern)
      .replace(/\\([[()])/g, "[$1]")
      .replaceAll("\\]", "]");
  return /\[[^\]]+\]/.test(pattern) ? pattern.replaceAll("[", "[[]") : pattern;
}

/**
 * A glob of YAML as a path of the plan. Its brackets are classes; where each says one bracket or
 * parenthesis, the pattern is the one that a Markdown plan would name, and keeps no source of its own.
 */
export function readGlob(written: string): TidyPath & Pick<PathMention, "source"> {
  const tidy = tidyPath(written);
  const { pattern } = tidy;
  if (!pattern.includes("[")) return tidy.shape === "glob" ? { ...tidy, source: pattern } : tidy;
  const shape = shapeOf(pattern.replace(ONE, "_"));
  const named = { ...tidy, pattern: pattern.replace(ONE, "$1"), shape };
  if (named.pattern !== pattern && globText(named) === pattern) return named;
  const isGlob = tidy.shape === "glob" || /\[[^\]]+\]/.test(pattern);
  return isGlob ? { ...tidy, shape: "glob", source: pattern } : tidy;
}
