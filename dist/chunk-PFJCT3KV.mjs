import {
  isWrite,
  push
} from "./chunk-VO6WHP67.mjs";
import {
  Generator,
  WORTH_IT,
  listSchedule,
  makeInstance,
  openTasks,
  projectOf,
  schedulePlan
} from "./chunk-M2BSRSUQ.mjs";
import {
  nearest
} from "./chunk-CGWTY7YN.mjs";
import {
  MOST_TERMS,
  NONE,
  currentTerms,
  filePaths,
  fixedFolder,
  fixedText,
  keyOf,
  languageOf,
  matcher,
  oneOfEach
} from "./chunk-KHCXO3GD.mjs";
import {
  baseName,
  directoryName,
  foldPath,
  hasPlaceholder,
  withoutParents
} from "./chunk-C7WVLSJT.mjs";

// src/rules/define-rule.ts
function defineRule(rule) {
  return rule;
}
function defineFormatRule(format, rule) {
  return {
    ...rule,
    *check(input) {
      if (isFormat(input.parsed, format)) yield* rule.check(input, input.parsed.document);
    }
  };
}
function isFormat(parsed, format) {
  return parsed.format === format;
}

// src/rules/dependency/cycle.ts
var cycle_default = defineRule({
  name: "dependency/cycle",
  severity: "error",
  summary: "Tasks depend on each other in a circle, so none of them can start.",
  mend: "remove one dependency of the circle",
  *check({ analysis: { plan, order } }) {
    for (const component of order.cycles) {
      const cycle = shortestCycle(order, component).map((number) => plan.tasks[number]);
      const [first] = cycle;
      if (!first) continue;
      const steps = cycle.map((task, i) => ({ task, needs: cycle[(i + 1) % cycle.length] }));
      const at = first.dependsOn.find(({ id }) => id === steps[0]?.needs.id)?.at ?? first.at;
      const told = [...cycle, first].map((task) => task.id).join(" \u2192 ");
      const others = component.length > cycle.length ? ` (${component.length} tasks are entangled)` : "";
      yield {
        at,
        message: `task ${first.id} waits for itself: ${told}${others}; expected an order without circles`,
        tasks: cycle.map((task) => task.id),
        related: steps.slice(1).map(({ task, needs }) => ({
          at: task.dependsOn.find(({ id }) => id === needs.id)?.at ?? task.at,
          message: `task ${task.id} depends on ${needs.id} here`
        }))
      };
    }
  }
});
function shortestCycle({ before }, component) {
  const members = new Set(component);
  let best;
  for (const start of component.slice(0, 50)) {
    const cycle2 = cycleFrom(start, members, before);
    if (cycle2 && (!best || cycle2.length < best.length)) best = cycle2;
    if (best?.length === 2) break;
  }
  const cycle = best ?? [...component];
  const smallest = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
function cycleFrom(start, members, before) {
  const cameFrom = /* @__PURE__ */ new Map();
  let frontier = [start];
  while (frontier.length > 0) {
    const next = [];
    for (const node of frontier) {
      for (const parent of before[node] ?? []) {
        if (parent === start) return unwind(node, cameFrom);
        if (!members.has(parent) || cameFrom.has(parent)) continue;
        cameFrom.set(parent, node);
        next.push(parent);
      }
    }
    frontier = next;
  }
  return void 0;
}
function unwind(node, cameFrom) {
  const path = [node];
  for (let from = cameFrom.get(node); from !== void 0; from = cameFrom.get(from))
    path.unshift(from);
  return path;
}

// src/rules/dependency/duplicate-id.ts
var duplicate_id_default = defineRule({
  name: "dependency/duplicate-id",
  severity: "error",
  summary: "Two tasks have one id, so a dependency on it means either.",
  mend: "give each task an id of its own",
  *check({ analysis: { plan } }) {
    const first = /* @__PURE__ */ new Map();
    for (const task of plan.tasks) {
      const other = first.get(task.id);
      if (!other) {
        first.set(task.id, task);
        continue;
      }
      yield {
        at: task.at,
        message: `"${task.title}" has the id ${task.id} that "${other.title}" has already; expected an id of its own`,
        tasks: [task.id],
        related: [{ at: other.at, message: `the first task ${other.id} stands here` }]
      };
    }
  }
});

// src/rules/dependency/guessed.ts
var guessed_default = defineRule({
  name: "dependency/guessed",
  severity: "warning",
  summary: "A dependency was understood by guessing: a split id, a word beside an id, an empty bracket.",
  mend: "write the plain form",
  fixable: true
});

// src/rules/dependency/malformed.ts
var malformed_default = defineRule({
  name: "dependency/malformed",
  severity: "error",
  summary: "A dependency bracket cannot be read, or a part of it names no task.",
  mend: "write the plain form, such as [1.1, 1.2] or [none]",
  fixable: true
});

// src/rules/dependency/missing.ts
var missing_default = defineRule({
  name: "dependency/missing",
  severity: "error",
  summary: "A task does not say what it depends on.",
  mend: "add the bracket to its heading: Depends on [none], or the ids of earlier tasks"
});

// src/rules/dependency/priority-order.ts
var priority_order_default = defineRule({
  name: "dependency/priority-order",
  severity: "info",
  summary: "A dependency has a lower priority than the task that waits for it.",
  mend: "raise the priority of the dependency",
  *check({ analysis: { plan, order } }) {
    for (const [number, task] of plan.tasks.entries()) {
      const { priority } = task;
      if (!priority) continue;
      for (const parent of order.before[number] ?? []) {
        const other = plan.tasks[parent];
        if (!other.priority || other.priority.value <= priority.value) continue;
        yield {
          at: other.priority.at,
          message: `task ${other.id} has priority ${other.priority.value} but task ${task.id} with priority ${priority.value} waits for it; expected at least the same`,
          tasks: [other.id, task.id],
          related: [{ at: priority.at, message: `task ${task.id} says its priority here` }]
        };
      }
    }
  }
});

// src/rules/dependency/redundant.ts
var redundant_default = defineRule({
  name: "dependency/redundant",
  severity: "info",
  summary: "A dependency is implied by another one of the same task.",
  mend: "leave it out; the order stays the same",
  fixable: true,
  *check({ analysis: { plan, order } }) {
    const implied = order.reach.implied();
    for (const [number, task] of plan.tasks.entries()) {
      const maybe = implied.get(number);
      if (!maybe) continue;
      const parents = order.before[number] ?? [];
      const shared = sharedPlaces(task.dependsOn);
      if (order.precedes(number, number)) continue;
      for (const { id, at, removal } of task.dependsOn) {
        const parent = order.numberOf.get(id);
        if (parent === void 0 || !maybe.includes(parent) || shared.has(at)) continue;
        const through = parents.find(
          (other) => order.precedes(parent, other) && !order.precedes(other, parent)
        );
        if (through === void 0) continue;
        yield {
          at,
          message: `task ${task.id} depends on ${id}, which ${plan.tasks[through].id} already waits for; it can be left out`,
          tasks: [task.id, id],
          ...removal && {
            fixes: [{ title: `leave ${id} out`, edits: [{ ...removal, text: "" }] }]
          }
        };
      }
    }
  }
});
function sharedPlaces(dependencies) {
  const seen = /* @__PURE__ */ new Set();
  const shared = /* @__PURE__ */ new Set();
  for (const { at } of dependencies) (seen.has(at) ? shared : seen).add(at);
  return shared;
}

// src/rules/dependency/self.ts
var self_default = defineRule({
  name: "dependency/self",
  severity: "error",
  summary: "A task depends on itself, so it can never start.",
  mend: "remove the task's own id from its dependencies",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (id !== task.id) continue;
        yield {
          at,
          message: `task ${task.id} depends on itself; expected only other tasks`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/rules/dependency/unknown.ts
var MOST_FINDINGS = 200;
var MOST_HINTS = 100;
var unknown_default = defineRule({
  name: "dependency/unknown",
  severity: "error",
  summary: "A task depends on an id that no task has.",
  mend: "use the id of a task of this plan, or remove it",
  fixable: true,
  *check({ analysis: { plan, order } }) {
    const hints = /* @__PURE__ */ new Map();
    const nearestTo = (id) => {
      const known2 = hints.get(id) ?? (hints.size < MOST_HINTS ? nearest(id, order.numberOf.keys()) : []);
      if (hints.size < MOST_HINTS) hints.set(id, known2);
      return known2;
    };
    let told = 0;
    let rest;
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (order.numberOf.has(id)) continue;
        if (told++ >= MOST_FINDINGS) {
          rest ??= { at, message: "" };
          continue;
        }
        const near = nearestTo(id).filter((known2) => known2 !== task.id);
        const hint = nearHint(near);
        const finding = {
          at,
          message: `task ${task.id} depends on ${id}, which is no task of the plan${hint}`,
          tasks: [task.id]
        };
        const [only] = near;
        if (near.length === 1 && only !== void 0 && !task.dependsOn.some((other) => other.id === only)) {
          finding.fixes = [{ title: `depend on ${only} instead`, edits: [{ ...at, text: only }] }];
        }
        yield finding;
      }
    }
    if (!rest) return;
    const count = told - MOST_FINDINGS;
    yield {
      ...rest,
      message: `${count} more dependencies from here on name no task of the plan; expected ids of its tasks`
    };
  }
});
function nearHint(near) {
  if (near.length === 0) return "";
  return near.length === 1 ? `; the nearest id is ${near[0]}` : `; the nearest ids are ${near.slice(0, 3).join(", ")}`;
}

// src/rules/dependency/wave-order.ts
var wave_order_default = defineRule({
  name: "dependency/wave-order",
  severity: "error",
  summary: "A declared wave or batch contradicts the dependencies: a task stands in an earlier wave than what it waits for.",
  mend: "correct the wave, or the dependency",
  *check({ analysis: { plan, order } }) {
    for (const [number, task] of plan.tasks.entries()) {
      const { wave } = task;
      if (!wave) continue;
      for (const parent of order.before[number] ?? []) {
        const other = plan.tasks[parent];
        if (!other.wave || other.wave.value <= wave.value) continue;
        yield {
          at: wave.at,
          message: `task ${task.id} is in wave ${wave.value} but depends on ${other.id} of wave ${other.wave.value}; expected a wave after it`,
          tasks: [task.id, other.id],
          related: [{ at: other.wave.at, message: `task ${other.id} says its wave here` }]
        };
      }
    }
  }
});

// src/rules/ownership/case-collision.ts
var case_collision_default = defineRule({
  name: "ownership/case-collision",
  severity: "error",
  summary: "Two paths differ only in case or Unicode form: one file on some systems, two on others.",
  mend: "write the path the same way everywhere",
  fixable: true,
  *check({ analysis }) {
    const groups = /* @__PURE__ */ new Map();
    for (const path of analysis.claims.files.keys()) push(groups, foldPath(path), path);
    for (const paths of groups.values()) yield* ofGroup(analysis, paths);
  }
});
var PAIRS_PER_GROUP = 200;
function* ofGroup(analysis, paths) {
  let told = 0;
  let more = 0;
  let last;
  for (const [i, path] of paths.entries()) {
    const existing = againstRepository(analysis, path);
    if (existing) {
      yield existing;
      continue;
    }
    for (const other of paths.slice(0, i)) {
      const found = told < PAIRS_PER_GROUP ? between(analysis, other, path) : void 0;
      if (found) yield last = found;
      if (found) told++;
      else if (told === PAIRS_PER_GROUP && collide(analysis, other, path)) more++;
    }
  }
  if (more === 0 || !last) return;
  yield {
    at: last.at,
    message: `${more} more pairs of paths differ only in case or Unicode form from one another; expected one spelling`,
    paths: last.paths ?? []
  };
}
function speaker(sides) {
  return sides.find(({ claim }) => isWrite(claim.access)) ?? sides[0];
}
function collide({ plan, claims }, other, path) {
  const a = speaker(claims.files.get(other) ?? []);
  const b = speaker(claims.files.get(path) ?? []);
  if (!a || !b || !(isWrite(a.claim.access) || isWrite(b.claim.access))) return void 0;
  return plan.tasks[a.task].done && plan.tasks[b.task].done ? void 0 : [a, b];
}
function between(analysis, other, path) {
  const sides = collide(analysis, other, path);
  if (!sides) return void 0;
  const [a, b] = sides;
  const [first, second] = [analysis.plan.tasks[a.task], analysis.plan.tasks[b.task]];
  return {
    at: b.claim.at,
    message: `task ${second.id} names ${path} and task ${first.id} names ${other}, which are one file where case or Unicode form does not count; expected one spelling`,
    tasks: [.../* @__PURE__ */ new Set([first.id, second.id])],
    paths: [other, path],
    related: [{ at: a.claim.at, message: `task ${first.id} writes it this way` }]
  };
}
function againstRepository({ plan, claims, repository }, path) {
  const variant = repository?.hasFile(path) ? void 0 : repository?.variantOf(path);
  const side = speaker(claims.files.get(path) ?? []);
  if (!variant || !side || !isWrite(side.claim.access) || plan.tasks[side.task].done)
    return void 0;
  const { id } = plan.tasks[side.task];
  const fixes = inExistingSpelling(claims.files.get(path) ?? [], variant);
  return {
    at: side.claim.at,
    ...fixes && { fixes },
    message: `task ${id} names ${path}, which differs from the existing ${variant} only in case or Unicode form; expected the existing spelling`,
    tasks: [id],
    paths: [path, variant]
  };
}
function inExistingSpelling(sides, variant) {
  if (sides.some(({ claim }) => claim.access === "create")) return void 0;
  const edits = sides.map(({ claim }) => ({ ...claim.at, text: variant }));
  return [{ title: `write ${variant}`, edits }];
}

// src/rules/ownership/create-existing.ts
var create_existing_default = defineRule({
  name: "ownership/create-existing",
  severity: "warning",
  summary: "A task creates a file that the repository holds already.",
  mend: "let the task modify the file, or choose another path",
  *check({ analysis: { plan, repository } }) {
    if (!repository) return;
    const creations2 = plan.tasks.filter((task) => !task.done).flatMap(creationsOf);
    const existing = creations2.filter(({ claim }) => holds(repository, claim));
    const [first] = existing;
    if (!first) return;
    if (existing.length === creations2.length && existing.length > 1) {
      yield {
        at: first.claim.at,
        severity: "info",
        message: `all ${existing.length} files that the plan creates exist, so this plan looks carried out; expected open tasks only`
      };
      return;
    }
    for (const { task, claim } of existing) {
      yield {
        at: claim.at,
        message: `task ${task.id} creates ${claim.pattern}, which exists already; expected a new path, or the file among those to modify`,
        tasks: [task.id],
        paths: [claim.pattern]
      };
    }
  }
});
function creationsOf(task) {
  return task.claims.filter((claim) => claim.access === "create" && claim.shape === "file" && !claim.outside).map((claim) => ({ task, claim }));
}
function holds(repository, { pattern }) {
  return repository.files.has(pattern);
}

// src/model/repair/route.ts
function newArcsBetween(from, to, { parents, reach }, before) {
  const childOf = /* @__PURE__ */ new Map();
  const isNew = (parent, child) => !before[child].includes(parent);
  let level = [to];
  while (level.length > 0) {
    const beyond = [];
    for (const child of level) {
      if (child === from) return unwind2(from, to, childOf).filter((arc) => isNew(arc.from, arc.to));
      for (const parent of parents[child]) {
        if (childOf.has(parent) || parent !== from && !reach.has(from, parent)) continue;
        if (isNew(parent, child)) {
          beyond.push({ from: parent, to: child });
          continue;
        }
        childOf.set(parent, child);
        level.push(parent);
      }
    }
    level = [];
    for (const arc of beyond) {
      if (childOf.has(arc.from)) continue;
      childOf.set(arc.from, arc.to);
      level.push(arc.from);
    }
  }
  return [];
}
function unwind2(from, to, childOf) {
  const arcs = [];
  for (let task = from; task !== to; ) {
    const child = childOf.get(task);
    arcs.push({ from: task, to: child });
    task = child;
  }
  return arcs;
}

// src/rules/shared/repair-fix.ts
var MOST_NAMED = 3;
function repairFixes(analysis) {
  const { plan, order, claims, repair } = analysis;
  const parentsOf = /* @__PURE__ */ new Map();
  for (const { from, to } of repair.arcs) push(parentsOf, to, from);
  const stuck = new Set(repair.stuck.map(({ a, b }) => `${a} ${b}`));
  const id = (task) => plan.tasks[task].id;
  const newIds = (task) => (parentsOf.get(task) ?? []).map(id);
  const fix = (tasks, title) => {
    const edits = tasks.map((task) => editsOf(analysis, task, newIds(task)));
    const isWhole = edits.length > 0 && edits.every((some) => some.length > 0);
    return isWhole ? { title, edits: edits.flat() } : void 0;
  };
  return {
    ofPair({ a, b }) {
      const [from, to] = repair.reach.has(b.task, a.task) ? [b.task, a.task] : [a.task, b.task];
      const tasks = newArcsBetween(from, to, repair, order.before).map((arc) => arc.to);
      const title = tasks.length > MOST_NAMED ? `add dependencies to ${tasks.length} tasks, so that ${id(from)} comes before ${id(to)}` : tasks.map((task) => `add ${inWords(newIds(task))} to the dependencies of ${id(task)}`).join(", ");
      return fix(tasks, title);
    },
    ofPath(path) {
      const claimants = new Set(claims.on(path).map(({ task }) => task));
      const tasks = [...parentsOf.keys()].filter((task) => claimants.has(task));
      return fix(tasks, `add dependencies to ${tasks.length} of the tasks that claim ${path}`);
    },
    isStuck: ({ a, b }) => stuck.has(`${a.task} ${b.task}`)
  };
}
function editsOf({ plan }, task, ids) {
  const slots = plan.tasks[task].dependencySlots ?? [];
  return slots.map(({ at, before, after }) => ({
    ...at,
    text: `${before}${ids.join(", ")}${after}`
  }));
}
function inWords(ids) {
  const [last] = ids.slice(-1);
  return ids.length > 1 ? `${ids.slice(0, -1).join(", ")} and ${last}` : last ?? "";
}

// src/rules/shared/races.ts
var VERB = {
  create: "creates",
  modify: "modifies",
  delete: "deletes",
  write: "may write",
  read: "reads",
  deny: "denies itself"
};
function verb(access) {
  return VERB[access];
}
function* raceFindings(analysis, kind, expected) {
  const { plan, conflicts } = analysis;
  const id = ({ task }) => plan.tasks[task].id;
  let fixes;
  for (const { pairs, more } of conflicts) {
    const mine = pairs.filter((pair) => pair.kind === kind);
    if (mine.length === 0 && more[kind] === 0) continue;
    if (kind !== "stale-read") fixes ??= repairFixes(analysis);
    for (const pair of mine) {
      const { a, b, path } = pair;
      const isStuck = fixes?.isStuck(pair);
      yield {
        at: b.claim.at,
        message: `${clash(pair, id)}; ${isStuck ? NO_ORDER : expected(pair, id)}`,
        tasks: [id(a), id(b)],
        paths: [path],
        related: [{ at: a.claim.at, message: `task ${id(a)} claims it here` }],
        ...withFix(fixes?.ofPair(pair))
      };
    }
    const last = mine.at(-1) ?? pairs.at(-1);
    if (more[kind] === 0 || !last) continue;
    yield {
      at: last.b.claim.at,
      message: `${more[kind]} more pairs of tasks meet on ${last.path} without an order; expected one task that owns it`,
      paths: [last.path],
      ...withFix(fixes?.ofPath(last.path))
    };
  }
}
var NO_ORDER = "no order of the two fits the other claims and dependencies, so give the file to one of them";
function withFix(fix) {
  return fix ? { fixes: [fix] } : {};
}
function clash({ a, b, path, isAssumed }, id) {
  const [does, other] = [
    `task ${id(b)} ${verb(b.claim.access)}`,
    `while task ${id(a)} ${verb(a.claim.access)} it`
  ];
  const { pattern } = b.claim;
  if (isAssumed)
    return `${does} ${pattern} ${other} through ${a.claim.pattern}, two patterns that are too intricate to compare and are taken to meet`;
  if (b.claim.shape !== "file" && a.claim.pattern === pattern)
    return `${does} ${pattern} ${other} (both match ${path})`;
  return `${does} ${path}${via(b)} ${other}${via(a)}`;
}
function via({ claim }) {
  return claim.shape === "file" ? "" : ` (through ${claim.pattern})`;
}

// src/rules/ownership/create-race.ts
var create_race_default = defineRule({
  name: "ownership/create-race",
  severity: "error",
  summary: "A task uses a file that a task which no dependency orders before it creates.",
  mend: "let the task that uses the file depend on the one that creates it",
  fixable: true,
  *check({ analysis }) {
    yield* raceFindings(analysis, "create-race", ({ a, b }, id) => {
      const [creator, user] = a.claim.access === "create" ? [a, b] : [b, a];
      return `let ${id(user)} depend on ${id(creator)}`;
    });
  }
});

// src/rules/ownership/created-twice.ts
var created_twice_default = defineRule({
  name: "ownership/created-twice",
  severity: "warning",
  summary: "Two tasks, one after the other, both say that they create one file.",
  mend: "let the later task modify the file",
  *check({ analysis: { plan, order, claims } }) {
    for (const [path, sides] of claims.files) {
      const creators = firstPerTask(sides.filter(({ claim }) => claim.access === "create"));
      const deleters = sides.filter(({ claim }) => claim.access === "delete");
      for (const b of creators) {
        const isGone = (other) => deleters.some(
          ({ task }) => order.precedes(other.task, task) && order.precedes(task, b.task)
        );
        const a = creators.find(
          (other) => order.precedes(other.task, b.task) && !order.precedes(b.task, other.task) && !isGone(other)
        );
        if (!a || plan.tasks[b.task].done) continue;
        const [first, second] = [plan.tasks[a.task].id, plan.tasks[b.task].id];
        yield {
          at: b.claim.at,
          message: `task ${second} creates ${path} that task ${first} before it creates already; expected one of them to modify it`,
          tasks: [first, second],
          paths: [path],
          related: [{ at: a.claim.at, message: `task ${first} creates it here` }]
        };
      }
    }
  }
});
function firstPerTask(sides) {
  return [...new Map(sides.toReversed().map((side) => [side.task, side])).values()].toReversed();
}

// src/model/pattern/search.ts
var MOST_STATES = 1e4;
function commonText(terms, all, budget) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [];
  const add = (parts, from, unit) => {
    const key = parts.map(({ id }) => id).join();
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ parts, from, unit });
  };
  const start = terms.and(all.map((term) => terms.begin(term)));
  for (const parts of ways(start)) add(parts, void 0, 0);
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i];
    if (state.parts.every((part) => terms.ends(part))) return { text: textOf(state) };
    if (queue.length > MOST_STATES || terms.size > MOST_TERMS) return "unknown";
    for (const unit of unitsFor(terms, state.parts)) {
      if (budget.steps-- <= 0) return "unknown";
      const next = terms.and(state.parts.map((part) => terms.after(part, unit)));
      for (const parts of ways(next)) add(parts, state, unit);
    }
  }
  return void 0;
}
function unitsFor(terms, parts) {
  const single = parts.find(({ kind }) => kind === "char");
  if (single?.kind === "char" && single.set.ranges.length === 1) {
    const [low, high] = single.set.ranges[0];
    if (low === high) return [low];
  }
  const sets = new Set(parts.flatMap((part) => [...terms.heads(part)]));
  return oneOfEach([...sets].sort((a, b) => a.id - b.id));
}
var known = /* @__PURE__ */ new WeakMap();
function ways(term) {
  let found = known.get(term);
  if (!found) {
    found = findWays(term);
    known.set(term, found);
  }
  return found;
}
function findWays(term) {
  if (term === NONE) return [];
  if (term.kind === "or") return term.parts.flatMap((part) => ways(part));
  if (term.kind !== "and") return [[term]];
  let all = [[]];
  for (const part of term.parts) {
    const mine = ways(part);
    all = all.flatMap((before) => mine.map((way) => [...before, ...way]));
  }
  return all.map((way) => [...new Set(way)].sort((a, b) => a.id - b.id));
}
function textOf(state) {
  const units = [];
  for (let at = state; at.from; at = at.from) units.push(at.unit);
  return String.fromCharCode(...units.toReversed());
}

