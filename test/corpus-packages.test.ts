import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { judge } from "./rules/support/findings.ts";
import { SHARED } from "./support/shared.ts";

/**
 * Public work packages. They are not part of the repository: the folder lies beside the checkout, or
 * PARALLEL_PLAN_SHARED names the one that holds `corpus/`.
 */
const folder = join(SHARED, "corpus", "work-packages");
const names = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith(".yaml"))
  : [];

if (names.length === 0) {
  console.warn(
    `SKIPPED: public work packages were not checked, because ${folder} holds none; set PARALLEL_PLAN_SHARED to the folder that holds corpus/`,
  );
}

/** Faults of files that fit their schema, each looked at by a person: which rules, and why they are right. */
const REAL: Record<string, { rules: string[]; why: string }> = {
  "agentic-coding-tools__cross-vendor-arbitrage-instrument.yaml": {
    rules: ["worktree/duplicate"],
    why: "five packages are isolated in one worktree, two of them at the same time",
  },
  "agentic-coding-tools__harness-engineering-features.yaml": {
    rules: ["lock/not-canonical", "worktree/duplicate"],
    why: "locks on an API that name no route; seven packages are isolated in one worktree",
  },
  "agentic-coding-tools__phase-record-compaction.yaml": {
    rules: ["worktree/duplicate"],
    why: "six packages are isolated in one worktree",
  },
};

describe.skipIf(names.length === 0)("public work packages", () => {
  test("have no error where they fit their schema, but for the faults that are known", async () => {
    const found: Record<string, string[]> = {};
    for (const name of names) {
      const text = readFileSync(join(folder, name), "utf8");
      const { diagnostics } = await judge(text, { path: `x/${name}`, as: "work-packages" });
      const rules = diagnostics
        .filter(({ severity }) => severity === "error")
        .map((one) => one.rule);
      if (rules.length > 0 && !rules.includes("plan/schema"))
        found[name.replace(/^[^_]+__/, "")] = [...new Set(rules)].toSorted();
    }
    const known = Object.entries(REAL).map(([name, { rules }]) => [name, rules]);
    expect(found).toEqual(Object.fromEntries(known));
  });

  test.each(names.length > 0 ? names : ["none"])(
    "%s is read, and a package of the loose form has one finding",
    async (name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const { diagnostics, file } = await judge(text, { path: `x/${name}`, as: "work-packages" });
      expect(diagnostics.filter(({ rule }) => rule === "plan/unreadable")).toEqual([]);
      const written = text.match(/^ {0,4}- (?:package_)?id:/gm)?.length ?? 0;
      expect(file.parsed?.plan.tasks).toHaveLength(written);
      const loose = diagnostics.filter(({ message }) =>
        message.includes("is written in another form"),
      );
      expect(loose).toHaveLength(text.match(/^ {0,4}- id:/gm)?.length ?? 0);
    },
  );
});
