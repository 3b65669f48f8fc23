// src/host/worker.ts
import { parentPort, Worker, workerData } from "node:worker_threads";
function runInThread(file, data, limits) {
  return new Promise((resolve) => {
    const worker = new Worker(file, {
      workerData: data,
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb }
    });
    const end = (result) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end({ problem: `it took longer than ${limits.timeoutMs / 1e3} s`, ended: true }),
      limits.timeoutMs
    );
    worker.once("message", (message) => end(message));
    worker.once("error", (error) => end(problemOf(error, limits)));
    worker.once("exit", (code) => end({ problem: `it ended with ${code} and said nothing` }));
  });
}
function problemOf(error, { memoryMb }) {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? { problem: `it needed more than ${memoryMb} MiB`, ended: true } : { problem: firstLine(error.message) };
}
async function answer(work) {
  let result;
  try {
    result = { value: await work(workerData) };
  } catch (error) {
    result = { problem: firstLine(error instanceof Error ? error.message : String(error)) };
  }
  parentPort?.postMessage(result);
}
function firstLine(text) {
  return (text.split("\n", 1)[0] ?? "").slice(0, 400);
}

export {
  runInThread,
  answer
};
