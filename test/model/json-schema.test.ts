import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { SHARED } from "../support/shared.ts";
import { ANY, bare, broken, fitting } from "./support/schema-values.ts";
import { type Judged, SCHEMAS } from "./support/schemas.ts";

const RUNS = { numRuns: 300, seed: 20_261_121 };

/** Both judges find the same, in the same order, in mappings with a prototype and without. */
function expectSame({ ours, ajv }: Judged, value: unknown): void {
  for (const one of [value, bare(value)]) {
    const faults = ajv(one);
    expect(ours.faults(one)).toStrictEqual(faults);
    expect(ours.fits(one)).toBe(faults.length === 0);
  }
}

describe.each(SCHEMAS)("by the schema $name", (schema) => {
  test("any value has the faults that ajv finds", () => {
    fc.assert(
      fc.property(ANY, (value) => expectSame(schema, value)),
      RUNS,
    );
  });

  test("a value that fits, and one that is broken here and there, has the faults that ajv finds", () => {
    const values = fitting(schema.written);
    let fit = 0;
    let unfit = 0;
    fc.assert(
      fc.property(fc.oneof(values, broken(values)), (value) => {
        expectSame(schema, value);
        if (schema.ours.fits(value)) fit++;
        else unfit++;
      }),
      RUNS,
    );
    expect(Math.min(fit, unfit)).toBeGreaterThan(0);
  });
});

const CORPUS = join(SHARED, "corpus");
if (!existsSync(CORPUS)) {
  console.warn(
    `SKIPPED: the documents of the public corpus were not held against schemas, because there is no ${CORPUS}; set PARALLEL_PLAN_SHARED to the folder that holds corpus/`,
  );
}

function expectSameIn(folder: string, least: number): void {
  const values = documentsIn(folder);
  expect(values.length).toBeGreaterThan(least);
  for (const value of values) for (const schema of SCHEMAS) expectSame(schema, value);
}

test("the examples have the faults that ajv finds, by each schema", () => {
  expectSameIn(join(import.meta.dirname, "../../examples"), 10);
});

test.skipIf(!existsSync(CORPUS))("public documents have the faults that ajv finds", () => {
  expectSameIn(CORPUS, 50);
});

/** What the files of a folder hold that are YAML or JSON. */
function documentsIn(folder: string): unknown[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .flatMap((name) => {
      try {
        return [parse(readFileSync(join(folder, name), "utf8"), { logLevel: "silent" })];
      } catch {
        return [];
      }
    });
}
