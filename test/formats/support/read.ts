import { DEFAULT_LIMITS } from "../../../src/formats/format.ts";
import { type ReadFile, readPlan } from "../../../src/formats/read.ts";
import type { Plan, Task } from "../../../src/model/plan.ts";

/** Reads a text as a task plan, whatever it looks like. */
export async function readTaskPlan(text: string): Promise<{ plan: Plan; file: ReadFile }> {
  const file = await readPlan(new TextEncoder().encode(text), "parallel-plan.md", {
    limits: DEFAULT_LIMITS,
    as: "task-plan",
  });
  if (!file.parsed) throw new Error("a task plan is always read, however little of it");
  return { plan: file.parsed.plan, file };
}

/** The one task of a plan with this text below its heading. */
export async function readTask(
  body: string,
  heading = "Task 1.1: Build Depends on [none]",
): Promise<Task> {
  const { plan } = await readTaskPlan(
    `# Plan\n\n## Implementation Plan\n\n#### ${heading}\n\n${body}\n`,
  );
  const [task, ...others] = plan.tasks;
  if (!task || others.length > 0) throw new Error(`expected one task, got ${plan.tasks.length}`);
  return task;
}

/** The claims of a task with this text, as `modify src/a.ts`. */
export async function claimsOf(body: string): Promise<string[]> {
  const { claims } = await readTask(body);
  return claims.map(({ access, pattern }) => `${access} ${pattern}`);
}

/** The tasks of a plan as `1.2 < 1.1, 1.0`, with ` done` where they are. */
export async function tasksOf(text: string): Promise<string[]> {
  const { plan } = await readTaskPlan(text);
  return plan.tasks.map(({ id, dependsOn, done }) => {
    const needs = dependsOn.map((dependency) => dependency.id).join(", ");
    return `${id}${needs === "" ? "" : ` < ${needs}`}${done ? " done" : ""}`;
  });
}
