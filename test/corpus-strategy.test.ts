import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { judge } from "./rules/support/findings.ts";
import { SHARED } from "./support/shared.ts";

/**
 * Public files that others call execution plans or dependency graphs. They are not part of the repository:
 * the folder lies beside the checkout, or PARALLEL_PLAN_SHARED names the one that holds `corpus/`.
 */
const folder = join(SHARED, "corpus", "strategy-json");
const names = existsSync(folder) ? readdirSync(folder).sort() : [];

if (names.length === 0) {
  console.warn(
    `SKIPPED: public strategies were not checked, because ${folder} holds none; set PARALLEL_PLAN_SHARED to the folder that holds corpus/`,
  );
}

describe.skipIf(names.length === 0)("public strategies", () => {
  test.each(names.filter((name) => name.endsWith(".json")))(
    "%s, which has another form, gets one finding",
    async (name) => {
      const { diagnostics } = await judge(readFileSync(join(folder, name)), { path: name });
      expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
        ["plan/schema", "error"],
      ]);
      expect(diagnostics[0]!.message).toMatch(/^the document holds /);
    },
  );

  test.each(names.filter((name) => name.endsWith(".md")))("%s is no plan", async (name) => {
    const { diagnostics } = await judge(readFileSync(join(folder, name)), { path: name });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["plan/unreadable"]);
  });
});
