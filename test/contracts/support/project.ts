import { cp, mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import { type Files, makeFolder, writeFiles } from "../../cli/support/folder.ts";
import { runJson } from "../../cli/support/run.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** The plan of the example, in a project that `exampleProject` makes. */
export const EXAMPLE = "examples/notes-api/work-packages.yaml";

/** A folder with files that has the tools. */
export async function project(files: Files): Promise<string> {
  const cwd = await makeFolder({ ".parallel-plan.yaml": "", ...files });
  await symlink(inject("tools"), join(cwd, "node_modules"));
  return cwd;
}

/** A project that holds the example of contracts, and further files of the example. */
export async function exampleProject(files: Files = {}): Promise<string> {
  const cwd = await project({});
  const folder = join(cwd, "examples/notes-api");
  await mkdir(folder, { recursive: true });
  await cp(join(ROOT, "examples/notes-api"), folder, { recursive: true });
  await writeFiles(folder, files);
  return cwd;
}

/** Findings of `contracts lint`: `path:line:column severity rule message`. */
export async function findings(cwd: string, plan: string, ...args: string[]): Promise<string[]> {
  const { json } = await runJson(["contracts", "lint", plan, ...args], { cwd });
  return json.files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(
      ({ location: { start }, severity, rule, message }) =>
        `${path}:${start.line}:${start.column} ${severity} ${rule} ${message}`,
    ),
  );
}
