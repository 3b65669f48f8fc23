import type { YamlValue } from "../yaml/document.ts";
import { isMapping } from "../yaml/fields.ts";
import { CLAIM_KEYS } from "./claim-key.ts";
import { COMMAND, OTHERWISE } from "./command-keys.ts";
import type { LockText } from "./locks.ts";
import type { Mapping } from "./meant.ts";
import type { Said } from "./said.ts";
import type { ScopeText } from "./scope.ts";
import type { Check } from "./verification.ts";

/** The keys of a package in the schema. */
const KEYS = new Set(
  `package_id title task_type description role decomposition stack_position archetype depends_on
  priority locks scope context_impact worktree timeout_minutes retry_budget min_trust_level
  verification outputs metadata inputs`.split(/\s+/),
);

/** Words that stand for nothing, or between two paths, locks or ids. */
const NO_WORDS = new Set(["none", "nothing", "n/a", "na", "and", "-", "&", "+"]);

/**
 * What a package says that says all in the form of the schema, an entry for each path, lock and id: the
 * same as `saidBy` makes of it. `undefined` for every other package.
 */
export function saidPlainly(source: Mapping): Said | undefined {
  const isOfSchema = Object.keys(source).every((key) => KEYS.has(key));
  const outputs = source["outputs"];
  if (!isOfSchema || (outputs !== undefined && !isMapping(outputs))) return undefined;
  const scope = scopeOf(source["scope"]);
  const locks = locksOf(source["locks"]);
  const dependencies = dependenciesOf(source["depends_on"]);
  const checks = checksOf(source["verification"]);
  if (!scope || !locks || !dependencies || !checks) return undefined;
  return { scope, taken: [], locks, dependencies, ...checks };
}

function scopeOf(value: YamlValue | undefined): ScopeText[] | undefined {
  if (value === undefined) return [];
  if (!isMapping(value)) return undefined;
  const found: ScopeText[] = [];
  for (const [key, list] of Object.entries(value)) {
    const is = CLAIM_KEYS.find((one) => one === key);
    if (is === undefined || !areWords(list)) return undefined;
    found.push(...list.map((text, i) => ({ is, text, path: ["scope", key, i] })));
  }
  return found;
}

function locksOf(value: YamlValue | undefined): LockText[] | undefined {
  if (value === undefined) return [];
  if (!isMapping(value) || "paths" in value || "resources" in value) return undefined;
  const found: LockText[] = [];
  for (const is of ["files", "keys"] as const) {
    const list = value[is];
    if (list === undefined) continue;
    if (!areWords(list) || list.some(holdsSeparator)) return undefined;
    found.push(...list.map((text, i) => ({ is, text, path: [is, i] })));
  }
  return found;
}

function dependenciesOf(value: YamlValue | undefined): Said["dependencies"] | undefined {
  if (value === undefined) return [];
  if (!areWords(value)) return undefined;
  return [{ key: "depends_on", ids: value.map((text, i) => ({ text, path: [i] })) }];
}

function checksOf(
  value: YamlValue | undefined,
): Pick<Said, "checkKeys" | "checks" | "steps"> | undefined {
  if (value === undefined) return { checkKeys: [], checks: [], steps: [] };
  const list = isMapping(value) ? value["steps"] : undefined;
  if (!Array.isArray(list) || !list.every(isStep)) return undefined;
  const steps = list.map((_, i) => ["verification", "steps", i]);
  const checks = list.flatMap((step, i): Check[] => {
    const text = step["command"];
    if (typeof text !== "string" || OTHERWISE.has(step["kind"])) return [];
    return [{ text, path: [...steps[i]!, "command"], isCommand: true }];
  });
  return { checkKeys: ["verification"], checks, steps };
}

/** True for a step that has its command under the key of the schema, or none. */
function isStep(value: YamlValue): value is Mapping {
  return isMapping(value) && !COMMAND.slice(1).some((key) => key in value);
}

function areWords(value: YamlValue | undefined): value is string[] {
  return Array.isArray(value) && value.every(isWord);
}

/** True for one path, lock or id, without a remark, and not a word that says that there is none. */
function isWord(text: unknown): boolean {
  return typeof text === "string" && /^[^\s`]+$/.test(text) && !NO_WORDS.has(text.toLowerCase());
}

function holdsSeparator(text: string): boolean {
  return text.includes(",") || text.includes(";");
}
