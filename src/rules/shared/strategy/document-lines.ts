import type { Finding } from "../../../model/diagnostic.ts";
import type { LineIndex } from "../../../model/place.ts";

/** Lines of a document that are told one by one. */
const MOST = 50;

/** Characters of a line that a message shows. */
const SHOWN = 120;

/** Where the document of a strategy is not what the files beside it give; `made` is what they give. */
export function* documentLines(text: LineIndex, made: string): Generator<Finding> {
  const found = withoutEnd(Array.from({ length: text.lines }, (_, i) => text.line(i + 1)));
  const expected = withoutEnd(made.split("\n"));
  let first = 0;
  while (first < found.length && found[first] === expected[first]) first++;
  let rest = 0;
  while (
    rest < Math.min(found.length, expected.length) - first &&
    found.at(-1 - rest) === expected.at(-1 - rest)
  )
    rest++;
  const [wrong, right] = [found, expected].map((lines) => lines.slice(first, lines.length - rest));
  if (wrong!.length !== right!.length) yield blockFinding(text, first, wrong!, right!);
  else
    for (const [i, line] of wrong!.slice(0, MOST).entries())
      if (line !== right![i]) yield lineFinding(text, first + i, line, right![i]!);
}

function withoutEnd(lines: string[]): string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}

function lineFinding(text: LineIndex, line: number, found: string, expected: string): Finding {
  const start = text.startOf(line + 1);
  const at = text.place(start, start + found.length);
  return {
    at,
    message: `"${short(found)}" is not what the files beside the document give; expected "${short(expected)}"`,
    fixes: [{ title: "take the line that they give", edits: [{ ...at, text: expected }] }],
  };
}

function blockFinding(
  text: LineIndex,
  line: number,
  found: readonly string[],
  expected: readonly string[],
): Finding {
  const start = text.startOf(line + 1);
  const end = found.length === 0 ? start : text.startOf(line + 1 + found.length);
  // Behind a last line that does not end.
  const lead = start > 0 && !/[\r\n]/.test(text.text[start - 1]!) ? "\n" : "";
  return {
    at: text.place(start, end),
    message: `${count(found)} from here on ${found.length === 1 ? "is" : "are"} not what the files beside the document give; expected ${count(expected)}, the first "${short(expected[0] ?? found[0] ?? "")}"`,
    fixes: [
      {
        title: "take the lines that they give",
        edits: [
          { ...text.place(start, end), text: lead + expected.map((one) => `${one}\n`).join("") },
        ],
      },
    ],
  };
}

function count(lines: readonly string[]): string {
  return lines.length === 1 ? "1 line" : `${lines.length} lines`;
}

function short(line: string): string {
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
