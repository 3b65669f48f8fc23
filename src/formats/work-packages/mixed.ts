import schema from "../../generated/work-packages.schema.ts";
import type { Fix } from "../../model/diagnostic.ts";
import type { SchemaFault } from "../../model/json-schema.ts";
import type { LineIndex } from "../../model/place.ts";
import type { YamlDocument } from "../yaml/document.ts";
import { withKeysOnce } from "../yaml/fault.ts";
import type { Fields } from "../yaml/fields.ts";
import { isMapping, type Mapping } from "./meant.ts";
import { rewriteEdits } from "./rewrite.ts";
import { targetOf } from "./target.ts";

/** What some faults of one package share: what mends them all. */
export interface MixedFix {
  fix: Fix;
  /** True for a fault that the fix mends. */
  mends(fault: SchemaFault): boolean;
}

/**
 * The fix of a package in the form of the schema that has some keys under other names, or a text where
 * the schema has a mapping. Which faults it mends is seen by judging the document as it would be then.
 */
export function mixedFix(
  position: number,
  fields: Fields,
  yaml: YamlDocument,
  index: LineIndex,
  ids: ReadonlySet<string>,
): MixedFix | undefined {
  const entries = targetOf(fields.values(), false, ids);
  const edits = rewriteEdits(fields, entries, index);
  if (edits.length === 0 || !isMapping(yaml.value)) return undefined;
  const packages = yaml.value["packages"];
  if (!Array.isArray(packages)) return undefined;
  const mended: Mapping = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  const after = { ...yaml.value, packages: packages.with(position, mended) };
  const left = new Set(withKeysOnce(schema.faults(after)).map(nameOf));
  return {
    fix: { title: "write the package as the schema has it", edits },
    mends: (fault) => !left.has(nameOf(fault)),
  };
}

function nameOf({ instancePath, keyword, params }: SchemaFault): string {
  return `${instancePath} ${keyword} ${JSON.stringify(params)}`;
}