// src/model/pattern/overlap.ts
function overlap(a, b, denied = [], budget = { steps: Infinity }) {
  if (a.shape === "file") return onFile(a.pattern, b, denied);
  if (b.shape === "file") return onFile(b.pattern, a, denied);
  if (textsDiffer(fixedText(a), fixedText(b))) return void 0;
  const isOf = (path) => matcher(a)(path) && matcher(b)(path) && !denied.some((deny) => matcher(deny)(path));
  const example = [a, b].sort(narrowerFirst).map(exampleOf).find((path) => path !== void 0 && isOf(path));
  if (example !== void 0) return { path: example, isAssumed: false };
  const key = [a, b, ...denied].map(keyOf).join("\0");
  const known2 = decided.get(key);
  if (known2) return known2.overlap;
  const found = search(a, b, denied, isOf, budget);
  if (!found?.isAssumed && decided.size < MOST_DECIDED) decided.set(key, { overlap: found });
  return found;
}
var decided = /* @__PURE__ */ new Map();
var MOST_DECIDED = 1e5;
function narrowerFirst(a, b) {
  const [one, two] = [fixedText(a).start.length, fixedText(b).start.length];
  return two - one || (a.pattern < b.pattern ? -1 : 1);
}
var examples = /* @__PURE__ */ new Map();
function exampleOf(pattern) {
  if (pattern.shape === "directory") return `${pattern.pattern}a`;
  const key = keyOf(pattern);
  if (!examples.has(key)) {
    const found = search(pattern, pattern, [], matcher(pattern), { steps: 5e3 });
    examples.set(key, found?.isAssumed === false ? found.path : void 0);
  }
  return examples.get(key);
}
function textsDiffer(a, b) {
  const fits = (one, two) => one.startsWith(two) || two.startsWith(one);
  return !fits(a.start, b.start) || !fits(a.nameStart, b.nameStart) || !(a.end.endsWith(b.end) || b.end.endsWith(a.end));
}
function onFile(path, other, denied) {
  const isOf = (pattern) => matcher(pattern)(path);
  return isOf(other) && !denied.some(isOf) ? { path, isAssumed: false } : void 0;
}
function search(a, b, denied, isOf, budget) {
  const folder = deeper(fixedFolder(a.pattern), fixedFolder(b.pattern));
  const terms = currentTerms();
  const assumed = { path: `${folder}a`, isAssumed: true };
  const [one, two] = [languageOf(a), languageOf(b)];
  if (!one || !two) return assumed;
  const without = denied.flatMap((deny) => languageOf(deny) ?? []).map((term) => terms.not(term));
  const both = terms.and([one, two, ...without]);
  const found = commonText(terms, [both, filePaths()], budget);
  if (found === void 0) return void 0;
  if (found === "unknown" || !isOf(found.text)) return assumed;
  const usual = usualPath(terms, both, folder, budget);
  const path = usual !== void 0 && isOf(usual) ? usual : found.text;
  return { path, isAssumed: false };
}
function usualPath(terms, both, folder, budget) {
  const itself = languageOf({ pattern: folder.replace(/\/$/, ""), shape: "file" });
  const usual = [both, filePaths("usual"), ...itself ? [terms.not(itself)] : []];
  const found = commonText(terms, usual, budget);
  return typeof found === "object" ? found.text : void 0;
}
function deeper(a, b) {
  return a.length > b.length ? a : b;
}

