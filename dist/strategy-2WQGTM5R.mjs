import {
  OVERHEAD,
  SAVED,
  UTILIZATION
} from "./chunk-QCX76IRN.mjs";
import {
  jsonFile
} from "./chunk-SICYXDEF.mjs";
import {
  writeTexts
} from "./chunk-PBCXMBBU.mjs";
import {
  counted,
  dateAt,
  gateId,
  gateMinutes,
  gateSessions,
  hasGate,
  idsOf,
  listed,
  meetingsOf,
  nonEmpty,
  percent,
  phaseId,
  teamId,
  teamsOf,
  waveDuration,
  waveName
} from "./chunk-R3YRB4HA.mjs";
import {
  firstFault
} from "./chunk-F5U3JGSX.mjs";
import {
  DOCUMENT_NAME,
  LARGEST,
  PROJECTS,
  documentBefore,
  documentSlots,
  renewedDocument
} from "./chunk-V6MBRXEG.mjs";
import {
  filesFrom,
  lateTimes
} from "./chunk-J6L3RAF2.mjs";
import {
  peakOf
} from "./chunk-B3B2YFAK.mjs";
import {
  LIFE_CYCLE,
  MESSAGE_TYPES
} from "./chunk-WW4ZZUDE.mjs";
import {
  fill,
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import {
  openOne,
  planOf
} from "./chunk-YU66Q3LL.mjs";
import {
  severityOf
} from "./chunk-4QRMJEI6.mjs";
import {
  isDate
} from "./chunk-HYTRCK4B.mjs";
import {
  DAY,
  EXIT,
  Refusal,
  check,
  displayPath,
  durationText,
  isFormat,
  printJson,
  readBytes,
  readOptions,
  readTextIfThere,
  wantsJson
} from "./chunk-ZU2Z7FRA.mjs";
import {
  basename,
  dirname,
  escapeControls,
  join,
  resolve
} from "./chunk-3X5NUSPY.mjs";

// src/cli/strategy.ts
import { createHash } from "node:crypto";

// src/cli/strategy-teams.ts
var MOST = 5;
async function readTeamsOption(value, { workspace }, io) {
  if (typeof value !== "string") return void 0;
  const { limits } = workspace.config;
  const file = await readBytes(resolve(io.cwd, value), limits.bytes);
  if (!("bytes" in file)) {
    const why = "tooLarge" in file ? `has more than ${limits.bytes} bytes` : file.problem;
    throw new Refusal("unreadable", `--teams ${value} cannot be read: ${why}`);
  }
  const { readTeamsFile } = await import("./read-RQUICUFY.mjs");
  const read = readTeamsFile(file.bytes, limits);
  if ("teams" in read) return { teams: read.teams, bytes: file.bytes };
  const told = read.findings.slice(0, MOST).map(({ at, message }) => `${value}:${at.start.line}:${at.start.column} ${message}`);
  const rest = read.findings.length - told.length;
  const more = rest > 0 ? ` (and ${rest} more)` : "";
  throw new Refusal("teams", `${told.join("; ")}${more}`, EXIT.errors);
}

// src/strategy/documents/session-coordination.ts
var CONFLICT = 1 / 20;
var BLOCKED = 1 / 10;
function patience({ strategy: strategy2 }) {
  const usual = strategy2.total / strategy2.sessions.length;
  const part = (share) => durationText(Math.max(5, Math.round(usual * share)));
  return { conflict: part(CONFLICT), blocked: part(BLOCKED) };
}
function sessionCoordination(brief) {
  const { conflict, blocked } = patience(brief);
  const width = brief.strategy.sessions[0].id.length - "session_".length;
  return {
    multi_agent_strategy: "coordinated_parallel",
    session_management: {
      session_id_format: `session_[${width}_digit_number]`,
      session_state_location: brief.sessionsFolder,
      session_lifecycle: [...LIFE_CYCLE],
      state_sync_frequency: "at every change of status, and at every gate"
    },
    inter_agent_communication: {
      communication_protocol: "structured_json_messaging",
      message_types: [...MESSAGE_TYPES],
      communication_frequency: "at once for conflicts, daily for status",
      escalation_thresholds: {
        conflict_timeout: conflict,
        dependency_blocking: blocked,
        quality_gate_failure: "immediate"
      }
    },
    state_synchronization: {
      sync_mechanisms: ["file_based_state", "coordination_checkpoints"],
      conflict_detection: "parallel-plan strategy status",
      conflict_resolution: "escalation_to_orchestrator",
      backup_frequency: "before every gate"
    }
  };
}

// src/strategy/documents/communication.ts
var AGENDA = {
  standup: ["What has ended", "What is blocked, and by whom", "What the next gate needs"],
  integration_review: [
    "What was merged, and whether its checks pass",
    "Risks that have come, and what was done",
    "Figures behind their thresholds"
  ]
};
function communicationOf({ strategy: strategy2 }) {
  const types = ["standup", "integration_review"];
  return types.flatMap((type) => {
    const waves = strategy2.waves.filter(
      (wave) => meetingsOf(strategy2, wave).some((meeting2) => meeting2.type === type)
    );
    const [first] = waves;
    if (!first) return [];
    const meeting = meetingsOf(strategy2, first).find((one) => one.type === type);
    const teams = teamsOf(waves.flatMap(({ sessions }) => sessions));
    return {
      communication_type: type,
      frequency: meeting.frequency,
      duration: durationText(meeting.minutes),
      participants: [...teams.map((team) => strategy2.project.teams[team].id), "orchestrator"],
      agenda: AGENDA[type],
      decision_authority: "orchestrator",
      escalation_triggers: ["blocked_dependencies", "resource_conflicts", "quality_issues"]
    };
  });
}
function decisionsOf(brief) {
  const { conflict } = patience(brief);
  return {
    decision_hierarchy: ["team_lead", "architect", "orchestrator", "project_owner"],
    decision_types: {
      technical_decisions: "architect",
      coordination_decisions: "orchestrator",
      resource_decisions: "project_owner",
      quality_decisions: "architect"
    },
    escalation_criteria: {
      technical_conflicts: `unresolved after ${conflict}`,
      resource_conflicts: "affects more than one team",
      timeline_impacts: "affects the critical path"
    }
  };
}

// src/strategy/documents/handoff.ts
function handoffOf({
  strategy: strategy2,
  sessionsFolder,
  targets,
  order
}) {
  const wave = strategy2.waves[0];
  const first = idsOf(wave.sessions.filter(({ start }) => start === 0));
  const later = wave.sessions.filter(({ start }) => start > 0).map((session) => `${session.id} after ${listed(idsOf(order.get(session)))}`);
  const rest = later.length === 0 ? "" : `; then ${listed(later)}`;
  const missed = targets.filter(({ met }) => !met).map(({ target }) => target);
  return {
    next_actor: "orchestrator",
    next_steps: [
      "Have the open slots of these files filled, then run parallel-plan validate on their folder",
      ...missed.length > 0 ? [`Decide whether to go on although these targets are missed: ${listed(missed)}`] : [],
      `Write a state file for ${strategy2.sessions.length === 1 ? "the session" : `each of ${strategy2.sessions.length} sessions`} under ${sessionsFolder}, with the status created`,
      `Start wave 1: ${listed(first)}${rest}`,
      ...[...order.values()].some((before) => before.length > 0) ? [
        "In a wave, start a session with runs_after in execution-plan.json when those phases are done"
      ] : [],
      "Hold the gate behind every wave with its participants, and start the next wave when it passes",
      "Read parallel-plan strategy status every day, and follow the thresholds of monitoring-config.json",
      "Archive the sessions when the last quality gate has passed"
    ],
    first_sessions: first,
    files: [
      "execution-plan.json",
      "wave-schedules.json",
      "coordination-protocols.json",
      "risk-mitigation-plan.json",
      "monitoring-config.json"
    ]
  };
}

// src/strategy/documents/recovery.ts
function recoveryOf(brief) {
  const { strategy: strategy2, risks } = brief;
  const { conflict, blocked } = patience(brief);
  const atGates = strategy2.waves.flatMap(
    (_, i) => hasGate(strategy2, i) ? gateSessions(strategy2, i) : []
  );
  const sharing = risks.filter(({ category }) => category === "resource_risk");
  const joining = risks.filter(({ category }) => category === "integration_risk");
  return [
    {
      failure_type: "coordination_failure",
      detection: `A session misses its gate, or answers no message for ${blocked}`,
      immediate_response: "The orchestrator stops the gate and asks every participant for its state",
      resolution: "Read the states of the sessions, set those that are wrong right, hold the gate again",
      prevention: fill("how the teams notice earlier that they lose each other"),
      affects: distinct(idsOf(atGates)),
      commands: ["parallel-plan strategy status", "parallel-plan validate"]
    },
    {
      failure_type: "resource_conflict",
      detection: `Two sessions hold one resource, or one waits for it longer than ${conflict}`,
      immediate_response: "Freeze the resource: the session that the schedule names first keeps it",
      resolution: "Let the others take turns, or compute the strategy again with what is really there",
      prevention: fill("how the resource is reserved before it is used"),
      affects: distinct(sharing.flatMap(({ sessions }) => idsOf(sessions))),
      commands: ["parallel-plan strategy status"]
    },
    {
      failure_type: "integration_failure",
      detection: "The checks fail on the merged result, or interfaces do not fit together",
      immediate_response: `Stop the sessions that wait for the result${dependents(brief)}`,
      resolution: "Correct the interface in the session that owns it, merge again, run the checks again",
      prevention: fill("which interfaces are fixed before the sessions start"),
      affects: distinct(joining.flatMap(({ sessions }) => idsOf(sessions))),
      commands: ["parallel-plan validate", "git merge --abort"]
    }
  ];
}
function dependents({ strategy: strategy2 }) {
  const { phases } = strategy2.project;
  const most = Math.max(...phases.map(({ before }) => before.length));
  const phase = phases.findIndex(({ before }) => before.length === most);
  return most < 2 ? "" : `; ${phaseId(strategy2, strategy2.sessions[phase])} waits for ${most}`;
}
function distinct(ids) {
  return [...new Set(ids)].sort();
}

// src/strategy/documents/coordination-protocols.ts
function coordinationProtocols(brief) {
  const { strategy: strategy2 } = brief;
  const { blocked, conflict } = patience(brief);
  const steps = [
    ["team_lead", "A session is blocked", blocked, "Ask the team that it waits for"],
    ["architect", "A technical conflict is open", conflict, "Decide, and write the decision down"],
    [
      "orchestrator",
      "More than one team is affected",
      conflict,
      "Change the order of the sessions that wait"
    ],
    [
      "project_owner",
      "The critical path or the deadline moves",
      "immediate",
      "Change scope, teams or dates, and compute the strategy again"
    ]
  ];
  return {
    execution_plan_id: strategy2.project.id,
    project_name: strategy2.project.name,
    synchronization_points: strategy2.waves.flatMap(
      (_, i) => hasGate(strategy2, i) ? syncPoint(brief, i) : []
    ),
    communication_schedule: communicationOf(brief),
    decision_making: decisionsOf(brief),
    escalation_procedures: steps.map(([decided_by, trigger, response_time, action], i) => ({
      level: i + 1,
      trigger,
      decided_by,
      response_time,
      action
    })),
    information_flow: flowOf(brief),
    shared_resources: sharedOf(brief),
    documentation_standards: [fill("what every session writes down, and where")],
    recovery_procedures: recoveryOf(brief).map(withoutSlots),
    handoff: handoffOf(brief)
  };
}
function withoutSlots(procedure) {
  return { ...procedure, prevention: "See risk-mitigation-plan.json" };
}
function syncPoint({ strategy: strategy2 }, number) {
  const { sessions, end } = strategy2.waves[number];
  const handed = sessions.flatMap(({ phase }) => strategy2.project.phases[phase].deliverables);
  return {
    sync_point_id: gateId(number),
    name: `Gate behind wave ${number + 1}`,
    wave_number: number + 1,
    date: dateAt(strategy2, end),
    trigger_conditions: sessions.map(
      (session) => `${session.id} (${phaseId(strategy2, session)}) has ended`
    ),
    participants: idsOf(gateSessions(strategy2, number)),
    duration: durationText(gateMinutes(strategy2, number)),
    preparation_requirements: [
      "Every session of the wave is merged, or says why it cannot be",
      "The checks of the merged result have run"
    ],
    success_criteria: [fill(`what the sessions of wave ${number + 2} must be able to rely on`)],
    failure_procedures: [fill("who decides what when the gate fails")],
    deliverables: [...new Set(handed)]
  };
}
function flowOf({
  strategy: strategy2
}) {
  const { sessions, project } = strategy2;
  const order = sessions.toSorted((a, b) => a.id < b.id ? -1 : 1);
  return order.flatMap(
    ({ id, phase }) => project.phases[phase].before.map((parent) => ({
      from_session: sessions[parent].id,
      to_session: id,
      deliverables: project.phases[parent].deliverables
    }))
  );
}
function sharedOf({
  strategy: strategy2
}) {
  const { pools, project, sessions } = strategy2;
  return pools.list.flatMap(({ name, kind, capacity }) => {
    const users = sessions.filter(({ phase }) => project.phases[phase].resources.includes(name)).sort((a, b) => a.start - b.start || a.phase - b.phase);
    return kind !== "shared" || users.length < 2 ? [] : {
      resource: name,
      capacity,
      sessions: idsOf(users),
      rule: `At most ${counted(capacity, "session")} at once, in this order`
    };
  });
}

// src/strategy/documents/milestones.ts
function milestonesOf(strategy2) {
  return strategy2.waves.map((wave, i) => ({
    milestone_id: `milestone_${i + 1}`,
    name: i === strategy2.waves.length - 1 ? "Everything is done" : `Wave ${i + 1} is done`,
    date: dateAt(strategy2, wave.end),
    wave_number: i + 1,
    phases: wave.sessions.map((session) => phaseId(strategy2, session))
  }));
}

// src/strategy/documents/monitoring-config.ts
var WARN = 0.1;
var CRITICAL = 0.2;
function monitoringConfig(brief) {
  const { project } = brief.strategy;
  return {
    execution_plan_id: project.id,
    project_name: project.name,
    progress_tracking: trackingOf(brief),
    performance_metrics: metricsOf(brief),
    wave_checkpoints: checkpointsOf(brief),
    real_time_monitoring: [
      {
        monitor: "session_health",
        source: `${brief.sessionsFolder}*.json`,
        alert: `A session says nothing for ${patience(brief).blocked}`
      },
      {
        monitor: "dependency_status",
        source: "parallel-plan strategy status",
        alert: "A session starts before a phase that it waits for has ended"
      },
      {
        monitor: "conflict_detection",
        source: "messages of type conflict",
        alert: `A conflict is open for ${patience(brief).conflict}`
      }
    ],
    periodic_assessment: [
      {
        assessment: "weekly_progress_review",
        frequency: "weekly",
        dates: weeklyDates(brief),
        questions: [fill("what the weekly review asks")]
      },
      {
        assessment: "retrospective",
        frequency: "once, behind the last wave",
        dates: [dateAt(brief.strategy, brief.strategy.makespan)],
        questions: [fill("what the retrospective asks")]
      }
    ],
    control_mechanisms: controlsOf(),
    success_metrics: [
      {
        metric_name: "Risks prevented or resolved",
        calculation: "risks without harm / all risks of risk-mitigation-plan.json * 100",
        planned: `${brief.risks.length} risks`,
        target: "95%"
      }
    ]
  };
}
function trackingOf({ sessionsFolder }) {
  return {
    metrics: ["Phases completed %", "Waves completed", "Dependencies resolved %"],
    reporting_frequency: "daily",
    dashboard_location: `parallel-plan strategy status ${sessionsFolder}`,
    escalation_triggers: [
      "A wave is later than its warning_date",
      "A quality gate fails",
      "Two sessions need one resource"
    ]
  };
}
function metricsOf({ figures }) {
  const { saved, efficiency, overhead, utilization } = figures;
  const worse = Math.max(overhead, OVERHEAD);
  return [
    falling(
      "Time savings",
      "(total - parallel) / total * 100",
      saved,
      `at least ${percent(SAVED)}`
    ),
    falling(
      "Parallel efficiency",
      "total / parallel / most sessions at once * 100",
      efficiency,
      percent(efficiency)
    ),
    {
      metric_name: "Coordination overhead",
      calculation: "coordination time of all teams / time of all phases * 100",
      planned: percent(overhead),
      target: `below ${percent(OVERHEAD)}`,
      warning_threshold: percent(worse + WARN / 2),
      critical_threshold: percent(worse + WARN)
    },
    falling(
      "Resource utilization",
      "time of all phases / what the teams could do * 100",
      utilization,
      `above ${percent(UTILIZATION)}`
    )
  ];
}
function falling(name, calculation, share, target) {
  return {
    metric_name: name,
    calculation,
    planned: percent(share),
    target,
    warning_threshold: percent(Math.max(0, share - WARN)),
    critical_threshold: percent(Math.max(0, share - CRITICAL))
  };
}
function controlsOf() {
  return [
    {
      control_type: "plan_validation",
      implementation: "parallel-plan validate on the files of the strategy",
      response: "Correct the figure that was changed, or compute the strategy again"
    },
    {
      control_type: "progress_monitoring",
      implementation: "parallel-plan strategy status on the states of the sessions",
      response: "Ask the team of every session that is late or blocked"
    },
    {
      control_type: "automated_conflict_detection",
      implementation: "merge every session as soon as it has ended, and run the checks",
      response: "Stop the sessions that wait for the result, and tell the orchestrator"
    }
  ];
}
function checkpointsOf({ strategy: strategy2 }) {
  let done = 0;
  return strategy2.waves.map((wave, i) => {
    done += wave.sessions.reduce((sum, { start, end }) => sum + end - start, 0);
    const late = lateTimes(wave, strategy2.project.buffer / 100);
    return {
      wave_number: i + 1,
      due_date: dateAt(strategy2, wave.end),
      warning_date: dateAt(strategy2, late.warning),
      critical_date: dateAt(strategy2, late.critical),
      expected_completion: percent(done / strategy2.total)
    };
  });
}
function weeklyDates({ strategy: strategy2 }) {
  const weeks = Math.min(52, Math.floor(strategy2.makespan / (5 * DAY)));
  return Array.from({ length: weeks }, (_, i) => dateAt(strategy2, ((i + 1) * 5 - 1) * DAY));
}

// src/strategy/documents/quality.ts
function qualityOf({ strategy: strategy2 }) {
  const { waves, project } = strategy2;
  const gates = waves.map((wave, i) => {
    const handed = wave.sessions.filter(
      ({ phase }) => project.phases[phase].deliverables.length > 0
    ).length;
    const last = i === waves.length - 1;
    return {
      gate_id: `qg_${String(i + 1).padStart(3, "0")}`,
      gate_name: `Quality gate of wave ${i + 1}`,
      trigger: `All sessions of wave ${i + 1} have ended`,
      wave_number: i + 1,
      validation_criteria: [
        ...handed > 0 ? [`The deliverables of ${counted(handed, "phase")} are there`] : [],
        "The results of the wave are merged, and their checks pass together",
        "The code was reviewed"
      ],
      approval_required: ["technical_lead", "architect"],
      failure_handling: last ? "The project is not done until the gate passes" : `Wave ${i + 2} does not start until the gate passes`
    };
  });
  return {
    quality_gates: gates,
    testing_coordination: {
      unit_testing: "every session for what it changes, before it ends",
      integration_testing: "at every gate, on the merged result",
      system_testing: "behind the last wave",
      performance_testing: fill("which phases need it, and when")
    },
    code_review: {
      review_requirements: "before every merge",
      cross_team_reviews: fill("what two teams review together"),
      architecture_reviews: fill("which decisions the architect reviews")
    }
  };
}

// src/strategy/documents/resources.ts
function resourcesOf({ strategy: strategy2, figures }) {
  const { project } = strategy2;
  const { infrastructure } = project;
  const { development_environments, testing_environments } = infrastructure;
  return {
    available_teams: project.teams.map((team, i) => ({
      team_id: team.id,
      team_size: team.size,
      key_skills: team.skills ?? ["*"],
      availability: `${team.availability}%`,
      capacity: `${rounded(team.hoursPerWeek * team.availability / 100)} hours/week per person`,
      parallel_sessions: team.sessions,
      assigned_phases: figures.teams[i].phases,
      assigned_duration: durationText(figures.teams[i].busy),
      utilization: percent(figures.teams[i].utilization)
    })),
    infrastructure_capacity: {
      ...development_environments !== void 0 && { development_environments },
      ...testing_environments !== void 0 && { testing_environments },
      ...infrastructure.concurrent_builds !== void 0 && {
        ci_cd_capacity: counted(infrastructure.concurrent_builds, "concurrent build")
      },
      ...infrastructure.parallel_sessions !== void 0 && {
        monitoring_capacity: counted(infrastructure.parallel_sessions, "parallel session")
      }
    },
    resource_constraints: constraintsOf({ strategy: strategy2 }),
    capacity_buffer: `${project.buffer}%`,
    workload_balance: percent(figures.balance)
  };
}
function constraintsOf({
  strategy: { project, pools }
}) {
  const stated = project.constraints.map((constraint) => ({
    ...constraint,
    impact: constraint.impact ?? fill(`what ${constraint.constraint_type} means for the work`),
    mitigation: constraint.mitigation ?? fill(`how to live with ${constraint.constraint_type}`)
  }));
  const shared = pools.list.flatMap(({ name, kind, capacity }) => {
    if (kind !== "shared") return [];
    const phases = project.phases.filter(({ resources }) => resources.includes(name)).map(({ id }) => id);
    return phases.length <= capacity ? [] : {
      constraint_type: "shared_resource",
      description: `${name}: room for ${counted(capacity, "phase")} at once`,
      impact: `${listed(phases)} take turns`,
      mitigation: fill(`how the teams share ${name}`),
      phases
    };
  });
  return [...stated, ...shared];
}
function rounded(hours) {
  return Math.round(hours * 10) / 10;
}

// src/strategy/documents/risk-mitigation-plan.ts
function riskMitigationPlan(brief) {
  const { strategy: strategy2, risks } = brief;
  const count = (level) => risks.filter((risk) => severityOf(risk) === level).length;
  return {
    execution_plan_id: strategy2.project.id,
    project_name: strategy2.project.name,
    risk_summary: {
      total: risks.length,
      high: count("high"),
      medium: count("medium"),
      low: count("low")
    },
    risk_assessment: risks.map((risk) => ({
      ...riskHead(risk),
      evidence: risk.evidence,
      trigger: risk.trigger,
      detection_method: risk.detection,
      early_warning_signs: [fill("what shows it before it comes")],
      prevention_measures: [fill("what keeps it from coming")],
      response_procedures: [fill("what to do when it comes")],
      contingency_plan: fill("what to do when that does not help")
    })),
    mitigation_strategies: mitigationsOf(brief),
    recovery_procedures: recoveryOf(brief)
  };
}
function riskHead({ id, name, category, probability, impact, sessions }) {
  const affected_sessions = idsOf(sessions);
  return { risk_id: id, risk_name: name, category, probability, impact, affected_sessions };
}
var AGAINST = {
  schedule_risk: [
    "Protect the critical path",
    "The phases of the longest chain are staffed first and never wait for a meeting"
  ],
  resource_risk: [
    "Plan the scarce resources",
    "Teams, environments and shared resources are reserved for whole sessions, in the order of the schedule"
  ],
  integration_risk: [
    "Join early",
    "Results are merged and checked when a session ends, not when the next one needs them"
  ],
  coordination_risk: [
    "Meet with a purpose",
    "Every gate has participants, criteria and somebody who decides"
  ]
};
function mitigationsOf({ risks, strategy: strategy2 }) {
  const kinds = [...new Set(risks.map(({ category }) => category))];
  return kinds.map((kind, i) => {
    const own = risks.filter(({ category }) => category === kind);
    const [name, description] = AGAINST[kind];
    return {
      strategy_id: `mit_${String(i + 1).padStart(3, "0")}`,
      strategy_name: name,
      description,
      addresses: own.map(({ id }) => id),
      implementation: [fill(`the steps of ${strategy2.project.name} for this`)],
      success_metrics: ["None of these risks moves the end of its wave"],
      monitoring: "weekly_progress_review"
    };
  });
}

// src/strategy/documents/execution-plan.ts
function executionPlan(brief) {
  const { strategy: strategy2, figures, targets, risks } = brief;
  const { project, waves, total, makespan, criticalPath, criticalMinutes } = strategy2;
  return {
    execution_plan_id: project.id,
    dependency_analysis_source: project.source,
    planning_date: project.planningDate,
    project_context: {
      project_name: project.name,
      total_phases: project.phases.length,
      total_estimated_duration: durationText(total),
      parallel_estimated_duration: durationText(makespan),
      time_savings_percentage: percent(figures.saved),
      start_date: dateAt(strategy2, 0),
      end_date: dateAt(strategy2, makespan),
      ...project.deadline !== void 0 && { deadline: project.deadline },
      critical_path: criticalPath.map((phase) => project.phases[phase].id),
      critical_path_duration: durationText(criticalMinutes),
      working_calendar: { hours_per_day: 8, days_per_week: 5, holidays: project.holidays }
    },
    resource_analysis: resourcesOf(brief),
    wave_execution_plan: {
      total_waves: waves.length,
      parallel_efficiency: percent(figures.efficiency),
      coordination_overhead: percent(figures.overhead),
      resource_utilization: percent(figures.utilization),
      duration_without_gates: durationText(strategy2.withoutGates),
      waves: waves.map((wave, i) => waveEntry(brief, wave, i)),
      milestones: milestonesOf(strategy2),
      targets
    },
    session_coordination: sessionCoordination(brief),
    coordination_protocols: {
      synchronization_points: waves.flatMap((_, i) => gateOf(brief, i)),
      communication_schedule: communicationOf(brief),
      decision_making: decisionsOf(brief),
      details: "coordination-protocols.json"
    },
    risk_management: {
      risk_assessment: risks.map(riskHead),
      details: "risk-mitigation-plan.json"
    },
    quality_assurance: qualityOf(brief),
    monitoring_and_control: {
      progress_tracking: trackingOf(brief),
      performance_metrics: metricsOf(brief),
      control_mechanisms: controlsOf(),
      details: "monitoring-config.json"
    }
  };
}
function waveEntry(brief, wave, number) {
  const { strategy: strategy2, risks } = brief;
  const own = new Set(wave.sessions);
  const levels = risks.filter(({ sessions }) => sessions.some((session) => own.has(session))).map(severityOf);
  const next = strategy2.waves.slice(number + 1).flatMap(({ sessions }) => sessions);
  const blocked = next.filter((session) => waitsFor(brief, session, wave));
  const ids = blocked.map((session) => phaseId(strategy2, session));
  return {
    wave_number: number + 1,
    wave_name: waveName(strategy2, number),
    duration: waveDuration(wave),
    start_date: dateAt(strategy2, wave.start),
    end_date: dateAt(strategy2, wave.end),
    max_concurrent_sessions: wave.peak,
    phases: nonEmpty(wave.sessions.map((session) => phaseEntry(brief, session))),
    synchronization_points: gateOf(brief, number).map((gate) => ({
      sync_point_id: gate.sync_point_id,
      name: gate.name,
      trigger: `All sessions of wave ${number + 1} have ended`,
      participants: gate.participants,
      duration: gate.duration
    })),
    coordination_requirements: meetingsOf(strategy2, wave).map(({ type, frequency, minutes }) => ({
      type,
      frequency,
      participants: teamsOf(wave.sessions).map((team) => strategy2.project.teams[team].id),
      duration: durationText(minutes)
    })),
    wave_success_criteria: [fill(`what must be true when wave ${number + 1} has ended`)],
    blocking_factors: ids.length === 0 ? [] : [`Blocks ${counted(ids.length, "dependent phase")}: ${listed(ids)}`],
    risk_level: ["high", "medium"].find((level) => levels.includes(level)) ?? "low"
  };
}
function waitsFor({ strategy: { project } }, session, wave) {
  const { before } = project.phases[session.phase];
  return wave.sessions.some(({ phase }) => before.includes(phase));
}
function phaseEntry({ strategy: strategy2, order }, session) {
  const { project, criticalPath } = strategy2;
  const phase = project.phases[session.phase];
  const behind = order.get(session);
  return {
    phase_id: phase.id,
    phase_name: phase.name,
    session_id: session.id,
    team_assignment: teamId(strategy2, session),
    estimated_duration: durationText(session.end - session.start),
    start_date: dateAt(strategy2, session.start),
    end_date: dateAt(strategy2, session.end),
    dependencies: phase.before.map((parent) => project.phases[parent].id),
    ...behind.length > 0 && {
      runs_after: behind.map((other) => phaseId(strategy2, other))
    },
    deliverables: phase.deliverables,
    ...phase.skills.length > 0 && { required_skills: phase.skills },
    on_critical_path: criticalPath.includes(session.phase)
  };
}
function gateOf({ strategy: strategy2 }, number) {
  if (!hasGate(strategy2, number)) return [];
  return [
    {
      sync_point_id: gateId(number),
      name: `Gate behind wave ${number + 1}`,
      wave_number: number + 1,
      date: dateAt(strategy2, strategy2.waves[number].end),
      participants: idsOf(gateSessions(strategy2, number)),
      duration: durationText(gateMinutes(strategy2, number))
    }
  ];
}

// src/strategy/slack.ts
function slackOf(strategy2, wave) {
  const { pools } = strategy2;
  const amount = (session, pool) => pools.list[pool].kind === "team" ? Number(session.team === pool) : pools.demands[session.phase].find(({ resource }) => resource === pool)?.amount ?? 0;
  const full = pools.list.flatMap(({ capacity }, pool) => {
    const peak = peakOf(wave.sessions, (session) => amount(session, pool));
    return peak >= capacity ? pool : [];
  });
  const shares = (a, b) => full.some((pool) => amount(a, pool) > 0 && amount(b, pool) > 0);
  const slack = /* @__PURE__ */ new Map();
  for (const session of wave.sessions.toSorted((a, b) => b.start - a.start)) {
    const later = wave.sessions.filter(
      (other) => other.start >= session.end && shares(session, other)
    );
    const latest = later.map((other) => other.start + slack.get(other));
    slack.set(session, Math.min(wave.end, ...latest) - session.end);
  }
  return slack;
}

// src/strategy/documents/wave-schedules.ts
function waveSchedules(brief) {
  const { strategy: strategy2, figures } = brief;
  const { project, waves, sessions } = strategy2;
  return {
    execution_plan_id: project.id,
    project_name: project.name,
    start_date: dateAt(strategy2, 0),
    end_date: dateAt(strategy2, strategy2.makespan),
    working_calendar: { hours_per_day: 8, days_per_week: 5, holidays: project.holidays },
    waves: waves.map((wave, i) => waveEntry2(brief, wave, i)),
    team_schedules: project.teams.map(({ id, sessions: parallel }, team) => ({
      team_id: id,
      parallel_sessions: parallel,
      sessions: idsOf(sessions.filter((session) => session.team === team)).sort((a, b) => a < b ? -1 : 1),
      busy: durationText(figures.teams[team].busy),
      utilization: percent(figures.teams[team].utilization)
    })),
    critical_path: strategy2.criticalPath.map((phase) => project.phases[phase].id),
    critical_path_duration: durationText(strategy2.criticalMinutes),
    lower_bound: durationText(strategy2.lowerBound),
    duration_without_gates: durationText(strategy2.withoutGates),
    duration_with_gates: durationText(strategy2.makespan),
    milestones: milestonesOf(strategy2)
  };
}
function waveEntry2({ strategy: strategy2 }, wave, number) {
  const { project, pools } = strategy2;
  const busy = new Set(wave.sessions.map(({ team }) => team));
  const slack = slackOf(strategy2, wave);
  return {
    wave_number: number + 1,
    wave_name: waveName(strategy2, number),
    starts_after: durationText(wave.start),
    duration: waveDuration(wave),
    start_date: dateAt(strategy2, wave.start),
    end_date: dateAt(strategy2, wave.end),
    max_concurrent_sessions: wave.peak,
    sessions: nonEmpty(
      wave.sessions.map((session) => ({
        ...sessionEntry({ strategy: strategy2 }, session),
        float: durationText(slack.get(session))
      }))
    ),
    resource_use: pools.list.flatMap(({ name, kind, capacity }, index) => {
      const amount = ({ phase }) => pools.demands[phase].find(({ resource }) => resource === index)?.amount ?? 0;
      const peak = kind === "team" ? 0 : peakOf(wave.sessions, amount);
      return peak === 0 ? [] : { resource: name, peak, capacity };
    }),
    idle_teams: project.teams.filter((_, team) => !busy.has(team)).map(({ id }) => id),
    ...hasGate(strategy2, number) && { gate: gateId(number) }
  };
}
function sessionEntry({ strategy: strategy2 }, session) {
  return {
    session_id: session.id,
    phase_id: phaseId(strategy2, session),
    team_assignment: teamId(strategy2, session),
    starts_after: durationText(session.start),
    duration: durationText(session.end - session.start),
    start_date: dateAt(strategy2, session.start),
    end_date: dateAt(strategy2, session.end),
    on_critical_path: strategy2.criticalPath.includes(session.phase)
  };
}

// src/strategy/compose.ts
function strategyFiles(brief) {
  return [
    ["wave-schedules.json", waveSchedules(brief)],
    ["coordination-protocols.json", coordinationProtocols(brief)],
    ["risk-mitigation-plan.json", riskMitigationPlan(brief)],
    ["monitoring-config.json", monitoringConfig(brief)],
    // The one that the others belong to comes last: where it is, all are.
    ["execution-plan.json", executionPlan(brief)]
  ];
}

// src/strategy/keep.ts
var SLOTS = [
  "resource_analysis.resource_constraints[].impact",
  "resource_analysis.resource_constraints[].mitigation",
  "wave_execution_plan.waves[].wave_success_criteria",
  "quality_assurance.testing_coordination.performance_testing",
  "quality_assurance.code_review.cross_team_reviews",
  "quality_assurance.code_review.architecture_reviews",
  "synchronization_points[].success_criteria",
  "synchronization_points[].failure_procedures",
  "documentation_standards",
  "risk_assessment[].early_warning_signs",
  "risk_assessment[].prevention_measures",
  "risk_assessment[].response_procedures",
  "risk_assessment[].contingency_plan",
  "mitigation_strategies[].implementation",
  "recovery_procedures[].prevention",
  "periodic_assessment[].questions"
];
function keepFilled(fresh, before) {
  const filled = new Map(slotsOf(before).filter(([, value2]) => isFilled(value2)));
  const all = new Map(slotsOf(fresh));
  let kept = 0;
  const value = replaceSlots(fresh, (path, slot) => {
    const old = filled.get(path);
    if (old === void 0 || isFilled(slot)) return slot;
    kept++;
    return old;
  });
  return { value, kept, lost: [...filled.keys()].filter((path) => !all.has(path)) };
}
function openSlots(value) {
  if (typeof value === "string") return isUnfilled(value) ? 1 : 0;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum, one) => sum + openSlots(one), 0);
}
function isFilled(value) {
  return openSlots(value) === 0 && value !== "" && !(Array.isArray(value) && value.length === 0);
}
function slotsOf(document) {
  const found = [];
  replaceSlots(document, (path, value) => {
    found.push([path, value]);
    return value;
  });
  return found;
}
function replaceSlots(document, replace) {
  const walk = (value, shape, path) => {
    if (SLOTS.some((slot) => slot === shape)) return replace(path, value);
    if (Array.isArray(value))
      return value.map((item) => walk(item, `${shape}[]`, `${path}[${identityOf(item)}]`));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => {
      const join2 = (before) => before === "" ? key : `${before}.${key}`;
      return [key, walk(inner, join2(shape), join2(path))];
    });
    return Object.fromEntries(entries);
  };
  return walk(document, "", "");
}
var NAMES = [
  "risk_name",
  "strategy_name",
  "failure_type",
  "assessment",
  "description",
  "name"
];
function identityOf(item) {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return "";
  const { phases, trigger_conditions: conditions } = item;
  if (Array.isArray(conditions)) return conditions.map(String).join(", ");
  if (Array.isArray(phases) && "wave_number" in item)
    return `wave of ${phases.map((phase) => idOf(phase)).join(", ")}`;
  const key = NAMES.find((name) => typeof item[name] === "string");
  return key === void 0 ? "" : String(item[key]);
}
function idOf(phase) {
  return typeof phase === "object" && phase !== null && !Array.isArray(phase) ? String(phase["phase_id"]) : "";
}

