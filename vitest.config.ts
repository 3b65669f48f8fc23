import { defineConfig } from "vitest/config";

/** Tests of pure functions: they share workers, as starting one takes longer than most of them. */
const PURE = [
  "test/{formats,lint,model,rules,schedule,strategy}/**/*.test.ts",
  "test/corpus.test.ts",
];

/** The end-to-end suite starts the real client and has its own configuration. */
export default defineConfig({
  test: {
    // Machines that build for many are slow at times; a test that hangs still ends.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: "program",
          include: ["test/**/*.test.ts"],
          exclude: [
            ...PURE,
            "test/e2e/**",
            "test/browser/**",
            "test/mermaid/**",
            "test/openspec/**",
            "test/contracts/**",
            "**/node_modules/**",
          ],
        },
      },
    ],
  },
});
