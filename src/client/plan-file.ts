/** Endings of the files that plans are written in. */
const ENDING = /\.(?:md|markdown)$/i;

/** Words that every plan's content has somewhere: a cheap look before the parser is loaded. */
const LIKELY = /^ {0,3}#{2,6}[ \t].*\d/m;

/** True for a path that is worth a look into the file. */
export function mayBePlan(path: string): boolean {
  return ENDING.test(path);
}

/** True for a name that plans usually have. */
export function isPlanName(path: string): boolean {
  return /(?:^|[\\/])parallel-plan\.md$/i.test(path);
}

/** True when a text is worth recognising: it has numbered headings and speaks of tasks or dependencies. */
export function mayHoldTasks(text: string): boolean {
  return LIKELY.test(text) && /\btask|\bdepend|\bblocked\b/i.test(text);
}
