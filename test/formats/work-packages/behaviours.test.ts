import { describe, expect, test } from "vitest";
import { documentText, packageText } from "./support.ts";
import { head, judged, locks, needs, one, type Row, SCHEMA, some, writes } from "./behaviours.ts";

const BEHAVIOURS: Record<string, Row[]> = {
  "the schema": [
    ["a plan with all that is asked for", one()],
    ["an unknown version", head("schema_version: 1", "schema_version: 2"), [SCHEMA]],
    ["a version in quotes", head("schema_version: 1", 'schema_version: "1"'), [SCHEMA]],
    ["no version", head("schema_version: 1\n", ""), [SCHEMA]],
    ["no feature", head("feature: { id: search, plan_revision: 1 }\n", ""), [SCHEMA]],
    ["revision 0", head("plan_revision: 1", "plan_revision: 0"), [SCHEMA]],
    ["no contracts", head("contracts: none\n", ""), [SCHEMA]],
    ["another word for no contracts", head("contracts: none", "contracts: nothing"), [SCHEMA]],
    ["a key that nobody knows", one({ colour: "blue" }), [SCHEMA]],
    ["an id with capitals", documentText(packageText("WP-A")), [SCHEMA]],
    ["an id of 65 letters", documentText(packageText("a".repeat(65))), [SCHEMA]],
    ["a priority of 11", one({ priority: "11" }), [SCHEMA]],
    ["a trust level of 5", one({ min_trust_level: "5" }), [SCHEMA]],
    ["a timeout of 0", one({ timeout_minutes: "0" }), [SCHEMA]],
    ["half a retry", one({ retry_budget: "0.5" }), [SCHEMA]],
    ["nothing to read", one({ scope: "{ write_allow: [src/a.ts], read_allow: [] }" }), [SCHEMA]],
    [
      "a lock for nine hours",
      one({ locks: "{ files: [], keys: [], ttl_minutes: 481 }" }),
      [SCHEMA],
    ],
    ["a locked file from the root of the disk", one(locks("", "/etc/hosts")), [SCHEMA]],
    ["a worktree with a slash", one({ worktree: "{ name: a/b }" }), [SCHEMA]],
    ["no result", one({ outputs: "{ result_keys: [] }" }), [SCHEMA]],
    [
      "a document without packages",
      "schema_version: 1\nfeature: { id: a, plan_revision: 1 }\ncontracts: none\npackages: []\n",
      [SCHEMA],
    ],
    [
      "a default in place of a value",
      documentText(
        packageText("wp-a", { timeout_minutes: "" }),
        "defaults: { timeout_minutes: 9 }\n",
      ),
    ],
    ["no value and no default", one({ timeout_minutes: "" }), [SCHEMA]],
    [
      "a date as text",
      head("plan_revision: 1", "plan_revision: 1, created_at: 2026-01-02"),
      ["W plan/yaml-1.1"],
    ],
    [
      "a key twice",
      head("    priority: 1\n", "    priority: 1\n    priority: 2\n"),
      ["E plan/unreadable"],
    ],
  ],
  dependencies: [
    ["a chain", some({}, needs("wp-a"), needs("wp-b"))],
    ["a package that waits for itself", one(needs("wp-a")), ["E dependency/self"]],
    ["two that wait for each other", some(needs("wp-b"), needs("wp-a")), ["E dependency/cycle"]],
    [
      "a circle of three",
      some(needs("wp-c"), needs("wp-a"), needs("wp-b")),
      ["E dependency/cycle"],
    ],
    ["an id that is no package", one(needs("wp-z")), ["E dependency/unknown"]],
    [
      "one id for two packages",
      documentText(
        packageText("wp-a") +
          packageText("wp-a", { ...writes("lib/a.ts"), worktree: "{ name: b }" }),
      ),
      ["E dependency/duplicate-id"],
    ],
    ["a dependency twice", some({}, needs("wp-a", "wp-a")), [SCHEMA]],
    ["a diamond", some({}, needs("wp-a"), needs("wp-a"), needs("wp-b", "wp-c"))],
  ],
  overlap: [
    ["folders side by side", some(writes("src/a/**"), writes("src/b/**"))],
    ["one file", some(writes("src/a.ts"), writes("src/a.ts")), ["E ownership/write-race"]],
    [
      "a glob and a file in it",
      some(writes("src/**"), writes("src/x/a.ts")),
      ["E ownership/write-race"],
    ],
    [
      "two globs that meet",
      some(writes("src/*/index.ts"), writes("src/api/*.ts")),
      ["E ownership/write-race"],
    ],
    ["two globs that do not", some(writes("src/*/index.ts"), writes("src/api/*.js"))],
    ["braces", some(writes('"src/{a,b}.ts"'), writes("src/b.ts")), ["E ownership/write-race"]],
    [
      "another spelling of a path",
      some(writes("./src/a.ts"), writes("src/a.ts")),
      ["E ownership/write-race"],
    ],
    ["what is denied", some(writes("src/**", ", deny: [src/gen/**]"), writes("src/gen/a.ts"))],
    [
      "what only half is denied",
      some(writes("src/**", ", deny: [src/gen/*.js]"), writes("src/gen/a.ts")),
      ["E ownership/write-race"],
    ],
    [
      "a package that denies all it writes",
      one(writes("src/a.ts", ", deny: [src/**]")),
      ["E ownership/denied"],
    ],
    [
      "one file, one after the other",
      some(writes("src/a.ts"), { ...writes("src/a.ts"), ...needs("wp-a") }),
    ],
    [
      "one file, through a third",
      some(writes("src/a.ts"), needs("wp-a"), { ...writes("src/a.ts"), ...needs("wp-b") }),
    ],
    [
      "a reader beside the writer, which is information",
      some(writes("src/a.ts"), { scope: "{ write_allow: [lib/b.ts], read_allow: [src/**] }" }),
    ],
    ["a package that writes nothing", one(writes(""))],
    [
      "an integration of all it depends on",
      some(writes("src/a/**"), writes("src/b/**"), {
        ...writes('"**"'),
        ...needs("wp-a", "wp-b"),
        task_type: "integrate",
      }),
    ],
    [
      "an integration that forgets one",
      some(writes("src/a/**"), writes("src/b/**"), {
        ...writes('"src/**"'),
        ...needs("wp-a"),
        task_type: "integrate",
      }),
      ["E ownership/write-race"],
    ],
  ],
};

describe.each(Object.entries(BEHAVIOURS))("%s", (_, rows) => {
  test.each(rows)("%s", async (_name, text, told = []) => {
    expect(await judged(text)).toEqual(told.toSorted());
  });
});
