import { charSet } from "./char-set.ts";
import { filePath } from "./file-path.ts";
import { keyOf, type Pattern, regexOf, sourceOf } from "./pattern.ts";
import { readRegex, type Regex, UnknownSyntax } from "./regex.ts";
import { ANY, EMPTY, MOST_TERMS, type Term, Terms } from "./term.ts";

/** The regular expression that picomatch makes of what it cannot read. */
const NOTHING = "$^";

let terms: Terms | undefined;
let languages = new Map<string, Term | undefined>();

/** Where terms are made; forgets everything between two questions when there is too much of it. */
export function currentTerms(): Terms {
  if (made().size > MOST_TERMS / 2) {
    terms = undefined;
    languages = new Map();
  }
  return made();
}

function made(): Terms {
  return (terms ??= new Terms());
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

/** The texts that are paths of files; `usual` ones have names that start with no dot or sign. */
export function filePaths(kind: "all" | "usual" = "all"): Term {
  const key = `paths ${kind}`;
  const known = languages.get(key) ?? made().of(filePath(kind), EMPTY);
  languages.set(key, known);
  return known;
}

/** True when a term holds a text. */
export function accepts(term: Term, text: string): boolean {
  let rest = made().begin(term);
  for (let i = 0; i < text.length; i++) rest = made().after(rest, text.charCodeAt(i));
  return made().ends(rest);
}

function plainLanguage({ pattern, shape }: Pattern): Term {
  return made().of(literal(pattern), shape === "directory" ? ANY : EMPTY);
}

function globLanguage(source: string): Term | undefined {
  try {
    const regex = regexOf(source);
    // Of what is no glob picomatch matches the text itself.
    return made().of(regex === NOTHING ? literal(source) : readRegex(regex), EMPTY);
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
