import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Outline } from "../markdown/outline.ts";
import { plainCell, type Table, tablesOf } from "../markdown/tables.ts";
import { readPathItem } from "../task-plan/path-item.ts";
import type { Slice } from "../task-plan/slice.ts";
import { type CellAccess, type Legend, readCell, readLegend, refined } from "./access.ts";
import type { Aliases } from "./aliases.ts";
import { leadingName } from "./names.ts";

/** A row before its path is tidied. */
export interface DraftRow {
  path: Slice;
  isPart: boolean;
  cells: { task: number; cell: CellAccess; at: Slice }[];
}

/** The ownership matrix of a document. */
export interface DraftMatrix {
  rows: DraftRow[];
  /** A heading calls it a matrix. */
  isWhole: boolean;
  findings: ParserFinding[];
}

const FILE_COLUMN =
  /^(?:(?:shared |key |target |critical |contended )?(?:files?|paths?|modules?|director(?:y|ies)|folders?|crates?|packages?|locations?)\b|file)/i;
/** Columns whose cells name workers, and what these may do. */
const ROLES: readonly [RegExp, CellAccess][] = [
  [
    /^(?:primary|(?:file |primary )?owners?|owned by|owning \w+|assigned(?: to)?|(?:claimed|written|touched) by|workers?|agents?|(?:work)?streams?|tracks?|lanes?|teams?)$/i,
    { access: "write", isOwner: true },
  ],
  [/^(?:creates?|created by)$/i, { access: "create", isOwner: false }],
  [/^(?:writes?|writers?|shared(?: with| by)?)$/i, { access: "write", isOwner: false }],
  [
    /^(?:modif(?:y|ies)|modified by|secondary|edits?|edited by)$/i,
    { access: "modify", isOwner: false },
  ],
  [/^(?:deletes?|deleted by)$/i, { access: "delete", isOwner: false }],
  [/^(?:reads?|readers?|read by|used by|consumers?)$/i, { access: "read", isOwner: false }],
  [/^(?:deny|denied to|forbidden(?: to)?)$/i, { access: "deny", isOwner: false }],
];

type Column = { worker: number } | { role: CellAccess } | { notes: true };

/** Reads every ownership matrix: columns of workers, or columns of roles with workers in the cells. */
export function readMatrix(cut: Outline, aliases: Aliases): DraftMatrix {
  const matrix: DraftMatrix = { rows: [], isWhole: false, findings: [] };
  for (const table of tablesOf(cut)) {
    const [first, ...others] = table.head;
    if (!first || !FILE_COLUMN.test(plainCell(first.text))) continue;
    const columns = others.map((cell) => columnOf(cell, aliases));
    const isMatrix = columns.some((column) => column && "worker" in column);
    const roles =
      columns.some((column) => column && "role" in column) && namesWorkers(table, columns, aliases);
    if (!isMatrix && !roles) continue;
    matrix.isWhole ||= isMatrix && /\bmatrix\b/i.test(table.section.heading);
    matrix.findings.push(...unknownColumns(others, columns, isMatrix, cut.index));
    const legend = readLegend(cut.text.slice(table.section.bodyStart, table.section.bodyEnd));
    new MatrixReader(matrix, columns, legend, aliases, cut.index).read(table.rows);
  }
  return matrix;
}

function columnOf({ text }: Slice, aliases: Aliases): Column | undefined {
  const name = plainCell(text);
  if (/^notes?$/i.test(name)) return { notes: true };
  const worker = aliases.one(text);
  if (worker !== undefined) return { worker };
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
  if (role) return { role };
  return /^(?:comments?|remarks?|description|reason|purpose|why)$/i.test(name)
    ? { notes: true }
    : undefined;
}

/** A table of files and owners is one when most of its rows name workers. */
function namesWorkers(
  table: Table,
  columns: readonly (Column | undefined)[],
  aliases: Aliases,
): boolean {
  const named = table.rows.filter((row) =>
    columns.some((column, i) => {
      const text = row[i + 1]?.text ?? "";
      if (!column || !("role" in column)) return false;
      return aliases.within(text).length > 0 || aliases.one(text) !== undefined;
    }),
  );
  return named.length > 0 && named.length * 2 >= table.rows.length;
}

