import {
  orderTasks
} from "./chunk-UTNH52OV.mjs";
import {
  randomNumbers
} from "./chunk-SDZ4N6RH.mjs";

// src/schedule/profile.ts
var Profile = class {
  #capacity;
  #times;
  #free;
  #length = 1;
  /** Room for `reservations` of a resource of `capacity` units. */
  constructor(capacity, reservations) {
    this.#capacity = capacity;
    this.#times = new Float64Array(2 * reservations + 2);
    this.#free = new Float64Array(2 * reservations + 2);
    this.clear();
  }
  /** Frees everything. */
  clear() {
    this.#length = 1;
    this.#times[0] = 0;
    this.#free[0] = this.#capacity;
  }
  /** The first time from `from` on at which `amount` units stay free for `duration`. */
  earliest(from, duration, amount) {
    const times = this.#times;
    const free = this.#free;
    const length = this.#length;
    let start = from;
    let step = this.#stepAt(from);
    for (; ; ) {
      const end = start + duration;
      let next = step;
      while (free[next] >= amount) {
        next++;
        if (next === length || times[next] >= end) return start;
      }
      do
        next++;
      while (free[next] < amount);
      step = next;
      start = times[next];
    }
  }
  /** Takes `amount` units from `start` to `end`; they must be free. */
  reserve(start, end, amount) {
    const free = this.#free;
    const first = this.#split(this.#stepAt(start), start);
    let step = first;
    while (step + 1 < this.#length && this.#times[step + 1] < end) step++;
    const last = this.#split(step, end);
    for (let i = first; i < last; i++) free[i] -= amount;
  }
  /** The step that `time` falls in. */
  #stepAt(time) {
    const times = this.#times;
    let low = 0;
    let high = this.#length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (times[middle] <= time) low = middle;
      else high = middle;
    }
    return low;
  }
  /** The step that starts at `time`, which falls in `step` or begins the next one; it is made where there is none. */
  #split(step, time) {
    const times = this.#times;
    if (times[step] === time) return step;
    if (step + 1 < this.#length && times[step + 1] === time) return step + 1;
    const free = this.#free;
    for (let i = this.#length; i > step + 1; i--) {
      times[i] = times[i - 1];
      free[i] = free[i - 1];
    }
    times[step + 1] = time;
    free[step + 1] = free[step];
    this.#length++;
    return step + 1;
  }
};

// src/schedule/generate.ts
var Generator = class {
  /** Schedules made so far. */
  made = 0;
  #profiles;
  #sorted;
  constructor({ size, capacities, resources }) {
    const users = new Uint32Array(capacities.length);
    for (const list of resources) for (const resource of list) users[resource]++;
    this.#profiles = Array.from(capacities, (capacity, i) => new Profile(capacity, users[i]));
    this.#sorted = new Float64Array(size);
  }
  /**
   * Lays the tasks out in the order of `keys`, smallest first. Keys are whole numbers of 0 or more, and
   * no task's key is below those of its predecessors; tasks of one key go in the project's order.
   * `direction` is the generator's instance or its mirror.
   */
  generate(direction, keys) {
    const { size, order, rank } = direction;
    const sorted = this.#sorted;
    for (let task = 0; task < size; task++) sorted[task] = keys[task] * size + rank[task];
    sorted.sort();
    this.made++;
    for (const profile of this.#profiles) profile.clear();
    const starts = new Float64Array(size);
    let makespan = 0;
    for (let i = 0; i < size; i++) {
      const task = order[sorted[i] % size];
      const end = this.#place(direction, task, starts);
      if (end > makespan) makespan = end;
    }
    return { starts, makespan };
  }
  /** Starts a task as early as possible and gives its end. */
  #place(direction, task, starts) {
    const { durations, before } = direction;
    const duration = durations[task];
    const parents = before[task];
    let start = 0;
    for (let i = 0; i < parents.length; i++) {
      const parent = parents[i];
      const end2 = starts[parent] + durations[parent];
      if (end2 > start) start = end2;
    }
    const resources = direction.resources[task];
    const amounts = direction.amounts[task];
    const count = resources.length;
    for (let agreed = 0, i = 0; agreed < count; i = i + 1 === count ? 0 : i + 1) {
      const moved = this.#profiles[resources[i]].earliest(start, duration, amounts[i]);
      agreed = moved === start ? agreed + 1 : 1;
      start = moved;
    }
    starts[task] = start;
    const end = start + duration;
    for (let i = 0; i < count; i++) this.#profiles[resources[i]].reserve(start, end, amounts[i]);
    return end;
  }
};
function mirrorStarts({ starts, makespan }, durations) {
  return starts.map((start, task) => makespan - start - durations[task]);
}

