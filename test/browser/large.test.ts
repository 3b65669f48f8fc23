import { expect, test } from "vitest";
import { generatedPlan } from "../../bench/generated-plan.ts";
import { pageOf } from "../report/html/support/page.ts";
import { describeInBrowser, open } from "./support/opened.ts";

describeInBrowser("a report of 1,000 tasks", () => {
  test("opens, answers a click and the slider; the bench says how fast", async () => {
    const { page, faults } = await open(await pageOf(generatedPlan(1000, true)));
    expect(await page.locator("a.node").count()).toBe(1000);
    expect(await page.locator("a.bar").count()).toBe(1000);
    await page.click('a.node[data-task="15"]');
    expect(await page.innerText("#chosen h3 .id")).toBe("2.6");
    expect(await page.locator("svg.graph a.is-down").count()).toBeGreaterThan(100);
    await page.fill("#agents", "0");
    expect(await page.innerText("#schedule-summary")).toContain("1 agent: 1,000 steps");
    expect(await page.isChecked("#only-shared")).toBe(true);
    expect(await page.locator("#matrix tbody tr:visible").count()).toBe(1);
    expect(faults).toEqual([]);
  });
});
