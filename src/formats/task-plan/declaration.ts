import { TASK_ID } from "./id.ts";
import type { Slice } from "./slice.ts";

/** The text between or after the marks of a dependency declaration. */
export interface DeclaredDependencies extends Slice {
  /** Where the whole declaration stands, brackets included. */
  start: number;
  end: number;
  /** A bracket that is never closed. */
  open?: true;
}

const KEYWORD =
  /\b(?:depends?\s+(?:up)?on|dependenc(?:y|ies)|deps|blocked\s+by)\b[\s*_`]*:?[\s*_`]*/gi;
const KEYWORD_AT_END = new RegExp(`${KEYWORD.source}$`, "i");
/** Brackets after each other: without a word between them the next one must hold an id, not a remark. */
const GROUPS = new RegExp(
  String.raw`^\[[^[\]]*\](?:\s*(?:(?:,|and|&|\+)\s*\[|\[(?=\s*(?:tasks?\s+)?${TASK_ID}\s*[\],]))[^[\]]*\])*`,
  "i",
);
/** A keyword whose bracket is still open: what stands there is a value, such as `no dependencies`. */
const IN_VALUE = new RegExp(String.raw`${KEYWORD.source}\[[^[\]]*$`, "i");
const VALUE_START = new RegExp(
  `^(?:none|nothing|n/a|all\\b|tasks?\\s|phases?\\s|${TASK_ID}\\b)`,
  "i",
);
const BRACKET_VALUE = new RegExp(
  `^\\s*(?:none|nothing|all(?:\\s+previous)?(?:\\s+tasks)?|(?:tasks?\\s+)?${TASK_ID})(?:\\s*,\\s*(?:tasks?\\s+)?${TASK_ID})*\\s*$`,
  "i",
);

/** The dependency declaration within a heading, in any of the forms people use. */
export function headingDependencies({ text, offset }: Slice): DeclaredDependencies | undefined {
  for (const match of [...text.matchAll(KEYWORD)].toReversed()) {
    if (IN_VALUE.test(text.slice(0, match.index))) continue;
    const found = afterKeyword(text, match.index, match.index + match[0].length, match[0]);
    if (found) return shift(found, offset);
  }
  const bare = /\[([^[\]]*)\][\s*_`]*(?:\{[^}]*\}\s*)?$/.exec(text);
  if (!bare || bare.index === 0 || !BRACKET_VALUE.test(bare[1]!)) return undefined;
  const end = bare.index + bare[1]!.length + 2;
  return shift({ text: bare[1]!, offset: bare.index + 1, start: bare.index, end }, offset);
}

/** A title that was cut off before its dependencies, without the words that announced them. */
export function withoutKeyword(title: string): string {
  return title.replace(KEYWORD_AT_END, "");
}

function shift(found: DeclaredDependencies, by: number): DeclaredDependencies {
  return { ...found, offset: found.offset + by, start: found.start + by, end: found.end + by };
}

function afterKeyword(
  text: string,
  start: number,
  from: number,
  keyword: string,
): DeclaredDependencies | undefined {
  const rest = text.slice(from);
  const groups = GROUPS.exec(rest)?.[0];
  if (groups) {
    const inner = groups.slice(1, -1);
    return { text: inner, offset: from + 1, start: from, end: from + groups.length };
  }
  const nested = /^\[((?:[^[\]]|\[[^[\]]*\])*)\]/.exec(rest);
  if (nested)
    return { text: nested[1]!, offset: from + 1, start: from, end: from + nested[0].length };
  if (rest.startsWith("[")) {
    return { text: rest.slice(1), offset: from + 1, start: from, end: text.length, open: true };
  }
  const opener = text.slice(0, start).search(/[[({][^[\](){}]*$/);
  if (opener >= 0) return insideBracket(text, opener, from);
  const round = /^[({]([^(){}]*)[)}]/.exec(rest);
  if (round) return { text: round[1]!, offset: from + 1, start: from, end: from + round[0].length };
  const plain = /^[^*_`{]*/.exec(rest)![0].trimEnd();
  const declared = VALUE_START.test(plain) && (/on/i.test(keyword) || /by|:/i.test(keyword));
  return declared
    ? { text: plain, offset: from, start: from, end: from + plain.length }
    : undefined;
}

/** `[Depends on: 1.1]`, `(depends on 1.1)`, `[OPTIONAL - Depends on: none]`. */
function insideBracket(
  text: string,
  opener: number,
  from: number,
): DeclaredDependencies | undefined {
  const close = { "[": "]", "(": ")", "{": "}" }[text[opener]!] ?? "]";
  const end = text.indexOf(close, from);
  const value = text.slice(from, end === -1 ? text.length : end);
  if (text[opener] !== "[" && !VALUE_START.test(value)) return undefined;
  if (end === -1) return { text: value, offset: from, start: opener, end: text.length, open: true };
  return { text: value, offset: from, start: opener, end: end + 1 };
}

/**
 * The declaration on a line of its own, after its label: `[1.1, 1.2]`, `Task 1.1`, `T1 (types)`. Text
 * after a full stop or a `|` belongs to something else. Of several lines, the next one is read where
 * the one before ends in a comma.
 */
export function lineDependencies({ text: lines, offset }: Slice): DeclaredDependencies | undefined {
  const text = /^(?:[^\n]*,[*_` \t]*\r?\n(?=[ \t]*\S))*[^\n]*/.exec(lines)![0];
  const lead = /^[*_`\s]*/.exec(text)![0].length;
  const rest = text.slice(lead);
  const bracketed = rest.startsWith("[") ? afterKeyword(text, 0, lead, "on:") : undefined;
  if (bracketed) return shift(bracketed, offset);
  const sentence = /^(?:(?!\.\s|\s\|).)*/s.exec(rest)![0].replace(/[\s*_]+$/, "");
  const unmatched = /[)\]]$/.test(sentence) && !/[([]/.test(sentence);
  const value = unmatched ? sentence.slice(0, -1) : sentence;
  if (value === "") return undefined;
  return shift({ text: value, offset: lead, start: lead, end: lead + value.length }, offset);
}
