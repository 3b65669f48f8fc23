import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { plainCell, type Table, tablesOf } from "../markdown/tables.ts";
import type { Slice } from "../task-plan/slice.ts";
import { type CellAccess, type Legend, readCell, readLegend, refined } from "./access.ts";
import type { Aliases } from "./aliases.ts";
import { isContested } from "./contested.ts";
import {
  type Column,
  columnsOf,
  hasWorkers,
  unknownColumns,
  unusedTable,
} from "./matrix-columns.ts";
import { accessOf, type CellMove, moveIn, rowsOf } from "./matrix-moves.ts";
import { isPartOf, pathsOf } from "./matrix-paths.ts";
import { isWorkerTable } from "./worker-table.ts";

/** A row before its path is tidied. */
export interface DraftRow {
  path: Slice;
  isPart: boolean;
  cells: { task: number; cell: CellAccess; at: Slice; move?: CellMove }[];
  /** The path of the row whose cells move its file from here, or to here. */
  movedWith?: Slice;
}

/** The ownership matrix of a document. */
export interface DraftMatrix {
  rows: DraftRow[];
  /** Rows of tables of the files that several workers touch: nobody owns these. */
  contested: DraftRow[];
  /** What its other columns say of a path. */
  notes: { path: Slice; text: string }[];
  /** A heading calls it a matrix. */
  isWhole: boolean;
  findings: ParserFinding[];
}

/** Reads every ownership matrix: columns of workers, or columns of roles with workers in the cells. */
export function readMatrix(cut: Outline, aliases: Aliases): DraftMatrix {
  const matrix: DraftMatrix = { rows: [], contested: [], notes: [], isWhole: false, findings: [] };
  let section: Section | undefined;
  let legend: Legend = new Map();
  for (const table of tablesOf(cut)) {
    if (table.section !== section) {
      section = table.section;
      legend = readLegend(cut.text.slice(section.bodyStart, section.bodyEnd));
    }
    const columns = columnsOf(table, legend, aliases);
    if (!columns) {
      if (!isWorkerTable(table)) matrix.findings.push(...unusedTable(table, aliases, cut.index));
      continue;
    }
    matrix.isWhole ||= hasWorkers(columns) && /matrix\b/i.test(table.section.heading);
    matrix.findings.push(...unknownColumns(table, columns, legend, cut.index));
    const isOnlyTold = !hasWorkers(columns) && isContested(table.section.heading);
    const rows = isOnlyTold ? matrix.contested : matrix.rows;
    new MatrixReader({ ...matrix, rows }, columns, legend, aliases, cut.index).read(table);
  }
  return matrix;
}

class MatrixReader {
  readonly #matrix: DraftMatrix;
  readonly #columns: readonly (Column | undefined)[];
  readonly #legend: Legend;
  readonly #aliases: Aliases;
  readonly #index: LineIndex;
  #group = "";

  constructor(
    matrix: DraftMatrix,
    columns: readonly (Column | undefined)[],
    legend: Legend,
    aliases: Aliases,
    index: LineIndex,
  ) {
    this.#matrix = matrix;
    this.#columns = columns;
    this.#legend = legend;
    this.#aliases = aliases;
    this.#index = index;
  }

