import {
  displayPath,
  lookUp,
  readPlan,
  readTextIfThere,
  require_picomatch
} from "./chunk-V5RVVVVC.mjs";
import {
  ancestors,
  baseName,
  directoryName,
  foldPath,
  globSource,
  hasPlaceholder,
  tidyPath
} from "./chunk-IC4V3JFP.mjs";
import {
  DEFAULT_LIMITS,
  comparePlaces,
  encloses,
  isRuleName,
  nearest
} from "./chunk-2EZ7PGJQ.mjs";
import {
  __toESM
} from "./chunk-G2RORLJA.mjs";

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
  mend: "write the plain form, such as [1.1, 1.2] or [none]"
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
  *check({ analysis: { plan, order } }) {
    for (const [number, task] of plan.tasks.entries()) {
      const parents = order.before[number] ?? [];
      const shared = sharedPlaces(task.dependsOn);
      if (order.precedes(number, number)) continue;
      for (const { id, at } of task.dependsOn) {
        const parent = order.numberOf.get(id);
        if (parent === void 0 || parent === number || shared.has(at)) continue;
        const through = parents.find((other) => other !== parent && order.precedes(parent, other));
        if (through === void 0) continue;
        yield {
          at,
          message: `task ${task.id} depends on ${id}, which ${plan.tasks[through].id} already waits for; it can be left out`,
          tasks: [task.id, id]
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
var unknown_default = defineRule({
  name: "dependency/unknown",
  severity: "error",
  summary: "A task depends on an id that no task has.",
  mend: "use the id of a task of this plan, or remove it",
  fixable: true,
  *check({ analysis: { plan, order } }) {
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (order.numberOf.has(id)) continue;
        const near = nearest(id, order.numberOf.keys()).filter((known) => known !== task.id);
        const hint = near[0] === void 0 ? "" : `; the nearest id is ${near[0]}`;
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
  }
});

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

// src/model/pattern.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var OPTIONS = { dot: true, posix: true };
var compiled = /* @__PURE__ */ new Map();
function matcher({ pattern, shape }) {
  if (shape === "file") return (path) => path === pattern;
  if (shape === "directory") return (path) => path.startsWith(pattern);
  let match = compiled.get(pattern);
  if (!match) {
    match = (0, import_picomatch.default)(globSource(pattern), OPTIONS);
    compiled.set(pattern, match);
  }
  return match;
}
function overlap(a, b) {
  if (a.shape === "file" && b.shape === "file")
    return a.pattern === b.pattern ? a.pattern : void 0;
  if (a.shape === "file") return matcher(b)(a.pattern) ? a.pattern : void 0;
  if (b.shape === "file") return matcher(a)(b.pattern) ? b.pattern : void 0;
  if (a.shape === "directory" && b.shape === "directory") return deeper(a.pattern, b.pattern);
  if (a.pattern === b.pattern) return a.pattern;
  if (matcher(a)(sample(b))) return sample(b);
  return matcher(b)(sample(a)) ? sample(a) : void 0;
}
function deeper(a, b) {
  if (a.startsWith(b)) return a;
  return b.startsWith(a) ? b : void 0;
}
function sample({ pattern, shape }) {
  return shape === "directory" ? `${pattern}file` : pattern;
}

// src/model/claims.ts
function isWrite(access) {
  return access === "create" || access === "modify" || access === "delete" || access === "write";
}
function indexClaims(tasks, repository) {
  const parents = /* @__PURE__ */ new Set();
  for (const task of tasks) {
    for (const claim of task.claims)
      for (const folder of ancestors(claim.pattern)) parents.add(folder);
  }
  const files = /* @__PURE__ */ new Map();
  const wide = [];
  const denied = /* @__PURE__ */ new Map();
  tasks.forEach((task, number) => {
    for (const written of task.claims) {
      if (written.outside && written.outside !== "system") continue;
      const claim = settle(written, parents, repository);
      const side = { task: number, claim };
      if (claim.access === "deny")
        denied.set(number, [...denied.get(number) ?? [], matcher(claim)]);
      else if (claim.shape !== "file") wide.push(side);
      else push(files, claim.pattern, side);
    }
  });
  const denies = (task, path) => denied.get(task)?.some((matches) => matches(path)) ?? false;
  const matchers = wide.map(({ claim }) => matcher(claim));
  const on = (path) => {
    const sides = [...files.get(path) ?? [], ...wide.filter((_, i) => matchers[i]?.(path))];
    return sides.filter((side) => !denies(side.task, path)).sort((a, b) => a.task - b.task);
  };
  return { files, wide, denies, on };
}
function settle(claim, parents, repository) {
  if (claim.shape === "glob" && repository?.hasFile(claim.pattern))
    return { ...claim, shape: "file" };
  if (claim.shape !== "file" || repository?.hasFile(claim.pattern)) return claim;
  const folder = parents.has(claim.pattern) || repository?.hasDirectory(claim.pattern);
  return folder ? { ...claim, shape: "directory", pattern: `${claim.pattern}/` } : claim;
}
function push(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

// src/rules/ownership/case-collision.ts
var case_collision_default = defineRule({
  name: "ownership/case-collision",
  severity: "error",
  summary: "Two paths differ only in case or Unicode form: one file on some systems, two on others.",
  mend: "write the path the same way everywhere",
  *check({ analysis }) {
    const groups = /* @__PURE__ */ new Map();
    for (const path of analysis.claims.files.keys()) push(groups, foldPath(path), path);
    for (const paths of groups.values()) {
      for (const path of paths) yield* againstRepository(analysis, path);
      for (const [i, path] of paths.entries()) {
        for (const other of paths.slice(0, i)) yield* between(analysis, other, path);
      }
    }
  }
});
function speaker(sides) {
  return sides.find(({ claim }) => isWrite(claim.access)) ?? sides[0];
}
function* between({ plan, claims }, other, path) {
  const a = speaker(claims.files.get(other) ?? []);
  const b = speaker(claims.files.get(path) ?? []);
  if (!a || !b || !(isWrite(a.claim.access) || isWrite(b.claim.access))) return;
  const [first, second] = [plan.tasks[a.task], plan.tasks[b.task]];
  if (first.done && second.done) return;
  yield {
    at: b.claim.at,
    message: `task ${second.id} names ${path} and task ${first.id} names ${other}, which are one file where case or Unicode form does not count; expected one spelling`,
    tasks: [.../* @__PURE__ */ new Set([first.id, second.id])],
    paths: [other, path],
    related: [{ at: a.claim.at, message: `task ${first.id} writes it this way` }]
  };
}
function* againstRepository({ plan, claims, repository }, path) {
  const variant = repository?.hasFile(path) ? void 0 : repository?.variantOf(path);
  const side = speaker(claims.files.get(path) ?? []);
  if (!variant || !side || !isWrite(side.claim.access) || plan.tasks[side.task].done) return;
  const { id } = plan.tasks[side.task];
  yield {
    at: side.claim.at,
    message: `task ${id} names ${path}, which differs from the existing ${variant} only in case or Unicode form; expected the existing spelling`,
    tasks: [id],
    paths: [path, variant]
  };
}

// src/rules/ownership/create-existing.ts
var create_existing_default = defineRule({
  name: "ownership/create-existing",
  severity: "warning",
  summary: "A task creates a file that the repository holds already.",
  mend: "let the task modify the file, or choose another path",
  *check({ analysis: { plan, repository } }) {
    if (!repository) return;
    const creations = plan.tasks.filter((task) => !task.done).flatMap(creationsOf);
    const existing = creations.filter(({ claim }) => holds(repository, claim));
    const [first] = existing;
    if (!first) return;
    if (existing.length === creations.length && existing.length > 1) {
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
function* raceFindings({ plan, conflicts }, kind, expected) {
  const id = (task) => plan.tasks[task].id;
  for (const { pairs, more } of conflicts) {
    const mine = pairs.filter((pair) => pair.kind === kind);
    for (const { a, b, path } of mine) {
      yield {
        at: b.claim.at,
        message: `task ${id(b.task)} ${verb(b.claim.access)} ${path}${via(b, path)} while task ${id(a.task)} ${verb(a.claim.access)} it${via(a, path)}; ${expected(id(a.task), id(b.task))}`,
        tasks: [id(a.task), id(b.task)],
        paths: [path],
        related: [{ at: a.claim.at, message: `task ${id(a.task)} claims it here` }]
      };
    }
    const last = mine.at(-1) ?? pairs.at(-1);
    if (more[kind] === 0 || !last) continue;
    yield {
      at: last.b.claim.at,
      message: `${more[kind]} more pairs of tasks meet on ${last.path} without an order; expected one task that owns it`,
      paths: [last.path]
    };
  }
}
function via({ claim }, path) {
  return claim.shape === "file" || claim.pattern === path ? "" : ` (through ${claim.pattern})`;
}

// src/rules/ownership/create-race.ts
var create_race_default = defineRule({
  name: "ownership/create-race",
  severity: "error",
  summary: "A task uses a file that a task which no dependency orders before it creates.",
  mend: "let the task that uses the file depend on the one that creates it",
  *check({ analysis }) {
    yield* raceFindings(
      analysis,
      "create-race",
      () => "the one that uses the file must depend on the one that creates it"
    );
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
      for (const b of creators) {
        const a = creators.find(
          (other) => order.precedes(other.task, b.task) && !order.precedes(b.task, other.task)
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
function nearestHint(repository, pattern) {
  const near = repository.variantOf(pattern) ?? repository.nearestTo(pattern);
  return near === void 0 ? "" : `; the nearest path is ${near}`;
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
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        if (claim.access !== "modify" && claim.access !== "delete" || !canLookUp(claim)) continue;
        if (exists(repository, claim) || isCreated(claim) || repository.variantOf(claim.pattern))
          continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, which neither exists nor is created by a task${nearestHint(repository, claim.pattern)}`,
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
  *check({ analysis: { plan, repository } }) {
    yield* machineRoots(plan);
    for (const { mention, task } of mentions(plan)) {
      const who = task === void 0 ? "the plan" : `task ${task}`;
      const why = reason(mention, repository);
      if (why === void 0) continue;
      yield {
        at: mention.at,
        message: `${who} names ${mention.written}, which ${why}; expected a path below the repository's root`,
        tasks: task === void 0 ? [] : [task],
        paths: [mention.pattern]
      };
    }
  }
});
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
        const reached = guardedBy(claim, repository?.files ?? [], surroundings?.path);
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
  return foldPath(pattern).split("/").some((segment) => /^(?:\.git[ .]*|git~1)$/.test(segment));
}
function guardedBy(claim, known, plan) {
  if (claim.shape === "file") return void 0;
  const matches = matcher(claim);
  if (plan !== void 0 && matches(plan)) return { what: "the plan itself", path: plan };
  const top = claim.pattern.split("/", 1)[0] ?? "";
  for (const [what, sample2] of GUARDED) {
    const folder = sample2.includes("/") ? sample2.slice(0, sample2.lastIndexOf("/") + 1) : sample2;
    for (const path of known) if (path.startsWith(folder) && matches(path)) return { what, path };
    if (top === sample2.split("/", 1)[0] && matches(sample2)) return { what, path: sample2 };
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
    const missing2 = (mention) => canLookUp(mention) && !exists(repository, mention) && !isCreated(mention);
    const told = /* @__PURE__ */ new Set();
    const tell = (mention, task) => ({
      at: mention.at,
      message: `${task ? `task ${task.id}` : "the list of relevant files"} names ${mention.pattern} to read, which neither exists nor is created by a task${nearestHint(repository, mention.pattern)}`,
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
    for (const [path, sides] of claims.files) {
      if (repository?.hasFile(path)) continue;
      const creators = sides.filter(({ claim }) => claim.access === "create");
      for (const use of usesOf(sides)) {
        const later = creators.find((creator2) => order.precedes(use.task, creator2.task));
        const other = creators.some(
          (creator2) => creator2.task === use.task || !order.precedes(use.task, creator2.task)
        );
        if (!later || other || plan.tasks[use.task].done || order.precedes(later.task, use.task))
          continue;
        const [user, creator] = [plan.tasks[use.task].id, plan.tasks[later.task].id];
        yield {
          at: use.claim.at,
          message: `task ${user} ${verb(use.claim.access)} ${path}, which task ${creator} creates only after it; expected the file to be there before`,
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
  *check({ analysis }) {
    yield* raceFindings(analysis, "write-race", () => "let one depend on the other");
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
    const { document, format } = parsed;
    const what = format === "shared" ? "shared document" : "plan";
    yield* missing(format === "shared" ? SHARED : TASK_PLAN, document.sections, document.at, what);
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
  mend: "save the file as plain UTF-8 text in a format the validator reads",
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
  "ownership/hot-file": hot_file_default
};

// src/cli/check.ts
import { dirname, join, resolve } from "node:path";

// src/model/conflicts.ts
var PAIRS_PER_PATH = 200;
var STRONGEST = ["create", "write", "modify", "delete", "read"];
function findConflicts(plan, order, claims, repository) {
  const unordered = (a, b) => a !== b && !isDone(plan, a) && !isDone(plan, b) && !order.precedes(a, b) && !order.precedes(b, a);
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  for (const path of claims.files.keys()) {
    const conflicts = onPath(path, strongestPerTask(claims.on(path)), unordered, repository);
    if (conflicts.pairs.length === 0) continue;
    found.push(conflicts);
    for (const { a, b } of conflicts.pairs) seen.add(pairKey(a, b));
  }
  for (const conflicts of betweenWide(claims, unordered, seen, repository)) found.push(conflicts);
  return found;
}
function isDone(plan, task) {
  return plan.tasks[task]?.done === true;
}
function pairKey(a, b) {
  return `${a.task} ${a.claim.pattern}\0${b.task} ${b.claim.pattern}`;
}
function strongestPerTask(sides) {
  const best = /* @__PURE__ */ new Map();
  for (const side of sides) {
    const known = best.get(side.task);
    if (!known || rank(side) < rank(known)) best.set(side.task, side);
  }
  return [...best.values()];
}
function rank({ claim }) {
  return STRONGEST.indexOf(claim.access) * 2 + (claim.shape === "file" ? 0 : 1);
}
function onPath(path, sides, unordered, repository) {
  const conflicts = {
    pairs: [],
    more: { "create-race": 0, "write-race": 0, "stale-read": 0 }
  };
  if (!sides.some(({ claim }) => isWrite(claim.access))) return conflicts;
  const isNew = repository?.hasFile(path) !== true;
  sides.forEach((b, i) => {
    for (const a of sides.slice(0, i)) {
      const kind = classify(a.claim.access, b.claim.access, isNew);
      if (!kind || !unordered(a.task, b.task)) continue;
      if (conflicts.pairs.length < PAIRS_PER_PATH) conflicts.pairs.push({ kind, path, a, b });
      else conflicts.more[kind]++;
    }
  });
  return conflicts;
}
function classify(a, b, isNew) {
  if (!isWrite(a) && !isWrite(b)) return void 0;
  const creates = a === "create" || b === "create";
  const uses = [a, b].some(
    (access) => access === "read" || access === "modify" || access === "delete"
  );
  if (creates && uses && isNew) return "create-race";
  return isWrite(a) && isWrite(b) ? "write-race" : "stale-read";
}
function* betweenWide(claims, unordered, seen, repository) {
  const byWitness = /* @__PURE__ */ new Map();
  claims.wide.forEach((b, i) => {
    for (const a of claims.wide.slice(0, i)) {
      if (!unordered(a.task, b.task) || seen.has(pairKey(a, b))) continue;
      const witness = overlap(a.claim, b.claim);
      if (!witness || claims.denies(a.task, witness) || claims.denies(b.task, witness)) continue;
      const [kept] = onPath(witness, [a, b], unordered, repository).pairs;
      if (kept) for (const side of [a, b]) push(byWitness, witness, side);
    }
  });
  for (const [witness, sides] of byWitness) {
    yield onPath(
      witness,
      strongestPerTask(sides.toSorted((a, b) => a.task - b.task)),
      unordered,
      repository
    );
  }
}

// src/model/order.ts
function orderTasks(tasks) {
  const numberOf = /* @__PURE__ */ new Map();
  tasks.forEach((task, i) => numberOf.has(task.id) || numberOf.set(task.id, i));
  const before = tasks.map((task, i) => {
    const numbers = /* @__PURE__ */ new Set();
    for (const { id } of task.dependsOn) {
      const number = numberOf.get(id);
      if (number !== void 0 && number !== i) numbers.add(number);
    }
    return [...numbers];
  });
  const components = strongComponents(before);
  const topological = components.flat();
  const reach = new Reach(before, components);
  return {
    size: tasks.length,
    numberOf,
    before,
    topological,
    cycles: components.filter((component) => component.length > 1),
    precedes: (a, b) => reach.has(a, b)
  };
}
function strongComponents(before) {
  const size = before.length;
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack = [];
  const components = [];
  let next = 0;
  const enter = (node) => {
    index[node] = low[node] = next++;
    stack.push(node);
    onStack[node] = 1;
    return { node, child: 0 };
  };
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const work = [enter(root)];
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const child = before[frame.node]?.[frame.child++];
      if (child !== void 0) {
        if (index[child] === -1) work.push(enter(child));
        else if (onStack[child]) low[frame.node] = Math.min(low[frame.node], index[child]);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node], low[frame.node]);
      if (low[frame.node] !== index[frame.node]) continue;
      const component = [];
      for (let member = -1; member !== frame.node; ) {
        member = stack.pop();
        onStack[member] = 0;
        component.push(member);
      }
      components.push(component.sort((a, b) => a - b));
    }
  }
  return components;
}
var Reach = class {
  #width;
  #bits;
  constructor(before, components) {
    this.#width = before.length + 31 >> 5;
    this.#bits = new Uint32Array(this.#width * before.length);
    for (const component of components) {
      const [first] = component;
      if (first === void 0) continue;
      const row = new Uint32Array(this.#width);
      for (const member of component) {
        for (const parent of before[member] ?? []) {
          row[parent >> 5] |= 1 << (parent & 31);
          const above = this.#row(parent);
          for (let i = 0; i < row.length; i++) row[i] |= above[i];
        }
      }
      if (component.length > 1)
        for (const member of component) row[member >> 5] |= 1 << (member & 31);
      for (const member of component) this.#row(member).set(row);
    }
  }
  #row(node) {
    return this.#bits.subarray(node * this.#width, (node + 1) * this.#width);
  }
  has(a, b) {
    return (this.#bits[b * this.#width + (a >> 5)] & 1 << (a & 31)) !== 0;
  }
};

// src/model/analysis.ts
var Analysis = class {
  plan;
  /** Absent when files on disk are not to be looked at. */
  repository;
  #order;
  #claims;
  #conflicts;
  constructor(plan, repository) {
    this.plan = plan;
    this.repository = repository;
  }
  get order() {
    return this.#order ??= orderTasks(this.plan.tasks);
  }
  get claims() {
    return this.#claims ??= indexClaims(this.plan.tasks, this.repository);
  }
  /** Conflicts path by path. */
  get conflicts() {
    this.#conflicts ??= findConflicts(this.plan, this.order, this.claims, this.repository);
    return this.#conflicts;
  }
};
function prove({ plan, order, conflicts }) {
  const size = plan.tasks.length;
  let unordered = 0;
  for (let b = 0; b < size; b++) {
    if (plan.tasks[b].done) continue;
    for (let a = 0; a < b; a++) {
      if (!plan.tasks[a].done && !order.precedes(a, b) && !order.precedes(b, a)) unordered++;
    }
  }
  return {
    pairs: size * (size - 1) / 2,
    unordered,
    claims: plan.tasks.reduce((sum, task) => sum + task.claims.length, 0),
    conflicts: conflicts.reduce((sum, path) => sum + countRaces(path), 0)
  };
}
function countRaces({ pairs, more }) {
  const races = pairs.filter(({ kind }) => kind !== "stale-read").length;
  return races + more["create-race"] + more["write-race"];
}

// src/lint/allow.ts
var NEVER = /* @__PURE__ */ new Set(["plan/unreadable", "plan/unused-allow"]);
function applyAllows(plan, diagnostics, stamp2) {
  if (plan.allows.length === 0) return [...diagnostics];
  const used = /* @__PURE__ */ new Set();
  const accepted = diagnostics.map((diagnostic) => {
    const allow = plan.allows.find((candidate) => accepts(plan, candidate, diagnostic));
    if (!allow) return diagnostic;
    used.add(allow);
    return { ...diagnostic, severity: "info", accepted: allow.reason, fixes: [] };
  });
  const unused = plan.allows.filter((allow) => !used.has(allow));
  return [...accepted, ...unused.map((allow) => stamp2("plan/unused-allow", unusedFinding(allow)))];
}
function accepts(plan, allow, diagnostic) {
  if (allow.rule !== diagnostic.rule || allow.reason === "" || NEVER.has(diagnostic.rule))
    return false;
  return isAbout(allow.subject, diagnostic) && isNear(plan, allow, diagnostic);
}
function isAbout(subject, { paths, tasks }) {
  if (subject === "" || tasks.includes(subject)) return true;
  const matches = matcher(tidyPath(subject));
  return paths.some((path) => matches(path));
}
function isNear(plan, { at }, { tasks, location }) {
  const home = plan.tasks.find(({ section }) => encloses(section, at));
  if (!home) return true;
  return tasks.includes(home.id) || encloses(home.section, location);
}
function unusedFinding({ rule, subject, reason: reason2, at }) {
  const what = subject === "" ? rule : `${rule} ${subject}`;
  if (!isRuleName(rule)) {
    return {
      at,
      message: `the comment allows "${rule}", which is no rule; expected a name that parallel-plan explain lists`
    };
  }
  if (reason2 === "") {
    return {
      at,
      message: `the comment allows ${what} without a reason; expected ": why it is fine" at its end`
    };
  }
  return {
    at,
    message: `the comment allows ${what}, but nothing like that is found here; expected a finding that it accepts`
  };
}

// src/lint/lint.ts
var NOTHING = { pairs: 0, unordered: 0, claims: 0, conflicts: 0 };
function lint({
  parsed,
  findings,
  repository,
  surroundings,
  settings
}) {
  const diagnostics = findings.map(({ rule, ...finding }) => stamp(rule, finding));
  const analysis = parsed && new Analysis(parsed.plan, repository);
  if (parsed && analysis) {
    const input = { analysis, parsed, ...surroundings && { surroundings } };
    for (const rule of Object.values(RULES)) {
      if (!("check" in rule) || settings.get(rule.name) === "off") continue;
      for (const finding of rule.check?.(input) ?? []) diagnostics.push(stamp(rule.name, finding));
    }
  }
  const accepted = parsed ? applyAllows(parsed.plan, diagnostics, stamp) : diagnostics;
  return {
    diagnostics: sorted(accepted.flatMap((diagnostic) => withSetting(diagnostic, settings))),
    proof: analysis ? prove(analysis) : NOTHING
  };
}
function stamp(rule, finding) {
  return {
    rule,
    severity: finding.severity ?? RULES[rule].severity,
    message: finding.message,
    location: finding.at,
    tasks: finding.tasks ?? [],
    paths: finding.paths ?? [],
    related: finding.related ?? [],
    fixes: finding.fixes ?? [],
    mend: RULES[rule].mend
  };
}
function withSetting(diagnostic, settings) {
  const severity = settings.get(diagnostic.rule);
  if (severity === "off") return [];
  return severity === void 0 || diagnostic.accepted !== void 0 ? [diagnostic] : [{ ...diagnostic, severity }];
}
function sorted(diagnostics) {
  const order = diagnostics.toSorted(
    (a, b) => comparePlaces(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.message, b.message)
  );
  return order.filter((diagnostic, i) => {
    const last = order[i - 1];
    return !last || last.rule !== diagnostic.rule || last.message !== diagnostic.message || comparePlaces(last.location, diagnostic.location) !== 0;
  });
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/model/repository.ts
var MOST_SIBLINGS = 500;
var Repository = class {
  files;
  escapes;
  #present;
  #directories;
  #folded;
  #names;
  #folders;
  constructor({ files, present = [], escapes = [] }) {
    this.files = new Set(files);
    this.#present = new Set(present);
    this.escapes = new Map(escapes);
  }
  /** True when the path is a file of the repository, or one that exists beside its listing. */
  hasFile(path) {
    return this.files.has(path) || this.#present.has(path);
  }
  /** True for a directory, with or without a trailing `/`. */
  hasDirectory(path) {
    const bare = path.replace(/\/$/, "");
    return this.#directoryIndex().has(bare) || this.#present.has(`${bare}/`);
  }
  /** The file or directory whose path differs only in case or Unicode form. */
  variantOf(path) {
    if (!this.#folded) {
      this.#folded = /* @__PURE__ */ new Map();
      for (const file of this.files) this.#folded.set(foldPath(file), file);
    }
    const variant = this.#folded.get(foldPath(path));
    return variant === path ? void 0 : variant;
  }
  /** An existing path that may have been meant: that name in another folder, else a like name beside it. */
  nearestTo(path) {
    this.#names ??= groupBy(this.files, baseName);
    const sameName = this.#names.get(baseName(path)) ?? [];
    if (sameName.length > 0) return sameName.length <= 3 ? sameName[0] : void 0;
    this.#folders ??= groupBy(this.files, directoryName);
    const siblings = (this.#folders.get(directoryName(path)) ?? []).slice(0, MOST_SIBLINGS);
    const [name] = nearest(baseName(path), siblings.map(baseName));
    return name && directoryName(path) + name;
  }
  #directoryIndex() {
    if (!this.#directories) {
      this.#directories = /* @__PURE__ */ new Set();
      for (const file of this.files)
        for (const folder of ancestors(file)) this.#directories.add(folder);
    }
    return this.#directories;
  }
};
function groupBy(paths, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const group = groups.get(key(path));
    if (group) group.push(path);
    else groups.set(key(path), [path]);
  }
  return groups;
}

// src/cli/check.ts
async function check(file, bytes, workspace, options) {
  const listing = options.repository ? workspace.files() : void 0;
  const limits = { ...workspace.config.limits ?? DEFAULT_LIMITS, ...options.limits };
  const document = await readPlan(bytes, file, {
    limits,
    root: workspace.root.path,
    ...options.as && { as: options.as }
  });
  const files = await listing;
  const repository = files && await indexRepository(document, workspace, files, options);
  const path = displayPath(workspace.root.path, file);
  const surroundings = files && await lookAround(file, path, files, options);
  const settings = new Map([...workspace.config.rules, ...options.settings]);
  const result = lint({
    ...document.parsed && { parsed: document.parsed },
    findings: document.findings,
    ...repository && { repository },
    ...surroundings && { surroundings },
    settings
  });
  const overLimit = document.findings.some((finding) => finding.overLimit);
  return { ...result, file, path, document, overLimit };
}
async function indexRepository({ parsed }, { root }, files, { staged }) {
  if (!parsed || staged) return new Repository({ files });
  const { tasks, references } = parsed.plan;
  const claimed = [...references, ...tasks.flatMap((task) => task.claims)].filter(({ outside, shape }) => outside === void 0 && shape !== "glob").map(({ pattern }) => pattern);
  return new Repository(await lookUp(root, files, claimed));
}
async function lookAround(file, path, files, { staged }) {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  if (staged) return { path, hasShared: files.includes(`${folder}shared.md`) };
  const [shared, tasksFile] = await Promise.all(
    ["shared.md", "tasks.md"].map(
      (name) => readTextIfThere(join(dirname(resolve(file)), name), DEFAULT_LIMITS.bytes)
    )
  );
  return { path, hasShared: shared !== void 0, ...tasksFile !== void 0 && { tasksFile } };
}

export {
  RULES,
  lint,
  check
};
