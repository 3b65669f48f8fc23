import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { SSEServerTransport } from "@modelcontextprotocol/sdk/server/sse.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { TOOL_NAMES } from "../../../src/coordinator/capability.ts";

/** The tools of a coordinator that can do everything. */
export const ALL_TOOLS: readonly string[] = TOOL_NAMES;

/** The entry of an `mcpServers` object that starts the server of `stdio-server.mjs`. */
export function stdioEntry(...args: string[]): object {
  const script = join(import.meta.dirname, "stdio-server.mjs");
  return { command: process.execPath, args: [script, ...args] };
}

/** A running server on loopback. */
export interface Running extends AsyncDisposable {
  url: string;
  /** `METHOD path` of every request, with the headers of the last. */
  requests: string[];
  headers: IncomingMessage["headers"];
}

/** Answers a request, whose body was read already. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
) => void | Promise<void>;

/** Starts an HTTP server on a free port of loopback. */
export async function startHttp(answer: Answer): Promise<Running> {
  const running = { requests: [] as string[], headers: {} as IncomingMessage["headers"] };
  const server = createServer((request, response) => {
    running.requests.push(`${request.method} ${request.url}`);
    running.headers = request.headers;
    void text(request).then((body) => answer(request, response, body));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return Object.assign(running, {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  });
}

/** A call that an MCP server got. */
export interface Called {
  name: string;
  arguments: unknown;
}

/** What an MCP server answers to a call: text, or an error as text. */
export type OnCall = (called: Called) => { text: string; isError?: boolean };

/** An MCP server that lists these tools and can do nothing yet. */
function offering(tools: readonly string[]): Server {
  const server = new Server({ name: "made", version: "1" }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map((name) => ({ name, inputSchema: { type: "object" as const } })),
  }));
  return server;
}

/** Starts an MCP server that offers these tools over streamable HTTP, at `/mcp`. */
export async function startMcp(
  tools: readonly string[],
  onCall: OnCall = () => ({ text: "{}" }),
): Promise<Running & { calls: Called[] }> {
  const calls: Called[] = [];
  const answer: Answer = async (request, response, body) => {
    const server = offering(tools);
    server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
      const called = { name: params.name, arguments: params.arguments };
      calls.push(called);
      const { text, isError = false } = onCall(called);
      return { content: [{ type: "text" as const, text }], isError };
    });
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.on("close", () => void server.close());
    await server.connect(transport as Transport);
    await transport.handleRequest(request, response, body === "" ? undefined : JSON.parse(body));
  };
  return Object.assign(await startHttp(answer), { calls });
}

/** Starts an MCP server that offers these tools over the older transport of server-sent events, at `/sse`. */
export async function startSse(tools: readonly string[]): Promise<Running> {
  const sessions = new Map<string, SSEServerTransport>();
  return startHttp(async (request, response, body) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === "/messages")
      return sessions
        .get(searchParams.get("sessionId") ?? "")
        ?.handlePostMessage(request, response, JSON.parse(body));
    const server = offering(tools);
    const transport = new SSEServerTransport("/messages", response);
    sessions.set(transport.sessionId, transport);
    await server.connect(transport as Transport);
  });
}

/** Answers with JSON. */
export function json(value: unknown, status = 200): Answer {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(value));
  };
}

/** Answers with a page, as a proxy or a wrong address does. */
export function page(status: number): Answer {
  return (_, response) => {
    response.writeHead(status, { "content-type": "text/html" }).end("<html>hello</html>");
  };
}

/** Never answers. */
export const silence: Answer = () => {};