// src/schedule/instance.ts
function makeInstance(input) {
  const { durations, before, demands } = input;
  const size = durations.length;
  const after = reversed(before);
  const order = topologicalOrder(before, after);
  if (!order) return void 0;
  const running = demands.map((list, task) => durations[task] > 0 ? list : []);
  const shared = {
    size,
    durations: Float64Array.from(durations),
    capacities: Float64Array.from(input.capacities),
    resources: running.map((list) => Uint32Array.from(list, ({ resource }) => resource)),
    amounts: running.map((list) => Float64Array.from(list, ({ amount }) => amount))
  };
  const half = (earlier, later, order2) => ({
    ...shared,
    before: earlier.map((list) => Uint32Array.from(list)),
    order: Uint32Array.from(order2),
    rank: ranksOf(order2),
    tail: tailsOf(order2, later, durations)
  });
  const forward = half(before, after, order);
  forward.mirrored = { ...half(after, before, order.toReversed()), mirrored: forward };
  return forward;
}
function ranksOf(order) {
  const rank = new Uint32Array(order.length);
  order.forEach((task, i) => rank[task] = i);
  return rank;
}
function criticalPathLength({ tail }) {
  return tail.reduce((longest, time) => Math.max(longest, time), 0);
}
function reversed(before) {
  const after = before.map(() => []);
  before.forEach((list, task) => list.forEach((parent) => after[parent].push(task)));
  return after;
}
function topologicalOrder(before, after) {
  const open = before.map((list) => list.length);
  const order = open.flatMap((count, task) => count === 0 ? [task] : []);
  for (let i = 0; i < order.length; i++) {
    for (const child of after[order[i]]) if (--open[child] === 0) order.push(child);
  }
  return order.length === before.length ? order : void 0;
}
function tailsOf(order, after, durations) {
  const tail = new Float64Array(durations.length);
  for (const task of order.toReversed()) {
    let longest = 0;
    for (const child of after[task]) longest = Math.max(longest, tail[child]);
    tail[task] = longest + durations[task];
  }
  return tail;
}

// src/schedule/energy.ts
var BEGINNINGS = 300;
function isTooShort(instance, length) {
  return Array.from(instance.capacities).some(
    (capacity, resource) => isOverloaded(usersOf(instance, resource, length), capacity)
  );
}
function usersOf(instance, resource, length) {
  const { durations, tail, mirrored, resources, amounts } = instance;
  const tasks = resources.flatMap((list, task) => list.includes(resource) ? task : []);
  return {
    count: tasks.length,
    durations: Float64Array.from(tasks, (task) => durations[task]),
    amounts: Float64Array.from(
      tasks,
      (task) => amounts[task][resources[task].indexOf(resource)]
    ),
    earliestEnds: Float64Array.from(tasks, (task) => mirrored.tail[task]),
    latestStarts: Float64Array.from(tasks, (task) => length - tail[task])
  };
}
function isOverloaded(users, capacity) {
  const changes = new Float64Array(2 * users.count);
  return beginnings(users).some((begin) => isOverloadedFrom(begin, users, capacity, changes));
}
function beginnings({ durations, earliestEnds, latestStarts }) {
  const earliestStarts = earliestEnds.map((end, i) => end - durations[i]);
  const times = [.../* @__PURE__ */ new Set([...earliestStarts, ...latestStarts, ...earliestEnds])];
  const step = Math.ceil(times.length / BEGINNINGS);
  return times.sort((a, b) => a - b).filter((_, i) => i % step === 0);
}
function isOverloadedFrom(begin, { count, durations, amounts, earliestEnds, latestStarts }, capacity, changes) {
  const codes = 2 * count;
  let used = 0;
  for (let i = 0; i < count; i++) {
    const inside = Math.min(durations[i], earliestEnds[i] - begin);
    if (inside <= 0) continue;
    const grows = Math.max(begin, latestStarts[i]);
    changes[used++] = grows * codes + 2 * i;
    changes[used++] = (grows + inside) * codes + 2 * i + 1;
  }
  const sorted = changes.subarray(0, used).sort();
  let excess = 0;
  let growth = -capacity;
  let time = begin;
  for (const change of sorted) {
    const code = change % codes;
    const now = (change - code) / codes;
    excess += growth * (now - time);
    if (excess > 0) return true;
    time = now;
    growth += code % 2 === 0 ? amounts[code >> 1] : -amounts[code >> 1];
  }
  return false;
}

