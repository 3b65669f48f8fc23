import { ancestors, globSource, joined, plainText } from "./path.ts";
import { fixedFolder, matcher } from "./pattern/match.ts";
import { overlap } from "./pattern/overlap.ts";
import type { Claim, Task } from "./plan.ts";
import type { Repository } from "./repository.ts";

/** Links that are followed for one plan: each is a look at the disk. */
const MOST_LINKS = 5000;

/** Comparisons of one claim of a directory or glob with links and submodules. */
const MOST_COMPARED = 1000;

/** Of the links those that a claim names, goes through, or may hold. */
export function linksWithin(links: readonly string[], tasks: readonly Task[]): string[] {
  if (links.length === 0) return [];
  const [through, wide] = [new Set<string>(), new Set<string>()];
  for (const { pattern, shape, outside } of tasks.flatMap(({ claims }) => claims)) {
    if (outside) continue;
    if (shape !== "file") wide.add(fixedFolder(pattern));
    for (const folder of foldersOf(pattern)) through.add(folder);
    through.add(pattern);
  }
  const isWithin = (link: string): boolean =>
    through.has(link) || wide.has("") || ancestors(link).some((folder) => wide.has(`${folder}/`));
  return [...new Set(links)].filter(isWithin).slice(0, MOST_LINKS);
}

/** Every folder of a path or pattern, itself included when it is written as one. */
function foldersOf(pattern: string): string[] {
  return [...ancestors(pattern), ...(pattern.endsWith("/") ? [pattern.slice(0, -1)] : [])];
}

/**
 * What a claim stands for in the tree that git merges: the places that it reaches through tracked links, and
 * the submodule that holds it. A claim that goes through a link, or into a submodule, is no longer of its
 * own path; one that names a link is of both. What a task denies itself is never followed.
 */
export function reachedBy(
  claim: Claim,
  denied: readonly Claim[],
  repository: Repository | undefined,
): readonly Claim[] {
  if (
    !repository ||
    claim.access === "deny" ||
    (repository.links.size === 0 && repository.modules.size === 0)
  )
    return [claim];
  const real = throughLink(claim, repository);
  const all = [
    real,
    ...behindLink(real, repository),
    ...behindLinksWithin(real, denied, repository),
  ];
  return all.flatMap((one) => [...inModules(one, repository), ...ofModuleList(one, repository)]);
}

/** Where git keeps the list of submodules. */
const MODULE_LIST = ".gitmodules";

/** Who deletes a submodule, or moves it, takes it from the list of them. */
function ofModuleList(claim: Claim, { modules, files }: Repository): Claim[] {
  if (claim.access !== "delete" || modules.size === 0 || !files.has(MODULE_LIST)) return [];
  const matches = matcher(claim);
  const module = [...modules]
    .slice(0, MOST_COMPARED)
    .find((one) => matches(one) || isWhole(claim, one));
  if (module === undefined) return [];
  const { source: _, ...rest } = claim;
  const reached = `${claim.pattern}, as the submodule ${module} stands there`;
  return [{ ...rest, access: "modify", shape: "file", pattern: MODULE_LIST, reached }];
}

/** The claim of what a folder that is a link holds, and of what lies there behind a further link. */
export function throughLink(claim: Claim, repository: Repository): Claim {
  const { links } = repository;
  if (links.size === 0) return claim;
  const link = foldersOn(claim).find((folder) => links.has(folder));
  // Targets go through no link, so what is left of the path gets shorter each time.
  const real = link === undefined ? undefined : throughOne(claim, link, links.get(link)!);
  return real ? { ...throughLink(real, repository), reached: real.reached! } : claim;
}

/** What stands on the way to a claim and is no folder: links that it goes through, or a file. */
export function* onWayTo(claim: Claim, repository: Repository): Generator<WayPart> {
  for (const entry of foldersOn(claim)) {
    const target = repository.links.get(entry);
    if (target !== undefined) {
      yield { entry, kind: "link" };
      return yield* onWayTo(throughOne(claim, entry, target), repository);
    }
    // `a.ts/**` matches `a.ts`, too.
    if (claim.shape !== "glob" && repository.hasPlainFile(entry)) yield { entry, kind: "file" };
  }
}

/** A tracked link or file on the way to a path. */
export interface WayPart {
  entry: string;
  kind: "link" | "file";
}

