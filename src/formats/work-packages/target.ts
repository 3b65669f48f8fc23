import { nearest } from "../../model/nearest.ts";
import type { YamlValue } from "../yaml/document.ts";
import { foreignKey } from "./foreign.ts";
import { idsIn, idTexts, isMapping, type Mapping, NAMES, textsOf } from "./meant.ts";
import { checkKeys, dependencyKeys } from "./other-names.ts";
import { homeOfMeant, namesPackages } from "./home-of-meant.ts";
import { locksOf } from "./whole-locks.ts";
import { verificationOf } from "./whole-verification.ts";
import { holdsPaths, readScope, type ScopeReading } from "./scope.ts";

/** One key of a package as the schema has it, with the keys of the package that it is made of. */
export interface Entry {
  key: string;
  value: YamlValue;
  from: readonly string[];
}

/** What the schema asks for, with a value that changes nothing. */
const ADDED: Readonly<Record<string, (id: string, title: string) => YamlValue>> = {
  task_type: () => "implement",
  description: (_, title) => title,
  depends_on: () => [],
  priority: () => 5,
  locks: () => locksOf(null, true),
  scope: () => ({ write_allow: [], read_allow: ["**"] }),
  worktree: (id) => ({ name: id.replace(/[^\w.-]+/g, "-") }),
  timeout_minutes: () => 60,
  retry_budget: () => 1,
  min_trust_level: () => 2,
  verification: () => verificationOf("none", true),
  outputs: () => ({ result_keys: ["summary"] }),
};

/** The keys that every package must have, beside its id. */
export const REQUIRED = Object.keys(ADDED);

/** Keys that a package may have and need not. */
const OPTIONAL = "role decomposition stack_position archetype context_impact metadata inputs".split(
  " ",
);

/** Every key of a package in the schema. */
export const KEYS: ReadonlySet<string> = new Set(["package_id", "title", ...REQUIRED, ...OPTIONAL]);

/**
 * A package as the schema has it, key by key. A whole one has all that the schema asks for, and keys that
 * nothing is known of among its inputs; else only what is plainly written under another name is moved. `ids` are those of all packages.
 */
export function targetOf(source: Mapping, isWhole: boolean, ids: ReadonlySet<string>): Entry[] {
  const left = new Map(Object.entries(source));
  const scope = readScope(source);
  const checks = checkKeys(source);
  const dependencies = dependencyKeys(source, ids);
  const namesOf = (key: string): readonly string[] =>
    key === "verification"
      ? checks
      : key === "depends_on"
        ? dependencies
        : [key, ...(NAMES[key] ?? [])];
  const misspelt = misspeltIn(source, [...scope.taken, ...checks, ...dependencies], ids);
  const entries: Entry[] = [];
  const put = (key: string, value: YamlValue, from: readonly string[]): void => {
    entries.push({ key, value, from });
    for (const name of from) left.delete(name);
  };
  for (const key of KEYS) {
    if (key === "inputs" || key === "scope" || key === "metadata") continue;
    const names = [...namesOf(key), ...(misspelt.get(key) ?? [])].filter(
      (one) => left.has(one) && !scope.taken.includes(one),
    );
    const [name] = names;
    if (name === undefined) continue;
    const known = names.filter((one) => !misspelt.get(key)?.includes(one));
    if (key === "depends_on" && known.length > 1) put(key, ...dependenciesOf(known, left));
    else if (key === "verification" && known.length > 1)
      put(key, ...checksIn(known, left, isWhole));
    else put(key, valueOf(key, left.get(name)!, isWhole), [name]);
  }
  const parts = [
    () => scopeOf(left, isWhole, scope),
    () => metadataOf(left, isWhole, source),
    () => inputsOf(left, isWhole, scope, ids),
  ];
  for (const partOf of parts) {
    const part = partOf();
    if (part) put(part.key, part.value, part.from);
  }
  for (const [key, value] of left) entries.push({ key, value, from: [key] });
  if (isWhole) entries.push(...additions(entries));
  return entries;
}

