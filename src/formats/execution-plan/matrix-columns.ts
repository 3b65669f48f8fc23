import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import { plainCell, type Table } from "../markdown/tables.ts";
import { readPathItem } from "../task-plan/path-item.ts";
import type { Slice } from "../task-plan/slice.ts";
import { type CellAccess, type Legend, readCell } from "./access.ts";
import type { Aliases } from "./aliases.ts";
import { leadingAnyName, leadingMixedName } from "./names.ts";

const FILE_COLUMN =
  /^(?:(?:shared |key |target |critical |contended )?(?:files?|paths?|modules?|director(?:y|ies)|folders?|crates?|packages?|locations?)\b|file|datei(?:en|pfad)?\b|pfade?\b|verzeichnis\b|ordner\b)/i;
/** A heading that says that a table below it gives files to workers. */
const OWNERSHIP = /\bownership\b|\bfiles?\b.*\bmatrix\b|\bdatei\S*(?:zuständig|matrix)/i;
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

/** What a column of the matrix holds. */
export type Column = { worker: number } | { role: CellAccess } | { notes: true };

/** The columns of a table behind its first one; `undefined` for a table that is no ownership matrix. */
export function columnsOf(
  table: Table,
  legend: Legend,
  aliases: Aliases,
): (Column | undefined)[] | undefined {
  const [first, ...others] = table.head;
  if (!first) return undefined;
  const columns = others.map((cell) => columnOf(cell, aliases));
  const isNamed = FILE_COLUMN.test(plainCell(first.text));
  if (columns.some((column) => column && "worker" in column))
    return isNamed || givesFiles(table, columns, legend) ? columns : undefined;
  const hasRoles = columns.some((column) => column && "role" in column);
  return isNamed && hasRoles && namesWorkers(table, columns, aliases) ? columns : undefined;
}

/** True for a table whose columns are workers, so that each cell speaks of one. */
export function hasWorkers(columns: readonly (Column | undefined)[]): boolean {
  return columns.some((column) => column && "worker" in column);
}

function columnOf({ text }: Slice, aliases: Aliases): Column | undefined {
  const name = headOf(text);
  if (/^(?:notes?|anmerkung(?:en)?|hinweise?)$/i.test(name)) return { notes: true };
  const worker = aliases.one(text) ?? workerOf(name, aliases);
  if (worker !== undefined) return { worker };
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
  if (role) return { role };
  return /^(?:comments?|remarks?|description|reason|purpose|why)$/i.test(name)
    ? { notes: true }
    : undefined;
}

function headOf(text: string): string {
  return plainCell(text.replace(/<br\s*\/?>/gi, " "));
}

/** The worker that a head names: `W1`, `Worker 1: Core`, `W1 - Core`, `Core (W1)`. */
function workerOf(name: string, aliases: Aliases): number | undefined {
  const whole = aliases.one(name);
  if (whole !== undefined) return whole;
  const bare = name.replace(/^[^\p{L}\p{N}]+/u, "");
  const tries = [
    bare.slice(0, leadingMixedName(bare)?.length ?? 0),
    bare.split(/\s*(?::|\s[-–—]\s|[–—])\s*/, 1)[0]!,
    /\(([^()]*)\)$/.exec(bare)?.[1] ?? "",
  ];
  return tries.map((one) => aliases.one(one)).find((one) => one !== undefined);
}

/** Whatever its first column is called: most rows start with a path, or a heading says it, and the cells are accesses. */
function givesFiles(
  table: Table,
  columns: readonly (Column | undefined)[],
  legend: Legend,
): boolean {
  if (!startsWithPaths(table) && !OWNERSHIP.test(table.section.heading)) return false;
  const cells = table.rows.flatMap((row) =>
    row.slice(1).filter((_, i) => columns[i] && "worker" in columns[i]),
  );
  const read = cells.filter(({ text }) => readCell(text, legend) !== "unread");
  return read.length * 2 > cells.length;
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

/** Columns that are called like a worker, or hold what a worker may do, of whom the plan knows nothing. */
export function unknownColumns(
  { head, rows }: Table,
  columns: readonly (Column | undefined)[],
  legend: Legend,
  index: LineIndex,
): ParserFinding[] {
  if (!hasWorkers(columns)) return [];
  return head.slice(1).flatMap(({ text, offset }, i): ParserFinding[] => {
    const name = headOf(text);
    if (columns[i] || name === "") return [];
    const cells = rows.map((row) => readCell(row[i + 1]?.text ?? "", legend));
    const holdsAccess =
      !cells.includes("unread") && cells.some((cell) => cell !== "unread" && cell.length > 0);
    if (leadingAnyName(name) === undefined && !holdsAccess) return [];
    return [
      {
        rule: "plan/partly-read",
        at: index.place(offset, offset + text.length),
        message: `column "${name}" of the ownership matrix names no worker that the plan defines, so it is left out; expected a definition such as "### Worker 1: Title"`,
      },
    ];
  });
}

/** A table of files below a heading that speaks of ownership, of which nothing is read. */
export function unusedTable(table: Table, aliases: Aliases, index: LineIndex): ParserFinding[] {
  const { section, head } = table;
  const [first, ...others] = head;
  if (!first || !OWNERSHIP.test(section.heading)) return [];
  if (!FILE_COLUMN.test(plainCell(first.text)) && !startsWithPaths(table)) return [];
  if (others.every((cell) => isNotes(columnOf(cell, aliases)))) return [];
  const last = head.at(-1)!;
  return [
    {
      rule: "plan/partly-read",
      at: index.place(first.offset, last.offset + last.text.length),
      message: `nothing of the table below "${plainCell(section.heading)}" is read, as no column names a worker of the plan; expected a column of files and a column for each worker, such as "| File | W1 | W2 |"`,
    },
  ];
}

function isNotes(column: Column | undefined): boolean {
  return column !== undefined && "notes" in column;
}

function startsWithPaths({ rows }: Table): boolean {
  const withPath = rows.filter(([first]) => first && readPathItem(first).length > 0);
  return rows.length > 0 && withPath.length * 2 >= rows.length;
}
