import {
  isPlanName,
  mayBePlan,
  mayHoldTasks
} from "./chunk-EKZ7RJGH.mjs";
import {
  readFileSync,
  readSync,
  resolve,
  statSync
} from "./chunk-3X5NUSPY.mjs";

// src/client/hook-input.ts
function readHookInput(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (!isRecord(data)) return void 0;
  const tool = isRecord(data["tool_input"]) ? data["tool_input"] : {};
  const filePath = textOf(tool["file_path"]);
  const content = textOf(tool["content"]);
  const name = textOf(data["command_name"]);
  return {
    sessionId: textOf(data["session_id"]) ?? "",
    cwd: textOf(data["cwd"]) ?? "",
    ...filePath !== void 0 && { filePath },
    ...content !== void 0 && { content },
    stopHookActive: data["stop_hook_active"] === true,
    ...name !== void 0 && { command: { name, args: textOf(data["command_args"]) ?? "" } }
  };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value) {
  return typeof value === "string" ? value : void 0;
}

// src/cli/hook.ts
var MOST_BYTES = 4 * 1024 * 1024;
var PIPE_BYTES = 64 * 1024;
async function hook(args, io) {
  try {
    const answer = await respond(args[0] ?? "", io);
    if (answer === void 0) return 0;
    const { jsonText } = await import("./chunk-3X5NUSPY.mjs");
    io.stdout.write(`${jsonText(answer)}
`);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const { escapeControls } = await import("./chunk-3X5NUSPY.mjs");
    io.stderr.write(`parallel-plan: the hook did not run: ${escapeControls(said, "")}
`);
  }
  return 0;
}
async function respond(event, io) {
  if (io.env["PARALLEL_PLAN_HOOK"] === "off") return void 0;
  const input = readHookInput(await readAll(io));
  if (!input) throw new Error("its input is no JSON object");
  if (event === "PostToolUse" && !await isWorthChecking(input)) return void 0;
  const events = await import("./hook-events-QMY2LX6C.mjs");
  return events.answer(event, input, io);
}
async function readAll(io) {
  const chunks = [];
  if (io.stdinDescriptor === void 0 || !readAtOnce(io.stdinDescriptor, chunks)) {
    for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString("utf8");
}
function readAtOnce(descriptor, chunks) {
  try {
    for (; ; ) {
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
async function isWorthChecking({ filePath, cwd }) {
  if (filePath === void 0 || !mayBePlan(filePath)) return false;
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
export {
  hook
};
