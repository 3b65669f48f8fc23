import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  ancestors,
  baseName,
  directoryName,
  foldPath,
  hasPlaceholder,
  shapeOf,
  tidyPath,
  withoutParents,
} from "../../src/model/path.ts";

test.each([
  ["src/a.ts", "src/a.ts", "file"],
  ["/src/a.ts", "src/a.ts", "file"],
  ["./src/a.ts", "src/a.ts", "file"],
  ["././src//a.ts", "src/a.ts", "file"],
  ["src/./a.ts", "src/a.ts", "file"],
  ["src\\api\\a.ts", "src/api/a.ts", "file"],
  ["src/api/", "src/api/", "directory"],
  ["src/api//", "src/api/", "directory"],
  ["src/api/.", "src/api/", "directory"],
  ["src/..a/b..ts", "src/..a/b..ts", "file"],
  ["src/*.ts", "src/*.ts", "glob"],
  [".", "**", "glob"],
  ["packages/*/", "packages/*/**", "glob"],
  ["/", "**", "glob"],
  ["/home", "home", "file"],
  ["/home/ann", "home/ann", "file"],
])("tidies %s to %s, a %s", (written, pattern, shape) => {
  expect(tidyPath(written)).toEqual({ pattern, shape });
});

test.each([
  ["../a.ts", "../a.ts", "parent"],
  ["a/../b.ts", "a/../b.ts", "parent"],
  ["a\\..\\b.ts", "a/../b.ts", "parent"],
  ["/..", "..", "parent"],
  ["~/a.ts", "~/a.ts", "home"],
  ["~ann/a.ts", "~ann/a.ts", "home"],
  ["C:\\a.ts", "C:/a.ts", "drive"],
  ["c:/a.ts", "c:/a.ts", "drive"],
  ["C:", "C:", "drive"],
  ["\\\\host\\share", "//host/share", "network"],
  ["//host/share", "//host/share", "network"],
  ["/home/ann/app/a.ts", "/home/ann/app/a.ts", "machine"],
  ["/Users/ann/app/a.ts", "/Users/ann/app/a.ts", "machine"],
  ["/etc/passwd", "etc/passwd", "system"],
  ["/usr/bin/env", "usr/bin/env", "system"],
  ["/var/log/x.log", "var/log/x.log", "system"],
  ["/proc/self", "proc/self", "system"],
  ["/sys", "sys", "system"],
  ["\\etc\\passwd", "etc/passwd", "system"],
])("knows that %s lies outside: %s, %s", (written, pattern, why) => {
  expect(tidyPath(written)).toMatchObject({ pattern, outside: why });
});

const PART = fc.constantFrom(
  "a",
  "b.ts",
  ".",
  "..",
  "",
  "~",
  "[id]",
  "*",
  "C:",
  "home",
  "Users",
  "etc",
  "é",
);
const WRITTEN = fc
  .tuple(fc.array(PART, { maxLength: 6 }), fc.constantFrom("/", "\\"))
  .map(([parts, slash]) => parts.join(slash));

test("a tidied path stays as it is when tidied again, and never climbs unseen", () => {
  fc.assert(
    fc.property(WRITTEN, (written) => {
      const tidied = tidyPath(written);
      if (tidied.outside) return;
      expect(tidied.pattern).not.toMatch(/\\|\/\/|^\/|(?:^|\/)\.\.?(?:\/|$)/);
      // `/~` and `/C:` are names at the root; read again they would be a home and a drive.
      if (/^(?:~|[A-Za-z]:)/.test(tidied.pattern)) return;
      expect(tidyPath(tidied.pattern)).toEqual(tidied);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["src/a.ts", "file"],
  ["src/", "directory"],
  ["app/[id]/page.tsx", "file"],
  ["app/[...rest]/page.tsx", "file"],
  ["app/[[lang]]/+page.svelte", "file"],
  ["routes/(app)/+layout.svelte", "file"],
  ["routes/[id=integer]/+page.server.ts", "file"],
  ["app/@modal/(.)photo/[id]/page.tsx", "file"],
  ["db/{name}.sql", "file"],
  ["c++/a+b.cc", "file"],
  ["src/*.ts", "glob"],
  ["src/**", "glob"],
  ["src/{a,b}.ts", "glob"],
  ["src/{1..3}.ts", "glob"],
  ["src/[a-z].ts", "glob"],
  ["src/[!a].ts", "glob"],
  ["src/[^a].ts", "glob"],
  ["src/a?.ts", "glob"],
  ["src/@(a|b).ts", "glob"],
  ["src/+(a).ts", "glob"],
])("%s is a %s", (pattern, shape) => expect(shapeOf(pattern)).toBe(shape));

test("two spellings of one file have one fold", () => {
  const composed = "Caf\u00e9/\u212Bx.ts";
  expect(foldPath(composed)).toBe(foldPath("cafe\u0301/A\u030Ax.TS"));
  expect(foldPath("a.ts")).not.toBe(foldPath("b.ts"));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (path) => {
      expect(foldPath(foldPath(path))).toBe(foldPath(path));
      expect(foldPath(path.normalize("NFD"))).toBe(foldPath(path));
    }),
  );
});

test("ancestors, base and directory of a path", () => {
  expect(ancestors("a/b/c.ts")).toEqual(["a", "a/b"]);
  expect(ancestors("a/b/")).toEqual(["a"]);
  expect(ancestors("a")).toEqual([]);
  expect([baseName("a/b.ts"), baseName("a/b/"), baseName("a")]).toEqual(["b.ts", "b", "a"]);
  expect([directoryName("a/b.ts"), directoryName("a/b/"), directoryName("a")]).toEqual([
    "a/",
    "a/",
    "",
  ]);
});

test.each([
  ["db/[timestamp]_add.sql", true],
  ["src/<name>.ts", true],
  ["docs/{feature}/plan.md", true],
  ["adr/NNN-title.md", true],
  ["db/YYYYMMDD_add.sql", true],
  ["src/.../a.ts", true],
  ["app/[id]/page.tsx", false],
  ["app/[name]/page.tsx", false],
  ["src/{a,b}.ts", false],
  ["src/annotations.ts", false],
])("%s waits to be filled in: %s", (path, waits) => expect(hasPlaceholder(path)).toBe(waits));

test.each([
  ["src/a.ts", "src/a.ts"],
  ["src/../lib/a.ts", "lib/a.ts"],
  ["a/b/../../c/", "c/"],
  ["a/..", ""],
  ["../a.ts", undefined],
  ["a/../../b.ts", undefined],
])("%s without its parents is %s", (path, expected) => expect(withoutParents(path)).toBe(expected));

test("whatever waits to be filled in waits in any case and beside any name", () => {
  const mark = fc.constantFrom(
    "<a>",
    "{a}",
    "...",
    "…",
    "[next]_",
    "[nn]_",
    "xxx",
    "nnnn",
    "yyyymm",
  );
  const inAnyCase = (text: string): fc.Arbitrary<string> =>
    fc.mixedCase(fc.constant(text), { untoggleAll: (toggled) => toggled.toLowerCase() });
  fc.assert(
    fc.property(
      PART,
      mark.chain(inAnyCase),
      PART,
      (before, waiting, after) => hasPlaceholder(`${before}/${waiting}-${after}`) === true,
    ),
  );
});
