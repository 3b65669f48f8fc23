import { ancestors, globSource, plainText } from "./path.ts";
import { fixedFolder, matcher } from "./pattern/match.ts";
import type { Access, Claim, Plan, Task } from "./plan.ts";
import { onWayTo, reachedBy, type WayPart } from "./reached.ts";
import type { Repository } from "./repository.ts";

/** A claim with the task that makes it. */
export interface Side {
  /** Number of the task in the plan. */
  task: number;
  claim: Claim;
}

/** The claims of one directory or glob. */
export interface Group {
  claim: Claim;
  /** In document order. */
  sides: Side[];
}

/** True for an access that changes files. */
export function isWrite(access: Access): boolean {
  return access === "create" || access === "modify" || access === "delete" || access === "write";
}

/** True when an open task deletes something. */
export function deletesAny({ tasks }: Plan): boolean {
  return tasks.some(
    ({ done, claims }) => !done && claims.some(({ access }) => access === "delete"),
  );
}

/** The claims that go through a link, or that need a folder where a file is. */
export interface Way extends WayPart {
  /** As they are written, in document order. */
  sides: Side[];
}

/** The claims of a plan, by path. */
export interface ClaimIndex {
  /** Claims of single files, in document order. */
  files: ReadonlyMap<string, readonly Side[]>;
  /** Claims of directories and globs. */
  groups: readonly Group[];
  /** Links and files of the repository that claims go over: who deletes one takes their way. */
  ways: ReadonlyMap<string, Way>;
  /** What a task denies itself. */
  deniedTo(task: number): readonly Claim[];
  /** Every claim of a path, those of directories and globs included, in document order. */
  on(path: string): readonly Side[];
}

/**
 * Indexes claims. A path is a directory when the repository has one of that name, or another claim
 * names something below it. Claims that leave the repository take no part; those that reach a path through
 * a tracked link, or lie in a submodule, are claims of that path.
 */
export function indexClaims(
  tasks: readonly Task[],
  repository: Repository | undefined,
): ClaimIndex {
  const parents = foldersOf(tasks);
  const files = new Map<string, Side[]>();
  const groups = new Map<string, Group>();
  const ways = new Map<string, Way>();
  const hasWays = repository !== undefined && mayGoOver(tasks, parents, repository);
  const denied = new Map<number, Claim[]>();
  for (const [number, task] of tasks.entries()) {
    const settled = task.claims
      .filter(({ outside }) => !outside || outside === "system")
      .map((claim) => settle(claim, parents, repository));
    const denies = settled.filter(({ access }) => access === "deny");
    if (denies.length > 0) denied.set(number, denies);
    if (hasWays) for (const claim of settled) addWays(ways, { task: number, claim }, repository);
    for (const claim of settled.flatMap((one) => reachedBy(one, denies, repository))) {
      if (claim.access === "deny") continue;
      if (claim.shape === "file") push(files, claim.pattern, { task: number, claim });
      else addToGroup(groups, { task: number, claim });
    }
  }
  const deniedTo = (task: number): readonly Claim[] => denied.get(task) ?? NOTHING;
  const groupsOn = byFolder([...groups.values()]);
  const on = (path: string): readonly Side[] => {
    const named = files.get(path) ?? NOTHING;
    const around = groups.size === 0 ? NOTHING : groupsOn(path).flatMap(({ sides }) => sides);
    if (around.length === 0 && denied.size === 0) return named;
    return [...named, ...around]
      .filter(
        ({ task, claim }) =>
          claim.reached !== undefined || !deniedTo(task).some((deny) => matcher(deny)(path)),
      )
      .sort((a, b) => a.task - b.task);
  };
  return { files, groups: [...groups.values()], ways, deniedTo, on };
}

