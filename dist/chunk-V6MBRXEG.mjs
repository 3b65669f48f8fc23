import {
  FILE_NAMES,
  filesFrom,
  readOutline
} from "./chunk-J6L3RAF2.mjs";
import {
  fill
} from "./chunk-O4HA6N6K.mjs";
import {
  recogniseStrategyDocument
} from "./chunk-V4XTOYGT.mjs";
import {
  EXIT,
  Refusal,
  displayPath,
  findRoot,
  plural,
  readBytes,
  readTextIfThere
} from "./chunk-ZU2Z7FRA.mjs";
import {
  basename,
  dirname,
  escapeUnwritable,
  join,
  readdir,
  resolve,
  stat
} from "./chunk-3X5NUSPY.mjs";

// src/report/strategy-document/markdown.ts
var SLOT = /^<!-- slot: ([a-z0-9-]{1,40}) -->$/;
var SLOT_END = "<!-- /slot -->";
function inline(text) {
  const line = escapeUnwritable(text.replace(/\s+/g, " ").trim(), "");
  return line.replace(/[\\`*[\]<>|~&]/g, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/^([#+=-])/, "\\$1").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
function words(texts) {
  return (texts ?? []).map(inline).join(", ");
}
function share(percent) {
  return typeof percent === "number" ? `${percent}%` : percent;
}
function labelled(label, texts) {
  if (!texts || texts.length === 0) return [];
  return [`${label}:`, "", ...texts.map((text) => `- ${inline(text)}`), ""];
}
function numbered(texts) {
  return texts.length === 0 ? [] : [...texts.map((text, i) => `${i + 1}. ${inline(text)}`), ""];
}
function facts(entries) {
  const told = entries.filter(([, value]) => value !== void 0 && value !== "");
  return told.length === 0 ? [] : [...told.map(([name, value]) => `- ${name}: ${value}`), ""];
}
function table(head, rows) {
  const used = head.flatMap((_, i) => i === 0 || rows.some((row) => row[i] !== "") ? [i] : []);
  const line = (cells) => `| ${used.map((i) => cells[i] ?? "").join(" | ")} |`;
  return rows.length === 0 ? [] : [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}
function slot(name, unfilled) {
  return [`<!-- slot: ${name} -->`, unfilled, SLOT_END, ""];
}
function slotsOf(lines) {
  const found = /* @__PURE__ */ new Map();
  for (const [i, line] of lines.entries()) {
    const name = SLOT.exec(line)?.[1];
    const end = name === void 0 ? -1 : lines.indexOf(SLOT_END, i);
    if (name !== void 0 && end >= 0 && !found.has(name))
      found.set(name, lines.slice(i + 1, end));
  }
  return found;
}
function documentSlots(text) {
  return [...slotsOf(text.split("\n"))].map(([name, lines]) => ({ name, text: lines.join("\n") }));
}
function slotTexts(texts) {
  return [...texts].flatMap(([name, text]) => slot(name, text).join("\n").split("\n"));
}
function keepSlots(lines, old) {
  const kept = slotsOf(old);
  const result = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const inside = kept.get(SLOT.exec(line)?.[1] ?? "");
    result.push(line);
    if (!inside) continue;
    result.push(...inside);
    while (lines[i + 1] !== SLOT_END) i++;
  }
  return result;
}

// src/report/strategy-document/coordination.ts
function syncPoints({ protocols }) {
  const all = protocols.synchronization_points;
  if (all.length === 0)
    return ["## Synchronization points", "", "None: one wave, or one team.", ""];
  return [
    "## Synchronization points",
    "",
    ...all.flatMap((point) => [
      `### ${inline(point.name)}`,
      "",
      ...facts([
        ["Id", point.sync_point_id && inline(point.sync_point_id)],
        ["Wave", point.wave_number === void 0 ? void 0 : String(point.wave_number)],
        ["Date", point.date],
        ["Takes", point.duration && inline(point.duration)],
        ["Who", words(point.participants)]
      ]),
      ...labelled("It is held when", point.trigger_conditions),
      ...labelled("Before it", point.preparation_requirements),
      ...labelled("It is passed when", point.success_criteria),
      ...labelled("If it fails", point.failure_procedures),
      ...labelled("It gives", point.deliverables)
    ])
  ];
}
function communication({ protocols }) {
  const all = protocols.communication_schedule;
  return [
    "## Communication",
    "",
    ...table(
      ["What", "How often", "When", "Takes", "Who", "Decides"],
      all.map((one) => [
        inline(one.communication_type),
        inline(one.frequency),
        inline(one.time ?? ""),
        inline(one.duration ?? ""),
        words(one.participants),
        inline(one.decision_authority ?? "")
      ])
    ),
    ...all.flatMap(
      (one) => labelled(`On the agenda of ${inline(one.communication_type)}`, one.agenda)
    ),
    ...sharedResources(protocols),
    ...labelled("What is written down", protocols.documentation_standards)
  ];
}
function sharedResources({ shared_resources: all = [] }) {
  return table(
    ["Shared resource", "Room for", "Sessions", "Rule"],
    all.map((one) => [
      inline(one.resource),
      one.capacity === void 0 ? "" : String(one.capacity),
      words(one.sessions),
      inline(one.rule)
    ])
  );
}
function decisions({ plan, protocols }) {
  const { decision_making: making, escalation_procedures: steps } = protocols;
  const thresholds = plan.session_coordination.inter_agent_communication?.escalation_thresholds ?? {};
  const pairs = (record) => Object.entries(record ?? {}).map((pair) => pair.map(inline));
  return [
    "## Decisions and escalation",
    "",
    "Asked in this order:",
    "",
    ...numbered(making.decision_hierarchy),
    ...table(["Kind of decision", "Who decides"], pairs(making.decision_types)),
    ...table(["What", "Goes one step up when"], pairs(making.escalation_criteria)),
    ...table(["What waits", "At most"], pairs(thresholds)),
    ...table(
      ["Level", "Trigger", "Decided by", "Within", "What is done"],
      steps.map((step) => [
        String(step.level),
        inline(step.trigger),
        inline(step.decided_by),
        inline(step.response_time),
        inline(step.action ?? "")
      ])
    )
  ];
}

