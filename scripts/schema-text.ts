import { Ajv2020 } from "ajv/dist/2020.js";

type Schema = Record<string, unknown>;

/** Words that say nothing about a value. */
const REMARKS = new Set(["$schema", "$id", "title", "description", "examples"]);

/** The words that `src/model/json-schema.ts` reads, by the type of values that they judge, in ajv's order. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  any: ["$ref", "const", "enum", "allOf", "if", "then", "else"],
  number: ["maximum", "minimum", "exclusiveMinimum"],
  string: ["maxLength", "minLength", "pattern"],
  array: ["maxItems", "minItems", "items", "uniqueItems"],
  object: ["required", "propertyNames", "additionalProperties", "properties"],
};
const ORDER = Object.values(WORDS).flat();

/**
 * A schema as the text that `jsonSchema` reads: without remarks, the words of each schema in the order in which
 * they are judged. Throws where ajv finds a mistake in the schema, and where it says what cannot be read there.
 */
export function schemaText(schema: object): string {
  new Ajv2020({ allowUnionTypes: true, strictTypes: true }).compile(schema);
  const { $defs = {}, ...top } = schema as Schema;
  const definitions = inEach($defs as Schema);
  return JSON.stringify({ ...inOrder(top), $defs: definitions });
}

function inEach(schemas: Schema): Schema {
  for (const name of Object.keys(schemas))
    if (!/^\w+$/.test(name) || name in {}) throw new Error(`the name ${name} is not plain`);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, inOrder(schema)]),
  );
}

function inOrder(schema: unknown): Schema {
  if (typeof schema !== "object" || schema === null)
    throw new Error(`the schema ${JSON.stringify(schema)} is not read`);
  const words = Object.entries(schema).filter(([word]) => !REMARKS.has(word));
  const place = (word: string): number =>
    word === "type" ? placeOfType(schema as Schema) : ORDER.indexOf(word);
  for (const [word, value] of words) refuseUnread(word, value, schema as Schema);
  const sorted = words.toSorted(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(sorted.map(([word, value]) => [word, within(word, value)]));
}

/** A wrong type is told where the words of that type would be judged; first of all where there are none. */
function placeOfType({ type, ...schema }: Schema): number {
  const own = typeof type === "string" ? WORDS[type] : undefined;
  return own?.some((word) => word in schema) ? ORDER.indexOf(own[0]!) - 0.5 : -1;
}

/** The value of a word, with the schemas in it put in order; of a reference the name. */
function within(word: string, value: unknown): unknown {
  if (word === "$ref") return (value as string).slice("#/$defs/".length);
  if (word === "properties") return inEach(value as Schema);
  if (word === "allOf") return (value as unknown[]).map(inOrder);
  if (["if", "then", "else", "items", "propertyNames"].includes(word)) return inOrder(value);
  return word === "additionalProperties" && value !== false ? inOrder(value) : value;
}

function refuseUnread(word: string, value: unknown, schema: Schema): void {
  const text = JSON.stringify({ [word]: value });
  const isRead =
    (word === "type" && (value as string | string[]).length > 1) ||
    (word === "$ref" && /^#\/\$defs\/\w+$/.test(String(value))) ||
    (word === "uniqueItems" && value === true && isComparable(schema["items"] as Schema)) ||
    (word === "const" && isPlain(value)) ||
    (word === "enum" && (value as unknown[]).every(isPlain)) ||
    (!["$ref", "uniqueItems", "const", "enum"].includes(word) && ORDER.includes(word));
  if (!isRead) throw new Error(`${text} is not read by src/model/json-schema.ts`);
}

/** Lists of texts, and of what their schema does not say. */
function isComparable(items: Schema = {}): boolean {
  return ["string", "object", "array", undefined].includes(items["type"] as string | undefined);
}

function isPlain(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value) || value === null;
}
