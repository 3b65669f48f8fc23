import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { mustRun } from "./process.ts";

const PACKAGE = "@anthropic-ai/claude-code";
const VERSION = "2.1.329";
const BINARY = join("node_modules", PACKAGE, "bin", "claude.exe");
const INSTALL_MS = 300_000;

/**
 * Gives the path of the real client, which is downloaded on first use into a cache folder: `$PARALLEL_PLAN_CACHE`, or
 * `parallel-plan` in the user's cache folder.
 * @throws when the package cannot be had, with the words of npm
 */
export async function provideClient(): Promise<string> {
  const cache = cacheFolder(process.env);
  const folder = join(cache, `claude-code-${VERSION}`);
  const binary = join(folder, BINARY);
  if (await exists(binary)) return binary;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, "installing-"));
  try {
    await installInto(fresh);
    await moveInPlace(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return binary;
}

function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env["PARALLEL_PLAN_CACHE"]) return resolve(env["PARALLEL_PLAN_CACHE"]);
  return join(env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "parallel-plan");
}

/**
 * The package's own script puts the native program of the platform into place; npm 12 runs it only when the installing
 * project allows it. Asking for the version proves that the program is there and runs.
 */
async function installInto(folder: string): Promise<void> {
  const project = { private: true, allowScripts: { [PACKAGE]: true } };
  await writeFile(join(folder, "package.json"), JSON.stringify(project));
  const options = { cwd: folder, env: definedOnly(process.env), timeoutMs: INSTALL_MS };
  const asked = [
    "--prefix",
    folder,
    "--save-exact",
    "--include=optional",
    "--ignore-scripts=false",
  ];
  const patience = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  await mustRun(
    "npm",
    ["install", ...asked, ...patience, ...quiet, `${PACKAGE}@${VERSION}`],
    options,
  );
  const version = await mustRun(join(folder, BINARY), ["--version"], options);
  if (!version.startsWith(VERSION)) throw new Error(`asked for ${VERSION}, got ${version}`);
}

/** Another process may have been faster: then its folder is as good as ours. */
async function moveInPlace(fresh: string, folder: string): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (await exists(join(folder, BINARY))) return;
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The environment without the names that have no value. */
function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
