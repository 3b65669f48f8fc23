import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";

/** How a program ended and what it said. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Setting {
  cwd: string;
  /** Beside PATH, whose first node is the one that runs the tests. */
  env?: Readonly<Record<string, string>>;
  input?: string;
  /** Milliseconds after which it is killed; its code is then `null`. */
  timeout?: number;
}

/** The search path of the tests, their own node first. */
export const SEARCH_PATH = [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter);

/** Runs a program without a shell and waits for its end. */
export function execute(
  program: string,
  args: readonly string[],
  { cwd, env, input, timeout }: Setting,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { PATH: SEARCH_PATH, LC_ALL: "C", ...env },
      killSignal: "SIGKILL",
      ...(timeout !== undefined && { timeout }),
    });
    const ended: Ended = { code: null, stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (ended.stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (ended.stderr += chunk));
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...ended, code }));
  });
}
