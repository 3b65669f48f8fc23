// src/generated/strategy-monitoring-config.js
var b = (m, s) => () => {
  try {
    return s || m((s = { exports: {} }).exports, s), s.exports;
  } catch (d) {
    throw s = 0, d;
  }
};
var q = b((L) => {
  "use strict";
  Object.defineProperty(L, "__esModule", { value: true });
  function x(m) {
    let s = m.length, d = 0, u = 0, f;
    for (; u < s; ) d++, f = m.charCodeAt(u++), f >= 55296 && f <= 56319 && u < s && (f = m.charCodeAt(u), (f & 64512) === 56320 && u++);
    return d;
  }
  L.default = x;
  x.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var j = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Strategy: monitoring config", description: "The monitoring-config.json of a parallel execution strategy: what is watched, how often, and from which figure on somebody acts.", type: "object", additionalProperties: false, required: ["execution_plan_id", "project_name", "progress_tracking", "performance_metrics", "wave_checkpoints", "control_mechanisms"], properties: { execution_plan_id: { $ref: "#/$defs/id" }, project_name: { $ref: "#/$defs/id" }, progress_tracking: { $ref: "#/$defs/progressTracking" }, performance_metrics: { type: "array", items: { $ref: "#/$defs/metric" } }, wave_checkpoints: { type: "array", items: { type: "object", required: ["wave_number", "due_date", "warning_date", "critical_date", "expected_completion"], properties: { wave_number: { $ref: "#/$defs/count" }, due_date: { $ref: "#/$defs/date" }, warning_date: { $ref: "#/$defs/date", description: "Later than this warns." }, critical_date: { $ref: "#/$defs/date", description: "Later than this is critical." }, expected_completion: { $ref: "#/$defs/percent", description: "Share of all phases' time that is done by then." } } } }, real_time_monitoring: { type: "array", items: { type: "object", required: ["monitor", "source", "alert"], properties: { monitor: { type: "string", minLength: 1, maxLength: 4e3 }, source: { type: "string", minLength: 1, maxLength: 4e3 }, alert: { type: "string", minLength: 1, maxLength: 4e3 } } } }, periodic_assessment: { type: "array", items: { type: "object", required: ["assessment", "frequency"], properties: { assessment: { type: "string", minLength: 1, maxLength: 4e3 }, frequency: { type: "string", minLength: 1, maxLength: 4e3 }, dates: { type: "array", items: { $ref: "#/$defs/date" } }, questions: { $ref: "#/$defs/texts" } } } }, control_mechanisms: { type: "array", items: { $ref: "#/$defs/control" } }, success_metrics: { type: "array", items: { $ref: "#/$defs/metric" } } }, $defs: { texts: { type: "array", items: { type: "string", minLength: 1, maxLength: 4e3 } }, id: { type: "string", minLength: 1, maxLength: 200 }, date: { description: "A day, YYYY-MM-DD.", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, percent: { description: 'As in "33%".', type: "string", pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, count: { type: "integer", minimum: 1 }, metric: { type: "object", required: ["metric_name", "calculation", "target"], properties: { metric_name: { type: "string", minLength: 1, maxLength: 4e3 }, calculation: { type: "string", minLength: 1, maxLength: 4e3 }, planned: { description: "What the schedule gives.", type: "string", minLength: 1, maxLength: 4e3 }, target: { type: "string", minLength: 1, maxLength: 4e3 }, warning_threshold: { type: "string", minLength: 1, maxLength: 4e3 }, critical_threshold: { type: "string", minLength: 1, maxLength: 4e3 } } }, control: { type: "object", required: ["control_type", "implementation", "response"], properties: { control_type: { type: "string", minLength: 1, maxLength: 4e3 }, implementation: { type: "string", minLength: 1, maxLength: 4e3 }, response: { type: "string", minLength: 1, maxLength: 4e3 } } }, progressTracking: { type: "object", required: ["metrics", "reporting_frequency"], properties: { metrics: { $ref: "#/$defs/texts" }, reporting_frequency: { type: "string", minLength: 1, maxLength: 4e3 }, dashboard_location: { type: "string", minLength: 1, maxLength: 4e3 }, escalation_triggers: { $ref: "#/$defs/texts" } } } } };
var A = Object.prototype.hasOwnProperty;
var c = q().default;
function _(m, { instancePath: s = "", parentData: d, parentDataProperty: u, rootData: f = m, dynamicAnchors: $ = {} } = {}) {
  let e = null, i = 0, y = _.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    if (m.metrics === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (m.reporting_frequency === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporting_frequency" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (m.metrics !== void 0) {
      let o = m.metrics;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let a = o[n];
          if (typeof a == "string") {
            if (c(a) > 4e3) {
              let r = { instancePath: s + "/metrics/" + n, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (c(a) < 1) {
              let r = { instancePath: s + "/metrics/" + n, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          } else {
            let r = { instancePath: s + "/metrics/" + n, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        let p = { instancePath: s + "/metrics", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (m.reporting_frequency !== void 0) {
      let o = m.reporting_frequency;
      if (typeof o == "string") {
        if (c(o) > 4e3) {
          let p = { instancePath: s + "/reporting_frequency", schemaPath: "#/properties/reporting_frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (c(o) < 1) {
          let p = { instancePath: s + "/reporting_frequency", schemaPath: "#/properties/reporting_frequency/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: s + "/reporting_frequency", schemaPath: "#/properties/reporting_frequency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (m.dashboard_location !== void 0) {
      let o = m.dashboard_location;
      if (typeof o == "string") {
        if (c(o) > 4e3) {
          let p = { instancePath: s + "/dashboard_location", schemaPath: "#/properties/dashboard_location/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (c(o) < 1) {
          let p = { instancePath: s + "/dashboard_location", schemaPath: "#/properties/dashboard_location/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: s + "/dashboard_location", schemaPath: "#/properties/dashboard_location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (m.escalation_triggers !== void 0) {
      let o = m.escalation_triggers;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let a = o[n];
          if (typeof a == "string") {
            if (c(a) > 4e3) {
              let r = { instancePath: s + "/escalation_triggers/" + n, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (c(a) < 1) {
              let r = { instancePath: s + "/escalation_triggers/" + n, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          } else {
            let r = { instancePath: s + "/escalation_triggers/" + n, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        let p = { instancePath: s + "/escalation_triggers", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), i++;
  }
  return _.errors = e, i === 0;
}
_.evaluated = { props: { metrics: true, reporting_frequency: true, dashboard_location: true, escalation_triggers: true }, dynamicProps: false, dynamicItems: false };
var k = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var D = new RegExp("^-?\\d+(?:\\.\\d+)?\\s?%$", "u");
function w(m, { instancePath: s = "", parentData: d, parentDataProperty: u, rootData: f = m, dynamicAnchors: $ = {} } = {}) {
  let e = null, i = 0, y = w.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    if (m.execution_plan_id === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_plan_id" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (m.project_name === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_name" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (m.progress_tracking === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress_tracking" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (m.performance_metrics === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "performance_metrics" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (m.wave_checkpoints === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_checkpoints" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (m.control_mechanisms === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "control_mechanisms" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    for (let o in m) if (!A.call(j.properties, o)) {
      let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = [p] : e.push(p), i++;
    }
    if (m.execution_plan_id !== void 0) {
      let o = m.execution_plan_id;
      if (typeof o == "string") {
        if (c(o) > 200) {
          let p = { instancePath: s + "/execution_plan_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (c(o) < 1) {
          let p = { instancePath: s + "/execution_plan_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: s + "/execution_plan_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (m.project_name !== void 0) {
      let o = m.project_name;
      if (typeof o == "string") {
        if (c(o) > 200) {
          let p = { instancePath: s + "/project_name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (c(o) < 1) {
          let p = { instancePath: s + "/project_name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: s + "/project_name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (m.progress_tracking !== void 0 && (_(m.progress_tracking, { instancePath: s + "/progress_tracking", parentData: m, parentDataProperty: "progress_tracking", rootData: f, dynamicAnchors: $ }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length)), m.performance_metrics !== void 0) {
      let o = m.performance_metrics;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let a = o[n];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.metric_name === void 0) {
              let r = { instancePath: s + "/performance_metrics/" + n, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "metric_name" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.calculation === void 0) {
              let r = { instancePath: s + "/performance_metrics/" + n, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "calculation" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.target === void 0) {
              let r = { instancePath: s + "/performance_metrics/" + n, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "target" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.metric_name !== void 0) {
              let r = a.metric_name;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/performance_metrics/" + n + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.calculation !== void 0) {
              let r = a.calculation;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/performance_metrics/" + n + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.planned !== void 0) {
              let r = a.planned;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/planned", schemaPath: "#/$defs/metric/properties/planned/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/planned", schemaPath: "#/$defs/metric/properties/planned/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/performance_metrics/" + n + "/planned", schemaPath: "#/$defs/metric/properties/planned/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.target !== void 0) {
              let r = a.target;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/target", schemaPath: "#/$defs/metric/properties/target/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/target", schemaPath: "#/$defs/metric/properties/target/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/performance_metrics/" + n + "/target", schemaPath: "#/$defs/metric/properties/target/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.warning_threshold !== void 0) {
              let r = a.warning_threshold;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/performance_metrics/" + n + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.critical_threshold !== void 0) {
              let r = a.critical_threshold;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/performance_metrics/" + n + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/performance_metrics/" + n + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
          } else {
            let r = { instancePath: s + "/performance_metrics/" + n, schemaPath: "#/$defs/metric/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        let p = { instancePath: s + "/performance_metrics", schemaPath: "#/properties/performance_metrics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (m.wave_checkpoints !== void 0) {
      let o = m.wave_checkpoints;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let a = o[n];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.wave_number === void 0) {
              let r = { instancePath: s + "/wave_checkpoints/" + n, schemaPath: "#/properties/wave_checkpoints/items/required", keyword: "required", params: { missingProperty: "wave_number" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.due_date === void 0) {
              let r = { instancePath: s + "/wave_checkpoints/" + n, schemaPath: "#/properties/wave_checkpoints/items/required", keyword: "required", params: { missingProperty: "due_date" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.warning_date === void 0) {
              let r = { instancePath: s + "/wave_checkpoints/" + n, schemaPath: "#/properties/wave_checkpoints/items/required", keyword: "required", params: { missingProperty: "warning_date" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.critical_date === void 0) {
              let r = { instancePath: s + "/wave_checkpoints/" + n, schemaPath: "#/properties/wave_checkpoints/items/required", keyword: "required", params: { missingProperty: "critical_date" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.expected_completion === void 0) {
              let r = { instancePath: s + "/wave_checkpoints/" + n, schemaPath: "#/properties/wave_checkpoints/items/required", keyword: "required", params: { missingProperty: "expected_completion" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.wave_number !== void 0) {
              let r = a.wave_number;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let t = { instancePath: s + "/wave_checkpoints/" + n + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                let t = { instancePath: s + "/wave_checkpoints/" + n + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.due_date !== void 0) {
              let r = a.due_date;
              if (typeof r == "string") {
                if (!k.test(r)) {
                  let t = { instancePath: s + "/wave_checkpoints/" + n + "/due_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/wave_checkpoints/" + n + "/due_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.warning_date !== void 0) {
              let r = a.warning_date;
              if (typeof r == "string") {
                if (!k.test(r)) {
                  let t = { instancePath: s + "/wave_checkpoints/" + n + "/warning_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/wave_checkpoints/" + n + "/warning_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.critical_date !== void 0) {
              let r = a.critical_date;
              if (typeof r == "string") {
                if (!k.test(r)) {
                  let t = { instancePath: s + "/wave_checkpoints/" + n + "/critical_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/wave_checkpoints/" + n + "/critical_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.expected_completion !== void 0) {
              let r = a.expected_completion;
              if (typeof r == "string") {
                if (!D.test(r)) {
                  let t = { instancePath: s + "/wave_checkpoints/" + n + "/expected_completion", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/wave_checkpoints/" + n + "/expected_completion", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
          } else {
            let r = { instancePath: s + "/wave_checkpoints/" + n, schemaPath: "#/properties/wave_checkpoints/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        let p = { instancePath: s + "/wave_checkpoints", schemaPath: "#/properties/wave_checkpoints/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (m.real_time_monitoring !== void 0) {
      let o = m.real_time_monitoring;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let a = o[n];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.monitor === void 0) {
              let r = { instancePath: s + "/real_time_monitoring/" + n, schemaPath: "#/properties/real_time_monitoring/items/required", keyword: "required", params: { missingProperty: "monitor" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.source === void 0) {
              let r = { instancePath: s + "/real_time_monitoring/" + n, schemaPath: "#/properties/real_time_monitoring/items/required", keyword: "required", params: { missingProperty: "source" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.alert === void 0) {
              let r = { instancePath: s + "/real_time_monitoring/" + n, schemaPath: "#/properties/real_time_monitoring/items/required", keyword: "required", params: { missingProperty: "alert" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.monitor !== void 0) {
              let r = a.monitor;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/real_time_monitoring/" + n + "/monitor", schemaPath: "#/properties/real_time_monitoring/items/properties/monitor/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/real_time_monitoring/" + n + "/monitor", schemaPath: "#/properties/real_time_monitoring/items/properties/monitor/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/real_time_monitoring/" + n + "/monitor", schemaPath: "#/properties/real_time_monitoring/items/properties/monitor/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.source !== void 0) {
              let r = a.source;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/real_time_monitoring/" + n + "/source", schemaPath: "#/properties/real_time_monitoring/items/properties/source/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/real_time_monitoring/" + n + "/source", schemaPath: "#/properties/real_time_monitoring/items/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/real_time_monitoring/" + n + "/source", schemaPath: "#/properties/real_time_monitoring/items/properties/source/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.alert !== void 0) {
              let r = a.alert;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/real_time_monitoring/" + n + "/alert", schemaPath: "#/properties/real_time_monitoring/items/properties/alert/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/real_time_monitoring/" + n + "/alert", schemaPath: "#/properties/real_time_monitoring/items/properties/alert/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/real_time_monitoring/" + n + "/alert", schemaPath: "#/properties/real_time_monitoring/items/properties/alert/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
          } else {
            let r = { instancePath: s + "/real_time_monitoring/" + n, schemaPath: "#/properties/real_time_monitoring/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        let p = { instancePath: s + "/real_time_monitoring", schemaPath: "#/properties/real_time_monitoring/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (m.periodic_assessment !== void 0) {
      let o = m.periodic_assessment;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let a = o[n];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.assessment === void 0) {
              let r = { instancePath: s + "/periodic_assessment/" + n, schemaPath: "#/properties/periodic_assessment/items/required", keyword: "required", params: { missingProperty: "assessment" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.frequency === void 0) {
              let r = { instancePath: s + "/periodic_assessment/" + n, schemaPath: "#/properties/periodic_assessment/items/required", keyword: "required", params: { missingProperty: "frequency" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.assessment !== void 0) {
              let r = a.assessment;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/periodic_assessment/" + n + "/assessment", schemaPath: "#/properties/periodic_assessment/items/properties/assessment/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/periodic_assessment/" + n + "/assessment", schemaPath: "#/properties/periodic_assessment/items/properties/assessment/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/periodic_assessment/" + n + "/assessment", schemaPath: "#/properties/periodic_assessment/items/properties/assessment/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.frequency !== void 0) {
              let r = a.frequency;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/periodic_assessment/" + n + "/frequency", schemaPath: "#/properties/periodic_assessment/items/properties/frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/periodic_assessment/" + n + "/frequency", schemaPath: "#/properties/periodic_assessment/items/properties/frequency/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/periodic_assessment/" + n + "/frequency", schemaPath: "#/properties/periodic_assessment/items/properties/frequency/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.dates !== void 0) {
              let r = a.dates;
              if (Array.isArray(r)) {
                let t = r.length;
                for (let h = 0; h < t; h++) {
                  let g = r[h];
                  if (typeof g == "string") {
                    if (!k.test(g)) {
                      let l = { instancePath: s + "/periodic_assessment/" + n + "/dates/" + h, schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
                      e === null ? e = [l] : e.push(l), i++;
                    }
                  } else {
                    let l = { instancePath: s + "/periodic_assessment/" + n + "/dates/" + h, schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l] : e.push(l), i++;
                  }
                }
              } else {
                let t = { instancePath: s + "/periodic_assessment/" + n + "/dates", schemaPath: "#/properties/periodic_assessment/items/properties/dates/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.questions !== void 0) {
              let r = a.questions;
              if (Array.isArray(r)) {
                let t = r.length;
                for (let h = 0; h < t; h++) {
                  let g = r[h];
                  if (typeof g == "string") {
                    if (c(g) > 4e3) {
                      let l = { instancePath: s + "/periodic_assessment/" + n + "/questions/" + h, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      e === null ? e = [l] : e.push(l), i++;
                    }
                    if (c(g) < 1) {
                      let l = { instancePath: s + "/periodic_assessment/" + n + "/questions/" + h, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l] : e.push(l), i++;
                    }
                  } else {
                    let l = { instancePath: s + "/periodic_assessment/" + n + "/questions/" + h, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l] : e.push(l), i++;
                  }
                }
              } else {
                let t = { instancePath: s + "/periodic_assessment/" + n + "/questions", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
          } else {
            let r = { instancePath: s + "/periodic_assessment/" + n, schemaPath: "#/properties/periodic_assessment/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        let p = { instancePath: s + "/periodic_assessment", schemaPath: "#/properties/periodic_assessment/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (m.control_mechanisms !== void 0) {
      let o = m.control_mechanisms;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let a = o[n];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.control_type === void 0) {
              let r = { instancePath: s + "/control_mechanisms/" + n, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "control_type" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.implementation === void 0) {
              let r = { instancePath: s + "/control_mechanisms/" + n, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "implementation" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.response === void 0) {
              let r = { instancePath: s + "/control_mechanisms/" + n, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "response" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.control_type !== void 0) {
              let r = a.control_type;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/control_mechanisms/" + n + "/control_type", schemaPath: "#/$defs/control/properties/control_type/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/control_mechanisms/" + n + "/control_type", schemaPath: "#/$defs/control/properties/control_type/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/control_mechanisms/" + n + "/control_type", schemaPath: "#/$defs/control/properties/control_type/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.implementation !== void 0) {
              let r = a.implementation;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/control_mechanisms/" + n + "/implementation", schemaPath: "#/$defs/control/properties/implementation/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/control_mechanisms/" + n + "/implementation", schemaPath: "#/$defs/control/properties/implementation/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/control_mechanisms/" + n + "/implementation", schemaPath: "#/$defs/control/properties/implementation/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.response !== void 0) {
              let r = a.response;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/control_mechanisms/" + n + "/response", schemaPath: "#/$defs/control/properties/response/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/control_mechanisms/" + n + "/response", schemaPath: "#/$defs/control/properties/response/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/control_mechanisms/" + n + "/response", schemaPath: "#/$defs/control/properties/response/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
          } else {
            let r = { instancePath: s + "/control_mechanisms/" + n, schemaPath: "#/$defs/control/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        let p = { instancePath: s + "/control_mechanisms", schemaPath: "#/properties/control_mechanisms/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (m.success_metrics !== void 0) {
      let o = m.success_metrics;
      if (Array.isArray(o)) {
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let a = o[n];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.metric_name === void 0) {
              let r = { instancePath: s + "/success_metrics/" + n, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "metric_name" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.calculation === void 0) {
              let r = { instancePath: s + "/success_metrics/" + n, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "calculation" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.target === void 0) {
              let r = { instancePath: s + "/success_metrics/" + n, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "target" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (a.metric_name !== void 0) {
              let r = a.metric_name;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/success_metrics/" + n + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.calculation !== void 0) {
              let r = a.calculation;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/success_metrics/" + n + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.planned !== void 0) {
              let r = a.planned;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/planned", schemaPath: "#/$defs/metric/properties/planned/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/planned", schemaPath: "#/$defs/metric/properties/planned/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/success_metrics/" + n + "/planned", schemaPath: "#/$defs/metric/properties/planned/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.target !== void 0) {
              let r = a.target;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/target", schemaPath: "#/$defs/metric/properties/target/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/target", schemaPath: "#/$defs/metric/properties/target/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/success_metrics/" + n + "/target", schemaPath: "#/$defs/metric/properties/target/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.warning_threshold !== void 0) {
              let r = a.warning_threshold;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/success_metrics/" + n + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            if (a.critical_threshold !== void 0) {
              let r = a.critical_threshold;
              if (typeof r == "string") {
                if (c(r) > 4e3) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (c(r) < 1) {
                  let t = { instancePath: s + "/success_metrics/" + n + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              } else {
                let t = { instancePath: s + "/success_metrics/" + n + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
          } else {
            let r = { instancePath: s + "/success_metrics/" + n, schemaPath: "#/$defs/metric/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        let p = { instancePath: s + "/success_metrics", schemaPath: "#/properties/success_metrics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), i++;
  }
  return w.errors = e, i === 0;
}
w.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var v = { "": ["execution_plan_id", "project_name", "progress_tracking", "performance_metrics", "wave_checkpoints", "real_time_monitoring", "periodic_assessment", "control_mechanisms", "success_metrics"], progress_tracking: ["metrics", "reporting_frequency", "dashboard_location", "escalation_triggers"], "performance_metrics/*": ["metric_name", "calculation", "planned", "target", "warning_threshold", "critical_threshold"], "wave_checkpoints/*": ["wave_number", "due_date", "warning_date", "critical_date", "expected_completion"], "real_time_monitoring/*": ["monitor", "source", "alert"], "periodic_assessment/*": ["assessment", "frequency", "dates", "questions"], "control_mechanisms/*": ["control_type", "implementation", "response"], "success_metrics/*": ["metric_name", "calculation", "planned", "target", "warning_threshold", "critical_threshold"] };
function Y(m) {
  let s = m.split("/").slice(1).map((d) => /^\d+$/.test(d) ? "*" : d);
  return v[s.join("/")] ?? v[[...s.slice(0, -1), "*"].join("/")] ?? [];
}
function P(m) {
  let s = w(m);
  P.errors = w.errors;
  for (let { keyword: d, instancePath: u, params: f } of P.errors ?? []) d === "additionalProperties" && (f.knownKeys = Y(u));
  return s;
}

export {
  P
};
