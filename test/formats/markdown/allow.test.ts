import { expect, test } from "vitest";
import { readAllows } from "../../../src/formats/markdown/allow.ts";
import { LineIndex } from "../../../src/model/place.ts";

const A = "parallel-plan: allow a/b";

test.each<[string, string, string[]]>([
  ["one", `<!-- ${A} x.ts: why -->`, ["a/b|x.ts|why|1"]],
  ["without a subject", `<!-- ${A}: why -->`, ["a/b||why|1"]],
  ["the subject on the second line", `<!-- ${A}\n  x.ts: why -->`, ["a/b|x.ts|why|1"]],
  [
    "every part on its line",
    `<!--\nparallel-plan:\nallow a/b\nx.ts:\nwhy\n-->`,
    ["a/b|x.ts|why|1"],
  ],
  [
    "two on two lines",
    `<!-- ${A} x.ts: why\n${A} y.ts: too -->`,
    ["a/b|x.ts|why|1", "a/b|y.ts|too|2"],
  ],
  ["two on one line", `<!-- ${A}: why; ${A} y.ts: too -->`, ["a/b||why|1", "a/b|y.ts|too|1"]],
  ["in a code span", `Write \`<!-- ${A}: why -->\` below.`, []],
  ["in a fence", `\`\`\`\n<!-- ${A}: why -->\n\`\`\``, []],
  ["in the middle of a comment", `<!-- see ${A}: why -->`, []],
  ["another word", "<!-- parallel-plan: accept a/b: why -->", []],
])("allow comments: %s", (_, text, expected) => {
  const read = readAllows(new LineIndex(text));
  expect(
    read.map(({ rule, subject, reason, at }) => [rule, subject, reason, at.start.line].join("|")),
  ).toEqual(expected);
});
