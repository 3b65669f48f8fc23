import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { EVENT, event, lint, PLAN, SCHEMA } from "./support/contracts.ts";
import { type Files, makeFolder } from "./support/folder.ts";
import { run } from "./support/run.ts";

describe("a tool that is not installed", () => {
  test("is one finding for all contracts of its kind, at the contracts of the plan", async () => {
    const told = await lint({ "contracts/a.sql": "selec 1;", "contracts/b.sql": "select 1;" });
    expect(told).toEqual([
      "work-packages.yaml:5:23 warning contract/tool-missing 2 files of SQL are not checked: pgsql-parser is not installed; run npm install --prefix .parallel-plan/contract-tools pgsql-parser@18.2.8",
    ]);
  });

  test("all of them are one command on one line", async () => {
    const cwd = await makeFolder({
      "work-packages.yaml": PLAN,
      [EVENT]: SCHEMA,
      "contracts/a.sql": "select 1;",
      "contracts/b.yaml": "openapi: 3.1.0",
    });
    const argv = ["contracts", "lint", "work-packages.yaml"];
    expect((await run(argv, { cwd })).stderr).toBe(
      "parallel-plan: to install all:\nnpm install --prefix .parallel-plan/contract-tools @redocly/openapi-core@2.64.0 pgsql-parser@18.2.8\n",
    );
    expect((await run([...argv, "--format", "json"], { cwd })).stderr).toBe("");
  });

  test("fails a run with --strict", async () => {
    const cwd = await makeFolder({
      "work-packages.yaml": PLAN,
      [EVENT]: SCHEMA,
      "contracts/a.sql": "select 1;",
    });
    const { code } = await run(["contracts", "lint", "--strict", "work-packages.yaml"], { cwd });
    expect(code).toBe(EXIT.errors);
  });
});

describe("JSON Schemas", () => {
  test.each<[string, Files, string[]]>([
    [
      "a word that no schema has",
      event('{ "type": "strnig" }\n'),
      [
        `${EVENT}:1:11 error contract/invalid the value does not fit JSON Schema: it must be one of array, boolean, integer, null, number, object, string, or must be array`,
      ],
    ],
    [
      "a pattern that is none",
      event('{ "properties": { "a": { "pattern": "(" } } }\n'),
      [`${EVENT}:1:37 error contract/invalid Invalid regular expression: /(/u: Unterminated group`],
    ],
    [
      "a reference into nothing",
      event('{ "properties": {\n  "a": { "$ref": "#/$defs/none" } } }\n'),
      [
        `${EVENT}:2:18 error contract/invalid can't resolve reference #/$defs/none from id contract:///${EVENT}`,
      ],
    ],
    [
      "an address that nobody asks",
      event('{ "$ref": "https://example.com/user.json" }\n'),
      [
        `${EVENT}:1:11 error contract/invalid can't resolve reference https://example.com/user.json from id contract:///${EVENT}`,
      ],
    ],
    [
      "a reference from file to file, and a schema of draft 7",
      {
        [EVENT]: '{ "properties": { "user": { "$ref": "./user.json#/definitions/User" } } }\n',
        "contracts/events/user.json":
          '{ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": { "User": { "type": "string" } } }\n',
      },
      [],
    ],
    [
      "a pattern that would take for ever is not tried",
      event(`{ "pattern": "^(a+)+$", "default": "${"a".repeat(40)}!" }\n`),
      [],
    ],
  ])("%s", async (_, files, told) => {
    expect(await lint(files)).toEqual(told);
  });
});
