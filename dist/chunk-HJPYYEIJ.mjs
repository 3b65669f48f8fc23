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
  faultFinding
} from "./chunk-NLKQDKFZ.mjs";
import {
  Fields
} from "./chunk-MXJMF24S.mjs";
import {
  readYaml
} from "./chunk-A3MVJD3K.mjs";

// src/generated/strategy-session.js
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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Strategy: session", "description": "What one session of a parallel strategy says of itself, in sessions/session_001.json beside parallel-execution/. Only the session itself writes this file, so no two sessions write one file.", "type": "object", "additionalProperties": false, "required": ["session_id", "phase_id", "team_assignment", "status", "history", "progress"], "properties": { "session_id": { "$ref": "#/$defs/sessionId" }, "execution_plan_id": { "description": "The execution_plan_id of the plan that the session carries out.", "$ref": "#/$defs/name" }, "project_name": { "$ref": "#/$defs/name" }, "phase_id": { "$ref": "#/$defs/name" }, "team_assignment": { "$ref": "#/$defs/name" }, "wave_number": { "type": "integer", "minimum": 1 }, "status": { "$ref": "#/$defs/status" }, "history": { "description": "Every status with the time it began, oldest first; the last is the status of now.", "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "type": "object", "additionalProperties": false, "required": ["status", "at"], "properties": { "status": { "$ref": "#/$defs/status" }, "at": { "$ref": "#/$defs/time" }, "reason": { "$ref": "#/$defs/text" } } } }, "progress": { "$ref": "#/$defs/progress" }, "blocked_by": { "description": "What keeps the session from going on now; empty when nothing does.", "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/block" } }, "synchronization_points": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/$defs/syncPoint" } }, "messages": { "description": "The messages that this session sent.", "type": "array", "maxItems": 2e3, "items": { "$ref": "#/$defs/message" } } }, "$defs": { "sessionId": { "type": "string", "pattern": "^session_[0-9]{3,6}$" }, "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "text": { "type": "string", "maxLength": 4e3 }, "time": { "description": "A date, a time and the distance from UTC, as in 2026-01-05T09:00:00Z.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, "status": { "enum": ["created", "active", "coordinating", "completed", "archived"] }, "progress": { "type": "object", "additionalProperties": false, "required": ["percent", "updated_at"], "properties": { "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "tasks_done": { "type": "integer", "minimum": 0 }, "tasks_total": { "type": "integer", "minimum": 1 }, "deliverables_done": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/$defs/name" } }, "updated_at": { "$ref": "#/$defs/time" } } }, "block": { "type": "object", "additionalProperties": false, "required": ["kind", "since", "description"], "properties": { "kind": { "enum": ["dependency", "resource", "conflict", "quality_gate", "decision"] }, "phase_id": { "description": "The phase that is waited for.", "$ref": "#/$defs/name" }, "since": { "$ref": "#/$defs/time" }, "description": { "$ref": "#/$defs/text" } } }, "syncPoint": { "type": "object", "additionalProperties": false, "required": ["name", "state", "since"], "properties": { "name": { "description": "The name or the sync_point_id that the plan gives it.", "$ref": "#/$defs/name" }, "state": { "enum": ["preparing", "ready", "passed", "failed"] }, "since": { "$ref": "#/$defs/time" } } }, "message": { "description": "One message between sessions, teams and the orchestrator.", "type": "object", "additionalProperties": false, "required": ["message_id", "type", "from", "to", "sent_at", "subject"], "properties": { "message_id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "type": { "enum": ["coordination", "status", "conflict", "sync_request"] }, "from": { "$ref": "#/$defs/sessionId" }, "to": { "description": "Sessions, teams, orchestrator or all.", "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/$defs/name" } }, "sent_at": { "$ref": "#/$defs/time" }, "subject": { "$ref": "#/$defs/name" }, "body": { "$ref": "#/$defs/text" }, "phase_id": { "$ref": "#/$defs/name" }, "sync_point": { "$ref": "#/$defs/name" }, "needs_answer": { "description": "Without it a conflict and a sync_request wait for an answer, the others do not.", "type": "boolean" }, "in_reply_to": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "answered_at": { "description": "When the sender got its answer, where no message replies to it.", "$ref": "#/$defs/time" } } } } };
var schema37 = { "enum": ["created", "active", "coordinating", "completed", "archived"] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^session_[0-9]{3,6}$", "u");
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
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
    if (data.percent === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "percent" }, message: "must have required property 'percent'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.updated_at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "percent" || key0 === "tasks_done" || key0 === "tasks_total" || key0 === "deliverables_done" || key0 === "updated_at")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.percent !== void 0) {
      let data0 = data.percent;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/percent", schemaPath: "#/properties/percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tasks_done !== void 0) {
      let data1 = data.tasks_done;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/tasks_done", schemaPath: "#/properties/tasks_done/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/tasks_done", schemaPath: "#/properties/tasks_done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.tasks_total !== void 0) {
      let data2 = data.tasks_total;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/tasks_total", schemaPath: "#/properties/tasks_total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/tasks_total", schemaPath: "#/properties/tasks_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.deliverables_done !== void 0) {
      let data3 = data.deliverables_done;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          const err10 = { instancePath: instancePath + "/deliverables_done", schemaPath: "#/properties/deliverables_done/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) > 200) {
              const err11 = { instancePath: instancePath + "/deliverables_done/" + i0, schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func2(data4) < 1) {
              const err12 = { instancePath: instancePath + "/deliverables_done/" + i0, schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/deliverables_done/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/deliverables_done", schemaPath: "#/properties/deliverables_done/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data5 = data.updated_at;
      if (typeof data5 === "string") {
        if (!pattern5.test(data5)) {
          const err15 = { instancePath: instancePath + "/updated_at", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/updated_at", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "type": "object", "additionalProperties": false, "required": ["kind", "since", "description"], "properties": { "kind": { "enum": ["dependency", "resource", "conflict", "quality_gate", "decision"] }, "phase_id": { "description": "The phase that is waited for.", "$ref": "#/$defs/name" }, "since": { "$ref": "#/$defs/time" }, "description": { "$ref": "#/$defs/text" } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.since === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "phase_id" || key0 === "since" || key0 === "description")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "dependency" || data0 === "resource" || data0 === "conflict" || data0 === "quality_gate" || data0 === "decision")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema44.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      let data1 = data.phase_id;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err5 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data2 = data.since;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err8 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 === "string") {
        if (func2(data3) > 4e3) {
          const err10 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "type": "object", "additionalProperties": false, "required": ["name", "state", "since"], "properties": { "name": { "description": "The name or the sync_point_id that the plan gives it.", "$ref": "#/$defs/name" }, "state": { "enum": ["preparing", "ready", "passed", "failed"] }, "since": { "$ref": "#/$defs/time" } } };
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
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.since === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "state" || key0 === "since")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      if (!(data1 === "preparing" || data1 === "ready" || data1 === "passed" || data1 === "failed")) {
        const err7 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema48.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data2 = data.since;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err8 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema51 = { "description": "One message between sessions, teams and the orchestrator.", "type": "object", "additionalProperties": false, "required": ["message_id", "type", "from", "to", "sent_at", "subject"], "properties": { "message_id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "type": { "enum": ["coordination", "status", "conflict", "sync_request"] }, "from": { "$ref": "#/$defs/sessionId" }, "to": { "description": "Sessions, teams, orchestrator or all.", "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "#/$defs/name" } }, "sent_at": { "$ref": "#/$defs/time" }, "subject": { "$ref": "#/$defs/name" }, "body": { "$ref": "#/$defs/text" }, "phase_id": { "$ref": "#/$defs/name" }, "sync_point": { "$ref": "#/$defs/name" }, "needs_answer": { "description": "Without it a conflict and a sync_request wait for an answer, the others do not.", "type": "boolean" }, "in_reply_to": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "answered_at": { "description": "When the sender got its answer, where no message replies to it.", "$ref": "#/$defs/time" } } };
var pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" }, message: "must have required property 'message_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.sent_at === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sent_at" }, message: "must have required property 'sent_at'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.subject === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema51.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.message_id !== void 0) {
      let data0 = data.message_id;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err7 = { instancePath: instancePath + "/message_id", schemaPath: "#/properties/message_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/message_id", schemaPath: "#/properties/message_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "coordination" || data1 === "status" || data1 === "conflict" || data1 === "sync_request")) {
        const err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema51.properties.type.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err10 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/sessionId/pattern", keyword: "pattern", params: { pattern: "^session_[0-9]{3,6}$" }, message: 'must match pattern "^session_[0-9]{3,6}$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      if (Array.isArray(data3)) {
        if (data3.length > 1e3) {
          const err12 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err13 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) > 200) {
              const err14 = { instancePath: instancePath + "/to/" + i0, schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (func2(data4) < 1) {
              const err15 = { instancePath: instancePath + "/to/" + i0, schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/to/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.sent_at !== void 0) {
      let data5 = data.sent_at;
      if (typeof data5 === "string") {
        if (!pattern5.test(data5)) {
          const err18 = { instancePath: instancePath + "/sent_at", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/sent_at", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.subject !== void 0) {
      let data6 = data.subject;
      if (typeof data6 === "string") {
        if (func2(data6) > 200) {
          const err20 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err21 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data7 = data.body;
      if (typeof data7 === "string") {
        if (func2(data7) > 4e3) {
          const err23 = { instancePath: instancePath + "/body", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/body", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      let data8 = data.phase_id;
      if (typeof data8 === "string") {
        if (func2(data8) > 200) {
          const err25 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func2(data8) < 1) {
          const err26 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.sync_point !== void 0) {
      let data9 = data.sync_point;
      if (typeof data9 === "string") {
        if (func2(data9) > 200) {
          const err28 = { instancePath: instancePath + "/sync_point", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (func2(data9) < 1) {
          const err29 = { instancePath: instancePath + "/sync_point", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/sync_point", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.needs_answer !== void 0) {
      if (typeof data.needs_answer !== "boolean") {
        const err31 = { instancePath: instancePath + "/needs_answer", schemaPath: "#/properties/needs_answer/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.in_reply_to !== void 0) {
      let data11 = data.in_reply_to;
      if (typeof data11 === "string") {
        if (!pattern9.test(data11)) {
          const err32 = { instancePath: instancePath + "/in_reply_to", schemaPath: "#/properties/in_reply_to/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"' };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/in_reply_to", schemaPath: "#/properties/in_reply_to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.answered_at !== void 0) {
      let data12 = data.answered_at;
      if (typeof data12 === "string") {
        if (!pattern5.test(data12)) {
          const err34 = { instancePath: instancePath + "/answered_at", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"' };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/answered_at", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.session_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.phase_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" }, message: "must have required property 'phase_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.team_assignment === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team_assignment" }, message: "must have required property 'team_assignment'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.history === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "history" }, message: "must have required property 'history'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.progress === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property 'progress'" };
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
    if (data.session_id !== void 0) {
      let data0 = data.session_id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err7 = { instancePath: instancePath + "/session_id", schemaPath: "#/$defs/sessionId/pattern", keyword: "pattern", params: { pattern: "^session_[0-9]{3,6}$" }, message: 'must match pattern "^session_[0-9]{3,6}$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/session_id", schemaPath: "#/$defs/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.execution_plan_id !== void 0) {
      let data1 = data.execution_plan_id;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err9 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err10 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.project_name !== void 0) {
      let data2 = data.project_name;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err12 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err13 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      let data3 = data.phase_id;
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err15 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err16 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.team_assignment !== void 0) {
      let data4 = data.team_assignment;
      if (typeof data4 === "string") {
        if (func2(data4) > 200) {
          const err18 = { instancePath: instancePath + "/team_assignment", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err19 = { instancePath: instancePath + "/team_assignment", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/team_assignment", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.wave_number !== void 0) {
      let data5 = data.wave_number;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err21 = { instancePath: instancePath + "/wave_number", schemaPath: "#/properties/wave_number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 1 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/wave_number", schemaPath: "#/properties/wave_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (!(data6 === "created" || data6 === "active" || data6 === "coordinating" || data6 === "completed" || data6 === "archived")) {
        const err23 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/status/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.history !== void 0) {
      let data7 = data.history;
      if (Array.isArray(data7)) {
        if (data7.length > 1e3) {
          const err24 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data7.length < 1) {
          const err25 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.status === void 0) {
              const err26 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data8.at === void 0) {
              const err27 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "status" || key1 === "at" || key1 === "reason")) {
                const err28 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.status !== void 0) {
              let data9 = data8.status;
              if (!(data9 === "created" || data9 === "active" || data9 === "coordinating" || data9 === "completed" || data9 === "archived")) {
                const err29 = { instancePath: instancePath + "/history/" + i0 + "/status", schemaPath: "#/$defs/status/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data8.at !== void 0) {
              let data10 = data8.at;
              if (typeof data10 === "string") {
                if (!pattern5.test(data10)) {
                  const err30 = { instancePath: instancePath + "/history/" + i0 + "/at", schemaPath: "#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"' };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/history/" + i0 + "/at", schemaPath: "#/$defs/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data8.reason !== void 0) {
              let data11 = data8.reason;
              if (typeof data11 === "string") {
                if (func2(data11) > 4e3) {
                  const err32 = { instancePath: instancePath + "/history/" + i0 + "/reason", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/history/" + i0 + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.progress !== void 0) {
      if (!validate21(data.progress, { instancePath: instancePath + "/progress", parentData: data, parentDataProperty: "progress", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.blocked_by !== void 0) {
      let data13 = data.blocked_by;
      if (Array.isArray(data13)) {
        if (data13.length > 100) {
          const err36 = { instancePath: instancePath + "/blocked_by", schemaPath: "#/properties/blocked_by/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate23(data13[i1], { instancePath: instancePath + "/blocked_by/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/blocked_by", schemaPath: "#/properties/blocked_by/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.synchronization_points !== void 0) {
      let data15 = data.synchronization_points;
      if (Array.isArray(data15)) {
        if (data15.length > 1e3) {
          const err38 = { instancePath: instancePath + "/synchronization_points", schemaPath: "#/properties/synchronization_points/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate25(data15[i2], { instancePath: instancePath + "/synchronization_points/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/synchronization_points", schemaPath: "#/properties/synchronization_points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.messages !== void 0) {
      let data17 = data.messages;
      if (Array.isArray(data17)) {
        if (data17.length > 2e3) {
          const err40 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate27(data17[i3], { instancePath: instancePath + "/messages/" + i3, parentData: data17, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var KNOWN = { "": ["session_id", "execution_plan_id", "project_name", "phase_id", "team_assignment", "wave_number", "status", "history", "progress", "blocked_by", "synchronization_points", "messages"], "history/*": ["status", "at", "reason"], "progress": ["percent", "tasks_done", "tasks_total", "deliverables_done", "updated_at"], "blocked_by/*": ["kind", "phase_id", "since", "description"], "synchronization_points/*": ["name", "state", "since"], "messages/*": ["message_id", "type", "from", "to", "sent_at", "subject", "body", "phase_id", "sync_point", "needs_answer", "in_reply_to", "answered_at"] };
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
function word(fields, key, known2) {
  const text = fields.text(key);
  const value = known2.find((one) => one === text?.value);
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
    findings
  };
}
function schemaFindings(json) {
  const faults = validate(json.value) ? [] : [...validate.errors ?? []];
  return faults.map((fault) => faultFinding(fault, json, "the session"));
}

export {
  parseStrategySession
};