// src/report/strategy-document/hand-off.ts
var FAILURES = {
  coordination_failure: "Coordination fails",
  resource_conflict: "Two want one resource",
  integration_failure: "Integration fails"
};
function recovery({ protocols, risks: risks2 }) {
  const known = new Map(
    [...protocols.recovery_procedures, ...risks2.recovery_procedures].map((one) => [
      one.failure_type,
      one
    ])
  );
  return [
    "## Recovery",
    "",
    ...[...known.values()].flatMap((one) => [
      `### ${FAILURES[one.failure_type]}`,
      "",
      ...facts([
        ["Seen by", inline(one.detection)],
        ["At once", inline(one.immediate_response)],
        ["Then", inline(one.resolution)],
        ["So that it does not come again", inline(one.prevention)],
        ["Sessions that it stops", words(one.affects)]
      ]),
      ...labelled("Commands", one.commands)
    ])
  ];
}
function handOff({ protocols: { handoff } }) {
  return [
    "## Hand-off",
    "",
    `Next: ${inline(handoff.next_actor)}.`,
    "",
    ...numbered(handoff.next_steps),
    ...facts([["Sessions that start first", words(handoff.first_sessions)]]),
    ...labelled("Files", handoff.files)
  ];
}

// src/report/strategy-document/monitoring.ts
function monitoring({ monitoring: file }) {
  const { progress_tracking: tracking } = file;
  return [
    "## Monitoring",
    "",
    ...facts([
      ["Figures", words(tracking.metrics)],
      ["Told", inline(tracking.reporting_frequency)],
      ["Where", tracking.dashboard_location && inline(tracking.dashboard_location)]
    ]),
    ...labelled("Somebody acts when", tracking.escalation_triggers),
    ...metrics(file.performance_metrics),
    ...metrics(file.success_metrics ?? []),
    ...table(
      ["Wave", "Due", "Warning after", "Critical after", "Done by then"],
      file.wave_checkpoints.map((one) => [
        String(one.wave_number),
        one.due_date,
        one.warning_date,
        one.critical_date,
        inline(one.expected_completion)
      ])
    ),
    ...table(
      ["Watched all the time", "From", "Alert"],
      (file.real_time_monitoring ?? []).map(
        (one) => [one.monitor, one.source, one.alert].map(inline)
      )
    ),
    ...table(
      ["Looked at", "How often", "On", "Questions"],
      (file.periodic_assessment ?? []).map((one) => [
        inline(one.assessment),
        inline(one.frequency),
        words(one.dates),
        words(one.questions)
      ])
    ),
    ...table(
      ["Control", "How", "What follows"],
      file.control_mechanisms.map(
        (one) => [one.control_type, one.implementation, one.response].map(inline)
      )
    )
  ];
}
function metrics(all) {
  return table(
    ["Figure", "How it is computed", "Planned", "Target", "Warning", "Critical"],
    all.map(
      (one) => [
        one.metric_name,
        one.calculation,
        one.planned ?? "",
        one.target,
        one.warning_threshold ?? "",
        one.critical_threshold ?? ""
      ].map(inline)
    )
  );
}

