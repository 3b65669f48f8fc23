import { isWrite } from "../../model/claims.ts";
import { tidyPath } from "../../model/path.ts";
import { matcher } from "../../model/pattern/match.ts";
import type { DraftClaim } from "./task-body.ts";

/**
 * The claims of a task without the exceptions in which it claims a path by itself: `src/** (except src/a.ts)`
 * beside `src/a.ts` narrows the glob alone, so the task may touch both.
 */
export function withoutOverruled(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  if (!claims.some(({ outOf }) => outOf !== undefined)) return claims;
  const own = claims
    .filter(({ access }) => isWrite(access))
    .map(({ text, offset }) => ({ offset, pattern: tidyPath(text).pattern }));
  return claims.filter(({ text, outOf }) => {
    if (outOf === undefined) return true;
    const isIn = matcher(tidyPath(text));
    return !own.some(({ offset, pattern }) => offset !== outOf && isIn(pattern));
  });
}
