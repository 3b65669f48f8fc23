import { createServer, type Server } from "node:http";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { CONTRACT_LIMITS } from "../../src/contracts/contract.ts";
import { TOOLS } from "../../src/contracts/tools.ts";
import { work } from "../../src/contracts/work.ts";
import type { Task } from "../../src/contracts/thread/task.ts";
import { findPackage } from "../../src/host/package.ts";
import { run } from "../cli/support/run.ts";
import type { Files } from "../cli/support/folder.ts";
import { planWith } from "./support/plan.ts";
import { EXAMPLE, exampleProject, findings, project } from "./support/project.ts";
import listed from "./tools/package.json" with { type: "json" };

const API = "contracts/api.yaml";
const PLAN = planWith([API]);
const HEAD = 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\n';

/** Findings about the contracts of a project. */
async function lint(files: Files): Promise<string[]> {
  const cwd = await project({ "work-packages.yaml": PLAN, [API]: `${HEAD}paths: {}\n`, ...files });
  return findings(cwd, "work-packages.yaml");
}

test("the suite runs the versions that the program asks for", () => {
  expect(listed.dependencies).toEqual(TOOLS);
});

describe.skipIf(inject("tools") === "")("contracts lint", () => {
  test("has nothing to say about the example", async () => {
    expect(await findings(await exampleProject(), EXAMPLE)).toEqual([]);
  });

  test.each<[string, Files, string[]]>([
    [
      "a response without a description, a key that does not exist",
      {
        [API]: `${HEAD}paths:\n  /a:\n    get:\n      responses:\n        "200": { descriptio: x }\n`,
      },
      [
        `${API}:7:9 error contract/invalid The field \`description\` must be present on this level.`,
        `${API}:7:18 error contract/invalid Property \`descriptio\` is not expected here.`,
      ],
    ],
    [
      "a fault in another file, told there",
      {
        [API]: `${HEAD}paths:\n  /a: { $ref: "./a.yaml" }\n`,
        "contracts/a.yaml": "get:\n  responses:\n    200: { description: 7 }\n",
      },
      ["contracts/a.yaml:3:25 error contract/invalid Expected type `string` but got `integer`."],
    ],
    [
      "a reference into nothing",
      { [API]: `${HEAD}paths:\n  /a: { $ref: "#/components/none" }\n` },
      [`${API}:4:7 error contract/invalid Can't resolve $ref`],
    ],
    [
      "references in a circle",
      {
        [API]: `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }\n`,
      },
      [
        `${API}:1:1 error contract/invalid the tool cannot judge the document: Error: Self-referencing circular pointer`,
      ],
    ],
    [
      "SQL that PostgreSQL cannot read, behind letters that take more than a byte",
      { "contracts/db/1.sql": "-- Ünï 😀\nCREATE TABLE 😀 (id int);\nCREATE TABEL b (id int);\n" },
      ['contracts/db/1.sql:3:8 error contract/invalid syntax error at or near "TABEL"'],
    ],
    ["SQL that is only a remark", { "contracts/db/1.sql": "-- nothing yet\n" }, []],
  ])("%s", async (_, files, told) => {
    expect(await lint(files)).toEqual(told);
  });

  test("generated TypeScript that does not compile", async () => {
    const dir = `  generated: { typescript_dir: contracts/ts }\n`;
    const told = await lint({
      "work-packages.yaml": planWith([API], dir),
      "contracts/ts/a.ts": 'export type A = B;\nexport const x: number = "";\n',
      "contracts/ts/b.ts": "export interface B { a: string }\n",
    });
    expect(told).toEqual([
      "contracts/ts/a.ts:1:17 error contract/invalid TS2304: Cannot find name 'B'.",
      "contracts/ts/a.ts:2:14 error contract/invalid TS2322: Type 'string' is not assignable to type 'number'.",
    ]);
  });

  test("TypeScript that reads what it should not gets nothing", async () => {
    const cwd = await project({
      "work-packages.yaml": planWith([API], "  generated: { typescript_dir: contracts/ts }\n"),
      [API]: `${HEAD}paths: {}\n`,
      "contracts/ts/a.ts": '/// <reference path="../../secret.ts" />\nexport type A = Secret;\n',
      "secret.ts": "type Secret = string;\n",
    });
    expect(await findings(cwd, "work-packages.yaml")).toEqual([
      "contracts/ts/a.ts:2:17 error contract/invalid TS2304: Cannot find name 'Secret'.",
    ]);
  });

  test("loads no configuration of the repository, which could name code", async () => {
    const cwd = await project({
      "work-packages.yaml": PLAN,
      [API]: `${HEAD}paths: {}\n`,
      "redocly.yaml": "plugins: [./evil.cjs]\n",
      "evil.cjs": 'require("node:fs").writeFileSync(`${__dirname}/ran`, "")',
    });
    expect(await findings(cwd, "work-packages.yaml")).toEqual([]);
    await expect(writeFile(join(cwd, "ran"), "", { flag: "wx" })).resolves.toBeUndefined();
  });
});

