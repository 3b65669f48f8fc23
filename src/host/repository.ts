import { trackedFiles } from "./git-folder.ts";
import type { Tracked } from "./git-index.ts";
import type { Root } from "./root.ts";

/** Lists the files of a repository: what git tracks, or without git what lies in the folder. */
export async function listFiles(root: Root): Promise<Tracked> {
  const tracked = root.git ? trackedFiles(root.path) : undefined;
  if (tracked) return tracked;
  const { askGit, walk } = await import("./list-files.ts");
  const asked = root.git ? await askGit(root) : undefined;
  return asked ?? { files: await walk(root.path), links: [], modules: [] };
}

/** The files of the index that a commit is about to be made of. */
export async function listStagedFiles(root: Root): Promise<Tracked> {
  const { askGit } = await import("./list-files.ts");
  return (await askGit(root, { keepIndex: true })) ?? { files: [], links: [], modules: [] };
}
