import { defineConfig } from "vitest/config";

/** The end-to-end suite starts the real client and has its own configuration. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "**/node_modules/**"],
  },
});
