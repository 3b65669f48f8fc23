import type { ParserFinding } from "../../model/diagnostic.ts";
import { branchFault } from "../../model/branch-name.ts";
import type { Located, Task } from "../../model/plan.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import type { DraftTask } from "../task-plan/task.ts";
import { drawnBlock, drawnClaims } from "./drawing.ts";

/** Headings that call themselves sessions, of which nothing else says so, and the reverse. */
export function unreadSessions(unread: readonly Section[]): ParserFinding[] {
  return unread.map((section) => ({
    rule: "plan/partly-read",
    at: section.at,
    message: `"${section.heading}" looks like a session but has no name that could be read, so it is left out; expected a heading such as "Session A: Title"`,
  }));
}

/** Files that a code block below a heading about files draws, where not every line is a path. */
export function unreadFiles(drafts: readonly DraftTask[], cut: Outline): ParserFinding[] {
  return drafts.flatMap(({ unit }) =>
    unit.parts(cut).flatMap((part): ParserFinding[] => {
      const { heading } = part;
      if (!heading || drawnBlock(part) === undefined || drawnClaims(part)) return [];
      const at = cut.index.place(heading.offset, heading.offset + heading.text.length);
      const message = `session ${unit.heading.id} draws its files in a code block that cannot be read; expected a list such as "Files to Modify" with one path an item`;
      return [{ rule: "plan/partly-read", at, message, tasks: [unit.heading.id] }];
    }),
  );
}

/** A part of a name that somebody still fills in. */
const PLACEHOLDER = /\[[^\]]*\]|<[^>]*>|\{[^}]*\}|\.\.\.|…/;

/** Branches and worktrees that are not named yet. */
export function placeholders(tasks: readonly Task[]): ParserFinding[] {
  return tasks.flatMap((task) =>
    (["branch", "worktree"] as const).flatMap((field): ParserFinding[] => {
      const value: Located<string> | undefined = task[field];
      const part = value && PLACEHOLDER.exec(value.value)?.[0];
      if (!value || part === undefined) return [];
      // A branch that git refuses has its own rule.
      if (field === "branch" && branchFault(value.value) !== undefined) return [];
      return [
        {
          rule: "plan/partly-read",
          at: value.at,
          message: `the ${field} of session ${task.id}, "${value.value}", still has the placeholder "${part}"; expected its real name`,
          tasks: [task.id],
        },
      ];
    }),
  );
}
