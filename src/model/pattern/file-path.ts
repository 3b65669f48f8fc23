import { charSet, complement } from "./char-set.ts";
import type { Regex } from "./regex.ts";

const SLASH = 47;
const DOT = 46;
/** What no name of a file in a plan has: control characters, `\`, `*`, `?`, `|`, ends of lines, halves of surrogate pairs. */
const UNUSUAL: readonly (readonly [number, number])[] = [
  [0, 31],
  [42, 42],
  [63, 63],
  [92, 92],
  [124, 124],
  [127, 159],
  [0x2028, 0x2029],
  [0xd800, 0xdfff],
];
const one = (set: ReturnType<typeof charSet>): Regex => ({ kind: "set", set });
const all = (...parts: Regex[]): Regex => ({ kind: "sequence", parts });
const many = (part: Regex, least: number): Regex => ({
  kind: "repeat",
  part,
  least,
  most: Infinity,
});

/**
 * The paths of files: names with `/` between them, none of them empty, `.` or `..`; `usual` ones have names
 * that start with a letter or a digit.
 */
export function filePath(kind: "all" | "usual"): Regex {
  const named = one(complement(charSet([...UNUSUAL, [SLASH, SLASH]])));
  const name = kind === "all" ? anyName(named) : all(letter(), many(named, 0));
  return all(name, many(all(one(charSet([[SLASH, SLASH]])), name), 0));
}

/** A name that is not empty, `.` or `..`. */
function anyName(named: Regex): Regex {
  const dotted = one(charSet([[DOT, DOT]]));
  const undotted = one(complement(charSet([...UNUSUAL, [SLASH, SLASH], [DOT, DOT]])));
  return {
    kind: "choice",
    parts: [
      all(undotted, many(named, 0)),
      all(dotted, undotted, many(named, 0)),
      all(dotted, dotted, many(named, 1)),
    ],
  };
}

/** A letter or a digit. */
function letter(): Regex {
  return one(charSet(["09", "AZ", "az"].map((ends) => [ends.charCodeAt(0), ends.charCodeAt(1)])));
}
