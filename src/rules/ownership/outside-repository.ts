import type { Finding } from "../../model/diagnostic.ts";
import { directoryName, withoutParents } from "../../model/path.ts";
import type { Outside, PathMention, Plan } from "../../model/plan.ts";
import { push } from "../../model/claims.ts";
import type { Repository } from "../../model/repository.ts";
import { defineRule } from "../define-rule.ts";

const WHY: Record<Outside, string> = {
  parent: 'climbs with ".."',
  home: "starts in a home directory",
  drive: "names a drive",
  network: "names a network share",
  machine: "is a path of one machine",
  system: "is a directory of the system",
};

export default defineRule({
  name: "ownership/outside-repository",
  severity: "error",
  summary:
    "A path leaves the repository: absolute, `..`, `~`, a drive, or a symbolic link on the way out.",
  mend: "write the path from the repository's root",
  fixable: true,

  *check({ analysis: { plan, repository }, surroundings }) {
    yield* machineRoots(plan);
    for (const { mention, task } of mentions(plan)) {
      const who = task === undefined ? "the plan" : `task ${task}`;
      const why = reason(mention, repository);
      if (why === undefined) continue;
      const inside = insidePath(mention, repository, surroundings?.path);
      yield {
        at: mention.at,
        message: `${who} names ${mention.written}, which ${why}; expected a path below the repository's root`,
        tasks: task === undefined ? [] : [task],
        paths: [mention.pattern],
        ...(inside !== undefined && {
          fixes: [{ title: `write ${inside}`, edits: [{ ...mention.at, text: inside }] }],
        }),
      };
    }
  },
});

/**
 * What is meant by a path with `..`, where there is no doubt: one that stays in the repository, or one
 * that leads from the plan's own folder to something that exists.
 */
function insidePath(
  { pattern, outside, shape }: PathMention,
  repository: Repository | undefined,
  plan: string | undefined,
): string | undefined {
  if (outside !== "parent" || shape === "glob") return undefined;
  const fromRoot = withoutParents(pattern);
  if (fromRoot !== undefined) return fromRoot === "" ? undefined : fromRoot;
  if (!repository || plan === undefined || isAbsolute(plan)) return undefined;
  const fromPlan = withoutParents(directoryName(plan) + pattern);
  if (fromPlan === undefined || fromPlan === "") return undefined;
  const exists = repository.hasFile(fromPlan) || repository.hasDirectory(fromPlan);
  return exists ? fromPlan : undefined;
}

/** A plan that lies outside of the root has its whole path. */
function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(path);
}

function* mentions(plan: Plan): Generator<{ mention: PathMention; task?: string }> {
  for (const mention of plan.references) yield { mention };
  for (const task of plan.tasks) {
    for (const mention of task.claims) yield { mention, task: task.id };
  }
}

function reason(mention: PathMention, repository: Repository | undefined): string | undefined {
  const target = repository?.escapes.get(mention.pattern);
  if (target !== undefined) return `a symbolic link leads to ${target}`;
  if (!mention.outside) return undefined;
  const top = mention.pattern.split("/", 1)[0] ?? "";
  if (mention.outside === "system" && repository?.hasDirectory(top)) return undefined;
  return WHY[mention.outside];
}

/** One warning for all paths below the root of one machine, with one fix. */
function* machineRoots(plan: Plan): Generator<Finding> {
  const byRoot = new Map<string, PathMention[]>();
  for (const { mention } of mentions(plan))
    if (mention.machineRoot) push(byRoot, mention.machineRoot, mention);
  for (const [root, found] of byRoot) {
    const count = found.length === 1 ? "a path" : `${found.length} paths`;
    const start = found.length === 1 ? "starts" : "start";
    yield {
      at: found[0]!.at,
      severity: "warning",
      message: `${count} of the plan ${start} with ${root}, which is one machine's root and was taken off; expected paths from the repository's root`,
      fixes: [
        {
          title: `take ${root} off ${count}`,
          edits: found.map(({ at, pattern }) => ({ ...at, text: pattern })),
        },
      ],
    };
  }
}
