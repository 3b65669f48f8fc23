import { git, splitNul } from "./git.ts";

/** A staged file: its path from the folder and its content in the index. */
export interface StagedFile {
  path: string;
  bytes: Buffer;
}

/** Files that may be plans, by their endings. */
const TEXT = /\.(?:md|markdown|ya?ml|json)$/i;

/**
 * The content of the files below a folder that are staged (added, changed, renamed), as the index holds
 * it. Throws a sentence when the folder is in no git work tree.
 */
export async function readStaged(folder: string): Promise<StagedFile[]> {
  const filter = ["--diff-filter=ACMRT", "--no-renames", "--no-ext-diff"];
  const args = ["diff", "--cached", "--raw", "-z", "--no-abbrev", ...filter, "--relative"];
  const listed = await git(folder, args, { keepIndex: true });
  if (!listed.ok) throw new Error(`the staged files cannot be listed: ${listed.problem}`);
  const entries = stagedEntries(splitNul(listed.stdout)).filter(({ path }) => TEXT.test(path));
  if (entries.length === 0) return [];
  const input = entries.map(({ object }) => `${object}\n`).join("");
  const shown = await git(folder, ["cat-file", "--batch"], { keepIndex: true, input });
  if (!shown.ok) throw new Error(`the staged files cannot be read: ${shown.problem}`);
  const contents = splitBatch(shown.stdout);
  return entries.map(({ path }, i) => ({ path, bytes: contents[i] ?? Buffer.alloc(0) }));
}

/** The text of one file as the index holds it, by its path from the folder; `undefined` where it has none. */
export async function readIndexed(
  folder: string,
  path: string,
  limit: number,
): Promise<string | undefined> {
  const shown = await git(folder, ["cat-file", "blob", `:./${path}`], { keepIndex: true });
  return shown.ok && shown.stdout.length <= limit ? shown.stdout.toString("utf8") : undefined;
}

/** Pairs of `:mode mode object object status` and a path; symbolic links and submodules have no text. */
function stagedEntries(fields: readonly string[]): { path: string; object: string }[] {
  const entries: { path: string; object: string }[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = "", , object = ""] = fields[i]!.split(" ");
    if (mode.startsWith("100")) entries.push({ object, path: fields[i + 1]! });
  }
  return entries;
}

/** The contents in the output of `cat-file --batch`: a line `object type size`, the bytes, a line break. */
function splitBatch(output: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const head = output.subarray(at, end).toString();
    const size = / blob (\d+)$/.exec(head)?.[1];
    if (size === undefined) throw new Error(`the staged files cannot be read: ${head}`);
    contents.push(output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}
