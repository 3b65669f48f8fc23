import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { closeServer } from "./model.ts";
import { GIT_ENV, git } from "./project.ts";

/** A server of git repositories on loopback, read-only. */
export interface GitServer {
  /** Without a slash at the end; a repository is below it. */
  readonly url: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Serves the bare repositories in a folder by git's own HTTP program. */
export async function startGitServer(folder: string): Promise<GitServer> {
  const server = createServer((request, response) => {
    serve(folder, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => closeServer(server),
  };
}

/**
 * Puts a working tree as it lies on disk, committed or not, into a new bare repository on branch `main`. Ignored files
 * stay out. The repository of the working tree is only read.
 */
export async function snapshot(workingTree: string, bare: string): Promise<void> {
  await git(workingTree, "init", "--quiet", "--bare", "--initial-branch=main", bare);
  const both = [`--git-dir=${bare}`, `--work-tree=${workingTree}`];
  await git(workingTree, ...both, "add", "--all");
  await git(workingTree, ...both, "commit", "--quiet", "--message=snapshot");
}

async function serve(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const program = spawn("git", ["http-backend"], {
    env: gatewayEnv(folder, request),
    stdio: ["pipe", "pipe", "ignore"],
  });
  request.pipe(program.stdin);
  const output = await buffer(program.stdout);
  const end = output.indexOf("\r\n\r\n");
  const headers = headersOf(output.subarray(0, end).toString("latin1"));
  const status = Number.parseInt(headers.get("status") ?? "200", 10);
  headers.delete("status");
  response.writeHead(status, Object.fromEntries(headers)).end(output.subarray(end + 4));
}

/** The request as a CGI program gets it. */
function gatewayEnv(folder: string, request: IncomingMessage): Record<string, string> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  return {
    ...GIT_ENV,
    PATH: process.env["PATH"] ?? "",
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: "1",
    REQUEST_METHOD: request.method ?? "GET",
    PATH_INFO: decodeURIComponent(url.pathname),
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
    GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    REMOTE_ADDR: "127.0.0.1",
  };
}

function headersOf(head: string): Map<string, string> {
  return new Map(
    head.split("\r\n").map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
