/** A place where several agents must be at the same time. */
export interface Meeting {
  /** Ends when all have arrived, or after `PATIENCE_MS` when somebody does not come. */
  arrive(): Promise<void>;
  /** All were there at the same time. */
  complete(): boolean;
}

const PATIENCE_MS = 10_000;

/**
 * Proves that agents run in parallel without looking at a clock: none gets its answer before all have asked. Agents
 * that run one after the other never meet; the first waits in vain and the meeting stays incomplete.
 * @param size how many must come
 */
export function meetingOf(size: number): Meeting {
  const all = Promise.withResolvers<boolean>();
  let present = 0;
  let complete = false;
  return {
    async arrive() {
      present += 1;
      if (present === size) {
        complete = true;
        all.resolve(true);
      }
      const patience = Promise.withResolvers<boolean>();
      const timer = setTimeout(() => patience.resolve(false), PATIENCE_MS);
      await Promise.race([all.promise, patience.promise]);
      clearTimeout(timer);
      if (!complete) present -= 1;
    },
    complete: () => complete,
  };
}
