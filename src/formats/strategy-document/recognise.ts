import type { Sureness } from "../format.ts";

/** How much a text looks like the document of a strategy: the program marks it. */
export function recogniseStrategyDocument(text: string): Sureness {
  return /^<!-- strategy document of /m.test(text) ? "signature" : "no";
}
