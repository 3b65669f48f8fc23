import { readdir, readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle, committed, staleFiles } from "../scripts/build.ts";
import { execute } from "./cli/support/execute.ts";
import { makeFolder } from "./cli/support/folder.ts";

const ROOT = join(import.meta.dirname, "..");
const MEND = "the committed program is stale; run: npm run build";

test("the committed program is what its sources give", async () => {
  const files = await bundle();
  const stale: string[] = [];
  for (const [path, content] of files) if ((await committed(path)) !== content) stale.push(path);
  expect([...stale, ...(await staleFiles(files))], MEND).toEqual([]);
}, 30_000);

test("the program needs nothing but node and its own files", async () => {
  const chunks = (await readdir(join(ROOT, "dist"))).map((name) => `dist/${name}`);
  for (const path of ["bin/parallel-plan.mjs", ...chunks]) {
    const source = await readFile(join(ROOT, path), "utf8");
    const imported = [
      ...source.matchAll(
        /^(?:import|export)\b[^;"']*["']([^"']+)["'];$|\bimport\(["']([^"']+)["']\)/gm,
      ),
    ];
    const foreign = imported
      .map(([, a, b]) => a ?? b!)
      .filter((name) => !/^node:|^\.\.?\//.test(name));
    expect(foreign, path).toEqual([]);
    // ajv has it in texts, for code that it would write to a file.
    const required = [...source.matchAll(/(?<!['`])\brequire\(["']([^"']+)["']\)/g)];
    const own = path.endsWith(".cjs") ? required.filter(([, name]) => !isBuiltin(name!)) : required;
    expect(own, path).toEqual([]);
  }
});

test("the program and its shim run from any folder, and both are executable", async () => {
  const cwd = await makeFolder();
  for (const name of ["parallel-plan.mjs", "parallel-plan"]) {
    const { code, stdout } = await execute(join(ROOT, "bin", name), ["--version"], { cwd });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  }
});

test("the machine's own node runs it, too", async () => {
  const cwd = await makeFolder();
  const path = (process.env["PATH"] ?? "")
    .split(":")
    .filter((folder) => !folder.includes("node_modules"))
    .join(":");
  const { stdout: version } = await execute("node", ["--version"], { cwd, env: { PATH: path } });
  const { code, stderr } = await execute("node", [join(ROOT, "bin/parallel-plan.mjs"), "explain"], {
    cwd,
    env: { PATH: path },
  });
  expect({ code, stderr }, `node ${version.trim()}`).toEqual({ code: 0, stderr: "" });
});
