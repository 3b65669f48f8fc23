import {
  FOLLOWS,
  LIFE_CYCLE,
  MESSAGE_TYPES,
  SYNC_STATES
} from "./chunk-WW4ZZUDE.mjs";
import {
  INSTANT,
  instantOf,
  instantText
} from "./chunk-QXCDZHZI.mjs";
import {
  Fields,
  faultFinding,
  readYaml
} from "./chunk-N3OKZOXJ.mjs";

// src/generated/strategy-session.js
var z = (n, r) => () => {
  try {
    return r || n((r = { exports: {} }).exports, r), r.exports;
  } catch (u) {
    throw r = 0, u;
  }
};
var q = z(($) => {
  "use strict";
  Object.defineProperty($, "__esModule", { value: true });
  function x(n) {
    let r = n.length, u = 0, h = 0, f;
    for (; h < r; ) u++, f = n.charCodeAt(h++), f >= 55296 && f <= 56319 && h < r && (f = n.charCodeAt(h), (f & 64512) === 56320 && h++);
    return u;
  }
  $.default = x;
  x.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var D = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Strategy: session", description: "What one session of a parallel strategy says of itself, in sessions/session_001.json beside parallel-execution/. Only the session itself writes this file, so no two sessions write one file.", type: "object", additionalProperties: false, required: ["session_id", "phase_id", "team_assignment", "status", "history", "progress"], properties: { session_id: { $ref: "#/$defs/sessionId" }, execution_plan_id: { description: "The execution_plan_id of the plan that the session carries out.", $ref: "#/$defs/name" }, project_name: { $ref: "#/$defs/name" }, phase_id: { $ref: "#/$defs/name" }, team_assignment: { $ref: "#/$defs/name" }, wave_number: { type: "integer", minimum: 1 }, status: { $ref: "#/$defs/status" }, history: { description: "Every status with the time it began, oldest first; the last is the status of now.", type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, required: ["status", "at"], properties: { status: { $ref: "#/$defs/status" }, at: { $ref: "#/$defs/time" }, reason: { $ref: "#/$defs/text" } } } }, progress: { $ref: "#/$defs/progress" }, blocked_by: { description: "What keeps the session from going on now; empty when nothing does.", type: "array", maxItems: 100, items: { $ref: "#/$defs/block" } }, synchronization_points: { type: "array", maxItems: 1e3, items: { $ref: "#/$defs/syncPoint" } }, messages: { description: "The messages that this session sent.", type: "array", maxItems: 2e3, items: { $ref: "#/$defs/message" } } }, $defs: { sessionId: { type: "string", pattern: "^session_[0-9]{3,6}$" }, name: { type: "string", minLength: 1, maxLength: 200 }, text: { type: "string", maxLength: 4e3 }, time: { description: "A date, a time and the distance from UTC, as in 2026-01-05T09:00:00Z.", type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, status: { enum: ["created", "active", "coordinating", "completed", "archived"] }, progress: { type: "object", additionalProperties: false, required: ["percent", "updated_at"], properties: { percent: { type: "number", minimum: 0, maximum: 100 }, tasks_done: { type: "integer", minimum: 0 }, tasks_total: { type: "integer", minimum: 1 }, deliverables_done: { type: "array", maxItems: 1e3, items: { $ref: "#/$defs/name" } }, updated_at: { $ref: "#/$defs/time" } } }, block: { type: "object", additionalProperties: false, required: ["kind", "since", "description"], properties: { kind: { enum: ["dependency", "resource", "conflict", "quality_gate", "decision"] }, phase_id: { description: "The phase that is waited for.", $ref: "#/$defs/name" }, since: { $ref: "#/$defs/time" }, description: { $ref: "#/$defs/text" } } }, syncPoint: { type: "object", additionalProperties: false, required: ["name", "state", "since"], properties: { name: { description: "The name or the sync_point_id that the plan gives it.", $ref: "#/$defs/name" }, state: { enum: ["preparing", "ready", "passed", "failed"] }, since: { $ref: "#/$defs/time" } } }, message: { description: "One message between sessions, teams and the orchestrator.", type: "object", additionalProperties: false, required: ["message_id", "type", "from", "to", "sent_at", "subject"], properties: { message_id: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, type: { enum: ["coordination", "status", "conflict", "sync_request"] }, from: { $ref: "#/$defs/sessionId" }, to: { description: "Sessions, teams, orchestrator or all.", type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/name" } }, sent_at: { $ref: "#/$defs/time" }, subject: { $ref: "#/$defs/name" }, body: { $ref: "#/$defs/text" }, phase_id: { $ref: "#/$defs/name" }, sync_point: { $ref: "#/$defs/name" }, needs_answer: { description: "Without it a conflict and a sync_request wait for an answer, the others do not.", type: "boolean" }, in_reply_to: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, answered_at: { description: "When the sender got its answer, where no message replies to it.", $ref: "#/$defs/time" } } } } };
var v = { enum: ["created", "active", "coordinating", "completed", "archived"] };
var A = Object.prototype.hasOwnProperty;
var p = q().default;
var Z = new RegExp("^session_[0-9]{3,6}$", "u");
var w = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
function y(n, { instancePath: r = "", parentData: u, parentDataProperty: h, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, l = y.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.percent === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "percent" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.updated_at === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in n) if (!(s === "percent" || s === "tasks_done" || s === "tasks_total" || s === "deliverables_done" || s === "updated_at")) {
      let t = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.percent !== void 0) {
      let s = n.percent;
      if (typeof s == "number" && isFinite(s)) {
        if (s > 100 || isNaN(s)) {
          let t = { instancePath: r + "/percent", schemaPath: "#/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (s < 0 || isNaN(s)) {
          let t = { instancePath: r + "/percent", schemaPath: "#/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/percent", schemaPath: "#/properties/percent/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.tasks_done !== void 0) {
      let s = n.tasks_done;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: r + "/tasks_done", schemaPath: "#/properties/tasks_done/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: r + "/tasks_done", schemaPath: "#/properties/tasks_done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.tasks_total !== void 0) {
      let s = n.tasks_total;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: r + "/tasks_total", schemaPath: "#/properties/tasks_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
        let t = { instancePath: r + "/tasks_total", schemaPath: "#/properties/tasks_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.deliverables_done !== void 0) {
      let s = n.deliverables_done;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          let a = { instancePath: r + "/deliverables_done", schemaPath: "#/properties/deliverables_done/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), i++;
        }
        let t = s.length;
        for (let a = 0; a < t; a++) {
          let m = s[a];
          if (typeof m == "string") {
            if (p(m) > 200) {
              let o = { instancePath: r + "/deliverables_done/" + a, schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (p(m) < 1) {
              let o = { instancePath: r + "/deliverables_done/" + a, schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: r + "/deliverables_done/" + a, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let t = { instancePath: r + "/deliverables_done", schemaPath: "#/properties/deliverables_done/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.updated_at !== void 0) {
      let s = n.updated_at;
      if (typeof s == "string") {
        if (!w.test(s)) {
          let t = { instancePath: r + "/updated_at", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/updated_at", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return y.errors = e, i === 0;
}
y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var T = { type: "object", additionalProperties: false, required: ["kind", "since", "description"], properties: { kind: { enum: ["dependency", "resource", "conflict", "quality_gate", "decision"] }, phase_id: { description: "The phase that is waited for.", $ref: "#/$defs/name" }, since: { $ref: "#/$defs/time" }, description: { $ref: "#/$defs/text" } } };
function g(n, { instancePath: r = "", parentData: u, parentDataProperty: h, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, l = g.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.kind === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.since === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.description === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in n) if (!(s === "kind" || s === "phase_id" || s === "since" || s === "description")) {
      let t = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.kind !== void 0) {
      let s = n.kind;
      if (!(s === "dependency" || s === "resource" || s === "conflict" || s === "quality_gate" || s === "decision")) {
        let t = { instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: T.properties.kind.enum } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.phase_id !== void 0) {
      let s = n.phase_id;
      if (typeof s == "string") {
        if (p(s) > 200) {
          let t = { instancePath: r + "/phase_id", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (p(s) < 1) {
          let t = { instancePath: r + "/phase_id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/phase_id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.since !== void 0) {
      let s = n.since;
      if (typeof s == "string") {
        if (!w.test(s)) {
          let t = { instancePath: r + "/since", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/since", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.description !== void 0) {
      let s = n.description;
      if (typeof s == "string") {
        if (p(s) > 4e3) {
          let t = { instancePath: r + "/description", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/description", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return g.errors = e, i === 0;
}
g.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var N = { type: "object", additionalProperties: false, required: ["name", "state", "since"], properties: { name: { description: "The name or the sync_point_id that the plan gives it.", $ref: "#/$defs/name" }, state: { enum: ["preparing", "ready", "passed", "failed"] }, since: { $ref: "#/$defs/time" } } };
function _(n, { instancePath: r = "", parentData: u, parentDataProperty: h, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, l = _.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.name === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.state === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.since === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in n) if (!(s === "name" || s === "state" || s === "since")) {
      let t = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.name !== void 0) {
      let s = n.name;
      if (typeof s == "string") {
        if (p(s) > 200) {
          let t = { instancePath: r + "/name", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (p(s) < 1) {
          let t = { instancePath: r + "/name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.state !== void 0) {
      let s = n.state;
      if (!(s === "preparing" || s === "ready" || s === "passed" || s === "failed")) {
        let t = { instancePath: r + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: N.properties.state.enum } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.since !== void 0) {
      let s = n.since;
      if (typeof s == "string") {
        if (!w.test(s)) {
          let t = { instancePath: r + "/since", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/since", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return _.errors = e, i === 0;
}
_.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var L = { description: "One message between sessions, teams and the orchestrator.", type: "object", additionalProperties: false, required: ["message_id", "type", "from", "to", "sent_at", "subject"], properties: { message_id: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, type: { enum: ["coordination", "status", "conflict", "sync_request"] }, from: { $ref: "#/$defs/sessionId" }, to: { description: "Sessions, teams, orchestrator or all.", type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/name" } }, sent_at: { $ref: "#/$defs/time" }, subject: { $ref: "#/$defs/name" }, body: { $ref: "#/$defs/text" }, phase_id: { $ref: "#/$defs/name" }, sync_point: { $ref: "#/$defs/name" }, needs_answer: { description: "Without it a conflict and a sync_request wait for an answer, the others do not.", type: "boolean" }, in_reply_to: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, answered_at: { description: "When the sender got its answer, where no message replies to it.", $ref: "#/$defs/time" } } };
var j = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function k(n, { instancePath: r = "", parentData: u, parentDataProperty: h, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, l = k.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.message_id === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.type === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.from === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.to === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.sent_at === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sent_at" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.subject === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in n) if (!A.call(L.properties, s)) {
      let t = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.message_id !== void 0) {
      let s = n.message_id;
      if (typeof s == "string") {
        if (!j.test(s)) {
          let t = { instancePath: r + "/message_id", schemaPath: "#/properties/message_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/message_id", schemaPath: "#/properties/message_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.type !== void 0) {
      let s = n.type;
      if (!(s === "coordination" || s === "status" || s === "conflict" || s === "sync_request")) {
        let t = { instancePath: r + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: L.properties.type.enum } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.from !== void 0) {
      let s = n.from;
      if (typeof s == "string") {
        if (!Z.test(s)) {
          let t = { instancePath: r + "/from", schemaPath: "#/$defs/sessionId/pattern", keyword: "pattern", params: { pattern: "^session_[0-9]{3,6}$" } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/from", schemaPath: "#/$defs/sessionId/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.to !== void 0) {
      let s = n.to;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          let a = { instancePath: r + "/to", schemaPath: "#/properties/to/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), i++;
        }
        if (s.length < 1) {
          let a = { instancePath: r + "/to", schemaPath: "#/properties/to/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), i++;
        }
        let t = s.length;
        for (let a = 0; a < t; a++) {
          let m = s[a];
          if (typeof m == "string") {
            if (p(m) > 200) {
              let o = { instancePath: r + "/to/" + a, schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (p(m) < 1) {
              let o = { instancePath: r + "/to/" + a, schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: r + "/to/" + a, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let t = { instancePath: r + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.sent_at !== void 0) {
      let s = n.sent_at;
      if (typeof s == "string") {
        if (!w.test(s)) {
          let t = { instancePath: r + "/sent_at", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/sent_at", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.subject !== void 0) {
      let s = n.subject;
      if (typeof s == "string") {
        if (p(s) > 200) {
          let t = { instancePath: r + "/subject", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (p(s) < 1) {
          let t = { instancePath: r + "/subject", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/subject", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.body !== void 0) {
      let s = n.body;
      if (typeof s == "string") {
        if (p(s) > 4e3) {
          let t = { instancePath: r + "/body", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/body", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.phase_id !== void 0) {
      let s = n.phase_id;
      if (typeof s == "string") {
        if (p(s) > 200) {
          let t = { instancePath: r + "/phase_id", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (p(s) < 1) {
          let t = { instancePath: r + "/phase_id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/phase_id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.sync_point !== void 0) {
      let s = n.sync_point;
      if (typeof s == "string") {
        if (p(s) > 200) {
          let t = { instancePath: r + "/sync_point", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (p(s) < 1) {
          let t = { instancePath: r + "/sync_point", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/sync_point", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.needs_answer !== void 0 && typeof n.needs_answer != "boolean") {
      let s = { instancePath: r + "/needs_answer", schemaPath: "#/properties/needs_answer/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.in_reply_to !== void 0) {
      let s = n.in_reply_to;
      if (typeof s == "string") {
        if (!j.test(s)) {
          let t = { instancePath: r + "/in_reply_to", schemaPath: "#/properties/in_reply_to/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/in_reply_to", schemaPath: "#/properties/in_reply_to/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.answered_at !== void 0) {
      let s = n.answered_at;
      if (typeof s == "string") {
        if (!w.test(s)) {
          let t = { instancePath: r + "/answered_at", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/answered_at", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return k.errors = e, i === 0;
}
k.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function P(n, { instancePath: r = "", parentData: u, parentDataProperty: h, rootData: f = n, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, l = P.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.session_id === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.phase_id === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.team_assignment === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team_assignment" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.status === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.history === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "history" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (n.progress === void 0) {
      let s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in n) if (!A.call(D.properties, s)) {
      let t = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.session_id !== void 0) {
      let s = n.session_id;
      if (typeof s == "string") {
        if (!Z.test(s)) {
          let t = { instancePath: r + "/session_id", schemaPath: "#/$defs/sessionId/pattern", keyword: "pattern", params: { pattern: "^session_[0-9]{3,6}$" } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/session_id", schemaPath: "#/$defs/sessionId/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.execution_plan_id !== void 0) {
      let s = n.execution_plan_id;
      if (typeof s == "string") {
        if (p(s) > 200) {
          let t = { instancePath: r + "/execution_plan_id", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (p(s) < 1) {
          let t = { instancePath: r + "/execution_plan_id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/execution_plan_id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.project_name !== void 0) {
      let s = n.project_name;
      if (typeof s == "string") {
        if (p(s) > 200) {
          let t = { instancePath: r + "/project_name", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (p(s) < 1) {
          let t = { instancePath: r + "/project_name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/project_name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.phase_id !== void 0) {
      let s = n.phase_id;
      if (typeof s == "string") {
        if (p(s) > 200) {
          let t = { instancePath: r + "/phase_id", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (p(s) < 1) {
          let t = { instancePath: r + "/phase_id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/phase_id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.team_assignment !== void 0) {
      let s = n.team_assignment;
      if (typeof s == "string") {
        if (p(s) > 200) {
          let t = { instancePath: r + "/team_assignment", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (p(s) < 1) {
          let t = { instancePath: r + "/team_assignment", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: r + "/team_assignment", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.wave_number !== void 0) {
      let s = n.wave_number;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: r + "/wave_number", schemaPath: "#/properties/wave_number/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
        let t = { instancePath: r + "/wave_number", schemaPath: "#/properties/wave_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.status !== void 0) {
      let s = n.status;
      if (!(s === "created" || s === "active" || s === "coordinating" || s === "completed" || s === "archived")) {
        let t = { instancePath: r + "/status", schemaPath: "#/$defs/status/enum", keyword: "enum", params: { allowedValues: v.enum } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.history !== void 0) {
      let s = n.history;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          let a = { instancePath: r + "/history", schemaPath: "#/properties/history/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), i++;
        }
        if (s.length < 1) {
          let a = { instancePath: r + "/history", schemaPath: "#/properties/history/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), i++;
        }
        let t = s.length;
        for (let a = 0; a < t; a++) {
          let m = s[a];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.status === void 0) {
              let o = { instancePath: r + "/history/" + a, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "status" } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (m.at === void 0) {
              let o = { instancePath: r + "/history/" + a, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "at" } };
              e === null ? e = [o] : e.push(o), i++;
            }
            for (let o in m) if (!(o === "status" || o === "at" || o === "reason")) {
              let d = { instancePath: r + "/history/" + a, schemaPath: "#/properties/history/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
              e === null ? e = [d] : e.push(d), i++;
            }
            if (m.status !== void 0) {
              let o = m.status;
              if (!(o === "created" || o === "active" || o === "coordinating" || o === "completed" || o === "archived")) {
                let d = { instancePath: r + "/history/" + a + "/status", schemaPath: "#/$defs/status/enum", keyword: "enum", params: { allowedValues: v.enum } };
                e === null ? e = [d] : e.push(d), i++;
              }
            }
            if (m.at !== void 0) {
              let o = m.at;
              if (typeof o == "string") {
                if (!w.test(o)) {
                  let d = { instancePath: r + "/history/" + a + "/at", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
                  e === null ? e = [d] : e.push(d), i++;
                }
              } else {
                let d = { instancePath: r + "/history/" + a + "/at", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d] : e.push(d), i++;
              }
            }
            if (m.reason !== void 0) {
              let o = m.reason;
              if (typeof o == "string") {
                if (p(o) > 4e3) {
                  let d = { instancePath: r + "/history/" + a + "/reason", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [d] : e.push(d), i++;
                }
              } else {
                let d = { instancePath: r + "/history/" + a + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d] : e.push(d), i++;
              }
            }
          } else {
            let o = { instancePath: r + "/history/" + a, schemaPath: "#/properties/history/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let t = { instancePath: r + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.progress !== void 0 && (y(n.progress, { instancePath: r + "/progress", parentData: n, parentDataProperty: "progress", rootData: f, dynamicAnchors: c }) || (e = e === null ? y.errors : e.concat(y.errors), i = e.length)), n.blocked_by !== void 0) {
      let s = n.blocked_by;
      if (Array.isArray(s)) {
        if (s.length > 100) {
          let a = { instancePath: r + "/blocked_by", schemaPath: "#/properties/blocked_by/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [a] : e.push(a), i++;
        }
        let t = s.length;
        for (let a = 0; a < t; a++) g(s[a], { instancePath: r + "/blocked_by/" + a, parentData: s, parentDataProperty: a, rootData: f, dynamicAnchors: c }) || (e = e === null ? g.errors : e.concat(g.errors), i = e.length);
      } else {
        let t = { instancePath: r + "/blocked_by", schemaPath: "#/properties/blocked_by/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.synchronization_points !== void 0) {
      let s = n.synchronization_points;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          let a = { instancePath: r + "/synchronization_points", schemaPath: "#/properties/synchronization_points/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), i++;
        }
        let t = s.length;
        for (let a = 0; a < t; a++) _(s[a], { instancePath: r + "/synchronization_points/" + a, parentData: s, parentDataProperty: a, rootData: f, dynamicAnchors: c }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length);
      } else {
        let t = { instancePath: r + "/synchronization_points", schemaPath: "#/properties/synchronization_points/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (n.messages !== void 0) {
      let s = n.messages;
      if (Array.isArray(s)) {
        if (s.length > 2e3) {
          let a = { instancePath: r + "/messages", schemaPath: "#/properties/messages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
          e === null ? e = [a] : e.push(a), i++;
        }
        let t = s.length;
        for (let a = 0; a < t; a++) k(s[a], { instancePath: r + "/messages/" + a, parentData: s, parentDataProperty: a, rootData: f, dynamicAnchors: c }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length);
      } else {
        let t = { instancePath: r + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return P.errors = e, i === 0;
}
P.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var I = { "": ["session_id", "execution_plan_id", "project_name", "phase_id", "team_assignment", "wave_number", "status", "history", "progress", "blocked_by", "synchronization_points", "messages"], "history/*": ["status", "at", "reason"], progress: ["percent", "tasks_done", "tasks_total", "deliverables_done", "updated_at"], "blocked_by/*": ["kind", "phase_id", "since", "description"], "synchronization_points/*": ["name", "state", "since"], "messages/*": ["message_id", "type", "from", "to", "sent_at", "subject", "body", "phase_id", "sync_point", "needs_answer", "in_reply_to", "answered_at"] };
function E(n) {
  let r = n.split("/").slice(1).map((u) => /^\d+$/.test(u) ? "*" : u);
  return I[r.join("/")] ?? I[[...r.slice(0, -1), "*"].join("/")] ?? [];
}
function b(n) {
  let r = P(n);
  b.errors = P.errors;
  for (let { keyword: u, instancePath: h, params: f } of b.errors ?? []) u === "additionalProperties" && (f.knownKeys = E(h));
  return r;
}

// src/formats/strategy-session/life.ts
function* lifeFindings(state, top) {
  yield* orderFindings(state);
  yield* statusFindings(state, top);
  yield* messageFindings(state);
}
function* orderFindings({ history }) {
  const [first] = history;
  if (first && first.status !== "created")
    yield schema(first.at, `the history begins with ${first.status}; expected created`);
  for (const [i, entry] of history.entries()) {
    const before = history[i - 1];
    if (!before) continue;
    if (!FOLLOWS[before.status].includes(entry.status)) {
      const may = FOLLOWS[before.status];
      const expected = may.length > 0 ? may.join(" or ") : "nothing after it";
      yield schema(entry.at, `${entry.status} follows ${before.status}; expected ${expected}`);
    }
    if (entry.time < before.time)
      yield schema(
        entry.at,
        `${entry.status} began at ${instantText(entry.time)}, before ${before.status} at ${instantText(before.time)}; expected times that run forwards`
      );
  }
}
function* statusFindings({ status, history }, top) {
  const last = history.at(-1);
  const written = top.value("history");
  if (!status || !last || !Array.isArray(written) || written.length !== history.length) return;
  if (last.status === status.value) return;
  yield {
    ...schema(
      status.at,
      `the status is ${status.value}, and the history ends with ${last.status}; expected the same`
    ),
    related: [{ at: last.at, message: "the history ends here" }]
  };
}
function* messageFindings({ messages }) {
  const seen = /* @__PURE__ */ new Map();
  for (const message2 of messages) {
    const first = seen.get(message2.id);
    if (first)
      yield {
        ...schema(
          message2.at,
          `two messages have the id ${message2.id}; expected one of its own each`
        ),
        related: [{ at: first.at, message: "the first one" }]
      };
    else seen.set(message2.id, message2);
    if (message2.replyTo === message2.id)
      yield schema(message2.at, `message ${message2.id} replies to itself; expected another's id`);
  }
}
function schema(at, message2) {
  return { rule: "plan/schema", at, message: message2 };
}

// src/formats/strategy-session/state.ts
function readState(top) {
  const progress = top.mapping("progress");
  const updated = time(progress, "updated_at");
  return {
    ...defined("id", top.text("session_id")),
    ...defined("project", top.text("project_name")),
    ...defined("planId", top.text("execution_plan_id")),
    ...defined("phase", top.text("phase_id")),
    ...defined("team", top.text("team_assignment")),
    ...defined("wave", top.number("wave_number")),
    ...defined("status", word(top, "status", LIFE_CYCLE)),
    history: top.mappings("history").flatMap(historyEntry),
    ...defined("percent", progress.number("percent")),
    ...defined("tasksDone", progress.number("tasks_done")),
    ...defined("tasksTotal", progress.number("tasks_total")),
    ...defined("updated", updated),
    delivered: progress.texts("deliverables_done"),
    blocks: top.mappings("blocked_by").flatMap(block),
    syncs: top.mappings("synchronization_points").flatMap(sync),
    messages: top.mappings("messages").flatMap(message)
  };
}
function historyEntry(fields) {
  const status = word(fields, "status", LIFE_CYCLE);
  const began = time(fields, "at");
  if (!status || began === void 0) return [];
  return [{ status: status.value, time: began, at: status.at }];
}
function block(fields) {
  const kind = fields.text("kind");
  const since = time(fields, "since");
  if (!kind || since === void 0) return [];
  const description = fields.text("description")?.value ?? "";
  return [{ kind: kind.value, ...defined("phase", fields.text("phase_id")), since, description }];
}
function sync(fields) {
  const name = fields.text("name");
  const state = word(fields, "state", SYNC_STATES);
  const since = time(fields, "since");
  return name && state && since !== void 0 ? [{ name, state: state.value, since }] : [];
}
function message(fields) {
  const id = fields.text("message_id");
  const type = word(fields, "type", MESSAGE_TYPES);
  const from = fields.text("from");
  const sent = time(fields, "sent_at");
  if (!id || !type || !from || sent === void 0) return [];
  const asked = fields.value("needs_answer");
  const waits = type.value === "conflict" || type.value === "sync_request";
  return [
    {
      id: id.value,
      type: type.value,
      from,
      to: fields.texts("to"),
      sent,
      subject: fields.text("subject")?.value ?? "",
      ...defined("phase", fields.text("phase_id")),
      ...defined("sync", fields.text("sync_point")),
      needsAnswer: typeof asked === "boolean" ? asked : waits,
      ...defined("replyTo", fields.text("in_reply_to")?.value),
      answered: time(fields, "answered_at") !== void 0,
      at: id.at
    }
  ];
}
function word(fields, key, known) {
  const text = fields.text(key);
  const value = known.find((one) => one === text?.value);
  return text && value !== void 0 ? { value, at: text.at } : void 0;
}
function time(fields, key) {
  const text = fields.text(key);
  return text && instantOf(text.value);
}
function defined(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

// src/formats/strategy-session/times.ts
var TIME_KEYS = /* @__PURE__ */ new Set(["at", "since", "sent_at", "answered_at", "updated_at"]);
function* timeFindings(json, value = json.value, path = []) {
  if (typeof value === "string") {
    if (!TIME_KEYS.has(String(path.at(-1))) || !INSTANT.test(value)) return;
    if (instantOf(value) !== void 0) return;
    yield {
      rule: "plan/schema",
      at: json.placeOf(path),
      message: `"${value}" is no time; expected a day and an hour that exist`
    };
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* timeFindings(json, item, [...path, i]);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value))
      yield* timeFindings(json, item, [...path, key]);
  }
}

// src/formats/strategy-session/parse.ts
function parseStrategySession(index, { limits }) {
  const json = readYaml(index.text, 0, index, limits);
  const top = new Fields(json, json.value);
  const state = readState(top);
  const findings = json.findings.length > 0 ? json.findings : [...schemaFindings(json), ...timeFindings(json), ...lifeFindings(state, top)];
  return {
    format: "strategy-session",
    plan: {
      format: "strategy-session",
      title: state.id?.value ?? "",
      phases: [],
      tasks: [],
      references: [],
      allows: []
    },
    document: { state, at: index.place(0, 0) },
    findings,
    names: namesIn(top)
  };
}
var NAMES = "session_id execution_plan_id phase_id team_assignment message_id from to sync_point in_reply_to deliverables_done".split(
  " "
);
function namesIn(top) {
  const lists = ["blocked_by", "messages"].flatMap((key) => top.mappings(key));
  return [
    ...[top, top.mapping("progress"), ...lists].flatMap(
      (fields) => NAMES.flatMap((key) => fields.texts(key))
    ),
    ...top.mappings("synchronization_points").flatMap((fields) => fields.texts("name"))
  ];
}
function schemaFindings(json) {
  const faults = b(json.value) ? [] : [...b.errors ?? []];
  return faults.map((fault) => faultFinding(fault, json, "the session"));
}

export {
  parseStrategySession
};
