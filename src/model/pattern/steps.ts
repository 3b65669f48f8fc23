import { accepts, currentTerms, filePaths, languageOf } from "./language.ts";
import type { Overlap } from "./overlap.ts";
import type { Pattern } from "./pattern.ts";
import { type Budget, commonText } from "./search.ts";
import type { Term, Terms } from "./term.ts";

/** True when a path is of a glob, in linear time; a glob that cannot be read is taken for its whole folder. */
export function matchesInSteps(pattern: Pattern, path: string): boolean {
  currentTerms();
  const language = languageOf(pattern);
  return language === undefined || accepts(language, path);
}

/** What is known of two patterns that are compared. */
interface Known {
  /** The folder, with its `/`, that every path of both lies below. */
  folder: string;
  /** Tells whether a path is of both, and not denied. */
  isOf(path: string): boolean;
  budget: Budget;
}

/**
 * Where two patterns meet outside of what is denied. This, and what it needs, is loaded when it is first
 * asked for (`model/libraries.ts`): most plans are judged without it.
 */
export function meetInSteps(
  [a, b]: readonly [Pattern, Pattern],
  denied: readonly Pattern[],
  { folder, isOf, budget }: Known,
): Overlap | undefined {
  const terms = currentTerms();
  const assumed = { path: `${folder}a`, isAssumed: true };
  const [one, two] = [languageOf(a), languageOf(b)];
  if (!one || !two) return assumed;
  // What cannot be read denies nothing: that may find an overlap too many, and never one too few.
  const without = denied.flatMap((deny) => languageOf(deny) ?? []).map((term) => terms.not(term));
  const both = terms.and([one, two, ...without]);
  const found = commonText(terms, [both, filePaths()], budget);
  if (found === undefined) return undefined;
  if (found === "unknown" || !isOf(found.text)) return assumed;
  const usual = usualPath(terms, both, folder, budget);
  const path = usual !== undefined && isOf(usual) ? usual : found.text;
  return { path, isAssumed: false };
}

/** A path that reads better than the shortest: no hidden file, and below the folder rather than itself. */
function usualPath(terms: Terms, both: Term, folder: string, budget: Budget): string | undefined {
  const itself = languageOf({ pattern: folder.replace(/\/$/, ""), shape: "file" });
  const usual = [both, filePaths("usual"), ...(itself ? [terms.not(itself)] : [])];
  const found = commonText(terms, usual, budget);
  return typeof found === "object" ? found.text : undefined;
}
