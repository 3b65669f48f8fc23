import { watchFiles } from "../host/watch.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { isCiOutput, type Options } from "./options.ts";
import { print } from "./print.ts";
import { checkAll } from "./validate.ts";

/** Checks, then checks again whenever a plan changes, until it is interrupted. */
export async function watch(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if (options.staged || paths.includes("-")) {
    throw new Refusal(
      "usage",
      "--watch looks at files on disk; expected paths, without --staged or -",
    );
  }
  if (isCiOutput(options.output))
    throw new Refusal(
      "usage",
      `--format ${options.output} is one document; expected it without --watch`,
    );
  let files: string[] = [];
  const run = async (): Promise<void> => {
    const outcome = await checkAll(paths, options, io);
    files = [...new Set(outcome.checked.map(({ file }) => file))];
    await print(outcome, options, io);
  };
  await run();
  if (files.length === 0) return EXIT.usage;
  for await (const _ of watchFiles(files, io.signal)) await run();
  return EXIT.clean;
}
