import { chmod, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, makeRepository, text } from "./support/folder.ts";
import { CLEAN, RACY, UNKNOWN } from "./support/plans.ts";
import { run, type Ran } from "./support/run.ts";

const FILES = { "plan.md": RACY, "x.txt": "" };
const report = (argv: string[], cwd: string): Promise<Ran> => run(["report", ...argv], { cwd });

describe("parallel-plan report", () => {
  test("writes the page that --out names, and says so; errors of the plan are in the page", async () => {
    const cwd = await makeRepository(FILES);
    const before = await readdir(cwd);
    const ran = await report(["plan.md", "--out", "plan.html"], cwd);
    expect(ran).toEqual({
      code: 0,
      stdout: "plan.html written: 2 tasks, 1 error, 1 warning\n",
      stderr: "",
    });
    const page = await text(cwd, "plan.html");
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">[^]*<\/html>\n$/);
    expect(page).toContain("ownership/write-race");
    expect((await readdir(cwd)).toSorted()).toEqual([...before, "plan.html"].toSorted());
    expect(await text(cwd, "plan.md")).toBe(RACY);
  });

  test("replaces an earlier page, and is quiet when asked", async () => {
    const cwd = await makeRepository({ ...FILES, "plan.html": "old" });
    const ran = await report(["plan.md", "--out=plan.html", "--quiet"], cwd);
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await text(cwd, "plan.html")).toMatch(/^<!doctype html>/);
  });

  test("shows first the number of agents asked for", async () => {
    const cwd = await makeRepository({ "plan.md": CLEAN });
    await report(["plan.md", "--out", "three.html", "--agents", "3"], cwd);
    expect(await text(cwd, "three.html")).toContain("<dt>With 3 agents</dt>");
    await report(["plan.md", "--out", "four.html"], cwd);
    expect(await text(cwd, "four.html")).toContain("<dt>With 4 agents</dt>");
  });

  test("goes by the rules' settings, and leaves the disk alone when told to", async () => {
    const cwd = await makeRepository({ "plan.md": RACY });
    const argv = ["plan.md", "--out", "p.html", "--rule", "ownership/write-race=warning"];
    const { stdout } = await report([...argv, "--no-repository"], cwd);
    expect(stdout).toBe("p.html written: 2 tasks, 0 errors, 1 warning\n");
  });

  test("reads standard input", async () => {
    const cwd = await makeFolder();
    const ran = await run(["report", "-", "--out", "p.html"], { cwd, stdin: UNKNOWN });
    expect(ran).toMatchObject({
      code: 0,
      stdout: "p.html written: 2 tasks, 1 error, 0 warnings\n",
    });
  });

  test.each([
    [
      "no --out",
      ["plan.md"],
      2,
      /^parallel-plan: report writes a page; expected --out FILE\.html\n$/,
    ],
    ["an empty --out", ["plan.md", "--out="], 2, /expected --out FILE\.html/],
    ["the plan as --out", ["plan.md", "--out", "plan.md"], 2, /names the plan itself/],
    [
      "a folder as --out",
      ["plan.md", "--out", "docs"],
      2,
      /docs cannot be written: it is a folder/,
    ],
    [
      "a folder that is not there",
      ["plan.md", "--out", "no/p.html"],
      2,
      /its folder does not exist/,
    ],
    ["a read-only page", ["plan.md", "--out", "fixed.html"], 2, /permission denied/],
    ["no plan", ["--out", "p.html"], 2, /report takes one path/],
    ["a plan that is not there", ["gone.md", "--out", "p.html"], 2, /gone\.md/],
    ["an unreadable plan", ["bad.md", "--out", "p.html"], 1, /UTF-8/],
    [
      "a format",
      ["plan.md", "--out", "p.html", "--format", "svg"],
      2,
      /svg is not known; expected html/,
    ],
    [
      "no count of agents",
      ["plan.md", "--out", "p.html", "--agents", "0"],
      2,
      /no count of agents/,
    ],
  ])("refuses %s", async (_, argv, expected, sentence) => {
    const bad = new Uint8Array([0xff, 0xfe, 0xfd]);
    const cwd = await makeRepository({ ...FILES, "bad.md": bad, "fixed.html": "old" });
    await mkdir(join(cwd, "docs"));
    await chmod(join(cwd, "fixed.html"), 0o444);
    const before = await readdir(cwd);
    const { code, stdout, stderr } = await report(argv, cwd);
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: expected, stdout: "" });
    expect(await readdir(cwd)).toEqual(before);
    expect(await text(cwd, "fixed.html")).toBe("old");
  });
});

test("graph --format html prints the same page", async () => {
  const cwd = await makeRepository(FILES);
  await report(["plan.md", "--out", "p.html"], cwd);
  const { code, stdout } = await run(["graph", "plan.md", "--format", "html"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toBe(await text(cwd, "p.html"));
});
