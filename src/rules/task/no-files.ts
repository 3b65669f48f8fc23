import { isWrite } from "../../model/claims.ts";
import { defineRule } from "../define-rule.ts";
import { workUnits } from "../shared/work-units.ts";

/** Titles of tasks that look, decide or check, and so may well change no file. */
const CHANGES_NOTHING =
  /\b(?:verif(?:y|ication)|validat(?:e|ion)|check|smoke|qa|audit|review|research|decide|decision|freeze|policy|gate|acceptance|benchmark|investigate|sign-?off|test(?:s|ing)?)\b/i;

export default defineRule({
  name: "task/no-files",
  severity: "warning",
  summary:
    "A task that implements something claims no file, so nothing is known of what it collides with.",
  mend: 'list its files under "Files to Create" and "Files to Modify", or write "None" there',

  *check(input) {
    for (const task of workUnits(input)) {
      if (task.brief.saysNoFiles || CHANGES_NOTHING.test(task.title)) continue;
      if (task.claims.some((claim) => isWrite(claim.access))) continue;
      yield {
        at: task.at,
        message: `task ${task.id} claims no file to create or modify; expected its files, or "None" where it changes nothing`,
        tasks: [task.id],
      };
    }
  },
});
