import picomatch from "picomatch";
import type { Files, LawCase, LawClaim, LawTask } from "./case.ts";
import { predecessors } from "./case.ts";

/** Ground truth of a claim: which paths it names. It shares no code with the validator. */
export function covers({ shape, source }: LawClaim, path: string): boolean {
  if (shape === "file") return path === source;
  if (shape === "directory") return path.startsWith(source);
  return compiled(source)(path);
}

const known = new Map<string, (path: string) => boolean>();

function compiled(source: string): (path: string) => boolean {
  let match = known.get(source);
  if (!match) known.set(source, (match = picomatch(source, { dot: true, posix: true })));
  return match;
}

/**
 * The tasks with their plain paths settled: a path without a trailing slash is a directory when files of
 * the repository lie below it, or another claim names something there (docs/adr/0005-what-races.md).
 */
export function settled(tasks: readonly LawTask[], files: Files): LawTask[] {
  const named = [...files.keys(), ...tasks.flatMap(({ claims }) => claims.map(({ text }) => text))];
  const settle = (claim: LawClaim): LawClaim => {
    if (claim.shape === "glob" || claim.text.endsWith("/")) return claim;
    const folder = `${claim.text}/`;
    const isFolder =
      !files.has(claim.text) &&
      named.some((path) => path.startsWith(folder) && path.length > folder.length);
    return isFolder
      ? { ...claim, shape: "directory", source: folder }
      : { ...claim, shape: "file", source: claim.text };
  };
  return tasks.map((task) => ({ ...task, claims: task.claims.map(settle) }));
}

/** The path that a path through a link of the repository leads to; without one on the way, the path itself. */
export function behindLink(path: string, files: Files): string {
  const link = foldersAbove(path).find((folder) => isLink(folder, files));
  return link === undefined ? path : files.get(link)!.text + path.slice(link.length);
}

/** True for a link of the repository; those that workers make lead nowhere. */
export function isLink(path: string, files: Files): boolean {
  const entry = files.get(path);
  return entry?.mode === "120000" && [...files.keys()].some((one) => one.startsWith(entry.text));
}

/** A task with its claims where they are, as long as the links that they go through are there. */
export function behindLinks(task: LawTask, files: Files): LawTask {
  return {
    ...task,
    claims: task.claims.map((claim) =>
      claim.shape === "file" ? { ...claim, source: behindLink(claim.source, files) } : claim,
    ),
  };
}

/** True for a task that works behind a link at the path, or below the name of a file there. */
export function goesOver({ claims }: LawTask, path: string, files: Files): boolean {
  return files.has(path) && claims.some((one) => writes(one) && one.text.startsWith(`${path}/`));
}

/** True for claims under which a worker changes files. */
export function writes({ access }: LawClaim): boolean {
  return access !== "read" && access !== "deny";
}

/**
 * The claims of a task that reach a path. Where the task denies itself the path, only those that reach it by
 * a link: what is denied is not followed through links.
 */
export function claimsOn({ claims }: LawTask, path: string): LawClaim[] {
  const reaching = claims.filter((claim) => covers(claim, path));
  if (!reaching.some(({ access }) => access === "deny")) return reaching;
  return reaching.filter(({ shape, text, source }) => shape === "file" && text !== source);
}

/**
 * For each task the paths that tempt its worker: those that a task in no order with it may change, too, and
 * those that cannot be a file while one of the other's is.
 */
export function contested({ tasks, paths, files }: LawCase): ReadonlySet<string>[] {
  const before = predecessors(tasks);
  const real = tasks.map((task) => behindLinks(task, files));
  const mine = real.map((task) => paths.filter((path) => claimsOn(task, path).some(writes)));
  return tasks.map((_, a) => {
    const theirs = tasks.flatMap((task, b) =>
      a === b || task.done || before[a]!.has(b) || before[b]!.has(a) ? [] : mine[b]!,
    );
    const names = new Set(theirs);
    const folders = new Set(theirs.flatMap(foldersAbove));
    return new Set(
      mine[a]!.filter(
        (path) =>
          names.has(path) ||
          folders.has(path) ||
          foldersAbove(path).some((folder) => names.has(folder)),
      ),
    );
  });
}

function foldersAbove(path: string): string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("/"));
}

/** True when a file at the path would need a file that is there to go away first, or a folder. */
export function isBlocked(path: string, files: Files): boolean {
  return [...files.keys()].some((other) => isInTheWay(other, path));
}

/** True when no two such files can be side by side: one has the path of a folder above the other. */
export function isInTheWay(a: string, b: string): boolean {
  return a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
