import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startModel } from "./model.ts";
import type { Conversation } from "./model.ts";
import { mustRun, run } from "./process.ts";
import type { Outcome } from "./process.ts";
import { GIT_ENV } from "./project.ts";
import type { ModelRequest } from "./request.ts";
import { SEARCH_PATH } from "./search-path.ts";

const SESSION_MS = 30_000;

/** An address on loopback where nobody answers: whatever the client would send into the world ends there. */
const NOWHERE = "http://127.0.0.1:9";

/** One run of the client with one prompt. */
export interface SessionOptions {
  readonly client: string;
  /** A folder from `makeHome`. */
  readonly home: string;
  /** The project's folder. */
  readonly cwd: string;
  /** What the user types. */
  readonly prompt: string;
  readonly conversations: readonly Conversation[];
  /** Loads the plugin from this folder; without it only what is installed in the home folder is there. */
  readonly pluginDir?: string;
  /** Search path of the client and its hooks; by default the one of the tests, their own node first. */
  readonly path?: string;
  /** What the client may do unasked, beside what a command allows; by default nothing. */
  readonly permissionMode?: "default" | "acceptEdits";
  /** Tools that the user has allowed, as on the command line. */
  readonly allowedTools?: readonly string[];
  /** Variables of the user beside those of the closed world. */
  readonly env?: Readonly<Record<string, string>>;
  /** Goes on with the last session in this folder. */
  readonly goOn?: boolean;
}

/** One line of the client's output. */
export interface ClientEvent {
  readonly type: string;
  readonly subtype?: string;
  readonly [name: string]: unknown;
}

/** All that a run of the client left behind. */
export interface Session {
  readonly requests: readonly ModelRequest[];
  /** What the client asked of the model's address besides messages. */
  readonly refused: readonly string[];
  readonly events: readonly ClientEvent[];
  readonly debugLog: string;
  /** The runs of plugin hooks in the order of their ends: `Event:matcher`, and how the program ended. */
  readonly hooks: readonly { readonly event: string; readonly status: number }[];
  readonly outcome: Outcome;
}

/**
 * Makes a home folder as the client leaves it after its first start, so that it has nothing to grumble about.
 * @param trusted a folder that the user has said to trust
 * @param more what else the client's own file holds, such as `mcpServers`
 */
export async function makeHome(path: string, trusted?: string, more: object = {}): Promise<void> {
  const projects = trusted === undefined ? {} : { [trusted]: { hasTrustDialogAccepted: true } };
  await mkdir(join(path, "tmp"), { recursive: true });
  await writeFile(join(path, ".claude.json"), JSON.stringify({ projects, ...more }));
}

/** Runs the client headless against a scripted model of its own. @throws when the client runs too long */
export async function runSession(options: SessionOptions): Promise<Session> {
  await using model = await startModel(options.conversations);
  const debugFile = join(options.home, "debug.log");
  const env = clientEnv(options, model.url);
  const outcome = await run(options.client, sessionArguments(options, debugFile), {
    cwd: options.cwd,
    env,
    timeoutMs: SESSION_MS,
  });
  if (outcome.timedOut) throw new Error(`the client hangs:\n${outcome.stdout}${outcome.stderr}`);
  const debugLog = await readFile(debugFile, "utf8");
  return {
    requests: model.requests,
    refused: model.refused,
    events: outcome.stdout
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as ClientEvent),
    debugLog,
    hooks: hooksIn(debugLog),
    outcome,
  };
}

/** Runs a subcommand of the client such as `plugin install`. @throws with its output when it fails */
export async function runSubcommand(
  options: Pick<SessionOptions, "client" | "home" | "cwd" | "path">,
  ...args: readonly string[]
): Promise<string> {
  const env = clientEnv(options, NOWHERE);
  return mustRun(options.client, args, { cwd: options.cwd, env, timeoutMs: SESSION_MS });
}

function hooksIn(debugLog: string): Session["hooks"] {
  const ends = debugLog.matchAll(/Hooks: (\S+) \[.*\] \(plugin .*\) finished with status (\d+)/g);
  return [...ends].map(([, event = "", status]) => ({ event, status: Number(status) }));
}

function sessionArguments(options: SessionOptions, debugFile: string): string[] {
  const plugin = options.pluginDir === undefined ? [] : ["--plugin-dir", options.pluginDir];
  return [
    "--print",
    options.prompt,
    "--output-format=stream-json",
    "--verbose",
    "--debug-file",
    debugFile,
    `--permission-mode=${options.permissionMode ?? "default"}`,
    ...(options.allowedTools ? ["--allowedTools", options.allowedTools.join(",")] : []),
    ...(options.goOn ? ["--continue"] : []),
    ...plugin,
  ];
}

/** A closed world: nothing of the user's settings, no network besides the scripted model, no second try. */
function clientEnv(
  options: Pick<SessionOptions, "home" | "path" | "env">,
  modelUrl: string,
): Record<string, string> {
  const temporary = join(options.home, "tmp");
  return {
    ...GIT_ENV,
    HOME: options.home,
    PATH: options.path ?? SEARCH_PATH,
    SHELL: "/bin/sh",
    TMPDIR: temporary,
    CLAUDE_CODE_TMPDIR: temporary,
    ANTHROPIC_API_KEY: "none",
    ANTHROPIC_BASE_URL: modelUrl,
    HTTPS_PROXY: modelUrl,
    NO_PROXY: "127.0.0.1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    CLAUDE_CODE_MAX_RETRIES: "0",
    DISABLE_AUTOUPDATER: "1",
    DISABLE_TELEMETRY: "1",
    ...options.env,
  };
}
