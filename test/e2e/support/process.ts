import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** How a program ended and what it printed. */
export interface Outcome {
  /** `null` when it was killed by a signal. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** It ran longer than it may and was killed. */
  readonly timedOut: boolean;
}

/** Where and how long a program may run. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/**
 * Runs a program without a shell, with nothing on its standard input, in a process group of its own. When the time is
 * over the whole group is killed, so nothing that it started outlives the test.
 * @throws when the program cannot be started
 */
export async function run(
  program: string,
  args: readonly string[],
  { cwd, env, timeoutMs }: RunOptions,
): Promise<Outcome> {
  const child = spawn(program, args, {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup(child.pid);
  }, timeoutMs);
  try {
    const [code, stdout, stderr] = await Promise.all([
      new Promise<number | null>((done, failed) => child.on("close", done).on("error", failed)),
      text(child.stdout),
      text(child.stderr),
    ]);
    return { code, stdout, stderr, timedOut };
  } finally {
    clearTimeout(timer);
    killGroup(child.pid);
  }
}

/** Kills what is left of a process group; a group that is gone is fine. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Like `run`, for programs that must succeed. @throws with the program's own words when it does not */
export async function mustRun(
  program: string,
  args: readonly string[],
  options: RunOptions,
): Promise<string> {
  const outcome = await run(program, args, options);
  if (outcome.code === 0) return outcome.stdout;
  const why = outcome.timedOut ? `took over ${options.timeoutMs} ms` : `exit ${outcome.code}`;
  throw new Error(`${program} ${args.join(" ")}: ${why}\n${outcome.stdout}${outcome.stderr}`);
}
