import type { Access } from "../../model/plan.ts";
import type { FenceBlock } from "../markdown/block.ts";
import type { DeclaredDependencies } from "./declaration.ts";
import type { FieldValues } from "./field.ts";
import type { WaitForm } from "./label.ts";
import { Prose } from "./prose.ts";
import type { Slice } from "./slice.ts";

/** A path with what the task does to it, before it is tidied. */
export interface DraftClaim extends Slice {
  access: Access;
  /** Where it was, of the new place of something that is moved. */
  madeFrom?: Slice;
  /** The offset of the folder or glob that it is an exception of. */
  outOf?: number;
}

/** A text that may say what has to be there first. */
export interface DraftWait extends Slice {
  how: WaitForm;
  /** Its label, where that is misspelt. */
  misspelt?: Slice;
}

/** What the text below a task's heading says. */
export interface TaskBody extends FieldValues {
  claims: DraftClaim[];
  /** Files named beside other matter, as in a scope or a deliverable. */
  asides: DraftClaim[];
  /** Every declaration found; the first one counts, unless the heading has one. */
  dependencies: DeclaredDependencies[];
  /** What may be a dependency, where the plan has tasks of these names. */
  waits: DraftWait[];
  /** Items of a list of files that are one word, which may or may not be a path. */
  unread: Slice[];
  /** What else stands in a list of files and starts with no path. */
  noPaths: Slice[];
  /** Paths in the words of items of a list of files, of which nobody can tell what is done to them. */
  inWords: Slice[];
  /** Words that take something out of a folder or glob of a list of files, and name no path. */
  exceptions: Slice[];
  readingList: boolean;
  saysNoFiles: boolean;
  code: FenceBlock[];
  /** Instruction text block by block, and where it starts and ends. */
  prose: Prose;
}

/** A text that says nothing yet. */
export function emptyBody(): TaskBody {
  return {
    claims: [],
    asides: [],
    dependencies: [],
    waits: [],
    unread: [],
    noPaths: [],
    inWords: [],
    exceptions: [],
    readingList: false,
    saysNoFiles: false,
    code: [],
    verification: [],
    prose: new Prose(),
  };
}
