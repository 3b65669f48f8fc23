import { expect, test } from "vitest";
import { graphSvg } from "../../src/report/graph/svg.ts";
import { picture, titled } from "../report/graph/support/picture.ts";
import { HOSTILE_STRINGS } from "../support/hostile-strings.ts";
import { describeInBrowser, open } from "./support/opened.ts";

const inPage = (svg: string): string => `<!doctype html><meta charset="utf-8">${svg}`;

/** Wide letters, narrow ones, and alphabets of other widths. */
const TITLES = [
  "WWWWW MMMMM @@@@@ %%%%% WWWWW MMMMM @@@@@ %%%%%",
  "Illicit little fillings till illicit lilies wilt in silly hills",
  "Keep people and everything that is known of them in one table",
  "Сохранить пользователей и всё, что о них известно, в одной таблице",
  "計画を立てる仕事の長い題名がここにあるので切られる",
  "ÄÖÜ ΩΨΦ ЖЩЮ ÅÆŒ ÄÖÜ ΩΨΦ ЖЩЮ ÅÆŒ ÄÖÜ ΩΨΦ ЖЩЮ",
];

describeInBrowser("the graph as SVG in a browser", () => {
  test("every text fits its box in the fonts of this machine", async () => {
    const { page, faults } = await open(inPage(graphSvg(titled(...TITLES))));
    const sizes = await page.$$eval("g.box", (boxes) =>
      boxes.map((box) => ({
        room: box.querySelector("rect")!.getBBox().width,
        widths: [...box.querySelectorAll("text")].map(
          (text) => text.getBBox().x + text.getBBox().width,
        ),
      })),
    );
    expect(sizes).toHaveLength(TITLES.length);
    const wide = sizes.flatMap(({ room, widths }) => widths.filter((width) => width > room));
    expect(wide).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("no line leaves the picture", async () => {
    const line =
      "1 modifies a.ts | 2 modifies a.ts b.ts | 3 needs 1, modifies b.ts | 4 needs 3 | 5 needs 4";
    const { page } = await open(inPage(graphSvg(await picture(line, "1", "3"))));
    const outside = await page.$eval("svg", (svg) => {
      const whole = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("path, rect, text")].filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const isDrawn = one.closest("defs") === null;
        return (
          isDrawn &&
          (left < whole.left || right > whole.right || top < whole.top || bottom > whole.bottom)
        );
      }).length;
    });
    expect(outside).toBe(0);
  });

  test.each([
    ["light", "rgb(255, 255, 255)", "rgb(28, 35, 48)"],
    ["dark", "rgb(13, 17, 23)", "rgb(230, 237, 243)"],
  ] as const)("follows the reader's choice of %s", async (colorScheme, paper, ink) => {
    const { page } = await open(inPage(graphSvg(titled("A"))), { colorScheme });
    const fill = (selector: string): Promise<string> =>
      page.$eval(selector, (one) => getComputedStyle(one).fill);
    expect(await fill("rect.page")).toBe(paper);
    expect(await fill("text.title")).toBe(ink);
  });

  test("hostile texts do nothing", async () => {
    const { page, faults } = await open(
      inPage(graphSvg(titled(...Object.values(HOSTILE_STRINGS)))),
    );
    expect(await page.locator("g.box").count()).toBe(Object.keys(HOSTILE_STRINGS).length);
    expect(faults).toEqual([]);
  });
});
