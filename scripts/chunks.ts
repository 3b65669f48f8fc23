import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import type { Plugin } from "esbuild";

/** The sources. */
const SRC = join(import.meta.dirname, "../src");

/** Names the libraries that are loaded when they are first asked for. */
export const LIBRARIES = "model/libraries.ts";

/** What nearly all files need of Node; it is loaded before any of ours is. */
const TAKEN = ["fs", "fs/promises", "path", "url", "util"].map((name) => `node:${name}`);

/** Small files that a hook with nothing to do needs as well as all others. */
const EVERYWHERE = ["formats/own-name.ts", "report/escape.ts"];

/** What every command but the short way of a hook runs through. */
const CORE = [
  "cli/run.ts",
  "cli/validate.ts",
  "formats/allow.ts",
  "formats/work-packages/glob-text.ts",
  "formats/markdown/fence.ts",
  "model/json-schema.ts",
  "model/working-time.ts",
];

/** Sets of files that are needed together: who needs the first needs all, or nearly. */
const TOGETHER = [
  // What reads YAML, and beside it what reads YAML that is not plain.
  ...[["plain"], ["by-library", "document"]].map((names) =>
    [...names, "open", "fields", "allow", "is-json", "slots"].map(
      (name) => `formats/yaml/${name}.ts`,
    ),
  ),
  // What reads other forms of work packages, and what tells their faults, beside what reads them.
  ...["said", "several"].map((first) =>
    [first, "said", "several", "parse"].map((name) => `formats/work-packages/${name}.ts`),
  ),
  ...["faults", "foreign"].map((first) =>
    [first, "faults", "foreign", "said", "several", "parse"].map(
      (name) => `formats/work-packages/${name}.ts`,
    ),
  ),
  // What asks git.
  ["git", "list-files", "staged"].map((name) => `host/${name}.ts`),
  // What tells Markdown documents apart, and what reads them.
  ...[
    "task-plan/label.ts",
    "task-plan/heading.ts",
    "task-plan/id.ts",
    "task-plan/path-token.ts",
    "task-plan/sections.ts",
    "task-plan/number-words.ts",
    "strategy-document/recognise.ts",
  ].map((name) => [`formats/${name}`, "formats/recognise-markdown.ts"]),
  // What reads a plan, and the rules about what only such plans have.
  ["formats/markdown/blocks.ts", "formats/task-plan/parse.ts", "rules/markdown.ts"],
  ["rules/markdown.ts", "formats/task-plan/parse.ts"],
  ["formats/work-packages/parse.ts", "rules/packages.ts"],
  ["rules/packages.ts", "formats/work-packages/parse.ts"],
];

/** Where the program starts, and the thread for contracts, which can be ended. */
export const ENTRIES = {
  "bin/parallel-plan": "cli/entry.ts",
  "dist/contract-work": "contracts/thread/entry.ts",
};

/** Files that are loaded without the core: a hook with nothing to do must cost nothing. */
const APART = new Set(["cli/hook.ts", "report/escape.ts", ...Object.values(ENTRIES)]);

/**
 * esbuild makes one chunk of each set of modules that the same lazily loaded files need: with many of
 * them, `validate` loaded 62 small files, at about a third of a millisecond each. So each such file,
 * which nobody loads before the core, is told to need the core as well, and what else is needed
 * together; each such set is one chunk.
 */
export const nearTheCore: Plugin = {
  name: "near-the-core",
  async setup({ onLoad, onResolve }) {
    const sources = await readSources();
    const loaded = new Set([
      ...Object.values(ENTRIES),
      ...[...sources.values()].flatMap(({ lazily }) => lazily),
    ]);
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const source = relative(SRC, path);
      const { text } = sources.get(source)!;
      if (source === LIBRARIES) return { contents: withOwnLibraries(text), loader: "ts" };
      if (!loaded.has(source)) return undefined;
      const reached = reachedFrom(source, sources);
      const sets = TOGETHER.filter(([first]) => reached.has(first!)).flat();
      const isApart = APART.has(source) || source.startsWith("contracts/thread/");
      const files = [...EVERYWHERE, ...(isApart ? [] : [...CORE, ...sets])];
      const needed = [...TAKEN, ...files.map((name) => join(SRC, name))];
      const imports = needed.map((name) => `import ${JSON.stringify(name)};`);
      return { contents: [text, ...imports].join("\n"), loader: "ts" };
    });
    onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      TAKEN.includes(path) && importer.startsWith(SRC) ? { path, namespace: "taken" } : undefined,
    );
    onLoad({ filter: /./, namespace: "taken" }, ({ path }) => ({ contents: taken(path, sources) }));
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