/** For keys of the schema the keys of a package that are nearest to them. */
function misspeltIn(
  source: Mapping,
  taken: readonly string[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, string[]> {
  const read = new Set(taken);
  const found = new Map<string, string[]>();
  for (const name of Object.keys(source)) {
    if (KEYS.has(name) || read.has(name) || foreignKey(["packages", 0], name) !== undefined)
      continue;
    const [near, ...others] = nearest(name, [...KEYS]);
    if (near === undefined || others.length > 0) continue;
    // What it blocks is no lock.
    if (near !== "depends_on" && namesPackages(source[name]!, ids)) continue;
    found.set(near, [...(found.get(near) ?? []), name]);
  }
  return found;
}

/** The ids under all the names that dependencies have, with these names; of what holds no ids the first alone. */
function dependenciesOf(
  names: readonly string[],
  left: ReadonlyMap<string, YamlValue>,
): [YamlValue, string[]] {
  const lists = names.map((name) => idTexts(left.get(name)!));
  if (lists.some((ids) => ids === undefined)) return [idsIn(left.get(names[0]!)!), [names[0]!]];
  return [[...new Set(lists.flatMap((ids) => ids!.map(({ text }) => text)))], [...names]];
}

/** The checks under all the names that they have, with these names. */
function checksIn(
  names: readonly string[],
  left: ReadonlyMap<string, YamlValue>,
  isWhole: boolean,
): [YamlValue, string[]] {
  const [own = null, ...more] = names.map((name) => left.get(name)!);
  return [verificationOf(own, isWhole, more), [...names]];
}

function valueOf(key: string, value: YamlValue, isWhole: boolean): YamlValue {
  if (key === "depends_on") return idsIn(value);
  if (key === "locks") return locksOf(value, isWhole);
  if (key === "verification") return verificationOf(value, isWhole);
  if (key === "worktree" && typeof value === "string") return { name: value };
  if (key === "outputs" && Array.isArray(value)) return { result_keys: value };
  return value;
}

function scopeOf(
  left: ReadonlyMap<string, YamlValue>,
  isWhole: boolean,
  { value, taken }: ScopeReading,
): Entry | undefined {
  const from = [...(left.has("scope") ? ["scope"] : []), ...taken];
  if (!value || from.length === 0) return undefined;
  const read = Array.isArray(value["read_allow"]) ? value["read_allow"] : [];
  const needed = {
    write_allow: value["write_allow"] ?? [],
    ...(read.length === 0 && { read_allow: ["**"] }),
  };
  return { key: "scope", value: isWhole ? { ...value, ...needed } : { ...value }, from };
}

const COMPLEXITIES: ReadonlySet<YamlValue> = new Set(["low", "medium", "high"]);
const isCount = (value: YamlValue): boolean => Number.isInteger(value) && Number(value) >= 0;
const METADATA: ReadonlyMap<string, (value: YamlValue) => boolean> = new Map([
  ["loc_estimate", isCount],
  ["alternatives_count", isCount],
  ["complexity", (value: YamlValue) => COMPLEXITIES.has(value)],
  ["package_kind", (value: YamlValue) => typeof value === "string"],
]);

function metadataOf(
  left: Map<string, YamlValue>,
  isWhole: boolean,
  source: Mapping,
): Entry | undefined {
  const own = left.get("metadata");
  if (own !== undefined && !isMapping(own)) return undefined;
  const moved = [...left].filter(([key, value]) => METADATA.get(key)?.(value) === true);
  const inside = Object.entries(own ?? {});
  const strange = isWhole ? inside.filter(([key]) => !METADATA.has(key) && !(key in source)) : [];
  // What metadata of the schema does not hold goes the way of other keys that are not known.
  for (const [key, value] of strange) left.set(key, value);
  const kept = inside.filter((entry) => !strange.includes(entry));
  const from = [...(own ? ["metadata"] : []), ...moved.map(([key]) => key)];
  if (from.length === 0) return undefined;
  return { key: "metadata", value: Object.fromEntries([...kept, ...moved]), from };
}

/** What has no place of its own goes where anything may stand, but for paths, commands and ids: there nobody would see them. */
function inputsOf(
  left: ReadonlyMap<string, YamlValue>,
  isWhole: boolean,
  { taken }: ScopeReading,
  ids: ReadonlySet<string>,
): Entry | undefined {
  const moved = [...left].filter(
    ([key, value]) =>
      !KEYS.has(key) &&
      !taken.includes(key) &&
      !holdsPaths(key, value) &&
      homeOfMeant(key, value, ids) === undefined &&
      (isWhole || foreignKey(["packages", 0], key)?.startsWith("inputs") === true),
  );
  const own = left.get("inputs");
  if (own !== undefined && !isMapping(own)) return undefined;
  const from = [...(own ? ["inputs"] : []), ...moved.map(([key]) => key)];
  if (from.length === 0) return undefined;
  return { key: "inputs", value: { ...own, ...Object.fromEntries(moved) }, from };
}

function additions(entries: readonly Entry[]): Entry[] {
  const of = (key: string): string => {
    const [text = ""] = textsOf(entries.find((entry) => entry.key === key)?.value) ?? [];
    return text;
  };
  const [id, title] = [of("package_id"), of("title")];
  const has = new Set(entries.map(({ key }) => key));
  return REQUIRED.filter((key) => !has.has(key)).map((key) => ({
    key,
    value: ADDED[key]!(id, title || id),
    from: [],
  }));
}
