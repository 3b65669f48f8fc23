import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { mustRun } from "../e2e/support/process.ts";

const INSTALL_MS = 300_000;

/** A package that a suite needs and the project does not. */
export interface WantedPackage {
  name: string;
  version: string;
  /** Path of the file that the suite uses, from the folder of the installation. */
  file: string;
  /** Whether the package's own install scripts run. */
  scripts: boolean;
  /** Proves that what was installed works. @throws when it does not */
  prove?(folder: string): Promise<void>;
}

/**
 * Gives the path of a file of a package, which npm puts on first use into a cache folder:
 * `$PARALLEL_PLAN_CACHE`, or `parallel-plan` in the user's cache folder.
 * @throws when the package cannot be had, with the words of npm
 */
export async function providePackage(wanted: WantedPackage): Promise<string> {
  const cache = cacheFolder(process.env);
  const folder = join(cache, `${wanted.name.split("/").at(-1)}-${wanted.version}`);
  const file = join(folder, wanted.file);
  if (await exists(file)) return file;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, "installing-"));
  try {
    await installInto(fresh, wanted);
    await moveInPlace(fresh, folder, file);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return file;
}

/** The environment without the names that have no value. */
export function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The folder in which suites keep what they install. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env["PARALLEL_PLAN_CACHE"]) return resolve(env["PARALLEL_PLAN_CACHE"]);
  return join(env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "parallel-plan");
}

/** npm 12 runs a package's own scripts only when the installing project allows it. */
async function installInto(
  folder: string,
  { name, version, file, scripts, prove }: WantedPackage,
): Promise<void> {
  const project = { private: true, allowScripts: { [name]: scripts } };
  await writeFile(join(folder, "package.json"), JSON.stringify(project));
  const options = { cwd: folder, env: definedOnly(process.env), timeoutMs: INSTALL_MS };
  const asked = [
    "--prefix",
    folder,
    "--save-exact",
    "--include=optional",
    `--ignore-scripts=${!scripts}`,
  ];
  const patience = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  await mustRun("npm", ["install", ...asked, ...patience, ...quiet, `${name}@${version}`], options);
  if (!(await exists(join(folder, file)))) throw new Error(`${name}@${version} has no ${file}`);
  await prove?.(folder);
}

/** Another process may have been faster: then its folder is as good as ours. */
export async function moveInPlace(fresh: string, folder: string, file: string): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (await exists(file)) return;
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
