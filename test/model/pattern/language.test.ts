import * as fc from "fast-check";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { accepts, languageOf } from "../../../src/model/pattern/language.ts";
import { EMPTY, Terms } from "../../../src/model/pattern/term.ts";
import { globSource } from "../../../src/model/path.ts";
import { readRegex } from "../../../src/model/pattern/regex.ts";
import { glob, path } from "./arbitrary.ts";

test("a glob's language holds exactly the paths that picomatch matches", () => {
  fc.assert(
    fc.property(glob, fc.array(path, { minLength: 1, maxLength: 20 }), (pattern, paths) => {
      const language = languageOf({ pattern, shape: "glob" });
      const isMatch = picomatch(globSource(pattern), { dot: true, posix: true });
      if (!language) throw new Error(`${pattern} was not read`);
      expect(paths.filter((one) => accepts(language, one))).toEqual(
        paths.filter((one) => isMatch(one)),
      );
    }),
    { numRuns: 3000 },
  );
});

const REGEXES = [
  "(?:a*)*b",
  "(?:(?:a|)*|b)*c",
  "(?:a(?=b)|b)*",
  "(?!ab)(?:a|b){2,3}",
  "(?:(?!aa).)*",
  "(?:a|(?:^|b)c)+",
  "a?(?:b?c?)*$",
  "[^a]+|a{2}",
  "(?:(?:a*b*)*c*)*",
  "(?=.*b)a*(?:b|c)",
];

test.each(REGEXES)("steps through %s as the engine of the language does", (source) => {
  const terms = new Terms();
  const term = terms.of(readRegex(`^(?:${source})$`), EMPTY);
  const regex = new RegExp(`^(?:${source})$`);
  for (const text of textsOf("abc", 5)) {
    let rest = terms.begin(term);
    for (const letter of text) rest = terms.after(rest, letter.charCodeAt(0));
    expect([text, terms.ends(rest)]).toEqual([text, regex.test(text)]);
  }
});

function* textsOf(letters: string, longest: number): Generator<string> {
  yield "";
  if (longest === 0) return;
  for (const rest of textsOf(letters, longest - 1))
    for (const letter of letters) yield letter + rest;
}

test.each(["(?<=a)b", "\\bword", "(a)\\1", "a**", "(a", "[a", "\\u0041"])(
  "%s is not taken for something else",
  (source) => {
    expect(() => readRegex(source)).toThrow(source);
  },
);
