import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A package of npm that lies in some `node_modules`. */
export interface InstalledPackage {
  folder: string;
  version: string;
  /** Address of the module that `import NAME` would load. */
  entry: string;
  /** Files of its commands by name, absolute. */
  commands: ReadonlyMap<string, string>;
}

interface Manifest {
  version?: string;
  main?: string;
  exports?: unknown;
  bin?: string | Record<string, string>;
}

/** Conditions under which Node picks a package's entry, the first that fits. */
const CONDITIONS = ["import", "node", "require", "default"];

/**
 * Looks for a package as Node would from each of the folders in turn, upwards through `node_modules`.
 * Reads its manifest and runs nothing.
 */
export function findPackage(
  name: string,
  folders: readonly string[],
): InstalledPackage | undefined {
  for (const start of folders) {
    for (let folder = start; ; folder = dirname(folder)) {
      const found = packageAt(join(folder, "node_modules", name), name);
      if (found) return found;
      if (dirname(folder) === folder) break;
    }
  }
  return undefined;
}

/** The package that an installed one gets when it imports `name`: links of package managers are followed first. */
export function findImported(
  name: string,
  { folder }: InstalledPackage,
): InstalledPackage | undefined {
  return findPackage(name, [realpathSync(folder)]);
}

function packageAt(folder: string, name: string): InstalledPackage | undefined {
  const manifest = readManifest(folder);
  if (!manifest) return undefined;
  const bin =
    typeof manifest.bin === "string" ? { [name.split("/").at(-1)!]: manifest.bin } : manifest.bin;
  return {
    folder,
    version: manifest.version ?? "",
    entry: pathToFileURL(join(folder, entryOf(manifest))).href,
    commands: new Map(
      Object.entries(bin ?? {}).map(([command, path]) => [command, join(folder, path)]),
    ),
  };
}

function readManifest(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  } catch {
    return undefined;
  }
}

function entryOf({ exports, main }: Manifest): string {
  const top =
    typeof exports === "object" && exports !== null && "." in exports ? exports["."] : exports;
  return targetOf(top) ?? (main === undefined ? "index.js" : withEnding(main));
}

function targetOf(target: unknown): string | undefined {
  if (typeof target === "string") return target;
  if (typeof target !== "object" || target === null) return undefined;
  for (const condition of CONDITIONS) {
    const found = targetOf((target as Record<string, unknown>)[condition]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `main` may name a file without its ending, or a folder. */
function withEnding(main: string): string {
  return /\.[cm]?js$/.test(main) ? main : join(main, "index.js");
}
