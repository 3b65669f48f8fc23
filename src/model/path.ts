import { isAscii } from "./invisible.ts";
import type { Outside, PathMention, Shape } from "./plan.ts";

/** A path below somebody's home on one machine. */
const MACHINE = /^\/(?:home|Users)\/[^/]+\/./;

/** Directories of the system itself: a repository hardly ever has one of that name at its top. */
const SYSTEM = /^\/(?:etc|usr|var|proc|sys)(?:\/|$)/;

/** What a tidied path turned out to be. */
export type TidyPath = Pick<PathMention, "pattern" | "shape" | "outside">;

/**
 * Tidies a path as people write it: `\` becomes `/`, `./`, `//` and a leading `/` go. A leading `/`
 * means the repository's root. Paths that cannot lie in the repository keep their form and say why.
 */
export function tidyPath(written: string): TidyPath {
  const slashed = written.replaceAll("\\", "/");
  const isRooted = slashed.startsWith("/");
  if (slashed.charAt(1) === ":" && /^[A-Za-z]:(?:\/|$)/.test(slashed))
    return outside(slashed, "drive");
  if (written.startsWith("\\\\") || (isRooted && /^\/\/[^/]/.test(slashed)))
    return outside(slashed, "network");
  if (slashed.startsWith("~")) return outside(slashed, "home");
  if (isRooted && MACHINE.test(slashed)) return outside(slashed, "machine");
  const segments = slashed.split("/").filter((segment) => segment !== "" && segment !== ".");
  const isOpen = slashed.endsWith("/") || slashed.endsWith("/.");
  const pattern = segments.join("/") + (isOpen && segments.length > 0 ? "/" : "");
  if (segments.includes("..")) return outside(pattern, "parent");
  // A folder's contents, also of the repository itself and of every folder that a glob matches.
  if (segments.length === 0 && /^[./]+$/.test(slashed)) return { pattern: "**", shape: "glob" };
  if (pattern.endsWith("/") && shapeOf(pattern) === "glob")
    return { pattern: `${pattern}**`, shape: "glob" };
  if (isRooted && SYSTEM.test(slashed))
    return { pattern, shape: shapeOf(pattern), outside: "system" };
  return { pattern, shape: shapeOf(pattern) };
}

function outside(pattern: string, why: Outside): TidyPath {
  return { pattern, shape: shapeOf(pattern), outside: why };
}

/** A path without its `..`, each of which takes away the folder before; `undefined` where it climbs out. */
export function withoutParents(pattern: string): string | undefined {
  const kept: string[] = [];
  for (const segment of pattern.split("/")) {
    if (segment !== "..") kept.push(segment);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept.join("/");
}

/**
 * What a pattern of a Markdown plan is. A bracket is a class only if it holds a range or starts with
 * `!` or `^`; parentheses count only after one of `?*+@!`. So `app/[id]/(tabs)/+page.svelte` is a file.
 */
export function shapeOf(pattern: string): Shape {
  if (isGlob(pattern)) return "glob";
  return pattern.endsWith("/") ? "directory" : "file";
}

const CLASS = /\[[!^][^\]]+\]|\[[^\]]*[A-Za-z0-9]-[A-Za-z0-9][^\]]*\]/;

function isGlob(pattern: string): boolean {
  if (pattern.includes("*")) return true;
  if (!/[?({[]/.test(pattern)) return false;
  return (
    /[?+@!]\([^)]*\)/.test(pattern) ||
    /\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(pattern) ||
    /(?<=[\w./-])\?(?=[\w./-])|\?$/.test(pattern) ||
    CLASS.test(pattern)
  );
}

/** A glob of a Markdown plan in picomatch's dialect: brackets and parentheses that are no glob are escaped. */
export function globSource(pattern: string): string {
  return pattern
    .replace(/\[[^\]]*\]?/g, (part) => (CLASS.test(part) ? part : part.replace(/[[\]]/g, "\\$&")))
    .replace(/(?<![?*+@!])\(([^()]*)\)/g, "\\($1\\)");
}

/** A path in picomatch's dialect in which no character is a sign: `(tabs)/[id]` becomes `\(tabs\)/\[id\]`. */
export function plainText(path: string): string {
  return path.replace(/[[\]{}()*?!+@|\\]/g, "\\$&");
}

/** The directories above a path, nearest last: `a/b/c.ts` gives `a`, `a/b`. */
export function ancestors(path: string): string[] {
  const found: string[] = [];
  for (let i = path.indexOf("/"); i > 0 && i < path.length - 1; i = path.indexOf("/", i + 1)) {
    found.push(path.slice(0, i));
  }
  return found;
}

/** A path's last segment; of a directory `a/b/` it is `b`. */
export function baseName(path: string): string {
  return path.replace(/\/$/, "").split("/").at(-1) ?? "";
}

/** A path's directory with its trailing `/`, or the empty text at the top. */
export function directoryName(path: string): string {
  const trimmed = path.replace(/\/$/, "");
  return trimmed.slice(0, trimmed.lastIndexOf("/") + 1);
}

/** Paths that a file system without case or with another Unicode form takes for one have one fold. */
export function foldPath(path: string): string {
  return isAscii(path) ? path.toLowerCase() : path.normalize("NFC").toLowerCase().normalize("NFC");
}

/** True when a name has a part that somebody still fills in: `<name>`, `[timestamp]`, `NNNN`, `XXX`. */
export function hasPlaceholder(pattern: string): boolean {
  if (!/[<>{[…]|\.{3}|xxx|nnn|yyyy/.test(pattern.toLowerCase())) return false;
  return /[<>]|\{[^,}]*\}|\.\.\.|…|\[(?:timestamp|date|time|name|feature|next|n+|x+|hash|id)\]_|(?:^|[/_.-])(?:X{3,}|N{3,}|Y{4}[MDHS_-]*)(?=[_.-]|$)/i.test(
    pattern,
  );
}

/** What lies below a folder, of which an empty one is the repository itself; `rest` starts with `/`. */
export function joined(folder: string, rest: string): string {
  return folder === "" ? rest.slice(1) : folder + rest;
}
