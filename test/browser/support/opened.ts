import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { launchChromium, type OfflineChromium } from "../../support/chromium.ts";

/** A page in a browser, with everything that should not have happened on it. */
export interface Opened {
  page: Page;
  /** Console messages that complain, exceptions, dialogs, requests but for the page's own, new windows. */
  faults: string[];
  /** Goes on to another page in the same window. */
  show(html: string): Promise<void>;
}

let browser: OfflineChromium | undefined;
let folder = "";

/** A group of tests in the browser; skipped, which the suite's end says loudly, where there is none. */
export function describeInBrowser(name: string, tests: () => void): void {
  const executable = inject("chromium");
  const group = describe.skipIf(executable === "");
  group(name, () => {
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "parallel-plan-pages-"));
      browser = await launchChromium(executable);
    });
    afterAll(async () => {
      await browser?.[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    });
    tests();
  });
}

/** Opens a page from a file and watches it. */
export async function open(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  if (!browser) throw new Error("a page is opened within describeInBrowser");
  let address = "";
  const context = await browser.context({ viewport: { width: 1280, height: 900 }, ...options });
  const faults: string[] = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== address) faults.push(`request: ${request.url()}`);
  });
  page.on("popup", (popup) => faults.push(`window: ${popup.url()}`));
  page.on("framenavigated", (frame) => {
    const isOurs = frame === page.mainFrame() && frame.url().startsWith(address);
    if (!isOurs) faults.push(`navigation: ${frame.url()}`);
  });
  const show = async (text: string): Promise<void> => {
    const file = join(folder, `page-${++opened}.html`);
    await writeFile(file, text);
    address = pathToFileURL(file).href;
    await page.goto(address);
  };
  await show(html);
  return { page, faults, show };
}

let opened = 0;