  read({ head, rows }: Table): void {
    for (const [first, ...others] of rows) {
      if (!first) continue;
      const own = this.#columns.flatMap((column, i) => noteOf(column, head[i + 1], others[i]));
      const cells = this.#cells(others, first);
      const notes = this.#columns.flatMap((column, i) =>
        column && "notes" in column ? [others[i]?.text ?? ""] : [],
      );
      this.#row(first, cells, notes.join(" "), own.join("; "));
    }
  }

  #row(first: Slice, cells: DraftRow["cells"], notes: string, own: string): void {
    const isBold = /^\*\*.*\*\*$/.test(first.text.trim());
    const paths = pathsOf(isBold ? unbold(first) : first);
    if (isBold) this.#group = groupPath(paths);
    if (own !== "")
      for (const path of paths)
        this.#matrix.notes.push({ path: this.#full(path, isBold), text: own });
    if (cells.length === 0) return;
    if (paths.length === 0) return this.#unread(first, "names no path that could be read");
    for (const path of paths) {
      const full = this.#full(path, isBold);
      const isPart = isPartOf(
        first.text.slice(path.offset - first.offset + (path.length ?? path.text.length)),
      );
      const own = cells.map((one) => ({ ...one, cell: this.#noted(one, notes) }));
      this.#matrix.rows.push(...rowsOf({ path: full, isPart, cells: own }, path.to));
    }
  }

  #full(path: Slice & { length?: number }, isBold: boolean): Slice & { length?: number } {
    if (!this.#isBelowGroup(path, isBold)) return path;
    return { ...path, text: this.#group + path.text, length: path.length ?? path.text.length };
  }

  /** A path below a bold row belongs to it, unless it says the whole way: then both share the first folder. */
  #isBelowGroup({ text }: Slice, isBold: boolean): boolean {
    const isWhole = text.includes("/") && topOf(text) === topOf(this.#group);
    return !isBold && this.#group !== "" && !isWhole && !/^[/~]/.test(text);
  }

  /** `W2 creates this` in the notes speaks of the one who owns the file. */
  #noted({ task, cell }: DraftRow["cells"][number], notes: string): CellAccess {
    const named = this.#aliases.within(notes);
    for (const { worker, start, length } of named) {
      const said = /^\s+(?:creates?|adds? new|modif(?:y|ies))\b/i.exec(notes.slice(start + length));
      if (worker !== task || !said) continue;
      if (/creat|new/i.test(said[0])) return refined(cell, "new");
      if (cell.access === "write" && cell.isOwner) return { ...cell, access: "modify" };
    }
    const isNew =
      named.length === 0 &&
      cell.isOwner &&
      /^(?:\(?new(?: file)?\)?|creates?|created)\b/i.test(notes.trim());
    return isNew ? refined(cell, "new") : cell;
  }

  #cells(cells: readonly Slice[], first: Slice): DraftRow["cells"] {
    return cells.flatMap((at, i): DraftRow["cells"] => {
      const column = this.#columns[i];
      if (!column || "notes" in column) return [];
      if ("role" in column) {
        const named = this.#aliases.within(at.text);
        const whole = this.#aliases.one(at.text);
        const workers = whole === undefined ? named.map(({ worker }) => worker) : [whole];
        return workers.map((task) => ({ task, cell: column.role, at }));
      }
      const move = moveIn(at, first);
      const read = readCell(move?.rest ?? at.text, this.#legend);
      if (move) return accessOf(read).map((cell) => ({ task: column.worker, cell, at, move }));
      if (read !== "unread") return read.map((cell) => ({ task: column.worker, cell, at }));
      this.#unread(at, "says nothing of an access that could be read");
      return [];
    });
  }

  #unread({ text, offset }: Slice, what: string): void {
    this.#matrix.findings.push({
      rule: "plan/partly-read",
      at: this.#index.place(offset, offset + text.length),
      message: `"${plainCell(text)}" in the ownership matrix ${what}, so it is left out; expected a path in the first column and PRIMARY, MODIFY, READ or - below each worker`,
    });
  }
}

/** The first folder of a path. */
function topOf(path: string): string {
  return path.replace(/^(?:\.\/)+/, "").split("/", 1)[0]!;
}

/** What a cell says that is no access: the note itself, or the name of its column with it. */
function noteOf(column: Column | undefined, head?: Slice, cell?: Slice): string[] {
  const text = cell?.text.replaceAll("\\|", "|").trim() ?? "";
  if (text === "" || /^[-–—]+$/.test(text) || (column && !("notes" in column))) return [];
  const name = plainCell(head?.text ?? "");
  return [column || name === "" ? text : `${name}: ${text}`];
}

function unbold({ text, offset }: Slice): Slice {
  return { text: text.slice(2, -2), offset: offset + 2 };
}

/** The folder that the rows below a bold one belong to; empty when it names none. */
function groupPath(paths: readonly Slice[]): string {
  const [path, ...others] = paths;
  if (!path || others.length > 0) return "";
  const folder = path.text.replace(/\*+$/, "");
  return folder.endsWith("/") ? folder : "";
}
