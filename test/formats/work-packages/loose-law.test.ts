import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { judge } from "../../rules/support/findings.ts";
import { claimsOf, mended, racesOf, setup, toldOf } from "./said.ts";

const PATH = fc.constantFrom("src/a.ts", "src/b/**", "src/b/c.ts", "docs/x.md", "lib/{a,b}.ts");
const PATHS = fc.uniqueArray(PATH, { minLength: 1, maxLength: 3 });
const KEY = fc.constantFrom(
  ..."scope files owned_files ownedFiles file_scope writes writable_paths creates modifies new".split(
    " ",
  ),
  ..."target_files allowedPaths read_only readFiles do_not_touch deny excluded tasks notes surface".split(
    " ",
  ),
  ..."targets produces touches code modules parts no_read components ownership".split(" "),
);

/** Paths as people write them below a key. */
const VALUE = PATHS.chain((paths) =>
  fc.constantFrom<unknown>(
    paths.join(", "),
    `${paths.join("\n")}\n`,
    paths.map((path) => `- ${path}`).join("\n"),
    paths.join(" "),
    paths,
    [paths.join(", ")],
    { write: paths },
    { create: paths.slice(0, 1), modify: paths.slice(1) },
    { read: paths.slice(0, 1), anything: paths.slice(1) },
    paths.map((path) => ({ path, action: "modify" })),
    paths.map((path) => ({ path, because: "it must" })),
    Object.fromEntries(paths.map((path) => [path, "create"])),
    [{ id: "1.1", files: paths }],
  ),
);

const PACKAGES = fc.array(fc.dictionary(KEY, VALUE, { minKeys: 1, maxKeys: 3 }), {
  minLength: 1,
  maxLength: 3,
});

/** The paths that stand somewhere in a value. */
function pathsIn(value: unknown): string[] {
  if (typeof value === "string")
    return (
      value.match(/(?:src|docs|lib)\/[^\s,{]+(?:\{[^}]*\}[^\s,]*)?|lib\/\{[^}]*\}\S*?ts/g) ?? []
    );
  return Object.entries(value as object).flatMap(([key, below]) => [
    ...pathsIn(key),
    ...pathsIn(below),
  ]);
}

test("a path is claimed or its key is told, and no fix drops a claim or hides a path or a race", async () => {
  await fc.assert(
    fc.asyncProperty(PACKAGES, fc.boolean(), async (packages, isJson) => {
      const value = {
        schema_version: 1,
        feature: { id: "f", plan_revision: 1 },
        contracts: "none",
        packages: packages.map((more, i) => ({ id: `wp-${i}`, ...more })),
      };
      const text = isJson ? JSON.stringify(value) : stringify(value);
      const before = await judge(text, setup);
      const fixed = await mended(text);
      const after = await judge(fixed, setup);
      const [had, has] = [claimsOf(before), claimsOf(after)];
      expect(has).toEqual(expect.arrayContaining(had));
      expect(racesOf(after)).toEqual(expect.arrayContaining(racesOf(before)));
      for (const [i, more] of packages.entries())
        for (const [key, below] of Object.entries(more))
          for (const path of pathsIn(below))
            for (const judged of [before, after]) {
              const isClaimed = claimsOf(judged).some(
                (claim) => claim.startsWith(`wp-${i} `) && claim.endsWith(` ${path}`),
              );
              expect(isClaimed || toldOf(judged).includes(key), `${key}: ${path}`).toBe(true);
            }
    }),
    { numRuns: 150 },
  );
});
