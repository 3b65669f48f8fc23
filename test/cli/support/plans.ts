import { planText } from "../../rules/support/plan.ts";

/** A plan without any finding, in a repository of any files. */
export const CLEAN = planText("1.1 creates made/a.txt | 1.2 needs 1.1, modifies made/a.txt");

/** Two tasks that nothing orders write one file: one error, at line 31. */
export const RACY = planText("1.1 modifies x.txt | 1.2 modifies x.txt");

/** A task names one that is not there: an error that no fix mends. */
export const UNKNOWN = planText("1.1 creates made/a.txt | 1.2 needs 9.9, creates made/b.txt");

/** A dependency that was understood by guessing: a warning with a fix. */
export const GUESSED = planText("1.1 creates made/a.txt | 1.2 creates made/b.txt").replace(
  "Task 1.2: Build a part Depends on [none]",
  "Task 1.2: Build a part Depends on [1.1 completion]",
);

export const SHARED = "# Shared\n\nAbout it.\n\n## Relevant Files\n\n- x.txt: text\n";
