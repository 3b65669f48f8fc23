import type { ParserFinding } from "../../model/diagnostic.ts";
import { isUnfilled } from "../../model/fill.ts";
import type { YamlDocument, YamlValue } from "../yaml/document.ts";
import { Fields } from "../yaml/fields.ts";

type Path = readonly (string | number)[];
type Mapping = { [key: string]: YamlValue };

/** Teams that stand in a `resource_analysis`, in the form of a teams file. */
export interface AnalysedTeams {
  value: Mapping;
  /** Where something of that form stands in the document. */
  home: (path: Path) => Path;
  findings: ParserFinding[];
}

/** What a strategy computes for a team, and what nobody computes with. */
const COMPUTED = new Set(["assigned_phases", "assigned_duration", "utilization", "capacity"]);

/** Facilities of a teams file by what they are called in a resource analysis. */
const FACILITIES = {
  ci_cd_capacity: "concurrent_builds",
  monitoring_capacity: "parallel_sessions",
} as const;

/**
 * The teams of an execution-plan.json, or of its `resource_analysis` alone, in the form of a teams file;
 * nothing for a document that has none. What a strategy computes is left out: it is computed again.
 */
export function teamsOfAnalysis(document: YamlDocument): AnalysedTeams | undefined {
  const top = new Fields(document, document.value);
  const path = top.has("resource_analysis") ? ["resource_analysis"] : [];
  const analysis = path.length > 0 ? top.mapping("resource_analysis") : top;
  if (!analysis.has("available_teams")) return undefined;
  const findings: ParserFinding[] = [];
  const say = (at: ParserFinding["at"], message: string): void =>
    void findings.push({ rule: "plan/schema", at, message });
  const buffer = percentage(analysis, "capacity_buffer");
  return {
    value: {
      schema_version: 1,
      ...datesOf(top),
      ...(buffer !== undefined && { buffer_percentage: buffer }),
      teams: analysis.mappings("available_teams").map((team) => teamOf(team, say)),
      infrastructure: facilitiesOf(analysis.mapping("infrastructure_capacity"), say),
      constraints: analysis.mappings("resource_constraints").flatMap(constraintOf),
    },
    home: ([first, ...rest]) =>
      first !== undefined && Object.hasOwn(HOMES, first)
        ? [...path, HOMES[first as keyof typeof HOMES], ...rest]
        : path,
    findings,
  };
}

const HOMES = {
  teams: "available_teams",
  infrastructure: "infrastructure_capacity",
  constraints: "resource_constraints",
} as const;

type Say = (at: ParserFinding["at"], message: string) => void;

/** What an execution plan says of its project. */
function datesOf(top: Fields): Mapping {
  const context = top.mapping("project_context");
  const name = context.text("project_name")?.value ?? top.text("project_name")?.value;
  const holidays = context.mapping("working_calendar").texts("holidays");
  const days = [
    ["start_date", context.text("start_date") ?? top.text("start_date")],
    ["deadline", context.text("deadline") ?? top.text("deadline")],
    ["planning_date", top.text("planning_date")],
  ] as const;
  return {
    ...(name !== undefined && { project_name: name }),
    ...Object.fromEntries(days.flatMap(([key, day]) => (day ? [[key, dayOf(day.value)]] : []))),
    ...(holidays.length > 0 && { holidays: holidays.map(({ value }) => dayOf(value)) }),
  };
}

/** A day without the time that some write behind it. */
function dayOf(text: string): string {
  return text.replace(/^(.{10})T.*$/, "$1");
}

function teamOf(team: Fields, say: Say): Mapping {
  const { availability, ...rest } = Object.fromEntries(
    Object.entries(team.values()).filter(([key]) => !COMPUTED.has(key)),
  );
  const percent = percentage(team, "availability");
  const share = percent === undefined ? availability : `${percent}%`;
  const hours = hoursOf(team, say);
  return {
    ...rest,
    ...(share !== undefined && { availability: share }),
    ...(hours !== undefined && { hours_per_week: hours }),
  };
}

/** Hours of a week from `32 hours/week per person`, which are those that the availability leaves. */
function hoursOf(team: Fields, say: Say): number | undefined {
  const capacity = team.text("capacity");
  if (!capacity) return undefined;
  const match = /^\s*(\d{1,3}(?:\.\d{1,3})?)\s*(?:h|hours?)\s*(?:\/|per |a )\s*week\b/i.exec(
    capacity.value,
  );
  if (!match)
    say(
      capacity.at,
      `the capacity ${capacity.value} cannot be read; expected one such as 40 hours/week per person`,
    );
  if (!match) return undefined;
  const left = Number(match[1]);
  const share = (percentage(team, "availability") ?? 100) / 100;
  const whole = Math.round(left / share);
  // Written with one digit.
  return Math.abs(whole * share - left) <= 0.05 ? whole : left / share;
}

function facilitiesOf(capacity: Fields, say: Say): Mapping {
  const all = Object.entries(capacity.values()).map(([key, value]): [string, YamlValue] => {
    if (!Object.hasOwn(FACILITIES, key)) return [key, value];
    const name = FACILITIES[key as keyof typeof FACILITIES];
    const count = /^\s*(\d{1,7})\b/.exec(String(value))?.[1];
    if (count === undefined)
      say(
        capacity.at(key),
        `${key} ${String(value)} cannot be read; expected one such as 20 ${name.replace("_", " ")}`,
      );
    return [name, Number(count ?? 1)];
  });
  return Object.fromEntries(all);
}

/** A constraint as somebody states it; what a strategy found itself it finds again. */
function constraintOf(constraint: Fields): Mapping[] {
  if (constraint.has("phases")) return [];
  const stated = Object.entries(constraint.values()).filter(
    ([, value]) => typeof value !== "string" || !isUnfilled(value),
  );
  return [Object.fromEntries(stated)];
}

function percentage(fields: Fields, key: string): number | undefined {
  const number = /^\s*(\d{1,3}(?:\.\d{1,6})?)\s*%?\s*$/.exec(fields.text(key)?.value ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}
