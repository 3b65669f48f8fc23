import {
  strategy_risk_mitigation_plan_schema_default
} from "./chunk-MJ6VKCRJ.mjs";
import {
  strategy_wave_schedules_schema_default
} from "./chunk-FE2FODRG.mjs";
import {
  percentage,
  readFacts,
  statedIn
} from "./chunk-R67WD36U.mjs";
import {
  strategy_coordination_protocols_schema_default
} from "./chunk-AOHTWG2U.mjs";
import {
  strategy_execution_plan_schema_default
} from "./chunk-VBDYAS5A.mjs";
import {
  strategy_monitoring_config_schema_default
} from "./chunk-JVH3E2FO.mjs";
import {
  WorkingCalendar,
  isDate
} from "./chunk-HYTRCK4B.mjs";
import {
  readYaml
} from "./chunk-AKG3IADJ.mjs";
import {
  Fields
} from "./chunk-BKS67OQE.mjs";
import {
  LineIndex,
  minutesOf
} from "./chunk-ZU2Z7FRA.mjs";

// src/model/strategy/outline.ts
var THRESHOLDS = { conflictMinutes: 120, blockedMinutes: 240 };

// src/model/strategy/worked.ts
var DAY = 24 * 60 * 60 * 1e3;
var MOST_DAYS = 36500;
function workedMinutes(from, time, calendar) {
  const start = Date.parse(`${from}T00:00:00Z`);
  if (Number.isNaN(start)) return 0;
  const days = Math.min(MOST_DAYS, Math.max(0, (time - start) / DAY));
  let minutes = 0;
  for (let day2 = 0; day2 < days; day2++) {
    if (isWorkingDay(start + day2 * DAY, calendar))
      minutes += Math.min(1, days - day2) * calendar.hoursPerDay * 60;
  }
  return minutes;
}
function waitedMinutes(since, time, calendar) {
  const first = Math.floor(since / DAY) * DAY;
  const last = Math.min(time, first + MOST_DAYS * DAY);
  let minutes = 0;
  for (let day2 = first; day2 < last; day2 += DAY) {
    if (!isWorkingDay(day2, calendar)) continue;
    const passed = (Math.min(last, day2 + DAY) - Math.max(since, day2)) / 6e4;
    minutes += Math.min(Math.max(0, passed), calendar.hoursPerDay * 60);
  }
  return Math.floor(minutes);
}
function isWorkingDay(time, { daysPerWeek, holidays }) {
  const date = new Date(time);
  const weekday = (date.getUTCDay() + 6) % 7;
  return weekday < daysPerWeek && !holidays.has(date.toISOString().slice(0, 10));
}

// src/model/strategy/late.ts
var WARNING = 0.05;
function lateTimes(wave, buffer) {
  const behind = (share) => wave.end + Math.ceil((wave.end - wave.start) * share);
  return { warning: behind(WARNING), critical: behind(buffer) };
}

// src/formats/strategy/derived.ts
var LONGEST = 2e7;
function derivedFrom(top, facts) {
  const { waves, start, holidays } = facts;
  const buffer = percentage(top.mapping("resource_analysis"), "capacity_buffer")?.value;
  const lengths = waves.map(({ duration }) => duration?.value ?? Number.NaN);
  const total = lengths.reduce((sum, minutes) => sum + minutes, 0);
  const work = waves.map(workOf);
  const all = work.reduce((sum, minutes) => sum + minutes, 0);
  if (!start || !isDate(start.value) || !(total < LONGEST) || !(all > 0)) return [];
  const calendar = new WorkingCalendar(start.value, holidays);
  let [end, done] = [0, 0];
  return waves.flatMap(({ number, at }, i) => {
    const begin = end;
    end += lengths[i];
    done += work[i];
    if (!number) return [];
    const late = lateTimes({ start: begin, end }, (buffer ?? 0) / 100);
    const stated = (of, value) => ({
      of: `the ${of} of wave ${number.value}`,
      value: { value, at }
    });
    return [
      stated("warning_date", calendar.dateAt(late.warning)),
      ...buffer === void 0 ? [] : [stated("critical_date", calendar.dateAt(late.critical))],
      stated("expected_completion", `${Math.round(done / all * 100)}%`)
    ];
  });
}
function workOf({ phases }) {
  return phases.reduce((sum, { duration }) => sum + (duration?.value ?? Number.NaN), 0);
}