// src/schedule/lower-bound.ts
function simpleBound(instance) {
  const { capacities, resources, amounts, durations } = instance;
  const work = new Float64Array(capacities.length);
  resources.forEach(
    (list, task) => list.forEach((resource, i) => work[resource] += amounts[task][i] * durations[task])
  );
  return work.reduce(
    (bound, sum, resource) => Math.max(bound, Math.ceil(sum / capacities[resource])),
    criticalPathLength(instance)
  );
}
function energyBound(instance, bound, reached) {
  let low = bound;
  let high = reached;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isTooShort(instance, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/schedule/plan-project.ts
function projectOf({ tasks, before, durations }, agents) {
  const holders = /* @__PURE__ */ new Map();
  const locksOf = tasks.map(({ locks }) => [...new Set(locks.map(({ value }) => value))]);
  for (const lock of locksOf.flat()) holders.set(lock, (holders.get(lock) ?? 0) + 1);
  const shared = [...holders.keys()].filter((lock) => holders.get(lock) > 1);
  const numberOf = new Map(shared.map((lock, i) => [lock, i + 1]));
  return {
    durations,
    before,
    capacities: [agents, ...shared.map(() => 1)],
    demands: locksOf.map((locks) => [
      { resource: 0, amount: 1 },
      ...locks.flatMap((lock) => {
        const resource = numberOf.get(lock);
        return resource === void 0 ? [] : { resource, amount: 1 };
      })
    ])
  };
}
function wavePart(project, members) {
  return {
    capacities: project.capacities,
    durations: members.map((task) => project.durations[task]),
    before: members.map(() => []),
    demands: members.map((task) => project.demands[task])
  };
}

// src/schedule/search.ts
function listSchedule(instance, generator) {
  const longest = criticalPathLength(instance);
  return generator.generate(
    instance,
    instance.tail.map((tail) => longest - tail)
  );
}
function improve(instance, generator, layout, until) {
  let best = layout;
  while (best.makespan > until.bound && generator.made + 2 <= until.schedules) {
    const late = generator.generate(instance.mirrored, mirrorStarts(best, instance.durations));
    const early = generator.generate(instance, mirrorStarts(late, instance.durations));
    if (early.makespan >= best.makespan) return early;
    best = early;
  }
  return best;
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

// src/schedule/open-tasks.ts
function openTasks({ tasks }, { before, numberOf, topological }) {
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

// src/schedule/crossover.ts
var LEAST_PART = 0.1;
var MOST_PART = 0.5;
var MOST_MOVED = 0.3;
function cross(mother, father, child, far, random) {
  const width = (LEAST_PART + (MOST_PART - LEAST_PART) * random()) * mother.makespan;
  const from = random() * (mother.makespan - width);
  for (let task = 0; task < child.length; task++) {
    const key = mother.keys[task];
    if (key < from) child[task] = father.keys[task];
    else child[task] = key <= from + width ? far + key : 2 * far + father.keys[task];
  }
}
function mutate(direction, keys, random) {
  const { size, before, mirrored } = direction;
  const chance = MOST_MOVED * random() ** 2;
  for (let task = 0; task < size; task++) {
    if (random() >= chance) continue;
    const key = keys[Math.floor(random() * size)];
    const isFree = before[task].every((parent) => keys[parent] <= key) && mirrored.before[task].every((child) => key <= keys[child]);
    if (isFree) keys[task] = key;
  }
}

// src/schedule/sampling.ts
function sampledKeys(instance, random) {
  const { size, before, tail } = instance;
  const after = instance.mirrored.before;
  const open = before.map((list) => list.length);
  const ready = open.flatMap((count, task) => count === 0 ? [task] : []);
  const keys = new Float64Array(size);
  for (let place = 0; place < size; place++) {
    const drawn = drawByTail(ready, tail, random);
    const task = ready[drawn];
    ready[drawn] = ready.at(-1);
    ready.pop();
    keys[task] = place;
    for (const child of after[task]) if (--open[child] === 0) ready.push(child);
  }
  return keys;
}
function drawByTail(ready, tail, random) {
  const shortest = ready.reduce((least, task) => Math.min(least, tail[task]), Infinity);
  const weightOf = (task) => Math.sqrt(tail[task] - shortest + 1);
  let left = random() * ready.reduce((sum, task) => sum + weightOf(task), 0);
  for (let i = 0; i < ready.length; i++) {
    left -= weightOf(ready[i]);
    if (left < 0) return i;
  }
  return ready.length - 1;
}

// src/schedule/genetic.ts
var POPULATION = 0.85;
var DRAWN = 3;
function evolve(instance, generator, first, until, random) {
  const { durations } = instance;
  const far = 2 * durations.reduce((sum, duration) => sum + duration, 1);
  const population = Math.max(2, Math.round(POPULATION * Math.sqrt(until.schedules)));
  const child = new Float64Array(instance.size);
  const isNew = memory();
  let best = first;
  let direction = instance;
  const isOver = () => generator.made >= until.schedules || best.makespan <= until.bound;
  const born = (keys) => {
    const layout = generator.generate(direction, keys);
    const mirrored = mirrorStarts(layout, durations);
    if (layout.makespan < best.makespan)
      best = direction === instance ? layout : { ...layout, starts: mirrored };
    return { keys: mirrored, makespan: layout.makespan };
  };
  let parents = [{ keys: mirrorStarts(first, durations), makespan: first.makespan }];
  while (parents.length < population && !isOver())
    parents.push(born(sampledKeys(instance, random)));
  let others = [];
  while (!isOver()) {
    direction = direction.mirrored;
    const next = [];
    for (let i = 0; i < parents.length && !isOver(); i++) {
      cross(tournament(parents, i, random), parents[i], child, far, random);
      mutate(direction, child, random);
      const found = born(child);
      const known = others[i];
      next.push(!known || found.makespan <= known.makespan && isNew(found) ? found : known);
    }
    others = parents;
    parents = next;
  }
  return best;
}
function tournament(list, but, random) {
  let mother;
  for (let i = 0; i < DRAWN; i++) {
    const drawn = Math.floor(random() * (list.length - 1));
    const other = list[drawn < but ? drawn : drawn + 1];
    if (!mother || other.makespan < mother.makespan) mother = other;
  }
  return mother;
}
function memory() {
  const seen = /* @__PURE__ */ new Set();
  return ({ keys, makespan }) => {
    const hash = keys.reduce((sum, key) => Math.imul(sum, 31) + key | 0, makespan);
    return !seen.has(hash) && seen.add(hash).size > 0;
  };
}

// src/schedule/solve.ts
function solve(instance, { schedules, seed, known = [] }) {
  const generator = new Generator(instance);
  const until = { schedules, bound: simpleBound(instance) };
  let best = improve(instance, generator, listSchedule(instance, generator), until);
  for (const starts of known) {
    if (best.makespan === until.bound) break;
    const layout = improve(instance, generator, generator.generate(instance, starts), until);
    if (layout.makespan < best.makespan) best = layout;
  }
  until.bound = energyBound(instance, until.bound, best.makespan);
  best = evolve(instance, generator, best, until, randomNumbers(seed));
  return { ...best, lowerBound: until.bound, made: generator.made };
}

// src/schedule/waves.ts
function wavesOf(before, order) {
  const level = before.map(() => 0);
  const waves = [];
  for (const task of order) {
    for (const parent of before[task]) level[task] = Math.max(level[task], level[parent] + 1);
    (waves[level[task]] ??= []).push(task);
  }
  return waves.map((wave) => wave.sort((a, b) => a - b));
}

// src/schedule/schedule-plan.ts
var WORTH_IT = 1.2;
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
  const length = tail.reduce((longest, time) => Math.max(longest, time), 0);
  const goesOn = (task, left) => tail[task] === left && (path.length === 0 || before[task].includes(path.at(-1)));
  for (let left = length; left > 0; left -= durations[path.at(-1)])
    path.push(tail.findIndex((_, task) => goesOn(task, left)));
  return path;
}
function rounded(value) {
  return Math.round(value * 1e3) / 1e3;
}

export {
  durationsOf,
  Generator,
  makeInstance,
  openTasks,
  projectOf,
  listSchedule,
  WORTH_IT,
  schedulePlan
};
