import { expect, test } from "vitest";
import { readPlan } from "../../src/formats/read.ts";
import { DEFAULT_LIMITS } from "../../src/formats/format.ts";
import { lint } from "../../src/lint/lint.ts";
import { type Paint, pretty, type PrettyOptions } from "../../src/report/pretty.ts";
import { planText } from "../rules/support/plan.ts";

const PLAIN: Paint = (_, text) => text;
/** Shows where colours begin and end. */
const MARKED: Paint = (style, text) => `<${style}>${text}</${style}>`;

/** The report on a plan, on a terminal of 80 columns unless told otherwise. */
async function report(
  plan: string,
  options: Partial<PrettyOptions> = {},
  path = "docs/parallel-plan.md",
): Promise<string> {
  const { parsed, findings, index } = await readPlan(new TextEncoder().encode(plan), path, {
    limits: DEFAULT_LIMITS,
  });
  const { diagnostics, proof } = await lint({
    ...(parsed && { parsed }),
    findings,
    settings: new Map(),
  });
  const file = {
    path,
    format: parsed?.format ?? null,
    tasks: parsed?.plan.tasks.length ?? 0,
    diagnostics,
    proof,
    index,
  };
  return pretty([file], { columns: 80, paint: PLAIN, verbose: false, quiet: false, ...options });
}

const lines = (...text: string[]): string => `${text.join("\n")}\n`;

test("a race: head, message, both places, figures", async () => {
  expect(await report(planText("1.1 modifies src/a.ts | 1.2 modifies src/a.ts"))).toBe(
    lines(
      "docs/parallel-plan.md:31:3 error ownership/write-race",
      "  task 1.2 modifies src/a.ts while task 1.1 modifies it; let one depend on the",
      "  other",
      "   31 | - src/a.ts",
      "      |   ^^^^^^^^",
      "   19 | - src/a.ts",
      "      |   ^^^^^^^^ task 1.1 claims it here",
      "  fix: add 1.1 to the dependencies of 1.2",
      "",
      "docs/parallel-plan.md: 2 tasks, 1 of 1 pair may run at once, 2 claims compared,",
      "  1 race",
      "1 file: 1 error, 0 warnings, 0 infos",
    ),
  );
});

test("colours stand around head, severity, pointer, gutter and counts", async () => {
  expect(await report(planText("1.1 modifies a.ts | 1.2 modifies a.ts"), { paint: MARKED })).toBe(
    lines(
      "<bold>docs/parallel-plan.md:31:3</bold> <error>error</error> ownership/write-race",
      "  task 1.2 modifies a.ts while task 1.1 modifies it; let one depend on the other",
      "<dim>   31 | </dim>- a.ts",
      "<dim>      | </dim>  <error>^^^^</error>",
      "<dim>   19 | </dim>- a.ts",
      "<dim>      | </dim>  <info>^^^^</info> task 1.1 claims it here",
      "  fix: add 1.1 to the dependencies of 1.2",
      "",
      "docs/parallel-plan.md: 2 tasks, 1 of 1 pair may run at once, 2 claims compared,",
      "  1 race",
      "1 file: <error>1 error</error>, <dim>0 warnings</dim>, <dim>0 infos</dim>",
    ),
  );
});

const MIXED = planText(
  "1.1 creates a.ts | 1.2 needs 1.1, modifies a.ts | 1.3 needs 1.1 1.2 9.9, modifies a.ts",
).replace("[1.1]", "[1.1 completion]");
const heads = (text: string): string[] =>
  text.split("\n").filter((line) => /^\S+:\d+:\d+ /.test(line));

test.each([
  ["by default", {}, ["23:41 warning dependency/guessed", "35:51 error dependency/unknown"], true],
  [
    "verbose",
    { verbose: true },
    [
      "11:11 info schedule/serial",
      "23:41 warning dependency/guessed",
      "35:41 info dependency/redundant",
      "35:51 error dependency/unknown",
    ],
    true,
  ],
  ["quiet", { quiet: true }, ["35:51 error dependency/unknown"], false],
])("%s it shows", async (_, options, shown, figures) => {
  const text = await report(MIXED, options);
  expect(heads(text)).toEqual(shown.map((head) => `docs/parallel-plan.md:${head}`));
  expect(text.includes("1 file: 1 error, 1 warning, 2 infos")).toBe(figures);
});

