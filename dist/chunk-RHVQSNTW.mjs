// src/model/durations.ts
var LONGEST = 1e7;
function durationsOf(tasks) {
  const estimates = tasks.flatMap((task) => estimateOf(task) ?? []);
  const usual = medianOf(estimates) ?? 1;
  return {
    unit: estimates.length > 0 ? "minutes" : "tasks",
    of: tasks.map((task) => task.done ? 0 : estimateOf(task) ?? usual)
  };
}
function estimateOf({ estimate }) {
  return estimate && estimate.value > 0 ? Math.min(LONGEST, estimate.value) : void 0;
}
function medianOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  return upper === void 0 || sorted.length % 2 === 1 ? upper : (sorted[middle - 1] + upper) / 2;
}

export {
  durationsOf
};
