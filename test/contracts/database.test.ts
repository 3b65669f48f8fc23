import { describe, expect, inject, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { run } from "../cli/support/run.ts";
import { mustRun } from "../e2e/support/process.ts";
import { definedOnly } from "../support/package-cache.ts";
import { planWith } from "./support/plan.ts";
import { EXAMPLE, exampleProject, findings, project } from "./support/project.ts";

const FILE = "contracts/db/1.sql";
const PLAN = planWith([FILE]);
const URL_OPTION = ["--database-url", inject("database")];

/** Findings about SQL that is tried, without the path. */
async function tried(sql: string): Promise<string[]> {
  const cwd = await project({ "work-packages.yaml": PLAN, [FILE]: sql });
  const told = await findings(cwd, "work-packages.yaml", ...URL_OPTION);
  return told.map((line) => line.replace(`${FILE}:`, ""));
}

/** What psql says. */
function psql(sql: string): Promise<string> {
  const options = { env: definedOnly(process.env), timeoutMs: 30_000, cwd: "/" };
  return mustRun("psql", ["-X", "-A", "-t", "-c", sql, inject("database")], options);
}

/** Everything of the database that a contract could leave behind. */
const LEFT = `SELECT (SELECT count(*) FROM pg_class), (SELECT count(*) FROM pg_namespace), (SELECT count(*) FROM pg_type), (SELECT count(*) FROM pg_proc), (SELECT string_agg(note, ',') FROM kept)`;

const NOT_TRIED = "the statement was read, and not tried on the database:";

const none = inject("tools") === "" || inject("database") === "";
describe.skipIf(none)("SQL on a real PostgreSQL", () => {
  test("finds nothing in the example, and leaves nothing behind", async () => {
    await psql("CREATE TABLE IF NOT EXISTS kept (note text)");
    const before = await psql(LEFT);
    expect(await findings(await exampleProject(), EXAMPLE, ...URL_OPTION)).toEqual([]);
    expect(await psql(LEFT)).toBe(before);
  });

  test.each<[string, string, string[]]>([
    [
      "a type that does not exist, behind letters that take more than a byte",
      "-- Ünï 😀\nCREATE TABLE a (\n  b uid\n);\n",
      ['3:5 error contract/invalid PostgreSQL: type "uid" does not exist'],
    ],
    [
      "a reference to no table",
      "CREATE TABLE a (b int REFERENCES none);",
      ['1:1 error contract/invalid PostgreSQL: relation "none" does not exist'],
    ],
    [
      "a column twice, and a statement after it",
      "CREATE TABLE a (b int, b int); CREATE TABLE c (d int);\nCREATE INDEX ON c (e);",
      [
        '1:1 error contract/invalid PostgreSQL: column "b" specified more than once',
        '2:1 error contract/invalid PostgreSQL: column "e" does not exist',
      ],
    ],
    [
      "changes of what the contracts made",
      "BEGIN; CREATE TABLE a (b int); ALTER TABLE a ADD COLUMN c timestamptz NOT NULL DEFAULT now(); COMMENT ON TABLE a IS 'x'; CREATE TYPE e AS ENUM ('x'); ALTER TYPE e ADD VALUE 'y'; CREATE VIEW v AS SELECT b FROM a; COMMIT;",
      [],
    ],
    [
      "a name that a statement may make which was not tried",
      "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';\nCREATE TABLE a (b int DEFAULT f());",
      [
        `1:1 info contract/invalid ${NOT_TRIED} it does more than define something`,
        "2:31 warning contract/invalid PostgreSQL: function f() does not exist; a statement that was not tried may make it",
      ],
    ],
  ])("%s", async (_, sql, told) => {
    expect(await tried(sql)).toEqual(told);
  });
});

/** Statements that stay unsent, each alone in its file or after what it needs, and why. */
const UNSENT: readonly (readonly [sql: string, why: string])[] = [
  ["COMMIT; DELETE FROM kept; BEGIN", "it does more than define something"],
  ["DO $$ BEGIN DELETE FROM kept; COMMIT; END $$", "it does more than define something"],
  [
    "COPY kept TO PROGRAM 'touch /tmp/parallel-plan-tripwire'",
    "it does more than define something",
  ],
  ["DELETE FROM kept", "it does more than define something"],
  ["SELECT pg_terminate_backend(pg_backend_pid())", "it does more than define something"],
  ["CREATE TABLE x AS SELECT pg_sleep(100)", "it does more than define something"],
  ["CREATE MATERIALIZED VIEW x AS SELECT pg_sleep(100)", "it does more than define something"],
  ["CREATE EXTENSION dblink", "it does more than define something"],
  ["ALTER SYSTEM SET work_mem = '1MB'", "it does more than define something"],
  ["DROP TABLE kept", "it does more than define something"],
  ["ALTER TABLE kept ADD COLUMN x int", "it concerns what the contracts did not make"],
  ["ALTER TABLE public.kept ADD COLUMN x int", "it names a schema"],
  ["CREATE INDEX ON kept (lower(note))", "it concerns what the contracts did not make"],
  ["COMMENT ON TABLE kept IS 'x'", "it concerns what the contracts did not make"],
  ["CREATE TABLE x () INHERITS (kept)", "it concerns what the contracts did not make"],
  ["CREATE TABLE public.x (a int)", "it names a schema"],
  ["CREATE TYPE public.x AS ENUM ('a')", "it names a schema"],
  [
    "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE q PARTITION OF p FOR VALUES IN (pg_backend_pid())",
    "the bounds of its partition would be computed",
  ],
  [
    "CREATE TABLE p (a int); ALTER TABLE p ADD COLUMN b text DEFAULT pg_read_file('/etc/passwd')",
    "a function would be called",
  ],
  ["CREATE TABLE p (a int); CREATE INDEX CONCURRENTLY ON p (a)", "it cannot run in a transaction"],
  // The first fails, so the second would change the user's own table.
  [
    "CREATE TABLE kept (x nosuch); ALTER TABLE kept ADD COLUMN x int",
    "it concerns what the contracts did not make",
  ],
];

describe.skipIf(none)("no statement reaches beyond the transaction", () => {
  test("whatever it is", async () => {
    await psql("CREATE TABLE IF NOT EXISTS kept (note text)");
    await psql("TRUNCATE kept; INSERT INTO kept VALUES ('mine')");
    const before = await psql(LEFT);
    const name = (i: number): string => `contracts/db/${String(i).padStart(2, "0")}.sql`;
    const files = Object.fromEntries(UNSENT.map(([sql], i) => [name(i), `${sql};`]));
    const cwd = await project({ "work-packages.yaml": planWith([name(0)]), ...files });
    const told = await findings(cwd, "work-packages.yaml", ...URL_OPTION);
    const infos = told.filter((line) => line.includes(NOT_TRIED));
    expect(infos.map((line) => line.replace(/^(.*?):.*: (.*)$/, "$1 $2"))).toEqual(
      UNSENT.map(([, why], i) => `${name(i)} ${why}`),
    );
    expect(await psql(LEFT)).toBe(before);
  });

  test("a lock that others hold is not waited for", async () => {
    await psql("CREATE TABLE IF NOT EXISTS busy (id int PRIMARY KEY)");
    const locked = psql("BEGIN; LOCK TABLE busy; SELECT pg_sleep(6)");
    await new Promise((done) => setTimeout(done, 1000));
    expect(await tried("CREATE TABLE a (b int REFERENCES busy);")).toEqual([
      "1:1 error contract/invalid PostgreSQL: canceling statement due to lock timeout",
    ]);
    await locked;
  });
});

describe.skipIf(inject("tools") === "")("a database that is not there", () => {
  const NOWHERE = "postgres://tester:secret@127.0.0.1:1/none";

  test("is a warning, and its address is not told", async () => {
    const cwd = await project({ "work-packages.yaml": PLAN, [FILE]: "SELECT 1;" });
    const told = await findings(cwd, "work-packages.yaml", "--database-url", NOWHERE);
    expect(told).toEqual([
      "work-packages.yaml:5:23 warning contract/tool-missing 1 file of SQL is not tried on the database: pg came to nothing: connect ECONNREFUSED 127.0.0.1:1",
    ]);
  });

  test("may come from the environment, and only from there or the option", async () => {
    const cwd = await project({ "work-packages.yaml": PLAN, [FILE]: "SELECT 1;" });
    const argv = ["contracts", "lint", "work-packages.yaml"];
    const env = { PARALLEL_PLAN_DATABASE_URL: NOWHERE };
    expect((await run(argv, { cwd, env })).stdout).toContain("not tried on the database");
    const ignored = { DATABASE_URL: NOWHERE, PGHOST: "127.0.0.1" };
    expect(await run(argv, { cwd, env: ignored })).toMatchObject({
      code: EXIT.clean,
      stdout: expect.not.stringContaining("database"),
    });
  });

  test("has an address", async () => {
    const cwd = await project({ "work-packages.yaml": PLAN, [FILE]: "SELECT 1;" });
    const argv = ["contracts", "lint", "work-packages.yaml", "--database-url", "file:secret"];
    const { code, stderr } = await run(argv, { cwd });
    expect(code).toBe(EXIT.usage);
    expect(stderr).not.toContain("secret");
  });
});
