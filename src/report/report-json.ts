import type { Proof } from "../model/analysis.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { escapeControls } from "./escape.ts";

/** One file as reporters need it. */
export interface FileReport {
  /** Relative to the root with `/`, absolute outside of it. */
  path: string;
  /** `null` when the file could not be read as any format. */
  format: string | null;
  tasks: number;
  diagnostics: readonly Diagnostic[];
  proof: Proof;
  /** What the fixes would change, as a unified diff; only where they were asked for without being made. */
  diff?: string;
}

/** Counts over all files. */
export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
}

/** Counts findings by severity. */
export function summarise(files: readonly FileReport[]): Summary {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity: Diagnostic["severity"]): number =>
    all.filter((one) => one.severity === severity).length;
  return {
    files: files.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  };
}

/** The JSON of `validate` (schemas/report.schema.json). */
export function reportToJson(
  files: readonly FileReport[],
  error?: { code: string; message: string },
): object {
  return {
    version: 1,
    files: files.map((file) => ({
      ...file,
      diagnostics: file.diagnostics.map((one) => diagnosticToJson(one, file.path)),
    })),
    summary: summarise(files),
    ...(error && { error: { code: error.code, message: escapeControls(error.message) } }),
  };
}

function diagnosticToJson(diagnostic: Diagnostic, path: string): object {
  const { rule, severity, message, location, tasks, paths, related, fixes, accepted } = diagnostic;
  return {
    rule,
    severity,
    message: escapeControls(message),
    location,
    tasks,
    paths,
    related: related.map(({ at, message: said }) => ({
      path,
      location: at,
      message: escapeControls(said),
    })),
    fixes: fixes.map(({ title, edits }) => ({ title: escapeControls(title), edits })),
    ...(accepted !== undefined && { accepted: escapeControls(accepted) }),
    docs: `docs/rules/${rule}.md`,
  };
}
