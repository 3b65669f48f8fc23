import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Route } from "playwright-core";

/** Names under which systems install a Chromium, best first. */
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** A running browser in which nothing can reach the network, and what it asked for in vain. */
export interface OfflineChromium extends AsyncDisposable {
  browser: Browser;
  /** A fresh context; requests that leave the machine are refused and noted in `refused`. */
  context(options?: Parameters<Browser["newContext"]>[0]): Promise<BrowserContext>;
  readonly refused: readonly string[];
}

/** Path of an installed Chromium or Chrome: `$PARALLEL_PLAN_CHROMIUM`, or the first found on the search path. */
export function findChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const named = env["PARALLEL_PLAN_CHROMIUM"];
  if (named) return named;
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .toSorted((a, b) => rank(a) - rank(b))
    .find(isProgram);
}

function rank(path: string): number {
  return NAMES.findIndex((name) => path.endsWith(name) && path.at(-name.length - 1) === "/");
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts the browser without a window. @throws when it does not start */
export async function launchChromium(executablePath: string): Promise<OfflineChromium> {
  const browser = await chromium.launch({
    executablePath,
    // As root there is no sandbox to be had.
    chromiumSandbox: false,
    args: ["--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });
  const refused: string[] = [];
  const onlyHere = (route: Route): Promise<void> => {
    const url = route.request().url();
    if (staysHere(url)) return route.continue();
    refused.push(url);
    return route.abort();
  };
  return {
    browser,
    refused,
    async context(options) {
      const context = await browser.newContext(options);
      await context.route("**/*", onlyHere);
      return context;
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

/** True when a request for this address does not leave the machine. */
export function staysHere(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  if (["file:", "data:", "blob:", "about:"].includes(protocol)) return true;
  return ["http:", "https:"].includes(protocol) && hostname === "127.0.0.1";
}

/** What a suite prints as its last word when there is no browser. */
export function skipNotice(suite: string): string {
  const line = "!".repeat(78);
  return [
    line,
    `${suite} SKIPPED: nothing was tested in a browser.`,
    "No Chromium was found; install one, or name it in PARALLEL_PLAN_CHROMIUM.",
    line,
  ].join("\n");
}
