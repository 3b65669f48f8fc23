import { expect, test } from "vitest";
import { applyFixes, fixAll, mendsOf } from "../../../src/lint/fix.ts";
import { judge } from "../../rules/support/findings.ts";
import { documentText, packageText } from "./support.ts";

const setup = { path: "openspec/changes/search/work-packages.yaml" };

/** What a plan says, without the read access that the schema asks for. */
const model = (file: Awaited<ReturnType<typeof judge>>["file"]): unknown =>
  file.parsed?.plan.tasks.map((task) => ({
    id: task.id,
    title: task.title,
    needs: task.dependsOn.map(({ id }) => id),
    claims: task.claims
      .map(({ access, pattern }) => `${access} ${pattern}`)
      .filter((claim) => claim !== "read **"),
    locks: [
      ...task.locks.map(({ value }) => value),
      ...(task.lockFiles ?? []).map((one) => one.pattern),
    ],
    checks: task.verification.map(({ value }) => value),
  }));

const READ = '"read_allow": ["a"]';

test.each([
  ["a command", "  - id: a\n    name: A\n    verification: npm test\n", ["npm test"], []],
  [
    "two commands in a list",
    "  - id: a\n    verification: [npm test, npm run lint]\n",
    ["npm test", "npm run lint"],
    [],
  ],
  ["a tier", "  - id: a\n    verification: tier_a\n", [], []],
  ["a sentence", "  - id: a\n    verification: look at the page\n", [], []],
  [
    "a scope without files to read",
    "  - id: a\n    scope: { write_allow: [src/a.ts] }\n",
    [],
    ["write src/a.ts"],
  ],
  [
    "files beside the scope",
    "  - id: a\n    files: [src/a.ts]\n    write: src/b.ts # both\n    deny: [c]\n",
    [],
    ["write src/a.ts", "write src/b.ts", "deny c"],
  ],
  [
    "files to create and to modify",
    "  - id: a\n    files_to_create:\n      - n.ts\n    files_to_modify:\n      - m.ts # old\n",
    [],
    ["write n.ts", "write m.ts"],
  ],
  ["a list of locks", "  - id: a\n    locks: []\n", [], []],
  ["locks of both kinds in a list", "  - id: a\n    locks: [go.mod, env:shared]\n", [], []],
  ["a scope that is a text", "  - id: a\n    scope: src/a/**\n", [], ["write src/a/**"]],
  [
    "keys of nobody's form",
    "  - id: a\n    owner: me\n    notes: |\n      x: 1\n      y\n    estimate: 2h\n    metadata: { complexity: low, more: 1 }\n",
    [],
    [],
  ],
  ["a task whose number ends in a zero", "  - id: a\n    tasks: [1.10]\n", [], []],
  ["no dependencies in a word", "  - id: a\n    dependencies: none\n", [], []],
  [
    "braces",
    "  - { id: a, name: A, dependencies: [], verification: npm test }\n",
    ["npm test"],
    [],
  ],
])(
  "%s of a loose package keeps its meaning when it is mended",
  async (_, packages, checks, claims) => {
    const text = documentText(packages);
    const before = await judge(text, setup);
    const isLoose = (message: string): boolean => message.includes("in another form");
    const schema = before.diagnostics.filter(({ rule }) => rule === "plan/schema");
    expect(schema.map(({ message }) => isLoose(message))).toEqual([true]);
    const fixed = applyFixes(text, mendsOf(schema)).text;
    const after = await judge(fixed, setup);
    expect(after.diagnostics.filter(({ rule }) => rule.startsWith("plan/"))).toEqual([]);
    expect(model(after.file)).toEqual(model(before.file));
    expect(after.file.parsed?.plan.tasks).toMatchObject([
      { verification: checks.map((value) => ({ value })) },
    ]);
    expect(model(after.file)).toMatchObject([{ claims }]);
    for (const comment of text.match(/# \w+/g) ?? []) expect(fixed).toContain(comment);
    expect(fixed.includes("1.10")).toBe(text.includes("1.10"));
  },
);

test("JSON stays JSON when it is mended", async () => {
  const text = `{"packages":[{"id":"a","name":"A","scope":{${READ}},"verification":"npm test"}]}`;
  const fixed = await fixAll(text, async (one) => (await judge(one, setup)).diagnostics);
  expect(JSON.parse(fixed.text)).toMatchObject({
    schema_version: 1,
    contracts: "none",
    packages: [{ package_id: "a", title: "A", scope: { read_allow: ["a"] } }],
  });
  expect(
    (await judge(fixed.text, setup)).diagnostics.filter(({ rule }) => rule.startsWith("plan/")),
  ).toEqual([]);
});

test.each([
  ["dependencies", { depends_on: "", dependencies: "[]" }, "depends_on"],
  ["dependsOn", { depends_on: "", dependsOn: "[]" }, "depends_on"],
  ["a word for no dependencies", { depends_on: "none" }, "is no array"],
  ["tasks", { tasks: '["1.1"]' }, "expected inputs"],
  ["a text as verification", { verification: "npm test" }, "one with tier_required and steps"],
  ["a tier as verification", { verification: "tier_b" }, "one with tier_required and steps"],
  ["files", { files: "[src/x.ts]" }, "expected scope.write_allow"],
])(
  "%s in a package of the schema is told and mended",
  async (_, more: Record<string, string>, said) => {
    const text = documentText(packageText("wp-a", more));
    const before = await judge(text, setup);
    const told = before.diagnostics.filter(({ rule }) => rule === "plan/schema");
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
    const after = await judge(applyFixes(text, mendsOf(told)).text, setup);
    expect(after.diagnostics).toEqual([]);
    expect(model(after.file)).toEqual(model(before.file));
  },
);

test("what only looks like a comment is none, and lines end as the others do", async () => {
  const text = documentText('  - id: a\n    notes: "x # y"\n    owner: me # of all\n').replaceAll(
    "\n",
    "\r\n",
  );
  const { diagnostics } = await judge(text, setup);
  const fixed = applyFixes(text, mendsOf(diagnostics)).text;
  expect(fixed).toContain('    # of all\r\n    inputs: { notes: "x # y", owner: me }\r\n');
  expect(fixed).not.toMatch(/[^\r]\n/);
});
