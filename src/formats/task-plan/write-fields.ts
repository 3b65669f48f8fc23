import type { Task } from "../../model/plan.ts";
import { codeSpan, oneLine } from "../markdown/plain.ts";
import { type FieldValues, readField } from "./field.ts";

const FIELDS = [
  "Status",
  "Estimate",
  "Priority",
  "Wave",
  "Branch",
  "Worktree",
  "Locks",
  "Verification",
] as const;
/** Where a task works that somebody does in the merged checkout. */
const IN_PLACE = "none, this is done in the merged checkout";
type Name = (typeof FIELDS)[number];

/** The small fields of a task as Markdown, those without a value left out, as is what would be read otherwise. */
export function fieldTexts(task: Task): Map<Name, string> {
  const texts: Record<Name, string> = {
    Status: task.done ? "done" : "",
    Estimate: task.estimate ? `${task.estimate.value} minutes` : "",
    Priority: number(task, "priority"),
    Wave: number(task, "wave"),
    Branch: spans(task, "branch"),
    Worktree: task.inPlace ? IN_PLACE : spans(task, "worktree"),
    Locks: spans(task, "locks"),
    Verification: spans(task, "verification"),
  };
  return new Map(
    FIELDS.filter((name) => texts[name] !== "").map((name) => [name, texts[name]] as const),
  );
}

type Key = "branch" | "worktree" | "locks" | "verification" | "priority" | "wave";

function spans(task: Task, key: Exclude<Key, "priority" | "wave">): string {
  return [task[key] ?? []]
    .flat()
    .map(({ value }) => ({ value, span: codeSpan(oneLine(value)) }))
    .filter(({ value, span }) => isRead(key, span, value))
    .map(({ span }) => span)
    .join(", ");
}

function number(task: Task, key: "priority" | "wave"): string {
  const value = task[key]?.value;
  return value !== undefined && isRead(key, String(value), value) ? String(value) : "";
}

/** True when the reader takes the text behind a field's name for this one value. */
function isRead(key: Key, text: string, value: string | number): boolean {
  const values: FieldValues = { verification: [] };
  if (!readField(values, key, { text, offset: 0 })) return false;
  const read = [values[key] ?? []].flat();
  return read.length === 1 && read[0]?.value === value;
}
