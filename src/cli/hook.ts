import { readFileSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type HookInput, readHookInput } from "../client/hook-input.ts";
import { mayBePlan, mayHoldTasks, isPlanName } from "../client/plan-file.ts";
import type { Io } from "./io.ts";

/** Files larger than this are no plans; the validator says so when it is asked. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What a pipe holds on Linux. */
const PIPE_BYTES = 64 * 1024;

/**
 * `parallel-plan hook EVENT`. It never breaks a user's work: whatever goes wrong here, the exit code is
 * 0 and one notice goes to standard error.
 */
export async function hook(args: readonly string[], io: Io): Promise<0> {
  try {
    const answer = await respond(args[0] ?? "", io);
    if (answer === undefined) return 0;
    const { jsonText } = await import("../report/escape.ts");
    io.stdout.write(`${jsonText(answer)}\n`);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const { escapeControls } = await import("../report/escape.ts");
    io.stderr.write(`parallel-plan: the hook did not run: ${escapeControls(said, "")}\n`);
  }
  return 0;
}

async function respond(event: string, io: Io): Promise<object | undefined> {
  if (io.env["PARALLEL_PLAN_HOOK"] === "off") return undefined;
  const input = readHookInput(await readAll(io));
  if (!input) throw new Error("its input is no JSON object");
  if (event === "PostToolUse" && !(await isWorthChecking(input))) return undefined;
  const events = await import("./hook-events.ts");
  return events.answer(event, input, io);
}

/** Reads standard input at once where it is a file descriptor: starting a stream costs more. */
async function readAll(io: Io): Promise<string> {
  const chunks: Buffer[] = [];
  if (io.stdinDescriptor === undefined || !readAtOnce(io.stdinDescriptor, chunks)) {
    for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** False when the pipe does not block and its writer is slower than we: the rest comes by the stream. */
function readAtOnce(descriptor: number, chunks: Buffer[]): boolean {
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(PIPE_BYTES);
      const size = readSync(descriptor, chunk);
      if (size === 0) return true;
      chunks.push(chunk.subarray(0, size));
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return false;
    throw error;
  }
}

/** Decides by name and a glance at the content, so that any other file costs nothing. */
async function isWorthChecking({ filePath, cwd }: HookInput): Promise<boolean> {
  if (filePath === undefined || !mayBePlan(filePath)) return false;
  if (isPlanName(filePath)) return true;
  try {
    const path = resolve(cwd, filePath);
    const info = statSync(path);
    if (!info.isFile() || info.size > MOST_BYTES) return false;
    return mayHoldTasks(readFileSync(path, "utf8"));
  } catch {
    return false;
  }
}
