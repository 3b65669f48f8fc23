import { expect, test } from "vitest";
import { applyFixes, fixAll, mendsOf } from "../../../src/lint/fix.ts";
import { judge } from "../../rules/support/findings.ts";
import { documentText, packageText } from "./support.ts";

const LOOSE = documentText(`  - id: wp-a
    name: "The first part"
    # Its tasks stand in tasks.md.
    tasks:
      - "1.1"
      - "1.2"
    priority: 1
    dependencies: []
    scope:
      write_allow:
        - src/a/**
      read_allow: ["**"]
    verification: tier_b
  - id: wp-b
    dependencies:
      - wp-a
    scope: { write_allow: [src/b/**], read_allow: ["**"] }
    verification: run the tests
`);

const setup = { path: "openspec/changes/search/work-packages.yaml" };

test("a loose package has one finding, which names the keys of the schema", async () => {
  const { diagnostics, file } = await judge(LOOSE, setup);
  expect(diagnostics.map(({ rule, location, message }) => [rule, location.start, message])).toEqual(
    [
      [
        "plan/schema",
        { line: 5, column: 5 },
        "package wp-a is written in another form; expected package_id for id, title for name, depends_on for dependencies, and task_type, description, locks, worktree, timeout_minutes, retry_budget, min_trust_level, verification, outputs",
      ],
      [
        "plan/schema",
        { line: 18, column: 5 },
        "package wp-b is written in another form; expected package_id for id, depends_on for dependencies, and task_type, description, priority, locks, worktree, timeout_minutes, retry_budget, min_trust_level, verification, outputs",
      ],
    ],
  );
  expect(file.parsed?.plan.tasks.map(({ id, dependsOn }) => [id, dependsOn.length])).toEqual([
    ["wp-a", 0],
    ["wp-b", 1],
  ]);
});

test("its fix writes what the schema accepts, and keeps the comments", async () => {
  const { diagnostics, file } = await judge(LOOSE, setup);
  const { text } = applyFixes(LOOSE, mendsOf(diagnostics));
  const fixed = await judge(text, setup);
  expect(fixed.diagnostics).toEqual([]);
  expect(text).toContain("# Its tasks stand in tasks.md.");
  const ids = (tasks: NonNullable<typeof file.parsed>["plan"]["tasks"] | undefined): unknown =>
    tasks?.map(({ id, dependsOn, claims }) => [
      id,
      dependsOn.map((dependency) => dependency.id),
      claims.map(({ access, pattern }) => [access, pattern]),
    ]);
  expect(ids(fixed.file.parsed?.plan.tasks)).toEqual(ids(file.parsed?.plan.tasks));
  expect(fixed.file.parsed?.plan.tasks.map(({ title }) => title)).toEqual([
    "The first part",
    "wp-b",
  ]);
});

test("keys that no form has are told in the one finding, with where they belong", async () => {
  const text = documentText(`  - id: wp-a
    agent_hint: builder
    colour: blue
    metadata: { complexity: low }
    scope: { write_allow: [src/a/**], read_allow: ["**"] }
`);
  const { diagnostics } = await judge(text, setup);
  expect(diagnostics.map(({ message }) => message.replace(/^.*(?=; not)/, ""))).toEqual([
    "; not known are agent_hint (for inputs, where anything may stand), colour",
  ]);
});

test("a package with a name and no id has one finding, and no id is made up", async () => {
  const text = documentText(`  - name: No id here
    files: [src/e.ts]
    blocked_by: [wp-b]
`);
  const { diagnostics, file } = await judge(text, setup);
  expect(
    diagnostics.map(({ location, message, fixes }) => [location.start, message, fixes]),
  ).toEqual([
    [
      { line: 5, column: 5 },
      "the package named No id here has no id, and is written in another form; expected package_id, title for name, depends_on for blocked_by, scope.write_allow for files, and task_type, description, priority, locks, worktree, timeout_minutes, retry_budget, min_trust_level, verification, outputs",
      [],
    ],
  ]);
  expect(file.parsed?.plan.tasks).toEqual([]);
});

const FEATURE = "feature: { id: search, plan_revision: 1 }";
const REST = "contracts: none\npackages:\n";

test.each([
  ["change_id: search\n", `${FEATURE}\nschema_version: 1\n${REST}`],
  [
    "# A plan.\nversion: 2\n\nchange_id: search\n",
    `# A plan.\nschema_version: 1\n\n${FEATURE}\n${REST}`,
  ],
  [`${FEATURE}\n`, `${FEATURE}\nschema_version: 1\n${REST}`],
])("the top of a loose document, %j, is mended with its packages", async (top, mended) => {
  const text = `${top}packages:\n${LOOSE.slice(LOOSE.indexOf("  - id"))}`;
  const { diagnostics } = await judge(text, setup);
  const { text: fixed } = applyFixes(text, mendsOf(diagnostics));
  expect(fixed.slice(0, fixed.indexOf("  - package_id"))).toBe(mended);
  expect((await judge(fixed, setup)).diagnostics).toEqual([]);
});

test("a document that nobody wrote loosely is asked for its contracts", async () => {
  const text = LOOSE.replace("contracts: none\n", "").replaceAll("- id:", "- package_id:");
  const { diagnostics } = await judge(text, setup);
  const first = diagnostics.find(({ message }) => message.includes('"contracts"'));
  expect(first?.fixes).toEqual([]);
});

test("a race of two packages is found and repaired in the list of dependencies", async () => {
  const racing = documentText(`  - id: wp-a
    dependencies: []
    scope: { write_allow: ["src/**/*.ts"], read_allow: ["**"], deny: [src/gen/**] }
  - id: wp-b
    dependencies: []
    scope: { write_allow: ["src/[a-c]*/**"], read_allow: ["**"] }
`);
  const { diagnostics } = await judge(racing, setup);
  const races = diagnostics.filter(({ rule }) => rule === "ownership/write-race");
  expect(races.map(({ message, paths }) => [message, paths])).toEqual([
    [
      "task wp-b may write src/a/a.ts (through src/[a-c]*/**) while task wp-a may write it (through src/**/*.ts); let one depend on the other",
      ["src/a/a.ts"],
    ],
  ]);
  const { text } = applyFixes(racing, mendsOf(races));
  expect(text).toContain("id: wp-b\n    dependencies: [wp-a]\n");
  const after = await judge(text, setup);
  expect(after.diagnostics.filter(({ rule }) => rule.startsWith("ownership/"))).toEqual([]);
});

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
