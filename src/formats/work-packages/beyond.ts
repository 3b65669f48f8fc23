import type { YamlValue } from "../yaml/document.ts";
import type { Fields } from "../yaml/fields.ts";
import type { Said } from "./said.ts";

/** Keys whose value a plan holds, or that say nothing of their own; a step's name is only a label. */
const HELD: ReadonlySet<string> = new Set(
  `schema_version packages change_id feature.title defaults.priority
  package_id id title name description depends_on dependencies priority locks.files locks.keys
  scope.write_allow scope.read_allow scope.deny worktree.name
  verification.steps.name verification.steps.kind verification.steps.command`.split(/\s+/),
);

/** Mappings of which each key is told by itself. */
const OPENED: ReadonlySet<string> = new Set(
  "feature defaults locks scope worktree verification verification.steps".split(" "),
);

/** What every reader takes for granted where nothing is said. */
const USUAL: ReadonlyMap<string, YamlValue> = new Map<string, YamlValue>([
  ["contracts", "none"],
  ["task_type", "implement"],
  ["feature.plan_revision", 1],
  ["verification.steps.expect_exit_code", 0],
]);

/** The keys of a document or a package that say what no plan holds, from its top: `locks.ttl_minutes`. */
export function keysBeyond(fields: Fields, above = ""): string[] {
  const found = fields.keys().flatMap((key) => {
    const path = above + key;
    const value = fields.value(key);
    if (HELD.has(path) || isEmpty(value) || value === USUAL.get(path)) return [];
    if (!OPENED.has(path) || typeof value !== "object") return isTold(path, fields) ? [path] : [];
    const inside = Array.isArray(value) ? fields.mappings(key) : [fields.mapping(key)];
    return inside.flatMap((one) => keysBeyond(one, `${path}.`));
  });
  return [...new Set(found)];
}

/** The keys of a package that say what no plan holds, but for those of which `said` was read. */
export function packageBeyond(fields: Fields, said: Said): string[] {
  const held = heldKeys(fields, said);
  return keysBeyond(fields).filter((key) => !held.has(key));
}

/** The keys of nobody's schema that were read all the same; of an entry of a list those of the list. */
function heldKeys(fields: Fields, said: Said): ReadonlySet<string> {
  const named = (path: readonly (string | number)[]): string =>
    path.filter((part) => typeof part === "string").join(".");
  const isRead = (key: string): boolean =>
    said.checks.every(({ path, isCommand }) => path[0] !== key || isCommand);
  return new Set([
    ...said.dependencies.map(({ key }) => key),
    ...said.checkKeys.filter(isRead),
    ...said.taken,
    ...said.scope.map(({ path }) => named(path)),
    ...said.locks.map(({ path }) => named(["locks", ...path])),
    ...said.checks.flatMap(({ path, isCommand }) => (isCommand ? [named(path)] : [])),
    ...(fields.text("worktree") ? ["worktree"] : []),
  ]);
}

function isEmpty(value: YamlValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "object" && size(value) === 0);
}

function size(value: object): number {
  return Object.keys(value).length;
}

/** A text in the place of steps is read as a command, and an id is the title where there is no other. */
function isTold(path: string, fields: Fields): boolean {
  return path !== "verification" && (path !== "feature.id" || fields.has("title"));
}
