import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRepository } from "./cli/support/folder.ts";
import { CLEAN, GUESSED, SHARED, UNKNOWN } from "./cli/support/plans.ts";
import { run } from "./cli/support/run.ts";
import { readPage } from "./docs/page.ts";
import { DEFAULT_LIMITS } from "../src/formats/format.ts";
import { readYaml } from "../src/formats/yaml/document.ts";
import { LineIndex } from "../src/model/place.ts";
import { junitFaults, sarifFaults } from "./report/support/schemas.ts";

const PAGE = readPage(readFileSync(join(import.meta.dirname, "../docs/ci.md"), "utf8"));
const FENCES = PAGE.sections.flatMap(({ fences }) => fences);

/** Every call of the program in the page's examples: its arguments, and the file it writes to. */
const CALLS = FENCES.flatMap(({ body }) =>
  [...body.matchAll(/npx parallel-plan ([^'\n>]+)(?:> ([\w.]+))?/g)].map(
    ([, args = "", file = "standard output"]): [string, string] => [args.trim(), file],
  ),
);

/** What is wrong with what a call wrote to a file, by the file's name. */
async function faults(file: string, text: string): Promise<string[]> {
  if (file.endsWith(".sarif")) return sarifFaults(text);
  return file.endsWith(".xml") ? junitFaults(text) : [];
}

test("the page shows every form for CI systems, and a fix", () => {
  expect(CALLS).toEqual([
    ["validate --format github", "standard output"],
    ["validate --format sarif", "plans.sarif"],
    ["validate --format junit", "plans.xml"],
    ["validate --format junit", "plans.xml"],
    ["fix --dry-run", "standard output"],
  ]);
});

test.each(CALLS)("%s > %s does what the page says", async (args, file) => {
  for (const [plan, code] of [
    [CLEAN, 0],
    [GUESSED, 0],
    [UNKNOWN, 1],
  ] as const) {
    const cwd = await makeRepository({
      ".docs/plans/x/parallel-plan.md": plan,
      ".docs/plans/x/shared.md": SHARED,
      "x.txt": "",
    });
    const ended = await run(args.split(" "), { cwd });
    expect(ended).toMatchObject({ code, stderr: "" });
    expect(await faults(file, ended.stdout)).toEqual([]);
  }
});

test("its YAML can be read, and a file that is handed on is the one that was written", () => {
  const yaml = FENCES.filter(({ language }) => language === "yaml").map(({ body }) => body);
  expect(yaml).toHaveLength(3);
  for (const body of yaml) {
    expect(readYaml(body, 0, new LineIndex(body), DEFAULT_LIMITS).findings).toEqual([]);
    const written = [...body.matchAll(/> ([\w.]+)$/gm)].map(([, file]) => file);
    const taken = [...body.matchAll(/(?:sarif_file|junit): ([\w.]+)$/gm)].map(([, file]) => file);
    expect(taken).toEqual(written);
  }
});
