import type { Plan, Task } from "../model/plan.ts";

/** A plan in the JSON of `parse` (schemas/plan.schema.json). */
export function planToJson(plan: Plan): object {
  return {
    version: 1,
    format: plan.format,
    title: plan.title,
    summary: plan.summary ?? null,
    phases: plan.phases.map(({ id, title }) => ({ id, title })),
    tasks: plan.tasks.map(taskToJson),
    ...(plan.resources && { resources: plan.resources }),
  };
}

function taskToJson(task: Task): object {
  return {
    id: task.id,
    title: task.title,
    phase: task.phase ?? null,
    done: task.done,
    dependsOn: task.dependsOn.map(({ id }) => id),
    claims: task.claims.map(({ pattern, access }) => ({ path: pattern, access })),
    locks: task.locks.map(({ value }) => value),
    estimate: task.estimate ? { minutes: task.estimate.value } : null,
    verification: task.verification.map(({ value }) => value),
    branch: task.branch?.value ?? null,
    worktree: task.worktree?.value ?? null,
    location: task.at,
  };
}
