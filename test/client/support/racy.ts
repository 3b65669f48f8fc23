import { SHARED } from "../../cli/support/plans.ts";

/** Where the plan of a session is written. */
export const PLAN = ".docs/plans/demo/parallel-plan.md";

/** What its repository holds before. */
export const FILES = { ".docs/plans/demo/shared.md": SHARED, "x.txt": "" };

/** How the finding of the plan with a race begins. */
export const RACE = `${PLAN}:31:3 ownership/write-race task 1.2 modifies x.txt while task 1.1 modifies it; let one depend on the other → `;

/** A hook that had nothing to say. */
export const SILENT = { code: 0, stdout: "", stderr: "", answer: undefined };
