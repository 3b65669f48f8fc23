import { mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { planWith } from "../contracts/support/plan.ts";
import { EVENT, lint, PLAN, SCHEMA } from "./support/contracts.ts";
import { type Files, makeFolder } from "./support/folder.ts";
import { run } from "./support/run.ts";

const OWN = ".parallel-plan/contract-tools/node_modules";

/** The manifest of a package that holds nothing. */
const installed = (folder: string, name: string, version: string): Files => ({
  [`${folder}/${name}/package.json`]: JSON.stringify({ name, version }),
});

/** Puts this project's own package into a folder, as an installation would. */
async function link(name: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await symlink(join(import.meta.dirname, "../../node_modules", name), to);
}

/** What is said of an ajv that cannot do what is needed. */
const OLD_AJV = installed("node_modules", "ajv", "6.12.6");

test("a package of the project that others need in another version is in the way", async () => {
  const told = await lint(OLD_AJV);
  expect(told).toEqual([
    expect.stringContaining("1 JSON Schema is not checked: ajv came to nothing"),
  ]);
});

test("tools in their own folder come before those of the project", async () => {
  const told = await lint(OLD_AJV, (cwd) => link("ajv", join(cwd, OWN, "ajv")));
  expect(told).toEqual([]);
});

test("the environment may name their folder", async () => {
  const cwd = await makeFolder({ "work-packages.yaml": PLAN, [EVENT]: SCHEMA, ...OLD_AJV });
  const tools = await makeFolder();
  await link("ajv", join(tools, "node_modules/ajv"));
  const env = { PARALLEL_PLAN_CONTRACT_TOOLS: tools };
  const argv = ["contracts", "lint", "--strict", "work-packages.yaml"];
  expect((await run(argv, { cwd })).code).toBe(EXIT.errors);
  expect((await run(argv, { cwd, env })).code).toBe(EXIT.clean);
});

const API = "contracts/openapi.yaml";
const TYPES = planWith([API], "  generated: { typescript_dir: made }\n");
const DOCUMENT = "openapi: 3.1.0\ninfo: { title: Notes, version: '1' }\npaths: {}\n";

/** What `contracts generate` says in a repository with these packages. */
async function refusal(packages: Files, env = {}): Promise<string> {
  const files = { ".parallel-plan.yaml": "", "a b/work-packages.yaml": TYPES, [API]: DOCUMENT };
  const root = await makeFolder({ ...files, ...packages });
  const argv = ["contracts", "generate", "work-packages.yaml"];
  const { code, stderr } = await run(argv, { cwd: join(root, "a b"), env });
  expect(code).toBe(EXIT.usage);
  return stderr;
}

const TOOLS = { ...installed(OWN, "@redocly/openapi-core", "2.64.0") };
const TYPES_TOOL = installed(OWN, "openapi-typescript", "7.13.0");
const REFUSED = "parallel-plan: openapi-typescript is not installed; run npm install --prefix";

test.each<[string, Files]>([
  ["TypeScript 7", installed("node_modules", "typescript", "7.0.2")],
  [
    "TypeScript 7, and makes types with it",
    { ...TYPES_TOOL, ...installed("node_modules", "typescript", "7.0.2") },
  ],
])("a project with %s needs another one for making types", async (_, packages) => {
  expect(await refusal({ ...TOOLS, ...packages })).toBe(
    `${REFUSED} ../.parallel-plan/contract-tools openapi-typescript@7.13.0 typescript@5.9.3\n`,
  );
});

test("the folder that the environment names is a word of the command that is shown", async () => {
  const env = { PARALLEL_PLAN_CONTRACT_TOOLS: "../my tools" };
  const found = installed("node_modules", "@redocly/openapi-core", "2.64.0");
  expect(await refusal(found, env)).toBe(
    `${REFUSED} '../my tools' openapi-typescript@7.13.0 typescript@5.9.3\n`,
  );
});
