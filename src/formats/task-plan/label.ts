import type { Access } from "../../model/plan.ts";
import type { Slice } from "./slice.ts";
import { waitingLabel } from "./wait-label.ts";

/** What a list of files says is done to them; `by-action` leaves it to each item or the task, `unclear` to nobody. */
export type FileAccess = Access | "rename" | "by-action" | "unclear";

/** What a label opens. */
export type LabelKind =
  | { kind: "files"; access: FileAccess }
  | { kind: "reading" }
  | { kind: "dependencies" }
  | { kind: "instructions"; also?: FileAccess }
  | { kind: "field"; name: string; also?: FileAccess }
  /** What has to be there first, in words that may also speak of other things: `Requires: Node`. */
  | { kind: "waits"; how: WaitForm; misspelt?: Slice };

/** Whether the value names what it waits for, or only what stands in it after a word such as "after". */
export type WaitForm = "names" | "after";

/** A label, and the text that stands on its line after it. */
export interface Label {
  is: LabelKind;
  /** Its words, as they are written. */
  name?: string;
  rest: string;
  /** Offset of `rest` in the text that was read. */
  restOffset: number;
}

// Counted, as each part may take the white space of its neighbour: a long run of it would be tried in every way.
const MARKS = String.raw`[*_\x60\s]{0,20}`;
const NOTE = String.raw`(?:\s{0,4}\([^()]{0,200}\))?`;

/** A label from the start of a line: bold or plain words, then a colon, an end or a bracket. */
const LINE = new RegExp(
  String.raw`^${MARKS}(?:#{1,6}\s{1,4})?${MARKS}(?:[\p{Extended_Pictographic}\uFE0F]{1,4}\s{0,4})?${MARKS}([A-Za-z][A-Za-zäöüß/&' \-]{0,60}?)(${NOTE})${MARKS}(?::[*_\s]*|[—–\-](?:\s+|$)|$)`,
  "u",
);

/** The mark of a quotation before a line, but not of one within another. */
const QUOTE = /^[ \t]{0,3}>[ \t]?(?![ \t]*>)/;

const CREATE = "creates?|created|adds?|added|new";
const MODIFY =
  "modif(?:y|ies|ied)|updates?|updated|edits?|edited|changes?|changed|touch(?:ed)?|extend(?:ed)?|refactor(?:ed)?";
const DELETE = "deletes?|deleted|removes?|removed|archives?|archived";
const RENAME = "renames?|renamed|moves?|moved";
const GENERATE = "generated?";
const REPLACE =
  "replaced?|rewrite|rewritten|fix(?:ed)?|adjust(?:ed)?|adapt(?:ed)?|migrated?|convert(?:ed)?";
const READ =
  "validated?|verif(?:y|ied)|test(?:ed)?|check(?:ed)?|review(?:ed)?|read|inspect(?:ed)?|reference";

const TOUCH =
  "(?:modify(?:ing)?|modified|touch(?:ed|ing)?|edit(?:ed|ing)?|chang(?:e|ed|ing)|writ(?:e|ten|ing))";

/** `Files to create`, `To create`, `Create`, `Files created`, `Created files`. */
function files(verbs: string): RegExp {
  return new RegExp(
    `^(?:(?:new\\s+|existing\\s+)?files?\\s+)?to\\s+(?:be\\s+)?(?:${verbs})(?:\\s+if\\b.*)?$|^(?:${verbs})(?:\\s+files?)?$|^files?\\s+(?:${verbs})$`,
  );
}

/** Names of files that do not say what is done to them. */
const MAYBE_FILES =
  /^(?:(?:api|back-?end|client|code|component|config(?:uration)?|core|doc(?:umentation)?|front-?end|involved|main|migration|schema|script|server|style|ui) files?|files? (?:involved|list|set)|migrations?)$/;