// src/formats/strategy-session/outline.ts
function readOutline(plan, schedules, limits) {
  return outlineOf(fieldsOf(plan, limits), fieldsOf(schedules ?? "{}", limits));
}
function outlineOf(top, times) {
  const waves = top.mapping("wave_execution_plan").mappings("waves");
  if (!top.has("wave_execution_plan")) return void 0;
  const context = top.mapping("project_context");
  const startDate = day(context, "start_date") ?? day(times, "start_date") ?? (waves[0] && day(waves[0], "start_date"));
  const calendar = calendarOf([context, times].map((fields) => fields.mapping("working_calendar")));
  const exact = exactTimes(times);
  return {
    id: text(top, "execution_plan_id") ?? "",
    project: text(context, "project_name") ?? "",
    ...startDate !== void 0 && { startDate },
    calendar,
    waves: waves.map((wave, i) => ({
      number: wave.number("wave_number")?.value ?? i + 1,
      name: text(wave, "wave_name") ?? "",
      ...mostOf(wave),
      ...dates(wave)
    })),
    phases: waves.flatMap(
      (wave, i) => wave.mappings("phases").flatMap((phase) => {
        const read = readPhase(phase, wave, wave.number("wave_number")?.value ?? i + 1);
        return read ? [{ ...read, ...exact.get(read.session) ?? spanOf(read, startDate, calendar) }] : [];
      })
    ),
    syncs: syncsOf(top, waves),
    teams: top.mapping("resource_analysis").mappings("available_teams").flatMap((team) => text(team, "team_id") ?? []),
    risks: top.mapping("risk_management").mappings("risk_assessment").flatMap((risk) => text(risk, "risk_id") ?? []),
    isComputed: top.mapping("wave_execution_plan").has("targets"),
    teamSessions: teamSessionsOf(top),
    roles: rolesOf(top),
    stated: new Map(
      [...derivedFrom(top, readFacts(top)), ...statedIn(top).toReversed()].map(({ of, value }) => [
        of,
        value.value
      ])
    ),
    ...thresholdsOf(top)
  };
}
function fieldsOf(json, limits) {
  const document = readYaml(json, 0, new LineIndex(json), limits);
  return new Fields(document, document.findings.length > 0 ? null : document.value);
}
function text(fields, key) {
  return fields.text(key)?.value;
}
function day(fields, key) {
  return text(fields, key)?.replace(/^(.{10})T.*$/, "$1");
}
function texts(fields, key) {
  return fields.texts(key).map(({ value }) => value);
}
function dates(fields) {
  const [startDate, endDate] = [day(fields, "start_date"), day(fields, "end_date")];
  return {
    ...startDate !== void 0 && { startDate },
    ...endDate !== void 0 && { endDate }
  };
}
function readPhase(phase, wave, number) {
  const [id, session] = [text(phase, "phase_id"), text(phase, "session_id")];
  if (id === void 0 || session === void 0) return void 0;
  return {
    id,
    wave: number,
    session,
    team: text(phase, "team_assignment") ?? "",
    dependencies: [.../* @__PURE__ */ new Set([...texts(phase, "dependencies"), ...texts(phase, "runs_after")])],
    deliverables: texts(phase, "deliverables"),
    ...dates(wave),
    ...dates(phase)
  };
}
function exactTimes(schedules) {
  const sessions = schedules.mappings("waves").flatMap((wave) => wave.mappings("sessions"));
  return new Map(
    sessions.flatMap((session) => {
      const id = text(session, "session_id");
      const start = minutesFrom(text(session, "starts_after"));
      const length = minutesFrom(text(session, "duration"));
      if (id === void 0 || start === void 0 || length === void 0) return [];
      return [[id, { start, end: start + length }]];
    })
  );
}
function minutesFrom(duration = "") {
  return /^0 \w+$/.test(duration) ? 0 : minutesOf(duration);
}
function spanOf({ startDate, endDate }, first, calendar) {
  if (first === void 0 || startDate === void 0 || endDate === void 0) return {};
  const [start, last] = [Date.parse(`${startDate}T00:00:00Z`), Date.parse(`${endDate}T24:00:00Z`)];
  if (Number.isNaN(start) || Number.isNaN(last)) return {};
  return {
    start: workedMinutes(first, start, calendar),
    end: workedMinutes(first, last, calendar)
  };
}
function calendarOf(sources) {
  const found = sources.find((fields) => fields.has("hours_per_day"));
  const within = (key, most, usual) => Math.min(most, Math.max(1, found?.number(key)?.value ?? usual));
  return {
    hoursPerDay: within("hours_per_day", 24, 8),
    daysPerWeek: within("days_per_week", 7, 5),
    holidays: new Set(found ? texts(found, "holidays") : [])
  };
}
function syncsOf(top, waves) {
  const all = [
    ...top.mapping("coordination_protocols").mappings("synchronization_points").map((fields) => ({ fields, wave: void 0 })),
    ...waves.flatMap(
      (wave, i) => wave.mappings("synchronization_points").map((fields) => ({
        fields,
        wave: wave.number("wave_number")?.value ?? i + 1
      }))
    )
  ];
  const found = [];
  for (const { fields, wave: inside } of all) {
    const names = ["sync_point_id", "name"].flatMap((key) => text(fields, key) ?? []);
    const wave = fields.number("wave_number")?.value ?? inside;
    const same = found.find((one) => one.names.some((name) => names.includes(name)));
    if (same) {
      same.names = [.../* @__PURE__ */ new Set([...same.names, ...names])];
      if (wave !== void 0) same.wave ??= wave;
    } else {
      const criteria = texts(fields, "success_criteria");
      const participants = texts(fields, "participants");
      found.push({ names, ...wave !== void 0 && { wave }, participants, criteria });
    }
  }
  return found.filter(({ names }) => names.length > 0);
}
function mostOf(wave) {
  const most = wave.number("max_concurrent_sessions")?.value;
  return most === void 0 ? {} : { most };
}
function teamSessionsOf(top) {
  const teams = top.mapping("resource_analysis").mappings("available_teams");
  return new Map(
    teams.flatMap((team) => {
      const id = text(team, "team_id");
      const sessions = team.number("parallel_sessions")?.value ?? 1;
      return id === void 0 ? [] : [[id, Math.max(1, sessions)]];
    })
  );
}
function rolesOf(top) {
  const protocols = top.mapping("coordination_protocols");
  const deciding = texts(protocols.mapping("decision_making"), "decision_hierarchy");
  const meeting = protocols.mappings("communication_schedule").flatMap((one) => texts(one, "participants"));
  return [.../* @__PURE__ */ new Set([...deciding, ...meeting])];
}
function thresholdsOf(top) {
  const given = top.mapping("session_coordination").mapping("inter_agent_communication").mapping("escalation_thresholds");
  const minutes = (key) => minutesOf(text(given, key) ?? "");
  return {
    conflictMinutes: minutes("conflict_timeout") ?? THRESHOLDS.conflictMinutes,
    blockedMinutes: minutes("dependency_blocking") ?? THRESHOLDS.blockedMinutes
  };
}

