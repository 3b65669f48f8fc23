import type { Outline, Section } from "../markdown/outline.ts";
import { plainCell, type Table, tablesOf } from "../markdown/tables.ts";
import { lineDependencies } from "../task-plan/declaration.ts";
import { readField } from "../task-plan/field.ts";
import { claimPath } from "../task-plan/member.ts";
import { endOf, readPathItem } from "../task-plan/path-item.ts";
import type { Slice } from "../task-plan/slice.ts";
import { emptyBody, type TaskBody } from "../task-plan/task-body.ts";
import { waitLabel } from "../task-plan/wait-label.ts";
import type { Aliases } from "./aliases.ts";
import { leadingName, type WorkerName } from "./names.ts";
import type { WorkerUnit } from "./units.ts";

/** A row of a table that tells of a worker. */
export interface WorkerRow {
  unit: WorkerUnit;
  body: TaskBody;
}

/** What a column of a table of workers or sessions holds. */
export type Column =
  | "title"
  | "dependencies"
  | "files"
  | "estimate"
  | "branch"
  | "worktree"
  | "validation"
  | "waits";

const WORKER_COLUMN =
  /^(?:worker|(?:sub-?)?agent|(?:work)?stream|track|lane|team|worktree|developer)s?(?: (?:id|name))?$/i;
const COLUMNS: readonly [RegExp, Column][] = [
  [
    /^(?:depends(?: on)?|dependenc(?:y|ies)|blocked by|prerequisites?|waits for|abhängig(?:keit(?:en)?| von))$/i,
    "dependencies",
  ],
  [
    /^(?:files?(?: owned| assigned| ownership)?|owns|owned(?: files| paths)?|ownership|paths?|territory|dateien)\b/i,
    "files",
  ],
  [/^(?:estimate[ds]?|effort|duration|time|est\.?)\b/i, "estimate"],
  [/^(?:git )?branch$/i, "branch"],
  [/^worktree(?: path)?$/i, "worktree"],
  [/^(?:validation|verification|validate|test command)$/i, "validation"],
  [
    /^(?:title|name|component|task|focus|description|role|area|feature|responsibility|purpose|scope|aufgabe)$/i,
    "title",
  ],
];

/** The rows of all tables of workers; `kinds` are those of the workers that headings define, if any. */
export function readWorkerRows(
  cut: Outline,
  aliases: Aliases,
  kinds: ReadonlySet<string>,
): WorkerRow[] {
  return [...tablesOf(cut)].flatMap((table) => {
    const heads = headsOf(table);
    if (!heads) return [];
    const { kind, columns } = heads;
    return rowsOf(table, kind, columns).filter(({ unit }) => {
      const isKnown = aliases.one(unit.heading.id) !== undefined;
      return isKnown || kinds.size === 0 || kinds.has(unit.name.kind);
    });
  });
}

/** True for a table that tells of a worker in each row. */
export function isWorkerTable(table: Table): boolean {
  return headsOf(table) !== undefined;
}

/** What the columns of a table of workers hold; `undefined` for another table. */
function headsOf({
  head: [first, ...others],
}: Table): { kind: string; columns: (Column | undefined)[] } | undefined {
  const head = WORKER_COLUMN.exec(plainCell(first?.text ?? ""));
  if (!head) return undefined;
  const kind = head[0]
    .toLowerCase()
    .replace(/ (?:id|name)$/, "")
    .replace(/s$/, "");
  const columns = others.map(({ text }) => columnOf(plainCell(text)));
  const tells = columns.some(
    (column) => column !== undefined && column !== "title" && column !== "estimate",
  );
  return tells ? { kind, columns } : undefined;
}

/** Takes the fields of tables with a name and a value in each row, `| Branch | feat/x |`, below a worker's heading. */
export function readFieldTables(cut: Outline, workers: readonly WorkerRow[]): void {
  const bodies = new Map(
    workers.flatMap(({ unit, body }) => unit.sections.map((section) => [section, body] as const)),
  );
  for (const { section, head, rows } of tablesOf(cut)) {
    const body = bodies.get(section);
    if (!body || head.length > 2) continue;
    for (const [name, value] of [head, ...rows]) {
      const column = name && value && fieldOf(plainCell(name.text), value.text);
      if (column && value && !hasField(body, column)) takeCell(body, column, value);
    }
  }
}

