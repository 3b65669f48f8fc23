import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { writeWorkPackages } from "../../../src/formats/work-packages/write.ts";
import { SHARED } from "../../support/shared.ts";
import { HOSTILE, plans, USUAL } from "../support/generated-plan.ts";
import { quickAgainstLibrary } from "./same.ts";
import { changed, pieces, structured } from "./texts.ts";

/**
 * The law of the quick reader of YAML: of each text it either says nothing, and the library reads it, or it
 * says what the library says: the same values, places and other readings, and no findings.
 */
const EXAMPLES = join(import.meta.dirname, "../../../examples");
const examples = textsIn(EXAMPLES);
const corpus = join(SHARED, "corpus", "work-packages");
const present = existsSync(corpus);

if (!present) {
  console.warn(
    `SKIPPED: the quick reader of YAML was not held against the public work packages, because there is no ${corpus}; set PARALLEL_PLAN_SHARED to the folder that holds corpus/`,
  );
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:ya?ml|json)$/.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8"));
}

const SEED = 20_261_121;

/** What a law says of one text. */
function holds(text: string): void {
  expect(["left", "same"], JSON.stringify(text)).toContain(quickAgainstLibrary(text));
}

const expectLaw = (texts: fc.Arbitrary<string>, numRuns: number): void =>
  fc.assert(fc.property(texts, holds), { seed: SEED, numRuns });

test("every example is read quickly, and as the library reads it", () => {
  expect(examples.length).toBeGreaterThan(10);
  for (const text of examples) expect(quickAgainstLibrary(text), text).toBe("same");
});

describe.skipIf(!present)("the public work packages", () => {
  test("are read as the library reads them, nearly all of them quickly", () => {
    const texts = textsIn(corpus);
    const found = texts.map(quickAgainstLibrary);
    const share = `${found.filter((one) => one === "same").length} of ${texts.length}`;
    console.info(`the quick reader of YAML takes ${share} public work packages`);
    expect(found.filter((one) => one !== "same" && one !== "left")).toEqual([]);
    expect(found.filter((one) => one === "left").length).toBeLessThan(texts.length / 10);
  });

  test("are read as the library reads them when they are damaged", () =>
    expectLaw(changed(textsIn(corpus).filter((text) => text.length < 4000)), 100));
});

test("generated plans are read quickly, those of hostile texts as the library reads them", () => {
  const written = (texts: typeof USUAL): fc.Arbitrary<string> =>
    plans(texts).map((plan) => writeWorkPackages(plan).text);
  for (const text of fc.sample(written(USUAL), { seed: SEED, numRuns: 20 }))
    expect(quickAgainstLibrary(text), text).toBe("same");
  expectLaw(written(HOSTILE), 40);
});

test("any value, as JSON and as YAML is written", () => {
  expectLaw(
    fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value, null, 2)),
    150,
  );
  expectLaw(
    fc.jsonValue({ maxDepth: 4, stringUnit: "grapheme" }).map((value) => stringify(value)),
    150,
  );
});

test("comments belong to what they stand in", () => {
  const cases = [
    "a:\n- b\n# c\n",
    "a:\n  - b: 1\n  # c\n  - b: 2\n",
    "a:\n  - b: 1\n    # c\n  - b: 2\n",
    "a:\n  - b: 1\n      # c\n    # d\n  # e\nb: 1\n",
    "a:\n  b: 1 # c\n\n# d\n\n  # e\nc: 2\n",
    "a:\n  b: [\n    c # d\n  ] # e\n   # f\n\n    # g",
    "a:\n  b: |\n    c\n   # d\n  # e\nf: 1\n",
  ];
  for (const text of cases) expect(quickAgainstLibrary(text), text).toBe("same");
});

test("texts of awkward pieces", () => expectLaw(pieces, 8000));

test("texts with structure and slips", () => expectLaw(structured, 6000));

test("damaged examples", () =>
  expectLaw(changed(examples.filter((text) => text.length < 4000)), 150));

test("the comparison sees a difference", () => {
  expect(quickAgainstLibrary("a: [1, 2] # one\nb: { c: no }\n")).toBe("same");
  expect(quickAgainstLibrary("a: &x 1\n")).toBe("left");
});
