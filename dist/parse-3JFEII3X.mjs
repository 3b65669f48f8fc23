import {
  readOptions
} from "./chunk-NVWJHKG4.mjs";
import {
  findSources
} from "./chunk-EWPPICK4.mjs";
import {
  Workspaces,
  readPlan
} from "./chunk-V5RVVVVC.mjs";
import {
  EXIT,
  Refusal,
  escapeControls
} from "./chunk-PVBI3WVG.mjs";
import "./chunk-HYRU2SLE.mjs";
import "./chunk-MRDATONG.mjs";
import "./chunk-2EZ7PGJQ.mjs";
import "./chunk-G2RORLJA.mjs";

// src/report/plan-json.ts
function planToJson(plan) {
  return {
    version: 1,
    format: plan.format,
    title: plan.title,
    summary: plan.summary ?? null,
    phases: plan.phases.map(({ id, title }) => ({ id, title })),
    tasks: plan.tasks.map(taskToJson)
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
    verification: task.verification,
    branch: task.branch ?? null,
    worktree: task.worktree ?? null,
    location: task.at
  };
}

// src/cli/parse.ts
async function parse({ positionals, values }, io) {
  const options = { ...readOptions(values, io), staged: false };
  if (positionals.length !== 1)
    throw new Refusal("usage", "parse takes one path; expected parallel-plan parse PATH");
  const workspaces = new Workspaces(options);
  const sources = await findSources(positionals, options, workspaces, io);
  const [source] = sources;
  if (!source || sources.length > 1)
    throw new Refusal(
      "usage",
      `${positionals[0]} holds ${sources.length} plans; expected one file`
    );
  if ("problem" in source) throw new Refusal("unreadable", source.problem);
  const { root, config } = await workspaces.of(source.file);
  const { parsed, findings } = await readPlan(source.bytes, source.file, {
    limits: { ...config.limits, ...options.limits },
    root: root.path,
    ...options.as && { as: options.as }
  });
  const over = findings.find((finding) => finding.overLimit);
  if (over) throw new Refusal("over-limit", over.message);
  if (!parsed) {
    const message = findings[0]?.message ?? "the file could not be read";
    io.stdout.write(`${JSON.stringify({ version: 1, error: { code: "unreadable", message } })}
`);
    io.stderr.write(`parallel-plan: ${escapeControls(message)}
`);
    return EXIT.errors;
  }
  io.stdout.write(`${JSON.stringify(planToJson(parsed.plan), null, 2)}
`);
  return EXIT.clean;
}
export {
  parse
};
