import {
  Fields,
  faultFinding,
  readYaml,
  withoutMisspelt
} from "./chunk-N3OKZOXJ.mjs";
import "./chunk-NNKM4CGH.mjs";
import {
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import "./chunk-NCC3YW52.mjs";
import {
  LineIndex,
  decode
} from "./chunk-WXGXLHN2.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-26HMVUPY.mjs";
import "./chunk-53GASUTV.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/generated/strategy-teams.js
var N = (a, r) => () => {
  try {
    return r || a((r = { exports: {} }).exports, r), r.exports;
  } catch (l) {
    throw r = 0, l;
  }
};
var x = N((P) => {
  "use strict";
  Object.defineProperty(P, "__esModule", { value: true });
  function b(a) {
    let r = a.length, l = 0, u = 0, m;
    for (; u < r; ) l++, m = a.charCodeAt(u++), m >= 55296 && m <= 56319 && u < r && (m = a.charCodeAt(u), (m & 64512) === 56320 && u++);
    return l;
  }
  P.default = b;
  b.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var L = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Strategy teams", description: "Who can do what, and with how much room: the file that `parallel-plan strategy --teams FILE` reads.", type: "object", additionalProperties: false, required: ["schema_version", "teams"], properties: { schema_version: { const: 1 }, project_name: { $ref: "#/$defs/id" }, start_date: { $ref: "#/$defs/date", description: "First day of work." }, planning_date: { $ref: "#/$defs/date", description: "The day that the strategy is made; the start where it is not said." }, deadline: { $ref: "#/$defs/date", description: "Last day on which the work may end." }, holidays: { description: "Days on which nobody works; Saturdays and Sundays are none already.", type: "array", items: { $ref: "#/$defs/date" } }, buffer_percentage: { description: "Share of every team's capacity that is kept back; 20 where it is not said.", type: "number", minimum: 0, maximum: 90 }, default_duration: { $ref: "#/$defs/duration", description: "Of every task of a plan that estimates none; 1 day where it is not said." }, teams: { type: "array", minItems: 1, items: { $ref: "#/$defs/team" } }, infrastructure: { description: "How much there is of each; what is not said is no limit.", type: "object", additionalProperties: false, properties: { development_environments: { type: "integer", minimum: 1, maximum: 1e6 }, testing_environments: { type: "integer", minimum: 1, maximum: 1e6 }, concurrent_builds: { type: "integer", minimum: 1, maximum: 1e6 }, parallel_sessions: { type: "integer", minimum: 1, maximum: 1e6 } } }, resources: { type: "array", items: { $ref: "#/$defs/resource" } }, constraints: { type: "array", items: { $ref: "#/$defs/constraint" } }, coordination: { type: "object", additionalProperties: false, properties: { standup_minutes: { description: "Of the meeting of every working day; 15 where it is not said.", type: "integer", minimum: 0, maximum: 480 }, review_minutes: { description: "Of the meeting of every week; 60 where it is not said.", type: "integer", minimum: 0, maximum: 2400 }, sync_minutes: { description: "Of the synchronization point behind a wave; a twentieth of the wave, an hour at most, where it is not said.", type: "integer", minimum: 0, maximum: 2400 } } } }, $defs: { id: { type: "string", minLength: 1, maxLength: 200 }, ids: { type: "array", items: { $ref: "#/$defs/id" } }, date: { description: "A day, YYYY-MM-DD.", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, duration: { description: 'Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".', type: "string", minLength: 1, maxLength: 100 }, resource: { type: "object", required: ["name"], additionalProperties: false, properties: { name: { $ref: "#/$defs/id" }, capacity: { description: "How many phases may use it at once; 1 where it is not said.", type: "integer", minimum: 1, maximum: 1e6 } } }, team: { type: "object", required: ["team_id"], additionalProperties: false, properties: { team_id: { $ref: "#/$defs/id" }, team_size: { description: "People or agents; 1 where it is not said.", type: "integer", minimum: 1, maximum: 1e6 }, key_skills: { $ref: "#/$defs/ids", description: 'What it can do; "*" stands for everything, as does leaving the key out.' }, availability: { description: 'Share of its hours that it gives this project, as in "80%"; 100% where it is not said.', type: "string", pattern: "^(?:100(?:\\.0+)?|[1-9]\\d?(?:\\.\\d+)?)\\s?%$" }, hours_per_week: { description: "Working hours of one of them; 40 where it is not said.", type: "number", exclusiveMinimum: 0, maximum: 168 }, parallel_sessions: { description: "Phases that it carries out at once; 1 where it is not said.", type: "integer", minimum: 1, maximum: 1e3 } } }, constraint: { type: "object", required: ["constraint_type", "description"], additionalProperties: false, properties: { constraint_type: { $ref: "#/$defs/id" }, description: { type: "string", minLength: 1, maxLength: 4e3 }, impact: { type: "string", minLength: 1, maxLength: 4e3 }, mitigation: { type: "string", minLength: 1, maxLength: 4e3 } } } } };
var j = Object.prototype.hasOwnProperty;
var p = x().default;
var k = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function f(a, { instancePath: r = "", parentData: l, parentDataProperty: u, rootData: m = a, dynamicAnchors: c = {} } = {}) {
  let e = null, s = 0, o = f.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(a)) {
    let t = a.length;
    for (let i = 0; i < t; i++) {
      let n = a[i];
      if (typeof n == "string") {
        if (p(n) > 200) {
          let d = { instancePath: r + "/" + i, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [d] : e.push(d), s++;
        }
        if (p(n) < 1) {
          let d = { instancePath: r + "/" + i, schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [d] : e.push(d), s++;
        }
      } else {
        let d = { instancePath: r + "/" + i, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return f.errors = e, s === 0;
}
f.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var A = new RegExp("^(?:100(?:\\.0+)?|[1-9]\\d?(?:\\.\\d+)?)\\s?%$", "u");
function y(a, { instancePath: r = "", parentData: l, parentDataProperty: u, rootData: m = a, dynamicAnchors: c = {} } = {}) {
  let e = null, s = 0, o = y.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.team_id === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team_id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in a) if (!(t === "team_id" || t === "team_size" || t === "key_skills" || t === "availability" || t === "hours_per_week" || t === "parallel_sessions")) {
      let i = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (a.team_id !== void 0) {
      let t = a.team_id;
      if (typeof t == "string") {
        if (p(t) > 200) {
          let i = { instancePath: r + "/team_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p(t) < 1) {
          let i = { instancePath: r + "/team_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/team_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.team_size !== void 0) {
      let t = a.team_size;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: r + "/team_size", schemaPath: "#/properties/team_size/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e6 || isNaN(t)) {
          let i = { instancePath: r + "/team_size", schemaPath: "#/properties/team_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: r + "/team_size", schemaPath: "#/properties/team_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      }
    }
    if (a.key_skills !== void 0 && (f(a.key_skills, { instancePath: r + "/key_skills", parentData: a, parentDataProperty: "key_skills", rootData: m, dynamicAnchors: c }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), a.availability !== void 0) {
      let t = a.availability;
      if (typeof t == "string") {
        if (!A.test(t)) {
          let i = { instancePath: r + "/availability", schemaPath: "#/properties/availability/pattern", keyword: "pattern", params: { pattern: "^(?:100(?:\\.0+)?|[1-9]\\d?(?:\\.\\d+)?)\\s?%$" } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/availability", schemaPath: "#/properties/availability/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.hours_per_week !== void 0) {
      let t = a.hours_per_week;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 168 || isNaN(t)) {
          let i = { instancePath: r + "/hours_per_week", schemaPath: "#/properties/hours_per_week/maximum", keyword: "maximum", params: { comparison: "<=", limit: 168 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t <= 0 || isNaN(t)) {
          let i = { instancePath: r + "/hours_per_week", schemaPath: "#/properties/hours_per_week/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/hours_per_week", schemaPath: "#/properties/hours_per_week/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.parallel_sessions !== void 0) {
      let t = a.parallel_sessions;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: r + "/parallel_sessions", schemaPath: "#/properties/parallel_sessions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let i = { instancePath: r + "/parallel_sessions", schemaPath: "#/properties/parallel_sessions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: r + "/parallel_sessions", schemaPath: "#/properties/parallel_sessions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return y.errors = e, s === 0;
}
y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function h(a, { instancePath: r = "", parentData: l, parentDataProperty: u, rootData: m = a, dynamicAnchors: c = {} } = {}) {
  let e = null, s = 0, o = h.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.name === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in a) if (!(t === "name" || t === "capacity")) {
      let i = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (a.name !== void 0) {
      let t = a.name;
      if (typeof t == "string") {
        if (p(t) > 200) {
          let i = { instancePath: r + "/name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p(t) < 1) {
          let i = { instancePath: r + "/name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.capacity !== void 0) {
      let t = a.capacity;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: r + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e6 || isNaN(t)) {
          let i = { instancePath: r + "/capacity", schemaPath: "#/properties/capacity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: r + "/capacity", schemaPath: "#/properties/capacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return h.errors = e, s === 0;
}
h.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function _(a, { instancePath: r = "", parentData: l, parentDataProperty: u, rootData: m = a, dynamicAnchors: c = {} } = {}) {
  let e = null, s = 0, o = _.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.constraint_type === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "constraint_type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (a.description === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in a) if (!(t === "constraint_type" || t === "description" || t === "impact" || t === "mitigation")) {
      let i = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (a.constraint_type !== void 0) {
      let t = a.constraint_type;
      if (typeof t == "string") {
        if (p(t) > 200) {
          let i = { instancePath: r + "/constraint_type", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p(t) < 1) {
          let i = { instancePath: r + "/constraint_type", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/constraint_type", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.description !== void 0) {
      let t = a.description;
      if (typeof t == "string") {
        if (p(t) > 4e3) {
          let i = { instancePath: r + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p(t) < 1) {
          let i = { instancePath: r + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.impact !== void 0) {
      let t = a.impact;
      if (typeof t == "string") {
        if (p(t) > 4e3) {
          let i = { instancePath: r + "/impact", schemaPath: "#/properties/impact/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p(t) < 1) {
          let i = { instancePath: r + "/impact", schemaPath: "#/properties/impact/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/impact", schemaPath: "#/properties/impact/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.mitigation !== void 0) {
      let t = a.mitigation;
      if (typeof t == "string") {
        if (p(t) > 4e3) {
          let i = { instancePath: r + "/mitigation", schemaPath: "#/properties/mitigation/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p(t) < 1) {
          let i = { instancePath: r + "/mitigation", schemaPath: "#/properties/mitigation/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/mitigation", schemaPath: "#/properties/mitigation/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _.errors = e, s === 0;
}
_.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function w(a, { instancePath: r = "", parentData: l, parentDataProperty: u, rootData: m = a, dynamicAnchors: c = {} } = {}) {
  let e = null, s = 0, o = w.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema_version === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (a.teams === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "teams" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in a) if (!j.call(L.properties, t)) {
      let i = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (a.schema_version !== void 0 && a.schema_version !== 1) {
      let t = { instancePath: r + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (a.project_name !== void 0) {
      let t = a.project_name;
      if (typeof t == "string") {
        if (p(t) > 200) {
          let i = { instancePath: r + "/project_name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p(t) < 1) {
          let i = { instancePath: r + "/project_name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/project_name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.start_date !== void 0) {
      let t = a.start_date;
      if (typeof t == "string") {
        if (!k.test(t)) {
          let i = { instancePath: r + "/start_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/start_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.planning_date !== void 0) {
      let t = a.planning_date;
      if (typeof t == "string") {
        if (!k.test(t)) {
          let i = { instancePath: r + "/planning_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/planning_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.deadline !== void 0) {
      let t = a.deadline;
      if (typeof t == "string") {
        if (!k.test(t)) {
          let i = { instancePath: r + "/deadline", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/deadline", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.holidays !== void 0) {
      let t = a.holidays;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let n = 0; n < i; n++) {
          let d = t[n];
          if (typeof d == "string") {
            if (!k.test(d)) {
              let g = { instancePath: r + "/holidays/" + n, schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              e === null ? e = [g] : e.push(g), s++;
            }
          } else {
            let g = { instancePath: r + "/holidays/" + n, schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [g] : e.push(g), s++;
          }
        }
      } else {
        let i = { instancePath: r + "/holidays", schemaPath: "#/properties/holidays/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.buffer_percentage !== void 0) {
      let t = a.buffer_percentage;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 90 || isNaN(t)) {
          let i = { instancePath: r + "/buffer_percentage", schemaPath: "#/properties/buffer_percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: r + "/buffer_percentage", schemaPath: "#/properties/buffer_percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/buffer_percentage", schemaPath: "#/properties/buffer_percentage/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.default_duration !== void 0) {
      let t = a.default_duration;
      if (typeof t == "string") {
        if (p(t) > 100) {
          let i = { instancePath: r + "/default_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (p(t) < 1) {
          let i = { instancePath: r + "/default_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: r + "/default_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.teams !== void 0) {
      let t = a.teams;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: r + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), s++;
        }
        let i = t.length;
        for (let n = 0; n < i; n++) y(t[n], { instancePath: r + "/teams/" + n, parentData: t, parentDataProperty: n, rootData: m, dynamicAnchors: c }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length);
      } else {
        let i = { instancePath: r + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.infrastructure !== void 0) {
      let t = a.infrastructure;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let i in t) if (!(i === "development_environments" || i === "testing_environments" || i === "concurrent_builds" || i === "parallel_sessions")) {
          let n = { instancePath: r + "/infrastructure", schemaPath: "#/properties/infrastructure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (t.development_environments !== void 0) {
          let i = t.development_environments;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: r + "/infrastructure/development_environments", schemaPath: "#/properties/infrastructure/properties/development_environments/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 1e6 || isNaN(i)) {
              let n = { instancePath: r + "/infrastructure/development_environments", schemaPath: "#/properties/infrastructure/properties/development_environments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (i < 1 || isNaN(i)) {
              let n = { instancePath: r + "/infrastructure/development_environments", schemaPath: "#/properties/infrastructure/properties/development_environments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [n] : e.push(n), s++;
            }
          }
        }
        if (t.testing_environments !== void 0) {
          let i = t.testing_environments;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: r + "/infrastructure/testing_environments", schemaPath: "#/properties/infrastructure/properties/testing_environments/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 1e6 || isNaN(i)) {
              let n = { instancePath: r + "/infrastructure/testing_environments", schemaPath: "#/properties/infrastructure/properties/testing_environments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (i < 1 || isNaN(i)) {
              let n = { instancePath: r + "/infrastructure/testing_environments", schemaPath: "#/properties/infrastructure/properties/testing_environments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [n] : e.push(n), s++;
            }
          }
        }
        if (t.concurrent_builds !== void 0) {
          let i = t.concurrent_builds;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: r + "/infrastructure/concurrent_builds", schemaPath: "#/properties/infrastructure/properties/concurrent_builds/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 1e6 || isNaN(i)) {
              let n = { instancePath: r + "/infrastructure/concurrent_builds", schemaPath: "#/properties/infrastructure/properties/concurrent_builds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (i < 1 || isNaN(i)) {
              let n = { instancePath: r + "/infrastructure/concurrent_builds", schemaPath: "#/properties/infrastructure/properties/concurrent_builds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [n] : e.push(n), s++;
            }
          }
        }
        if (t.parallel_sessions !== void 0) {
          let i = t.parallel_sessions;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: r + "/infrastructure/parallel_sessions", schemaPath: "#/properties/infrastructure/properties/parallel_sessions/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 1e6 || isNaN(i)) {
              let n = { instancePath: r + "/infrastructure/parallel_sessions", schemaPath: "#/properties/infrastructure/properties/parallel_sessions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (i < 1 || isNaN(i)) {
              let n = { instancePath: r + "/infrastructure/parallel_sessions", schemaPath: "#/properties/infrastructure/properties/parallel_sessions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [n] : e.push(n), s++;
            }
          }
        }
      } else {
        let i = { instancePath: r + "/infrastructure", schemaPath: "#/properties/infrastructure/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.resources !== void 0) {
      let t = a.resources;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let n = 0; n < i; n++) h(t[n], { instancePath: r + "/resources/" + n, parentData: t, parentDataProperty: n, rootData: m, dynamicAnchors: c }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let i = { instancePath: r + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.constraints !== void 0) {
      let t = a.constraints;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let n = 0; n < i; n++) _(t[n], { instancePath: r + "/constraints/" + n, parentData: t, parentDataProperty: n, rootData: m, dynamicAnchors: c }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length);
      } else {
        let i = { instancePath: r + "/constraints", schemaPath: "#/properties/constraints/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (a.coordination !== void 0) {
      let t = a.coordination;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let i in t) if (!(i === "standup_minutes" || i === "review_minutes" || i === "sync_minutes")) {
          let n = { instancePath: r + "/coordination", schemaPath: "#/properties/coordination/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (t.standup_minutes !== void 0) {
          let i = t.standup_minutes;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: r + "/coordination/standup_minutes", schemaPath: "#/properties/coordination/properties/standup_minutes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 480 || isNaN(i)) {
              let n = { instancePath: r + "/coordination/standup_minutes", schemaPath: "#/properties/coordination/properties/standup_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 480 } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (i < 0 || isNaN(i)) {
              let n = { instancePath: r + "/coordination/standup_minutes", schemaPath: "#/properties/coordination/properties/standup_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), s++;
            }
          }
        }
        if (t.review_minutes !== void 0) {
          let i = t.review_minutes;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: r + "/coordination/review_minutes", schemaPath: "#/properties/coordination/properties/review_minutes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 2400 || isNaN(i)) {
              let n = { instancePath: r + "/coordination/review_minutes", schemaPath: "#/properties/coordination/properties/review_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2400 } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (i < 0 || isNaN(i)) {
              let n = { instancePath: r + "/coordination/review_minutes", schemaPath: "#/properties/coordination/properties/review_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), s++;
            }
          }
        }
        if (t.sync_minutes !== void 0) {
          let i = t.sync_minutes;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let n = { instancePath: r + "/coordination/sync_minutes", schemaPath: "#/properties/coordination/properties/sync_minutes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 2400 || isNaN(i)) {
              let n = { instancePath: r + "/coordination/sync_minutes", schemaPath: "#/properties/coordination/properties/sync_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2400 } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (i < 0 || isNaN(i)) {
              let n = { instancePath: r + "/coordination/sync_minutes", schemaPath: "#/properties/coordination/properties/sync_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), s++;
            }
          }
        }
      } else {
        let i = { instancePath: r + "/coordination", schemaPath: "#/properties/coordination/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var $ = { "": ["schema_version", "project_name", "start_date", "planning_date", "deadline", "holidays", "buffer_percentage", "default_duration", "teams", "infrastructure", "resources", "constraints", "coordination"], "teams/*": ["team_id", "team_size", "key_skills", "availability", "hours_per_week", "parallel_sessions"], infrastructure: ["development_environments", "testing_environments", "concurrent_builds", "parallel_sessions"], "resources/*": ["name", "capacity"], "constraints/*": ["constraint_type", "description", "impact", "mitigation"], coordination: ["standup_minutes", "review_minutes", "sync_minutes"] };
function D(a) {
  let r = a.split("/").slice(1).map((l) => /^\d+$/.test(l) ? "*" : l);
  return $[r.join("/")] ?? $[[...r.slice(0, -1), "*"].join("/")] ?? [];
}
function v(a) {
  let r = w(a);
  v.errors = w.errors;
  for (let { keyword: l, instancePath: u, params: m } of v.errors ?? []) l === "additionalProperties" && (m.knownKeys = D(u));
  return r;
}

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
  if (v(value)) return { teams: value };
  const faults = withoutMisspelt(v.errors ?? [], foreignTeamsKey);
  const document = analysed ? inAnalysis(yaml, analysed) : yaml;
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
