import { git } from "../../src/host/git.ts";
import type { Entry, Files } from "./case.ts";
import type { Changes } from "./edits.ts";

/** A commit that git made: its name and the name of its tree. */
export interface Commit {
  commit: string;
  tree: string;
}

/** Runs git; throws with its words when it fails. */
export async function mustRun(folder: string, args: string[], input?: string): Promise<string> {
  const ended = await git(folder, args, input === undefined ? {} : { input });
  if (!ended.ok) throw new Error(`git ${args.join(" ")}: ${ended.problem}`);
  return ended.stdout.toString("utf8");
}

/** Collects commits for `git fast-import`, which makes them all in one process. */
export class Import {
  readonly #lines: string[] = ["feature done"];
  readonly #blobs = new Map<string, number>();
  #marks = 0;
  readonly #commits: number[] = [];

  /** Adds a commit and gives its number. */
  commit(parents: readonly number[], changes: Changes): number {
    const files = [...changes].map(([path, entry]) => this.#file(path, entry));
    const [first, ...others] = parents;
    const mark = ++this.#marks;
    // Without a parent named, git takes the last commit of the branch.
    if (first === undefined) this.#lines.push("reset refs/heads/law");
    this.#lines.push(
      `commit refs/heads/law\nmark :${mark}\ncommitter law <law@example.invalid> 0 +0000\ndata 0`,
      ...(first === undefined ? [] : [`from :${first}`]),
      ...others.map((parent) => `merge :${parent}`),
      // What is deleted goes first: a file may take the place of a folder.
      ...files.toSorted((a, b) => (a < b ? -1 : 1)),
      `\nget-mark :${mark}\nls :${mark} ""`,
    );
    this.#commits.push(mark);
    return mark;
  }

  #file(path: string, entry: Entry | undefined): string {
    const quoted = `"${path.replace(/["\\]/g, "\\$&")}"`;
    if (!entry) return `D ${quoted}`;
    const content = entry.mode === "160000" ? entry.text : `:${this.#blob(entry.text)}`;
    return `M ${entry.mode} ${content} ${quoted}`;
  }

  #blob(text: string): number {
    const known = this.#blobs.get(text);
    if (known !== undefined) return known;
    const mark = ++this.#marks;
    this.#blobs.set(text, mark);
    this.#lines.push(`blob\nmark :${mark}\ndata ${Buffer.byteLength(text)}\n${text}`);
    return mark;
  }

  /** Makes the commits in a repository; the answer finds them by number. */
  async run(folder: string): Promise<Map<number, Commit>> {
    const answer = await mustRun(
      folder,
      ["-c", "fastimport.unpackLimit=0", "fast-import", "--quiet", "--done"],
      `${this.#lines.join("\n")}\ndone\n`,
    );
    const lines = answer.split("\n");
    const made = this.#commits.map((mark, i): [number, Commit] => {
      const [commit = "", listed = ""] = lines.slice(i * 2);
      return [mark, { commit, tree: listed.split(/\s/)[2] ?? "" }];
    });
    return new Map(made);
  }
}

/** All files as changes of an empty tree. */
export function asChanges(files: Files): Changes {
  return new Map(files);
}