function fieldOf(name: string, value: string): Column | undefined {
  if (/^(?:path|director(?:y)|location)$/i.test(name) && /^[`*]*\.\.\//.test(value))
    return "worktree";
  const column = columnOf(name);
  return column === "title" ? undefined : column;
}

function hasField(body: TaskBody, column: Column): boolean {
  if (column === "dependencies") return body.dependencies.length > 0;
  if (column === "waits") return body.waits.length > 0;
  if (column === "files") return body.claims.length > 0;
  if (column === "validation") return body.verification.length > 0;
  return column !== "title" && body[column] !== undefined;
}

/** What a column of this name holds. */
export function columnOf(name: string): Column | undefined {
  const known = COLUMNS.find(([pattern]) => pattern.test(name))?.[1];
  return known ?? (waitLabel(name) && "waits");
}

function rowsOf(table: Table, kind: string, columns: readonly (Column | undefined)[]): WorkerRow[] {
  return table.rows.flatMap(([first, ...cells]): WorkerRow[] => {
    const named = first && nameOf(first, kind);
    if (!named) return [];
    const body = emptyBody();
    let title = named.title;
    cells.forEach((cell, i) => {
      const column = columns[i];
      if (column === "title") title ||= plainCell(cell.text);
      else if (column) takeCell(body, column, cell);
    });
    const end = cells.at(-1) ?? first;
    const told = cells.map(({ text }) => plainCell(text)).filter((text) => text !== "");
    if (told.length > 0) {
      const [start, to] = [cells[0]!.offset, end.offset + end.text.length];
      Object.assign(body.prose, { texts: [told.join(", ")], start, end: to });
    }
    const section = rowSection(table.section, first, end);
    const heading = {
      id: named.name.id,
      idOffset: named.start,
      idLength: named.length,
      title,
      done: false,
      certain: true,
    };
    return [{ unit: { heading, sections: [section], parts: () => [], name: named.name }, body }];
  });
}

/** The row as a section of its own, level 0, as no heading starts it. */
function rowSection({ at }: Section, first: Slice, end: Slice): Section {
  const to = end.offset + end.text.length;
  return { level: 0, heading: "", headingOffset: first.offset, at, bodyStart: to, bodyEnd: to };
}

/** `4A`, `**A — critical path**`, `Worker 1`, `nlp-engineer`. */
function nameOf(
  { text, offset }: Slice,
  kind: string,
): { name: WorkerName; title: string; start: number; length: number } | undefined {
  const bare = text.replace(/^[*_`\s]+/, "");
  const start = offset + text.length - bare.length;
  const named = leadingName(bare);
  const key = /^(?:[A-Za-z]?\d+(?:\.\d+)*[A-Za-z]?|[A-Z])(?![\w-])/.exec(bare)?.[0];
  const whole = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}(?=[*_`\s]*$)/u.exec(bare)?.[0].trimEnd();
  const length = named?.length ?? key?.length ?? whole?.length;
  if (length === undefined || /^(?:total|all|sum|none|tbd)\b/i.test(bare)) return undefined;
  const id = bare.slice(0, length);
  const name = named?.name ?? { kind, key: id, id };
  const title = bare
    .slice(length)
    .replace(/^[\s:–—(-]+/, "")
    .replace(/[)*_`\s]+$/, "");
  return { name, title: plainCell(title), start, length };
}

/** Takes what a cell says into a body; a title is no part of it. */
export function takeCell(body: TaskBody, column: Column, cell: Slice): void {
  if (column === "dependencies") {
    const declared = lineDependencies(cell);
    if (declared) body.dependencies.push(declared);
  } else if (column === "waits") body.waits.push({ ...cell, how: "names" });
  else if (column === "files") takeFiles(body, cell);
  else readField(body, column, cell);
}

function takeFiles(body: TaskBody, cell: Slice): void {
  const paths = readPathItem(cell);
  for (const path of paths) claimPath(body, path, "write");
  const last = paths.at(-1);
  const from = last ? endOf(last) - cell.offset : 0;
  const rest = cell.text
    .slice(from)
    .replace(/\([^()]*\)/g, "")
    .replace(/^[`*_\s,;]+/, "");
  if (/\p{L}{3,}/u.test(rest) && !/^none\b/i.test(rest))
    body.noPaths.push({ text: rest.trim(), offset: cell.offset + cell.text.indexOf(rest) });
}
