import { createHash } from "node:crypto";
import type { EditKind, Entry, Files, Intent, LawCase, LawTask } from "./case.ts";
import { behindLinks, claimsOn, isBlocked, isLink } from "./reach.ts";

/** What a task changes: the new entry of a path, or `undefined` where it deletes the file. */
export type Changes = ReadonlyMap<string, Entry | undefined>;

/** What a worker has before it: the files at its start, and what it learnt from those it reads. */
export interface Start {
  files: Files;
  knowledge: string;
  /** Paths to try first: those that another worker may change at the same time. */
  preferred: ReadonlySet<string>;
}

/** The files with the changes in them. */
export function applyChanges(files: Files, changes: Changes): Map<string, Entry> {
  const after = new Map(files);
  for (const [path, entry] of changes) {
    if (entry) after.set(path, entry);
    else after.delete(path);
  }
  return after;
}

/**
 * What the worker of a task does: every intent that its claims and the files allow. It depends on nothing
 * but the task, the files in its claims and what it reads, so it is the same wherever those are.
 */
export function editsOf({ tasks, paths }: LawCase, number: number, start: Start): Changes {
  const task = behindLinks(tasks[number]!, start.files);
  const worker = new Worker(task, start, paths);
  for (const intent of task.intents) worker.carryOut(intent);
  return worker.changes;
}

class Worker {
  readonly changes = new Map<string, Entry | undefined>();
  readonly #task: LawTask;
  readonly #start: Start;
  readonly #paths: readonly string[];
  #files: Map<string, Entry>;

  constructor(task: LawTask, start: Start, paths: readonly string[]) {
    this.#task = task;
    this.#start = start;
    this.#paths = paths;
    this.#files = new Map(start.files);
  }

  carryOut(intent: Intent): void {
    const { kind } = intent;
    if (kind === "add") return this.#add(intent);
    if (kind === "delete") return this.#delete(intent);
    if (kind === "move") return this.#move(intent);
    if (kind === "move-folder") return this.#moveFolders();
    const mayChange = (path: string): boolean =>
      this.#may("modify", path) && !isLink(path, this.#start.files);
    const path = this.#choose([...this.#files.keys()], intent, mayChange);
    if (path === undefined) return;
    this.#set(path, change(kind, this.#files.get(path)!, this.#words(intent), intent.which));
  }

  #add(intent: Intent): void {
    const path = this.#choose(this.#paths, intent, (path) => this.#mayAdd(path));
    if (path !== undefined) this.#set(path, { mode: "100644", text: `${this.#words(intent)}\n` });
  }

  #delete(intent: Intent): void {
    const mayDelete = (path: string): boolean => this.#may("delete", path);
    const path = this.#choose([...this.#files.keys()], intent, mayDelete);
    if (path !== undefined) this.#set(path, undefined);
  }

  #move(intent: Intent): void {
    const mayDelete = (path: string): boolean => this.#may("delete", path);
    const from = this.#choose([...this.#files.keys()], intent, mayDelete);
    const to = this.#choose(this.#paths, intent, (path) => this.#mayAdd(path));
    if (from !== undefined && to !== undefined) this.#rename(from, to);
  }

  #moveFolders(): void {
    for (const [from, to] of this.#task.moves) {
      for (const path of [...this.#files.keys()].toSorted()) {
        const target = to + path.slice(from.length);
        if (path.startsWith(from) && this.#may("delete", path) && this.#mayAdd(target))
          this.#rename(path, target);
      }
    }
  }

  #rename(from: string, to: string): void {
    const entry = this.#files.get(from)!;
    this.#set(from, undefined);
    this.#set(to, entry);
  }

  #set(path: string, entry: Entry | undefined): void {
    this.changes.set(path, entry);
    this.#files = applyChanges(this.#files, new Map([[path, entry]]));
  }

  #may(access: "modify" | "delete", path: string): boolean {
    return claimsOn(this.#task, path).some(
      (claim) => claim.access === access || (access === "modify" && claim.access === "write"),
    );
  }

  #mayAdd(path: string): boolean {
    const claims = claimsOn(this.#task, path);
    const allowed = claims.some(({ access }) => access === "create" || access === "write");
    return allowed && !this.#files.has(path) && !isBlocked(path, this.#files);
  }

  /** One of the possible paths; every other number asks for one that somebody else may change, too. */
  #choose(
    paths: readonly string[],
    { which }: Intent,
    isPossible: (path: string) => boolean,
  ): string | undefined {
    const possible = paths.filter(isPossible).toSorted();
    const wanted = possible.filter((path) => this.#start.preferred.has(path));
    const among = which % 2 === 0 && wanted.length > 0 ? wanted : possible;
    return among[(which >> 1) % among.length];
  }

  #words({ text }: Intent): string {
    return `task ${this.#task.id} writes ${text}${this.#start.knowledge}`;
  }
}

/** A file after a change of the given kind. */
function change(
  kind: Exclude<EditKind, "add" | "delete" | "move" | "move-folder">,
  { mode, text }: Entry,
  words: string,
  which: number,
): Entry {
  const plain = mode === "100755" ? mode : "100644";
  const lines = text.split("\n");
  switch (kind) {
    case "rewrite":
      return { mode: plain, text: `${words}\n`.repeat(3) };
    case "insert":
      return { mode: plain, text: lines.toSpliced(which % lines.length, 0, words).join("\n") };
    case "append":
      return { mode: plain, text: `${text}${words}\n` };
    case "chmod":
      return { mode: mode === "100644" ? "100755" : "100644", text };
    case "link":
      return { mode: "120000", text: words };
    case "submodule":
      return { mode: "160000", text: createHash("sha1").update(words).digest("hex") };
    case "empty":
      return { mode: plain, text: "" };
    case "binary":
      return { mode: plain, text: `\0\u0001${words}\0` };
    case "carriage-returns":
      return { mode: plain, text: text.replaceAll("\n", "\r\n") + words };
  }
}

/** The paths that a task reads among the files: all that its reading claims name. */
export function readBy(task: LawTask, files: Files): string[] {
  return [...files.keys()]
    .filter((path) => claimsOn(task, path).some((claim) => claim.access === "read"))
    .toSorted();
}
