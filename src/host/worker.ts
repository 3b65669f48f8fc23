import { parentPort, Worker, workerData } from "node:worker_threads";

/** How a piece of work in another thread ended. */
export type Worked<T> =
  | { value: T }
  | { problem: string; /** It was ended: its data were too much. */ ended?: true };

export interface WorkLimits {
  timeoutMs: number;
  memoryMb: number;
}

/**
 * Runs a module in a thread of its own and gives what it answers. A thread that takes too long or too
 * much memory is ended: code of others works there on texts of others.
 */
export function runInThread<T>(file: URL, data: unknown, limits: WorkLimits): Promise<Worked<T>> {
  return new Promise((resolve) => {
    const worker = new Worker(file, {
      workerData: data,
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    });
    const end = (result: Worked<T>): void => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end({ problem: `it took longer than ${limits.timeoutMs / 1000} s`, ended: true }),
      limits.timeoutMs,
    );
    worker.once("message", (message: Worked<T>) => end(message));
    worker.once("error", (error: Error) => end(problemOf(error, limits)));
    worker.once("exit", (code) => end({ problem: `it ended with ${code} and said nothing` }));
  });
}

function problemOf(error: Error, { memoryMb }: WorkLimits): { problem: string; ended?: true } {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? { problem: `it needed more than ${memoryMb} MiB`, ended: true }
    : { problem: firstLine(error.message) };
}

/** In the thread: gives the data to `work` and its result, or its error as a sentence, to the parent. */
export async function answer<D, T>(work: (data: D) => Promise<T>): Promise<void> {
  let result: Worked<T>;
  try {
    result = { value: await work(workerData as D) };
  } catch (error) {
    result = { problem: firstLine(error instanceof Error ? error.message : String(error)) };
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(result);
}

function firstLine(text: string): string {
  return (text.split("\n", 1)[0] ?? "").slice(0, 400);
}
