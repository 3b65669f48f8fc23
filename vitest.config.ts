import { defineConfig } from "vitest/config";

/** Tests of pure functions: they share workers, as starting one takes longer than most of them. */
const PURE = ["test/{formats,lint,model,rules}/**/*.test.ts", "test/corpus.test.ts"];

/** The end-to-end suite starts the real client and has its own configuration. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "pure", include: PURE, isolate: false } },
      {
        test: {
          name: "program",
          include: ["test/**/*.test.ts"],
          exclude: [...PURE, "test/e2e/**", "**/node_modules/**"],
        },
      },
    ],
  },
});
