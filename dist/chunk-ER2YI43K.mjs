import {
  overlap
} from "./chunk-KFJJRMV6.mjs";
import {
  contractPlaces
} from "./chunk-OAQYZX2G.mjs";
import {
  WORTH_IT,
  projectOf,
  schedulePlan
} from "./chunk-D2HPF6C3.mjs";
import {
  openTasks
} from "./chunk-CKA5FGM3.mjs";
import {
  Generator,
  listSchedule,
  makeInstance
} from "./chunk-UOA3KHXE.mjs";
import {
  defineFormatRule,
  defineRule,
  isFormat
} from "./chunk-F7NLG65N.mjs";
import {
  WorkingCalendar,
  isDate
} from "./chunk-XSJJFKTY.mjs";
import {
  nearest
} from "./chunk-CGWTY7YN.mjs";
import {
  branchFault
} from "./chunk-ZTC3DJ5D.mjs";
import {
  isWrite,
  push
} from "./chunk-HBP4PYIZ.mjs";
import {
  fixedFolder,
  matcher
} from "./chunk-QPSU3YI3.mjs";
import {
  DAY,
  WEEK,
  durationText
} from "./chunk-D66UM6SX.mjs";
import {
  baseName,
  directoryName,
  foldPath,
  hasPlaceholder,
  tidyPath,
  withoutParents
} from "./chunk-C7WVLSJT.mjs";

