import type { Access } from "../../model/plan.ts";

/** What a list of files says is done to them; `by-action` leaves it to each item or the task. */
export type FileAccess = Access | "rename" | "by-action";

/** What a label opens. */
export type LabelKind =
  | { kind: "files"; access: FileAccess }
  | { kind: "reading" }
  | { kind: "dependencies" }
  | { kind: "instructions" }
  | { kind: "field"; name: string };

/** A label, and the text that stands on its line after it. */
export interface Label {
  is: LabelKind;
  rest: string;
  /** Offset of `rest` in the text that was read. */
  restOffset: number;
}

// Counted, as each part may take the white space of its neighbour: a long run of it would be tried in every way.
const MARKS = String.raw`[*_\x60\s]{0,20}`;
const NOTE = String.raw`(?:\s{0,4}\([^()]{0,200}\))?`;

/** A label from the start of a line: bold or plain words, then a colon, an end or a bracket. */
const LINE = new RegExp(
  String.raw`^${MARKS}(?:#{1,6}\s{1,4})?${MARKS}(?:[\p{Extended_Pictographic}\uFE0F]{1,4}\s{0,4})?${MARKS}([A-Za-z][A-Za-z/&' \-]{0,60}?)${NOTE}${MARKS}(?::[*_\s]*|[—–\-](?:\s+|$)|$)`,
  "u",
);

const CREATE = "creates?|created|adds?|added|new";
const MODIFY =
  "modif(?:y|ies|ied)|updates?|updated|edits?|edited|changes?|changed|touch(?:ed)?|extend(?:ed)?|refactor(?:ed)?";
const DELETE = "deletes?|deleted|removes?|removed|archives?|archived";
const RENAME = "renames?|renamed|moves?|moved";
const READ =
  "validated?|verif(?:y|ied)|test(?:ed)?|check(?:ed)?|review(?:ed)?|read|inspect(?:ed)?|reference";

/** `Files to create`, `To create`, `Create`, `Files created`, `Created files`. */
function files(verbs: string): RegExp {
  return new RegExp(
    `^(?:(?:new\\s+|existing\\s+)?files?\\s+)?to\\s+(?:be\\s+)?(?:${verbs})(?:\\s+if\\b.*)?$|^(?:${verbs})(?:\\s+files?)?$|^files?\\s+(?:${verbs})$`,
  );
}

const FILES: readonly [RegExp, FileAccess][] = [
  [files(CREATE), "create"],
  [files(MODIFY), "modify"],
  [/^existing files?$/, "modify"],
  [files(DELETE), "delete"],
  [files(RENAME), "rename"],
  [
    /^files?\s+to\s+(?:create|add|modify|update|change)(?:\s*(?:\/|and|or|&)\s*(?:create|add|modify|update|change))+$|^(?:files? (?:to write|owned|affected)|(?:affected|owned|assigned|exclusive) files|create\/modify|files? (?:assigned|ownership)|(?:exclusive(?:ly)? )?(?:owns?|ownership)(?: files?)?)$/,
    "write",
  ],
  [
    /^(?:files? (?:not to|never to|you must not) (?:modify|touch|edit|change|write)|do(?: not|n't) (?:modify|touch|edit|change|write)(?: files?)?|off[- ]limits(?: files?)?|forbidden files?)$/,
    "deny",
  ],
  [/^files?$/, "by-action"],
  [new RegExp(`^files?\\s+to\\s+(?:be\\s+)?(?:${READ})$`), "read"],
  [/^(?:(?:may|can) read|reads|read[- ]only(?: files?)?)$/, "read"],
];

const READING =
  /^(?:read(?:\s+(?:these|this|first))?(?:\s+(?:before|prior to)\s+(?:the\s+)?(?:task|starting|start|implementing|you start))?|must[- ]read(?: (?:docs|files|documents))?|required reading|reading(?: list)?|context files|reference files|references|relevant files|read first)$/;

const DEPENDENCIES =
  /^(?:depends\s+(?:up)?on|dependenc(?:y|ies)|deps|blocked\s+by|prerequisites?)$/;

const INSTRUCTIONS =
  /^(?:instructions?|implementation(?: (?:details|steps|notes))?|description|steps|details|what to (?:do|build)|scope|requirements|task|tasks|work|goal|objective|purpose|approach)$/;

const FIELD =
  /^(?:estimate[ds]?(?: (?:time|effort|duration))?|duration|effort|time|priority|wave|batch|status|verification|verify|validation|validate|test command|branch|worktree|action|locks?|agent|complexity|size|risk|blocks|gotchas?|notes?|acceptance criteria|done when|tests?|patterns?|output|deliverables?|loc|reuse|phase|issue|owner|type)$/;

/** Reads the label a line starts with, if it is one that a task knows. */
export function readLabel(line: string): Label | undefined {
  const match = LINE.exec(line);
  if (!match?.[1]) return dependsWithoutColon(line);
  const name = match[1].trim().toLowerCase().replace(/\s+/g, " ");
  const is = kindOf(name);
  if (!is) return dependsWithoutColon(line);
  return { is, rest: line.slice(match[0].length), restOffset: match[0].length };
}

function kindOf(name: string): LabelKind | undefined {
  const files = FILES.find(([pattern]) => pattern.test(name));
  if (files) return { kind: "files", access: files[1] };
  if (READING.test(name)) return { kind: "reading" };
  if (DEPENDENCIES.test(name)) return { kind: "dependencies" };
  if (INSTRUCTIONS.test(name)) return { kind: "instructions" };
  return FIELD.test(name) ? { kind: "field", name } : undefined;
}

/** `Depends on [1.1]` or `**Blocked by** TASK-01` on a line of its own. */
function dependsWithoutColon(line: string): Label | undefined {
  const match =
    /^[*_`\s[(]*(?:depends\s+(?:up)?on|dependencies|blocked\s+by)\b[*_`\s]*:?[*_\s]*/i.exec(line);
  if (!match) return undefined;
  const rest = line.slice(match[0].length);
  const opened = /^[*_`\s]*[[(]/.test(line);
  if (!opened && !/^(?:\[|none\b|nothing\b|all\b|tasks?\s|phases?\s|[A-Za-z]{0,5}-?\d)/i.test(rest))
    return undefined;
  return { is: { kind: "dependencies" }, rest, restOffset: match[0].length };
}
