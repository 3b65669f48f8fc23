import {
  durationsOf
} from "./chunk-ZU2Z7FRA.mjs";

// src/schedule/open-tasks.ts
function openTasks({ tasks, resources = [] }, { before, numberOf, topological }) {
  const numbers = /* @__PURE__ */ new Map();
  tasks.forEach((task, i) => task.done || numbers.set(i, numbers.size));
  const open = [...numbers.keys()];
  const waitsFor = openParents(tasks, before, topological);
  const { unit, of: durations } = durationsOf(tasks);
  const halves = open.map((i) => Math.max(1, Math.round(2 * durations[i])));
  const step = halves.reduce(commonDivisor, 0) || 1;
  return {
    tasks: open.map((i) => tasks[i]),
    before: open.map((i) => [
      ...waitsFor[i].flatMap((parent) => numbers.get(parent) ?? []),
      // The order leaves a task out that waits for itself; a schedule cannot.
      ...tasks[i].dependsOn.flatMap(({ id }) => numberOf.get(id) === i ? numbers.get(i) : [])
    ]),
    shared: resources.map(({ capacity, tasks: users }) => ({
      capacity,
      tasks: open.flatMap((i, number) => users.includes(tasks[i].id) ? number : [])
    })),
    durations: halves.map((duration) => duration / step),
    unit,
    step: step / 2
  };
}
function openParents(tasks, before, topological) {
  const found = tasks.map(() => []);
  for (const i of topological) {
    const all = before[i].flatMap((parent) => tasks[parent].done ? found[parent] : parent);
    found[i] = [...new Set(all)];
  }
  return found;
}
function commonDivisor(a, b) {
  return b === 0 ? a : commonDivisor(b, a % b);
}

export {
  openTasks
};
