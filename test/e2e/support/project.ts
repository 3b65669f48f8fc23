import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { mustRun } from "./process.ts";

/** A git repository for the client to work in. */
export interface Project {
  /** Absolute path of the checkout. */
  readonly path: string;
  /** The absolute path of a file in it. */
  at(file: string): string;
  /** The text of a file in it. @throws when there is none */
  read(file: string): Promise<string>;
}

/** What git needs to commit without the settings of the user who runs the tests. */
export const GIT_ENV = {
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.invalid",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.invalid",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
} as const;

/**
 * Makes a repository on branch `main` with one commit that holds the files.
 * @param path a folder that does not exist yet
 * @param files path in the repository → text
 */
export async function makeProject(
  path: string,
  files: Readonly<Record<string, string>>,
): Promise<Project> {
  await mkdir(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), content);
  }
  await git(path, "init", "--quiet", "--initial-branch=main");
  await git(path, "add", "--all");
  await git(path, "commit", "--quiet", "--allow-empty", "--message=start");
  return {
    path,
    at: (file) => join(path, file),
    read: (file) => readFile(join(path, file), "utf8"),
  };
}

/** Runs git in a folder. @throws with git's words when it fails */
export function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: cwd, ...GIT_ENV };
  return mustRun("git", args, { cwd, env, timeoutMs: 30_000 });
}
