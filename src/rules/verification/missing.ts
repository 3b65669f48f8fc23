import { isWrite } from "../../model/claims.ts";
import { defineRule, isFormat } from "../define-rule.ts";

/** Formats that ask every unit of work for a verification; a task plan verifies as a whole. */
const ASKING: ReadonlySet<string> = new Set(["work-packages", "execution-plan"]);

export default defineRule({
  name: "verification/missing",
  severity: "warning",
  summary: "A package or worker says nowhere how its result is verified.",
  mend: "name a command, a CI check or what a person looks at",

  *check({ analysis: { plan }, parsed }) {
    if (!ASKING.has(plan.format)) return;
    // What a package of the loose form lacks, or has under a wrong key, is told by plan/schema.
    const told = isFormat(parsed, "work-packages")
      ? new Set(
          parsed.document.packages
            .filter((one) => one.isLoose || one.isCheckUnread)
            .map(({ id }) => id),
        )
      : new Set<string>();
    // What was not read may well be the verification.
    if (parsed.findings.some(({ rule }) => rule === "plan/unreadable")) return;
    for (const task of plan.tasks) {
      // What is done in the merged checkout and writes nothing is itself a check, or a merge.
      const isCheck = task.inPlace && !task.claims.some(({ access }) => isWrite(access));
      const isVerified = task.verification.length > 0 || task.isCheckedOtherwise || isCheck;
      if (task.done || isVerified || told.has(task.id)) continue;
      yield {
        at: task.at,
        message: `task ${task.id} is not verified by anything; expected a command, a CI check or what a person looks at`,
        tasks: [task.id],
      };
    }
  },
});
