import type { ParserFinding } from "../../model/diagnostic.ts";
import type { YamlDocument } from "../yaml/document.ts";
import type { Fields } from "../yaml/fields.ts";

/** What others keep under the name of one of our files, by the key that shows it. */
const SHAPES: readonly (readonly [key: string, what: string])[] = [
  ["nodes", "nodes by id"],
  ["execution_phases", "phases of issues"],
  ["tasks", "a list of tasks"],
  ["issues", "a list of issues"],
  ["steps", "a list of steps"],
  ["waves", "waves without their plan"],
];

/**
 * One finding for a document of another form, which has none of the keys that the schema asks for; nothing
 * for one that has some.
 */
export function foreignFinding(
  document: YamlDocument,
  top: Fields,
  asked: readonly string[],
  written: string,
): ParserFinding | undefined {
  if (asked.some((key) => top.has(key))) return undefined;
  const shape = SHAPES.find(([key]) => top.has(key))?.[1];
  const holds = Array.isArray(document.value) ? "a list" : (shape ?? "something else");
  return {
    rule: "plan/schema",
    at: document.placeOf([]),
    message: `the document holds ${holds} and none of the keys ${asked.join(", ")}; expected ${written}`,
  };
}
