import type { YamlValue } from "./document.ts";

/** Words that are no texts. */
const WORDS: Readonly<Record<string, null | boolean | number>> = {
  "~": null,
  null: null,
  Null: null,
  NULL: null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
  ".nan": NaN,
  ".NaN": NaN,
  ".NAN": NaN,
};

/** What a text without quotes stands for in the core schema of YAML 1.2. */
export function plainValue(source: string): YamlValue {
  const first = source.charCodeAt(0);
  // Digits, signs and points.
  if (first >= 0x2b && first <= 0x39) return numberValue(source);
  return source.length <= 5 && Object.hasOwn(WORDS, source) ? WORDS[source]! : source;
}

/** A number where all of the text is one. */
function numberValue(source: string): YamlValue {
  if (/^[-+]?[0-9]+$/.test(source)) return parseInt(source, 10);
  if (/^0o[0-7]+$/.test(source)) return parseInt(source.slice(2), 8);
  if (/^0x[0-9a-fA-F]+$/.test(source)) return parseInt(source.slice(2), 16);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(source))
    return parseFloat(source);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(source)) return source.startsWith("-") ? -Infinity : Infinity;
  return Object.hasOwn(WORDS, source) ? WORDS[source]! : source;
}

/** A text in quotes that stands on several lines: an end of a line is a space, empty lines stay. */
export function foldQuoted(body: string): string {
  const lines = body.split("\n");
  let value = "";
  let empty = 0;
  for (const [i, line] of lines.entries()) {
    const start = i === 0 ? 0 : spacesFrom(line);
    const end = i === lines.length - 1 ? line.length : spacesBefore(line, start);
    if (i > 0 && start === end && i < lines.length - 1) {
      empty++;
      continue;
    }
    if (i > 0) value += empty === 0 ? " " : "\n".repeat(empty);
    value += line.slice(start, end);
    empty = 0;
  }
  return value;
}

function spacesFrom(line: string): number {
  let start = 0;
  while (line.charCodeAt(start) === 0x20) start++;
  return start;
}

function spacesBefore(line: string, start: number): number {
  let end = line.length;
  while (end > start && line.charCodeAt(end - 1) === 0x20) end--;
  return end;
}

/** The lines behind `>` as one text: lines that follow each other are joined, indented ones stay. */
export function foldBlock(lines: readonly string[]): string {
  let value = "";
  let between = "";
  let wasIndented = false;
  for (const line of lines) {
    if (line.startsWith(" ")) {
      if (between === " ") between = "\n";
      else if (!wasIndented && between === "\n") between = "\n\n";
      value += between + line;
      between = "\n";
      wasIndented = true;
    } else if (line === "") {
      if (between === "\n") value += "\n";
      else between = "\n";
    } else {
      value += between + line;
      between = " ";
      wasIndented = false;
    }
  }
  return value;
}
