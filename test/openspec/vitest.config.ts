import { defineConfig } from "vitest/config";

/** The real OpenSpec program judges the artifacts that our references show. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    globalSetup: "global-setup.ts",
    testTimeout: 60_000,
  },
});
