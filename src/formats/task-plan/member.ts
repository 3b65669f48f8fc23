import type { Access } from "../../model/plan.ts";
import { lineDependencies } from "./declaration.ts";
import { takeException, takeOut } from "./exception-item.ts";
import { readField } from "./field.ts";
import type { FileAccess, LabelKind } from "./label.ts";
import { type NamedPath, readPathItem, saysNone } from "./path-item.ts";
import { isSpaced } from "./spaced.ts";
import type { Slice } from "./slice.ts";
import type { TaskBody } from "./task-body.ts";
import { pathsBehind } from "./words.ts";

/**
 * Takes a text as a member of what a label opened: a dependency, a path, a value. False when it is none.
 * `action` is what the task says it does to its files.
 */
export function takeMember(
  body: TaskBody,
  is: LabelKind,
  text: Slice,
  action: NamedPath["action"],
): boolean {
  if (is.kind === "dependencies") {
    const declared = lineDependencies(text);
    if (declared) body.dependencies.push(declared);
    return declared !== undefined;
  }
  if (is.kind === "field") return readField(body, is.name, text);
  if (is.kind === "instructions" || is.kind === "waits") return false;
  const paths = readPathItem(text);
  if (is.kind === "files" && isSpaced(text, paths)) return body.unread.push(text) > 0;
  const access = is.kind === "reading" ? "read" : is.access;
  const isOwn = is.kind === "files" && access !== "read" && access !== "deny";
  if (isOwn && access !== "unclear" && paths.length === 0 && takeException(body, text)) return true;
  if (access === "unclear") return body.inWords.push(...paths) < 0;
  for (const path of paths) {
    claimPath(body, path, access, action);
    if (isOwn) takeOut(body, path);
  }
  if (isOwn) body.inWords.push(...pathsBehind(text, paths));
  if (paths.length > 0) return true;
  const none = saysNone(text.text);
  if (none && is.kind === "files") body.saysNoFiles = true;
  return none;
}

/** Claims a path of a list with this access; `action` is what the task says it does to its files. */
export function claimPath(
  body: Pick<TaskBody, "claims">,
  path: NamedPath,
  access: FileAccess,
  action?: NamedPath["action"],
): void {
  const add = (
    { text, offset, length = text.length, isTarget }: Slice,
    how: Access,
    madeFrom?: Slice,
  ): void => {
    body.claims.push({
      text,
      offset,
      length,
      access: how,
      ...(madeFrom && { madeFrom }),
      ...(isTarget && { isTarget }),
    });
  };
  // `!src/a.ts`, as in a list for git to ignore.
  if (/^!(?!\()/.test(path.text)) {
    const { text, offset, length = text.length } = path;
    const inner = { text: text.slice(1), offset: offset + 1, length: length - 1 };
    if (access !== "read" && access !== "deny")
      body.claims.push({ ...inner, access: "deny", outOf: offset });
    return;
  }
  if (access === "read" || path.action === "read") {
    add(path, "read");
    if (path.to) add(path.to, "read");
    return;
  }
  const own = ownAccess(path, access, action);
  if (!path.to) return add(path, own === "rename" ? "modify" : own);
  // The other side of an arrow: a new file made from an old one, or a renamed one.
  add(path, own === "create" && !path.moved ? "read" : "delete");
  add(path.to, "create", path);
}

/** What an item says of itself counts, where its list is not for new files only. */
function ownAccess(
  path: NamedPath,
  access: FileAccess,
  action: NamedPath["action"],
): Exclude<FileAccess, "by-action" | "unclear"> {
  if (access === "by-action" || access === "unclear") return path.action ?? action ?? "write";
  return access === "modify" || access === "write" ? (path.action ?? access) : access;
}