// src/report/strategy-document/waves.ts
function waves(files) {
  const all = files.plan.wave_execution_plan.waves;
  return ["## Waves", "", ...all.flatMap((wave) => waveSection(wave, files))];
}
function waveTitle({ wave_number: number, wave_name: name }) {
  const plain = `Wave ${number}`;
  return name === plain ? plain : `${plain}: ${inline(name)}`;
}
function waveSection(wave, { schedules }) {
  const slack = new Map(
    schedules.waves.flatMap(({ sessions }) => [...sessions]).map(({ session_id: id, float }) => [id, float ?? ""])
  );
  const row = (phase) => [
    inline(phase.session_id),
    inline(phase.phase_id) + (phase.on_critical_path ? " (critical)" : ""),
    inline(phase.team_assignment),
    inline(phase.estimated_duration),
    phase.start_date ?? "",
    phase.end_date ?? "",
    words(phase.dependencies),
    inline(slack.get(phase.session_id) ?? "")
  ];
  return [
    `### ${waveTitle(wave)}`,
    "",
    ...facts([
      ["Takes", `${inline(wave.duration)}, from ${wave.start_date} to ${wave.end_date}`],
      ["Sessions at one time", String(wave.max_concurrent_sessions)],
      ["Risk", wave.risk_level]
    ]),
    ...table(
      ["Session", "Phase", "Team", "Takes", "Start", "End", "Waits for", "Slack"],
      wave.phases.map(row)
    ),
    ...labelled("It is done when", wave.wave_success_criteria),
    ...labelled("What it holds up", wave.blocking_factors),
    ...(wave.synchronization_points ?? []).flatMap(
      (point) => labelled(
        `Sync point ${inline(point.name)}${point.trigger ? ` (${inline(point.trigger)})` : ""}`,
        [`${point.participants.join(", ")}${point.duration ? `, ${point.duration}` : ""}`]
      )
    )
  ];
}
function milestones({ plan, schedules }) {
  const all = plan.wave_execution_plan.milestones ?? schedules.milestones ?? [];
  if (all.length === 0) return [];
  return [
    "## Milestones",
    "",
    ...table(
      ["Milestone", "Date", "Wave", "Phases", "Reached when"],
      all.map((one) => [
        inline(one.name),
        one.date,
        String(one.wave_number),
        words(one.phases),
        words(one.criteria)
      ])
    )
  ];
}

