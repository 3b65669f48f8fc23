import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphText } from "../../../src/report/graph/text.ts";
import type { Paint } from "../../../src/report/pretty.ts";
import { columnsOf } from "../../../src/report/width.ts";
import { picture, titled } from "./support/picture.ts";

const plain: Paint = (_, text) => text;
const text = async (line: string, columns = 80, ...critical: string[]): Promise<string> =>
  graphText(await picture(line, ...critical), { columns, paint: plain });

/** A plan that has one of everything. */
const EVERYTHING =
  "1.1 titled Tables, done | 1.2 titled Hash and check passwords, modifies a.ts b.ts | 1.3 titled Cookies, modifies a.ts b.ts c.ts" +
  " | 2.1 needs 1.1 1.2, modifies c.ts, titled Keep people and everything that is known of them in one table | 2.2 needs 1.3 2.1 1.1, titled Sign in";

describe("the graph as text", () => {
  test("has a column a wave, each task with what it waits for, then races and a legend", async () => {
    expect(await text(EVERYTHING, 80, "1.2", "2.1", "2.2")).toBe(`A plan
5 tasks in 3 waves

Wave 1                     Wave 2                     Wave 3

✓ 1.1 Tables               ● 2.1 Keep people and      ● 2.2 Sign in
                             everything that is         ← 1.3, 2.1
● 1.2 Hash and check         known of them in one…
  passwords                  ← 1.1, 1.2

○ 1.3 Cookies

2 racing pairs
  ! 1.2 and 1.3 meet on a.ts and 1 more path
  ! 1.3 and 2.1 meet on c.ts

● on the critical path · ✓ done · ← waits for · 1 implied dependency not shown
`);
  });

  test("puts waves that do not fit beside each other below", async () => {
    expect(await text("1 titled A | 2 needs 1, titled B | 3 needs 2, titled C", 40)).toBe(`A plan
3 tasks in 3 waves

Wave 1               Wave 2

○ 1 A                ○ 2 B
                       ← 1

Wave 3

○ 3 C
  ← 2

← waits for
`);
  });

  test("says which tasks wait for themselves", async () => {
    const shown = await text("1 needs 2, titled A | 2 needs 1, titled B");
    expect(shown).toContain("↻ 1 A");
    expect(shown).toContain("↻ 2 B");
    expect(shown).toContain("↻ waits for itself");
  });

  test("of a plan without tasks is its title", () => {
    expect(graphText(titled(), { columns: 80, paint: plain })).toBe("0 tasks in 0 waves\n");
  });

  test("tells twenty races and counts the others", async () => {
    const shown = await text(
      Array.from({ length: 8 }, (_, i) => `${i + 1} modifies x.ts`).join(" | "),
    );
    expect(shown).toContain("28 racing pairs\n");
    expect(shown.match(/meet on/g)).toHaveLength(20);
    expect(shown).toContain("    and 8 more pairs\n");
  });

  test("paints what the marks mean", async () => {
    const paint: Paint = (style, shown) => `<${style}>${shown}</${style}>`;
    const shown = graphText(await picture(EVERYTHING, "1.2"), { columns: 80, paint });
    expect(shown).toContain("<bold>A plan</bold>");
    expect(shown).toContain("<bold>● 1.2 Hash and check</bold>");
    expect(shown).toContain("<dim>✓ 1.1 Tables</dim>");
    expect(shown).toContain("<error>2 racing pairs</error>");
  });

  test("never leaves the columns, whatever the titles hold", () => {
    const title = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.constantFrom(
        "計画を立てる仕事の長い題名がここにある",
        "👩‍👩‍👧‍👦".repeat(30),
        "a".repeat(200),
        "\u001B[31m",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 8 }),
        fc.integer({ min: 20, max: 120 }),
        (titles, columns) => {
          const shown = graphText(titled(...titles), { columns, paint: plain });
          for (const line of shown.split("\n"))
            expect(columnsOf(line)).toBeLessThanOrEqual(columns);
          // oxlint-disable-next-line no-control-regex
          expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
        },
      ),
      { numRuns: 300, seed: 20261102 },
    );
  });
});
