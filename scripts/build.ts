import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { writePluginFolder } from "./plugin-folder.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SRC = join(ROOT, "src");

/** Names the libraries that are loaded when they are first asked for. */
const LIBRARIES = "model/libraries.ts";

/** What every command but the short way of a hook runs through. */
const CORE = ["cli/run.ts", "cli/validate.ts"];

/** Sets of files that are needed together: who needs the first needs all, or nearly. */
const TOGETHER = [
  // What reads YAML.
  ["document", "fields", "fault", "allow", "is-json", "slots"].map(
    (name) => `formats/yaml/${name}.ts`,
  ),
  // What tells Markdown documents apart, and what reads them.
  ["formats/task-plan/label.ts", "formats/recognise-markdown.ts"],
  ["formats/markdown/blocks.ts", "formats/task-plan/parse.ts"],
];

/** Files that are loaded without the core: a hook with nothing to do must cost nothing. */
const APART = new Set(["cli/hook.ts", "cli/run.ts", "report/escape.ts"]);

/**
 * esbuild makes one chunk of each set of modules that the same lazily loaded files need: with many of
 * them, `validate` loaded 62 small files, at about a third of a millisecond each. So each such file,
 * which nobody loads before the core, is told to need the core as well, and what else is needed
 * together; each such set is one chunk.
 */
const nearTheCore: Plugin = {
  name: "near-the-core",
  async setup({ onLoad }) {
    const sources = await readSources();
    const lazy = new Set(
      [...sources.values()].flatMap(({ lazily }) => lazily).filter((path) => !APART.has(path)),
    );
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const source = relative(SRC, path);
      if (source === LIBRARIES)
        return { contents: withOwnLibraries(sources.get(source)!.text), loader: "ts" };
      // The thread for contracts has no core.
      if (!lazy.has(source) || source.startsWith("contracts/thread/")) return undefined;
      const reached = reachedFrom(source, sources);
      const sets = TOGETHER.filter(([first]) => reached.has(first!));
      const imports = [...CORE, ...sets.flat()].map(
        (name) => `import ${JSON.stringify(join(SRC, name))};`,
      );
      return { contents: imports.join("") + sources.get(source)!.text, loader: "ts" };
    });
  },
};

/** A source file, with the files that it imports, by path from src. */
interface Source {
  text: string;
  statically: string[];
  lazily: string[];
}

async function readSources(): Promise<Map<string, Source>> {
  const sources = new Map<string, Source>();
  for (const path of await readdir(SRC, { recursive: true })) {
    if (!path.endsWith(".ts")) continue;
    const text = await readFile(join(SRC, path), "utf8");
    const named = (pattern: RegExp): string[] =>
      [...text.matchAll(pattern)].map(([, name]) => join(dirname(path), name!));
    sources.set(path, {
      text,
      statically: named(/^(?:import|export)(?! type)[^;]*? from "(\.[^"]+)";/gm),
      lazily: named(/\bimport\("(\.[^"]+)"\)/g),
    });
  }
  return sources;
}

const LOADED = /\bload\("([^"]+)"\)/g;

/** Each library's name as the file that the build makes of it, seen from `bin/` and from `dist/`. */
function withOwnLibraries(text: string): string {
  return text.replace(LOADED, (_, name: string) => `load("../dist/${name}.cjs")`);
}

/** A file, and what it imports, by itself or through others. */
function reachedFrom(path: string, sources: ReadonlyMap<string, Source>): Set<string> {
  const seen = new Set([path]);
  for (const one of seen) for (const next of sources.get(one)?.statically ?? []) seen.add(next);
  return seen;
}

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
    entryPoints: {
      "bin/parallel-plan": "src/cli/entry.ts",
      // Runs in a thread of its own, which can be ended.
      "dist/contract-work": "src/contracts/thread/entry.ts",
    },
    outExtension: { ".js": ".mjs" },
    chunkNames: "dist/[name]-[hash]",
    splitting: true,
    format: "esm",
    mainFields: ["module", "main"],
    // The tables behind `\p{L}` are loaded when such an expression is read: then it is made when it is used.
    supported: { "regexp-unicode-property-escapes": false },
    plugins: [nearTheCore],
  });
  const named = (await readFile(join(SRC, LIBRARIES), "utf8")).matchAll(LOADED);
  const libraries = await build({
    ...COMMON,
    entryPoints: Object.fromEntries([...named].map(([, name]) => [`dist/${name}`, name!])),
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    // Under the `node` condition `yaml` gives CommonJS, which is larger and slower to load.
    platform: "neutral",
    mainFields: ["module", "main"],
  });
  const files = new Map<string, string>();
  for (const { path, text } of [...main.outputFiles, ...libraries.outputFiles]) {
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
