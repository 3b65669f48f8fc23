import { expression } from "../../model/expression.ts";

/** A task of a tasks.md that the text names, or the first and last of several. */
export interface TaskMention {
  from: string;
  to?: string;
}

const NUMBER = String.raw`T?(\d{1,4}(?:\.\d{1,4}){1,4}[a-z]?|\d{1,4}\.[x*])`;
const UP_TO = String.raw`\s*(?:-|–|—|\.\.|\bto\b|\bthrough\b|\bbis\b)\s*`;

/** A number behind such a word is one of a program. */
const NO_VERSION = String.raw`(?<!\b(?:versions?|releases?|python|node|openapi|typescript|java|postgres(?:ql)?):?\s+)`;

/** `1.2`, `T1.2`, `2.1-2.7`, `2.x`. */
const TASKS = expression(
  String.raw`(?<![\w.])${NO_VERSION}${NUMBER}(?:${UP_TO}${NUMBER})?(?![\w])`,
  "gi",
);

/** `task 3`, `sections 1-2`: a number without a point is one only behind such a word. */
const GROUPS = expression(
  String.raw`\b(?:tasks?|sections?|phases?|groups?)\s+(\d+)(?:${UP_TO}(\d+))?(?![\w.]\d)`,
  "gi",
);

/** `T001`, `T001-T004`: numbers without a point behind a letter. */
const LETTERED = expression(
  String.raw`(?<![\w.])T(\d{1,4})(?:${UP_TO}T?(\d{1,4}))?(?![\w]|\.\d)`,
  "g",
);

/** The tasks that a text names, in comments as well: people say there which of them no package has. */
export function taskMentions(text: string): TaskMention[] {
  // A dash may stand as an escape in a quoted text.
  const plainText = text.replace(/\\u(20[01]\d)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const found = [TASKS, GROUPS, LETTERED].flatMap((pattern) => [...plainText.matchAll(pattern())]);
  return found.map(([, from = "", to]) => ({
    from: plain(from),
    ...(to !== undefined && { to: plain(to) }),
  }));
}

function plain(number: string): string {
  return number.replace(/\.[x*]$/, "");
}
