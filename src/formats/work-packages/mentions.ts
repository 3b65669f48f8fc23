/** A task of a tasks.md that the text names, or the first and last of several. */
export interface TaskMention {
  from: string;
  to?: string;
}

const NUMBER = String.raw`T?(\d{1,4}(?:\.\d{1,4}){1,4}[a-z]?|\d{1,4}\.[x*])`;
const UP_TO = String.raw`\s*(?:-|–|—|\.\.|\bto\b|\bthrough\b|\bbis\b)\s*`;

/** `1.2`, `T1.2`, `2.1-2.7`, `2.x`. */
const TASKS = new RegExp(String.raw`(?<![\w.])${NUMBER}(?:${UP_TO}${NUMBER})?(?![\w])`, "g");

/** `task 3`, `sections 1-2`: a number without a point is one only behind such a word. */
const GROUPS = new RegExp(
  String.raw`\b(?:tasks?|sections?|phases?|groups?)\s+(\d+)(?:${UP_TO}(\d+))?(?![\w.]\d)`,
  "gi",
);

/** The tasks that a text names, in comments as well: people say there which of them no package has. */
export function taskMentions(text: string): TaskMention[] {
  return [...text.matchAll(TASKS), ...text.matchAll(GROUPS)].map(([, from = "", to]) => ({
    from: plain(from),
    ...(to !== undefined && { to: plain(to) }),
  }));
}

function plain(number: string): string {
  return number.replace(/\.[x*]$/, "");
}
