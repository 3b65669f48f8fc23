import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { pageOf } from "../report/html/support/page.ts";
import { describeInBrowser, open } from "./support/opened.ts";
import { FULL } from "./support/plans.ts";

/** Elements with text that reach out of the page, or of a box that cuts them off. */
function cutOff(page: Page, width: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const texts = [...document.querySelectorAll("main *, header *")].filter((element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent!.trim() !== "",
      ),
    );
    return texts.flatMap((element) => {
      // A picture cuts off what it does not show yet, so it counts as a whole.
      const shown = element.closest("svg.graph, svg.gantt") ?? element;
      const { left, right, height } = shown.getBoundingClientRect();
      if (height === 0) return [];
      const box = element.closest(".scroll");
      const border = box && getComputedStyle(box).overflowX !== "visible" ? undefined : limit;
      const out = border !== undefined && (left < -1 || right > border + 1);
      return out ? [`${element.tagName} ${element.textContent?.slice(0, 40)}`] : [];
    });
  }, width);
}

/** How far the page as a whole can be scrolled to the side. */
function scrollsSideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

const MANY = Array.from({ length: 61 }, (_, i) => `${i + 1} modifies x${i % 7}.txt`).join(" | ");

describeInBrowser("on a phone", () => {
  test.each([
    ["a plan with all there is", FULL],
    ["many tasks", MANY],
  ])("%s has no sideways scrolling but in the boxes", async (_, plan) => {
    const { page, faults } = await open(await pageOf(plan), {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    expect(await scrollsSideways(page)).toBe(0);
    expect(await cutOff(page, 360)).toEqual([]);
    await page.tap("a.node");
    expect(await page.isVisible("#panel")).toBe(true);
    expect(await scrollsSideways(page)).toBe(0);
    await page.tap("#close");
    expect(await page.isVisible("#panel")).toBe(false);
    expect(faults).toEqual([]);
  });
});

describeInBrowser("on paper", () => {
  /** The width of an A4 page on its side, without its margins, in pixels. */
  const PAPER = Math.floor(((297 - 20) / 25.4) * 96);

  test.each([
    ["a plan with all there is", FULL],
    ["many tasks", MANY],
  ])("%s has everything, in no box that cuts it off, and no controls", async (_, plan) => {
    const { page } = await open(await pageOf(plan), { viewport: { width: PAPER, height: 700 } });
    await page.click("a.node");
    await page.emulateMedia({ media: "print" });
    expect(await cutOff(page, PAPER)).toEqual([]);
    const boxes = await page.$$eval(".scroll", (all) =>
      all.map((box) => box.scrollWidth - box.clientWidth + box.scrollHeight - box.clientHeight),
    );
    expect(boxes.every((hidden) => hidden <= 1)).toBe(true);
    for (const control of ["nav", "#panel", ".slider", ".filters"])
      expect(await page.isVisible(control), control).toBe(false);
    const rows = await page.$$eval("#matrix tbody tr", (all) => [
      all.length,
      all.filter((row) => row.getBoundingClientRect().height > 0).length,
    ]);
    expect(rows[0]).toBe(rows[1]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
});

describeInBrowser("without JavaScript", () => {
  test("everything is there to read, and links lead to the cards", async () => {
    const { page } = await open(await pageOf(FULL), { javaScriptEnabled: false });
    for (const part of ["svg.graph", "svg.gantt", "#matrix", ".finding", ".card"])
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    for (const control of ["#theme", ".slider", "#panel", "#file-filter"])
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
    await page.locator('a.node[data-task="1"]').click();
    expect(page.url()).toMatch(/#task-1$/);
    await page.locator("#only-shared").check();
    expect(await page.locator("#matrix tbody tr:visible").count()).toBeLessThan(
      await page.locator("#matrix tbody tr").count(),
    );
  });
});
