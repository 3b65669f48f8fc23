import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { SSEClientTransport } from "@modelcontextprotocol/sdk/client/sse.js";
import {
  StreamableHTTPClientTransport,
  StreamableHTTPError,
} from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { ListToolsResultSchema } from "@modelcontextprotocol/sdk/types.js";
import { cappedFetch, TooLarge } from "../host/fetch.ts";
import { wait } from "../host/wait.ts";
import { type Connection, statusProblem, Unusable } from "./server.ts";
import { type Start, stdioTransport } from "./stdio-transport.ts";

const MOST_PAGES = 20;
const GOODBYE_MS = 500;

/** What asking a server takes. */
export interface Asking extends Start {
  timeoutMs: number;
}

/** What was noticed while a server was asked, beside its answers. */
interface Noticed {
  end?: string;
  error?: Error;
}

/**
 * Connects to an MCP server and gives the names of its tools as it lists them.
 * @throws {Unusable} when it cannot be had
 */
export async function listMcpTools(connection: Connection, asking: Asking): Promise<string[]> {
  const noticed: Noticed = {};
  const over = new AbortController();
  const client = new Client({ name: "parallel-plan", version: "1" });
  const transport = transportFor(connection, asking, noticed);
  const onerror = (error: Error): void => {
    noticed.error ??= error;
    if (isTooLarge(error)) over.abort(error);
  };
  Object.assign(client, { onerror });
  const timer = setTimeout(() => over.abort(new Unusable("timeout", "")), asking.timeoutMs);
  try {
    return await Promise.race([names(client, transport, over.signal, asking), rejected(over)]);
  } catch (error) {
    throw reasonFor(error, noticed, asking);
  } finally {
    clearTimeout(timer);
    await sayGoodbye(transport);
    await client.close().catch(() => {});
    await transport.close().catch(() => {});
  }
}

/** A server that keeps sessions need not keep ours; one that does not care gets little time. */
async function sayGoodbye(transport: Transport): Promise<void> {
  if (!(transport instanceof StreamableHTTPClientTransport)) return;
  const told = transport.terminateSession().catch(() => {});
  await Promise.race([told, wait(GOODBYE_MS)]);
}

function rejected({ signal }: AbortController): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason as Error)),
  );
}

async function names(
  client: Client,
  transport: Transport,
  signal: AbortSignal,
  { timeoutMs }: Asking,
): Promise<string[]> {
  const options = { signal, timeout: timeoutMs };
  await client.connect(transport, options);
  const found: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const params = cursor === undefined ? {} : { cursor };
    // Not `listTools`: that would compile the schemas which the server sends.
    const { tools, nextCursor } = await client.request(
      { method: "tools/list", params },
      ListToolsResultSchema,
      options,
    );
    found.push(...tools.map(({ name }) => name));
    if (nextCursor === undefined) return found;
    cursor = nextCursor;
  }
  throw new Unusable("malformed", `its list of tools has over ${MOST_PAGES} pages`);
}

function transportFor(connection: Connection, asking: Asking, noticed: Noticed): Transport {
  if (connection.type === "stdio")
    return stdioTransport(connection, asking, (reason) => (noticed.end ??= reason));
  const url = new URL(connection.url);
  const options = {
    fetch: cappedFetch(asking.limit),
    requestInit: { headers: { ...connection.headers } },
  };
  // The SDK's own classes do not say `| undefined` where its interface does.
  return connection.type === "sse"
    ? (new SSEClientTransport(url, options) as Transport)
    : (new StreamableHTTPClientTransport(url, options) as Transport);
}

/** Says in our words why a server cannot be used. */
function reasonFor(error: unknown, noticed: Noticed, { timeoutMs, limit }: Asking): Unusable {
  const seen = [error, noticed.error];
  if (seen.some(isTooLarge)) return new Unusable("too-large", `it answers over ${limit} bytes`);
  if (error instanceof Unusable && error.code !== "timeout") return error;
  const status = seen.map(statusOf).find((one) => one !== undefined);
  if (status !== undefined) {
    const { code, message } = statusProblem(status);
    return new Unusable(code, message);
  }
  if (noticed.end !== undefined) return new Unusable("ended", noticed.end);
  if (isUnreachable(error)) return new Unusable("unreachable", "nobody answers at its address");
  if (error instanceof Unusable && noticed.error === undefined)
    return new Unusable("timeout", `it does not answer within ${timeoutMs / 1000} s`);
  const said = noticed.error ?? error;
  return new Unusable("malformed", `its answer is no MCP: ${firstLine(said)}`);
}

function statusOf(error: unknown): number | undefined {
  const code = error instanceof StreamableHTTPError || isSseError(error) ? error.code : undefined;
  return code !== undefined && code >= 300 ? code : undefined;
}

function isSseError(error: unknown): error is Error & { code: number } {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}

function isTooLarge(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error instanceof TooLarge || isTooLarge(error.cause) || /is over \d+ bytes/.test(error.message)
  );
}

function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError && error.message === "fetch failed";
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, " ").trim().slice(0, 160);
}
