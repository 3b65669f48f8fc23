import {
  globSource
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/convert/differences.ts
var optional = (value) => value === void 0 ? [] : [String(value.value)];
var TASK_FIELDS = {
  title: ({ title }) => [title],
  phase: ({ phase }) => phase === void 0 ? [] : [phase],
  "done mark": ({ done }) => done ? ["done"] : [],
  dependencies: ({ dependsOn }, ids) => dependsOn.map(({ id }) => ids.get(id) ?? id),
  claims: ({ claims }) => claims.map(({ access, pattern }) => `${access} ${pattern}`),
  "meaning of patterns": ({ claims }) => claims.flatMap(meaning),
  locks: ({ locks }) => locks.map(({ value }) => value),
  "locked files": ({ lockFiles = [] }) => lockFiles.map(({ pattern }) => pattern),
  estimate: ({ estimate }) => optional(estimate).map((minutes) => `${minutes} minutes`),
  priority: ({ priority }) => optional(priority),
  wave: ({ wave }) => optional(wave),
  verification: ({ verification }) => verification.map(({ value }) => spaced(value)),
  "check by CI or by hand": ({ isCheckedOtherwise }) => isCheckedOtherwise ? ["yes"] : [],
  branch: ({ branch }) => optional(branch),
  worktree: ({ worktree }) => optional(worktree),
  "place in the merged checkout": ({ inPlace }) => inPlace ? ["yes"] : [],
  instructions: ({ brief }) => [plainText(brief.text)]
};
var PLAN_FIELDS = {
  "title of the plan": ({ title }) => [title],
  summary: ({ summary }) => summary === void 0 ? [] : [summary],
  phases: ({ phases }) => phases.map(({ id, title }) => id === title ? id : `${id} ${title}`),
  "relevant files": ({ references }) => references.map(({ pattern }) => pattern),
  advice: ({ advice }) => advice === void 0 ? [] : [plainText(advice)],
  "merge order": ({ mergeOrder = [] }, ids) => mergeOrder.length === 0 ? [] : [mergeOrder.map(({ value }) => ids.get(value) ?? value).join(", ")],
  philosophy: ({ principle }) => principle === void 0 ? [] : [plainText(principle)],
  "shared resources": ({ resources = [] }, ids) => resources.map(
    ({ name, capacity, tasks }) => `${name}: ${capacity} at once of ${tasks.map((id) => ids.get(id) ?? id).join(", ")}`
  ),
  "notes on files": ({ fileNotes = [] }) => fileNotes.map(({ pattern, text }) => `${pattern}: ${text}`),
  "accepted findings": ({ allows }) => allows.map(({ rule, subject, reason }) => `${rule} ${subject}: ${reason}`)
};
function spaced(command) {
  const text = command.replace(/("[^"]*"|'[^']*')|[ \t]+/g, (_, quote) => quote ?? " ");
  return text.trim();
}
function meaning({ pattern, shape, source }) {
  if (!/[[(]/.test(pattern)) return [];
  const literal = pattern.replace(/[[\]()]/g, "\\$&");
  return [shape === "glob" ? source ?? globSource(pattern) : literal];
}
function plainText(text) {
  return text.split(/\s*[\r\n]\s*/).map((line) => line.trim()).filter((line) => line !== "").join("\n");
}
function differences(plan, back, ids) {
  const whole = compare(PLAN_FIELDS, plan, back, ids).filter(
    ({ field, gone }) => !/^(?:merge order|notes on files)$/.test(field) || gone.length > 0
  );
  const { pairs, missing, surplus } = pairTasks(plan, back, ids);
  const found = pairs.flatMap(
    ([task, other]) => compare(TASK_FIELDS, task, other, ids).map((one) => ({ ...one, task: task.id }))
  );
  const tasks = { field: "tasks", gone: missing, added: surplus };
  return [...whole, ...missing.length + surplus.length > 0 ? [tasks] : [], ...found];
}
function compare(fields, one, other, ids) {
  return Object.entries(fields).flatMap(([field, valuesOf]) => {
    const [from, to] = [valuesOf(one, ids), valuesOf(other, /* @__PURE__ */ new Map())];
    const [gone, added] = [
      from.filter((x) => !to.includes(x)),
      to.filter((x) => !from.includes(x))
    ];
    return gone.length + added.length > 0 ? [{ field, gone, added }] : [];
  });
}
function pairTasks(plan, back, ids) {
  const left = /* @__PURE__ */ new Map();
  for (const task of back.tasks) left.set(task.id, [...left.get(task.id) ?? [], task]);
  const pairs = [];
  const missing = [];
  for (const task of plan.tasks) {
    const other = left.get(ids.get(task.id) ?? task.id)?.shift();
    if (other) pairs.push([task, other]);
    else missing.push(task.id);
  }
  return { pairs, missing, surplus: [...left.values()].flat().map(({ id }) => id) };
}

export {
  plainText,
  differences
};
