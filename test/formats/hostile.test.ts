import { expect, test } from "vitest";
import { judge } from "../rules/support/findings.ts";

const PLAN = "# P\n\n## Implementation Plan\n\n";
const TASK = `${PLAN}#### Task 1.1: A Depends on [none]\n\n`;
const fill = (part: string, length = 60_000): string =>
  part.repeat(Math.floor(length / part.length));
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

/** Inputs that ask for a lot of time; each took seconds, or had no end, in some reader of Markdown or YAML. */
const KILLERS: [string, string][] = [
  ["block quotes", TASK + fill(">", 49_000)],
  ["half links", TASK + fill("[a](<b")],
  ["link references", TASK + lines(1900, (i) => `[a${i}]: b`)],
  ["setext underlines", TASK + fill("=\n", 3900)],
  ["one line of dashes", TASK + fill("- a")],
  ["stars", `${TASK}${fill("*a ")}`],
  ["back ticks in a list of files", `${TASK}Files to modify\n- ${fill("` a")}`],
  ["brackets in a list of files", `${TASK}Files to modify\n- a.ts ${fill("(")}`],
  ["spaces behind a path", `${TASK}Files to modify\n- \`a/b.ts\` ${fill(" ")}x`],
  ["words behind a path", `${TASK}Files to modify\n- \`a/b.ts\` ${fill("and its the ")}`],
  ["words that may be paths", `${TASK}Files to modify\n- the ${fill("also a/b ")}`],
  ["paths on one line", `${TASK}Files to modify\n- ${fill("a/b.ts, ")}`],
  ["a list of nones", `${TASK}Files to modify\n- ${fill("none ")}`],
  [
    "code spans of every length before a comment",
    `${TASK}${lines(700, (i) => "`".repeat(i + 1)).replaceAll("\n", " ")}<!-- a -->`,
  ],
  ["comments between back ticks", TASK + fill("` <!-- --> ")],
  ["marks in a heading", `${PLAN}#### Task 1.1: ${fill("[x] (a) ", 4000)}b\n`],
  ["open comments", TASK + fill("<!--")],
  ["an allow comment without end", `${TASK}<!-- parallel-plan: allow a${" ".repeat(60_000)}x -->`],
  ["fences", TASK + fill("```\n", 7000)],
  ["headings", fill("# \n", 250_000)],
  ["closing marks in a heading", `${PLAN}#### Task 1.1: a${fill(" #", 4000)}b\n`],
  ["keywords in a heading", `${PLAN}#### Task 1.1: ${fill("depends on [", 4000)}\n`],
  ["ands in a bracket", `${PLAN}#### Task 1.1: a Depends on [${fill("and ", 4000)}]\n`],
  ["tasks that need all", PLAN + lines(900, (i) => `#### Task 1.${i}: a Depends on [all]`)],
  ["unknown ids", PLAN + lines(900, (i) => `#### Task 1.${i}: a Depends on [9.${i}, 8.${i}]`)],
  [
    "races",
    PLAN +
      lines(300, (i) => `#### Task 1.${i}: a Depends on [none]\nFiles to modify\n- a.ts\n- b.ts`),
  ],
  [
    "stars in a glob",
    `${TASK}Files to modify\n- ${fill("**/a/", 900)}b.ts\n- ${fill("a/", 900)}x.ts`,
  ],
  ["sessions", `# P\n## Phase 1\n${fill("### Agent foo\n", 250_000)}`],
  [
    "phases with sync points",
    lines(900, (i) => `## Phase ${i}\n### Session A\n- Task: x\n**Sync Point:** m`),
  ],
  [
    "a phase of many after a phase of many",
    `# P\n## Phase 1\n${lines(450, (i) => `### Session ${i}\n- Task: x`)}\n**Sync Point:** m\n## Phase 2\n${lines(450, (i) => `### Session ${i}\n- Task: x`)}`,
  ],
  ["code spans in an output", `# P\n## Phase 1\n### Session A\n- Output: ${fill("`a` (")}`],
  [
    "marks before a sync point",
    `# P\n## Phase 1\n### Session A\n- Task: x\n${fill("*")}sync point`,
  ],
  ["marks before a session", `# P\n## Phase 1\n### ${fill("*🚀_ ", 3900)}Session A\n- Task: x`],
  ["invisible characters", `# P\n${fill("\u200B")}`],
  ["front matter without end", `---\n${fill("a: b\n", 250_000)}x`],
  ["a sequence on one line", `---\na: [${fill("1,")}]\n---\n${TASK}`],
];

const packages = (lines: string): string => `schema_version: 1\npackages:\n  - id: a\n${lines}`;

test.each([
  ...["@", "a", ", ", "a, ", "{,", "- ", "a/ ", "**/ ", "a.b ", "wp-1 ", "a and "].map(
    (part): [string, string] => [
      `${JSON.stringify(part)} in the place of lists`,
      ["files", "depends_on", "changes"].map((key) => `    ${key}: "${fill(part)}"\n`).join(""),
    ],
  ),
  ["keys with paths", lines(1900, (i) => `    files_${i}: src/${i}.ts`)],
  ["keys of nobody", lines(1900, (i) => `    k${i}: src/${i}.ts`)],
])("%s of a loose package are read in no time", async (_, text) => {
  const started = performance.now();
  const { diagnostics } = await judge(packages(text), { path: "work-packages.yaml" });
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(20_000);
});

test.each(KILLERS)("%s are read in no time", async (_, text) => {
  const started = performance.now();
  const { diagnostics } = await judge(text);
  expect(diagnostics.length).toBeGreaterThan(0);
  // The promise is 2 s. Ten times that only tells a reader that hangs from a machine that is busy.
  expect(performance.now() - started).toBeLessThan(20_000);
});

test.each([
  ["nested lists", `# P\n${lines(2000, (i) => `${"  ".repeat(Math.min(i, 60))}- a`)}`],
  ["nested lists on one line", `# P\n${fill("- ", 4000)}a`],
  ["a line too long", `# P\n${fill("x", 70_000)}`],
  ["spaces in a heading", `${PLAN}#### Task 1.1: a${" ".repeat(60_000)}b\n`],
  ["a heading too long", `${PLAN}#### Task 1.1: ${fill("depends on ")}\n`],
  ["too many lines", `# P\n${fill("a\n", 5000)}`],
  ["too many tasks", PLAN + lines(1001, (i) => `#### Task ${i}: a Depends on [none]`)],
  ["a file too large", fill("x\n", 300_000)],
  ["YAML nested deep", `---\n${lines(300, (i) => `${" ".repeat(i)}a:`)}\n---\n${TASK}`],
  ["a YAML sequence nested deep", `---\na: ${fill("[", 800)}\n---\n${TASK}`],
])("%s are refused, with one finding over a limit", async (_, text) => {
  const { diagnostics, file } = await judge(text);
  expect(file.findings.filter(({ overLimit }) => overLimit)).toHaveLength(1);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule }) => rule)).toEqual(["plan/unreadable"]);
});

test("20,000 keys of front matter are refused, and as many as fit are read", async () => {
  const yaml = (keys: number): string => `---\n${lines(keys, (i) => `k${i}: 1`)}\n---\n${TASK}`;
  const { file } = await judge(yaml(20_000));
  expect(file.findings.filter(({ overLimit }) => overLimit)).toHaveLength(1);
  expect((await judge(yaml(1900))).file.findings).toEqual([]);
});

test("names of an object's own properties are names like others", async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const text = `# __proto__\n\n### Phase constructor\n\n#### Task 1.1: toString Depends on [hasOwnProperty]\n\nFiles to modify\n- __proto__/a.ts\n- constructor/prototype.ts\n`;
  const { file } = await judge(`---\n"__proto__": { polluted: true }\n---\n${text}`);
  expect(file.parsed?.plan.tasks[0]?.claims.map(({ pattern }) => pattern)).toEqual([
    "__proto__/a.ts",
    "constructor/prototype.ts",
  ]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
