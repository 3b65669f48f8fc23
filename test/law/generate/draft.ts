import * as fc from "fast-check";
import { FILE_NAMES, FOLDERS } from "./names.ts";

/** A case as numbers: each chooses one of several possibilities, round and round, so any is valid. */
export type Draft = Shape<typeof DRAFT>;
type Shape<T> = T extends fc.Arbitrary<infer U> ? U : never;
export type TaskDraft = Draft["tasks"][number];
export type ClaimDraft = TaskDraft["claims"][number];

const CHOICE = fc.nat(999);

const CLAIM = fc.record({
  access: CHOICE,
  form: CHOICE,
  depth: CHOICE,
  parts: fc.tuple(CHOICE, CHOICE, CHOICE),
  name: CHOICE,
});

const TASK = fc.record({
  /** One bit for each earlier task; it is needed where all three have it. */
  needs: fc.tuple(fc.nat(127), fc.nat(127), fc.nat(127)),
  claims: fc.array(CLAIM, { minLength: 1, maxLength: 3, size: "max" }),
  lock: CHOICE,
  done: CHOICE,
  move: CHOICE,
  intents: fc.array(fc.record({ kind: CHOICE, which: CHOICE, text: CHOICE }), {
    minLength: 1,
    maxLength: 6,
    size: "max",
  }),
});

/** Drafts of cases. */
export const DRAFT = fc.record({
  folders: fc.subarray(FOLDERS, { minLength: 2, maxLength: 3 }),
  names: fc.subarray(FILE_NAMES, { minLength: 3, maxLength: 5 }),
  /** Sometimes a file may have the name of a folder. */
  clash: CHOICE,
  files: fc.array(
    fc.record({ depth: CHOICE, parts: fc.tuple(CHOICE, CHOICE), name: CHOICE, mode: CHOICE }),
    { minLength: 2, maxLength: 10, size: "max" },
  ),
  tasks: fc.array(TASK, { minLength: 2, maxLength: 6, size: "max" }),
  document: fc.array(CHOICE, { maxLength: 6 }),
  medium: CHOICE,
  mend: CHOICE,
  schedules: fc.array(fc.array(CHOICE, { minLength: 1, maxLength: 12, size: "max" }), {
    minLength: 2,
    maxLength: 2,
  }),
  checkedOut: CHOICE,
  /** Sometimes a task takes away a link, or a file, that another one goes over. */
  way: CHOICE,
});
