import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { planWith } from "../contracts/support/plan.ts";
import { EVENT, event, lint, PLAN } from "./support/contracts.ts";
import { type Files, makeFolder } from "./support/folder.ts";
import { run, runJson } from "./support/run.ts";

/** What is expected of a contract that no tool reads. */
const READ = "expected OpenAPI, JSON Schema or SQL";

test("a plan whose contracts are sound has nothing to say", async () => {
  expect(await lint({})).toEqual([]);
});

test("contracts may be named from the plan's folder, and faults of what is no contract are left alone", async () => {
  const files = {
    "changes/a/work-packages.yaml": PLAN,
    [`changes/a/${EVENT}`]: "{",
    "changes/a/contracts/README.md": "# {",
    "changes/a/contracts/notes.yaml": "a: [",
  };
  const cwd = await makeFolder({ ".parallel-plan.yaml": "", ...files });
  const { json } = await runJson(["contracts", "lint", "changes/a/work-packages.yaml"], { cwd });
  expect(json.files.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([
    [`changes/a/${EVENT}`, 1],
    ["changes/a/work-packages.yaml", 1],
  ]);
});

test("a plan without contracts costs nothing", async () => {
  const none = PLAN.replace(/contracts:\n(?: {2}.*\n)+/, "contracts: none\n");
  const cwd = await makeFolder({ "work-packages.yaml": none });
  const { code, stdout } = await run(["contracts", "lint", "work-packages.yaml"], { cwd });
  expect({ code, stdout }).toEqual({
    code: EXIT.clean,
    stdout: expect.stringContaining("1 file: 0 errors"),
  });
});

describe("what no tool is needed for", () => {
  test.each<[string, Files, string[]]>([
    [
      "a key that stands twice",
      event('{ "type": "object",\n  "type": "array" }\n'),
      [`${EVENT}:2:3 error contract/invalid the key "type" stands twice; keep one`],
    ],
    [
      "a bomb of aliases",
      { "contracts/bomb.yaml": "openapi: &a [x, x]\nb: [*a, *a]\n" },
      [
        "contracts/bomb.yaml:2:5 error contract/invalid the alias *a is not allowed; write the value out",
        "contracts/bomb.yaml:2:9 error contract/invalid the alias *a is not allowed; write the value out",
      ],
    ],
    [
      "a key that reaches into a prototype",
      event('{ "__proto__": {} }\n'),
      [`${EVENT}:1:3 error contract/invalid the key "__proto__" is not allowed`],
    ],
    [
      "a file that is too large, although nobody names it",
      {
        "contracts/large.yaml": "x".repeat(512 * 1024 + 1),
      },
      [
        "contracts/large.yaml:1:1 error contract/invalid the contract has 524289 bytes, over the limit of 524288; nothing of it is read",
      ],
    ],
    [
      "a file that is too large",
      event(`{ "description": "${"x".repeat(512 * 1024)}" }\n`),
      [
        `${EVENT}:1:1 error contract/invalid the contract has 524310 bytes, over the limit of 524288; nothing of it is read`,
      ],
    ],
    [
      "values nested too deep",
      event(`${"[".repeat(100)}${"]".repeat(100)}`),
      [`${EVENT}:1:1 error contract/invalid values are nested deeper than the limit of 48`],
    ],
    [
      "a file that is no text",
      { [EVENT]: new Uint8Array([0xff, 0xfe, 0x00]) },
      [
        `${EVENT}:1:1 error contract/invalid the contract is no text in UTF-8, or holds a NUL; nothing of it is read`,
      ],
    ],
    [
      "a reference to another machine",
      { "contracts/api.yaml": 'openapi: 3.1.0\npaths: { $ref: "https://example.com/p.yaml" }\n' },
      [
        "contracts/api.yaml:2:16 error contract/invalid the reference https://example.com/p.yaml leads to another machine, which is never asked; expected a file of the repository",
      ],
    ],
    [
      "a reference that climbs out",
      { "contracts/api.yaml": 'openapi: 3.1.0\npaths: { $ref: "../../etc/p.yaml" }\n' },
      [
        "contracts/api.yaml:2:16 error contract/invalid the reference ../../etc/p.yaml leads out of the repository; expected a file in it",
      ],
    ],
    [
      "a reference from the root of the disk",
      { "contracts/api.yaml": "openapi: 3.1.0\npaths: { $ref: /etc/passwd }\n" },
      [
        "contracts/api.yaml:2:16 error contract/invalid the reference /etc/passwd leads out of the repository; expected a file in it",
      ],
    ],
    [
      "a reference that hides its way out",
      { "contracts/api.yaml": 'openapi: 3.1.0\npaths: { $ref: "%2e%2e/%2e%2e/p.yaml" }\n' },
      [
        "contracts/api.yaml:2:16 error contract/invalid the reference %2e%2e/%2e%2e/p.yaml leads out of the repository; expected a file in it",
      ],
    ],
    [
      "a reference to no file",
      { "contracts/api.yaml": "openapi: 3.1.0\npaths: { $ref: ./p.yaml }\n" },
      [
        "contracts/api.yaml:2:16 error contract/invalid the reference ./p.yaml leads to no file; expected one that exists",
      ],
    ],
    [
      "a contract that the plan names outside of the repository",
      { "work-packages.yaml": planWith([EVENT, "../../secret.yaml"]) },
      [
        "work-packages.yaml:5:89 error contract/missing-file the contract ../../secret.yaml lies outside the repository; expected a file in it",
      ],
    ],
    [
      "a contract that is not there",
      { "work-packages.yaml": planWith([EVENT, "contracts/gone.yaml"]) },
      [
        "work-packages.yaml:5:89 error contract/missing-file the contract contracts/gone.yaml is not there; expected a file, named from the root of the repository or from the plan's folder",
      ],
    ],
    [
      "a primary contract without a byte",
      { "work-packages.yaml": planWith(["contracts/api.yaml"]), "contracts/api.yaml": "" },
      [
        "contracts/api.yaml:1:1 error contract/invalid the contract is empty; expected an OpenAPI document",
      ],
    ],
    [
      "a primary contract that is a word",
      { "work-packages.yaml": planWith(["contracts/api.yaml"]), "contracts/api.yaml": "hi\n" },
      [
        "contracts/api.yaml:1:1 error contract/invalid the primary contract has no key openapi at its top; expected an OpenAPI document",
      ],
    ],
    [
      "a primary contract of no kind",
      { "work-packages.yaml": planWith(["contracts/api.txt"]), "contracts/api.txt": "hi\n" },
      [
        "work-packages.yaml:5:23 error contract/invalid the contract contracts/api.txt is of no kind that a tool reads; expected YAML, JSON or SQL",
        "work-packages.yaml:5:50 error contract/invalid the contract contracts/api.txt is of no kind that a tool reads; expected YAML, JSON or SQL",
      ],
    ],
    [
      "another contract without a byte",
      { "work-packages.yaml": planWith([EVENT, "contracts/b.yaml"]), "contracts/b.yaml": "\n" },
      ["contracts/b.yaml:1:1 error contract/invalid the contract is empty; expected a contract"],
    ],
    [
      "an event without a byte",
      event(""),
      [`${EVENT}:1:1 error contract/invalid the document is no mapping; expected a JSON Schema`],
    ],
    [
      "contracts that no tool sees",
      {
        "work-packages.yaml": planWith([EVENT, "contracts/b.yaml", "contracts/c.yaml"]),
        "contracts/b.yaml": "a: 1\n",
        "contracts/c.yaml": "a: 1\n",
      },
      [
        "work-packages.yaml:5:89 warning contract/tool-missing contracts/b.yaml is not checked: expected the key openapi or $schema at the top, or a contract that refers to it",
        "work-packages.yaml:5:107 warning contract/tool-missing contracts/c.yaml is not checked: expected the key openapi or $schema at the top, or a contract that refers to it",
      ],
    ],
    [
      "what lies beside the contracts and no tool reads, in one sentence",
      {
        "contracts/a.yaml": "asyncapi: 3.0.0\nb: { $ref: ./b.yaml }\n",
        "contracts/b.yaml": "c: 1\n",
        "contracts/data.json": "{}\n",
        "contracts/notes.graphql": "type Query { a: Int }\n",
        "contracts/v1/notes.proto": 'syntax = "proto3";\n',
        "contracts/v2/notes.xsd": "",
        "contracts/README.md": "# Contracts\n",
        "contracts/generated/models.py": "",
      },
      [
        `work-packages.yaml:5:23 info contract/tool-missing contracts/a.yaml, contracts/b.yaml, contracts/data.json, contracts/notes.graphql, contracts/v1/notes.proto and 1 more lie beside the contracts and are not checked: ${READ}`,
      ],
    ],
    [
      "a contract that another refers to",
      {
        ...event('{ "$ref": "../b.yaml" }\n'),
        "work-packages.yaml": planWith([EVENT, "contracts/b.yaml"]),
        "contracts/b.yaml": "type: object\n",
      },
      [],
    ],
    [
      "an empty file that nobody names",
      { "contracts/b.yaml": "" },
      [
        `work-packages.yaml:5:23 info contract/tool-missing contracts/b.yaml lies beside the contracts and is not checked: ${READ}`,
      ],
    ],
    [
      "a plan that is empty",
      { "work-packages.yaml": "" },
      ["work-packages.yaml:1:1 error plan/schema the document is no object; expected one"],
    ],
    [
      "a plan that is a word",
      { "work-packages.yaml": "hello" },
      ["work-packages.yaml:1:1 error plan/schema the document is no object; expected one"],
    ],
  ])("%s", async (_, files, told) => {
    expect(await lint(files)).toEqual(told);
  });

  test("a link that leads out of the repository is not followed", async () => {
    const outside = await makeFolder({ "secret.yaml": "a: b\n" });
    const told = await lint(
      { "contracts/api.yaml": "openapi: 3.1.0\npaths: { $ref: ./link.yaml }\n" },
      (cwd) => symlink(join(outside, "secret.yaml"), join(cwd, "contracts/link.yaml")),
    );
    expect(told).toEqual([
      "contracts/api.yaml:2:16 error contract/invalid the reference ./link.yaml leads out of the repository; expected a file in it",
    ]);
  });
});