// src/rules/ownership/denied.ts
var MOST_STEPS = 2e5;
var denied_default = defineRule({
  name: "ownership/denied",
  severity: "error",
  summary: "A task claims to write what it denies itself.",
  mend: "take the path off one of the two lists",
  *check({ analysis: { plan } }) {
    const budget = { steps: MOST_STEPS };
    for (const task of plan.tasks) {
      if (task.done) continue;
      const denied = task.claims.filter(({ access, outside }) => access === "deny" && !outside);
      if (denied.length === 0) continue;
      for (const claim of task.claims) {
        if (!isWrite(claim.access) || claim.outside || overlap(claim, claim, denied, budget))
          continue;
        const why = denied.filter((deny) => overlap(claim, deny, [], budget));
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, all of which it denies itself through ${why.map(({ pattern }) => pattern).join(" and ")}; expected a path that it may touch`,
          tasks: [task.id],
          paths: [claim.pattern],
          related: why.map(({ at }) => ({ at, message: `task ${task.id} denies it here` }))
        };
      }
    }
  }
});

// src/model/known-paths.ts
var MOST_TESTS = 5e6;
var KnownPaths = class {
  #paths;
  #rows = /* @__PURE__ */ new Map();
  #tests = 0;
  constructor(paths) {
    this.#paths = [...paths].sort();
  }
  /** True when a path matches, or when there was no time to look. */
  some(pattern) {
    const matches = matcher(pattern);
    const [first, end] = this.#below(fixedFolder(pattern.pattern));
    for (let i = first; i < end; i++)
      if (this.#tests++ >= MOST_TESTS || matches(this.#paths[i])) return true;
    return false;
  }
  /** The first path that both match and that is free for them. */
  meeting(a, b, isFree) {
    const [first, end] = this.#below(longest(fixedFolder(a.pattern), fixedFolder(b.pattern)));
    if (first === end) return void 0;
    const [one, two] = [this.#rowOf(a), this.#rowOf(b)];
    for (let word = first >> 5; word <= end - 1 >> 5; word++) {
      for (let both = one[word] & two[word]; both !== 0; both &= both - 1) {
        const path = this.#paths[word * 32 + 31 - Math.clz32(both & -both)];
        if (isFree(path)) return path;
      }
    }
    return void 0;
  }
  /** Paths that both match, at most `most` of them. */
  common(a, b, most) {
    const found = [];
    this.meeting(a, b, (path) => found.push(path) >= most);
    return found;
  }
  /** One bit a path: the pattern matches it. */
  #rowOf(pattern) {
    const key = `${pattern.shape} ${pattern.pattern}`;
    let row = this.#rows.get(key);
    if (!row) {
      row = new Uint32Array(this.#paths.length + 31 >> 5);
      this.#rows.set(key, row);
      const matches = matcher(pattern);
      const [first, end] = this.#below(fixedFolder(pattern.pattern));
      for (let i = first; i < end && this.#tests < MOST_TESTS; i++, this.#tests++)
        if (matches(this.#paths[i])) row[i >> 5] |= 1 << (i & 31);
    }
    return row;
  }
  /** Where the paths below a folder start and end. */
  #below(folder) {
    if (folder === "") return [0, this.#paths.length];
    return [this.#place(folder), this.#place(`${folder.slice(0, -1)}0`)];
  }
  #place(text) {
    let [low, high] = [0, this.#paths.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#paths[middle] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
function longest(a, b) {
  return a.length >= b.length ? a : b;
}

// src/rules/ownership/empty-pattern.ts
var empty_pattern_default = defineRule({
  name: "ownership/empty-pattern",
  severity: "warning",
  summary: "A glob matches no file of the repository, and no task creates one that it would match.",
  mend: "correct the glob, or name the files",
  *check({ analysis: { plan, claims, repository } }) {
    if (!repository) return;
    const isCreated = creations(claims);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const { access, pattern, outside } = claim;
        const uses = access === "modify" || access === "delete" || access === "read";
        if (!uses || claim.shape !== "glob" || outside || hasPlaceholder(pattern)) continue;
        if (repository.hasFile(pattern) || repository.paths.some(claim) || isCreated(claim))
          continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(access)} ${pattern}, which matches no file and none that a task creates; expected a glob for files that are there`,
          tasks: [task.id],
          paths: [pattern]
        };
      }
    }
  }
});
var MOST_STEPS2 = 2e5;
function creations(claims) {
  const creates = ({ claim }) => claim.access === "create" || claim.access === "write";
  const files = [...claims.files].filter(([, sides]) => sides.some(creates));
  const paths = new KnownPaths(files.map(([path]) => path));
  const wide = claims.groups.filter(({ sides }) => sides.some(creates));
  const budget = { steps: MOST_STEPS2 };
  return (glob) => paths.some(glob) || wide.some(({ claim }) => overlap(glob, claim, [], budget) !== void 0);
}

