import {
  severityOf
} from "./chunk-4QRMJEI6.mjs";
import {
  WorkingCalendar,
  isDate,
  isTimeOfDay
} from "./chunk-HYTRCK4B.mjs";
import {
  MARKDOWN_RULES
} from "./chunk-SCKJLYT6.mjs";
import {
  PACKAGE_RULES
} from "./chunk-6PXUU6CM.mjs";
import {
  COMMON_RULES,
  DAY,
  RULE_NAMES,
  WEEK,
  defineFormatRule,
  defineRule,
  durationText,
  isFormat,
  minutesOf,
  nearest
} from "./chunk-ZU2Z7FRA.mjs";
import {
  literally
} from "./chunk-3X5NUSPY.mjs";

// src/rules/shared/checkpoint.ts
var PHASES = ["Set up", "Spawn", "Monitor", "Validate", "Merge", "Clean up"];
function isDone(status2) {
  return status2 === "done" || status2 === "merged";
}
function plainWorker(id) {
  return id.toLowerCase().replace(/^(?:worker[\s#:-]*)?(?=\d)/, "w").replace(/[\s-]+/g, "");
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
  const match = /^(?:(?:phase|step)\s*)?(\d{1,4})\b\s*[:.)\u2013\u2014-]*\s*(.*)$/i.exec(text.trim());
  return match ? { number: Number(match[1]), name: match[2] } : { name: text.trim() };
}
function phasesOf(carried) {
  const named2 = carried?.protocol ?? [];
  const usual = PHASES.map((name, i) => ({ number: i + 1, name }));
  if (named2.length === 0) return usual;
  const first = Math.min(...named2.map(({ number }) => number));
  return [...usual.filter(({ number }) => number < first), ...named2];
}

// src/rules/shared/checkpoint-words.ts
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
var OVERALL = [
  ["COMPLETED", "completed?|done|finished|[\u2705\u2611\u2714]"],
  ["IN_PROGRESS", "in progress|active|running|ongoing|working|started|wip"],
  ["BLOCKED", "blocked|stuck|on hold|paused"]
];
var OF_WORKER = [
  [
    "validating",
    "validat(?:ing|ion)|(?:in|under|(?:ready|waiting) for|awaiting) (?:review|validation|tests?|testing)|testing|review(?:ing)?|verifying"
  ],
  [
    "done",
    "(?:ready (?:to|for)|waiting for|awaiting) (?:the )?(?:merg(?:e|ing)|integration)|done|completed?|finished|passed|validated|verified|approved|implemented|[\u2705\u2611\u2714]"
  ],
  ["merged", "merged|integrated|landed"],
  [
    "pending",
    "pending|not (?:yet )?(?:started|begun)|to ?do|queued|waiting|ready(?: (?:to|for) (?:start|begin|spawn))?(?! (?:to|for)\\b)|planned|scheduled|open|[\u2B1C\u2610\u{1F532}]"
  ],
  ["running", "running|in (?:progress|work)|active|started|working|ongoing|wip|[\u{1F504}\u{1F3C3}\u{1F6A7}]"],
  ["failed", "failed|failing|[\u274C\u2717\u2718]"],
  ["blocked", "blocked|stuck|on hold|paused|[\u{1F6AB}\u26D4]"]
];
function statusOf(text) {
  return find(OVERALL, text, String.raw`(?=\uFE0F?$|\s*[,;:(\u2013\u2014.!\u2705-]|\s+\d)`);
}
function isNotBegun(text) {
  return find([["x", "not (?:yet )?started|pending|ready|planned|queued|to ?do"]], text, "$") === "x";
}
function workerStatusOf(text) {
  return find(OF_WORKER, text, String.raw`(?=\uFE0F?$|[\s,;:(\u2013\u2014-])`);
}
function find(words, text, end) {
  const plain = text.toLowerCase().replace(/[\s_-]+/g, " ").replace(new RegExp("^[^\\p{L}]+(?=\\p{L})", "u"), "").trim();
  return words.find(([, word]) => new RegExp(`^(?:${word})${end}`, "u").test(plain))?.[0];
}

// src/rules/shared/checkpoint-mentions.ts
var ID = new RegExp("^(.*?\\p{L})[\\s#_-]*(\\d+[A-Za-z]?|[A-Z])$", "u");
var NOT_OURS = /\b(?:add(?:ed|ing)?|new|drop(?:ped)?|remov(?:e|ed|ing)|cancel\w*|abandon\w*|no longer|former|instead of|renamed?|superseded?)\b/i;
function strangers(lines, ids) {
  const known3 = new Set(ids.map(plainWorker));
  const patterns = patternsOf(ids);
  const found = /* @__PURE__ */ new Map();
  for (const line of lines) {
    if (NOT_OURS.test(line.value)) continue;
    for (const pattern of patterns)
      for (const [worker] of line.value.matchAll(pattern)) {
        const key = plainWorker(worker);
        if (!known3.has(key) && !found.has(key)) found.set(key, { worker, line });
      }
  }
  return [...found.values()];
}
function patternsOf(ids) {
  const forms = /* @__PURE__ */ new Set();
  for (const id of ids) {
    const [, name, key = ""] = ID.exec(id) ?? [];
    if (name === void 0 || name.length > 40) continue;
    const rest = /^\d/.test(key) ? String.raw`\d{1,4}[a-z]?` : "[A-Z]";
    const joint = name.length === 1 ? "" : String.raw`[\s#_-]?`;
    const own = literally(name);
    forms.add(`${own}${joint}${rest}`);
    if (/^w$/i.test(name)) forms.add(String.raw`[Ww]orker[\s#_-]?${rest}`);
  }
  return [...forms].map(
    (form) => new RegExp(String.raw`(?<![\p{L}\p{N}_/.-])${form}(?![\p{L}\p{N}_/-]|\.\w)`, "gu")
  );
}

// src/rules/shared/checkpoint-times.ts
var MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
var NAME = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
var FORMS = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, 1, 2, 3],
  [/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, 3, 2, 1],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?${NAME},?\s+(\d{4})\b`, "i"),
    3,
    2,
    1
  ],
  [new RegExp(String.raw`\b${NAME}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, "i"), 3, 1, 2]
];
var OPEN = /^(?:[-\u2013\u2014?.\u2026\s]*|n\/?a|tbd|tba|none|unknown|never|pending|not (?:yet|started).*)$/i;
function timeFault(text) {
  if (OPEN.test(text)) return void 0;
  for (const [form, ...places] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [year = "", month = "", day = ""] = places.map((place) => match[place]);
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month);
    const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isDate(date) && isHour(text) ? void 0 : "impossible";
  }
  return /\d/.test(text) ? void 0 : "no date";
}
function isHour(text) {
  const match = /(?<![\d:+-])(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/.exec(text);
  if (!match) return true;
  const [, hour, minute, second = 0] = match;
  return isTimeOfDay(Number(hour), Number(minute), Number(second));
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
    yield* times(document);
    yield* named(document, carriedOut(surroundings));
  }
});
function* overall({ status: status2, at }) {
  const expected = `expected ${list(STATUSES)}`;
  if (!status2) yield { at, message: `the checkpoint has no status; ${expected}` };
  else if (isNotBegun(status2.value))
    yield {
      at: status2.at,
      severity: "warning",
      message: `the checkpoint's status is "${status2.value}", which is taken for one that has not begun; expected IN_PROGRESS as soon as it has`
    };
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
  const known3 = new Set(ids.map(plainWorker));
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
    if (carried && !known3.has(key)) {
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
  if (isOver && /^(?:none|complete[ds]?|done|finished|all\b.*\bdone|-+)/i.test(document.phase.value))
    return;
  const named2 = carried !== void 0 && carried.protocol.length > 0;
  const phases = phasesOf(carried);
  const { number, name } = phaseOf(document.phase.value);
  const isKnown = phases.some(
    (one) => one.number === number || (number === void 0 || !named2) && isSameName(one.name, name)
  );
  if (isKnown) {
    yield* twoPhases(document.phase, phases, named2);
    return;
  }
  const expected = phases.map((one) => `${one.number} (${one.name})`);
  yield {
    at: document.phase.at,
    message: `the current phase is "${document.phase.value}"; expected ${list(expected)}`
  };
}
function* twoPhases({ value, at }, phases, named2) {
  const { number, name } = phaseOf(value);
  const own = phases.find((one) => one.number === number);
  if (!named2 || !own || name === "" || isSameName(own.name, name)) return;
  const other = phases.find((one) => isSameName(one.name, name));
  if (!other) return;
  yield {
    at,
    message: `the current phase is "${value}", but ${own.number} is "${own.name}" and "${other.name}" is ${other.number}; expected the number and the name of one phase`
  };
}
function* times({ created, updated, workers: workers2 }) {
  const rows = workers2.map(({ id, updated: time }) => [`the row of ${id.value}`, time]);
  for (const [what, time] of [
    ["the creation of the checkpoint", created],
    ["the last update of the checkpoint", updated],
    ...rows
  ]) {
    const fault = time && timeFault(time.value);
    if (!time || fault === void 0) continue;
    const expected = "expected a date and a time such as 2026-03-02 10:25";
    yield fault === "impossible" ? {
      at: time.at,
      message: `the time in ${what}, "${time.value}", is in no calendar; ${expected}`
    } : {
      at: time.at,
      severity: "warning",
      message: `${what} is dated "${time.value}", which nobody can place later; ${expected}`
    };
  }
}
function* named({ blockers, nextActions, workers: workers2 }, carried) {
  const own = workers2.map(({ id }) => id.value);
  const ids = carried ? [...carried.plan.tasks.map(({ id }) => id), ...own] : own;
  const lines = [...blockers?.items ?? [], ...nextActions?.items ?? []];
  for (const { worker, line } of strangers(lines, ids)) {
    const [near] = nearest(worker, ids);
    const who = carried ? `${carried.path} does not have` : "has no row";
    yield {
      at: line.at,
      ...carried ? {} : { severity: "warning" },
      message: `this line speaks of ${worker}, which ${who}; expected ${near === void 0 ? "one of its workers" : `${near}?`}`,
      tasks: [worker]
    };
  }
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
    yield* status(document, carried);
    yield* phase2(document, carried);
    yield* times2(document);
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
function* status(document, carried) {
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
  if (whole2 !== "BLOCKED" || (document.blockers?.items.length ?? 0) > 0) return;
  const stuck = document.workers.filter(
    (_, i) => states[i] === "blocked" || states[i] === "failed"
  );
  const waiting = new Set(stuck.filter((row) => waits(row, document, carried)));
  if (waiting.size < stuck.length) return;
  const [first] = stuck;
  const who = first ? `${stuck.map(({ id }) => id.value).join(", ")} only ${stuck.length === 1 ? "waits" : "wait"} for others` : "no worker is blocked or failed";
  yield {
    at: document.status.at,
    message: `the checkpoint is BLOCKED, but names no blocker, and ${who}; expected what it waits for below "Blockers"`
  };
}
function waits({ id, status: said }, document, carried) {
  if (workerStatusOf(said.value) !== "blocked") return false;
  const key = plainWorker(id.value);
  const task = carried?.plan.tasks.find((one) => plainWorker(one.id) === key);
  const rows = rowsById(document);
  return (task?.dependsOn ?? []).some((one) => {
    const before = rows.get(plainWorker(one.id));
    return before !== void 0 && !isDone(workerStatusOf(before.status.value));
  });
}
function* phase2(document, carried) {
  if (!document.phase) return;
  const { number } = phaseOf(document.phase.value);
  const numbers2 = phasesOf(carried).map((one) => one.number);
  const [first, last] = [Math.min(...numbers2), Math.max(...numbers2)];
  const knowsLast = carried?.protocol.length !== 1;
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
  if (number === last && knowsLast && first !== last && open)
    yield {
      at: document.phase.at,
      message: `${said} ${open.id.value} is still ${open.status.value}; expected an earlier phase`,
      tasks: [open.id.value]
    };
}
var RUNNING = /* @__PURE__ */ new Set(["running", "validating", "failed"]);
function* times2({ created, updated }) {
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

// src/rules/shared/strategy/figures.ts
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
function sumOf(parts) {
  const all = parts.flatMap(({ duration }) => duration?.value ?? []);
  const isWhole = all.length === parts.length && all.length > 0;
  return isWhole ? all.reduce((total, minutes) => total + minutes, 0) : void 0;
}
function recomputed(facts, parallelMinutes) {
  const total = corrected(facts.total, sumOf(facts.waves.flatMap((wave) => wave.phases)));
  const parallel = corrected(facts.parallel, parallelMinutes);
  return { ...facts, ...total && { total }, ...parallel && { parallel } };
}
function corrected(figure, minutes) {
  return figure && minutes !== void 0 && !agrees(figure, minutes) ? { ...figure, value: minutes } : figure;
}
function* outOfRange({
  overhead,
  efficiency,
  utilization,
  teams,
  waves
}) {
  const shares2 = {
    coordination_overhead: overhead,
    parallel_efficiency: efficiency,
    resource_utilization: utilization
  };
  for (const [name, figure] of Object.entries(shares2))
    if (figure && figure.value < 0)
      yield { at: figure.at, message: `${name} is ${figure.written}; expected 0% or more` };
  const busy = new Set(waves.flatMap((wave) => wave.phases.map(({ team }) => team?.value)));
  for (const { id, availability } of teams) {
    if (availability && (availability.value > 100 || availability.value < 0))
      yield {
        at: availability.at,
        message: `the availability of ${id.value} is ${availability.written}; expected 0% to 100%`
      };
    if (availability?.value === 0 && busy.has(id.value))
      yield {
        at: availability.at,
        message: `the availability of ${id.value} is ${availability.written}, and phases are given to it; expected more, or another team`
      };
  }
}

// src/rules/shared/strategy/dates.ts
var ANY_DAY = "2026-01-05";
var ONE_DAY = 1;
function* dateFindings(facts) {
  const calendar = new WorkingCalendar(ANY_DAY, facts.holidays);
  for (const wave of facts.waves) yield* waveDates(wave, calendar);
  yield* span(facts, calendar);
  yield* phaseDates(facts, calendar);
  for (const moment of facts.moments) yield* momentDates(moment, facts, calendar);
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
  const days3 = calendar.workingDays(start.value, end.value);
  if (!duration || Math.abs(days3 - duration.value / DAY) <= ONE_DAY) return;
  yield {
    at: duration.at,
    message: `wave ${position} takes ${duration.written}, and from ${start.value} to ${end.value} there are ${days3} working days; expected dates and duration that agree`,
    related: [{ at: end.at, message: "it ends here" }]
  };
}
function* span(facts, calendar) {
  const { parallel, waves, start, end } = facts;
  const starts2 = waves.flatMap((wave) => isDay(wave.start) ? wave.start.value : []).sort();
  const ends = waves.flatMap((wave) => isDay(wave.end) ? wave.end.value : []).sort();
  const [first, last] = [starts2[0], ends.at(-1)];
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
  const sum = sumOf(waves);
  if (!parallel || sum === void 0) return;
  const days3 = first !== void 0 && last !== void 0 ? calendar.workingDays(first, last) : 0;
  if (agrees(parallel, sum) && days3 - parallel.value / DAY > waves.length * ONE_DAY)
    yield {
      at: parallel.at,
      message: `the parallel duration is ${parallel.written}, and from ${first} to ${last} there are ${days3} working days; expected waves without gaps, or holidays that explain them`
    };
  const right = wrongParallel(facts);
  if (right !== void 0)
    yield mismatch("the parallel duration", parallel, {
      value: durationText(right),
      why: "the sum of all waves"
    });
}
function wrongParallel(facts) {
  const { parallel, waves, holidays } = facts;
  const sum = sumOf(waves);
  if (!parallel || sum === void 0 || agrees(parallel, sum)) return void 0;
  const days3 = waves.flatMap(({ start, end }) => [start, end].flatMap((one) => isDay(one) ? one.value : [])).sort();
  const calendar = new WorkingCalendar(ANY_DAY, holidays);
  const between = days3.length > 0 ? calendar.workingDays(days3[0], days3.at(-1)) : 0;
  return Math.abs(between - parallel.value / DAY) <= ONE_DAY ? void 0 : sum;
}
function* phaseDates({ waves }, calendar) {
  for (const wave of waves)
    for (const phase3 of wave.phases) {
      const { id, start, end } = phase3;
      if (isDay(start) && isOutside(start.value, wave))
        yield outside(start, `${id.value} starts on ${start.value}`, wave);
      if (isDay(end) && isOutside(end.value, wave))
        yield outside(end, `${id.value} ends on ${end.value}`, wave);
      yield* phaseLength(phase3, calendar);
    }
}
function* phaseLength({ id, start, end, duration }, calendar) {
  if (!isDay(start) || !isDay(end)) return;
  const days3 = calendar.workingDays(start.value, end.value);
  if (end.value < start.value)
    yield {
      at: end.at,
      message: `${id.value} ends on ${end.value}, before it starts on ${start.value}; expected a later day`
    };
  else if (duration && Math.abs(days3 - duration.value / DAY) > ONE_DAY)
    yield {
      at: duration.at,
      message: `${id.value} takes ${duration.written}, and from ${start.value} to ${end.value} there are ${days3} working days; expected dates and duration that agree`
    };
}
function* momentDates({ of, wave: number, date, phases }, { waves }, calendar) {
  if (!number) return;
  const wave = waves[number.value - 1];
  if (!wave)
    yield {
      at: number.at,
      message: `${of} belongs to wave ${number.value}, and there are ${waves.length}; expected one of them`
    };
  if (!wave || !isDay(wave.start) || !isDay(wave.end)) return;
  if (isDay(date) && isOutside(date.value, wave) && calendar.workingDays(wave.end.value, date.value) !== ONE_DAY)
    yield outside(date, `${of} is on ${date.value}`, wave);
  const later = new Set(
    waves.slice(number.value).flatMap((one) => one.phases.map(({ id }) => id.value))
  );
  for (const { value, at } of phases)
    if (later.has(value))
      yield {
        at,
        message: `${of} of wave ${wave.position} names ${value} of a later wave; expected a phase that is done by then`
      };
}
function isOutside(date, { start, end }) {
  return isDay(start) && date < start.value || isDay(end) && date > end.value;
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

// src/rules/shared/strategy/document-lines.ts
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

// src/rules/shared/strategy/repeated-figures.ts
function* repeatedFigures(facts, right) {
  yield* assigned(facts);
  yield* marks(facts);
  for (const metric of facts.metrics) yield* thresholds(metric, facts, right);
  let begin = 0;
  for (const wave of facts.waves) {
    yield* starts(wave, begin);
    begin += wave.duration?.value ?? Number.NaN;
  }
}
function* assigned({ teams, waves }) {
  const phases = waves.flatMap((wave) => wave.phases);
  for (const { id, assigned: count2, assignedDuration: takes } of teams) {
    const own = phases.filter(({ team }) => team?.value === id.value);
    if (count2 && count2.value !== own.length)
      yield {
        at: count2.at,
        message: `${id.value} has assigned_phases ${count2.value}, and the waves give it ${own.length}; expected ${own.length}`
      };
    const sum = sumOf(own);
    if (takes && sum !== void 0 && !agrees(takes, sum))
      yield mismatch(`the work of ${id.value}`, takes, {
        value: durationText(sum),
        why: "the sum of its phases"
      });
  }
}
function* marks({ criticalPath: criticalPath2, waves }) {
  if (!criticalPath2) return;
  const path = new Set(criticalPath2.map(({ value }) => value));
  for (const { id, critical } of waves.flatMap((wave) => wave.phases)) {
    const right = String(path.has(id.value));
    if (critical && critical.value !== right)
      yield {
        at: critical.at,
        message: `on_critical_path of ${id.value} is ${critical.value}, and the critical path ${path.has(id.value) ? "names" : "does not name"} it; expected ${right}`
      };
  }
}
var REPEATED = {
  "Time savings": ({ saved }) => saved,
  "Parallel efficiency": ({ efficiency }) => efficiency,
  "Coordination overhead": ({ overhead }) => overhead,
  "Resource utilization": ({ utilization }) => utilization
};
function* thresholds({ name, planned, warning, critical }, facts, corrected2) {
  const [said, known3] = [facts, corrected2].map(
    (all) => facts.isComputed && Object.hasOwn(REPEATED, name) ? REPEATED[name](all) : void 0
  );
  const isWrong = known3 && planned && ![known3.value, said?.value].includes(planned.value);
  if (isWrong)
    yield {
      at: planned.at,
      message: `${name} is planned as ${planned.written}, and the plan says ${known3.written}; expected ${known3.written}`
    };
  const right = isWrong ? known3 : planned ?? known3;
  if (!right || !warning || !critical) return;
  const [a, b, c] = [right.value, warning.value, critical.value];
  if (a <= b && b <= c || a >= b && b >= c) return;
  yield {
    at: warning.at,
    message: `${name} is planned as ${right.written}, warns at ${warning.written} and is critical at ${critical.written}; expected the warning between the two`
  };
}
function* starts({ position, after, duration, phases }, begin) {
  if (after && Math.abs(after.value - begin) > DAY / 2)
    yield mismatch(`starts_after of wave ${position}`, after, {
      value: durationText(begin),
      why: "the sum of the waves before"
    });
  if (!duration || Number.isNaN(begin)) return;
  for (const { id, after: start, duration: takes } of phases)
    if (start && takes && (start.value < begin || start.value + takes.value > begin + duration.value))
      yield {
        at: start.at,
        message: `${id.value} starts after ${start.written} and takes ${takes.written}, and wave ${position} lasts from ${durationText(begin)} to ${durationText(begin + duration.value)}; expected it inside`
      };
}

// src/rules/shared/strategy/risk-counts.ts
var LEVELS = ["low", "medium", "high"];
function* riskCounts({ risks, riskCounts: counts2 }) {
  const right = /* @__PURE__ */ new Map([["total", risks.length]]);
  for (const level of LEVELS)
    right.set(level, risks.filter((risk) => levelOf(risk) === level).length);
  for (const [name, { value, at }] of counts2) {
    const expected = right.get(name);
    if (expected !== void 0 && value !== expected)
      yield {
        at,
        message: `risk_summary counts ${value} ${name === "total" ? "risks" : `risks as ${name}`}, and the list has ${expected}; expected ${expected}`
      };
  }
}
function levelOf({ probability, impact }) {
  const [a, b] = [probability, impact].map((text) => LEVELS.find((level) => level === text));
  return a && b ? severityOf({ probability: a, impact: b }) : void 0;
}

// src/rules/shared/strategy/schedule-lists.ts
function* scheduleLists({ waves, given }) {
  for (const wave of waves) yield* idleTeams(wave);
  const teams = new Map(
    waves.flatMap(({ phases }) => phases).flatMap(({ session, team }) => session && team ? [[session.value, team.value]] : [])
  );
  for (const { team, sessions } of given) {
    const seen = /* @__PURE__ */ new Set();
    for (const { value, at } of sessions) {
      const right = teams.get(value);
      if (right !== void 0 && right !== team)
        yield {
          at,
          message: `the schedule of ${team} names ${value}, which the waves give to ${right}; expected it there`
        };
      else if (seen.has(value))
        yield { at, message: `the schedule of ${team} names ${value} twice; expected it once` };
      seen.add(value);
    }
  }
}
function* idleTeams({ idle, phases, position }) {
  for (const { value, at } of idle) {
    const busy = phases.find(({ team }) => team?.value === value);
    if (busy)
      yield {
        at,
        message: `wave ${position} has ${value} among its idle_teams, and gives it ${busy.id.value}; expected a team without work`
      };
  }
}

// src/rules/shared/strategy/session-times.ts
var LONGEST = 1e7;
function* sessionTimes(facts) {
  const { start, holidays, waves } = facts;
  yield* bounds(facts);
  const calendar = start && isDate(start.value) && new WorkingCalendar(start.value, holidays);
  let end = 0;
  for (const wave of waves) {
    const begin = end;
    end += wave.duration?.value ?? Number.NaN;
    const timed = timedOf(wave);
    if (timed.length < wave.phases.length || timed.length === 0) continue;
    for (const one of timed) {
      if (one.start < begin || one.end > end) continue;
      if (calendar) yield* days(one, calendar);
      yield* float(one, end, wave);
    }
    const most = peakOf(timed);
    const { maxSessions: said } = wave;
    if (said && said.value !== most)
      yield {
        at: said.at,
        message: `max_concurrent_sessions of wave ${wave.position} is ${said.value}, and by the times of its sessions ${most} run at once; expected ${most}`
      };
  }
}
function timedOf({ phases }) {
  return phases.flatMap((phase3) => {
    const { after, duration } = phase3;
    if (!after || !duration || after.value + duration.value > LONGEST) return [];
    return [{ phase: phase3, start: after.value, end: after.value + duration.value }];
  });
}
function* days({ phase: { id, start, end }, ...times3 }, calendar) {
  const wrong2 = (said, minutes) => {
    const right = calendar.dateAt(minutes);
    return said && isDate(said.value) && said.value !== right ? right : void 0;
  };
  const [first, last] = [wrong2(start, times3.start), wrong2(end, times3.end)];
  if (first !== void 0)
    yield {
      at: start.at,
      message: `${id.value} starts on ${start.value}, and ${durationText(times3.start)} after the start of the project is ${first}; expected both to agree`
    };
  if (last !== void 0)
    yield {
      at: end.at,
      message: `${id.value} ends on ${end.value}, and by its start and duration on ${last}; expected both to agree`
    };
}
function* float({ phase: { id, float: said }, end }, waveEnd, { position }) {
  if (said && end + said.value > waveEnd && !agrees(said, waveEnd - end))
    yield mismatch(`the float of ${id.value}`, said, {
      value: `${durationText(Math.max(0, waveEnd - end))} or less`,
      why: `what is left of wave ${position} behind it`
    });
}
function* bounds(facts) {
  const { criticalDuration, lowerBound, withoutGates, parallel } = facts;
  const pairs = [
    ["critical_path_duration", criticalDuration, "lower_bound", lowerBound],
    ["lower_bound", lowerBound, "duration_without_gates", withoutGates],
    ["duration_without_gates", withoutGates, "duration_with_gates", parallel]
  ];
  for (const [least, small, name, large] of pairs)
    if (small && large && large.value < small.value && !agrees(large, small.value))
      yield mismatch(name, large, {
        value: `${small.written} or more`,
        why: `${least}, which it is not shorter than,`
      });
}
function peakOf(timed) {
  const changes = timed.flatMap(({ start, end }) => [
    { at: start, by: 1 },
    { at: end, by: -1 }
  ]);
  let [now, peak] = [0, 0];
  for (const { by } of changes.sort((a, b) => a.at - b.at || a.by - b.by)) {
    now += by;
    peak = Math.max(peak, now);
  }
  return peak;
}

// src/model/strategy/stated.ts
function isSameFigure(one, other) {
  const [a, b] = [one, other].map((text) => text.replace(/\s+/g, ""));
  if (a === b) return true;
  const minutes = minutesOf(one);
  return minutes !== void 0 && minutes === minutesOf(other);
}

// src/rules/shared/strategy/stated-twice.ts
function* statedTwice(stated) {
  const first = /* @__PURE__ */ new Map();
  for (const one of stated) {
    const { of, value } = one;
    const before = first.get(of);
    if (!before) first.set(of, one);
    else if (!isSameFigure(before.value.value, value.value))
      yield {
        at: value.at,
        message: `${of} is ${value.value} here and ${before.value.value} elsewhere in this file; expected one figure`,
        related: [{ at: before.value.at, message: "it stands here, too" }]
      };
  }
}
function* statedOtherwise(stated, plan) {
  for (const { of, value } of stated) {
    const right = plan.get(of);
    if (right !== void 0 && !isSameFigure(right, value.value))
      yield {
        at: value.at,
        message: `${of} is ${value.value} here, and ${right} by the execution plan beside it; expected one figure`
      };
  }
}

// src/rules/shared/strategy/lanes.ts
function lanesOf(teams) {
  if (teams.some(({ sessions }) => sessions === void 0)) return 0;
  return teams.reduce((sum, { sessions = 0 }) => sum + sessions, 0);
}

// src/rules/shared/strategy/shares.ts
var POINT = 1;
var KEYS = {
  saved: "time_savings_percentage",
  efficiency: "parallel_efficiency",
  overhead: "coordination_overhead",
  utilization: "resource_utilization"
};
function* shares(facts) {
  for (const { share, figure, right, why } of wrongShares(facts))
    yield {
      // Others count it in ways of their own.
      ...share === "efficiency" && !facts.isComputed && { severity: "warning" },
      ...mismatch(KEYS[share], figure, { value: whole(right), why })
    };
  const { parallel } = facts;
  if (!facts.isComputed) return;
  if (parallel?.value) yield* teamShares(facts, parallel.value);
  yield* workload(facts);
}
function withRightShares(facts) {
  const right = wrongShares(facts).map(({ share, figure, right: value }) => [
    share,
    { ...figure, value: Math.round(value), written: whole(value) }
  ]);
  return { ...facts, ...Object.fromEntries(right) };
}
function wrongShares(facts) {
  const { total, parallel, saved, efficiency, overhead, utilization, waves, teams } = facts;
  if (!total?.value || !parallel?.value) return [];
  const found = [];
  const check = (share, figure, right, why) => {
    if (figure && isOff(figure, right)) found.push({ share, figure, right, why });
  };
  const savings = (1 - parallel.value / total.value) * 100;
  check("saved", saved, savings, "what the parallel duration saves of the total");
  const peak = Math.max(0, ...waves.map(({ maxSessions }) => maxSessions?.value ?? 0));
  const sessions = `${peak} ${peak === 1 ? "session" : "sessions"}`;
  if (peak > 0 && efficiency && isOff(efficiency, savings))
    check(
      "efficiency",
      efficiency,
      total.value / parallel.value / peak * 100,
      `the total, divided by the parallel duration and by ${sessions},`
    );
  if (!facts.isComputed) return found;
  const meetings = coordination(facts);
  if (meetings !== void 0)
    check(
      "overhead",
      overhead,
      meetings / total.value * 100,
      "the time of all meetings and gates in that of all phases"
    );
  const lanes = lanesOf(teams);
  if (lanes > 0)
    check(
      "utilization",
      utilization,
      total.value / (parallel.value * lanes) * 100,
      "the share of all phases in what the teams could do"
    );
  return found;
}
function* teamShares({ teams, waves }, parallel) {
  for (const { id, sessions, utilization } of teams) {
    if (!utilization || !sessions) continue;
    const own = waves.flatMap((wave) => wave.phases).filter(({ team }) => team?.value === id.value);
    const busy = own.reduce((sum, { duration }) => sum + (duration?.value ?? 0), 0);
    const share = busy / (parallel * sessions) * 100;
    if (isOff(utilization, share))
      yield mismatch(`the utilization of ${id.value}`, utilization, {
        value: whole(share),
        why: "the share of its phases in what it could do"
      });
  }
}
function* workload({ balance, teams, waves }) {
  if (!balance || teams.some(({ sessions }) => !sessions)) return;
  const phases = waves.flatMap((wave) => wave.phases);
  const loads = teams.map(({ id, sessions }) => {
    const own = phases.filter(({ team }) => team?.value === id.value);
    return own.reduce((sum2, { duration }) => sum2 + (duration?.value ?? 0), 0) / sessions;
  });
  const sum = loads.reduce((all, load) => all + load, 0);
  const right = sum / loads.length / Math.max(...loads) * 100;
  if (isOff(balance, right))
    yield mismatch("workload_balance", balance, {
      value: whole(right),
      why: "the average work of a team in that of the busiest"
    });
}
function coordination({ waves, teams }) {
  const teamOf = new Map(teams.map(({ id }) => [id.value, id.value]));
  for (const { session, team } of waves.flatMap((wave) => wave.phases))
    if (session && team) teamOf.set(session.value, team.value);
  let sum = 0;
  for (const wave of waves) {
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
function whole(percentage2) {
  return `${Math.round(percentage2)}%`;
}

// src/rules/shared/strategy/sibling-waves.ts
function* siblingWaves({ points, checkpoints, flows, first }, plan) {
  for (const { names, wave } of points) {
    const of = `the synchronization point ${names.at(-1)?.value ?? "without a name"}`;
    if (wave) yield* known(wave, of, plan);
    const point = plan.syncs.find((one) => names.some(({ value }) => one.names.includes(value)));
    if (wave && point?.wave !== void 0 && point.wave !== wave.value && has(plan, wave.value))
      yield {
        at: wave.at,
        message: `${of} belongs to wave ${wave.value}, and to wave ${point.wave} in the execution plan beside it; expected ${point.wave}`
      };
  }
  for (const { wave, due } of checkpoints) {
    yield* known(wave, "a checkpoint", plan);
    const end = plan.waves.find(({ number }) => number === wave.value)?.endDate;
    if (plan.isComputed && due && end !== void 0 && due.value !== end)
      yield {
        at: due.at,
        message: `wave ${wave.value} is due on ${due.value}, and ends on ${end} in the execution plan beside it; expected ${end}`
      };
  }
  const bySession = new Map(plan.phases.map((phase3) => [phase3.session, phase3]));
  for (const { from, to } of flows) yield* unawaited(from, to, bySession, plan);
  for (const session of first) yield* notFirst(session, bySession, plan);
}
function has({ waves }, wave) {
  return waves.some(({ number }) => number === wave);
}
function* known(wave, of, plan) {
  if (has(plan, wave.value)) return;
  const count2 = plan.waves.length;
  yield {
    at: wave.at,
    message: `${of} belongs to wave ${wave.value}, and there ${count2 === 1 ? "is 1" : `are ${count2}`}; expected one of them`
  };
}
function* unawaited(from, to, bySession, { isComputed }) {
  const [giver, taker] = [bySession.get(from.value), bySession.get(to.value)];
  if (!giver || !taker || giver.wave < taker.wave && !isComputed) return;
  if (taker.dependencies.includes(giver.id)) return;
  yield {
    at: to.at,
    message: `${from.value} hands over to ${to.value}, which does not wait for it; expected a session that does`,
    related: [{ at: from.at, message: "it hands over here" }]
  };
}
function* notFirst({ value, at }, bySession, plan) {
  const phase3 = bySession.get(value);
  const first = plan.waves[0]?.number;
  if (!phase3 || first === void 0 || phase3.wave === first) return;
  yield {
    at,
    message: `the hand-off starts with ${value} of wave ${phase3.wave}; expected sessions of wave ${first}`
  };
}

// src/rules/shared/strategy/targets.ts
var NUMBER = String.raw`(-?\d{1,6}(?:\.\d{1,6})?)\s?%`;
var EXPECTED = [
  [new RegExp(`^(?:below|under|less than|<)\\s?${NUMBER}$`, "i"), (a, b) => a < b],
  [new RegExp(`^(?:above|over|more than|>)\\s?${NUMBER}$`, "i"), (a, b) => a > b],
  [new RegExp(`^(?:at most|up to|<=|\u2264)\\s?${NUMBER}$`, "i"), (a, b) => a <= b],
  [new RegExp(`^(?:at least|from|>=|\u2265)\\s?${NUMBER}$`, "i"), (a, b) => a >= b],
  [new RegExp(`^${NUMBER}(?: (?:to|-|\u2013) ${NUMBER})? or more$`, "i"), (a, b) => a >= b]
];
var FIGURES = {
  time_savings: ({ saved }) => saved,
  coordination_overhead: ({ overhead }) => overhead,
  resource_utilization: ({ utilization }) => utilization
};
function* targetFindings(facts, right) {
  for (const target of facts.targets) {
    yield* plannedAsSaid(target, facts, right);
    const met = isMet(target);
    if (met === void 0 || String(met) === target.met.value) continue;
    yield {
      at: target.met.at,
      message: `the target ${target.name} says met ${target.met.value}, and ${target.planned.value} is planned where ${target.expected} is expected; expected ${met}`,
      related: [{ at: target.planned.at, message: "this is planned" }]
    };
  }
}
function* plannedAsSaid({ name, planned, expected }, facts, right) {
  const [said, figure] = [facts, right].map(
    (all) => Object.hasOwn(FIGURES, name) ? FIGURES[name](all) : void 0
  );
  const value = percentage(planned.value);
  if (figure && value !== void 0 && ![figure.value, said?.value].includes(value))
    yield {
      at: planned.at,
      message: `the target ${name} says that ${planned.value} is planned, and the plan says ${figure.written}; expected ${figure.written}`
    };
  const { deadline } = facts;
  if (name === "deadline" && deadline && isDate(expected) && expected !== deadline.value)
    yield {
      at: planned.at,
      message: `the target deadline expects ${expected}, and the deadline is ${deadline.value}; expected ${deadline.value}`,
      related: [{ at: deadline.at, message: "it is said here" }]
    };
}
function isMet({ expected, planned }) {
  if (isDate(expected) && isDate(planned.value)) return planned.value <= expected;
  const value = percentage(planned.value);
  if (value === void 0) return void 0;
  for (const [form, meets] of EXPECTED) {
    const limit = form.exec(expected.trim())?.[1];
    if (limit !== void 0) return meets(value, Number(limit));
  }
  return void 0;
}
function percentage(text) {
  const number = new RegExp(`^${NUMBER}$`).exec(text.trim())?.[1];
  return number === void 0 ? void 0 : Number(number);
}

// src/rules/strategy/figure-mismatch.ts
var figure_mismatch_default = defineRule({
  name: "strategy/figure-mismatch",
  severity: "error",
  summary: "A figure of a strategy does not follow from the others, or its document is not what its files give.",
  mend: "leave the figures as they were computed, or compute the strategy again",
  fixable: true,
  *check({ parsed, surroundings }) {
    if (isFormat(parsed, "strategy")) yield* ofFiles(parsed.document, surroundings?.strategy);
    if (isFormat(parsed, "strategy-document"))
      yield* ofDocument(parsed.document, surroundings?.document);
  }
});
function* ofFiles({ facts, file, sibling, stated }, plan) {
  if (file === "risk-mitigation-plan") yield* riskCounts(sibling);
  if (file !== "execution-plan" && plan) {
    yield* siblingWaves(sibling, plan);
    if (plan.isComputed) yield* statedOtherwise(stated, plan.stated);
  }
  if (!facts) return;
  if (facts.isComputed) yield* statedTwice(stated);
  for (const { value, at } of facts.unread)
    yield {
      at,
      severity: "warning",
      message: `nobody can count with the duration ${JSON.stringify(value)}; expected weeks, days, hours or minutes, as in "3 weeks"`
    };
  yield* counts(facts);
  yield* totals(facts);
  yield* outOfRange(facts);
  const right = recomputed(facts, wrongParallel(facts));
  yield* shares(right);
  yield* dateFindings(facts);
  yield* repeatedFigures(facts, withRightShares(right));
  yield* targetFindings(facts, withRightShares(right));
  yield* scheduleLists(facts);
  if (file === "wave-schedules") yield* sessionTimes(facts);
  if (file === "execution-plan") yield* criticalPath(facts);
  else yield* chainLength(facts);
}
function* ofDocument({ text, at }, expected) {
  if (expected && "made" in expected) yield* documentLines(text, expected.made);
  else if (expected && "faulty" in expected)
    yield {
      at,
      severity: "warning",
      message: `the figures of the document cannot be compared: ${expected.faulty} beside it has errors; expected files without any`
    };
  else if (expected)
    yield {
      at,
      severity: "warning",
      message: `the figures of the document cannot be compared: ${expected.unfit} beside it is not there or does not fit its schema; expected the five files of the strategy`
    };
}
function* counts({ totalPhases, totalWaves, waves }) {
  const phases = waves.reduce((sum, wave) => sum + wave.phases.length, 0);
  if (totalPhases && totalPhases.value !== phases)
    yield {
      at: totalPhases.at,
      message: `total_phases is ${totalPhases.value}, and the waves have ${phases}; expected ${phases}`
    };
  if (totalWaves && totalWaves.value !== waves.length)
    yield {
      at: totalWaves.at,
      message: `total_waves is ${totalWaves.value}, and there are ${waves.length}; expected ${waves.length}`
    };
}
function* totals(facts) {
  const phases = facts.waves.flatMap((wave) => wave.phases);
  const sum = sumOf(phases);
  if (facts.total && sum !== void 0 && !agrees(facts.total, sum))
    yield mismatch("total_estimated_duration", facts.total, {
      value: durationText(sum),
      why: "the sum of all phases"
    });
  for (const { duration, phases: own, position } of facts.waves)
    for (const { id, duration: takes } of own)
      if (duration && takes && takes.value > duration.value && !agrees(duration, takes.value))
        yield mismatch(`the duration of wave ${position}`, duration, {
          value: `${takes.written} or more`,
          why: `what its phase ${id.value} takes`
        });
}
function* criticalPath(facts) {
  const { criticalPath: path, criticalDuration, waves, parallel } = facts;
  const phases = waves.flatMap((wave) => wave.phases);
  const byId = new Map(phases.map((phase3) => [phase3.id.value, phase3]));
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
  const longest = longestChain(phases);
  const expected = { value: durationText(longest), why: "the longest chain of phases" };
  if (criticalDuration && !agrees(criticalDuration, longest))
    yield mismatch("critical_path_duration", criticalDuration, expected);
  if (parallel && parallel.value < longest && !agrees(parallel, longest))
    yield mismatch("parallel_estimated_duration", parallel, {
      ...expected,
      value: `${expected.value} or more`
    });
}
function* chainLength({
  criticalPath: path,
  criticalDuration,
  waves
}) {
  const named2 = new Set(path?.map(({ value }) => value));
  const phases = waves.flatMap((wave) => wave.phases).filter(({ id }) => named2.has(id.value));
  const sum = sumOf(phases);
  if (criticalDuration && sum !== void 0 && !agrees(criticalDuration, sum))
    yield mismatch("critical_path_duration", criticalDuration, {
      value: durationText(sum),
      why: "the sum of its phases"
    });
}
function longestChain(phases) {
  const ends = /* @__PURE__ */ new Map();
  for (const { id, dependencies, duration } of phases) {
    const ready = dependencies.map(({ value }) => ends.get(value) ?? 0);
    ends.set(id.value, Math.max(0, ...ready) + (duration?.value ?? 0));
  }
  return Math.max(0, ...ends.values());
}

// src/rules/shared/strategy/skills.ts
function* missingSkills({ waves, teams }) {
  const byId = new Map(teams.map((team) => [team.id.value, team]));
  for (const { id, team, skills } of waves.flatMap((wave) => wave.phases)) {
    const own = team && byId.get(team.value);
    if (!own) continue;
    for (const skill of skills) {
      if (has2(own, skill.value)) continue;
      const other = teams.find((one) => skills.every(({ value }) => has2(one, value)));
      yield {
        at: skill.at,
        message: `${id.value} requires ${skill.value}, which ${team.value} does not have among its key_skills; expected ${other ? `a team that has it, such as ${other.id.value}` : "a team that has it"}`,
        related: [{ at: own.id.at, message: `${team.value} is described here` }],
        tasks: [id.value]
      };
    }
  }
}
function has2({ skills }, wanted) {
  return skills === void 0 || skills.some((one) => one === "*" || one.toLowerCase() === wanted.toLowerCase());
}

// src/rules/strategy/over-capacity.ts
var ROUNDING = 240;
var MOST_RELATED = 8;
var over_capacity_default = defineFormatRule("strategy", {
  name: "strategy/over-capacity",
  severity: "error",
  summary: "A strategy asks for more at once than teams, sessions or environments give, or for a skill that a team lacks.",
  mend: "move phases to another wave or team, make the wave longer, or compute the strategy again",
  *check(_, { facts }) {
    if (!facts) return;
    for (const wave of facts.waves) {
      yield* sessionsOf(wave, facts);
      yield* workOf(wave, facts);
      yield* poolsOf(wave);
    }
    yield* missingSkills(facts);
  }
});
function* sessionsOf(wave, { teams, facilities }) {
  const { maxSessions, position } = wave;
  if (!maxSessions) return;
  const lanes = lanesOf(teams);
  if (lanes > 0 && maxSessions.value > lanes)
    yield {
      at: maxSessions.at,
      message: `wave ${position} has ${maxSessions.value} sessions at once, and the teams carry out ${lanes}; expected ${lanes} at most`,
      related: teams.slice(0, MOST_RELATED).map(({ id }) => ({ at: id.at, message: `${id.value} is a team` }))
    };
  for (const { name, capacity } of facilities)
    if (maxSessions.value > capacity.value)
      yield {
        at: maxSessions.at,
        message: `wave ${position} has ${maxSessions.value} sessions at once, and there ${capacity.value === 1 ? `is 1 ${name.replace(/s$/, "")}` : `are ${capacity.value} ${name}`}; expected ${capacity.value} at most`,
        related: [{ at: capacity.at, message: `${name} are counted here` }]
      };
}
function* workOf(wave, { teams }) {
  const { duration, maxSessions, phases, position } = wave;
  if (!duration) return;
  const room = (lanes) => lanes * (duration.value + ROUNDING);
  for (const { id, sessions } of teams) {
    const own = phases.filter(({ team }) => team?.value === id.value);
    if (!sessions || own.length < 2 || work(own) <= room(sessions)) continue;
    yield {
      at: own.at(-1).team.at,
      message: `${id.value} has ${days2(work(own))} of work in wave ${position}, which takes ${duration.written}; expected ${sessions === 1 ? "one phase after the other to fit" : `${sessions} phases at a time to fit`}`,
      tasks: own.map((phase3) => phase3.id.value)
    };
  }
  if (maxSessions && phases.length > maxSessions.value && work(phases) > room(maxSessions.value))
    yield {
      at: maxSessions.at,
      message: `the phases of wave ${position} take ${days2(work(phases))}, more than ${maxSessions.value} at once do in ${duration.written}; expected more sessions or more time`,
      tasks: phases.map((phase3) => phase3.id.value)
    };
}
function* poolsOf({ uses, position }) {
  for (const { resource, peak, capacity } of uses)
    if (peak.value > capacity)
      yield {
        at: peak.at,
        message: `wave ${position} uses ${peak.value} of ${resource}, and there ${capacity === 1 ? "is" : "are"} ${capacity}; expected ${capacity} at most`
      };
}
function work(phases) {
  return phases.reduce((sum, { duration }) => sum + (duration?.value ?? 0), 0);
}
function days2(minutes) {
  const count2 = Math.round(minutes / 48) / 10;
  return `${count2} ${count2 === 1 ? "day" : "days"}`;
}

// src/rules/shared/strategy/sibling-references.ts
var ROLES = ["orchestrator", "architect", "team_lead", "technical_lead", "project_owner"];
var SESSION = /^session[-_]?\w*\d/i;
var TEAM = /^team[-_](?!leads?$|members?$|managers?$|owners?$)/i;
var GROUP = /s$/i;
var MOST_HINTS = 100;
function* siblingReferences({ planId, mentions, facts, sibling }, plan) {
  if (planId && plan.id !== "" && planId.value !== plan.id)
    yield {
      at: planId.at,
      message: `the file belongs to ${planId.value}, and the execution plan beside it is ${plan.id}; expected files of one strategy`
    };
  const { project, points, risks } = sibling;
  if (project && plan.project !== "" && project.value !== plan.project)
    yield {
      at: project.at,
      message: `the file belongs to the project ${project.value}, and the execution plan beside it to ${plan.project}; expected ${plan.project}`
    };
  yield* unknownPoints(points, plan);
  yield* unknownRisks(risks, plan);
  const sessions = new Map(plan.phases.map((phase3) => [phase3.session, phase3]));
  const known3 = /* @__PURE__ */ new Set([...sessions.keys(), ...plan.teams]);
  const roles = /* @__PURE__ */ new Set([...plan.roles, ...ROLES]);
  const mustBeKnown = (kind, id) => {
    if (kind === "sessions" || SESSION.test(id)) return true;
    if (roles.has(id)) return false;
    if (plan.isComputed) return kind === "meeting" || !GROUP.test(id);
    return kind === "meeting" && TEAM.test(id);
  };
  let hints = MOST_HINTS;
  const unknown2 = ({ value, at }, of) => {
    const [near] = hints-- > 0 ? nearest(value, sessions.keys()) : [];
    const expected = near === void 0 ? "one of its sessions" : `${near}, the nearest one`;
    return {
      at,
      message: `${of} ${/^the (?:participants|users) /.test(of) ? "name" : "names"} ${value}, which the execution plan beside it does not have; expected ${expected}`
    };
  };
  for (const { kind, of, ids } of mentions)
    for (const id of ids)
      if (!known3.has(id.value) && mustBeKnown(kind, id.value)) yield unknown2(id, of);
  for (const { id, session, team } of (facts?.waves ?? []).flatMap(({ phases }) => phases)) {
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
function* unknownPoints(points, { syncs }) {
  const all = syncs.flatMap(({ names }) => names);
  const ids = new Set(all);
  for (const { names } of points) {
    const [name] = names;
    if (!name || all.length === 0 || names.every(({ value }) => ids.has(value))) continue;
    const wrong2 = names.find(({ value }) => !ids.has(value));
    if (wrong2 !== name) continue;
    const [near] = nearest(wrong2.value, ids);
    yield {
      at: wrong2.at,
      message: `the execution plan beside it has no synchronization point ${wrong2.value}; expected ${near === void 0 ? "one of its own" : `${near}, the nearest one`}`
    };
  }
}
function* unknownRisks(risks, plan) {
  const ids = new Set(plan.risks);
  for (const { id } of risks)
    if (ids.size > 0 && !ids.has(id.value)) {
      const [near] = nearest(id.value, ids);
      yield {
        at: id.at,
        message: `the execution plan beside it has no risk ${id.value}; expected ${near === void 0 ? "one of its own" : `${near}, the nearest one`}`
      };
    }
}

// src/rules/shared/strategy/session-references.ts
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
  if (phase3 && !planned) yield* known2(phase3, "phase", phaseIds(plan));
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
  const phases = phaseIds(plan);
  const points = plan.syncs.flatMap(({ names }) => names);
  const people = [
    ...plan.phases.map(({ session }) => session),
    ...plan.teams,
    ...plan.roles,
    ...EVERYBODY
  ];
  for (const { phase: phase3 } of state.blocks) if (phase3) yield* known2(phase3, "phase", phases);
  for (const { name } of state.syncs) yield* known2(name, "synchronization point", points);
  for (const { from, to, phase: phase3, sync } of state.messages) {
    if (state.id && from.value !== state.id.value)
      yield wrong(
        from,
        `a message of ${from.value} stands in the file of ${state.id.value}`,
        state.id.value
      );
    for (const one of to) yield* known2(one, "session, team or role", people);
    if (phase3) yield* known2(phase3, "phase", phases);
    if (sync) yield* known2(sync, "synchronization point", points);
  }
}
function phaseIds(plan) {
  return plan.phases.map(({ id }) => id);
}
function* known2(name, what, all) {
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
var MOST_HINTS2 = 100;
var EVERYBODY2 = /^all(?:[-_](?:parallel[-_])?(?:teams|sessions))?$/i;
var MANY = /^the (?:participants|users) /;
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
    if (isFormat(parsed, "strategy")) {
      const { addressed, sibling } = parsed.document;
      const risks = sibling.risks.map(({ id }) => id.value);
      for (const { of, ids } of addressed)
        for (const id of ids)
          if (risks.length > 0 && !risks.includes(id.value))
            yield hints.unknown(id, of, "risk", risks);
      yield* idleTeams2(parsed.document.facts, hints);
    }
    if (isFormat(parsed, "strategy") && parsed.document.facts)
      yield* lists(parsed.document.facts, hints);
  }
});
function* lists(facts, hints) {
  const phases = facts.waves.flatMap((wave) => wave.phases);
  const teams = facts.teams.map(({ id }) => id.value);
  const sessions = phases.flatMap(({ session }) => session?.value ?? []);
  const ids = phases.map(({ id }) => id.value);
  const [isTeam, isSession, isPhase] = [new Set(teams), new Set(sessions), new Set(ids)];
  if (facts.listsTeams) {
    for (const { id, team } of phases)
      if (team && !isTeam.has(team.value))
        yield hints.unknown(team, `the team of ${id.value}`, "team", teams);
  }
  const own = /* @__PURE__ */ new Set([...teams, ...sessions, ...ids, ...facts.roles, ...ROLES]);
  const meeting = facts.references.flatMap((one) => one.kind === "meeting" ? one.ids : []);
  const anyone = /* @__PURE__ */ new Set([...own, ...meeting.map(({ value }) => value)]);
  const known3 = {
    phases: (id) => isPhase.has(id),
    // Those stand in files without facts, too.
    risks: () => true,
    sessions: (id) => isSession.has(id) || isTeam.has(id),
    participants: (id) => anyone.has(id) || EVERYBODY2.test(id),
    anyone: (id) => anyone.has(id) || !SESSION.test(id) && (!facts.isComputed || GROUP.test(id)),
    meeting: (id) => own.has(id) || !facts.isComputed && !SESSION.test(id) && !TEAM.test(id)
  };
  for (const { kind, of, ids: named2 } of facts.references)
    for (const id of named2)
      if (!known3[kind](id.value))
        yield kind === "phases" ? hints.unknown(id, of, "phase", ids) : hints.unknown(id, of, "session or team", [...sessions, ...teams]);
}
function* idleTeams2(facts, hints) {
  const teams = facts?.teams.map(({ id }) => id.value) ?? [];
  for (const { idle, position } of facts?.waves ?? [])
    for (const id of idle)
      if (!teams.includes(id.value))
        yield hints.unknown(id, `idle_teams of wave ${position}`, "team", teams);
}
var Hints = class {
  #left = MOST_HINTS2;
  unknown({ value, at }, of, what, candidates) {
    const [near] = this.#left-- > 0 ? nearest(value, candidates) : [];
    const expected = near === void 0 ? "one that the plan defines" : `${near}, the nearest one`;
    return {
      at,
      message: `${of} ${MANY.test(of) ? "name" : "names"} ${value}, which is no ${what}; expected ${expected}`
    };
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
    for (const wave of facts.waves)
      for (const { id, behind } of wave.phases)
        for (const { value, at } of behind) {
          const other = waveOf.get(value);
          if (!other || other.wave.position === wave.position) continue;
          yield {
            at,
            message: `phase ${id.value} of wave ${wave.position} comes behind ${value} of wave ${other.wave.position} in runs_after; expected a phase of the same wave`,
            tasks: [id.value, value]
          };
        }
  }
});
function* numbers({ waves }) {
  for (const { position, number } of waves)
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

// src/rules/index.ts
var ALL = {
  ...COMMON_RULES,
  ...MARKDOWN_RULES,
  ...PACKAGE_RULES,
  "checkpoint/invalid": invalid_default,
  "checkpoint/stale": stale_default,
  "strategy/wave-mismatch": wave_mismatch_default,
  "strategy/figure-mismatch": figure_mismatch_default,
  "strategy/over-capacity": over_capacity_default,
  "strategy/unknown-reference": unknown_reference_default
};
var RULES = Object.fromEntries(RULE_NAMES.map((name) => [name, ALL[name]]));

export {
  RULES
};