/** Columns that are called like a worker, of whom the plan knows nothing. */
function unknownColumns(
  heads: readonly Slice[],
  columns: readonly (Column | undefined)[],
  isMatrix: boolean,
  index: LineIndex,
): ParserFinding[] {
  if (!isMatrix) return [];
  return heads.flatMap(({ text, offset }, i): ParserFinding[] => {
    const name = plainCell(text);
    if (columns[i] || leadingName(name)?.length !== name.length) return [];
    return [
      {
        rule: "plan/partly-read",
        at: index.place(offset, offset + text.length),
        message: `column "${name}" of the ownership matrix names no worker that the plan defines, so it is left out; expected a definition such as "### Worker 1: Title"`,
      },
    ];
  });
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

  read(rows: readonly Slice[][]): void {
    for (const [first, ...others] of rows) {
      if (!first) continue;
      const cells = this.#cells(others);
      const notes = this.#columns.flatMap((column, i) =>
        column && "notes" in column ? [others[i]?.text ?? ""] : [],
      );
      this.#row(first, cells, notes.join(" "));
    }
  }

  #row(first: Slice, cells: DraftRow["cells"], notes: string): void {
    const isBold = /^\*\*.*\*\*$/.test(first.text.trim());
    const paths = pathsOf(isBold ? unbold(first) : first);
    if (isBold) this.#group = groupPath(paths);
    if (cells.length === 0) return;
    if (paths.length === 0) return this.#unread(first, "names no path that could be read");
    for (const path of paths) {
      const full = this.#isBelowGroup(path, isBold)
        ? { ...path, text: this.#group + path.text, length: path.length ?? path.text.length }
        : path;
      const isPart = /^:\d/.test(
        first.text.slice(path.offset - first.offset + (path.length ?? path.text.length)),
      );
      const own = cells.map((one) => ({ ...one, cell: this.#noted(one, notes) }));
      this.#matrix.rows.push({ path: full, isPart, cells: own });
    }
  }

  /** A path below a bold row belongs to it, unless it says the whole way itself. */
  #isBelowGroup({ text }: Slice, isBold: boolean): boolean {
    return !isBold && this.#group !== "" && !text.startsWith(this.#group) && !/^[/~]/.test(text);
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

  #cells(cells: readonly Slice[]): DraftRow["cells"] {
    return cells.flatMap((at, i): DraftRow["cells"] => {
      const column = this.#columns[i];
      if (!column || "notes" in column) return [];
      if ("role" in column) {
        const named = this.#aliases.within(at.text);
        const whole = this.#aliases.one(at.text);
        const workers = whole === undefined ? named.map(({ worker }) => worker) : [whole];
        return workers.map((task) => ({ task, cell: column.role, at }));
      }
      const read = readCell(at.text, this.#legend);
      if (read === "unread") {
        this.#unread(at, "says nothing of an access that could be read");
        return [];
      }
      return read.map((cell) => ({ task: column.worker, cell, at }));
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

/** The paths of a row's first cell; a code span is taken as it is, as the column says what it holds. */
export function pathsOf(cell: Slice): Slice[] {
  const lead = /^(?:&nbsp;|[\s│├└─↳→·•])*(?:-+\s+)?/.exec(cell.text)![0];
  const bare = { text: cell.text.slice(lead.length), offset: cell.offset + lead.length };
  const spans = [...bare.text.matchAll(/`([^`]+)`/g)];
  const rest = bare.text.replace(/`[^`]+`/g, "").replace(/\([^()]*\)/g, "");
  if (spans.length > 0 && /^(?:[\s,;&+*_]|and|or|new)*$/i.test(rest)) {
    return spans.map((span) => {
      const text = span[1]!
        .replaceAll("\\|", "|")
        .replace(/:\d+(?:[-–]\d+)?$/, "")
        .trim();
      return { text, offset: bare.offset + span.index + 1, length: text.length };
    });
  }
  return readPathItem(bare).map(({ text, offset, length }) => ({
    text,
    offset,
    length: length ?? text.length,
  }));
}
