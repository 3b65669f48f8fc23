import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { inContinuousIntegration } from "../support/continuous-integration.ts";
import { providePackage } from "../support/package-cache.ts";
import { skipNotice } from "../support/skip-notice.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file of the OpenSpec program; "" when it cannot be had. */
    openspec: string;
  }
}

/** The version that the references speak of. */
const VERSION = "1.13.2";
const NAME = "@fission-ai/openspec";
const FILE = join("node_modules", NAME, "bin", "openspec.js");

const SKIPPED = "OPENSPEC SUITE SKIPPED: no artifact was judged by the real OpenSpec.";

/**
 * Finds or installs OpenSpec before any test runs. Without it the suite proves nothing: on a developer's
 * machine it is skipped, which is said as the last thing on the screen; in CI it is a failure.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  try {
    const file = await providePackage({
      name: NAME,
      version: VERSION,
      file: FILE,
      scripts: false,
    });
    project.provide("openspec", file);
    return () => undefined;
  } catch (error) {
    if (inContinuousIntegration()) throw error;
    project.provide("openspec", "");
    return () => console.error(skipNotice(SKIPPED, error));
  }
}
