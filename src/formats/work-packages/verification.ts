import type { YamlValue } from "../yaml/document.ts";
import { isCommand, tierOf } from "./checks.ts";
import { COMMAND, OTHERWISE } from "./command-keys.ts";
import { isMapping, type Mapping } from "./meant.ts";
import { saysNone } from "./one-text.ts";

type Path = readonly (string | number)[];

/** Something that a verification names: a command, or what CI or a person looks at. */
export interface Check {
  text: string;
  path: Path;
  isCommand: boolean;
}

/** The keys of a verification under which its steps stand. */
export const STEPS = ["steps", "commands", "checks"];

/** One entry of a verification, with the keys that lead to it. */
interface Item {
  item: YamlValue;
  path: Path;
  /** It stands below a key that says that it is a command. */
  isCommand: boolean;
}

/** The entries of a verification in any form; a mapping in the place of the list of steps has none. */
export function itemsOf(value: YamlValue): Item[] {
  if (!isMapping(value)) return listed(value, [], false);
  const steps = STEPS.find((key) => key in value);
  const key = steps ?? COMMAND.find((one) => one in value);
  if (key === undefined) return namedCommands(value);
  return isMapping(value[key]) ? [] : listed(value[key]!, [key], steps === undefined);
}

/** The commands of a mapping that gives each of them a name. */
function namedCommands(value: Mapping): Item[] {
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === "string" && isCommand(item) ? listed(item, [key], true) : [],
  );
}

/** True for a value of which other steps may become a part. */
export function takesMore(value: YamlValue): boolean {
  const steps = isMapping(value) ? STEPS.find((key) => key in value) : undefined;
  if (isMapping(value) && steps !== undefined && isMapping(value[steps])) return false;
  return typeof value !== "boolean" && !itemsOf(value).some(({ item }) => isNoStep(item));
}

/** True for a value that is steps and nothing else: texts on one line, commands and mappings with a command. */
export function isReadAsChecks(value: YamlValue): boolean {
  if (value === null || typeof value === "boolean" || typeof value === "number") return false;
  const items = itemsOf(value);
  const isEach = isMapping(value)
    ? Object.keys(value).every((key) => items.some(({ path }) => path[0] === key))
    : items.length === (Array.isArray(value) ? value.length : 1);
  return (
    isEach &&
    items.every(({ item }) =>
      typeof item === "string" ? !/[\r\n]/.test(item.trim()) : checksOf([item]).length > 0,
    )
  );
}

function listed(value: YamlValue, path: Path, isOne: boolean): Item[] {
  const items = Array.isArray(value)
    ? value.map((item, i) => ({ item, path: [...path, i], isCommand: isOne }))
    : [{ item: value, path, isCommand: isOne }];
  return items.filter(({ item }) => item !== null && !isWord(item));
}

/** True for a tier, and for a word that says that there is nothing. */
function isWord(item: YamlValue): boolean {
  return typeof item === "string" && (tierOf(item) !== undefined || saysNone(item));
}

/** What a verification names, in order. */
export function checksOf(value: YamlValue): Check[] {
  return itemsOf(value).flatMap(({ item, path, isCommand: isOne }): Check[] => {
    if (typeof item === "string" || typeof item === "number") {
      const text = String(item);
      return [{ text, path, isCommand: isOne || isCommand(text) }];
    }
    if (!isMapping(item)) return [];
    const key = COMMAND.find((one) => typeof item[one] === "string");
    if (key === undefined || OTHERWISE.has(item["kind"])) return [];
    return [{ text: String(item[key]), path: [...path, key], isCommand: true }];
  });
}

/** Where the steps of a verification stand that are mappings. */
export function stepPaths(value: YamlValue): Path[] {
  return itemsOf(value).flatMap(({ item, path }) => (isMapping(item) ? [path] : []));
}

/** True for what cannot be read as a step. */
export function isNoStep(item: YamlValue): boolean {
  return typeof item === "boolean" || Array.isArray(item);
}
