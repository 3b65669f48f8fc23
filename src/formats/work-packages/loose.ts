import type { SchemaFault } from "../../generated/work-packages.js";
import type { Edit, ParserFinding } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import type { Fields } from "../yaml/fields.ts";
import { foreignKey } from "./foreign.ts";

/** The keys of the loose form that people write, with those of the schema. */
const RENAMED: readonly (readonly [loose: string, key: string])[] = [
  ["id", "package_id"],
  ["name", "title"],
  ["dependencies", "depends_on"],
];

/** True for a package in the loose form: with an `id`, and without a `package_id`. */
export function isLoose(fields: Fields): boolean {
  return fields.has("id") && !fields.has("package_id");
}

/** One finding for all that the loose form lacks, with a fix that writes the package as the schema has it. */
export function looseFinding(fields: Fields): ParserFinding {
  const renamed = RENAMED.filter(([loose, key]) => fields.has(loose) && !fields.has(key));
  const missing = missingKeys(fields);
  const names = renamed.map(([loose, key]) => `${key} for ${loose}`).join(", ");
  const lacks = missing.length === 0 ? "" : `, and ${missing.join(", ")}`;
  const strange = strangeKeys(fields);
  const others = strange.length === 0 ? "" : `; not known are ${strange.join(", ")}`;
  return {
    rule: "plan/schema",
    at: fields.keyAt("id"),
    message: `package ${fields.text("id")?.value ?? ""} is written in another form; expected ${names}${lacks}${others}`,
    fixes: [{ title: "write the package as the schema has it", edits: editsOf(fields, missing) }],
  };
}

/** True for a fault of a loose package that its one finding tells, and its fix mends. */
export function isToldOfLoose({ keyword, params, instancePath }: SchemaFault): boolean {
  const inPackage = /^\/packages\/\d+$/.test(instancePath);
  const key = params[keyword === "required" ? "missingProperty" : "additionalProperty"];
  if (keyword === "additionalProperties") return inPackage;
  if (typeof key === "string") return inPackage && TOLD.has(key);
  return keyword === "type" && /^\/packages\/\d+\/verification$/.test(instancePath);
}

/** What the schema asks for beyond names, with a value that changes nothing. */
const ADDED: Readonly<Record<string, (id: string, title: string) => string>> = {
  task_type: () => "implement",
  description: (_, title) => JSON.stringify(title),
  depends_on: () => "[]",
  priority: () => "5",
  locks: () => "{ files: [], keys: [] }",
  scope: () => '{ write_allow: [], read_allow: ["**"] }',
  worktree: (id) => `{ name: ${JSON.stringify(id)} }`,
  timeout_minutes: () => "60",
  retry_budget: () => "1",
  min_trust_level: () => "2",
  verification: () => verificationText("C", "review the result"),
  outputs: () => "{ result_keys: [summary] }",
};

const LOOSE_NAMES: Readonly<Record<string, string>> = { depends_on: "dependencies" };

const TOLD = new Set([...RENAMED.flat(), ...Object.keys(ADDED), "tasks"]);

/** Keys that a package may have and need not. */
const OPTIONAL = new Set([
  "role",
  "decomposition",
  "stack_position",
  "archetype",
  "context_impact",
  "metadata",
  "inputs",
]);

/** Keys that no form has, each with the place where it belongs. */
function strangeKeys(fields: Fields): string[] {
  return fields
    .keys()
    .filter((key) => !TOLD.has(key) && !OPTIONAL.has(key))
    .map((key) => {
      const home = foreignKey(["packages", 0], key);
      return home === undefined ? key : `${key} (for ${home})`;
    });
}

function missingKeys(fields: Fields): string[] {
  return Object.keys(ADDED).filter((key) => {
    const loose = LOOSE_NAMES[key];
    if (key === "verification") return fields.mapping(key).keys().length === 0;
    return !fields.has(key) && !(loose !== undefined && fields.has(loose));
  });
}

function editsOf(fields: Fields, missing: readonly string[]): Edit[] {
  const edits: Edit[] = RENAMED.filter(([loose, key]) => fields.has(loose) && !fields.has(key)).map(
    ([loose, key]) => ({ ...fields.keyAt(loose), text: key }),
  );
  const verification = fields.text("verification");
  if (verification) edits.push({ ...verification.at, text: looseVerification(verification.value) });
  if (fields.has("tasks") && !fields.has("inputs")) edits.push(...tasksAsInputs(fields));
  const added = missing.filter((key) => key !== "verification" || !fields.has("verification"));
  edits.push(insertion(fields, added));
  return edits;
}

/** `tier_b` names a tier; any other text is what somebody has to check. */
function looseVerification(text: string): string {
  const tier = /\btier[ _-]?([abc])\b/i.exec(text)?.[1]?.toUpperCase();
  return verificationText(tier ?? "C", tier ? "review the result" : text);
}

function verificationText(tier: string, instructions: string): string {
  const step = `{ name: review, kind: manual, manual_instructions: ${JSON.stringify(instructions)}, evidence: { artifacts: [], result_keys: [reviewed] } }`;
  return `{ tier_required: ${tier}, steps: [${step}] }`;
}

/** The numbers of the tasks that a package covers go where anything may stand. */
function tasksAsInputs(fields: Fields): Edit[] {
  const tasks = fields.texts("tasks").map(({ value }) => JSON.stringify(value));
  const { start } = fields.keyAt("tasks");
  return [{ start, end: fields.at("tasks").end, text: `inputs: { tasks: [${tasks.join(", ")}] }` }];
}

/** New lines behind the package's first key, as far to the right as the next one. */
function insertion(fields: Fields, keys: readonly string[]): Edit {
  const [id = "", title = ""] = ["id", "name"].map((key) => fields.text(key)?.value ?? "");
  const [first = "id", next = first] = fields.keys();
  const at: Place = fields.keyAt(next);
  const indent = " ".repeat(at.start.column - 1);
  const lines = keys.map((key) => `${key}: ${ADDED[key]!(id, title || id)}\n${indent}`);
  return { start: at.start, end: at.start, text: lines.join("") };
}
