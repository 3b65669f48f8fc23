import { join } from "node:path";
import { type Ended, execute } from "../../cli/support/execute.ts";
import { type Files, makeFolder, makeRepository, writeFiles } from "../../cli/support/folder.ts";

export const BIN = join(import.meta.dirname, "..", "..", "..", "bin");

/** What a hook answered; `answer` is what it printed, read as JSON. */
export interface Answered extends Ended {
  answer: HookOutput | undefined;
}

/** The parts of a hook's output that the client reads. */
export interface HookOutput {
  decision?: string;
  reason?: string;
  systemMessage?: string;
  hookSpecificOutput?: { hookEventName: string; additionalContext: string };
}

/** A session of the client in a repository, its state kept in a folder of its own. */
export class Session {
  readonly cwd: string;
  readonly home: string;
  readonly id: string;
  env: Record<string, string> = {};

  constructor(cwd: string, home: string, id = "0d9f5c1e-6a57-4d0b-9f07-1c6a0e1f2b3c") {
    this.cwd = cwd;
    this.home = home;
    this.id = id;
  }

  /** Writes a file and calls the hook as the client does after its Write tool. */
  async write(path: string, content: string): Promise<Answered> {
    await writeFiles(this.cwd, { [path]: content });
    const tool_input = { file_path: join(this.cwd, path), content };
    const tool_response = {
      type: "create",
      filePath: join(this.cwd, path),
      content,
      structuredPatch: [],
    };
    return this.hook("PostToolUse", { tool_name: "Write", tool_input, tool_response });
  }

  /** Writes a file and calls the hook as the client does after its Edit tool. */
  async edit(path: string, content: string): Promise<Answered> {
    await writeFiles(this.cwd, { [path]: content });
    const tool_input = {
      file_path: join(this.cwd, path),
      old_string: "a",
      new_string: "b",
      replace_all: false,
    };
    return this.hook("PostToolUse", {
      tool_name: "Edit",
      tool_input,
      tool_response: { filePath: join(this.cwd, path) },
    });
  }

  /** The end of a turn; `active` when the turn goes on because a hook held it back. */
  stop(active = false): Promise<Answered> {
    return this.hook("Stop", { stop_hook_active: active, permission_mode: "acceptEdits" });
  }

  start(source = "startup"): Promise<Answered> {
    return this.hook("SessionStart", { source });
  }

  /** A slash command that the user typed. */
  command(command_name: string, command_args: string): Promise<Answered> {
    return this.hook("UserPromptExpansion", {
      command_name,
      command_args,
      prompt: `/${command_name} ${command_args}`,
    });
  }

  /** Calls the hook of one event with the input that the client gives, and more. */
  hook(event: string, more: object): Promise<Answered> {
    const input = {
      session_id: this.id,
      transcript_path: join(this.home, ".claude/projects/x", `${this.id}.jsonl`),
      cwd: this.cwd,
      hook_event_name: event,
      ...more,
    };
    return this.raw(event, JSON.stringify(input));
  }

  /** Calls the hook with any text on standard input. */
  async raw(
    event: string,
    input: string,
    program: readonly string[] = ["node", join(BIN, "parallel-plan.mjs")],
  ): Promise<Answered> {
    const [name = "", ...args] = program;
    const env = { HOME: this.home, ...this.env };
    const ended = await execute(name, [...args, "hook", event], { cwd: this.cwd, env, input });
    return {
      ...ended,
      answer: ended.stdout === "" ? undefined : (JSON.parse(ended.stdout) as HookOutput),
    };
  }
}

/** Opens a session in a new repository with these files. */
export async function openSession(files: Files = {}): Promise<Session> {
  return new Session(await makeRepository(files), await makeFolder());
}
