import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { escapeUnwritable } from "./escape.ts";
import { plural } from "./plural.ts";
import { type FileReport, summarise } from "./report-json.ts";
import { type Shown, shows } from "./shown.ts";

/** What a run was, beside its findings. */
export interface GithubRun extends Shown {
  /** Why files, or everything, could not be read: one sentence each. */
  problems: readonly string[];
}

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** GitHub shows so many annotations of each type in a step and drops the others without a word. */
const MOST = 10;

/**
 * Findings as workflow commands, which GitHub shows as annotations; those it would drop are listed in
 * the log. The last line counts. No text of a plan can be a command of its own.
 */
export function github(files: readonly FileReport[], run: GithubRun): string {
  const left: Record<Severity, number> = { error: MOST, warning: MOST, info: MOST };
  const commands = run.problems.map((problem) => {
    left.error--;
    return command("error", { title: "parallel-plan" }, problem);
  });
  const others: string[] = [];
  for (const { path, diagnostics } of files) {
    for (const one of diagnostics) {
      if (!shows(one, run)) continue;
      if (left[one.severity]-- > 0) commands.push(annotation(path, one));
      else others.push(listed(path, one));
    }
  }
  return [...commands, ...group(others), ...(run.quiet ? [] : [counts(files)])]
    .map((line) => `${line}\n`)
    .join("");
}

function annotation(path: string, { rule, severity, message, location }: Diagnostic): string {
  const { start, end } = location;
  const place = { file: path, line: start.line, col: start.column, endLine: end.line };
  // Columns count only where a place is on one line.
  const range = end.line === start.line ? { ...place, endColumn: end.column } : place;
  return command(COMMANDS[severity], { ...range, title: `parallel-plan ${rule}` }, message);
}

/** `::name key=value,…::message`, escaped as GitHub's own toolkit does. */
function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const said = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name} ${said.join(",")}::${data(visible(message, "\n"))}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string | number): string {
  return data(visible(String(value)))
    .replaceAll(":", "%3A")
    .replaceAll(",", "%2C");
}

/** Shows controls, and what GitHub would take for an expression or an old command (`##[`), as `\u{…}`. */
function visible(text: string, keep = ""): string {
  return escapeUnwritable(text, keep)
    .replaceAll("${{", () => "$\\u{7b}{")
    .replaceAll("##[", "##\\u{5b}");
}

function listed(
  path: string,
  { rule, severity, message, location: { start } }: Diagnostic,
): string {
  return visible(`  ${path}:${start.line}:${start.column} ${severity} ${rule}: ${message}`);
}

function group(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const title = `${plural(lines.length, "finding")} more, which GitHub shows only here`;
  // A line that starts with "::" after spaces would be a command; a path may start like that.
  const safe = lines.map((line) => line.replace(/^(\s*)::/, "$1\\u{3a}:"));
  return [`::group::${title}`, ...safe, "::endgroup::"];
}

function counts(files: readonly FileReport[]): string {
  const { errors, warnings, infos } = summarise(files);
  const found = [plural(errors, "error"), plural(warnings, "warning"), plural(infos, "info")];
  return `${plural(files.length, "file")}: ${found.join(", ")}`;
}
