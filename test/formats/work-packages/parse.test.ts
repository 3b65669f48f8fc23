import { expect, test } from "vitest";
import { documentText, packageText, read } from "./support.ts";

test("packages are tasks, scopes are claims, keys of locks are locks", async () => {
  const { parsed, told } = await read(
    documentText(
      packageText("wp-a") +
        packageText("wp-b", {
          title: "The other part",
          depends_on: "[wp-a]",
          priority: "2",
          locks: '{ files: [src/b.ts], keys: ["db:schema:users"], ttl_minutes: 30 }',
          scope: '{ write_allow: [./src/b/**], read_allow: ["**"], deny: [src/b/gen/] }',
        }),
    ),
  );
  expect(told).toEqual([]);
  const [, second] = parsed.plan.tasks;
  expect(parsed.plan.tasks.map(({ id, title }) => [id, title])).toEqual([
    ["wp-a", "wp-a"],
    ["wp-b", "The other part"],
  ]);
  expect(second?.dependsOn.map(({ id }) => id)).toEqual(["wp-a"]);
  expect(second?.claims.map(({ access, pattern }) => `${access} ${pattern}`)).toEqual([
    "write src/b/**",
    "read **",
    "deny src/b/gen/",
  ]);
  expect(second?.locks.map(({ value }) => value)).toEqual(["db:schema:users"]);
  expect(second?.verification.map(({ value }) => value)).toEqual(["npm test"]);
  expect([second?.priority?.value, second?.worktree?.value]).toEqual([2, "wp-b"]);
  expect(parsed.document.packages[1]).toMatchObject({
    id: "wp-b",
    ttl: { value: 30 },
    timeout: { value: 60 },
  });
});

test("brackets in globs are classes", async () => {
  const scope = '{ write_allow: ["src/[ab].ts"], read_allow: ["**"] }';
  const [task] = (await read(documentText(packageText("wp-a", { scope })))).parsed.plan.tasks;
  expect(task?.claims[0]).toMatchObject({ shape: "glob", source: "src/[ab].ts" });
});

test("defaults hold for what packages leave out", async () => {
  const bare = packageText("wp-a", {
    priority: "",
    timeout_minutes: "",
    retry_budget: "",
    min_trust_level: "",
  });
  const defaults =
    "defaults: { priority: 3, timeout_minutes: 45, retry_budget: 0, min_trust_level: 1, lock_ttl_minutes: 90 }\n";
  const { parsed, told } = await read(documentText(bare, defaults));
  expect(told).toEqual([]);
  expect(parsed.plan.tasks[0]?.priority?.value).toBe(3);
  expect(parsed.document.packages[0]).toMatchObject({ ttl: { value: 90 }, timeout: { value: 45 } });
});

test.each([
  ["an empty text", "", ["1:1 plan/schema the document is no object; expected one"]],
  ["a word", "hello", ["1:1 plan/schema the document is no object; expected one"]],
  ["a list", "- a", ["1:1 plan/schema the document is no object; expected one"]],
  [
    "no packages",
    documentText("  []\n").replace("packages:\n  []", "packages: []"),
    ["4:11 plan/schema packages must have at least 1 entry"],
  ],
  [
    "a key twice",
    documentText(packageText("wp-a")).replace("feature:", "schema_version: 1\nfeature:"),
    ['2:1 plan/unreadable the key "schema_version" stands twice; keep one'],
  ],
  [
    "an alias",
    documentText(packageText("wp-a", { title: "*x" })),
    ["18:12 plan/unreadable the alias *x is not allowed; write the value out"],
  ],
  [
    "an unknown key, a wrong value and a missing one",
    documentText(packageText("wp-a", { priority: "11", colour: "red", task_type: "" })),
    [
      '5:5 plan/schema packages[0] has no "task_type"; expected one',
      '17:5 plan/schema packages[0] has the key "colour", which is not known',
      "8:15 plan/schema packages[0].priority must be at most 10",
    ],
  ],
  [
    "a value that YAML 1.1 reads otherwise",
    documentText(packageText("wp-a", { title: "no" })),
    [
      '18:12 plan/yaml-1.1 "no" is text here, but a reader of YAML 1.1 takes it for false; put it in quotes',
    ],
  ],
])("%s is told with its place", async (_, text, told) => {
  expect((await read(text)).told.toSorted()).toEqual(told.toSorted());
});

test.each<[string, true | undefined]>([
  ["integrate", true],
  ["integration", true],
  ["integration-test", true],
  ["integration_tests", true],
  ["merge", true],
  ["integration-feature", undefined],
  ["implement", undefined],
])("a package of type %s joins the others: %s", async (type, joins) => {
  const { parsed } = await read(documentText(packageText("wp-a", { task_type: type })));
  expect(parsed.plan.tasks.map((task) => task.joins)).toEqual([joins]);
});

test("a key that may not have that name is told once, where it stands", async () => {
  const rationale = "{ pages: { reason: r, approved_by: x }, apis: { reason: r, approved_by: x } }";
  const { parsed, told } = await read(
    documentText(
      packageText("wp-a", { context_impact: `\n      rationale:\n        ${rationale}` }),
    ),
  );
  expect(told.filter((line) => line.includes("rationale"))).toEqual([
    '20:11 plan/schema packages[0].context_impact.rationale has the key "pages", which is not known; expected one of capabilities, apis, architecture, decisions, documentation, semantic_code',
  ]);
  // Writing the package anew leaves the key as it is.
  expect(parsed.findings.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
});
