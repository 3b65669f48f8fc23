import type { ExecutionPlanSection } from "../../formats/execution-plan/document.ts";
import type { SessionPlanSection } from "../../formats/session-plan/document.ts";
import type { SharedSection } from "../../formats/shared/document.ts";
import type { TaskPlanSection } from "../../formats/task-plan/document.ts";
import type { Finding, Severity } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import { defineRule, isFormat } from "../define-rule.ts";

type Sections<S extends string> = Record<S, readonly [severity: Severity, expected: string]>;

const TASK_PLAN: Sections<TaskPlanSection> = {
  title: ["error", 'a title such as "# Feature Name"'],
  summary: ["warning", "a summary of three to four sentences below the title"],
  relevant: ["warning", 'a list "## Critically Relevant Files and Documentation"'],
  implementation: ["error", 'the heading "## Implementation Plan" above the tasks'],
  advice: ["warning", 'a section "## Advice" at the end'],
};

const EXECUTION_PLAN: Sections<ExecutionPlanSection> = {
  goal: ["warning", 'a line "**Goal:** …" below the title'],
  ownership: [
    "warning",
    "a file ownership matrix with one column a worker, or a list of files in each worker",
  ],
  protocol: ["warning", "an orchestrator protocol that says in which order the workers are merged"],
};

const SESSION_PLAN: Sections<SessionPlanSection> = {
  title: ["warning", 'a title such as "# Parallel Execution Plan: Feature Name"'],
  phases: ["warning", 'headings such as "## Phase 1: Parallel Foundation" above the sessions'],
};

const SHARED: Sections<SharedSection> = {
  overview: ["warning", "an overview of three to four sentences below the title"],
  files: ["warning", 'a section "## Relevant Files"'],
  tables: ["warning", 'a section "## Relevant Tables", "none" if there are none'],
  patterns: ["warning", 'a section "## Relevant Patterns"'],
  docs: ["warning", 'a section "## Relevant Docs"'],
};

export default defineRule({
  name: "plan/missing-section",
  severity: "warning",
  summary: "A section that the format asks for is missing.",
  mend: "add the section",

  *check({ parsed }) {
    if (parsed.findings.some(({ overLimit }) => overLimit)) return;
    if (isFormat(parsed, "shared"))
      yield* missing(SHARED, parsed.document.sections, parsed.document.at, "shared document");
    if (isFormat(parsed, "task-plan"))
      yield* missing(TASK_PLAN, parsed.document.sections, parsed.document.at, "plan");
    if (isFormat(parsed, "execution-plan"))
      yield* missing(
        EXECUTION_PLAN,
        parsed.document.sections,
        parsed.document.at,
        "execution plan",
      );
    if (isFormat(parsed, "session-plan"))
      yield* missing(SESSION_PLAN, parsed.document.sections, parsed.document.at, "session plan");
  },
});

function* missing(
  wanted: Sections<string>,
  found: ReadonlySet<string>,
  at: Place,
  what: string,
): Generator<Finding> {
  for (const [section, [severity, expected]] of Object.entries(wanted)) {
    if (found.has(section)) continue;
    yield { at, severity, message: `the ${what} has no ${section} section; expected ${expected}` };
  }
}
