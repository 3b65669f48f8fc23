import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearest } from "../../src/model/nearest.ts";

/** The definition, by recursion. */
function naive(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  let best = Math.min(
    naive(a.slice(0, -1), b.slice(0, -1)) + same,
    naive(a.slice(0, -1), b) + 1,
    naive(a, b.slice(0, -1)) + 1,
  );
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    best = Math.min(best, naive(a.slice(0, -2), b.slice(0, -2)) + 1);
  return best;
}

test.each([
  ["", "", 0],
  ["abc", "", 3],
  ["abc", "abc", 0],
  ["abc", "acb", 1],
  ["abc", "abd", 1],
  ["abc", "ab", 1],
  ["kitten", "sitting", 3],
  ["ca", "abc", 3],
])("from %s to %s it is %s steps", (a, b, steps) => expect(editDistance(a, b)).toBe(steps));

const WORD = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });

test("the distance is that of the definition, and a limit cuts it off", () => {
  fc.assert(
    fc.property(WORD, WORD, fc.nat(4), (a, b, limit) => {
      const exact = naive(a, b);
      expect(editDistance(a, b)).toBe(exact);
      expect(Math.min(editDistance(a, b, limit), limit + 1)).toBe(Math.min(exact, limit + 1));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["1.1", ["1.2", "2.1", "7.7"], ["1.2", "2.1"]],
  [
    "ownership/write-rac",
    ["ownership/write-race", "ownership/create-race"],
    ["ownership/write-race"],
  ],
  ["AGENTS", ["agents", "hook"], ["agents"]],
  ["xyz", ["abc"], []],
  ["1", ["2", "23"], ["2"]],
  ["x".repeat(101), ["x".repeat(100)], []],
])("near %s of %s is %s", (word, known, near) => expect(nearest(word, known)).toEqual(near));
