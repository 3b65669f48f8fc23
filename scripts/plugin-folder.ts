import {
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Folder that the marketplace names as the plugin. */
const FOLDER = "plugin";

/** Written for people and for the client: copied, because its checker follows no links to them. */
const COPIED = [".claude-plugin/plugin.json", "agents", "commands", "hooks", "skills"];

/** Large or shared: linked; an installation copies what the links point to. */
const LINKED = ["bin", "dist", "docs"];

/**
 * The folder `plugin/` by path from the root: what users install. It exists because the client runs
 * `npm ci`, development tools included, for a plugin whose folder holds a lock file, as this one does.
 */
export async function pluginFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const path of COPIED) {
    for (const file of await filesAt(path))
      files.set(`${FOLDER}/${file}`, await readFile(join(ROOT, file), "utf8"));
  }
  const { name, version, license, type } = JSON.parse(
    await readFile(join(ROOT, "package.json"), "utf8"),
  ) as Record<string, string>;
  files.set(
    `${FOLDER}/package.json`,
    `${JSON.stringify({ name, version, private: true, license, type }, null, 2)}\n`,
  );
  return files;
}

/** The links of `plugin/` by path from the root, with their targets. */
export function pluginLinks(): Map<string, string> {
  return new Map(LINKED.map((path) => [`${FOLDER}/${path}`, `../${path}`]));
}

/** What the folder holds now: texts of files and targets of links, by path from the root. */
export async function presentPluginFiles(): Promise<Map<string, string>> {
  const present = new Map<string, string>();
  for (const path of await filesAt(FOLDER).catch(() => [])) {
    const isLink = (await lstat(join(ROOT, path))).isSymbolicLink();
    present.set(
      path,
      isLink ? await readlink(join(ROOT, path)) : await readFile(join(ROOT, path), "utf8"),
    );
  }
  return present;
}

/** Writes the folder anew. */
export async function writePluginFolder(): Promise<void> {
  await rm(join(ROOT, FOLDER), { recursive: true, force: true });
  for (const [path, text] of await pluginFiles()) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
  }
  for (const [path, target] of pluginLinks()) await symlink(target, join(ROOT, path));
}

/** Files and links at a path, sorted; links are not followed. */
async function filesAt(path: string): Promise<string[]> {
  if (!(await lstat(join(ROOT, path))).isDirectory()) return [path];
  const entries = await readdir(join(ROOT, path));
  const nested = await Promise.all(entries.toSorted().map((entry) => filesAt(`${path}/${entry}`)));
  return nested.flat();
}
