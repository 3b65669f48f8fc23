import type { Analysis } from "../../model/analysis.ts";
import { isOfFolder } from "../../model/claims.ts";
import { hasPlaceholder } from "../../model/path.ts";
import { matcher } from "../../model/pattern/match.ts";
import type { Pattern } from "../../model/pattern/pattern.ts";
import type { Claim, PathMention } from "../../model/plan.ts";
import { reachedBy } from "../../model/reached.ts";
import type { Repository } from "../../model/repository.ts";

/** Import aliases (`@/lib/x`, `$lib/x`, `#app/x`): what they stand for is the bundler's business. */
const ALIAS = /^(?:@|~|\$\w*|#\w*)\//;

/** True when a path can be looked up: in the repository, written out, and no alias. */
export function canLookUp({ pattern, outside, shape }: PathMention): boolean {
  return (
    outside === undefined && shape !== "glob" && !hasPlaceholder(pattern) && !ALIAS.test(pattern)
  );
}

/** A predicate: some task of the plan creates the path, something below it, or may write it. */
export function createdBy(analysis: Analysis): (mention: PathMention) => boolean {
  let isCreated: ReturnType<typeof creationsOf> | undefined;
  // In most plans all that is looked up is there, and nobody asks.
  return (mention) => (isCreated ??= creationsOf(analysis))(mention);
}

function creationsOf({ plan, claims, repository }: Analysis): (mention: PathMention) => boolean {
  const creates = plan.tasks.flatMap((task) =>
    task.claims.filter(({ access }) => access === "create" || access === "write"),
  );
  const wide = creates
    .filter((claim) => claim.shape !== "file" || isOfFolder(claim, repository))
    .map((claim) => matcher(asFolder(claim)));
  const files = new Set(creates.map(({ pattern }) => pattern));
  const below = new Set<string>();
  for (const { pattern } of creates) {
    for (let end = pattern.indexOf("/"); end !== -1; end = pattern.indexOf("/", end + 1)) {
      below.add(pattern.slice(0, end));
    }
  }
  const isMade = (pattern: string): boolean =>
    (claims.files.get(pattern) ?? []).some(
      ({ claim }) => claim.access === "create" || claim.access === "write",
    );
  return (mention) =>
    files.has(mention.pattern) ||
    reachedBy({ ...mention, access: "read" }, [], repository).some((one) => isMade(one.pattern)) ||
    below.has(mention.pattern.replace(/\/$/, "")) ||
    wide.some((matches) => matches(mention.pattern));
}

/** A claim of the new place of a folder, as one of a directory. */
function asFolder(claim: Claim): Pattern {
  return claim.shape === "file" ? { shape: "directory", pattern: `${claim.pattern}/` } : claim;
}

/** Looking for a near path takes time; in a plan with more missing paths than this, hints do not help. */
const MOST_HINTS = 100;

/** The end of a message that names an existing path; empty when none is near, or after many hints. */
export function nearestHints(repository: Repository): (pattern: string) => string {
  let left = MOST_HINTS;
  return (pattern) => {
    if (left-- <= 0) return "";
    const near = repository.variantOf(pattern) ?? repository.nearestTo(pattern);
    return near === undefined ? "" : `; the nearest path is ${near}`;
  };
}
