// src/generated/strategy-coordination-protocols.js
var D = (o, t) => () => {
  try {
    return t || o((t = { exports: {} }).exports, t), t.exports;
  } catch (u) {
    throw t = 0, u;
  }
};
var A = D((v) => {
  "use strict";
  Object.defineProperty(v, "__esModule", { value: true });
  function b(o) {
    let t = o.length, u = 0, y = 0, c;
    for (; y < t; ) u++, c = o.charCodeAt(y++), c >= 55296 && c <= 56319 && y < t && (c = o.charCodeAt(y), (c & 64512) === 56320 && y++);
    return u;
  }
  v.default = b;
  b.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var N = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Strategy: coordination protocols", description: "The coordination-protocols.json of a parallel execution strategy: when sessions meet, who decides, what to do when it fails, who goes on.", type: "object", additionalProperties: false, required: ["execution_plan_id", "project_name", "synchronization_points", "communication_schedule", "decision_making", "escalation_procedures", "recovery_procedures", "handoff"], properties: { execution_plan_id: { $ref: "#/$defs/id" }, project_name: { $ref: "#/$defs/id" }, synchronization_points: { type: "array", items: { $ref: "#/$defs/syncPoint" } }, communication_schedule: { type: "array", items: { $ref: "#/$defs/communication" } }, decision_making: { $ref: "#/$defs/decisionMaking" }, escalation_procedures: { type: "array", items: { type: "object", required: ["level", "trigger", "decided_by", "response_time"], properties: { level: { $ref: "#/$defs/count" }, trigger: { type: "string", minLength: 1, maxLength: 4e3 }, decided_by: { $ref: "#/$defs/id" }, response_time: { type: "string", minLength: 1, maxLength: 4e3 }, action: { type: "string", minLength: 1, maxLength: 4e3 } } } }, information_flow: { description: "What one session hands to another that waits for it.", type: "array", items: { type: "object", required: ["from_session", "to_session", "deliverables"], properties: { from_session: { $ref: "#/$defs/id" }, to_session: { $ref: "#/$defs/id" }, deliverables: { $ref: "#/$defs/texts" } } } }, shared_resources: { type: "array", items: { type: "object", required: ["resource", "sessions", "rule"], properties: { resource: { $ref: "#/$defs/id" }, capacity: { $ref: "#/$defs/count" }, sessions: { $ref: "#/$defs/ids" }, rule: { type: "string", minLength: 1, maxLength: 4e3 } } } }, documentation_standards: { $ref: "#/$defs/texts" }, recovery_procedures: { type: "array", items: { $ref: "#/$defs/recovery" } }, handoff: { type: "object", required: ["next_actor", "next_steps"], properties: { next_actor: { type: "string", minLength: 1, maxLength: 4e3 }, next_steps: { $ref: "#/$defs/texts" }, first_sessions: { $ref: "#/$defs/ids" }, files: { $ref: "#/$defs/texts" } } } }, $defs: { texts: { type: "array", items: { type: "string", minLength: 1, maxLength: 4e3 } }, id: { type: "string", minLength: 1, maxLength: 200 }, ids: { type: "array", items: { $ref: "#/$defs/id" } }, date: { description: "A day, YYYY-MM-DD.", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, duration: { description: 'Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".', type: "string", minLength: 1, maxLength: 100 }, count: { type: "integer", minimum: 1 }, syncPoint: { type: "object", required: ["name", "participants"], properties: { sync_point_id: { $ref: "#/$defs/id" }, name: { type: "string", minLength: 1, maxLength: 4e3 }, wave_number: { $ref: "#/$defs/count" }, date: { $ref: "#/$defs/date" }, trigger_conditions: { $ref: "#/$defs/texts" }, participants: { $ref: "#/$defs/ids", description: "Sessions, teams or roles." }, duration: { $ref: "#/$defs/duration" }, preparation_requirements: { $ref: "#/$defs/texts" }, success_criteria: { $ref: "#/$defs/texts" }, failure_procedures: { $ref: "#/$defs/texts" }, deliverables: { $ref: "#/$defs/texts" } } }, communication: { type: "object", required: ["communication_type", "frequency", "participants"], properties: { communication_type: { type: "string", minLength: 1, maxLength: 4e3 }, frequency: { type: "string", minLength: 1, maxLength: 4e3 }, time: { type: "string", minLength: 1, maxLength: 4e3 }, duration: { $ref: "#/$defs/duration" }, participants: { $ref: "#/$defs/ids", description: "Teams or roles." }, agenda: { $ref: "#/$defs/texts" }, deliverables: { $ref: "#/$defs/texts" }, decision_authority: { type: "string", minLength: 1, maxLength: 4e3 }, escalation_triggers: { $ref: "#/$defs/texts" } } }, decisionMaking: { type: "object", required: ["decision_hierarchy"], properties: { decision_hierarchy: { $ref: "#/$defs/ids", description: "From the first to the last who is asked." }, decision_types: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4e3 } }, escalation_criteria: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4e3 } } } }, recovery: { type: "object", required: ["failure_type", "detection", "immediate_response", "resolution", "prevention"], properties: { failure_type: { enum: ["coordination_failure", "resource_conflict", "integration_failure"] }, detection: { type: "string", minLength: 1, maxLength: 4e3 }, immediate_response: { type: "string", minLength: 1, maxLength: 4e3 }, resolution: { type: "string", minLength: 1, maxLength: 4e3 }, prevention: { type: "string", minLength: 1, maxLength: 4e3 }, affects: { $ref: "#/$defs/ids", description: "Sessions that it would stop." }, commands: { $ref: "#/$defs/texts" } } } } };
var I = Object.prototype.hasOwnProperty;
var d = A().default;
var z = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function f(o, { instancePath: t = "", parentData: u, parentDataProperty: y, rootData: c = o, dynamicAnchors: h = {} } = {}) {
  let e = null, i = 0, m = f.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), Array.isArray(o)) {
    let s = o.length;
    for (let r = 0; r < s; r++) {
      let a = o[r];
      if (typeof a == "string") {
        if (d(a) > 200) {
          let p = { instancePath: t + "/" + r, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (d(a) < 1) {
          let p = { instancePath: t + "/" + r, schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: t + "/" + r, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return f.errors = e, i === 0;
}
f.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function P(o, { instancePath: t = "", parentData: u, parentDataProperty: y, rootData: c = o, dynamicAnchors: h = {} } = {}) {
  let e = null, i = 0, m = P.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.name === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.participants === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.sync_point_id !== void 0) {
      let s = o.sync_point_id;
      if (typeof s == "string") {
        if (d(s) > 200) {
          let r = { instancePath: t + "/sync_point_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/sync_point_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/sync_point_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.name !== void 0) {
      let s = o.name;
      if (typeof s == "string") {
        if (d(s) > 4e3) {
          let r = { instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.wave_number !== void 0) {
      let s = o.wave_number;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let r = { instancePath: t + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
        let r = { instancePath: t + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.date !== void 0) {
      let s = o.date;
      if (typeof s == "string") {
        if (!z.test(s)) {
          let r = { instancePath: t + "/date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.trigger_conditions !== void 0) {
      let s = o.trigger_conditions;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (typeof p == "string") {
            if (d(p) > 4e3) {
              let n = { instancePath: t + "/trigger_conditions/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (d(p) < 1) {
              let n = { instancePath: t + "/trigger_conditions/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: t + "/trigger_conditions/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/trigger_conditions", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.participants !== void 0 && (f(o.participants, { instancePath: t + "/participants", parentData: o, parentDataProperty: "participants", rootData: c, dynamicAnchors: h }) || (e = e === null ? f.errors : e.concat(f.errors), i = e.length)), o.duration !== void 0) {
      let s = o.duration;
      if (typeof s == "string") {
        if (d(s) > 100) {
          let r = { instancePath: t + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.preparation_requirements !== void 0) {
      let s = o.preparation_requirements;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (typeof p == "string") {
            if (d(p) > 4e3) {
              let n = { instancePath: t + "/preparation_requirements/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (d(p) < 1) {
              let n = { instancePath: t + "/preparation_requirements/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: t + "/preparation_requirements/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/preparation_requirements", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.success_criteria !== void 0) {
      let s = o.success_criteria;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (typeof p == "string") {
            if (d(p) > 4e3) {
              let n = { instancePath: t + "/success_criteria/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (d(p) < 1) {
              let n = { instancePath: t + "/success_criteria/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: t + "/success_criteria/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/success_criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.failure_procedures !== void 0) {
      let s = o.failure_procedures;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (typeof p == "string") {
            if (d(p) > 4e3) {
              let n = { instancePath: t + "/failure_procedures/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (d(p) < 1) {
              let n = { instancePath: t + "/failure_procedures/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: t + "/failure_procedures/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/failure_procedures", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.deliverables !== void 0) {
      let s = o.deliverables;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (typeof p == "string") {
            if (d(p) > 4e3) {
              let n = { instancePath: t + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (d(p) < 1) {
              let n = { instancePath: t + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: t + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/deliverables", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return P.errors = e, i === 0;
}
P.evaluated = { props: { sync_point_id: true, name: true, wave_number: true, date: true, trigger_conditions: true, participants: true, duration: true, preparation_requirements: true, success_criteria: true, failure_procedures: true, deliverables: true }, dynamicProps: false, dynamicItems: false };
function w(o, { instancePath: t = "", parentData: u, parentDataProperty: y, rootData: c = o, dynamicAnchors: h = {} } = {}) {
  let e = null, i = 0, m = w.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.communication_type === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "communication_type" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.frequency === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frequency" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.participants === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.communication_type !== void 0) {
      let s = o.communication_type;
      if (typeof s == "string") {
        if (d(s) > 4e3) {
          let r = { instancePath: t + "/communication_type", schemaPath: "#/properties/communication_type/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/communication_type", schemaPath: "#/properties/communication_type/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/communication_type", schemaPath: "#/properties/communication_type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.frequency !== void 0) {
      let s = o.frequency;
      if (typeof s == "string") {
        if (d(s) > 4e3) {
          let r = { instancePath: t + "/frequency", schemaPath: "#/properties/frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/frequency", schemaPath: "#/properties/frequency/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/frequency", schemaPath: "#/properties/frequency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.time !== void 0) {
      let s = o.time;
      if (typeof s == "string") {
        if (d(s) > 4e3) {
          let r = { instancePath: t + "/time", schemaPath: "#/properties/time/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/time", schemaPath: "#/properties/time/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.duration !== void 0) {
      let s = o.duration;
      if (typeof s == "string") {
        if (d(s) > 100) {
          let r = { instancePath: t + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.participants !== void 0 && (f(o.participants, { instancePath: t + "/participants", parentData: o, parentDataProperty: "participants", rootData: c, dynamicAnchors: h }) || (e = e === null ? f.errors : e.concat(f.errors), i = e.length)), o.agenda !== void 0) {
      let s = o.agenda;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (typeof p == "string") {
            if (d(p) > 4e3) {
              let n = { instancePath: t + "/agenda/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (d(p) < 1) {
              let n = { instancePath: t + "/agenda/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: t + "/agenda/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/agenda", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.deliverables !== void 0) {
      let s = o.deliverables;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (typeof p == "string") {
            if (d(p) > 4e3) {
              let n = { instancePath: t + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (d(p) < 1) {
              let n = { instancePath: t + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: t + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/deliverables", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.decision_authority !== void 0) {
      let s = o.decision_authority;
      if (typeof s == "string") {
        if (d(s) > 4e3) {
          let r = { instancePath: t + "/decision_authority", schemaPath: "#/properties/decision_authority/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/decision_authority", schemaPath: "#/properties/decision_authority/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/decision_authority", schemaPath: "#/properties/decision_authority/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.escalation_triggers !== void 0) {
      let s = o.escalation_triggers;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (typeof p == "string") {
            if (d(p) > 4e3) {
              let n = { instancePath: t + "/escalation_triggers/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (d(p) < 1) {
              let n = { instancePath: t + "/escalation_triggers/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: t + "/escalation_triggers/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/escalation_triggers", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return w.errors = e, i === 0;
}
w.evaluated = { props: { communication_type: true, frequency: true, time: true, duration: true, participants: true, agenda: true, deliverables: true, decision_authority: true, escalation_triggers: true }, dynamicProps: false, dynamicItems: false };
function x(o, { instancePath: t = "", parentData: u, parentDataProperty: y, rootData: c = o, dynamicAnchors: h = {} } = {}) {
  let e = null, i = 0, m = x.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.decision_hierarchy === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_hierarchy" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.decision_hierarchy !== void 0 && (f(o.decision_hierarchy, { instancePath: t + "/decision_hierarchy", parentData: o, parentDataProperty: "decision_hierarchy", rootData: c, dynamicAnchors: h }) || (e = e === null ? f.errors : e.concat(f.errors), i = e.length)), o.decision_types !== void 0) {
      let s = o.decision_types;
      if (s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
        let a = s[r];
        if (typeof a == "string") {
          if (d(a) > 4e3) {
            let p = { instancePath: t + "/decision_types/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/decision_types/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (d(a) < 1) {
            let p = { instancePath: t + "/decision_types/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/decision_types/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [p] : e.push(p), i++;
          }
        } else {
          let p = { instancePath: t + "/decision_types/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/decision_types/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), i++;
        }
      }
      else {
        let r = { instancePath: t + "/decision_types", schemaPath: "#/properties/decision_types/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.escalation_criteria !== void 0) {
      let s = o.escalation_criteria;
      if (s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
        let a = s[r];
        if (typeof a == "string") {
          if (d(a) > 4e3) {
            let p = { instancePath: t + "/escalation_criteria/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/escalation_criteria/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
            e === null ? e = [p] : e.push(p), i++;
          }
          if (d(a) < 1) {
            let p = { instancePath: t + "/escalation_criteria/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/escalation_criteria/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [p] : e.push(p), i++;
          }
        } else {
          let p = { instancePath: t + "/escalation_criteria/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/escalation_criteria/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), i++;
        }
      }
      else {
        let r = { instancePath: t + "/escalation_criteria", schemaPath: "#/properties/escalation_criteria/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return x.errors = e, i === 0;
}
x.evaluated = { props: { decision_hierarchy: true, decision_types: true, escalation_criteria: true }, dynamicProps: false, dynamicItems: false };
var F = { type: "object", required: ["failure_type", "detection", "immediate_response", "resolution", "prevention"], properties: { failure_type: { enum: ["coordination_failure", "resource_conflict", "integration_failure"] }, detection: { type: "string", minLength: 1, maxLength: 4e3 }, immediate_response: { type: "string", minLength: 1, maxLength: 4e3 }, resolution: { type: "string", minLength: 1, maxLength: 4e3 }, prevention: { type: "string", minLength: 1, maxLength: 4e3 }, affects: { $ref: "#/$defs/ids", description: "Sessions that it would stop." }, commands: { $ref: "#/$defs/texts" } } };
function L(o, { instancePath: t = "", parentData: u, parentDataProperty: y, rootData: c = o, dynamicAnchors: h = {} } = {}) {
  let e = null, i = 0, m = L.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.failure_type === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_type" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.detection === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detection" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.immediate_response === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "immediate_response" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.resolution === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resolution" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.prevention === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prevention" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.failure_type !== void 0) {
      let s = o.failure_type;
      if (!(s === "coordination_failure" || s === "resource_conflict" || s === "integration_failure")) {
        let r = { instancePath: t + "/failure_type", schemaPath: "#/properties/failure_type/enum", keyword: "enum", params: { allowedValues: F.properties.failure_type.enum } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.detection !== void 0) {
      let s = o.detection;
      if (typeof s == "string") {
        if (d(s) > 4e3) {
          let r = { instancePath: t + "/detection", schemaPath: "#/properties/detection/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/detection", schemaPath: "#/properties/detection/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/detection", schemaPath: "#/properties/detection/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.immediate_response !== void 0) {
      let s = o.immediate_response;
      if (typeof s == "string") {
        if (d(s) > 4e3) {
          let r = { instancePath: t + "/immediate_response", schemaPath: "#/properties/immediate_response/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/immediate_response", schemaPath: "#/properties/immediate_response/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/immediate_response", schemaPath: "#/properties/immediate_response/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.resolution !== void 0) {
      let s = o.resolution;
      if (typeof s == "string") {
        if (d(s) > 4e3) {
          let r = { instancePath: t + "/resolution", schemaPath: "#/properties/resolution/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/resolution", schemaPath: "#/properties/resolution/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/resolution", schemaPath: "#/properties/resolution/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.prevention !== void 0) {
      let s = o.prevention;
      if (typeof s == "string") {
        if (d(s) > 4e3) {
          let r = { instancePath: t + "/prevention", schemaPath: "#/properties/prevention/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/prevention", schemaPath: "#/properties/prevention/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/prevention", schemaPath: "#/properties/prevention/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.affects !== void 0 && (f(o.affects, { instancePath: t + "/affects", parentData: o, parentDataProperty: "affects", rootData: c, dynamicAnchors: h }) || (e = e === null ? f.errors : e.concat(f.errors), i = e.length)), o.commands !== void 0) {
      let s = o.commands;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (typeof p == "string") {
            if (d(p) > 4e3) {
              let n = { instancePath: t + "/commands/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (d(p) < 1) {
              let n = { instancePath: t + "/commands/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: t + "/commands/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/commands", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return L.errors = e, i === 0;
}
L.evaluated = { props: { failure_type: true, detection: true, immediate_response: true, resolution: true, prevention: true, affects: true, commands: true }, dynamicProps: false, dynamicItems: false };
function k(o, { instancePath: t = "", parentData: u, parentDataProperty: y, rootData: c = o, dynamicAnchors: h = {} } = {}) {
  let e = null, i = 0, m = k.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.execution_plan_id === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_plan_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.project_name === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_name" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.synchronization_points === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "synchronization_points" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.communication_schedule === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "communication_schedule" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.decision_making === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_making" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.escalation_procedures === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "escalation_procedures" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.recovery_procedures === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recovery_procedures" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.handoff === void 0) {
      let s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handoff" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in o) if (!I.call(N.properties, s)) {
      let r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (o.execution_plan_id !== void 0) {
      let s = o.execution_plan_id;
      if (typeof s == "string") {
        if (d(s) > 200) {
          let r = { instancePath: t + "/execution_plan_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/execution_plan_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/execution_plan_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.project_name !== void 0) {
      let s = o.project_name;
      if (typeof s == "string") {
        if (d(s) > 200) {
          let r = { instancePath: t + "/project_name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (d(s) < 1) {
          let r = { instancePath: t + "/project_name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: t + "/project_name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.synchronization_points !== void 0) {
      let s = o.synchronization_points;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) P(s[a], { instancePath: t + "/synchronization_points/" + a, parentData: s, parentDataProperty: a, rootData: c, dynamicAnchors: h }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
      } else {
        let r = { instancePath: t + "/synchronization_points", schemaPath: "#/properties/synchronization_points/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.communication_schedule !== void 0) {
      let s = o.communication_schedule;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) w(s[a], { instancePath: t + "/communication_schedule/" + a, parentData: s, parentDataProperty: a, rootData: c, dynamicAnchors: h }) || (e = e === null ? w.errors : e.concat(w.errors), i = e.length);
      } else {
        let r = { instancePath: t + "/communication_schedule", schemaPath: "#/properties/communication_schedule/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.decision_making !== void 0 && (x(o.decision_making, { instancePath: t + "/decision_making", parentData: o, parentDataProperty: "decision_making", rootData: c, dynamicAnchors: h }) || (e = e === null ? x.errors : e.concat(x.errors), i = e.length)), o.escalation_procedures !== void 0) {
      let s = o.escalation_procedures;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.level === void 0) {
              let n = { instancePath: t + "/escalation_procedures/" + a, schemaPath: "#/properties/escalation_procedures/items/required", keyword: "required", params: { missingProperty: "level" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.trigger === void 0) {
              let n = { instancePath: t + "/escalation_procedures/" + a, schemaPath: "#/properties/escalation_procedures/items/required", keyword: "required", params: { missingProperty: "trigger" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.decided_by === void 0) {
              let n = { instancePath: t + "/escalation_procedures/" + a, schemaPath: "#/properties/escalation_procedures/items/required", keyword: "required", params: { missingProperty: "decided_by" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.response_time === void 0) {
              let n = { instancePath: t + "/escalation_procedures/" + a, schemaPath: "#/properties/escalation_procedures/items/required", keyword: "required", params: { missingProperty: "response_time" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.level !== void 0) {
              let n = p.level;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let l = { instancePath: t + "/escalation_procedures/" + a + "/level", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [l] : e.push(l), i++;
              }
              if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
                let l = { instancePath: t + "/escalation_procedures/" + a + "/level", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (p.trigger !== void 0) {
              let n = p.trigger;
              if (typeof n == "string") {
                if (d(n) > 4e3) {
                  let l = { instancePath: t + "/escalation_procedures/" + a + "/trigger", schemaPath: "#/properties/escalation_procedures/items/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (d(n) < 1) {
                  let l = { instancePath: t + "/escalation_procedures/" + a + "/trigger", schemaPath: "#/properties/escalation_procedures/items/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: t + "/escalation_procedures/" + a + "/trigger", schemaPath: "#/properties/escalation_procedures/items/properties/trigger/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (p.decided_by !== void 0) {
              let n = p.decided_by;
              if (typeof n == "string") {
                if (d(n) > 200) {
                  let l = { instancePath: t + "/escalation_procedures/" + a + "/decided_by", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (d(n) < 1) {
                  let l = { instancePath: t + "/escalation_procedures/" + a + "/decided_by", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: t + "/escalation_procedures/" + a + "/decided_by", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (p.response_time !== void 0) {
              let n = p.response_time;
              if (typeof n == "string") {
                if (d(n) > 4e3) {
                  let l = { instancePath: t + "/escalation_procedures/" + a + "/response_time", schemaPath: "#/properties/escalation_procedures/items/properties/response_time/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (d(n) < 1) {
                  let l = { instancePath: t + "/escalation_procedures/" + a + "/response_time", schemaPath: "#/properties/escalation_procedures/items/properties/response_time/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: t + "/escalation_procedures/" + a + "/response_time", schemaPath: "#/properties/escalation_procedures/items/properties/response_time/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (p.action !== void 0) {
              let n = p.action;
              if (typeof n == "string") {
                if (d(n) > 4e3) {
                  let l = { instancePath: t + "/escalation_procedures/" + a + "/action", schemaPath: "#/properties/escalation_procedures/items/properties/action/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (d(n) < 1) {
                  let l = { instancePath: t + "/escalation_procedures/" + a + "/action", schemaPath: "#/properties/escalation_procedures/items/properties/action/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: t + "/escalation_procedures/" + a + "/action", schemaPath: "#/properties/escalation_procedures/items/properties/action/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let n = { instancePath: t + "/escalation_procedures/" + a, schemaPath: "#/properties/escalation_procedures/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/escalation_procedures", schemaPath: "#/properties/escalation_procedures/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.information_flow !== void 0) {
      let s = o.information_flow;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.from_session === void 0) {
              let n = { instancePath: t + "/information_flow/" + a, schemaPath: "#/properties/information_flow/items/required", keyword: "required", params: { missingProperty: "from_session" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.to_session === void 0) {
              let n = { instancePath: t + "/information_flow/" + a, schemaPath: "#/properties/information_flow/items/required", keyword: "required", params: { missingProperty: "to_session" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.deliverables === void 0) {
              let n = { instancePath: t + "/information_flow/" + a, schemaPath: "#/properties/information_flow/items/required", keyword: "required", params: { missingProperty: "deliverables" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.from_session !== void 0) {
              let n = p.from_session;
              if (typeof n == "string") {
                if (d(n) > 200) {
                  let l = { instancePath: t + "/information_flow/" + a + "/from_session", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (d(n) < 1) {
                  let l = { instancePath: t + "/information_flow/" + a + "/from_session", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: t + "/information_flow/" + a + "/from_session", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (p.to_session !== void 0) {
              let n = p.to_session;
              if (typeof n == "string") {
                if (d(n) > 200) {
                  let l = { instancePath: t + "/information_flow/" + a + "/to_session", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (d(n) < 1) {
                  let l = { instancePath: t + "/information_flow/" + a + "/to_session", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: t + "/information_flow/" + a + "/to_session", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (p.deliverables !== void 0) {
              let n = p.deliverables;
              if (Array.isArray(n)) {
                let l = n.length;
                for (let _ = 0; _ < l; _++) {
                  let $ = n[_];
                  if (typeof $ == "string") {
                    if (d($) > 4e3) {
                      let g = { instancePath: t + "/information_flow/" + a + "/deliverables/" + _, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      e === null ? e = [g] : e.push(g), i++;
                    }
                    if (d($) < 1) {
                      let g = { instancePath: t + "/information_flow/" + a + "/deliverables/" + _, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [g] : e.push(g), i++;
                    }
                  } else {
                    let g = { instancePath: t + "/information_flow/" + a + "/deliverables/" + _, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [g] : e.push(g), i++;
                  }
                }
              } else {
                let l = { instancePath: t + "/information_flow/" + a + "/deliverables", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let n = { instancePath: t + "/information_flow/" + a, schemaPath: "#/properties/information_flow/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/information_flow", schemaPath: "#/properties/information_flow/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.shared_resources !== void 0) {
      let s = o.shared_resources;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.resource === void 0) {
              let n = { instancePath: t + "/shared_resources/" + a, schemaPath: "#/properties/shared_resources/items/required", keyword: "required", params: { missingProperty: "resource" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.sessions === void 0) {
              let n = { instancePath: t + "/shared_resources/" + a, schemaPath: "#/properties/shared_resources/items/required", keyword: "required", params: { missingProperty: "sessions" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.rule === void 0) {
              let n = { instancePath: t + "/shared_resources/" + a, schemaPath: "#/properties/shared_resources/items/required", keyword: "required", params: { missingProperty: "rule" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.resource !== void 0) {
              let n = p.resource;
              if (typeof n == "string") {
                if (d(n) > 200) {
                  let l = { instancePath: t + "/shared_resources/" + a + "/resource", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (d(n) < 1) {
                  let l = { instancePath: t + "/shared_resources/" + a + "/resource", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: t + "/shared_resources/" + a + "/resource", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (p.capacity !== void 0) {
              let n = p.capacity;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let l = { instancePath: t + "/shared_resources/" + a + "/capacity", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [l] : e.push(l), i++;
              }
              if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
                let l = { instancePath: t + "/shared_resources/" + a + "/capacity", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
            if (p.sessions !== void 0 && (f(p.sessions, { instancePath: t + "/shared_resources/" + a + "/sessions", parentData: p, parentDataProperty: "sessions", rootData: c, dynamicAnchors: h }) || (e = e === null ? f.errors : e.concat(f.errors), i = e.length)), p.rule !== void 0) {
              let n = p.rule;
              if (typeof n == "string") {
                if (d(n) > 4e3) {
                  let l = { instancePath: t + "/shared_resources/" + a + "/rule", schemaPath: "#/properties/shared_resources/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (d(n) < 1) {
                  let l = { instancePath: t + "/shared_resources/" + a + "/rule", schemaPath: "#/properties/shared_resources/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: t + "/shared_resources/" + a + "/rule", schemaPath: "#/properties/shared_resources/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let n = { instancePath: t + "/shared_resources/" + a, schemaPath: "#/properties/shared_resources/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/shared_resources", schemaPath: "#/properties/shared_resources/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.documentation_standards !== void 0) {
      let s = o.documentation_standards;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) {
          let p = s[a];
          if (typeof p == "string") {
            if (d(p) > 4e3) {
              let n = { instancePath: t + "/documentation_standards/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (d(p) < 1) {
              let n = { instancePath: t + "/documentation_standards/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: t + "/documentation_standards/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/documentation_standards", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.recovery_procedures !== void 0) {
      let s = o.recovery_procedures;
      if (Array.isArray(s)) {
        let r = s.length;
        for (let a = 0; a < r; a++) L(s[a], { instancePath: t + "/recovery_procedures/" + a, parentData: s, parentDataProperty: a, rootData: c, dynamicAnchors: h }) || (e = e === null ? L.errors : e.concat(L.errors), i = e.length);
      } else {
        let r = { instancePath: t + "/recovery_procedures", schemaPath: "#/properties/recovery_procedures/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.handoff !== void 0) {
      let s = o.handoff;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.next_actor === void 0) {
          let r = { instancePath: t + "/handoff", schemaPath: "#/properties/handoff/required", keyword: "required", params: { missingProperty: "next_actor" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.next_steps === void 0) {
          let r = { instancePath: t + "/handoff", schemaPath: "#/properties/handoff/required", keyword: "required", params: { missingProperty: "next_steps" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.next_actor !== void 0) {
          let r = s.next_actor;
          if (typeof r == "string") {
            if (d(r) > 4e3) {
              let a = { instancePath: t + "/handoff/next_actor", schemaPath: "#/properties/handoff/properties/next_actor/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), i++;
            }
            if (d(r) < 1) {
              let a = { instancePath: t + "/handoff/next_actor", schemaPath: "#/properties/handoff/properties/next_actor/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), i++;
            }
          } else {
            let a = { instancePath: t + "/handoff/next_actor", schemaPath: "#/properties/handoff/properties/next_actor/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
        if (s.next_steps !== void 0) {
          let r = s.next_steps;
          if (Array.isArray(r)) {
            let a = r.length;
            for (let p = 0; p < a; p++) {
              let n = r[p];
              if (typeof n == "string") {
                if (d(n) > 4e3) {
                  let l = { instancePath: t + "/handoff/next_steps/" + p, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (d(n) < 1) {
                  let l = { instancePath: t + "/handoff/next_steps/" + p, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: t + "/handoff/next_steps/" + p, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let a = { instancePath: t + "/handoff/next_steps", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
        if (s.first_sessions !== void 0 && (f(s.first_sessions, { instancePath: t + "/handoff/first_sessions", parentData: s, parentDataProperty: "first_sessions", rootData: c, dynamicAnchors: h }) || (e = e === null ? f.errors : e.concat(f.errors), i = e.length)), s.files !== void 0) {
          let r = s.files;
          if (Array.isArray(r)) {
            let a = r.length;
            for (let p = 0; p < a; p++) {
              let n = r[p];
              if (typeof n == "string") {
                if (d(n) > 4e3) {
                  let l = { instancePath: t + "/handoff/files/" + p, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
                if (d(n) < 1) {
                  let l = { instancePath: t + "/handoff/files/" + p, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = { instancePath: t + "/handoff/files/" + p, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let a = { instancePath: t + "/handoff/files", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        let r = { instancePath: t + "/handoff", schemaPath: "#/properties/handoff/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return k.errors = e, i === 0;
}
k.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var j = { "": ["execution_plan_id", "project_name", "synchronization_points", "communication_schedule", "decision_making", "escalation_procedures", "information_flow", "shared_resources", "documentation_standards", "recovery_procedures", "handoff"], "synchronization_points/*": ["sync_point_id", "name", "wave_number", "date", "trigger_conditions", "participants", "duration", "preparation_requirements", "success_criteria", "failure_procedures", "deliverables"], "communication_schedule/*": ["communication_type", "frequency", "time", "duration", "participants", "agenda", "deliverables", "decision_authority", "escalation_triggers"], decision_making: ["decision_hierarchy", "decision_types", "escalation_criteria"], "escalation_procedures/*": ["level", "trigger", "decided_by", "response_time", "action"], "information_flow/*": ["from_session", "to_session", "deliverables"], "shared_resources/*": ["resource", "capacity", "sessions", "rule"], "recovery_procedures/*": ["failure_type", "detection", "immediate_response", "resolution", "prevention", "affects", "commands"], handoff: ["next_actor", "next_steps", "first_sessions", "files"] };
function Y(o) {
  let t = o.split("/").slice(1).map((u) => /^\d+$/.test(u) ? "*" : u);
  return j[t.join("/")] ?? j[[...t.slice(0, -1), "*"].join("/")] ?? [];
}
function q(o) {
  let t = k(o);
  q.errors = k.errors;
  for (let { keyword: u, instancePath: y, params: c } of q.errors ?? []) u === "additionalProperties" && (c.knownKeys = Y(y));
  return t;
}

export {
  q
};
