// src/generated/strategy-coordination-protocols.js
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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Strategy: coordination protocols", "description": "The coordination-protocols.json of a parallel execution strategy: when sessions meet, who decides, what to do when it fails, who goes on.", "type": "object", "additionalProperties": false, "required": ["execution_plan_id", "project_name", "synchronization_points", "communication_schedule", "decision_making", "escalation_procedures", "recovery_procedures", "handoff"], "properties": { "execution_plan_id": { "$ref": "#/$defs/id" }, "project_name": { "$ref": "#/$defs/id" }, "synchronization_points": { "type": "array", "items": { "$ref": "#/$defs/syncPoint" } }, "communication_schedule": { "type": "array", "items": { "$ref": "#/$defs/communication" } }, "decision_making": { "$ref": "#/$defs/decisionMaking" }, "escalation_procedures": { "type": "array", "items": { "type": "object", "required": ["level", "trigger", "decided_by", "response_time"], "properties": { "level": { "$ref": "#/$defs/count" }, "trigger": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "decided_by": { "$ref": "#/$defs/id" }, "response_time": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "action": { "type": "string", "minLength": 1, "maxLength": 4e3 } } } }, "information_flow": { "description": "What one session hands to another that waits for it.", "type": "array", "items": { "type": "object", "required": ["from_session", "to_session", "deliverables"], "properties": { "from_session": { "$ref": "#/$defs/id" }, "to_session": { "$ref": "#/$defs/id" }, "deliverables": { "$ref": "#/$defs/texts" } } } }, "shared_resources": { "type": "array", "items": { "type": "object", "required": ["resource", "sessions", "rule"], "properties": { "resource": { "$ref": "#/$defs/id" }, "capacity": { "$ref": "#/$defs/count" }, "sessions": { "$ref": "#/$defs/ids" }, "rule": { "type": "string", "minLength": 1, "maxLength": 4e3 } } } }, "documentation_standards": { "$ref": "#/$defs/texts" }, "recovery_procedures": { "type": "array", "items": { "$ref": "#/$defs/recovery" } }, "handoff": { "type": "object", "required": ["next_actor", "next_steps"], "properties": { "next_actor": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "next_steps": { "$ref": "#/$defs/texts" }, "first_sessions": { "$ref": "#/$defs/ids" }, "files": { "$ref": "#/$defs/texts" } } } }, "$defs": { "texts": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 4e3 } }, "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "ids": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "date": { "description": "A day, YYYY-MM-DD.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "duration": { "description": 'Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".', "type": "string", "minLength": 1, "maxLength": 100 }, "count": { "type": "integer", "minimum": 1 }, "syncPoint": { "type": "object", "required": ["name", "participants"], "properties": { "sync_point_id": { "$ref": "#/$defs/id" }, "name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "wave_number": { "$ref": "#/$defs/count" }, "date": { "$ref": "#/$defs/date" }, "trigger_conditions": { "$ref": "#/$defs/texts" }, "participants": { "$ref": "#/$defs/ids", "description": "Sessions, teams or roles." }, "duration": { "$ref": "#/$defs/duration" }, "preparation_requirements": { "$ref": "#/$defs/texts" }, "success_criteria": { "$ref": "#/$defs/texts" }, "failure_procedures": { "$ref": "#/$defs/texts" }, "deliverables": { "$ref": "#/$defs/texts" } } }, "communication": { "type": "object", "required": ["communication_type", "frequency", "participants"], "properties": { "communication_type": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "frequency": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "time": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "duration": { "$ref": "#/$defs/duration" }, "participants": { "$ref": "#/$defs/ids", "description": "Teams or roles." }, "agenda": { "$ref": "#/$defs/texts" }, "deliverables": { "$ref": "#/$defs/texts" }, "decision_authority": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "escalation_triggers": { "$ref": "#/$defs/texts" } } }, "decisionMaking": { "type": "object", "required": ["decision_hierarchy"], "properties": { "decision_hierarchy": { "$ref": "#/$defs/ids", "description": "From the first to the last who is asked." }, "decision_types": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 4e3 } }, "escalation_criteria": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 4e3 } } } }, "recovery": { "type": "object", "required": ["failure_type", "detection", "immediate_response", "resolution", "prevention"], "properties": { "failure_type": { "enum": ["coordination_failure", "resource_conflict", "integration_failure"] }, "detection": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "immediate_response": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "resolution": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "prevention": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "affects": { "$ref": "#/$defs/ids", "description": "Sessions that it would stop." }, "commands": { "$ref": "#/$defs/texts" } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.participants === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" }, message: "must have required property 'participants'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sync_point_id !== void 0) {
      let data0 = data.sync_point_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/sync_point_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/sync_point_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/sync_point_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 4e3) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.wave_number !== void 0) {
      let data2 = data.wave_number;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.date !== void 0) {
      let data3 = data.date;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err10 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.trigger_conditions !== void 0) {
      let data4 = data.trigger_conditions;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (func2(data5) > 4e3) {
              const err12 = { instancePath: instancePath + "/trigger_conditions/" + i0, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func2(data5) < 1) {
              const err13 = { instancePath: instancePath + "/trigger_conditions/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/trigger_conditions/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/trigger_conditions", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.participants !== void 0) {
      if (!validate22(data.participants, { instancePath: instancePath + "/participants", parentData: data, parentDataProperty: "participants", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.duration !== void 0) {
      let data7 = data.duration;
      if (typeof data7 === "string") {
        if (func2(data7) > 100) {
          const err16 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err17 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.preparation_requirements !== void 0) {
      let data8 = data.preparation_requirements;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (typeof data9 === "string") {
            if (func2(data9) > 4e3) {
              const err19 = { instancePath: instancePath + "/preparation_requirements/" + i1, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (func2(data9) < 1) {
              const err20 = { instancePath: instancePath + "/preparation_requirements/" + i1, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/preparation_requirements/" + i1, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/preparation_requirements", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.success_criteria !== void 0) {
      let data10 = data.success_criteria;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (typeof data11 === "string") {
            if (func2(data11) > 4e3) {
              const err23 = { instancePath: instancePath + "/success_criteria/" + i2, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func2(data11) < 1) {
              const err24 = { instancePath: instancePath + "/success_criteria/" + i2, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/success_criteria/" + i2, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/success_criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.failure_procedures !== void 0) {
      let data12 = data.failure_procedures;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (typeof data13 === "string") {
            if (func2(data13) > 4e3) {
              const err27 = { instancePath: instancePath + "/failure_procedures/" + i3, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (func2(data13) < 1) {
              const err28 = { instancePath: instancePath + "/failure_procedures/" + i3, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/failure_procedures/" + i3, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/failure_procedures", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.deliverables !== void 0) {
      let data14 = data.deliverables;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data15 = data14[i4];
          if (typeof data15 === "string") {
            if (func2(data15) > 4e3) {
              const err31 = { instancePath: instancePath + "/deliverables/" + i4, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func2(data15) < 1) {
              const err32 = { instancePath: instancePath + "/deliverables/" + i4, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/deliverables/" + i4, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/deliverables", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "sync_point_id": true, "name": true, "wave_number": true, "date": true, "trigger_conditions": true, "participants": true, "duration": true, "preparation_requirements": true, "success_criteria": true, "failure_procedures": true, "deliverables": true }, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.communication_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "communication_type" }, message: "must have required property 'communication_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.frequency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frequency" }, message: "must have required property 'frequency'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.participants === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" }, message: "must have required property 'participants'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.communication_type !== void 0) {
      let data0 = data.communication_type;
      if (typeof data0 === "string") {
        if (func2(data0) > 4e3) {
          const err3 = { instancePath: instancePath + "/communication_type", schemaPath: "#/properties/communication_type/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/communication_type", schemaPath: "#/properties/communication_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/communication_type", schemaPath: "#/properties/communication_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.frequency !== void 0) {
      let data1 = data.frequency;
      if (typeof data1 === "string") {
        if (func2(data1) > 4e3) {
          const err6 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data2 = data.time;
      if (typeof data2 === "string") {
        if (func2(data2) > 4e3) {
          const err9 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.duration !== void 0) {
      let data3 = data.duration;
      if (typeof data3 === "string") {
        if (func2(data3) > 100) {
          const err12 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err13 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.participants !== void 0) {
      if (!validate22(data.participants, { instancePath: instancePath + "/participants", parentData: data, parentDataProperty: "participants", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.agenda !== void 0) {
      let data5 = data.agenda;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func2(data6) > 4e3) {
              const err15 = { instancePath: instancePath + "/agenda/" + i0, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err16 = { instancePath: instancePath + "/agenda/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/agenda/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/agenda", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.deliverables !== void 0) {
      let data7 = data.deliverables;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (func2(data8) > 4e3) {
              const err19 = { instancePath: instancePath + "/deliverables/" + i1, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (func2(data8) < 1) {
              const err20 = { instancePath: instancePath + "/deliverables/" + i1, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/deliverables/" + i1, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/deliverables", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.decision_authority !== void 0) {
      let data9 = data.decision_authority;
      if (typeof data9 === "string") {
        if (func2(data9) > 4e3) {
          const err23 = { instancePath: instancePath + "/decision_authority", schemaPath: "#/properties/decision_authority/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func2(data9) < 1) {
          const err24 = { instancePath: instancePath + "/decision_authority", schemaPath: "#/properties/decision_authority/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/decision_authority", schemaPath: "#/properties/decision_authority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.escalation_triggers !== void 0) {
      let data10 = data.escalation_triggers;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (typeof data11 === "string") {
            if (func2(data11) > 4e3) {
              const err26 = { instancePath: instancePath + "/escalation_triggers/" + i2, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func2(data11) < 1) {
              const err27 = { instancePath: instancePath + "/escalation_triggers/" + i2, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/escalation_triggers/" + i2, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/escalation_triggers", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "communication_type": true, "frequency": true, "time": true, "duration": true, "participants": true, "agenda": true, "deliverables": true, "decision_authority": true, "escalation_triggers": true }, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decision_hierarchy === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_hierarchy" }, message: "must have required property 'decision_hierarchy'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.decision_hierarchy !== void 0) {
      if (!validate22(data.decision_hierarchy, { instancePath: instancePath + "/decision_hierarchy", parentData: data, parentDataProperty: "decision_hierarchy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision_types !== void 0) {
      let data1 = data.decision_types;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          let data2 = data1[key0];
          if (typeof data2 === "string") {
            if (func2(data2) > 4e3) {
              const err1 = { instancePath: instancePath + "/decision_types/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/decision_types/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (func2(data2) < 1) {
              const err2 = { instancePath: instancePath + "/decision_types/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/decision_types/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/decision_types/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/decision_types/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/decision_types", schemaPath: "#/properties/decision_types/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.escalation_criteria !== void 0) {
      let data3 = data.escalation_criteria;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          let data4 = data3[key1];
          if (typeof data4 === "string") {
            if (func2(data4) > 4e3) {
              const err5 = { instancePath: instancePath + "/escalation_criteria/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/escalation_criteria/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func2(data4) < 1) {
              const err6 = { instancePath: instancePath + "/escalation_criteria/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/escalation_criteria/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/escalation_criteria/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/escalation_criteria/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/escalation_criteria", schemaPath: "#/properties/escalation_criteria/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "decision_hierarchy": true, "decision_types": true, "escalation_criteria": true }, "dynamicProps": false, "dynamicItems": false };
var schema60 = { "type": "object", "required": ["failure_type", "detection", "immediate_response", "resolution", "prevention"], "properties": { "failure_type": { "enum": ["coordination_failure", "resource_conflict", "integration_failure"] }, "detection": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "immediate_response": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "resolution": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "prevention": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "affects": { "$ref": "#/$defs/ids", "description": "Sessions that it would stop." }, "commands": { "$ref": "#/$defs/texts" } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.failure_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_type" }, message: "must have required property 'failure_type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.detection === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detection" }, message: "must have required property 'detection'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.immediate_response === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "immediate_response" }, message: "must have required property 'immediate_response'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.resolution === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resolution" }, message: "must have required property 'resolution'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.prevention === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prevention" }, message: "must have required property 'prevention'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.failure_type !== void 0) {
      let data0 = data.failure_type;
      if (!(data0 === "coordination_failure" || data0 === "resource_conflict" || data0 === "integration_failure")) {
        const err5 = { instancePath: instancePath + "/failure_type", schemaPath: "#/properties/failure_type/enum", keyword: "enum", params: { allowedValues: schema60.properties.failure_type.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.detection !== void 0) {
      let data1 = data.detection;
      if (typeof data1 === "string") {
        if (func2(data1) > 4e3) {
          const err6 = { instancePath: instancePath + "/detection", schemaPath: "#/properties/detection/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/detection", schemaPath: "#/properties/detection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/detection", schemaPath: "#/properties/detection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.immediate_response !== void 0) {
      let data2 = data.immediate_response;
      if (typeof data2 === "string") {
        if (func2(data2) > 4e3) {
          const err9 = { instancePath: instancePath + "/immediate_response", schemaPath: "#/properties/immediate_response/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/immediate_response", schemaPath: "#/properties/immediate_response/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/immediate_response", schemaPath: "#/properties/immediate_response/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.resolution !== void 0) {
      let data3 = data.resolution;
      if (typeof data3 === "string") {
        if (func2(data3) > 4e3) {
          const err12 = { instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err13 = { instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.prevention !== void 0) {
      let data4 = data.prevention;
      if (typeof data4 === "string") {
        if (func2(data4) > 4e3) {
          const err15 = { instancePath: instancePath + "/prevention", schemaPath: "#/properties/prevention/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err16 = { instancePath: instancePath + "/prevention", schemaPath: "#/properties/prevention/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/prevention", schemaPath: "#/properties/prevention/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.affects !== void 0) {
      if (!validate22(data.affects, { instancePath: instancePath + "/affects", parentData: data, parentDataProperty: "affects", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.commands !== void 0) {
      let data6 = data.commands;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func2(data7) > 4e3) {
              const err18 = { instancePath: instancePath + "/commands/" + i0, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (func2(data7) < 1) {
              const err19 = { instancePath: instancePath + "/commands/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/commands/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/commands", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "failure_type": true, "detection": true, "immediate_response": true, "resolution": true, "prevention": true, "affects": true, "commands": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.synchronization_points === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "synchronization_points" }, message: "must have required property 'synchronization_points'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.communication_schedule === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "communication_schedule" }, message: "must have required property 'communication_schedule'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.decision_making === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_making" }, message: "must have required property 'decision_making'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.escalation_procedures === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "escalation_procedures" }, message: "must have required property 'escalation_procedures'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.recovery_procedures === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recovery_procedures" }, message: "must have required property 'recovery_procedures'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.handoff === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handoff" }, message: "must have required property 'handoff'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.execution_plan_id !== void 0) {
      let data0 = data.execution_plan_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err9 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err10 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.project_name !== void 0) {
      let data1 = data.project_name;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err12 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err13 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.synchronization_points !== void 0) {
      let data2 = data.synchronization_points;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate21(data2[i0], { instancePath: instancePath + "/synchronization_points/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/synchronization_points", schemaPath: "#/properties/synchronization_points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.communication_schedule !== void 0) {
      let data4 = data.communication_schedule;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate25(data4[i1], { instancePath: instancePath + "/communication_schedule/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/communication_schedule", schemaPath: "#/properties/communication_schedule/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.decision_making !== void 0) {
      if (!validate28(data.decision_making, { instancePath: instancePath + "/decision_making", parentData: data, parentDataProperty: "decision_making", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.escalation_procedures !== void 0) {
      let data7 = data.escalation_procedures;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.level === void 0) {
              const err17 = { instancePath: instancePath + "/escalation_procedures/" + i2, schemaPath: "#/properties/escalation_procedures/items/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data8.trigger === void 0) {
              const err18 = { instancePath: instancePath + "/escalation_procedures/" + i2, schemaPath: "#/properties/escalation_procedures/items/required", keyword: "required", params: { missingProperty: "trigger" }, message: "must have required property 'trigger'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data8.decided_by === void 0) {
              const err19 = { instancePath: instancePath + "/escalation_procedures/" + i2, schemaPath: "#/properties/escalation_procedures/items/required", keyword: "required", params: { missingProperty: "decided_by" }, message: "must have required property 'decided_by'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8.response_time === void 0) {
              const err20 = { instancePath: instancePath + "/escalation_procedures/" + i2, schemaPath: "#/properties/escalation_procedures/items/required", keyword: "required", params: { missingProperty: "response_time" }, message: "must have required property 'response_time'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data8.level !== void 0) {
              let data9 = data8.level;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err21 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/level", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 1 || isNaN(data9)) {
                  const err22 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/level", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
            if (data8.trigger !== void 0) {
              let data10 = data8.trigger;
              if (typeof data10 === "string") {
                if (func2(data10) > 4e3) {
                  const err23 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/trigger", schemaPath: "#/properties/escalation_procedures/items/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (func2(data10) < 1) {
                  const err24 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/trigger", schemaPath: "#/properties/escalation_procedures/items/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/trigger", schemaPath: "#/properties/escalation_procedures/items/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data8.decided_by !== void 0) {
              let data11 = data8.decided_by;
              if (typeof data11 === "string") {
                if (func2(data11) > 200) {
                  const err26 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/decided_by", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (func2(data11) < 1) {
                  const err27 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/decided_by", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/decided_by", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.response_time !== void 0) {
              let data12 = data8.response_time;
              if (typeof data12 === "string") {
                if (func2(data12) > 4e3) {
                  const err29 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/response_time", schemaPath: "#/properties/escalation_procedures/items/properties/response_time/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (func2(data12) < 1) {
                  const err30 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/response_time", schemaPath: "#/properties/escalation_procedures/items/properties/response_time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/response_time", schemaPath: "#/properties/escalation_procedures/items/properties/response_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data8.action !== void 0) {
              let data13 = data8.action;
              if (typeof data13 === "string") {
                if (func2(data13) > 4e3) {
                  const err32 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/action", schemaPath: "#/properties/escalation_procedures/items/properties/action/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (func2(data13) < 1) {
                  const err33 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/action", schemaPath: "#/properties/escalation_procedures/items/properties/action/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/escalation_procedures/" + i2 + "/action", schemaPath: "#/properties/escalation_procedures/items/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/escalation_procedures/" + i2, schemaPath: "#/properties/escalation_procedures/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/escalation_procedures", schemaPath: "#/properties/escalation_procedures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.information_flow !== void 0) {
      let data14 = data.information_flow;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.from_session === void 0) {
              const err37 = { instancePath: instancePath + "/information_flow/" + i3, schemaPath: "#/properties/information_flow/items/required", keyword: "required", params: { missingProperty: "from_session" }, message: "must have required property 'from_session'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data15.to_session === void 0) {
              const err38 = { instancePath: instancePath + "/information_flow/" + i3, schemaPath: "#/properties/information_flow/items/required", keyword: "required", params: { missingProperty: "to_session" }, message: "must have required property 'to_session'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data15.deliverables === void 0) {
              const err39 = { instancePath: instancePath + "/information_flow/" + i3, schemaPath: "#/properties/information_flow/items/required", keyword: "required", params: { missingProperty: "deliverables" }, message: "must have required property 'deliverables'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data15.from_session !== void 0) {
              let data16 = data15.from_session;
              if (typeof data16 === "string") {
                if (func2(data16) > 200) {
                  const err40 = { instancePath: instancePath + "/information_flow/" + i3 + "/from_session", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (func2(data16) < 1) {
                  const err41 = { instancePath: instancePath + "/information_flow/" + i3 + "/from_session", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/information_flow/" + i3 + "/from_session", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data15.to_session !== void 0) {
              let data17 = data15.to_session;
              if (typeof data17 === "string") {
                if (func2(data17) > 200) {
                  const err43 = { instancePath: instancePath + "/information_flow/" + i3 + "/to_session", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (func2(data17) < 1) {
                  const err44 = { instancePath: instancePath + "/information_flow/" + i3 + "/to_session", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/information_flow/" + i3 + "/to_session", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data15.deliverables !== void 0) {
              let data18 = data15.deliverables;
              if (Array.isArray(data18)) {
                const len4 = data18.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data19 = data18[i4];
                  if (typeof data19 === "string") {
                    if (func2(data19) > 4e3) {
                      const err46 = { instancePath: instancePath + "/information_flow/" + i3 + "/deliverables/" + i4, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    if (func2(data19) < 1) {
                      const err47 = { instancePath: instancePath + "/information_flow/" + i3 + "/deliverables/" + i4, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  } else {
                    const err48 = { instancePath: instancePath + "/information_flow/" + i3 + "/deliverables/" + i4, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = { instancePath: instancePath + "/information_flow/" + i3 + "/deliverables", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/information_flow/" + i3, schemaPath: "#/properties/information_flow/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/information_flow", schemaPath: "#/properties/information_flow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.shared_resources !== void 0) {
      let data20 = data.shared_resources;
      if (Array.isArray(data20)) {
        const len5 = data20.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data21 = data20[i5];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.resource === void 0) {
              const err52 = { instancePath: instancePath + "/shared_resources/" + i5, schemaPath: "#/properties/shared_resources/items/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property 'resource'" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data21.sessions === void 0) {
              const err53 = { instancePath: instancePath + "/shared_resources/" + i5, schemaPath: "#/properties/shared_resources/items/required", keyword: "required", params: { missingProperty: "sessions" }, message: "must have required property 'sessions'" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data21.rule === void 0) {
              const err54 = { instancePath: instancePath + "/shared_resources/" + i5, schemaPath: "#/properties/shared_resources/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data21.resource !== void 0) {
              let data22 = data21.resource;
              if (typeof data22 === "string") {
                if (func2(data22) > 200) {
                  const err55 = { instancePath: instancePath + "/shared_resources/" + i5 + "/resource", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                if (func2(data22) < 1) {
                  const err56 = { instancePath: instancePath + "/shared_resources/" + i5 + "/resource", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/shared_resources/" + i5 + "/resource", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data21.capacity !== void 0) {
              let data23 = data21.capacity;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err58 = { instancePath: instancePath + "/shared_resources/" + i5 + "/capacity", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 < 1 || isNaN(data23)) {
                  const err59 = { instancePath: instancePath + "/shared_resources/" + i5 + "/capacity", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
            }
            if (data21.sessions !== void 0) {
              if (!validate22(data21.sessions, { instancePath: instancePath + "/shared_resources/" + i5 + "/sessions", parentData: data21, parentDataProperty: "sessions", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data21.rule !== void 0) {
              let data25 = data21.rule;
              if (typeof data25 === "string") {
                if (func2(data25) > 4e3) {
                  const err60 = { instancePath: instancePath + "/shared_resources/" + i5 + "/rule", schemaPath: "#/properties/shared_resources/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (func2(data25) < 1) {
                  const err61 = { instancePath: instancePath + "/shared_resources/" + i5 + "/rule", schemaPath: "#/properties/shared_resources/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/shared_resources/" + i5 + "/rule", schemaPath: "#/properties/shared_resources/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
          } else {
            const err63 = { instancePath: instancePath + "/shared_resources/" + i5, schemaPath: "#/properties/shared_resources/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/shared_resources", schemaPath: "#/properties/shared_resources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.documentation_standards !== void 0) {
      let data26 = data.documentation_standards;
      if (Array.isArray(data26)) {
        const len6 = data26.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data27 = data26[i6];
          if (typeof data27 === "string") {
            if (func2(data27) > 4e3) {
              const err65 = { instancePath: instancePath + "/documentation_standards/" + i6, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (func2(data27) < 1) {
              const err66 = { instancePath: instancePath + "/documentation_standards/" + i6, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          } else {
            const err67 = { instancePath: instancePath + "/documentation_standards/" + i6, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/documentation_standards", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.recovery_procedures !== void 0) {
      let data28 = data.recovery_procedures;
      if (Array.isArray(data28)) {
        const len7 = data28.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate32(data28[i7], { instancePath: instancePath + "/recovery_procedures/" + i7, parentData: data28, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/recovery_procedures", schemaPath: "#/properties/recovery_procedures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.handoff !== void 0) {
      let data30 = data.handoff;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.next_actor === void 0) {
          const err70 = { instancePath: instancePath + "/handoff", schemaPath: "#/properties/handoff/required", keyword: "required", params: { missingProperty: "next_actor" }, message: "must have required property 'next_actor'" };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data30.next_steps === void 0) {
          const err71 = { instancePath: instancePath + "/handoff", schemaPath: "#/properties/handoff/required", keyword: "required", params: { missingProperty: "next_steps" }, message: "must have required property 'next_steps'" };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (data30.next_actor !== void 0) {
          let data31 = data30.next_actor;
          if (typeof data31 === "string") {
            if (func2(data31) > 4e3) {
              const err72 = { instancePath: instancePath + "/handoff/next_actor", schemaPath: "#/properties/handoff/properties/next_actor/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (func2(data31) < 1) {
              const err73 = { instancePath: instancePath + "/handoff/next_actor", schemaPath: "#/properties/handoff/properties/next_actor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          } else {
            const err74 = { instancePath: instancePath + "/handoff/next_actor", schemaPath: "#/properties/handoff/properties/next_actor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data30.next_steps !== void 0) {
          let data32 = data30.next_steps;
          if (Array.isArray(data32)) {
            const len8 = data32.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data33 = data32[i8];
              if (typeof data33 === "string") {
                if (func2(data33) > 4e3) {
                  const err75 = { instancePath: instancePath + "/handoff/next_steps/" + i8, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
                if (func2(data33) < 1) {
                  const err76 = { instancePath: instancePath + "/handoff/next_steps/" + i8, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              } else {
                const err77 = { instancePath: instancePath + "/handoff/next_steps/" + i8, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
          } else {
            const err78 = { instancePath: instancePath + "/handoff/next_steps", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data30.first_sessions !== void 0) {
          if (!validate22(data30.first_sessions, { instancePath: instancePath + "/handoff/first_sessions", parentData: data30, parentDataProperty: "first_sessions", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data30.files !== void 0) {
          let data35 = data30.files;
          if (Array.isArray(data35)) {
            const len9 = data35.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data36 = data35[i9];
              if (typeof data36 === "string") {
                if (func2(data36) > 4e3) {
                  const err79 = { instancePath: instancePath + "/handoff/files/" + i9, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                if (func2(data36) < 1) {
                  const err80 = { instancePath: instancePath + "/handoff/files/" + i9, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              } else {
                const err81 = { instancePath: instancePath + "/handoff/files/" + i9, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/handoff/files", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/handoff", schemaPath: "#/properties/handoff/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
  } else {
    const err84 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err84];
    } else {
      vErrors.push(err84);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var KNOWN = { "": ["execution_plan_id", "project_name", "synchronization_points", "communication_schedule", "decision_making", "escalation_procedures", "information_flow", "shared_resources", "documentation_standards", "recovery_procedures", "handoff"], "synchronization_points/*": ["sync_point_id", "name", "wave_number", "date", "trigger_conditions", "participants", "duration", "preparation_requirements", "success_criteria", "failure_procedures", "deliverables"], "communication_schedule/*": ["communication_type", "frequency", "time", "duration", "participants", "agenda", "deliverables", "decision_authority", "escalation_triggers"], "decision_making": ["decision_hierarchy", "decision_types", "escalation_criteria"], "escalation_procedures/*": ["level", "trigger", "decided_by", "response_time", "action"], "information_flow/*": ["from_session", "to_session", "deliverables"], "shared_resources/*": ["resource", "capacity", "sessions", "rule"], "recovery_procedures/*": ["failure_type", "detection", "immediate_response", "resolution", "prevention", "affects", "commands"], "handoff": ["next_actor", "next_steps", "first_sessions", "files"] };
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
