import type { SchemaFault } from "../../generated/work-packages.js";
import type { Edit, Fix, ParserFinding } from "../../model/diagnostic.ts";
import type { Fields } from "../yaml/fields.ts";

/** Keys whose faults the one fix of the top mends. */
const MENDED = new Set(["schema_version", "contracts", "version", "change_id"]);

/**
 * Adds to a finding about the top of a document with loose packages the fix for all that is missing there:
 * the version, the word for no contracts, and the feature where a `change_id` says which. It is the same
 * fix for each such finding.
 */
export function withTopFix(finding: ParserFinding, fault: SchemaFault, top: Fields): ParserFinding {
  const { missingProperty, additionalProperty } = fault.params;
  const isMended =
    fault.instancePath === "" && MENDED.has(String(missingProperty ?? additionalProperty));
  const fix = isMended ? topFix(top) : undefined;
  return fix ? { ...finding, fixes: [fix] } : finding;
}

/** True for a missing feature that the finding about a `change_id` tells and mends. */
export function isToldOfChange({ instancePath, params }: SchemaFault, top: Fields): boolean {
  return instancePath === "" && params["missingProperty"] === "feature" && top.has("change_id");
}

function topFix(top: Fields): Fix | undefined {
  // In a mapping in braces a line is nothing.
  if (!top.keys().every((key) => top.keyAt(key).start.column === 1)) return undefined;
  const edits: Edit[] = [];
  const added: string[] = [];
  if (top.has("version") && !top.has("schema_version")) edits.push(entry(top, "version", VERSION));
  else if (!top.has("schema_version")) added.push(VERSION);
  if (!top.has("contracts")) added.push("contracts: none");
  const id = top.text("change_id")?.value;
  if (id !== undefined && !top.has("feature"))
    edits.push(entry(top, "change_id", `feature: { id: ${JSON.stringify(id)}, plan_revision: 1 }`));
  const { start } = top.keyAt("packages");
  if (added.length > 0) edits.push({ start, end: start, text: `${added.join("\n")}\n` });
  const title = "write the top of the document as the schema has it";
  return edits.length > 0 ? { title, edits } : undefined;
}

const VERSION = "schema_version: 1";

function entry(top: Fields, key: string, text: string): Edit {
  return { start: top.keyAt(key).start, end: top.at(key).end, text };
}
