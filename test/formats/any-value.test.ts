import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { readConfig } from "../../src/formats/config/read.ts";
import { DEFAULT_LIMITS } from "../../src/formats/format.ts";
import { readTeamsFile } from "../../src/formats/strategy-teams/read.ts";
import { fixAll } from "../../src/lint/fix.ts";
import { judge } from "../rules/support/findings.ts";

type Path = (string | number)[];
type Reads = (text: string) => Promise<number>;

/** Keys that an object has by itself, and such as readers look for. */
const KEY = fc.constantFrom(
  ..."valueOf toString hasOwnProperty length id name command files steps a b".split(" "),
);
const SCALAR = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1.5,
  1e20,
  "",
  "a",
  "wp-a",
  "src/a.ts",
  "npm test",
  "none",
  "[a]",
  "\n",
);
const { value: VALUE } = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    SCALAR,
    tie("object"),
    fc.array(tie("value"), { maxLength: 3 }),
    // Equal and nearly equal mappings, as a list of unique ones is judged.
    tie("object").map((one) => [one, one]),
    fc.array(tie("object"), { minLength: 2, maxLength: 3 }),
  ),
  object: fc.dictionary(KEY, tie("value"), { maxKeys: 3, noNullPrototype: true }),
}));

/** Keys that may stand in any mapping beside its own. */
const MORE =
  "tests depends_on files complexity loc_estimate worktree hasOwnProperty valueOf toString".split(
    " ",
  );

/** Every place of a document, with those where a key more may stand. */
function placesIn(value: unknown, above: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [above];
  const more = Array.isArray(value) ? [] : MORE.filter((key) => !Object.hasOwn(value, key));
  const keys = Array.isArray(value) ? [...value.keys()] : [...Object.keys(value), ...more];
  return [
    above,
    ...keys.flatMap((key) => placesIn((value as Record<Path[0], unknown>)[key], [...above, key])),
  ];
}

/** A document with a value in the place of what stands at a path, as far as the path still leads. */
function put(value: unknown, [key, ...path]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (typeof value !== "object" || value === null) return value;
  const below = put((value as Record<Path[0], unknown>)[key], path, other);
  if (Array.isArray(value))
    return typeof key === "number" && key < value.length ? value.with(key, below) : value;
  return { ...value, [key]: below };
}

/** Reads, judges, mends and judges a plan; how many findings are left. */
const plan =
  (path: string): Reads =>
  async (text) => {
    const check = async (one: string) => (await judge(one, { path })).diagnostics;
    const { text: fixed } = await fixAll(text, check);
    return (await check(fixed)).length;
  };
const teams: Reads = async (text) => {
  const told = readTeamsFile(Buffer.from(text), DEFAULT_LIMITS);
  return "teams" in told ? 0 : told.findings.length;
};
const config: Reads = async (text) => (await readConfig(Buffer.from(text))).findings.length;

const LOOSE = `change_id: search
packages:
  - { id: wp-a, name: A, files: [src/a.ts], tests: npm test, prerequisites: [], locks: "db:schema:a" }
  - { id: wp-b, name: B, files: { create: src/b.ts }, dependencies: [wp-a], locks: [db:schema:b] }
`;

const examples = new URL("../../examples/", import.meta.url);
const example = (path: string): string => readFileSync(new URL(path, examples), "utf8");
const SOURCES: [name: string, text: string, reads: Reads][] = [
  ["loose work packages", LOOSE, plan("work-packages.yaml")],
  ...["search/work-packages.yaml", "search/rushed/work-packages.yaml", "strategy/graph.json"].map(
    (path): [string, string, Reads] => [path, example(path), plan(path)],
  ),
  ...[
    ..."execution-plan wave-schedules coordination-protocols risk-mitigation-plan monitoring-config"
      .split(" ")
      .map((name) => `strategy/parallel-execution/${name}.json`),
    "strategy/sessions/session_004.json",
  ].map((path): [string, string, Reads] => [path, example(path), plan(path)]),
  ["teams", example("strategy/teams.json"), teams],
  [
    "configuration",
    `include: ["**/plan.yaml"]\nhook: warn\nrules: { plan/schema: error }\nlimits: { tasks: 5 }\n`,
    config,
  ],
];

test.each(SOURCES)(
  "%s with any value anywhere never end in a thrown error",
  async (_, text, reads) => {
    const whole: unknown = parse(text);
    const changes = fc.array(fc.tuple(fc.constantFrom(...placesIn(whole)), VALUE), {
      minLength: 1,
      maxLength: 3,
    });
    const law = fc.asyncProperty(changes, fc.boolean(), async (all, isJson) => {
      const value = all.reduce((one, [path, other]) => put(one, path, other), whole);
      const written = isJson
        ? JSON.stringify(value)
        : stringify(value, { aliasDuplicateObjects: false });
      expect(await reads(written)).toBeGreaterThanOrEqual(0);
    });
    await fc.assert(law, { seed: 7, numRuns: 100 });
  },
);
