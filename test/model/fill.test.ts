import { expect, test } from "vitest";
import { fill, isUnfilled } from "../../src/model/fill.ts";

test("a slot says what belongs there, and that it is open", () => {
  expect(fill("who decides")).toBe("<fill: who decides>");
  expect(isUnfilled(fill("who decides"))).toBe(true);
  expect(isUnfilled(`The lead, and ${fill("one more")}.`)).toBe(true);
});

test.each(["", "the lead decides", "fill: this", "<filled: x>", "a < b > c"])(
  "%j is no open slot",
  (text) => expect(isUnfilled(text)).toBe(false),
);
