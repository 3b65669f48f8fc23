import type { LawCase, LawTask } from "./case.ts";
import { planText } from "./plan-text.ts";

/** A case in words: its files, its plan, and what its workers try. */
export function describeCase(lawCase: LawCase): string {
  const { files, tasks, medium } = lawCase;
  return [
    `Files: ${[...files].map(([path, { mode }]) => `${path} (${mode})`).join(", ") || "none"}`,
    medium === "markdown" ? planText(lawCase) : "The plan is a model:",
    ...tasks.map((task) => describeTask(task, tasks)),
  ].join("\n");
}

function describeTask(task: LawTask, tasks: readonly LawTask[]): string {
  const needs = task.needs.map((number) => tasks[number]!.id).join(", ") || "none";
  const claims = task.claims.map(({ access, text }) => `${access} ${text}`).join("; ") || "nothing";
  const edits = task.intents.map(({ kind, which, text }) => `${kind}(${which}, ${text})`).join(" ");
  return `${task.id}${task.done ? " (done)" : ""} needs ${needs}; claims ${claims}; tries ${edits}`;
}