/** False where surely no claim goes through a link, or needs a folder where a file is. */
function mayGoOver(
  tasks: readonly Task[],
  parents: ReadonlySet<string>,
  repository: Repository,
): boolean {
  if (repository.links.size > 0) return true;
  for (const folder of parents) if (repository.hasPlainFile(folder)) return true;
  return tasks.some(({ claims }) =>
    claims.some(
      ({ pattern }) => pattern.endsWith("/") && repository.hasPlainFile(pattern.slice(0, -1)),
    ),
  );
}

function addWays(ways: Map<string, Way>, side: Side, repository: Repository): void {
  if (side.claim.access === "deny") return;
  for (const part of onWayTo(side.claim, repository)) {
    const known = ways.get(part.entry);
    if (known) known.sides.push(side);
    else ways.set(part.entry, { ...part, sides: [side] });
  }
}

const NOTHING: readonly never[] = [];

/** Every folder above a claimed path. */
function foldersOf(tasks: readonly Task[]): Set<string> {
  const folders = new Set<string>();
  for (const task of tasks) {
    for (const { pattern } of task.claims) {
      // What is known of a folder is known of those above it.
      for (let end = pattern.lastIndexOf("/", pattern.length - 2); end > 0;) {
        const folder = pattern.slice(0, end);
        if (folders.has(folder)) break;
        folders.add(folder);
        end = pattern.lastIndexOf("/", end - 1);
      }
    }
  }
  return folders;
}

function addToGroup(groups: Map<string, Group>, side: Side): void {
  const key = `${side.claim.shape} ${side.claim.pattern}`;
  const known = groups.get(key);
  if (known) known.sides.push(side);
  else groups.set(key, { claim: side.claim, sides: [side] });
}

/** Finds the groups that match a path by the folders above it. */
function byFolder(groups: readonly Group[]): (path: string) => Group[] {
  const inFolder = new Map<string, Group[]>();
  for (const group of groups) push(inFolder, fixedFolder(group.claim.pattern), group);
  return (path) => {
    const found: Group[] = [];
    // `src/**` matches `src`, too.
    for (const folder of ["", ...ancestors(path).map((above) => `${above}/`), `${path}/`])
      for (const group of inFolder.get(folder) ?? [])
        if (matcher(group.claim)(path)) found.push(group);
    return found;
  };
}

/** Decides what a claim's pattern is, now that the repository and the other claims are known. */
function settle(
  claim: Claim,
  parents: ReadonlySet<string>,
  repository: Repository | undefined,
): Claim {
  if (claim.shape === "glob" && repository?.hasFile(claim.pattern))
    return { ...claim, shape: "file" };
  if (claim.shape === "glob" && claim.pattern.includes("["))
    return withLiteralFolders(claim, repository);
  if (claim.shape !== "file" || repository?.hasFile(claim.pattern)) return claim;
  const folder =
    parents.has(claim.pattern) ||
    repository?.hasDirectory(claim.pattern) ||
    isOfFolder(claim, repository);
  return folder ? { ...claim, shape: "directory", pattern: `${claim.pattern}/` } : claim;
}

/** True for the new place of a folder that is moved or copied, which is one, too. */
export function isOfFolder({ madeFrom }: Claim, repository: Repository | undefined): boolean {
  return (
    madeFrom !== undefined &&
    (madeFrom.endsWith("/") || repository?.hasDirectory(madeFrom) === true)
  );
}

/** A glob in which the brackets of folders that have that name are plain characters. */
function withLiteralFolders(claim: Claim, repository: Repository | undefined): Claim {
  const segments = claim.pattern.split("/");
  let known = 0;
  while (
    known < segments.length &&
    repository?.hasDirectory(segments.slice(0, known + 1).join("/"))
  )
    known++;
  const folder = segments.slice(0, known).join("/");
  if (!folder.includes("[")) return claim;
  const rest = claim.pattern.slice(folder.length);
  if (!/[*?{}[\]()!+@]/.test(rest)) return { ...claim, shape: "directory", pattern: `${folder}/` };
  return { ...claim, source: plainText(folder) + globSource(rest) };
}

/** Adds a value to the list kept under a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
