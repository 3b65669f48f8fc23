import fc from "fast-check";
import { expect, test } from "vitest";
import { schemaText } from "../scripts/schema-text.ts";
import { jsonSchema } from "../src/model/json-schema.ts";
import { bare } from "./model/support/schema-values.ts";
import { faultsByAjv } from "./model/support/schemas.ts";

const texts = { type: "string" };
const lists = { type: "array" };

test.each<[what: string, schema: object]>([
  ["a word that is not read", { anyOf: [texts] }],
  ["a default", { ...texts, default: "x" }],
  ["a schema for any value", { type: "object", properties: { a: true } }],
  ["a schema for any other key", { type: "object", additionalProperties: true }],
  ["one type in a list", { type: ["string"] }],
  ["a constant that is a list", { const: [1] }],
  ["a word that is a mapping", { enum: ["a", {}] }],
  ["lists that may hold a value twice", { ...lists, uniqueItems: false }],
  ["unique numbers", { ...lists, uniqueItems: true, items: { type: "number" } }],
  ["a definition within another", { $ref: "#/$defs/a/items", $defs: { a: { items: texts } } }],
  ["the whole schema within itself", { type: "object", properties: { a: { $ref: "#" } } }],
  ["a key with a slash", { type: "object", properties: { "a/b": texts } }],
  ["a key that every object has", { type: "object", properties: { ["__proto__"]: texts } }],
  ["one deep inside", { ...lists, items: { allOf: [{ not: texts }] } }],
])("a schema with %s is refused", (_, schema) => {
  expect(() => schemaText(schema)).toThrow(/is not (?:read|plain)/);
});

test.each<[what: string, schema: object, says: string]>([
  ["a word that JSON Schema does not have", { type: "string", maxLenght: 3 }, "unknown keyword"],
  ["a format that it does not know", { type: "string", format: "date" }, "unknown format"],
  ["a word of another type", { type: "number", minLength: 3 }, 'missing type "string"'],
  ["a limit that is a text", { type: "string", minLength: "3" }, "must be integer"],
  ["a definition that is not there", { $ref: "#/$defs/a" }, "can't resolve reference"],
  ["a branch that nothing leads to", { else: texts }, 'without "if" is ignored'],
  ["a pattern with a mistake", { type: "string", pattern: "(" }, "Invalid regular expression"],
])("ajv refuses a schema with %s", (_, schema, says) => {
  expect(() => schemaText(schema)).toThrow(says);
});

test("remarks are left out, keys of their names are not", () => {
  const properties = { title: texts, description: { ...texts, description: "d", examples: ["e"] } };
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "T",
    properties,
  };
  expect(JSON.parse(schemaText({ ...schema, type: "object" }))).toEqual({
    type: "object",
    properties: { title: texts, description: texts },
    $defs: {},
  });
});

const some = { required: ["a", "b"], properties: { a: { type: "string", minLength: 2 } } };

/** Written as JSON: an object with `then` in it could be taken for one that is waited for. */
const branches = JSON.parse(
  `{ "else": ${JSON.stringify(some)}, "then": { "required": ["a"] }, "if": { "required": ["b"] }, "type": "object" }`,
) as object;

/** Schemas whose words stand in another order than ajv judges them. */
const MADE_UP: Record<string, object> = {
  "two types": {
    pattern: "^a",
    maximum: 3,
    minLength: 2,
    type: ["string", "number"],
    exclusiveMinimum: 0,
  },
  "a type after a definition": {
    minItems: 3,
    type: "array",
    $ref: "#/$defs/few",
    $defs: { few: { type: "array", maxItems: 1, items: { type: "integer", maximum: 1 } } },
  },
  "a type with words": { minLength: 2, enum: [1], type: "string", const: "ab" },
  "a type without words": { type: "object", enum: [1], const: "a" },
  integers: { type: "integer", minimum: 2, maximum: 0 },
  "unique texts": { uniqueItems: true, items: texts, minItems: 5, type: "array" },
  "unique values": { uniqueItems: true, items: { minLength: 2, type: "string" }, type: "array" },
  "unique values of any type": { type: "array", maxItems: 1, uniqueItems: true },
  "two branches": branches,
  "one branch": { type: "object", else: { required: ["b"], type: "object" }, if: some },
  "all of them": {
    type: "object",
    ...some,
    allOf: [some, { type: "object", additionalProperties: false }],
    propertyNames: { maxLength: 1, pattern: "[^b]", type: "string" },
    additionalProperties: { ...lists, maxItems: 1 },
  },
};

const { value: VALUE } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "medium" },
    fc.constantFrom<unknown>(null, true, 0, -0, 1, 1.5, 2, 5, NaN, Infinity, 1e20),
    fc.constantFrom("a", "ab", "b", "\u{1F600}", "", "__proto__"),
    fc.array(tie("value"), { maxLength: 6 }),
    fc.array(fc.constantFrom<unknown>("a", "b", "__proto__", "toString", 1, -0, 0), {
      maxLength: 8,
    }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "__proto__", "a/~"), tie("value"), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
}));

test.each(Object.entries(MADE_UP))("%s have the faults that ajv finds", (_, schema) => {
  const ours = jsonSchema(schemaText(schema));
  const ajv = faultsByAjv(schema);
  fc.assert(
    fc.property(VALUE, (value) => {
      for (const one of [value, bare(value)]) expect(ours.faults(one)).toStrictEqual(ajv(one));
    }),
    { numRuns: 1000, seed: 20_261_121 },
  );
});
