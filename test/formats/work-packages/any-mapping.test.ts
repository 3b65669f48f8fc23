import { expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";
import { mended, setup, toldOf } from "./said.ts";
import { documentText, packageText } from "./support.ts";

test.each([
  ["[{ id: wp-a, reason: types }, { id: wp-a, reason: types }]"],
  ["[{ valueOf: 1 }, { valueOf: 1 }]"],
  ["[{ hasOwnProperty: { a: 1 }, toString: 2 }, { hasOwnProperty: { a: 1 }, toString: 2 }]"],
])(
  "of mappings in the place of ids, %s, it is said that they are none, and that two are equal",
  async (ids) => {
    const text = documentText(packageText("wp-b", { depends_on: ids }));
    const told = toldOf(await judge(text, setup));
    expect(told).toMatch(/depends_on\[0\] is no string/);
    expect(told).toMatch(/depends_on\[1\] is no string/);
    expect(told.split("\n").length, told).toBe(3);
  },
);

test.each([
  ["complexity: { a: 1 }"],
  ["hasOwnProperty: [{ a: 1 }]"],
  ["toString: { name: 1 }"],
  ["valueOf: src/a.ts"],
])("%s in a loose package is a value as any other", async (line) => {
  const text = documentText(`  - id: wp-a\n    name: A\n    verification: npm test\n    ${line}\n`);
  expect(toldOf(await judge(text, setup))).toMatch(line.split(":")[0]!);
  expect((await judge(await mended(text), setup)).file.parsed?.plan.tasks).toHaveLength(1);
});
