import { push, type Side } from "./claims.ts";
import type { KnownPaths } from "./known-paths.ts";
import { ancestors } from "./path.ts";
import { fixedFolder, overlap } from "./pattern.ts";
import type { Claim } from "./plan.ts";

/** Claims of one directory or glob. */
interface Group {
  claim: Claim;
  sides: Side[];
}

/** Claims of two directories or globs that a path may be of, or twice those of one. */
export interface Meeting {
  witness: string;
  a: readonly Side[];
  b: readonly Side[];
}

/** Pairs of patterns that are laid beside each other in about a second; 450 globs of one folder have as many. */
const MOST_COMPARED = 100_000;

/**
 * Every two patterns that a path may be of, each pair once; `known` gives likely paths. `onCut` is
 * called when there are too many to compare them all.
 */
export function* meetings(
  wide: readonly Side[],
  known: KnownPaths,
  onCut: () => void,
): Generator<Meeting> {
  const groups = group(wide);
  for (const { claim, sides } of groups)
    if (sides.length > 1) yield { witness: claim.pattern, a: sides, b: sides };
  const byFolder = new Map<string, Group[]>();
  for (const one of groups) push(byFolder, fixedFolder(one.claim.pattern), one);
  let compared = 0;
  for (const b of groups) {
    const folder = fixedFolder(b.claim.pattern);
    for (const above of foldersAbove(folder)) {
      for (const a of byFolder.get(above) ?? []) {
        if (a === b && above === folder) break;
        if (compared++ > MOST_COMPARED) return onCut();
        const meeting = (): string | undefined => known.meeting(a.claim, b.claim);
        const witness = overlap(a.claim, b.claim, meeting);
        if (witness !== undefined) yield { witness, a: a.sides, b: b.sides };
      }
    }
  }
}

function group(wide: readonly Side[]): Group[] {
  const groups = new Map<string, Group>();
  for (const side of wide) {
    const key = `${side.claim.shape} ${side.claim.pattern}`;
    const known = groups.get(key);
    if (known) known.sides.push(side);
    else groups.set(key, { claim: side.claim, sides: [side] });
  }
  return [...groups.values()];
}

/** A folder and those above it, as `fixedFolder` writes them; the root is empty. */
function foldersAbove(folder: string): string[] {
  if (folder === "") return [""];
  return ["", ...ancestors(folder).map((above) => `${above}/`), folder];
}
