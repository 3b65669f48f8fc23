import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBlocks } from "../../../src/formats/markdown/blocks.ts";
import { parseWithRemark } from "../../../src/formats/markdown/remark-blocks.ts";

/** Lines that plans are made of, and lines that make Markdown hard. */
const LINE = fc.constantFrom(
  "",
  "",
  "",
  "Plain text with `code` and *stars*.",
  "Files to modify",
  "**Instructions**",
  "- src/a.ts",
  "- `src/b.ts` (new)",
  "- item with two spaces at its end  ",
  "* starred",
  "+ plussed",
  "1. first",
  "2) second",
  "10. tenth",
  "-",
  "- ",
  "-  two spaces",
  "- - nested on one line",
  "- 1. nested number",
  "- ```",
  "- ---",
  "- # no heading",
  "  - nested",
  "    - deeper",
  "  continued",
  "      far",
  "   three",
  "```ts",
  "```",
  "~~~~",
  "~~~",
  "    ```",
  "---",
  "***",
  "_ _ _",
  "- - -",
  "===",
  "# no heading here",
  "> quoted",
  "| a | b |",
  "[x]: y",
  "<div>",
  "text\twith a tab",
  "\tindented by a tab",
  "-\ttabbed item",
  "\\- escaped",
  "trailing   ",
  "1986. A year",
  "\u00A0no break space",
);

const BREAK = fc.constantFrom("\n", "\n", "\n", "\r\n");

describe("parseBlocks", () => {
  test("gives what remark gives for the whole text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(LINE, BREAK), { maxLength: 14 }),
        fc.nat(99),
        (lines, offset) => {
          const text = lines.flat().join("");
          expect(parseBlocks(text, offset)).toEqual(parseWithRemark(text, offset));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["a label right above its list", "Files to modify\n- a.ts\n- b.ts\n"],
    ["a lazy line below an item", "- a.ts\nlazy\n"],
    ["items apart", "- a.ts\n\n- b.ts\n\ntext\n"],
    ["a fence with a blank line", "```\na\n\nb\n```\n\ntext\n"],
    ["a fence that never ends", "text\n\n```\na\n\nb\n"],
  ])("%s", (_, text) => {
    expect(parseBlocks(text, 0)).toEqual(parseWithRemark(text, 0));
  });
});
