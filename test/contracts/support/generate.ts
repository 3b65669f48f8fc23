import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../cli/support/run.ts";
import { mustRun } from "../../e2e/support/process.ts";
import { definedOnly } from "../../support/package-cache.ts";
import { planWith } from "./plan.ts";

/** The project's own folder. */
export const ROOT = join(import.meta.dirname, "../../..");

/** The committed code of the example. */
export const GENERATED = "examples/notes-api/contracts/generated";

const DIRS = `  generated: { pydantic_dir: made/python, typescript_dir: made/typescript }\n`;

/** The contract that most tests write. */
export const API = "contracts/openapi.yaml";

/** A plan with this contract, which names a folder for each language. */
export const PLAN = planWith([API], DIRS);

/** An OpenAPI document with the schemas. */
export const api = (schemas: object): string =>
  JSON.stringify(
    { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: {}, components: { schemas } },
    null,
    1,
  );

/** Runs `contracts generate`: the exit code, and both streams. */
export async function generate(
  cwd: string,
  plan: string,
  ...args: string[]
): Promise<[number, string]> {
  const { code, stdout, stderr } = await run(["contracts", "generate", plan, ...args], { cwd });
  return [code, stdout + stderr];
}

/** Files below a folder with their texts. */
export function texts(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.\w+$/.test(name),
  );
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

/** What the project's own compiler says of files. */
export async function expectCompiles(cwd: string, folder: string): Promise<void> {
  const files = readdirSync(join(cwd, folder)).map((name) => join(folder, name));
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--erasableSyntaxOnly", "--target", "es2023"];
  await mustRun(process.execPath, [compiler, ...options, "--types", "", ...files], {
    cwd,
    env: definedOnly(process.env),
    timeoutMs: 60_000,
  });
}
