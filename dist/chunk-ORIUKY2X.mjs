import {
  openTasks
} from "./chunk-T34KHETC.mjs";
import {
  Generator,
  improve,
  listSchedule,
  simpleBound,
  solve,
  wavesOf
} from "./chunk-NWUQ2S2F.mjs";
import {
  makeInstance
} from "./chunk-EMZF26Z3.mjs";
import {
  WORTH_IT,
  canonicalKey,
  orderTasks,
  push
} from "./chunk-ZU2Z7FRA.mjs";

// src/schedule/plan-project.ts
function projectOf({ tasks, before, durations, shared }, agents) {
  const scarce = [
    ...sharedLocks(tasks).map((users) => ({ capacity: 1, tasks: users })),
    ...shared.filter(({ capacity, tasks: users }) => users.length > capacity)
  ];
  const demands = tasks.map(() => [{ resource: 0, amount: 1 }]);
  scarce.forEach(({ tasks: users }, i) => {
    for (const task of users) demands[task].push({ resource: i + 1, amount: 1 });
  });
  return {
    durations,
    before,
    capacities: [agents, ...scarce.map(({ capacity }) => capacity)],
    demands
  };
}
function sharedLocks(tasks) {
  const holders = /* @__PURE__ */ new Map();
  tasks.forEach(({ locks }, task) => {
    for (const lock of new Set(locks.map(({ value }) => canonicalKey(value))))
      push(holders, lock, task);
  });
  return [...holders.values()].filter((users) => users.length > 1);
}
function wavePart(project, members) {
  return {
    capacities: project.capacities,
    durations: members.map((task) => project.durations[task]),
    before: members.map(() => []),
    demands: members.map((task) => project.demands[task])
  };
}

// src/schedule/barrier.ts
var PASSES = 20;
function barrierSchedule(project, waves) {
  const starts = new Float64Array(project.durations.length);
  let begin = 0;
  for (const wave of waves) {
    const part = makeInstance(wavePart(project, wave));
    const generator = new Generator(part);
    const until = { schedules: PASSES, bound: simpleBound(part) };
    const layout = improve(part, generator, listSchedule(part, generator), until);
    wave.forEach((task, i) => starts[task] = begin + layout.starts[i]);
    begin += layout.makespan;
  }
  return { starts, makespan: begin };
}

// src/schedule/cycle.ts
function findCycle(before) {
  const stuck = tasksThatNeverStart(before);
  const [first] = stuck;
  if (first === void 0) return void 0;
  const path = [];
  let task = first;
  while (!path.includes(task)) {
    path.push(task);
    task = before[task].find((parent) => stuck.has(parent));
  }
  const cycle = path.slice(path.indexOf(task));
  const smallest = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
function tasksThatNeverStart(before) {
  const waiting = before.map(() => []);
  before.forEach((list, task) => list.forEach((parent) => waiting[parent].push(task)));
  const open = before.map((list) => list.length);
  const started = open.flatMap((count, task) => count === 0 ? [task] : []);
  for (let i = 0; i < started.length; i++)
    for (const child of waiting[started[i]]) if (--open[child] === 0) started.push(child);
  return new Set(open.flatMap((count, task) => count > 0 ? [task] : []));
}

// src/schedule/slots.ts
function assignAgents(tasks) {
  const freeAt = [];
  return tasks.toSorted((a, b) => a.start - b.start).map(({ task, start, end }) => {
    const free = freeAt.findIndex((time) => time <= start);
    const agent = free === -1 ? freeAt.length : free;
    freeAt[agent] = end;
    return { task, agent: agent + 1, start, end };
  });
}

// src/schedule/schedule-plan.ts
function schedulePlan(plan, options) {
  const open = openTasks(plan, options.order ?? orderTasks(plan.tasks));
  const project = projectOf(open, options.agents);
  const instance = makeInstance(project);
  if (!instance) return { cycle: findCycle(open.before).map((task) => open.tasks[task].id) };
  const waves = wavesOf(open.before, instance.order);
  const barrier = barrierSchedule(project, waves);
  const solution = solve(instance, {
    schedules: options.schedules ?? usualEffort(instance.size),
    seed: options.seed ?? 1,
    known: [barrier.starts]
  });
  return { schedule: tell(open, instance, waves, barrier.makespan, solution, options.agents) };
}
function usualEffort(tasks) {
  return Math.ceil(Math.min(1e3, 1e9 / tasks ** 2));
}
function tell({ tasks, before, durations, unit, step }, instance, waves, barrierMakespan, { starts, makespan, lowerBound }, agents) {
  const id = (task) => tasks[task].id;
  const serial = durations.reduce((sum, duration) => sum + duration, 0);
  const speedup = makespan === 0 ? 1 : serial / makespan;
  return {
    agents,
    unit,
    lowerBound: lowerBound * step,
    makespan: makespan * step,
    optimal: makespan === lowerBound,
    criticalPath: criticalPath(instance, before).map(id),
    barrierMakespan: barrierMakespan * step,
    serial: serial * step,
    speedup: rounded(speedup),
    efficiency: rounded(speedup / agents),
    waves: waves.map((wave) => wave.map(id)),
    slots: assignAgents(
      durations.map((duration, task) => ({
        task: id(task),
        start: starts[task] * step,
        end: (starts[task] + duration) * step
      }))
    ),
    advice: speedup < WORTH_IT ? "serial" : "parallel"
  };
}
function criticalPath({ tail, durations }, before) {
  const path = [];
  const byTail = /* @__PURE__ */ new Map();
  tail.forEach((time, task) => push(byTail, time, task));
  const length = tail.reduce((longest, time) => Math.max(longest, time), 0);
  const goesOn = (task) => path.length === 0 || before[task].includes(path.at(-1));
  for (let left = length; left > 0; left -= durations[path.at(-1)])
    path.push(byTail.get(left).find(goesOn));
  return path;
}
function rounded(value) {
  return Math.round(value * 1e3) / 1e3;
}

export {
  projectOf,
  schedulePlan
};
