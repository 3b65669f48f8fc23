// src/generated/strategy-risk-mitigation-plan.js
var q = (n, s) => () => {
  try {
    return s || n((s = { exports: {} }).exports, s), s.exports;
  } catch (u) {
    throw s = 0, u;
  }
};
var x = q((w) => {
  "use strict";
  Object.defineProperty(w, "__esModule", { value: true });
  function L(n) {
    let s = n.length, u = 0, f = 0, d;
    for (; f < s; ) u++, d = n.charCodeAt(f++), d >= 55296 && d <= 56319 && f < s && (d = n.charCodeAt(f), (d & 64512) === 56320 && f++);
    return u;
  }
  w.default = L;
  L.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var m = x().default;
var $ = { enum: ["low", "medium", "high"] };
function h(n, { instancePath: s = "", parentData: u, parentDataProperty: f, rootData: d = n, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, l = h.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), Array.isArray(n)) {
    let t = n.length;
    for (let r = 0; r < t; r++) {
      let a = n[r];
      if (typeof a == "string") {
        if (m(a) > 200) {
          let p = { instancePath: s + "/" + r, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (m(a) < 1) {
          let p = { instancePath: s + "/" + r, schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: s + "/" + r, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return h.errors = e, i === 0;
}
h.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function y(n, { instancePath: s = "", parentData: u, parentDataProperty: f, rootData: d = n, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, l = y.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.risk_id === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk_id" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.risk_name === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk_name" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.category === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.probability === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probability" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.impact === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "impact" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.risk_id !== void 0) {
      let t = n.risk_id;
      if (typeof t == "string") {
        if (m(t) > 200) {
          let r = { instancePath: s + "/risk_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/risk_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/risk_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.risk_name !== void 0) {
      let t = n.risk_name;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/risk_name", schemaPath: "#/properties/risk_name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/risk_name", schemaPath: "#/properties/risk_name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/risk_name", schemaPath: "#/properties/risk_name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.category !== void 0) {
      let t = n.category;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.probability !== void 0) {
      let t = n.probability;
      if (!(t === "low" || t === "medium" || t === "high")) {
        let r = { instancePath: s + "/probability", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: $.enum } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.impact !== void 0) {
      let t = n.impact;
      if (!(t === "low" || t === "medium" || t === "high")) {
        let r = { instancePath: s + "/impact", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: $.enum } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.affected_sessions !== void 0 && (h(n.affected_sessions, { instancePath: s + "/affected_sessions", parentData: n, parentDataProperty: "affected_sessions", rootData: d, dynamicAnchors: c }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length)), n.evidence !== void 0) {
      let t = n.evidence;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/evidence", schemaPath: "#/properties/evidence/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/evidence", schemaPath: "#/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.trigger !== void 0) {
      let t = n.trigger;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/trigger", schemaPath: "#/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/trigger", schemaPath: "#/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.detection_method !== void 0) {
      let t = n.detection_method;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/detection_method", schemaPath: "#/properties/detection_method/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/detection_method", schemaPath: "#/properties/detection_method/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/detection_method", schemaPath: "#/properties/detection_method/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.early_warning_signs !== void 0) {
      let t = n.early_warning_signs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (m(p) > 4e3) {
              let o = { instancePath: s + "/early_warning_signs/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (m(p) < 1) {
              let o = { instancePath: s + "/early_warning_signs/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: s + "/early_warning_signs/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/early_warning_signs", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.prevention_measures !== void 0) {
      let t = n.prevention_measures;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (m(p) > 4e3) {
              let o = { instancePath: s + "/prevention_measures/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (m(p) < 1) {
              let o = { instancePath: s + "/prevention_measures/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: s + "/prevention_measures/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/prevention_measures", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.response_procedures !== void 0) {
      let t = n.response_procedures;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (m(p) > 4e3) {
              let o = { instancePath: s + "/response_procedures/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (m(p) < 1) {
              let o = { instancePath: s + "/response_procedures/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: s + "/response_procedures/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/response_procedures", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.contingency_plan !== void 0) {
      let t = n.contingency_plan;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/contingency_plan", schemaPath: "#/properties/contingency_plan/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/contingency_plan", schemaPath: "#/properties/contingency_plan/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/contingency_plan", schemaPath: "#/properties/contingency_plan/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return y.errors = e, i === 0;
}
y.evaluated = { props: { risk_id: true, risk_name: true, category: true, probability: true, impact: true, affected_sessions: true, evidence: true, trigger: true, detection_method: true, early_warning_signs: true, prevention_measures: true, response_procedures: true, contingency_plan: true }, dynamicProps: false, dynamicItems: false };
function g(n, { instancePath: s = "", parentData: u, parentDataProperty: f, rootData: d = n, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, l = g.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.strategy_id === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy_id" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.strategy_name === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy_name" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.strategy_id !== void 0) {
      let t = n.strategy_id;
      if (typeof t == "string") {
        if (m(t) > 200) {
          let r = { instancePath: s + "/strategy_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/strategy_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/strategy_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.strategy_name !== void 0) {
      let t = n.strategy_name;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/strategy_name", schemaPath: "#/properties/strategy_name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/strategy_name", schemaPath: "#/properties/strategy_name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/strategy_name", schemaPath: "#/properties/strategy_name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.description !== void 0) {
      let t = n.description;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.addresses !== void 0 && (h(n.addresses, { instancePath: s + "/addresses", parentData: n, parentDataProperty: "addresses", rootData: d, dynamicAnchors: c }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length)), n.implementation !== void 0) {
      let t = n.implementation;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (m(p) > 4e3) {
              let o = { instancePath: s + "/implementation/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (m(p) < 1) {
              let o = { instancePath: s + "/implementation/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: s + "/implementation/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/implementation", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.success_metrics !== void 0) {
      let t = n.success_metrics;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (m(p) > 4e3) {
              let o = { instancePath: s + "/success_metrics/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (m(p) < 1) {
              let o = { instancePath: s + "/success_metrics/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: s + "/success_metrics/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/success_metrics", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.monitoring !== void 0) {
      let t = n.monitoring;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/monitoring", schemaPath: "#/properties/monitoring/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/monitoring", schemaPath: "#/properties/monitoring/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/monitoring", schemaPath: "#/properties/monitoring/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return g.errors = e, i === 0;
}
g.evaluated = { props: { strategy_id: true, strategy_name: true, description: true, addresses: true, implementation: true, success_metrics: true, monitoring: true }, dynamicProps: false, dynamicItems: false };
var b = { type: "object", required: ["failure_type", "detection", "immediate_response", "resolution", "prevention"], properties: { failure_type: { enum: ["coordination_failure", "resource_conflict", "integration_failure"] }, detection: { type: "string", minLength: 1, maxLength: 4e3 }, immediate_response: { type: "string", minLength: 1, maxLength: 4e3 }, resolution: { type: "string", minLength: 1, maxLength: 4e3 }, prevention: { type: "string", minLength: 1, maxLength: 4e3 }, affects: { $ref: "#/$defs/ids", description: "Sessions that it would stop." }, commands: { $ref: "#/$defs/texts" } } };
function _(n, { instancePath: s = "", parentData: u, parentDataProperty: f, rootData: d = n, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, l = _.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.failure_type === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_type" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.detection === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detection" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.immediate_response === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "immediate_response" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.resolution === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resolution" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.prevention === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prevention" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.failure_type !== void 0) {
      let t = n.failure_type;
      if (!(t === "coordination_failure" || t === "resource_conflict" || t === "integration_failure")) {
        let r = { instancePath: s + "/failure_type", schemaPath: "#/properties/failure_type/enum", keyword: "enum", params: { allowedValues: b.properties.failure_type.enum } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.detection !== void 0) {
      let t = n.detection;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/detection", schemaPath: "#/properties/detection/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/detection", schemaPath: "#/properties/detection/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/detection", schemaPath: "#/properties/detection/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.immediate_response !== void 0) {
      let t = n.immediate_response;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/immediate_response", schemaPath: "#/properties/immediate_response/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/immediate_response", schemaPath: "#/properties/immediate_response/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/immediate_response", schemaPath: "#/properties/immediate_response/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.resolution !== void 0) {
      let t = n.resolution;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/resolution", schemaPath: "#/properties/resolution/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/resolution", schemaPath: "#/properties/resolution/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/resolution", schemaPath: "#/properties/resolution/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.prevention !== void 0) {
      let t = n.prevention;
      if (typeof t == "string") {
        if (m(t) > 4e3) {
          let r = { instancePath: s + "/prevention", schemaPath: "#/properties/prevention/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/prevention", schemaPath: "#/properties/prevention/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/prevention", schemaPath: "#/properties/prevention/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.affects !== void 0 && (h(n.affects, { instancePath: s + "/affects", parentData: n, parentDataProperty: "affects", rootData: d, dynamicAnchors: c }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length)), n.commands !== void 0) {
      let t = n.commands;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) {
          let p = t[a];
          if (typeof p == "string") {
            if (m(p) > 4e3) {
              let o = { instancePath: s + "/commands/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (m(p) < 1) {
              let o = { instancePath: s + "/commands/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: s + "/commands/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/commands", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return _.errors = e, i === 0;
}
_.evaluated = { props: { failure_type: true, detection: true, immediate_response: true, resolution: true, prevention: true, affects: true, commands: true }, dynamicProps: false, dynamicItems: false };
function k(n, { instancePath: s = "", parentData: u, parentDataProperty: f, rootData: d = n, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, l = k.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.execution_plan_id === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_plan_id" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.project_name === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_name" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.risk_summary === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk_summary" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.risk_assessment === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk_assessment" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.mitigation_strategies === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mitigation_strategies" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (n.recovery_procedures === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recovery_procedures" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in n) if (!(t === "execution_plan_id" || t === "project_name" || t === "risk_summary" || t === "risk_assessment" || t === "mitigation_strategies" || t === "recovery_procedures")) {
      let r = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.execution_plan_id !== void 0) {
      let t = n.execution_plan_id;
      if (typeof t == "string") {
        if (m(t) > 200) {
          let r = { instancePath: s + "/execution_plan_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/execution_plan_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/execution_plan_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.project_name !== void 0) {
      let t = n.project_name;
      if (typeof t == "string") {
        if (m(t) > 200) {
          let r = { instancePath: s + "/project_name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (m(t) < 1) {
          let r = { instancePath: s + "/project_name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: s + "/project_name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.risk_summary !== void 0) {
      let t = n.risk_summary;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.total === void 0) {
          let r = { instancePath: s + "/risk_summary", schemaPath: "#/properties/risk_summary/required", keyword: "required", params: { missingProperty: "total" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.high === void 0) {
          let r = { instancePath: s + "/risk_summary", schemaPath: "#/properties/risk_summary/required", keyword: "required", params: { missingProperty: "high" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.medium === void 0) {
          let r = { instancePath: s + "/risk_summary", schemaPath: "#/properties/risk_summary/required", keyword: "required", params: { missingProperty: "medium" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.low === void 0) {
          let r = { instancePath: s + "/risk_summary", schemaPath: "#/properties/risk_summary/required", keyword: "required", params: { missingProperty: "low" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in t) if (!(r === "total" || r === "high" || r === "medium" || r === "low")) {
          let a = { instancePath: s + "/risk_summary", schemaPath: "#/properties/risk_summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
          e === null ? e = [a] : e.push(a), i++;
        }
        if (t.total !== void 0) {
          let r = t.total;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let a = { instancePath: s + "/risk_summary/total", schemaPath: "#/properties/risk_summary/properties/total/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            let a = { instancePath: s + "/risk_summary/total", schemaPath: "#/properties/risk_summary/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
        if (t.high !== void 0) {
          let r = t.high;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let a = { instancePath: s + "/risk_summary/high", schemaPath: "#/properties/risk_summary/properties/high/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            let a = { instancePath: s + "/risk_summary/high", schemaPath: "#/properties/risk_summary/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
        if (t.medium !== void 0) {
          let r = t.medium;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let a = { instancePath: s + "/risk_summary/medium", schemaPath: "#/properties/risk_summary/properties/medium/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            let a = { instancePath: s + "/risk_summary/medium", schemaPath: "#/properties/risk_summary/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
        if (t.low !== void 0) {
          let r = t.low;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let a = { instancePath: s + "/risk_summary/low", schemaPath: "#/properties/risk_summary/properties/low/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            let a = { instancePath: s + "/risk_summary/low", schemaPath: "#/properties/risk_summary/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        let r = { instancePath: s + "/risk_summary", schemaPath: "#/properties/risk_summary/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.risk_assessment !== void 0) {
      let t = n.risk_assessment;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) y(t[a], { instancePath: s + "/risk_assessment/" + a, parentData: t, parentDataProperty: a, rootData: d, dynamicAnchors: c }) || (e = e === null ? y.errors : e.concat(y.errors), i = e.length);
      } else {
        let r = { instancePath: s + "/risk_assessment", schemaPath: "#/properties/risk_assessment/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.mitigation_strategies !== void 0) {
      let t = n.mitigation_strategies;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) g(t[a], { instancePath: s + "/mitigation_strategies/" + a, parentData: t, parentDataProperty: a, rootData: d, dynamicAnchors: c }) || (e = e === null ? g.errors : e.concat(g.errors), i = e.length);
      } else {
        let r = { instancePath: s + "/mitigation_strategies", schemaPath: "#/properties/mitigation_strategies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (n.recovery_procedures !== void 0) {
      let t = n.recovery_procedures;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let a = 0; a < r; a++) _(t[a], { instancePath: s + "/recovery_procedures/" + a, parentData: t, parentDataProperty: a, rootData: d, dynamicAnchors: c }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length);
      } else {
        let r = { instancePath: s + "/recovery_procedures", schemaPath: "#/properties/recovery_procedures/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return k.errors = e, i === 0;
}
k.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var v = { "": ["execution_plan_id", "project_name", "risk_summary", "risk_assessment", "mitigation_strategies", "recovery_procedures"], risk_summary: ["total", "high", "medium", "low"], "risk_assessment/*": ["risk_id", "risk_name", "category", "probability", "impact", "affected_sessions", "evidence", "trigger", "detection_method", "early_warning_signs", "prevention_measures", "response_procedures", "contingency_plan"], "mitigation_strategies/*": ["strategy_id", "strategy_name", "description", "addresses", "implementation", "success_metrics", "monitoring"], "recovery_procedures/*": ["failure_type", "detection", "immediate_response", "resolution", "prevention", "affects", "commands"] };
function j(n) {
  let s = n.split("/").slice(1).map((u) => /^\d+$/.test(u) ? "*" : u);
  return v[s.join("/")] ?? v[[...s.slice(0, -1), "*"].join("/")] ?? [];
}
function P(n) {
  let s = k(n);
  P.errors = k.errors;
  for (let { keyword: u, instancePath: f, params: d } of P.errors ?? []) u === "additionalProperties" && (d.knownKeys = j(f));
  return s;
}

export {
  P
};
