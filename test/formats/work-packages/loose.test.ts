import { expect, test } from "vitest";
import { applyFixes, mendsOf } from "../../../src/lint/fix.ts";
import { judge } from "../../rules/support/findings.ts";
import { documentText } from "./support.ts";

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
