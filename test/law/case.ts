import type { Access, Shape } from "../../src/model/plan.ts";

/** What git keeps of a file: its mode and its content; of a link its target, of a submodule its commit. */
export interface Entry {
  mode: "100644" | "100755" | "120000" | "160000";
  text: string;
}

/** Files by path. */
export type Files = ReadonlyMap<string, Entry>;

/** What a task may do to which paths. */
export interface LawClaim {
  access: Access;
  shape: Shape;
  /** The pattern as the plan writes it. */
  text: string;
  /** A glob in picomatch's dialect, its plain characters escaped; else the text. */
  source: string;
}

/** The ways in which a worker changes files; a task does of them what its claims allow. */
export const EDITS = [
  "add",
  "rewrite",
  "insert",
  "append",
  "delete",
  "move",
  "chmod",
  "link",
  "submodule",
  "empty",
  "binary",
  "carriage-returns",
  "move-folder",
] as const;
export type EditKind = (typeof EDITS)[number];

/** One edit before it is known which files are there: the numbers choose among what is possible. */
export interface Intent {
  kind: EditKind;
  which: number;
  text: number;
}

/** A task of a generated plan; tasks are numbered so that each needs only lower numbers. */
export interface LawTask {
  id: string;
  needs: readonly number[];
  claims: readonly LawClaim[];
  locks: readonly string[];
  /** Carried out before the run: it changes nothing and satisfies those that need it. */
  done: boolean;
  /** Folders whose files it moves, from and to, with a trailing `/`. */
  moves: readonly [from: string, to: string][];
  intents: readonly Intent[];
}

/** A repository, a plan for it, and the orders in which its tasks are carried out. */
export interface LawCase {
  files: Files;
  tasks: readonly LawTask[];
  /** Numbers of the tasks as they stand in the plan. */
  document: readonly number[];
  /** Whether the plan is written and read as Markdown, or made as a model. */
  medium: "markdown" | "model";
  /** Paths that workers try, whether they exist or not. */
  paths: readonly string[];
  /** Choices for random schedules, each used round and round. */
  schedules: readonly (readonly number[])[];
  /** Also merge the first schedule with `git merge` in a working tree. */
  checkedOut: boolean;
}

/** The numbers of the tasks that must be merged before each task, through others included. */
export function predecessors(tasks: readonly LawTask[]): ReadonlySet<number>[] {
  const before: Set<number>[] = [];
  for (const { needs } of tasks) {
    before.push(new Set(needs.flatMap((number) => [number, ...(before[number] ?? [])])));
  }
  return before;
}
