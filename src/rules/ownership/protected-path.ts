import { isWrite } from "../../model/claims.ts";
import { foldPath } from "../../model/path.ts";
import { matcher } from "../../model/pattern/match.ts";
import type { Claim } from "../../model/plan.ts";
import { throughLink } from "../../model/reached.ts";
import { defineRule } from "../define-rule.ts";

/** Files that decide how agents and checks behave; a pattern should not reach them by accident. */
const GUARDED: readonly [what: string, sample: string][] = [
  ["the agent's settings", ".claude/settings.json"],
  ["the CI configuration", ".github/workflows/ci.yml"],
  ["the CI configuration", ".gitlab-ci.yml"],
  ["the CI configuration", ".circleci/config.yml"],
  ["the CI configuration", ".buildkite/pipeline.yml"],
  ["the CI configuration", "azure-pipelines.yml"],
  ["the CI configuration", "Jenkinsfile"],
];

export default defineRule({
  name: "ownership/protected-path",
  severity: "error",
  summary:
    "A task writes into .git, or a directory or glob reaches the agent's settings, CI configuration or the plan itself.",
  mend: "name the files that the task writes one by one",

  *check({ analysis: { plan, repository }, surroundings }) {
    const guarded = guardedFiles(repository?.files ?? []);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const written of task.claims) {
        if (!isWrite(written.access) || written.outside) continue;
        const claim = repository ? throughLink(written, repository) : written;
        const base = { at: claim.at, tasks: [task.id], paths: [claim.pattern] };
        const via = claim.reached === undefined ? "" : ` (through ${claim.reached})`;
        if (isGitDirectory(claim.pattern)) {
          yield {
            ...base,
            message: `task ${task.id} writes ${claim.pattern}${via}, which belongs to git; expected a file of the repository`,
          };
          continue;
        }
        const reached = guardedBy(claim, guarded, surroundings?.path);
        if (!reached) continue;
        yield {
          ...base,
          severity: "warning",
          message: `task ${task.id} may write ${reached.what} (${reached.path}) through ${written.pattern}; expected the file by its own name`,
        };
      }
    }
  },
});

/** `.git` in any case and in the forms that file systems take for it. */
function isGitDirectory(pattern: string): boolean {
  const folded = foldPath(pattern);
  return (
    folded.includes("git") &&
    folded.split("/").some((segment) => /^(?:\.git|git~1)(?:[ .]*|:.*)$/.test(segment))
  );
}

interface Guarded {
  what: string;
  sample: string;
  /** The repository's files of that kind. */
  known: string[];
}

const FIRST = new Set(GUARDED.map(([, sample]) => sample.charAt(0).toLowerCase()));

/** Looks through the repository's files once for all claims; most start with another letter than all of these. */
function guardedFiles(files: Iterable<string>): Guarded[] {
  const all = [...files].filter((path) => FIRST.has(path.charAt(0).toLowerCase()));
  return GUARDED.map(([what, sample]) => {
    const folder = foldPath(sample.slice(0, sample.lastIndexOf("/") + 1) || sample);
    const lies = (path: string): boolean => foldPath(path.slice(0, folder.length)) === folder;
    return { what, sample, known: all.filter(lies) };
  });
}

/** What a directory or glob reaches by accident; a file that is named is meant. */
function guardedBy(
  claim: Claim,
  guarded: readonly Guarded[],
  plan: string | undefined,
): { what: string; path: string } | undefined {
  if (claim.shape === "file") return undefined;
  // Where case does not count, `.GitHub/` reaches `.github/`, too.
  const { pattern, source } = claim;
  const folded = {
    ...claim,
    pattern: foldPath(pattern),
    ...(source !== undefined && { source: foldPath(source) }),
  };
  const isMatch = matcher(folded);
  const matches = (path: string): boolean => isMatch(foldPath(path));
  if (plan !== undefined && matches(plan)) return { what: "the plan itself", path: plan };
  const top = folded.pattern.split("/", 1)[0] ?? "";
  for (const { what, sample, known } of guarded) {
    for (const path of known) if (matches(path)) return { what, path };
    if (top === foldPath(sample).split("/", 1)[0] && matches(sample)) return { what, path: sample };
  }
  return undefined;
}
