import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeControls, jsonText } from "../../src/report/escape.ts";
import { cutLine, excerptOf } from "../../src/report/excerpt.ts";
import { plural } from "../../src/report/plural.ts";
import { charactersOf, columnsOf } from "../../src/report/width.ts";
import { wrap } from "../../src/report/wrap.ts";

test.each([
  ["", 0],
  ["plain text", 10],
  ["日本語", 6],
  ["한국어", 6],
  ["ＦＵＬＬ", 8],
  ["é", 1],
  ["e\u0301", 1],
  ["\u{1F600}", 2],
  ["\u{1F468}\u200D\u{1F469}\u200D\u{1F467}", 2],
  ["\u{1F1E9}\u{1F1EA}", 2],
  ["\u2764\uFE0F", 2],
  ["→ – …", 5],
  ["\u0301", 0],
])("columns of %j", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test("a reader's characters", () => {
  expect(charactersOf("ae\u0301\u{1F600}")).toEqual(["a", "e\u0301", "\u{1F600}"]);
});

test.each([
  ["line breaks and tabs stay", "a\n\tb", "a\n\tb"],
  [
    "carriage return, bell, escape, delete",
    "\r\u0007\u001B[31m\u007F",
    String.raw`\u{d}\u{7}\u{1b}[31m\u{7f}`,
  ],
  ["NUL", "\0", String.raw`\u{0}`],
  ["C1", "\u0080\u009B31m\u009F", String.raw`\u{80}\u{9b}31m\u{9f}`],
  [
    "bidirectional controls",
    "\u202Ea\u2066b\u2069\u200F\u061C",
    String.raw`\u{202e}a\u{2066}b\u{2069}\u{200f}\u{61c}`,
  ],
  ["no width", "a\u200Bb\u2060c\uFEFFd", String.raw`a\u{200b}b\u{2060}c\u{feff}d`],
  [
    "fillers, soft hyphens, selectors and joiners behind a letter",
    "a\u00ADb\u034Fc\u115Fd\u17B4e\u180Ef\u206Ag\u3164h\uFE0Fi\u200Dj\u{E0100}k",
    String.raw`a\u{ad}b\u{34f}c\u{115f}d\u{17b4}e\u{180e}f\u{206a}g\u{3164}h\u{fe0f}i\u{200d}j\u{e0100}k`,
  ],
  [
    "selectors that change what is seen",
    "⚙\uFE0F1\uFE0F\u20E3葛\u{E0100}",
    "⚙\uFE0F1\uFE0F\u20E3葛\u{E0100}",
  ],
  ["separators of lines", "a\u2028b\u2029c", String.raw`a\u{2028}b\u{2029}c`],
  ["all else", "é日\u{1F468}\u200D\u{1F469}", "é日\u{1F468}\u200D\u{1F469}"],
])("escapeControls: %s", (_, text, shown) => {
  expect(escapeControls(text)).toBe(shown);
});

test("escapeControls keeps what it is told to keep", () => {
  expect(escapeControls("a\n\tb", "")).toBe(String.raw`a\u{a}\u{9}b`);
});

test("JSON shows no control, and reads back as it was", () => {
  const codes = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join("");
  const value = { [codes]: [codes, 1, null] };
  for (const text of [jsonText(value), jsonText(value, 2)]) {
    expect(JSON.parse(text)).toEqual(value);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/,
    );
  }
  expect(jsonText({ a: ["b"] }, 2)).toBe(JSON.stringify({ a: ["b"] }, null, 2));
});

test.each([
  ["fits", "one two", 20, ["  one two"]],
  ["breaks at spaces", "one two three four", 11, ["  one two", "  three", "  four"]],
  [
    "a long word stands alone",
    "a longer-than-the-line b",
    8,
    ["  a", "  longer-than-the-line", "  b"],
  ],
  ["line breaks count as spaces", "one\n\ttwo", 20, ["  one two"]],
  ["wide text counts twice", "日本 語文 字", 10, ["  日本", "  語文 字"]],
  ["nothing", "", 10, ["  "]],
])("wrap: %s", (_, text, columns, lines) => {
  expect(wrap(text, columns, "  ")).toEqual(lines);
});

test("wrap starts the first line differently where asked", () => {
  expect(wrap("one two three", 9, "    ", "> ")).toEqual(["> one two", "    three"]);
});

test.each([
  ["the whole line", "- x.txt", 2, 7, { text: "- x.txt", lead: 2, marked: 5 }],
  ["a tab is one column", "\t- x.txt", 3, 8, { text: " - x.txt", lead: 3, marked: 5 }],
  [
    "wide text before the place",
    "- 日本語 x.txt",
    6,
    11,
    { text: "- 日本語 x.txt", lead: 9, marked: 5 },
  ],
  ["wide text within the place", "- 日本.ts", 2, 7, { text: "- 日本.ts", lead: 2, marked: 7 }],
  [
    "controls are counted as they are shown",
    "\u001Bx y",
    3,
    4,
    { text: String.raw`\u{1b}x y`, lead: 8, marked: 1 },
  ],
  ["a place of no length", "abc", 1, 1, { text: "abc", lead: 1, marked: 1 }],
  ["a place behind the line", "abc", 3, 4, { text: "abc", lead: 3, marked: 1 }],
  ["the end is cut", "a".repeat(50), 0, 5, { text: "a".repeat(30), lead: 0, marked: 5 }],
  [
    "a place that is too long is cut",
    "a".repeat(50),
    5,
    50,
    { text: "a".repeat(30), lead: 5, marked: 25 },
  ],
  [
    "far to the right, ten columns before stay",
    "a".repeat(100) + "b".repeat(100),
    100,
    105,
    { text: "a".repeat(10) + "b".repeat(20), lead: 10, marked: 5 },
  ],
  [
    "near the end, the line's end fills the room",
    "a".repeat(100) + "bbb",
    100,
    103,
    { text: "a".repeat(27) + "bbb", lead: 27, marked: 3 },
  ],
])("excerptOf: %s", (_, line, from, to, excerpt) => {
  expect(excerptOf(line, from, to, 30)).toEqual(excerpt);
});

test("an excerpt never cuts a character in half, and never gets wider than its room", () => {
  const line = `${"\u{1F600}日e\u0301\u001B\u{1F468}\u200D\u{1F469}".repeat(40)}`;
  for (let from = 0; from < line.length; from++) {
    const { text, lead } = excerptOf(line, from, from + 3, 30);
    expect(columnsOf(text)).toBeLessThanOrEqual(30);
    expect(lead).toBeLessThanOrEqual(30);
  }
  for (const from of [20, 60, 61, 100])
    expect(excerptOf("\u{1F600}".repeat(80), from, from + 2, 30).text).toMatch(/^(?:\u{1F600})+$/u);
});

test("counts agree with their nouns", () => {
  expect([0, 1, 2].map((count) => plural(count, "race"))).toEqual(["0 races", "1 race", "2 races"]);
});

test("a plain line that fits is cut like every other one", () => {
  const plain = fc.string({ unit: "grapheme-ascii", maxLength: 20 });
  fc.assert(
    fc.property(plain, fc.nat(20), fc.nat(20), fc.nat(40), (text, from, length, room) => {
      fc.pre(text.length <= room && from <= text.length);
      const { after, ...rest } = cutLine(text, from, from + length, room);
      const within = Math.min(from + length, text.length);
      const other = cutLine(`${text}é`, from, within, room + 1);
      expect(other).toEqual({ ...rest, after: `${after}é` });
    }),
  );
});
