import { EXIT, Refusal } from "./exit-code.ts";

/** The refusal of a plan in which the tasks of `cycle` wait for each other, each for the next one. */
export function inCircle(cycle: readonly string[]): Refusal {
  const told = [...cycle, cycle[0]].join(" → ");
  const message = `task ${cycle[0]} waits for itself: ${told}; expected an order without circles`;
  return new Refusal("cycle", message, EXIT.errors);
}
