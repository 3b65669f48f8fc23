import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import schema from "../schemas/strategy-session.schema.json" with { type: "json" };
import { run } from "./cli/support/run.ts";
import { readPage } from "./docs/page.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGE = readFileSync(join(ROOT, "docs/strategy-sessions.md"), "utf8");
const EXAMPLE = "examples/strategy";

describe("the page of sessions", () => {
  test("shows what the program prints", async () => {
    const fences = readPage(PAGE).sections.flatMap((section) => section.fences);
    const shown = fences.find(({ language }) => language === "console")?.body ?? "";
    const [, args = "", output] = /^\$ parallel-plan (.*)\n([^]*)$/.exec(shown) ?? [];
    const { code, stdout } = await run(args.split(" "), { cwd: ROOT });
    expect({ code, stdout }).toEqual({ code: 0, stdout: output });
  });

  test("tells every key of a session", () => {
    const table = PAGE.slice(PAGE.indexOf("| key |"), PAGE.indexOf("### Messages"));
    const keys = Object.keys(schema.properties);
    expect(keys.filter((key) => !table.includes(`\`${key}\``))).toEqual([]);
    const words = [
      ...schema.$defs.status.enum,
      ...schema.$defs.block.properties.kind.enum,
      ...schema.$defs.syncPoint.properties.state.enum,
    ];
    expect(words.filter((word) => !table.includes(`\`${word}\``))).toEqual([]);
  });
});

describe("the example of a strategy", () => {
  test("is clean: five files, its document, its sessions", async () => {
    const paths = ["parallel-execution", "parallel-execution/strategy.md"];
    for (const number of [1, 2, 3, 4]) paths.push(`sessions/session_00${number}.json`);
    const args = paths.map((path) => `${EXAMPLE}/${path}`);
    const { code, stdout } = await run(["validate", "--strict", ...args], { cwd: ROOT });
    expect(stdout).toMatch(/^10 files: 0 errors, 0 warnings, \d+ infos?$/m);
    expect(code).toBe(0);
  });

  test("has one session in which everything is wrong", async () => {
    const path = `${EXAMPLE}/broken/session_004.json`;
    const { code, stdout } = await run(["validate", path, "--format", "json"], { cwd: ROOT });
    expect(code).toBe(1);
    const [file] = (JSON.parse(stdout) as { files: { diagnostics: { rule: string }[] }[] }).files;
    expect(file?.diagnostics.map(({ rule }) => rule)).toEqual(
      Array.from({ length: 7 }, () => "plan/schema"),
    );
  });
});
