import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { rootAt } from "../../../src/host/root.ts";
import { type Checkout, lookAtCheckout } from "../../../src/host/worktree/ground.ts";
import type { Wish } from "../../../src/host/worktree/judge.ts";
import { makeWorktrees } from "../../../src/host/worktree/make.ts";
import { noteMaking } from "../../../src/host/worktree/note.ts";
import { git, makeFolder, writeFiles } from "../../cli/support/folder.ts";

const branchOf = (i: number): string => `work/${i}`;

const MAKE = join(import.meta.dirname, "support/make.ts");
const SESSIONS = 4;

/** A repository with enough files that a checkout takes a moment. */
async function repository(files = 30): Promise<string> {
  const cwd = join(await makeFolder(), "app");
  const content = "x".repeat(2000);
  await writeFiles(
    cwd,
    Object.fromEntries(Array.from({ length: files }, (_, i) => [`src/f${i}.txt`, content])),
  );
  await git(cwd, "init", "--quiet", "--initial-branch=main");
  await git(cwd, "add", "--all");
  await git(cwd, "commit", "--quiet", "--message", "A state");
  return cwd;
}

async function checkoutOf(cwd: string): Promise<Checkout> {
  const found = await lookAtCheckout(rootAt(cwd), undefined);
  if ("problem" in found) throw new Error(found.problem);
  return found;
}

const wishesOf = ({ top }: Checkout): Wish[] =>
  Array.from({ length: SESSIONS }, (_, i) => ({
    path: `${dirname(top)}/w ${i}`,
    branch: branchOf(i),
  }));

/** Every worktree is there, with its branch, its files, and nothing that git would tell. */
async function expectComplete(checkout: Checkout, files = 30): Promise<void> {
  for (const { path, branch } of wishesOf(checkout)) {
    expect((await git(path, "symbolic-ref", "--short", "HEAD")).trim()).toBe(branch);
    expect((await git(path, "rev-parse", "HEAD")).trim()).toBe(checkout.base.commit);
    expect(await git(path, "status", "--porcelain")).toBe("");
    expect(readdirSync(join(path, "src"))).toHaveLength(files);
  }
  expect(await git(checkout.top, "fsck", "--connectivity-only")).toBe("");
  expect(await git(checkout.top, "worktree", "prune", "--dry-run", "--verbose")).toBe("");
  expect(readdirSync(join(checkout.common, "parallel-plan", "making"))).toEqual([]);
}

/** Names of the notes about worktrees that are being made. */
const notes = ({ common }: Checkout): string[] => {
  const folder = join(common, "parallel-plan", "making");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
};

test("killed at any moment, a repeat ends with all worktrees", async () => {
  const checkout = await checkoutOf(await repository(400));
  let interrupted = 0;
  // Milliseconds after the first note of a run; each run goes on where the last one was killed.
  for (const wait of [0, 2, 4, 7, 11, 16, 24, 36, 54]) {
    const before = new Set(notes(checkout));
    const child = spawn(process.execPath, ["--import", "tsx", MAKE, checkout.top], {
      detached: true,
      stdio: "ignore",
    });
    let running = true;
    const ended = once(child, "exit").then(() => (running = false));
    while (running && notes(checkout).every((name) => before.has(name))) await sleep(1);
    await sleep(wait);
    // The whole group: node, and git with what it started.
    if (running) process.kill(-child.pid!, "SIGKILL");
    await ended;
    if (notes(checkout).length > 0) interrupted++;
  }
  expect(interrupted).toBeGreaterThan(2);
  const { worktrees, aside } = await makeWorktrees(checkout, wishesOf(checkout));
  const states = worktrees.map(({ state, problem }) => problem ?? state);
  expect(states.filter((state) => state !== "made" && state !== "there")).toEqual([]);
  for (const path of aside) expect(existsSync(path)).toBe(true);
  await expectComplete(checkout, 400);
}, 120_000);

