import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { judge } from "./rules/support/findings.ts";

/**
 * Public work packages. They are not part of the repository: the folder lies beside the checkout, or
 * PARALLEL_PLAN_SHARED names the one that holds `corpus/`.
 */
const shared = process.env["PARALLEL_PLAN_SHARED"] ?? join(import.meta.dirname, "../../shared");
const folder = join(shared, "corpus", "work-packages");
const names = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith(".yaml"))
  : [];

if (names.length === 0) {
  console.warn(
    `SKIPPED: public work packages were not checked, because ${folder} holds none; set PARALLEL_PLAN_SHARED to the folder that holds corpus/`,
  );
}

test.each(names)("%s is read, and a package of the loose form has one finding", async (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const { diagnostics, file } = await judge(text, { path: `x/${name}`, as: "work-packages" });
  expect(diagnostics.filter(({ rule }) => rule === "plan/unreadable")).toEqual([]);
  const written = text.match(/^ {0,4}- (?:package_)?id:/gm)?.length ?? 0;
  expect(file.parsed?.plan.tasks).toHaveLength(written);
  const loose = diagnostics.filter(({ message }) => message.includes("is written in another form"));
  expect(loose).toHaveLength(text.match(/^ {0,4}- id:/gm)?.length ?? 0);
});
