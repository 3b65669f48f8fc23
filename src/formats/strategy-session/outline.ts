import { LineIndex } from "../../model/place.ts";
import {
  type Calendar,
  type OutlinePhase,
  type OutlineSync,
  type StrategyOutline,
  THRESHOLDS,
} from "../../model/strategy/outline.ts";
import { workedMinutes } from "../../model/strategy/worked.ts";
import { minutesOf } from "../../model/working-time.ts";
import type { Limits } from "../format.ts";
import { derivedFrom } from "../strategy/derived.ts";
import { readFacts } from "../strategy/facts.ts";
import { statedIn } from "../strategy/stated.ts";
import { readYaml } from "../yaml/document.ts";
import { Fields } from "../yaml/fields.ts";

/**
 * What an execution-plan.json says, as far as it can be read, with the times of the wave-schedules.json
 * beside it. Nothing for a text that is no execution plan.
 */
export function readOutline(
  plan: string,
  schedules: string | undefined,
  limits: Limits,
): StrategyOutline | undefined {
  return outlineOf(fieldsOf(plan, limits), fieldsOf(schedules ?? "{}", limits));
}

/** The same from documents that are read already. */
export function outlineOf(top: Fields, times: Fields): StrategyOutline | undefined {
  const waves = top.mapping("wave_execution_plan").mappings("waves");
  if (!top.has("wave_execution_plan")) return undefined;
  const context = top.mapping("project_context");
  const startDate =
    day(context, "start_date") ??
    day(times, "start_date") ??
    (waves[0] && day(waves[0], "start_date"));
  const calendar = calendarOf([context, times].map((fields) => fields.mapping("working_calendar")));
  const exact = exactTimes(times);
  return {
    id: text(top, "execution_plan_id") ?? "",
    project: text(context, "project_name") ?? "",
    ...(startDate !== undefined && { startDate }),
    calendar,
    waves: waves.map((wave, i) => ({
      number: wave.number("wave_number")?.value ?? i + 1,
      name: text(wave, "wave_name") ?? "",
      ...mostOf(wave),
      ...dates(wave),
    })),
    phases: waves.flatMap((wave, i) =>
      wave.mappings("phases").flatMap((phase) => {
        const read = readPhase(phase, wave, wave.number("wave_number")?.value ?? i + 1);
        return read
          ? [{ ...read, ...(exact.get(read.session) ?? spanOf(read, startDate, calendar)) }]
          : [];
      }),
    ),
    syncs: syncsOf(top, waves),
    teams: top
      .mapping("resource_analysis")
      .mappings("available_teams")
      .flatMap((team) => text(team, "team_id") ?? []),
    risks: top
      .mapping("risk_management")
      .mappings("risk_assessment")
      .flatMap((risk) => text(risk, "risk_id") ?? []),
    isComputed: top.mapping("wave_execution_plan").has("targets"),
    teamSessions: teamSessionsOf(top),
    roles: rolesOf(top),
    stated: new Map(
      [...derivedFrom(top, readFacts(top)), ...statedIn(top).toReversed()].map(({ of, value }) => [
        of,
        value.value,
      ]),
    ),
    ...thresholdsOf(top),
  };
}

function fieldsOf(json: string, limits: Limits): Fields {
  const document = readYaml(json, 0, new LineIndex(json), limits);
  return new Fields(document, document.findings.length > 0 ? null : document.value);
}

function text(fields: Fields, key: string): string | undefined {
  return fields.text(key)?.value;
}

/** A day, without the time of day that some write behind it. */
function day(fields: Fields, key: string): string | undefined {
  return text(fields, key)?.replace(/^(.{10})T.*$/, "$1");
}

function texts(fields: Fields, key: string): string[] {
  return fields.texts(key).map(({ value }) => value);
}

function dates(fields: Fields): { startDate?: string; endDate?: string } {
  const [startDate, endDate] = [day(fields, "start_date"), day(fields, "end_date")];
  return {
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && { endDate }),
  };
}

function readPhase(phase: Fields, wave: Fields, number: number): OutlinePhase | undefined {
  const [id, session] = [text(phase, "phase_id"), text(phase, "session_id")];
  if (id === undefined || session === undefined) return undefined;
  return {
    id,
    wave: number,
    session,
    team: text(phase, "team_assignment") ?? "",
    dependencies: [...new Set([...texts(phase, "dependencies"), ...texts(phase, "runs_after")])],
    deliverables: texts(phase, "deliverables"),
    ...dates(wave),
    ...dates(phase),
  };
}

