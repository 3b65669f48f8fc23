import type { Located } from "../../model/plan.ts";
import type { Place } from "../../model/place.ts";
import type { TaskMention } from "./mentions.ts";

/** One step of a package's verification. */
export interface Step {
  kind?: string;
  /** The command line, where the step is one. */
  command?: Located<string>;
  /** How the command has to end; absent where that is 0. */
  exitCode?: number;
  at: Place;
}

/** What a package says beyond what every task has. */
export interface PackageDetails {
  id: string;
  taskType?: string;
  /** Minutes; the defaults of the document included. */
  ttl?: Located<number>;
  /** The package itself says how long its locks live. */
  hasOwnTtl?: true;
  /** Minutes; the defaults of the document included. */
  timeout?: Located<number>;
  worktree?: Located<string>;
  /** `shared` lets packages use one worktree on purpose. */
  worktreeMode?: string;
  steps: Step[];
  /** Keys that say what no plan holds; looked for when asked. */
  beyond(): Promise<string[]>;
  /** Something that may be its verification stands under a key or in a form that is not the schema's. */
  isCheckUnread?: true;
  /** Written in the loose form. */
  isLoose?: true;
  at: Place;
}

/** A file that the contracts name, and what as. */
export interface ContractFile extends Located<string> {
  is: "primary" | "file";
}

/** Folders of generated code, as the contracts name them. */
export interface GeneratedFolders {
  python?: Located<string>;
  typescript?: Located<string>;
}

/** What a work-packages.yaml holds beyond the plan. */
export interface WorkPackagesDocument {
  /** In the order of the plan's tasks. */
  packages: PackageDetails[];
  contracts: ContractFile[];
  /** It says `contracts: none`. */
  hasNoContracts?: true;
  generated: GeneratedFolders;
  /** Address of the mock of the API. */
  mockUrl?: Located<string>;
  /** Tasks of a tasks.md that the text names; looked for when asked. */
  mentions(): TaskMention[];
  /** Keys outside of packages that say what no plan holds; looked for when asked. */
  beyond(): Promise<string[]>;
  /** Where the list of packages stands. */
  packagesAt: Place;
  /** Start of the document. */
  at: Place;
}
