import { type LockText, lockTexts } from "./locks.ts";
import { type IdText, idTexts, type Mapping } from "./meant.ts";
import { checkKeys, dependencyKeys } from "./other-names.ts";
import { readScope, type ScopeText } from "./scope.ts";
import { type Check, checksOf, stepPaths } from "./verification.ts";

/** What a package says of files, locks, dependencies and checks; but for locks, paths start at the package. */
export interface Said {
  scope: readonly ScopeText[];
  /** The keys beside `scope` of which nothing is left when the paths are taken. */
  taken: readonly string[];
  locks: readonly LockText[];
  /** The keys that name others, with their ids; `undefined` where something else stands. */
  dependencies: readonly { key: string; ids: readonly IdText[] | undefined }[];
  /** The keys that say how it is checked. */
  checkKeys: readonly string[];
  checks: readonly Check[];
  /** Where the steps stand that are mappings. */
  steps: readonly (readonly (string | number)[])[];
}

/** Reads what a package says in whatever form; `ids` are those of all packages. */
export function saidBy(source: Mapping, ids: ReadonlySet<string>): Said {
  const { texts, taken } = readScope(source);
  const checks = checkKeys(source);
  return {
    scope: texts,
    taken,
    locks: lockTexts(source["locks"] ?? null),
    dependencies: dependencyKeys(source, ids).map((key) => ({
      key,
      ids: idTexts(source[key] ?? null),
    })),
    checkKeys: checks,
    checks: checks.flatMap((key) =>
      checksOf(source[key]!).map((check) => ({ ...check, path: [key, ...check.path] })),
    ),
    steps: checks.flatMap((key) => stepPaths(source[key]!).map((path) => [key, ...path])),
  };
}
