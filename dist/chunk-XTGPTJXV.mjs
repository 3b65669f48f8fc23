import {
  OVERHEAD,
  SAVED,
  UTILIZATION,
  severityOf
} from "./chunk-LE27N6EU.mjs";
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
} from "./chunk-LZSLQ7IS.mjs";
import {
  peakOf
} from "./chunk-TGSSFKCM.mjs";
import {
  WHY_NOT
} from "./chunk-FNPUL2RY.mjs";
import {
  DOCUMENT_NAME,
  LARGEST,
  documentBefore,
  documentSlots,
  filesFrom,
  renewedDocument
} from "./chunk-K4PSSUIP.mjs";
import {
  lint
} from "./chunk-PGYERZCA.mjs";
import {
  displayPath
} from "./chunk-KO3Q4SLL.mjs";
import {
  Refusal
} from "./chunk-W2M4TOQN.mjs";
import {
  isCode,
  readTextIfThere,
  saveFile
} from "./chunk-ZJRHUTGO.mjs";
import {
  DEFAULT_LIMITS
} from "./chunk-SM2MEFSS.mjs";
import {
  strategyFrom
} from "./chunk-44Q3RH2P.mjs";
import {
  LIFE_CYCLE,
  MESSAGE_TYPES
} from "./chunk-WW4ZZUDE.mjs";
import {
  escapeJson
} from "./chunk-N2BJ5UMX.mjs";
import {
  LineIndex
} from "./chunk-TQYQR2EG.mjs";
import {
  fill,
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import {
  DAY,
  durationText
} from "./chunk-D66UM6SX.mjs";

// src/report/json-file.ts
var WIDTH = 100;
function jsonFile(value) {
  return `${escapeJson(textOf(value, "", 0))}
`;
}
function textOf(value, indent, before) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    const isShort = indent.length + before + line.length < WIDTH;
    if (isShort && value.every((item) => typeof item !== "object" || item === null)) return line;
    const items = value.map((item) => `${inner}${textOf(item, inner, 0)}`);
    return `[
${items.join(",\n")}
${indent}]`;
  }
  const entries = Object.entries(value).map(([name, item]) => {
    const key = `${JSON.stringify(name)}: `;
    return `${inner}${key}${textOf(item, inner, key.length)}`;
  });
  return entries.length === 0 ? "{}" : `{
${entries.join(",\n")}
${indent}}`;
}

// src/cli/strategy-write.ts
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