const FILES: readonly [RegExp, FileAccess][] = [
  [files(CREATE), "create"],
  [new RegExp(`^files?\\s+to\\s+(?:be\\s+)?(?:${GENERATE})$|^generated files?$`), "create"],
  [new RegExp(`^files?\\s+to\\s+(?:be\\s+)?(?:${REPLACE})$`), "modify"],
  [files(MODIFY), "modify"],
  [/^(?:existing|secondary) (?:files?|paths?)$/, "modify"],
  [files(DELETE), "delete"],
  [files(RENAME), "rename"],
  [
    /^files?\s+to\s+(?:create|add|modify|update|change)(?:\s*(?:\/|and|or|&)\s*(?:create|add|modify|update|change))+$|^(?:files? (?:to write|owned|affected)|(?:affected|owned|assigned|exclusive) files|create\/modify|files? (?:assigned|ownership)|(?:exclusive(?:ly)? )?(?:owns?|ownership)(?: files?)?)$/,
    "write",
  ],
  [
    /^(?:(?:target|primary|allowed|writable|editable) (?:files?|paths?)|(?:file|owned|exclusive) paths?|(?:files?|paths?) (?:that )?(?:you|it|this agent|this worker) (?:may|can|should|must|will|is allowed to|are allowed to) (?:edit|modify|change|write|touch|create)|files? in scope)$/,
    "write",
  ],
  [
    new RegExp(
      `^(?:${[
        `(?:files? )?(?:not to|never to|never|you must not|do(?: not|n't)|(?:must|may|should|can)(?: not|n't)|cannot) (?:be )?${TOUCH}(?: (?:these|those|any of these))?(?: (?:files?|paths?))?`,
        `not ${TOUCH}`,
        "off[- ]limits(?: (?:files?|paths?))?",
        "(?:forbidden|denied|excluded|protected|untouched|unchanged)(?: (?:files?|paths?))?",
        `avoid(?: ${TOUCH})?(?: (?:these|those|files?|paths?))*`,
        "leave (?:(?:all |any of )?(?:it|these|them|those|this|the rest|everything else|files?|these files) )?(?:alone|as(?: it| they)? (?:is|are)|unchanged|untouched)",
        "(?:keep|stays?|remains?|left|must (?:stay|remain)) (?:as (?:is|they are)|unchanged|untouched|unmodified)",
        "hands off",
        "(?:out of|not in|outside(?: of)?) (?:the )?scope(?: (?:files?|paths?))?",
        "exclu(?:des?|ding|sions?)|except(?: for)?",
        "no[- ](?:touch|go)|no changes (?:to|in)",
      ].join("|")})$`,
    ),
    "deny",
  ],
  [/^(?:tests? )?files?$/, "by-action"],
  [new RegExp(`^files?\\s+to\\s+(?:be\\s+)?(?:${READ})$`), "read"],
  [
    /^files? to (?!(?:be )?(?:analy[sz]e|avoid|cite|commit|consider|consult|expect|follow|ignore|include|keep|know|leave|load|look|monitor|notice|open|preserve|remember|reuse|run|scan|see|skip|stage|study|understand|use|watch))(?:be )?[a-z]+$/,
    "unclear",
  ],
  [/^(?:(?:may|can) read|reads|read[- ]only(?: files?)?)$/, "read"],
  [
    /^(?:works? (?:on|in)(?: files?)?|(?:may|can|will|must|allowed to) (?:edit|modify|change|write|touch)(?: files?)?|(?:files?|edit|write|working) scope|working (?:files?|set)|write access(?: to)?|tests? to (?:be )?(?:add|writ|creat|updat|chang|extend|fix|adjust)\w{0,4})$/,
    "write",
  ],
  [MAYBE_FILES, "unclear"],
];

/** Labels that speak of files where their values are paths, and of other things elsewhere. */
const ALSO_FILES =
  /^(?:scope|touch(?:es|ing)|territory|modules?|writes|writes? to|owner of|deliverables?|outputs?|key files?)$/;

const READING =
  /^(?:read(?:\s+(?:these|this|first))?(?:\s+(?:before|prior to)\s+(?:the\s+)?(?:task|starting|start|implementing|you start))?|must[- ]read(?: (?:docs|files|documents))?|required reading|reading(?: list)?|context files|reference files|references|relevant files|read first)$/;

const DEPENDENCIES =
  /^(?:depends[\s-]*(?:up)?on|dependent (?:up)?on|dependenc(?:y|ies)|deps|blocked[\s-]+by|prerequisites?|abhängig von|abhängigkeit(?:en)?)$/;

const INSTRUCTIONS =
  /^(?:instructions?|implementation(?: (?:details|steps|notes))?|description|steps|details|what to (?:do|build)|scope|requirements|task|tasks|work|goal|objective|purpose|approach)$/;

const FIELD =
  /^(?:estimate[ds]?(?: (?:time|effort|duration))?|duration|effort|time|priority|wave|batch|status|verification|verify|validation|validate|test commands?|testing|branch|worktree|action|locks?|agent|complexity|size|risk|blocks|gotchas?|notes?|acceptance(?: criteria)?|done when|tests?|patterns?|output|deliverables?|loc|reuse|phase|issue|owner|type)$/;

/** Labels of what has to be there first. */
const WAITS =
  /^(?:after|requires?|needs|depends|wait(?:s|ing)? (?:for|on)|(?:start|run|begin)s? after|must follow|follows)$/;
const WAITS_AFTER =
  /^(?:(?:can|may) (?:start|begin|run)|starts?|begins?|execution|timing|order|sequence|sequencing|schedule|when)$/;

/** Reads the label a line starts with, if it is one that a task knows. */
export function readLabel(line: string): Label | undefined {
  return knownLabel(line) ?? waitingLabel(line);
}

