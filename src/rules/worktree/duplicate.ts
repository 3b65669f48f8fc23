import type { Analysis } from "../../model/analysis.ts";
import { push } from "../../model/claims.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { foldPath, tidyPath } from "../../model/path.ts";
import type { Located, Task } from "../../model/plan.ts";
import { defineRule, isFormat, type RuleInput } from "../define-rule.ts";

type Kind = "branch" | "worktree";

export default defineRule({
  name: "worktree/duplicate",
  severity: "error",
  summary: "Two tasks use one worktree or one branch.",
  mend: "give each task a worktree and a branch of its own",

  *check(input) {
    for (const kind of ["worktree", "branch"] as const) yield* duplicates(kind, input);
  },
});

/** A task that uses a worktree or branch, with its number in the plan. */
interface Use {
  number: number;
  task: Task;
  named: Located<string>;
}

function* duplicates(kind: Kind, { analysis, parsed }: RuleInput): Generator<Finding> {
  const uses = new Map<string, Use[]>();
  for (const [number, task] of analysis.plan.tasks.entries()) {
    const named = task[kind];
    if (named && !task.done) push(uses, keyOf(kind, named.value), { number, task, named });
  }
  const twice = [...uses.values()].filter((users) => users.length > 1);
  if (twice.length === 0) return;
  const isShared = sharing(parsed);
  for (const users of twice) {
    for (const [first, other] of pairs(users, analysis, isShared)) {
      // That two tasks have one id is told by itself, and what follows from it is not.
      if (first.task.id === other.task.id) continue;
      const isMeant = kind === "worktree" && isShared(first.task) && isShared(other.task);
      if (isMeant && isOrdered(analysis, first, other)) continue;
      if (mayFollow(analysis, first, other)) continue;
      const expected = isMeant
        ? "and no dependency orders the two; expected one, or a worktree of its own"
        : "expected one of its own";
      yield {
        at: other.named.at,
        message: `task ${other.task.id} uses the ${kind} ${named(other, first)} of task ${first.task.id}${isMeant ? ", " : "; "}${expected}`,
        tasks: [first.task.id, other.task.id],
        related: [{ at: first.named.at, message: `task ${first.task.id} names its ${kind} here` }],
      };
    }
  }
}

/** Each use with the first one; of those that share on purpose each with the first that it is not in order with. */
function pairs(
  users: readonly Use[],
  analysis: Analysis,
  isShared: (task: Task) => boolean,
): (readonly [Use, Use])[] {
  return users.flatMap((other, i) => {
    const earlier = users.slice(0, i);
    const apart = isShared(other.task)
      ? earlier.find((one) => !isShared(one.task) || !isOrdered(analysis, one, other))
      : undefined;
    const first = apart ?? earlier[0];
    return first ? [[first, other] as const] : [];
  });
}

function isOrdered({ order }: Analysis, a: Use, b: Use): boolean {
  return order.reach.has(a.number, b.number) || order.reach.has(b.number, a.number);
}

/** Packages that say on purpose that they share their worktree. */
function sharing(parsed: RuleInput["parsed"]): (task: Task) => boolean {
  if (!isFormat(parsed, "work-packages")) return () => false;
  const shared = parsed.document.packages.filter(({ worktreeMode }) => worktreeMode === "shared");
  const ids = new Set(shared.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

/** In a task plan one agent may carry out several tasks, one after the other; elsewhere each unit is an agent's. */
function mayFollow(analysis: Analysis, a: Use, b: Use): boolean {
  return analysis.plan.format === "task-plan" && isOrdered(analysis, a, b);
}

/** File systems without case take two spellings for one folder, also for the file of a branch. */
function keyOf(kind: Kind, value: string): string {
  return foldPath(kind === "branch" ? value : tidyPath(value).pattern.replace(/\/$/, ""));
}

function named(one: Use, first: Use): string {
  const { value } = one.named;
  return value === first.named.value
    ? `"${value}"`
    : `"${value}", which many file systems take for "${first.named.value}"`;
}
