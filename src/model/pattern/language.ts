import { picomatchLibrary } from "../libraries.ts";
import { globSource } from "../path.ts";
import type { PathMention } from "../plan.ts";
import { charSet, complement } from "./char-set.ts";
import { plainGlob } from "./plain-glob.ts";
import { readRegex, type Regex, UnknownSyntax } from "./regex.ts";
import { ANY, EMPTY, MOST_TERMS, type Term, Terms } from "./term.ts";

/** A path of a plan, as far as it says which files it means. */
export type Pattern = Pick<PathMention, "pattern" | "shape" | "source">;

/** The dialect of globs. */
const DIALECT = { dot: true, posix: true } as const;

/** The regular expression that picomatch makes of what it cannot read. */
const NOTHING = "$^";

let terms = new Terms();
let languages = new Map<string, Term | undefined>();

/** Where terms are made; forgets everything between two questions when there is too much of it. */
export function currentTerms(): Terms {
  if (terms.size > MOST_TERMS / 2) {
    terms = new Terms();
    languages = new Map();
  }
  return terms;
}

/**
 * The texts that a pattern matches, read from the very regular expression that picomatch makes of it, so
 * that its habits are ours; `undefined` for a glob with syntax that cannot be read so.
 */
export function languageOf(pattern: Pattern): Term | undefined {
  const key = keyOf(pattern);
  if (languages.has(key)) return languages.get(key);
  const language =
    pattern.shape === "glob" ? globLanguage(sourceOf(pattern)) : plainLanguage(pattern);
  languages.set(key, language);
  return language;
}

/** Patterns that mean the same files have one key. */
export function keyOf({ pattern, shape, source }: Pattern): string {
  return `${shape}${source === undefined ? "" : "!"} ${pattern}`;
}

/** A glob in picomatch's dialect. */
export function sourceOf({ pattern, source }: Pattern): string {
  return source ?? globSource(pattern);
}

/** The texts that are paths of files; `usual` ones have names that start with no dot or sign. */
export function filePaths(kind: "all" | "usual" = "all"): Term {
  const key = `paths ${kind}`;
  const known = languages.get(key) ?? terms.of(kind === "all" ? FILE_PATH : USUAL_PATH, EMPTY);
  languages.set(key, known);
  return known;
}

/** True when a term holds a text. */
export function accepts(term: Term, text: string): boolean {
  let rest = terms.begin(term);
  for (let i = 0; i < text.length; i++) rest = terms.after(rest, text.charCodeAt(i));
  return terms.ends(rest);
}

function plainLanguage({ pattern, shape }: Pattern): Term {
  return terms.of(literal(pattern), shape === "directory" ? ANY : EMPTY);
}

/** The regular expression that picomatch makes of a glob. */
export function regexOf(source: string): string {
  return plainGlob(source) ?? picomatchLibrary().makeRe(source, DIALECT).source;
}

function globLanguage(source: string): Term | undefined {
  try {
    const regex = regexOf(source);
    // Of what is no glob picomatch matches the text itself.
    return terms.of(regex === NOTHING ? literal(source) : readRegex(regex), EMPTY);
  } catch (error) {
    if (error instanceof UnknownSyntax || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function literal(text: string): Regex {
  const parts = Array.from({ length: text.length }, (_, i): Regex => {
    const unit = text.charCodeAt(i);
    return { kind: "set", set: charSet([[unit, unit]]) };
  });
  return { kind: "sequence", parts };
}

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
const DOTTED = one(charSet([[DOT, DOT]]));
const NAMED = one(complement(charSet([...UNUSUAL, [SLASH, SLASH]])));
const UNDOTTED = one(complement(charSet([...UNUSUAL, [SLASH, SLASH], [DOT, DOT]])));
/** A name that is not empty, `.` or `..`. */
const NAME: Regex = {
  kind: "choice",
  parts: [
    all(UNDOTTED, many(NAMED, 0)),
    all(DOTTED, UNDOTTED, many(NAMED, 0)),
    all(DOTTED, DOTTED, many(NAMED, 1)),
  ],
};
const USUAL_NAME = all(
  one(
    charSet(
      [..."09AZaz".matchAll(/../g)].map(([ends]) => [ends.charCodeAt(0), ends.charCodeAt(1)]),
    ),
  ),
  many(NAMED, 0),
);
/** Names with `/` between them. */
const pathOf = (name: Regex): Regex =>
  all(name, many(all(one(charSet([[SLASH, SLASH]])), name), 0));
const FILE_PATH = pathOf(NAME);
const USUAL_PATH = pathOf(USUAL_NAME);
