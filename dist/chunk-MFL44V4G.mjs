// src/generated/strategy-wave-schedules.js
var N = (t, i) => () => {
  try {
    return i || t((i = { exports: {} }).exports, i), i.exports;
  } catch (l) {
    throw i = 0, l;
  }
};
var q = N((v) => {
  "use strict";
  Object.defineProperty(v, "__esModule", { value: true });
  function b(t) {
    let i = t.length, l = 0, u = 0, p;
    for (; u < i; ) l++, p = t.charCodeAt(u++), p >= 55296 && p <= 56319 && u < i && (p = t.charCodeAt(u), (p & 64512) === 56320 && u++);
    return l;
  }
  v.default = b;
  b.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var D = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Strategy: wave schedules", description: "The wave-schedules.json of a parallel execution strategy: who does what when, wave by wave and team by team.", type: "object", additionalProperties: false, required: ["execution_plan_id", "project_name", "start_date", "end_date", "waves", "team_schedules"], properties: { execution_plan_id: { $ref: "#/$defs/id" }, project_name: { $ref: "#/$defs/id" }, start_date: { $ref: "#/$defs/date" }, end_date: { $ref: "#/$defs/date" }, working_calendar: { $ref: "#/$defs/calendar" }, waves: { type: "array", items: { $ref: "#/$defs/wave" } }, team_schedules: { type: "array", items: { $ref: "#/$defs/teamSchedule" } }, critical_path: { $ref: "#/$defs/ids" }, critical_path_duration: { $ref: "#/$defs/duration" }, lower_bound: { $ref: "#/$defs/duration", description: "No schedule of these teams without gates is shorter." }, duration_without_gates: { $ref: "#/$defs/duration" }, duration_with_gates: { $ref: "#/$defs/duration" }, milestones: { type: "array", items: { $ref: "#/$defs/milestone" } } }, $defs: { texts: { type: "array", items: { type: "string", minLength: 1, maxLength: 4e3 } }, id: { type: "string", minLength: 1, maxLength: 200 }, ids: { type: "array", items: { $ref: "#/$defs/id" } }, date: { description: "A day, YYYY-MM-DD.", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, duration: { description: 'Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".', type: "string", minLength: 1, maxLength: 100 }, percent: { description: 'As in "33%".', type: "string", pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, count: { type: "integer", minimum: 1 }, milestone: { type: "object", required: ["milestone_id", "name", "date", "wave_number"], properties: { milestone_id: { $ref: "#/$defs/id" }, name: { type: "string", minLength: 1, maxLength: 4e3 }, date: { $ref: "#/$defs/date", description: "The day at whose end, or in which, it is reached." }, wave_number: { $ref: "#/$defs/count" }, phases: { $ref: "#/$defs/ids" }, criteria: { $ref: "#/$defs/texts" } } }, calendar: { type: "object", required: ["hours_per_day", "days_per_week", "holidays"], additionalProperties: false, properties: { hours_per_day: { type: "integer", minimum: 1, maximum: 24 }, days_per_week: { type: "integer", minimum: 1, maximum: 7 }, holidays: { type: "array", items: { $ref: "#/$defs/date" } } } }, session: { type: "object", required: ["session_id", "phase_id", "team_assignment", "starts_after", "duration", "start_date", "end_date"], properties: { session_id: { $ref: "#/$defs/id" }, phase_id: { $ref: "#/$defs/id" }, team_assignment: { $ref: "#/$defs/id" }, starts_after: { $ref: "#/$defs/duration", description: "Working time from the start of the project." }, duration: { $ref: "#/$defs/duration" }, start_date: { $ref: "#/$defs/date" }, end_date: { $ref: "#/$defs/date" }, on_critical_path: { type: "boolean" }, float: { $ref: "#/$defs/duration", description: "How much later it may end without moving the end of its wave." } } }, use: { type: "object", required: ["resource", "peak"], properties: { resource: { $ref: "#/$defs/id" }, peak: { type: "integer", minimum: 0 }, capacity: { type: "integer", minimum: 1 } } }, wave: { type: "object", required: ["wave_number", "wave_name", "duration", "start_date", "end_date", "sessions"], properties: { wave_number: { $ref: "#/$defs/count" }, wave_name: { type: "string", minLength: 1, maxLength: 4e3 }, starts_after: { $ref: "#/$defs/duration" }, duration: { $ref: "#/$defs/duration" }, start_date: { $ref: "#/$defs/date" }, end_date: { $ref: "#/$defs/date" }, max_concurrent_sessions: { $ref: "#/$defs/count" }, sessions: { type: "array", minItems: 1, items: { $ref: "#/$defs/session" } }, resource_use: { type: "array", items: { $ref: "#/$defs/use" } }, idle_teams: { $ref: "#/$defs/ids" }, gate: { $ref: "#/$defs/id", description: "The synchronization point behind the wave." } } }, teamSchedule: { type: "object", required: ["team_id", "sessions", "busy", "utilization"], properties: { team_id: { $ref: "#/$defs/id" }, parallel_sessions: { type: "integer", minimum: 1, maximum: 1e3, description: "Sessions that the team has at once; nothing is known where this is missing." }, sessions: { $ref: "#/$defs/ids" }, busy: { $ref: "#/$defs/duration" }, utilization: { $ref: "#/$defs/percent" } } } } };
var A = Object.prototype.hasOwnProperty;
var o = q().default;
var c = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function _(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, d = _.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.hours_per_day === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hours_per_day" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.days_per_week === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days_per_week" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.holidays === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holidays" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    for (let s in t) if (!(s === "hours_per_day" || s === "days_per_week" || s === "holidays")) {
      let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.hours_per_day !== void 0) {
      let s = t.hours_per_day;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: i + "/hours_per_day", schemaPath: "#/properties/hours_per_day/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 24 || isNaN(s)) {
          let r = { instancePath: i + "/hours_per_day", schemaPath: "#/properties/hours_per_day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (s < 1 || isNaN(s)) {
          let r = { instancePath: i + "/hours_per_day", schemaPath: "#/properties/hours_per_day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      }
    }
    if (t.days_per_week !== void 0) {
      let s = t.days_per_week;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: i + "/days_per_week", schemaPath: "#/properties/days_per_week/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 7 || isNaN(s)) {
          let r = { instancePath: i + "/days_per_week", schemaPath: "#/properties/days_per_week/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (s < 1 || isNaN(s)) {
          let r = { instancePath: i + "/days_per_week", schemaPath: "#/properties/days_per_week/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      }
    }
    if (t.holidays !== void 0) {
      let s = t.holidays;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let n = 0; n < r; n++) {
          let f = s[n];
          if (typeof f == "string") {
            if (!c.test(f)) {
              let y = { instancePath: i + "/holidays/" + n, schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              e === null ? e = [y] : e.push(y), a++;
            }
          } else {
            let y = { instancePath: i + "/holidays/" + n, schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [y] : e.push(y), a++;
          }
        }
      } else {
        let r = { instancePath: i + "/holidays", schemaPath: "#/properties/holidays/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), a++;
  }
  return _.errors = e, a === 0;
}
_.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, d = g.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.session_id === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.phase_id === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.team_assignment === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team_assignment" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.starts_after === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "starts_after" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.duration === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.start_date === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start_date" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.end_date === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end_date" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.session_id !== void 0) {
      let s = t.session_id;
      if (typeof s == "string") {
        if (o(s) > 200) {
          let r = { instancePath: i + "/session_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/session_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/session_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.phase_id !== void 0) {
      let s = t.phase_id;
      if (typeof s == "string") {
        if (o(s) > 200) {
          let r = { instancePath: i + "/phase_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/phase_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/phase_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.team_assignment !== void 0) {
      let s = t.team_assignment;
      if (typeof s == "string") {
        if (o(s) > 200) {
          let r = { instancePath: i + "/team_assignment", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/team_assignment", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/team_assignment", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.starts_after !== void 0) {
      let s = t.starts_after;
      if (typeof s == "string") {
        if (o(s) > 100) {
          let r = { instancePath: i + "/starts_after", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/starts_after", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/starts_after", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.duration !== void 0) {
      let s = t.duration;
      if (typeof s == "string") {
        if (o(s) > 100) {
          let r = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.start_date !== void 0) {
      let s = t.start_date;
      if (typeof s == "string") {
        if (!c.test(s)) {
          let r = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.end_date !== void 0) {
      let s = t.end_date;
      if (typeof s == "string") {
        if (!c.test(s)) {
          let r = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.on_critical_path !== void 0 && typeof t.on_critical_path != "boolean") {
      let s = { instancePath: i + "/on_critical_path", schemaPath: "#/properties/on_critical_path/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.float !== void 0) {
      let s = t.float;
      if (typeof s == "string") {
        if (o(s) > 100) {
          let r = { instancePath: i + "/float", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/float", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/float", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), a++;
  }
  return g.errors = e, a === 0;
}
g.evaluated = { props: { session_id: true, phase_id: true, team_assignment: true, starts_after: true, duration: true, start_date: true, end_date: true, on_critical_path: true, float: true }, dynamicProps: false, dynamicItems: false };
function w(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, d = w.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.resource === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.peak === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peak" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.resource !== void 0) {
      let s = t.resource;
      if (typeof s == "string") {
        if (o(s) > 200) {
          let r = { instancePath: i + "/resource", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/resource", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/resource", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.peak !== void 0) {
      let s = t.peak;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: i + "/peak", schemaPath: "#/properties/peak/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let r = { instancePath: i + "/peak", schemaPath: "#/properties/peak/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.capacity !== void 0) {
      let s = t.capacity;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: i + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
        let r = { instancePath: i + "/capacity", schemaPath: "#/properties/capacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), a++;
  }
  return w.errors = e, a === 0;
}
w.evaluated = { props: { resource: true, peak: true, capacity: true }, dynamicProps: false, dynamicItems: false };
function h(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, d = h.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), Array.isArray(t)) {
    let s = t.length;
    for (let r = 0; r < s; r++) {
      let n = t[r];
      if (typeof n == "string") {
        if (o(n) > 200) {
          let f = { instancePath: i + "/" + r, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [f] : e.push(f), a++;
        }
        if (o(n) < 1) {
          let f = { instancePath: i + "/" + r, schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f] : e.push(f), a++;
        }
      } else {
        let f = { instancePath: i + "/" + r, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f] : e.push(f), a++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [s] : e.push(s), a++;
  }
  return h.errors = e, a === 0;
}
h.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function $(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, d = $.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.wave_number === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_number" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.wave_name === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_name" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.duration === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.start_date === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start_date" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.end_date === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end_date" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.sessions === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.wave_number !== void 0) {
      let s = t.wave_number;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
        let r = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.wave_name !== void 0) {
      let s = t.wave_name;
      if (typeof s == "string") {
        if (o(s) > 4e3) {
          let r = { instancePath: i + "/wave_name", schemaPath: "#/properties/wave_name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/wave_name", schemaPath: "#/properties/wave_name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/wave_name", schemaPath: "#/properties/wave_name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.starts_after !== void 0) {
      let s = t.starts_after;
      if (typeof s == "string") {
        if (o(s) > 100) {
          let r = { instancePath: i + "/starts_after", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/starts_after", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/starts_after", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.duration !== void 0) {
      let s = t.duration;
      if (typeof s == "string") {
        if (o(s) > 100) {
          let r = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.start_date !== void 0) {
      let s = t.start_date;
      if (typeof s == "string") {
        if (!c.test(s)) {
          let r = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.end_date !== void 0) {
      let s = t.end_date;
      if (typeof s == "string") {
        if (!c.test(s)) {
          let r = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.max_concurrent_sessions !== void 0) {
      let s = t.max_concurrent_sessions;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: i + "/max_concurrent_sessions", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
        let r = { instancePath: i + "/max_concurrent_sessions", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.sessions !== void 0) {
      let s = t.sessions;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let n = { instancePath: i + "/sessions", schemaPath: "#/properties/sessions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), a++;
        }
        let r = s.length;
        for (let n = 0; n < r; n++) g(s[n], { instancePath: i + "/sessions/" + n, parentData: s, parentDataProperty: n, rootData: p, dynamicAnchors: m }) || (e = e === null ? g.errors : e.concat(g.errors), a = e.length);
      } else {
        let r = { instancePath: i + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.resource_use !== void 0) {
      let s = t.resource_use;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let n = 0; n < r; n++) w(s[n], { instancePath: i + "/resource_use/" + n, parentData: s, parentDataProperty: n, rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), a = e.length);
      } else {
        let r = { instancePath: i + "/resource_use", schemaPath: "#/properties/resource_use/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.idle_teams !== void 0 && (h(t.idle_teams, { instancePath: i + "/idle_teams", parentData: t, parentDataProperty: "idle_teams", rootData: p, dynamicAnchors: m }) || (e = e === null ? h.errors : e.concat(h.errors), a = e.length)), t.gate !== void 0) {
      let s = t.gate;
      if (typeof s == "string") {
        if (o(s) > 200) {
          let r = { instancePath: i + "/gate", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/gate", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/gate", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), a++;
  }
  return $.errors = e, a === 0;
}
$.evaluated = { props: { wave_number: true, wave_name: true, starts_after: true, duration: true, start_date: true, end_date: true, max_concurrent_sessions: true, sessions: true, resource_use: true, idle_teams: true, gate: true }, dynamicProps: false, dynamicItems: false };
var I = new RegExp("^-?\\d+(?:\\.\\d+)?\\s?%$", "u");
function k(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, d = k.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.team_id === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team_id" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.sessions === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.busy === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "busy" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.utilization === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "utilization" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.team_id !== void 0) {
      let s = t.team_id;
      if (typeof s == "string") {
        if (o(s) > 200) {
          let r = { instancePath: i + "/team_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/team_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/team_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.parallel_sessions !== void 0) {
      let s = t.parallel_sessions;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: i + "/parallel_sessions", schemaPath: "#/properties/parallel_sessions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 1e3 || isNaN(s)) {
          let r = { instancePath: i + "/parallel_sessions", schemaPath: "#/properties/parallel_sessions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (s < 1 || isNaN(s)) {
          let r = { instancePath: i + "/parallel_sessions", schemaPath: "#/properties/parallel_sessions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      }
    }
    if (t.sessions !== void 0 && (h(t.sessions, { instancePath: i + "/sessions", parentData: t, parentDataProperty: "sessions", rootData: p, dynamicAnchors: m }) || (e = e === null ? h.errors : e.concat(h.errors), a = e.length)), t.busy !== void 0) {
      let s = t.busy;
      if (typeof s == "string") {
        if (o(s) > 100) {
          let r = { instancePath: i + "/busy", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/busy", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/busy", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.utilization !== void 0) {
      let s = t.utilization;
      if (typeof s == "string") {
        if (!I.test(s)) {
          let r = { instancePath: i + "/utilization", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/utilization", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), a++;
  }
  return k.errors = e, a === 0;
}
k.evaluated = { props: { team_id: true, parallel_sessions: true, sessions: true, busy: true, utilization: true }, dynamicProps: false, dynamicItems: false };
function P(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, d = P.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.milestone_id === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "milestone_id" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.name === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.date === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.wave_number === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_number" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.milestone_id !== void 0) {
      let s = t.milestone_id;
      if (typeof s == "string") {
        if (o(s) > 200) {
          let r = { instancePath: i + "/milestone_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/milestone_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/milestone_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.name !== void 0) {
      let s = t.name;
      if (typeof s == "string") {
        if (o(s) > 4e3) {
          let r = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.date !== void 0) {
      let s = t.date;
      if (typeof s == "string") {
        if (!c.test(s)) {
          let r = { instancePath: i + "/date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.wave_number !== void 0) {
      let s = t.wave_number;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
        let r = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.phases !== void 0 && (h(t.phases, { instancePath: i + "/phases", parentData: t, parentDataProperty: "phases", rootData: p, dynamicAnchors: m }) || (e = e === null ? h.errors : e.concat(h.errors), a = e.length)), t.criteria !== void 0) {
      let s = t.criteria;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let n = 0; n < r; n++) {
          let f = s[n];
          if (typeof f == "string") {
            if (o(f) > 4e3) {
              let y = { instancePath: i + "/criteria/" + n, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [y] : e.push(y), a++;
            }
            if (o(f) < 1) {
              let y = { instancePath: i + "/criteria/" + n, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [y] : e.push(y), a++;
            }
          } else {
            let y = { instancePath: i + "/criteria/" + n, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [y] : e.push(y), a++;
          }
        }
      } else {
        let r = { instancePath: i + "/criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), a++;
  }
  return P.errors = e, a === 0;
}
P.evaluated = { props: { milestone_id: true, name: true, date: true, wave_number: true, phases: true, criteria: true }, dynamicProps: false, dynamicItems: false };
function L(t, { instancePath: i = "", parentData: l, parentDataProperty: u, rootData: p = t, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, d = L.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.execution_plan_id === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_plan_id" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.project_name === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_name" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.start_date === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start_date" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.end_date === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end_date" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.waves === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waves" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (t.team_schedules === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team_schedules" } };
      e === null ? e = [s] : e.push(s), a++;
    }
    for (let s in t) if (!A.call(D.properties, s)) {
      let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (t.execution_plan_id !== void 0) {
      let s = t.execution_plan_id;
      if (typeof s == "string") {
        if (o(s) > 200) {
          let r = { instancePath: i + "/execution_plan_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/execution_plan_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/execution_plan_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.project_name !== void 0) {
      let s = t.project_name;
      if (typeof s == "string") {
        if (o(s) > 200) {
          let r = { instancePath: i + "/project_name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/project_name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/project_name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.start_date !== void 0) {
      let s = t.start_date;
      if (typeof s == "string") {
        if (!c.test(s)) {
          let r = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.end_date !== void 0) {
      let s = t.end_date;
      if (typeof s == "string") {
        if (!c.test(s)) {
          let r = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.working_calendar !== void 0 && (_(t.working_calendar, { instancePath: i + "/working_calendar", parentData: t, parentDataProperty: "working_calendar", rootData: p, dynamicAnchors: m }) || (e = e === null ? _.errors : e.concat(_.errors), a = e.length)), t.waves !== void 0) {
      let s = t.waves;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let n = 0; n < r; n++) $(s[n], { instancePath: i + "/waves/" + n, parentData: s, parentDataProperty: n, rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), a = e.length);
      } else {
        let r = { instancePath: i + "/waves", schemaPath: "#/properties/waves/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.team_schedules !== void 0) {
      let s = t.team_schedules;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let n = 0; n < r; n++) k(s[n], { instancePath: i + "/team_schedules/" + n, parentData: s, parentDataProperty: n, rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), a = e.length);
      } else {
        let r = { instancePath: i + "/team_schedules", schemaPath: "#/properties/team_schedules/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.critical_path !== void 0 && (h(t.critical_path, { instancePath: i + "/critical_path", parentData: t, parentDataProperty: "critical_path", rootData: p, dynamicAnchors: m }) || (e = e === null ? h.errors : e.concat(h.errors), a = e.length)), t.critical_path_duration !== void 0) {
      let s = t.critical_path_duration;
      if (typeof s == "string") {
        if (o(s) > 100) {
          let r = { instancePath: i + "/critical_path_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/critical_path_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/critical_path_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.lower_bound !== void 0) {
      let s = t.lower_bound;
      if (typeof s == "string") {
        if (o(s) > 100) {
          let r = { instancePath: i + "/lower_bound", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/lower_bound", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/lower_bound", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.duration_without_gates !== void 0) {
      let s = t.duration_without_gates;
      if (typeof s == "string") {
        if (o(s) > 100) {
          let r = { instancePath: i + "/duration_without_gates", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/duration_without_gates", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/duration_without_gates", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.duration_with_gates !== void 0) {
      let s = t.duration_with_gates;
      if (typeof s == "string") {
        if (o(s) > 100) {
          let r = { instancePath: i + "/duration_with_gates", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (o(s) < 1) {
          let r = { instancePath: i + "/duration_with_gates", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/duration_with_gates", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (t.milestones !== void 0) {
      let s = t.milestones;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let n = 0; n < r; n++) P(s[n], { instancePath: i + "/milestones/" + n, parentData: s, parentDataProperty: n, rootData: p, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), a = e.length);
      } else {
        let r = { instancePath: i + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), a++;
  }
  return L.errors = e, a === 0;
}
L.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var j = { "": ["execution_plan_id", "project_name", "start_date", "end_date", "working_calendar", "waves", "team_schedules", "critical_path", "critical_path_duration", "lower_bound", "duration_without_gates", "duration_with_gates", "milestones"], working_calendar: ["hours_per_day", "days_per_week", "holidays"], "waves/*": ["wave_number", "wave_name", "starts_after", "duration", "start_date", "end_date", "max_concurrent_sessions", "sessions", "resource_use", "idle_teams", "gate"], "waves/*/sessions/*": ["session_id", "phase_id", "team_assignment", "starts_after", "duration", "start_date", "end_date", "on_critical_path", "float"], "waves/*/resource_use/*": ["resource", "peak", "capacity"], "team_schedules/*": ["team_id", "parallel_sessions", "sessions", "busy", "utilization"], "milestones/*": ["milestone_id", "name", "date", "wave_number", "phases", "criteria"] };
function F(t) {
  let i = t.split("/").slice(1).map((l) => /^\d+$/.test(l) ? "*" : l);
  return j[i.join("/")] ?? j[[...i.slice(0, -1), "*"].join("/")] ?? [];
}
function x(t) {
  let i = L(t);
  x.errors = L.errors;
  for (let { keyword: l, instancePath: u, params: p } of x.errors ?? []) l === "additionalProperties" && (p.knownKeys = F(u));
  return i;
}

export {
  x
};
