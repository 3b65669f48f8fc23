import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findChromium } from "../support/chromium.ts";
import { providePackage } from "../support/package-cache.ts";
import { skipNotice } from "../support/skip-notice.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser and the file of Mermaid; "" when one of them cannot be had. */
    renderer: { chromium: string; mermaid: string };
  }
}

const VERSION = "12.3.0";
const FILE = join("node_modules", "mermaid", "dist", "mermaid.min.js");

const SKIPPED = "MERMAID SUITE SKIPPED: no diagram was drawn by the real Mermaid.";

/**
 * Finds a browser and finds or installs Mermaid before any test runs. Without them the suite proves
 * nothing: on a developer's machine it is skipped, which is said as the last thing on the screen; in CI it
 * is a failure.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  try {
    const chromium = findChromium();
    if (chromium === undefined)
      throw new Error("no Chromium was found; install one, or name it in PARALLEL_PLAN_CHROMIUM");
    const mermaid = await providePackage({
      name: "mermaid",
      version: VERSION,
      file: FILE,
      scripts: false,
    });
    project.provide("renderer", { chromium, mermaid });
    return () => undefined;
  } catch (error) {
    if (!["", "0", "false"].includes((process.env["CI"] ?? "").toLowerCase())) throw error;
    project.provide("renderer", { chromium: "", mermaid: "" });
    return () => console.error(skipNotice(SKIPPED, error));
  }
}