test("a fix is named", async () => {
  expect(await report(MIXED)).toContain(
    "[1.1 completion]\n      |                                         ^^^^^^^^^^^^^^\n  fix: write [1.1]\n",
  );
});

test("an accepted finding is shown with its reason", async () => {
  const allow =
    "<!-- parallel-plan: allow ownership/write-race a.ts: each task appends its own line to the end of it, and git merges that -->\n";
  expect(
    await report(`${planText("1.1 modifies a.ts | 1.2 modifies a.ts")}${allow}`, { verbose: true }),
  ).toBe(
    lines(
      "docs/parallel-plan.md:31:3 info ownership/write-race",
      "  task 1.2 modifies a.ts while task 1.1 modifies it; let one depend on the",
      "  other; accepted: each task appends its own line to the end of it, and git",
      "  merges that",
      "   31 | - a.ts",
      "      |   ^^^^",
      "   19 | - a.ts",
      "      |   ^^^^ task 1.1 claims it here",
      "",
      "docs/parallel-plan.md: 2 tasks, 1 of 1 pair may run at once, 2 claims compared,",
      "  1 race",
      "1 file: 0 errors, 0 warnings, 1 info",
    ),
  );
});

test("wide text, tabs and controls: the pointer stands below the place", async () => {
  const plan = planText("1.1 modifies src/日本語.ts | 1.2 modifies src/日本語.ts").replaceAll(
    "- src/",
    "\t- src/",
  );
  expect(await report(plan)).toContain(
    lines(
      "   31 |  - src/日本語.ts",
      "      |    ^^^^^^^^^^^^^",
      "   19 |  - src/日本語.ts",
      "      |    ^^^^^^^^^^^^^ task 1.1 claims it here",
    ),
  );
});

test("a long line is cut around its place, a remark that does not fit stands below", async () => {
  const path = `src/${"long-name/".repeat(8)}a.ts`;
  const text = await report(planText(`1.1 modifies ${path} | 1.2 modifies ${path}`));
  expect(text).toContain(
    lines(
      "   19 | - src/long-name/long-name/long-name/long-name/long-name/long-name/long-n",
      "      |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
      "        task 1.1 claims it here",
    ),
  );
});

test("a path that would break the line does not", async () => {
  const text = await report(planText("1.1 needs 9.9, creates a.ts"), {}, "a\n\u001B[31mb.md");
  expect(heads(text)).toEqual([String.raw`a\u{a}\u{1b}[31mb.md:11:41 error dependency/unknown`]);
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
});

test("a place on an empty line shows no excerpt, a plan that cannot be read no figures", async () => {
  expect(await report("\0")).toBe(
    lines(
      "docs/parallel-plan.md:1:1 error plan/unreadable",
      "  the file holds a NUL byte; expected text",
      "",
      "1 file: 1 error, 0 warnings, 0 infos",
    ),
  );
});

test("many plans: figures for twenty, counts for all", async () => {
  const plan = planText("1.1 creates a.ts");
  const { parsed, index } = await readPlan(new TextEncoder().encode(plan), "a.md", {
    limits: DEFAULT_LIMITS,
  });
  const { proof } = await lint({ parsed: parsed!, findings: [], settings: new Map() });
  const files = Array.from({ length: 25 }, (_, i) => ({
    path: `${i}.md`,
    format: "task-plan",
    tasks: 1,
    diagnostics: [],
    proof,
    index,
  }));
  const text = pretty(files, { columns: 80, paint: PLAIN, verbose: false, quiet: false });
  expect(
    text
      .split("\n")
      .filter((line) =>
        /^\d+\.md: 1 task, 0 of 0 pairs may run at once, 1 claim compared, no race$/.test(line),
      ),
  ).toHaveLength(20);
  expect(text.split("\n").at(-2)).toBe("25 files: 0 errors, 0 warnings, 0 infos");
});
