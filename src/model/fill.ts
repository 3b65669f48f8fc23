/** How a slot that a person or an agent has to fill starts and ends. */
const OPEN = "<fill: ";
const CLOSE = ">";

/** A slot of a generated file: it says in a few words what belongs there. */
export function fill(what: string): string {
  return `${OPEN}${what}${CLOSE}`;
}

/** True for a text with a slot that nobody has filled yet. */
export function isUnfilled(text: string): boolean {
  return /<fill: [^<>]*>/.test(text);
}
