import type { Outline } from "../markdown/outline.ts";
import { readField } from "../task-plan/field.ts";
import type { TaskBody } from "../task-plan/task-body.ts";
import type { WorkerUnit } from "./units.ts";

/** `**Path:** ../shop-nav` on a line of its own. */
const PATH =
  /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:path|directory|folder|location)[*_]{0,2}:[*_]{0,2}[ \t]*([`./~\p{L}\p{N}][^\n]*)$/imu;

/** Below `Worktree 1` a path is where the worktree lies; it is no instruction then. */
export function takeWorktreePath(
  body: TaskBody,
  { name, sections }: WorkerUnit,
  cut: Outline,
): void {
  const [own] = sections;
  if (name.kind !== "worktree" || body.worktree || body.inPlace || !own) return;
  const match = PATH.exec(cut.text.slice(own.bodyStart, own.bodyEnd));
  if (!match) return;
  const [line, text = ""] = match;
  readField(body, "worktree", {
    text,
    offset: own.bodyStart + match.index + line.length - text.length,
  });
  const { prose } = body;
  prose.texts = prose.texts
    .map((one) =>
      one
        .split("\n")
        .filter((part) => part.trim() !== line.trim())
        .join("\n"),
    )
    .filter((one) => one !== "");
}
