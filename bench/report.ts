import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { inputOf } from "../test/report/html/support/page.ts";
import { findChromium, launchChromium, skipNotice } from "../test/support/chromium.ts";
import { htmlReport } from "../src/report/html/html-report.ts";
import { generatedPlan } from "./generated-plan.ts";
import { median } from "./timing.ts";

const SIZES = [48, 250, 1000];
/** What the largest page may take to open, and to answer a click, in milliseconds. */
const MOST = 1000;
const RUNS = 5;

/** Prints how long reports take to make, to open in Chromium and to answer a click; fails above a second. */
export async function benchReport(): Promise<void> {
  const executable = findChromium();
  if (executable === undefined) {
    process.stdout.write(`${skipNotice("BENCH OF THE REPORT")}\n`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "parallel-plan-bench-"));
  await using chromium = await launchChromium(executable);
  try {
    for (const size of SIZES) {
      const input = await inputOf(generatedPlan(size));
      const start = performance.now();
      const page = htmlReport(input);
      const made = performance.now() - start;
      const file = join(folder, `${size}.html`);
      writeFileSync(file, page);
      const { open, click } = await inBrowser(chromium.browser, pathToFileURL(file).href);
      const slow = size === SIZES.at(-1) && Math.max(open, click) > MOST;
      if (slow) process.exitCode = 1;
      process.stdout.write(
        `  ${String(size).padStart(5)} tasks  ${(page.length / 1024).toFixed(0).padStart(5)} KiB  made in ${made.toFixed(0).padStart(4)} ms  opens in ${open.toFixed(0).padStart(4)} ms  answers a click in ${click.toFixed(0).padStart(4)} ms${slow ? "  MISSED: at most 1,000 ms each" : ""}\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Medians, in milliseconds: from the address to the first frame, and from a click to the frame that shows it. */
async function inBrowser(
  browser: Browser,
  address: string,
): Promise<{ open: number; click: number }> {
  const opens: number[] = [];
  const clicks: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const start = performance.now();
    await page.goto(address);
    await page.evaluate(FRAME);
    opens.push(performance.now() - start);
    const [task] = (await page.evaluate(CLICK)) as [number];
    clicks.push(task);
    await page.close();
  }
  return { open: median(opens), click: median(clicks) };
}

/** Waits until what was done is on the screen. */
const FRAME = "new Promise((done) => requestAnimationFrame(() => setTimeout(done)))";

/** Clicks a task in the middle of the graph and gives how long it took to show. */
const CLICK = `(async () => {
  const nodes = document.querySelectorAll("a.node");
  const start = performance.now();
  nodes[Math.floor(nodes.length / 2)].dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  await ${FRAME};
  if (!document.querySelector("#chosen h3")) throw new Error("the click was not answered");
  return [performance.now() - start];
})()`;
