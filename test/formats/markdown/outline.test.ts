import { expect, test } from "vitest";
import { frontMatter } from "../../../src/formats/markdown/front-matter.ts";
import { comments, outline } from "../../../src/formats/markdown/outline.ts";
import { LineIndex } from "../../../src/model/place.ts";

/** The headings of a text, as `2 Title`. */
function headings(text: string): string[] {
  const { sections } = outline(new LineIndex(text));
  return sections.slice(1).map(({ level, heading }) => `${level} ${heading}`);
}

test.each([
  ["# A", ["1 A"]],
  ["###### A", ["6 A"]],
  ["####### A", []],
  ["#A", []],
  ["   # A", ["1 A"]],
  ["    # A", []],
  ["#", ["1 "]],
  ["# A #", ["1 A"]],
  ["# A ###  ", ["1 A"]],
  ["# A#", ["1 A#"]],
  ["# # ", ["1 "]],
  ["#\tA\t", ["1 A"]],
  ["# A\r\n## B\r\n", ["1 A", "2 B"]],
  ["# A\r## B", ["1 A", "2 B"]],
  ["A\n===\nB\n---", []],
  ["> # A", []],
  ["- # A", []],
  ["```\n# A\n```\n# B", ["1 B"]],
  ["~~~\n# A\n```\n~~~\n# B", ["1 B"]],
  ["````\n```\n# A\n````\n# B", ["1 B"]],
  ["``` not `code`\n# A", ["1 A"]],
  ["- ```\n  # A\n  ```\n# B", ["1 B"]],
  ["```\n# A", []],
  ["<!-- # A -->\n# B", ["1 B"]],
  ["<!--\n# A\n-->\n# B", ["1 B"]],
  ["<!-- never closed\n# A", ["1 A"]],
  ["<!--\n```\n-->\n# A\n<!--\n# B\n-->", ["1 A"]],
  ["```\n<!--\n```\n# A\n-->", ["1 A"]],
  ["---\n# a comment: in YAML\n---\n# A", ["1 A"]],
  ["---\nnever closed\n# A", ["1 A"]],
  ["\n---\n# A\n---", ["1 A"]],
])("%j has the headings %j", (text, expected) => expect(headings(text)).toEqual(expected));

test("a heading's text and body are where they say", () => {
  const text = "intro\n## A title ##\nbody\n\n# B\n";
  const { sections } = outline(new LineIndex(text));
  expect(sections.map(({ bodyStart, bodyEnd }) => text.slice(bodyStart, bodyEnd))).toEqual([
    "intro\n",
    "body\n\n",
    "",
  ]);
  expect(
    sections.slice(1).map(({ heading, headingOffset }) => text.startsWith(heading, headingOffset)),
  ).toEqual([true, true]);
});

test.each([
  ["a <!-- b --> c", ["<!-- b -->"]],
  ["<!-- a --><!-- b -->", ["<!-- a -->", "<!-- b -->"]],
  ["<!-- a\nb -->", ["<!-- a\nb -->"]],
  ["<!-- a", []],
  ["write `<!-- a -->` there\n<!-- b -->", ["<!-- b -->"]],
  ["``<!-- a ` -->`` <!-- b -->", ["<!-- b -->"]],
  ["a ` b <!-- c -->", ["<!-- c -->"]],
  ["<!-- a ` --> ` <!-- b -->", ["<!-- a ` -->", "<!-- b -->"]],
  ["`a` <!-- b\nc --> `<!-- d -->`", ["<!-- b\nc -->"]],
  ["```\n<!-- a -->\n```\n<!-- b -->", ["<!-- b -->"]],
  ["<!--\n```\n-->\n<!-- b -->", ["<!--\n```\n-->", "<!-- b -->"]],
  ["<!-- a -->\n```\n<!-- b -->\n```\n<!-- c -->", ["<!-- a -->", "<!-- c -->"]],
])("%j has the comments %j", (text, expected) => {
  expect([...comments(text)].map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ["---\na: 1\n---\n# A", "a: 1\n"],
  ["---\r\na: 1\r\n---\r\n", "a: 1\r\n"],
  ["---\na: 1\n...\n# A", "a: 1\n"],
  ["---\n---\n", ""],
  ["--- \na: 1\n--- \n", "a: 1\n"],
  ["---\na: 1\n", undefined],
  ["\n---\na: 1\n---\n", undefined],
  ["----\na: 1\n----\n", undefined],
])("%j has the front matter %j", (text, expected) => {
  expect(frontMatter(text)?.text).toBe(expected);
});
