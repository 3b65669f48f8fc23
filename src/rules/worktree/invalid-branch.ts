import { branchFault } from "../../model/branch-name.ts";
import type { Finding } from "../../model/diagnostic.ts";
import type { Located, Task } from "../../model/plan.ts";
import { defineRule } from "../define-rule.ts";

export default defineRule({
  name: "worktree/invalid-branch",
  severity: "error",
  summary: "The name of a branch is not one that git and every shell take as it stands.",
  mend: 'use letters, digits and "-" in parts between "/"',

  *check({ analysis: { plan } }) {
    const branches = new Map<string, { task: Task; branch: Located<string> }>();
    for (const task of plan.tasks) {
      const { branch } = task;
      if (!branch || task.done) continue;
      const fault = branchFault(branch.value);
      if (fault === undefined) branches.set(branch.value, { task, branch });
      else {
        yield {
          at: branch.at,
          message: `the branch "${branch.value}" of task ${task.id} ${fault}; expected a name like feature/part-1`,
          tasks: [task.id],
        };
      }
    }
    for (const { task, branch } of branches.values()) yield* below(task, branch, branches);
  },
});

/** A branch is a file below `refs/heads`, so none can lie below another. */
function* below(
  task: Task,
  branch: Located<string>,
  branches: ReadonlyMap<string, { task: Task; branch: Located<string> }>,
): Generator<Finding> {
  const { value } = branch;
  for (let end = value.indexOf("/"); end > 0; end = value.indexOf("/", end + 1)) {
    const above = branches.get(value.slice(0, end));
    if (!above) continue;
    yield {
      at: branch.at,
      message: `the branch "${value}" of task ${task.id} lies below "${above.branch.value}" of task ${above.task.id}, and git keeps only one of the two; expected another name for one of them`,
      tasks: [above.task.id, task.id],
      related: [{ at: above.branch.at, message: `task ${above.task.id} names its branch here` }],
    };
  }
}
