import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { pageOf } from "../report/html/support/page.ts";
import { describeInBrowser, open } from "./support/opened.ts";
import { FULL } from "./support/plans.ts";

/** What axe finds, worst kinds only: rule and first element. */
async function violations(page: Page): Promise<string[]> {
  // The page's own policy would keep axe out: it comes in through the debugger.
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(async (): Promise<axe.AxeResults> => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    return here.run(document, { resultTypes: ["violations"] });
  });
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** More tasks than a table has columns. */
const MANY = Array.from({ length: 61 }, (_, i) => `${i + 1} creates x${i}.txt, reads a.txt`).join(
  " | ",
);

describeInBrowser("axe finds nothing serious", () => {
  test.each([
    ["light", FULL],
    ["dark", FULL],
    ["light", MANY],
    ["light", "1.1 needs 1.2, creates a | 1.2 needs 1.1, creates b"],
    ["light", "# A plan\n\n## Implementation Plan\n\nNothing yet.\n"],
  ] as const)("in %s", async (colorScheme, plan) => {
    const { page } = await open(await pageOf(plan), { colorScheme });
    expect(await violations(page)).toEqual([]);
    const [node] = await page.$$("a.node");
    if (!node) return;
    await node.click();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await violations(page)).toEqual([]);
  });

  test("and does find what is wrong", async () => {
    const { page } = await open(
      '<!doctype html><title>x</title><img src="data:,"><a href="#"></a>',
    );
    expect((await violations(page)).length).toBeGreaterThan(1);
  });
});
