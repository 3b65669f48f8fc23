import { chmod, mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planText } from "../rules/support/plan.ts";
import { makeFolder, makeRepository, text } from "./support/folder.ts";
import { run } from "./support/run.ts";

const PLAN = planText(
  "1 titled A, modifies a.ts | 2 needs 1, titled B | 3 titled C, modifies a.ts",
);
const FILES = { "plan.md": PLAN, "a.ts": "" };
const graph = (argv: string[], cwd: string) => run(["graph", ...argv], { cwd });

describe("parallel-plan graph", () => {
  test.each([
    [[], /^A plan\n3 tasks in 2 waves\n[^]*● 2 B\n/],
    [["--format", "text"], /1 racing pair\n {2}! 1 and 3 meet on a\.ts\n/],
    [["--format", "mermaid"], /^flowchart LR\n {2}t0\["1 A"\]\n/],
    [["--format=dot"], /^digraph plan \{\n/],
  ])("%j", async (argv, expected) => {
    const cwd = await makeRepository(FILES);
    const { code, stdout, stderr } = await graph(["plan.md", ...argv], cwd);
    expect(stdout).toMatch(expected);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("reads standard input and fits the terminal", async () => {
    const cwd = await makeFolder();
    const { stdout } = await run(["graph", "-"], { cwd, stdin: PLAN, columns: 30 });
    expect(stdout).toContain("Wave 1\n\n● 1 A\n\n○ 3 C\n\nWave 2\n\n● 2 B\n  ← 1\n");
  });

  test("writes the file that --out names, again and again, and nothing else", async () => {
    const cwd = await makeRepository(FILES);
    for (const format of ["dot", "mermaid"]) {
      const { code, stdout } = await graph(["plan.md", "--format", format, "--out", "g.txt"], cwd);
      expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    }
    expect(await text(cwd, "g.txt")).toMatch(/^flowchart LR\n/);
    expect((await stat(join(cwd, "g.txt"))).mode & 0o777).toBe(0o644);
    expect(await text(cwd, "plan.md")).toBe(PLAN);
  });

  test.each([
    ["the plan itself", "plan.md", /names the plan itself; expected another file/],
    ["the plan by another way", "./docs/../plan.md", /names the plan itself/],
    ["a folder", "docs", /docs cannot be written: it is a folder/],
    [
      "a folder that is not there",
      "gone/g.txt",
      /gone\/g\.txt cannot be written: its folder does not exist/,
    ],
    ["a file as folder", "a.ts/g.txt", /cannot be written: its folder is a file/],
  ])("refuses to write to %s", async (_, out, sentence) => {
    const cwd = await makeRepository(FILES);
    await mkdir(join(cwd, "docs"));
    const { code, stdout, stderr } = await graph(["plan.md", "--out", out], cwd);
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(await text(cwd, "plan.md")).toBe(PLAN);
  });

  test("does not write over a read-only file", async () => {
    const cwd = await makeRepository({ ...FILES, "g.txt": "old" });
    await chmod(join(cwd, "g.txt"), 0o444);
    const { code, stderr } = await graph(["plan.md", "--out", "g.txt"], cwd);
    expect(stderr).toBe("parallel-plan: g.txt cannot be written: permission denied\n");
    expect(code).toBe(2);
    expect(await text(cwd, "g.txt")).toBe("old");
  });

  test.each([
    ["an unreadable plan", ["bad.md"], 1, /^parallel-plan: .*UTF-8.*\n$/],
    ["no plan at all", ["gone.md"], 2, /^parallel-plan: .*gone\.md.*\n$/],
    ["two plans", ["plan.md", "plan.md"], 2, /graph takes one path/],
    [
      "an unknown format",
      ["plan.md", "--format", "png"],
      2,
      /--format png is not known; expected text/,
    ],
  ])("refuses %s with a sentence", async (_, argv, exit, sentence) => {
    const cwd = await makeRepository({ ...FILES, "bad.md": new Uint8Array([0xff, 0xfe]) });
    const { code, stdout, stderr } = await graph(argv, cwd);
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: exit, stdout: "" });
  });

  test("tells on standard error when GitHub will not draw the Mermaid", async () => {
    const tasks = Array.from({ length: 63 }, (_, i) => `${i + 1} modifies ${i % 3}.ts`);
    const cwd = await makeRepository({ ...FILES, "plan.md": planText(tasks.join(" | ")) });
    const { code, stdout, stderr } = await graph(["plan.md", "--format", "mermaid"], cwd);
    expect(stderr).toMatch(
      /^parallel-plan: GitHub draws Mermaid of at most 50000 characters and 500 edges; /,
    );
    expect(stdout.match(/race/g)?.length).toBeGreaterThan(100);
    expect(code).toBe(0);
  });
});
