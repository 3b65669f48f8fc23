import {
  criticalPathLength
} from "./chunk-EMZF26Z3.mjs";
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

export {
  Generator,
  simpleBound,
  listSchedule,
  improve,
  solve,
  wavesOf
};
