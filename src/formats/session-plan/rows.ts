import { type Column, columnOf, takeCell } from "../execution-plan/worker-table.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { plainCell, type Table, tablesOf } from "../markdown/tables.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { DraftTask } from "../task-plan/task.ts";
import { emptyBody, type TaskBody } from "../task-plan/task-body.ts";
import { readSessionHeading, type SessionHeading, sessionId } from "./heading.ts";
import { outputClaims } from "./output-claims.ts";
import { fillPlaces } from "./places.ts";
import type { PhaseUnit } from "./units.ts";

/** A row of a table that tells of a session. */
export interface SessionRow {
  heading: SessionHeading;
  /** The row as a section of its own; no heading starts it. */
  section: Section;
  /** Position of its phase. */
  phase?: number;
  body: TaskBody;
}

const SESSION_COLUMN = /^(?:session|sitzung|terminal)s?(?: (?:id|name|#|no\.?))?$/i;
const OUTPUT_COLUMN = /^(?:outputs?|deliverables?|ausgabe)$/i;
const PHASE_COLUMN = /^(?:phase|wave|batch|stage)$/i;

/** The rows of all tables of sessions that say where or on what each one works. */
export function readSessionRows(cut: Outline, phases: readonly PhaseUnit[]): SessionRow[] {
  return [...tablesOf(cut)].flatMap((table) => {
    const names = table.head.map(({ text }) => plainCell(text));
    const session = names.findIndex((name) => SESSION_COLUMN.test(name));
    const columns = names.map(columnOf);
    const tells = columns.some((column) => /^(?:branch|worktree|files|dep)/.test(column ?? ""));
    if (session === -1 || !(tells || names.some((name) => OUTPUT_COLUMN.test(name)))) return [];
    return table.rows.flatMap((cells) => readRow(cells, session, names, columns, table, phases));
  });
}

function readRow(
  cells: readonly Slice[],
  session: number,
  names: readonly string[],
  columns: readonly (Column | undefined)[],
  table: Table,
  phases: readonly PhaseUnit[],
): SessionRow[] {
  const named = nameOf(cells[session]);
  if (!named) return [];
  const body = emptyBody();
  const said = plainCell(cells[names.findIndex((name) => PHASE_COLUMN.test(name))]?.text ?? "");
  const number = said.replace(/^(?:phase|wave|batch|stage)\s+/i, "").toLowerCase();
  const phase = phases.findIndex(({ heading, sections }) =>
    number === ""
      ? sections.some(({ headingOffset }) => headingOffset === table.section.headingOffset)
      : heading.number.toLowerCase() === number,
  );
  const heading = { ...named };
  if (number !== "" && phases.length === 0) heading.name = sessionId(number, heading.name);
  cells.forEach((cell, i) => {
    if (i === session || plainCell(cell.text) === "") return;
    if (columns[i] === "title") heading.title ||= plainCell(cell.text);
    takeColumn(body, cell, names[i]!, columns[i]);
  });
  const [first, last] = [cells[0]!, cells.at(-1)!];
  const end = last.offset + last.text.length;
  if (body.prose.texts.length > 0) Object.assign(body.prose, { start: first.offset, end });
  const section = {
    level: 0,
    heading: "",
    headingOffset: heading.nameOffset,
    at: table.section.at,
  };
  return [
    {
      heading,
      section: { ...section, bodyStart: end, bodyEnd: end },
      ...(phase !== -1 && { phase }),
      body,
    },
  ];
}

/** Takes what a cell says; what no field holds is part of the instructions. */
function takeColumn(body: TaskBody, cell: Slice, name: string, column: Column | undefined): void {
  if (column && column !== "title") return takeCell(body, column, cell);
  if (PHASE_COLUMN.test(name)) return;
  const isOutput = OUTPUT_COLUMN.test(name);
  if (isOutput) body.claims.push(...outputClaims(cell));
  body.prose.texts.push(isOutput ? `Output: ${cell.text}` : plainCell(cell.text));
}

/** `A`, `**Session A**`, `1A: Beds`. */
function nameOf(cell: Slice | undefined): SessionHeading | undefined {
  if (!cell || plainCell(cell.text) === "") return undefined;
  const lead = /^[\s*_`]*/.exec(cell.text)![0].length;
  const text = cell.text.slice(lead).replace(/[\s*_`]+$/, "");
  const offset = cell.offset + lead;
  // `A + B`, `A and B`: two sessions at once.
  if (/^(?:total|all|both|sum|none|tbd)\b|^\W+$/i.test(text)) return undefined;
  if (/^(?:sessions?\s+)?\w{1,4}\s*(?:[+&,/]|and\b)/i.test(text)) return undefined;
  const own = readSessionHeading({ text, offset });
  if (own) return { ...own, kind: "session" };
  const word = "Session ";
  return readSessionHeading({ text: word + text, offset: offset - word.length });
}

/** Fills up what sessions leave out; gives back the rows of sessions that the plan does not have. */
export function fillFromRows(
  drafts: readonly DraftTask[],
  names: readonly string[],
  rows: readonly SessionRow[],
): SessionRow[] {
  return rows.filter((row) => {
    const draft = sessionOf(row, drafts, names);
    if (!draft) return true;
    const { body } = draft;
    fillPlaces(body, row.body);
    if (body.dependencies.length === 0) body.dependencies.push(...row.body.dependencies);
    body.waits.push(...row.body.waits);
    if (body.claims.length === 0) body.claims.push(...row.body.claims);
    if (body.verification.length === 0) body.verification.push(...row.body.verification);
    if (row.body.estimate) body.estimate ??= row.body.estimate;
    return false;
  });
}

function sessionOf(
  { heading: { name }, phase }: SessionRow,
  drafts: readonly DraftTask[],
  names: readonly string[],
): DraftTask | undefined {
  const key = name.toLowerCase();
  const byId = drafts.find(({ unit }) => unit.heading.id.toLowerCase() === key);
  const found = drafts.filter(
    ({ unit }, i) =>
      names[i]!.toLowerCase() === key && (phase === undefined || unit.phase === phase),
  );
  return byId ?? (found.length === 1 ? found[0] : undefined);
}

/** Rows of sessions that no heading has, or several. */
export function unreadRows(rows: readonly SessionRow[], { index }: Outline): ParserFinding[] {
  return rows.map(({ heading: { name, nameOffset } }) => ({
    rule: "plan/partly-read",
    at: index.place(nameOffset, nameOffset + name.length),
    message: `the table tells of session ${name}, which is not the name of one session below, so the row is left out; expected the name of one, such as 1A`,
  }));
}