/** The folders that everything which a claim names lies in. */
function foldersOn({ shape, pattern }: Claim): string[] {
  return foldersOf(shape === "glob" ? fixedFolder(pattern) : pattern);
}

/** The claim behind one link that it goes through. */
function throughOne(claim: Claim, link: string, target: string): Claim {
  const rest = claim.pattern.slice(link.length);
  const reached = `${claim.pattern}, where ${link} is a link`;
  // All that the repository holds.
  if (target === "" && rest === "/") {
    const { source: _, ...all } = claim;
    return { ...all, shape: "glob", pattern: "**", reached };
  }
  const source = joined(plainText(target), sourceBehind(claim, link));
  return {
    ...claim,
    pattern: joined(target, rest),
    ...(claim.shape === "glob" && { source }),
    reached,
  };
}

/** What a link leads to that the claim names; who deletes a link leaves that alone. */
function behindLink(claim: Claim, repository: Repository): Claim[] {
  const target = claim.shape === "file" ? repository.links.get(claim.pattern) : undefined;
  // A link to the repository itself would make everything the task's own.
  return target === undefined || target === "" || claim.access === "delete"
    ? []
    : [claimOf(claim, target, repository, `${claim.pattern}, a link to it`)];
}

/** What stands behind a link in a claim's pattern, in picomatch's dialect. */
function sourceBehind({ pattern, source }: Claim, link: string): string {
  if (source === undefined) return globSource(pattern.slice(link.length));
  const plain = plainText(link);
  return source.slice(source.startsWith(plain) ? plain.length : link.length);
}

/** What links lead to that a directory or glob holds, unless the task denies itself the link. */
function behindLinksWithin(
  claim: Claim,
  denied: readonly Claim[],
  repository: Repository,
): Claim[] {
  if (claim.shape === "file" || claim.access === "delete" || claim.access === "read") return [];
  const folder = fixedFolder(claim.pattern);
  const matches = matcher(claim);
  return [...repository.links]
    .filter(([link]) => link.startsWith(folder))
    .slice(0, MOST_COMPARED)
    .flatMap(([link, target]) => {
      // A link to a folder above would make everything there the task's own.
      if (target === "" || link.startsWith(`${target}/`) || !matches(link)) return [];
      if (denied.some((deny) => matcher(deny)(link) || deny.pattern === `${link}/`)) return [];
      const reached = claimOf(claim, target, repository, `${claim.pattern}, by the link ${link}`);
      // `docs/*.ts` holds a link of that name, and nothing below it.
      if (reached.shape === "directory" && !matches(`${link}/a/a`)) return [];
      return [reached];
    });
}

/** A claim of a link's target. It is there already, so nobody creates it. */
function claimOf(claim: Claim, target: string, repository: Repository, reached: string): Claim {
  const { source: _, ...rest } = claim;
  const access = claim.access === "create" ? "modify" : claim.access;
  return repository.hasDirectory(target)
    ? { ...rest, access, shape: "directory", pattern: `${target}/`, reached }
    : { ...rest, access, shape: "file", pattern: target, reached };
}

/** True for a claim of all that lies in a folder. */
function isWhole({ pattern }: Claim, folder: string): boolean {
  return pattern === `${folder}/` || pattern === `${folder}/**`;
}

/** The claim of a submodule for what lies in it: of that the repository knows only which commit it is at. */
function inModules(claim: Claim, { modules }: Repository): Claim[] {
  if (modules.size === 0) return [claim];
  const { source: _, ...rest } = claim;
  const of = (module: string): Claim => ({
    ...rest,
    shape: "file",
    pattern: module,
    access: claim.access === "read" || isWhole(claim, module) ? claim.access : "modify",
    reached: `${claim.pattern} in that submodule`,
  });
  const module = foldersOf(claim.pattern).find((folder) => modules.has(folder));
  if (module !== undefined) return [of(module)];
  if (claim.shape !== "glob") return [claim];
  const folder = fixedFolder(claim.pattern);
  const within = [...modules]
    .filter((one) => one.startsWith(folder))
    .slice(0, MOST_COMPARED)
    .filter(
      (one) =>
        !matcher(claim)(one) &&
        overlap(claim, { shape: "directory", pattern: `${one}/` }, [], { steps: 1000 }),
    );
  return [claim, ...within.map(of)];
}
