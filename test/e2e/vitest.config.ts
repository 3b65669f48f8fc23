import { defineConfig } from "vitest/config";

/** The client runs by itself for a second or two a test; two files at a time keep two cores busy. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    globalSetup: "global-setup.ts",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
