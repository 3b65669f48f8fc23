import { existsSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { detect } from "../coordinator/detect.ts";
import type { HttpCoordinator } from "../coordinator/http.ts";
import { serversOf } from "../coordinator/servers.ts";
import { readSources } from "../coordinator/sources.ts";
import { findRoot, rootAt } from "../host/root.ts";
import { capabilitiesJson, capabilitiesText, type Found } from "./capabilities-report.ts";
import { jsonText } from "../report/escape.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation, OptionValues } from "./invocation.ts";
import type { Io } from "./io.ts";
import { readOptions } from "./options.ts";

const DEFAULT_SECONDS = 5;
const MOST_SECONDS = 60;
const MOST_ANSWER = 1024 * 1024;

/**
 * `parallel-plan capabilities`: which coordinator is there and what it can do. What is missing is told, not
 * failed over: it ends with 0 unless it was asked wrongly.
 */
export async function capabilities(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { positionals, values } = invocation;
  if (positionals[0] === "call")
    return (await import("./capability-call.ts")).capabilityCall(invocation, io);
  if (positionals[0] === "claims")
    return (await import("./capability-claims.ts")).capabilityClaims(invocation, io);
  if (positionals.length > 0)
    throw new Refusal(
      "usage",
      `"${positionals[0]}" is no verb of capabilities; expected call or claims`,
    );
  const options = readOptions(values, io);
  const found = await lookAround(options.root, values, io);
  io.stdout.write(
    options.output === "json" || values["json"] === true
      ? `${jsonText(capabilitiesJson(found), 2)}\n`
      : capabilitiesText(found),
  );
  return EXIT.clean;
}

async function lookAround(root: string | undefined, values: OptionValues, io: Io): Promise<Found> {
  const cwd = realpathSync(io.cwd);
  const top = realpathSync((root === undefined ? findRoot(cwd) : rootAt(root)).path);
  const named = values["mcp-config"];
  const file = typeof named === "string" ? resolve(io.cwd, named) : undefined;
  if (file !== undefined && !existsSync(file))
    throw new Refusal(
      "unreadable",
      `--mcp-config ${String(named)} does not exist; expected a file in the form of .mcp.json`,
    );
  const folders = foldersBetween(cwd, top);
  const sources = await readSources({ root: top, folders, env: io.env, ...(file && { file }) });
  if (file !== undefined && Object.keys(sources.file).length === 0)
    throw new Refusal(
      "unreadable",
      `--mcp-config ${String(named)} holds no servers that can be read`,
    );
  const http = httpCoordinator(io);
  const candidates = { mcp: serversOf(sources, io.env), ...(http && { http }) };
  const asking = { ...patience(values), cwd: top, env: io.env };
  return { ...(await detect(candidates, asking)), unreadable: sources.unreadable };
}

function foldersBetween(folder: string, top: string): string[] {
  const parent = dirname(folder);
  return folder === top || parent === folder ? [folder] : [folder, ...foldersBetween(parent, top)];
}

/** The coordinator that the environment names. */
export function httpCoordinator({ env }: Io): HttpCoordinator | undefined {
  const url = env["COORDINATION_API_URL"]?.trim().replace(/\/+$/, "");
  if (!url) return undefined;
  const key = env["COORDINATION_API_KEY"];
  return { url, ...(key && { key }) };
}

/** How long a server may take; a wrong `--timeout` is refused. */
export function patience(values: OptionValues): { timeoutMs: number; limit: number } {
  const value = values["timeout"] ?? String(DEFAULT_SECONDS);
  const seconds = Number(value);
  if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
    const expected = `expected seconds, at most ${MOST_SECONDS}`;
    throw new Refusal("usage", `--timeout ${String(value)} is no time; ${expected}`);
  }
  return { timeoutMs: seconds * 1000, limit: MOST_ANSWER };
}
