import {
  type Capability,
  type CapabilityName,
  capabilitiesOf,
  isToolName,
  missingIn,
  type ToolName,
} from "./capability.ts";
import { holdsSecret, isWebAddress } from "./connection.ts";
import { type HttpCoordinator, listHttpTools } from "./http.ts";
import type { Asking } from "./mcp.ts";
import { type Connection, type Problem, type ServerEntry, Unusable } from "./server.ts";

/** A server after it was asked, or not. */
export interface AskedServer {
  name: string;
  scope: ServerEntry["scope"];
  /** What speaks there; absent where its entry could not be read. */
  type?: Connection["type"] | "http-api";
  /** Program or origin, without arguments, paths and secrets. */
  address?: string;
  /** True when it answered as it should. */
  usable: boolean;
  /** Tools of a coordinator that it offers, sorted. */
  tools: readonly ToolName[];
  problems: readonly Problem[];
}

/** What planning may count on. */
export interface Detection {
  mode: "parallel" | "linear";
  /** The one coordinator that is used. */
  coordinator?: AskedServer;
  capabilities: readonly Capability[];
  /** Required and safety capabilities that are not there. */
  missing: readonly CapabilityName[];
  /** Every server, in the order of precedence. */
  servers: readonly AskedServer[];
}

/** What there is to ask. */
export interface Candidates {
  mcp: readonly ServerEntry[];
  /** The coordinator of the environment. */
  http?: HttpCoordinator;
}

const AT_ONCE = 8;

/**
 * Asks every server for its tools and chooses one coordinator: the one with the most required and safety
 * capabilities, then the most of all, then the first. Two halves of a coordinator make none: what one locks, the other
 * would not know.
 */
export async function detect(candidates: Candidates, asking: Asking): Promise<Detection> {
  const questions = [
    ...candidates.mcp.map((entry) => () => askMcp(entry, asking)),
    ...(candidates.http ? [() => askHttp(candidates.http!, asking)] : []),
  ];
  const servers = await allOf(questions, AT_ONCE);
  const coordinator = servers
    .filter(({ tools }) => tools.length > 0)
    .reduce<AskedServer | undefined>((best, one) => (isBetter(one, best) ? one : best), undefined);
  const capabilities = capabilitiesOf(new Set(coordinator?.tools));
  const missing = missingIn(capabilities);
  return {
    mode: missing.length === 0 ? "parallel" : "linear",
    ...(coordinator && { coordinator }),
    capabilities,
    missing,
    servers,
  };
}

function isBetter(one: AskedServer, best: AskedServer | undefined): boolean {
  if (best === undefined) return true;
  const [a, b] = [one, best].map(({ tools }) => {
    const capabilities = capabilitiesOf(new Set(tools));
    const all = capabilities.filter(({ available }) => available).length;
    return all - 100 * missingIn(capabilities).length;
  });
  return a! > b!;
}

async function askMcp({ name, scope, access }: ServerEntry, asking: Asking): Promise<AskedServer> {
  const known = { name, scope };
  if ("problem" in access)
    return { ...known, usable: false, tools: [], problems: [access.problem] };
  const { connection } = access;
  const shown = { ...known, type: connection.type, address: addressOf(connection) };
  // The SDK takes longer to load than all else here: only who has a server pays for it.
  const { listMcpTools } = await import("./mcp.ts");
  return asked(shown, () => listMcpTools(connection, asking));
}

function addressOf(connection: Connection): string {
  return connection.type === "stdio" ? connection.command : new URL(connection.url).origin;
}

/** The name under which the coordinator of the environment is reported. */
export const API_VARIABLE = "COORDINATION_API_URL";

/** Why the address of the coordinator of the environment cannot be asked. */
export function addressFault(url: string): string | undefined {
  if (!isWebAddress(url)) return "it is no address of http or https";
  return holdsSecret(url)
    ? "it holds a user or a password; put the key into COORDINATION_API_KEY instead"
    : undefined;
}

async function askHttp(coordinator: HttpCoordinator, asking: Asking): Promise<AskedServer> {
  const known = { name: API_VARIABLE, scope: "environment", type: "http-api" } as const;
  const message = addressFault(coordinator.url);
  if (message !== undefined)
    return { ...known, usable: false, tools: [], problems: [{ code: "configuration", message }] };
  const address = new URL(coordinator.url).origin;
  return asked({ ...known, address }, () => listHttpTools(coordinator, asking));
}

async function asked(
  shown: Omit<AskedServer, "usable" | "tools" | "problems">,
  ask: () => Promise<string[]>,
): Promise<AskedServer> {
  try {
    return { ...shown, usable: true, ...toolsAmong(await ask()) };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const { code, message } = error;
    return { ...shown, usable: false, tools: [], problems: [{ code, message }] };
  }
}

/** A tool that is listed twice is none: nobody knows which of the two would be called. */
function toolsAmong(names: readonly string[]): Pick<AskedServer, "tools" | "problems"> {
  const counts = new Map<ToolName, number>();
  for (const name of names.filter(isToolName)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    tools: known.filter(([, count]) => count === 1).map(([name]) => name),
    problems: known
      .filter(([, count]) => count > 1)
      .map(([name, count]) => ({
        code: "duplicate-tool",
        message: `it lists the tool ${name} ${count} times`,
      })),
  };
}

/** Carries out questions, at most `most` at a time; the answers keep the order. */
async function allOf<T>(questions: readonly (() => Promise<T>)[], most: number): Promise<T[]> {
  const answers: T[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let i = next++; i < questions.length; i = next++) answers[i] = await questions[i]!();
  };
  await Promise.all(Array.from({ length: most }, work));
  return answers;
}