// src/strategy/documents/session-coordination.ts
var CONFLICT = 1 / 20;
var BLOCKED = 1 / 10;
function patience({ strategy }) {
  const usual = strategy.total / strategy.sessions.length;
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
function communicationOf({ strategy }) {
  const types = ["standup", "integration_review"];
  return types.flatMap((type) => {
    const waves = strategy.waves.filter(
      (wave) => meetingsOf(strategy, wave).some((meeting2) => meeting2.type === type)
    );
    const [first] = waves;
    if (!first) return [];
    const meeting = meetingsOf(strategy, first).find((one) => one.type === type);
    const teams = teamsOf(waves.flatMap(({ sessions }) => sessions));
    return {
      communication_type: type,
      frequency: meeting.frequency,
      duration: durationText(meeting.minutes),
      participants: [...teams.map((team) => strategy.project.teams[team].id), "orchestrator"],
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
  strategy,
  sessionsFolder,
  targets
}) {
  const first = idsOf(strategy.waves[0].sessions);
  const missed = targets.filter(({ met }) => !met).map(({ target }) => target);
  return {
    next_actor: "orchestrator",
    next_steps: [
      "Have the open slots of these files filled, then run parallel-plan validate on their folder",
      ...missed.length > 0 ? [`Decide whether to go on although these targets are missed: ${listed(missed)}`] : [],
      `Write a state file for each of ${counted(strategy.sessions.length, "session")} under ${sessionsFolder}, with the status created`,
      `Start wave 1: ${listed(first)}`,
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
  const { strategy, risks } = brief;
  const { conflict, blocked } = patience(brief);
  const atGates = strategy.waves.flatMap(
    (_, i) => hasGate(strategy, i) ? gateSessions(strategy, i) : []
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
function dependents({ strategy }) {
  const { phases } = strategy.project;
  const most = Math.max(...phases.map(({ before }) => before.length));
  const phase = phases.findIndex(({ before }) => before.length === most);
  return most < 2 ? "" : `; ${phaseId(strategy, strategy.sessions[phase])} waits for ${most}`;
}
function distinct(ids) {
  return [...new Set(ids)].sort();
}

// src/strategy/documents/coordination-protocols.ts
function coordinationProtocols(brief) {
  const { strategy } = brief;
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
    execution_plan_id: strategy.project.id,
    project_name: strategy.project.name,
    synchronization_points: strategy.waves.flatMap(
      (_, i) => hasGate(strategy, i) ? syncPoint(brief, i) : []
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
function syncPoint({ strategy }, number) {
  const { sessions, end } = strategy.waves[number];
  const handed = sessions.flatMap(({ phase }) => strategy.project.phases[phase].deliverables);
  return {
    sync_point_id: gateId(number),
    name: `Gate behind wave ${number + 1}`,
    wave_number: number + 1,
    date: dateAt(strategy, end),
    trigger_conditions: sessions.map(
      (session) => `${session.id} (${phaseId(strategy, session)}) has ended`
    ),
    participants: idsOf(gateSessions(strategy, number)),
    duration: durationText(gateMinutes(strategy, number)),
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
  strategy
}) {
  const { sessions, project } = strategy;
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
  strategy
}) {
  const { pools, project, sessions } = strategy;
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
function milestonesOf(strategy) {
  return strategy.waves.map((wave, i) => ({
    milestone_id: `milestone_${i + 1}`,
    name: i === strategy.waves.length - 1 ? "Everything is done" : `Wave ${i + 1} is done`,
    date: dateAt(strategy, wave.end),
    wave_number: i + 1,
    phases: wave.sessions.map((session) => phaseId(strategy, session))
  }));
}

// src/strategy/documents/monitoring-config.ts
var WARN = 0.1;
var CRITICAL = 0.2;
var LATE = 0.05;
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
function checkpointsOf({ strategy }) {
  let done = 0;
  return strategy.waves.map((wave, i) => {
    done += wave.sessions.reduce((sum, { start, end }) => sum + end - start, 0);
    const late = (share) => dateAt(strategy, wave.end + Math.ceil((wave.end - wave.start) * share));
    return {
      wave_number: i + 1,
      due_date: dateAt(strategy, wave.end),
      warning_date: late(LATE),
      critical_date: late(strategy.project.buffer / 100),
      expected_completion: percent(done / strategy.total)
    };
  });
}
function weeklyDates({ strategy }) {
  const weeks = Math.min(52, Math.floor(strategy.makespan / (5 * DAY)));
  return Array.from({ length: weeks }, (_, i) => dateAt(strategy, ((i + 1) * 5 - 1) * DAY));
}

// src/strategy/documents/quality.ts
function qualityOf({ strategy }) {
  const { waves, project } = strategy;
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
function resourcesOf({ strategy, figures }) {
  const { project } = strategy;
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
    resource_constraints: constraintsOf({ strategy }),
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

// src/strategy/documents/execution-plan.ts
function executionPlan(brief) {
  const { strategy, figures, targets, risks } = brief;
  const { project, waves, total, makespan, criticalPath, criticalMinutes } = strategy;
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
      start_date: dateAt(strategy, 0),
      end_date: dateAt(strategy, makespan),
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
      duration_without_gates: durationText(strategy.withoutGates),
      waves: waves.map((wave, i) => waveEntry(brief, wave, i)),
      milestones: milestonesOf(strategy),
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
      risk_assessment: risks.map((risk) => ({
        risk_id: risk.id,
        risk_name: risk.name,
        category: risk.category,
        probability: risk.probability,
        impact: risk.impact,
        affected_sessions: idsOf(risk.sessions)
      })),
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
  const { strategy, risks } = brief;
  const own = new Set(wave.sessions);
  const levels = risks.filter(({ sessions }) => sessions.some((session) => own.has(session))).map(severityOf);
  const next = strategy.waves.slice(number + 1).flatMap(({ sessions }) => sessions);
  const blocked = next.filter((session) => waitsFor(brief, session, wave));
  const ids = blocked.map((session) => phaseId(strategy, session));
  return {
    wave_number: number + 1,
    wave_name: waveName(strategy, number),
    duration: waveDuration(wave),
    start_date: dateAt(strategy, wave.start),
    end_date: dateAt(strategy, wave.end),
    max_concurrent_sessions: wave.peak,
    phases: nonEmpty(wave.sessions.map((session) => phaseEntry(brief, session))),
    synchronization_points: gateOf(brief, number).map((gate) => ({
      sync_point_id: gate.sync_point_id,
      name: gate.name,
      trigger: `All sessions of wave ${number + 1} have ended`,
      participants: gate.participants,
      duration: gate.duration
    })),
    coordination_requirements: meetingsOf(strategy, wave).map(({ type, frequency, minutes }) => ({
      type,
      frequency,
      participants: teamsOf(wave.sessions).map((team) => strategy.project.teams[team].id),
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
function phaseEntry({ strategy }, session) {
  const { project, criticalPath } = strategy;
  const phase = project.phases[session.phase];
  return {
    phase_id: phase.id,
    phase_name: phase.name,
    session_id: session.id,
    team_assignment: teamId(strategy, session),
    estimated_duration: durationText(session.end - session.start),
    start_date: dateAt(strategy, session.start),
    end_date: dateAt(strategy, session.end),
    dependencies: phase.before.map((parent) => project.phases[parent].id),
    deliverables: phase.deliverables,
    ...phase.skills.length > 0 && { required_skills: phase.skills },
    on_critical_path: criticalPath.includes(session.phase)
  };
}
function gateOf({ strategy }, number) {
  if (!hasGate(strategy, number)) return [];
  return [
    {
      sync_point_id: gateId(number),
      name: `Gate behind wave ${number + 1}`,
      wave_number: number + 1,
      date: dateAt(strategy, strategy.waves[number].end),
      participants: idsOf(gateSessions(strategy, number)),
      duration: durationText(gateMinutes(strategy, number))
    }
  ];
}

// src/strategy/documents/risk-mitigation-plan.ts
function riskMitigationPlan(brief) {
  const { strategy, risks } = brief;
  const count = (level) => risks.filter((risk) => severityOf(risk) === level).length;
  return {
    execution_plan_id: strategy.project.id,
    project_name: strategy.project.name,
    risk_summary: {
      total: risks.length,
      high: count("high"),
      medium: count("medium"),
      low: count("low")
    },
    risk_assessment: risks.map((risk) => ({
      risk_id: risk.id,
      risk_name: risk.name,
      category: risk.category,
      probability: risk.probability,
      impact: risk.impact,
      affected_sessions: idsOf(risk.sessions),
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
function mitigationsOf({ risks, strategy }) {
  const kinds = [...new Set(risks.map(({ category }) => category))];
  return kinds.map((kind, i) => {
    const own = risks.filter(({ category }) => category === kind);
    const [name, description] = AGAINST[kind];
    return {
      strategy_id: `mit_${String(i + 1).padStart(3, "0")}`,
      strategy_name: name,
      description,
      addresses: own.map(({ id }) => id),
      implementation: [fill(`the steps of ${strategy.project.name} for this`)],
      success_metrics: ["None of these risks moves the end of its wave"],
      monitoring: "weekly_progress_review"
    };
  });
}

// src/strategy/slack.ts
function slackOf(strategy, wave) {
  const { pools } = strategy;
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
  const { strategy, figures } = brief;
  const { project, waves, sessions } = strategy;
  return {
    execution_plan_id: project.id,
    project_name: project.name,
    start_date: dateAt(strategy, 0),
    end_date: dateAt(strategy, strategy.makespan),
    working_calendar: { hours_per_day: 8, days_per_week: 5, holidays: project.holidays },
    waves: waves.map((wave, i) => waveEntry2(brief, wave, i)),
    team_schedules: project.teams.map(({ id }, team) => ({
      team_id: id,
      sessions: idsOf(sessions.filter((session) => session.team === team)).sort((a, b) => a < b ? -1 : 1),
      busy: durationText(figures.teams[team].busy),
      utilization: percent(figures.teams[team].utilization)
    })),
    critical_path: strategy.criticalPath.map((phase) => project.phases[phase].id),
    critical_path_duration: durationText(strategy.criticalMinutes),
    lower_bound: durationText(strategy.lowerBound),
    duration_without_gates: durationText(strategy.withoutGates),
    duration_with_gates: durationText(strategy.makespan),
    milestones: milestonesOf(strategy)
  };
}
function waveEntry2({ strategy }, wave, number) {
  const { project, pools } = strategy;
  const busy = new Set(wave.sessions.map(({ team }) => team));
  const slack = slackOf(strategy, wave);
  return {
    wave_number: number + 1,
    wave_name: waveName(strategy, number),
    starts_after: durationText(wave.start),
    duration: waveDuration(wave),
    start_date: dateAt(strategy, wave.start),
    end_date: dateAt(strategy, wave.end),
    max_concurrent_sessions: wave.peak,
    sessions: nonEmpty(
      wave.sessions.map((session) => ({
        ...sessionEntry({ strategy }, session),
        float: durationText(slack.get(session))
      }))
    ),
    resource_use: pools.list.flatMap(({ name, kind, capacity }, index) => {
      const amount = ({ phase }) => pools.demands[phase].find(({ resource }) => resource === index)?.amount ?? 0;
      const peak = kind === "team" ? 0 : peakOf(wave.sessions, amount);
      return peak === 0 ? [] : { resource: name, peak, capacity };
    }),
    idle_teams: project.teams.filter((_, team) => !busy.has(team)).map(({ id }) => id),
    ...hasGate(strategy, number) && { gate: gateId(number) }
  };
}
function sessionEntry({ strategy }, session) {
  return {
    session_id: session.id,
    phase_id: phaseId(strategy, session),
    team_assignment: teamId(strategy, session),
    starts_after: durationText(session.start),
    duration: durationText(session.end - session.start),
    start_date: dateAt(strategy, session.start),
    end_date: dateAt(strategy, session.end),
    on_critical_path: strategy.criticalPath.includes(session.phase)
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
var MOST_PHASES = 1e5;
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
  for (const { name, value } of merged) await checkOwn(name, value, source);
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
async function checkOwn(name, value, { workspace }) {
  const index = new LineIndex("");
  const nowhere = () => index.place(0, 0);
  const document = {
    value,
    placeOf: nowhere,
    keyPlaceOf: nowhere,
    otherReadings: () => [],
    findings: []
  };
  const limits = { ...DEFAULT_LIMITS, ...workspace.config.limits, tasks: MOST_PHASES };
  const parsed2 = await strategyFrom(document, index, limits);
  const { diagnostics } = lint({ parsed: parsed2, findings: parsed2.findings, settings: /* @__PURE__ */ new Map() });
  const own = diagnostics.find(
    ({ rule, severity }) => severity === "error" && /^(?:strategy|plan|dependency)\//.test(rule)
  );
  if (own) throw new Error(`${name} does not pass ${own.rule}: ${own.message}`);
}
async function writeTexts(folder, texts, io) {
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of texts) await saveFile(join(folder, name), text);
  } catch (error) {
    const reasons = {
      ...WHY_NOT,
      EEXIST: "it is a file",
      ENOTDIR: "one of its folders is a file",
      EISDIR: "a folder stands in the place of a file"
    };
    const code = Object.keys(reasons).find((one) => isCode(error, one));
    if (code === void 0) throw error;
    throw new Refusal(
      "unwritable",
      `${displayPath(io.cwd, folder)} cannot be written: ${reasons[code]}`
    );
  }
}

export {
  jsonFile,
  writeStrategy,
  writeTexts
};
