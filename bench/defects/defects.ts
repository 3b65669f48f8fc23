import type { FormatId } from "../../src/model/plan.ts";
import type { RuleName } from "../../src/model/rule-name.ts";

/** A plan with one seeded defect, and the rule that has to find it. */
export interface Defect {
  /** Name of the plan in this folder, without `.md`. */
  plan: string;
  rule: RuleName;
}

/** The twelve defects on which eight other tools' checkers were run; the best of them finds six. */
export const DEFECTS: readonly Defect[] = [
  { plan: "cycle", rule: "dependency/cycle" },
  { plan: "self-dependency", rule: "dependency/self" },
  { plan: "unknown-dependency", rule: "dependency/unknown" },
  { plan: "duplicate-id", rule: "dependency/duplicate-id" },
  { plan: "same-file", rule: "ownership/write-race" },
  { plan: "directory-glob-against-file", rule: "ownership/write-race" },
  { plan: "two-globs", rule: "ownership/write-race" },
  { plan: "brace-glob-against-file", rule: "ownership/write-race" },
  { plan: "dot-slash-path", rule: "ownership/write-race" },
  { plan: "reads-what-another-creates", rule: "ownership/create-race" },
  { plan: "modifies-missing-file", rule: "ownership/modify-missing" },
  { plan: "creates-existing-file", rule: "ownership/create-existing" },
];

/** Plans without a defect: any error or warning on them is a false alarm. */
export const CLEAN = ["clean-phases", "clean-chain", "clean-folders", "clean-routes"] as const;

/** Formats into which the plans are rewritten, with the defects that the format cannot hold. */
export const REWRITTEN: readonly {
  format: FormatId;
  cannotHold: readonly string[];
  why?: string;
}[] = [
  { format: "execution-plan", cannotHold: [] },
  { format: "session-plan", cannotHold: [] },
  {
    format: "work-packages",
    cannotHold: ["reads-what-another-creates", "modifies-missing-file", "creates-existing-file"],
    why: "a scope says what a package may write, not whether the file is new",
  },
];
