import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { execute } from "./support/execute.ts";
import { makeRepository } from "./support/folder.ts";

const ROOT = join(import.meta.dirname, "..", "..");

test("the pre-commit framework gets an entry that exists, for the files that may be plans", async () => {
  const [hook, ...others] = parse(
    await readFile(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"),
  ) as Record<string, unknown>[];
  expect(others).toEqual([]);
  expect(hook).toMatchObject({ id: "parallel-plan", language: "node", pass_filenames: false });
  const manifest = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
    bin: Record<string, string>;
  };
  const [name = "", ...args] = String(hook!["entry"]).split(" ");
  expect(Object.keys(manifest.bin)).toContain(name);
  const ended = await execute("node", [join(ROOT, manifest.bin[name]!), ...args], {
    cwd: await makeRepository(),
  });
  expect(ended).toEqual({ code: 0, stdout: "", stderr: "" });
  // Python's (?i) at the start of the pattern is a flag of its own in JavaScript.
  const pattern = new RegExp(String(hook!["files"]).replace(/^\(\?i\)/, ""), "i");
  const plans = [
    "docs/parallel-plan.md",
    "PARALLEL-Feature-Plan.MD",
    ".docs/plans/x/any.md",
    "a/work-packages.yaml",
    "b/work-packages.yml",
    "docs/execution-plan.md",
    "archive/CHECKPOINT_x.md",
    "notes/who-does-what.markdown",
    "parallel-execution/execution-plan.json",
    ".parallel-plan.yaml",
  ];
  expect(plans.filter((path) => !pattern.test(path))).toEqual([]);
  expect(
    ["src/plan.ts", "docs/parallel.txt", "markdown", "x.md.png"].filter((path) =>
      pattern.test(path),
    ),
  ).toEqual([]);
});
