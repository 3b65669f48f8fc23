import type { Diagnostic } from "../model/diagnostic.ts";
import { check, type Checked } from "./check.ts";
import { checkConfigs } from "./check-config.ts";
import type { Invocation } from "./invocation.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { type Options, OUTPUTS, readOptions } from "./options.ts";
import { print } from "./print.ts";
import { findSources, type Source } from "./sources.ts";
import { Workspaces } from "./workspace.ts";

/** What a run of `validate` found, file by file. */
export interface Outcome {
  checked: Checked[];
  /** Files that could not be opened, each with a sentence. */
  problems: string[];
  /** What fixes would change, by file. */
  diffs?: ReadonlyMap<string, string>;
}

/** `parallel-plan validate [PATH…]`. */
export async function validate({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const options = readOptions(values, io, OUTPUTS);
  if (values["fix"] === true && values["watch"] === true)
    throw new Refusal("usage", "--fix and --watch do not go together; expected one of them");
  if (options.dryRun && values["fix"] !== true)
    throw new Refusal("usage", "--dry-run shows what --fix would write; expected --fix beside it");
  if (values["fix"] === true) return (await import("./fix.ts")).mendFiles(positionals, options, io);
  if (values["watch"] === true) return (await import("./watch.ts")).watch(positionals, options, io);
  const outcome = await checkAll(positionals, options, io);
  await print(outcome, options, io);
  return exitCode(outcome, options);
}

/**
 * Checks everything that a command line names. One bad file does not stop the others. `instead` holds
 * texts to judge in place of those on disk.
 */
export async function checkAll(
  paths: readonly string[],
  options: Options,
  io: Io,
  instead: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Outcome> {
  const workspaces = new Workspaces(options);
  const sources = await findSources(paths, options, workspaces, io);
  const checked: Checked[] = [];
  for (const source of sources) {
    if (!("bytes" in source)) continue;
    const { file, beside = true } = source;
    const bytes = instead.get(file) ?? source.bytes;
    checked.push(await check(file, bytes, await workspaces.of(file), { ...options, beside }));
  }
  checked.push(...(await checkConfigs(workspaces, options)));
  return {
    checked: checked.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    problems: sources.flatMap(problemOf),
  };
}

function problemOf(source: Source): string[] {
  return "problem" in source ? [source.problem] : [];
}

/** 2 outweighs 1: a file that was not read proves nothing. */
export function exitCode(
  { checked, problems }: Outcome,
  { strict }: Pick<Options, "strict">,
): ExitCode {
  if (problems.length > 0 || checked.some(({ overLimit }) => overLimit)) return EXIT.usage;
  const fails = ({ severity }: Diagnostic): boolean =>
    severity === "error" || (strict && severity === "warning");
  return checked.some(({ diagnostics }) => diagnostics.some(fails)) ? EXIT.errors : EXIT.clean;
}

/** The sentence for JSON output when something could not be read. */
export function refusalOf({ checked, problems }: Outcome): Refusal | undefined {
  const over = checked.find(({ overLimit }) => overLimit);
  const [first] = problems;
  if (first !== undefined)
    return new Refusal(
      first.includes("over the limit") ? "over-limit" : "unreadable",
      problems.join("; "),
    );
  if (!over) return undefined;
  return new Refusal(
    "over-limit",
    `${over.path}: ${over.document.findings.find((finding) => finding.overLimit)?.message}`,
  );
}
