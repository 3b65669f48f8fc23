import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { trackedFiles } from "../../src/host/git-folder.ts";
import { indexPaths } from "../../src/host/git-index.ts";
import { execute } from "../cli/support/execute.ts";
import { GIT_ENV, git, makeRepository, writeFiles } from "../cli/support/folder.ts";
import { asked } from "./support/asked.ts";

/** The id of no bytes, which every entry here may have. */
const EMPTY = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
const LONG = "very long name/".repeat(400);

const NAMES = [
  "a",
  "a b",
  "a/b",
  "a-b",
  "é",
  "e\u0301",
  "\u{10400}",
  "\uFF5A",
  "🎉/x",
  "\t\n\"'\\",
];

/** Adds entries without files. */
async function add(top: string, names: readonly string[], before = "100644"): Promise<void> {
  const lines = names.map((name) => `${before} ${EMPTY} 0\t${name}\0`);
  await feed(top, ["update-index", "-z", "--index-info"], lines.join(""));
}

async function feed(cwd: string, args: string[], input: string): Promise<void> {
  const { code, stderr } = await execute("git", args, { cwd, env: GIT_ENV, input });
  if (code !== 0) throw new Error(stderr);
}

async function merge(top: string): Promise<void> {
  await git(top, "commit", "--quiet", "--message=start");
  await git(top, "checkout", "--quiet", "-b", "other");
  await writeFiles(top, { "a/b": "one", "in/c": "one" });
  await git(top, "commit", "--quiet", "--all", "--message=one");
  await git(top, "checkout", "--quiet", "main");
  await writeFiles(top, { "a/b": "two" });
  await git(top, "rm", "--quiet", "in/c");
  await git(top, "commit", "--quiet", "--all", "--message=two");
  await expect(git(top, "merge", "other")).rejects.toThrow("git merge other");
}

type Make = (top: string) => Promise<unknown>;

/** Indexes that are read: how one comes about, and what it then holds beside its names. */
const READ: Record<string, [Make, string]> = {
  "names of all kinds": [(top) => add(top, NAMES), "🎉/x"],
  "long names": [(top) => add(top, [0xffe, 0xfff, 0x1000, 5000].map(longName)), longName(5000)],
  links: [(top) => add(top, ["a link"], "120000"), "a link"],
  submodules: [(top) => add(top, ["sub", "in/sub"], "160000"), "in/sub"],
  programs: [(top) => add(top, ["run"], "100755"), "run"],
  "a merge that stopped": [merge, "TREE"],
  "two sides of a conflict": [
    (top) =>
      feed(top, ["update-index", "--index-info"], `100644 ${EMPTY} 3\tx\n100644 ${EMPTY} 2\tx\n`),
    "x",
  ],
  "resolved conflicts": [
    async (top) => {
      await merge(top);
      await git(top, "add", ".");
    },
    "REUC",
  ],
  "files to be added": [
    async (top) => {
      await writeFiles(top, { "a new one": "", "in/new": "" });
      await git(top, "add", "--intent-to-add", ".");
    },
    "a new one",
  ],
  "files that are left out": [
    (top) => git(top, "update-index", "--skip-worktree", "a/b", "in/c"),
    "in/c",
  ],
  "files that do not change": [(top) => git(top, "update-index", "--assume-unchanged", "z"), "z"],
  "an untracked cache": [
    async (top) => {
      await git(top, "update-index", "--force-untracked-cache");
      await git(top, "status");
    },
    "UNTR",
  ],
  "a file system monitor": [
    async (top) => {
      await git(top, "config", "core.fsmonitor", "true");
      await git(top, "update-index", "--fsmonitor").catch(() => {});
    },
    "FSMN",
  ],
  "blocks for threads": [
    async (top) => {
      await git(top, "config", "index.threads", "3");
      await add(
        top,
        Array.from({ length: 3000 }, (_, i) => `in/${i % 97}/file ${i}`),
      );
    },
    "IEOT",
  ],
  "settings for many files": [
    async (top) => {
      await git(top, "config", "feature.manyFiles", "true");
      await git(top, "update-index", "--force-write-index");
      await git(top, "status");
    },
    "UNTR",
  ],
  "a sparse checkout": [
    async (top) => {
      await git(top, "commit", "--quiet", "--message=start");
      await git(top, "sparse-checkout", "set", "in");
    },
    "TREE",
  ],
};

