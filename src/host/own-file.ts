import { realpath } from "node:fs/promises";
import { join, posix } from "node:path";
import { git, splitNul } from "./git.ts";

/**
 * True for a file of the user's own in a work tree: git tracks neither it, in any case of letters, nor a link or
 * a submodule on the way to it. False where git cannot tell.
 * @param path relative to the root, with `/`
 */
export async function isUsersOwn(root: string, path: string): Promise<boolean> {
  const isPlain = await realpath(join(root, path)).then(
    async (real) => real === join(await realpath(root), path),
    () => false,
  );
  if (!isPlain) return false;
  const ways = waysTo(path);
  const listed = await git(root, ["ls-files", "-z", "--", `:(icase)${ways[0]}`]);
  return listed.ok && !splitNul(listed.stdout).some((one) => ways.includes(one.toLowerCase()));
}

/** The folders that lead to a path, outermost first, and the path; in lower case. */
function waysTo(path: string): string[] {
  const parent = posix.dirname(path);
  return [...(parent === "." ? [] : waysTo(parent)), path.toLowerCase()];
}
