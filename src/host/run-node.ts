import { startChild } from "./child.ts";

/** How a program ended. */
export interface Ended {
  /** `undefined` when it was ended, or never ran. */
  code?: number;
  /** What it wrote on standard output, at most `mostOutput` characters. */
  output: string;
  /** Why it is no result. */
  problem?: string;
}

export interface RunLimits {
  timeoutMs: number;
  /** Characters. */
  mostOutput: number;
}

/** Runs a program of Node to its end, with a time limit and a limit on its output. */
export async function runNode(
  file: string,
  args: readonly string[],
  cwd: string,
  { timeoutMs, mostOutput }: RunLimits,
): Promise<Ended> {
  let output = "";
  let timer: NodeJS.Timeout | undefined;
  const ended = await new Promise<Ended>((resolve) => {
    const child = startChild(process.execPath, [file, ...args], {
      cwd,
      from: process.env,
      env: {},
      onOutput: (chunk) => {
        output += chunk.toString();
        if (output.length > mostOutput) giveUp("it wrote too much");
      },
      onEnd: (reason) => {
        const code = /^it ended with (\d+)$/.exec(reason)?.[1];
        resolve({ output, ...(code === undefined ? { problem: reason } : { code: Number(code) }) });
        void child.stop();
      },
    });
    const giveUp = (problem: string): void => {
      resolve({ output: output.slice(0, mostOutput), problem });
      void child.stop();
    };
    timer = setTimeout(() => giveUp(`it took longer than ${timeoutMs / 1000} s`), timeoutMs);
  });
  clearTimeout(timer);
  return ended;
}
