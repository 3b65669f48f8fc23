import { replaceFile } from "../host/files.ts";
import { displayPath } from "../host/root.ts";
import { fixAll } from "../lint/fix.ts";
import { check } from "./check.ts";
import type { Invocation } from "./invocation.ts";
import { type ExitCode, Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { type Options, readOptions } from "./options.ts";
import { print, printFixes } from "./print.ts";
import { findSources } from "./sources.ts";
import { checkAll, exitCode } from "./validate.ts";
import { Workspaces } from "./workspace.ts";

/** `parallel-plan fix PATH…`, the same as `validate --fix`. */
export async function fix({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  if (values["watch"] === true)
    throw new Refusal("usage", "fix and --watch do not go together; expected one of them");
  return mendFiles(positionals, readOptions(values, io), io);
}

/** Applies the fixes of all findings in place, then checks again. */
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
  if (paths.includes("-")) return mendStandardInput(paths, options, io);
  const workspaces = new Workspaces(options);
  const unwritten: string[] = [];
  for (const source of await findSources(paths, options, workspaces, io)) {
    if (!("bytes" in source)) continue;
    const fixed = await mend(source.file, source.bytes, options, workspaces);
    if (fixed.applied.length === 0) continue;
    const problem = await rewrite(source.file, fixed.text, io);
    if (problem === undefined) printFixes(fixed.applied, source.file, options, io);
    else unwritten.push(problem);
  }
  const after = await checkAll(paths, options, io);
  const outcome = { ...after, problems: [...after.problems, ...unwritten] };
  print(outcome, options, io);
  return exitCode(outcome, options);
}

/** Why a file cannot be written, by the code of the system's error. */
export const WHY_NOT: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  EDQUOT: "no space is left",
};

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
  if (options.output === "json")
    throw new Refusal(
      "usage",
      "the mended text goes to standard output; expected no --format json",
    );
  const workspaces = new Workspaces(options);
  const [source] = await findSources(paths, options, workspaces, io);
  if (!source || !("bytes" in source))
    throw new Refusal("unreadable", "standard input could not be read");
  const fixed = await mend(source.file, source.bytes, options, workspaces);
  io.stdout.write(fixed.text);
  const workspace = await workspaces.of(source.file);
  const asked = { ...options, beside: source.beside ?? true };
  const after = await check(source.file, Buffer.from(fixed.text), workspace, asked);
  const outcome = { checked: [after], problems: [] };
  print(outcome, { ...options, output: "pretty" }, { ...io, stdout: io.stderr });
  return exitCode(outcome, options);
}

async function mend(
  file: string,
  bytes: Uint8Array,
  options: Options,
  workspaces: Workspaces,
): Promise<Awaited<ReturnType<typeof fixAll>>> {
  const workspace = await workspaces.of(file);
  const first = await check(file, bytes, workspace, options);
  const { text } = first.document.index;
  if (!first.document.parsed) return { text, applied: [] };
  const fixed = await fixAll(text, async (candidate) => {
    return (await check(file, Buffer.from(candidate), workspace, options)).diagnostics;
  });
  return first.document.bom ? { ...fixed, text: `\uFEFF${fixed.text}` } : fixed;
}