// src/strategy/files.ts
var FILE_NAMES = {
  plan: "execution-plan.json",
  schedules: "wave-schedules.json",
  protocols: "coordination-protocols.json",
  risks: "risk-mitigation-plan.json",
  monitoring: "monitoring-config.json"
};
function filesFrom(texts2) {
  const [plan, schedules, protocols, risks, monitoring] = Object.values(FILE_NAMES).map(
    (name) => valueOf(texts2.get(name))
  );
  if (!strategy_execution_plan_schema_default.fits(plan)) return { unfit: FILE_NAMES.plan };
  if (!strategy_wave_schedules_schema_default.fits(schedules)) return { unfit: FILE_NAMES.schedules };
  if (!strategy_coordination_protocols_schema_default.fits(protocols)) return { unfit: FILE_NAMES.protocols };
  if (!strategy_risk_mitigation_plan_schema_default.fits(risks)) return { unfit: FILE_NAMES.risks };
  if (!strategy_monitoring_config_schema_default.fits(monitoring)) return { unfit: FILE_NAMES.monitoring };
  return { plan, schedules, protocols, risks, monitoring };
}
function valueOf(text2) {
  if (text2 === void 0) return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

export {
  workedMinutes,
  waitedMinutes,
  lateTimes,
  readOutline,
  outlineOf,
  FILE_NAMES,
  filesFrom
};
