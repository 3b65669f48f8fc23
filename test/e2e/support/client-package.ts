import { join } from "node:path";
import { definedOnly, providePackage } from "../../support/package-cache.ts";
import { mustRun } from "./process.ts";

const PACKAGE = "@anthropic-ai/claude-code";
const VERSION = "2.1.329";
const BINARY = join("node_modules", PACKAGE, "bin", "claude.exe");

/**
 * Gives the path of the real client, which is downloaded on first use.
 * @throws when the package cannot be had, with the words of npm
 */
export function provideClient(): Promise<string> {
  // The package's own script puts the native program of the platform into place.
  return providePackage({ name: PACKAGE, version: VERSION, file: BINARY, scripts: true, prove });
}

/** Asking for the version proves that the program is there and runs. */
async function prove(folder: string): Promise<void> {
  const options = { cwd: folder, env: definedOnly(process.env), timeoutMs: 60_000 };
  const version = await mustRun(join(folder, BINARY), ["--version"], options);
  if (!version.startsWith(VERSION)) throw new Error(`asked for ${VERSION}, got ${version}`);
}
