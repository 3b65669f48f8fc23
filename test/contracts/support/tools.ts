import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { mustRun } from "../../e2e/support/process.ts";
import { cacheFolder, definedOnly, moveInPlace } from "../../support/package-cache.ts";

/** What is installed, and in which versions. */
const LISTED = join(import.meta.dirname, "..", "tools");

const INSTALL_MS = 300_000;

/**
 * Gives the `node_modules` with the tools, which npm fills on first use of a lock file.
 * @throws when they cannot be had, with the words of npm
 */
export async function provideTools(): Promise<string> {
  const lock = await readFile(join(LISTED, "package-lock.json"));
  const digest = createHash("sha256").update(lock).digest("hex").slice(0, 12);
  const cache = cacheFolder(process.env);
  const folder = join(cache, `contract-tools-${digest}`);
  const modules = join(folder, "node_modules");
  if (await exists(modules)) return modules;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, "installing-"));
  try {
    for (const name of ["package.json", "package-lock.json"])
      await cp(join(LISTED, name), join(fresh, name));
    const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
    await mustRun("npm", ["ci", "--ignore-scripts", "--engine-strict=false", ...quiet], {
      cwd: fresh,
      env: definedOnly(process.env),
      timeoutMs: INSTALL_MS,
    });
    await moveInPlace(fresh, folder, modules);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return modules;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
