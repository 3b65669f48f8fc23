import { textTwice, valueTwice } from "./twice.ts";

/** A fault: where it is (a JSON pointer), the schema word it breaks, and that word's parameters. */
export interface SchemaFault {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A schema that values are held against. */
export interface JsonSchema<T> {
  /** Everything in a value that does not fit. */
  faults(value: unknown): SchemaFault[];
  fits(value: unknown): value is T;
}

/** The words of a schema that are read here; `scripts/schema-text.ts` refuses any other. */
interface Schema {
  $defs?: Record<string, Schema>;
  /** The name of a definition. */
  $ref: string;
  type: string | string[];
  const: unknown;
  enum: unknown[];
  allOf: Schema[];
  if: Schema;
  then?: Schema;
  else?: Schema;
  minimum: number;
  maximum: number;
  exclusiveMinimum: number;
  minLength: number;
  maxLength: number;
  pattern: string;
  minItems: number;
  maxItems: number;
  uniqueItems: true;
  items?: Schema;
  required: string[];
  properties?: Record<string, Schema>;
  additionalProperties: false | Schema;
  propertyNames: Schema;
}

/** What one reading of a value shares: the definitions of its schema, and what was found. */
interface Reading {
  definitions: Readonly<Record<string, Schema>>;
  found: SchemaFault[];
}

type Mapping = Readonly<Record<string, unknown>>;

/**
 * A schema from the text that `scripts/schema-text.ts` makes of it. The faults of a value, and their order,
 * are those of ajv: the text has the words of each schema in the order in which ajv judges them. Only the
 * fault about a key that is not known says one thing more, `knownKeys`.
 */
export function jsonSchema<T>(text: string): JsonSchema<T> {
  let schema: Schema | undefined;
  const faults = (value: unknown): SchemaFault[] => {
    schema ??= JSON.parse(text) as Schema;
    const reading: Reading = { definitions: schema.$defs ?? {}, found: [] };
    judge(schema, value, "", reading);
    return reading.found;
  };
  return { faults, fits: (value): value is T => faults(value).length === 0 };
}

/** True for a value that fits; of one that does not, what was found says why. */
function judge(schema: Schema, value: unknown, at: string, reading: Reading): boolean {
  const before = reading.found.length;
  const mapping = isMapping(value) ? value : undefined;
  for (const word in schema) {
    if (word === "$ref") judge(reading.definitions[schema.$ref]!, value, at, reading);
    else if (mapping && judgeMapping(word, schema, mapping, at, reading)) continue;
    else if (word === "items") judgeItems(schema.items!, value, at, reading);
    else if (word === "allOf") for (const one of schema.allOf) judge(one, value, at, reading);
    else if (word === "if") judgeBranch(schema, value, at, reading);
    else {
      const fault = faultOf(word, schema, value);
      if (fault) tell(reading, at, word, fault);
    }
  }
  return reading.found.length === before;
}

function tell({ found }: Reading, instancePath: string, keyword: string, params: Mapping): void {
  found.push({ instancePath, keyword, params });
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function judgeBranch(schema: Schema, value: unknown, at: string, reading: Reading): void {
  const aside = { ...reading, found: [] };
  const branch = judge(schema.if, value, at, aside) ? "then" : "else";
  const other = schema[branch];
  if (other && !judge(other, value, at, reading))
    tell(reading, at, "if", { failingKeyword: branch });
}

function judgeItems(items: Schema, value: unknown, at: string, reading: Reading): void {
  if (!Array.isArray(value)) return;
  for (let i = 0; i < value.length; i++) judge(items, value[i], `${at}/${i}`, reading);
}

/** False where the word is none of those for mappings. */
function judgeMapping(
  word: string,
  schema: Schema,
  value: Mapping,
  at: string,
  reading: Reading,
): boolean {
  if (word === "properties") judgeProperties(schema.properties!, value, at, reading);
  else if (word === "required") judgeRequired(schema.required, value, at, reading);
  else if (word === "additionalProperties") judgeOthers(schema, value, at, reading);
  else if (word === "propertyNames") judgeNames(schema.propertyNames, value, at, reading);
  else return false;
  return true;
}

function judgeProperties(
  properties: Readonly<Record<string, Schema>>,
  value: Mapping,
  at: string,
  reading: Reading,
): void {
  for (const key in properties) {
    const one = value[key];
    if (one !== undefined) judge(properties[key]!, one, `${at}/${key}`, reading);
  }
}

function judgeRequired(keys: string[], value: Mapping, at: string, reading: Reading): void {
  for (const key of keys)
    if (value[key] === undefined) tell(reading, at, "required", { missingProperty: key });
}

/** Keys that the schema does not name, and what stands under them. */
function judgeOthers(schema: Schema, value: Mapping, at: string, reading: Reading): void {
  const { properties = {}, additionalProperties: others } = schema;
  for (const key in value) {
    if (Object.hasOwn(properties, key)) continue;
    if (others) judge(others, value[key], `${at}/${escaped(key)}`, reading);
    else {
      const knownKeys = Object.keys(properties);
      tell(reading, at, "additionalProperties", { additionalProperty: key, knownKeys });
    }
  }
}

/** A key as a part of a JSON pointer. */
function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function judgeNames(names: Schema, value: Mapping, at: string, reading: Reading): void {
  for (const key in value)
    if (!judge(names, key, at, reading)) tell(reading, at, "propertyNames", { propertyName: key });
}

/** What a word that looks at a value as a whole has against it; nothing where it is for other types. */
function faultOf(word: string, schema: Schema, value: unknown): Mapping | undefined {
  if (word === "type") return isOfType(schema.type, value) ? undefined : { type: schema.type };
  if (word === "const") return value === schema.const ? undefined : { allowedValue: schema.const };
  if (word === "enum")
    return schema.enum.includes(value) ? undefined : { allowedValues: schema.enum };
  if (typeof value === "string") return textFault(word, schema, value);
  if (typeof value === "number") return numberFault(word, schema, value);
  return Array.isArray(value) ? listFault(word, schema, value) : undefined;
}

function isOfType(type: string | string[], value: unknown): boolean {
  if (Array.isArray(type)) return type.some((one) => isOfType(one, value));
  if (type === "object") return isMapping(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return type === "null" ? value === null : typeof value === type;
}

function textFault(word: string, schema: Schema, text: string): Mapping | undefined {
  const { minLength, maxLength, pattern } = schema;
  if (word === "minLength" && isShorter(text, minLength)) return { limit: minLength };
  if (word === "maxLength" && !isShorter(text, maxLength + 1)) return { limit: maxLength };
  return word === "pattern" && !expression(pattern).test(text) ? { pattern } : undefined;
}

/** True for a text of fewer characters; one outside of the basic plane is two units and one character. */
function isShorter(text: string, limit: number): boolean {
  if (text.length < limit) return true;
  return text.length < 2 * limit && Array.from(text).length < limit;
}

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  let made = expressions.get(pattern);
  if (!made) expressions.set(pattern, (made = new RegExp(pattern, "u")));
  return made;
}

/** The words for numbers say nothing of those that JSON does not have. */
function numberFault(word: string, schema: Schema, value: number): Mapping | undefined {
  const { minimum, maximum, exclusiveMinimum } = schema;
  if (!Number.isFinite(value)) return undefined;
  if (word === "minimum" && value < minimum) return { comparison: ">=", limit: minimum };
  if (word === "maximum" && value > maximum) return { comparison: "<=", limit: maximum };
  const isBelow = word === "exclusiveMinimum" && value <= exclusiveMinimum;
  return isBelow ? { comparison: ">", limit: exclusiveMinimum } : undefined;
}

function listFault(word: string, schema: Schema, list: readonly unknown[]): Mapping | undefined {
  const { minItems, maxItems, items } = schema;
  if (word === "minItems" && list.length < minItems) return { limit: minItems };
  if (word === "maxItems" && list.length > maxItems) return { limit: maxItems };
  if (word !== "uniqueItems") return undefined;
  return items?.type === "string" ? textTwice(list) : valueTwice(list);
}
