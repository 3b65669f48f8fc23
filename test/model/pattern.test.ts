import * as fc from "fast-check";
import { expect, test } from "vitest";
import { shapeOf } from "../../src/model/path.ts";
import { matcher, overlap } from "../../src/model/pattern.ts";

const pattern = (text: string): { pattern: string; shape: ReturnType<typeof shapeOf> } => ({
  pattern: text,
  shape: shapeOf(text),
});

test.each([
  ["src/a.ts", "src/a.ts", "src/a.ts"],
  ["src/a.ts", "src/b.ts", undefined],
  ["src/", "src/a.ts", "src/a.ts"],
  ["src/", "src", undefined],
  ["src/a/", "src/ab.ts", undefined],
  ["src/", "src/a/", "src/a/"],
  ["src/a/", "src/b/", undefined],
  ["src/*.ts", "src/a.ts", "src/a.ts"],
  ["src/*.ts", "src/a/b.ts", undefined],
  ["src/**/*.ts", "src/a/b.ts", "src/a/b.ts"],
  ["src/**", "src/.hidden", "src/.hidden"],
  ["src/{a,b}.ts", "src/b.ts", "src/b.ts"],
  ["src/{a,b}.ts", "src/c.ts", undefined],
  ["src/[a-c].ts", "src/b.ts", "src/b.ts"],
  ["src/[!b].ts", "src/b.ts", undefined],
  ["app/[id]/*.tsx", "app/[id]/page.tsx", "app/[id]/page.tsx"],
  ["app/[id]/*.tsx", "app/i/page.tsx", undefined],
  ["app/(tabs)/*.tsx", "app/(tabs)/a.tsx", "app/(tabs)/a.tsx"],
  ["src/**", "src/a/", "src/a/file"],
  ["src/**", "src/a/*.ts", "src/a/*.ts"],
  ["src/*.ts", "lib/*.ts", undefined],
  ["a/*/b/*/c/*/d/*/e/*.ts", "a/1/b/2/c/3/d/4/e/x.ts", "a/1/b/2/c/3/d/4/e/x.ts"],
  ["a/*/b/*/c/*/d/*/e/*.ts", "b/x.ts", undefined],
])("%s and %s meet at %s", (a, b, witness) => {
  expect(overlap(pattern(a), pattern(b))).toBe(witness);
  expect(overlap(pattern(b), pattern(a))).toBe(witness);
});

const PLAIN = ["a", "b", "a.ts", "b.ts", "[id]", "(x)"];
const path = (...parts: string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 })
    .map((segments) => segments.join("/"));
const orFolder = (arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(arbitrary, fc.constantFrom("", "/")).map((parts) => parts.join(""));
const ANY = orFolder(path(...PLAIN, "*", "**", "*.ts", "{a,b}"));

test("patterns meet in either order, and each meets itself", () => {
  fc.assert(
    fc.property(ANY, ANY, (a, b) => {
      const [one, two] = [pattern(a), pattern(b)];
      expect(overlap(one, two) === undefined).toBe(overlap(two, one) === undefined);
      expect(overlap(one, one)).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

test("where a pattern meets a file, both match the witness", () => {
  fc.assert(
    fc.property(ANY, path(...PLAIN), (a, b) => {
      const [one, two] = [pattern(a), pattern(b)];
      const witness = overlap(one, two);
      const unmatched = [one, two].filter(
        (side) => witness !== undefined && !matcher(side)(witness),
      );
      expect(unmatched).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("a glob with too many wildcards, or a path too long, counts as the whole folder and costs no time", () => {
  const many = matcher(pattern(`src/${"**/a/".repeat(100)}b.ts`));
  expect([many(`src/${"a/".repeat(400)}c.ts`), many("lib/a.ts")]).toEqual([true, false]);
  const long = matcher(pattern("src/**/*.ts"));
  expect([long(`src/${"a/".repeat(400)}c.js`), long(`lib/${"a/".repeat(400)}c.ts`)]).toEqual([
    true,
    false,
  ]);
});

test.each(["src/+(*)b.ts", "src/*(*a)b", "src/+(a*)b", "src/+(+(a))b"])(
  "%s, whose time would explode, counts as its whole folder",
  (text) => {
    const matches = matcher(pattern(text));
    expect(matches(`src/${"a".repeat(200)}`)).toBe(true);
    expect(matches("lib/a")).toBe(false);
  },
);