// src/report/strategy-document/playbooks.ts
function playbooks(files) {
  const { available_teams: teams } = files.plan.resource_analysis;
  return ["## Team playbooks", "", ...teams.flatMap((team, i) => playbook(team, i + 1, files))];
}
function playbook(team, number, files) {
  const { waves: waves2 } = files.plan.wave_execution_plan;
  const schedule = files.schedules.team_schedules.find(({ team_id: id }) => id === team.team_id);
  return [
    `### Team ${inline(team.team_id)}`,
    "",
    ...facts([
      ["Size", team.team_size === void 0 ? void 0 : String(team.team_size)],
      ["Skills", words(team.key_skills)],
      ["Availability", inline(share(team.availability) ?? "")],
      ["Capacity", team.capacity && inline(team.capacity)],
      ["Sessions", words(schedule?.sessions)],
      ["At work", schedule && `${inline(schedule.busy)}, ${inline(schedule.utilization)}`]
    ]),
    ...waves2.flatMap((wave) => inWave(team, wave, files)),
    ...idle(team, waves2),
    ...slot(`team-${number}`, fill("what this team has to know before it starts, and its habits"))
  ];
}
function inWave({ team_id: id }, wave, files) {
  const phases = wave.phases.filter((phase) => phase.team_assignment === id);
  if (phases.length === 0) return [];
  const sessions = new Set(phases.map(({ session_id: session }) => session));
  const meets = (wave.synchronization_points ?? []).filter(
    ({ participants }) => participants.some((one) => one === id || sessions.has(one))
  );
  return [
    `#### ${inline(id)}, ${waveTitle(wave)}`,
    "",
    ...phases.flatMap((phase) => duty(phase, files)),
    ...meets.map(({ name, participants }) => {
      const others = othersOf(id, participants, files);
      return `- meets at ${inline(name)}${others === "" ? "" : ` with ${others}`}`;
    }),
    ""
  ];
}
function othersOf(own, participants, { plan }) {
  const phases = plan.wave_execution_plan.waves.flatMap((wave) => [...wave.phases]);
  const teams = new Map(phases.map((phase) => [phase.session_id, phase.team_assignment]));
  const all = new Set(participants.map((one) => teams.get(one) ?? one));
  all.delete(own);
  return words([...all]);
}
function idle({ team_id: id }, waves2) {
  const free = waves2.filter(({ phases }) => phases.every((phase) => phase.team_assignment !== id));
  if (free.length === 0) return [];
  const numbers = free.map((wave) => wave.wave_number).join(", ");
  return [
    `Free for reviews and for help in ${free.length === 1 ? "wave" : "waves"} ${numbers}.`,
    ""
  ];
}
function duty(phase, { protocols: { information_flow: flow = [] } }) {
  const { session_id: session, start_date: start, end_date: end } = phase;
  const name = phase.phase_name === void 0 ? "" : `, ${inline(phase.phase_name)}`;
  const dates = start === void 0 || end === void 0 ? "" : `, ${start} to ${end}`;
  const from = flow.filter(({ to_session: to2 }) => to2 === session).map((one) => one.from_session);
  const to = flow.filter((one) => one.from_session === session).map((one) => one.to_session);
  const lines = [
    ["waits for", words(phase.dependencies)],
    ["gets results from", words(from)],
    ["delivers", words(phase.deliverables)],
    ["hands over to", words(to)]
  ];
  return [
    `- ${inline(session)}: phase ${inline(phase.phase_id)}${name} (${inline(phase.estimated_duration)}${dates})`,
    ...lines.flatMap(([label, value]) => value === "" ? [] : [`  - ${label} ${value}`])
  ];
}

// src/report/strategy-document/risks.ts
function risks({ risks: file }) {
  const { total, high, medium, low } = file.risk_summary;
  return [
    "## Risks",
    "",
    `${plural(total, "risk")}: ${high} high, ${medium} medium, ${low} low.`,
    "",
    ...file.risk_assessment.flatMap((risk) => [
      `### ${inline(risk.risk_id)}: ${inline(risk.risk_name)}`,
      "",
      ...facts([
        ["Kind", inline(risk.category)],
        ["Probability", risk.probability],
        ["Impact", risk.impact],
        ["Sessions", words(risk.affected_sessions)],
        ["Why it is here", risk.evidence && inline(risk.evidence)],
        ["Trigger", risk.trigger && inline(risk.trigger)],
        ["How it is seen", risk.detection_method && inline(risk.detection_method)],
        ["If it comes", risk.contingency_plan && inline(risk.contingency_plan)]
      ]),
      ...labelled("Early signs", risk.early_warning_signs),
      ...labelled("Against it", risk.prevention_measures),
      ...labelled("Response", risk.response_procedures)
    ]),
    ...mitigations(file)
  ];
}
function mitigations({ mitigation_strategies: all }) {
  return all.flatMap((one) => [
    `### ${inline(one.strategy_id)}: ${inline(one.strategy_name)}`,
    "",
    ...facts([
      ["What", one.description && inline(one.description)],
      ["Against", words(one.addresses)],
      ["Watched by", one.monitoring && inline(one.monitoring)]
    ]),
    ...labelled("Steps", one.implementation),
    ...labelled("It works when", one.success_metrics)
  ]);
}
function qualityGates({ plan }) {
  const { quality_gates: gates, testing_coordination, code_review } = plan.quality_assurance;
  const named = (record) => Object.entries(record ?? {}).map(([key, value]) => `${key.replaceAll("_", " ")}: ${value}`);
  return [
    "## Quality gates",
    "",
    ...gates.flatMap((gate) => [
      `### ${inline(gate.gate_id)}: ${inline(gate.gate_name)}`,
      "",
      ...facts([
        ["Wave", gate.wave_number === void 0 ? void 0 : String(gate.wave_number)],
        ["Trigger", inline(gate.trigger)],
        ["Approved by", words(gate.approval_required)],
        ["If it fails", gate.failure_handling && inline(gate.failure_handling)]
      ]),
      ...labelled("It is passed when", gate.validation_criteria)
    ]),
    ...labelled("Testing", named(testing_coordination)),
    ...labelled("Review", named(code_review))
  ];
}

