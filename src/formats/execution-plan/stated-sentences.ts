import { readDependencies, type Scope } from "../task-plan/dependencies.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { Aliases } from "./aliases.ts";
import { LONGEST_LINE, onlyNames, pairs, type Stated } from "./stated.ts";

const LEAD = /^[\s>*_+#`-]*(?:\d+[.)]\s+)?[*_`]*/;
const MAY = String.raw`(?:(?:must|should|shall|can|may|will|has\s+to|have\s+to|needs?\s+to|cannot|can(?:'|’)t|only)\s+)*(?:not\s+(?=(?:start|begin|run)\s+(?:until|before)))?`;
const WAITS = String.raw`(?:depends?\s+(?:up)?on|(?:(?:is|are|be)\s+)?(?:blocked\s+by|dependent\s+on)|waits?\s+(?:for|on|until)|(?:starts?|begins?|runs?|comes?)\s+(?:only\s+)?(?:after|once|when|until|before(?<=not\s+\w+\s+before|cannot\s+\w+\s+before|n['’]t\s+\w+\s+before))|requires|needs(?!\s+to)|hängt\s+(?:ab\s+)?von|wartet\s+auf|braucht)`;
const LEADS = String.raw`(?:blocks?|unblocks?|(?:is|are)\s+required\s+(?:by|for)|(?:is|are)\s+a\s+prerequisite\s+(?:of|for)|(?:be\s+)?(?:completed?s?|finish(?:es|ed)?|merged?s?|done|runs?|lands?|comes?)\s+(?:\w+\s+)?before)`;
const SENTENCE = new RegExp(
  String.raw`^([^.;|\n]{1,80}?)[*_\x60]*\s*(?:[:–—]\s*|\s)[*_\x60]*${MAY}(?:(${WAITS})|(${LEADS}))(?![\p{L}\p{N}])[*_\x60]*\s*:?[*_\x60]*\s+(.{1,200})$`,
  "iu",
);
const REST =
  /\s+(?:to\s+(?:be|finish|complete|land|merge|provide)\b|before\b|because\b|since\b|for\b|so\b|as\b|who\b|which\b|until\b|in\s+order\b|(?:can|may|could)\s+(?:start|begin|run)|starts?\b|begins?\b|runs?\b).*$/iu;

/** What one line says of the order of workers: `Agent 2 must wait for Agent 1.`, `W1 blocks W2`. */
export function readSentence(
  line: Slice,
  aliases: Aliases,
  scope: Omit<Scope, "position" | "named">,
): Stated[] {
  if (line.text.length > LONGEST_LINE || !/\p{L}/u.test(line.text)) return [];
  const lead = LEAD.exec(line.text)![0].length;
  const match = SENTENCE.exec(line.text.slice(lead));
  if (!match) return [];
  const [, subject, waits, , object] = match;
  const workers = onlyNames(subject!, aliases);
  if (!workers) return [];
  const others = namesIn({ text: object!, offset: line.offset }, workers[0]!, aliases, scope);
  return waits === undefined ? pairs(workers, others, line) : pairs(others, workers, line);
}

/** In a list of dependencies: `Agent 2: Agent 1, Agent 3`. */
export function readEntry(
  line: Slice,
  aliases: Aliases,
  scope: Omit<Scope, "position" | "named">,
): Stated[] {
  if (line.text.length > LONGEST_LINE) return [];
  const lead = LEAD.exec(line.text)![0].length;
  const match = /^([^:|\n]{1,80}):[*_]*\s+(.{1,200})$/.exec(line.text.slice(lead));
  const workers = match && onlyNames(match[1]!.replace(/[*_`]+/g, ""), aliases);
  if (!match || !workers) return [];
  return pairs(
    namesIn({ text: match[2]!, offset: line.offset }, workers[0]!, aliases, scope),
    workers,
    line,
  );
}

/** The workers that the value of a line names. */
export function namesIn(
  { text, offset }: Slice,
  position: number,
  aliases: Aliases,
  scope: Omit<Scope, "position" | "named">,
): number[] {
  const own = text
    .replace(/[.;]\s.*$|[.;][*_\s]*$/, "")
    .replace(REST, "")
    .replace(/[*_`]+/g, "");
  const value = { text: own, offset, start: offset, end: offset + own.length };
  const named: Scope["named"] = (part) => aliases.ids(part, position);
  return readDependencies(value, { ...scope, position, named }).flatMap(({ ids, how }) =>
    how === "plain" ? ids.flatMap((id) => scope.numberOf.get(id) ?? []) : [],
  );
}
