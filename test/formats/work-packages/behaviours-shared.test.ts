import { describe, expect, test } from "vitest";
import { judged, locks, needs, one, type Row, SCHEMA, some, writes } from "./behaviours.ts";

const BEHAVIOURS: Record<string, Row[]> = {
  locks: [
    ["keys apart", some(locks("db:schema:users"), locks("db:schema:teams"))],
    ["one key", some(locks("db:schema:users"), locks("db:schema:users")), ["E lock/conflict"]],
    [
      "one key, one after the other",
      some(locks("db:schema:users"), { ...locks("db:schema:users"), ...needs("wp-a") }),
    ],
    [
      "the next migration",
      some(locks("db:migration-slot"), locks("db:migration-slot")),
      ["E lock/conflict"],
    ],
    [
      "the case of a method",
      some(locks('"api:GET /users"'), locks('"api:get /users"')),
      ["E lock/conflict", "W lock/not-canonical"],
    ],
    [
      "the name of a parameter",
      some(locks('"api:GET /users/{id}"'), locks('"api:GET /users/{userId}"')),
      ["E lock/conflict"],
    ],
    [
      "a slash at the end",
      some(locks('"api:GET /users"'), locks('"api:GET /users/"')),
      ["E lock/conflict", "W lock/not-canonical"],
    ],
    ["two methods of one route", some(locks('"api:GET /users"'), locks('"api:POST /users"'))],
    [
      "an area and a flag in it",
      some(locks('"flag:billing/*"'), locks("flag:billing/plan")),
      ["E lock/conflict"],
    ],
    ["two flags of an area", some(locks("flag:billing/plan"), locks("flag:billing/trial"))],
    [
      "one locked file",
      some(locks("", "src/a.lock"), locks("", "src/a.lock")),
      ["E lock/conflict"],
    ],
    [
      "a locked glob and a file in it",
      some(locks("", '"db/*.sql"'), locks("", "db/1.sql")),
      ["E lock/conflict"],
    ],
    ["a kind that nobody knows", one(locks("table:users")), ["E lock/not-canonical"]],
    ["a key without a kind", one(locks("users")), ["E lock/not-canonical"]],
    ["a purpose with a hyphen", one(locks("feature:search:part-two")), ["W lock/not-canonical"]],
    [
      "a lock that ends before the package",
      one({ locks: "{ files: [], keys: [db:schema:a], ttl_minutes: 5 }" }),
      ["W lock/expires-early"],
    ],
  ],
  references: [
    ["worktrees of their own", some({}, {})],
    [
      "one worktree for two",
      some({ worktree: "{ name: w }" }, { worktree: "{ name: w }" }),
      ["E worktree/duplicate"],
    ],
    [
      "one worktree, shared on purpose by packages in order",
      some(
        { worktree: "{ name: w, mode: shared }" },
        { worktree: "{ name: w, mode: shared }", ...needs("wp-a") },
      ),
    ],
    [
      "one worktree, shared by packages at once",
      some({ worktree: "{ name: w, mode: shared }" }, { worktree: "{ name: w, mode: shared }" }),
      ["E worktree/duplicate"],
    ],
    [
      "a path out of the repository",
      one(writes("../other/a.ts")),
      ["E ownership/outside-repository"],
    ],
    ["a path of the system", one(writes("/etc/passwd")), ["E ownership/outside-repository"]],
    ["the folder of git", one(writes(".git/config")), ["E ownership/protected-path"]],
    ["all of the CI configuration", one(writes('".github/**"')), ["W ownership/protected-path"]],
    [
      "a check that cannot fail",
      one({
        verification:
          "{ tier_required: A, steps: [{ name: t, kind: command, command: npm test || true, evidence: { artifacts: [], result_keys: [t] } }] }",
      }),
      ["W verification/cannot-fail"],
    ],
    [
      "a check by a person",
      one({
        verification:
          "{ tier_required: C, steps: [{ name: t, kind: manual, manual_instructions: look, evidence: { artifacts: [], result_keys: [t] } }] }",
      }),
    ],
    ["no check", one({ verification: "" }), [SCHEMA, "W verification/missing"]],
  ],
};

describe.each(Object.entries(BEHAVIOURS))("%s", (_, rows) => {
  test.each(rows)("%s", async (_name, text, told = []) => {
    expect(await judged(text)).toEqual(told.toSorted());
  });
});
