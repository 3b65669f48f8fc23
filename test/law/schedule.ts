import { type LawTask, predecessors } from "./case.ts";

/** A worker starts a task, or its branch is merged. */
export type Event = { kind: "start" | "merge"; task: number };

/** Chooses one of several possible events. */
type Choose = (possible: readonly Event[]) => Event;

/**
 * Orders in which the tasks can be carried out: one after the other, all as early as possible and
 * merged youngest first, and one for each list of choices.
 */
export function schedulesOf(
  tasks: readonly LawTask[],
  choices: readonly (readonly number[])[],
): Event[][] {
  const random = choices.map((numbers) => {
    let turn = 0;
    return eventsOf(tasks, (possible) => {
      const number = numbers[turn++ % numbers.length] ?? 0;
      return possible[(number + turn) % possible.length]!;
    });
  });
  const serial: Choose = (possible) =>
    possible.find(({ kind }) => kind === "merge") ?? possible[0]!;
  const eager: Choose = (possible) =>
    possible.find(({ kind }) => kind === "start") ?? possible.at(-1)!;
  return [eventsOf(tasks, serial), eventsOf(tasks, eager), ...random];
}

/** A task may start when everything before it is merged; done tasks are merged from the beginning. */
function eventsOf(tasks: readonly LawTask[], choose: Choose): Event[] {
  const before = predecessors(tasks);
  const waiting = new Set([...tasks.keys()].filter((task) => !tasks[task]!.done));
  const running: number[] = [];
  const events: Event[] = [];
  while (waiting.size + running.length > 0) {
    const open = [...waiting, ...running];
    const ready = [...waiting].filter((task) => !open.some((other) => before[task]!.has(other)));
    const event = choose([
      ...ready.map((task): Event => ({ kind: "start", task })),
      ...running.map((task): Event => ({ kind: "merge", task })),
    ]);
    events.push(event);
    if (event.kind === "start") {
      waiting.delete(event.task);
      running.push(event.task);
    } else running.splice(running.indexOf(event.task), 1);
  }
  return events;
}
