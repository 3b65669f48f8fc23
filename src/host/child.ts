import { spawn } from "node:child_process";
import { isCode } from "./files.ts";
import { wait } from "./wait.ts";

/** Names that a child keeps of our environment; secrets of the user stay here. */
const KEPT = ["HOME", "LANG", "LC_ALL", "LOGNAME", "PATH", "SHELL", "TERM", "TMPDIR", "USER"];
const ON_WINDOWS = ["APPDATA", "LOCALAPPDATA", "PATHEXT", "SYSTEMROOT", "TEMP", "USERPROFILE"];

/** How long a child may take to end by itself once its input is closed. */
const GRACE_MS = 300;

export interface ChildOptions {
  cwd: string;
  /** The environment to choose from. */
  from: Readonly<Record<string, string | undefined>>;
  /** Variables for this child alone. */
  env: Readonly<Record<string, string>>;
  onOutput(chunk: Buffer): void;
  /** Called once: why there will be no more output. */
  onEnd(reason: string): void;
}

/** A running program that is spoken to through its standard streams. */
export interface Child {
  write(text: string): void;
  /** Closes its input, waits a moment, kills what is left of its process group, and lets go of its streams. */
  stop(): Promise<void>;
}

/**
 * Starts a program without a shell, as the leader of a process group of its own and with a scrubbed
 * environment. It does not outlive this process.
 */
export function startChild(
  program: string,
  args: readonly string[],
  { cwd, from, env, onOutput, onEnd }: ChildOptions,
): Child {
  const child = spawn(program, args, {
    cwd,
    env: { ...keptOf(from), ...env },
    detached: true,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const kill = (): void => killGroup(child.pid);
  const forget = dieTogether(kill);
  let ended = false;
  const end = (reason: string): void => {
    if (ended) return;
    ended = true;
    onEnd(reason);
  };
  child.stdin.on("error", () => {});
  child.stdout.on("data", (chunk: Buffer) => !ended && onOutput(chunk));
  child.on("error", (error) =>
    end(isCode(error, "ENOENT") ? `there is no program ${program}` : error.message),
  );
  const closed = new Promise<void>((done) => {
    child.on("error", () => done());
    child.on("close", (code, signal) => {
      end(`it ended with ${signal ?? code}`);
      done();
    });
  });
  return {
    write: (text) => void child.stdin.write(text),
    async stop() {
      ended = true;
      child.stdin.end();
      await Promise.race([closed, wait(GRACE_MS)]);
      kill();
      // A program that left the group may hold the other ends for ever.
      child.stdin.destroy();
      child.stdout.destroy();
      await Promise.race([closed, wait(GRACE_MS)]);
      child.unref();
      forget();
    },
  };
}

function keptOf(from: ChildOptions["from"]): Record<string, string> {
  const names = process.platform === "win32" ? [...KEPT, ...ON_WINDOWS] : KEPT;
  return Object.fromEntries(
    names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])),
  );
}

/** Kills a whole group; one that is gone is fine. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // Nobody is left.
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Calls `kill` when this process ends, by a signal as well; gives a function that takes it back. */
function dieTogether(kill: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    kill();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    process.off("exit", kill);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on("exit", kill);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return forget;
}