// src/report/strategy-document/summary.ts
function figures({ plan, schedules }) {
  const { project_context: context, wave_execution_plan: waves2, resource_analysis: have } = plan;
  const rows = [
    ["Phases", String(context.total_phases)],
    ["Waves", String(waves2.total_waves)],
    ["Teams", String(have.available_teams.length)],
    ["One phase after the other", context.total_estimated_duration],
    ["In parallel", context.parallel_estimated_duration],
    ["Time saved", share(context.time_savings_percentage)],
    ["Without gates between waves", waves2.duration_without_gates],
    ["No schedule is shorter than", schedules.lower_bound],
    ["Start", context.start_date],
    ["End", context.end_date],
    ["Deadline", context.deadline],
    ["Efficiency", share(waves2.parallel_efficiency)],
    ["Coordination overhead", share(waves2.coordination_overhead)],
    ["Utilization", share(waves2.resource_utilization)],
    ["Balance of the teams' load", share(have.workload_balance)],
    ["Capacity kept back", share(have.capacity_buffer)],
    ["Critical path", words(context.critical_path)],
    ["Length of the critical path", context.critical_path_duration]
  ];
  const told = rows.filter(([, value]) => value !== void 0 && value !== "");
  return [
    "## Figures",
    "",
    ...table(
      ["Figure", "Value"],
      told.map(([name, value = ""]) => [name, name === "Critical path" ? value : inline(value)])
    ),
    ...targets(plan),
    ...constraints(plan)
  ];
}
function targets({ wave_execution_plan: { targets: all = [] } }) {
  if (all.length === 0) return [];
  const missed = all.filter(({ met }) => !met).length;
  return [
    "### Targets",
    "",
    missed === 0 ? "All are met." : `${plural(missed, "target")} of ${all.length} missed.`,
    "",
    ...table(
      ["Target", "Expected", "Planned", "Met", "Why"],
      all.map(({ target, expected, planned, met, explanation = "" }) => [
        inline(target),
        inline(expected),
        inline(planned),
        met ? "yes" : "no",
        inline(explanation)
      ])
    )
  ];
}
function constraints({ resource_analysis: have }) {
  if (have.resource_constraints.length === 0) return [];
  return [
    "### Constraints",
    "",
    ...table(
      ["Constraint", "What", "Impact", "Mitigation", "Phases"],
      have.resource_constraints.map((one) => [
        inline(one.constraint_type),
        inline(one.description),
        inline(one.impact ?? ""),
        inline(one.mitigation ?? ""),
        words(one.phases)
      ])
    )
  ];
}

// src/report/strategy-document/document.ts
var DOCUMENT_MARK = "<!-- strategy document of ";
function strategyDocument(files, old) {
  const { plan } = files;
  const lines = [
    `# Strategy of ${inline(plan.project_context.project_name)}`,
    "",
    `${DOCUMENT_MARK}${inline(plan.execution_plan_id).replaceAll("--", "- -")}: made from the JSON files beside it; write between the marks of slots only -->`,
    "",
    ...slot("summary", fill("what is built, why in this order, what the reader has to decide")),
    ...figures(files),
    ...waves(files),
    ...milestones(files),
    ...playbooks(files),
    ...syncPoints(files),
    ...communication(files),
    ...decisions(files),
    ...risks(files),
    ...qualityGates(files),
    ...monitoring(files),
    ...recovery(files),
    ...handOff(files)
  ];
  while (lines.at(-1) === "") lines.pop();
  const kept = old === void 0 ? lines : keepSlots(lines, old.split(/\r?\n/));
  return `${kept.join("\n")}
`;
}

