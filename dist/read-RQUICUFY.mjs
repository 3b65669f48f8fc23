import {
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import {
  impossibleDates
} from "./chunk-KCPE6WCS.mjs";
import {
  readYaml
} from "./chunk-AKG3IADJ.mjs";
import {
  faultFinding,
  withoutMisspelt
} from "./chunk-XFSFFJ34.mjs";
import {
  Fields
} from "./chunk-BKS67OQE.mjs";
import {
  LineIndex,
  decode,
  jsonSchema
} from "./chunk-ZU2Z7FRA.mjs";

// src/generated/strategy-teams.schema.ts
var strategy_teams_schema_default = jsonSchema(
  '{"type":"object","required":["schema_version","teams"],"additionalProperties":false,"properties":{"schema_version":{"const":1},"project_name":{"$ref":"id"},"start_date":{"$ref":"date"},"planning_date":{"$ref":"date"},"deadline":{"$ref":"date"},"holidays":{"type":"array","items":{"$ref":"date"}},"buffer_percentage":{"type":"number","maximum":90,"minimum":0},"default_duration":{"$ref":"duration"},"teams":{"type":"array","minItems":1,"items":{"$ref":"team"}},"infrastructure":{"type":"object","additionalProperties":false,"properties":{"development_environments":{"type":"integer","maximum":1000000,"minimum":1},"testing_environments":{"type":"integer","maximum":1000000,"minimum":1},"concurrent_builds":{"type":"integer","maximum":1000000,"minimum":1},"parallel_sessions":{"type":"integer","maximum":1000000,"minimum":1}}},"resources":{"type":"array","items":{"$ref":"resource"}},"constraints":{"type":"array","items":{"$ref":"constraint"}},"coordination":{"type":"object","additionalProperties":false,"properties":{"standup_minutes":{"type":"integer","maximum":480,"minimum":0},"review_minutes":{"type":"integer","maximum":2400,"minimum":0},"sync_minutes":{"type":"integer","maximum":2400,"minimum":0}}}},"$defs":{"id":{"type":"string","maxLength":200,"minLength":1},"ids":{"type":"array","items":{"$ref":"id"}},"date":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}$"},"duration":{"type":"string","maxLength":100,"minLength":1},"resource":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"id"},"capacity":{"type":"integer","maximum":1000000,"minimum":1}}},"team":{"type":"object","required":["team_id"],"additionalProperties":false,"properties":{"team_id":{"$ref":"id"},"team_size":{"type":"integer","maximum":1000000,"minimum":1},"key_skills":{"$ref":"ids"},"availability":{"type":"string","pattern":"^(?:100(?:\\\\.0+)?|[1-9]\\\\d?(?:\\\\.\\\\d+)?)\\\\s?%$"},"hours_per_week":{"type":"number","maximum":168,"exclusiveMinimum":0},"parallel_sessions":{"type":"integer","maximum":1000,"minimum":1}}},"constraint":{"type":"object","required":["constraint_type","description"],"additionalProperties":false,"properties":{"constraint_type":{"$ref":"id"},"description":{"type":"string","maxLength":4000,"minLength":1},"impact":{"type":"string","maxLength":4000,"minLength":1},"mitigation":{"type":"string","maxLength":4000,"minLength":1}}}}}'
);

// src/formats/strategy-teams/analysis.ts
var COMPUTED = /* @__PURE__ */ new Set(["assigned_phases", "assigned_duration", "utilization", "capacity"]);
var FACILITIES = {
  ci_cd_capacity: "concurrent_builds",
  monitoring_capacity: "parallel_sessions"
};
function teamsOfAnalysis(document) {
  const top = new Fields(document, document.value);
  const path = top.has("resource_analysis") ? ["resource_analysis"] : [];
  const analysis = path.length > 0 ? top.mapping("resource_analysis") : top;
  if (!analysis.has("available_teams")) return void 0;
  const findings = [];
  const say = (at, message) => void findings.push({ rule: "plan/schema", at, message });
  const buffer = percentage(analysis, "capacity_buffer");
  return {
    value: {
      schema_version: 1,
      ...datesOf(top),
      ...buffer !== void 0 && { buffer_percentage: buffer },
      teams: analysis.mappings("available_teams").map((team) => teamOf(team, say)),
      infrastructure: facilitiesOf(analysis.mapping("infrastructure_capacity"), say),
      constraints: analysis.mappings("resource_constraints").flatMap(constraintOf)
    },
    home: ([first, ...rest]) => first !== void 0 && Object.hasOwn(HOMES, first) ? [...path, HOMES[first], ...rest] : path,
    findings
  };
}
var HOMES = {
  teams: "available_teams",
  infrastructure: "infrastructure_capacity",
  constraints: "resource_constraints"
};
function datesOf(top) {
  const context = top.mapping("project_context");
  const name = context.text("project_name")?.value ?? top.text("project_name")?.value;
  const holidays = context.mapping("working_calendar").texts("holidays");
  const days = [
    ["start_date", context.text("start_date") ?? top.text("start_date")],
    ["deadline", context.text("deadline") ?? top.text("deadline")],
    ["planning_date", top.text("planning_date")]
  ];
  return {
    ...name !== void 0 && { project_name: name },
    ...Object.fromEntries(days.flatMap(([key, day]) => day ? [[key, dayOf(day.value)]] : [])),
    ...holidays.length > 0 && { holidays: holidays.map(({ value }) => dayOf(value)) }
  };
}
function dayOf(text) {
  return text.replace(/^(.{10})T.*$/, "$1");
}
function teamOf(team, say) {
  const { availability, ...rest } = Object.fromEntries(
    Object.entries(team.values()).filter(([key]) => !COMPUTED.has(key))
  );
  const percent = percentage(team, "availability");
  const share = percent === void 0 ? availability : `${percent}%`;
  const hours = hoursOf(team, say);
  return {
    ...rest,
    ...share !== void 0 && { availability: share },
    ...hours !== void 0 && { hours_per_week: hours }
  };
}
function hoursOf(team, say) {
  const capacity = team.text("capacity");
  if (!capacity) return void 0;
  const match = /^\s*(\d{1,3}(?:\.\d{1,3})?)\s*(?:h|hours?)\s*(?:\/|per |a )\s*week\b/i.exec(
    capacity.value
  );
  if (!match)
    say(
      capacity.at,
      `the capacity ${capacity.value} cannot be read; expected one such as 40 hours/week per person`
    );
  if (!match) return void 0;
  const left = Number(match[1]);
  const share = (percentage(team, "availability") ?? 100) / 100;
  const whole = Math.round(left / share);
  return Math.abs(whole * share - left) <= 0.05 ? whole : left / share;
}
function facilitiesOf(capacity, say) {
  const all = Object.entries(capacity.values()).map(([key, value]) => {
    if (!Object.hasOwn(FACILITIES, key)) return [key, value];
    const name = FACILITIES[key];
    const count = /^\s*(\d{1,7})\b/.exec(String(value))?.[1];
    if (count === void 0)
      say(
        capacity.at(key),
        `${key} ${String(value)} cannot be read; expected one such as 20 ${name.replace("_", " ")}`
      );
    return [name, Number(count ?? 1)];
  });
  return Object.fromEntries(all);
}
function constraintOf(constraint) {
  if (constraint.has("phases")) return [];
  const stated = Object.entries(constraint.values()).filter(
    ([, value]) => typeof value !== "string" || !isUnfilled(value)
  );
  return [Object.fromEntries(stated)];
}
function percentage(fields, key) {
  const number = /^\s*(\d{1,3}(?:\.\d{1,6})?)\s*%?\s*$/.exec(fields.text(key)?.value ?? "")?.[1];
  return number === void 0 ? void 0 : Number(number);
}

// src/formats/strategy-teams/foreign.ts
var TOP = {
  available_teams: "teams",
  infrastructure_capacity: "infrastructure",
  resource_constraints: "constraints",
  capacity_buffer: "buffer_percentage",
  buffer: "buffer_percentage",
  shared_resources: "resources",
  end_date: "deadline"
};
var TEAM = {
  id: "team_id",
  name: "team_id",
  size: "team_size",
  members: "team_size",
  skills: "key_skills",
  capacity: "hours_per_week, the hours of a week before availability",
  hours: "hours_per_week",
  sessions: "parallel_sessions",
  max_concurrent_sessions: "parallel_sessions"
};
var INFRASTRUCTURE = {
  ci_cd_capacity: "concurrent_builds, a number",
  monitoring_capacity: "parallel_sessions, a number",
  builds: "concurrent_builds",
  sessions: "parallel_sessions"
};
var CONSTRAINT = {
  type: "constraint_type",
  phases: "resources of the phases in the graph"
};
function foreignTeamsKey([first, ...rest], key) {
  const homes = {
    teams: TEAM,
    infrastructure: INFRASTRUCTURE,
    constraints: CONSTRAINT
  };
  const known = first === void 0 ? TOP : rest.length <= 1 ? homes[String(first)] : void 0;
  return known && Object.hasOwn(known, key) ? known[key] : void 0;
}

// src/formats/strategy-teams/read.ts
function readTeamsFile(bytes, limits) {
  const decoded = decode(bytes, limits);
  const index = new LineIndex("text" in decoded ? decoded.text : "");
  if (!("text" in decoded))
    return {
      findings: [{ rule: "plan/unreadable", at: index.place(0, 0), message: decoded.problem }]
    };
  const yaml = readYaml(decoded.text, 0, index, limits);
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const analysed = teamsOfAnalysis(yaml);
  if (analysed && analysed.findings.length > 0) return { findings: analysed.findings };
  const value = analysed ? analysed.value : yaml.value;
  const document = analysed ? inAnalysis(yaml, analysed) : yaml;
  if (strategy_teams_schema_default.fits(value)) {
    const wrong = [...impossibleDates(document)];
    return wrong.length > 0 ? { findings: wrong } : { teams: value };
  }
  const faults = withoutMisspelt(strategy_teams_schema_default.faults(value), foreignTeamsKey);
  const findings = faults.map(
    (fault) => faultFinding(fault, document, "the file", foreignTeamsKey)
  );
  return { findings: findings.map((finding) => withOwnNames(finding, analysed)) };
}
function inAnalysis(document, { value, home }) {
  return {
    ...document,
    value,
    placeOf: (path) => document.placeOf(home(path)),
    keyPlaceOf: (path, key) => document.keyPlaceOf(home(path), key)
  };
}
function withOwnNames(finding, analysed) {
  if (!analysed) return finding;
  const message = finding.message.replace(
    /^\w+/,
    (name) => String(analysed.home([name]).at(-1) ?? name)
  );
  return { ...finding, message };
}
export {
  readTeamsFile
};
