import type { YamlValue } from "../yaml/document.ts";
import { isCommand, tierOf } from "./checks.ts";

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

/** The keys of a scope with their other names, within the scope or beside it. */
export const SCOPE_NAMES: Readonly<Record<string, readonly string[]>> = {
  write_allow: "write writes allow_write files paths owns files_to_create files_to_modify".split(
    " ",
  ),
  read_allow: "read reads allow_read read_only files_to_read".split(" "),
  deny: ["write_deny", "exclude", "forbidden"],
};

const LOCK_NAMES: Readonly<Record<string, readonly string[]>> = {
  files: ["paths"],
  keys: ["resources"],
  ttl_minutes: ["ttl"],
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
function textOf(value: YamlValue | undefined): string | undefined {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (!isMapping(value)) return undefined;
  const [entry, ...more] = Object.entries(value);
  const isText = entry && more.length === 0 && typeof entry[1] === "string";
  return isText ? `${entry[0]}:${entry[1] as string}` : undefined;
}

/** True for a word that says that there is nothing. */
export function saysNone(text: string): boolean {
  return /^(?:none|nothing|n\/?a|-|)$/i.test(text.trim());
}

/** The ids of a list, of one text with commas, or none where a word says so. */
export function idsIn(value: YamlValue): YamlValue {
  if (value === null) return [];
  const texts = isMapping(value) ? undefined : textsOf(value);
  if (!texts) return value;
  const ids = typeof value === "string" ? value.split(",") : texts;
  return ids.map((id) => id.trim()).filter((id) => !saysNone(id));
}

/** True for a lock that names something, such as `flag:billing/plan`; others are files. */
export function isLockKey(text: string): boolean {
  return /^[A-Za-z]+:/.test(text);
}

/** Locks in the form of the schema; a list holds keys and files. */
export function locksOf(value: YamlValue, isWhole: boolean): YamlValue {
  const texts = value === null ? [] : isMapping(value) ? undefined : textsOf(value);
  if (texts) {
    const locks = texts.filter((text) => !saysNone(text));
    return {
      files: locks.filter((text) => !isLockKey(text)),
      keys: locks.filter(isLockKey),
    };
  }
  if (!isMapping(value)) return value;
  const found = renamed(value, LOCK_NAMES);
  for (const key of ["files", "keys"]) {
    const some = found[key];
    if (some === undefined || some === null) {
      if (isWhole || some === null) found[key] = [];
    } else found[key] = textsOf(some) ?? some;
  }
  return found;
}

function renamed(value: Mapping, names: Readonly<Record<string, readonly string[]>>): Mapping {
  const homes = Object.entries(names);
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => {
      const home = homes.find(([name, others]) => others.includes(key) && !(name in value));
      return [home?.[0] ?? key, inside];
    }),
  );
}

/** A verification in the form of the schema: a tier, commands, or what a person looks at. */
export function verificationOf(value: YamlValue, isWhole: boolean): YamlValue {
  if (isMapping(value)) {
    const found = renamed(value, { tier_required: ["tier"], steps: ["commands", "checks"] });
    const steps = isMapping(found["steps"]) ? undefined : textsOf(found["steps"]);
    if (steps) found["steps"] = steps.map(stepOf);
    else if (Array.isArray(found["steps"])) found["steps"] = found["steps"].map(wholeStep);
    const tier = found["tier_required"];
    if (typeof tier === "string") found["tier_required"] = tierOf(tier) ?? tier;
    if (!isWhole) return found;
    return { tier_required: "C", steps: [stepOf("review the result", 0)], ...found };
  }
  const texts = value === null ? undefined : textsOf(value);
  if (!texts) return value;
  const tier = texts.map(tierOf).find((one) => one !== undefined);
  const checks = texts.filter((text) => tierOf(text) === undefined && !saysNone(text));
  const steps = (checks.length > 0 ? checks : ["review the result"]).map(stepOf);
  return { tier_required: tier ?? "C", steps };
}

function stepOf(text: string, position: number): Mapping {
  const evidence = { artifacts: [], result_keys: [] };
  if (isCommand(text))
    return { name: `step ${position + 1}`, kind: "command", command: text, evidence };
  const look = { name: "review", kind: "manual", manual_instructions: text };
  return { ...look, evidence: { artifacts: [], result_keys: ["reviewed"] } };
}

/** A step that is a mapping, with the keys that can be told from the others. */
function wholeStep(step: YamlValue, position: number): YamlValue {
  if (typeof step === "string") return stepOf(step, position);
  if (!isMapping(step)) return step;
  const found = renamed(step, { command: ["run", "cmd", "script"], kind: ["type"] });
  return {
    ...(!("name" in found) && { name: `step ${position + 1}` }),
    ...(!("kind" in found) && "command" in found && { kind: "command" }),
    ...(!("evidence" in found) && { evidence: { artifacts: [], result_keys: [] } }),
    ...found,
  };
}
