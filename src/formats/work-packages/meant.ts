import type { YamlValue } from "../yaml/document.ts";
import { idsInText, saysNone } from "./one-text.ts";

export type Mapping = { [key: string]: YamlValue };

/** The keys of the schema, each with the names that people give it; the first one that stands counts. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  package_id: ["id"],
  title: ["name"],
  task_type: ["type"],
  description: ["summary"],
  depends_on: "dependencies dependsOn depends deps needs requires blocked_by after".split(" "),
  timeout_minutes: ["timeout"],
  retry_budget: ["retries", "max_retries"],
  min_trust_level: ["trust_level"],
  verification: ["verify", "test_command"],
};

export function isMapping(value: YamlValue | undefined): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The texts of a list, or of the one text in its place; `undefined` for anything else. */
export function textsOf(value: YamlValue | undefined): string[] | undefined {
  const items = Array.isArray(value) ? value : [value];
  const texts = items.map(textOf);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** A text; an entry such as `flag: billing/x`, which YAML takes for a mapping, is the text it looks like. */
export function textOf(value: YamlValue | undefined): string | undefined {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (!isMapping(value)) return undefined;
  const [entry, ...more] = Object.entries(value);
  const isText = entry && more.length === 0 && typeof entry[1] === "string";
  return isText ? `${entry[0]}:${entry[1] as string}` : undefined;
}

/** An id that stands somewhere below a key. */
export interface IdText {
  text: string;
  path: readonly (string | number)[];
}

/**
 * The ids of a list, of one text in its place, or none where a word says so; an entry may be a mapping
 * with the id alone. `undefined` for anything else.
 */
export function idTexts(value: YamlValue): IdText[] | undefined {
  if (value === null) return [];
  if (typeof value === "string" || typeof value === "number")
    return idsInText(String(value)).map((text) => ({ text, path: [] }));
  if (!Array.isArray(value)) return undefined;
  const found = value.map((item, i): IdText | undefined => {
    const [key, ...more] = isMapping(item) ? Object.keys(item) : [];
    const isOne = key !== undefined && more.length === 0 && ID_KEYS.has(key);
    const id = isOne && isMapping(item) ? item[key] : item;
    if (typeof id !== "string" && typeof id !== "number") return undefined;
    return { text: String(id).trim(), path: isOne ? [i, key] : [i] };
  });
  return found.every((id) => id !== undefined)
    ? found.filter(({ text }) => !saysNone(text))
    : undefined;
}

const ID_KEYS = new Set(["package_id", "id", "package", "task"]);

/** The ids as a list, or what stands there. */
export function idsIn(value: YamlValue): YamlValue {
  return idTexts(value)?.map(({ text }) => text) ?? value;
}

/** A mapping with the keys of the schema in the place of other names; of several names the first one counts. */
export function renamed(
  value: Mapping,
  names: Readonly<Record<string, readonly string[]>>,
): Mapping {
  const homes = new Map(
    Object.entries(names).flatMap(([home, others]) => {
      const name = home in value ? undefined : others.find((one) => one in value);
      return name === undefined ? [] : [[name, home] as const];
    }),
  );
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [homes.get(key) ?? key, inside]),
  );
}
