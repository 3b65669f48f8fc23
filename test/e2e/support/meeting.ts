import { setTimeout as pause } from "node:timers/promises";

/** A place where several agents must be at the same time. */
export interface Meeting {
  /** Ends when all are there, or after `PATIENCE_MS` when somebody does not come. */
  arrive(): Promise<void>;
  /** All were there at the same time. */
  complete(): boolean;
}

const PATIENCE_MS = 10_000;
const LOOK_MS = 10;

/**
 * Proves that agents run in parallel without measuring time: none gets its answer before all have asked. Agents that
 * run one after the other never meet; the first waits in vain and the meeting stays incomplete.
 * @param size how many must come
 */
export function meetingOf(size: number): Meeting {
  let present = 0;
  let complete = false;
  return {
    async arrive() {
      present += 1;
      complete ||= present === size;
      for (let waited = 0; !complete && waited < PATIENCE_MS; waited += LOOK_MS) {
        await pause(LOOK_MS);
      }
      present -= 1;
    },
    complete: () => complete,
  };
}
