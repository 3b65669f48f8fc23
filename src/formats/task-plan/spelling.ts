import { hasExtension } from "./path-shape.ts";

/** What stands for the repository's root before a path: `$ROOT/`, `${REPO_DIR}/`, `<project-root>/`. */
const ROOT =
  /^(?:\$(?:\w{0,20}(?:ROOT|REPO|PROJECT|WORKSPACE|PWD)\w{0,20}|\{\w{0,20}(?:ROOT|REPO|PROJECT|WORKSPACE|PWD)\w{0,20}\})|<[\w -]{0,20}(?:root|repo|repository|workspace)>|\{[\w-]{0,20}(?:root|repo)\})[\\/]+(?=\S)/i;
const HOME = /^\$(?:HOME|\{HOME\})(?=[\\/])/;

/** Folders that hardly any package or alias is called after. */
const PLAIN_FOLDER = /^(?:src|docs?|tests?|scripts|packages|crates)\//;

/** A path as it is meant: without the client's `@`, a name of the root, or dots for "all below". */
export function asMeant(written: string): string {
  const [first] = written;
  let path = written;
  if (first === "@" && isMention(written.slice(1))) path = written.slice(1);
  else if (first === "$" || first === "<" || first === "{")
    path = written.replace(ROOT, "").replace(HOME, "~");
  return path.includes("...") || path.includes("…") ? withoutDots(path) : path;
}

/** `@src/a.ts` names a file, `@scope/package`, `@types/node` and `@/a.ts` something else. */
function isMention(path: string): boolean {
  if (!/^[\w.-]/.test(path) || path.startsWith("types/")) return false;
  return hasExtension(path) || PLAIN_FOLDER.test(path) || /^[\w.-]+\/(?:.*[*/])?$/.test(path);
}

/** `src/...` is all below a folder; in the middle, dots are any folders. */
function withoutDots(path: string): string {
  return path
    .replace(/([\\/])(?:\.{3}|…)[\\/]?$/, "$1")
    .replace(/(?<=^|[\\/])(?:\.{3}|…)(?=[\\/])/g, "**");
}