// src/rules/ownership/hot-file.ts
var FEWEST = 4;
var hot_file_default = defineRule({
  name: "ownership/hot-file",
  severity: "info",
  summary: "Four or more tasks stand in a row only because they all write one file.",
  mend: "give the file to one task: a last one that registers what the others made, or a file for each",
  *check({ analysis }) {
    const { plan, claims } = analysis;
    for (const [path, sides] of claims.files) {
      const writers = [
        ...new Set(sides.filter(({ claim }) => isWrite(claim.access)).map(({ task }) => task))
      ];
      if (writers.length < FEWEST) continue;
      const row = inRow(analysis, writers, path);
      const [first] = sides;
      if (row.length < FEWEST || !first) continue;
      const ids = row.map((task) => plan.tasks[task].id);
      yield {
        at: sides.find(({ task }) => task === row[0])?.claim.at ?? first.claim.at,
        message: `tasks ${ids.join(", ")} are ordered only by ${path}, which each of them writes; one task that writes it for all would let the others run at once`,
        tasks: ids,
        paths: [path]
      };
    }
  }
});
function inRow({ plan, order }, writers, path) {
  const tied = /* @__PURE__ */ new Set();
  for (const task of writers) {
    for (const parent of order.before[task] ?? []) {
      if (!writers.includes(parent) || !onlyShares(plan.tasks[parent].claims, plan.tasks[task].claims, path))
        continue;
      tied.add(parent).add(task);
    }
  }
  return writers.filter((task) => tied.has(task));
}
function onlyShares(a, b, path) {
  const mine = new Set(a.map(({ pattern }) => pattern));
  return b.every(({ pattern }) => pattern === path || !mine.has(pattern));
}

