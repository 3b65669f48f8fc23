// src/generated/strategy-execution-plan.js
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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Strategy: execution plan", "description": "The execution-plan.json of a parallel execution strategy: figures computed from the schedule, and slots for judgement.", "type": "object", "additionalProperties": false, "required": ["execution_plan_id", "dependency_analysis_source", "planning_date", "project_context", "resource_analysis", "wave_execution_plan", "session_coordination", "coordination_protocols", "risk_management", "quality_assurance", "monitoring_and_control"], "properties": { "execution_plan_id": { "$ref": "#/$defs/id" }, "dependency_analysis_source": { "description": "The plan or dependency graph that it was computed from.", "type": "string", "minLength": 1, "maxLength": 4e3 }, "planning_date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, "project_context": { "$ref": "#/$defs/projectContext" }, "resource_analysis": { "$ref": "#/$defs/resourceAnalysis" }, "wave_execution_plan": { "$ref": "#/$defs/waveExecutionPlan" }, "session_coordination": { "$ref": "#/$defs/sessionCoordination" }, "coordination_protocols": { "type": "object", "required": ["synchronization_points", "communication_schedule"], "properties": { "synchronization_points": { "type": "array", "items": { "$ref": "#/$defs/syncPoint" } }, "communication_schedule": { "type": "array", "items": { "$ref": "#/$defs/communication" } }, "decision_making": { "$ref": "#/$defs/decisionMaking" }, "details": { "description": "The file that holds more.", "type": "string", "minLength": 1, "maxLength": 4e3 } } }, "risk_management": { "type": "object", "required": ["risk_assessment"], "properties": { "risk_assessment": { "type": "array", "items": { "$ref": "#/$defs/risk" } }, "mitigation_strategies": { "type": "array", "items": { "$ref": "#/$defs/mitigation" } }, "details": { "description": "The file that holds more.", "type": "string", "minLength": 1, "maxLength": 4e3 } } }, "quality_assurance": { "type": "object", "required": ["quality_gates"], "properties": { "quality_gates": { "type": "array", "items": { "$ref": "#/$defs/qualityGate" } }, "testing_coordination": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 4e3 } }, "code_review": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 4e3 } } } }, "monitoring_and_control": { "type": "object", "required": ["progress_tracking"], "properties": { "progress_tracking": { "$ref": "#/$defs/progressTracking" }, "performance_metrics": { "type": "array", "items": { "$ref": "#/$defs/metric" } }, "control_mechanisms": { "type": "array", "items": { "$ref": "#/$defs/control" } }, "details": { "description": "The file that holds more.", "type": "string", "minLength": 1, "maxLength": 4e3 } } } }, "$defs": { "texts": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 4e3 } }, "id": { "type": "string", "minLength": 1, "maxLength": 200 }, "ids": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "date": { "description": "A day, YYYY-MM-DD; a time of day behind it counts for nothing.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, "duration": { "description": 'Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".', "type": "string", "minLength": 1, "maxLength": 100 }, "percent": { "description": 'As in "33%", or 33.', "type": ["string", "number"], "pattern": "^-?\\d+(?:\\.\\d+)?\\s?%$" }, "level": { "enum": ["low", "medium", "high"] }, "count": { "type": "integer", "minimum": 1 }, "milestone": { "type": "object", "required": ["milestone_id", "name", "date", "wave_number"], "properties": { "milestone_id": { "$ref": "#/$defs/id" }, "name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "date": { "$ref": "#/$defs/date", "description": "The day at whose end, or in which, it is reached." }, "wave_number": { "$ref": "#/$defs/count" }, "phases": { "$ref": "#/$defs/ids" }, "criteria": { "$ref": "#/$defs/texts" } } }, "risk": { "type": "object", "required": ["risk_id", "risk_name", "category", "probability", "impact"], "properties": { "risk_id": { "$ref": "#/$defs/id" }, "risk_name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "category": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "probability": { "$ref": "#/$defs/level" }, "impact": { "$ref": "#/$defs/level" }, "affected_sessions": { "$ref": "#/$defs/ids" }, "evidence": { "description": "The fact of the schedule that the risk is computed from.", "type": "string", "minLength": 1, "maxLength": 4e3 }, "trigger": { "description": "What shows that the risk has come.", "type": "string", "minLength": 1, "maxLength": 4e3 }, "detection_method": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "early_warning_signs": { "$ref": "#/$defs/texts" }, "prevention_measures": { "$ref": "#/$defs/texts" }, "response_procedures": { "$ref": "#/$defs/texts" }, "contingency_plan": { "type": "string", "minLength": 1, "maxLength": 4e3 } } }, "mitigation": { "type": "object", "required": ["strategy_id", "strategy_name"], "properties": { "strategy_id": { "$ref": "#/$defs/id" }, "strategy_name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "description": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "addresses": { "$ref": "#/$defs/ids", "description": "Risks that it is against." }, "implementation": { "$ref": "#/$defs/texts" }, "success_metrics": { "$ref": "#/$defs/texts" }, "monitoring": { "type": "string", "minLength": 1, "maxLength": 4e3 } } }, "syncPoint": { "type": "object", "required": ["name", "participants"], "properties": { "sync_point_id": { "$ref": "#/$defs/id" }, "name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "wave_number": { "$ref": "#/$defs/count" }, "date": { "$ref": "#/$defs/date" }, "trigger_conditions": { "$ref": "#/$defs/texts" }, "participants": { "$ref": "#/$defs/ids", "description": "Sessions, teams or roles." }, "duration": { "$ref": "#/$defs/duration" }, "preparation_requirements": { "$ref": "#/$defs/texts" }, "success_criteria": { "$ref": "#/$defs/texts" }, "failure_procedures": { "$ref": "#/$defs/texts" }, "deliverables": { "$ref": "#/$defs/texts" } } }, "communication": { "type": "object", "required": ["communication_type", "frequency", "participants"], "properties": { "communication_type": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "frequency": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "time": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "duration": { "$ref": "#/$defs/duration" }, "participants": { "$ref": "#/$defs/ids", "description": "Teams or roles." }, "agenda": { "$ref": "#/$defs/texts" }, "deliverables": { "$ref": "#/$defs/texts" }, "decision_authority": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "escalation_triggers": { "$ref": "#/$defs/texts" } } }, "decisionMaking": { "type": "object", "required": ["decision_hierarchy"], "properties": { "decision_hierarchy": { "$ref": "#/$defs/ids", "description": "From the first to the last who is asked." }, "decision_types": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 4e3 } }, "escalation_criteria": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 4e3 } } } }, "metric": { "type": "object", "required": ["metric_name", "calculation", "target"], "properties": { "metric_name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "calculation": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "planned": { "description": "What the schedule gives.", "type": "string", "minLength": 1, "maxLength": 4e3 }, "target": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "warning_threshold": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "critical_threshold": { "type": "string", "minLength": 1, "maxLength": 4e3 } } }, "control": { "type": "object", "required": ["control_type", "implementation", "response"], "properties": { "control_type": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "implementation": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "response": { "type": "string", "minLength": 1, "maxLength": 4e3 } } }, "progressTracking": { "type": "object", "required": ["metrics", "reporting_frequency"], "properties": { "metrics": { "$ref": "#/$defs/texts" }, "reporting_frequency": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "dashboard_location": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "escalation_triggers": { "$ref": "#/$defs/texts" } } }, "calendar": { "type": "object", "required": ["hours_per_day", "days_per_week", "holidays"], "additionalProperties": false, "properties": { "hours_per_day": { "type": "integer", "minimum": 1, "maximum": 24 }, "days_per_week": { "type": "integer", "minimum": 1, "maximum": 7 }, "holidays": { "type": "array", "items": { "$ref": "#/$defs/date" } } } }, "projectContext": { "type": "object", "required": ["project_name", "total_phases", "total_estimated_duration", "parallel_estimated_duration", "time_savings_percentage"], "additionalProperties": false, "properties": { "project_name": { "$ref": "#/$defs/id" }, "total_phases": { "type": "integer", "minimum": 0 }, "total_estimated_duration": { "$ref": "#/$defs/duration", "description": "All phases one after the other." }, "parallel_estimated_duration": { "$ref": "#/$defs/duration", "description": "From the start of the first wave to the end of the last." }, "time_savings_percentage": { "$ref": "#/$defs/percent", "description": "1 - parallel / total." }, "start_date": { "$ref": "#/$defs/date" }, "end_date": { "$ref": "#/$defs/date", "description": "The day on which the last wave ends; a wave that ends with a day ends on the next one." }, "deadline": { "$ref": "#/$defs/date" }, "critical_path": { "$ref": "#/$defs/ids", "description": "Phases of the longest chain of dependencies." }, "critical_path_duration": { "$ref": "#/$defs/duration" }, "working_calendar": { "$ref": "#/$defs/calendar" } } }, "team": { "type": "object", "required": ["team_id"], "properties": { "team_id": { "$ref": "#/$defs/id" }, "team_size": { "$ref": "#/$defs/count" }, "key_skills": { "$ref": "#/$defs/ids" }, "availability": { "$ref": "#/$defs/percent" }, "capacity": { "description": 'As in "32 hours/week per person".', "type": "string", "minLength": 1, "maxLength": 4e3 }, "parallel_sessions": { "$ref": "#/$defs/count", "description": "Phases that it carries out at once; 1 where it is not said." }, "assigned_phases": { "type": "integer", "minimum": 0 }, "assigned_duration": { "$ref": "#/$defs/duration" }, "utilization": { "$ref": "#/$defs/percent" } } }, "resourceAnalysis": { "type": "object", "required": ["available_teams", "infrastructure_capacity", "resource_constraints"], "additionalProperties": false, "properties": { "available_teams": { "type": "array", "items": { "$ref": "#/$defs/team" } }, "infrastructure_capacity": { "type": "object", "properties": { "development_environments": { "type": "integer", "minimum": 0 }, "testing_environments": { "type": "integer", "minimum": 0 }, "ci_cd_capacity": { "description": 'As in "20 concurrent builds".', "type": "string", "minLength": 1, "maxLength": 4e3 }, "monitoring_capacity": { "description": 'As in "10 parallel sessions".', "type": "string", "minLength": 1, "maxLength": 4e3 } } }, "resource_constraints": { "type": "array", "items": { "type": "object", "required": ["constraint_type", "description"], "properties": { "constraint_type": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "description": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "impact": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "mitigation": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "phases": { "$ref": "#/$defs/ids" } } } }, "capacity_buffer": { "$ref": "#/$defs/percent", "description": "Share of every team's capacity that is kept back." }, "workload_balance": { "$ref": "#/$defs/percent", "description": "The average load of a team as a share of the largest." } } }, "waveExecutionPlan": { "type": "object", "required": ["total_waves", "parallel_efficiency", "coordination_overhead", "waves"], "additionalProperties": false, "properties": { "total_waves": { "type": "integer", "minimum": 0 }, "parallel_efficiency": { "$ref": "#/$defs/percent", "description": "total / parallel, divided by the most sessions that run at once." }, "coordination_overhead": { "$ref": "#/$defs/percent", "description": "Coordination time of all teams as a share of the time of all phases." }, "resource_utilization": { "$ref": "#/$defs/percent", "description": "Time of all phases as a share of what the teams could do from start to end." }, "duration_without_gates": { "$ref": "#/$defs/duration", "description": "What the scheduler finds when no wave waits for the one before." }, "waves": { "type": "array", "items": { "$ref": "#/$defs/wave" } }, "milestones": { "type": "array", "items": { "$ref": "#/$defs/milestone" } }, "targets": { "type": "array", "items": { "$ref": "#/$defs/target" } } } }, "target": { "type": "object", "required": ["target", "expected", "planned", "met"], "properties": { "target": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "expected": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "planned": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "met": { "type": "boolean" }, "explanation": { "type": "string", "minLength": 1, "maxLength": 4e3 } } }, "wave": { "type": "object", "required": ["wave_number", "wave_name", "duration", "start_date", "end_date", "max_concurrent_sessions", "phases"], "additionalProperties": false, "properties": { "wave_number": { "$ref": "#/$defs/count" }, "wave_name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "duration": { "$ref": "#/$defs/duration" }, "start_date": { "$ref": "#/$defs/date" }, "end_date": { "$ref": "#/$defs/date" }, "max_concurrent_sessions": { "$ref": "#/$defs/count" }, "phases": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/phase" } }, "synchronization_points": { "type": "array", "items": { "$ref": "#/$defs/waveSync" } }, "coordination_requirements": { "type": "array", "items": { "$ref": "#/$defs/waveMeeting" } }, "wave_success_criteria": { "$ref": "#/$defs/texts" }, "blocking_factors": { "$ref": "#/$defs/texts" }, "risk_level": { "$ref": "#/$defs/level" } } }, "phase": { "type": "object", "required": ["phase_id", "session_id", "team_assignment", "estimated_duration", "dependencies", "deliverables"], "additionalProperties": false, "properties": { "phase_id": { "$ref": "#/$defs/id" }, "phase_name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "session_id": { "$ref": "#/$defs/id" }, "team_assignment": { "$ref": "#/$defs/id" }, "estimated_duration": { "$ref": "#/$defs/duration" }, "start_date": { "$ref": "#/$defs/date" }, "end_date": { "$ref": "#/$defs/date" }, "dependencies": { "$ref": "#/$defs/ids" }, "deliverables": { "$ref": "#/$defs/texts" }, "required_skills": { "$ref": "#/$defs/ids" }, "runs_after": { "description": "Phases of the same wave that must be done before: they share a team, an environment, a resource or a file with it.", "$ref": "#/$defs/ids" }, "on_critical_path": { "type": "boolean" } } }, "waveSync": { "type": "object", "required": ["name", "participants"], "properties": { "sync_point_id": { "$ref": "#/$defs/id" }, "name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "trigger": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "participants": { "$ref": "#/$defs/ids", "description": "Sessions or teams." }, "duration": { "$ref": "#/$defs/duration" }, "success_criteria": { "$ref": "#/$defs/texts" } } }, "waveMeeting": { "type": "object", "required": ["type", "frequency", "participants"], "properties": { "type": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "frequency": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "participants": { "$ref": "#/$defs/ids", "description": "Teams or sessions." }, "duration": { "$ref": "#/$defs/duration" } } }, "sessionCoordination": { "type": "object", "required": ["session_management"], "properties": { "multi_agent_strategy": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "session_management": { "type": "object", "required": ["session_id_format", "session_state_location", "session_lifecycle"], "properties": { "session_id_format": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "session_state_location": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "session_lifecycle": { "$ref": "#/$defs/texts" }, "state_sync_frequency": { "type": "string", "minLength": 1, "maxLength": 4e3 } } }, "inter_agent_communication": { "type": "object", "properties": { "communication_protocol": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "message_types": { "$ref": "#/$defs/texts" }, "communication_frequency": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "escalation_thresholds": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 4e3 } } } }, "state_synchronization": { "type": "object", "properties": { "sync_mechanisms": { "$ref": "#/$defs/texts" }, "conflict_detection": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "conflict_resolution": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "backup_frequency": { "type": "string", "minLength": 1, "maxLength": 4e3 } } } } }, "qualityGate": { "type": "object", "required": ["gate_id", "gate_name", "trigger", "validation_criteria"], "properties": { "gate_id": { "$ref": "#/$defs/id" }, "gate_name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "trigger": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "wave_number": { "$ref": "#/$defs/count" }, "validation_criteria": { "$ref": "#/$defs/texts" }, "approval_required": { "$ref": "#/$defs/ids" }, "failure_handling": { "type": "string", "minLength": 1, "maxLength": 4e3 } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?$", "u");
var schema33 = { "type": "object", "required": ["project_name", "total_phases", "total_estimated_duration", "parallel_estimated_duration", "time_savings_percentage"], "additionalProperties": false, "properties": { "project_name": { "$ref": "#/$defs/id" }, "total_phases": { "type": "integer", "minimum": 0 }, "total_estimated_duration": { "$ref": "#/$defs/duration", "description": "All phases one after the other." }, "parallel_estimated_duration": { "$ref": "#/$defs/duration", "description": "From the start of the first wave to the end of the last." }, "time_savings_percentage": { "$ref": "#/$defs/percent", "description": "1 - parallel / total." }, "start_date": { "$ref": "#/$defs/date" }, "end_date": { "$ref": "#/$defs/date", "description": "The day on which the last wave ends; a wave that ends with a day ends on the next one." }, "deadline": { "$ref": "#/$defs/date" }, "critical_path": { "$ref": "#/$defs/ids", "description": "Phases of the longest chain of dependencies." }, "critical_path_duration": { "$ref": "#/$defs/duration" }, "working_calendar": { "$ref": "#/$defs/calendar" } } };
var schema37 = { "description": 'As in "33%", or 33.', "type": ["string", "number"], "pattern": "^-?\\d+(?:\\.\\d+)?\\s?%$" };
var pattern5 = new RegExp("^-?\\d+(?:\\.\\d+)?\\s?%$", "u");
var pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$", "u");
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
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.hours_per_day === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hours_per_day" }, message: "must have required property 'hours_per_day'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.days_per_week === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days_per_week" }, message: "must have required property 'days_per_week'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.holidays === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holidays" }, message: "must have required property 'holidays'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "hours_per_day" || key0 === "days_per_week" || key0 === "holidays")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.hours_per_day !== void 0) {
      let data0 = data.hours_per_day;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/hours_per_day", schemaPath: "#/properties/hours_per_day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 24 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/hours_per_day", schemaPath: "#/properties/hours_per_day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 }, message: "must be <= 24" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/hours_per_day", schemaPath: "#/properties/hours_per_day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.days_per_week !== void 0) {
      let data1 = data.days_per_week;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/days_per_week", schemaPath: "#/properties/days_per_week/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 7 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/days_per_week", schemaPath: "#/properties/days_per_week/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 }, message: "must be <= 7" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/days_per_week", schemaPath: "#/properties/days_per_week/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.holidays !== void 0) {
      let data2 = data.holidays;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern6.test(data3)) {
              const err10 = { instancePath: instancePath + "/holidays/" + i0, schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/holidays/" + i0, schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/holidays", schemaPath: "#/properties/holidays/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.project_name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_name" }, message: "must have required property 'project_name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.total_phases === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_phases" }, message: "must have required property 'total_phases'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.total_estimated_duration === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_estimated_duration" }, message: "must have required property 'total_estimated_duration'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.parallel_estimated_duration === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parallel_estimated_duration" }, message: "must have required property 'parallel_estimated_duration'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.time_savings_percentage === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_savings_percentage" }, message: "must have required property 'time_savings_percentage'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema33.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.project_name !== void 0) {
      let data0 = data.project_name;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err6 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err7 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/project_name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.total_phases !== void 0) {
      let data1 = data.total_phases;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err9 = { instancePath: instancePath + "/total_phases", schemaPath: "#/properties/total_phases/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/total_phases", schemaPath: "#/properties/total_phases/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.total_estimated_duration !== void 0) {
      let data2 = data.total_estimated_duration;
      if (typeof data2 === "string") {
        if (func2(data2) > 100) {
          const err11 = { instancePath: instancePath + "/total_estimated_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err12 = { instancePath: instancePath + "/total_estimated_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/total_estimated_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.parallel_estimated_duration !== void 0) {
      let data3 = data.parallel_estimated_duration;
      if (typeof data3 === "string") {
        if (func2(data3) > 100) {
          const err14 = { instancePath: instancePath + "/parallel_estimated_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err15 = { instancePath: instancePath + "/parallel_estimated_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/parallel_estimated_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.time_savings_percentage !== void 0) {
      let data4 = data.time_savings_percentage;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err17 = { instancePath: instancePath + "/time_savings_percentage", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: schema37.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err18 = { instancePath: instancePath + "/time_savings_percentage", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, message: 'must match pattern "^-?\\d+(?:\\.\\d+)?\\s?%$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.start_date !== void 0) {
      let data5 = data.start_date;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err19 = { instancePath: instancePath + "/start_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/start_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.end_date !== void 0) {
      let data6 = data.end_date;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          const err21 = { instancePath: instancePath + "/end_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.deadline !== void 0) {
      let data7 = data.deadline;
      if (typeof data7 === "string") {
        if (!pattern6.test(data7)) {
          const err23 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.critical_path !== void 0) {
      if (!validate22(data.critical_path, { instancePath: instancePath + "/critical_path", parentData: data, parentDataProperty: "critical_path", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.critical_path_duration !== void 0) {
      let data9 = data.critical_path_duration;
      if (typeof data9 === "string") {
        if (func2(data9) > 100) {
          const err25 = { instancePath: instancePath + "/critical_path_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func2(data9) < 1) {
          const err26 = { instancePath: instancePath + "/critical_path_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/critical_path_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.working_calendar !== void 0) {
      if (!validate24(data.working_calendar, { instancePath: instancePath + "/working_calendar", parentData: data, parentDataProperty: "working_calendar", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.team_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team_id" }, message: "must have required property 'team_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.team_id !== void 0) {
      let data0 = data.team_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err1 = { instancePath: instancePath + "/team_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/team_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/team_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.team_size !== void 0) {
      let data1 = data.team_size;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/team_size", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/team_size", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.key_skills !== void 0) {
      if (!validate22(data.key_skills, { instancePath: instancePath + "/key_skills", parentData: data, parentDataProperty: "key_skills", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.availability !== void 0) {
      let data3 = data.availability;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/availability", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: schema37.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err7 = { instancePath: instancePath + "/availability", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, message: 'must match pattern "^-?\\d+(?:\\.\\d+)?\\s?%$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.capacity !== void 0) {
      let data4 = data.capacity;
      if (typeof data4 === "string") {
        if (func2(data4) > 4e3) {
          const err8 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err9 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.parallel_sessions !== void 0) {
      let data5 = data.parallel_sessions;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err11 = { instancePath: instancePath + "/parallel_sessions", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 1 || isNaN(data5)) {
          const err12 = { instancePath: instancePath + "/parallel_sessions", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.assigned_phases !== void 0) {
      let data6 = data.assigned_phases;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err13 = { instancePath: instancePath + "/assigned_phases", schemaPath: "#/properties/assigned_phases/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err14 = { instancePath: instancePath + "/assigned_phases", schemaPath: "#/properties/assigned_phases/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.assigned_duration !== void 0) {
      let data7 = data.assigned_duration;
      if (typeof data7 === "string") {
        if (func2(data7) > 100) {
          const err15 = { instancePath: instancePath + "/assigned_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err16 = { instancePath: instancePath + "/assigned_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/assigned_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.utilization !== void 0) {
      let data8 = data.utilization;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8))) {
        const err18 = { instancePath: instancePath + "/utilization", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: schema37.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!pattern5.test(data8)) {
          const err19 = { instancePath: instancePath + "/utilization", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, message: 'must match pattern "^-?\\d+(?:\\.\\d+)?\\s?%$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "team_id": true, "team_size": true, "key_skills": true, "availability": true, "capacity": true, "parallel_sessions": true, "assigned_phases": true, "assigned_duration": true, "utilization": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.available_teams === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "available_teams" }, message: "must have required property 'available_teams'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.infrastructure_capacity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "infrastructure_capacity" }, message: "must have required property 'infrastructure_capacity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.resource_constraints === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource_constraints" }, message: "must have required property 'resource_constraints'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "available_teams" || key0 === "infrastructure_capacity" || key0 === "resource_constraints" || key0 === "capacity_buffer" || key0 === "workload_balance")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.available_teams !== void 0) {
      let data0 = data.available_teams;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data0[i0], { instancePath: instancePath + "/available_teams/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/available_teams", schemaPath: "#/properties/available_teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.infrastructure_capacity !== void 0) {
      let data2 = data.infrastructure_capacity;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.development_environments !== void 0) {
          let data3 = data2.development_environments;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err5 = { instancePath: instancePath + "/infrastructure_capacity/development_environments", schemaPath: "#/properties/infrastructure_capacity/properties/development_environments/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err6 = { instancePath: instancePath + "/infrastructure_capacity/development_environments", schemaPath: "#/properties/infrastructure_capacity/properties/development_environments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data2.testing_environments !== void 0) {
          let data4 = data2.testing_environments;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err7 = { instancePath: instancePath + "/infrastructure_capacity/testing_environments", schemaPath: "#/properties/infrastructure_capacity/properties/testing_environments/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err8 = { instancePath: instancePath + "/infrastructure_capacity/testing_environments", schemaPath: "#/properties/infrastructure_capacity/properties/testing_environments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data2.ci_cd_capacity !== void 0) {
          let data5 = data2.ci_cd_capacity;
          if (typeof data5 === "string") {
            if (func2(data5) > 4e3) {
              const err9 = { instancePath: instancePath + "/infrastructure_capacity/ci_cd_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/ci_cd_capacity/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (func2(data5) < 1) {
              const err10 = { instancePath: instancePath + "/infrastructure_capacity/ci_cd_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/ci_cd_capacity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/infrastructure_capacity/ci_cd_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/ci_cd_capacity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.monitoring_capacity !== void 0) {
          let data6 = data2.monitoring_capacity;
          if (typeof data6 === "string") {
            if (func2(data6) > 4e3) {
              const err12 = { instancePath: instancePath + "/infrastructure_capacity/monitoring_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/monitoring_capacity/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err13 = { instancePath: instancePath + "/infrastructure_capacity/monitoring_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/monitoring_capacity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/infrastructure_capacity/monitoring_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/monitoring_capacity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/infrastructure_capacity", schemaPath: "#/properties/infrastructure_capacity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.resource_constraints !== void 0) {
      let data7 = data.resource_constraints;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.constraint_type === void 0) {
              const err16 = { instancePath: instancePath + "/resource_constraints/" + i1, schemaPath: "#/properties/resource_constraints/items/required", keyword: "required", params: { missingProperty: "constraint_type" }, message: "must have required property 'constraint_type'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data8.description === void 0) {
              const err17 = { instancePath: instancePath + "/resource_constraints/" + i1, schemaPath: "#/properties/resource_constraints/items/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data8.constraint_type !== void 0) {
              let data9 = data8.constraint_type;
              if (typeof data9 === "string") {
                if (func2(data9) > 4e3) {
                  const err18 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/constraint_type", schemaPath: "#/properties/resource_constraints/items/properties/constraint_type/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (func2(data9) < 1) {
                  const err19 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/constraint_type", schemaPath: "#/properties/resource_constraints/items/properties/constraint_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/constraint_type", schemaPath: "#/properties/resource_constraints/items/properties/constraint_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data8.description !== void 0) {
              let data10 = data8.description;
              if (typeof data10 === "string") {
                if (func2(data10) > 4e3) {
                  const err21 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/description", schemaPath: "#/properties/resource_constraints/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (func2(data10) < 1) {
                  const err22 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/description", schemaPath: "#/properties/resource_constraints/items/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/description", schemaPath: "#/properties/resource_constraints/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data8.impact !== void 0) {
              let data11 = data8.impact;
              if (typeof data11 === "string") {
                if (func2(data11) > 4e3) {
                  const err24 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/impact", schemaPath: "#/properties/resource_constraints/items/properties/impact/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (func2(data11) < 1) {
                  const err25 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/impact", schemaPath: "#/properties/resource_constraints/items/properties/impact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/impact", schemaPath: "#/properties/resource_constraints/items/properties/impact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data8.mitigation !== void 0) {
              let data12 = data8.mitigation;
              if (typeof data12 === "string") {
                if (func2(data12) > 4e3) {
                  const err27 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/mitigation", schemaPath: "#/properties/resource_constraints/items/properties/mitigation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (func2(data12) < 1) {
                  const err28 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/mitigation", schemaPath: "#/properties/resource_constraints/items/properties/mitigation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/resource_constraints/" + i1 + "/mitigation", schemaPath: "#/properties/resource_constraints/items/properties/mitigation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data8.phases !== void 0) {
              if (!validate22(data8.phases, { instancePath: instancePath + "/resource_constraints/" + i1 + "/phases", parentData: data8, parentDataProperty: "phases", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/resource_constraints/" + i1, schemaPath: "#/properties/resource_constraints/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/resource_constraints", schemaPath: "#/properties/resource_constraints/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.capacity_buffer !== void 0) {
      let data14 = data.capacity_buffer;
      if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14))) {
        const err32 = { instancePath: instancePath + "/capacity_buffer", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: schema37.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data14 === "string") {
        if (!pattern5.test(data14)) {
          const err33 = { instancePath: instancePath + "/capacity_buffer", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, message: 'must match pattern "^-?\\d+(?:\\.\\d+)?\\s?%$"' };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.workload_balance !== void 0) {
      let data15 = data.workload_balance;
      if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15))) {
        const err34 = { instancePath: instancePath + "/workload_balance", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: schema37.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data15 === "string") {
        if (!pattern5.test(data15)) {
          const err35 = { instancePath: instancePath + "/workload_balance", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, message: 'must match pattern "^-?\\d+(?:\\.\\d+)?\\s?%$"' };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
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
var schema61 = { "type": "object", "required": ["wave_number", "wave_name", "duration", "start_date", "end_date", "max_concurrent_sessions", "phases"], "additionalProperties": false, "properties": { "wave_number": { "$ref": "#/$defs/count" }, "wave_name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "duration": { "$ref": "#/$defs/duration" }, "start_date": { "$ref": "#/$defs/date" }, "end_date": { "$ref": "#/$defs/date" }, "max_concurrent_sessions": { "$ref": "#/$defs/count" }, "phases": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/phase" } }, "synchronization_points": { "type": "array", "items": { "$ref": "#/$defs/waveSync" } }, "coordination_requirements": { "type": "array", "items": { "$ref": "#/$defs/waveMeeting" } }, "wave_success_criteria": { "$ref": "#/$defs/texts" }, "blocking_factors": { "$ref": "#/$defs/texts" }, "risk_level": { "$ref": "#/$defs/level" } } };
var schema83 = { "enum": ["low", "medium", "high"] };
var schema67 = { "type": "object", "required": ["phase_id", "session_id", "team_assignment", "estimated_duration", "dependencies", "deliverables"], "additionalProperties": false, "properties": { "phase_id": { "$ref": "#/$defs/id" }, "phase_name": { "type": "string", "minLength": 1, "maxLength": 4e3 }, "session_id": { "$ref": "#/$defs/id" }, "team_assignment": { "$ref": "#/$defs/id" }, "estimated_duration": { "$ref": "#/$defs/duration" }, "start_date": { "$ref": "#/$defs/date" }, "end_date": { "$ref": "#/$defs/date" }, "dependencies": { "$ref": "#/$defs/ids" }, "deliverables": { "$ref": "#/$defs/texts" }, "required_skills": { "$ref": "#/$defs/ids" }, "runs_after": { "description": "Phases of the same wave that must be done before: they share a team, an environment, a resource or a file with it.", "$ref": "#/$defs/ids" }, "on_critical_path": { "type": "boolean" } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phase_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" }, message: "must have required property 'phase_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.session_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property 'session_id'" };
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
    if (data.estimated_duration === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "estimated_duration" }, message: "must have required property 'estimated_duration'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.dependencies === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependencies" }, message: "must have required property 'dependencies'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.deliverables === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliverables" }, message: "must have required property 'deliverables'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema67.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      let data0 = data.phase_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err7 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err8 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/phase_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.phase_name !== void 0) {
      let data1 = data.phase_name;
      if (typeof data1 === "string") {
        if (func2(data1) > 4e3) {
          const err10 = { instancePath: instancePath + "/phase_name", schemaPath: "#/properties/phase_name/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err11 = { instancePath: instancePath + "/phase_name", schemaPath: "#/properties/phase_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/phase_name", schemaPath: "#/properties/phase_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data2 = data.session_id;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err13 = { instancePath: instancePath + "/session_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err14 = { instancePath: instancePath + "/session_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/session_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.team_assignment !== void 0) {
      let data3 = data.team_assignment;
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err16 = { instancePath: instancePath + "/team_assignment", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err17 = { instancePath: instancePath + "/team_assignment", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/team_assignment", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.estimated_duration !== void 0) {
      let data4 = data.estimated_duration;
      if (typeof data4 === "string") {
        if (func2(data4) > 100) {
          const err19 = { instancePath: instancePath + "/estimated_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err20 = { instancePath: instancePath + "/estimated_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/estimated_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.start_date !== void 0) {
      let data5 = data.start_date;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err22 = { instancePath: instancePath + "/start_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/start_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.end_date !== void 0) {
      let data6 = data.end_date;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          const err24 = { instancePath: instancePath + "/end_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.dependencies !== void 0) {
      if (!validate22(data.dependencies, { instancePath: instancePath + "/dependencies", parentData: data, parentDataProperty: "dependencies", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.deliverables !== void 0) {
      let data8 = data.deliverables;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 === "string") {
            if (func2(data9) > 4e3) {
              const err26 = { instancePath: instancePath + "/deliverables/" + i0, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func2(data9) < 1) {
              const err27 = { instancePath: instancePath + "/deliverables/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/deliverables/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/deliverables", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.required_skills !== void 0) {
      if (!validate22(data.required_skills, { instancePath: instancePath + "/required_skills", parentData: data, parentDataProperty: "required_skills", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.runs_after !== void 0) {
      if (!validate22(data.runs_after, { instancePath: instancePath + "/runs_after", parentData: data, parentDataProperty: "runs_after", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.on_critical_path !== void 0) {
      if (typeof data.on_critical_path !== "boolean") {
        const err30 = { instancePath: instancePath + "/on_critical_path", schemaPath: "#/properties/on_critical_path/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
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
    if (data.trigger !== void 0) {
      let data2 = data.trigger;
      if (typeof data2 === "string") {
        if (func2(data2) > 4e3) {
          const err8 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
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
      let data4 = data.duration;
      if (typeof data4 === "string") {
        if (func2(data4) > 100) {
          const err11 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err12 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.success_criteria !== void 0) {
      let data5 = data.success_criteria;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func2(data6) > 4e3) {
              const err14 = { instancePath: instancePath + "/success_criteria/" + i0, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err15 = { instancePath: instancePath + "/success_criteria/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/success_criteria/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/success_criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "sync_point_id": true, "name": true, "trigger": true, "participants": true, "duration": true, "success_criteria": true }, "dynamicProps": false, "dynamicItems": false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
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
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (func2(data0) > 4e3) {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.participants !== void 0) {
      if (!validate22(data.participants, { instancePath: instancePath + "/participants", parentData: data, parentDataProperty: "participants", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.duration !== void 0) {
      let data3 = data.duration;
      if (typeof data3 === "string") {
        if (func2(data3) > 100) {
          const err9 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": { "type": true, "frequency": true, "participants": true, "duration": true }, "dynamicProps": false, "dynamicItems": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.wave_number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_number" }, message: "must have required property 'wave_number'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.wave_name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_name" }, message: "must have required property 'wave_name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.duration === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration" }, message: "must have required property 'duration'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.start_date === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start_date" }, message: "must have required property 'start_date'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.end_date === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end_date" }, message: "must have required property 'end_date'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.max_concurrent_sessions === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_concurrent_sessions" }, message: "must have required property 'max_concurrent_sessions'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.phases === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phases" }, message: "must have required property 'phases'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema61.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.wave_number !== void 0) {
      let data0 = data.wave_number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err8 = { instancePath: instancePath + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
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
    if (data.wave_name !== void 0) {
      let data1 = data.wave_name;
      if (typeof data1 === "string") {
        if (func2(data1) > 4e3) {
          const err10 = { instancePath: instancePath + "/wave_name", schemaPath: "#/properties/wave_name/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err11 = { instancePath: instancePath + "/wave_name", schemaPath: "#/properties/wave_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/wave_name", schemaPath: "#/properties/wave_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.duration !== void 0) {
      let data2 = data.duration;
      if (typeof data2 === "string") {
        if (func2(data2) > 100) {
          const err13 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err14 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.start_date !== void 0) {
      let data3 = data.start_date;
      if (typeof data3 === "string") {
        if (!pattern6.test(data3)) {
          const err16 = { instancePath: instancePath + "/start_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/start_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.end_date !== void 0) {
      let data4 = data.end_date;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err18 = { instancePath: instancePath + "/end_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.max_concurrent_sessions !== void 0) {
      let data5 = data.max_concurrent_sessions;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err20 = { instancePath: instancePath + "/max_concurrent_sessions", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 1 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/max_concurrent_sessions", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.phases !== void 0) {
      let data6 = data.phases;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err22 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate35(data6[i0], { instancePath: instancePath + "/phases/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.synchronization_points !== void 0) {
      let data8 = data.synchronization_points;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate40(data8[i1], { instancePath: instancePath + "/synchronization_points/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/synchronization_points", schemaPath: "#/properties/synchronization_points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.coordination_requirements !== void 0) {
      let data10 = data.coordination_requirements;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate43(data10[i2], { instancePath: instancePath + "/coordination_requirements/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/coordination_requirements", schemaPath: "#/properties/coordination_requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.wave_success_criteria !== void 0) {
      let data12 = data.wave_success_criteria;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (typeof data13 === "string") {
            if (func2(data13) > 4e3) {
              const err26 = { instancePath: instancePath + "/wave_success_criteria/" + i3, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func2(data13) < 1) {
              const err27 = { instancePath: instancePath + "/wave_success_criteria/" + i3, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/wave_success_criteria/" + i3, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/wave_success_criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.blocking_factors !== void 0) {
      let data14 = data.blocking_factors;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data15 = data14[i4];
          if (typeof data15 === "string") {
            if (func2(data15) > 4e3) {
              const err30 = { instancePath: instancePath + "/blocking_factors/" + i4, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (func2(data15) < 1) {
              const err31 = { instancePath: instancePath + "/blocking_factors/" + i4, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/blocking_factors/" + i4, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/blocking_factors", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.risk_level !== void 0) {
      let data16 = data.risk_level;
      if (!(data16 === "low" || data16 === "medium" || data16 === "high")) {
        const err34 = { instancePath: instancePath + "/risk_level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values" };
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
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.milestone_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "milestone_id" }, message: "must have required property 'milestone_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.date === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.wave_number === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_number" }, message: "must have required property 'wave_number'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.milestone_id !== void 0) {
      let data0 = data.milestone_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err4 = { instancePath: instancePath + "/milestone_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/milestone_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/milestone_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 4e3) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 === "string") {
        if (!pattern6.test(data2)) {
          const err10 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"' };
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
    if (data.wave_number !== void 0) {
      let data3 = data.wave_number;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err12 = { instancePath: instancePath + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.phases !== void 0) {
      if (!validate22(data.phases, { instancePath: instancePath + "/phases", parentData: data, parentDataProperty: "phases", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.criteria !== void 0) {
      let data5 = data.criteria;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func2(data6) > 4e3) {
              const err14 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err15 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": { "milestone_id": true, "name": true, "date": true, "wave_number": true, "phases": true, "criteria": true }, "dynamicProps": false, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total_waves === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_waves" }, message: "must have required property 'total_waves'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.parallel_efficiency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parallel_efficiency" }, message: "must have required property 'parallel_efficiency'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.coordination_overhead === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coordination_overhead" }, message: "must have required property 'coordination_overhead'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.waves === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waves" }, message: "must have required property 'waves'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "total_waves" || key0 === "parallel_efficiency" || key0 === "coordination_overhead" || key0 === "resource_utilization" || key0 === "duration_without_gates" || key0 === "waves" || key0 === "milestones" || key0 === "targets")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.total_waves !== void 0) {
      let data0 = data.total_waves;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/total_waves", schemaPath: "#/properties/total_waves/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/total_waves", schemaPath: "#/properties/total_waves/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.parallel_efficiency !== void 0) {
      let data1 = data.parallel_efficiency;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/parallel_efficiency", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: schema37.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err8 = { instancePath: instancePath + "/parallel_efficiency", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, message: 'must match pattern "^-?\\d+(?:\\.\\d+)?\\s?%$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.coordination_overhead !== void 0) {
      let data2 = data.coordination_overhead;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/coordination_overhead", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: schema37.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err10 = { instancePath: instancePath + "/coordination_overhead", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, message: 'must match pattern "^-?\\d+(?:\\.\\d+)?\\s?%$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.resource_utilization !== void 0) {
      let data3 = data.resource_utilization;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err11 = { instancePath: instancePath + "/resource_utilization", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: schema37.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err12 = { instancePath: instancePath + "/resource_utilization", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, message: 'must match pattern "^-?\\d+(?:\\.\\d+)?\\s?%$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.duration_without_gates !== void 0) {
      let data4 = data.duration_without_gates;
      if (typeof data4 === "string") {
        if (func2(data4) > 100) {
          const err13 = { instancePath: instancePath + "/duration_without_gates", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err14 = { instancePath: instancePath + "/duration_without_gates", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/duration_without_gates", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.waves !== void 0) {
      let data5 = data.waves;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate34(data5[i0], { instancePath: instancePath + "/waves/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/waves", schemaPath: "#/properties/waves/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.milestones !== void 0) {
      let data7 = data.milestones;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate47(data7[i1], { instancePath: instancePath + "/milestones/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.targets !== void 0) {
      let data9 = data.targets;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.target === void 0) {
              const err18 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data10.expected === void 0) {
              const err19 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data10.planned === void 0) {
              const err20 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "planned" }, message: "must have required property 'planned'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data10.met === void 0) {
              const err21 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "met" }, message: "must have required property 'met'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data10.target !== void 0) {
              let data11 = data10.target;
              if (typeof data11 === "string") {
                if (func2(data11) > 4e3) {
                  const err22 = { instancePath: instancePath + "/targets/" + i2 + "/target", schemaPath: "#/$defs/target/properties/target/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (func2(data11) < 1) {
                  const err23 = { instancePath: instancePath + "/targets/" + i2 + "/target", schemaPath: "#/$defs/target/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/targets/" + i2 + "/target", schemaPath: "#/$defs/target/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data10.expected !== void 0) {
              let data12 = data10.expected;
              if (typeof data12 === "string") {
                if (func2(data12) > 4e3) {
                  const err25 = { instancePath: instancePath + "/targets/" + i2 + "/expected", schemaPath: "#/$defs/target/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (func2(data12) < 1) {
                  const err26 = { instancePath: instancePath + "/targets/" + i2 + "/expected", schemaPath: "#/$defs/target/properties/expected/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/targets/" + i2 + "/expected", schemaPath: "#/$defs/target/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data10.planned !== void 0) {
              let data13 = data10.planned;
              if (typeof data13 === "string") {
                if (func2(data13) > 4e3) {
                  const err28 = { instancePath: instancePath + "/targets/" + i2 + "/planned", schemaPath: "#/$defs/target/properties/planned/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (func2(data13) < 1) {
                  const err29 = { instancePath: instancePath + "/targets/" + i2 + "/planned", schemaPath: "#/$defs/target/properties/planned/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/targets/" + i2 + "/planned", schemaPath: "#/$defs/target/properties/planned/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data10.met !== void 0) {
              if (typeof data10.met !== "boolean") {
                const err31 = { instancePath: instancePath + "/targets/" + i2 + "/met", schemaPath: "#/$defs/target/properties/met/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data10.explanation !== void 0) {
              let data15 = data10.explanation;
              if (typeof data15 === "string") {
                if (func2(data15) > 4e3) {
                  const err32 = { instancePath: instancePath + "/targets/" + i2 + "/explanation", schemaPath: "#/$defs/target/properties/explanation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (func2(data15) < 1) {
                  const err33 = { instancePath: instancePath + "/targets/" + i2 + "/explanation", schemaPath: "#/$defs/target/properties/explanation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/targets/" + i2 + "/explanation", schemaPath: "#/$defs/target/properties/explanation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_management === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_management" }, message: "must have required property 'session_management'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.multi_agent_strategy !== void 0) {
      let data0 = data.multi_agent_strategy;
      if (typeof data0 === "string") {
        if (func2(data0) > 4e3) {
          const err1 = { instancePath: instancePath + "/multi_agent_strategy", schemaPath: "#/properties/multi_agent_strategy/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/multi_agent_strategy", schemaPath: "#/properties/multi_agent_strategy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/multi_agent_strategy", schemaPath: "#/properties/multi_agent_strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.session_management !== void 0) {
      let data1 = data.session_management;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.session_id_format === void 0) {
          const err4 = { instancePath: instancePath + "/session_management", schemaPath: "#/properties/session_management/required", keyword: "required", params: { missingProperty: "session_id_format" }, message: "must have required property 'session_id_format'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.session_state_location === void 0) {
          const err5 = { instancePath: instancePath + "/session_management", schemaPath: "#/properties/session_management/required", keyword: "required", params: { missingProperty: "session_state_location" }, message: "must have required property 'session_state_location'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.session_lifecycle === void 0) {
          const err6 = { instancePath: instancePath + "/session_management", schemaPath: "#/properties/session_management/required", keyword: "required", params: { missingProperty: "session_lifecycle" }, message: "must have required property 'session_lifecycle'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.session_id_format !== void 0) {
          let data2 = data1.session_id_format;
          if (typeof data2 === "string") {
            if (func2(data2) > 4e3) {
              const err7 = { instancePath: instancePath + "/session_management/session_id_format", schemaPath: "#/properties/session_management/properties/session_id_format/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func2(data2) < 1) {
              const err8 = { instancePath: instancePath + "/session_management/session_id_format", schemaPath: "#/properties/session_management/properties/session_id_format/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/session_management/session_id_format", schemaPath: "#/properties/session_management/properties/session_id_format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.session_state_location !== void 0) {
          let data3 = data1.session_state_location;
          if (typeof data3 === "string") {
            if (func2(data3) > 4e3) {
              const err10 = { instancePath: instancePath + "/session_management/session_state_location", schemaPath: "#/properties/session_management/properties/session_state_location/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (func2(data3) < 1) {
              const err11 = { instancePath: instancePath + "/session_management/session_state_location", schemaPath: "#/properties/session_management/properties/session_state_location/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/session_management/session_state_location", schemaPath: "#/properties/session_management/properties/session_state_location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.session_lifecycle !== void 0) {
          let data4 = data1.session_lifecycle;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 === "string") {
                if (func2(data5) > 4e3) {
                  const err13 = { instancePath: instancePath + "/session_management/session_lifecycle/" + i0, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (func2(data5) < 1) {
                  const err14 = { instancePath: instancePath + "/session_management/session_lifecycle/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/session_management/session_lifecycle/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/session_management/session_lifecycle", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1.state_sync_frequency !== void 0) {
          let data6 = data1.state_sync_frequency;
          if (typeof data6 === "string") {
            if (func2(data6) > 4e3) {
              const err17 = { instancePath: instancePath + "/session_management/state_sync_frequency", schemaPath: "#/properties/session_management/properties/state_sync_frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err18 = { instancePath: instancePath + "/session_management/state_sync_frequency", schemaPath: "#/properties/session_management/properties/state_sync_frequency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/session_management/state_sync_frequency", schemaPath: "#/properties/session_management/properties/state_sync_frequency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/session_management", schemaPath: "#/properties/session_management/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.inter_agent_communication !== void 0) {
      let data7 = data.inter_agent_communication;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.communication_protocol !== void 0) {
          let data8 = data7.communication_protocol;
          if (typeof data8 === "string") {
            if (func2(data8) > 4e3) {
              const err21 = { instancePath: instancePath + "/inter_agent_communication/communication_protocol", schemaPath: "#/properties/inter_agent_communication/properties/communication_protocol/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (func2(data8) < 1) {
              const err22 = { instancePath: instancePath + "/inter_agent_communication/communication_protocol", schemaPath: "#/properties/inter_agent_communication/properties/communication_protocol/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/inter_agent_communication/communication_protocol", schemaPath: "#/properties/inter_agent_communication/properties/communication_protocol/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data7.message_types !== void 0) {
          let data9 = data7.message_types;
          if (Array.isArray(data9)) {
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data10 = data9[i1];
              if (typeof data10 === "string") {
                if (func2(data10) > 4e3) {
                  const err24 = { instancePath: instancePath + "/inter_agent_communication/message_types/" + i1, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (func2(data10) < 1) {
                  const err25 = { instancePath: instancePath + "/inter_agent_communication/message_types/" + i1, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/inter_agent_communication/message_types/" + i1, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/inter_agent_communication/message_types", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data7.communication_frequency !== void 0) {
          let data11 = data7.communication_frequency;
          if (typeof data11 === "string") {
            if (func2(data11) > 4e3) {
              const err28 = { instancePath: instancePath + "/inter_agent_communication/communication_frequency", schemaPath: "#/properties/inter_agent_communication/properties/communication_frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (func2(data11) < 1) {
              const err29 = { instancePath: instancePath + "/inter_agent_communication/communication_frequency", schemaPath: "#/properties/inter_agent_communication/properties/communication_frequency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/inter_agent_communication/communication_frequency", schemaPath: "#/properties/inter_agent_communication/properties/communication_frequency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data7.escalation_thresholds !== void 0) {
          let data12 = data7.escalation_thresholds;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key0 in data12) {
              let data13 = data12[key0];
              if (typeof data13 === "string") {
                if (func2(data13) > 4e3) {
                  const err31 = { instancePath: instancePath + "/inter_agent_communication/escalation_thresholds/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inter_agent_communication/properties/escalation_thresholds/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (func2(data13) < 1) {
                  const err32 = { instancePath: instancePath + "/inter_agent_communication/escalation_thresholds/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inter_agent_communication/properties/escalation_thresholds/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/inter_agent_communication/escalation_thresholds/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inter_agent_communication/properties/escalation_thresholds/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/inter_agent_communication/escalation_thresholds", schemaPath: "#/properties/inter_agent_communication/properties/escalation_thresholds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/inter_agent_communication", schemaPath: "#/properties/inter_agent_communication/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.state_synchronization !== void 0) {
      let data14 = data.state_synchronization;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.sync_mechanisms !== void 0) {
          let data15 = data14.sync_mechanisms;
          if (Array.isArray(data15)) {
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data16 = data15[i2];
              if (typeof data16 === "string") {
                if (func2(data16) > 4e3) {
                  const err36 = { instancePath: instancePath + "/state_synchronization/sync_mechanisms/" + i2, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (func2(data16) < 1) {
                  const err37 = { instancePath: instancePath + "/state_synchronization/sync_mechanisms/" + i2, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/state_synchronization/sync_mechanisms/" + i2, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/state_synchronization/sync_mechanisms", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data14.conflict_detection !== void 0) {
          let data17 = data14.conflict_detection;
          if (typeof data17 === "string") {
            if (func2(data17) > 4e3) {
              const err40 = { instancePath: instancePath + "/state_synchronization/conflict_detection", schemaPath: "#/properties/state_synchronization/properties/conflict_detection/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (func2(data17) < 1) {
              const err41 = { instancePath: instancePath + "/state_synchronization/conflict_detection", schemaPath: "#/properties/state_synchronization/properties/conflict_detection/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/state_synchronization/conflict_detection", schemaPath: "#/properties/state_synchronization/properties/conflict_detection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data14.conflict_resolution !== void 0) {
          let data18 = data14.conflict_resolution;
          if (typeof data18 === "string") {
            if (func2(data18) > 4e3) {
              const err43 = { instancePath: instancePath + "/state_synchronization/conflict_resolution", schemaPath: "#/properties/state_synchronization/properties/conflict_resolution/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (func2(data18) < 1) {
              const err44 = { instancePath: instancePath + "/state_synchronization/conflict_resolution", schemaPath: "#/properties/state_synchronization/properties/conflict_resolution/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/state_synchronization/conflict_resolution", schemaPath: "#/properties/state_synchronization/properties/conflict_resolution/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data14.backup_frequency !== void 0) {
          let data19 = data14.backup_frequency;
          if (typeof data19 === "string") {
            if (func2(data19) > 4e3) {
              const err46 = { instancePath: instancePath + "/state_synchronization/backup_frequency", schemaPath: "#/properties/state_synchronization/properties/backup_frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (func2(data19) < 1) {
              const err47 = { instancePath: instancePath + "/state_synchronization/backup_frequency", schemaPath: "#/properties/state_synchronization/properties/backup_frequency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/state_synchronization/backup_frequency", schemaPath: "#/properties/state_synchronization/properties/backup_frequency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/state_synchronization", schemaPath: "#/properties/state_synchronization/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
  } else {
    const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": { "multi_agent_strategy": true, "session_management": true, "inter_agent_communication": true, "state_synchronization": true }, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
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
        if (!pattern6.test(data3)) {
          const err10 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"' };
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
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": { "sync_point_id": true, "name": true, "wave_number": true, "date": true, "trigger_conditions": true, "participants": true, "duration": true, "preparation_requirements": true, "success_criteria": true, "failure_procedures": true, "deliverables": true }, "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
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
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": { "communication_type": true, "frequency": true, "time": true, "duration": true, "participants": true, "agenda": true, "deliverables": true, "decision_authority": true, "escalation_triggers": true }, "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
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
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": { "decision_hierarchy": true, "decision_types": true, "escalation_criteria": true }, "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.risk_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk_id" }, message: "must have required property 'risk_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.risk_name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk_name" }, message: "must have required property 'risk_name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.category === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.probability === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probability" }, message: "must have required property 'probability'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.impact === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "impact" }, message: "must have required property 'impact'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.risk_id !== void 0) {
      let data0 = data.risk_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err5 = { instancePath: instancePath + "/risk_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/risk_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/risk_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.risk_name !== void 0) {
      let data1 = data.risk_name;
      if (typeof data1 === "string") {
        if (func2(data1) > 4e3) {
          const err8 = { instancePath: instancePath + "/risk_name", schemaPath: "#/properties/risk_name/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err9 = { instancePath: instancePath + "/risk_name", schemaPath: "#/properties/risk_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/risk_name", schemaPath: "#/properties/risk_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.category !== void 0) {
      let data2 = data.category;
      if (typeof data2 === "string") {
        if (func2(data2) > 4e3) {
          const err11 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err12 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.probability !== void 0) {
      let data3 = data.probability;
      if (!(data3 === "low" || data3 === "medium" || data3 === "high")) {
        const err14 = { instancePath: instancePath + "/probability", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.impact !== void 0) {
      let data4 = data.impact;
      if (!(data4 === "low" || data4 === "medium" || data4 === "high")) {
        const err15 = { instancePath: instancePath + "/impact", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.affected_sessions !== void 0) {
      if (!validate22(data.affected_sessions, { instancePath: instancePath + "/affected_sessions", parentData: data, parentDataProperty: "affected_sessions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data6 = data.evidence;
      if (typeof data6 === "string") {
        if (func2(data6) > 4e3) {
          const err16 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err17 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.trigger !== void 0) {
      let data7 = data.trigger;
      if (typeof data7 === "string") {
        if (func2(data7) > 4e3) {
          const err19 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err20 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.detection_method !== void 0) {
      let data8 = data.detection_method;
      if (typeof data8 === "string") {
        if (func2(data8) > 4e3) {
          const err22 = { instancePath: instancePath + "/detection_method", schemaPath: "#/properties/detection_method/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (func2(data8) < 1) {
          const err23 = { instancePath: instancePath + "/detection_method", schemaPath: "#/properties/detection_method/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/detection_method", schemaPath: "#/properties/detection_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.early_warning_signs !== void 0) {
      let data9 = data.early_warning_signs;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 === "string") {
            if (func2(data10) > 4e3) {
              const err25 = { instancePath: instancePath + "/early_warning_signs/" + i0, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (func2(data10) < 1) {
              const err26 = { instancePath: instancePath + "/early_warning_signs/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/early_warning_signs/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/early_warning_signs", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.prevention_measures !== void 0) {
      let data11 = data.prevention_measures;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (typeof data12 === "string") {
            if (func2(data12) > 4e3) {
              const err29 = { instancePath: instancePath + "/prevention_measures/" + i1, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (func2(data12) < 1) {
              const err30 = { instancePath: instancePath + "/prevention_measures/" + i1, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/prevention_measures/" + i1, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/prevention_measures", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.response_procedures !== void 0) {
      let data13 = data.response_procedures;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          if (typeof data14 === "string") {
            if (func2(data14) > 4e3) {
              const err33 = { instancePath: instancePath + "/response_procedures/" + i2, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (func2(data14) < 1) {
              const err34 = { instancePath: instancePath + "/response_procedures/" + i2, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/response_procedures/" + i2, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/response_procedures", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.contingency_plan !== void 0) {
      let data15 = data.contingency_plan;
      if (typeof data15 === "string") {
        if (func2(data15) > 4e3) {
          const err37 = { instancePath: instancePath + "/contingency_plan", schemaPath: "#/properties/contingency_plan/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (func2(data15) < 1) {
          const err38 = { instancePath: instancePath + "/contingency_plan", schemaPath: "#/properties/contingency_plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/contingency_plan", schemaPath: "#/properties/contingency_plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": { "risk_id": true, "risk_name": true, "category": true, "probability": true, "impact": true, "affected_sessions": true, "evidence": true, "trigger": true, "detection_method": true, "early_warning_signs": true, "prevention_measures": true, "response_procedures": true, "contingency_plan": true }, "dynamicProps": false, "dynamicItems": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.strategy_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy_id" }, message: "must have required property 'strategy_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.strategy_name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy_name" }, message: "must have required property 'strategy_name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.strategy_id !== void 0) {
      let data0 = data.strategy_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/strategy_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/strategy_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/strategy_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.strategy_name !== void 0) {
      let data1 = data.strategy_name;
      if (typeof data1 === "string") {
        if (func2(data1) > 4e3) {
          const err5 = { instancePath: instancePath + "/strategy_name", schemaPath: "#/properties/strategy_name/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/strategy_name", schemaPath: "#/properties/strategy_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/strategy_name", schemaPath: "#/properties/strategy_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func2(data2) > 4e3) {
          const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.addresses !== void 0) {
      if (!validate22(data.addresses, { instancePath: instancePath + "/addresses", parentData: data, parentDataProperty: "addresses", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.implementation !== void 0) {
      let data4 = data.implementation;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (func2(data5) > 4e3) {
              const err11 = { instancePath: instancePath + "/implementation/" + i0, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func2(data5) < 1) {
              const err12 = { instancePath: instancePath + "/implementation/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/implementation/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/implementation", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.success_metrics !== void 0) {
      let data6 = data.success_metrics;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 === "string") {
            if (func2(data7) > 4e3) {
              const err15 = { instancePath: instancePath + "/success_metrics/" + i1, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (func2(data7) < 1) {
              const err16 = { instancePath: instancePath + "/success_metrics/" + i1, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/success_metrics/" + i1, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/success_metrics", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.monitoring !== void 0) {
      let data8 = data.monitoring;
      if (typeof data8 === "string") {
        if (func2(data8) > 4e3) {
          const err19 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func2(data8) < 1) {
          const err20 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": { "strategy_id": true, "strategy_name": true, "description": true, "addresses": true, "implementation": true, "success_metrics": true, "monitoring": true }, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.gate_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate_id" }, message: "must have required property 'gate_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.gate_name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate_name" }, message: "must have required property 'gate_name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.trigger === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trigger" }, message: "must have required property 'trigger'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.validation_criteria === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validation_criteria" }, message: "must have required property 'validation_criteria'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.gate_id !== void 0) {
      let data0 = data.gate_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err4 = { instancePath: instancePath + "/gate_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/gate_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/gate_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.gate_name !== void 0) {
      let data1 = data.gate_name;
      if (typeof data1 === "string") {
        if (func2(data1) > 4e3) {
          const err7 = { instancePath: instancePath + "/gate_name", schemaPath: "#/properties/gate_name/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/gate_name", schemaPath: "#/properties/gate_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/gate_name", schemaPath: "#/properties/gate_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.trigger !== void 0) {
      let data2 = data.trigger;
      if (typeof data2 === "string") {
        if (func2(data2) > 4e3) {
          const err10 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err11 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.wave_number !== void 0) {
      let data3 = data.wave_number;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err13 = { instancePath: instancePath + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.validation_criteria !== void 0) {
      let data4 = data.validation_criteria;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (func2(data5) > 4e3) {
              const err15 = { instancePath: instancePath + "/validation_criteria/" + i0, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (func2(data5) < 1) {
              const err16 = { instancePath: instancePath + "/validation_criteria/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/validation_criteria/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/validation_criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.approval_required !== void 0) {
      if (!validate22(data.approval_required, { instancePath: instancePath + "/approval_required", parentData: data, parentDataProperty: "approval_required", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.failure_handling !== void 0) {
      let data7 = data.failure_handling;
      if (typeof data7 === "string") {
        if (func2(data7) > 4e3) {
          const err19 = { instancePath: instancePath + "/failure_handling", schemaPath: "#/properties/failure_handling/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err20 = { instancePath: instancePath + "/failure_handling", schemaPath: "#/properties/failure_handling/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/failure_handling", schemaPath: "#/properties/failure_handling/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": { "gate_id": true, "gate_name": true, "trigger": true, "wave_number": true, "validation_criteria": true, "approval_required": true, "failure_handling": true }, "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": { "metrics": true, "reporting_frequency": true, "dashboard_location": true, "escalation_triggers": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.dependency_analysis_source === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependency_analysis_source" }, message: "must have required property 'dependency_analysis_source'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.planning_date === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planning_date" }, message: "must have required property 'planning_date'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.project_context === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_context" }, message: "must have required property 'project_context'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.resource_analysis === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource_analysis" }, message: "must have required property 'resource_analysis'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.wave_execution_plan === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_execution_plan" }, message: "must have required property 'wave_execution_plan'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.session_coordination === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_coordination" }, message: "must have required property 'session_coordination'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.coordination_protocols === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coordination_protocols" }, message: "must have required property 'coordination_protocols'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.risk_management === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk_management" }, message: "must have required property 'risk_management'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.quality_assurance === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quality_assurance" }, message: "must have required property 'quality_assurance'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.monitoring_and_control === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monitoring_and_control" }, message: "must have required property 'monitoring_and_control'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.execution_plan_id !== void 0) {
      let data0 = data.execution_plan_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err12 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err13 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/execution_plan_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.dependency_analysis_source !== void 0) {
      let data1 = data.dependency_analysis_source;
      if (typeof data1 === "string") {
        if (func2(data1) > 4e3) {
          const err15 = { instancePath: instancePath + "/dependency_analysis_source", schemaPath: "#/properties/dependency_analysis_source/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err16 = { instancePath: instancePath + "/dependency_analysis_source", schemaPath: "#/properties/dependency_analysis_source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/dependency_analysis_source", schemaPath: "#/properties/dependency_analysis_source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.planning_date !== void 0) {
      let data2 = data.planning_date;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err18 = { instancePath: instancePath + "/planning_date", schemaPath: "#/properties/planning_date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/planning_date", schemaPath: "#/properties/planning_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.project_context !== void 0) {
      if (!validate21(data.project_context, { instancePath: instancePath + "/project_context", parentData: data, parentDataProperty: "project_context", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.resource_analysis !== void 0) {
      if (!validate27(data.resource_analysis, { instancePath: instancePath + "/resource_analysis", parentData: data, parentDataProperty: "resource_analysis", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.wave_execution_plan !== void 0) {
      if (!validate33(data.wave_execution_plan, { instancePath: instancePath + "/wave_execution_plan", parentData: data, parentDataProperty: "wave_execution_plan", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.session_coordination !== void 0) {
      if (!validate51(data.session_coordination, { instancePath: instancePath + "/session_coordination", parentData: data, parentDataProperty: "session_coordination", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.coordination_protocols !== void 0) {
      let data7 = data.coordination_protocols;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.synchronization_points === void 0) {
          const err20 = { instancePath: instancePath + "/coordination_protocols", schemaPath: "#/properties/coordination_protocols/required", keyword: "required", params: { missingProperty: "synchronization_points" }, message: "must have required property 'synchronization_points'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data7.communication_schedule === void 0) {
          const err21 = { instancePath: instancePath + "/coordination_protocols", schemaPath: "#/properties/coordination_protocols/required", keyword: "required", params: { missingProperty: "communication_schedule" }, message: "must have required property 'communication_schedule'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data7.synchronization_points !== void 0) {
          let data8 = data7.synchronization_points;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate53(data8[i0], { instancePath: instancePath + "/coordination_protocols/synchronization_points/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/coordination_protocols/synchronization_points", schemaPath: "#/properties/coordination_protocols/properties/synchronization_points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data7.communication_schedule !== void 0) {
          let data10 = data7.communication_schedule;
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate56(data10[i1], { instancePath: instancePath + "/coordination_protocols/communication_schedule/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/coordination_protocols/communication_schedule", schemaPath: "#/properties/coordination_protocols/properties/communication_schedule/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data7.decision_making !== void 0) {
          if (!validate59(data7.decision_making, { instancePath: instancePath + "/coordination_protocols/decision_making", parentData: data7, parentDataProperty: "decision_making", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data7.details !== void 0) {
          let data13 = data7.details;
          if (typeof data13 === "string") {
            if (func2(data13) > 4e3) {
              const err24 = { instancePath: instancePath + "/coordination_protocols/details", schemaPath: "#/properties/coordination_protocols/properties/details/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (func2(data13) < 1) {
              const err25 = { instancePath: instancePath + "/coordination_protocols/details", schemaPath: "#/properties/coordination_protocols/properties/details/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/coordination_protocols/details", schemaPath: "#/properties/coordination_protocols/properties/details/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/coordination_protocols", schemaPath: "#/properties/coordination_protocols/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.risk_management !== void 0) {
      let data14 = data.risk_management;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.risk_assessment === void 0) {
          const err28 = { instancePath: instancePath + "/risk_management", schemaPath: "#/properties/risk_management/required", keyword: "required", params: { missingProperty: "risk_assessment" }, message: "must have required property 'risk_assessment'" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data14.risk_assessment !== void 0) {
          let data15 = data14.risk_assessment;
          if (Array.isArray(data15)) {
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate62(data15[i2], { instancePath: instancePath + "/risk_management/risk_assessment/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/risk_management/risk_assessment", schemaPath: "#/properties/risk_management/properties/risk_assessment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data14.mitigation_strategies !== void 0) {
          let data17 = data14.mitigation_strategies;
          if (Array.isArray(data17)) {
            const len3 = data17.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate65(data17[i3], { instancePath: instancePath + "/risk_management/mitigation_strategies/" + i3, parentData: data17, parentDataProperty: i3, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/risk_management/mitigation_strategies", schemaPath: "#/properties/risk_management/properties/mitigation_strategies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data14.details !== void 0) {
          let data19 = data14.details;
          if (typeof data19 === "string") {
            if (func2(data19) > 4e3) {
              const err31 = { instancePath: instancePath + "/risk_management/details", schemaPath: "#/properties/risk_management/properties/details/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func2(data19) < 1) {
              const err32 = { instancePath: instancePath + "/risk_management/details", schemaPath: "#/properties/risk_management/properties/details/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/risk_management/details", schemaPath: "#/properties/risk_management/properties/details/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/risk_management", schemaPath: "#/properties/risk_management/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.quality_assurance !== void 0) {
      let data20 = data.quality_assurance;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.quality_gates === void 0) {
          const err35 = { instancePath: instancePath + "/quality_assurance", schemaPath: "#/properties/quality_assurance/required", keyword: "required", params: { missingProperty: "quality_gates" }, message: "must have required property 'quality_gates'" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data20.quality_gates !== void 0) {
          let data21 = data20.quality_gates;
          if (Array.isArray(data21)) {
            const len4 = data21.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (!validate68(data21[i4], { instancePath: instancePath + "/quality_assurance/quality_gates/" + i4, parentData: data21, parentDataProperty: i4, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/quality_assurance/quality_gates", schemaPath: "#/properties/quality_assurance/properties/quality_gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data20.testing_coordination !== void 0) {
          let data23 = data20.testing_coordination;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const key1 in data23) {
              let data24 = data23[key1];
              if (typeof data24 === "string") {
                if (func2(data24) > 4e3) {
                  const err37 = { instancePath: instancePath + "/quality_assurance/testing_coordination/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/testing_coordination/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (func2(data24) < 1) {
                  const err38 = { instancePath: instancePath + "/quality_assurance/testing_coordination/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/testing_coordination/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/quality_assurance/testing_coordination/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/testing_coordination/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/quality_assurance/testing_coordination", schemaPath: "#/properties/quality_assurance/properties/testing_coordination/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data20.code_review !== void 0) {
          let data25 = data20.code_review;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (const key2 in data25) {
              let data26 = data25[key2];
              if (typeof data26 === "string") {
                if (func2(data26) > 4e3) {
                  const err41 = { instancePath: instancePath + "/quality_assurance/code_review/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/code_review/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (func2(data26) < 1) {
                  const err42 = { instancePath: instancePath + "/quality_assurance/code_review/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/code_review/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/quality_assurance/code_review/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/code_review/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/quality_assurance/code_review", schemaPath: "#/properties/quality_assurance/properties/code_review/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/quality_assurance", schemaPath: "#/properties/quality_assurance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.monitoring_and_control !== void 0) {
      let data27 = data.monitoring_and_control;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.progress_tracking === void 0) {
          const err46 = { instancePath: instancePath + "/monitoring_and_control", schemaPath: "#/properties/monitoring_and_control/required", keyword: "required", params: { missingProperty: "progress_tracking" }, message: "must have required property 'progress_tracking'" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data27.progress_tracking !== void 0) {
          if (!validate71(data27.progress_tracking, { instancePath: instancePath + "/monitoring_and_control/progress_tracking", parentData: data27, parentDataProperty: "progress_tracking", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data27.performance_metrics !== void 0) {
          let data29 = data27.performance_metrics;
          if (Array.isArray(data29)) {
            const len5 = data29.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data30 = data29[i5];
              if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                if (data30.metric_name === void 0) {
                  const err47 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "metric_name" }, message: "must have required property 'metric_name'" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (data30.calculation === void 0) {
                  const err48 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "calculation" }, message: "must have required property 'calculation'" };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (data30.target === void 0) {
                  const err49 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (data30.metric_name !== void 0) {
                  let data31 = data30.metric_name;
                  if (typeof data31 === "string") {
                    if (func2(data31) > 4e3) {
                      const err50 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                    if (func2(data31) < 1) {
                      const err51 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                  } else {
                    const err52 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                if (data30.calculation !== void 0) {
                  let data32 = data30.calculation;
                  if (typeof data32 === "string") {
                    if (func2(data32) > 4e3) {
                      const err53 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                    if (func2(data32) < 1) {
                      const err54 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                  } else {
                    const err55 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                if (data30.planned !== void 0) {
                  let data33 = data30.planned;
                  if (typeof data33 === "string") {
                    if (func2(data33) > 4e3) {
                      const err56 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/planned", schemaPath: "#/$defs/metric/properties/planned/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                    if (func2(data33) < 1) {
                      const err57 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/planned", schemaPath: "#/$defs/metric/properties/planned/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err57];
                      } else {
                        vErrors.push(err57);
                      }
                      errors++;
                    }
                  } else {
                    const err58 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/planned", schemaPath: "#/$defs/metric/properties/planned/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data30.target !== void 0) {
                  let data34 = data30.target;
                  if (typeof data34 === "string") {
                    if (func2(data34) > 4e3) {
                      const err59 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/target", schemaPath: "#/$defs/metric/properties/target/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                    if (func2(data34) < 1) {
                      const err60 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/target", schemaPath: "#/$defs/metric/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  } else {
                    const err61 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/target", schemaPath: "#/$defs/metric/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data30.warning_threshold !== void 0) {
                  let data35 = data30.warning_threshold;
                  if (typeof data35 === "string") {
                    if (func2(data35) > 4e3) {
                      const err62 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                    if (func2(data35) < 1) {
                      const err63 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  } else {
                    const err64 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
                if (data30.critical_threshold !== void 0) {
                  let data36 = data30.critical_threshold;
                  if (typeof data36 === "string") {
                    if (func2(data36) > 4e3) {
                      const err65 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                    if (func2(data36) < 1) {
                      const err66 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                  } else {
                    const err67 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5 + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics/" + i5, schemaPath: "#/$defs/metric/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/monitoring_and_control/performance_metrics", schemaPath: "#/properties/monitoring_and_control/properties/performance_metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data27.control_mechanisms !== void 0) {
          let data37 = data27.control_mechanisms;
          if (Array.isArray(data37)) {
            const len6 = data37.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data38 = data37[i6];
              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                if (data38.control_type === void 0) {
                  const err70 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "control_type" }, message: "must have required property 'control_type'" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (data38.implementation === void 0) {
                  const err71 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "implementation" }, message: "must have required property 'implementation'" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if (data38.response === void 0) {
                  const err72 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (data38.control_type !== void 0) {
                  let data39 = data38.control_type;
                  if (typeof data39 === "string") {
                    if (func2(data39) > 4e3) {
                      const err73 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6 + "/control_type", schemaPath: "#/$defs/control/properties/control_type/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                    if (func2(data39) < 1) {
                      const err74 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6 + "/control_type", schemaPath: "#/$defs/control/properties/control_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  } else {
                    const err75 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6 + "/control_type", schemaPath: "#/$defs/control/properties/control_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (data38.implementation !== void 0) {
                  let data40 = data38.implementation;
                  if (typeof data40 === "string") {
                    if (func2(data40) > 4e3) {
                      const err76 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6 + "/implementation", schemaPath: "#/$defs/control/properties/implementation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                    if (func2(data40) < 1) {
                      const err77 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6 + "/implementation", schemaPath: "#/$defs/control/properties/implementation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  } else {
                    const err78 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6 + "/implementation", schemaPath: "#/$defs/control/properties/implementation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data38.response !== void 0) {
                  let data41 = data38.response;
                  if (typeof data41 === "string") {
                    if (func2(data41) > 4e3) {
                      const err79 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6 + "/response", schemaPath: "#/$defs/control/properties/response/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                    if (func2(data41) < 1) {
                      const err80 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6 + "/response", schemaPath: "#/$defs/control/properties/response/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                    }
                  } else {
                    const err81 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6 + "/response", schemaPath: "#/$defs/control/properties/response/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
              } else {
                const err82 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms/" + i6, schemaPath: "#/$defs/control/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
          } else {
            const err83 = { instancePath: instancePath + "/monitoring_and_control/control_mechanisms", schemaPath: "#/properties/monitoring_and_control/properties/control_mechanisms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data27.details !== void 0) {
          let data42 = data27.details;
          if (typeof data42 === "string") {
            if (func2(data42) > 4e3) {
              const err84 = { instancePath: instancePath + "/monitoring_and_control/details", schemaPath: "#/properties/monitoring_and_control/properties/details/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (func2(data42) < 1) {
              const err85 = { instancePath: instancePath + "/monitoring_and_control/details", schemaPath: "#/properties/monitoring_and_control/properties/details/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/monitoring_and_control/details", schemaPath: "#/properties/monitoring_and_control/properties/details/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/monitoring_and_control", schemaPath: "#/properties/monitoring_and_control/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
  } else {
    const err88 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err88];
    } else {
      vErrors.push(err88);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var KNOWN = { "": ["execution_plan_id", "dependency_analysis_source", "planning_date", "project_context", "resource_analysis", "wave_execution_plan", "session_coordination", "coordination_protocols", "risk_management", "quality_assurance", "monitoring_and_control"], "project_context": ["project_name", "total_phases", "total_estimated_duration", "parallel_estimated_duration", "time_savings_percentage", "start_date", "end_date", "deadline", "critical_path", "critical_path_duration", "working_calendar"], "project_context/working_calendar": ["hours_per_day", "days_per_week", "holidays"], "resource_analysis": ["available_teams", "infrastructure_capacity", "resource_constraints", "capacity_buffer", "workload_balance"], "resource_analysis/available_teams/*": ["team_id", "team_size", "key_skills", "availability", "capacity", "parallel_sessions", "assigned_phases", "assigned_duration", "utilization"], "resource_analysis/infrastructure_capacity": ["development_environments", "testing_environments", "ci_cd_capacity", "monitoring_capacity"], "resource_analysis/resource_constraints/*": ["constraint_type", "description", "impact", "mitigation", "phases"], "wave_execution_plan": ["total_waves", "parallel_efficiency", "coordination_overhead", "resource_utilization", "duration_without_gates", "waves", "milestones", "targets"], "wave_execution_plan/waves/*": ["wave_number", "wave_name", "duration", "start_date", "end_date", "max_concurrent_sessions", "phases", "synchronization_points", "coordination_requirements", "wave_success_criteria", "blocking_factors", "risk_level"], "wave_execution_plan/waves/*/phases/*": ["phase_id", "phase_name", "session_id", "team_assignment", "estimated_duration", "start_date", "end_date", "dependencies", "deliverables", "required_skills", "runs_after", "on_critical_path"], "wave_execution_plan/waves/*/synchronization_points/*": ["sync_point_id", "name", "trigger", "participants", "duration", "success_criteria"], "wave_execution_plan/waves/*/coordination_requirements/*": ["type", "frequency", "participants", "duration"], "wave_execution_plan/milestones/*": ["milestone_id", "name", "date", "wave_number", "phases", "criteria"], "wave_execution_plan/targets/*": ["target", "expected", "planned", "met", "explanation"], "session_coordination": ["multi_agent_strategy", "session_management", "inter_agent_communication", "state_synchronization"], "session_coordination/session_management": ["session_id_format", "session_state_location", "session_lifecycle", "state_sync_frequency"], "session_coordination/inter_agent_communication": ["communication_protocol", "message_types", "communication_frequency", "escalation_thresholds"], "session_coordination/state_synchronization": ["sync_mechanisms", "conflict_detection", "conflict_resolution", "backup_frequency"], "coordination_protocols": ["synchronization_points", "communication_schedule", "decision_making", "details"], "coordination_protocols/synchronization_points/*": ["sync_point_id", "name", "wave_number", "date", "trigger_conditions", "participants", "duration", "preparation_requirements", "success_criteria", "failure_procedures", "deliverables"], "coordination_protocols/communication_schedule/*": ["communication_type", "frequency", "time", "duration", "participants", "agenda", "deliverables", "decision_authority", "escalation_triggers"], "coordination_protocols/decision_making": ["decision_hierarchy", "decision_types", "escalation_criteria"], "risk_management": ["risk_assessment", "mitigation_strategies", "details"], "risk_management/risk_assessment/*": ["risk_id", "risk_name", "category", "probability", "impact", "affected_sessions", "evidence", "trigger", "detection_method", "early_warning_signs", "prevention_measures", "response_procedures", "contingency_plan"], "risk_management/mitigation_strategies/*": ["strategy_id", "strategy_name", "description", "addresses", "implementation", "success_metrics", "monitoring"], "quality_assurance": ["quality_gates", "testing_coordination", "code_review"], "quality_assurance/quality_gates/*": ["gate_id", "gate_name", "trigger", "wave_number", "validation_criteria", "approval_required", "failure_handling"], "monitoring_and_control": ["progress_tracking", "performance_metrics", "control_mechanisms", "details"], "monitoring_and_control/progress_tracking": ["metrics", "reporting_frequency", "dashboard_location", "escalation_triggers"], "monitoring_and_control/performance_metrics/*": ["metric_name", "calculation", "planned", "target", "warning_threshold", "critical_threshold"], "monitoring_and_control/control_mechanisms/*": ["control_type", "implementation", "response"] };
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
