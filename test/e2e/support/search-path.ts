import { access, chmod, constants, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";

/** Programs that bring a node with them, or fetch one. */
const NODE = /^(?:node|nodejs|npm|npx|pnpm|yarn|corepack|bun|bunx|deno)\b/;

/** The search path of the tests, their own node first. */
export const SEARCH_PATH = [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter);

/**
 * Makes a folder with links to every program of the system except node and its kin, so that a machine without node can
 * be played on one that has it.
 * @param parent where the folder is made
 * @returns a search path
 */
export async function withoutNode(parent: string): Promise<string> {
  const folder = join(parent, "programs");
  await mkdir(folder);
  const taken = new Set<string>();
  for (const source of ["/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin"]) {
    for (const name of await namesIn(source)) {
      if (NODE.test(name) || taken.has(name) || !(await runs(join(source, name)))) continue;
      taken.add(name);
      await symlink(join(source, name), join(folder, name));
    }
  }
  return folder;
}

/**
 * Puts a program in front of all others that writes a line to a file whenever it is called, and fails.
 * @param parent where its folder is made
 * @param name the program that it stands in for
 * @returns the search path and the file that holds the calls; there is no such file before the first call
 */
export async function withTripwire(
  parent: string,
  name: string,
): Promise<{ path: string; calls: string }> {
  const folder = join(parent, "tripwire");
  const calls = join(folder, "calls");
  await mkdir(folder);
  await writeFile(join(folder, name), `#!/bin/sh\necho "$*" >>'${calls}'\nexit 1\n`);
  await chmod(join(folder, name), 0o755);
  return { path: [folder, SEARCH_PATH].join(delimiter), calls };
}

/**
 * Puts a program in front of all others that says how it was called, and does nothing.
 * @param parent where its folder is made
 * @returns the search path
 */
export async function withProgram(parent: string, name: string): Promise<string> {
  const folder = join(parent, "programs");
  await mkdir(folder);
  await writeFile(join(folder, name), `#!/bin/sh\necho "${name} $*"\n`);
  await chmod(join(folder, name), 0o755);
  return [folder, SEARCH_PATH].join(delimiter);
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function runs(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
