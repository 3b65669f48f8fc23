import type { HookMode } from "../formats/config/config.ts";
import { escapeControls } from "../report/escape.ts";
import { type CheckedPlan, countOf, errorCount, findingLines } from "./findings-text.ts";

/** What a hook answers the client: JSON on standard output, or nothing. */
export type HookAnswer = object | undefined;

/** After a write: errors go back to the model as a block, warnings as context. */
export function afterWrite(plan: CheckedPlan, mode: HookMode): HookAnswer {
  const errors = findingLines(plan, "error");
  const warnings = findingLines(plan, "warning");
  if (errors.length === 0 && warnings.length === 0) return undefined;
  const told = [
    ...(errors.length > 0 && mode === "warn"
      ? [`${nameOf(plan)} has ${errorCount(plan)}:`, ...errors]
      : []),
    ...(warnings.length > 0
      ? [`Warnings in ${nameOf(plan)}, to mend or to accept with a reason:`, ...warnings]
      : []),
  ];
  const context = told.length > 0 && {
    hookSpecificOutput: { hookEventName: "PostToolUse", additionalContext: told.join("\n") },
  };
  if (errors.length === 0 || mode === "warn") return context || undefined;
  const reason = [
    `${nameOf(plan)} was written, but it has ${errorCount(plan)}. Mend the plan, then go on:`,
    ...errors,
  ].join("\n");
  return { decision: "block", reason, ...context };
}

/** At the end of a turn: plans written in it must have no errors. */
export function atStop(plans: readonly CheckedPlan[]): HookAnswer {
  const wrong = plans.filter((plan) => countOf(plan, "error") > 0);
  if (wrong.length === 0) return undefined;
  const told = wrong.flatMap((plan) => [
    `${nameOf(plan)} still has ${errorCount(plan)}:`,
    ...findingLines(plan, "error"),
  ]);
  const reason = [
    "A plan that you wrote does not check. Mend it before you end the turn.",
    ...told,
  ];
  return { decision: "block", reason: reason.join("\n") };
}

/** At the start of a session: one line when plans with errors lie about. */
export function atStart(plans: readonly CheckedPlan[]): HookAnswer {
  const wrong = plans.filter((plan) => countOf(plan, "error") > 0);
  if (wrong.length === 0) return undefined;
  const named = wrong.slice(0, 5).map((plan) => `${nameOf(plan)} (${errorCount(plan)})`);
  const rest = wrong.length > named.length ? ` and ${wrong.length - named.length} more` : "";
  const line = `parallel-plan: plans with errors: ${named.join(", ")}${rest}; parallel-plan validate lists them.`;
  return {
    systemMessage: line,
    hookSpecificOutput: { hookEventName: "SessionStart", additionalContext: line },
  };
}

/** A plan's path as text. */
function nameOf({ path }: CheckedPlan): string {
  return escapeControls(path, "");
}

/** Longer words of a user are cut where they are told back. */
const MOST_TOLD = 200;

/**
 * Before `/parallel-plan` runs: without a shared.md it is refused, or with `warn` told. `folder` is where
 * it was looked for.
 */
export function refuseCommand(feature: string, folder: string, mode: HookMode): HookAnswer {
  const [name, place] = [told(feature), told(folder)];
  const reason = `There is no shared.md in ${place}. Run /shared ${name} first: it researches the codebase and writes the shared.md that the plan is built on. Then run /parallel-plan ${name} again.`;
  if (mode === "block") return { decision: "block", reason };
  return {
    hookSpecificOutput: { hookEventName: "UserPromptExpansion", additionalContext: reason },
  };
}

function told(text: string): string {
  const shown = escapeControls(text, "");
  return shown.length <= MOST_TOLD ? shown : `${shown.slice(0, MOST_TOLD)}…`;
}
