import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Fields } from "../yaml/fields.ts";
import { CLAIM_KEYS } from "./claim-key.ts";
import { homeInPackage } from "./home.ts";
import { type Mapping, NAMES } from "./meant.ts";
import { checkKeys, dependencyKeys } from "./other-names.ts";
import { rewriteEdits } from "./rewrite.ts";
import { holdsPaths, readScope, type ScopeReading } from "./scope.ts";
import { type Entry, KEYS, REQUIRED, targetOf } from "./target.ts";

/**
 * One finding for all that the loose form lacks, with a fix that writes the package as the schema has it.
 * Without an id there is none: nobody but its author knows under which one others wait for it.
 */
export function looseFinding(
  fields: Fields,
  index: LineIndex,
  ids: ReadonlySet<string>,
): ParserFinding {
  const source = fields.values();
  const entries = targetOf(source, true, ids);
  const scope = readScope(source);
  const moved = scope.taken.map((key) => `${homeInPackage(source, key, scope, ids)} for ${key}`);
  const read = readNames(source, ids);
  const names = entries
    .flatMap(({ key, from }) =>
      from.flatMap((name) => (name !== key && read.has(name) ? [`${key} for ${name}`] : [])),
    )
    .concat(moved);
  const missing = missingKeys(fields, entries);
  const lacks = missing.length === 0 ? "" : `, and ${missing.join(", ")}`;
  const strange = strangeKeys(fields, scope, read, ids);
  const others = strange.length === 0 ? "" : `; not known are ${strange.join(", ")}`;
  const hasId = fields.has("id");
  const subject = hasId
    ? `package ${fields.text("id")?.value ?? ""} is written in another form`
    : `the package named ${fields.text("name")?.value ?? ""} has no id, and is written in another form`;
  const expected = [...(hasId ? [] : ["package_id"]), ...names].join(", ");
  const edits = hasId ? rewriteEdits(fields, entries, index) : [];
  return {
    rule: "plan/schema",
    at: fields.keyAt(hasId ? "id" : "name"),
    message: `${subject}; expected ${expected}${lacks}${others}`,
    ...(edits.length > 0 && {
      fixes: [{ title: "write the package as the schema has it", edits }],
    }),
  };
}

/** What the schema asks for and the package has in no form, or as something else than a mapping. */
function missingKeys(fields: Fields, entries: readonly Entry[]): string[] {
  const made = new Set(entries.flatMap(({ key, from }) => (from.length > 0 ? [key] : [])));
  return REQUIRED.filter(
    (key) => !made.has(key) || (key === "verification" && fields.mapping(key).keys().length === 0),
  );
}

/** The names of other forms that are read as a key of the schema. */
function readNames(source: Mapping, ids: ReadonlySet<string>): ReadonlySet<string> {
  const { verification: _, ...others } = NAMES;
  return new Set([
    ...Object.values(others).flat(),
    ...checkKeys(source),
    ...dependencyKeys(source, ids),
  ]);
}

/** Keys that no form has, each with the place where it belongs, also those of the scope. */
function strangeKeys(
  fields: Fields,
  scope: ScopeReading,
  read: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): string[] {
  const source = fields.values();
  const known = new Set([...KEYS, ...read, ...scope.taken]);
  if (!holdsPaths("tasks", source["tasks"] ?? null)) known.add("tasks");
  const strange = fields
    .keys()
    .filter((key) => !known.has(key))
    .map((key) => {
      const home = homeInPackage(source, key, scope, ids);
      return home === undefined ? key : `${key} (for ${home})`;
    });
  const inside = Object.keys(scope.value ?? {}).filter((key) => !CLAIM_NAMES.has(key));
  return [
    ...strange,
    ...inside.map((key) => `scope.${key}`),
    ...(scope.value ? [] : ["what scope holds"]),
  ];
}

const CLAIM_NAMES: ReadonlySet<string> = new Set(CLAIM_KEYS);