// src/rules/shared/presence.ts
var ALIAS = /^(?:@|~|\$\w*|#\w*)\//;
function canLookUp({ pattern, outside, shape }) {
  return outside === void 0 && shape !== "glob" && !hasPlaceholder(pattern) && !ALIAS.test(pattern);
}
function exists(repository, { pattern }) {
  return repository.hasFile(pattern) || repository.hasDirectory(pattern);
}
function createdBy({ plan, claims }) {
  const creates = plan.tasks.flatMap(
    (task) => task.claims.filter(({ access }) => access === "create" || access === "write")
  );
  const wide = creates.filter(({ shape }) => shape !== "file").map((claim) => matcher(claim));
  const below = /* @__PURE__ */ new Set();
  for (const { pattern } of creates) {
    for (let end = pattern.indexOf("/"); end !== -1; end = pattern.indexOf("/", end + 1)) {
      below.add(pattern.slice(0, end));
    }
  }
  return ({ pattern }) => (claims.files.get(pattern) ?? []).some(
    ({ claim }) => claim.access === "create" || claim.access === "write"
  ) || below.has(pattern.replace(/\/$/, "")) || wide.some((matches) => matches(pattern));
}
var MOST_HINTS2 = 100;
function nearestHints(repository) {
  let left = MOST_HINTS2;
  return (pattern) => {
    if (left-- <= 0) return "";
    const near = repository.variantOf(pattern) ?? repository.nearestTo(pattern);
    return near === void 0 ? "" : `; the nearest path is ${near}`;
  };
}

// src/rules/ownership/modify-missing.ts
var modify_missing_default = defineRule({
  name: "ownership/modify-missing",
  severity: "error",
  summary: "A task modifies or deletes a file that neither exists nor is created by any task of the plan.",
  mend: "correct the path, or create the file in this or an earlier task",
  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        if (claim.access !== "modify" && claim.access !== "delete" || !canLookUp(claim)) continue;
        if (repository.escapes.has(claim.pattern)) continue;
        if (exists(repository, claim) || isCreated(claim) || repository.variantOf(claim.pattern))
          continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, which neither exists nor is created by a task${nearestHint(claim.pattern)}`,
          tasks: [task.id],
          paths: [claim.pattern]
        };
      }
    }
  }
});

// src/rules/ownership/outside-repository.ts
var WHY = {
  parent: 'climbs with ".."',
  home: "starts in a home directory",
  drive: "names a drive",
  network: "names a network share",
  machine: "is a path of one machine",
  system: "is a directory of the system"
};
var outside_repository_default = defineRule({
  name: "ownership/outside-repository",
  severity: "error",
  summary: "A path leaves the repository: absolute, `..`, `~`, a drive, or a symbolic link on the way out.",
  mend: "write the path from the repository's root",
  fixable: true,
  *check({ analysis: { plan, repository }, surroundings }) {
    yield* machineRoots(plan);
    for (const { mention, task } of mentions(plan)) {
      const who = task === void 0 ? "the plan" : `task ${task}`;
      const why = reason(mention, repository);
      if (why === void 0) continue;
      const inside = insidePath(mention, repository, surroundings?.path);
      yield {
        at: mention.at,
        message: `${who} names ${mention.written}, which ${why}; expected a path below the repository's root`,
        tasks: task === void 0 ? [] : [task],
        paths: [mention.pattern],
        ...inside !== void 0 && {
          fixes: [{ title: `write ${inside}`, edits: [{ ...mention.at, text: inside }] }]
        }
      };
    }
  }
});
function insidePath({ pattern, outside, shape }, repository, plan) {
  if (outside !== "parent" || shape === "glob") return void 0;
  const fromRoot = withoutParents(pattern);
  if (fromRoot !== void 0) return fromRoot === "" ? void 0 : fromRoot;
  if (!repository || plan === void 0 || isAbsolute(plan)) return void 0;
  const fromPlan = withoutParents(directoryName(plan) + pattern);
  if (fromPlan === void 0 || fromPlan === "") return void 0;
  const exists2 = repository.hasFile(fromPlan) || repository.hasDirectory(fromPlan);
  return exists2 ? fromPlan : void 0;
}
function isAbsolute(path) {
  return /^(?:\/|[A-Za-z]:)/.test(path);
}
function* mentions(plan) {
  for (const mention of plan.references) yield { mention };
  for (const task of plan.tasks) {
    for (const mention of task.claims) yield { mention, task: task.id };
  }
}
function reason(mention, repository) {
  const target = repository?.escapes.get(mention.pattern);
  if (target !== void 0) return `a symbolic link leads to ${target}`;
  if (!mention.outside) return void 0;
  const top = mention.pattern.split("/", 1)[0] ?? "";
  if (mention.outside === "system" && repository?.hasDirectory(top)) return void 0;
  return WHY[mention.outside];
}
function* machineRoots(plan) {
  const byRoot = /* @__PURE__ */ new Map();
  for (const { mention } of mentions(plan))
    if (mention.machineRoot) push(byRoot, mention.machineRoot, mention);
  for (const [root, found] of byRoot) {
    const count = found.length === 1 ? "a path" : `${found.length} paths`;
    const start = found.length === 1 ? "starts" : "start";
    yield {
      at: found[0].at,
      severity: "warning",
      message: `${count} of the plan ${start} with ${root}, which is one machine's root and was taken off; expected paths from the repository's root`,
      fixes: [
        {
          title: `take ${root} off ${count}`,
          edits: found.map(({ at, pattern }) => ({ ...at, text: pattern }))
        }
      ]
    };
  }
}

