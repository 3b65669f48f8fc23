import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { execute } from "../cli/support/execute.ts";
import { makeFolder } from "../cli/support/folder.ts";
import { CLEAN } from "../cli/support/plans.ts";
import { type Report, runJson } from "../cli/support/run.ts";

const PROGRAM = join(import.meta.dirname, "..", "..", "bin/parallel-plan.mjs");
const TASK = "# P\n\n## Implementation Plan\n\n#### Task 1.1: A Depends on [none]\n\n";
const fill = (part: string, length = 60_000): string =>
  part.repeat(Math.floor(length / part.length));
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");
const tasks = (count: number): string => lines(count, (i) => `#### Task ${i}: A Depends on [none]`);

describe("S1: what a plan may hold", () => {
  test.each([
    ["256 KiB", `${CLEAN}\n${fill("## a\n\nb\n", 256 * 1024 - CLEAN.length - 10)}`],
    ["1,000 tasks", `# P\n\n${tasks(1000)}`],
    ["2,000 lines between two headings", `${TASK}${fill("a\n", 2 * 1990)}`],
    ["64 KiB between two headings", `${TASK}${fill("a ", 65_000)}`],
    ["16 lists in each other", `${TASK}${lines(16, (i) => `${"  ".repeat(i)}- a`)}`],
  ])("up to %s is read", async (_, plan) => {
    const { code, json } = await runJson(["validate", "-"], {
      cwd: await makeFolder(),
      stdin: plan,
    });
    expect(code).toBeLessThan(2);
    expect(json).not.toHaveProperty("error");
    expect(json.files[0]?.tasks).toBeGreaterThan(0);
  });

  test.each([
    ["257 KiB", "bytes", fill("a\n", 257 * 1024)],
    ["1,001 tasks", "tasks", `# P\n\n${tasks(1001)}`],
    ["2,001 lines between two headings", "lines", `${TASK}${fill("a\n", 2 * 2001)}`],
    ["65 KiB between two headings", "field", `${TASK}${fill("a", 66_000)}`],
    ["17 lists in each other", "depth", `${TASK}${lines(17, (i) => `${"  ".repeat(i)}- a`)}`],
    ["17 lists on one line", "depth", `${TASK}${"- ".repeat(17)}a`],
  ])("%s are refused with one coded error, unless the limit is raised", async (_, limit, plan) => {
    const cwd = await makeFolder();
    const { code, json } = await runJson(["validate", "-"], { cwd, stdin: plan });
    expect(code).toBe(2);
    expect(json.error?.code).toBe("over-limit");
    expect(json.files[0]?.diagnostics.filter(({ severity }) => severity === "error")).toMatchObject(
      [{ rule: "plan/unreadable" }],
    );
    const raised = await runJson(["validate", "-", "--limit", `${limit}=300000`], {
      cwd,
      stdin: plan,
    });
    expect(raised.code).toBeLessThan(2);
  });

  test("the configuration can lower a limit, not raise it", async () => {
    const cwd = await makeFolder({
      ".parallel-plan.yaml": "limits: { bytes: 100, tasks: 5000 }\n",
      "parallel-plan.md": CLEAN,
    });
    expect((await runJson(["validate", "parallel-plan.md"], { cwd })).code).toBe(2);
    const tasksOnly = await makeFolder({
      ".parallel-plan.yaml": "limits: { tasks: 5000 }\n",
      "parallel-plan.md": `# P\n\n${tasks(1001)}`,
    });
    expect((await runJson(["validate", "parallel-plan.md"], { cwd: tasksOnly })).code).toBe(2);
  });
});