export const LOADED = /\bload\("([^"]+)"\)/g;

/** The file that the build makes of a library, or of a file of ours that is loaded like one. */
export function libraryFile(name: string): string {
  return `dist/${basename(name, ".ts")}`;
}

/** Each library's name as the file that the build makes of it, seen from `bin/` and from `dist/`. */
function withOwnLibraries(text: string): string {
  return text.replace(LOADED, (_, name: string) => `load("../${libraryFile(name)}.cjs")`);
}

/** A library that is ours may ask for others. */
export const withLibraries: Plugin = {
  name: "with-libraries",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/model\/libraries\.ts$/ }, async ({ path }) => ({
      contents: withOwnLibraries(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** A file, and what it imports, by itself or through others. */
function reachedFrom(path: string, sources: ReadonlyMap<string, Source>): Set<string> {
  const seen = new Set([path]);
  for (const one of seen) for (const next of sources.get(one)?.statically ?? []) seen.add(next);
  return seen;
}

/**
 * A module of Node as one that holds what we use of it. An `import` of `node:fs` asks for all that it
 * exports, and for some of that Node loads its streams: two milliseconds; the others cost less. (A Node
 * too old for this is told to be too old, a little later.)
 */
function taken(name: string, sources: ReadonlyMap<string, Source>): string {
  const imports = new RegExp(`^import \\{([^}]*)\\} from "${name}";`, "gm");
  const names = [...sources.values()]
    .flatMap(({ text }) => [...text.matchAll(imports)])
    .flatMap(([, list = ""]) => list.split(",").map((one) => one.trim()))
    .filter((one) => one !== "" && !one.startsWith("type "));
  const used = [...new Set(names)].toSorted().join(", ");
  return `export const { ${used} } = process.getBuiltinModule?.("${name}") ?? {};`;
}

const FOR_ITSELF = /^import "\.{1,2}\/[^"]+";\n/gm;
const PASSES_ON = /^import \{([^}]*)\} from "\.\/(chunk-[^"]+)";\nexport \{([^}]*)\};\n$/;
const LAZILY = /\bimport\("(\.{1,2}\/(?:dist\/)?)([^"/]+)"\)/g;

/** Characters outside ASCII stand in regular expressions and comments only: there, an escape is the same. */
function inAscii(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[^\u0000-\u007F]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * The program's files as they are loaded quickest. Our modules do nothing when they are loaded, so that
 * nothing is imported for that alone. A file that only passes on what one chunk exports is left out: who
 * loads it gets the chunk. And all is ASCII: with one other character V8 keeps two bytes for each of a file.
 */
export function tidied(files: ReadonlyMap<string, string>): Map<string, string> {
  const bare = new Map([...files].map(([path, text]) => [path, text.replace(FOR_ITSELF, "")]));
  const passing = new Map(
    [...bare].flatMap(([path, text]) => {
      const [, taken, chunk, given] = PASSES_ON.exec(text) ?? [];
      return chunk === undefined || taken !== given ? [] : [[basename(path), chunk] as const];
    }),
  );
  return new Map(
    [...bare]
      .filter(([path]) => !passing.has(basename(path)))
      .map(([path, text]) => [
        path,
        inAscii(
          text.replace(LAZILY, (whole, folder: string, name: string) => {
            const chunk = passing.get(name);
            return chunk === undefined ? whole : `import("${folder}${chunk}")`;
          }),
        ),
      ]),
  );
}
