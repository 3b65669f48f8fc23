import { ReadBuffer, serializeMessage } from "@modelcontextprotocol/sdk/shared/stdio.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { type Child, startChild } from "../host/child.ts";
import { TooLarge } from "../host/fetch.ts";
import type { Connection } from "./server.ts";

/** Where a server is started. */
export interface Start {
  cwd: string;
  /** The environment that a server gets a small part of. */
  env: Readonly<Record<string, string | undefined>>;
  /** Most bytes that it may write. */
  limit: number;
}

/**
 * The SDK's protocol over the streams of a program of our own host: its transport would start the program
 * in our process group, where what it starts in turn outlives it.
 * @param onEnd hears why there will be no more messages
 */
export function stdioTransport(
  { command, args, env }: Extract<Connection, { type: "stdio" }>,
  start: Start,
  onEnd: (reason: string) => void,
): Transport {
  const messages = new ReadBuffer({ maxBufferSize: start.limit });
  let child: Child | undefined;
  let size = 0;
  const transport: Transport = {
    async start() {
      child = startChild(command, args, {
        cwd: start.cwd,
        from: start.env,
        env,
        onOutput,
        onEnd(reason) {
          onEnd(reason);
          transport.onclose?.();
        },
      });
    },
    async send(message) {
      child?.write(serializeMessage(message));
    },
    async close() {
      await child?.stop();
      transport.onclose?.();
    },
  };
  const onOutput = (chunk: Buffer): void => {
    size += chunk.length;
    if (size > start.limit) return void transport.onerror?.(new TooLarge(start.limit));
    messages.append(chunk);
    while (readOne());
  };
  /** A line that is no message is an error of its own; the next one may be fine. */
  const readOne = (): boolean => {
    try {
      const message = messages.readMessage();
      if (message) transport.onmessage?.(message);
      return message !== null;
    } catch (error) {
      transport.onerror?.(error instanceof Error ? error : new Error(String(error)));
      return true;
    }
  };
  return transport;
}
