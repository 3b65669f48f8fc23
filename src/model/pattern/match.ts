import { stepsLibrary } from "../libraries.ts";
import { keyOf, type Pattern, regexOf, sourceOf } from "./pattern.ts";

const compiled = new Map<string, (path: string) => boolean>();

/**
 * The time of a glob's regular expression grows like the path's length to the power of its wildcards.
 * A glob with more of them, or a longer path, is matched step by step in linear time.
 */
const MOST_WILDCARDS = 4;
const LONGEST_PATH = 256;

/** A repeat of something that repeats, such as `+(a*)`: its time is exponential. */
const NESTED_REPEAT = /[*+]\([^)]*[*+?(]/;

/** True for a pattern that a user may not have in a configuration: regular expressions are made of it. */
export function isCostly(pattern: string): boolean {
  return (
    wildcardsOf(pattern) > 2 * MOST_WILDCARDS || /\)[+*{]|[*+]\([^)]*[*+?(]|\(\(/.test(pattern)
  );
}

/** True when the regular expression may take longer than anyone waits. */
function isSlow(pattern: string): boolean {
  return (
    wildcardsOf(pattern) > MOST_WILDCARDS || (pattern.includes("(") && NESTED_REPEAT.test(pattern))
  );
}

/** A predicate on repository-relative paths for one pattern. */
export function matcher(pattern: Pattern): (path: string) => boolean {
  const { pattern: text, shape } = pattern;
  if (shape === "file") return (path) => path === text;
  if (shape === "directory") return (path) => path.startsWith(text);
  const key = keyOf(pattern);
  let match = compiled.get(key);
  if (!match) {
    match = compile(pattern);
    compiled.set(key, match);
  }
  return match;
}

function compile(pattern: Pattern): (path: string) => boolean {
  const folder = wholeFolder(pattern);
  if (folder !== undefined) return (path) => path === folder || liesBelow(folder, path);
  const { start, end } = fixedText(pattern);
  const source = sourceOf(pattern);
  const takesSteps = isSlow(pattern.pattern);
  // Most globs are never asked about a path that fits this far.
  let regex: RegExp | undefined;
  return (path) => {
    if (!path.startsWith(start) || !path.endsWith(end)) return false;
    if (takesSteps || path.length > LONGEST_PATH)
      return stepsLibrary().matchesInSteps(pattern, path);
    return path === source || (regex ??= new RegExp(regexOf(source))).test(path);
  };
}

/** What stands between two slashes and is no name. */
const NO_NAMES = new Set(["", ".", ".."]);

/**
 * The folder of a glob such as `src/api/**`, without its last `/`; `undefined` for any other glob. Most
 * globs of plans are of this kind, and asking for a prefix is quicker than making an expression.
 */
function wholeFolder(pattern: Pattern): string | undefined {
  const source = sourceOf(pattern);
  if (!source.endsWith("/**")) return undefined;
  const folder = source.slice(0, -3);
  const isPlain =
    /^[\w@./-]+$/.test(folder) && !folder.split("/").some((name) => NO_NAMES.has(name));
  return isPlain ? folder : undefined;
}

/** As in picomatch's dialect: neither ends of lines, nor names that are `.` or `..`. */
function liesBelow(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`) && !/[\n\r\u2028\u2029]|\/\.{1,2}(?:\/|$)/.test(path);
}

/** The folder, with its `/`, that everything a glob or directory matches lies below; empty for the root. */
export function fixedFolder(pattern: string): string {
  return /^(?:[^*?{}[\]()!+@|\\]*\/)?/.exec(pattern)![0];
}

function wildcardsOf(pattern: string): number {
  return pattern.match(/\*+|\?|[+@!]\(/g)?.length ?? 0;
}

/** How every path of a pattern starts and ends, as far as that is plain text. */
export interface FixedText {
  start: string;
  /** Start of the name behind the last `/`; empty where that may be anything. */
  nameStart: string;
  end: string;
}

/** Everything that may be more than plain text in a glob. */
const SPECIAL = /[*?{}[\]()!+@|\\^$"]/;

const fixedTexts = new Map<string, FixedText>();

/** The plain text with which every path of a directory or glob starts and ends. */
export function fixedText({ pattern, shape }: Pattern): FixedText {
  if (shape === "directory") return { start: pattern, nameStart: "", end: "" };
  let text = fixedTexts.get(pattern);
  if (!text) {
    const [first = "", ...rest] = pattern.split(SPECIAL);
    // `src/**` matches `src`, too, and `**\/index.ts` matches `index.ts`.
    text = {
      start: first.replace(/\/$/, ""),
      nameStart: nameStart(pattern.slice(pattern.lastIndexOf("/") + 1)),
      end: (rest.at(-1) ?? "").replace(/^\//, ""),
    };
    fixedTexts.set(pattern, text);
  }
  return text;
}

/** A name that may span folders, or end a group that started before it, has no start of its own. */
function nameStart(name: string): string {
  const isWhole = !name.includes("**") && (!/[})]/.test(name) || /^[^})]*[{(]/.test(name));
  return isWhole ? name.split(SPECIAL, 1)[0]! : "";
}
