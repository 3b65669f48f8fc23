import {
  appendFile,
  chown,
  mkdir,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { trackedFiles } from "../../src/host/git-folder.ts";
import { execute } from "../cli/support/execute.ts";
import { git, makeFolder, makeRepository } from "../cli/support/folder.ts";
import { skipNotice } from "../support/skip-notice.ts";
import { asked } from "./support/asked.ts";

const FILES = { "a.txt": "a", "in/b c.txt": "b", "in/deep/ü.txt": "c", "in.txt": "d" };

async function committed(files = FILES): Promise<string> {
  const top = await makeRepository(files);
  await git(top, "commit", "--quiet", "--message=start");
  return top;
}

const config = (top: string, text: string): Promise<void> =>
  appendFile(join(top, ".git/config"), text);

/** Prepares a repository; gives the folder to list when it is not the top. */
type Make = (top: string) => Promise<string | void>;

/** Places where the index is read without git. */
const READ: Record<string, Make> = {
  "the top": async () => {},
  "a folder": async (top) => join(top, "in"),
  "a folder in a folder": async (top) => join(top, "in/deep"),
  "a folder without tracked files": async (top) => made(join(top, "new")),
  "no commit yet": async () => makeRepository(FILES),
  "a detached HEAD": (top) => run(top, "checkout", "--quiet", "--detach"),
  "no file left": (top) => run(top, "rm", "--quiet", "-r", "--cached", "."),
  "a link to the top": async (top) => linked(top),
  "a link to a folder": async (top) => linked(join(top, "in")),
  "a git folder behind a link": async (top) => {
    await rename(join(top, ".git"), join(top, "moved"));
    await symlink("moved", join(top, ".git"));
  },
  "a git folder elsewhere": async (top) => {
    const other = join(await makeFolder(), "git folder");
    await run(top, "init", "--quiet", `--separate-git-dir=${other}`);
  },
  "a worktree": async (top) => worktree(top),
  "a folder of a worktree": async (top) => join(await worktree(top), "in"),
  "a worktree inside the checkout": async (top) => worktree(top, join(top, "trees/one")),
  "a worktree of a bare repository": async (top) => {
    const bare = join(await makeFolder(), "bare");
    await run(top, "clone", "--quiet", "--bare", top, bare);
    return worktree(bare);
  },
  "a repository in a repository": async (top) => {
    await run(top, "init", "--quiet", "in");
    await run(join(top, "in"), "add", "deep");
    return join(top, "in");
  },
  "settings of all kinds": (top) =>
    config(
      top,
      `; a comment\r\n# one more "\n[remote "o"]\n\turl = "x y" # why\n\tfetch=+refs/*:refs/*\n[Core]\n eol\n BARE = False \n[include]\npath = nowhere\r\n[branch.x]\n`,
    ),
  "settings of a worktree": async (top) => {
    await run(top, "config", "extensions.worktreeConfig", "true");
    await run(top, "config", "--worktree", "core.filemode", "true");
  },
  "a worktree with settings of its own": async (top) => {
    await run(top, "config", "extensions.worktreeConfig", "true");
    const tree = await worktree(top);
    await run(tree, "config", "--worktree", "core.filemode", "true");
    return tree;
  },
  "a partial clone": async (top) => {
    await run(top, "config", "core.repositoryFormatVersion", "1");
    await run(top, "config", "extensions.partialClone", "origin");
  },
};

/** Places where git is asked. */
const ASKED: Record<string, Make> = {
  "no repository": async () => makeFolder(FILES),
  "no such folder": async (top) => join(top, "gone"),
  "a folder with letters that macOS changes": async (top) => made(join(top, "ü")),
  "no index": (top) => rm(join(top, ".git/index")),
  "a folder for the index": async (top) => {
    await rm(join(top, ".git/index"));
    await mkdir(join(top, ".git/index"));
  },
  "an index of great size": (top) => truncate(join(top, ".git/index"), 1024 * 1024 + 1),
  "a bare repository": async (top) => {
    const bare = join(await makeFolder(), "bare");
    await run(top, "clone", "--quiet", "--bare", top, bare);
    return bare;
  },
  "a folder of a bare repository in a repository": async (top) => {
    await run(top, "init", "--quiet", "--bare", "in/bare");
    return made(join(top, "in/bare/new"));
  },
  "a git folder that is none": async (top) => {
    await mkdir(join(top, "in/.git"));
    return join(top, "in");
  },
  "a git folder without objects": async (top) => {
    await run(top, "init", "--quiet", "in");
    await rm(join(top, "in/.git/objects"), { recursive: true });
    return join(top, "in");
  },
  "a HEAD that names nothing": (top) => writeFile(join(top, ".git/HEAD"), "main\n"),
  "a link that leads nowhere": async (top) => {
    await symlink("nowhere", join(top, "in/.git"));
    return join(top, "in");
  },
  "a file that names no folder": async (top) => {
    await writeFile(join(top, "in/.git"), "gitdir:\n");
    return join(top, "in");
  },
  "a folder inside the git folder": async (top) => join(top, ".git/refs"),
  "a submodule": async (top) => {
    const other = await committed();
    const file = ["-c", "protocol.file.allow=always"];
    await run(top, ...file, "submodule", "--quiet", "add", other, "sub");
    return join(top, "sub");
  },
  "a work tree elsewhere": async (top) => config(top, `[core]\nworktree = ${await makeFolder()}\n`),
  "a work tree elsewhere, by settings of the worktree": async (top) => {
    await run(top, "config", "extensions.worktreeConfig", "true");
    await run(top, "config", "--worktree", "core.worktree", await makeFolder());
  },
  "a bare repository by its settings": (top) => config(top, "[core]\n\tbare\n"),
  "a setting behind its section": (top) => config(top, "[core] bare = true\n"),
  "a setting of two lines": (top) => config(top, "[user]\n\tname = a\\\nb\n"),
  "a setting with an open quote": (top) => config(top, '[user]\n\tname = "a\n'),
  "settings that are none": (top) => config(top, "[user\n"),
  "no version": (top) => writeFile(join(top, ".git/config"), ""),
  "no settings": (top) => rm(join(top, ".git/config")),
  "a version to come": (top) => config(top, "[core]\nrepositoryFormatVersion = 2\n"),
  "an extension to come": (top) =>
    config(top, "[core]\nrepositoryFormatVersion = 1\n[extensions]\nnew = 1\n"),
  "an extension with a name": (top) =>
    config(top, '[core]\nrepositoryFormatVersion = 1\n[extensions "new"]\nx = 1\n'),
  SHA256: async () => {
    const top = await makeFolder(FILES);
    await run(top, "init", "--quiet", "--object-format=sha256");
    await run(top, "add", ".");
    return top;
  },
};

async function run(cwd: string, ...args: string[]): Promise<void> {
  await git(cwd, ...args);
}

async function made(folder: string): Promise<string> {
  await mkdir(folder);
  return folder;
}

async function linked(target: string): Promise<string> {
  const link = join(await makeFolder(), "link");
  await symlink(target, link);
  return link;
}

async function worktree(top: string, path?: string): Promise<string> {
  const place = path ?? join(await makeFolder(), "tree");
  await run(top, "worktree", "add", "--quiet", "--detach", place);
  return place;
}

describe("the index is read", () => {
  test.each(Object.entries(READ))("%s", async (_, make) => {
    const top = await committed();
    const folder = (await make(top)) ?? top;
    expect(trackedFiles(folder)).toEqual(await asked(folder));
    expect(trackedFiles(folder)).toBeDefined();
  });
});

describe("git is asked", () => {
  test.each(Object.entries(ASKED))("%s", async (_, make) => {
    const top = await committed();
    expect(trackedFiles((await make(top)) ?? top)).toBeUndefined();
  });

  // A pipe without a writer never ends.
  test.each(["index", "config", "HEAD", "commondir"])("a pipe for %s", async (name) => {
    const top = await committed();
    await rm(join(top, ".git", name), { force: true });
    await execute("mkfifo", [name], { cwd: join(top, ".git") });
    expect(trackedFiles(top)).toBeUndefined();
  });
});

const IS_ROOT = process.geteuid?.() === 0;
if (!IS_ROOT)
  console.warn(skipNotice("Repositories of others are not tried", "only root can make them"));

test.skipIf(!IS_ROOT).each(["", ".git"])("a repository of somebody else: %j", async (path) => {
  const top = await committed();
  await chown(join(top, path), 4321, 4321);
  expect(trackedFiles(top)).toBeUndefined();
  expect(trackedFiles(join(top, "in"))).toBeUndefined();
  expect(await asked(top)).toBeUndefined();
});
