import fc from "fast-check";
import { expect, test } from "vitest";
import { literally } from "../../src/model/expression.ts";

test.each(["", "u", "v", "gu"])(
  "a text as an expression with the flags %j matches itself",
  (flags) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."-/[](){}.*+?^$|\\a1 é😀&#~") }), (text) => {
        expect(`<${text}>`.replace(new RegExp(literally(text), flags), "")).toBe("<>");
      }),
    );
  },
);
