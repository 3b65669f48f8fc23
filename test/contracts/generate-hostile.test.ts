import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { HOSTILE_STRINGS } from "../support/hostile-strings.ts";
import { API, api, expectCompiles, generate, PLAN, texts } from "./support/generate.ts";
import { project } from "./support/project.ts";
import { python } from "./support/python.ts";

/** Names and texts that would be code if they were not kept apart from it. */
const EVIL = [
  ...Object.values(HOSTILE_STRINGS),
  '"""\nimport os\nos.abort()\n"""',
  "*/ export const evil = 1; /*",
  "a\u2028export const evil = 1",
  "\\",
  "'''",
];

/** Schemas that carry the texts in every place that reaches code. */
function evilSchemas(): object {
  const schemas = EVIL.map((evil, i) => ({
    type: "object",
    description: evil,
    title: evil,
    properties: {
      [evil.replace(/^(?:__proto__|prototype|constructor)$/, "x")]: {
        type: "string",
        description: evil,
        default: evil,
      },
      kind: { enum: [evil, `other ${i}`], description: evil },
    },
  }));
  return Object.fromEntries(schemas.map((schema, i) => [`Evil${i}`, schema]));
}

describe.skipIf(inject("tools") === "")("no text of a contract becomes code", () => {
  test("in TypeScript", async () => {
    const events = Object.entries(evilSchemas()).map(([name, schema]) => [
      `contracts/events/${name}.json`,
      JSON.stringify(schema, null, 1),
    ]);
    const cwd = await project({
      "work-packages.yaml": PLAN,
      [API]: api(evilSchemas()),
      ...Object.fromEntries(events),
    });
    const [code, said] = await generate(cwd, "work-packages.yaml");
    expect([code, said]).toEqual([EXIT.clean, expect.stringContaining("wrote")]);
    await expectCompiles(cwd, "made/typescript");
    for (const [name, text] of Object.entries(texts(join(cwd, "made/typescript"))))
      expect(statements(text), name).toEqual([]);
  });

  test.skipIf(inject("python") === "")("in Python", async () => {
    const cwd = await project({ "work-packages.yaml": PLAN, [API]: api(evilSchemas()) });
    const [code, said] = await generate(cwd, "work-packages.yaml");
    expect([code, said]).toEqual([EXIT.clean, expect.stringContaining("wrote")]);
    const kinds = await python(KINDS, join(cwd, "made/python"));
    expect(JSON.parse(kinds)).toEqual(["AnnAssign", "Assign", "ClassDef", "ImportFrom"]);
  });
});

/** Kinds of the statements of a module and of its classes. */
const KINDS = `
import ast, json
tree = ast.parse(open("openapi.py", encoding="utf-8").read())
bodies = [tree.body] + [node.body for node in tree.body if isinstance(node, ast.ClassDef)]
print(json.dumps(sorted({type(one).__name__ for body in bodies for one in body})))
`;

/** Lines at the margin that start something else than a type. */
function statements(text: string): string[] {
  const kept = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\/\/.*$/gm, "");
  return kept
    .split("\n")
    .filter((line) => /^[^\s}]/.test(line) && !/^export (?:interface|type) /.test(line));
}