// src/rules/ownership/protected-path.ts
var GUARDED = [
  ["the agent's settings", ".claude/settings.json"],
  ["the CI configuration", ".github/workflows/ci.yml"],
  ["the CI configuration", ".gitlab-ci.yml"],
  ["the CI configuration", ".circleci/config.yml"],
  ["the CI configuration", ".buildkite/pipeline.yml"],
  ["the CI configuration", "azure-pipelines.yml"],
  ["the CI configuration", "Jenkinsfile"]
];
var protected_path_default = defineRule({
  name: "ownership/protected-path",
  severity: "error",
  summary: "A task writes into .git, or a directory or glob reaches the agent's settings, CI configuration or the plan itself.",
  mend: "name the files that the task writes one by one",
  *check({ analysis: { plan, repository }, surroundings }) {
    const guarded = guardedFiles(repository?.files ?? []);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        if (!isWrite(claim.access) || claim.outside) continue;
        const base = { at: claim.at, tasks: [task.id], paths: [claim.pattern] };
        if (isGitDirectory(claim.pattern)) {
          yield {
            ...base,
            message: `task ${task.id} writes ${claim.pattern}, which belongs to git; expected a file of the repository`
          };
          continue;
        }
        const reached = guardedBy(claim, guarded, surroundings?.path);
        if (!reached) continue;
        yield {
          ...base,
          severity: "warning",
          message: `task ${task.id} may write ${reached.what} (${reached.path}) through ${claim.pattern}; expected the file by its own name`
        };
      }
    }
  }
});
function isGitDirectory(pattern) {
  return foldPath(pattern).split("/").some((segment) => /^(?:\.git|git~1)(?:[ .]*|:.*)$/.test(segment));
}
function guardedFiles(files) {
  const all = [...files];
  return GUARDED.map(([what, sample]) => {
    const folder = foldPath(sample.slice(0, sample.lastIndexOf("/") + 1) || sample);
    const lies = (path) => foldPath(path.slice(0, folder.length)) === folder;
    return { what, sample, known: all.filter(lies) };
  });
}
function guardedBy(claim, guarded, plan) {
  if (claim.shape === "file") return void 0;
  const folded = { ...claim, pattern: foldPath(claim.pattern) };
  const isMatch = matcher(folded);
  const matches = (path) => isMatch(foldPath(path));
  if (plan !== void 0 && matches(plan)) return { what: "the plan itself", path: plan };
  const top = folded.pattern.split("/", 1)[0] ?? "";
  for (const { what, sample, known: known2 } of guarded) {
    for (const path of known2) if (matches(path)) return { what, path };
    if (top === foldPath(sample).split("/", 1)[0] && matches(sample)) return { what, path: sample };
  }
  return void 0;
}

// src/rules/ownership/read-missing.ts
var read_missing_default = defineRule({
  name: "ownership/read-missing",
  severity: "warning",
  summary: "A reading list names a file that neither exists nor is created by any task.",
  mend: "correct the path, or take it off the list",
  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    const missing2 = (mention) => canLookUp(mention) && !repository.escapes.has(mention.pattern) && !exists(repository, mention) && !isCreated(mention);
    const told = /* @__PURE__ */ new Set();
    const tell = (mention, task) => ({
      at: mention.at,
      message: `${task ? `task ${task.id}` : "the list of relevant files"} names ${mention.pattern} to read, which neither exists nor is created by a task${nearestHint(mention.pattern)}`,
      tasks: task ? [task.id] : [],
      paths: [mention.pattern]
    });
    for (const mention of plan.references) if (missing2(mention)) yield tell(mention);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const key = `${task.id}\0${claim.pattern}`;
        if (claim.access !== "read" || told.has(key) || !missing2(claim)) continue;
        told.add(key);
        yield tell(claim, task);
      }
    }
  }
});

// src/rules/ownership/shared-sequence.ts
var NUMBERED = /^(v|adr-?|rfc-?)?(\d{1,6}|n{2,}|x{2,}|\[(?:next|n+|x+|num(?:ber)?)\]|<(?:next|n+|x+|num(?:ber)?)>)(?=[-_.]|__)(.*)$/i;
var ORDERED = /(?:^|\/)(?:.*migrat.*|adrs?|decisions|rfcs?|alembic|versions|changelogs?|flyway)\//i;
var shared_sequence_default = defineRule({
  name: "ownership/shared-sequence",
  severity: "warning",
  summary: "Unordered tasks create files that take the next number of one sequence, such as migrations.",
  mend: "let one task depend on the other, so that the numbers follow the order of merging",
  *check({ analysis: { plan, order, claims } }) {
    const sequences = /* @__PURE__ */ new Map();
    for (const [path, sides] of claims.files) {
      const match = NUMBERED.exec(baseName(path));
      if (!match) continue;
      const number = (match[2] ?? "").toLowerCase();
      const folder = `${directoryName(path)}${(match[1] ?? "").toLowerCase()}`;
      for (const side of sides) {
        if (side.claim.access !== "create" || plan.tasks[side.task].done) continue;
        push(sequences, ORDERED.test(path) ? folder : `${folder}${number}`, { side, path, number });
      }
    }
    for (const members of sequences.values()) {
      members.sort((a, b) => a.side.task - b.side.task);
      for (const [i, b] of members.entries()) {
        const a = members.slice(0, i).find(
          (other) => other.path !== b.path && other.side.task !== b.side.task && !order.precedes(other.side.task, b.side.task) && !order.precedes(b.side.task, other.side.task)
        );
        if (!a) continue;
        const [first, second] = [plan.tasks[a.side.task].id, plan.tasks[b.side.task].id];
        yield {
          at: b.side.claim.at,
          message: `task ${second} creates ${b.path} while task ${first} creates ${a.path} of the same sequence; let one depend on the other`,
          tasks: [first, second],
          paths: [a.path, b.path],
          related: [{ at: a.side.claim.at, message: `task ${first} takes its number here` }]
        };
      }
    }
  }
});