// src/cli/strategy-folder.ts
var PROJECTS = ".claude/state/projects";
var LARGEST = 4 * 1024 * 1024;
var DOCUMENT_NAME = "strategy.md";
async function lookAtStrategy(file, format, text, limits) {
  const folder = dirname(resolve(file));
  if (format === "strategy-session" && basename(folder) === "sessions") {
    const beside = join(dirname(folder), "parallel-execution");
    const plan = await readTextIfThere(join(beside, FILE_NAMES.plan), LARGEST);
    const schedules = await readTextIfThere(join(beside, FILE_NAMES.schedules), LARGEST);
    const strategy = plan === void 0 ? void 0 : readOutline(plan, schedules, limits);
    return strategy ? { strategy } : {};
  }
  if (format === "strategy" && basename(file) !== FILE_NAMES.plan) {
    const plan = await readTextIfThere(join(folder, FILE_NAMES.plan), LARGEST);
    const strategy = plan === void 0 ? void 0 : readOutline(plan, void 0, limits);
    return strategy ? { strategy } : {};
  }
  if (format !== "strategy-document") return {};
  const files = filesFrom(await readTexts(folder));
  if ("unfit" in files) return { document: files };
  const { firstFault } = await import("./chunk-F5U3JGSX.mjs");
  const keys = Object.keys(FILE_NAMES);
  const all = keys.map((key) => [FILE_NAMES[key], files[key]]);
  const fault = await firstFault(all, limits);
  return { document: fault ? { faulty: fault.name } : { made: strategyDocument(files, text) } };
}
async function findFiles(verb, positionals, options, io) {
  const [named, ...others] = positionals;
  if (others.length > 0)
    throw new Refusal(
      "usage",
      `strategy ${verb} takes one folder or project; expected parallel-plan strategy ${verb} [DIR|PROJECT]`
    );
  const projects = join(options.root ?? findRoot(io.cwd).path, PROJECTS);
  if (named === void 0) return onlyProject(projects);
  const places = [resolve(io.cwd, named), join(projects, named)];
  for (const place of /[\\/\0]|^\.\.?$/.test(named) ? places.slice(0, 1) : places) {
    const folder = await withPlan(place);
    if (folder !== void 0) return folder;
  }
  throw new Refusal(
    "unreadable",
    `${named} holds no ${FILE_NAMES.plan} and is no project in ${PROJECTS}; expected one of them`
  );
}
async function withPlan(path) {
  for (const folder of [path, dirname(path), dirname(dirname(path))]) {
    if (basename(folder) === "projects") return void 0;
    for (const files of [folder, join(folder, "parallel-execution")])
      if ((await stat(join(files, FILE_NAMES.plan)).catch(() => void 0))?.isFile()) return files;
  }
  return void 0;
}
async function onlyProject(projects) {
  const names = (await readdir(projects).catch(() => [])).toSorted();
  const found = [];
  for (const name of names) {
    const files = await withPlan(join(projects, name));
    if (files?.startsWith(join(projects, name)) === true) found.push([name, files]);
  }
  const [only, second] = found;
  if (only !== void 0 && second === void 0) return only[1];
  const told = found.map(([name]) => name).join(", ");
  throw new Refusal(
    "usage",
    only === void 0 ? `no project in ${PROJECTS} has an execution plan; write one with parallel-plan strategy PLAN --out DIR` : `${PROJECTS} has several projects; expected one of ${told}`
  );
}
async function openFolder(verb, positionals, options, io) {
  const path = await findFiles(verb, positionals, options, io);
  const texts = await readTexts(path);
  const files = filesFrom(texts);
  if ("unfit" in files)
    throw new Refusal(
      "unreadable",
      `${files.unfit} in ${displayPath(io.cwd, path)} is not there or does not fit its schema; parallel-plan validate says what is wrong`,
      EXIT.errors
    );
  const document = await documentBefore(path);
  return { path, files, texts, ...document !== void 0 && { document } };
}
async function readTexts(folder) {
  const texts = /* @__PURE__ */ new Map();
  for (const name of Object.values(FILE_NAMES)) {
    const text = await readTextIfThere(join(folder, name), LARGEST);
    if (text !== void 0) texts.set(name, text);
  }
  return texts;
}
async function documentBefore(folder, force = false) {
  const old = await readBytes(join(folder, DOCUMENT_NAME), LARGEST);
  const text = "bytes" in old ? old.bytes.toString("utf8") : void 0;
  if (text !== void 0 && recogniseStrategyDocument(text) === "signature") return text;
  if (force || "problem" in old && old.problem === "missing") return void 0;
  throw new Refusal(
    "not-ours",
    `${DOCUMENT_NAME} in ${folder} is no strategy document; expected none or one of this program`
  );
}
function renewedDocument(files, before, texts = /* @__PURE__ */ new Map()) {
  const made = strategyDocument(files, before).split("\n");
  return keepSlots(made, slotTexts(texts)).join("\n");
}

export {
  documentSlots,
  strategyDocument,
  PROJECTS,
  LARGEST,
  DOCUMENT_NAME,
  lookAtStrategy,
  findFiles,
  openFolder,
  documentBefore,
  renewedDocument
};
