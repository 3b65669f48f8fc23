import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./cli/support/run.ts";
import { readPage } from "./docs/page.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const PAGE = readPage(read("docs/graphs.md"));

/** The calls that the page shows: arguments, the file that one writes, and what it is to print. */
const CALLS = PAGE.sections.flatMap(({ title, fences }) =>
  fences
    .filter(({ language }) => language === "console")
    .map(({ body }) => {
      const [, args = "", out, shown = ""] =
        /^\$ parallel-plan (.*?)(?: --out (\S+))?\n([^]*)$/.exec(body) ?? [];
      return { title, args: args.split(" "), out, shown };
    }),
);

test("the page shows every format", () => {
  expect(CALLS.map(({ title, args }) => [title, args.slice(2).join(" ")])).toEqual([
    ["Text", ""],
    ["Mermaid", "--format mermaid"],
    ["DOT", "--format dot"],
    ["SVG", "--format svg"],
    ["Schedule as SVG", "--format svg --gantt --agents 3"],
  ]);
});

test.each(CALLS)("$title: the page shows what the program prints", async ({ args, out, shown }) => {
  const { code, stdout, stderr } = await run(args, { cwd: ROOT });
  expect(stdout).toBe(out === undefined ? shown : read(out));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("the diagram that GitHub draws is the one that is printed", () => {
  const fences = PAGE.sections.find(({ title }) => title === "Mermaid")?.fences ?? [];
  const [printed, drawn] = fences.map(({ body }) => body);
  expect(printed?.split("\n").slice(1).join("\n")).toBe(drawn);
});
