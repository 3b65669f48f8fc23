import { access, constants, mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";

/** Programs that bring a node with them. */
const NODE = /^(?:node|nodejs|npm|npx|corepack|bun|deno)\b/;

/**
 * Makes a folder with links to every program on the search path except node and its kin, so that a machine without
 * node can be played on one that has it.
 * @param parent where the folder is made
 * @returns the folder, for use as a search path
 */
export async function makeNodelessPath(parent: string): Promise<string> {
  const folder = join(parent, "programs");
  await mkdir(folder);
  const taken = new Set<string>();
  for (const source of ["/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin"]) {
    for (const name of await namesIn(source)) {
      if (NODE.test(name) || taken.has(name)) continue;
      taken.add(name);
      if (await runs(join(source, name))) await symlink(join(source, name), join(folder, name));
    }
  }
  return folder;
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
