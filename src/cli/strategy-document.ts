import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { displayPath } from "../host/root.ts";
import { escapeControls } from "../report/escape.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { readOptions } from "./options.ts";
import { readStrategyFiles, writeStrategyDocument } from "./strategy-folder.ts";
import { Workspaces } from "./workspace.ts";

/** `parallel-plan strategy document DIR`: makes strategy.md anew from the five files; its filled slots stay. */
export async function renewDocument(
  positionals: readonly string[],
  values: Invocation["values"],
  io: Io,
): Promise<ExitCode> {
  const options = readOptions(values, io);
  const [named, ...others] = positionals;
  if (named === undefined || others.length > 0)
    throw new Refusal(
      "usage",
      "strategy document takes one folder; expected parallel-plan strategy document DIR",
    );
  const path = resolve(io.cwd, named);
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  const folder = isFolder ? path : dirname(path);
  const { config } = await new Workspaces(options).at(folder);
  const limits = { ...config.limits, ...options.limits };
  const files = await readStrategyFiles(folder, limits);
  if ("unfit" in files)
    throw new Refusal(
      "unreadable",
      `${files.unfit} in ${named} is not there or does not fit its schema; parallel-plan validate says what is wrong`,
      EXIT.errors,
    );
  const written = await writeStrategyDocument(folder, files, limits);
  if (!options.quiet) io.stdout.write(`${escapeControls(displayPath(io.cwd, written), "")}\n`);
  return EXIT.clean;
}
