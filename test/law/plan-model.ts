import type { Parsed } from "../../src/formats/format.ts";
import { TASK_PLAN_SECTIONS } from "../../src/formats/task-plan/document.ts";
import { tidyPath } from "../../src/model/path.ts";
import { LineIndex } from "../../src/model/place.ts";
import type { Plan, Task } from "../../src/model/plan.ts";
import type { LawCase, LawTask } from "./case.ts";

/** Every value of a made plan stands on the line of its task, so that findings have an order. */
const INDEX = new LineIndex("\n".repeat(100));

/** A case's plan as a model, with all that Markdown cannot say: what a task denies itself, and locks. */
export function planModel({ tasks, document }: LawCase): Parsed<"task-plan"> {
  const plan: Plan = {
    format: "task-plan",
    title: "A plan",
    summary: "It does a few things.",
    phases: [],
    tasks: document.map((number, line) => taskModel(tasks[number]!, tasks, line)),
    references: [],
    allows: [],
  };
  const at = INDEX.place(0, 0);
  const sections = new Set(TASK_PLAN_SECTIONS);
  return {
    format: "task-plan",
    plan,
    document: { sections, at, mentioned: new Set() },
    findings: [],
  };
}

function taskModel(task: LawTask, tasks: readonly LawTask[], line: number): Task {
  const at = INDEX.place(line, line);
  return {
    id: task.id,
    title: "Build a part",
    done: task.done,
    dependsOn: task.needs.map((number) => ({ id: tasks[number]!.id, at })),
    dependencyAt: at,
    claims: task.claims.map(({ access, text }) => ({
      access,
      ...tidyPath(text),
      written: text,
      at,
    })),
    locks: task.locks.map((value) => ({ value, at })),
    verification: [],
    brief: { text: "Build a part.", at, readingList: true, saysNoFiles: true, code: [] },
    at,
    section: at,
  };
}
