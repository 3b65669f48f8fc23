import type { YamlValue } from "../yaml/document.ts";
import { isCommand, tierOf } from "./checks.ts";
import { isMapping, type Mapping, renamed } from "./meant.ts";
import { saysNone } from "./one-text.ts";

type Path = readonly (string | number)[];

/** Something that a verification names: a command, or what CI or a person looks at. */
export interface Check {
  text: string;
  path: Path;
  isCommand: boolean;
}

const STEPS = ["steps", "commands", "checks"];
/** The keys of a step under which its command stands. */
export const COMMAND = ["command", "run", "cmd", "script"];
const OTHERWISE: ReadonlySet<YamlValue | undefined> = new Set(["ci", "manual"]);

/** One entry of a verification, with the keys that lead to it. */
interface Item {
  item: YamlValue;
  path: Path;
  /** It stands below a key that says that it is a command. */
  isCommand: boolean;
}

/** The entries of a verification in any form; a mapping in the place of the list of steps has none. */
function itemsOf(value: YamlValue): Item[] {
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

/**
 * A verification in the form of the schema: a tier, commands, or what a person looks at; `more` are the
 * checks that stand under other names.
 */
export function verificationOf(
  value: YamlValue,
  isWhole: boolean,
  more: readonly YamlValue[] = [],
): YamlValue {
  const own = itemsOf(value);
  const items = [...own, ...more.flatMap(itemsOf)];
  if (typeof value === "boolean" || items.some(({ item }) => isNoStep(item))) return value;
  const steps = items.map(({ item, isCommand: isOne }, i) => stepOf(item, i, isOne));
  const review = [stepOf("review the result", 0)];
  if (!isMapping(value)) {
    const words = (Array.isArray(value) ? value : [value]).map((one) =>
      typeof one === "string" ? tierOf(one) : undefined,
    );
    const tier = words.find((one) => one !== undefined);
    return { tier_required: tier ?? "C", steps: steps.length > 0 ? steps : review };
  }
  const found = renamed(value, { tier_required: ["tier"], steps: STEPS.slice(1) });
  if (steps.length > 0) {
    if (!("steps" in found)) for (const { path } of own) delete found[String(path[0])];
    found["steps"] = steps;
  }
  const tier = found["tier_required"];
  if (typeof tier === "string") found["tier_required"] = tierOf(tier) ?? tier;
  return isWhole ? { tier_required: "C", steps: review, ...found } : found;
}

function isNoStep(item: YamlValue): boolean {
  return typeof item === "boolean" || Array.isArray(item);
}

function stepOf(item: YamlValue, position: number, isOne = false): YamlValue {
  if (isMapping(item)) return wholeStep(item, position);
  const [name, text] = [`step ${position + 1}`, String(item)];
  const evidence = { artifacts: [], result_keys: [] };
  if (isOne || isCommand(text)) return { name, kind: "command", command: text, evidence };
  const look = { name: "review", kind: "manual", manual_instructions: text };
  return { ...look, evidence: { artifacts: [], result_keys: ["reviewed"] } };
}

/** A step that is a mapping, with the keys that can be told from the others. */
function wholeStep(step: Mapping, position: number): YamlValue {
  const found = renamed(step, { command: COMMAND.slice(1), kind: ["type"] });
  return {
    ...(!("name" in found) && { name: `step ${position + 1}` }),
    ...(!("kind" in found) && "command" in found && { kind: "command" }),
    ...(!("evidence" in found) && { evidence: { artifacts: [], result_keys: [] } }),
    ...found,
  };
}
