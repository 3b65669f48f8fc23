import fc from "fast-check";
import type { Written } from "./schemas.ts";

type Key = string | number;
type Mapping = Record<string, unknown>;

/** Texts that fit one pattern or another, and such as are counted or compared in some special way. */
const TEXTS = [
  ...words("a wp-a wp-b src/a.ts session_001 2026-01-05 2026-01-05T09:00:00Z 80% 12.5% 100% none"),
  ...words("/a ../a a/b~c true 1 command __proto__ toString constructor"),
  "",
  " ",
  "a ",
  "two words",
  "a\nb",
  "\u{1F600}",
  "\u{1F600}".repeat(300),
  "\uD800",
  "\uDC00\uD800",
  ...[40, 60, 64, 80, 81, 120, 121, 200, 201, 512, 513].map((length) => "x".repeat(length)),
];
const KEYS = [
  ...words("a id name kind packages type files length 0 12 a/b~1"),
  ...words("__proto__ constructor hasOwnProperty valueOf"),
  "",
];

function words(text: string): string[] {
  return text.split(" ");
}

const TEXT = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: "binary", maxLength: 5 }));
const NUMBER = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.5, 1.5, 4, 5, 10, 11, 100, 480, 481, 1e20, 1e-7),
  fc.constantFrom(NaN, Infinity, -Infinity),
  fc.double(),
);

/** Any value that a reader may give, numbers that JSON does not have included. */
export const ANY: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, false),
    TEXT,
    NUMBER,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.tuple(tie("value"), fc.nat(3)).map(([one, more]) => Array(more).fill(one)),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), tie("value")), { maxLength: 4 }).map(mappingOf),
  ),
})).value;

/** A mapping; a key of the name `__proto__` is one like any other, as in what `JSON.parse` gives. */
function mappingOf(entries: readonly (readonly [Key, unknown])[]): Mapping {
  return Object.fromEntries(entries);
}

/** Values that fit a schema, or nearly so: what two of its words ask for together is not seen to. */
export function fitting(root: Written): fc.Arbitrary<unknown> {
  const made = new Map<Written, fc.Arbitrary<unknown>>();
  const of = (schema: Written): fc.Arbitrary<unknown> => {
    let known = made.get(schema);
    if (!known) made.set(schema, (known = make(schema)));
    return known;
  };
  const make = (schema: Written): fc.Arbitrary<unknown> => {
    if (schema.$ref !== undefined) return of(root.$defs![schema.$ref.slice("#/$defs/".length)]!);
    if (schema.then && schema.else) return fc.oneof(of(schema.then), of(schema.else));
    if ("const" in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const types = [schema.type ?? []].flat();
    return types.length === 0 ? ANY : fc.oneof(...types.map((type) => ofType(type, schema)));
  };
  const ofType = (type: string, schema: Written): fc.Arbitrary<unknown> => {
    if (type === "object") return mapping(schema);
    if (type === "array") {
      const { items, minItems: minLength = 0, uniqueItems } = schema;
      const entry = items ? of(items) : ANY;
      const bounds = { minLength, maxLength: minLength + 2 };
      return uniqueItems === true ? fc.uniqueArray(entry, bounds) : fc.array(entry, bounds);
    }
    if (type === "string") return fc.constantFrom(...TEXTS.filter((text) => fits(text, schema)));
    if (type === "boolean") return fc.boolean();
    const { minimum: min = -5, maximum: max = min + 500 } = schema;
    if (type === "integer") return fc.integer({ min, max });
    return fc.double({ min: schema.exclusiveMinimum ?? min, max, noNaN: true });
  };
  const mapping = (schema: Written): fc.Arbitrary<unknown> => {
    const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
    const own = Object.entries(properties).map(([key, value]) => {
      const entry = of(value).map((one): [string, unknown][] => [[key, one]]);
      return required.includes(key) ? entry : fc.oneof(entry, fc.constant([]));
    });
    const free = typeof additionalProperties === "object" ? of(additionalProperties) : undefined;
    const name = propertyNames ? of(propertyNames) : fc.constantFrom(...KEYS);
    const others = free
      ? fc.array(fc.tuple(name as fc.Arbitrary<string>, free), { maxLength: 2 })
      : fc.constant([]);
    return fc.tuple(...own, others).map((entries) => mappingOf(entries.flat()));
  };
  return of(root);
}

function fits(text: string, { minLength = 0, maxLength = Infinity, pattern = "" }: Written) {
  const { length } = Array.from(text);
  return length >= minLength && length <= maxLength && new RegExp(pattern, "u").test(text);
}

/** What may be done to one value: it goes, is another, stands twice, or is joined by others. */
const CHANGES: fc.Arbitrary<(value: unknown) => unknown[]> = fc.oneof(
  fc.constant(() => []),
  ANY.map((other) => () => [other]),
  TEXT.map((other) => () => [other]),
  NUMBER.map((other) => () => [other]),
  fc.constant((value: unknown) => [value, value]),
  fc.constant((value: unknown) => [[value, value]]),
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), ANY), { minLength: 1, maxLength: 2 })
    .map((more) => (value: unknown) => [
      Array.isArray(value)
        ? [...(value as unknown[]), ...more.map(([, other]) => other)]
        : mappingOf([...entriesOf(value), ...more]),
    ]),
);

/** Values of an arbitrary, changed at one to three places. */
export function broken(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const changes = fc.array(fc.tuple(fc.nat(), CHANGES, fc.constantFrom(...KEYS)), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.tuple(values, changes).map(([value, all]) =>
    all.reduce((one, [position, change, key]) => {
      const places = placesIn(one);
      return changed(one, places[position % places.length]!, change, key);
    }, value),
  );
}

function entriesOf(value: unknown): [Key, unknown][] {
  if (Array.isArray(value)) return [...(value as unknown[]).entries()];
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function placesIn(value: unknown): Key[][] {
  const below = entriesOf(value).flatMap(([key, one]) =>
    placesIn(one).map((path) => [key, ...path]),
  );
  return [[], ...below];
}

/** A value with a change at a path; what stands twice in a mapping gets another key. */
function changed(
  value: unknown,
  [first, ...path]: Key[],
  change: (value: unknown) => unknown[],
  other: string,
): unknown {
  if (first === undefined) return change(value)[0];
  const entries = entriesOf(value).flatMap(([key, one]): [Key, unknown][] => {
    if (key !== first) return [[key, one]];
    if (path.length > 0) return [[key, changed(one, path, change, other)]];
    return change(one).map((left, i) => [i === 0 ? key : other, left]);
  });
  return Array.isArray(value) ? entries.map(([, one]) => one) : mappingOf(entries);
}

/** The same value with mappings that have no prototype, as they are read from YAML. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const mapping = Object.create(null) as Mapping;
  for (const [key, one] of Object.entries(value)) mapping[key] = bare(one);
  return mapping;
}
