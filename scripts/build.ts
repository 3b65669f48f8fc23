import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type BuildOptions, type BuildResult } from "esbuild";
import {
  ENTRIES,
  LIBRARIES,
  libraryFile,
  LOADED,
  nearTheCore,
  tidied,
  withLibraries,
} from "./chunks.ts";
import { writePluginFolder } from "./plugin-folder.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

const COMMON: BuildOptions & { write: false } = {
  absWorkingDir: ROOT,
  outdir: ".",
  bundle: true,
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  write: false,
};

/** The committed program, by path from the root: a small entry and chunks that are loaded when needed. */
export async function bundle(): Promise<Map<string, string>> {
  const main = await build({
    ...COMMON,
    entryPoints: Object.fromEntries(
      Object.entries(ENTRIES).map(([name, source]) => [name, `src/${source}`]),
    ),
    outExtension: { ".js": ".mjs" },
    chunkNames: "dist/[name]-[hash]",
    splitting: true,
    format: "esm",
    mainFields: ["module", "main"],
    plugins: [nearTheCore],
  });
  const named = (await readFile(join(ROOT, "src", LIBRARIES), "utf8")).matchAll(LOADED);
  const libraries = await build({
    ...COMMON,
    entryPoints: Object.fromEntries(
      [...named].map(([, name = ""]) => [
        libraryFile(name),
        name.startsWith(".") ? join("src", dirname(LIBRARIES), name) : name,
      ]),
    ),
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    // Under the `node` condition `yaml` gives CommonJS, which is larger and slower to load.
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    define: { "import.meta.url": "__filename" },
    plugins: [withLibraries],
  });
  const byPath = ({ outputFiles }: BuildResult<typeof COMMON>): Map<string, string> =>
    new Map(outputFiles.map(({ path, text }) => [relative(ROOT, path), text]));
  return new Map([...tidied(byPath(main)), ...byPath(libraries)]);
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
