import { git, splitNul } from "../../../src/host/git.ts";

/** What git itself lists below a folder; `undefined` where it refuses. */
export async function asked(folder: string): Promise<string[] | undefined> {
  const listed = await git(folder, ["ls-files", "-z", "--cached"]);
  return listed.ok ? splitNul(listed.stdout) : undefined;
}
