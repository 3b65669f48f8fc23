import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Entry } from "./case.ts";
import type { Changes } from "./edits.ts";
import { Import, mustRun } from "./import.ts";
import { MERGE_SETTINGS, mergeAll } from "./merge.ts";

/** The smallest cases of docs/adr/0009-what-the-promise-covers.md. */

const text = (path: string): Entry => ({ mode: "100644", text: `${path}\n`.repeat(9) });
const file = (path: string): [string, Entry] => [path, text(path)];

const BASE: Changes = new Map([file("old/1"), file("a"), file("b")]);
const MOVED: Changes = new Map([
  ["old/1", undefined],
  ["new/1", text("old/1")],
]);
const ADDED: Changes = new Map([file("old/2")]);

/** How git merges one change with another: the paths of the tree, or a conflict. */
async function merge(one: Changes, two: Changes, settings: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parallel-plan-law-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  await mustRun(folder, ["init", "--quiet", "--template="]);
  const work = new Import();
  const base = work.commit([], BASE);
  const sides = [one, two].map((changes) => work.commit([base], changes));
  const commits = await work.run(folder);
  const [ours = "", theirs = ""] = sides.map((side) => commits.get(side)?.commit);
  const [merged] = await mergeAll(folder, [[ours, theirs]], settings);
  if (!merged?.clean) return "conflict";
  const listed = await mustRun(folder, ["ls-tree", "-r", "--name-only", merged.tree]);
  return listed.trim().replaceAll("\n", " ");
}

test.each([
  { setting: "conflict", end: "conflict" },
  { setting: "true", end: "a b new/1 new/2" },
  { setting: "false", end: "a b new/1 old/2" },
])(
  "a new file in a folder that another task moves, merge.directoryRenames=$setting: $end",
  async ({ setting, end }) => {
    const settings = ["-c", `merge.directoryRenames=${setting}`];
    expect(await merge(MOVED, ADDED, settings)).toBe(end);
    expect(await merge(ADDED, MOVED, settings)).toBe(end);
  },
);

interface Meeting {
  what: string;
  one: [string, Entry | undefined][];
  two: [string, Entry | undefined][];
  end: string;
}

test.each<Meeting>([
  {
    what: "a file where the other makes a folder",
    one: [file("src/api")],
    two: [file("src/api/b")],
    end: "conflict",
  },
  {
    what: "a submodule where the other makes a folder",
    one: [["lib", { mode: "160000", text: "1".repeat(40) }]],
    two: [file("lib/b")],
    end: "conflict",
  },
  {
    what: "a file that moves and another",
    one: [
      ["a", undefined],
      ["c", { mode: "100644", text: `${text("a").text}more\n` }],
    ],
    two: [file("d")],
    end: "b c d old/1",
  },
  {
    what: "a mode and a link",
    one: [["a", { mode: "100755", text: text("a").text }]],
    two: [["b", { mode: "120000", text: "a" }]],
    end: "a b old/1",
  },
  {
    what: "a merge driver and a file under it",
    one: [[".gitattributes", { mode: "100644", text: "* merge=none-of-that-name\n" }]],
    two: [["a", text("changed")]],
    end: ".gitattributes a b old/1",
  },
  {
    what: "names that differ in case",
    one: [file("c")],
    two: [file("C")],
    end: "C a b c old/1",
  },
  {
    what: "the mode and the text of one file",
    one: [["a", { mode: "100755", text: text("a").text }]],
    two: [["a", text("changed")]],
    end: "a b old/1",
  },
])("$what: $end", async ({ one, two, end }) => {
  expect(await merge(new Map(one), new Map(two), MERGE_SETTINGS)).toBe(end);
  expect(await merge(new Map(two), new Map(one), MERGE_SETTINGS)).toBe(end);
});
