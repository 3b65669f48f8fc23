import { isWrite } from "../../model/claims.ts";
import { newPlace, readMove } from "../task-plan/move.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { CellAccess, ReadCell } from "./access.ts";
import type { DraftRow } from "./matrix.ts";
import { pathsOf } from "./matrix-paths.ts";

/** The other side of a move, as a cell of a row says it. */
export interface CellMove {
  other: Slice;
  /** The row's file is the new place: `PRIMARY (moved from a.ts)`. */
  isFrom: boolean;
  /** What the cell says beside it. */
  rest: string;
}

/** `PRIMARY (rename to b.ts)`, `MOVE to b.ts`, `MODIFY → b.ts`, of the file in the row's first cell. */
export function moveIn({ text, offset }: Slice, first: Slice): CellMove | undefined {
  const lead = /[\s*_]{0,9}(?:[([{–—:-]\s{0,9})?(?:\b(?:git )?(?:mv|mov|renam)|→|->|=>)/i.exec(
    text,
  );
  if (!lead) return undefined;
  const path = pathsOf(first)[0]?.text;
  if (path === undefined) return undefined;
  // As it would stand right behind the row's path.
  const move = readMove(path + text.slice(lead.index), path.length);
  if (!move) return undefined;
  const shift = lead.index - path.length;
  const { text: name, start, length } = move.other;
  const place = newPlace(path, name, move.said);
  const other = { text: move.isFrom ? name : place, offset: offset + start + shift, length };
  const rest = text.slice(0, lead.index) + text.slice(move.end + shift);
  return { other, isFrom: move.isFrom, rest };
}

/** Who moves a file writes it, whatever else its cell says or leaves out. */
export function accessOf(read: ReadCell): CellAccess[] {
  const writes = read === "unread" ? [] : read.filter(({ access }) => isWrite(access));
  return writes.length > 0 ? writes : [{ access: "write", isOwner: false }];
}

/** A row, and rows of the other places where its file, or a cell, speaks of a move. */
export function rowsOf(row: DraftRow, to?: Slice): DraftRow[] {
  if (!to && row.cells.every(({ move }) => !move)) return [row];
  const cells = row.cells.map((one) =>
    to || one.move ? { ...one, cell: sideOf(one.cell, one.move?.isFrom ?? false) } : one,
  );
  const others = row.cells.flatMap((one) => (one.move ? [otherRow(row, one.move, [one])] : []));
  if (to) others.push(otherRow(row, { other: to, isFrom: false }, row.cells));
  return [{ ...row, cells }, ...others];
}

/** What somebody who writes a file that is moved does to the old place, or to the new one. */
function sideOf(cell: CellAccess, isNew: boolean): CellAccess {
  if (!isWrite(cell.access)) return cell;
  return { ...cell, access: isNew ? "create" : "delete" };
}

function otherRow(
  { path }: DraftRow,
  { other, isFrom }: Pick<CellMove, "other" | "isFrom">,
  cells: DraftRow["cells"],
): DraftRow {
  const sides = cells.map((one) => ({ ...one, cell: sideOf(one.cell, !isFrom) }));
  return { path: other, isPart: false, cells: sides, movedWith: path };
}
