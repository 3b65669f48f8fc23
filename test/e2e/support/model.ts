import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { openingOf, readRequest } from "./request.ts";
import type { ModelRequest } from "./request.ts";
import { completeMessage, eventStream } from "./wire.ts";
import type { MessagesBody, TextBlock, ToolCallBlock } from "./wire.ts";

/** A call that the model makes; its id is given when it is sent. */
export interface Call {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** One message of the model: words and calls in order. */
export type Turn = readonly (string | Call)[];

/** A message, or a function that makes one from the request; it may take its time. */
export type Step = Turn | ((request: ModelRequest) => Turn | Promise<Turn>);

/** What the model says in conversations that open with matching words. */
export interface Conversation {
  readonly name: string;
  readonly opens: RegExp;
  readonly steps: readonly Step[];
}

/** A running model. */
export interface ScriptedModel {
  readonly url: string;
  /** Every request for a message, in the order of arrival. */
  readonly requests: readonly ModelRequest[];
  /** `METHOD path` of all else that was asked for, ways into the world (`CONNECT host:port`) included. */
  readonly refused: readonly string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** A tool call for a turn. */
export function call(tool: string, input: Readonly<Record<string, unknown>>): Call {
  return { tool, input };
}

/**
 * Starts a model on loopback that answers from a script. The first conversation whose pattern matches the opening
 * words answers; the step is the number of messages of the model in the request. The model itself keeps no count, so
 * parallel agents and repeated requests get the same answers in any order. Past its last step it says "done".
 */
export async function startModel(conversations: readonly Conversation[]): Promise<ScriptedModel> {
  const requests: ModelRequest[] = [];
  const refused: string[] = [];
  const server = createServer((request, response) => {
    serve(request, response, conversations, requests, refused).catch((error: unknown) => {
      refused.push(`the script failed: ${String(error)}`);
      sendError(response, 500, String(error));
    });
  });
  server.on("connect", (request, socket) => {
    refused.push(`CONNECT ${request.url}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    refused,
    [Symbol.asyncDispose]: () => closeServer(server),
  };
}

/** Closes a server and every connection that is still open. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeAllConnections();
  await closed;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  conversations: readonly Conversation[],
  requests: ModelRequest[],
  refused: string[],
): Promise<void> {
  const raw = await text(request);
  const path = (request.url ?? "").split("?")[0];
  if (request.method === "POST" && path === "/v1/messages/count_tokens") {
    return sendJson(response, 200, { input_tokens: raw.length >> 2 });
  }
  if (request.method !== "POST" || path !== "/v1/messages") {
    refused.push(`${request.method} ${path}`);
    return sendError(response, 404, `no ${path} here`);
  }
  const body = JSON.parse(raw) as MessagesBody;
  const opening = openingOf(body);
  const conversation = conversations.find(({ opens }) => opens.test(opening));
  const seen = readRequest(body, conversation?.name ?? "");
  const number = requests.push(seen);
  const blocks = await blocksFor(conversation, seen);
  seen.answeredAt = performance.now();
  const id = `msg_${number}`;
  if (body.stream !== true) return sendJson(response, 200, completeMessage(id, body.model, blocks));
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.end(eventStream(id, body.model, blocks));
}

async function blocksFor(
  conversation: Conversation | undefined,
  request: ModelRequest,
): Promise<(TextBlock | ToolCallBlock)[]> {
  if (conversation === undefined)
    return [{ type: "text", text: "no conversation opens like this" }];
  const step = conversation.steps[request.step] ?? ["done"];
  const turn = typeof step === "function" ? await step(request) : step;
  return turn.map((part, index) =>
    typeof part === "string"
      ? { type: "text", text: part }
      : {
          type: "tool_use",
          id: `toolu_${conversation.name}_${request.step}_${index}`,
          name: part.tool,
          input: part.input,
        },
  );
}

function sendJson(response: ServerResponse, status: number, data: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(data));
}

function sendError(response: ServerResponse, status: number, message: string): void {
  sendJson(response, status, { type: "error", error: { type: "invalid_request_error", message } });
}
