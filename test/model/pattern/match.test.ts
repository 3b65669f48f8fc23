import picomatch from "picomatch";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { globSource, shapeOf } from "../../../src/model/path.ts";
import { fixedText, matcher } from "../../../src/model/pattern/match.ts";
import { glob, path } from "./arbitrary.ts";

const matches = (text: string): ((path: string) => boolean) =>
  matcher({ pattern: text, shape: shapeOf(text) });

test("a glob matches what picomatch matches, however many wildcards it has", () => {
  fc.assert(
    fc.property(glob, path, (pattern, text) => {
      const expected = picomatch(globSource(pattern), { dot: true, posix: true })(text);
      expect(matcher({ pattern, shape: "glob" })(text)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test("a whole folder matches what picomatch matches", () => {
  const name = fc.constantFrom("a", "b", ".a", "..", ".", "...", "a\nb", "");
  const text = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
  const folder = fc.array(fc.constantFrom("a", "b", ".a", "@b"), {
    minLength: 1,
    maxLength: 2,
  });
  fc.assert(
    fc.property(folder, text, (names, one) => {
      const pattern = `${names.join("/")}/**`;
      const expected = picomatch(globSource(pattern), { dot: true, posix: true })(one);
      expect(matcher({ pattern, shape: "glob" })(one)).toBe(expected);
    }),
    { numRuns: 5000 },
  );
});

test("what a glob matches starts and ends as its plain text does", () => {
  fc.assert(
    fc.property(glob, path, (pattern, text) => {
      if (!picomatch(globSource(pattern), { dot: true, posix: true })(text)) return;
      const { start, nameStart, end } = fixedText({ pattern, shape: "glob" });
      const name = text.slice(text.lastIndexOf("/") + 1);
      const fits = [text.startsWith(start), name.startsWith(nameStart), text.endsWith(end)];
      expect(fits).toEqual([true, true, true]);
    }),
    { numRuns: 2000 },
  );
});

test("a hundred wildcards and a long path cost no time", () => {
  const many = matches(`src/${"**/a/".repeat(100)}b.ts`);
  expect([many(`src/${"a/".repeat(400)}b.ts`), many(`src/${"a/".repeat(400)}c.ts`)]).toEqual([
    true,
    false,
  ]);
  const long = matches("src/**/*.ts");
  expect(["ts", "js"].map((ending) => long(`src/${"a/".repeat(400)}c.${ending}`))).toEqual([
    true,
    false,
  ]);
});

test.each([
  ["src/+(*)b.ts", "b.ts", true],
  ["src/+(*)b.ts", "c.ts", false],
  ["src/*(*a)b", "b", true],
  ["src/+(a*)b", "c", false],
  ["src/+(a*)b", "b", true],
])(
  "%s, whose regular expression would take ages, is matched exactly: %s",
  (text, end, expected) => {
    expect(matches(text)(`src/${"a".repeat(200)}${end}`)).toBe(expected);
  },
);
