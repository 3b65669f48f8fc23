import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { pageOf } from "../report/html/support/page.ts";
import { describeInBrowser, open } from "./support/opened.ts";

const PLAN =
  "1.1 creates a.txt | 1.2 creates b.txt | 1.3 creates c.txt | 1.4 needs 1.1 1.2 1.3, creates d.txt, reads a.txt | 1.5 modifies a.txt";

/** Lanes of the bars, by their place on the page, top first. */
function lanes(page: Page): Promise<number[]> {
  return page.$$eval("a.bar > svg", (bars) =>
    [...new Set(bars.map((bar) => bar.getBoundingClientRect().y))].sort((a, b) => a - b),
  );
}

const settled = (page: Page): Promise<void> => page.waitForTimeout(400);

describeInBrowser("the slider", () => {
  test("draws the schedule of that many agents and says what it is", async () => {
    const { page, faults } = await open(await pageOf(PLAN, 2));
    expect(await page.inputValue("#agents")).toBe("1");
    expect(await lanes(page)).toHaveLength(2);
    await page.focus("#agents");
    const seen: string[] = [];
    for (const key of ["ArrowLeft", "End"]) {
      await page.keyboard.press(key);
      await settled(page);
      const summary = (await page.innerText("#schedule-summary")).split(",")[0];
      const shown = await page.innerText("#agents-shown");
      seen.push(`${shown}: ${summary}, ${(await lanes(page)).length} lanes`);
    }
    expect(seen).toEqual(["1: 1 agent: 5 steps, 1 lanes", "3: 3 agents: 2 steps, 3 lanes"]);
    expect(await page.getAttribute("#agents", "aria-valuetext")).toBe("3");
    expect(await page.textContent('a.bar[data-task="0"] title')).toMatch(/^1\.1 .*, agent \d$/);
    expect(faults).toEqual([]);
  });

  test("never lets two bars of a lane overlap, nor a task start before what it waits for", async () => {
    const { page } = await open(await pageOf(PLAN, 2));
    for (const value of ["0", "1", "2"]) {
      await page.fill("#agents", value);
      await settled(page);
      const bars = await page.$$eval("a.bar", (links) =>
        links.map((link) => {
          const { x, right, y } = link.querySelector("svg")!.getBoundingClientRect();
          return { task: Number(link.getAttribute("data-task")), x, right, y };
        }),
      );
      const at = (task: number) => bars.find((bar) => bar.task === task)!;
      const overlaps = bars.flatMap((a) =>
        bars.filter((b) => a.task < b.task && a.y === b.y && a.x < b.right && b.x < a.right),
      );
      expect(overlaps).toEqual([]);
      for (const task of [0, 1, 2]) expect(at(task).right).toBeLessThanOrEqual(at(3).x);
    }
  });
});

describeInBrowser("the filters", () => {
  const rows = (page: Page): Promise<string[]> =>
    page.$$eval("#matrix tbody tr", (all) =>
      all
        .filter((row) => row.getBoundingClientRect().height > 0)
        .map((row) => (row as HTMLTableRowElement).cells[0]!.textContent),
    );

  test("of files go by path and by being shared", async () => {
    const { page, faults } = await open(await pageOf(PLAN));
    expect(await rows(page)).toEqual(["a.txt", "b.txt", "c.txt", "d.txt"]);
    await page.check("#only-shared");
    expect(await rows(page)).toEqual(["a.txt"]);
    await page.fill("#file-filter", "B.T");
    expect(await rows(page)).toEqual(["b.txt"]);
    await page.fill("#file-filter", "zzz");
    expect(await rows(page)).toEqual([]);
    expect(await page.isVisible("#no-file")).toBe(true);
    await page.fill("#file-filter", "");
    await page.uncheck("#only-shared");
    expect(await rows(page)).toHaveLength(4);
    expect(faults).toEqual([]);
  });

  test("of findings go by severity", async () => {
    const { page } = await open(await pageOf(PLAN));
    expect(await page.isVisible(".finding.error")).toBe(true);
    await page.uncheck("#show-error");
    expect(await page.isVisible(".finding.error")).toBe(false);
  });
});

describeInBrowser("the theme", () => {
  test("follows the system until the reader says otherwise", async () => {
    const { page, faults } = await open(await pageOf(PLAN), { colorScheme: "dark" });
    const brightness = (): Promise<number> =>
      page.evaluate(() => {
        const colour = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g)!;
        return colour.slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
      });
    expect(await brightness()).toBeLessThan(150);
    await page.click("#theme");
    expect(await page.innerText("#theme")).toBe("Theme: light");
    expect(await brightness()).toBeGreaterThan(600);
    await page.click("#theme");
    expect(await brightness()).toBeLessThan(150);
    expect(faults).toEqual([]);
  });
});
