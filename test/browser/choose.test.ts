import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { pageOf } from "../report/html/support/page.ts";
import { describeInBrowser, open } from "./support/opened.ts";

/** 1.1 → 1.2 → 1.4 → 1.5, beside them 1.3 → 1.4, and 1.6 alone; 1.1 and 1.6 race. */
const PLAN =
  "1.1 creates a.txt | 1.2 needs 1.1, creates b.txt | 1.3 creates c.txt | 1.4 needs 1.2 1.3, reads b.txt, modifies c.txt | 1.5 needs 1.4, creates e.txt | 1.6 modifies a.txt";

const node = (id: number): string => `a.node[data-task="${id - 1}"]`;
const bar = (id: number): string => `a.bar[data-task="${id - 1}"]`;

/** Ids of the tasks that carry a state in a picture. */
function lit(page: Page, picture: "graph" | "gantt", state: string): Promise<string[]> {
  return page.$$eval(`svg.${picture} a.${state}`, (links) =>
    links.map((link) => link.querySelector("title")!.textContent!.split(" ")[0]!).sort(),
  );
}

/** Number of the task that the focus is on. */
function focused(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.activeElement?.getAttribute("data-task")) + 1);
}

describeInBrowser("choosing a task", () => {
  test("lights up what it waits for and what waits for it, and shows its card", async () => {
    const { page, faults } = await open(await pageOf(PLAN));
    expect(await page.isVisible("#hint")).toBe(true);
    await page.click(node(2));
    for (const picture of ["graph", "gantt"] as const) {
      expect(await lit(page, picture, "is-lit")).toEqual(["1.2"]);
      expect(await lit(page, picture, "is-up")).toEqual(["1.1"]);
      expect(await lit(page, picture, "is-down")).toEqual(["1.4", "1.5"]);
      expect(await lit(page, picture, "is-near")).toEqual(["1.1", "1.4"]);
    }
    expect(await page.$$eval("path.is-up", (edges) => edges.length)).toBe(1);
    expect(await page.$$eval("path.is-down", (edges) => edges.length)).toBe(2);
    expect(await page.innerText("#chosen h3")).toContain("1.2");
    expect(await page.innerText("#chosen")).toContain("b.txt");
    expect(await page.isVisible("#hint")).toBe(false);
    expect(faults).toEqual([]);
  });

  test("works from the schedule, the table of files, a finding and the card itself", async () => {
    const { page, faults } = await open(await pageOf(PLAN));
    const title = (): Promise<string> => page.innerText("#chosen h3 .id");
    await page.click(bar(3));
    expect(await title()).toBe("1.3");
    await page.click('#matrix th a[data-task="4"]');
    expect(await title()).toBe("1.5");
    await page.click('.finding a[data-task="5"]');
    expect(await title()).toBe("1.6");
    expect(await page.innerText("#chosen .found")).toContain("error:");
    await page.click(node(4));
    await page.click('#chosen a[data-task="1"]');
    expect(await title()).toBe("1.2");
    expect(faults).toEqual([]);
  });

  test("ends with Escape and with the button", async () => {
    const { page, faults } = await open(await pageOf(PLAN));
    for (const end of [() => page.keyboard.press("Escape"), () => page.click("#close")]) {
      await page.click(node(4));
      await page.mouse.move(0, 0);
      await end();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      expect(await lit(page, "graph", "is-lit")).toEqual([]);
      expect(await page.$$eval(".dimmed", (pictures) => pictures.length)).toBe(0);
      expect(await page.innerText("#chosen")).toBe("");
    }
    expect(faults).toEqual([]);
  });

  test("hovering shows the same for as long as it lasts", async () => {
    const { page } = await open(await pageOf(PLAN));
    await page.click(node(1));
    await page.hover(node(5));
    expect(await lit(page, "graph", "is-lit")).toEqual(["1.5"]);
    expect(await page.innerText("#chosen h3 .id")).toBe("1.1");
    await page.mouse.move(0, 0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await lit(page, "graph", "is-lit")).toEqual(["1.1"]);
  });

  test("is part of the address", async () => {
    const { page } = await open(await pageOf(PLAN));
    await page.goto(`${page.url()}#task-3`);
    await page.reload();
    expect(await page.innerText("#chosen h3 .id")).toBe("1.4");
  });
});

describeInBrowser("the keyboard", () => {
  test("arrows follow the arrows of the graph; Enter and the space bar choose", async () => {
    const { page, faults } = await open(await pageOf(PLAN));
    await page.focus(node(1));
    const walk = async (...keys: string[]): Promise<number[]> => {
      const visited = [];
      for (const key of keys) {
        await page.keyboard.press(key);
        visited.push(await focused(page));
      }
      return visited;
    };
    expect(await walk("ArrowRight", "ArrowRight", "ArrowRight")).toEqual([2, 4, 5]);
    expect(await walk("ArrowRight", "ArrowLeft", "ArrowLeft", "ArrowLeft")).toEqual([5, 4, 2, 1]);
    expect((await walk("ArrowDown", "ArrowDown")).toSorted()).toEqual([3, 6]);
    expect(await walk("Home", "End")).toHaveLength(2);
    await page.focus(node(4));
    await page.keyboard.press("Enter");
    expect(await page.innerText("#chosen h3 .id")).toBe("1.4");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press(" ");
    expect(await page.innerText("#chosen h3 .id")).toBe("1.5");
    await page.keyboard.press("Escape");
    expect(await page.innerText("#chosen")).toBe("");
    expect(faults).toEqual([]);
  });

  test("each picture is one stop of the Tab key, and every stop can be seen", async () => {
    const { page } = await open(await pageOf(PLAN));
    const stops: string[] = [];
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const { activeElement: at } = document;
        if (!at || at === document.body) return "end";
        const { width, height } = at.getBoundingClientRect();
        return `${at.getAttribute("class") ?? at.id ?? at.tagName}${width * height > 0 ? "" : " unseen"}`;
      });
      if (stop === "end") break;
      stops.push(stop);
    }
    expect(stops.filter((stop) => stop.startsWith("node"))).toHaveLength(1);
    expect(stops.filter((stop) => stop.startsWith("bar"))).toHaveLength(1);
    expect(stops).toEqual(expect.arrayContaining(["skip", "theme", "agents", "file-filter"]));
    expect(stops.filter((stop) => stop.includes("unseen"))).toEqual([]);
  });

  test("arrows go through the schedule", async () => {
    const { page } = await open(await pageOf(PLAN, 2));
    await page.focus("svg.gantt a[tabindex='0']");
    const place = (): Promise<{ x: number; y: number }> =>
      page.evaluate(() => {
        const box = document.activeElement!.querySelector("svg")!;
        return { x: Number(box.getAttribute("x")), y: Number(box.getAttribute("y")) };
      });
    const start = await place();
    await page.keyboard.press("ArrowRight");
    const later = await place();
    expect(later.x).toBeGreaterThan(start.x);
    expect(later.y).toBe(start.y);
    await page.keyboard.press("ArrowDown");
    expect((await place()).y).toBeGreaterThan(later.y);
    await page.keyboard.press("ArrowUp");
    expect((await place()).y).toBe(later.y);
  });
});
