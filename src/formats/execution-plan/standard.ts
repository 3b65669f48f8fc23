import { isUnfilled } from "../../model/fill.ts";

/** What every written worker has to meet; it says nothing of a single one. */
export const DONE_WHEN: readonly string[] = [
  "- [ ] Every command of its validation passes in its worktree",
  "- [ ] No file has changed but those that it owns or may modify",
];

/** A worker's text without what every written worker has, and without slots that nobody has filled. */
export function withoutStandard(text: string): string {
  return text
    .split("\n")
    .filter((line) => !DONE_WHEN.includes(line) && !isUnfilled(line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
