import type { YamlValue } from "../yaml/document.ts";
import { CLAIM_KEYS, type ClaimKey } from "./claim-key.ts";
import { type KeyMeaning, meaningOf } from "./key-meaning.ts";
import { isMapping, type Mapping } from "./meant.ts";
import { looksLikePath, pathsIn, pathsInEntry, saysNone, withoutRemark } from "./one-text.ts";

type Path = readonly (string | number)[];

/** A path that a package names, with the keys that lead to the text in which it stands. */
export interface ScopeText {
  is: ClaimKey;
  text: string;
  path: Path;
}

/** What a package says of files, in whatever form. */
export interface ScopeReading {
  texts: ScopeText[];
  /** The keys beside `scope` of which nothing is left when the texts are taken. */
  taken: string[];
  /**
   * The scope as the schema has it, with its own keys that nobody knows; absent where a scope stands there
   * that cannot be read.
   */
  value?: Mapping;
}

const WRITE = "write_allow";

/** Reads the scope of a package, and the keys beside it that say the same. */
export function readScope(source: Mapping): ScopeReading {
  const texts: ScopeText[] = [];
  const value: Mapping = Object.create(null) as Mapping;
  const put = (is: ClaimKey, found: readonly ScopeText[]): void => {
    value[is] ??= [];
    for (const one of found) {
      texts.push(one);
      const list = (value[one.is] ??= []);
      if (Array.isArray(list)) list.push(one.text);
    }
  };
  const own = source["scope"];
  let isRead = true;
  const bare = own === undefined || isMapping(own) ? [] : collect(own, ANY, WRITE, ["scope"]);
  if (bare && own !== undefined && !isMapping(own)) put(WRITE, bare);
  for (const [key, below] of Object.entries(isMapping(own) ? own : {})) {
    const meaning = meaningOf(key);
    const found = meaning && collect(below, meaning, WRITE, ["scope", key]);
    if (found) put(kindOf(meaning, WRITE), found);
    else value[key] = below;
    const kind = found ? undefined : CLAIM_KEYS.find((one) => one === key);
    if (kind === undefined) continue;
    isRead = false;
    texts.push(...readable(below, kind, ["scope", key]));
  }
  const taken: string[] = [];
  for (const [key, below] of Object.entries(source)) {
    const meaning = key === "scope" || isOfSchema(key, below) ? undefined : meaningOf(key);
    const found = meaning && collect(below, meaning, WRITE, [key]);
    if (!found) continue;
    put(kindOf(meaning, WRITE), found);
    taken.push(key);
  }
  return { texts, taken, ...(bare && isRead && { value }) };
}

const ANY: KeyMeaning = { is: "any", isPlain: true };

function kindOf({ is }: KeyMeaning, above: ClaimKey): ClaimKey {
  return is === "any" ? above : is;
}

/** `outputs` is a key of the schema; a list of paths in its place is what the package writes. */
function isOfSchema(key: string, value: YamlValue): boolean {
  return key === "outputs" && isMapping(value);
}

/** The paths of a list that holds something else as well. */
function readable(value: YamlValue, is: ClaimKey, path: Path): ScopeText[] {
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((item, i) =>
    typeof item === "string"
      ? pathsInEntry(item).map((text) => ({ is, text: withoutRemark(text), path: [...path, i] }))
      : [],
  );
}

/** All that stands below a key as paths; `undefined` where some of it is nothing that can be read so. */
function collect(
  value: YamlValue,
  meaning: KeyMeaning,
  above: ClaimKey,
  path: Path,
): ScopeText[] | undefined {
  const { isPlain } = meaning;
  const kind = kindOf(meaning, above);
  // What may only be read, or not at all, has no part that may be written.
  if (above !== WRITE && kind !== above) return undefined;
  if (value === null) return [];
  if (typeof value === "boolean") return undefined;
  if (!Array.isArray(value) && !isMapping(value))
    return paths(pathsIn(String(value)), isPlain, kind, path);
  if (isMapping(value))
    return (
      entry(value, kind, path) ?? byPath(value, kind, path) ?? inside(value, kind, isPlain, path)
    );
  return whole(
    value.map((item, i) => {
      if (typeof item === "string" || typeof item === "number")
        return paths(pathsInEntry(String(item)), isPlain, kind, [...path, i]);
      return isMapping(item) ? entry(item, kind, [...path, i]) : undefined;
    }),
  );
}