/** Start and end of sessions as wave-schedules.json has them, by session. */
function exactTimes(schedules: Fields): Map<string, { start: number; end: number }> {
  const sessions = schedules.mappings("waves").flatMap((wave) => wave.mappings("sessions"));
  return new Map(
    sessions.flatMap((session) => {
      const id = text(session, "session_id");
      const start = minutesFrom(text(session, "starts_after"));
      const length = minutesFrom(text(session, "duration"));
      if (id === undefined || start === undefined || length === undefined) return [];
      return [[id, { start, end: start + length }] as const];
    }),
  );
}

/** Minutes of working time, where none at all is a time, too. */
function minutesFrom(duration = ""): number | undefined {
  return /^0 \w+$/.test(duration) ? 0 : minutesOf(duration);
}

/** From the dates of a phase: it may take the whole of its last day. */
function spanOf(
  { startDate, endDate }: OutlinePhase,
  first: string | undefined,
  calendar: Calendar,
): { start?: number; end?: number } {
  if (first === undefined || startDate === undefined || endDate === undefined) return {};
  const [start, last] = [Date.parse(`${startDate}T00:00:00Z`), Date.parse(`${endDate}T24:00:00Z`)];
  if (Number.isNaN(start) || Number.isNaN(last)) return {};
  return {
    start: workedMinutes(first, start, calendar),
    end: workedMinutes(first, last, calendar),
  };
}

function calendarOf(sources: readonly Fields[]): Calendar {
  const found = sources.find((fields) => fields.has("hours_per_day"));
  const within = (key: string, most: number, usual: number): number =>
    Math.min(most, Math.max(1, found?.number(key)?.value ?? usual));
  return {
    hoursPerDay: within("hours_per_day", 24, 8),
    daysPerWeek: within("days_per_week", 7, 5),
    holidays: new Set(found ? texts(found, "holidays") : []),
  };
}

/** Points of the waves and of the whole plan; one that stands at both places is one. */
function syncsOf(top: Fields, waves: readonly Fields[]): OutlineSync[] {
  const all = [
    ...top
      .mapping("coordination_protocols")
      .mappings("synchronization_points")
      .map((fields) => ({ fields, wave: undefined })),
    ...waves.flatMap((wave, i) =>
      wave.mappings("synchronization_points").map((fields) => ({
        fields,
        wave: wave.number("wave_number")?.value ?? i + 1,
      })),
    ),
  ];
  const found: OutlineSync[] = [];
  for (const { fields, wave: inside } of all) {
    const names = ["sync_point_id", "name"].flatMap((key) => text(fields, key) ?? []);
    const wave = fields.number("wave_number")?.value ?? inside;
    const same = found.find((one) => one.names.some((name) => names.includes(name)));
    if (same) {
      same.names = [...new Set([...same.names, ...names])];
      if (wave !== undefined) same.wave ??= wave;
    } else {
      const criteria = texts(fields, "success_criteria");
      const participants = texts(fields, "participants");
      found.push({ names, ...(wave !== undefined && { wave }), participants, criteria });
    }
  }
  return found.filter(({ names }) => names.length > 0);
}

function mostOf(wave: Fields): { most?: number } {
  const most = wave.number("max_concurrent_sessions")?.value;
  return most === undefined ? {} : { most };
}

/** A team of others has one session where it does not say otherwise. */
function teamSessionsOf(top: Fields): Map<string, number> {
  const teams = top.mapping("resource_analysis").mappings("available_teams");
  return new Map(
    teams.flatMap((team) => {
      const id = text(team, "team_id");
      const sessions = team.number("parallel_sessions")?.value ?? 1;
      return id === undefined ? [] : [[id, Math.max(1, sessions)] as const];
    }),
  );
}

function rolesOf(top: Fields): string[] {
  const protocols = top.mapping("coordination_protocols");
  const deciding = texts(protocols.mapping("decision_making"), "decision_hierarchy");
  const meeting = protocols
    .mappings("communication_schedule")
    .flatMap((one) => texts(one, "participants"));
  return [...new Set([...deciding, ...meeting])];
}

function thresholdsOf(top: Fields): { conflictMinutes: number; blockedMinutes: number } {
  const given = top
    .mapping("session_coordination")
    .mapping("inter_agent_communication")
    .mapping("escalation_thresholds");
  const minutes = (key: string): number | undefined => minutesOf(text(given, key) ?? "");
  return {
    conflictMinutes: minutes("conflict_timeout") ?? THRESHOLDS.conflictMinutes,
    blockedMinutes: minutes("dependency_blocking") ?? THRESHOLDS.blockedMinutes,
  };
}
