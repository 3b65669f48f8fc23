const MARK = String.raw`(?:\[(?:completed?|done|finished|merged|x)\]|\((?:completed?|done)\)|[✅☑✔]\uFE0F?)`;
const AT_START = new RegExp(String.raw`^[\s*_~:.–—-]*${MARK}[\s*_~:–—-]*`, "i");
/** Further tags may stand after a mark: `{agent}`, `(2h)`, `[GAP 2]`. */
const TAGS = String.raw`(?:[\s*_~]*(?:\{[^{}]*\}|\([^()]*\)|\[[^[\]]*\]))*[\s*_~]*$`;
const AT_END = new RegExp(
  `(?<!\`)(?:${MARK}|(?<=[\\s*_])[-–—]+\\s*(?:COMPLETED?|DONE)\\b)(?=${TAGS})`,
  "i",
);

/** A piece of a heading without the marks of a done task at its start and its end. */
export function withoutMarks(piece: string): { text: string; done: boolean } {
  const open = piece.replace(AT_START, "").replace(AT_END, "");
  const tidy = open === piece ? open : open.replace(/\s{2,}/g, " ");
  const text = tidy
    .replace(/\{[^{}]*\}[\s*_~]*$/, "")
    .replace(/[\s*_~–—[({-]+$/, "")
    .trim();
  return { text, done: open !== piece };
}

/** True when what stands before a task's name says that it is done: a mark, or a line through it. */
export function saysDoneFirst(lead: string): boolean {
  return new RegExp(`^[\\s*_~]*${MARK}`, "i").test(lead) || /^[\s*_]*~~/.test(lead);
}
