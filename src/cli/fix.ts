import { replaceFile } from "../host/write-files.ts";
import { displayPath } from "../host/root.ts";
import { type Fixed, fixAll, type Mend } from "../lint/fix.ts";
import { repairOf } from "../model/repair/of-plan.ts";
import { repairLine } from "../report/repair-line.ts";
import { check, type Checked } from "./check.ts";
import type { Invocation } from "./invocation.ts";
import { type ExitCode, Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { isCiOutput, type Options, OUTPUTS, readOptions } from "./options.ts";
import { print, printFixes } from "./print.ts";
import { showDiff } from "./show-diff.ts";
import { findSources } from "./sources.ts";
import { WHY_NOT } from "./unwritable.ts";
import { checkAll, exitCode, type Outcome } from "./validate.ts";
import { Workspaces } from "./workspace.ts";

/** `parallel-plan fix PATH…`, the same as `validate --fix`. */
export async function fix({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  if (values["watch"] === true)
    throw new Refusal("usage", "fix and --watch do not go together; expected one of them");
  return mendFiles(positionals, readOptions(values, io, OUTPUTS), io);
}

/** Applies the fixes of all findings in place, then checks again; a dry run shows them and writes nothing. */
export async function mendFiles(
  paths: readonly string[],
  options: Options,
  io: Io,
): Promise<ExitCode> {
  if (options.staged)
    throw new Refusal(
      "usage",
      "--fix and --staged do not go together; fix the files, then stage them",
    );
  if (options.dryRun && isCiOutput(options.output))
    throw new Refusal(
      "usage",
      `--dry-run prints a diff; expected no --format ${options.output} beside it`,
    );
  if (paths.includes("-")) return mendStandardInput(paths, options, io);
  const workspaces = new Workspaces(options);
  const mended: Mended[] = [];
  for (const source of await findSources(paths, options, workspaces, io)) {
    if (!("bytes" in source)) continue;
    const fixed = await mend(source.file, source.bytes, options, workspaces);
    if (fixed.applied.length > 0) mended.push({ file: source.file, ...fixed });
  }
  const outcome = options.dryRun
    ? await showAll(mended, paths, options, io)
    : await writeAll(mended, paths, options, io);
  await print(outcome, options, io);
  return exitCode(outcome, options);
}

/** A file that fixes change. */
interface Mended extends Fixed {
  file: string;
  /** As it is. */
  before: string;
  /** What the repair of races costs. */
  cost?: string;
}

async function writeAll(
  mended: readonly Mended[],
  paths: readonly string[],
  options: Options,
  io: Io,
): Promise<Outcome> {
  const unwritten: string[] = [];
  for (const one of mended) {
    const problem = await rewrite(one.file, one.text, io);
    if (problem === undefined) printFixes(one, options, io);
    else unwritten.push(problem);
  }
  const after = await checkAll(paths, options, io);
  return { ...after, problems: [...after.problems, ...unwritten] };
}

async function showAll(
  mended: readonly Mended[],
  paths: readonly string[],
  options: Options,
  io: Io,
): Promise<Outcome> {
  const diffs = new Map<string, string>();
  for (const { file, before, text } of mended)
    diffs.set(file, await showDiff(file, before, text, options, io));
  const instead = new Map(mended.map(({ file, text }) => [file, Buffer.from(text)]));
  return { ...(await checkAll(paths, options, io, instead)), diffs };
}

/** Writes a mended text; gives the sentence where the system does not let us. */
async function rewrite(file: string, text: string, io: Io): Promise<string | undefined> {
  try {
    await replaceFile(file, text);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const why = WHY_NOT[code];
    if (why === undefined) throw error;
    return `${displayPath(io.cwd, file)} cannot be written: ${why}; it keeps its old text`;
  }
}

/** Standard input is mended onto standard output, its findings go to standard error. */
async function mendStandardInput(
  paths: readonly string[],
  options: Options,
  io: Io,
): Promise<ExitCode> {
  if (paths.length > 1)
    throw new Refusal("usage", "- stands for all input; expected no other path beside it");
  if (options.output !== "pretty")
    throw new Refusal(
      "usage",
      `the mended text goes to standard output; expected no --format ${options.output}`,
    );
  const workspaces = new Workspaces(options);
  const [source] = await findSources(paths, options, workspaces, io);
  if (!source || !("bytes" in source))
    throw new Refusal("unreadable", "standard input could not be read");
  const fixed = await mend(source.file, source.bytes, options, workspaces);
  if (!options.dryRun) io.stdout.write(fixed.text);
  else if (fixed.applied.length > 0)
    await showDiff(source.file, fixed.before, fixed.text, options, io);
  const workspace = await workspaces.of(source.file);
  const asked = { ...options, beside: source.beside ?? true };
  const after = await check(source.file, Buffer.from(fixed.text), workspace, asked);
  const outcome = { checked: [after], problems: [] };
  await print(outcome, { ...options, output: "pretty" }, { ...io, stdout: io.stderr });
  return exitCode(outcome, options);
}

async function mend(
  file: string,
  bytes: Uint8Array,
  options: Options,
  workspaces: Workspaces,
): Promise<Omit<Mended, "file">> {
  const workspace = await workspaces.of(file);
  const first = await check(file, bytes, workspace, options);
  const { text } = first.document.index;
  const mark = first.document.bom ? "\uFEFF" : "";
  const before = mark + text;
  // A plan that is too large to compare is too large to repair, and every look at it takes its time.
  if (!first.document.parsed || first.analysis?.isCut) return { before, text: before, applied: [] };
  const fixed = await fixAll(text, async (candidate) => {
    return (await check(file, Buffer.from(candidate), workspace, options)).diagnostics;
  });
  const cost = fixed.applied.some(isRepair)
    ? costOf(first, await check(file, Buffer.from(fixed.text), workspace, options))
    : undefined;
  return { ...fixed, before, text: mark + fixed.text, ...(cost !== undefined && { cost }) };
}

function isRepair({ diagnostic: { rule } }: Mend): boolean {
  return rule === "ownership/create-race" || rule === "ownership/write-race";
}

/** What repairs did to the critical path; proved only when nothing else changed it. */
function costOf(first: Checked, last: Checked): string | undefined {
  if (!first.analysis || !last.analysis) return undefined;
  const [repair, after] = [repairOf(first.analysis), repairOf(last.analysis).before];
  return repairLine({ ...repair, after, isProved: repair.isProved && after === repair.after });
}
