import type { Diagnostic } from "../model/diagnostic.ts";
import { escapeControls } from "../report/escape.ts";
import { plural } from "../report/plural.ts";

/** A plan after its check, as a hook speaks of it. */
export interface CheckedPlan {
  /** Path for the reader. */
  path: string;
  diagnostics: readonly Diagnostic[];
}

/** More findings than this are counted, not told: the model mends these first. */
export const MOST_FINDINGS = 20;

/** A message longer than this is cut: its place says where to read on. */
const LONGEST = 1000;

/** Findings of one severity, each on one line `path:line:col rule message → mend`. */
export function findingLines(
  { path, diagnostics }: CheckedPlan,
  severity: Diagnostic["severity"],
): string[] {
  const wanted = diagnostics.filter((one) => one.severity === severity);
  const lines = wanted.slice(0, MOST_FINDINGS).map((one) => {
    const { line, column } = one.location.start;
    const mend = one.fixes[0]?.title ?? one.mend;
    const message = cut(escapeControls(one.message, ""));
    return `${escapeControls(path, "")}:${line}:${column} ${one.rule} ${message} → ${cut(escapeControls(mend, ""))}`;
  });
  const rest = wanted.length - lines.length;
  if (rest > 0) lines.push(`… and ${rest} more; run: parallel-plan validate ${shellSafe(path)}`);
  return lines;
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** A path that can stand in a command line that somebody copies; anything unusual is left out. */
function shellSafe(path: string): string {
  return /^[\w./@+-]+$/.test(path) ? path : "PATH";
}

/** Number of findings of one severity. */
export function countOf({ diagnostics }: CheckedPlan, severity: Diagnostic["severity"]): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}

/** `1 error`, `3 errors`. */
export function errorCount(plan: CheckedPlan): string {
  return plural(countOf(plan, "error"), "error");
}
