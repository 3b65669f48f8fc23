import { git, splitNul } from "../../../src/host/git.ts";
import type { Tracked } from "../../../src/host/git-index.ts";

/** What git itself lists below a folder; `undefined` where it refuses. */
export async function asked(folder: string): Promise<Tracked | undefined> {
  const listed = await git(folder, ["ls-files", "-z", "--stage"]);
  if (!listed.ok) return undefined;
  const entries = splitNul(listed.stdout).map((entry) =>
    /^(\d{6}) [0-9a-f]+ \d\t([^]*)$/.exec(entry)!.slice(1),
  );
  const names = (wanted: RegExp): string[] =>
    entries.flatMap(([mode = "", name = ""]) => (wanted.test(mode) ? [name] : []));
  return { files: names(/./), links: names(/^120000$/), modules: names(/^160000$/) };
}
