import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { execute } from "./execute.ts";

/** Path → content of files. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a folder with files, outside any repository; it is gone when the test ends. */
export async function makeFolder(files: Files = {}): Promise<string> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "parallel-plan-test-")));
  onTestFinished(() => rm(path, { recursive: true, force: true, maxRetries: 3 }));
  await writeFiles(path, files);
  return path;
}

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Makes a git repository on branch `main` that tracks the files; gone when the test ends. */
export async function makeRepository(files: Files = {}): Promise<string> {
  const path = await makeFolder(files);
  await git(path, "init", "--quiet", "--initial-branch=main");
  await git(path, "add", "--all");
  return path;
}

/** Text of a file. */
export function text(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}

/** What git needs to commit, whoever runs the tests. */
export const GIT_ENV = {
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.invalid",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.invalid",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** Runs git; throws with its words when it fails. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const ended = await execute("git", args, { cwd, env: GIT_ENV });
  if (ended.code !== 0) throw new Error(`git ${args.join(" ")}: ${ended.stderr}`);
  return ended.stdout;
}
