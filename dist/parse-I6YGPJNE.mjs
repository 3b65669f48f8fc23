import {
  openOne,
  planOf,
  readOne,
  tellUnread
} from "./chunk-YU66Q3LL.mjs";
import {
  EXIT,
  printJson,
  readOptions
} from "./chunk-ZU2Z7FRA.mjs";

// src/report/plan-json.ts
function planToJson(plan) {
  return {
    version: 1,
    format: plan.format,
    title: plan.title,
    summary: plan.summary ?? null,
    phases: plan.phases.map(({ id, title }) => ({ id, title })),
    tasks: plan.tasks.map(taskToJson),
    ...plan.resources && { resources: plan.resources }
  };
}
function taskToJson(task) {
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
    location: task.at
  };
}

// src/cli/parse.ts
async function parse({ positionals, values }, io) {
  const options = readOptions(values, io);
  const source = await openOne("parse", positionals, options, io);
  const document = await readOne(source, options);
  const plan = planOf(document);
  tellUnread(document, io);
  printJson(planToJson(plan), io);
  return EXIT.clean;
}
export {
  parse
};
