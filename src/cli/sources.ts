import { resolve } from "node:path";
import type { Wanted } from "../formats/wanted.ts";
import { readBytes, readStream } from "../host/files.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";
import { whyNot } from "./why-not.ts";
import type { Workspaces } from "./workspace.ts";

/** A document to check, or why it cannot be opened. */
export type Source =
  | { file: string; bytes: Uint8Array; beside?: boolean }
  | { file: string; problem: string };

/**
 * Finds the documents that a command line names: files, folders, standard input, or the usual places.
 * Folders are searched for what is `wanted`.
 */
export async function findSources(
  paths: readonly string[],
  options: Options,
  workspaces: Workspaces,
  io: Io,
  wanted: Wanted = "searched",
): Promise<Source[]> {
  if (options.staged || paths.length === 0) {
    const { stagedSources, usualSources } = await import("./search.ts");
    return options.staged ? stagedSources(paths, workspaces, io) : usualSources(workspaces, io);
  }
  const found: Source[] = [];
  for (const path of new Set(paths)) {
    if (path === "-") found.push(await standardInput(options, workspaces, io));
    else found.push(...(await sourcesAt(resolve(io.cwd, path), path, options, workspaces, wanted)));
  }
  return [...new Map(found.map((source) => [source.file, source])).values()];
}

async function standardInput(options: Options, workspaces: Workspaces, io: Io): Promise<Source> {
  const file = resolve(io.cwd, options.stdinPath ?? "standard-input.md");
  const { config } = await workspaces.of(file);
  const bytes = await readStream(io.stdin, options.limits.bytes ?? config.limits.bytes);
  return { file, bytes, beside: options.stdinPath !== undefined };
}

async function sourcesAt(
  file: string,
  written: string,
  options: Options,
  workspaces: Workspaces,
  wanted: Wanted,
): Promise<Source[]> {
  const { config } = await workspaces.of(file);
  const limit = options.limits.bytes ?? config.limits.bytes;
  const read = await readBytes(file, limit);
  if ("bytes" in read) return [{ file, bytes: read.bytes }];
  if ("problem" in read && read.problem === "directory") {
    const { sourcesBelow } = await import("./search.ts");
    return sourcesBelow(file, written, workspaces, wanted);
  }
  return [{ file, problem: whyNot(read, written, limit) }];
}
