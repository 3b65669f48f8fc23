/** A plan that was written in a session, and how often the end of the turn was held back for it. */
export interface WrittenPlan {
  file: string;
  blocks: number;
}

/** The client gives up after this many blocks in a row; so do we. */
const MOST_BLOCKS = 8;

/**
 * The plans that a stop has to check: those written since the last turn. One that held back an earlier
 * turn and was not written since (the user interrupted, or the client gave up) is forgotten.
 */
export function dueAtStop(
  plans: readonly WrittenPlan[],
  stopHookActive: boolean,
): { due: WrittenPlan[]; stale: WrittenPlan[] } {
  const isStale = ({ blocks }: WrittenPlan): boolean =>
    blocks >= MOST_BLOCKS || (blocks > 0 && !stopHookActive);
  return { due: plans.filter((plan) => !isStale(plan)), stale: plans.filter(isStale) };
}
