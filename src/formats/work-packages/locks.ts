import type { YamlValue } from "../yaml/document.ts";
import { isMapping, textOf } from "./meant.ts";
import {
  LONGEST,
  pathsIn,
  pathsInEntry,
  saysNone,
  withoutRemark,
  withoutTicks,
} from "./one-text.ts";

/** A lock, with the keys that lead to the text in which it stands. */
export interface LockText {
  is: "files" | "keys";
  text: string;
  path: readonly (string | number)[];
}

/** The keys of the locks, each with other names for it. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  files: ["paths"],
  keys: ["resources"],
  ttl_minutes: ["ttl"],
};

/**
 * The locks of a package in any form, as far as they can be read; a list or a text in the place of the
 * mapping holds keys and files.
 */
export function lockTexts(value: YamlValue): LockText[] {
  if (!isMapping(value)) return listed(value, undefined, []).locks;
  return (["files", "keys"] as const).flatMap((is) => {
    const key = [is, ...NAMES[is]!].find((name) => name in value);
    return key === undefined ? [] : listed(value[key]!, is, [key]).locks;
  });
}

/** What stands between two keys in one text. */
const BETWEEN = /\s*[,;\r\n]\s*|\s+(?:and|&)\s+|\s+(?=[a-z]+:[^\s/])/;

/** The locks of one entry of a list: several only where each of them plainly is one. */
export function locksInEntry(text: string): string[] {
  if (text.length > LONGEST) return [text];
  const keys = (/[,;\s]/.test(text) ? text.split(BETWEEN) : [text]).map(bare);
  if (keys.every((key) => /^[A-Za-z]+:\S/.test(key))) return keys;
  return text.includes(":") ? [bare(text)] : pathsInEntry(text).map(bare);
}

function bare(text: string): string {
  return withoutTicks(withoutRemark(text));
}

/** The locks of one list or text, and whether nothing else stands among them. */
export function listed(
  value: YamlValue,
  is: LockText["is"] | undefined,
  path: LockText["path"],
): { locks: LockText[]; isWhole: boolean } {
  const lock = (text: string, at: LockText["path"]): LockText => ({
    is: is ?? (/^[A-Za-z]+:/.test(text) ? "keys" : "files"),
    text,
    path: at,
  });
  if (value === null) return { locks: [], isWhole: true };
  if (typeof value === "string")
    return {
      locks: pathsIn(value)
        .flatMap(locksInEntry)
        .map((text) => lock(text, path)),
      isWhole: true,
    };
  const items = Array.isArray(value) ? value : [value];
  const texts = items.map(textOf);
  const locks = texts.flatMap((text, i) =>
    text === undefined || saysNone(text)
      ? []
      : locksInEntry(text).map((one) => lock(one, [...path, i])),
  );
  return { locks, isWhole: texts.every((text) => text !== undefined) };
}
