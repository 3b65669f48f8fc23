// src/generated/strategy-monitoring-config.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Strategy: monitoring config", "description": "The monitoring-config.json of a parallel execution strategy: what is watched, how often, and from which figure on somebody acts.", "type": "object", "additionalProperties": false, "required": ["execution_plan_id", "project_name", "progress_tracking", "performance_metrics", "wave_checkpoints", "control_mechanisms"], "properties": { "execution_plan_id": { "$ref": "#/$defs/id" }, "project_name": { "$ref": "#/$defs/id" }, "progress_tracking": { "$ref": "#/$defs/progressTracking" }, "performance_metrics": { "type": "array", "items": { "$ref": "#/$defs/metric" } }, "wave_checkpoints": { "type": "array", "items": { "type": "object", "required": ["wave_number", "due_date", "warning_date", "critical_date", "expected_completion"], "properties": { "wave_number": { "$ref": "#/$defs/count" }, "due_date": { "$ref": "#/$defs/date" }, "warning_date": { "$ref": "#/$defs/date", "description": "Later than this warns." }, "critical_date": { "$ref": "#/$defs/date", "description": "Later than this is critical." }, "expected_completion": { "$ref": "#/$defs/percent", "description": "Share of all phases' time that is done by then." } } } }, "real_time_monitoring": { "type": "array", "items": { "type": "object", "required": ["monitor", "source", "alert"], "properties": { "monitor": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "source": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "alert": { "type": "string", "minLength": 1, "maxLength": 4e3 } } } }, "periodic_assessment": { "type": "array", "items": { "type": "object", "required": ["assessment", "frequency"], "properties": { "assessment": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "frequency": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "dates": { "type": "array", "items": { "$ref": "#/$defs/date" } }, "questions": { "$ref": "#/$defs/texts" } } } }, "control_mechanisms": { "type": "array", "items": { "$ref": "#/$defs/control" } }, "success_metrics": { "type": "array", "items": { "$ref": "#/$defs/metric" } } }, "$defs": { "texts": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 4e3 } }, "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "date": { "description": "A day, YYYY-MM-DD.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "percent": { "description": 'As in "33%".', "type": "string", "pattern": "^-?\\d+(?:\\.\\d+)?\\s?%$" }, "count": { "type": "integer", "minimum": 1 }, "metric": { "type": "object", "required": ["metric_name", "calculation", "target"], "properties": { "metric_name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "calculation": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "planned": { "description": "What the schedule gives.", "type": "string", "minLength": 1, "maxLength": 4e3 }, "target": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "warning_threshold": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "critical_threshold": { "type": "string", "minLength": 1, "maxLength": 4e3 } } }, "control": { "type": "object", "required": ["control_type", "implementation", "response"], "properties": { "control_type": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "implementation": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "response": { "type": "string", "minLength": 1, "maxLength": 4e3 } } }, "progressTracking": { "type": "object", "required": ["metrics", "reporting_frequency"], "properties": { "metrics": { "$ref": "#/$defs/texts" }, "reporting_frequency": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "dashboard_location": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "escalation_triggers": { "$ref": "#/$defs/texts" } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metrics === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reporting_frequency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporting_frequency" }, message: "must have required property 'reporting_frequency'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metrics !== void 0) {
      let data0 = data.metrics;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) > 4e3) {
              const err2 = { instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func2(data1) < 1) {
              const err3 = { instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/metrics/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.reporting_frequency !== void 0) {
      let data2 = data.reporting_frequency;
      if (typeof data2 === "string") {
        if (func2(data2) > 4e3) {
          const err6 = { instancePath: instancePath + "/reporting_frequency", schemaPath: "#/properties/reporting_frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err7 = { instancePath: instancePath + "/reporting_frequency", schemaPath: "#/properties/reporting_frequency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/reporting_frequency", schemaPath: "#/properties/reporting_frequency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.dashboard_location !== void 0) {
      let data3 = data.dashboard_location;
      if (typeof data3 === "string") {
        if (func2(data3) > 4e3) {
          const err9 = { instancePath: instancePath + "/dashboard_location", schemaPath: "#/properties/dashboard_location/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/dashboard_location", schemaPath: "#/properties/dashboard_location/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/dashboard_location", schemaPath: "#/properties/dashboard_location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.escalation_triggers !== void 0) {
      let data4 = data.escalation_triggers;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (func2(data5) > 4e3) {
              const err12 = { instancePath: instancePath + "/escalation_triggers/" + i1, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func2(data5) < 1) {
              const err13 = { instancePath: instancePath + "/escalation_triggers/" + i1, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/escalation_triggers/" + i1, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/escalation_triggers", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "metrics": true, "reporting_frequency": true, "dashboard_location": true, "escalation_triggers": true }, "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var pattern7 = new RegExp("^-?\\d+(?:\\.\\d+)?\\s?%$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.execution_plan_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_plan_id" }, message: "must have required property 'execution_plan_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.project_name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_name" }, message: "must have required property 'project_name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.progress_tracking === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress_tracking" }, message: "must have required property 'progress_tracking'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.performance_metrics === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "performance_metrics" }, message: "must have required property 'performance_metrics'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.wave_checkpoints === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_checkpoints" }, message: "must have required property 'wave_checkpoints'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.control_mechanisms === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "control_mechanisms" }, message: "must have required property 'control_mechanisms'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.execution_plan_id !== void 0) {
      let data0 = data.execution_plan_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err7 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err8 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.project_name !== void 0) {
      let data1 = data.project_name;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err10 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err11 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.progress_tracking !== void 0) {
      if (!validate21(data.progress_tracking, { instancePath: instancePath + "/progress_tracking", parentData: data, parentDataProperty: "progress_tracking", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.performance_metrics !== void 0) {
      let data3 = data.performance_metrics;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.metric_name === void 0) {
              const err13 = { instancePath: instancePath + "/performance_metrics/" + i0, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "metric_name" }, message: "must have required property 'metric_name'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4.calculation === void 0) {
              const err14 = { instancePath: instancePath + "/performance_metrics/" + i0, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "calculation" }, message: "must have required property 'calculation'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.target === void 0) {
              const err15 = { instancePath: instancePath + "/performance_metrics/" + i0, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4.metric_name !== void 0) {
              let data5 = data4.metric_name;
              if (typeof data5 === "string") {
                if (func2(data5) > 4e3) {
                  const err16 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (func2(data5) < 1) {
                  const err17 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data4.calculation !== void 0) {
              let data6 = data4.calculation;
              if (typeof data6 === "string") {
                if (func2(data6) > 4e3) {
                  const err19 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (func2(data6) < 1) {
                  const err20 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data4.planned !== void 0) {
              let data7 = data4.planned;
              if (typeof data7 === "string") {
                if (func2(data7) > 4e3) {
                  const err22 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/planned", schemaPath: "#/$defs/metric/properties/planned/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (func2(data7) < 1) {
                  const err23 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/planned", schemaPath: "#/$defs/metric/properties/planned/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/planned", schemaPath: "#/$defs/metric/properties/planned/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data4.target !== void 0) {
              let data8 = data4.target;
              if (typeof data8 === "string") {
                if (func2(data8) > 4e3) {
                  const err25 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/target", schemaPath: "#/$defs/metric/properties/target/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (func2(data8) < 1) {
                  const err26 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/target", schemaPath: "#/$defs/metric/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/target", schemaPath: "#/$defs/metric/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data4.warning_threshold !== void 0) {
              let data9 = data4.warning_threshold;
              if (typeof data9 === "string") {
                if (func2(data9) > 4e3) {
                  const err28 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (func2(data9) < 1) {
                  const err29 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data4.critical_threshold !== void 0) {
              let data10 = data4.critical_threshold;
              if (typeof data10 === "string") {
                if (func2(data10) > 4e3) {
                  const err31 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (func2(data10) < 1) {
                  const err32 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/performance_metrics/" + i0 + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/performance_metrics/" + i0, schemaPath: "#/$defs/metric/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/performance_metrics", schemaPath: "#/properties/performance_metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.wave_checkpoints !== void 0) {
      let data11 = data.wave_checkpoints;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.wave_number === void 0) {
              const err36 = { instancePath: instancePath + "/wave_checkpoints/" + i1, schemaPath: "#/properties/wave_checkpoints/items/required", keyword: "required", params: { missingProperty: "wave_number" }, message: "must have required property 'wave_number'" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data12.due_date === void 0) {
              const err37 = { instancePath: instancePath + "/wave_checkpoints/" + i1, schemaPath: "#/properties/wave_checkpoints/items/required", keyword: "required", params: { missingProperty: "due_date" }, message: "must have required property 'due_date'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data12.warning_date === void 0) {
              const err38 = { instancePath: instancePath + "/wave_checkpoints/" + i1, schemaPath: "#/properties/wave_checkpoints/items/required", keyword: "required", params: { missingProperty: "warning_date" }, message: "must have required property 'warning_date'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data12.critical_date === void 0) {
              const err39 = { instancePath: instancePath + "/wave_checkpoints/" + i1, schemaPath: "#/properties/wave_checkpoints/items/required", keyword: "required", params: { missingProperty: "critical_date" }, message: "must have required property 'critical_date'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data12.expected_completion === void 0) {
              const err40 = { instancePath: instancePath + "/wave_checkpoints/" + i1, schemaPath: "#/properties/wave_checkpoints/items/required", keyword: "required", params: { missingProperty: "expected_completion" }, message: "must have required property 'expected_completion'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data12.wave_number !== void 0) {
              let data13 = data12.wave_number;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err41 = { instancePath: instancePath + "/wave_checkpoints/" + i1 + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 1 || isNaN(data13)) {
                  const err42 = { instancePath: instancePath + "/wave_checkpoints/" + i1 + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
            }
            if (data12.due_date !== void 0) {
              let data14 = data12.due_date;
              if (typeof data14 === "string") {
                if (!pattern4.test(data14)) {
                  const err43 = { instancePath: instancePath + "/wave_checkpoints/" + i1 + "/due_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/wave_checkpoints/" + i1 + "/due_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data12.warning_date !== void 0) {
              let data15 = data12.warning_date;
              if (typeof data15 === "string") {
                if (!pattern4.test(data15)) {
                  const err45 = { instancePath: instancePath + "/wave_checkpoints/" + i1 + "/warning_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/wave_checkpoints/" + i1 + "/warning_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data12.critical_date !== void 0) {
              let data16 = data12.critical_date;
              if (typeof data16 === "string") {
                if (!pattern4.test(data16)) {
                  const err47 = { instancePath: instancePath + "/wave_checkpoints/" + i1 + "/critical_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/wave_checkpoints/" + i1 + "/critical_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data12.expected_completion !== void 0) {
              let data17 = data12.expected_completion;
              if (typeof data17 === "string") {
                if (!pattern7.test(data17)) {
                  const err49 = { instancePath: instancePath + "/wave_checkpoints/" + i1 + "/expected_completion", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, message: 'must match pattern "^-?\\d+(?:\\.\\d+)?\\s?%$"' };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/wave_checkpoints/" + i1 + "/expected_completion", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/wave_checkpoints/" + i1, schemaPath: "#/properties/wave_checkpoints/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/wave_checkpoints", schemaPath: "#/properties/wave_checkpoints/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.real_time_monitoring !== void 0) {
      let data18 = data.real_time_monitoring;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data19 = data18[i2];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.monitor === void 0) {
              const err53 = { instancePath: instancePath + "/real_time_monitoring/" + i2, schemaPath: "#/properties/real_time_monitoring/items/required", keyword: "required", params: { missingProperty: "monitor" }, message: "must have required property 'monitor'" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data19.source === void 0) {
              const err54 = { instancePath: instancePath + "/real_time_monitoring/" + i2, schemaPath: "#/properties/real_time_monitoring/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data19.alert === void 0) {
              const err55 = { instancePath: instancePath + "/real_time_monitoring/" + i2, schemaPath: "#/properties/real_time_monitoring/items/required", keyword: "required", params: { missingProperty: "alert" }, message: "must have required property 'alert'" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data19.monitor !== void 0) {
              let data20 = data19.monitor;
              if (typeof data20 === "string") {
                if (func2(data20) > 4e3) {
                  const err56 = { instancePath: instancePath + "/real_time_monitoring/" + i2 + "/monitor", schemaPath: "#/properties/real_time_monitoring/items/properties/monitor/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (func2(data20) < 1) {
                  const err57 = { instancePath: instancePath + "/real_time_monitoring/" + i2 + "/monitor", schemaPath: "#/properties/real_time_monitoring/items/properties/monitor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = { instancePath: instancePath + "/real_time_monitoring/" + i2 + "/monitor", schemaPath: "#/properties/real_time_monitoring/items/properties/monitor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data19.source !== void 0) {
              let data21 = data19.source;
              if (typeof data21 === "string") {
                if (func2(data21) > 4e3) {
                  const err59 = { instancePath: instancePath + "/real_time_monitoring/" + i2 + "/source", schemaPath: "#/properties/real_time_monitoring/items/properties/source/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (func2(data21) < 1) {
                  const err60 = { instancePath: instancePath + "/real_time_monitoring/" + i2 + "/source", schemaPath: "#/properties/real_time_monitoring/items/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              } else {
                const err61 = { instancePath: instancePath + "/real_time_monitoring/" + i2 + "/source", schemaPath: "#/properties/real_time_monitoring/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data19.alert !== void 0) {
              let data22 = data19.alert;
              if (typeof data22 === "string") {
                if (func2(data22) > 4e3) {
                  const err62 = { instancePath: instancePath + "/real_time_monitoring/" + i2 + "/alert", schemaPath: "#/properties/real_time_monitoring/items/properties/alert/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (func2(data22) < 1) {
                  const err63 = { instancePath: instancePath + "/real_time_monitoring/" + i2 + "/alert", schemaPath: "#/properties/real_time_monitoring/items/properties/alert/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/real_time_monitoring/" + i2 + "/alert", schemaPath: "#/properties/real_time_monitoring/items/properties/alert/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/real_time_monitoring/" + i2, schemaPath: "#/properties/real_time_monitoring/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/real_time_monitoring", schemaPath: "#/properties/real_time_monitoring/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.periodic_assessment !== void 0) {
      let data23 = data.periodic_assessment;
      if (Array.isArray(data23)) {
        const len3 = data23.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data24 = data23[i3];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.assessment === void 0) {
              const err67 = { instancePath: instancePath + "/periodic_assessment/" + i3, schemaPath: "#/properties/periodic_assessment/items/required", keyword: "required", params: { missingProperty: "assessment" }, message: "must have required property 'assessment'" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (data24.frequency === void 0) {
              const err68 = { instancePath: instancePath + "/periodic_assessment/" + i3, schemaPath: "#/properties/periodic_assessment/items/required", keyword: "required", params: { missingProperty: "frequency" }, message: "must have required property 'frequency'" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data24.assessment !== void 0) {
              let data25 = data24.assessment;
              if (typeof data25 === "string") {
                if (func2(data25) > 4e3) {
                  const err69 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/assessment", schemaPath: "#/properties/periodic_assessment/items/properties/assessment/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (func2(data25) < 1) {
                  const err70 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/assessment", schemaPath: "#/properties/periodic_assessment/items/properties/assessment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              } else {
                const err71 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/assessment", schemaPath: "#/properties/periodic_assessment/items/properties/assessment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data24.frequency !== void 0) {
              let data26 = data24.frequency;
              if (typeof data26 === "string") {
                if (func2(data26) > 4e3) {
                  const err72 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/frequency", schemaPath: "#/properties/periodic_assessment/items/properties/frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (func2(data26) < 1) {
                  const err73 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/frequency", schemaPath: "#/properties/periodic_assessment/items/properties/frequency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/frequency", schemaPath: "#/properties/periodic_assessment/items/properties/frequency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data24.dates !== void 0) {
              let data27 = data24.dates;
              if (Array.isArray(data27)) {
                const len4 = data27.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data28 = data27[i4];
                  if (typeof data28 === "string") {
                    if (!pattern4.test(data28)) {
                      const err75 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/dates/" + i4, schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  } else {
                    const err76 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/dates/" + i4, schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
              } else {
                const err77 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/dates", schemaPath: "#/properties/periodic_assessment/items/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data24.questions !== void 0) {
              let data29 = data24.questions;
              if (Array.isArray(data29)) {
                const len5 = data29.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data30 = data29[i5];
                  if (typeof data30 === "string") {
                    if (func2(data30) > 4e3) {
                      const err78 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/questions/" + i5, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                    if (func2(data30) < 1) {
                      const err79 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/questions/" + i5, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  } else {
                    const err80 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/questions/" + i5, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
              } else {
                const err81 = { instancePath: instancePath + "/periodic_assessment/" + i3 + "/questions", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/periodic_assessment/" + i3, schemaPath: "#/properties/periodic_assessment/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/periodic_assessment", schemaPath: "#/properties/periodic_assessment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.control_mechanisms !== void 0) {
      let data31 = data.control_mechanisms;
      if (Array.isArray(data31)) {
        const len6 = data31.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data32 = data31[i6];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.control_type === void 0) {
              const err84 = { instancePath: instancePath + "/control_mechanisms/" + i6, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "control_type" }, message: "must have required property 'control_type'" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data32.implementation === void 0) {
              const err85 = { instancePath: instancePath + "/control_mechanisms/" + i6, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "implementation" }, message: "must have required property 'implementation'" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data32.response === void 0) {
              const err86 = { instancePath: instancePath + "/control_mechanisms/" + i6, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (data32.control_type !== void 0) {
              let data33 = data32.control_type;
              if (typeof data33 === "string") {
                if (func2(data33) > 4e3) {
                  const err87 = { instancePath: instancePath + "/control_mechanisms/" + i6 + "/control_type", schemaPath: "#/$defs/control/properties/control_type/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                if (func2(data33) < 1) {
                  const err88 = { instancePath: instancePath + "/control_mechanisms/" + i6 + "/control_type", schemaPath: "#/$defs/control/properties/control_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              } else {
                const err89 = { instancePath: instancePath + "/control_mechanisms/" + i6 + "/control_type", schemaPath: "#/$defs/control/properties/control_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data32.implementation !== void 0) {
              let data34 = data32.implementation;
              if (typeof data34 === "string") {
                if (func2(data34) > 4e3) {
                  const err90 = { instancePath: instancePath + "/control_mechanisms/" + i6 + "/implementation", schemaPath: "#/$defs/control/properties/implementation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
                if (func2(data34) < 1) {
                  const err91 = { instancePath: instancePath + "/control_mechanisms/" + i6 + "/implementation", schemaPath: "#/$defs/control/properties/implementation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/control_mechanisms/" + i6 + "/implementation", schemaPath: "#/$defs/control/properties/implementation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data32.response !== void 0) {
              let data35 = data32.response;
              if (typeof data35 === "string") {
                if (func2(data35) > 4e3) {
                  const err93 = { instancePath: instancePath + "/control_mechanisms/" + i6 + "/response", schemaPath: "#/$defs/control/properties/response/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
                if (func2(data35) < 1) {
                  const err94 = { instancePath: instancePath + "/control_mechanisms/" + i6 + "/response", schemaPath: "#/$defs/control/properties/response/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = { instancePath: instancePath + "/control_mechanisms/" + i6 + "/response", schemaPath: "#/$defs/control/properties/response/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
          } else {
            const err96 = { instancePath: instancePath + "/control_mechanisms/" + i6, schemaPath: "#/$defs/control/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/control_mechanisms", schemaPath: "#/properties/control_mechanisms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.success_metrics !== void 0) {
      let data36 = data.success_metrics;
      if (Array.isArray(data36)) {
        const len7 = data36.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data37 = data36[i7];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.metric_name === void 0) {
              const err98 = { instancePath: instancePath + "/success_metrics/" + i7, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "metric_name" }, message: "must have required property 'metric_name'" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (data37.calculation === void 0) {
              const err99 = { instancePath: instancePath + "/success_metrics/" + i7, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "calculation" }, message: "must have required property 'calculation'" };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data37.target === void 0) {
              const err100 = { instancePath: instancePath + "/success_metrics/" + i7, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data37.metric_name !== void 0) {
              let data38 = data37.metric_name;
              if (typeof data38 === "string") {
                if (func2(data38) > 4e3) {
                  const err101 = { instancePath: instancePath + "/success_metrics/" + i7 + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
                if (func2(data38) < 1) {
                  const err102 = { instancePath: instancePath + "/success_metrics/" + i7 + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/success_metrics/" + i7 + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data37.calculation !== void 0) {
              let data39 = data37.calculation;
              if (typeof data39 === "string") {
                if (func2(data39) > 4e3) {
                  const err104 = { instancePath: instancePath + "/success_metrics/" + i7 + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
                if (func2(data39) < 1) {
                  const err105 = { instancePath: instancePath + "/success_metrics/" + i7 + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              } else {
                const err106 = { instancePath: instancePath + "/success_metrics/" + i7 + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data37.planned !== void 0) {
              let data40 = data37.planned;
              if (typeof data40 === "string") {
                if (func2(data40) > 4e3) {
                  const err107 = { instancePath: instancePath + "/success_metrics/" + i7 + "/planned", schemaPath: "#/$defs/metric/properties/planned/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
                if (func2(data40) < 1) {
                  const err108 = { instancePath: instancePath + "/success_metrics/" + i7 + "/planned", schemaPath: "#/$defs/metric/properties/planned/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              } else {
                const err109 = { instancePath: instancePath + "/success_metrics/" + i7 + "/planned", schemaPath: "#/$defs/metric/properties/planned/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data37.target !== void 0) {
              let data41 = data37.target;
              if (typeof data41 === "string") {
                if (func2(data41) > 4e3) {
                  const err110 = { instancePath: instancePath + "/success_metrics/" + i7 + "/target", schemaPath: "#/$defs/metric/properties/target/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
                if (func2(data41) < 1) {
                  const err111 = { instancePath: instancePath + "/success_metrics/" + i7 + "/target", schemaPath: "#/$defs/metric/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              } else {
                const err112 = { instancePath: instancePath + "/success_metrics/" + i7 + "/target", schemaPath: "#/$defs/metric/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data37.warning_threshold !== void 0) {
              let data42 = data37.warning_threshold;
              if (typeof data42 === "string") {
                if (func2(data42) > 4e3) {
                  const err113 = { instancePath: instancePath + "/success_metrics/" + i7 + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
                if (func2(data42) < 1) {
                  const err114 = { instancePath: instancePath + "/success_metrics/" + i7 + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              } else {
                const err115 = { instancePath: instancePath + "/success_metrics/" + i7 + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data37.critical_threshold !== void 0) {
              let data43 = data37.critical_threshold;
              if (typeof data43 === "string") {
                if (func2(data43) > 4e3) {
                  const err116 = { instancePath: instancePath + "/success_metrics/" + i7 + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
                if (func2(data43) < 1) {
                  const err117 = { instancePath: instancePath + "/success_metrics/" + i7 + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              } else {
                const err118 = { instancePath: instancePath + "/success_metrics/" + i7 + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
          } else {
            const err119 = { instancePath: instancePath + "/success_metrics/" + i7, schemaPath: "#/$defs/metric/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
      } else {
        const err120 = { instancePath: instancePath + "/success_metrics", schemaPath: "#/properties/success_metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
    }
  } else {
    const err121 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err121];
    } else {
      vErrors.push(err121);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var KNOWN = { "": ["execution_plan_id", "project_name", "progress_tracking", "performance_metrics", "wave_checkpoints", "real_time_monitoring", "periodic_assessment", "control_mechanisms", "success_metrics"], "progress_tracking": ["metrics", "reporting_frequency", "dashboard_location", "escalation_triggers"], "performance_metrics/*": ["metric_name", "calculation", "planned", "target", "warning_threshold", "critical_threshold"], "wave_checkpoints/*": ["wave_number", "due_date", "warning_date", "critical_date", "expected_completion"], "real_time_monitoring/*": ["monitor", "source", "alert"], "periodic_assessment/*": ["assessment", "frequency", "dates", "questions"], "control_mechanisms/*": ["control_type", "implementation", "response"], "success_metrics/*": ["metric_name", "calculation", "planned", "target", "warning_threshold", "critical_threshold"] };
function known(path) {
  const parts = path.split("/").slice(1).map((part) => /^\d+$/.test(part) ? "*" : part);
  return KNOWN[parts.join("/")] ?? KNOWN[[...parts.slice(0, -1), "*"].join("/")] ?? [];
}
function validate(data) {
  const fits = validate20(data);
  validate.errors = validate20.errors;
  for (const { keyword, instancePath, params } of validate.errors ?? [])
    if (keyword === "additionalProperties") params.knownKeys = known(instancePath);
  return fits;
}

export {
  validate
};
