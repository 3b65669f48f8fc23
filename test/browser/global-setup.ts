import type { TestProject } from "vitest/node";
import { findChromium, skipNotice } from "../support/chromium.ts";
import { inContinuousIntegration } from "../support/continuous-integration.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of a Chromium; "" when there is none. */
    chromium: string;
  }
}

/**
 * Finds a browser before any test runs. Without one the suite proves nothing: on a developer's machine it
 * is skipped, which is said as the last thing on the screen; in CI it is a failure.
 */
export default function setup(project: TestProject): () => void {
  const found = findChromium();
  if (found === undefined && inContinuousIntegration())
    throw new Error("No Chromium was found; the browser suite needs one in CI.");
  project.provide("chromium", found ?? "");
  return () => (found === undefined ? console.error(skipNotice("BROWSER SUITE")) : undefined);
}
