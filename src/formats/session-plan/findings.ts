import type { ParserFinding } from "../../model/diagnostic.ts";
import { branchFault } from "../../model/branch-name.ts";
import type { Located, Task } from "../../model/plan.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import type { Outline } from "../markdown/outline.ts";
import type { SessionUnits } from "./units.ts";

/** Headings that call themselves sessions, of which nothing else says so. */
export function unreadSessions({ unread }: SessionUnits): ParserFinding[] {
  return unread.map((section) => ({
    rule: "plan/partly-read",
    at: section.at,
    message: `"${section.heading}" looks like a session but has no name that could be read, so it is left out; expected a heading such as "Session A: Title"`,
  }));
}

/** Lists of files that stand in a code block below a heading: a drawing, of which nothing is read. */
export function unreadFiles({ sessions }: SessionUnits, cut: Outline): ParserFinding[] {
  return sessions.flatMap(({ heading, sections }) =>
    sections.slice(1).flatMap((section): ParserFinding[] => {
      if (!/\bfiles?\b/i.test(section.heading)) return [];
      const blocks = parseBlocks(
        cut.text.slice(section.bodyStart, section.bodyEnd),
        section.bodyStart,
      );
      const drawn = blocks.find((block) => block.kind === "code");
      if (!drawn || blocks.some((block) => block.kind === "list")) return [];
      const message = `session ${heading.name} draws its files in a code block, which is not read; expected a list such as "Files to Modify" with one path an item`;
      return [{ rule: "plan/partly-read", at: section.at, message }];
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
