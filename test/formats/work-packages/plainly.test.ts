import fc from "fast-check";
import { expect, test } from "vitest";
import { saidPlainly } from "../../../src/formats/work-packages/plainly.ts";
import { saidBy } from "../../../src/formats/work-packages/said.ts";
import schema from "../../../schemas/work-packages.schema.json" with { type: "json" };

const KEYS = Object.keys(schema.$defs.package.properties);
const IDS = new Set(["wp-a", "wp-b", "1"]);

const words = (text: string): fc.Arbitrary<string> => fc.constantFrom(...text.split(/\s+/));
const word = fc.oneof(
  {
    weight: 30,
    arbitrary: words("src/a.ts src/** wp-a 1 db:schema:a flag:x ! !src {a,b}/c a(b) [x]"),
  },
  {
    weight: 6,
    arbitrary: words("none n/a Nothing - and & + a,b a;b (new) `a` # .. * npm None. /"),
  },
  fc.constantFrom("", " ", "a.ts # x", "a.ts (new)", "a.ts b.ts", "wp-a, wp-b", "a\nb", " a.ts"),
  fc.string({ maxLength: 3 }),
);
const other = fc.oneof(
  fc.constantFrom(null, true, 1, 1.5),
  word,
  fc.dictionary(fc.constantFrom("path", "file", "a", "wp-a", "package_id"), word, { maxKeys: 2 }),
);
const list = fc.array(fc.oneof({ weight: 30, arbitrary: word }, other), { maxLength: 3 });
const value = fc.oneof({ weight: 8, arbitrary: list }, other);
const step = fc.record(
  { name: word, kind: fc.constantFrom("command", "ci", "manual"), command: other, run: word },
  { requiredKeys: [] },
);
const mapping = (...keys: string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 3 });

const checks = fc.record(
  { tier_required: word, steps: fc.oneof(fc.array(step, { maxLength: 2 }), value), command: word },
  { requiredKeys: ["steps"] },
);

/** What may stand under the keys of a package, and under keys of other forms. */
const PARTS: Record<string, fc.Arbitrary<unknown>> = {
  depends_on: value,
  scope: fc.oneof(mapping("write_allow", "read_allow", "deny"), mapping("deny", "read"), value),
  locks: fc.oneof(
    mapping("files", "keys", "ttl_minutes"),
    mapping("files", "paths", "resources"),
    value,
  ),
  verification: fc.oneof(checks, value),
  outputs: fc.oneof(mapping("result_keys", "artifacts"), value),
  inputs: value,
  files: value,
  dependencies: value,
  test_command: word,
};
const source = fc
  .subarray(Object.keys(PARTS), { minLength: 1, maxLength: 3 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, PARTS[key]!]))));

test("what is said in the form of the schema is what every reader of other forms makes of it", () => {
  let count = 0;
  fc.assert(
    fc.property(source, (one) => {
      const made = one as Parameters<typeof saidPlainly>[0];
      const plain = saidPlainly(made);
      if (!plain) return;
      count++;
      expect(plain).toEqual(saidBy(made, IDS));
    }),
    { numRuns: 20_000, seed: 5 },
  );
  expect(count).toBeGreaterThan(500);
});

test.each(KEYS)("under %s, a key of the schema, stands what stands in no other place", (key) => {
  const made = [{}, "src/a.ts", "wp-a", ["wp-a"], 1].map((one) => ({ [key]: one }));
  const plain = made.filter((one) => saidPlainly(one));
  expect(plain.map((one) => saidPlainly(one))).toEqual(plain.map((one) => saidBy(one, IDS)));
});

test("a package of the schema is one of these", () => {
  const made = {
    package_id: "wp-b",
    depends_on: ["wp-a"],
    scope: { write_allow: ["src/{a,b}.ts"], deny: [] },
    locks: { files: ["a.ts"], keys: ["db:schema:a"] },
    verification: {
      tier_required: "A",
      steps: [{ name: "t", kind: "command", command: "npm test" }],
    },
    outputs: { result_keys: ["tests"] },
  };
  expect(saidPlainly(made)).toMatchObject({ dependencies: [{ key: "depends_on" }] });
});
