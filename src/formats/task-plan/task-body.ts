import type { Access } from "../../model/plan.ts";
import type { FenceBlock } from "../markdown/block.ts";
import type { DeclaredDependencies } from "./declaration.ts";
import type { FieldValues } from "./field.ts";
import { Prose } from "./prose.ts";
import type { Slice } from "./slice.ts";

/** A path with what the task does to it, before it is tidied. */
export interface DraftClaim extends Slice {
  access: Access;
}

/** What the text below a task's heading says. */
export interface TaskBody extends FieldValues {
  claims: DraftClaim[];
  /** Every declaration found; the first one counts, unless the heading has one. */
  dependencies: DeclaredDependencies[];
  /** Items of a list of files that are one word, which may or may not be a path. */
  unread: Slice[];
  /** What else stands in a list of files and starts with no path. */
  noPaths: Slice[];
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
    dependencies: [],
    unread: [],
    noPaths: [],
    readingList: false,
    saysNoFiles: false,
    code: [],
    verification: [],
    prose: new Prose(),
  };
}
