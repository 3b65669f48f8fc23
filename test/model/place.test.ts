import * as fc from "fast-check";
import { expect, test } from "vitest";
import { comparePlaces, comparePoints, encloses, LineIndex } from "../../src/model/place.ts";

const TEXT = fc.string({
  unit: fc.constantFrom("a", "é", "𝒳", "\u200D", "\t", " ", "\n", "\r\n", "\r"),
  maxLength: 40,
});

test("every offset comes back from its point", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const index = new LineIndex(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const point = index.point(offset);
        expect(index.offset(point)).toBe(offset);
        expect(index.startOf(point.line) + point.column - 1).toBe(offset);
      }
    }),
  );
});

test("points grow with offsets, and lines are those between the breaks", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const index = new LineIndex(text);
      for (let offset = 1; offset <= text.length; offset++)
        expect(comparePoints(index.point(offset - 1), index.point(offset))).toBeLessThan(0);
      const lines = Array.from({ length: index.lines }, (_, i) => index.line(i + 1));
      expect(lines).toEqual(text.split(/\r\n|\r|\n/));
    }),
  );
});

test("columns count UTF-16 code units from 1", () => {
  const index = new LineIndex("ab\r\n𝒳c\n");
  expect(index.point(0)).toEqual({ line: 1, column: 1 });
  expect(index.point(4)).toEqual({ line: 2, column: 1 });
  expect(index.point(6)).toEqual({ line: 2, column: 3 });
  expect(index.point(8)).toEqual({ line: 3, column: 1 });
  expect(index.offset({ line: 99, column: 1 })).toBe(8);
});

test("places are ordered by start, then end, and enclose with their borders", () => {
  const index = new LineIndex("abc\ndef");
  const places = [index.place(4, 5), index.place(0, 3), index.place(0, 1)];
  expect(places.toSorted(comparePlaces)).toEqual([places[2], places[1], places[0]]);
  expect(encloses(index.place(0, 3), index.place(0, 3))).toBe(true);
  expect(encloses(index.place(0, 3), index.place(2, 5))).toBe(false);
});