describe.skipIf(inject("tools") === "")("nothing is asked over the network", () => {
  const asked: string[] = [];
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end('{ "type": "string" }');
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  test("by lint, whatever a contract refers to", async () => {
    const schema = { $id: `${url}/own.json`, $schema: `${url}/meta.json`, $ref: `${url}/e.json` };
    const told = await lint({
      [API]: `${HEAD}paths:\n  /a: { $ref: "${url}/a.yaml" }\nexternalDocs: { url: "${url}/docs" }\n`,
      "contracts/b.yaml": `${HEAD}paths: {}\ncomponents:\n  examples:\n    A: { externalValue: "${url}/value" }\n`,
      "contracts/events/e.json": JSON.stringify(schema),
    });
    expect(told.filter((line) => line.includes(" error ")).length).toBe(2);
    expect(asked).toEqual([]);
  });

  test.each<[string, object]>([
    ["a schema that is elsewhere", { $ref: "/e.json" }],
    ["a property that is elsewhere", { properties: { a: { $ref: "/e.json#/a" } } }],
  ])("by generate, for %s", async (_, schema) => {
    const dirs = `  generated: { pydantic_dir: made, typescript_dir: made }\n`;
    const text = JSON.stringify(schema).replace('"$ref":"', `"$ref":"${url}`);
    const cwd = await project({
      "work-packages.yaml": planWith(["contracts/events/e.json"], dirs),
      "contracts/events/e.json": text,
    });
    const { code, stderr } = await run(["contracts", "generate", "work-packages.yaml"], { cwd });
    expect([code, stderr]).toEqual([EXIT.errors, expect.stringContaining("no code was made")]);
    expect(asked).toEqual([]);
  });
});

describe.skipIf(inject("tools") === "")("a tool that does not end", () => {
  test("is ended", async () => {
    const module = findPackage("@redocly/openapi-core", [join(inject("tools"), "..")])!.entry;
    const files = [{ path: "a.yaml", text: `${HEAD}paths: {}\n` }];
    const task: Task = { does: "lint-openapi", module, files, entries: ["a.yaml"] };
    expect(await work(task, { timeoutMs: 1, memoryMb: 256 })).toEqual({
      problem: "it took longer than 0.001 s",
      ended: true,
    });
  });

  test("says that a document is too much for it, and judges the others", async () => {
    let chain = `${HEAD}paths: {}\ncomponents:\n  schemas:\n`;
    for (let i = 0; i < 4000; i++)
      chain += `    S${i}: { properties: { a: { $ref: "#/components/schemas/S${i + 1}" } } }\n`;
    const told = await lint({
      [API]: `${chain}    S4000: {}\n`,
      "contracts/z.yaml": `${HEAD}paths: 1\n`,
    });
    expect(told).toEqual([
      `${API}:1:1 error contract/invalid the tool cannot judge the document: RangeError: Maximum call stack size exceeded`,
      "contracts/z.yaml:3:8 error contract/invalid Expected type `Paths` (object) but got `integer`",
    ]);
  });

  test("takes a contract of the largest size in time", async () => {
    let text = `${HEAD}paths: {}\ncomponents:\n  schemas:\n    S: { type: string }\n`;
    for (let i = 0; text.length < CONTRACT_LIMITS.bytes - 1000; i++)
      text += `    S${i}: { type: object, properties: { a: { $ref: "#/components/schemas/S" } } }\n`;
    expect(await lint({ [API]: text })).toEqual([]);
  });
});