function longName(length: number): string {
  return `${LONG.slice(0, length - 1)}x`;
}

describe.each([2, 4])("version %i", (version) => {
  test.each(Object.entries(READ))("%s", async (_, [make, held]) => {
    const top = await makeRepository({ "a/b": "", "in/c": "", "in/deep/d": "", z: "" });
    await git(top, "update-index", `--index-version=${version}`);
    await make(top);
    const bytes = await readFile(join(top, ".git/index"));
    expect(version === 4 ? [4] : [2, 3]).toContain(bytes[7]);
    // In version 4 the beginning of a name stands in the one before.
    expect(version === 4 || bytes.includes(held)).toBe(true);
    for (const folder of [top, join(top, "in")]) {
      const listed = trackedFiles(folder);
      expect(listed).toEqual(await asked(folder));
      expect(listed).toBeDefined();
    }
  });
});

test("names that are no UTF-8 are shown as they were", async () => {
  const top = await makeRepository({ "in/c": "" });
  for (const name of ["caf\xe9", "in/\xff\xfe", "in/\xe2\x82", "in/\xe2\x82\xac"])
    await writeFile(Buffer.from(`${top}/${name}`, "latin1"), "");
  await git(top, "add", ".");
  expect(trackedFiles(top)?.files).toEqual([
    "caf\uFFFD",
    "in/c",
    "in/\uFFFD",
    "in/€",
    "in/\uFFFD\uFFFD",
  ]);
  expect(trackedFiles(top)).toEqual(await asked(top));
});

describe("git is asked", () => {
  test.each<[string, Make]>([
    [
      "a sparse index",
      async (top) => {
        await git(top, "commit", "--quiet", "--message=start");
        await git(top, "sparse-checkout", "set", "--sparse-index", "in");
      },
    ],
    ["a split index", (top) => git(top, "update-index", "--split-index")],
  ])("%s", async (_, make) => {
    const top = await makeRepository({ "a/b": "", "in/c": "", z: "" });
    await make(top);
    expect(trackedFiles(top)).toBeUndefined();
    expect((await asked(top))?.files).toEqual(["a/b", "in/c", "z"]);
  });
});

/** An index of version 4 whose names share all but their last letter. */
function compressed(first: string, count: number): Buffer {
  const entries = Array.from({ length: count }, (_, i) => {
    const head = Buffer.alloc(62);
    head.writeUInt32BE(0o100644, 24);
    head.writeUInt16BE(Math.min(first.length + i, 0xfff), 60);
    return Buffer.concat([head, Buffer.from(`\0${i === 0 ? first : "x"}\0`)]);
  });
  const header = Buffer.from("DIRC\0\0\0\u0004\0\0\0\0");
  header.writeUInt32BE(count, 8);
  return Buffer.concat([header, ...entries, Buffer.alloc(20)]);
}

test("an index that says more than it holds", () => {
  expect(indexPaths(compressed("a", 3), "")?.files).toEqual(["a", "ax", "axx"]);
  expect(indexPaths(compressed("a/b", 3), "a/")?.files).toEqual(["b", "bx", "bxx"]);
  // A megabyte that would become three gigabytes of names.
  expect(indexPaths(compressed("a".repeat(500_000), 5000), "")).toBeUndefined();
  const endless = compressed("a", 3);
  endless.writeUInt32BE(0xffff_ffff, 8);
  expect(indexPaths(endless, "")).toBeUndefined();
});
