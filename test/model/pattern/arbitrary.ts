import * as fc from "fast-check";

const NAMES = ["a", "b", "ab", "ba", "a.b", ".a", "b.a", "aa", "[a]", "a-b"];

/** Paths over few letters, so that they meet patterns often. */
export const path: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 })
  .map((names) => names.join("/"));

const PARTS = "a b . - * ? [ab] [!a] [^b] [a-b] [[:alpha:]] {a,b} {a,b*} {,a} \\[a\\]".split(" ");
const GROUPS = "@(a|b) ?(a) +(a|b) !(a) !(a|b*) *(a|b)".split(" ");
const PART = fc.constantFrom(...PARTS, ...GROUPS);
const NAME = fc.array(PART, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
const SEGMENT = fc.oneof({ weight: 3, arbitrary: NAME }, fc.constantFrom("*", "**", "a", "b"));

/** Globs of every kind over the same letters. */
export const glob: fc.Arbitrary<string> = fc
  .array(SEGMENT, { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join("/"))
  // A plan's paths are tidied before they are matched.
  .filter((text) => !text.startsWith("./"));

/** Every path of up to three short names over the same letters. */
export function smallPaths(): string[] {
  const names = [...NAMES, "c", "a.", "bb"];
  const two = names.flatMap((name) => names.map((other) => `${name}/${other}`));
  const three = ["a", "b", ".a"].flatMap((name) => two.map((rest) => `${name}/${rest}`));
  return [...names, ...two, ...three];
}
