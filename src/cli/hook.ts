import { readFileSync } from "node:fs";
import { type HookInput, readHookInput } from "../client/hook-input.ts";
import { mayBePlan, mayHoldTasks, isPlanName } from "../client/plan-file.ts";
import type { Io } from "./io.ts";

/** Files larger than this are no plans; the validator says so when it is asked. */
const MOST_BYTES = 4 * 1024 * 1024;

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
async function readAll({ stdin }: Io): Promise<string> {
  if (stdin === process.stdin) return readFileSync(0, "utf8");
  const chunks: string[] = [];
  for await (const chunk of stdin) chunks.push(chunk.toString());
  return chunks.join("");
}

/** Decides by name and a glance at the content, so that any other file costs nothing. */
async function isWorthChecking({ filePath }: HookInput): Promise<boolean> {
  if (filePath === undefined || !mayBePlan(filePath)) return false;
  if (isPlanName(filePath)) return true;
  try {
    const bytes = readFileSync(filePath);
    return bytes.length <= MOST_BYTES && mayHoldTasks(bytes.toString("utf8"));
  } catch {
    return false;
  }
}
