import type { Slot } from "./schedule.ts";

/** A task with its time, before anyone does it. */
export type Unassigned = Omit<Slot, "agent">;

/**
 * Gives every task an agent, in the order of their starts: the free one with the lowest number. No
 * more tasks may run at once than there are agents. Slots come by start, then agent.
 */
export function assignAgents(tasks: readonly Unassigned[]): Slot[] {
  const freeAt: number[] = [];
  return tasks
    .toSorted((a, b) => a.start - b.start)
    .map(({ task, start, end }) => {
      const free = freeAt.findIndex((time) => time <= start);
      const agent = free === -1 ? freeAt.length : free;
      freeAt[agent] = end;
      return { task, agent: agent + 1, start, end };
    });
}
