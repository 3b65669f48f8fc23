import { expect, test } from "vitest";
import { tidied } from "../scripts/chunks.ts";

const tidy = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(tidied(new Map(Object.entries(files))));

test("who loads a file that only passes on a chunk gets the chunk", () => {
  const given = {
    "bin/program.mjs": 'const { run } = await import("../dist/run-A.mjs");\n',
    "dist/run-A.mjs":
      'import {\n  run\n} from "./chunk-B.mjs";\nimport "./chunk-C.mjs";\nexport {\n  run\n};\n',
    "dist/chunk-B.mjs": "var run = () => 1;\nexport {\n  run\n};\n",
  };
  expect(tidy(given)).toEqual({
    "bin/program.mjs": 'const { run } = await import("../dist/chunk-B.mjs");\n',
    "dist/chunk-B.mjs": given["dist/chunk-B.mjs"],
  });
});

test("a file that gives a name anew is kept", () => {
  const given = {
    "dist/parse-A.mjs": 'import {\n  one\n} from "./chunk-B.mjs";\nexport {\n  one as parse\n};\n',
    "dist/list.mjs": 'const parse = () => import("./parse-A.mjs");\n',
  };
  expect(tidy(given)).toEqual(given);
});

test("characters outside ASCII become escapes that an expression reads as the same", () => {
  const source = "var dash = /[–—]/;\nvar face = /^\\p{L}😀$/u;\n";
  const { "dist/a.mjs": text = "" } = tidy({ "dist/a.mjs": source });
  expect(text).toBe("var dash = /[\\u2013\\u2014]/;\nvar face = /^\\p{L}\\ud83d\\ude00$/u;\n");
  expect(/^\p{L}\ud83d\ude00$/u.test("a😀")).toBe(true);
});
