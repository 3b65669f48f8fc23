import {
  foreignFinding,
  pathClaims,
  tooManyPhases
} from "./chunk-435ZGT5D.mjs";
import {
  called,
  list,
  mentionsOf,
  readFacts,
  readScheduleFacts,
  statedIn
} from "./chunk-R67WD36U.mjs";
import {
  impossibleDates
} from "./chunk-KCPE6WCS.mjs";
import {
  faultFinding
} from "./chunk-XFSFFJ34.mjs";
import {
  Fields,
  openYaml
} from "./chunk-BKS67OQE.mjs";
import {
  strategyFileOf
} from "./chunk-ZU2Z7FRA.mjs";
import {
  literally
} from "./chunk-3X5NUSPY.mjs";

// src/formats/strategy/order.ts
function orderByWaves(tasks, waves, teams) {
  const waveOf = /* @__PURE__ */ new Map();
  for (const { phases, position } of waves)
    for (const { id } of phases) if (!waveOf.has(id.value)) waveOf.set(id.value, position);
  const contradicts = tasks.some(
    (task) => task.dependsOn.some(({ id }) => (waveOf.get(id) ?? 0) >= waveOf.get(task.id))
  );
  if (contradicts) return;
  const behind = new Map(waves.flatMap((wave) => [...orderIn(wave, teams)]));
  for (const task of tasks) {
    const before = waves[waveOf.get(task.id) - 2];
    const known = new Set(task.dependsOn.map(({ id }) => id));
    const gate = (before?.phases ?? []).map(({ id }) => ({ id: id.value, at: before.at }));
    const more = [...behind.get(task.id) ?? [], ...gate];
    task.dependsOn.push(...more.filter(({ id }) => !known.has(id)));
  }
}
function orderIn({ phases, maxSessions }, teams) {
  const stated = phases.some(({ behind }) => behind.length > 0);
  const single = new Set(teams.flatMap(({ id, sessions }) => sessions === 1 ? id.value : []));
  const last = /* @__PURE__ */ new Map();
  return new Map(
    phases.map((phase) => {
      const team = maxSessions?.value === 1 ? "" : phase.team?.value;
      const previous = team === void 0 ? void 0 : last.get(team);
      if (team === "" || team !== void 0 && single.has(team)) last.set(team, phase);
      const before = stated ? phase.behind : previous ? [{ ...previous.id, at: phase.id.at }] : [];
      return [phase.id.value, before.map(({ value, at }) => ({ id: value, at }))];
    })
  );
}

// src/formats/strategy/schemas.ts
var SCHEMAS = {
  "execution-plan": () => import("./strategy-execution-plan.schema-CC5V45PN.mjs"),
  "wave-schedules": () => import("./strategy-wave-schedules.schema-M3GDGUCJ.mjs"),
  "coordination-protocols": () => import("./strategy-coordination-protocols.schema-EPE3CBHV.mjs"),
  "risk-mitigation-plan": () => import("./strategy-risk-mitigation-plan.schema-DZXTCRAK.mjs"),
  "monitoring-config": () => import("./strategy-monitoring-config.schema-QPMCXLEK.mjs")
};
async function schemaFaults(file, value) {
  const { default: schema } = await SCHEMAS[file]();
  return schema.faults(value);
}

// src/formats/strategy/sibling-facts.ts
function readSiblingFacts(top) {
  const project = top.text("project_name");
  const summary = top.mapping("risk_summary");
  return {
    ...project && { project },
    points: [
      ...top.mappings("synchronization_points").map(pointOf),
      ...top.mappings("waves").flatMap((wave) => {
        const [gate, number] = [wave.text("gate"), wave.number("wave_number")];
        return gate ? [{ names: [gate], ...number && { wave: number } }] : [];
      })
    ],
    checkpoints: top.mappings("wave_checkpoints").flatMap((one) => {
      const [wave, due] = [one.number("wave_number"), one.text("due_date")];
      return wave ? [{ wave, ...due && { due } }] : [];
    }),
    flows: top.mappings("information_flow").flatMap((one) => {
      const [from, to] = [one.text("from_session"), one.text("to_session")];
      return from && to ? [{ from, to }] : [];
    }),
    first: top.mapping("handoff").texts("first_sessions"),
    risks: top.mappings("risk_assessment").flatMap(riskOf),
    riskCounts: new Map(
      ["total", "high", "medium", "low"].flatMap((key) => {
        const count = summary.number(key);
        return count ? [[key, count]] : [];
      })
    )
  };
}
function pointOf(fields) {
  const names = ["sync_point_id", "name"].flatMap((key) => {
    const name = fields.text(key);
    return name ? [name] : [];
  });
  const wave = fields.number("wave_number");
  return { names, ...wave && { wave } };
}
function riskOf(fields) {
  const id = fields.text("risk_id");
  const [probability, impact] = ["probability", "impact"].map((key) => fields.text(key)?.value);
  return id ? [{ id, probability: probability ?? "", impact: impact ?? "" }] : [];
}
function addressedBy(top) {
  const all = [top, top.mapping("risk_management")].flatMap(
    (one) => one.mappings("mitigation_strategies")
  );
  return all.map(
    (one) => list("risks", `the strategy ${called(one, "strategy_name")}`, one, "addresses")
  );
}

