import { expect, test } from "vitest";
import { judge, type Judged } from "../../rules/support/findings.ts";
import { mended, setup, toldOf } from "./said.ts";
import { documentText, packageText } from "./support.ts";

const locksOf = ({ file }: Judged): string[] =>
  (file.parsed?.plan.tasks ?? []).flatMap(({ locks, lockFiles }) => [
    ...locks.map(({ value }) => value),
    ...(lockFiles ?? []).map(({ pattern }) => pattern),
  ]);
const BOTH = ["db:schema:users", "db:schema:orders"];

test.each([
  ['"db:schema:users, db:schema:orders"', BOTH],
  ['["db:schema:users, db:schema:orders"]', BOTH],
  ['{ keys: "db:schema:users, db:schema:orders" }', BOTH],
  ['{ keys: ["db:schema:users; db:schema:orders"] }', BOTH],
  ['"db:schema:users db:schema:orders"', BOTH],
  ['"db:schema:users and db:schema:orders"', BOTH],
  ['["`db:schema:users`", "db:schema:orders (shared)"]', BOTH],
  ['{ files: ["src/q.ts, src/r.ts (new)"] }', ["src/q.ts", "src/r.ts"]],
  ['["api:GET /a, /b"]', ["api:GET /a, /b"]],
  ['["api:GET /a and api:POST /a"]', ["api:GET /a", "api:POST /a"]],
  ["[go.mod, env:shared]", ["env:shared", "go.mod"]],
])("locks: %s are %j before and after the fix", async (locks, wanted) => {
  const text = documentText(`  - id: wp-a\n    name: A\n    locks: ${locks}\n`);
  const fixed = await mended(text);
  const after = await judge(fixed, setup);
  expect([locksOf(await judge(text, setup)), locksOf(after)]).toEqual([wanted, wanted]);
  expect(toldOf(after)).toBe("");
});

test("several keys in one entry of the schema's own list are told and parted", async () => {
  const locks = '{ files: [src/q.ts], keys: ["db:schema:users, db:schema:orders"] }';
  const text = documentText(packageText("wp-a", { locks }));
  const before = await judge(text, setup);
  expect(toldOf(before)).toBe(
    "keys holds db:schema:users, db:schema:orders in one entry; expected an entry for each key",
  );
  const fixed = await mended(text);
  expect(fixed).toContain('keys: ["db:schema:users", "db:schema:orders"]');
  expect(locksOf(await judge(fixed, setup))).toEqual(locksOf(before));
});

test("a lock among several is in conflict with the lock of another package", async () => {
  const text = documentText(
    `  - { id: wp-a, name: A, locks: ["db:schema:users, db:schema:orders"] }\n  - { id: wp-b, name: B, locks: [db:schema:orders] }\n`,
  );
  const rules = (await judge(text, setup)).diagnostics.map(({ rule }) => rule);
  expect(rules).toContain("lock/conflict");
});