// src/rules/ownership/stale-read.ts
var stale_read_default = defineRule({
  name: "ownership/stale-read",
  severity: "info",
  summary: "A task reads a file that a task which no dependency orders changes; it may see the old text.",
  mend: "add a dependency if the reader needs the new text",
  *check({ analysis }) {
    yield* raceFindings(
      analysis,
      "stale-read",
      () => "the reader may see the old text, so order them if it needs the new one"
    );
  }
});

// src/rules/ownership/used-before-created.ts
var used_before_created_default = defineRule({
  name: "ownership/used-before-created",
  severity: "error",
  summary: "A task reads or changes a file that only a later task creates.",
  mend: "turn the dependency round, or let the earlier task create the file",
  *check({ analysis: { plan, order, claims, repository } }) {
    for (const path of claims.files.keys()) {
      if (repository?.hasFile(path)) continue;
      const creators = claims.on(path).filter(({ claim }) => claim.access === "create");
      for (const use of usesOf(claims.files.get(path) ?? [])) {
        const later = creators.find((creator2) => order.precedes(use.task, creator2.task));
        const other = creators.some(
          (creator2) => creator2.task === use.task || !order.precedes(use.task, creator2.task)
        );
        if (!later || other || plan.tasks[use.task].done || order.precedes(later.task, use.task))
          continue;
        const [user, creator] = [plan.tasks[use.task].id, plan.tasks[later.task].id];
        yield {
          at: use.claim.at,
          message: `task ${user} ${verb(use.claim.access)} ${path}, which task ${creator} creates only after it${via(later)}; expected the file to be there before`,
          tasks: [user, creator],
          paths: [path],
          related: [{ at: later.claim.at, message: `task ${creator} creates it here` }]
        };
      }
    }
  }
});
function usesOf(sides) {
  const uses = /* @__PURE__ */ new Map();
  for (const side of sides) {
    const { access } = side.claim;
    if (access === "read" || access === "modify" || access === "delete") {
      if (!uses.has(side.task)) uses.set(side.task, side);
    }
  }
  return [...uses.values()];
}

// src/rules/ownership/write-race.ts
var write_race_default = defineRule({
  name: "ownership/write-race",
  severity: "error",
  summary: "Two tasks that no dependency orders write one file.",
  mend: "let one task depend on the other, or give the file to one of them",
  fixable: true,
  *check({ analysis }) {
    yield* raceFindings(analysis, "write-race", () => "let one depend on the other");
    const [first] = analysis.plan.tasks;
    if (!first || !analysis.isCut) return;
    yield {
      at: first.at,
      message: "the plan has more claims of directories and globs than can be compared, so races may be left; name files, or split the plan"
    };
  }
});

// src/rules/plan/missing-section.ts
var TASK_PLAN = {
  title: ["error", 'a title such as "# Feature Name"'],
  summary: ["warning", "a summary of three to four sentences below the title"],
  relevant: ["warning", 'a list "## Critically Relevant Files and Documentation"'],
  implementation: ["error", 'the heading "## Implementation Plan" above the tasks'],
  advice: ["warning", 'a section "## Advice" at the end']
};
var SHARED = {
  overview: ["warning", "an overview of three to four sentences below the title"],
  files: ["warning", 'a section "## Relevant Files"'],
  tables: ["warning", 'a section "## Relevant Tables", "none" if there are none'],
  patterns: ["warning", 'a section "## Relevant Patterns"'],
  docs: ["warning", 'a section "## Relevant Docs"']
};
var missing_section_default = defineRule({
  name: "plan/missing-section",
  severity: "warning",
  summary: "A section that the format asks for is missing.",
  mend: "add the section",
  *check({ parsed }) {
    if (parsed.findings.some(({ overLimit }) => overLimit)) return;
    if (isFormat(parsed, "shared"))
      yield* missing(SHARED, parsed.document.sections, parsed.document.at, "shared document");
    if (isFormat(parsed, "task-plan"))
      yield* missing(TASK_PLAN, parsed.document.sections, parsed.document.at, "plan");
  }
});
function* missing(wanted, found, at, what) {
  for (const [section, [severity, expected]] of Object.entries(wanted)) {
    if (found.has(section)) continue;
    yield { at, severity, message: `the ${what} has no ${section} section; expected ${expected}` };
  }
}

// src/rules/plan/missing-shared.ts
var missing_shared_default = defineFormatRule("task-plan", {
  name: "plan/missing-shared",
  severity: "warning",
  summary: "No shared.md stands beside the plan, so its agents start without common knowledge.",
  mend: "run /shared for this feature first",
  *check({ surroundings }, document) {
    if (!surroundings || surroundings.hasShared) return;
    yield {
      at: document.at,
      message: `no shared.md stands beside ${surroundings.path}; expected one with the relevant files, tables, patterns and documents`
    };
  }
});

// src/rules/plan/no-tasks.ts
var no_tasks_default = defineFormatRule("task-plan", {
  name: "plan/no-tasks",
  severity: "error",
  summary: "The plan names no task.",
  mend: 'add tasks with headings such as "#### Task 1.1: Title Depends on [none]"',
  *check({ analysis: { plan }, parsed }, document) {
    const unread = parsed.findings.some(({ overLimit }) => overLimit);
    if (plan.tasks.length > 0 || unread) return;
    yield {
      at: document.at,
      message: 'the plan names no task; expected headings such as "#### Task 1.1: Title Depends on [none]"'
    };
  }
});

// src/rules/plan/partly-read.ts
var partly_read_default = defineRule({
  name: "plan/partly-read",
  severity: "warning",
  summary: "A part that looks like a task could not be understood and is left out.",
  mend: "write it in the form the message names, or make it plain text"
});

// src/rules/plan/schema.ts
var schema_default = defineRule({
  name: "plan/schema",
  severity: "error",
  summary: "A document does not fit its JSON Schema: a key or value that is not known there.",
  mend: "use the key or value that the schema allows"
});

// src/rules/plan/uncovered-task.ts
var ITEM = /^\s*[-*+]\s+\[ \]\s+(\d+(?:\.\d+)*)\b[.):]?\s*(.*)$/gm;
var uncovered_task_default = defineFormatRule("task-plan", {
  name: "plan/uncovered-task",
  severity: "warning",
  summary: "An open item of the tasks.md that the plan refers to is covered by no task.",
  mend: "add a task for the item, or tick it off in tasks.md",
  *check({ analysis: { plan }, surroundings }, { tasksFile, mentioned }) {
    if (!tasksFile || surroundings?.tasksFile === void 0) return;
    const ids = new Set(plan.tasks.map((task) => task.id));
    for (const [, number = "", title = ""] of surroundings.tasksFile.matchAll(ITEM)) {
      if (ids.has(number) || mentioned.has(number)) continue;
      yield {
        at: tasksFile,
        message: `item ${number} "${title.trim()}" of tasks.md is covered by no task; expected a task that has its number or names it`
      };
    }
  }
});

