import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, match, type Route } from "./route.ts";

/** Bytes of a request's body at most. */
const MOST_BYTES = 64 * 1024;

/** A listener for `node:http` that hands each request to the first route that fits. */
export function answerWith(
  routes: readonly Route[],
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const answer = await answerTo(routes, request).catch((error: unknown): Answer => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      return { status: 500, body: { error: "the server failed" } };
    });
    send(response, answer);
  };
}

async function answerTo(routes: readonly Route[], request: IncomingMessage): Promise<Answer> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  for (const route of routes) {
    const params = route.method === request.method ? match(route, pathname) : undefined;
    if (!params) continue;
    const read = await readBody(request);
    return "problem" in read ? read.problem : route.handle({ params, body: read.body });
  }
  return { status: 404, body: { error: "there is nothing here" } };
}

async function readBody(
  request: IncomingMessage,
): Promise<{ body: unknown } | { problem: Answer }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES)
      return { problem: { status: 413, body: { error: "the body is too large" } } };
    chunks.push(chunk);
  }
  if (size === 0) return { body: undefined };
  try {
    return { body: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    return { problem: { status: 400, body: { error: "the body is no JSON" } } };
  }
}

function send(response: ServerResponse, { status, body, type }: Answer): void {
  const text = typeof body === "string";
  response.writeHead(status, {
    "content-type": text ? (type ?? "text/plain; charset=utf-8") : "application/json",
  });
  response.end(text || body === undefined ? body : JSON.stringify(body));
}