// src/cli/strategy-write.ts
var OURS = /^parallel_exec_sha_[0-9a-f]{12}$/;
async function writeStrategy(brief, folder, { force, source, io }) {
  const shown = (name) => displayPath(io.cwd, join(folder, name));
  const merged = await Promise.all(
    strategyFiles(brief).map(async ([name, fresh]) => {
      const before = await filesBefore(join(folder, name), shown(name), force);
      return { name, ...keepFilled(fresh, before) };
    })
  );
  const lost = merged.flatMap(({ name, lost: paths }) => paths.map((path) => `${name}: ${path}`));
  if (lost.length > 0 && !force)
    throw new Refusal(
      "would-lose",
      `${lost.length} filled slots of ${displayPath(io.cwd, folder)} have no place any more, such as ${lost[0]}; expected --force, or another --out`
    );
  const texts = merged.map(({ name, value }) => ({ name, text: jsonFile(value) }));
  await checkOwn(merged, source);
  const document = documentOf(texts, await documentBefore(folder, force));
  texts.push({ name: DOCUMENT_NAME, text: document });
  await writeTexts(folder, texts, io);
  return {
    files: texts.map(({ name }) => shown(name)),
    open: merged.reduce(
      (sum, { value }) => sum + openSlots(value),
      openSlots(documentSlots(document))
    ),
    kept: merged.reduce((sum, { kept }) => sum + kept, 0),
    lost
  };
}
function documentOf(texts, before) {
  const files = filesFrom(new Map(texts.map(({ name, text }) => [name, text])));
  if ("unfit" in files) throw new Error(`${files.unfit} does not fit its schema`);
  return renewedDocument(files, before);
}
async function filesBefore(path, shown, force) {
  const text = await readTextIfThere(path, LARGEST);
  if (text === void 0) return void 0;
  const value = parsed(text);
  const id = value?.execution_plan_id;
  if (typeof id === "string" && OURS.test(id)) return value;
  if (force) return void 0;
  throw new Refusal(
    "not-ours",
    `${shown} was not written by parallel-plan strategy; expected --force, or another --out`
  );
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
async function checkOwn(files, { workspace }) {
  const values = files.map(({ name, value }) => [name, value]);
  const fault = await firstFault(values, workspace.config.limits);
  if (fault)
    throw new Error(`${fault.name} does not pass ${fault.error.rule}: ${fault.error.message}`);
}

// src/cli/strategy.ts
var FOLDER = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u;
async function strategy(invocation, io) {
  const { positionals, values } = invocation;
  const [verb, ...rest] = positionals;
  if (verb === "status")
    return (await import("./chunk-NUFGTAYG.mjs")).strategyStatus(rest, values, io);
  if (verb === "document")
    return (await import("./strategy-document-QWIE7WDF.mjs")).renewDocument(rest, values, io);
  if (verb === "begin")
    return (await import("./strategy-begin-3HUOD2V5.mjs")).beginSessions(rest, values, io);
  if (verb === "slots") return (await import("./strategy-slots-U5RZ7YPH.mjs")).listSlots(rest, values, io);
  if (verb === "fill") return (await import("./strategy-slots-U5RZ7YPH.mjs")).fillAll(rest, values, io);
  const { format, agents, ...others } = values;
  const json = wantsJson(format);
  const options = readOptions({ ...others, agents }, io);
  const source = await openOne("strategy", positionals, options, io);
  const checked = await check(source.file, source.bytes, source.workspace, {
    ...options,
    beside: source.beside
  });
  const analysis = soundAnalysis(checked);
  const teams = await readTeamsOption(values["teams"], source, io);
  const brief = await compute(source, checked, analysis, teams, { values, options });
  const folder = outFolder(brief.strategy.project.name, source, values, io);
  const result = await writeStrategy(brief, folder, {
    force: values["force"] === true,
    source,
    io
  });
  const { strategyJson, strategyText } = await import("./strategy-text-CQDGW2FR.mjs");
  if (json) printJson(strategyJson(brief, result), io);
  else if (!options.quiet)
    io.stdout.write(`${escapeControls(strategyText(brief, result, io.columns))}
`);
  return EXIT.clean;
}
var PLANNED_AROUND = /^(?:ownership|lock|worktree|verification|contract)\//;
function soundAnalysis(checked) {
  const plan = planOf(checked.document);
  const errors = checked.diagnostics.filter(
    ({ severity, rule }) => severity === "error" && !PLANNED_AROUND.test(rule)
  );
  const [first] = errors;
  if (first) {
    const { line, column } = first.location.start;
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
    throw new Refusal(
      "errors",
      `${checked.path}:${line}:${column} ${first.message}${more}; run parallel-plan validate first`,
      EXIT.errors
    );
  }
  const left = plan.tasks.filter(({ done }) => !done);
  if (left.length === 0)
    throw new Refusal(
      "no-tasks",
      "the plan names no task that is left to do; expected one at least",
      EXIT.errors
    );
  return checked.analysis;
}
async function compute(source, { path, document }, analysis, teams, { values }) {
  const [{ projectOf }, { layOut }, { briefOf }] = await Promise.all([
    import("./from-plan-GVES3VS7.mjs"),
    import("./chunk-B3B2YFAK.mjs"),
    import("./brief-2LNRMU5L.mjs")
  ]);
  const graph = document.parsed && graphOf(document.parsed);
  const agents = Number(values["agents"] ?? source.workspace.config.agents);
  const start = dateOption("start", values) ?? teams?.teams.start_date ?? today();
  const planningDate = dateOption("planning-date", values) ?? teams?.teams.planning_date ?? start;
  const name = projectName(values, teams?.teams, graph?.projectName, analysis, path);
  const project = projectOf({
    analysis,
    ...graph && { details: graph.details, resources: graph.resources },
    ...teams && { teams: teams.teams },
    agents,
    name,
    id: planId([source.bytes, teams?.bytes ?? `${agents} agents`, start, planningDate, name]),
    source: graph?.id ?? path,
    start,
    planningDate
  });
  if ("problem" in project) throw new Refusal("usage", project.problem, EXIT.errors);
  const strategy2 = layOut(project);
  if ("problem" in strategy2) throw new Refusal("infeasible", strategy2.problem, EXIT.errors);
  return briefOf(strategy2, `${PROJECTS}/${name}/sessions/`);
}
function graphOf(parsed2) {
  return isFormat(parsed2, "dependency-graph") ? parsed2.document : void 0;
}
function planId(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return `parallel_exec_sha_${hash.digest("hex").slice(0, 12)}`;
}
function projectName(values, teams, graphName, { plan }, path) {
  const given = values["project"] ?? teams?.project_name ?? graphName;
  const name = String(given ?? (plan.title || basename(dirname(resolve(path)))));
  const usable = given === void 0 ? folderName(name) : name;
  if (FOLDER.test(usable)) return usable;
  throw new Refusal(
    "usage",
    `the project name ${name} cannot be a folder; expected letters, digits, dots, dashes, underscores and spaces, as in --project shop`
  );
}
function folderName(title) {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join("-").slice(0, 60).replace(/-$/, "") || "project";
}
function outFolder(name, { workspace }, values, io) {
  const out = values["out"];
  if (typeof out === "string" && out !== "") return resolve(io.cwd, out);
  if (values["project"] !== void 0)
    return join(workspace.root.path, PROJECTS, name, "parallel-execution");
  throw new Refusal("usage", "strategy writes five files; expected --out DIR, or --project NAME");
}
function dateOption(name, values) {
  const value = values[name];
  if (value === void 0) return void 0;
  if (typeof value === "string" && isDate(value)) return value;
  throw new Refusal(
    "usage",
    `--${name} ${String(value)} is no day; expected one such as 2026-01-05`
  );
}
function today() {
  const now = /* @__PURE__ */ new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
export {
  strategy
};