// src/rules/plan/unreadable.ts
var unreadable_default = defineRule({
  name: "plan/unreadable",
  severity: "error",
  summary: "The file cannot be read as a plan: encoding, size, syntax, invisible characters or an unknown format.",
  mend: "do what the message expects: plain UTF-8 text, within the limits, in a format the validator reads",
  fixable: true
});

// src/rules/plan/unused-allow.ts
var unused_allow_default = defineRule({
  name: "plan/unused-allow",
  severity: "warning",
  summary: "An allow comment matches no finding, names no rule, or gives no reason.",
  mend: "remove the comment, or correct its rule, subject or reason"
});

// src/rules/plan/yaml-1.1.ts
var yaml_1_1_default = defineRule({
  name: "plan/yaml-1.1",
  severity: "warning",
  summary: "A YAML value that readers of YAML 1.1 take for something else, such as `no`, a date or an octal number.",
  mend: "put the value in quotes"
});

// src/schedule/serial.ts
var FEWEST2 = 3;
function serialSchedule(plan, order, agents) {
  const open = openTasks(plan, order);
  const instance = makeInstance(projectOf(open, agents));
  if (!instance || open.tasks.length < FEWEST2) return void 0;
  const serial = open.durations.reduce((sum, duration) => sum + duration, 0);
  const { makespan } = listSchedule(instance, new Generator(instance));
  const mayBeSerial = serial / makespan < WORTH_IT;
  const found = mayBeSerial ? schedulePlan(plan, { agents, order }) : void 0;
  return found && "schedule" in found && found.schedule.advice === "serial" ? found.schedule : void 0;
}

// src/rules/schedule/serial.ts
var AGENTS = 4;
var serial_default = defineRule({
  name: "schedule/serial",
  severity: "info",
  summary: "Four agents are hardly faster than one: the tasks wait for each other.",
  mend: "let one agent carry the plan out, or cut the tasks so that fewer wait",
  *check({ analysis: { plan, order } }) {
    const schedule = serialSchedule(plan, order, AGENTS);
    const first = plan.tasks.find(({ done }) => !done);
    if (!schedule || !first) return;
    const { makespan, serial, unit, speedup } = schedule;
    const what = unit === "minutes" ? "minutes" : "steps";
    yield {
      at: first.at,
      message: `${AGENTS} agents need ${makespan} ${what} where one needs ${serial} (${speedup} times as fast); expected 1.2 times or more, or one agent`
    };
  }
});

// src/rules/task/contains-code.ts
var MOST_LINES = 3;
var contains_code_default = defineFormatRule("task-plan", {
  name: "task/contains-code",
  severity: "warning",
  summary: "A task holds a block of more than 3 lines of code; plans say what to build, not how it is spelt.",
  mend: "say in words what the code should do, or name the file to follow",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const block of task.brief.code) {
        if (block.command || block.lines <= MOST_LINES) continue;
        yield {
          at: {
            start: block.at.start,
            end: { line: block.at.start.line, column: block.at.start.column + 3 }
          },
          message: `task ${task.id} holds ${block.lines} lines of code; expected words, or at most ${MOST_LINES} lines`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/rules/task/missing-instructions.ts
var missing_instructions_default = defineFormatRule("task-plan", {
  name: "task/missing-instructions",
  severity: "warning",
  summary: "A task says which files it touches but not what to do there.",
  mend: "say the purpose of the task and its gotchas",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done || task.brief.length > 0) continue;
      yield {
        at: task.at,
        message: `task ${task.id} has no instructions; expected its purpose, what to do and what to watch out for`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/missing-reading-list.ts
var missing_reading_list_default = defineFormatRule("task-plan", {
  name: "task/missing-reading-list",
  severity: "warning",
  summary: "A task names no files to read before it starts.",
  mend: 'add "**READ THESE BEFORE TASK**" with the files an agent needs to know',
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done || task.brief.readingList) continue;
      yield {
        at: task.at,
        message: `task ${task.id} has no reading list; expected "**READ THESE BEFORE TASK**" and the files to read`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/no-files.ts
var CHANGES_NOTHING = /\b(?:verif(?:y|ication)|validat(?:e|ion)|check|smoke|qa|audit|review|research|decide|decision|freeze|policy|gate|acceptance|benchmark|investigate|sign-?off|test(?:s|ing)?)\b/i;
var no_files_default = defineFormatRule("task-plan", {
  name: "task/no-files",
  severity: "warning",
  summary: "A task that implements something claims no file, so nothing is known of what it collides with.",
  mend: 'list its files under "Files to Create" and "Files to Modify", or write "None" there',
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done || task.brief.saysNoFiles || CHANGES_NOTHING.test(task.title)) continue;
      if (task.claims.some((claim) => isWrite(claim.access))) continue;
      yield {
        at: task.at,
        message: `task ${task.id} claims no file to create or modify; expected its files, or "None" where it changes nothing`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/too-large.ts
var MOST_FILES = 8;
var MOST_CHARACTERS = 4e3;
var too_large_default = defineFormatRule("task-plan", {
  name: "task/too-large",
  severity: "warning",
  summary: "A task writes more than 8 files or has more than 4,000 characters of instructions.",
  mend: "split the task",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      const files = new Set(
        task.claims.filter((claim) => isWrite(claim.access)).map((claim) => claim.pattern)
      );
      if (files.size > MOST_FILES) {
        yield {
          at: task.at,
          message: `task ${task.id} writes ${files.size} files; expected at most ${MOST_FILES}`,
          tasks: [task.id]
        };
      }
      if (task.brief.length > MOST_CHARACTERS) {
        yield {
          at: task.at,
          message: `task ${task.id} has ${task.brief.length} characters of instructions; expected at most ${MOST_CHARACTERS}`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/rules/index.ts
var RULES = {
  "plan/unreadable": unreadable_default,
  "plan/schema": schema_default,
  "plan/yaml-1.1": yaml_1_1_default,
  "plan/no-tasks": no_tasks_default,
  "plan/partly-read": partly_read_default,
  "plan/missing-section": missing_section_default,
  "plan/missing-shared": missing_shared_default,
  "plan/uncovered-task": uncovered_task_default,
  "plan/unused-allow": unused_allow_default,
  "task/missing-instructions": missing_instructions_default,
  "task/missing-reading-list": missing_reading_list_default,
  "task/no-files": no_files_default,
  "task/too-large": too_large_default,
  "task/contains-code": contains_code_default,
  "dependency/missing": missing_default,
  "dependency/malformed": malformed_default,
  "dependency/guessed": guessed_default,
  "dependency/unknown": unknown_default,
  "dependency/duplicate-id": duplicate_id_default,
  "dependency/self": self_default,
  "dependency/cycle": cycle_default,
  "dependency/redundant": redundant_default,
  "dependency/wave-order": wave_order_default,
  "dependency/priority-order": priority_order_default,
  "ownership/outside-repository": outside_repository_default,
  "ownership/protected-path": protected_path_default,
  "ownership/write-race": write_race_default,
  "ownership/create-race": create_race_default,
  "ownership/stale-read": stale_read_default,
  "ownership/created-twice": created_twice_default,
  "ownership/used-before-created": used_before_created_default,
  "ownership/modify-missing": modify_missing_default,
  "ownership/create-existing": create_existing_default,
  "ownership/read-missing": read_missing_default,
  "ownership/case-collision": case_collision_default,
  "ownership/shared-sequence": shared_sequence_default,
  "ownership/hot-file": hot_file_default,
  "ownership/denied": denied_default,
  "ownership/empty-pattern": empty_pattern_default,
  "schedule/serial": serial_default
};

export {
  overlap,
  KnownPaths,
  RULES
};
