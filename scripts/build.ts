import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { writePluginFolder } from "./plugin-folder.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The committed program, by path from the root: a small entry and chunks that are loaded when needed. */
export async function bundle(): Promise<Map<string, string>> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      "bin/parallel-plan": "src/cli/entry.ts",
      // Runs in a thread of its own, which can be ended.
      "dist/contract-work": "src/contracts/work/entry.ts",
    },
    outdir: ".",
    outExtension: { ".js": ".mjs" },
    chunkNames: "dist/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    mainFields: ["module", "main"],
    // Under the `node` condition `yaml` gives CommonJS, which calls `require` for Node's own modules.
    alias: { yaml: "./node_modules/yaml/browser/index.js" },
    legalComments: "none",
    write: false,
  });
  const files = new Map<string, string>();
  for (const { path, text } of result.outputFiles) {
    files.set(relative(ROOT, path), text);
  }
  return files;
}

/** The files of an earlier build that this one does not make. */
export async function staleFiles(files: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await readdir(join(ROOT, "dist")).catch(() => []);
  return present.map((name) => `dist/${name}`).filter((path) => !files.has(path));
}

/** Content of a committed file, or `undefined`. */
export async function committed(path: string): Promise<string | undefined> {
  return readFile(join(ROOT, path), "utf8").catch(() => undefined);
}

async function main(): Promise<void> {
  const files = await bundle();
  for (const path of await staleFiles(files)) await rm(join(ROOT, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    if ((await committed(path)) !== text) await writeFile(join(ROOT, path), text);
  }
  await chmod(join(ROOT, "bin/parallel-plan.mjs"), 0o755);
  await writePluginFolder();
  for (const [path, text] of files)
    process.stdout.write(`${path} ${Math.ceil(text.length / 1024)} KiB\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
