import { isWrite } from "../../model/claims.ts";
import type { Place } from "../../model/place.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Claim, Task } from "../../model/plan.ts";
import type { PathReader } from "../claims.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { MatrixRow } from "./document.ts";
import type { DraftRow } from "./matrix.ts";
import type { StructureMark } from "./structure.ts";

/** The rows of a matrix with tidied paths. */
export function matrixRows(
  rows: readonly DraftRow[],
  paths: PathReader,
  index: LineIndex,
): MatrixRow[] {
  return rows.map(({ path, isPart, cells, movedWith }) => ({
    path: paths.mention(path),
    isPart,
    cells: cells.map(({ task, cell, at }) => ({ task, ...cell, at: placeOf(at, index) })),
    ...(movedWith && { movedWith: paths.mention(movedWith) }),
  }));
}

function placeOf({ text, offset }: Slice, index: LineIndex): Place {
  return index.place(offset, offset + text.length);
}

/**
 * Gives each worker what the matrix, its own list and the drawing of files say. Of two that say the same
 * path, the more exact one counts: the drawing's `CREATES` over the matrix's PRIMARY.
 */
export function giveClaims(
  tasks: readonly Task[],
  rows: readonly MatrixRow[],
  marks: readonly StructureMark[],
  paths: PathReader,
): void {
  const given = tasks.map((): Claim[] => []);
  for (const { path, cells } of rows) {
    for (const { task, access, at } of cells) {
      // A finding about the path itself mends the path, one about a race points at the cell.
      const own = path.outside !== undefined || path.machineRoot !== undefined ? path.at : at;
      given[task]!.push({ ...path, access, at: own });
    }
  }
  const drawn = marks.map(({ worker, path, access }) => ({
    worker,
    claim: paths.claim({ ...path, access }),
  }));
  tasks.forEach((task, number) => {
    const claims = given[number]!;
    for (const own of task.claims) addUnlessSaid(claims, own);
    for (const { worker, claim } of drawn) if (worker === number) addUnlessSaid(claims, claim);
    task.claims = claims;
  });
}

/** Adds a claim of a path that none has, else makes the vaguer of the two exact. */
function addUnlessSaid(claims: Claim[], claim: Claim): void {
  const isSame = (other: Claim): boolean =>
    other.pattern === claim.pattern || (isWrite(claim.access) && isShort(claim, other));
  const known = claims.findIndex(
    (other) => isSame(other) && isWrite(other.access) === isWrite(claim.access),
  );
  const said = claims[known];
  if (!said) {
    if (claim.access !== "read" || !claims.some(isSame)) claims.push(claim);
  } else if (said.access === "write" && claim.access !== "write") {
    claims[known] = { ...said, access: claim.access };
  }
}

/** `lib.rs` in a worker's own list stands for `crate/src/lib.rs` of the matrix. */
export function isShort(
  { pattern: name }: Pick<Claim, "pattern">,
  { pattern }: Pick<Claim, "pattern">,
): boolean {
  return pattern.length > name.length && pattern.endsWith(`/${name}`);
}
