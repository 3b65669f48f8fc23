import type { Edit, Fix, ParserFinding } from "../../model/diagnostic.ts";
import type { SchemaFault } from "../../model/json-schema.ts";
import type { LineIndex } from "../../model/place.ts";
import type { YamlValue } from "../yaml/document.ts";
import type { Fields } from "../yaml/fields.ts";
import { isJson } from "../yaml/is-json.ts";
import { valueText } from "./rewrite.ts";

/** Keys of the top that say which feature this is, the surest first. */
const FEATURE = ["feature", "change_id", "feature_id", "id", "title", "name"];

/** Keys whose faults the one fix of the top mends. */
const MENDED = new Set(["schema_version", "contracts", "version", ...FEATURE]);

/**
 * Adds to a finding about the top of a document with loose packages the fix for all that is missing there:
 * the version, the word for no contracts, and the feature by the name that the document gives it. It is the
 * same fix for each such finding.
 */
export function withTopFix(
  finding: ParserFinding,
  fault: SchemaFault,
  top: Fields,
  index: LineIndex,
): ParserFinding {
  const { missingProperty, additionalProperty } = fault.params;
  const [, key = String(missingProperty ?? additionalProperty)] =
    /^\/(\w+)/.exec(fault.instancePath) ?? [];
  const fix = MENDED.has(key) ? topFix(top, index) : undefined;
  return fix ? { ...finding, fixes: [fix] } : finding;
}

/** True for a missing feature that the finding about a `change_id` tells and mends. */
export function isToldOfChange({ instancePath, params }: SchemaFault, top: Fields): boolean {
  return instancePath === "" && params["missingProperty"] === "feature" && top.has("change_id");
}

function topFix(top: Fields, index: LineIndex): Fix | undefined {
  const json = isJson(index);
  // In another mapping in braces a line is nothing.
  if (!json && !top.keys().every((key) => top.keyAt(key).start.column === 1)) return undefined;
  const entryText = (key: string, value: YamlValue): string =>
    json ? `${JSON.stringify(key)}: ${JSON.stringify(value)}` : `${key}: ${valueText(value)}`;
  const replace = (key: string, text: string): Edit => ({
    start: top.keyAt(key).start,
    end: top.at(key).end,
    text,
  });
  const edits: Edit[] = [];
  const added: string[] = [];
  const versionKey = ["schema_version", "version"].find((key) => top.has(key));
  const version = entryText("schema_version", 1);
  if (versionKey === undefined) added.push(version);
  else if (versionKey === "version" || isOne(top.value("schema_version")))
    edits.push(replace(versionKey, version));
  if (!top.has("contracts")) added.push(entryText("contracts", "none"));
  const named = FEATURE.find((key) => top.has(key));
  const feature = featureOf(top, named);
  if (feature && named === undefined) added.push(entryText("feature", feature));
  else if (feature) edits.push(replace(named!, entryText("feature", feature)));
  const { start } = top.keyAt("packages");
  const end = json ? ", " : "\n";
  if (added.length > 0)
    edits.push({ start, end: start, text: added.map((one) => one + end).join("") });
  const title = "write the top of the document as the schema has it";
  return edits.length > 0 ? { title, edits } : undefined;
}

/** True for the version of the schema in another writing. */
export function isOne(value: YamlValue | undefined): boolean {
  return typeof value === "string" && /^v?1(?:\.0)*$/.test(value);
}

/** What the feature is; `undefined` where the document says it as the schema has it. */
function featureOf(
  top: Fields,
  named: string | undefined,
): { [key: string]: YamlValue } | undefined {
  if (named === undefined) return { id: "plan", plan_revision: 1 };
  const own = top.mapping("feature");
  if (own.keys().length > 0) {
    const id = own.text("id")?.value ?? idOf(own.text("title")?.value ?? own.text("name")?.value);
    if (own.has("plan_revision") && own.has("id")) return undefined;
    const { name, ...others } = own.values();
    return { id, ...(name !== undefined && { title: name }), plan_revision: 1, ...others };
  }
  const text = top.text(named)?.value;
  if (text === undefined) return undefined;
  const id = idOf(text);
  return { id, ...(id !== text && { title: text }), plan_revision: 1 };
}

/** A name as an id: letters, digits and hyphens. */
function idOf(text = "plan"): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(text)) return text;
  const id = text.replace(/[^A-Za-z0-9._:-]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, "");
  return id.toLowerCase().slice(0, 128) || "plan";
}