/** The states that a kill leaves behind, as measured in git 2.39. */
test.each<[string, (checkout: Checkout, wish: Wish) => Promise<void>]>([
  ["only the note", async () => {}],
  [
    "the branch alone",
    async ({ top, base }, { branch }) => void (await git(top, "branch", branch, base.commit)),
  ],
  [
    "a lock on the branch",
    async ({ common }, { branch }) => {
      await mkdir(join(common, "refs/heads", dirname(branch)), { recursive: true });
      await writeFile(join(common, `refs/heads/${branch}.lock`), "");
    },
  ],
  [
    "an entry that is empty but for its lock",
    async ({ common }, { path }) => {
      const entry = join(common, "worktrees", path.split("/").at(-1)!);
      await mkdir(entry, { recursive: true });
      await writeFile(join(entry, "locked"), "initializing");
      await mkdir(path);
    },
  ],
  [
    "an entry without HEAD, and a folder that names it",
    async ({ common }, { path }) => {
      const entry = join(common, "worktrees", "w-odd");
      await mkdir(entry, { recursive: true });
      await writeFile(join(entry, "gitdir"), `${path}/.git\n`);
      await mkdir(path);
      await writeFile(join(path, ".git"), `gitdir: ${entry}\n`);
    },
  ],
  [
    "a checkout that stopped half-way",
    async ({ top, base }, { path, branch }) => {
      await git(top, "worktree", "add", "--quiet", "-b", branch, path, base.commit);
      const entry = readFileSync(join(path, ".git"), "utf8").slice("gitdir: ".length).trim();
      await writeFile(join(entry, "index.lock"), "");
    },
  ],
])("goes on after %s", async (_, leave) => {
  const checkout = await checkoutOf(await repository());
  const wishes = wishesOf(checkout);
  const [first] = wishes;
  await noteMaking(checkout.common, { ...first!, commit: checkout.base.commit });
  await leave(checkout, first!);
  const { worktrees } = await makeWorktrees(checkout, wishes);
  expect(worktrees.map(({ problem, state }) => problem ?? state)).toEqual(
    Array(SESSIONS).fill("made"),
  );
  await expectComplete(checkout);
});

test("what somebody wrote into a half-made worktree is kept", async () => {
  const checkout = await checkoutOf(await repository());
  const [first] = wishesOf(checkout);
  await noteMaking(checkout.common, { ...first!, commit: checkout.base.commit });
  await writeFiles(first!.path, { "mine.txt": "mine" });
  const { aside } = await makeWorktrees(checkout, wishesOf(checkout));
  expect(aside).toEqual([`${first!.path}.unfinished`]);
  expect(readFileSync(join(aside[0]!, "mine.txt"), "utf8")).toBe("mine");
});

test("a failure leaves what is made, and a repeat goes on", async () => {
  const checkout = await checkoutOf(await repository());
  const wishes = wishesOf(checkout);
  // Git makes no branch whose file somebody has locked.
  await writeFiles(checkout.common, { [`refs/heads/${branchOf(2)}.lock`]: "" });
  const first = await makeWorktrees(checkout, wishes);
  expect(first.worktrees.map(({ state }) => state)).toEqual(["made", "made", "failed", "left"]);
  expect(first.worktrees[2]!.problem).toMatch(/work\/2/);
  const second = await makeWorktrees(checkout, wishes);
  expect(second.worktrees.map(({ state }) => state)).toEqual(["there", "there", "made", "made"]);
  await expectComplete(checkout);
});

test("many processes at once make each worktree once", async () => {
  const checkout = await checkoutOf(await repository());
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ["--import", "tsx", MAKE, checkout.top], { stdio: "ignore" }),
  );
  const codes = await Promise.all(children.map(async (child) => (await once(child, "exit"))[0]));
  expect(codes).toEqual([0, 0, 0, 0]);
  await expectComplete(checkout);
}, 60_000);
