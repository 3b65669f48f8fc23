import * as fc from "fast-check";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { plainGlob } from "../../../src/model/pattern/plain-glob.ts";

const PIECES = ["a", "b.c", ".d", "*", "**", "/", ".", "@", "-", "a*", "*.ts", "_1", "**/", "/*"];

function byPicomatch(glob: string): string {
  return picomatch.makeRe(glob, { dot: true, posix: true }).source;
}

test("the expression of a plain glob is the one that picomatch makes", () => {
  const glob = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 })
    .map((pieces) => `src${pieces.join("")}`)
    .filter((text) => plainGlob(text) !== undefined);
  fc.assert(
    fc.property(glob, (text) => {
      expect(plainGlob(text)).toBe(byPicomatch(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  "src/api/**",
  "src/*",
  "src/*.ts",
  "src/use-*.test.ts",
  "src/**/*.ts",
  "src/**/index.ts",
  "@scope/pkg/src/**",
  "docs/.x*/a*b*",
])("%s is plain", (glob) => {
  expect(plainGlob(glob)).toBe(byPicomatch(glob));
});

test.each([
  "src/a.ts",
  "*.ts",
  "**/a.ts",
  ".github/**",
  "src/{a,b}/*",
  "src/[ab]*",
  "src/a?*",
  "src/***",
  "src/**.ts",
  "src/*/**",
  "src/**/**",
  "src/.*",
  "src/../*",
  "src//*",
  "src/*/",
  "src/+(a)*",
  "!src/*",
  "src/ä*",
  "src/a\n*",
])("%s is left to picomatch", (glob) => {
  expect(plainGlob(glob)).toBeUndefined();
});
