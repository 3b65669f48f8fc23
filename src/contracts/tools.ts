import { findPackage, type InstalledPackage } from "../host/package.ts";

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

/** Finds tools in the user's repository, then beside this program; each is looked for once. */
export class Toolbox {
  readonly #folders: readonly string[];
  readonly #found = new Map<ToolName, InstalledPackage | undefined>();

  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  find(name: ToolName): InstalledPackage | undefined {
    if (!this.#found.has(name)) this.#found.set(name, findPackage(name, this.#folders));
    return this.#found.get(name);
  }

  /** Those that are not installed. */
  missing(names: readonly ToolName[]): ToolName[] {
    return names.filter((name) => !this.find(name));
  }
}

/** What a user types to install tools, in the versions that are tested. */
export function installCommand(names: readonly ToolName[]): string {
  return `npm install --save-dev ${names.map((name) => `${name}@${TOOLS[name]}`).join(" ")}`;
}
