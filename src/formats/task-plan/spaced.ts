import type { NamedPath } from "./path-item.ts";
import { isSurePath } from "./path-shape.ts";
import type { Slice } from "./slice.ts";

/**
 * True for `src/my file.ts` outside of a code span: one path with a space, or a path and a word. The
 * text ends with it, and its first word is no file.
 */
export function isSpaced({ text, offset }: Slice, [path, ...more]: readonly NamedPath[]): boolean {
  if (!path || path.to || more.length > 0) return false;
  const start = path.offset - offset;
  if (text[start - 1] === "`" || !/\/[\w-]+$/.test(path.text)) return false;
  const rest = text.slice(start + path.text.length).trimEnd();
  const name = /^ [\w-]+(?: [\w-]+){0,3}\.\w{1,6}$/.exec(rest)?.[0];
  return name !== undefined && isSurePath(path.text + name);
}
