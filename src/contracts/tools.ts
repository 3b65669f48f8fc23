import { findImported, findPackage, type InstalledPackage } from "../host/package.ts";

/** A program of others that works on contracts, with the version that this one is tested with. */
export const TOOLS = {
  "@redocly/openapi-core": "2.64.0",
  ajv: "8.20.0",
  "pgsql-parser": "18.2.8",
  pg: "8.23.1",
  typescript: "5.9.3",
  "openapi-typescript": "7.13.0",
  "quicktype-core": "26.0.0",
  "@stoplight/prism-cli": "5.16.0",
} as const;

export type ToolName = keyof typeof TOOLS;

/** Where tools are looked for. */
export interface ToolPlaces {
  /** The repository. */
  root: string;
  /** A folder of the tools' own, which their versions share with no project. */
  own: string;
  /** That folder as a word of a command line. */
  ownWord: string;
  /** Folder of this program. */
  program?: string;
}

/** Where a repository has its tools unless something else is said. */
export const OWN_FOLDER = ".parallel-plan/contract-tools";

/**
 * Finds tools in their own folder, then in the repository and above, then beside this program; the compiler in the
 * repository first, as it judges the project's code. Each is looked for once.
 */
export class Toolbox {
  readonly #places: ToolPlaces;
  readonly #found = new Map<ToolName, InstalledPackage | undefined>();

  constructor(places: ToolPlaces) {
    this.#places = places;
  }

  find(name: ToolName): InstalledPackage | undefined {
    if (!this.#found.has(name)) this.#found.set(name, this.#look(name));
    return this.#found.get(name);
  }

  #look(name: ToolName): InstalledPackage | undefined {
    const { root, own, program } = this.#places;
    const folders = name === "typescript" ? [root, own] : [own, root];
    return [...folders, ...(program === undefined ? [] : [program])]
      .map((folder) => findPackage(name, [folder]))
      .find((found) => found && (name !== "openapi-typescript" || hasCompiler(found)));
  }

  /** Those that are not installed. */
  missing(names: readonly ToolName[]): ToolName[] {
    return names.filter((name) => !this.find(name));
  }

  /** What a user types to install tools in the versions that are tested; the project's own packages stay as they are. */
  installCommand(names: readonly ToolName[]): string {
    const all = names.includes("openapi-typescript") ? [...names, "typescript" as const] : names;
    const packages = [...new Set(all)].map((name) => `${name}@${TOOLS[name]}`);
    return `npm install --prefix ${this.#places.ownWord} ${packages.join(" ")}`;
  }
}

/** True where the package finds a TypeScript written in JavaScript: from version 7 on there is nothing to call. */
function hasCompiler(found: InstalledPackage): boolean {
  const typescript = findImported("typescript", found);
  return typescript !== undefined && Number.parseInt(typescript.version, 10) < 7;
}
