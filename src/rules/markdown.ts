import waveOrder from "./dependency/wave-order.ts";
import matrixMismatch from "./ownership/matrix-mismatch.ts";
import missingSection from "./plan/missing-section.ts";
import missingShared from "./plan/missing-shared.ts";
import noTasks from "./plan/no-tasks.ts";
import syncMissing from "./sync/missing.ts";
import containsCode from "./task/contains-code.ts";
import missingInstructions from "./task/missing-instructions.ts";
import missingReadingList from "./task/missing-reading-list.ts";
import noFiles from "./task/no-files.ts";
import tooLarge from "./task/too-large.ts";
import insideRepository from "./worktree/inside-repository.ts";
import type { Rule } from "./define-rule.ts";
import type { RuleName } from "../model/rule-name.ts";

/** The rules about what only plans in Markdown have: sections, workers and sessions, waves, texts of tasks. */
export const MARKDOWN_RULES = {
  "plan/no-tasks": noTasks,
  "plan/missing-section": missingSection,
  "plan/missing-shared": missingShared,
  "task/missing-instructions": missingInstructions,
  "task/missing-reading-list": missingReadingList,
  "task/no-files": noFiles,
  "task/too-large": tooLarge,
  "task/contains-code": containsCode,
  "dependency/wave-order": waveOrder,
  "ownership/matrix-mismatch": matrixMismatch,
  "worktree/inside-repository": insideRepository,
  "sync/missing": syncMissing,
} satisfies Partial<Record<RuleName, Rule>>;
