import { expression } from "./expression.ts";
import { matcher } from "./pattern/match.ts";
import { tidyPath } from "./path.ts";

/**
 * True when a name stands for one of the paths: the path itself, its end from a folder on, a glob for
 * it, or the file's name without its endings (`usage-events` for `contracts/usage_events.schema.json`).
 */
export function isListed(name: string, paths: readonly string[]): boolean {
  const { pattern, shape } = tidyPath(name.replace(/#.*$/, ""));
  if (shape === "glob") {
    const globs = [pattern, `**/${pattern}`].map((one) => matcher({ pattern: one, shape }));
    return paths.some((path) => globs.some((matches) => matches(path)));
  }
  const word = pattern.includes("/") ? undefined : wordOf(pattern);
  return paths.some(
    (path) => path === pattern || path.endsWith(`/${pattern}`) || wordOf(path) === word,
  );
}

const NO_WORD = expression(String.raw`[^\p{L}\p{N}]`, "gu");

/** A file's name without its endings and without what only parts its words. */
function wordOf(path: string): string {
  const base = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const bare = base.replace(/(?:\.(?:schema|openapi|json|ya?ml|sql|md|ts|py|graphql|proto))+$/, "");
  return bare.replace(NO_WORD(), "");
}