function paths(
  texts: readonly string[],
  isPlain: boolean,
  is: ClaimKey,
  path: Path,
): ScopeText[] | undefined {
  const named = texts.map(withoutRemark);
  if (!isPlain && !named.every(looksLikePath)) return undefined;
  return named.map((text, i) => ({
    is: is === WRITE && path[1] !== WRITE ? said(texts[i]!) : is,
    text,
    path,
  }));
}

/** What a remark says of a path that stands among those to write. */
function said(text: string): ClaimKey {
  return /\(read(?:[ -]?only)?\)$/i.test(text) ? "read_allow" : WRITE;
}

/** What is done to a file, as `{ path: src/a.ts, action: modify }` says it. */
const ACTIONS: ReadonlyMap<YamlValue | undefined, ClaimKey> = new Map([
  ...["create", "new", "add", "modify", "edit", "update", "delete", "remove", "write"].map(
    (one) => [one, WRITE] as const,
  ),
  ["read", "read_allow"] as const,
]);

/** A mapping that names one file, and at most what is done to it. */
function entry(value: Mapping, above: ClaimKey, path: Path): ScopeText[] | undefined {
  const keys = Object.keys(value);
  const [name = "", another] = keys.filter((key) => ONE_FILE.has(key));
  const [action, ...more] = keys.filter((key) => key !== name);
  const text = value[name];
  if (typeof text !== "string" || another !== undefined || more.length > 0) return undefined;
  const does = action === undefined ? above : ACTIONS.get(value[action]);
  if (does === undefined || (above !== WRITE && does !== above)) return undefined;
  return saysNone(text)
    ? []
    : [{ is: does, text: withoutRemark(text.trim()), path: [...path, name] }];
}

/** A mapping of paths, each with what is done to it. */
function byPath(value: Mapping, above: ClaimKey, path: Path): ScopeText[] | undefined {
  const found = Object.entries(value).map(([key, action]): ScopeText[] | undefined => {
    const text = withoutRemark(key.trim());
    const does = action === null ? above : ACTIONS.get(action);
    const fits = does !== undefined && (above === WRITE || does === above);
    return fits && looksLikePath(text) ? [{ is: does, text, path: [...path, key] }] : undefined;
  });
  return found.length > 0 ? whole(found) : undefined;
}

const ONE_FILE = new Set(["path", "file", "glob", "pattern"]);

/** A mapping whose keys say what is done to the paths below them. */
function inside(
  value: Mapping,
  above: ClaimKey,
  isPlain: boolean,
  path: Path,
): ScopeText[] | undefined {
  return whole(
    Object.entries(value).map(([key, below]) => {
      const meaning = meaningOf(key);
      const plain = meaning && { is: meaning.is, isPlain: isPlain || meaning.isPlain };
      return plain && collect(below, plain, above, [...path, key]);
    }),
  );
}

function whole(parts: readonly (ScopeText[] | undefined)[]): ScopeText[] | undefined {
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/**
 * True where paths stand below a key that nobody reads: to move it among the inputs would hide them. Of a
 * key that speaks of files one word that is a path is enough; of others a whole text has to be one.
 */
export function holdsPaths(key: string, value: YamlValue): boolean {
  if (/branch|worktree/i.test(key)) return false;
  const isMeant = meaningOf(key) !== undefined;
  const holds = (some: YamlValue): boolean => {
    if (typeof some === "string")
      return isMeant
        ? some.split(/[\s,;]+/).some(looksLikePath)
        : pathsIn(some).some((text) => looksLikePath(withoutRemark(text)) && !saysNone(text));
    if (Array.isArray(some)) return some.some(holds);
    return (
      isMapping(some) &&
      Object.entries(some).some(([name, below]) => looksLikePath(name) || holdsPaths(name, below))
    );
  };
  return holds(value);
}
