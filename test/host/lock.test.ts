import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { withLock } from "../../src/host/lock.ts";
import { markOf, mayRun, readMark } from "../../src/host/process-mark.ts";
import { makeFolder } from "../cli/support/folder.ts";

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ["--version"]).pid;

test("one at a time, and nothing stays behind", async () => {
  const folder = await makeFolder();
  const path = join(folder, "own", "lock");
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    await sleep(5);
    inside--;
  };
  await Promise.all(Array.from({ length: 6 }, () => withLock(path, work)));
  expect(most).toBe(1);
  expect(readdirSync(join(folder, "own"))).toEqual([]);
});

test("a failure lets go", async () => {
  const path = join(await makeFolder(), "lock");
  await expect(withLock(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(path)).toBe(false);
});

test.each<[string, () => object]>([
  ["a process that has ended", () => ({ host: hostname(), pid: ended(), started: "" })],
  [
    "an earlier process of a number that is in use",
    () => ({ host: hostname(), pid: process.pid, started: "1" }),
  ],
])("the lock of %s is taken over, by one", async (_, owner) => {
  const path = join(await makeFolder(), "lock");
  writeFileSync(path, JSON.stringify(owner()));
  let inside = 0;
  const work = async (): Promise<void> => {
    expect(++inside).toBe(1);
    await sleep(5);
    inside--;
  };
  await Promise.all(Array.from({ length: 4 }, () => withLock(path, work)));
  expect(existsSync(path)).toBe(false);
});

test("a lock whose taking away was killed is taken away all the same, by one", async () => {
  const folder = await makeFolder();
  const path = join(folder, "lock");
  const dead = (): string => JSON.stringify({ host: hostname(), pid: ended(), started: "" });
  for (const name of ["lock", "lock.breaking", "lock.breaking.breaking"])
    writeFileSync(join(folder, name), dead());
  let inside = 0;
  const work = async (): Promise<void> => {
    expect(++inside).toBe(1);
    await sleep(5);
    inside--;
  };
  await Promise.all(Array.from({ length: 4 }, () => withLock(path, work)));
  expect(readdirSync(folder)).toEqual([]);
});

test("a lock that changed hands is not let go", async () => {
  const path = join(await makeFolder(), "lock");
  await withLock(path, async () => writeFileSync(path, "another"));
  expect(readFileSync(path, "utf8")).toBe("another");
});

test("what nobody can tell counts as running", () => {
  expect(mayRun(markOf(process.pid))).toBe(true);
  expect(mayRun({ host: "elsewhere", pid: ended(), started: "" })).toBe(true);
  expect(mayRun({ host: hostname(), pid: ended(), started: "" })).toBe(false);
  expect(readMark("{}")).toBeUndefined();
  expect(readMark("no JSON")).toBeUndefined();
  expect(readMark(JSON.stringify(markOf(process.pid)))).toEqual(markOf(process.pid));
});
