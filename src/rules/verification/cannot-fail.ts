import type { Located, Task } from "../../model/plan.ts";
import type { Success } from "../../model/shell/always-succeeds.ts";
import { canFail } from "../../model/shell/can-fail.ts";
import { defineRule, isFormat, type RuleInput } from "../define-rule.ts";

export default defineRule({
  name: "verification/cannot-fail",
  severity: "warning",
  summary: "A command that verifies a task succeeds whatever the task did.",
  mend: "let the command fail when the result is wrong",

  async *check({ analysis: { plan }, parsed }) {
    const open = plan.tasks.filter(({ done }) => !done);
    if (open.every(({ verification }) => verification.every(({ value }) => canFail(value)))) return;
    const { alwaysSucceeds } = await import("../../model/shell/always-succeeds.ts");
    const expected = expectedCodes(parsed);
    const each = plan.format === "work-packages";
    for (const task of open) {
      for (const { command, because } of emptyChecks(task, each, alwaysSucceeds)) {
        const code = expected.get(keyOf(command));
        yield {
          at: command.at,
          message:
            code === undefined
              ? `a command that verifies task ${task.id} cannot fail, because ${because}; expected one that fails when the result is wrong`
              : `a command that verifies task ${task.id} can never end with ${code}, as it is expected to, because ${because}; expected one that ends with ${code} when the result is right`,
          tasks: [task.id],
        };
      }
    }
  },
});

/** How commands have to end, by their place; those that have to end with 0 are left out. */
function expectedCodes(parsed: RuleInput["parsed"]): Map<string, number> {
  const steps = isFormat(parsed, "work-packages")
    ? parsed.document.packages.flatMap((one) => one.steps)
    : [];
  return new Map(
    steps.flatMap(({ command, exitCode }) =>
      command && exitCode !== undefined ? [[keyOf(command), exitCode]] : [],
    ),
  );
}

function keyOf({ at: { start } }: Located<string>): string {
  return `${start.line}:${start.column}`;
}

/**
 * Commands of a task that cannot fail. One that only prints is fine beside another that can fail, as lines
 * of a Markdown plan are; where each command is a step of its own (`each`), every step has to prove something.
 */
function emptyChecks(
  { verification }: Task,
  each: boolean,
  alwaysSucceeds: (line: string) => Success | undefined,
): { command: Located<string>; because: string }[] {
  const judged = verification.map((command) => ({
    command,
    success: alwaysSucceeds(command.value),
  }));
  const someCanFail = judged.some(({ success }) => success === undefined);
  return judged.flatMap(({ command, success }) =>
    success && (each || !success.isEmpty || !someCanFail)
      ? [{ command, because: success.because }]
      : [],
  );
}
