import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphSvg } from "../../../src/report/graph/svg.ts";
import { BOX } from "../../../src/report/graph/svg-box.ts";
import { curve } from "../../../src/report/graph/svg-lines.ts";
import { textWidth } from "../../../src/report/svg/text-size.ts";
import { picture, titled } from "./support/picture.ts";

const EVERYTHING =
  "1.1 titled Tables, done | 1.2 titled Hash and check passwords, modifies a.ts b.ts | 1.3 titled Cookies, modifies a.ts b.ts" +
  " | 2.1 needs 1.1 1.2, titled Keep people and everything that is known of them in one table | 2.2 needs 1.3 2.1 1.1, titled Sign in";

/** What stands between `>` and `<` of elements of one name, and their classes. */
function elements(svg: string, name: string): { classes: string; text: string }[] {
  const found = svg.matchAll(new RegExp(`<${name}((?: [\\w:-]+="[^"]*")*)>([^<]*)`, "g"));
  return [...found].map(([, attributes = "", text = ""]) => ({
    classes: /class="([^"]*)"/.exec(attributes)?.[1] ?? "",
    text,
  }));
}

const classes = (svg: string, name: string): string[] =>
  elements(svg, name).map((one) => one.classes);

describe("the graph as SVG", () => {
  test("has a box a task, a line a dependency, and one a race", async () => {
    const svg = graphSvg(await picture(EVERYTHING, "1.2", "2.1", "2.2"));
    expect(
      classes(svg, "g")
        .filter((one) => one.startsWith("box"))
        .sort(),
    ).toEqual(["box", "box critical", "box critical", "box critical", "box done"]);
    expect(
      classes(svg, "path")
        .filter((one) => one.startsWith("line"))
        .sort(),
    ).toEqual([
      "line critical",
      "line critical",
      "line critical",
      "line done",
      "line plain",
      "line plain",
      "line race",
      "line race",
    ]);
    const titles = elements(svg, "title").map(({ text }) => text);
    expect(titles).toContain("2.2 waits for 1.3");
    expect(titles).toContain("1.2 and 1.3 race on a.ts, b.ts");
    expect(titles).toContain("1.2 Hash and check passwords\nraces with 1.3");
    expect(titles).toContain("2.1 Keep people and everything that is known of them in one table");
  });

  test("says in words what it shows", async () => {
    const svg = graphSvg(await picture(EVERYTHING, "1.2", "2.1"));
    expect(svg).toMatch(
      /^<svg xmlns="[^"]+" [^>]*role="img" aria-labelledby="picture-title picture-description"><title id="picture-title">A plan<\/title>/,
    );
    expect(elements(svg, "desc")[0]?.text).toBe(
      "Tasks and what they wait for, from left to right: 5 tasks · 3 waves · 1 racing pair · 1 implied dependency not shown. The critical path has 1.2, 2.1.",
    );
    expect(elements(svg, "text").map(({ text }) => text)).toEqual(
      expect.arrayContaining(["A plan", "Wave 1", "Wave 3", "critical path", "done", "race"]),
    );
  });

  test("marks circles", async () => {
    const svg = graphSvg(await picture("1 needs 2 | 2 needs 1"));
    expect(classes(svg, "path").filter((one) => one === "line circular")).toHaveLength(3);
    expect(classes(svg, "g")).toEqual(expect.arrayContaining(["box circular"]));
  });

  test("counts races at the boxes where lines would hide the rest", async () => {
    const line = Array.from({ length: 9 }, (_, i) => `${i + 1} modifies a.ts`).join(" | ");
    const svg = graphSvg(await picture(line));
    expect(classes(svg, "path")).not.toContain("line race");
    expect(elements(svg, "text").filter(({ text }) => text === "8 races")).toHaveLength(9);
  });

  test("of nothing is a title", () => {
    expect(graphSvg(titled())).toContain("0 tasks");
  });

  test("has colours for light and dark, and nothing from outside", async () => {
    const svg = graphSvg(await picture(EVERYTHING));
    expect(svg).toContain("@media (prefers-color-scheme:dark)");
    expect(svg.match(/https?:/g)).toEqual(["http:"]);
    expect(svg).not.toMatch(/<script|<foreignObject|<image|<use|href=|@import|\son\w+=/i);
    expect(svg.match(/url\([^)]*\)/g)?.every((url) => url.startsWith("url(#head-"))).toBe(true);
  });

  test("texts fit their boxes, whatever they hold", () => {
    const title = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.constantFrom("WWWW ".repeat(20), "W".repeat(99), "計画".repeat(40), "👩‍👩‍👧‍👦".repeat(30)),
    );
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 5 }), (titles) => {
        const shown = graphSvg(titled(...titles))
          .split('<g class="box"')
          .slice(1);
        const lines = shown.flatMap((box) => elements(box.split("</g>")[0]!, "text").slice(1));
        for (const { text } of lines)
          expect(textWidth(unescaped(text), 13)).toBeLessThanOrEqual(BOX.width - 20);
      }),
      { numRuns: 150, seed: 20261103 },
    );
  });
});

function unescaped(text: string): string {
  const characters: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters[name]!);
}

test("lines leave and arrive level", () => {
  expect(
    curve([
      [0, 10],
      [40, 10],
      [100, 50.04],
    ]),
  ).toBe("M0 10H40C70 10 70 50 100 50");
});