// src/formats/strategy/session-ids.ts
var PART = /\[([^[\]]+)\]|\{([^{}]+)\}|<([^<>]+)>/g;
function unlikeFormat(top) {
  const management = top.mapping("session_coordination").mapping("session_management");
  const format = management.text("session_id_format")?.value;
  const form = format === void 0 ? void 0 : formOf(format);
  if (!form) return [];
  const waves = top.mapping("wave_execution_plan").mappings("waves");
  const sessions = waves.flatMap((wave) => [...wave.mappings("phases"), ...wave.mappings("sessions")]).flatMap((phase) => phase.text("session_id") ?? []);
  return sessions.filter(({ value }) => value.length <= LONGEST_ID && !form.test(value)).map(({ value, at }) => ({
    rule: "plan/schema",
    at,
    message: `the session ${value} has not the form ${format}, which session_id_format gives; expected both to agree`
  }));
}
function formOf(format) {
  const parts = [...format.matchAll(PART)];
  if (parts.length === 0 || parts.length > MOST_PARTS) return void 0;
  if (/\s/.test(format.replace(PART, ""))) return void 0;
  let [source, from] = ["", 0];
  for (const part of parts) {
    const [whole, ...names] = part;
    source += literally(format.slice(from, part.index)) + digits(names.join(""));
    from = part.index + whole.length;
  }
  return new RegExp(`^${source}${literally(format.slice(from))}$`);
}
var MOST_PARTS = 3;
var LONGEST_ID = 80;
function digits(name) {
  const [, count] = /^(\d{1,2})[_ -]?digits?(?:[_ -]|$)/.exec(name) ?? [];
  if (count !== void 0) return `\\d{${count}}`;
  return /^(?:n+|#+|\d+)$|number|digit/i.test(name) ? "\\d+" : "[^\\s]+";
}

// src/formats/strategy/unique.ts
function* repeatedIds({ waves, teams }) {
  const phases = /* @__PURE__ */ new Map();
  for (const { id, session } of waves.flatMap((wave) => wave.phases)) {
    if (!session) continue;
    const other = phases.get(session.value);
    if (other === void 0) phases.set(session.value, id.value);
    else
      yield finding(
        session,
        `${session.value} carries out ${other} and ${id.value}; expected a session of its own for each phase`
      );
  }
  const seen = /* @__PURE__ */ new Set();
  for (const { id } of teams) {
    if (seen.has(id.value))
      yield finding(id, `two teams are called ${id.value}; expected a name of its own for each`);
    seen.add(id.value);
  }
}
var NAMED = [
  ["synchronization_points", "sync_point_id", "synchronization points"],
  ["coordination_protocols/synchronization_points", "sync_point_id", "synchronization points"],
  ["wave_execution_plan/waves/synchronization_points", "sync_point_id", "synchronization points"],
  ["waves", "gate", "waves"],
  ["milestones", "milestone_id", "milestones"],
  ["wave_execution_plan/milestones", "milestone_id", "milestones"],
  ["wave_execution_plan/targets", "target", "targets"],
  ["risk_assessment", "risk_id", "risks"],
  ["risk_management/risk_assessment", "risk_id", "risks"],
  ["mitigation_strategies", "strategy_id", "strategies"],
  ["risk_management/mitigation_strategies", "strategy_id", "strategies"],
  ["quality_assurance/quality_gates", "gate_id", "quality gates"],
  ["wave_checkpoints", "wave_number", "checkpoints"],
  ["escalation_procedures", "level", "steps of the escalation"]
];
function* repeatedNames(top) {
  for (const [way, key, of] of NAMED) {
    const seen = /* @__PURE__ */ new Set();
    for (const entry of entriesOf(top, way.split("/"))) {
      const id = entry.text(key);
      if (!id) continue;
      if (seen.has(id.value))
        yield finding(
          id,
          `two ${of} have the ${key} ${id.value}; expected one of its own for each`
        );
      seen.add(id.value);
    }
  }
}
function entriesOf(top, way) {
  return way.reduce(
    (all, key) => all.flatMap((one) => [...one.mappings(key), one.mapping(key)]),
    [top]
  );
}
function finding({ at }, message) {
  return { rule: "plan/schema", at, message };
}

// src/formats/strategy/parse.ts
async function parseStrategy(index, { limits }) {
  return strategyFrom(await openYaml(index.text, 0, index, limits), index, limits);
}
async function strategyFrom(json, index, limits) {
  const top = new Fields(json, json.value);
  const excess = tooManyPhases(phaseCount(top), limits, index);
  const none = new Fields(json, {});
  if (excess) return parsed(index, documentOf("execution-plan", none), [excess]);
  const file = strategyFileOf((key) => top.has(key)) ?? "execution-plan";
  const isPlan = file === "execution-plan";
  const facts = factsOf(top, file);
  const tasks = isPlan ? (facts?.waves ?? []).flatMap(({ phases }) => phases.map(taskOf)) : [];
  orderByWaves(tasks, facts?.waves ?? [], facts?.teams ?? []);
  const title = isPlan ? top.mapping("project_context").text("project_name") : top.text("project_name");
  const findings = json.findings.length > 0 ? json.findings : [
    ...await findingsOf(json, top, file),
    ...facts ? repeatedIds(facts) : [],
    ...repeatedNames(top)
  ];
  const document = { ...documentOf(file, top), ...facts && { facts } };
  return parsed(index, document, findings, title?.value, tasks);
}
function documentOf(file, top) {
  const planId = top.text("execution_plan_id");
  return {
    file,
    mentions: mentionsOf(top),
    addressed: addressedBy(top),
    sibling: readSiblingFacts(file === "execution-plan" ? top.mapping("risk_management") : top),
    stated: statedIn(top),
    ...planId && { planId }
  };
}
function parsed(index, document, findings, title = "", tasks = []) {
  return {
    format: "strategy",
    plan: { format: "strategy", title, phases: [], tasks, references: [], allows: [] },
    document: { ...document, at: index.place(0, 0) },
    findings,
    names: [
      ...document.mentions.flatMap(({ ids }) => ids),
      ...(document.facts?.waves ?? []).flatMap(
        ({ phases }) => phases.flatMap(({ session, team }) => [session, team].filter((one) => one !== void 0))
      )
    ]
  };
}
function phaseCount(top) {
  const waves = [...top.mapping("wave_execution_plan").mappings("waves"), ...top.mappings("waves")];
  return waves.reduce(
    (sum, wave) => sum + wave.mappings("phases").length + wave.mappings("sessions").length,
    0
  );
}
function factsOf(top, file) {
  if (file === "execution-plan") return readFacts(top);
  return file === "wave-schedules" ? readScheduleFacts(top) : void 0;
}
async function findingsOf(json, top, file) {
  const asked = file === "execution-plan" ? ["wave_execution_plan", "project_context", "execution_plan_id"] : ["execution_plan_id"];
  const foreign = foreignFinding(json, top, asked, "what parallel-plan strategy writes");
  if (foreign) return [foreign];
  const faults = await schemaFaults(file, json.value);
  return [
    ...faults.map((fault) => faultFinding(fault, json, "the document")),
    ...impossibleDates(json),
    ...unlikeFormat(top)
  ];
}
function taskOf(phase) {
  const { id, name, dependencies, dependencyAt, deliverables, duration, section } = phase;
  return {
    id: id.value,
    title: name,
    done: false,
    dependsOn: dependencies.map(({ value, at }) => ({ id: value, at })),
    ...dependencyAt && { dependencyAt },
    claims: pathClaims(deliverables),
    locks: [],
    ...duration && { estimate: { value: duration.value, at: duration.at } },
    verification: [],
    brief: { text: name, readingList: true, saysNoFiles: true, code: [] },
    at: id.at,
    section
  };
}

export {
  parseStrategy,
  strategyFrom
};
