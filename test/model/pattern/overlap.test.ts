import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { shapeOf } from "../../../src/model/path.ts";
import type { Pattern } from "../../../src/model/pattern/pattern.ts";
import { matcher } from "../../../src/model/pattern/match.ts";
import { overlap } from "../../../src/model/pattern/overlap.ts";
import { glob, path, smallPaths } from "./arbitrary.ts";
import { SHARED } from "../../support/shared.ts";

const pattern = (text: string): Pattern => ({ pattern: text, shape: shapeOf(text) });
const meet = (a: string, b: string, denied: readonly string[] = []): string | undefined => {
  const met = overlap(pattern(a), pattern(b), denied.map(pattern));
  return met?.isAssumed ? `${met.path}, assumed` : met?.path;
};

test.each([
  ["src/a.ts", "src/a.ts", "src/a.ts"],
  ["src/a.ts", "src/b.ts", undefined],
  ["src/", "src/a.ts", "src/a.ts"],
  ["src/", "src", undefined],
  ["src/a/", "src/ab.ts", undefined],
  ["src/", "src/a/", "src/a/a"],
  ["src/a/", "src/b/", undefined],
  ["src/*.ts", "src/a.ts", "src/a.ts"],
  ["src/*.ts", "src/a/b.ts", undefined],
  ["src/**/*.ts", "src/a/b.ts", "src/a/b.ts"],
  ["src/**", "src/.hidden", "src/.hidden"],
  ["src/**", "src", "src"],
  ["src/**", "src*", "src"],
  ["src/{a,b}.ts", "src/b.ts", "src/b.ts"],
  ["src/{a,b}.ts", "src/c.ts", undefined],
  ["src/[a-c].ts", "src/b.ts", "src/b.ts"],
  ["src/[!b].ts", "src/b.ts", undefined],
  ["app/[id]/*.tsx", "app/[id]/page.tsx", "app/[id]/page.tsx"],
  ["app/[id]/*.tsx", "app/i/page.tsx", undefined],
  ["app/[id]/*.tsx", "app/*/page.*", "app/[id]/page.tsx"],
  ["app/(tabs)/*.tsx", "app/(tabs)/a.tsx", "app/(tabs)/a.tsx"],
  ["src/**", "src/a/", "src/a/a"],
  ["src/**", "src/a/*.ts", "src/a/a.ts"],
  ["src/**", "src/**", "src/a"],
  [".github/**", ".github/**", ".github/a"],
  [".github/*.yml", ".github/*.yml", ".github/a.yml"],
  ["src/**/*.test.ts", "src/**/*.test.ts", "src/a.test.ts"],
  ["src/*_b/*c.*", "src/**", "src/a_b/c."],
  ["**/*", "**", "a"],
  ["src/*.ts", "lib/*.ts", undefined],
  ["src/*a.ts", "src/b*.ts", "src/ba.ts"],
  ["src/*/x.ts", "src/a/*.ts", "src/a/x.ts"],
  ["src/**/a/*.ts", "**/b/c.ts", undefined],
  ["src/**/a/**/*.ts", "**/b/c.ts", "src/a/b/c.ts"],
  ["src/@(a|b)/x.ts", "src/@(b|c)/x.ts", "src/b/x.ts"],
  ["src/!(a|b)/x.ts", "src/@(a|b)/x.ts", undefined],
  ["src/+(ab).ts", "src/*b?(c).ts", "src/ab.ts"],
  ["src/?(a)b.ts", "src/*ab.ts", "src/ab.ts"],
  [".*/**", "**/*.yml", ".a/.yml"],
  ["src/[z-a].ts", "src/[z-a].ts", "src/[z-a].ts"],
  ["**/.env*", "config/**", "config/.env"],
  ["**", "*/*/*", "a/a/a"],
  ["*a??????????", "*b?????????", "abaaaaaaaaa"],
  ["*a??????????", "*b??????????", undefined],
  ["a/*/b/*/c/*/d/*/e/*.ts", "a/1/b/2/c/3/d/4/e/x.ts", "a/1/b/2/c/3/d/4/e/x.ts"],
  ["a/*/b/*/c/*/d/*/e/*.ts", "b/x.ts", undefined],
  ["x{1..3}.ts", "x2.*", "x2.ts"],
])("%s and %s meet at %s", (a, b, witness) => {
  expect(meet(a, b)).toBe(witness);
  expect(meet(b, a)).toBe(witness);
});

