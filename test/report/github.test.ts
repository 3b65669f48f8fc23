import { expect, test } from "vitest";
import { github, type GithubRun } from "../../src/report/github.ts";
import type { FileReport } from "../../src/report/report-json.ts";
import { CLEAN, EVERYTHING, HOSTILE, PROBLEMS } from "./support/reports.ts";

const RUN: GithubRun = { problems: [], verbose: false, quiet: false };

const CASES: [string, readonly FileReport[], Partial<GithubRun>][] = [
  ["clean", CLEAN, {}],
  ["everything", EVERYTHING, { problems: PROBLEMS }],
  ["everything-verbose", EVERYTHING, { verbose: true }],
  ["everything-quiet", EVERYTHING, { quiet: true }],
  ["refused", [], { problems: PROBLEMS, quiet: true }],
];

test.each(CASES)("%s is as expected", async (name, files, run) => {
  await expect(github(files, { ...RUN, ...run })).toMatchFileSnapshot(`golden/${name}.github.txt`);
});

/** The commands that GitHub's runner reads from a log: `::name …::` at a line's start, `##[` anywhere else. */
function commandsIn(log: string): string[] {
  return log.split(/\r\n|[\n\r]/).flatMap((line) => {
    const [, name] = /^\s*::(\S+?)(?: [^:]*)?::/.exec(line) ?? [];
    return name ?? (line.includes("##[") ? "##[" : []);
  });
}

test("no text of a plan becomes a command or an expression", () => {
  const hostile = EVERYTHING.find(({ path }) => path.includes("${{"))!;
  const [one] = hostile.diagnostics;
  const many = { ...hostile, path: "::warning::x", diagnostics: Array(30).fill(one) };
  const log = github([hostile, many], { ...RUN, problems: [HOSTILE] });
  expect(commandsIn(log)).toEqual([...Array<string>(10).fill("error"), "group", "endgroup"]);
  expect(log).not.toContain("${{");
  // oxlint-disable-next-line no-control-regex
  expect(log).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u202E\u200B]/);
});

test("what is read from the log by GitHub's rules is what was said", () => {
  const file = { ...CLEAN[0]!, path: "a,b:c%2C.md", diagnostics: [sample("50% of: a,b\n::x::")] };
  const [line] = github([file], RUN).split("\n");
  const [, properties, message] = /^::error (.*?)::(.*)$/.exec(line!)!;
  const unescape = (text: string): string =>
    text
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  expect(unescape(message!)).toBe("50% of: a,b\n::x::");
  const read = Object.fromEntries(
    properties!.split(",").map((pair) => {
      const [key = "", value = ""] = pair.split("=", 2);
      return [key, unescape(value)];
    }),
  );
  expect(read).toEqual({
    file: "a,b:c%2C.md",
    line: "3",
    col: "5",
    endLine: "3",
    endColumn: "9",
    title: "parallel-plan dependency/malformed",
  });
});

function sample(message: string): FileReport["diagnostics"][number] {
  const hostile = EVERYTHING.find(({ path }) => path.includes("${{"))!;
  return { ...hostile.diagnostics[0]!, message };
}