const FILES = `${TASK}Files to modify\n- `;
/** Input that made some reader run for minutes or take all memory, and what happens to it. */
const KILLERS: [string, string, "read" | "refused"][] = [
  ["49 KB of block quotes", TASK + fill(">", 49_000), "read"],
  ["2,000 lists in each other", TASK + "- ".repeat(2000), "refused"],
  ["half links", TASK + fill("[a](<b"), "read"],
  ["20,000 link references", TASK + lines(20_000, (i) => `[a${i}]: b`), "refused"],
  ["40,000 setext underlines", TASK + "=\n".repeat(40_000), "refused"],
  ["setext underlines below the limit", TASK + "a\n=\n".repeat(990), "read"],
  ["64 KB of list items on a line", TASK + fill("- a ", 64_000), "read"],
  ["list items below the limit", TASK + "- a\n".repeat(1900), "read"],
  [
    "YAML nested 400 deep",
    `---\n${lines(400, (i) => `${" ".repeat(i)}a:`)}\n---\n${TASK}`,
    "refused",
  ],
  ["a YAML sequence nested 800 deep", `---\na: ${"[".repeat(800)}\n---\n${TASK}`, "refused"],
  ["20,000 YAML keys", `---\n${lines(20_000, (i) => `k${i}: 1`)}\n---\n${TASK}`, "refused"],
  ["a YAML sequence of 1 MiB", `---\na: [${fill("1,", 1024 * 1024)}]\n---\n${TASK}`, "refused"],
  ["aliases that multiply", `---\na: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n${TASK}`, "read"],
  ["a word before 60 KB of spaces", `${TASK}**Files to modify${fill(" ")}x**:`, "read"],
  ["a summary with 60 KB of spaces", `# P\n\na${fill(" ")}b\n\n${TASK.slice(4)}`, "read"],
  [
    "an allow comment with 60 KB of spaces",
    `${TASK}<!-- parallel-plan: allow a${fill("\u00A0")}x -->`,
    "read",
  ],
  ["runs of back ticks", TASK + lines(340, (i) => "`".repeat(i + 1)).replaceAll("\n", " "), "read"],
  ["stars", TASK + fill("*a _b "), "read"],
  ["open comments", TASK + fill("<!-- "), "read"],
  ["open fences", TASK + "```\n~~~\n".repeat(900), "read"],
  ["a table of 500 columns", `${TASK}${`${"|a".repeat(500)}|\n`.repeat(40)}`, "read"],
  ["braces that multiply", `${FILES}src/${"{a,b}".repeat(60)}.ts\n- src/{1..100000000}.ts`, "read"],
  ["stars that try everything", `${FILES}${"*a".repeat(60)}b\n- ${"a".repeat(200)}c`, "read"],
  [
    "groups that try everything",
    `${FILES}src/+(+(+(+(a))))x\n- src/+(a|aa)+(a|aa)+(a|aa)b\n- src/${"a".repeat(100)}`,
    "read",
  ],
];

describe("S2: any input ends soon", () => {
  test.each(KILLERS)(
    "%s",
    async (_, plan, outcome) => {
      const cwd = await makeFolder({ "parallel-plan.md": plan });
      const args = [PROGRAM, "validate", "parallel-plan.md", "--format=json"];
      // The promise is 2 s; the bench measures it. A reader that hangs is killed here.
      const { code, stdout } = await execute("node", args, { cwd, timeout: 20_000 });
      const { error, summary } = JSON.parse(stdout) as Report;
      const isRead = code === 0 || code === 1 ? "read" : `ended with ${code}`;
      expect(code === 2 && error?.code === "over-limit" ? "refused" : isRead).toBe(outcome);
      expect(error !== undefined || summary.errors + summary.warnings > 0).toBe(true);
    },
    30_000,
  );

  test("a folder of 600 documents is searched", async () => {
    const documents = Array.from({ length: 600 }, (_, i) => [
      `d${i % 30}/${i}.md`,
      "# Notes\n\n## 1. Tasks\n\nwords\n",
    ]);
    const cwd = await makeFolder({
      ...(Object.fromEntries(documents) as Record<string, string>),
      "parallel-plan.md": CLEAN,
    });
    const { code, stdout } = await execute("node", [PROGRAM, "validate", ".", "--format=json"], {
      cwd,
      timeout: 20_000,
    });
    expect({ code, files: (JSON.parse(stdout) as Report).summary.files }).toEqual({
      code: 0,
      files: 1,
    });
  }, 30_000);
});
