import { resolve } from "node:path";
import type { TeamsFile } from "../formats/strategy-teams/read.ts";
import { readBytes } from "../host/files.ts";
import { EXIT, Refusal } from "./exit-code.ts";
import type { OptionValues } from "./invocation.ts";
import type { Io } from "./io.ts";
import type { OneSource } from "./one-source.ts";

/** A file of teams as read, with its bytes. */
export interface TeamsSource {
  teams: TeamsFile;
  bytes: Uint8Array;
}

/** Faults of a file that are told. */
const MOST = 5;

/** Reads the file that `--teams` names; one that does not fit is refused with its first faults. */
export async function readTeamsOption(
  value: OptionValues[string],
  { workspace }: OneSource,
  io: Io,
): Promise<TeamsSource | undefined> {
  if (typeof value !== "string") return undefined;
  const { limits } = workspace.config;
  const file = await readBytes(resolve(io.cwd, value), limits.bytes);
  if (!("bytes" in file)) {
    const why = "tooLarge" in file ? `has more than ${limits.bytes} bytes` : file.problem;
    throw new Refusal("unreadable", `--teams ${value} cannot be read: ${why}`);
  }
  const { readTeamsFile } = await import("../formats/strategy-teams/read.ts");
  const read = readTeamsFile(file.bytes, limits);
  if ("teams" in read) return { teams: read.teams, bytes: file.bytes };
  const told = read.findings
    .slice(0, MOST)
    .map(({ at, message }) => `${value}:${at.start.line}:${at.start.column} ${message}`);
  const rest = read.findings.length - told.length;
  const more = rest > 0 ? ` (and ${rest} more)` : "";
  throw new Refusal("teams", `${told.join("; ")}${more}`, EXIT.errors);
}
