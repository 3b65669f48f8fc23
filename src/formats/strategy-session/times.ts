import type { ParserFinding } from "../../model/diagnostic.ts";
import { INSTANT, instantOf } from "../../model/strategy/instant.ts";
import type { YamlDocument, YamlValue } from "../yaml/document.ts";

const TIME_KEYS = new Set(["at", "since", "sent_at", "answered_at", "updated_at"]);

/** Times that have the form and that no calendar or clock shows; the schema tells of the others. */
export function* timeFindings(
  json: YamlDocument,
  value: YamlValue = json.value,
  path: readonly (string | number)[] = [],
): Generator<ParserFinding> {
  if (typeof value === "string") {
    if (!TIME_KEYS.has(String(path.at(-1))) || !INSTANT.test(value)) return;
    if (instantOf(value) !== undefined) return;
    yield {
      rule: "plan/schema",
      at: json.placeOf(path),
      message: `"${value}" is no time; expected a day and an hour that exist`,
    };
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* timeFindings(json, item, [...path, i]);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value))
      yield* timeFindings(json, item, [...path, key]);
  }
}