test.each([
  ["src/**", "src/api/user.ts", ["src/api/**"], undefined],
  ["src/**/*.ts", "src/**/*.test.ts", ["**/*.test.ts"], undefined],
  ["src/", "src/", ["src/**"], undefined],
  ["src/", "src/", ["src/*"], "src/a/a"],
  ["src/*.{ts,js}", "src/**", ["src/*.ts", "src/*.js"], undefined],
  ["src/*.{ts,js}", "src/**", ["src/*.ts", "src/a*"], "src/b.js"],
  ["src/*.ts", "src/*.ts", ["src/[!a]*"], "src/a.ts"],
  ["src/a.ts", "src/a.ts", ["src/b.ts"], "src/a.ts"],
])("%s and %s without %s meet at %s", (a, b, denied, witness) => {
  expect(meet(a, b, denied)).toBe(witness);
});

test("what takes too many states to decide is taken to meet", () => {
  const far = "?".repeat(14);
  expect(
    meet(`src/!(*a${far})`, `src/!(*b${far})`, [`*/*c${far}`, `*/*d${far}`, "*/?", "*/??*"]),
  ).toBe("src/a, assumed");
});

test("syntax that no glob needs is taken to meet, and denies nothing", () => {
  const odd: Pattern = { pattern: "src/\\bx*", shape: "glob" };
  expect(overlap(odd, pattern("src/b*"))).toEqual({ path: "src/a", isAssumed: true });
  expect(overlap(pattern("src/x*"), pattern("src/xy*"), [odd])).toEqual({
    path: "src/a",
    isAssumed: true,
  });
});

const ANY = fc.oneof(
  glob,
  path,
  path.map((text) => `${text}/`),
);

test("a witness is matched by both patterns and not denied, and the sides may change places", () => {
  fc.assert(
    fc.property(ANY, ANY, fc.array(ANY, { maxLength: 2 }), (a, b, denied) => {
      const met = meet(a, b, denied);
      expect(meet(b, a, denied) === undefined).toBe(met === undefined);
      if (met === undefined) return;
      expect([a, b].filter((text) => !matcher(pattern(text))(met))).toEqual([]);
      expect(denied.filter((text) => matcher(pattern(text))(met))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("patterns that share a path of a small universe meet", () => {
  const universe = smallPaths();
  fc.assert(
    fc.property(ANY, ANY, fc.array(ANY, { maxLength: 2 }), (a, b, denied) => {
      const [one, two, ...without] = [a, b, ...denied].map((text) => matcher(pattern(text)));
      const common = universe.find(
        (text) => one!(text) && two!(text) && !without.some((isDenied) => isDenied(text)),
      );
      expect(common !== undefined && meet(a, b, denied) === undefined).toBe(false);
    }),
    { numRuns: 1500 },
  );
});

const data = join(SHARED, "data/glob-pairs.json");

interface Pair {
  a: string;
  b: string;
  denyA: string[];
  denyB: string[];
  intersects: boolean;
}

const present = existsSync(data);
if (!present) {
  console.warn(
    `SKIPPED: the collected pairs of globs were not checked, because ${data} does not exist; set PARALLEL_PLAN_SHARED to the folder that holds data/`,
  );
}
const pairs = present ? (JSON.parse(readFileSync(data, "utf8")) as { pairs: Pair[] }).pairs : [];

test.each(pairs)("$a and $b of the collected pairs", ({ a, b, denyA, denyB, intersects }) => {
  expect(meet(a, b, [...denyA, ...denyB]) !== undefined).toBe(intersects);
});
