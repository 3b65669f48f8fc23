import fc from "fast-check";
import { expect, test } from "vitest";
import { globText, readGlob } from "../../../src/formats/work-packages/glob-text.ts";
import { tidyPath } from "../../../src/model/path.ts";
import { matcher } from "../../../src/model/pattern/match.ts";

test.each([
  ["src/a.ts", "src/a.ts"],
  ["src/[id]/page.tsx", "src/[[]id]/page.tsx"],
  ["src/[[...all]]/page.tsx", "src/[[][[]...all]]/page.tsx"],
  ["src/[id]/", "src/[[]id]/"],
  ["src/[id]/*.ts", "src/[[]id]/*.ts"],
  ["src/(tabs)/page.tsx", "src/(tabs)/page.tsx"],
  ["src/(tabs)/[id]/**", "src/[(]tabs[)]/[[]id]/**"],
  ["src/[a-z]/*.ts", "src/[a-z]/*.ts"],
  ["src/[a", "src/[a"],
])("the path %s of a Markdown plan is the glob %s, and comes back", (path, glob) => {
  const { pattern, shape } = tidyPath(path);
  expect(globText({ pattern, shape })).toBe(glob);
  expect(readGlob(glob)).toMatchObject({ pattern, shape });
});

test.each([
  ["src/[id]/page.tsx", "src/[id]/page.tsx"],
  ["src/[[]a-z]/*.ts", "src/[[]a-z]/*.ts"],
  ["src/[[]id]/[ab].ts", "src/[[]id]/[ab].ts"],
  ["src/(tabs)/*.ts", "src/(tabs)/*.ts"],
])("the glob %s of a YAML plan keeps its meaning", (glob, source) => {
  const read = readGlob(glob);
  expect(read).toMatchObject({ shape: "glob", source });
  expect(globText(read)).toBe(source);
});

test("a name with brackets matches itself and nothing else", () => {
  const matches = matcher(readGlob("src/[[]id]/page.tsx"));
  expect(["src/[id]/page.tsx", "src/i/page.tsx", "src/[/page.tsx"].map(matches)).toEqual([
    true,
    false,
    false,
  ]);
});

const PART = fc.constantFrom("a", "b", "[", "]", "(", ")", "*", "-", "/", "!", "{", ",", "}");

test("what is written is read as the same pattern, or as a glob that matches the same paths", () => {
  fc.assert(
    fc.property(
      fc
        .array(PART, { minLength: 1, maxLength: 8 })
        .map((parts) => tidyPath(`x/${parts.join("")}`)),
      fc.array(fc.constantFrom("a", "b", "[", "]", "(", ")", "-", "/"), { maxLength: 6 }),
      (path, letters) => {
        const read = readGlob(globText(path));
        const file = `x/${letters.join("")}`;
        for (const one of [file, path.pattern])
          expect({ path, read, one, is: matcher(read)(one) }).toMatchObject({
            is: matcher(path)(one),
          });
      },
    ),
    { seed: 20261121, numRuns: 3000 },
  );
});
