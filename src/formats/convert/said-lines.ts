import { isUnfilled } from "../../model/fill.ts";
import { openedFence } from "../markdown/fence.ts";
import { readLabel } from "../task-plan/label.ts";
import { readCell, readLegend } from "../execution-plan/access.ts";

/** Answers whether a line of a document stands in what was made of it. */
export type IsSaid = (line: string) => boolean;

/** Makes the answer from all texts that were made: the new document and what is told as lost. */
export function saidIn(texts: readonly string[]): IsSaid {
  const all = words(texts.join("\n"));
  const isHeld = (part: string): boolean => {
    if (/\p{L}{2,}/u.test(part)) return all.includes(words(part));
    return !/\d/.test(part) || all.includes(words(part));
  };
  // A number alone may stand anywhere, so it is said only beside what it is called.
  const isValueHeld = (line: string): boolean => {
    const value = withoutLabel(line);
    return /\p{L}{2,}/u.test(value) && isHeld(value);
  };
  return (line) =>
    isHeld(line) ||
    isValueHeld(line) ||
    (line.startsWith("|") && line.split(/(?<!\\)\|/).every(isHeld));
}

/** Letters and digits alone, so that marks and spaces do not matter. */
function words(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** `Goal: Text` without what the value is called. */
function withoutLabel(line: string): string {
  return line.replace(/^[*_]*[\p{L} /-]{1,40}(?::[*_]*|[*_]+:)\s*/u, "");
}

/** A line of a document that says something, with its number. */
export interface SaidLine {
  line: number;
  text: string;
}

/** The lines of a text that say something: no rules, no heads of tables, no marks of code, no open slots. */
export function linesOf(text: string, first: number): SaidLine[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return lines.flatMap((line, i): SaidLine[] => {
    const isRule = /^[-=*_|:\s]*$/.test(line);
    const isHead = line.startsWith("|") && /^\|?[-|:\s]+$/.test(lines[i + 1] ?? "");
    if (isRule || isHead || openedFence(line) !== undefined || isUnfilled(line)) return [];
    const item = line.replace(/^(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/, "");
    return isUnfilled(item) ? [] : [{ line: first + i, text: item }];
  });
}

/** Words that readers take as what is done to a file. */
const ACTION =
  /^(?:new(?: (?:file|directory|folder))?|creates?|created|modif(?:y|ies|ied)|updates?|deletes?|removed?|reads?|read-only|existing|none)$/i;

/** The remarks beside the values of a task's line: in brackets, or behind a dash. */
export function remarksOf(line: string): string[] {
  // In a row a dash is a cell of its own.
  const pattern = line.startsWith("|") ? /\(([^()]{3,})\)/g : /\(([^()]{3,})\)|\s[–—-]\s+(\S.*)$/g;
  return [...line.matchAll(pattern)]
    .map(([, bracketed, behind]) => (bracketed ?? behind ?? "").trim())
    .filter((remark) => !ACTION.test(remark));
}

/** What a line says beside the commands in its code spans: `` `npm test` and a look at the page ``. */
export function besideCommands(line: string, commands: ReadonlySet<string>): string {
  const spans = [...line.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!.trim());
  if (!spans.some((span) => commands.has(span))) return "";
  const rest = withoutLabel(line)
    .replace(/`[^`\n]*`/g, " ")
    .replace(/[\s*_,;.:()]+/g, " ")
    .replace(
      /^ ?(?:run|with|and|then) |\b(?:must |should |has to )?(?:pass(?:es)?|succeeds?)\b/gi,
      " ",
    );
  return /\p{L}{2,}/u.test(rest.replace(JOINING, "")) ? rest.trim() : "";
}

const JOINING = /\b(?:and|or|then|run|with|in|the|und)\b/gi;

/** What a sync point says beside who is merged before what; empty where that is all of it. */
export function besideOrder(line: string): string {
  const rest = line
    .replace(/^.*?\bsync[^:\n]{0,40}:/i, "")
    .split(/[,;.!]|\band\b|\bthen\b|\bund\b/i)
    .filter((clause) => /\p{L}{2,}|\d{2,}/u.test(clause.replace(ORDER, " ")));
  return rest.map((clause) => clause.trim()).join(", ");
}

/** Words that say who is merged before what. */
const ORDER =
  /\b(?:sync(?:hroni[sz]ation)?|point|sessions?|phases?|waves?|branch(?:es)?|worktrees?|all|both|each|every|everything|of|the|them|these|is|are|be|been|has|have|must|to|into|main|master|merg\w*|complet\w*|done|finish\w*|ready|before|after|once|when|until|wait\w*|for|start\w*|begin\w*|continu\w*|proceed\w*|go(?:es)?|on|with|next|from|none|alle|beide|sind|werden|nach|vor|\d{0,2}[A-Za-z]|[A-Za-z]?\d{1,2}|[ivx]+)\b/gi;

/** A line of a part that readers take apart, without what they read of it; what is left is a remark. */
export function remarkOf(heading: string, line: string): string {
  if (/\bmatrix\b|\bownership\b|\bworker (?:definitions|status)\b/i.test(heading)) {
    if (line.startsWith("|")) return remarksOf(line).join(" ");
    if (/^\W*legend\W*$/i.test(line) || isLegend(line)) return "";
  }
  // Who waits for what is read, but for the remarks beside it.
  if (readLabel(line)?.is.kind === "dependencies") return remarksOf(line).join(" ");
  if (/\bfile structure\b/i.test(heading))
    return (
      /[#←]\s*(?:.*\b(?:CREATES?|MODIFI?E?S?|READS?|DELETES?|OWNS?)\b:?)?(.*)$/i.exec(line)?.[1] ??
      ""
    );
  if (/\bmerge order\b/i.test(heading))
    return line.replace(/\b(?:W\d+\w*|merge|order|then|first|last|workers?)\b|[^\p{L}]/giu, "");
  if (/\bfiles?\b|\bdocumentation\b|\bexists?\b/i.test(heading))
    return line.replace(/^[*_]*(?:`[^`]*`|\[[^\]]*\]\([^)]*\)|[^\s:]*[./][^\s:]*)[*_]*/, "");
  return line;
}

/** `PRIMARY: owns the file`, `Ω = creates it`. */
function isLegend(line: string): boolean {
  const symbol = /^([^:=]{1,40}?)\s*[:=]/.exec(line)?.[1];
  const isKnown = symbol !== undefined && readCell(symbol, new Map()) !== "unread";
  return isKnown || readLegend(line).size > 0;
}
