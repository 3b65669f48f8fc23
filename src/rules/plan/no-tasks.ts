import type { Place } from "../../model/place.ts";
import { defineRule, isFormat, type RuleInput } from "../define-rule.ts";

export default defineRule({
  name: "plan/no-tasks",
  severity: "error",
  summary: "The plan names no task.",
  mend: 'add tasks with headings such as "#### Task 1.1: Title Depends on [none]"',

  *check({ analysis: { plan }, parsed }) {
    const unread = parsed.findings.some(({ overLimit }) => overLimit);
    const wanted = wantedOf(parsed);
    if (plan.tasks.length > 0 || unread || !wanted) return;
    yield { at: wanted.at, message: `the plan names no ${wanted.expected}` };
  },
});

/** What a document of the format should hold, and where that is said to be missing. */
function wantedOf(parsed: RuleInput["parsed"]): { at: Place; expected: string } | undefined {
  if (isFormat(parsed, "task-plan")) {
    const expected = 'task; expected headings such as "#### Task 1.1: Title Depends on [none]"';
    return { at: parsed.document.at, expected };
  }
  if (isFormat(parsed, "execution-plan")) {
    const expected = 'worker; expected headings such as "### Worker 1: Title"';
    return { at: parsed.document.at, expected };
  }
  if (isFormat(parsed, "session-plan")) {
    const expected = 'session; expected headings such as "### Session A: Title" below "## Phase 1"';
    return { at: parsed.document.at, expected };
  }
  return undefined;
}
