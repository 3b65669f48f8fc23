import type { TestProject } from "vitest/node";
import { inContinuousIntegration } from "../support/continuous-integration.ts";
import { provideClient } from "./support/client-package.ts";
import { skipNotice } from "../support/skip-notice.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the real client; "" when it cannot be had. */
    client: string;
  }
}

const SKIPPED = "END-TO-END SUITE SKIPPED: nothing was tested in the real Claude Code client.";

/**
 * Finds or installs the client before any test runs. Without it the suite cannot prove anything: on a developer's
 * machine the suite is skipped, which is said as the last thing on the screen; in CI it is a failure.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  try {
    project.provide("client", await provideClient());
    return () => undefined;
  } catch (error) {
    if (inContinuousIntegration()) throw error;
    project.provide("client", "");
    return () => console.error(skipNotice(SKIPPED, error));
  }
}
