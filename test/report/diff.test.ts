import * as fc from "fast-check";
import { applyPatch, parsePatch } from "diff";
import { expect, test } from "vitest";
import { paintDiff, unifiedDiff, visibleDiff } from "../../src/report/diff.ts";

test("a change with its context", () => {
  const before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
  expect(unifiedDiff("docs/plan.md", before, before.replace("5", "five"))).toBe(`--- a/docs/plan.md
+++ b/docs/plan.md
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
`);
});

test.each([
  ["a b.md", "--- a/a b.md\t\n+++ b/a b.md\t\n"],
  ['a"b\\c.md', '--- "a/a\\"b\\\\c.md"\n+++ "b/a\\"b\\\\c.md"\n'],
  ["a\n\u001B.md", '--- "a/a\\012\\033.md"\n+++ "b/a\\012\\033.md"\n'],
  ["日本.md", "--- a/日本.md\n+++ b/日本.md\n"],
])("the path %j is named as git names it", (path, head) => {
  expect(unifiedDiff(path, "a\n", "b\n").startsWith(`${head}@@`)).toBe(true);
});

test("controls are shown, line ends and tabs stay", () => {
  expect(visibleDiff("-\u001B[31ma\tb\r\n+\ra\u200B\r\n \uFEFF\n")).toBe(
    "-\\u{1b}[31ma\tb\r\n+\\u{d}a\\u{200b}\r\n \\u{feff}\n",
  );
});

test("colours", () => {
  const diff = unifiedDiff("a.md", "1\n2\n--- x\n", "1\n3\n--- x\n");
  const painted = paintDiff(diff, (style, text) => `<${style}>${text}</>`);
  expect(painted).toBe(`<bold>--- a/a.md</>
<bold>+++ b/a.md</>
<info>@@ -1,3 +1,3 @@</>
 1
<removed>-2</>
<added>+3</>
 --- x
`);
});

const TEXT = fc
  .array(fc.constantFrom("a", "b", "- x", "+ y", "", "\t\u{1F600}", "@@ -1 +1 @@", "--- a/b"), {
    maxLength: 12,
  })
  .chain((lines) => fc.constantFrom("\n", "\r\n").map((end) => lines.join(end)));

test("applied to the one text it gives the other", () => {
  fc.assert(
    fc.property(TEXT, TEXT, (before, after) => {
      const diff = unifiedDiff("a.md", before, after);
      expect(visibleDiff(diff)).toBe(diff);
      const [patch] = parsePatch(diff);
      expect(applyPatch(before, patch!, { autoConvertLineEndings: false })).toBe(after);
    }),
    { numRuns: 200 },
  );
});
