import { formatPatch, OMIT_HEADERS, structuredPatch } from "diff";
import { escapeControls } from "./escape.ts";
import type { Paint } from "./pretty.ts";

/** A unified diff as `git apply` and `patch -p1` take it; `path` as the patch is to name the file. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const patch = structuredPatch(path, path, before, after, undefined, undefined, { context: 3 });
  const head = `--- ${named("a", path)}\n+++ ${named("b", path)}\n`;
  return head + formatPatch(patch, OMIT_HEADERS);
}

/** Git puts a path that holds quotes, back slashes or controls in quotes, and ends one with spaces by a tab. */
function named(side: "a" | "b", path: string): string {
  const full = `${side}/${path}`;
  if (!/["\\\u0000-\u001F\u007F]/.test(path)) return path.includes(" ") ? `${full}\t` : full;
  const quoted = full.replace(/["\\\u0000-\u001F\u007F]/g, (char) =>
    /["\\]/.test(char) ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, "0")}`,
  );
  return `"${quoted}"`;
}

/** A diff without a control that a terminal would take for its own; what ends a line stays. */
export function visibleDiff(diff: string): string {
  return diff.replace(/[^\n]+/g, (line) => {
    const end = line.endsWith("\r") ? "\r" : "";
    return escapeControls(line.slice(0, line.length - end.length), "\t") + end;
  });
}

/** Colours for the lines of a diff. */
export function paintDiff(diff: string, paint: Paint): string {
  return diff.replace(/[^\r\n]+/g, (line) => {
    if (/^(?:---|\+\+\+) /.test(line)) return paint("bold", line);
    if (line.startsWith("@@")) return paint("info", line);
    if (line.startsWith("+")) return paint("added", line);
    return line.startsWith("-") ? paint("removed", line) : line;
  });
}
