import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { DEFAULT_CONFIG } from "../formats/config/config.ts";
import { isWanted, type Wanted } from "../formats/wanted.ts";
import { isPlanByName } from "../formats/own-name.ts";
import { mayList, readBytes } from "../host/files.ts";
import { git, isWorkTree, splitNul } from "../host/git.ts";
import { displayPath } from "../host/root.ts";
import { readStaged } from "../host/staged.ts";
import { picomatchLibrary } from "../model/libraries.ts";
import { Refusal } from "./exit-code.ts";
import type { Io } from "./io.ts";
import type { Source } from "./sources.ts";
import { whyNot } from "./why-not.ts";
import type { Workspace, Workspaces } from "./workspace.ts";

/** Files of Markdown, YAML and JSON; other kinds hold no plans that this version reads. */
const PLAN_FILE = /\.(?:md|markdown|ya?ml|json)$/i;

/** The plans folder, and every file that the `include` patterns match. */
export async function usualSources(workspaces: Workspaces, io: Io): Promise<Source[]> {
  const workspace = await workspaces.at(io.cwd);
  const { root, config } = workspace;
  const isIncluded = includes(workspace);
  const listed = await listCandidates(workspace);
  const files = new Set(
    listed.filter((path) => isIncluded(path)).map((path) => join(root.path, path)),
  );
  for (const file of await filesBelow(join(root.path, config.plansDir))) files.add(file);
  const found = await plansAmong([...files], workspace, "searched");
  if (found.length > 0) return found;
  throw new Refusal(
    "no-plans",
    `no plan was found in ${config.plansDir} or by the patterns ${config.include.join(", ")}; name a file, or write one with /parallel-plan`,
  );
}

/** The plans among what is staged, below the paths that are named. */
export async function stagedSources(
  paths: readonly string[],
  workspaces: Workspaces,
  io: Io,
): Promise<Source[]> {
  if (paths.includes("-"))
    throw new Refusal("usage", "--staged looks at the index; expected paths, without -");
  const workspace = await workspaces.at(io.cwd);
  if (!(await isWorkTree(workspace.root.path)))
    throw new Refusal(
      "no-repository",
      `${workspace.root.path} lies in no git work tree; expected one for --staged`,
    );
  const staged = await readStaged(workspace.root.path).catch((error: unknown) => {
    throw new Refusal("no-repository", error instanceof Error ? error.message : String(error));
  });
  const wanted = new Set(
    paths.map((path) => displayPath(workspace.root.path, resolve(io.cwd, path))),
  );
  const named = (path: string): boolean =>
    wanted.size === 0 ||
    [...wanted].some(
      (want) => path === want || path.startsWith(`${want}/`) || want === workspace.root.path,
    );
  const isPlan = planFilter(workspace);
  const found: Source[] = [];
  for (const { path, bytes } of staged)
    if (named(path) && PLAN_FILE.test(path) && (await isPlan(path, bytes)))
      found.push({ file: join(workspace.root.path, path), bytes });
  return found;
}

/** The plans in a folder that the command line names as `written`. */
export async function sourcesBelow(
  folder: string,
  written: string,
  workspaces: Workspaces,
  wanted: Wanted,
): Promise<Source[]> {
  const workspace = await workspaces.at(folder);
  const { bytes } = workspace.config.limits;
  if (!(await mayList(folder)))
    return [{ file: folder, problem: whyNot({ problem: "denied" }, written, bytes) }];
  const found = await plansAmong(await filesBelow(folder), workspace, wanted);
  if (found.length > 0) return found;
  return [
    {
      file: folder,
      problem: `no plan lies in ${written}; expected a parallel-plan.md or another file with tasks`,
    },
  ];
}

/** Reads candidates and keeps those that are wanted; sorted by path. */
async function plansAmong(
  files: readonly string[],
  workspace: Workspace,
  wanted: Wanted,
): Promise<Source[]> {
  const [isPlan, isIncluded] = [planFilter(workspace, wanted), includes(workspace)];
  const found: Source[] = [];
  for (const file of files.toSorted()) {
    if (!PLAN_FILE.test(file)) continue;
    const read = await readBytes(file, workspace.config.limits.bytes);
    const path = displayPath(workspace.root.path, file);
    if ("bytes" in read && (await isPlan(path, read.bytes)))
      found.push({ file, bytes: read.bytes });
    else if (
      !("bytes" in read) &&
      ("tooLarge" in read || read.problem === "denied") &&
      isIncluded(path)
    )
      found.push({ file, problem: whyNot(read, path, workspace.config.limits.bytes) });
  }
  return found;
}

/** A predicate on paths below the root: one of the `include` patterns matches, in any case of letters. */
function includes({ config }: Workspace): (path: string) => boolean {
  return picomatchLibrary()([...config.include], { dot: true, nocase: true, posix: true });
}

/**
 * A predicate on files below the root: the content has a format's signature, or the file is named as
 * the format names it and may be a plan. By its name alone a file is a plan where only plans are called
 * so, or where a pattern of the user says so; the default patterns of Markdown files never decide (a
 * command may be called `parallel-plan.md`, too).
 */
export function planFilter(
  workspace: Workspace,
  wanted: Wanted = "searched",
): (path: string, bytes: Uint8Array) => Promise<boolean> {
  const isIncluded = includes(workspace);
  const isDefault = workspace.config.include === DEFAULT_CONFIG.include;
  return async (path, bytes) => {
    if (isIncluded(path) && (!isDefault || isPlanByName(path))) return true;
    return isWanted(path, Buffer.from(bytes).toString("utf8"), wanted);
  };
}

/** Files of the work tree that git knows or would add; without git, those below the root. */
async function listCandidates({ root, files }: Workspace): Promise<string[]> {
  if (!root.git) return (await files()).files;
  const listed = await git(root.path, [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
  ]);
  return listed.ok ? splitNul(listed.stdout) : (await files()).files;
}

/** Every file below a folder but those of git and of installed packages. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === ".git" || entry.name === "node_modules" ? [] : filesBelow(path);
    return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}
