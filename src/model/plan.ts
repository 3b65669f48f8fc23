import type { Place } from "./place.ts";

/** The formats this version reads. */
export const FORMATS = [
  "task-plan",
  "execution-plan",
  "checkpoint",
  "work-packages",
  "session-plan",
  "dependency-graph",
  "strategy",
  "strategy-session",
  "strategy-document",
  "shared",
] as const;
export type FormatId = (typeof FORMATS)[number];

/**
 * What a task may do to the files a claim names. `write` may create or modify, and is silent in the
 * rules that need to know which.
 */
export type Access = "create" | "modify" | "delete" | "write" | "read" | "deny";

/** Why a path cannot lie in the repository. */
export type Outside = "parent" | "home" | "drive" | "network" | "machine" | "system";

/** What a claim's pattern is: one file, everything below a directory, or a glob. */
export type Shape = "file" | "directory" | "glob";

/** A path of the repository, as a plan names it. */
export interface PathMention {
  /** Repository-relative, `/` between segments, no `./`; a directory ends in `/`. */
  pattern: string;
  shape: Shape;
  /** A glob in picomatch's dialect, where `pattern` does not say by itself which brackets are classes. */
  source?: string;
  /** The path as it stands in the plan. */
  written: string;
  at: Place;
  /** Set when the path leaves the repository; `pattern` is then the path as written, tidied. */
  outside?: Outside;
  /** The machine's root that was cut off, such as `/home/ann/app/`. */
  machineRoot?: string;
}

/** What a task does to a path. */
export interface Claim extends PathMention {
  access: Access;
  /** Set on the new place of something that is moved or copied: the pattern of where it was. */
  madeFrom?: string;
  /** Set on a claim that stands for another one, behind a link or around what lies in a submodule: which one, in words. */
  reached?: string;
}

/** One task that must be done before. */
export interface Dependency {
  id: string;
  at: Place;
  /** What to take out of the text so that only this one is gone; absent where it cannot be taken out by itself. */
  removal?: Place;
}

/** Where dependencies can be added: the place becomes `before`, the new ids, and `after`. */
export interface DependencySlot {
  at: Place;
  before: string;
  after: string;
  /** What stands between two new ids; a comma and a space where nothing is said. */
  between?: string;
  /** What stands around each new id. */
  quote?: string;
}

/** A value with the place where it stands. */
export interface Located<T> {
  value: T;
  at: Place;
}

/** The text of a task, as far as rules judge it. */
export interface Brief {
  /** Instruction text as Markdown: everything that is no label, list of files or dependency. */
  text: string;
  at?: Place;
  /** True when a reading list is there, even an empty one that says so. */
  readingList: boolean;
  /** True when a list of files says on purpose that there are none. */
  saysNoFiles: boolean;
  code: CodeBlock[];
}

/** A fenced block of code. */
export interface CodeBlock {
  at: Place;
  lines: number;
  /** True for shell commands and their output. */
  command: boolean;
}

/** A unit of work for one agent. */
export interface Task {
  id: string;
  title: string;
  /** Id of the phase it stands in. */
  phase?: string;
  done: boolean;
  /** In the order written; an id may name no task of the plan, or the task itself. */
  dependsOn: Dependency[];
  /** Where the dependencies stand (the bracket); absent when none are declared. */
  dependencyAt?: Place;
  /** What has to be rewritten for further dependencies, each in its own form. */
  dependencySlots?: DependencySlot[];
  claims: Claim[];
  /** Keys of what only one task may hold at a time, as written. */
  locks: Located<string>[];
  /** Files that are locked; absent where the format has no such locks. */
  lockFiles?: PathMention[];
  /** Minutes. */
  estimate?: Located<number>;
  /** 0 is the most urgent. */
  priority?: Located<number>;
  /** The wave or batch that the task itself declares. */
  wave?: Located<number>;
  /** Command lines. */
  verification: Located<string>[];
  /** CI or a person verifies it, beside commands or in their place. */
  isCheckedOtherwise?: true;
  branch?: Located<string>;
  worktree?: Located<string>;
  /** Somebody does it in the merged checkout, without a worktree and a branch. */
  inPlace?: true;
  /** It says that it brings the work of the others together. */
  joins?: true;
  brief: Brief;
  /** The id in the heading. */
  at: Place;
  /** Heading and body. */
  section: Place;
}

/** A group of tasks; in a task plan it orders nothing. */
export interface Phase {
  id: string;
  title: string;
  at: Place;
}

/** An `allow` comment: findings of `rule` about `subject` are accepted for `reason`. */
export interface Allow {
  rule: string;
  /** A path, glob or task id; empty means every finding of the rule here. */
  subject: string;
  reason: string;
  at: Place;
}

/** What a plan says of a path beside who may do what to it. */
export interface FileNote {
  pattern: string;
  text: string;
}

/** A part of a document in its own words: a heading of level 2 with its text, and the headings below it. */
export interface OwnPart {
  /** It stands before the tasks. */
  isBefore: boolean;
  sections: { level: number; heading: string; text: string }[];
}

/** Something that only so many tasks can use at once, in any order: a staging server, or two tasks that must stay apart. */
export interface SharedResource {
  name: string;
  /** How many tasks can use it at once, at least 1. */
  capacity: number;
  /** Ids of the tasks that use it, each once. */
  tasks: string[];
}

/** A plan of any format, as far as it could be read. */
export interface Plan {
  format: FormatId;
  title: string;
  summary?: string;
  phases: Phase[];
  tasks: Task[];
  /** Paths that the plan as a whole tells its readers to look at. */
  references: PathMention[];
  allows: Allow[];
  /** What the plan tells everybody who carries out its tasks, as Markdown. */
  advice?: string;
  /** Ids in the order in which the plan itself merges its tasks; absent when it does not say. */
  mergeOrder?: Located<string>[];
  /** The principle that decides where two ways are open; only execution plans have one. */
  principle?: string;
  /** Notes beside the paths of a matrix of owners. */
  fileNotes?: FileNote[];
  /** What tasks share beside files and locks; absent where the format has nothing of the kind. */
  resources?: SharedResource[];
  /** What its own format can take over as it stands; other formats leave it out. */
  ownParts?: OwnPart[];
}
