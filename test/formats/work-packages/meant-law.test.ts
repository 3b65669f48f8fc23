import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { judge, type Judged } from "../../rules/support/findings.ts";
import { mended, needsOf, setup, toldOf } from "./said.ts";

const checksOf = ({ file }: Judged): string[] =>
  (file.parsed?.plan.tasks ?? []).flatMap(({ id, verification }) =>
    verification.map(({ value }) => `${id} ${value}`),
  );
const document = (packages: readonly object[]): string =>
  stringify({
    schema_version: 1,
    feature: { id: "f", plan_revision: 1 },
    contracts: "none",
    packages,
  });

test.each([
  ["tests", "npm test", ["npm test"]],
  ["tests", ["npm test", "npm run lint"], ["npm test", "npm run lint"]],
  ["test", { run: "npm test" }, ["npm test"]],
  ["checks", [{ name: "lint", cmd: "npm run lint" }], ["npm run lint"]],
  ["verification_commands", ["npm test"], ["npm test"]],
  ["validation", { commands: ["npm test"] }, ["npm test"]],
  ["validation", { unit: "npm test", lint: "npm run lint" }, ["npm test", "npm run lint"]],
  ["commands", ["npm test"], ["npm test"]],
  ["verify", "npm test", ["npm test"]],
  ["testCommand", "npm test", ["npm test"]],
])("%s: %j is a check before and after the fix", async (key, value, commands) => {
  const text = document([{ id: "wp-a", name: "A", files: ["src/a.ts"], [key]: value }]);
  const fixed = await mended(text);
  const after = await judge(fixed, setup);
  const wanted = commands.map((command) => `wp-a ${command}`);
  expect([checksOf(await judge(text, setup)), checksOf(after)]).toEqual([wanted, wanted]);
  expect(toldOf(after)).toBe("");
  expect(fixed).not.toContain("review the result");
});

test("checks under several names are all read and all mended", async () => {
  const text = document([
    { id: "wp-a", verification: { tier: "B", steps: ["npm test"] }, checks: "npm run lint" },
    { id: "wp-b", verification: "tier_a", tests: ["npm test"], test_command: "npm run e2e" },
  ]);
  const before = checksOf(await judge(text, setup));
  expect(before).toEqual([
    "wp-a npm test",
    "wp-a npm run lint",
    "wp-b npm run e2e",
    "wp-b npm test",
  ]);
  const after = await judge(await mended(text), setup);
  expect(checksOf(after)).toEqual(before);
  expect(toldOf(after)).toBe("");
});

test.each(["prerequisites", "waits_for", "upstream", "depends-on", "blockedBy", "dependencies_on"])(
  "%s are dependencies before and after the fix",
  async (key) => {
    const text = document([
      { id: "wp-a", name: "A" },
      { id: "core", name: "C" },
      { id: "wp-b", name: "B", [key]: ["wp-a", "core"] },
    ]);
    const after = await judge(await mended(text), setup);
    const wanted = ["wp-b wp-a", "wp-b core"];
    expect([needsOf(await judge(text, setup)), needsOf(after)]).toEqual([wanted, wanted]);
    expect(toldOf(after)).toBe("");
  },
);

test("what a package has installed is no dependency, and what it holds up is told", async () => {
  const text = document([
    { id: "wp-a", name: "A", blocks: ["wp-b"] },
    { id: "wp-b", name: "B", prerequisites: "Docker, Postgres 16" },
  ]);
  expect(needsOf(await judge(text, setup))).toEqual([]);
  const fixed = await mended(text);
  expect(fixed).toContain("inputs: { prerequisites:");
  expect(toldOf(await judge(fixed, setup))).toMatch(/"blocks".*depends_on, as it names packages/);
});

const KEY = fc.constantFrom(
  ..."tests test checks validation verify verification verification_commands commands run ci".split(
    " ",
  ),
  ..."prerequisites waits_for after parents blocks related notes acceptance_criteria owner".split(
    " ",
  ),
  ..."steps gates quality done_when order metadata unit_tests valueOf".split(" "),
);
const COMMAND = fc.constantFrom("npm test", "./gradlew check", "pytest -q tests", "make lint");
const ID = fc.constantFrom("wp-0", "wp-1", "core");
const WORD = fc.oneof(COMMAND, ID, fc.constantFrom("Ada", "it looks good", "none"));
const VALUE = fc.uniqueArray(WORD, { minLength: 1, maxLength: 3 }).chain((all) =>
  fc.constantFrom<unknown>(
    all,
    all[0],
    all.map((one) => `- ${one}`).join("\n"),
    { commands: all },
    { steps: all.map((run) => ({ run })) },
    { steps: { first: all[0] } },
    Object.fromEntries(all.map((one, i) => [`k${i}`, one])),
    [all],
    all.map((one) => ({ name: "x", command: one, note: one })),
    all.map((one) => ({ id: one, because: "it must" })),
  ),
);
const PACKAGES = fc.array(
  fc.dictionary(KEY, VALUE, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
  {
    minLength: 1,
    maxLength: 2,
  },
);
/** Commands, and the ids of a document with so many packages beside the first one. */
const isMeant = (text: string, count: number): boolean =>
  /npm test|gradlew check|pytest -q|make lint|core|wp-0/.test(text) ||
  (count > 1 && text.includes("wp-1"));

/** All lines of texts below a value, without their bullets. */
function linesIn(value: unknown): string[] {
  if (typeof value === "string") return value.split("\n").map((line) => line.replace("- ", ""));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(linesIn) : [];
}

test("no command and no id of a loose package gets among the inputs", async () => {
  const law = fc.asyncProperty(PACKAGES, async (packages) => {
    const text = document([
      { id: "core", name: "Core" },
      ...packages.map((more, i) => ({ id: `wp-${i}`, ...more })),
    ]);
    const before = await judge(text, setup);
    const fixed = await mended(text);
    const after = await judge(fixed, setup);
    expect(needsOf(after)).toEqual(expect.arrayContaining(needsOf(before)));
    expect(checksOf(after)).toEqual(expect.arrayContaining(checksOf(before)));
    const inputs = fixed.match(/^ +inputs: .*$/gm) ?? [];
    expect(inputs.filter((line) => isMeant(line, packages.length))).toEqual([]);
    for (const [i, more] of packages.entries())
      for (const [key, value] of Object.entries(more))
        for (const one of linesIn(value).filter((some) => isMeant(some, packages.length)))
          expect(
            toldOf(after).includes(key) ||
              fixed.slice(fixed.indexOf(`package_id: wp-${i}`)).includes(one),
            `${key}: ${one}`,
          ).toBe(true);
  });
  await fc.assert(law, { seed: 5, numRuns: 150 });
});
