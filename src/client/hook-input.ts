/** The parts of a hook's input that we read; the client sends more, and may send less. */
export interface HookInput {
  sessionId: string;
  cwd: string;
  /** The file that a tool wrote. */
  filePath?: string;
  /** The content that a tool wrote, where it is the whole file. */
  content?: string;
  /** True when the turn goes on because a Stop hook held it back. */
  stopHookActive: boolean;
  /** A slash command, without its `/`, and what stands after it. */
  command?: { name: string; args: string };
}

/** Reads the JSON of a hook; `undefined` when it is none. */
export function readHookInput(text: string): HookInput | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data)) return undefined;
  const tool = isRecord(data["tool_input"]) ? data["tool_input"] : {};
  const filePath = textOf(tool["file_path"]);
  const content = textOf(tool["content"]);
  const name = textOf(data["command_name"]);
  return {
    sessionId: textOf(data["session_id"]) ?? "",
    cwd: textOf(data["cwd"]) ?? "",
    ...(filePath !== undefined && { filePath }),
    ...(content !== undefined && { content }),
    stopHookActive: data["stop_hook_active"] === true,
    ...(name !== undefined && { command: { name, args: textOf(data["command_args"]) ?? "" } }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
