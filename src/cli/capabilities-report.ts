import { callName } from "../coordinator/call-name.ts";
import type { Capability } from "../coordinator/capability.ts";
import type { AskedServer, Detection } from "../coordinator/detect.ts";
import type { ProblemCode } from "../coordinator/server.ts";
import { escapeControls } from "../report/escape.ts";

/** A name may be as long as somebody likes; nobody reads more. */
const MOST_NAME = 100;

/** What was found, and the configuration files that could not be read. */
export interface Found extends Detection {
  unreadable: readonly string[];
}

/** A sentence about a server, or about a file (`server` is then absent). */
interface ToldProblem {
  server?: string;
  code: string;
  message: string;
}

/** The JSON of `capabilities` (schemas/capabilities.schema.json). */
export function capabilitiesJson(found: Found): object {
  const { mode, coordinator, capabilities, missing, servers } = found;
  return {
    version: 1,
    mode,
    coordinator: coordinator ? place(coordinator) : null,
    capabilities: Object.fromEntries(
      capabilities.map((one) => [one.name, capabilityJson(one, coordinator)]),
    ),
    missing,
    servers: servers.map((server) => ({
      ...place(server),
      usable: server.usable,
      tools: server.tools,
    })),
    problems: problemsOf(found),
  };
}

function place({ name, scope, type, address }: AskedServer): object {
  return {
    name: name.slice(0, MOST_NAME),
    scope,
    ...(type && { type }),
    ...(address !== undefined && { address }),
  };
}

function capabilityJson(
  { need, available, tools }: Capability,
  coordinator: AskedServer | undefined,
): object {
  const calls = available && coordinator ? tools.map((tool) => callName(coordinator, tool)) : [];
  return { need, available, tools, calls };
}

function problemsOf({ servers, unreadable }: Found): ToldProblem[] {
  const files = unreadable.map((file) => ({
    code: "configuration",
    message: `${file} is no JSON object`,
  }));
  const told = servers.flatMap(({ name, problems }) =>
    problems.map(({ code, message }) => ({ server: name.slice(0, MOST_NAME), code, message })),
  );
  return [...files, ...told];
}

/** The same for people. */
export function capabilitiesText(found: Found): string {
  const { mode, coordinator, capabilities, missing, servers } = found;
  const why = missing.length > 0 ? `: ${missing.join(", ")} missing` : "";
  const who = coordinator
    ? `${escapeControls(coordinator.name, "")} (${coordinator.type}, ${coordinator.scope})`
    : noCoordinator(servers);
  const width = Math.max(...capabilities.map(({ name }) => name.length));
  return [
    `Mode: ${mode}${why}`,
    `Coordinator: ${who}`,
    "",
    ...capabilities.map((one) => capabilityLine(one, width, coordinator)),
    ...problemsOf(found).map(problemLine),
    "",
  ].join("\n");
}

/** How a server fails that is there all the same. */
const PRESENT: ReadonlySet<ProblemCode> = new Set([
  "unauthorized",
  "forbidden",
  "server-error",
  "unexpected-status",
  "malformed",
  "too-large",
  "timeout",
]);

function noCoordinator(servers: readonly AskedServer[]): string {
  const present = servers.filter(({ problems }) => problems.some(({ code }) => PRESENT.has(code)));
  const names = present.map(({ name }) => escapeControls(name.slice(0, MOST_NAME), ""));
  if (names.length === 0) return "none";
  return `none usable; ${names.join(", ")} ${names.length === 1 ? "is" : "are"} present but unusable`;
}

function capabilityLine(
  { name, need, available, tools }: Capability,
  width: number,
  coordinator: AskedServer | undefined,
): string {
  const calls = coordinator && available ? tools.map((tool) => callName(coordinator, tool)) : tools;
  return `  ${available ? "yes" : "no "}  ${name.padEnd(width)}  ${need.padEnd(9)}  ${calls.join(", ")}`;
}

function problemLine({ server, message }: ToldProblem, index: number): string {
  const told = server === undefined ? message : `${server}: ${message}`;
  return `${index === 0 ? "\n" : ""}${escapeControls(told, "")}`;
}