// src/rules/shared/checkpoint.ts
var STATUSES = ["IN_PROGRESS", "BLOCKED", "COMPLETED"];
var WORKER_STATUSES = [
  "pending",
  "running",
  "validating",
  "done",
  "merged",
  "failed",
  "blocked"
];
var PHASES = ["Set up", "Spawn", "Monitor", "Validate", "Merge", "Clean up"];
function statusOf(text) {
  const word = text.toUpperCase().replace(/[\s-]+/g, "_").replace(/[^A-Z_]/g, "").replace(/^_+|_+$/g, "");
  return STATUSES.find((status2) => status2 === word);
}
function workerStatusOf(text) {
  const word = /^[a-z]+(?=$|[\s,;:(–—-])/i.exec(text)?.[0].toLowerCase();
  return WORKER_STATUSES.find((status2) => status2 === word);
}
function isDone(status2) {
  return status2 === "done" || status2 === "merged";
}
function plainWorker(id) {
  return id.toLowerCase().replace(/^worker[\s#:-]*(?=\d)/, "w").replace(/[\s-]+/g, "");
}
function rowsById({
  workers: workers2
}) {
  const rows = /* @__PURE__ */ new Map();
  for (const row of workers2) {
    const key = plainWorker(row.id.value);
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}
function carriedOut(surroundings) {
  const found = surroundings?.carriedOut;
  return found && "plan" in found ? found : void 0;
}
function phaseOf(text) {
  const match = /^(?:(?:phase|step)\s*)?(\d{1,4})\b\s*[:.)–—-]*\s*(.*)$/i.exec(text.trim());
  return match ? { number: Number(match[1]), name: match[2] } : { name: text.trim() };
}

// src/rules/checkpoint/invalid.ts
var invalid_default = defineFormatRule("checkpoint", {
  name: "checkpoint/invalid",
  severity: "error",
  summary: "A checkpoint has a status, a worker or a phase that nobody knows, or lacks one.",
  mend: "write one of the words that the message names",
  *check({ surroundings, parsed }, document) {
    if (parsed.findings.some(({ overLimit }) => overLimit)) return;
    const found = surroundings?.carriedOut;
    if (found && "missing" in found && document.plan) {
      yield {
        at: document.plan.at,
        message: `the checkpoint names the plan ${found.missing}, which is no execution plan in the repository; expected the path of its plan`,
        paths: [found.missing]
      };
    }
    yield* overall(document);
    yield* workers(document, carriedOut(surroundings));
    yield* phase(document, carriedOut(surroundings));
  }
});
function* overall({ status: status2, at }) {
  const expected = `expected ${list(STATUSES)}`;
  if (!status2) yield { at, message: `the checkpoint has no status; ${expected}` };
  else if (!statusOf(status2.value))
    yield { at: status2.at, message: `the checkpoint's status is "${status2.value}"; ${expected}` };
}
function* workers({ workers: workers2, at }, carried) {
  if (workers2.length === 0)
    yield {
      at,
      message: 'the checkpoint tells of no worker; expected a table with the columns "Worker" and "Status"'
    };
  const ids = carried?.plan.tasks.map(({ id }) => id) ?? [];
  const known2 = new Set(ids.map(plainWorker));
  const seen = /* @__PURE__ */ new Map();
  for (const { id, status: status2 } of workers2) {
    const key = plainWorker(id.value);
    const first = seen.get(key);
    if (first) {
      yield {
        at: id.at,
        message: `the checkpoint tells of ${id.value} twice; expected one row a worker`,
        tasks: [id.value],
        related: [{ at: first, message: "the first row stands here" }]
      };
    } else seen.set(key, id.at);
    if (carried && !known2.has(key)) {
      const [near] = nearest(id.value, ids);
      const hint = near === void 0 ? "expected one of its workers" : `expected ${near}?`;
      yield {
        at: id.at,
        message: `the checkpoint tells of ${id.value}, which ${carried.path} does not have; ${hint}`,
        tasks: [id.value]
      };
    }
    if (!workerStatusOf(status2.value)) {
      const said = status2.value === "" ? "has no status" : `has the status "${status2.value}"`;
      yield {
        at: status2.at,
        message: `worker ${id.value} ${said}; expected ${list(WORKER_STATUSES)}`,
        tasks: [id.value]
      };
    }
  }
}
function* phase(document, carried) {
  const isOver = document.status && statusOf(document.status.value) === "COMPLETED";
  if (!document.phase) {
    if (!isOver)
      yield {
        at: document.at,
        message: 'the checkpoint names no current phase; expected one such as "Phase 3: Monitor"'
      };
    return;
  }
  if (isOver && /^(?:none|complete[ds]?|done|finished|-+)\b/i.test(document.phase.value)) return;
  const named2 = carried && carried.protocol.length > 0 ? carried.protocol : void 0;
  const phases2 = named2 ?? PHASES.map((name2, i) => ({ number: i + 1, name: name2 }));
  const { number, name } = phaseOf(document.phase.value);
  const isKnown = phases2.some(
    (one) => number === void 0 ? isSameName(one.name, name) : one.number === number
  );
  if (isKnown) return;
  const expected = phases2.map((one) => `${one.number} (${one.name})`);
  yield {
    at: document.phase.at,
    message: `the current phase is "${document.phase.value}"; expected ${list(expected)}`
  };
}
function isSameName(a, b) {
  const [one, other] = [a, b].map((text) => text.toLowerCase().replace(/[^a-z]/g, ""));
  return one !== "" && other !== "" && one.slice(0, 4) === other.slice(0, 4);
}
function list(words) {
  return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
}

// src/rules/checkpoint/stale.ts
var stale_default = defineFormatRule("checkpoint", {
  name: "checkpoint/stale",
  severity: "warning",
  summary: "A checkpoint disagrees with its plan or with itself, so somebody forgot to update it.",
  mend: "bring the checkpoint up to date before anyone goes on from it",
  *check({ surroundings }, document) {
    const carried = carriedOut(surroundings);
    if (carried) {
      yield* missingWorkers(document, carried);
      yield* tooEarly(document, carried);
    }
    yield* status(document);
    yield* phase2(document, carried);
    yield* times(document);
  }
});
function* missingWorkers(document, { plan, path }) {
  const rows = rowsById(document);
  if (rows.size === 0) return;
  for (const { id } of plan.tasks) {
    if (rows.has(plainWorker(id))) continue;
    yield {
      at: document.at,
      message: `worker ${id} of ${path} has no row in the checkpoint; expected one for each worker`,
      tasks: [id]
    };
  }
}
function* tooEarly(document, { plan }) {
  const rows = rowsById(document);
  const open = /* @__PURE__ */ new Set(["pending", "blocked", void 0]);
  for (const { id, dependsOn, done } of plan.tasks) {
    const row = rows.get(plainWorker(id));
    const own = row && workerStatusOf(row.status.value);
    if (!row || own === void 0) continue;
    if (done && !isDone(own)) {
      yield {
        at: row.status.at,
        message: `worker ${id} is ${own} in the checkpoint and done in the plan; expected the same in both`,
        tasks: [id]
      };
    }
    if (open.has(own)) continue;
    for (const { id: other } of dependsOn) {
      const before = rows.get(plainWorker(other));
      const said = before && workerStatusOf(before.status.value);
      if (!before || said === void 0 || isDone(said)) continue;
      yield {
        at: row.status.at,
        message: `worker ${id} is ${own}, but ${other}, on which it depends, is ${said}; expected ${other} to be done first`,
        tasks: [id, other],
        related: [{ at: before.status.at, message: `the status of ${other} stands here` }]
      };
    }
  }
}
function* status(document) {
  if (!document.status) return;
  const whole2 = statusOf(document.status.value);
  const states = document.workers.map(({ status: { value } }) => workerStatusOf(value));
  if (whole2 === "COMPLETED") {
    const open = document.workers.filter((_, i) => states[i] !== void 0 && !isDone(states[i]));
    if (open.length > 0)
      yield {
        at: document.status.at,
        message: `the checkpoint is COMPLETED, but ${open.map(({ id }) => id.value).join(", ")} ${open.length === 1 ? "is" : "are"} not done; expected every worker to be done`,
        tasks: open.map(({ id }) => id.value),
        related: [
          { at: open[0].status.at, message: `${open[0].id.value} is ${open[0].status.value}` }
        ]
      };
    if (document.blockers && document.blockers.items.length > 0)
      yield {
        at: document.blockers.at,
        message: "the checkpoint is COMPLETED and still lists blockers; expected none"
      };
  }
  const isStuck = states.includes("blocked") || states.includes("failed");
  if (whole2 === "BLOCKED" && !isStuck && (document.blockers?.items.length ?? 0) === 0)
    yield {
      at: document.status.at,
      message: "the checkpoint is BLOCKED, but names no blocker and no worker that is blocked or failed; expected what it waits for"
    };
}
function* phase2(document, carried) {
  if (!document.phase) return;
  const { number } = phaseOf(document.phase.value);
  const numbers2 = carried?.protocol.map((one) => one.number) ?? [];
  const last = numbers2.length > 0 ? Math.max(...numbers2) : PHASES.length;
  const first = numbers2.length > 0 ? Math.min(...numbers2) : 1;
  const stateOf = (row) => workerStatusOf(row.status.value);
  const running = document.workers.find((row) => RUNNING.has(stateOf(row)));
  const open = document.workers.find((row) => stateOf(row) !== void 0 && !isDone(stateOf(row)));
  const said = `the current phase is "${document.phase.value}", but`;
  if (number === first && first !== last && running)
    yield {
      at: document.phase.at,
      message: `${said} ${running.id.value} is ${running.status.value} already; expected a later phase`,
      tasks: [running.id.value]
    };
  if (number === last && first !== last && open)
    yield {
      at: document.phase.at,
      message: `${said} ${open.id.value} is still ${open.status.value}; expected an earlier phase`,
      tasks: [open.id.value]
    };
}
var RUNNING = /* @__PURE__ */ new Set(["running", "validating", "failed"]);
function* times({ created, updated }) {
  if (!created || !updated) return;
  const [from, to] = [instantOf(created.value), instantOf(updated.value)];
  if (from === void 0 || to === void 0 || from <= to) return;
  yield {
    at: updated.at,
    message: `the checkpoint was last updated (${updated.value}) before it was created (${created.value}); expected a later time`,
    related: [{ at: created.at, message: "its creation stands here" }]
  };
}
function instantOf(text) {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (!match?.[2]) return void 0;
  const time = Date.parse(`${match[1]}T${match[2]}${match[3] ?? "Z"}`);
  return Number.isNaN(time) ? void 0 : time;
}

// src/rules/contract/invalid.ts
var invalid_default2 = defineRule({
  name: "contract/invalid",
  severity: "error",
  summary: "A contract that cannot be read, or that the tool for its kind finds a fault in.",
  mend: "mend the contract where the finding points"
});

// src/rules/contract/tool-missing.ts
var tool_missing_default = defineRule({
  name: "contract/tool-missing",
  severity: "warning",
  summary: "Contracts that were not checked, because the tool for their kind is not installed.",
  mend: "install the tool that the finding names"
});

// src/rules/shared/presence.ts
var ALIAS = /^(?:@|~|\$\w*|#\w*)\//;
function canLookUp({ pattern, outside: outside2, shape }) {
  return outside2 === void 0 && shape !== "glob" && !hasPlaceholder(pattern) && !ALIAS.test(pattern);
}
function exists(repository, { pattern }) {
  return repository.hasFile(pattern) || repository.hasDirectory(pattern);
}
function createdBy({ plan, claims }) {
  const creates = plan.tasks.flatMap(
    (task) => task.claims.filter(({ access }) => access === "create" || access === "write")
  );
  const wide = creates.filter(({ shape }) => shape !== "file").map((claim) => matcher(claim));
  const below2 = /* @__PURE__ */ new Set();
  for (const { pattern } of creates) {
    for (let end = pattern.indexOf("/"); end !== -1; end = pattern.indexOf("/", end + 1)) {
      below2.add(pattern.slice(0, end));
    }
  }
  return ({ pattern }) => (claims.files.get(pattern) ?? []).some(
    ({ claim }) => claim.access === "create" || claim.access === "write"
  ) || below2.has(pattern.replace(/\/$/, "")) || wide.some((matches) => matches(pattern));
}
var MOST_HINTS = 100;
function nearestHints(repository) {
  let left = MOST_HINTS;
  return (pattern) => {
    if (left-- <= 0) return "";
    const near = repository.variantOf(pattern) ?? repository.nearestTo(pattern);
    return near === void 0 ? "" : `; the nearest path is ${near}`;
  };
}

// src/rules/contract/missing-file.ts
var missing_file_default = defineFormatRule("work-packages", {
  name: "contract/missing-file",
  severity: "error",
  summary: "A file that the contracts name is not on disk.",
  mend: "write the contract first, or correct its path",
  *check({ analysis, surroundings }, { contracts }) {
    const { repository } = analysis;
    if (!repository) return;
    const isWritten = writtenByPackage(analysis);
    const near = nearestHints(repository);
    for (const { value, at } of firstMentions(contracts)) {
      const places = contractPlaces(value, surroundings?.path);
      if (places.some((path) => isThere(repository, path) || isWritten(path))) continue;
      yield {
        at,
        message: `the contract ${value} ${whereNot(places, repository, near)}`,
        paths: places
      };
    }
  }
});
function firstMentions(contracts) {
  const told = /* @__PURE__ */ new Set();
  return contracts.filter(({ value }) => !told.has(value) && told.add(value));
}
function isThere(repository, path) {
  return !path.endsWith("/") && repository.hasFile(path) && !repository.escapes.has(path);
}
function writtenByPackage({ plan }) {
  const claims = plan.tasks.flatMap(
    (task) => task.claims.filter(
      ({ access, outside: outside2, shape, pattern }) => isWrite(access) && !outside2 && (shape !== "glob" || fixedFolder(pattern) !== "")
    )
  );
  const tests = claims.map((claim) => matcher(claim));
  return (path) => tests.some((matches) => matches(path));
}
function whereNot(places, repository, near) {
  if (places.length === 0) return "lies outside the repository; expected a file in it";
  if (places.some((path) => repository.hasDirectory(path)))
    return "is a folder; expected the file of a contract";
  if (places.some((path) => repository.escapes.has(path)))
    return "is a link that leads out of the repository; expected a file in it";
  const [first = "", ...others] = places;
  const beside = others.map((path) => `, and for ${path} beside the plan`).join("");
  return `is not there; looked for ${first} from the repository's root${beside}${near(first)}`;
}

// src/model/contract-name.ts
function isListed(name, paths) {
  const { pattern, shape } = tidyPath(name.replace(/#.*$/, ""));
  if (shape === "glob") {
    const globs = [pattern, `**/${pattern}`].map((one) => matcher({ pattern: one, shape }));
    return paths.some((path) => globs.some((matches) => matches(path)));
  }
  const word = pattern.includes("/") ? void 0 : wordOf(pattern);
  return paths.some(
    (path) => path === pattern || path.endsWith(`/${pattern}`) || wordOf(path) === word
  );
}
function wordOf(path) {
  const base = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const bare = base.replace(/(?:\.(?:schema|openapi|json|ya?ml|sql|md|ts|py|graphql|proto))+$/, "");
  return bare.replace(/[^\p{L}\p{N}]/gu, "");
}

// src/rules/contract/not-listed.ts
var not_listed_default = defineFormatRule("work-packages", {
  name: "contract/not-listed",
  severity: "warning",
  summary: "The primary contract, or one that a package locks, is not among the files of the contracts.",
  mend: "add the file to contracts.openapi.files, or correct its name",
  *check({ analysis: { plan } }, { contracts }) {
    const files = contracts.filter(({ is }) => is === "file").map(({ value }) => pathOf(value));
    if (files.length === 0) return;
    yield* unlistedPrimary(contracts, new Set(files));
    yield* unlistedLocks(
      plan,
      contracts.map(({ value }) => pathOf(value))
    );
  }
});
function pathOf(written) {
  return tidyPath(written).pattern;
}
function* unlistedPrimary(contracts, files) {
  for (const { value, at, is } of contracts) {
    if (is !== "primary" || files.has(pathOf(value))) continue;
    yield {
      at,
      message: `the primary contract ${value} is not among the files of the contracts; expected it there`,
      paths: [pathOf(value)]
    };
  }
}
function* unlistedLocks(plan, contracts) {
  for (const { id, locks, done } of plan.tasks) {
    for (const { value, at } of locks) {
      const [, name] = /^\s*contract\s*:\s*(\S+)\s*$/i.exec(value) ?? [];
      if (done || name === void 0 || name.includes(":") || isListed(name, contracts)) continue;
      yield {
        at,
        message: `task ${id} locks the contract ${name}, which is not among the files of the contracts; expected the path of one of them`,
        tasks: [id]
      };
    }
  }
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
    if (plan.format === "strategy") return;
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
var MOST_HINTS2 = 100;
var unknown_default = defineRule({
  name: "dependency/unknown",
  severity: "error",
  summary: "A task depends on an id that no task has.",
  mend: "use the id of a task of this plan, or remove it",
  fixable: true,
  *check({ analysis: { plan, order } }) {
    const hints = /* @__PURE__ */ new Map();
    const nearestTo = (id) => {
      const known2 = hints.get(id) ?? (hints.size < MOST_HINTS2 ? nearest(id, order.numberOf.keys()) : []);
      if (hints.size < MOST_HINTS2) hints.set(id, known2);
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
        const finding3 = {
          at,
          message: `task ${task.id} depends on ${id}, which is no task of the plan${hint}`,
          tasks: [task.id]
        };
        const [only] = near;
        if (near.length === 1 && only !== void 0 && !task.dependsOn.some((other) => other.id === only)) {
          finding3.fixes = [{ title: `depend on ${only} instead`, edits: [{ ...at, text: only }] }];
        }
        yield finding3;
      }
    }
    if (!rest) return;
    const count2 = told - MOST_FINDINGS;
    yield {
      ...rest,
      message: `${count2} more dependencies from here on name no task of the plan; expected ids of its tasks`
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
  summary: "A declared wave, batch, phase or merge order contradicts the dependencies: a task comes before what it waits for.",
  mend: "correct the wave or the order, or the dependency",
  *check({ analysis, parsed }) {
    yield* waves(analysis);
    yield* merges(analysis);
    if (isFormat(parsed, "session-plan")) yield* phases(analysis, parsed.document);
  }
});
function* waves({ plan, order }) {
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
function* merges({ plan, order }) {
  const merged = new Map(
    (plan.mergeOrder ?? []).map(({ value, at }, place) => [value, { at, place }])
  );
  for (const [number, task] of plan.tasks.entries()) {
    const own = merged.get(task.id);
    if (!own) continue;
    for (const parent of order.before[number] ?? []) {
      const other = plan.tasks[parent];
      const first = merged.get(other.id);
      if (!first || first.place < own.place) continue;
      yield {
        at: own.at,
        message: `task ${task.id} is merged before ${other.id}, on which it depends; expected it to be merged after it`,
        tasks: [task.id, other.id],
        related: [{ at: first.at, message: `task ${other.id} is merged here` }]
      };
    }
  }
}
function* phases({ plan }, document) {
  const phaseOf2 = new Map(
    document.phases.flatMap(({ tasks }, position) => tasks.map((id) => [id, position]))
  );
  for (const task of plan.tasks) {
    for (const { id, at } of task.dependsOn) {
      const [own, other] = [phaseOf2.get(task.id), phaseOf2.get(id)];
      if (own === void 0 || other === void 0 || other <= own) continue;
      yield {
        at,
        message: `session ${task.id} of phase ${document.phases[own].id} depends on ${id} of phase ${document.phases[other].id}; expected a session of an earlier phase, or of the same`,
        tasks: [task.id, id],
        related: [{ at: document.phases[other].at, message: `the phase of ${id} starts here` }]
      };
    }
  }
  for (const { id, sync } of document.phases) {
    if (sync?.misplaced === void 0) continue;
    yield {
      at: sync.at,
      message: `the sync point of phase ${id} stands before phase ${sync.misplaced} by its words, which does not come after it; expected the name of a phase below`
    };
  }
}

// src/rules/lock/expires-early.ts
var LONGEST = 480;
var expires_early_default = defineFormatRule("work-packages", {
  name: "lock/expires-early",
  severity: "warning",
  summary: "The locks of a package expire before the package times out.",
  mend: "let the locks live at least as long as the package may run",
  fixable: true,
  *check({ analysis: { plan } }, { packages }) {
    for (const [i, details] of packages.entries()) {
      const task = plan.tasks[i];
      if (task && holdsLocks(task)) yield* judge(details);
    }
  }
});
function holdsLocks({ locks, lockFiles = [], done }) {
  return !done && locks.length + lockFiles.length > 0;
}
function* judge({ id, ttl, timeout, hasOwnTtl, at }) {
  if (!ttl || !timeout || ttl.value >= timeout.value) return;
  const own = hasOwnTtl === true;
  yield {
    at: own ? ttl.at : at,
    message: `the locks of package ${id} expire after ${ttl.value} minutes${own ? "" : " by default"}, but it may run for ${timeout.value}; expected locks that live at least as long`,
    tasks: [id],
    related: [
      { at: timeout.at, message: `its timeout is ${timeout.value} minutes` },
      ...own ? [] : [{ at: ttl.at, message: `locks live ${ttl.value} minutes by default` }]
    ],
    ...own && timeout.value <= LONGEST && {
      fixes: [
        {
          title: `let the locks live for ${timeout.value} minutes`,
          edits: [{ ...ttl.at, text: String(timeout.value) }]
        }
      ]
    }
  };
}

// src/model/lock/grammar.ts
var FORMS = {
  api: "api:<METHOD> </path>",
  db: "db:schema:<table> or db:migration-slot",
  event: "event:<domain>.<action>",
  flag: "flag:<area>/<name>",
  env: "env:<name>",
  contract: "contract:<path>",
  feature: "feature:<id>:<purpose>"
};
var SEGMENT = "[^\\s/:<>?#][^\\s/<>?#]*";
var METHODS = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT|\\*";
var GRAMMARS = {
  api: {
    canonical: new RegExp(`^(?:${METHODS}) /(?:(?:${SEGMENT}/)*${SEGMENT})?$`),
    plain: new RegExp(`^(?:(?:${METHODS}|ANY|ALL)\\s+/?\\S+|/\\S*)$`, "i"),
    tidy: tidyRoute
  },
  db: {
    canonical: /^(?:migration-slot|schema:(?:[a-z_][a-z0-9_]*\.)?(?:[a-z_][a-z0-9_]*|\*))$/,
    plain: /^(?:migration[-_]slots?(?:[:/.].*)?|schema[:/.](?=\S)[\w.*-]+)$/i,
    tidy: (name) => /^migration/i.test(name) ? "migration-slot" : name.toLowerCase().replace(/^schema[/.]/, "schema:")
  },
  event: {
    canonical: /^[a-z][a-z_]*(?:\.(?:[a-z][a-z_]*|\*))+$/,
    plain: /^[\w*-]+(?:[.:/][\w*-]+)*$/,
    tidy: (name) => name.toLowerCase().replace(/[:/]/g, ".")
  },
  flag: {
    canonical: /^[a-z][a-z_]*(?:\/(?:[a-z][a-z_]*|\*))+$/,
    plain: /^[\w*-]+(?:[.:/][\w*-]+)*$/,
    tidy: (name) => name.toLowerCase().replace(/[:.]/g, "/")
  },
  env: {
    canonical: /^(?:[a-z0-9][a-z0-9_-]*|[A-Z][A-Z0-9_]*)(?:\/\*)?$/,
    plain: /^[\w*-]+(?:[.:/][\w*-]+)*$/,
    tidy: (name) => name
  },
  contract: {
    canonical: /^(?!\.{0,2}\/)[\w.*/@+-]*[\w*]$/,
    plain: /^[^\s\\]+$/,
    tidy: (name) => name.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "")
  },
  feature: {
    canonical: /^[A-Za-z0-9][\w.-]*:(?:[a-z]+|\*)$/,
    plain: /^[\w.*-]+(?:[:/][\w.*-]+)*$/,
    tidy: (name) => name.replace(
      /^([\w.-]+)[:/]([A-Z]+[a-z]*)$/i,
      (_, id, purpose) => `${id}:${purpose.toLowerCase()}`
    )
  }
};
function keyFault(written) {
  const text = written.trim();
  const colon = text.indexOf(":");
  const kind = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (!isKind(kind)) return { expected: unknownKind(text, kind), isPlain: false };
  const name = text.slice(colon + 1).trim();
  const { canonical, plain, tidy } = GRAMMARS[kind];
  if (canonical.test(name) && `${kind}:${name}` === written) return void 0;
  if (!canonical.test(name) && !plain.test(name))
    return { expected: `expected ${FORMS[kind]}`, isPlain: false };
  const better = tidy(name);
  return canonical.test(better) ? { expected: `expected ${kind}:${better}`, isPlain: true, canonical: `${kind}:${better}` } : { expected: `expected ${FORMS[kind]}${HINTS[kind] ?? ""}`, isPlain: true };
}
var NAMES = "with names of small letters and _";
var HINTS = {
  event: `, ${NAMES}`,
  flag: `, ${NAMES}`,
  db: `, ${NAMES}`,
  feature: ", with a purpose of small letters"
};
function isKind(kind) {
  return Object.hasOwn(FORMS, kind);
}
function unknownKind(text, kind) {
  if (kind === "" && /[/.]/.test(text) && !/\s/.test(text))
    return "expected a kind and a colon in front; a path belongs among the locked files";
  const [near] = kind === "" ? [] : nearest(kind, Object.keys(FORMS));
  if (near !== void 0) return `expected ${near}: in front`;
  return `expected one of ${Object.keys(FORMS).join(", ")} and a colon in front, such as ${FORMS.feature} for a name of your own`;
}
function tidyRoute(name) {
  const [, method = "*", path = ""] = /^(?:([A-Za-z]+|\*)\s+)?(.*)$/.exec(name) ?? [];
  const segments = path.split("/").filter((segment) => segment !== "").map((segment) => segment.replace(/^(?::(\w+)|<(?:\w+:)?(\w+)>)$/, (_, a, b) => `{${a ?? b}}`));
  const word = /^(?:any|all)$/i.test(method) ? "*" : method.toUpperCase();
  return `${word} /${segments.join("/")}`;
}

// src/rules/lock/not-canonical.ts
var not_canonical_default = defineRule({
  name: "lock/not-canonical",
  severity: "error",
  summary: "The key of a lock is not in the form in which keys of its kind are compared.",
  mend: "write the key in its canonical form",
  fixable: true,
  *check({ analysis: { plan } }) {
    const isPackages = plan.format === "work-packages";
    for (const task of plan.tasks)
      if (!task.done) for (const key of task.locks) yield* judge2(task, key, isPackages);
  }
});
function* judge2(task, { value, at }, isPackages) {
  const fault = keyFault(value);
  if (!fault) return;
  const { canonical, expected, isPlain } = fault;
  yield {
    at,
    ...(isPlain || !isPackages) && { severity: "warning" },
    message: `the lock "${value}" of task ${task.id} is not in its canonical form; ${expected}`,
    tasks: [task.id],
    ...canonical !== void 0 && isPackages && {
      fixes: [
        { title: `write ${canonical}`, edits: [{ ...at, text: JSON.stringify(canonical) }] }
      ]
    }
  };
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

// src/rules/lock/conflict.ts
var conflict_default = defineRule({
  name: "lock/conflict",
  severity: "error",
  summary: "Two tasks that no dependency orders hold one lock.",
  mend: "let one task depend on the other, or lock less",
  fixable: true,
  *check({ analysis }) {
    const { plan, lockConflicts } = analysis;
    const id = ({ task }) => plan.tasks[task].id;
    let fixes;
    for (const { pairs, more } of lockConflicts) {
      fixes ??= repairFixes(analysis);
      for (const pair of pairs) yield finding(pair, id, fixes);
      const count2 = more["write-race"];
      const last = pairs.at(-1);
      if (count2 === 0 || !last) continue;
      const { at, written } = last.b.claim;
      yield {
        at,
        message: `${count2} more pairs of tasks hold ${written} without an order; expected one task that owns it`
      };
    }
  }
});
function finding(pair, id, fixes) {
  const { a, b, path, lock, isAssumed } = pair;
  const [ours, theirs] = [b.claim.written, a.claim.written];
  const how = isAssumed ? ", two patterns that are too intricate to compare" : "";
  const expected = fixes.isStuck(pair) ? "no order of the two fits the other claims and dependencies, so let one of them lock less" : "let one depend on the other";
  const fix = fixes.ofPair(pair);
  return {
    at: b.claim.at,
    message: `task ${id(b)} locks ${ours} while task ${id(a)} locks ${ours === theirs ? "it" : theirs}${how}; ${expected}`,
    tasks: [id(a), id(b)],
    // A key is no path.
    ...lock === "file" && { paths: [path] },
    related: [{ at: a.claim.at, message: `task ${id(a)} locks it here` }],
    ...fix && { fixes: [fix] }
  };
}

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
      const denied = task.claims.filter(({ access, outside: outside2 }) => access === "deny" && !outside2);
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
        const { access, pattern, outside: outside2 } = claim;
        const uses = access === "modify" || access === "delete" || access === "read";
        if (!uses || claim.shape !== "glob" || outside2 || hasPlaceholder(pattern)) continue;
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

// src/rules/ownership/matrix-mismatch.ts
var matrix_mismatch_default = defineFormatRule("execution-plan", {
  name: "ownership/matrix-mismatch",
  severity: "error",
  summary: "The ownership matrix and a worker's own list of files disagree, or the matrix gives one file to two owners.",
  mend: "make the matrix and the worker's list say the same, with one PRIMARY a file",
  *check({ analysis: { plan } }, document) {
    if (document.matrix.length === 0) return;
    const shared = /* @__PURE__ */ new Set();
    for (const finding3 of twoOwners(plan, document)) {
      for (const path of finding3.paths ?? []) shared.add(path);
      yield finding3;
    }
    const rows = new RowIndex(document);
    for (const [worker, claims] of document.owned) {
      if (plan.tasks[worker]?.done) continue;
      for (const claim of claims) yield* notInMatrix(plan, document, rows.of(claim), worker, claim);
      const owned = rows.ownedBy(worker).filter(({ row }) => !shared.has(row.path.pattern));
      yield* notInList(plan, document, owned, worker, claims);
    }
  }
});
var MOST_COMPARED = 5e5;
var RowIndex = class {
  #rows;
  #byName = /* @__PURE__ */ new Map();
  #wide = [];
  #owned = /* @__PURE__ */ new Map();
  #compared = 0;
  constructor({ matrix }) {
    this.#rows = matrix;
    for (const row of matrix) {
      if (row.path.shape === "file") push(this.#byName, baseName(row.path.pattern), row);
      else this.#wide.push(row);
      for (const cell of row.cells) if (cell.isOwner) push(this.#owned, cell.task, { row, cell });
    }
  }
  /** The rows of the same path, of one that it is short for, or of one that it meets; `undefined` when there are too many to compare. */
  of(claim) {
    const isFile = claim.shape === "file";
    const others = isFile ? [...this.#byName.get(baseName(claim.pattern)) ?? [], ...this.#wide] : this.#rows;
    this.#compared += others.length;
    if (this.#compared > MOST_COMPARED) return void 0;
    return others.filter(({ path }) => isSame(claim, path));
  }
  ownedBy(worker) {
    return this.#owned.get(worker) ?? [];
  }
};
function* twoOwners(plan, { matrix }) {
  const owners = /* @__PURE__ */ new Map();
  for (const row of matrix) {
    const key = row.isPart ? `${row.path.pattern} ${row.path.at.start.line}` : row.path.pattern;
    for (const cell of row.cells) {
      if (!cell.isOwner) continue;
      const first = owners.get(key);
      if (!first) owners.set(key, { row, cell });
      else if (first.cell.task !== cell.task) {
        const [a, b] = [plan.tasks[first.cell.task].id, plan.tasks[cell.task].id];
        yield {
          at: cell.at,
          message: `the ownership matrix gives ${row.path.pattern} to ${a} and to ${b}; expected one owner`,
          tasks: [a, b],
          paths: [row.path.pattern],
          related: [{ at: first.cell.at, message: `${a} owns it here` }]
        };
      }
    }
  }
}
function* notInMatrix(plan, { isWhole }, rows, worker, claim) {
  if (claim.outside || !rows) return;
  const mine = rows.flatMap(({ cells }) => cells.filter(({ task }) => task === worker));
  if (mine.some(({ access }) => isWrite(access))) return;
  const { id } = plan.tasks[worker];
  const others = rows.flatMap(({ cells }) => cells.filter(({ isOwner }) => isOwner));
  const owner = others[0] && plan.tasks[others[0].task].id;
  const said = whatMatrixSays(mine, owner);
  if (rows.length === 0 && !isWhole) return;
  const at = mine[0]?.at ?? others[0]?.at;
  yield {
    at: claim.at,
    message: `worker ${id} lists ${claim.pattern} as its own, but the ownership matrix ${said}; expected both to say the same`,
    tasks: owner === void 0 || mine.length > 0 ? [id] : [id, owner],
    paths: [claim.pattern],
    ...at && { related: [{ at, message: "the matrix says so here" }] }
  };
}
function whatMatrixSays(mine, owner) {
  if (mine.some(({ access }) => access === "read")) return "lets it only read it";
  if (mine.length > 0) return "denies it";
  return owner === void 0 ? "does not give it to anyone" : `gives it to ${owner}`;
}
function* notInList(plan, { vague }, owned, worker, claims) {
  if (vague.has(worker) || owned.length * claims.length > MOST_COMPARED) return;
  const { id } = plan.tasks[worker];
  for (const { row, cell } of owned) {
    const { path } = row;
    if (path.outside || claims.some((claim) => isSame(claim, path))) continue;
    yield {
      at: cell.at,
      message: `the ownership matrix gives ${path.pattern} to ${id}, but the worker's own list leaves it out; expected both to say the same`,
      tasks: [id],
      paths: [path.pattern],
      related: [{ at: claims[0].at, message: `the list of worker ${id} starts here` }]
    };
  }
}
function isSame(a, b) {
  if (a.pattern === b.pattern) return true;
  if (a.pattern.endsWith(`/${b.pattern}`) || b.pattern.endsWith(`/${a.pattern}`)) return true;
  if (a.shape === "file" && b.shape === "file") return false;
  return overlap(a, b) !== void 0;
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
function insidePath({ pattern, outside: outside2, shape }, repository, plan) {
  if (outside2 !== "parent" || shape === "glob") return void 0;
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
    const count2 = found.length === 1 ? "a path" : `${found.length} paths`;
    const start = found.length === 1 ? "starts" : "start";
    yield {
      at: found[0].at,
      severity: "warning",
      message: `${count2} of the plan ${start} with ${root}, which is one machine's root and was taken off; expected paths from the repository's root`,
      fixes: [
        {
          title: `take ${root} off ${count2}`,
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
    const found = raceFindings(
      analysis,
      "stale-read",
      () => "the reader may see the old text, so order them if it needs the new one"
    );
    const wide = new Map(wideReads(analysis).map((claim) => [claim.at, claim]));
    yield* together(found, wide);
  }
});
function wideReads({ plan }) {
  return plan.tasks.flatMap(
    ({ claims }) => claims.filter(({ access, shape }) => access === "read" && shape !== "file")
  );
}
function together(found, wide) {
  const told = /* @__PURE__ */ new Map();
  const others = [];
  for (const finding3 of found) {
    const places = [finding3.at, ...(finding3.related ?? []).map(({ at }) => at)];
    const claim = places.map((at) => wide.get(at)).find((one) => one !== void 0);
    const key = claim && [...finding3.tasks ?? [], JSON.stringify(claim.at)].join(" ");
    const first = key === void 0 ? void 0 : told.get(key);
    if (first) first.paths.push(...finding3.paths ?? []);
    else if (key === void 0) others.push(finding3);
    else told.set(key, { ...finding3, paths: [...finding3.paths ?? []] });
  }
  const counted = [...told.values()].map((finding3) => {
    const more = finding3.paths.length - 1;
    if (more === 0) return finding3;
    const message = `${finding3.message}; the same holds for ${more} more ${more === 1 ? "path" : "paths"}`;
    return { ...finding3, message };
  });
  return [...others, ...counted];
}

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
var EXECUTION_PLAN = {
  goal: ["warning", 'a line "**Goal:** \u2026" below the title'],
  ownership: [
    "warning",
    "a file ownership matrix with one column a worker, or a list of files in each worker"
  ],
  protocol: ["warning", "an orchestrator protocol that says in which order the workers are merged"]
};
var SESSION_PLAN = {
  title: ["warning", 'a title such as "# Parallel Execution Plan: Feature Name"'],
  phases: ["warning", 'headings such as "## Phase 1: Parallel Foundation" above the sessions']
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
    if (isFormat(parsed, "execution-plan"))
      yield* missing(
        EXECUTION_PLAN,
        parsed.document.sections,
        parsed.document.at,
        "execution plan"
      );
    if (isFormat(parsed, "session-plan"))
      yield* missing(SESSION_PLAN, parsed.document.sections, parsed.document.at, "session plan");
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
var no_tasks_default = defineRule({
  name: "plan/no-tasks",
  severity: "error",
  summary: "The plan names no task.",
  mend: 'add tasks with headings such as "#### Task 1.1: Title Depends on [none]"',
  *check({ analysis: { plan }, parsed }) {
    const unread = parsed.findings.some(({ overLimit }) => overLimit);
    const wanted = wantedOf(parsed);
    if (plan.tasks.length > 0 || unread || !wanted) return;
    yield { at: wanted.at, message: `the plan names no ${wanted.expected}` };
  }
});
function wantedOf(parsed) {
  if (isFormat(parsed, "task-plan")) {
    const expected = 'task; expected headings such as "#### Task 1.1: Title Depends on [none]"';
    return { at: parsed.document.at, expected };
  }
  if (isFormat(parsed, "execution-plan")) {
    const expected = 'worker; expected headings such as "### Worker 1: Title"';
    return { at: parsed.document.at, expected };
  }
  if (isFormat(parsed, "session-plan")) {
    const expected = 'session; expected headings such as "### Session A: Title" below "## Phase 1"';
    return { at: parsed.document.at, expected };
  }
  return void 0;
}

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
  mend: "use the key or value that the schema allows",
  fixable: true
});

// src/rules/plan/uncovered-task.ts
var ITEM = /^\s*[-*+]\s+\[([ xX])\]\s+[*_]*T?(\d+(?:\.\d+)*[a-z]?)\b[*_.):]*\s*(.*)$/gm;
var uncovered_task_default = defineRule({
  name: "plan/uncovered-task",
  severity: "warning",
  summary: "An open item of the tasks.md beside the plan, or that the plan refers to, is covered by no task.",
  mend: "add a task for the item, or tick it off in tasks.md",
  *check({ analysis: { plan }, parsed, surroundings }) {
    if (surroundings?.tasksFile === void 0) return;
    const items = itemsOf(surroundings.tasksFile);
    if (isFormat(parsed, "work-packages")) yield* byPackages(plan, parsed.document, items);
    if (!isFormat(parsed, "task-plan")) return;
    const { tasksFile, mentioned } = parsed.document;
    const ids = new Set(plan.tasks.map((task) => task.id));
    for (const { number, title, isOpen } of items) {
      if (!tasksFile || !isOpen || ids.has(number) || mentioned.has(number)) continue;
      yield {
        at: tasksFile,
        message: `item ${number} "${title}" of tasks.md is covered by no task; expected a task that has its number or names it`
      };
    }
  }
});
function itemsOf(text) {
  return [...text.matchAll(ITEM)].map(([, mark, number = "", title = ""]) => ({
    number,
    title: title.replace(/^[-–—]\s+/, "").trim(),
    isOpen: mark === " "
  }));
}
function* byPackages(plan, { mentions: mentions2, packagesAt: at }, items) {
  const numbers2 = new Map(items.map(({ number }, i) => [number, i]));
  const covered = /* @__PURE__ */ new Set();
  const cover = (from, to) => {
    const [first, last] = [firstOf(items, numbers2, from), lastOf(items, numbers2, to)];
    for (let i = first; i >= 0 && i <= last; i++) covered.add(i);
  };
  for (const { from, to } of mentions2) cover(from, to ?? from);
  const texts = plan.tasks.map(({ title, brief }) => wordsOf(`${title} ${brief.text}`));
  const open = [...items.entries()].filter(
    ([i, { title, isOpen }]) => isOpen && !covered.has(i) && !isTold(title, texts)
  );
  if (open.length === 0) return;
  if (covered.size === 0 && open.length === items.filter(({ isOpen }) => isOpen).length) {
    yield {
      at,
      message: `no package names any of the ${open.length} open items of tasks.md; expected each item in a package, such as "tasks 1.1-1.4" in a description`
    };
    return;
  }
  for (const [, { number, title }] of open) {
    yield {
      at,
      message: `item ${number} "${title}" of tasks.md is covered by no package; expected one that names its number`
    };
  }
}
function firstOf(items, numbers2, number) {
  return numbers2.get(number) ?? items.findIndex((item) => item.number.startsWith(`${number}.`));
}
function lastOf(items, numbers2, number) {
  const below2 = items.findLastIndex((item) => item.number.startsWith(`${number}.`));
  return Math.max(below2, numbers2.get(number) ?? -1);
}
var FEWEST_WORDS = 3;
function isTold(title, texts) {
  const words = wordsOf(title);
  return words.split(" ").length >= FEWEST_WORDS && texts.some((text) => text.includes(words));
}
function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(" ") ?? "";
}

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

// src/rules/sync/missing.ts
var missing_default2 = defineFormatRule("session-plan", {
  name: "sync/missing",
  severity: "warning",
  summary: "No sync point stands between two phases of a session plan.",
  mend: 'end the first phase with "**Sync Point:** Phase 1 is merged before Phase 2 starts"',
  fixable: true,
  *check(_, { phases: phases2, explicit }) {
    const filled = phases2.flatMap(
      (phase3, position) => phase3.tasks.length > 0 ? [{ phase: phase3, position }] : []
    );
    for (const [i, { phase: phase3, position }] of filled.entries()) {
      const before = filled[i - 1];
      if (!before) continue;
      const synced = phases2.some(({ sync }) => sync?.before === position);
      if (synced || phase3.tasks.every((id) => explicit.has(id))) continue;
      yield finding2(before.phase, phase3);
    }
  }
});
function finding2(before, phase3) {
  const waits = phase3.saysAfter || phase3.sequential ? "waits by its words alone, and nothing says what is merged" : "does not wait for it";
  const expected = `**Sync Point:** Phase ${before.id} is merged before Phase ${phase3.id} starts`;
  const { start } = phase3.at;
  const top = { line: start.line, column: 1 };
  return {
    at: phase3.at,
    message: `no sync point stands between phase ${before.id} and phase ${phase3.id}, so phase ${phase3.id} ${waits}; expected "${expected}" at the end of phase ${before.id}`,
    related: [{ at: before.at, message: `phase ${before.id} starts here` }],
    fixes: [
      {
        title: `end phase ${before.id} with a sync point`,
        edits: [{ start: top, end: top, text: `${expected}

` }]
      }
    ]
  };
}

// src/rules/strategy/figures.ts
var SIZES = [
  [/\dm|minute|\bmin/i, 1],
  [/\dh|hour|\bhr/i, 60],
  [/\dd|day/i, DAY],
  [/\dw|week/i, WEEK]
];
function agrees({ value, written }, minutes) {
  const size = SIZES.find(([unit]) => unit.test(written))?.[1] ?? DAY;
  return Math.abs(value - minutes) <= size / 2;
}
function mismatch(name, figure, { value, why }) {
  return {
    at: figure.at,
    message: `${name} is ${figure.written}, and ${why} is ${value}; expected ${value}`
  };
}
var POINT = 1;
function* shares(facts) {
  const { total, parallel, saved, efficiency, overhead, utilization, waves: waves2, teams } = facts;
  if (!total || !parallel || total.value === 0 || parallel.value === 0) return;
  const savings = (1 - parallel.value / total.value) * 100;
  if (saved && isOff(saved, savings))
    yield mismatch("time_savings_percentage", saved, {
      value: whole(savings),
      why: "what the parallel duration saves of the total"
    });
  const peak = Math.max(0, ...waves2.map(({ maxSessions }) => maxSessions?.value ?? 0));
  const share = total.value / parallel.value / peak * 100;
  if (efficiency && peak > 0 && isOff(efficiency, share) && isOff(efficiency, savings))
    yield mismatch("parallel_efficiency", efficiency, {
      value: whole(share),
      why: `the total, divided by the parallel duration and by ${peak} sessions,`
    });
  if (!facts.isComputed) return;
  const meetings = coordination(facts);
  if (overhead && meetings !== void 0 && isOff(overhead, meetings / total.value * 100))
    yield mismatch("coordination_overhead", overhead, {
      value: whole(meetings / total.value * 100),
      why: "the time of all meetings and gates in that of all phases"
    });
  const lanes = teams.reduce((sum, { sessions }) => sum + sessions, 0);
  const used = total.value / (parallel.value * lanes) * 100;
  if (utilization && lanes > 0 && isOff(utilization, used))
    yield mismatch("resource_utilization", utilization, {
      value: whole(used),
      why: "the share of all phases in what the teams could do"
    });
  yield* teamShares(facts, parallel.value);
}
function* teamShares({ teams, waves: waves2 }, parallel) {
  for (const { id, sessions, utilization } of teams) {
    const own = waves2.flatMap((wave) => wave.phases).filter(({ team }) => team?.value === id.value);
    const busy = own.reduce((sum, { duration }) => sum + (duration?.value ?? 0), 0);
    const share = busy / (parallel * sessions) * 100;
    if (utilization && isOff(utilization, share))
      yield mismatch(`the utilization of ${id.value}`, utilization, {
        value: whole(share),
        why: "the share of its phases in what it could do"
      });
  }
}
function coordination({ waves: waves2, teams }) {
  const teamOf = new Map(teams.map(({ id }) => [id.value, id.value]));
  for (const { session, team } of waves2.flatMap((wave) => wave.phases))
    if (session && team) teamOf.set(session.value, team.value);
  let sum = 0;
  for (const wave of waves2) {
    for (const meeting of [...wave.gates, ...wave.meetings]) {
      if (!meeting.duration || !wave.duration) return void 0;
      const there = new Set(meeting.participants.flatMap(({ value }) => teamOf.get(value) ?? []));
      sum += meeting.duration.value * timesOf(meeting, wave) * there.size;
    }
  }
  return sum;
}
function timesOf({ frequency }, { duration }) {
  if (frequency === "daily") return duration.value / DAY;
  return frequency === "weekly" ? duration.value / WEEK : 1;
}
function isOff({ value }, expected) {
  return Math.abs(value - expected) > POINT;
}
function whole(percentage) {
  return `${Math.round(percentage)}%`;
}

// src/rules/strategy/dates.ts
var ONE_DAY = 1;
function* dateFindings(facts) {
  const calendar = new WorkingCalendar("2026-01-05", facts.holidays);
  for (const wave of facts.waves) yield* waveDates(wave, calendar);
  yield* span(facts, calendar);
  yield* phaseDates(facts);
}
function* waveDates({ start, end, duration, position }, calendar) {
  if (!isDay(start) || !isDay(end)) return;
  if (end.value < start.value) {
    yield {
      at: end.at,
      message: `wave ${position} ends on ${end.value}, before it starts on ${start.value}; expected a later day`
    };
    return;
  }
  const days2 = calendar.workingDays(start.value, end.value);
  if (!duration || Math.abs(days2 - duration.value / DAY) <= ONE_DAY) return;
  yield {
    at: duration.at,
    message: `wave ${position} takes ${duration.written}, and from ${start.value} to ${end.value} there are ${days2} working days; expected dates and duration that agree`,
    related: [{ at: end.at, message: "it ends here" }]
  };
}
function* span(facts, calendar) {
  const { parallel, waves: waves2, start, end } = facts;
  const starts = waves2.flatMap((wave) => isDay(wave.start) ? wave.start.value : []).sort();
  const ends = waves2.flatMap((wave) => isDay(wave.end) ? wave.end.value : []).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (isDay(start) && first !== void 0 && start.value !== first)
    yield {
      at: start.at,
      message: `the project starts on ${start.value}, and its first wave on ${first}; expected ${first}`
    };
  if (isDay(end) && last !== void 0 && end.value !== last)
    yield {
      at: end.at,
      message: `the project ends on ${end.value}, and its last wave on ${last}; expected ${last}`
    };
  const lengths = waves2.flatMap(({ duration }) => duration?.value ?? []);
  if (!parallel || lengths.length < waves2.length || waves2.length === 0) return;
  const sum = lengths.reduce((total, minutes) => total + minutes, 0);
  if (agrees(parallel, sum)) return;
  const days2 = first !== void 0 && last !== void 0 ? calendar.workingDays(first, last) : 0;
  if (Math.abs(days2 - parallel.value / DAY) <= ONE_DAY) return;
  yield mismatch("the parallel duration", parallel, {
    value: durationText(sum),
    why: "the sum of all waves"
  });
}
function* phaseDates({ waves: waves2 }) {
  for (const wave of waves2)
    for (const { id, start, end } of wave.phases) {
      if (isDay(start) && isDay(wave.start) && start.value < wave.start.value)
        yield outside(start, `${id.value} starts on ${start.value}`, wave);
      if (isDay(end) && isDay(wave.end) && end.value > wave.end.value)
        yield outside(end, `${id.value} ends on ${end.value}`, wave);
    }
}
function outside({ at }, what, wave) {
  return {
    at,
    message: `${what}, and wave ${wave.position} lasts from ${wave.start?.value} to ${wave.end?.value}; expected a day of the wave`
  };
}
function isDay(date) {
  return date !== void 0 && isDate(date.value);
}

// src/rules/strategy/document-lines.ts
var MOST = 50;
var SHOWN = 120;
function* documentLines(text, made) {
  const found = withoutEnd(Array.from({ length: text.lines }, (_, i) => text.line(i + 1)));
  const expected = withoutEnd(made.split("\n"));
  let first = 0;
  while (first < found.length && found[first] === expected[first]) first++;
  let rest = 0;
  while (rest < Math.min(found.length, expected.length) - first && found.at(-1 - rest) === expected.at(-1 - rest))
    rest++;
  const [wrong2, right] = [found, expected].map((lines) => lines.slice(first, lines.length - rest));
  if (wrong2.length !== right.length) yield blockFinding(text, first, wrong2, right);
  else
    for (const [i, line] of wrong2.slice(0, MOST).entries())
      if (line !== right[i]) yield lineFinding(text, first + i, line, right[i]);
}
function withoutEnd(lines) {
  return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}
function lineFinding(text, line, found, expected) {
  const start = text.startOf(line + 1);
  const at = text.place(start, start + found.length);
  return {
    at,
    message: `"${short(found)}" is not what the files beside the document give; expected "${short(expected)}"`,
    fixes: [{ title: "take the line that they give", edits: [{ ...at, text: expected }] }]
  };
}
function blockFinding(text, line, found, expected) {
  const start = text.startOf(line + 1);
  const end = found.length === 0 ? start : text.startOf(line + 1 + found.length);
  const lead = start > 0 && !/[\r\n]/.test(text.text[start - 1]) ? "\n" : "";
  return {
    at: text.place(start, end),
    message: `${count(found)} from here on ${found.length === 1 ? "is" : "are"} not what the files beside the document give; expected ${count(expected)}, the first "${short(expected[0] ?? found[0] ?? "")}"`,
    fixes: [
      {
        title: "take the lines that they give",
        edits: [
          { ...text.place(start, end), text: lead + expected.map((one) => `${one}
`).join("") }
        ]
      }
    ]
  };
}
function count(lines) {
  return lines.length === 1 ? "1 line" : `${lines.length} lines`;
}
function short(line) {
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}\u2026` : line;
}

// src/rules/strategy/figure-mismatch.ts
var figure_mismatch_default = defineRule({
  name: "strategy/figure-mismatch",
  severity: "error",
  summary: "A figure of a strategy does not follow from the others, or its document is not what its files give.",
  mend: "leave the figures as they were computed, or compute the strategy again",
  fixable: true,
  *check({ parsed, surroundings }) {
    if (isFormat(parsed, "strategy")) yield* ofFiles(parsed.document);
    if (isFormat(parsed, "strategy-document"))
      yield* ofDocument(parsed.document, surroundings?.document);
  }
});
function* ofFiles({ facts, file }) {
  if (!facts) return;
  yield* counts(facts);
  yield* totals(facts);
  yield* shares(facts);
  yield* dateFindings(facts);
  if (file === "execution-plan") yield* criticalPath(facts);
}
function* ofDocument({ text, at }, expected) {
  if (expected && "made" in expected) yield* documentLines(text, expected.made);
  else if (expected)
    yield {
      at,
      severity: "warning",
      message: `the figures of the document cannot be compared: ${expected.unfit} beside it is not there or does not fit its schema; expected the five files of the strategy`
    };
}
function* counts({ totalPhases, totalWaves, waves: waves2 }) {
  const phases2 = waves2.reduce((sum, wave) => sum + wave.phases.length, 0);
  if (totalPhases && totalPhases.value !== phases2)
    yield {
      at: totalPhases.at,
      message: `total_phases is ${totalPhases.value}, and the waves have ${phases2}; expected ${phases2}`
    };
  if (totalWaves && totalWaves.value !== waves2.length)
    yield {
      at: totalWaves.at,
      message: `total_waves is ${totalWaves.value}, and there are ${waves2.length}; expected ${waves2.length}`
    };
}
function* totals(facts) {
  const phases2 = facts.waves.flatMap((wave) => wave.phases);
  const all = phases2.flatMap(({ duration }) => duration?.value ?? []);
  if (facts.total && all.length === phases2.length && all.length > 0) {
    const sum = all.reduce((total, minutes) => total + minutes, 0);
    if (!agrees(facts.total, sum))
      yield mismatch("total_estimated_duration", facts.total, {
        value: durationText(sum),
        why: "the sum of all phases"
      });
  }
  for (const { duration, phases: own, position } of facts.waves)
    for (const { id, duration: takes } of own)
      if (duration && takes && takes.value > duration.value && !agrees(duration, takes.value))
        yield mismatch(`the duration of wave ${position}`, duration, {
          value: `${takes.written} or more`,
          why: `what its phase ${id.value} takes`
        });
}
function* criticalPath(facts) {
  const { criticalPath: path, criticalDuration, waves: waves2, parallel } = facts;
  const phases2 = waves2.flatMap((wave) => wave.phases);
  const byId = new Map(phases2.map((phase3) => [phase3.id.value, phase3]));
  for (const [i, { value, at }] of (path ?? []).entries()) {
    const last = path[i - 1]?.value;
    const phase3 = byId.get(value);
    if (last === void 0 || !phase3) continue;
    if (phase3.dependencies.some((dependency) => dependency.value === last)) continue;
    yield {
      at,
      message: `the critical path goes from ${last} to ${value}, which does not wait for it; expected a chain of dependencies`,
      tasks: [last, value]
    };
  }
  const longest2 = longestChain(phases2);
  const expected = { value: durationText(longest2), why: "the longest chain of phases" };
  if (criticalDuration && !agrees(criticalDuration, longest2))
    yield mismatch("critical_path_duration", criticalDuration, expected);
  if (parallel && parallel.value < longest2 && !agrees(parallel, longest2))
    yield mismatch("parallel_estimated_duration", parallel, {
      ...expected,
      value: `${expected.value} or more`
    });
}
function longestChain(phases2) {
  const ends = /* @__PURE__ */ new Map();
  for (const { id, dependencies, duration } of phases2) {
    const ready = dependencies.map(({ value }) => ends.get(value) ?? 0);
    ends.set(id.value, Math.max(0, ...ready) + (duration?.value ?? 0));
  }
  return Math.max(0, ...ends.values());
}

// src/rules/strategy/over-capacity.ts
var ROUNDING = 240;
var MOST_RELATED = 8;
var over_capacity_default = defineFormatRule("strategy", {
  name: "strategy/over-capacity",
  severity: "error",
  summary: "A wave of a strategy asks for more at once than teams, sessions or environments give.",
  mend: "move phases to another wave, make the wave longer, or compute the strategy again",
  *check(_, { facts }) {
    if (!facts) return;
    for (const wave of facts.waves) {
      yield* sessionsOf(wave, facts);
      yield* workOf(wave, facts);
    }
  }
});
function* sessionsOf(wave, { teams, facilities }) {
  const { maxSessions, position } = wave;
  if (!maxSessions) return;
  const lanes = teams.reduce((sum, { sessions }) => sum + sessions, 0);
  if (teams.length > 0 && maxSessions.value > lanes)
    yield {
      at: maxSessions.at,
      message: `wave ${position} has ${maxSessions.value} sessions at once, and the teams carry out ${lanes}; expected ${lanes} at most`,
      related: teams.slice(0, MOST_RELATED).map(({ id }) => ({ at: id.at, message: `${id.value} is a team` }))
    };
  for (const { name, capacity } of facilities)
    if (maxSessions.value > capacity.value)
      yield {
        at: maxSessions.at,
        message: `wave ${position} has ${maxSessions.value} sessions at once, and there are ${capacity.value} ${name}; expected ${capacity.value} at most`,
        related: [{ at: capacity.at, message: `${name} are counted here` }]
      };
}
function* workOf(wave, { teams }) {
  const { duration, maxSessions, phases: phases2, position } = wave;
  if (!duration) return;
  const room = (lanes) => lanes * (duration.value + ROUNDING);
  for (const { id, sessions } of teams) {
    const own = phases2.filter(({ team }) => team?.value === id.value);
    if (own.length < 2 || work(own) <= room(sessions)) continue;
    yield {
      at: own.at(-1).team.at,
      message: `${id.value} has ${days(work(own))} of work in wave ${position}, which takes ${duration.written}; expected ${sessions === 1 ? "one phase after the other to fit" : `${sessions} phases at a time to fit`}`,
      tasks: own.map((phase3) => phase3.id.value)
    };
  }
  if (maxSessions && phases2.length > maxSessions.value && work(phases2) > room(maxSessions.value))
    yield {
      at: maxSessions.at,
      message: `the phases of wave ${position} take ${days(work(phases2))}, more than ${maxSessions.value} at once do in ${duration.written}; expected more sessions or more time`,
      tasks: phases2.map((phase3) => phase3.id.value)
    };
}
function work(phases2) {
  return phases2.reduce((sum, { duration }) => sum + (duration?.value ?? 0), 0);
}
function days(minutes) {
  const count2 = Math.round(minutes / 48) / 10;
  return `${count2} ${count2 === 1 ? "day" : "days"}`;
}

// src/rules/strategy/sibling-references.ts
var MOST_HINTS3 = 100;
function* siblingReferences({ planId, mentions: mentions2, facts }, plan) {
  if (planId && plan.id !== "" && planId.value !== plan.id)
    yield {
      at: planId.at,
      message: `the file belongs to ${planId.value}, and the execution plan beside it is ${plan.id}; expected files of one strategy`
    };
  const sessions = new Map(plan.phases.map((phase3) => [phase3.session, phase3]));
  const known2 = /* @__PURE__ */ new Set([...sessions.keys(), ...plan.teams]);
  let hints = MOST_HINTS3;
  const unknown2 = ({ value, at }, of) => {
    const [near] = hints-- > 0 ? nearest(value, sessions.keys()) : [];
    const expected = near === void 0 ? "one of its sessions" : `${near}, the nearest one`;
    return {
      at,
      message: `${of} names ${value}, which the execution plan beside it does not have; expected ${expected}`
    };
  };
  for (const { kind, of, ids } of mentions2)
    for (const id of ids)
      if (!known2.has(id.value) && (kind === "sessions" || /^session[-_]?\w*\d/i.test(id.value)))
        yield unknown2(id, of);
  for (const { id, session, team } of (facts?.waves ?? []).flatMap(({ phases: phases2 }) => phases2)) {
    const planned = session && sessions.get(session.value);
    if (session && !planned) yield unknown2(session, `the schedule of ${id.value}`);
    if (planned && planned.id !== id.value)
      yield {
        at: id.at,
        message: `${session.value} carries out ${id.value}, and ${planned.id} in the execution plan beside it; expected ${planned.id}`
      };
    if (planned && team && planned.team !== team.value)
      yield {
        at: team.at,
        message: `${session.value} is given to ${team.value}, and to ${planned.team} in the execution plan beside it; expected ${planned.team}`
      };
  }
}

// src/rules/strategy/session-references.ts
var EVERYBODY = ["all", "orchestrator"];
function* sessionReferences(state, plan, file) {
  const { id, phase: phase3, planId, project } = state;
  if (planId && plan.id !== "" && planId.value !== plan.id)
    yield wrong(
      planId,
      `the session belongs to ${planId.value}, and the plan beside it is ${plan.id}`,
      plan.id
    );
  if (project && plan.project !== "" && project.value !== plan.project)
    yield wrong(project, `the session belongs to project ${project.value}`, plan.project);
  const named2 = /(session_\d{3,6})\.json$/.exec(file)?.[1];
  if (id && named2 !== void 0 && named2 !== id.value)
    yield wrong(id, `the file ${named2}.json holds ${id.value}`, named2);
  const planned = plan.phases.find(({ session }) => session === id?.value);
  if (id && !planned)
    yield unknown(
      id,
      "session",
      plan.phases.map(({ session }) => session)
    );
  if (planned) yield* asPlanned(state, planned);
  if (phase3 && !planned) yield* known(phase3, "phase", phaseIds(plan));
  yield* elsewhere(state, plan);
}
function* asPlanned({ id, phase: phase3, team, wave }, planned) {
  const given = `the plan gives ${id.value}`;
  if (phase3 && phase3.value !== planned.id)
    yield wrong(
      phase3,
      `the session carries out phase ${phase3.value}, and ${given} phase ${planned.id}`,
      planned.id
    );
  if (team && planned.team !== "" && team.value !== planned.team)
    yield wrong(
      team,
      `the session belongs to team ${team.value}, and ${given} to ${planned.team}`,
      planned.team
    );
  if (wave && wave.value !== planned.wave)
    yield wrong(
      wave,
      `the session says wave ${wave.value}, and ${given} to wave ${planned.wave}`,
      String(planned.wave)
    );
}
function* elsewhere(state, plan) {
  const phases2 = phaseIds(plan);
  const points = plan.syncs.flatMap(({ names }) => names);
  const people = [
    ...plan.phases.map(({ session }) => session),
    ...plan.teams,
    ...plan.roles,
    ...EVERYBODY
  ];
  for (const { phase: phase3 } of state.blocks) if (phase3) yield* known(phase3, "phase", phases2);
  for (const { name } of state.syncs) yield* known(name, "synchronization point", points);
  for (const { from, to, phase: phase3, sync } of state.messages) {
    if (state.id && from.value !== state.id.value)
      yield wrong(
        from,
        `a message of ${from.value} stands in the file of ${state.id.value}`,
        state.id.value
      );
    for (const one of to) yield* known(one, "session, team or role", people);
    if (phase3) yield* known(phase3, "phase", phases2);
    if (sync) yield* known(sync, "synchronization point", points);
  }
}
function phaseIds(plan) {
  return plan.phases.map(({ id }) => id);
}
function* known(name, what, all) {
  if (!all.includes(name.value)) yield unknown(name, what, all);
}
function unknown({ value, at }, what, all) {
  const [near] = nearest(value, new Set(all));
  const hint = near === void 0 ? `expected one of the plan's` : `the nearest is ${near}`;
  return { at, message: `the plan has no ${what} ${value}; ${hint}` };
}
function wrong({ at }, message, expected) {
  return { at, message: `${message}; expected ${expected}` };
}

// src/rules/strategy/unknown-reference.ts
var ROLES = ["orchestrator", "architect", "team_lead", "technical_lead", "project_owner"];
var MOST_HINTS4 = 100;
var SESSION = /^session[-_]?\w*\d/i;
var unknown_reference_default = defineRule({
  name: "strategy/unknown-reference",
  severity: "error",
  summary: "A strategy, or a session of it, names a session, team or phase that is defined nowhere.",
  mend: "correct the name, or define what it names",
  *check({ parsed, analysis, surroundings }) {
    const hints = new Hints();
    if (isFormat(parsed, "strategy-session") && surroundings?.strategy)
      yield* sessionReferences(parsed.document.state, surroundings.strategy, surroundings.path);
    if (isFormat(parsed, "dependency-graph")) {
      for (const { phase: phase3, with: other } of parsed.document.conflicts)
        if (!analysis.order.numberOf.has(other.value))
          yield hints.unknown(other, `a conflict of ${phase3}`, "phase", [
            ...analysis.order.numberOf.keys()
          ]);
    }
    if (isFormat(parsed, "strategy") && parsed.document.file !== "execution-plan" && surroundings?.strategy)
      yield* siblingReferences(parsed.document, surroundings.strategy);
    if (isFormat(parsed, "strategy") && parsed.document.facts)
      yield* lists(parsed.document.facts, hints);
  }
});
function* lists(facts, hints) {
  const phases2 = facts.waves.flatMap((wave) => wave.phases);
  const teams = facts.teams.map(({ id }) => id.value);
  const sessions = phases2.flatMap(({ session }) => session?.value ?? []);
  const ids = phases2.map(({ id }) => id.value);
  const [isTeam, isSession, isPhase] = [new Set(teams), new Set(sessions), new Set(ids)];
  if (teams.length > 0) {
    for (const { id, team } of phases2)
      if (team && !isTeam.has(team.value))
        yield hints.unknown(team, `the team of ${id.value}`, "team", teams);
  }
  const anyone = /* @__PURE__ */ new Set([...teams, ...sessions, ...ids, ...facts.roles, ...ROLES]);
  const known2 = {
    phases: (id) => isPhase.has(id),
    sessions: (id) => isSession.has(id) || isTeam.has(id),
    participants: (id) => anyone.has(id),
    anyone: (id) => anyone.has(id) || !SESSION.test(id)
  };
  for (const { kind, of, ids: named2 } of facts.references)
    for (const id of named2)
      if (!known2[kind](id.value))
        yield kind === "phases" ? hints.unknown(id, of, "phase", ids) : hints.unknown(id, of, "session or team", [...sessions, ...teams]);
}
var Hints = class {
  #left = MOST_HINTS4;
  unknown({ value, at }, of, what, candidates) {
    const [near] = this.#left-- > 0 ? nearest(value, candidates) : [];
    const expected = near === void 0 ? "one that the plan defines" : `${near}, the nearest one`;
    return { at, message: `${of} names ${value}, which is no ${what}; expected ${expected}` };
  }
};

// src/rules/strategy/wave-mismatch.ts
var wave_mismatch_default = defineFormatRule("strategy", {
  name: "strategy/wave-mismatch",
  severity: "error",
  summary: "A phase of a strategy stands in no later wave than a phase that it waits for.",
  mend: "move the phase to a later wave, or compute the strategy again",
  *check(_, { facts }) {
    if (!facts) return;
    yield* numbers(facts);
    const waveOf = /* @__PURE__ */ new Map();
    for (const wave of facts.waves)
      for (const phase3 of wave.phases)
        if (!waveOf.has(phase3.id.value)) waveOf.set(phase3.id.value, { wave, phase: phase3 });
    for (const wave of facts.waves)
      for (const phase3 of wave.phases)
        for (const { value, at } of phase3.dependencies) {
          const other = waveOf.get(value);
          if (!other || value === phase3.id.value) continue;
          const message = contradiction(phase3, wave, other.phase, other.wave);
          if (message === void 0) continue;
          yield {
            at,
            message,
            tasks: [phase3.id.value, value],
            related: [{ at: other.phase.id.at, message: `${value} stands here` }]
          };
        }
  }
});
function* numbers({ waves: waves2 }) {
  for (const { position, number } of waves2)
    if (number && number.value !== position)
      yield {
        at: number.at,
        message: `the wave in place ${position} has the number ${number.value}; expected ${position}`
      };
}
function contradiction(phase3, wave, other, before) {
  const [id, name] = [phase3.id.value, other.id.value];
  if (before.position === wave.position)
    return `phase ${id} waits for ${name}, which stands in the same wave ${wave.position}; expected it in an earlier one`;
  if (before.position > wave.position)
    return `phase ${id} of wave ${wave.position} waits for ${name} of wave ${before.position}; expected ${name} in an earlier wave`;
  if (!wave.start || !before.end || wave.start.value >= before.end.value) return void 0;
  return `phase ${id} waits for ${name}, but wave ${wave.position} starts on ${wave.start.value} and wave ${before.position} ends on ${before.end.value}; expected it to start when that has ended`;
}

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

// src/rules/shared/work-units.ts
function workUnits({ parsed }) {
  const open = parsed.plan.tasks.filter(({ done }) => !done);
  if (isFormat(parsed, "task-plan") || isFormat(parsed, "execution-plan")) return open;
  if (!isFormat(parsed, "session-plan")) return [];
  const { steps } = parsed.document;
  return open.filter(({ id }) => !steps.has(id));
}

// src/rules/task/missing-instructions.ts
var missing_instructions_default = defineRule({
  name: "task/missing-instructions",
  severity: "warning",
  summary: "A task says which files it touches but not what to do there.",
  mend: "say the purpose of the task and its gotchas",
  *check(input) {
    for (const task of workUnits(input)) {
      if (task.brief.text.length > 0) continue;
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
var no_files_default = defineRule({
  name: "task/no-files",
  severity: "warning",
  summary: "A task that implements something claims no file, so nothing is known of what it collides with.",
  mend: 'list its files under "Files to Create" and "Files to Modify", or write "None" there',
  *check(input) {
    for (const task of workUnits(input)) {
      if (task.brief.saysNoFiles || CHANGES_NOTHING.test(task.title)) continue;
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
      if (task.brief.text.length > MOST_CHARACTERS) {
        yield {
          at: task.at,
          message: `task ${task.id} has ${task.brief.text.length} characters of instructions; expected at most ${MOST_CHARACTERS}`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/model/shell/split.ts
var PIECE = /(?<space>(?:[ \t\r]|\\\n)+)|(?<joint>&&|\|\||;;|\|&?|;|\n|&(?!>))|(?<part>'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|\$?\(|`(?:[^`\\]|\\[^])*`|[<>]+&?|&>|[^\s;&|'"\\()`<>$]+|[^])/y;
function splitCommands(line) {
  const lists2 = [emptyList()];
  let word;
  const last = () => lists2.at(-1).pipelines.at(-1);
  const endWord = () => {
    if (word === "!" && last().commands.length === 1 && last().commands[0].length === 0)
      last().negated = true;
    else if (word !== void 0) last().commands.at(-1).push(word);
    word = void 0;
  };
  for (let at = 0; at < line.length; ) {
    if (word === void 0 && line[at] === "#") {
      const end = line.indexOf("\n", at);
      at = end === -1 ? line.length : end;
      continue;
    }
    PIECE.lastIndex = at;
    const { space, joint, part = "" } = PIECE.exec(line).groups;
    at = PIECE.lastIndex;
    if (space !== void 0) endWord();
    else if (joint !== void 0) {
      endWord();
      join(lists2, joint);
    } else if (part.endsWith("(")) {
      const end = groupEnd(line, at);
      word = (word ?? "") + part + line.slice(at, end);
      at = end;
    } else word = (word ?? "") + unquoted(part);
  }
  endWord();
  return lists2.filter(({ pipelines }) => pipelines.some((one) => one.commands.flat().length > 0));
}
function emptyList() {
  return { pipelines: [emptyPipeline()], background: false };
}
function emptyPipeline() {
  return { commands: [[]], negated: false };
}
function join(lists2, joint) {
  const list2 = lists2.at(-1);
  const { commands } = list2.pipelines.at(-1);
  if (joint === "\n" && commands.at(-1).length === 0) return;
  if (joint === "&&" || joint === "||") list2.pipelines.push({ ...emptyPipeline(), joint });
  else if (joint === "|" || joint === "|&") commands.push([]);
  else {
    list2.background = joint === "&";
    lists2.push(emptyList());
  }
}
function groupEnd(line, from) {
  let open = 1;
  const parts = /'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[()]/g;
  parts.lastIndex = from;
  for (let match = parts.exec(line); match; match = parts.exec(line)) {
    if (match[0] === "(") open++;
    else if (match[0] === ")" && --open === 0) return parts.lastIndex;
  }
  return line.length;
}
function unquoted(part) {
  if (part.startsWith("'")) return part.length > 1 ? part.slice(1, -1) : part;
  if (part.startsWith('"'))
    return part.length > 1 ? part.slice(1, -1).replace(/\\(["\\$`])/g, "$1") : part;
  return part.startsWith("\\") ? part.slice(1) : part;
}

// src/model/shell/always-succeeds.ts
var NEVER_FAIL = /* @__PURE__ */ new Set(["true", ":", "echo", "printf", "set", "export"]);
var PASS_ON = /* @__PURE__ */ new Set(["tee", "cat", "head", "tail", "less", "more", "sort", "uniq", "wc", "nl"]);
var IN_FRONT = /^(?:[A-Za-z_]\w*=.*|command|builtin|exec|time|env|nohup|sudo)$/s;
var MOST_NESTED = 8;
function alwaysSucceeds(line, depth = 0) {
  if (depth > MOST_NESTED) return void 0;
  const lists2 = splitCommands(line);
  if (lists2.length === 0) return { because: "it runs nothing", isEmpty: true };
  let [stopsAtFailure, pipesFail] = [false, false];
  for (const [i, list2] of lists2.entries()) {
    const settings = settingsOf(list2);
    stopsAtFailure = settings.stopsAtFailure ?? stopsAtFailure;
    pipesFail = settings.pipesFail ?? pipesFail;
    const fails = canFail(list2, pipesFail, depth);
    if (fails && stopsAtFailure || mayLeave(list2)) return void 0;
    if (i < lists2.length - 1 && !isExit(list2)) continue;
    return fails ? void 0 : reason2(lists2.slice(0, i + 1), pipesFail, depth);
  }
  return void 0;
}
function canFail({ pipelines, background }, pipesFail, depth) {
  if (background) return false;
  return pipelines.reduce((before, pipeline) => {
    const fails = pipelineFails(pipeline, pipesFail, depth);
    return pipeline.joint === "||" ? before && fails : before || fails;
  }, false);
}
function pipelineFails({ commands, negated }, pipesFail, depth) {
  if (negated) return true;
  const deciding = pipesFail ? commands : commands.slice(-1);
  return deciding.some((command, i) => {
    const passesOn = commands.length > 1 && i === deciding.length - 1 && PASS_ON.has(nameOf(command));
    return !passesOn && commandFails(command, depth);
  });
}
function commandFails(command, depth) {
  const [name = ":", ...rest] = withoutFront(command);
  if (name === "exit" || name === "return") return !rest.includes("0");
  const script = scriptOf(command);
  if (script !== void 0) return alwaysSucceeds(script, depth + 1) === void 0;
  return !NEVER_FAIL.has(baseOf(name));
}
function scriptOf(command) {
  const [name = "", ...rest] = withoutFront(command);
  const flag = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
  if (!/^(?:bash|sh|dash|zsh|ksh)$/.test(baseOf(name)) || flag < 0) return void 0;
  const script = rest[flag + 1] ?? "";
  return rest[flag].includes("e") ? `set -e; ${script}` : script;
}
function settingsOf({ pipelines }) {
  const [name, ...rest] = withoutFront(pipelines[0].commands[0]);
  if (name !== "set") return {};
  const words = rest.join(" ");
  const settings = {};
  if (/(?:^| )-[a-z]*e|-o errexit/.test(words)) settings.stopsAtFailure = true;
  if (/(?:^| )\+[a-z]*e|\+o errexit/.test(words)) settings.stopsAtFailure = false;
  if (/(?:^| )-[a-z]*o pipefail/.test(words)) settings.pipesFail = true;
  return settings;
}
function mayLeave({ pipelines }) {
  return pipelines.some(
    ({ commands }) => commands.some((command) => {
      const [name, ...rest] = withoutFront(command).filter(
        (word) => !/^(?:then|do|else|\{)$/.test(word)
      );
      return (name === "exit" || name === "return") && !rest.includes("0");
    })
  );
}
function isExit({ pipelines }) {
  const [name] = withoutFront(pipelines[0].commands[0]);
  return pipelines.length === 1 && name === "exit";
}
function withoutFront(command) {
  const first = command.findIndex((word) => !IN_FRONT.test(word));
  return first < 0 ? [] : command.slice(first);
}
function nameOf(command) {
  return baseOf(withoutFront(command)[0] ?? "");
}
function baseOf(name) {
  return name.slice(name.lastIndexOf("/") + 1);
}
function reason2(lists2, pipesFail, depth) {
  const isEmpty = lists2.every(
    ({ pipelines: pipelines2 }) => pipelines2.every(({ commands: commands2 }) => commands2.every((command) => !commandFails(command, depth)))
  );
  const { pipelines, background } = lists2.at(-1);
  const { commands, joint } = pipelines.at(-1);
  const script = scriptOf(commands.at(-1));
  const inner = script === void 0 ? void 0 : alwaysSucceeds(script, depth + 1);
  if (inner && lists2.length === 1 && pipelines.length === 1 && commands.length === 1) return inner;
  const text = shown(commands.at(-1));
  if (background) return { because: `it does not wait for "${text}"`, isEmpty };
  if (isEmpty) return { because: `it only runs "${text}"`, isEmpty };
  if (commands.length > 1 && !pipesFail) return { because: `it ends in "| ${text}"`, isEmpty };
  return { because: `it ends in "${joint ?? ";"} ${text}"`, isEmpty };
}
var MOST_SHOWN = 40;
function shown(command) {
  const text = command.join(" ").replaceAll(/\s+/g, " ");
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}\u2026` : text;
}

// src/rules/verification/cannot-fail.ts
var cannot_fail_default = defineRule({
  name: "verification/cannot-fail",
  severity: "warning",
  summary: "A command that verifies a task succeeds whatever the task did.",
  mend: "let the command fail when the result is wrong",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const { at, because } of emptyChecks(task, plan.format === "work-packages")) {
        yield {
          at,
          message: `a command that verifies task ${task.id} cannot fail, because ${because}; expected one that fails when the result is wrong`,
          tasks: [task.id]
        };
      }
    }
  }
});
function emptyChecks({ verification }, each) {
  const judged = verification.map(({ value, at }) => ({ at, success: alwaysSucceeds(value) }));
  const someCanFail = judged.some(({ success }) => success === void 0);
  return judged.flatMap(
    ({ at, success }) => success && (each || !success.isEmpty || !someCanFail) ? [{ at, because: success.because }] : []
  );
}

// src/rules/verification/missing.ts
var ASKING = /* @__PURE__ */ new Set(["work-packages", "execution-plan"]);
var missing_default3 = defineRule({
  name: "verification/missing",
  severity: "warning",
  summary: "A package or worker says nowhere how its result is verified.",
  mend: "name a command, a CI check or what a person looks at",
  *check({ analysis: { plan }, parsed }) {
    if (!ASKING.has(plan.format)) return;
    const loose = isFormat(parsed, "work-packages") ? new Set(parsed.document.packages.filter((one) => one.isLoose).map(({ id }) => id)) : /* @__PURE__ */ new Set();
    for (const task of plan.tasks) {
      const isVerified = task.verification.length > 0 || task.isCheckedOtherwise;
      if (task.done || isVerified || loose.has(task.id)) continue;
      yield {
        at: task.at,
        message: `task ${task.id} is not verified by anything; expected a command, a CI check or what a person looks at`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/worktree/duplicate.ts
var duplicate_default = defineRule({
  name: "worktree/duplicate",
  severity: "error",
  summary: "Two tasks use one worktree or one branch.",
  mend: "give each task a worktree and a branch of its own",
  *check(input) {
    for (const kind of ["worktree", "branch"]) yield* duplicates(kind, input);
  }
});
function* duplicates(kind, { analysis, parsed }) {
  const isShared = sharing(parsed);
  const uses = /* @__PURE__ */ new Map();
  for (const [number, task] of analysis.plan.tasks.entries()) {
    const named2 = task[kind];
    if (named2 && !task.done) push(uses, keyOf(kind, named2.value), { number, task, named: named2 });
  }
  for (const [first, ...others] of uses.values()) {
    if (!first) continue;
    for (const other of others) {
      if (first.task.id === other.task.id) continue;
      if (kind === "worktree" && isShared(first.task) && isShared(other.task)) continue;
      if (mayFollow(analysis, first, other)) continue;
      yield {
        at: other.named.at,
        message: `task ${other.task.id} uses the ${kind} ${named(other, first)} of task ${first.task.id}; expected one of its own`,
        tasks: [first.task.id, other.task.id],
        related: [{ at: first.named.at, message: `task ${first.task.id} names its ${kind} here` }]
      };
    }
  }
}
function sharing(parsed) {
  if (!isFormat(parsed, "work-packages")) return () => false;
  const shared = parsed.document.packages.filter(({ worktreeMode }) => worktreeMode === "shared");
  const ids = new Set(shared.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}
function mayFollow({ plan, order }, a, b) {
  if (plan.format !== "task-plan") return false;
  return order.reach.has(a.number, b.number) || order.reach.has(b.number, a.number);
}
function keyOf(kind, value) {
  return foldPath(kind === "branch" ? value : tidyPath(value).pattern.replace(/\/$/, ""));
}
function named(one, first) {
  const { value } = one.named;
  return value === first.named.value ? `"${value}"` : `"${value}", which many file systems take for "${first.named.value}"`;
}

// src/rules/worktree/inside-repository.ts
var inside_repository_default = defineRule({
  name: "worktree/inside-repository",
  severity: "warning",
  summary: "A worktree lies inside the repository, at a path that is tracked or not ignored.",
  mend: "put the worktree beside the repository, or have git ignore its folder",
  *check({ analysis: { plan, repository } }) {
    if (!repository || plan.format === "work-packages") return;
    for (const { id, worktree, done } of plan.tasks) {
      if (!worktree || done) continue;
      const inside = repository.worktrees.get(worktree.value);
      if (inside === void 0) continue;
      const what = repository.hasDirectory(inside.path) ? "has tracked files" : "git does not ignore";
      if (!repository.hasDirectory(inside.path) && inside.isIgnored) continue;
      yield {
        at: worktree.at,
        message: `the worktree "${worktree.value}" of task ${id} lies inside the repository at ${inside.path}, which ${what}; expected a path beside the repository or one that git ignores`,
        tasks: [id],
        paths: [inside.path]
      };
    }
  }
});

// src/rules/worktree/invalid-branch.ts
var invalid_branch_default = defineRule({
  name: "worktree/invalid-branch",
  severity: "error",
  summary: "The name of a branch is not one that git and every shell take as it stands.",
  mend: 'use letters, digits and "-" in parts between "/"',
  *check({ analysis: { plan } }) {
    const branches = /* @__PURE__ */ new Map();
    for (const task of plan.tasks) {
      const { branch } = task;
      if (!branch || task.done) continue;
      const fault = branchFault(branch.value);
      if (fault === void 0) branches.set(branch.value, { task, branch });
      else {
        yield {
          at: branch.at,
          message: `the branch "${branch.value}" of task ${task.id} ${fault}; expected a name like feature/part-1`,
          tasks: [task.id]
        };
      }
    }
    for (const { task, branch } of branches.values()) yield* below(task, branch, branches);
  }
});
function* below(task, branch, branches) {
  const { value } = branch;
  for (let end = value.indexOf("/"); end > 0; end = value.indexOf("/", end + 1)) {
    const above = branches.get(value.slice(0, end));
    if (!above) continue;
    yield {
      at: branch.at,
      message: `the branch "${value}" of task ${task.id} lies below "${above.branch.value}" of task ${above.task.id}, and git keeps only one of the two; expected another name for one of them`,
      tasks: [above.task.id, task.id],
      related: [{ at: above.branch.at, message: `task ${above.task.id} names its branch here` }]
    };
  }
}

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
  "ownership/matrix-mismatch": matrix_mismatch_default,
  "lock/conflict": conflict_default,
  "lock/not-canonical": not_canonical_default,
  "lock/expires-early": expires_early_default,
  "worktree/duplicate": duplicate_default,
  "worktree/invalid-branch": invalid_branch_default,
  "worktree/inside-repository": inside_repository_default,
  "verification/missing": missing_default3,
  "verification/cannot-fail": cannot_fail_default,
  "contract/invalid": invalid_default2,
  "contract/tool-missing": tool_missing_default,
  "contract/missing-file": missing_file_default,
  "contract/not-listed": not_listed_default,
  "checkpoint/invalid": invalid_default,
  "checkpoint/stale": stale_default,
  "schedule/serial": serial_default,
  "sync/missing": missing_default2,
  "strategy/wave-mismatch": wave_mismatch_default,
  "strategy/figure-mismatch": figure_mismatch_default,
  "strategy/over-capacity": over_capacity_default,
  "strategy/unknown-reference": unknown_reference_default
};

export {
  KnownPaths,
  RULES
};
