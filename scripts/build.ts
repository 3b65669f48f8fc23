import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { writePluginFolder } from "./plugin-folder.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** What every command but the short way of a hook runs through. */
const CORE = ["src/cli/run.ts", "src/cli/validate.ts"];

/** Files that are loaded without the core: a hook with nothing to do must cost nothing. */
const APART = ["src/cli/hook.ts", "src/cli/run.ts", "src/report/escape.ts"];

/**
 * esbuild makes one chunk of each set of modules that the same lazily loaded files need: with many of
 * them, `validate` loaded 62 small files, at about half a millisecond each. So each such file, which
 * nobody loads before the core, is told to need the core as well, and what the core needs is one chunk.
 */
const nearTheCore: Plugin = {
  name: "near-the-core",
  async setup({ onLoad }) {
    const sources = await readdir(join(ROOT, "src"), { recursive: true });
    const lazy = new Set<string>();
    for (const source of sources.filter((path) => path.endsWith(".ts"))) {
      const path = join(ROOT, "src", source);
      const text = await readFile(path, "utf8");
      for (const [, name = ""] of text.matchAll(/\bawait import\("(\.[^"]+)"\)/g))
        lazy.add(join(dirname(path), name));
    }
    // The thread for contracts has no core.
    const apart = (path: string): boolean =>
      path.includes("/src/contracts/thread/") || APART.some((file) => path === join(ROOT, file));
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      if (!lazy.has(path) || apart(path)) return undefined;
      const core = CORE.map((file) => `import ${JSON.stringify(join(ROOT, file))};`);
      return { contents: `${core.join("")}${await readFile(path, "utf8")}`, loader: "ts" };
    });
  },
};

/** The committed program, by path from the root: a small entry and chunks that are loaded when needed. */
export async function bundle(): Promise<Map<string, string>> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      "bin/parallel-plan": "src/cli/entry.ts",
      // Runs in a thread of its own, which can be ended.
      "dist/contract-work": "src/contracts/thread/entry.ts",
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
    // Names stay, so that the stack of a fault can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [nearTheCore],
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
