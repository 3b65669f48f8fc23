import type { Files, LawTask } from "../case.ts";
import { isBlocked } from "../reach.ts";
import { withoutRepeats, written } from "./claim.ts";
import type { Draft } from "./draft.ts";

/** Names that one task may give to a file while another makes a folder of it. */
const GLOBS = ["*", "[!x]*", "**", "?*", "+([!.])"];

/**
 * Two tasks, one after the other in the plan: one may make a file where the other makes a folder. No path
 * is of both claims, and yet git cannot merge the two.
 */
export function withClash(
  tasks: readonly LawTask[],
  { folders, clash, tasks: drafts }: Draft,
  files: Files,
): LawTask[] {
  const [one = "", two = ""] = folders;
  const first = (clash >> 2) % Math.max(drafts.length - 1, 1);
  const glob = written([{ plain: one }, { glob: GLOBS[clash % GLOBS.length]! }]);
  const file = `${one}/${two}/clash.ts`;
  if (isBlocked(file, files)) return [...tasks];
  return tasks.map((task, number) => {
    if (number === first) return withClaim(task, { shape: "glob", ...glob });
    if (number === first + 1) return withClaim(task, { shape: "file", text: file, source: file });
    return task;
  });
}

function withClaim(task: LawTask, claim: Omit<LawTask["claims"][number], "access">): LawTask {
  return { ...task, claims: withoutRepeats([...task.claims, { access: "create", ...claim }]) };
}
