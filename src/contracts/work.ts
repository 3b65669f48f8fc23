import { runInThread, type Worked } from "../host/worker.ts";
import type { Task } from "./thread/task.ts";

/** Tools get this much before they are ended. */
const LIMITS = { timeoutMs: 30_000, memoryMb: 512 };

/** Has a tool do a task in a thread of its own. */
export function work<T>(task: Task, limits = LIMITS): Promise<Worked<T>> {
  return runInThread<T>(threadFile(), task, limits);
}

/** The module that runs in the thread, from sources or from the bundle. */
function threadFile(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith(".ts") ? "./thread/entry.ts" : "./contract-work.mjs", here);
}
