import { ancestors, baseName, directoryName, foldPath, joined } from "./path.ts";
import { KnownPaths } from "./known-paths.ts";
import { nearest } from "./nearest.ts";

/** What a repository holds, as data: rules never look at the disk. */
export interface RepositoryListing {
  /** Repository-relative paths of its files, in any order. */
  files: Iterable<string>;
  /** Claimed paths that exist although they are not listed (ignored files, directories end in `/`). */
  present?: Iterable<string>;
  /** Claimed paths that a symbolic link leads out of the repository, with where they lead. */
  escapes?: Iterable<readonly [string, string]>;
  /** Tracked symbolic links that stay in the repository, with the file or directory that each leads to: its top is empty. */
  links?: Iterable<readonly [string, string]>;
  /** All tracked symbolic links, those included that lead out of the repository, or to nothing. */
  linked?: Iterable<string>;
  /** Paths of its submodules. */
  modules?: Iterable<string>;
  /** Those of them that are not checked out: nobody can look into them. */
  closed?: Iterable<string>;
  /** Worktrees of the plan, as written, that lie inside the repository. */
  worktrees?: ReadonlyMap<string, InsideWorktree>;
}

/** A worktree inside the repository. */
export interface InsideWorktree {
  /** Repository-relative. */
  path: string;
  isIgnored: boolean;
}

/** Names compared when a path is missing: the distance of two names is quadratic in their length. */
const MOST_SIBLINGS = 500;

/** An index of a repository's files. */
export class Repository {
  readonly files: ReadonlySet<string>;
  readonly escapes: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly modules: ReadonlySet<string>;
  readonly worktrees: ReadonlyMap<string, InsideWorktree>;
  readonly #closed: ReadonlySet<string>;
  readonly #linked: ReadonlySet<string>;
  readonly #present: ReadonlySet<string>;
  #directories: Set<string> | undefined;
  #folded: Map<string, string> | undefined;
  #names: Map<string, string[]> | undefined;
  #folders: Map<string, string[]> | undefined;
  #paths: KnownPaths | undefined;

  constructor({
    files,
    present = [],
    escapes = [],
    links = [],
    linked = [],
    modules = [],
    closed = [],
    worktrees,
  }: RepositoryListing) {
    this.files = new Set(files);
    this.#present = new Set(present);
    this.escapes = new Map(escapes);
    this.links = new Map(links);
    this.#linked = new Set(linked);
    this.modules = new Set(modules);
    this.#closed = new Set(closed);
    this.worktrees = worktrees ?? new Map();
  }

  /** True when the path is a file of the repository, or one that exists beside its listing. */
  hasFile(path: string): boolean {
    return this.files.has(path) || this.#present.has(path);
  }

  /** True for a tracked file that is neither a link nor a submodule: nothing can lie below it. */
  hasPlainFile(path: string): boolean {
    return (
      this.files.has(path) &&
      !this.links.has(path) &&
      !this.#linked.has(path) &&
      !this.modules.has(path)
    );
  }

  /** True for a directory, with or without a trailing `/`. */
  hasDirectory(path: string): boolean {
    const bare = path.replace(/\/$/, "");
    return this.#directoryIndex().has(bare) || this.#present.has(`${bare}/`);
  }

  /** True for a file or directory that is there, tracked links followed, and where nobody can look. */
  mayHold(path: string): boolean {
    // The folder of a path that ends in `/` is its own.
    const foldersOf = (one: string): string[] => ancestors(one.replace(/\/$/, "/x"));
    const link =
      this.links.size === 0 ? undefined : foldersOf(path).find((one) => this.links.has(one));
    const real = link === undefined ? path : joined(this.links.get(link)!, path.slice(link.length));
    return (
      [path, real].some((one) => this.hasFile(one) || this.hasDirectory(one)) ||
      (this.#closed.size > 0 && foldersOf(real).some((one) => this.#closed.has(one)))
    );
  }

  /** The paths of its files, to be searched by pattern. */
  get paths(): KnownPaths {
    return (this.#paths ??= new KnownPaths(this.files));
  }

  /** The file or directory whose path differs only in case or Unicode form. */
  variantOf(path: string): string | undefined {
    if (!this.#folded) {
      this.#folded = new Map();
      for (const file of this.files) this.#folded.set(foldPath(file), file);
    }
    const variant = this.#folded.get(foldPath(path));
    return variant === path ? undefined : variant;
  }

  /** An existing path that may have been meant: that name in another folder, else a like name beside it. */
  nearestTo(path: string): string | undefined {
    this.#names ??= groupBy(this.files, baseName);
    const sameName = this.#names.get(baseName(path)) ?? [];
    if (sameName.length > 0) return sameName.length <= 3 ? sameName[0] : undefined;
    this.#folders ??= groupBy(this.files, directoryName);
    const siblings = (this.#folders.get(directoryName(path)) ?? []).slice(0, MOST_SIBLINGS);
    const [name] = nearest(baseName(path), siblings.map(baseName));
    return name && directoryName(path) + name;
  }

  #directoryIndex(): Set<string> {
    if (!this.#directories) {
      this.#directories = new Set();
      for (const file of this.files)
        for (const folder of ancestors(file)) this.#directories.add(folder);
    }
    return this.#directories;
  }
}

function groupBy(paths: Iterable<string>, key: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = groups.get(key(path));
    if (group) group.push(path);
    else groups.set(key(path), [path]);
  }
  return groups;
}
