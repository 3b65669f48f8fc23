import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { trackedFiles } from "../../src/host/git-folder.ts";
import { git, makeRepository } from "../cli/support/folder.ts";
import { asked } from "./support/asked.ts";

const SEED = 20_261_121;
const FOLDER = "in";

vi.setConfig({ testTimeout: 60_000 });

const segment = fc.constantFrom(
  "in",
  "a",
  "a b",
  "a-",
  "A",
  "é",
  "e\u0301",
  "🎉",
  "\uFF5A",
  "n\nl",
  "-x",
);
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

type Step = readonly [name: "write" | "mode", path: string] | readonly [name: "git", ...string[]];

/** What people do between two looks at the list. Steps that git refuses change nothing. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: path.map((at): Step => ["write", at]) },
  path.map((at): Step => ["mode", at]),
  path.map((at): Step => ["git", "add", "-N", "--", at]),
  path.map((at): Step => ["git", "rm", "-r", "--cached", "--", at]),
  path.map((at): Step => ["git", "update-index", "--skip-worktree", "--", at]),
  fc.tuple(path, path).map(([from, to]): Step => ["git", "mv", "-k", "--", from, to]),
  fc
    .constantFrom("2", "4")
    .map((version): Step => ["git", "update-index", "--index-version", version]),
  fc.constant<Step>(["git", "commit", "-m", "all"]),
  fc.constant<Step>(["git", "reset", "--mixed"]),
);

async function take(top: string, [name, ...rest]: Step): Promise<void> {
  if (name === "git") return void (await git(top, ...rest));
  const at = join(top, rest[0]!);
  await mkdir(dirname(at), { recursive: true });
  if (name === "mode") await chmod(at, 0o755);
  else await writeFile(at, "");
  await git(top, "add", "--", rest[0]!);
}

test("whatever is done, the list is that of git", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const top = await makeRepository({ "in/first": "" });
      for (const one of steps) await take(top, one).catch(() => {});
      await mkdir(join(top, FOLDER), { recursive: true });
      for (const folder of [top, join(top, FOLDER)])
        expect(trackedFiles(folder)).toEqual(await asked(folder));
    }),
    { numRuns: 30, seed: SEED },
  );
});

/** A change of an index: where, how many bytes go, what comes in their place. Mostly it keeps its length. */
const change = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.nat(1000), fc.constant(undefined), some(1, 3)) },
  fc.tuple(fc.nat(1000), fc.nat(80), some(0, 9)),
  fc.tuple(fc.nat(1000), fc.constant(9999), some(0, 30)),
);

function some(least: number, most: number): fc.Arbitrary<Uint8Array> {
  const byte = fc.oneof(fc.constantFrom(0, 1, 0x20, 0x2f, 0x7f, 0x80, 0xff), fc.nat(255));
  return fc.array(byte, { minLength: least, maxLength: most }).map((all) => Uint8Array.from(all));
}

function changed(bytes: Buffer, at: number, dropped: number, put: Uint8Array): Buffer {
  const start = at % bytes.length;
  return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + dropped)]);
}

/** An index with cached trees, and entries with and without the flags of version 3. */
async function richIndex(version: number): Promise<string> {
  const names = ["a", "a b", "b/b", "é", "in/c", "in/deep/d", "z"];
  const top = await makeRepository(Object.fromEntries(names.map((name) => [name, ""])));
  await git(top, "commit", "--quiet", "--message=start");
  await git(top, "update-index", "--skip-worktree", "a");
  await git(top, "update-index", `--index-version=${version}`);
  return top;
}

test.each([2, 4])("a damaged index of version %i: git's list or none", async (version) => {
  const top = await richIndex(version);
  const file = join(top, ".git/index");
  const whole = await readFile(file);
  const read = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(change, async ([at, dropped, put]) => {
      await writeFile(file, changed(whole, at, dropped ?? put.length, put));
      for (const folder of [top, join(top, FOLDER)]) {
        const listed = trackedFiles(folder);
        expect(listed).toEqual(listed && (await asked(folder)));
        read.add(listed !== undefined);
      }
    }),
    { numRuns: 200, seed: SEED },
  );
  expect(read.size).toBe(2);
});
