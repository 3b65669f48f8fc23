import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { htmlReport } from "../../src/report/html/html-report.ts";
import { hostileInput } from "../report/html/support/hostile.ts";
import { HOSTILE_STRINGS } from "../support/hostile-strings.ts";
import { describeInBrowser, open } from "./support/opened.ts";

/** What a page is made of: as it was written, or with what a text of the plan became. */
function inventory(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => ({
    scripts: document.scripts.length,
    foreign: document.querySelectorAll(
      "img, iframe, object, embed, form, base, foreignObject, animate",
    ).length,
    boxes: document.querySelectorAll("a.node").length,
    handlers: [...document.querySelectorAll("*")].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith("on") || name === "style"),
    ).length,
    width: document.documentElement.scrollWidth,
  }));
}

describeInBrowser("a plan that is full of", () => {
  test("hostile texts does nothing of what they ask for", async () => {
    const { page, faults, show } = await open("<!doctype html>");
    for (const [name, text] of Object.entries(HOSTILE_STRINGS)) {
      await show(htmlReport(hostileInput(text)));
      await page.click('a.node[data-task="0"] rect');
      await page.click('a.bar[data-task="1"]');
      await page.hover("#matrix tbody th");
      await page.fill("#file-filter", text.slice(0, 20).replaceAll("\n", " "));
      await page.fill("#agents", "1");
      await page.keyboard.press("Escape");
      expect(await inventory(page), name).toEqual({
        scripts: 2,
        foreign: 0,
        boxes: 2,
        handlers: 0,
        width: 1280,
      });
      expect(faults, name).toEqual([]);
    }
  }, 300_000);

  test("what would run does run without the policy and the escapes: the watch sees it", async () => {
    const { page, faults } = await open("<!doctype html><script>alert(1)</script><img src=x>");
    await page.waitForTimeout(100);
    expect(faults.some((fault) => fault === "dialog: 1")).toBe(true);
    expect(faults.some((fault) => fault.startsWith("request: "))).toBe(true);
  });

  test("the policy stops a script and a style that got into the page all the same", async () => {
    const page = htmlReport(hostileInput("x")).replace(
      "</main>",
      '<script>alert(1)</script><img src="x.png" onerror="alert(2)"><p id="p" style="color: red">x</p></main>',
    );
    const { page: opened, faults } = await open(page);
    await opened.waitForTimeout(100);
    expect(faults.filter((fault) => /^(?:dialog|exception|window|navigation)/.test(fault))).toEqual(
      [],
    );
    expect(faults.filter((fault) => fault.includes("Content Security Policy"))).not.toEqual([]);
    const colour = await opened.evaluate(
      () => getComputedStyle(document.getElementById("p")!).color,
    );
    expect(colour).not.toBe("rgb(255, 0, 0)");
  });
});