function knownLabel(line: string): Label | undefined {
  const quote = QUOTE.exec(line)?.[0];
  if (quote !== undefined) return quotedLabel(line, quote.length);
  const match = LINE.exec(line);
  if (!match?.[1]) return withoutColon(line);
  const name = match[1].trim().toLowerCase().replace(/\s+/g, " ");
  const is = kindOf(name, match[2] ?? "", /:[*_\s]*$/.test(match[0]));
  if (!is) return withoutColon(line);
  const length = match[0].length;
  return { is, name: match[1].trim(), rest: line.slice(length), restOffset: length };
}

/** Of a quotation only a bold line about dependencies counts; it stays in the text as well. */
function quotedLabel(line: string, length: number): Label | undefined {
  if (!/^\s*(?:\*\*|__)/.test(line.slice(length))) return undefined;
  const inner = knownLabel(line.slice(length));
  if (inner?.is.kind !== "dependencies") return undefined;
  return {
    is: { kind: "waits", how: "names" },
    rest: inner.rest,
    restOffset: length + inner.restOffset,
  };
}

function kindOf(name: string, note: string, colon: boolean): LabelKind | undefined {
  const files = FILES.find(([pattern]) => pattern.test(name));
  if (files?.[0] === MAYBE_FILES && !colon) return undefined;
  if (files) return { kind: "files", access: noted(files[1], note) };
  if (READING.test(name)) return { kind: "reading" };
  if (DEPENDENCIES.test(name)) return { kind: "dependencies" };
  const also = ALSO_FILES.test(name) && { also: noted("write", note) };
  if (INSTRUCTIONS.test(name)) return { kind: "instructions", ...also };
  if (FIELD.test(name) || also) return { kind: "field", name, ...also };
  if (colon && WAITS.test(name)) return { kind: "waits", how: "names" };
  return colon && WAITS_AFTER.test(name) ? { kind: "waits", how: "after" } : undefined;
}

/** Fields whose value says little without what it is called: `Risk: data loss`. */
const TELLING = /^(?:risk|complexity|size|agent|owner|issue|type|blocks)$/;

/** The value of such a field with its name before it; any other value as it is. */
export function namedValue({ is, name: said }: Label, rest: Slice): Slice {
  if (keepsName(is) && said !== undefined) return named(said, rest);
  if (is.kind !== "field" || !TELLING.test(is.name)) return rest;
  return named(`${is.name[0]!.toUpperCase()}${is.name.slice(1)}`, rest);
}

function named(name: string, { text, offset }: Slice): Slice {
  return { text: `${name}: ${text}`.trimEnd(), offset: offset - name.length - 2 };
}

/** True for a label that may as well name a group within a list of files: `Tests`, `Config files`. */
export function mayBeGroup({ is, name = "" }: Label): boolean {
  if (is.kind === "field") return /^(?:tests?|testing)$/.test(is.name);
  return is.kind === "files" && is.access === "unclear" && MAYBE_FILES.test(name.toLowerCase());
}

/** True for a list of files whose words mean nothing, or the opposite, without its name. */
export function keepsName(is: LabelKind): boolean {
  return denies(is) || (is.kind === "files" && is.access === "unclear");
}

/** True for a list of what the task must not touch. */
export function denies(is: LabelKind): boolean {
  return is.kind === "files" && is.access === "deny";
}

/** `Files (read-only)`, `Files (new)`: the remark says more than the label. */
function noted(access: FileAccess, note: string): FileAccess {
  if (access !== "by-action" && access !== "write") return access;
  if (/\b(?:read[- ]?only|reading|read|reference(?: only)?)\b/i.test(note) && !/writ/i.test(note))
    return "read";
  if (/\b(?:do not|don't|never|off[- ]limits|forbidden)\b/i.test(note)) return "deny";
  if (/^\s*\((?:new|to create|create)\)$/i.test(note)) return "create";
  return /^\s*\((?:existing|to modify|modify)\)$/i.test(note) ? "modify" : access;
}

/** A sentence that says what comes first: `Depends on Lane A.`, `Starts after Worker 1`. */
const SENTENCE =
  /^[*_`\s]*(?:(?:this\s+)?(?:depends\s+(?:up)?on|blocked\s+by)|(?:must\s+)?waits?\s+(?:for|on)|(?:must\s+|can\s+)?(?:start|run|begin)s?\s+after|(?:can\s*not|must\s+not)\s+(?:start|begin)\s+(?:until|before))[*_\s]+(?=\S)/i;

/** `Start after this: W3` names who comes later. */
const BEHIND = /^(?:this|these|that|it|me|us)\b[^:\n]{0,40}:/i;

function withoutColon(line: string): Label | undefined {
  const declared = dependsWithoutColon(line);
  if (declared) return declared;
  const length = SENTENCE.exec(line)?.[0].length;
  if (length === undefined || BEHIND.test(line.slice(length))) return undefined;
  return { is: { kind: "waits", how: "names" }, rest: line.slice(length), restOffset: length };
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
