import { setTimeout as sleep } from "node:timers/promises";

/** Waits so many milliseconds; does not keep the program running by itself. */
export function wait(ms: number): Promise<void> {
  return sleep(ms, undefined, { ref: false });
}
