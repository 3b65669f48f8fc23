import { dirname } from "node:path";
import { styleText } from "node:util";
import { displayPath, gitTop } from "../host/root.ts";
import type { Mend } from "../lint/fix.ts";
import { escapeControls } from "../report/escape.ts";
import { type Paint, pretty, type PrettyFile } from "../report/pretty.ts";
import { type FileReport, reportToJson } from "../report/report-json.ts";
import type { Checked } from "./check.ts";
import type { Io } from "./io.ts";
import { isCiOutput, type Options } from "./options.ts";
import { printJson, tell } from "./tell.ts";
import { exitCode, type Outcome, refusalOf } from "./validate.ts";

/** Prints what was found, in the form the user asked for. */
export async function print(outcome: Outcome, options: Options, io: Io): Promise<void> {
  if (isCiOutput(options.output)) {
    const { ciText } = await import("./ci-text.ts");
    const files = outcome.checked.map((one) => ({ ...fileReport(one), path: pathFromTop(one) }));
    const exit = exitCode(outcome, options);
    io.stdout.write(
      await ciText(options.output, files, { ...options, ...outcome, exitCode: exit }),
    );
    // GitHub reads standard error for commands as well.
    if (options.output === "github") return;
  } else if (options.output === "json") {
    const files = outcome.checked.map((one) => {
      const diff = outcome.diffs?.get(one.file);
      return { ...fileReport(one), ...(diff !== undefined && { diff }) };
    });
    printJson(reportToJson(files, refusalOf(outcome)), io);
  } else if (outcome.checked.length > 0) {
    const files = outcome.checked.map((one): PrettyFile => ({
      ...fileReport(one),
      // From where the user stands, so that a terminal can open it.
      path: displayPath(io.cwd, one.file),
      index: one.document.index,
    }));
    const { verbose, quiet } = options;
    io.stdout.write(
      pretty(files, { columns: io.columns, paint: painter(options), verbose, quiet }),
    );
  }
  for (const problem of outcome.problems) tell(problem, io);
}

/** Says which fixes went into a file, and what the repair of its races costs. */
export function printFixes(
  { file, applied, cost }: { file: string; applied: readonly Mend[]; cost?: string },
  options: Options,
  io: Io,
): void {
  if (options.quiet || options.output !== "pretty") return;
  const path = escapeControls(displayPath(io.cwd, file), "");
  for (const { diagnostic, fix } of applied) {
    io.stdout.write(
      `${path}:${diagnostic.location.start.line} fixed ${diagnostic.rule}: ${escapeControls(fix.title, "")}\n`,
    );
  }
  if (cost !== undefined) io.stdout.write(`${path}: ${cost}\n`);
}

/** CI systems look for files from the top of the work tree, wherever the root of a plan's paths is. */
function pathFromTop({ file, path }: Checked): string {
  const top = gitTop(dirname(file));
  return top === undefined ? path : displayPath(top, file);
}

/** A file as reporters take it. */
function fileReport({ path, document, diagnostics, proof }: Checked): FileReport {
  const { parsed } = document;
  return {
    path,
    format: parsed?.format ?? null,
    tasks: parsed?.plan.tasks.length ?? 0,
    diagnostics,
    proof,
  };
}

const STYLES = {
  error: "red",
  warning: "yellow",
  info: "cyan",
  dim: "dim",
  bold: "bold",
  added: "green",
  removed: "red",
} as const;

/** Colours for a terminal, or none. */
export function painter({ color }: Pick<Options, "color">): Paint {
  if (!color) return (_, text) => text;
  return (style, text) => styleText(STYLES[style], text, { validateStream: false });
}
