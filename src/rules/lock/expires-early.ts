import type { PackageDetails } from "../../formats/work-packages/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import type { Task } from "../../model/plan.ts";
import { defineFormatRule } from "../define-rule.ts";

/** Minutes that a lock may live at most, as the schema has it. */
const LONGEST = 480;

export default defineFormatRule("work-packages", {
  name: "lock/expires-early",
  severity: "warning",
  summary: "The locks of a package expire before the package times out.",
  mend: "let the locks live at least as long as the package may run",
  fixable: true,

  *check({ analysis: { plan } }, { packages }) {
    for (const [i, details] of packages.entries()) {
      const task = plan.tasks[i];
      if (task && holdsLocks(task)) yield* judge(details);
    }
  },
});

function holdsLocks({ locks, lockFiles = [], done }: Task): boolean {
  return !done && locks.length + lockFiles.length > 0;
}

function* judge({ id, ttl, timeout, hasOwnTtl, at }: PackageDetails): Generator<Finding> {
  if (!ttl || !timeout || ttl.value >= timeout.value) return;
  const own = hasOwnTtl === true;
  yield {
    at: own ? ttl.at : at,
    message: `the locks of package ${id} expire after ${ttl.value} minutes${own ? "" : " by default"}, but it may run for ${timeout.value}; expected locks that live at least as long`,
    tasks: [id],
    related: [
      { at: timeout.at, message: `its timeout is ${timeout.value} minutes` },
      ...(own ? [] : [{ at: ttl.at, message: `locks live ${ttl.value} minutes by default` }]),
    ],
    ...(own &&
      timeout.value <= LONGEST && {
        fixes: [
          {
            title: `let the locks live for ${timeout.value} minutes`,
            edits: [{ ...ttl.at, text: String(timeout.value) }],
          },
        ],
      }),
  };
}
