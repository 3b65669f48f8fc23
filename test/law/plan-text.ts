import type { Access } from "../../src/model/plan.ts";
import type { LawCase, LawTask } from "./case.ts";

const LISTS: readonly [Access, string][] = [
  ["create", "Files to Create"],
  ["modify", "Files to modify"],
  ["delete", "Files to Delete"],
  ["write", "Files to create or modify"],
];

/** A case's plan as a task plan in Markdown; what Markdown cannot say is left out. */
export function planText({ tasks, document }: LawCase): string {
  return `# A plan

It does a few things. They are small. They belong together.

## Critically Relevant Files and Documentation

- None

## Implementation Plan

### Phase 1

${document.map((number) => taskText(tasks[number]!, tasks)).join("\n")}
## Advice

- Keep it short.
`;
}

function taskText(task: LawTask, tasks: readonly LawTask[]): string {
  const needs = task.needs.map((number) => tasks[number]!.id);
  const mark = task.done ? " [COMPLETED]" : "";
  const lists = LISTS.flatMap(([access, label]) => {
    const paths = pathsOf(task, access);
    return paths.length === 0 ? [] : [`${label}\n\n${bullets(paths)}`];
  });
  return [
    `#### Task ${task.id}: Build a part${mark} Depends on [${needs.join(", ") || "none"}]\n`,
    `**READ THESE BEFORE TASK**\n\n${bullets(pathsOf(task, "read"))}`,
    "**Instructions**\n",
    ...(lists.length === 0 ? ["Files to modify\n\n- None\n"] : lists),
    "Build this part and test it.\n",
  ].join("\n");
}

function pathsOf({ claims }: LawTask, access: Access): string[] {
  return claims.filter((claim) => claim.access === access).map(({ text }) => `\`${text}\``);
}

function bullets(items: readonly string[]): string {
  return (items.length === 0 ? ["None"] : items).map((item) => `- ${item}\n`).join("");
}
