import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shellWord } from "../../src/model/shell-word.ts";

test.each([
  ["feat/worker-1", "feat/worker-1"],
  ["../app-w1", "../app-w1"],
  ["", "''"],
  ["a b", "'a b'"],
  ["x;id", "'x;id'"],
  ["$(id)", "'$(id)'"],
  ["a`id`", "'a`id`'"],
  ["it's", String.raw`'it'\''s'`],
  ["~/x", "'~/x'"],
  ["=x", "'=x'"],
  ["-rf", "'-rf'"],
])("%j becomes %s", (value, word) => expect(shellWord(value)).toBe(word));

test.each(["a\nb", "a\u001b[2Jb", "a\u0000b", "\u009b1m"])("%j is no word", (value) =>
  expect(shellWord(value)).toBeUndefined(),
);

test("a shell reads back what was quoted", () => {
  const values = fc.sample(fc.string({ unit: "grapheme", maxLength: 20 }), {
    seed: 7,
    numRuns: 200,
  });
  const words = values.filter((value) => shellWord(value) !== undefined);
  const script = `printf '%s\\n' ${words.map((value) => shellWord(value)).join(" ")}`;
  const { stdout } = spawnSync("sh", ["-c", script], { encoding: "utf8" });
  expect(stdout).toBe(`${words.join("\n")}\n`);
  expect(words.length).toBeGreaterThan(50);
});
