import type { YamlValue } from "./document.ts";

/** A value or a key of a plain YAML text. */
export interface QuickNode {
  start: number;
  /** Behind it; for a collection in lines behind the comments that belong to it, spaces may come before. */
  end: number;
  value: YamlValue;
  /** What stands there, where it has no quotes. */
  plain: string | undefined;
  /** The keys of a mapping, one for each of `items`. */
  keys: QuickNode[] | undefined;
  /** The values of a collection. */
  items: QuickNode[] | undefined;
}

/** Thrown for all that is not plain: the library reads it. */
export class NotPlain extends Error {}

export const NEWLINE = 0x0a;
export const SPACE = 0x20;
export const HASH = 0x23;
export const DASH = 0x2d;
export const COLON = 0x3a;

/** A value that holds no others, or a key. */
export function leaf(
  start: number,
  end: number,
  value: YamlValue,
  plain: string | undefined,
): QuickNode {
  return { start, end, value, plain, keys: undefined, items: undefined };
}
