import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { LineIndex, Place } from "../model/place.ts";
import { escapeControls } from "./escape.ts";
import { excerptOf } from "./excerpt.ts";
import { plural } from "./plural.ts";
import { type FileReport, summarise } from "./report-json.ts";
import { type Shown, shows } from "./shown.ts";
import { columnsOf } from "./width.ts";
import { wrap } from "./wrap.ts";

/** How a part of the output looks; a plain painter gives the text back. */
export type Paint = (style: Style, text: string) => string;
type Style = "error" | "warning" | "info" | "dim" | "bold" | "added" | "removed";

export interface PrettyOptions extends Shown {
  columns: number;
  paint: Paint;
}

/** A file with its text, so that findings can show their line. */
export type PrettyFile = FileReport & { index: LineIndex };

/** The report for people: findings with their source lines, then what the plans prove. */
export function pretty(files: readonly PrettyFile[], options: PrettyOptions): string {
  const blocks = files.flatMap((file) =>
    file.diagnostics.filter((one) => shows(one, options)).map((one) => block(file, one, options)),
  );
  const closing = options.quiet ? [] : [closingLines(files, options)];
  return [...blocks, ...closing].map((part) => `${part}\n`).join("\n");
}

function block(file: PrettyFile, one: Diagnostic, { columns, paint }: PrettyOptions): string {
  const { line, column } = one.location.start;
  const head = `${paint("bold", escapeControls(`${file.path}:${line}:${column}`, ""))} ${paint(one.severity, one.severity)} ${one.rule}`;
  const message = wrap(escapeControls(one.message), columns, "  ");
  const lines = [
    head,
    ...message,
    ...excerpt(file.index, one.location, one.severity, columns, paint),
  ];
  for (const { at, message: said } of one.related.slice(0, 3)) {
    lines.push(...excerpt(file.index, at, "info", columns, paint, said));
  }
  const [fix] = one.fixes;
  if (fix) lines.push(...wrap(`fix: ${escapeControls(fix.title)}`, columns, "  "));
  return lines.join("\n");
}

/** The line a place starts on, cut to the width around it, with a pointer and a remark below. */
function excerpt(
  index: LineIndex,
  at: Place,
  severity: Severity,
  columns: number,
  paint: Paint,
  remark = "",
): string[] {
  const source = index.line(at.start.line);
  if (source.trim() === "") return [];
  const gutter = `${String(at.start.line).padStart(5)} | `;
  const room = Math.max(20, columns - gutter.length);
  const from = at.start.column - 1;
  const to = at.end.line === at.start.line ? Math.max(at.end.column - 1, from + 1) : source.length;
  const { text, lead, marked } = excerptOf(source, from, to, room);
  const pointer = `${" ".repeat(lead)}${paint(severity, "^".repeat(marked))}`;
  const under = `${paint("dim", gutter.replace(/[^|]/g, " "))}${pointer}`;
  const lines = [`${paint("dim", gutter)}${text}`];
  if (remark === "") return [...lines, under];
  const said = escapeControls(remark);
  return gutter.length + lead + marked + 1 + columnsOf(said) <= columns
    ? [...lines, `${under} ${said}`]
    : [...lines, under, ...wrap(said, columns, "        ")];
}

function closingLines(files: readonly PrettyFile[], { columns, paint }: PrettyOptions): string {
  const { errors, warnings, infos } = summarise(files);
  const plans = files.filter(({ tasks }) => tasks > 0);
  const proofs = plans.slice(0, 20).flatMap((file) => wrap(proofLine(file), columns, "  ", ""));
  const counts = [
    paint(errors > 0 ? "error" : "dim", plural(errors, "error")),
    paint(warnings > 0 ? "warning" : "dim", plural(warnings, "warning")),
    paint("dim", plural(infos, "info")),
  ];
  return [...proofs, `${plural(files.length, "file")}: ${counts.join(", ")}`].join("\n");
}

function proofLine({ path, tasks, proof }: PrettyFile): string {
  const { pairs, unordered, claims, conflicts } = proof;
  const found = conflicts === 0 ? "no race" : plural(conflicts, "race");
  return `${escapeControls(path, "")}: ${plural(tasks, "task")}, ${unordered} of ${plural(pairs, "pair")} may run at once, ${plural(claims, "claim")} compared, ${found}`;
}
