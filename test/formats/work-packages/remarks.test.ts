import { expect, test } from "vitest";
import { stringify } from "yaml";
import { judge } from "../../rules/support/findings.ts";
import { claimsOf, mended, racesOf, setup, toldOf } from "./said.ts";
import { documentText, packageText } from "./support.ts";

const two = (more: object): string =>
  stringify({
    schema_version: 1,
    feature: { id: "f", plan_revision: 1 },
    contracts: "none",
    packages: [
      { id: "wp-a", name: "A", verification: "npm test", ...more },
      { id: "wp-b", name: "B", verification: "npm test", files: ["src/a.ts"] },
    ],
  });

test.each([
  [{ files: ["src/a.ts (new)"] }],
  [{ files: ["`src/a.ts`"] }],
  [{ files: ["`src/a.ts` (new, small)", "src/z.ts"] }],
  [{ files: "src/a.ts (new), src/z.ts (old)" }],
  [{ files: ["src/a.ts # shared"] }],
  [{ files: [{ path: "src/a.ts (new)", action: "modify" }] }],
  [{ files: { "src/a.ts": "modify", "src/z.ts": "create" } }],
  [{ files: { "src/a.ts": null } }],
  [{ scope: { write_allow: ["src/a.ts (new)"] } }],
  [{ code: ["src/a.ts (new)"], writes: { "`src/a.ts`": "edit" } }],
])("%j races with src/a.ts, before and after the fix", async (more) => {
  const text = two(more);
  const before = await judge(text, setup);
  const after = await judge(await mended(text), setup);
  const race = ["wp-a wp-b src/a.ts"];
  expect([racesOf(before), racesOf(after)]).toEqual([race, race]);
  expect(claimsOf(after)).toEqual(expect.arrayContaining(claimsOf(before)));
});

test("a remark says that a path is only read, and a group in a path is no remark", async () => {
  const text = two({
    files: ["src/a.ts (read only)", "src/(auth)/x.ts", "src/a(1).ts", "Makefile (new)"],
    reads: { "docs/a.md": "read" },
  });
  const wanted = [
    "wp-a write src/(auth)/x.ts",
    "wp-a write src/a(1).ts",
    "wp-a write Makefile",
    "wp-a read src/a.ts",
    "wp-a read docs/a.md",
    "wp-b write src/a.ts",
  ];
  expect(claimsOf(await judge(text, setup))).toEqual(wanted);
  const after = claimsOf(await judge(await mended(text), setup));
  expect(after.filter((claim) => claim !== "wp-b read **")).toEqual(wanted);
});

test("in a package of the schema the remark is told and taken off", async () => {
  const scope = '{ write_allow: ["src/a.ts (new)", "`src/b.ts`"], read_allow: ["docs/**"] }';
  const text = documentText(packageText("wp-a", { scope }));
  expect(toldOf(await judge(text, setup))).toBe(
    "write_allow holds src/a.ts (new); expected the path alone\n" +
      "write_allow holds `src/b.ts`; expected the path alone",
  );
  const fixed = await mended(text);
  expect(fixed).toContain('write_allow: ["src/a.ts", "src/b.ts"]');
  expect(claimsOf(await judge(fixed, setup))).toEqual(claimsOf(await judge(text, setup)));
});

test("what is done to a path and is no action is told, and nothing is read of it", async () => {
  const text = two({ files: { "src/a.ts": "with care" } });
  expect(claimsOf(await judge(text, setup))).toEqual(["wp-b write src/a.ts"]);
  expect(toldOf(await judge(await mended(text), setup))).toContain('"files"');
});
