import { join } from "node:path";
import { displayPath } from "../host/root.ts";
import { escapeControls } from "../report/escape.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { readOptions } from "./options.ts";
import { DOCUMENT_NAME, openFolder, renewedDocument } from "./strategy-folder.ts";
import { writeTexts } from "./write-texts.ts";

/** `parallel-plan strategy document DIR`: makes strategy.md anew from the five files; its filled slots stay. */
export async function renewDocument(
  positionals: readonly string[],
  values: Invocation["values"],
  io: Io,
): Promise<ExitCode> {
  const options = readOptions(values, io);
  const { path, files, document } = await openFolder("document", positionals, options, io);
  const text = renewedDocument(files, document);
  await writeTexts(path, [{ name: DOCUMENT_NAME, text }], io);
  const written = join(path, DOCUMENT_NAME);
  if (!options.quiet) io.stdout.write(`${escapeControls(displayPath(io.cwd, written), "")}\n`);
  return EXIT.clean;
}
