import type { YamlValue } from "../yaml/document.ts";
import { listed, type LockText, NAMES } from "./locks.ts";
import { isMapping, type Mapping, renamed } from "./meant.ts";

/** Locks in the form of the schema. */
export function locksOf(value: YamlValue, isWhole: boolean): YamlValue {
  if (!isMapping(value)) {
    const { locks, isWhole: isRead } = listed(value, undefined, []);
    return isRead ? { files: textsIn(locks, "files"), keys: textsIn(locks, "keys") } : value;
  }
  const found: Mapping = renamed(value, NAMES);
  for (const is of ["files", "keys"] as const) {
    if (!isWhole && !(is in found)) continue;
    const { locks, isWhole: isRead } = listed(found[is] ?? null, is, []);
    if (isRead) found[is] = textsIn(locks, is);
  }
  return found;
}

function textsIn(locks: readonly LockText[], is: LockText["is"]): string[] {
  return locks.flatMap((lock) => (lock.is === is ? [lock.text] : []));
}
