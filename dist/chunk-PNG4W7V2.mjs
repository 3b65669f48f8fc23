// src/generated/strategy-execution-plan.js
var K = (n, i) => () => {
  try {
    return i || n((i = { exports: {} }).exports, i), i.exports;
  } catch (y) {
    throw i = 0, y;
  }
};
var V = K((C) => {
  "use strict";
  Object.defineProperty(C, "__esModule", { value: true });
  function O(n) {
    let i = n.length, y = 0, g = 0, f;
    for (; g < i; ) y++, f = n.charCodeAt(g++), f >= 55296 && f <= 56319 && g < i && (f = n.charCodeAt(g), (f & 64512) === 56320 && g++);
    return y;
  }
  C.default = O;
  O.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var B = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Strategy: execution plan", description: "The execution-plan.json of a parallel execution strategy: figures computed from the schedule, and slots for judgement.", type: "object", additionalProperties: false, required: ["execution_plan_id", "dependency_analysis_source", "planning_date", "project_context", "resource_analysis", "wave_execution_plan", "session_coordination", "coordination_protocols", "risk_management", "quality_assurance", "monitoring_and_control"], properties: { execution_plan_id: { $ref: "#/$defs/id" }, dependency_analysis_source: { description: "The plan or dependency graph that it was computed from.", type: "string", minLength: 1, maxLength: 4e3 }, planning_date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, project_context: { $ref: "#/$defs/projectContext" }, resource_analysis: { $ref: "#/$defs/resourceAnalysis" }, wave_execution_plan: { $ref: "#/$defs/waveExecutionPlan" }, session_coordination: { $ref: "#/$defs/sessionCoordination" }, coordination_protocols: { type: "object", required: ["synchronization_points", "communication_schedule"], properties: { synchronization_points: { type: "array", items: { $ref: "#/$defs/syncPoint" } }, communication_schedule: { type: "array", items: { $ref: "#/$defs/communication" } }, decision_making: { $ref: "#/$defs/decisionMaking" }, details: { description: "The file that holds more.", type: "string", minLength: 1, maxLength: 4e3 } } }, risk_management: { type: "object", required: ["risk_assessment"], properties: { risk_assessment: { type: "array", items: { $ref: "#/$defs/risk" } }, mitigation_strategies: { type: "array", items: { $ref: "#/$defs/mitigation" } }, details: { description: "The file that holds more.", type: "string", minLength: 1, maxLength: 4e3 } } }, quality_assurance: { type: "object", required: ["quality_gates"], properties: { quality_gates: { type: "array", items: { $ref: "#/$defs/qualityGate" } }, testing_coordination: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4e3 } }, code_review: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4e3 } } } }, monitoring_and_control: { type: "object", required: ["progress_tracking"], properties: { progress_tracking: { $ref: "#/$defs/progressTracking" }, performance_metrics: { type: "array", items: { $ref: "#/$defs/metric" } }, control_mechanisms: { type: "array", items: { $ref: "#/$defs/control" } }, details: { description: "The file that holds more.", type: "string", minLength: 1, maxLength: 4e3 } } } }, $defs: { texts: { type: "array", items: { type: "string", minLength: 1, maxLength: 4e3 } }, id: { type: "string", minLength: 1, maxLength: 200 }, ids: { type: "array", items: { $ref: "#/$defs/id" } }, date: { description: "A day, YYYY-MM-DD; a time of day behind it counts for nothing.", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" }, duration: { description: 'Working time: weeks of 5 days of 8 hours, as in "3 weeks", "2 days 4 hours" or "45 minutes".', type: "string", minLength: 1, maxLength: 100 }, percent: { description: 'As in "33%", or 33.', type: ["string", "number"], pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" }, level: { enum: ["low", "medium", "high"] }, count: { type: "integer", minimum: 1 }, milestone: { type: "object", required: ["milestone_id", "name", "date", "wave_number"], properties: { milestone_id: { $ref: "#/$defs/id" }, name: { type: "string", minLength: 1, maxLength: 4e3 }, date: { $ref: "#/$defs/date", description: "The day at whose end, or in which, it is reached." }, wave_number: { $ref: "#/$defs/count" }, phases: { $ref: "#/$defs/ids" }, criteria: { $ref: "#/$defs/texts" } } }, risk: { type: "object", required: ["risk_id", "risk_name", "category", "probability", "impact"], properties: { risk_id: { $ref: "#/$defs/id" }, risk_name: { type: "string", minLength: 1, maxLength: 4e3 }, category: { type: "string", minLength: 1, maxLength: 4e3 }, probability: { $ref: "#/$defs/level" }, impact: { $ref: "#/$defs/level" }, affected_sessions: { $ref: "#/$defs/ids" }, evidence: { description: "The fact of the schedule that the risk is computed from.", type: "string", minLength: 1, maxLength: 4e3 }, trigger: { description: "What shows that the risk has come.", type: "string", minLength: 1, maxLength: 4e3 }, detection_method: { type: "string", minLength: 1, maxLength: 4e3 }, early_warning_signs: { $ref: "#/$defs/texts" }, prevention_measures: { $ref: "#/$defs/texts" }, response_procedures: { $ref: "#/$defs/texts" }, contingency_plan: { type: "string", minLength: 1, maxLength: 4e3 } } }, mitigation: { type: "object", required: ["strategy_id", "strategy_name"], properties: { strategy_id: { $ref: "#/$defs/id" }, strategy_name: { type: "string", minLength: 1, maxLength: 4e3 }, description: { type: "string", minLength: 1, maxLength: 4e3 }, addresses: { $ref: "#/$defs/ids", description: "Risks that it is against." }, implementation: { $ref: "#/$defs/texts" }, success_metrics: { $ref: "#/$defs/texts" }, monitoring: { type: "string", minLength: 1, maxLength: 4e3 } } }, syncPoint: { type: "object", required: ["name", "participants"], properties: { sync_point_id: { $ref: "#/$defs/id" }, name: { type: "string", minLength: 1, maxLength: 4e3 }, wave_number: { $ref: "#/$defs/count" }, date: { $ref: "#/$defs/date" }, trigger_conditions: { $ref: "#/$defs/texts" }, participants: { $ref: "#/$defs/ids", description: "Sessions, teams or roles." }, duration: { $ref: "#/$defs/duration" }, preparation_requirements: { $ref: "#/$defs/texts" }, success_criteria: { $ref: "#/$defs/texts" }, failure_procedures: { $ref: "#/$defs/texts" }, deliverables: { $ref: "#/$defs/texts" } } }, communication: { type: "object", required: ["communication_type", "frequency", "participants"], properties: { communication_type: { type: "string", minLength: 1, maxLength: 4e3 }, frequency: { type: "string", minLength: 1, maxLength: 4e3 }, time: { type: "string", minLength: 1, maxLength: 4e3 }, duration: { $ref: "#/$defs/duration" }, participants: { $ref: "#/$defs/ids", description: "Teams or roles." }, agenda: { $ref: "#/$defs/texts" }, deliverables: { $ref: "#/$defs/texts" }, decision_authority: { type: "string", minLength: 1, maxLength: 4e3 }, escalation_triggers: { $ref: "#/$defs/texts" } } }, decisionMaking: { type: "object", required: ["decision_hierarchy"], properties: { decision_hierarchy: { $ref: "#/$defs/ids", description: "From the first to the last who is asked." }, decision_types: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4e3 } }, escalation_criteria: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4e3 } } } }, metric: { type: "object", required: ["metric_name", "calculation", "target"], properties: { metric_name: { type: "string", minLength: 1, maxLength: 4e3 }, calculation: { type: "string", minLength: 1, maxLength: 4e3 }, planned: { description: "What the schedule gives.", type: "string", minLength: 1, maxLength: 4e3 }, target: { type: "string", minLength: 1, maxLength: 4e3 }, warning_threshold: { type: "string", minLength: 1, maxLength: 4e3 }, critical_threshold: { type: "string", minLength: 1, maxLength: 4e3 } } }, control: { type: "object", required: ["control_type", "implementation", "response"], properties: { control_type: { type: "string", minLength: 1, maxLength: 4e3 }, implementation: { type: "string", minLength: 1, maxLength: 4e3 }, response: { type: "string", minLength: 1, maxLength: 4e3 } } }, progressTracking: { type: "object", required: ["metrics", "reporting_frequency"], properties: { metrics: { $ref: "#/$defs/texts" }, reporting_frequency: { type: "string", minLength: 1, maxLength: 4e3 }, dashboard_location: { type: "string", minLength: 1, maxLength: 4e3 }, escalation_triggers: { $ref: "#/$defs/texts" } } }, calendar: { type: "object", required: ["hours_per_day", "days_per_week", "holidays"], additionalProperties: false, properties: { hours_per_day: { type: "integer", minimum: 1, maximum: 24 }, days_per_week: { type: "integer", minimum: 1, maximum: 7 }, holidays: { type: "array", items: { $ref: "#/$defs/date" } } } }, projectContext: { type: "object", required: ["project_name", "total_phases", "total_estimated_duration", "parallel_estimated_duration", "time_savings_percentage"], additionalProperties: false, properties: { project_name: { $ref: "#/$defs/id" }, total_phases: { type: "integer", minimum: 0 }, total_estimated_duration: { $ref: "#/$defs/duration", description: "All phases one after the other." }, parallel_estimated_duration: { $ref: "#/$defs/duration", description: "From the start of the first wave to the end of the last." }, time_savings_percentage: { $ref: "#/$defs/percent", description: "1 - parallel / total." }, start_date: { $ref: "#/$defs/date" }, end_date: { $ref: "#/$defs/date", description: "The day on which the last wave ends; a wave that ends with a day ends on the next one." }, deadline: { $ref: "#/$defs/date" }, critical_path: { $ref: "#/$defs/ids", description: "Phases of the longest chain of dependencies." }, critical_path_duration: { $ref: "#/$defs/duration" }, working_calendar: { $ref: "#/$defs/calendar" } } }, team: { type: "object", required: ["team_id"], properties: { team_id: { $ref: "#/$defs/id" }, team_size: { $ref: "#/$defs/count" }, key_skills: { $ref: "#/$defs/ids" }, availability: { $ref: "#/$defs/percent" }, capacity: { description: 'As in "32 hours/week per person".', type: "string", minLength: 1, maxLength: 4e3 }, parallel_sessions: { $ref: "#/$defs/count", description: "Phases that it carries out at once; 1 where it is not said." }, assigned_phases: { type: "integer", minimum: 0 }, assigned_duration: { $ref: "#/$defs/duration" }, utilization: { $ref: "#/$defs/percent" } } }, resourceAnalysis: { type: "object", required: ["available_teams", "infrastructure_capacity", "resource_constraints"], additionalProperties: false, properties: { available_teams: { type: "array", items: { $ref: "#/$defs/team" } }, infrastructure_capacity: { type: "object", properties: { development_environments: { type: "integer", minimum: 0 }, testing_environments: { type: "integer", minimum: 0 }, ci_cd_capacity: { description: 'As in "20 concurrent builds".', type: "string", minLength: 1, maxLength: 4e3 }, monitoring_capacity: { description: 'As in "10 parallel sessions".', type: "string", minLength: 1, maxLength: 4e3 } } }, resource_constraints: { type: "array", items: { type: "object", required: ["constraint_type", "description"], properties: { constraint_type: { type: "string", minLength: 1, maxLength: 4e3 }, description: { type: "string", minLength: 1, maxLength: 4e3 }, impact: { type: "string", minLength: 1, maxLength: 4e3 }, mitigation: { type: "string", minLength: 1, maxLength: 4e3 }, phases: { $ref: "#/$defs/ids" } } } }, capacity_buffer: { $ref: "#/$defs/percent", description: "Share of every team's capacity that is kept back." }, workload_balance: { $ref: "#/$defs/percent", description: "The average load of a team as a share of the largest." } } }, waveExecutionPlan: { type: "object", required: ["total_waves", "parallel_efficiency", "coordination_overhead", "waves"], additionalProperties: false, properties: { total_waves: { type: "integer", minimum: 0 }, parallel_efficiency: { $ref: "#/$defs/percent", description: "total / parallel, divided by the most sessions that run at once." }, coordination_overhead: { $ref: "#/$defs/percent", description: "Coordination time of all teams as a share of the time of all phases." }, resource_utilization: { $ref: "#/$defs/percent", description: "Time of all phases as a share of what the teams could do from start to end." }, duration_without_gates: { $ref: "#/$defs/duration", description: "What the scheduler finds when no wave waits for the one before." }, waves: { type: "array", items: { $ref: "#/$defs/wave" } }, milestones: { type: "array", items: { $ref: "#/$defs/milestone" } }, targets: { type: "array", items: { $ref: "#/$defs/target" } } } }, target: { type: "object", required: ["target", "expected", "planned", "met"], properties: { target: { type: "string", minLength: 1, maxLength: 4e3 }, expected: { type: "string", minLength: 1, maxLength: 4e3 }, planned: { type: "string", minLength: 1, maxLength: 4e3 }, met: { type: "boolean" }, explanation: { type: "string", minLength: 1, maxLength: 4e3 } } }, wave: { type: "object", required: ["wave_number", "wave_name", "duration", "start_date", "end_date", "max_concurrent_sessions", "phases"], additionalProperties: false, properties: { wave_number: { $ref: "#/$defs/count" }, wave_name: { type: "string", minLength: 1, maxLength: 4e3 }, duration: { $ref: "#/$defs/duration" }, start_date: { $ref: "#/$defs/date" }, end_date: { $ref: "#/$defs/date" }, max_concurrent_sessions: { $ref: "#/$defs/count" }, phases: { type: "array", minItems: 1, items: { $ref: "#/$defs/phase" } }, synchronization_points: { type: "array", items: { $ref: "#/$defs/waveSync" } }, coordination_requirements: { type: "array", items: { $ref: "#/$defs/waveMeeting" } }, wave_success_criteria: { $ref: "#/$defs/texts" }, blocking_factors: { $ref: "#/$defs/texts" }, risk_level: { $ref: "#/$defs/level" } } }, phase: { type: "object", required: ["phase_id", "session_id", "team_assignment", "estimated_duration", "dependencies", "deliverables"], additionalProperties: false, properties: { phase_id: { $ref: "#/$defs/id" }, phase_name: { type: "string", minLength: 1, maxLength: 4e3 }, session_id: { $ref: "#/$defs/id" }, team_assignment: { $ref: "#/$defs/id" }, estimated_duration: { $ref: "#/$defs/duration" }, start_date: { $ref: "#/$defs/date" }, end_date: { $ref: "#/$defs/date" }, dependencies: { $ref: "#/$defs/ids" }, deliverables: { $ref: "#/$defs/texts" }, required_skills: { $ref: "#/$defs/ids" }, runs_after: { description: "Phases of the same wave that must be done before: they share a team, an environment, a resource or a file with it.", $ref: "#/$defs/ids" }, on_critical_path: { type: "boolean" } } }, waveSync: { type: "object", required: ["name", "participants"], properties: { sync_point_id: { $ref: "#/$defs/id" }, name: { type: "string", minLength: 1, maxLength: 4e3 }, trigger: { type: "string", minLength: 1, maxLength: 4e3 }, participants: { $ref: "#/$defs/ids", description: "Sessions or teams." }, duration: { $ref: "#/$defs/duration" }, success_criteria: { $ref: "#/$defs/texts" } } }, waveMeeting: { type: "object", required: ["type", "frequency", "participants"], properties: { type: { type: "string", minLength: 1, maxLength: 4e3 }, frequency: { type: "string", minLength: 1, maxLength: 4e3 }, participants: { $ref: "#/$defs/ids", description: "Teams or sessions." }, duration: { $ref: "#/$defs/duration" } } }, sessionCoordination: { type: "object", required: ["session_management"], properties: { multi_agent_strategy: { type: "string", minLength: 1, maxLength: 4e3 }, session_management: { type: "object", required: ["session_id_format", "session_state_location", "session_lifecycle"], properties: { session_id_format: { type: "string", minLength: 1, maxLength: 4e3 }, session_state_location: { type: "string", minLength: 1, maxLength: 4e3 }, session_lifecycle: { $ref: "#/$defs/texts" }, state_sync_frequency: { type: "string", minLength: 1, maxLength: 4e3 } } }, inter_agent_communication: { type: "object", properties: { communication_protocol: { type: "string", minLength: 1, maxLength: 4e3 }, message_types: { $ref: "#/$defs/texts" }, communication_frequency: { type: "string", minLength: 1, maxLength: 4e3 }, escalation_thresholds: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4e3 } } } }, state_synchronization: { type: "object", properties: { sync_mechanisms: { $ref: "#/$defs/texts" }, conflict_detection: { type: "string", minLength: 1, maxLength: 4e3 }, conflict_resolution: { type: "string", minLength: 1, maxLength: 4e3 }, backup_frequency: { type: "string", minLength: 1, maxLength: 4e3 } } } } }, qualityGate: { type: "object", required: ["gate_id", "gate_name", "trigger", "validation_criteria"], properties: { gate_id: { $ref: "#/$defs/id" }, gate_name: { type: "string", minLength: 1, maxLength: 4e3 }, trigger: { type: "string", minLength: 1, maxLength: 4e3 }, wave_number: { $ref: "#/$defs/count" }, validation_criteria: { $ref: "#/$defs/texts" }, approval_required: { $ref: "#/$defs/ids" }, failure_handling: { type: "string", minLength: 1, maxLength: 4e3 } } } } };
var W = Object.prototype.hasOwnProperty;
var l = V().default;
var H = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?$", "u");
var J = { type: "object", required: ["project_name", "total_phases", "total_estimated_duration", "parallel_estimated_duration", "time_savings_percentage"], additionalProperties: false, properties: { project_name: { $ref: "#/$defs/id" }, total_phases: { type: "integer", minimum: 0 }, total_estimated_duration: { $ref: "#/$defs/duration", description: "All phases one after the other." }, parallel_estimated_duration: { $ref: "#/$defs/duration", description: "From the start of the first wave to the end of the last." }, time_savings_percentage: { $ref: "#/$defs/percent", description: "1 - parallel / total." }, start_date: { $ref: "#/$defs/date" }, end_date: { $ref: "#/$defs/date", description: "The day on which the last wave ends; a wave that ends with a day ends on the next one." }, deadline: { $ref: "#/$defs/date" }, critical_path: { $ref: "#/$defs/ids", description: "Phases of the longest chain of dependencies." }, critical_path_duration: { $ref: "#/$defs/duration" }, working_calendar: { $ref: "#/$defs/calendar" } } };
var w = { description: 'As in "33%", or 33.', type: ["string", "number"], pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" };
var k = new RegExp("^-?\\d+(?:\\.\\d+)?\\s?%$", "u");
var _ = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$", "u");
function h(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = h.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), Array.isArray(n)) {
    let r = n.length;
    for (let t = 0; t < r; t++) {
      let a = n[t];
      if (typeof a == "string") {
        if (l(a) > 200) {
          let p = { instancePath: i + "/" + t, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (l(a) < 1) {
          let p = { instancePath: i + "/" + t, schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), s++;
        }
      } else {
        let p = { instancePath: i + "/" + t, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return h.errors = e, s === 0;
}
h.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function P(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = P.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.hours_per_day === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hours_per_day" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.days_per_week === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days_per_week" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.holidays === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holidays" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in n) if (!(r === "hours_per_day" || r === "days_per_week" || r === "holidays")) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.hours_per_day !== void 0) {
      let r = n.hours_per_day;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/hours_per_day", schemaPath: "#/properties/hours_per_day/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 24 || isNaN(r)) {
          let t = { instancePath: i + "/hours_per_day", schemaPath: "#/properties/hours_per_day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: i + "/hours_per_day", schemaPath: "#/properties/hours_per_day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      }
    }
    if (n.days_per_week !== void 0) {
      let r = n.days_per_week;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/days_per_week", schemaPath: "#/properties/days_per_week/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 7 || isNaN(r)) {
          let t = { instancePath: i + "/days_per_week", schemaPath: "#/properties/days_per_week/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: i + "/days_per_week", schemaPath: "#/properties/days_per_week/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      }
    }
    if (n.holidays !== void 0) {
      let r = n.holidays;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (!_.test(p)) {
              let o = { instancePath: i + "/holidays/" + a, schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/holidays/" + a, schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/holidays", schemaPath: "#/properties/holidays/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return P.errors = e, s === 0;
}
P.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function $(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = $.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.project_name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_name" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.total_phases === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_phases" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.total_estimated_duration === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_estimated_duration" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.parallel_estimated_duration === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parallel_estimated_duration" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.time_savings_percentage === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_savings_percentage" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in n) if (!W.call(J.properties, r)) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.project_name !== void 0) {
      let r = n.project_name;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/project_name", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/project_name", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/project_name", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.total_phases !== void 0) {
      let r = n.total_phases;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/total_phases", schemaPath: "#/properties/total_phases/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: i + "/total_phases", schemaPath: "#/properties/total_phases/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.total_estimated_duration !== void 0) {
      let r = n.total_estimated_duration;
      if (typeof r == "string") {
        if (l(r) > 100) {
          let t = { instancePath: i + "/total_estimated_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/total_estimated_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/total_estimated_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.parallel_estimated_duration !== void 0) {
      let r = n.parallel_estimated_duration;
      if (typeof r == "string") {
        if (l(r) > 100) {
          let t = { instancePath: i + "/parallel_estimated_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/parallel_estimated_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/parallel_estimated_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.time_savings_percentage !== void 0) {
      let r = n.time_savings_percentage;
      if (typeof r != "string" && !(typeof r == "number" && isFinite(r))) {
        let t = { instancePath: i + "/time_savings_percentage", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: w.type } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "string" && !k.test(r)) {
        let t = { instancePath: i + "/time_savings_percentage", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.start_date !== void 0) {
      let r = n.start_date;
      if (typeof r == "string") {
        if (!_.test(r)) {
          let t = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.end_date !== void 0) {
      let r = n.end_date;
      if (typeof r == "string") {
        if (!_.test(r)) {
          let t = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.deadline !== void 0) {
      let r = n.deadline;
      if (typeof r == "string") {
        if (!_.test(r)) {
          let t = { instancePath: i + "/deadline", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/deadline", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.critical_path !== void 0 && (h(n.critical_path, { instancePath: i + "/critical_path", parentData: n, parentDataProperty: "critical_path", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.critical_path_duration !== void 0) {
      let r = n.critical_path_duration;
      if (typeof r == "string") {
        if (l(r) > 100) {
          let t = { instancePath: i + "/critical_path_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/critical_path_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/critical_path_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    n.working_calendar !== void 0 && (P(n.working_calendar, { instancePath: i + "/working_calendar", parentData: n, parentDataProperty: "working_calendar", rootData: f, dynamicAnchors: u }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function L(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = L.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.team_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.team_id !== void 0) {
      let r = n.team_id;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/team_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/team_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/team_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.team_size !== void 0) {
      let r = n.team_size;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/team_size", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: i + "/team_size", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.key_skills !== void 0 && (h(n.key_skills, { instancePath: i + "/key_skills", parentData: n, parentDataProperty: "key_skills", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.availability !== void 0) {
      let r = n.availability;
      if (typeof r != "string" && !(typeof r == "number" && isFinite(r))) {
        let t = { instancePath: i + "/availability", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: w.type } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "string" && !k.test(r)) {
        let t = { instancePath: i + "/availability", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.capacity !== void 0) {
      let r = n.capacity;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/capacity", schemaPath: "#/properties/capacity/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/capacity", schemaPath: "#/properties/capacity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.parallel_sessions !== void 0) {
      let r = n.parallel_sessions;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/parallel_sessions", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: i + "/parallel_sessions", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.assigned_phases !== void 0) {
      let r = n.assigned_phases;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/assigned_phases", schemaPath: "#/properties/assigned_phases/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: i + "/assigned_phases", schemaPath: "#/properties/assigned_phases/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.assigned_duration !== void 0) {
      let r = n.assigned_duration;
      if (typeof r == "string") {
        if (l(r) > 100) {
          let t = { instancePath: i + "/assigned_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/assigned_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/assigned_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.utilization !== void 0) {
      let r = n.utilization;
      if (typeof r != "string" && !(typeof r == "number" && isFinite(r))) {
        let t = { instancePath: i + "/utilization", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: w.type } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "string" && !k.test(r)) {
        let t = { instancePath: i + "/utilization", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { props: { team_id: true, team_size: true, key_skills: true, availability: true, capacity: true, parallel_sessions: true, assigned_phases: true, assigned_duration: true, utilization: true }, dynamicProps: false, dynamicItems: false };
function x(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = x.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.available_teams === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "available_teams" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.infrastructure_capacity === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "infrastructure_capacity" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.resource_constraints === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource_constraints" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in n) if (!(r === "available_teams" || r === "infrastructure_capacity" || r === "resource_constraints" || r === "capacity_buffer" || r === "workload_balance")) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.available_teams !== void 0) {
      let r = n.available_teams;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) L(r[a], { instancePath: i + "/available_teams/" + a, parentData: r, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length);
      } else {
        let t = { instancePath: i + "/available_teams", schemaPath: "#/properties/available_teams/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.infrastructure_capacity !== void 0) {
      let r = n.infrastructure_capacity;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.development_environments !== void 0) {
          let t = r.development_environments;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let a = { instancePath: i + "/infrastructure_capacity/development_environments", schemaPath: "#/properties/infrastructure_capacity/properties/development_environments/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), s++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let a = { instancePath: i + "/infrastructure_capacity/development_environments", schemaPath: "#/properties/infrastructure_capacity/properties/development_environments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.testing_environments !== void 0) {
          let t = r.testing_environments;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let a = { instancePath: i + "/infrastructure_capacity/testing_environments", schemaPath: "#/properties/infrastructure_capacity/properties/testing_environments/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), s++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let a = { instancePath: i + "/infrastructure_capacity/testing_environments", schemaPath: "#/properties/infrastructure_capacity/properties/testing_environments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.ci_cd_capacity !== void 0) {
          let t = r.ci_cd_capacity;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/infrastructure_capacity/ci_cd_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/ci_cd_capacity/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/infrastructure_capacity/ci_cd_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/ci_cd_capacity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/infrastructure_capacity/ci_cd_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/ci_cd_capacity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.monitoring_capacity !== void 0) {
          let t = r.monitoring_capacity;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/infrastructure_capacity/monitoring_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/monitoring_capacity/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/infrastructure_capacity/monitoring_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/monitoring_capacity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/infrastructure_capacity/monitoring_capacity", schemaPath: "#/properties/infrastructure_capacity/properties/monitoring_capacity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/infrastructure_capacity", schemaPath: "#/properties/infrastructure_capacity/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.resource_constraints !== void 0) {
      let r = n.resource_constraints;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.constraint_type === void 0) {
              let o = { instancePath: i + "/resource_constraints/" + a, schemaPath: "#/properties/resource_constraints/items/required", keyword: "required", params: { missingProperty: "constraint_type" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (p.description === void 0) {
              let o = { instancePath: i + "/resource_constraints/" + a, schemaPath: "#/properties/resource_constraints/items/required", keyword: "required", params: { missingProperty: "description" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (p.constraint_type !== void 0) {
              let o = p.constraint_type;
              if (typeof o == "string") {
                if (l(o) > 4e3) {
                  let m = { instancePath: i + "/resource_constraints/" + a + "/constraint_type", schemaPath: "#/properties/resource_constraints/items/properties/constraint_type/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (l(o) < 1) {
                  let m = { instancePath: i + "/resource_constraints/" + a + "/constraint_type", schemaPath: "#/properties/resource_constraints/items/properties/constraint_type/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
              } else {
                let m = { instancePath: i + "/resource_constraints/" + a + "/constraint_type", schemaPath: "#/properties/resource_constraints/items/properties/constraint_type/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
            if (p.description !== void 0) {
              let o = p.description;
              if (typeof o == "string") {
                if (l(o) > 4e3) {
                  let m = { instancePath: i + "/resource_constraints/" + a + "/description", schemaPath: "#/properties/resource_constraints/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (l(o) < 1) {
                  let m = { instancePath: i + "/resource_constraints/" + a + "/description", schemaPath: "#/properties/resource_constraints/items/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
              } else {
                let m = { instancePath: i + "/resource_constraints/" + a + "/description", schemaPath: "#/properties/resource_constraints/items/properties/description/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
            if (p.impact !== void 0) {
              let o = p.impact;
              if (typeof o == "string") {
                if (l(o) > 4e3) {
                  let m = { instancePath: i + "/resource_constraints/" + a + "/impact", schemaPath: "#/properties/resource_constraints/items/properties/impact/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (l(o) < 1) {
                  let m = { instancePath: i + "/resource_constraints/" + a + "/impact", schemaPath: "#/properties/resource_constraints/items/properties/impact/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
              } else {
                let m = { instancePath: i + "/resource_constraints/" + a + "/impact", schemaPath: "#/properties/resource_constraints/items/properties/impact/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
            if (p.mitigation !== void 0) {
              let o = p.mitigation;
              if (typeof o == "string") {
                if (l(o) > 4e3) {
                  let m = { instancePath: i + "/resource_constraints/" + a + "/mitigation", schemaPath: "#/properties/resource_constraints/items/properties/mitigation/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (l(o) < 1) {
                  let m = { instancePath: i + "/resource_constraints/" + a + "/mitigation", schemaPath: "#/properties/resource_constraints/items/properties/mitigation/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
              } else {
                let m = { instancePath: i + "/resource_constraints/" + a + "/mitigation", schemaPath: "#/properties/resource_constraints/items/properties/mitigation/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
            p.phases !== void 0 && (h(p.phases, { instancePath: i + "/resource_constraints/" + a + "/phases", parentData: p, parentDataProperty: "phases", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
          } else {
            let o = { instancePath: i + "/resource_constraints/" + a, schemaPath: "#/properties/resource_constraints/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/resource_constraints", schemaPath: "#/properties/resource_constraints/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.capacity_buffer !== void 0) {
      let r = n.capacity_buffer;
      if (typeof r != "string" && !(typeof r == "number" && isFinite(r))) {
        let t = { instancePath: i + "/capacity_buffer", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: w.type } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "string" && !k.test(r)) {
        let t = { instancePath: i + "/capacity_buffer", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.workload_balance !== void 0) {
      let r = n.workload_balance;
      if (typeof r != "string" && !(typeof r == "number" && isFinite(r))) {
        let t = { instancePath: i + "/workload_balance", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: w.type } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "string" && !k.test(r)) {
        let t = { instancePath: i + "/workload_balance", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return x.errors = e, s === 0;
}
x.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Q = { type: "object", required: ["wave_number", "wave_name", "duration", "start_date", "end_date", "max_concurrent_sessions", "phases"], additionalProperties: false, properties: { wave_number: { $ref: "#/$defs/count" }, wave_name: { type: "string", minLength: 1, maxLength: 4e3 }, duration: { $ref: "#/$defs/duration" }, start_date: { $ref: "#/$defs/date" }, end_date: { $ref: "#/$defs/date" }, max_concurrent_sessions: { $ref: "#/$defs/count" }, phases: { type: "array", minItems: 1, items: { $ref: "#/$defs/phase" } }, synchronization_points: { type: "array", items: { $ref: "#/$defs/waveSync" } }, coordination_requirements: { type: "array", items: { $ref: "#/$defs/waveMeeting" } }, wave_success_criteria: { $ref: "#/$defs/texts" }, blocking_factors: { $ref: "#/$defs/texts" }, risk_level: { $ref: "#/$defs/level" } } };
var Y = { enum: ["low", "medium", "high"] };
var U = { type: "object", required: ["phase_id", "session_id", "team_assignment", "estimated_duration", "dependencies", "deliverables"], additionalProperties: false, properties: { phase_id: { $ref: "#/$defs/id" }, phase_name: { type: "string", minLength: 1, maxLength: 4e3 }, session_id: { $ref: "#/$defs/id" }, team_assignment: { $ref: "#/$defs/id" }, estimated_duration: { $ref: "#/$defs/duration" }, start_date: { $ref: "#/$defs/date" }, end_date: { $ref: "#/$defs/date" }, dependencies: { $ref: "#/$defs/ids" }, deliverables: { $ref: "#/$defs/texts" }, required_skills: { $ref: "#/$defs/ids" }, runs_after: { description: "Phases of the same wave that must be done before: they share a team, an environment, a resource or a file with it.", $ref: "#/$defs/ids" }, on_critical_path: { type: "boolean" } } };
function v(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = v.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.phase_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.session_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.team_assignment === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team_assignment" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.estimated_duration === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "estimated_duration" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.dependencies === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependencies" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.deliverables === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliverables" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in n) if (!W.call(U.properties, r)) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.phase_id !== void 0) {
      let r = n.phase_id;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/phase_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/phase_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/phase_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.phase_name !== void 0) {
      let r = n.phase_name;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/phase_name", schemaPath: "#/properties/phase_name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/phase_name", schemaPath: "#/properties/phase_name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/phase_name", schemaPath: "#/properties/phase_name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.session_id !== void 0) {
      let r = n.session_id;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/session_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/session_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/session_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.team_assignment !== void 0) {
      let r = n.team_assignment;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/team_assignment", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/team_assignment", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/team_assignment", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.estimated_duration !== void 0) {
      let r = n.estimated_duration;
      if (typeof r == "string") {
        if (l(r) > 100) {
          let t = { instancePath: i + "/estimated_duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/estimated_duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/estimated_duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.start_date !== void 0) {
      let r = n.start_date;
      if (typeof r == "string") {
        if (!_.test(r)) {
          let t = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.end_date !== void 0) {
      let r = n.end_date;
      if (typeof r == "string") {
        if (!_.test(r)) {
          let t = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.dependencies !== void 0 && (h(n.dependencies, { instancePath: i + "/dependencies", parentData: n, parentDataProperty: "dependencies", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.deliverables !== void 0) {
      let r = n.deliverables;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/deliverables", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.required_skills !== void 0 && (h(n.required_skills, { instancePath: i + "/required_skills", parentData: n, parentDataProperty: "required_skills", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.runs_after !== void 0 && (h(n.runs_after, { instancePath: i + "/runs_after", parentData: n, parentDataProperty: "runs_after", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.on_critical_path !== void 0 && typeof n.on_critical_path != "boolean") {
      let r = { instancePath: i + "/on_critical_path", schemaPath: "#/properties/on_critical_path/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return v.errors = e, s === 0;
}
v.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function q(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = q.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.participants === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.sync_point_id !== void 0) {
      let r = n.sync_point_id;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/sync_point_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/sync_point_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/sync_point_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.name !== void 0) {
      let r = n.name;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.trigger !== void 0) {
      let r = n.trigger;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/trigger", schemaPath: "#/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/trigger", schemaPath: "#/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.participants !== void 0 && (h(n.participants, { instancePath: i + "/participants", parentData: n, parentDataProperty: "participants", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.duration !== void 0) {
      let r = n.duration;
      if (typeof r == "string") {
        if (l(r) > 100) {
          let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.success_criteria !== void 0) {
      let r = n.success_criteria;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/success_criteria/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/success_criteria/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/success_criteria/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/success_criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { props: { sync_point_id: true, name: true, trigger: true, participants: true, duration: true, success_criteria: true }, dynamicProps: false, dynamicItems: false };
function b(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = b.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.frequency === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frequency" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.participants === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.type !== void 0) {
      let r = n.type;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.frequency !== void 0) {
      let r = n.frequency;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/frequency", schemaPath: "#/properties/frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/frequency", schemaPath: "#/properties/frequency/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/frequency", schemaPath: "#/properties/frequency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.participants !== void 0 && (h(n.participants, { instancePath: i + "/participants", parentData: n, parentDataProperty: "participants", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.duration !== void 0) {
      let r = n.duration;
      if (typeof r == "string") {
        if (l(r) > 100) {
          let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return b.errors = e, s === 0;
}
b.evaluated = { props: { type: true, frequency: true, participants: true, duration: true }, dynamicProps: false, dynamicItems: false };
function j(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = j.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.wave_number === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_number" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.wave_name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_name" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.duration === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.start_date === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start_date" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.end_date === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end_date" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.max_concurrent_sessions === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_concurrent_sessions" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.phases === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phases" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in n) if (!W.call(Q.properties, r)) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.wave_number !== void 0) {
      let r = n.wave_number;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.wave_name !== void 0) {
      let r = n.wave_name;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/wave_name", schemaPath: "#/properties/wave_name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/wave_name", schemaPath: "#/properties/wave_name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/wave_name", schemaPath: "#/properties/wave_name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.duration !== void 0) {
      let r = n.duration;
      if (typeof r == "string") {
        if (l(r) > 100) {
          let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.start_date !== void 0) {
      let r = n.start_date;
      if (typeof r == "string") {
        if (!_.test(r)) {
          let t = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/start_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.end_date !== void 0) {
      let r = n.end_date;
      if (typeof r == "string") {
        if (!_.test(r)) {
          let t = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/end_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.max_concurrent_sessions !== void 0) {
      let r = n.max_concurrent_sessions;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/max_concurrent_sessions", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: i + "/max_concurrent_sessions", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.phases !== void 0) {
      let r = n.phases;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/phases", schemaPath: "#/properties/phases/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        let t = r.length;
        for (let a = 0; a < t; a++) v(r[a], { instancePath: i + "/phases/" + a, parentData: r, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length);
      } else {
        let t = { instancePath: i + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.synchronization_points !== void 0) {
      let r = n.synchronization_points;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) q(r[a], { instancePath: i + "/synchronization_points/" + a, parentData: r, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length);
      } else {
        let t = { instancePath: i + "/synchronization_points", schemaPath: "#/properties/synchronization_points/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.coordination_requirements !== void 0) {
      let r = n.coordination_requirements;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) b(r[a], { instancePath: i + "/coordination_requirements/" + a, parentData: r, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let t = { instancePath: i + "/coordination_requirements", schemaPath: "#/properties/coordination_requirements/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.wave_success_criteria !== void 0) {
      let r = n.wave_success_criteria;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/wave_success_criteria/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/wave_success_criteria/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/wave_success_criteria/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/wave_success_criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.blocking_factors !== void 0) {
      let r = n.blocking_factors;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/blocking_factors/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/blocking_factors/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/blocking_factors/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/blocking_factors", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.risk_level !== void 0) {
      let r = n.risk_level;
      if (!(r === "low" || r === "medium" || r === "high")) {
        let t = { instancePath: i + "/risk_level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: Y.enum } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function A(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = A.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.milestone_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "milestone_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.date === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.wave_number === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_number" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.milestone_id !== void 0) {
      let r = n.milestone_id;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/milestone_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/milestone_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/milestone_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.name !== void 0) {
      let r = n.name;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.date !== void 0) {
      let r = n.date;
      if (typeof r == "string") {
        if (!_.test(r)) {
          let t = { instancePath: i + "/date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.wave_number !== void 0) {
      let r = n.wave_number;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.phases !== void 0 && (h(n.phases, { instancePath: i + "/phases", parentData: n, parentDataProperty: "phases", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.criteria !== void 0) {
      let r = n.criteria;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/criteria/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/criteria/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/criteria/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { props: { milestone_id: true, name: true, date: true, wave_number: true, phases: true, criteria: true }, dynamicProps: false, dynamicItems: false };
function D(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = D.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.total_waves === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_waves" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.parallel_efficiency === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parallel_efficiency" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.coordination_overhead === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coordination_overhead" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.waves === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waves" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in n) if (!(r === "total_waves" || r === "parallel_efficiency" || r === "coordination_overhead" || r === "resource_utilization" || r === "duration_without_gates" || r === "waves" || r === "milestones" || r === "targets")) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.total_waves !== void 0) {
      let r = n.total_waves;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/total_waves", schemaPath: "#/properties/total_waves/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: i + "/total_waves", schemaPath: "#/properties/total_waves/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.parallel_efficiency !== void 0) {
      let r = n.parallel_efficiency;
      if (typeof r != "string" && !(typeof r == "number" && isFinite(r))) {
        let t = { instancePath: i + "/parallel_efficiency", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: w.type } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "string" && !k.test(r)) {
        let t = { instancePath: i + "/parallel_efficiency", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.coordination_overhead !== void 0) {
      let r = n.coordination_overhead;
      if (typeof r != "string" && !(typeof r == "number" && isFinite(r))) {
        let t = { instancePath: i + "/coordination_overhead", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: w.type } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "string" && !k.test(r)) {
        let t = { instancePath: i + "/coordination_overhead", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.resource_utilization !== void 0) {
      let r = n.resource_utilization;
      if (typeof r != "string" && !(typeof r == "number" && isFinite(r))) {
        let t = { instancePath: i + "/resource_utilization", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: w.type } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "string" && !k.test(r)) {
        let t = { instancePath: i + "/resource_utilization", schemaPath: "#/$defs/percent/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(?:\\.\\d+)?\\s?%$" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.duration_without_gates !== void 0) {
      let r = n.duration_without_gates;
      if (typeof r == "string") {
        if (l(r) > 100) {
          let t = { instancePath: i + "/duration_without_gates", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/duration_without_gates", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/duration_without_gates", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.waves !== void 0) {
      let r = n.waves;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) j(r[a], { instancePath: i + "/waves/" + a, parentData: r, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length);
      } else {
        let t = { instancePath: i + "/waves", schemaPath: "#/properties/waves/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.milestones !== void 0) {
      let r = n.milestones;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) A(r[a], { instancePath: i + "/milestones/" + a, parentData: r, parentDataProperty: a, rootData: f, dynamicAnchors: u }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let t = { instancePath: i + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.targets !== void 0) {
      let r = n.targets;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.target === void 0) {
              let o = { instancePath: i + "/targets/" + a, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "target" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (p.expected === void 0) {
              let o = { instancePath: i + "/targets/" + a, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "expected" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (p.planned === void 0) {
              let o = { instancePath: i + "/targets/" + a, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "planned" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (p.met === void 0) {
              let o = { instancePath: i + "/targets/" + a, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "met" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (p.target !== void 0) {
              let o = p.target;
              if (typeof o == "string") {
                if (l(o) > 4e3) {
                  let m = { instancePath: i + "/targets/" + a + "/target", schemaPath: "#/$defs/target/properties/target/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (l(o) < 1) {
                  let m = { instancePath: i + "/targets/" + a + "/target", schemaPath: "#/$defs/target/properties/target/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
              } else {
                let m = { instancePath: i + "/targets/" + a + "/target", schemaPath: "#/$defs/target/properties/target/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
            if (p.expected !== void 0) {
              let o = p.expected;
              if (typeof o == "string") {
                if (l(o) > 4e3) {
                  let m = { instancePath: i + "/targets/" + a + "/expected", schemaPath: "#/$defs/target/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (l(o) < 1) {
                  let m = { instancePath: i + "/targets/" + a + "/expected", schemaPath: "#/$defs/target/properties/expected/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
              } else {
                let m = { instancePath: i + "/targets/" + a + "/expected", schemaPath: "#/$defs/target/properties/expected/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
            if (p.planned !== void 0) {
              let o = p.planned;
              if (typeof o == "string") {
                if (l(o) > 4e3) {
                  let m = { instancePath: i + "/targets/" + a + "/planned", schemaPath: "#/$defs/target/properties/planned/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (l(o) < 1) {
                  let m = { instancePath: i + "/targets/" + a + "/planned", schemaPath: "#/$defs/target/properties/planned/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
              } else {
                let m = { instancePath: i + "/targets/" + a + "/planned", schemaPath: "#/$defs/target/properties/planned/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
            if (p.met !== void 0 && typeof p.met != "boolean") {
              let o = { instancePath: i + "/targets/" + a + "/met", schemaPath: "#/$defs/target/properties/met/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (p.explanation !== void 0) {
              let o = p.explanation;
              if (typeof o == "string") {
                if (l(o) > 4e3) {
                  let m = { instancePath: i + "/targets/" + a + "/explanation", schemaPath: "#/$defs/target/properties/explanation/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (l(o) < 1) {
                  let m = { instancePath: i + "/targets/" + a + "/explanation", schemaPath: "#/$defs/target/properties/explanation/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
              } else {
                let m = { instancePath: i + "/targets/" + a + "/explanation", schemaPath: "#/$defs/target/properties/explanation/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
          } else {
            let o = { instancePath: i + "/targets/" + a, schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function z(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = z.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.session_management === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_management" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.multi_agent_strategy !== void 0) {
      let r = n.multi_agent_strategy;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/multi_agent_strategy", schemaPath: "#/properties/multi_agent_strategy/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/multi_agent_strategy", schemaPath: "#/properties/multi_agent_strategy/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/multi_agent_strategy", schemaPath: "#/properties/multi_agent_strategy/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.session_management !== void 0) {
      let r = n.session_management;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.session_id_format === void 0) {
          let t = { instancePath: i + "/session_management", schemaPath: "#/properties/session_management/required", keyword: "required", params: { missingProperty: "session_id_format" } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r.session_state_location === void 0) {
          let t = { instancePath: i + "/session_management", schemaPath: "#/properties/session_management/required", keyword: "required", params: { missingProperty: "session_state_location" } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r.session_lifecycle === void 0) {
          let t = { instancePath: i + "/session_management", schemaPath: "#/properties/session_management/required", keyword: "required", params: { missingProperty: "session_lifecycle" } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r.session_id_format !== void 0) {
          let t = r.session_id_format;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/session_management/session_id_format", schemaPath: "#/properties/session_management/properties/session_id_format/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/session_management/session_id_format", schemaPath: "#/properties/session_management/properties/session_id_format/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/session_management/session_id_format", schemaPath: "#/properties/session_management/properties/session_id_format/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.session_state_location !== void 0) {
          let t = r.session_state_location;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/session_management/session_state_location", schemaPath: "#/properties/session_management/properties/session_state_location/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/session_management/session_state_location", schemaPath: "#/properties/session_management/properties/session_state_location/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/session_management/session_state_location", schemaPath: "#/properties/session_management/properties/session_state_location/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.session_lifecycle !== void 0) {
          let t = r.session_lifecycle;
          if (Array.isArray(t)) {
            let a = t.length;
            for (let p = 0; p < a; p++) {
              let o = t[p];
              if (typeof o == "string") {
                if (l(o) > 4e3) {
                  let m = { instancePath: i + "/session_management/session_lifecycle/" + p, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (l(o) < 1) {
                  let m = { instancePath: i + "/session_management/session_lifecycle/" + p, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
              } else {
                let m = { instancePath: i + "/session_management/session_lifecycle/" + p, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
          } else {
            let a = { instancePath: i + "/session_management/session_lifecycle", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.state_sync_frequency !== void 0) {
          let t = r.state_sync_frequency;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/session_management/state_sync_frequency", schemaPath: "#/properties/session_management/properties/state_sync_frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/session_management/state_sync_frequency", schemaPath: "#/properties/session_management/properties/state_sync_frequency/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/session_management/state_sync_frequency", schemaPath: "#/properties/session_management/properties/state_sync_frequency/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/session_management", schemaPath: "#/properties/session_management/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.inter_agent_communication !== void 0) {
      let r = n.inter_agent_communication;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.communication_protocol !== void 0) {
          let t = r.communication_protocol;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/inter_agent_communication/communication_protocol", schemaPath: "#/properties/inter_agent_communication/properties/communication_protocol/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/inter_agent_communication/communication_protocol", schemaPath: "#/properties/inter_agent_communication/properties/communication_protocol/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/inter_agent_communication/communication_protocol", schemaPath: "#/properties/inter_agent_communication/properties/communication_protocol/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.message_types !== void 0) {
          let t = r.message_types;
          if (Array.isArray(t)) {
            let a = t.length;
            for (let p = 0; p < a; p++) {
              let o = t[p];
              if (typeof o == "string") {
                if (l(o) > 4e3) {
                  let m = { instancePath: i + "/inter_agent_communication/message_types/" + p, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (l(o) < 1) {
                  let m = { instancePath: i + "/inter_agent_communication/message_types/" + p, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
              } else {
                let m = { instancePath: i + "/inter_agent_communication/message_types/" + p, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
          } else {
            let a = { instancePath: i + "/inter_agent_communication/message_types", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.communication_frequency !== void 0) {
          let t = r.communication_frequency;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/inter_agent_communication/communication_frequency", schemaPath: "#/properties/inter_agent_communication/properties/communication_frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/inter_agent_communication/communication_frequency", schemaPath: "#/properties/inter_agent_communication/properties/communication_frequency/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/inter_agent_communication/communication_frequency", schemaPath: "#/properties/inter_agent_communication/properties/communication_frequency/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.escalation_thresholds !== void 0) {
          let t = r.escalation_thresholds;
          if (t && typeof t == "object" && !Array.isArray(t)) for (let a in t) {
            let p = t[a];
            if (typeof p == "string") {
              if (l(p) > 4e3) {
                let o = { instancePath: i + "/inter_agent_communication/escalation_thresholds/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inter_agent_communication/properties/escalation_thresholds/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                e === null ? e = [o] : e.push(o), s++;
              }
              if (l(p) < 1) {
                let o = { instancePath: i + "/inter_agent_communication/escalation_thresholds/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inter_agent_communication/properties/escalation_thresholds/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [o] : e.push(o), s++;
              }
            } else {
              let o = { instancePath: i + "/inter_agent_communication/escalation_thresholds/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inter_agent_communication/properties/escalation_thresholds/additionalProperties/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          }
          else {
            let a = { instancePath: i + "/inter_agent_communication/escalation_thresholds", schemaPath: "#/properties/inter_agent_communication/properties/escalation_thresholds/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/inter_agent_communication", schemaPath: "#/properties/inter_agent_communication/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.state_synchronization !== void 0) {
      let r = n.state_synchronization;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.sync_mechanisms !== void 0) {
          let t = r.sync_mechanisms;
          if (Array.isArray(t)) {
            let a = t.length;
            for (let p = 0; p < a; p++) {
              let o = t[p];
              if (typeof o == "string") {
                if (l(o) > 4e3) {
                  let m = { instancePath: i + "/state_synchronization/sync_mechanisms/" + p, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (l(o) < 1) {
                  let m = { instancePath: i + "/state_synchronization/sync_mechanisms/" + p, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), s++;
                }
              } else {
                let m = { instancePath: i + "/state_synchronization/sync_mechanisms/" + p, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
          } else {
            let a = { instancePath: i + "/state_synchronization/sync_mechanisms", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.conflict_detection !== void 0) {
          let t = r.conflict_detection;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/state_synchronization/conflict_detection", schemaPath: "#/properties/state_synchronization/properties/conflict_detection/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/state_synchronization/conflict_detection", schemaPath: "#/properties/state_synchronization/properties/conflict_detection/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/state_synchronization/conflict_detection", schemaPath: "#/properties/state_synchronization/properties/conflict_detection/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.conflict_resolution !== void 0) {
          let t = r.conflict_resolution;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/state_synchronization/conflict_resolution", schemaPath: "#/properties/state_synchronization/properties/conflict_resolution/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/state_synchronization/conflict_resolution", schemaPath: "#/properties/state_synchronization/properties/conflict_resolution/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/state_synchronization/conflict_resolution", schemaPath: "#/properties/state_synchronization/properties/conflict_resolution/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.backup_frequency !== void 0) {
          let t = r.backup_frequency;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/state_synchronization/backup_frequency", schemaPath: "#/properties/state_synchronization/properties/backup_frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/state_synchronization/backup_frequency", schemaPath: "#/properties/state_synchronization/properties/backup_frequency/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/state_synchronization/backup_frequency", schemaPath: "#/properties/state_synchronization/properties/backup_frequency/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/state_synchronization", schemaPath: "#/properties/state_synchronization/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { props: { multi_agent_strategy: true, session_management: true, inter_agent_communication: true, state_synchronization: true }, dynamicProps: false, dynamicItems: false };
function N(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = N.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.participants === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.sync_point_id !== void 0) {
      let r = n.sync_point_id;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/sync_point_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/sync_point_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/sync_point_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.name !== void 0) {
      let r = n.name;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.wave_number !== void 0) {
      let r = n.wave_number;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.date !== void 0) {
      let r = n.date;
      if (typeof r == "string") {
        if (!_.test(r)) {
          let t = { instancePath: i + "/date", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.trigger_conditions !== void 0) {
      let r = n.trigger_conditions;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/trigger_conditions/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/trigger_conditions/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/trigger_conditions/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/trigger_conditions", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.participants !== void 0 && (h(n.participants, { instancePath: i + "/participants", parentData: n, parentDataProperty: "participants", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.duration !== void 0) {
      let r = n.duration;
      if (typeof r == "string") {
        if (l(r) > 100) {
          let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.preparation_requirements !== void 0) {
      let r = n.preparation_requirements;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/preparation_requirements/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/preparation_requirements/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/preparation_requirements/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/preparation_requirements", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.success_criteria !== void 0) {
      let r = n.success_criteria;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/success_criteria/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/success_criteria/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/success_criteria/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/success_criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.failure_procedures !== void 0) {
      let r = n.failure_procedures;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/failure_procedures/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/failure_procedures/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/failure_procedures/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/failure_procedures", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.deliverables !== void 0) {
      let r = n.deliverables;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/deliverables", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { props: { sync_point_id: true, name: true, wave_number: true, date: true, trigger_conditions: true, participants: true, duration: true, preparation_requirements: true, success_criteria: true, failure_procedures: true, deliverables: true }, dynamicProps: false, dynamicItems: false };
function I(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = I.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.communication_type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "communication_type" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.frequency === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frequency" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.participants === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.communication_type !== void 0) {
      let r = n.communication_type;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/communication_type", schemaPath: "#/properties/communication_type/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/communication_type", schemaPath: "#/properties/communication_type/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/communication_type", schemaPath: "#/properties/communication_type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.frequency !== void 0) {
      let r = n.frequency;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/frequency", schemaPath: "#/properties/frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/frequency", schemaPath: "#/properties/frequency/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/frequency", schemaPath: "#/properties/frequency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.time !== void 0) {
      let r = n.time;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/time", schemaPath: "#/properties/time/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/time", schemaPath: "#/properties/time/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.duration !== void 0) {
      let r = n.duration;
      if (typeof r == "string") {
        if (l(r) > 100) {
          let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/duration", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.participants !== void 0 && (h(n.participants, { instancePath: i + "/participants", parentData: n, parentDataProperty: "participants", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.agenda !== void 0) {
      let r = n.agenda;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/agenda/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/agenda/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/agenda/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/agenda", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.deliverables !== void 0) {
      let r = n.deliverables;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/deliverables/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/deliverables", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.decision_authority !== void 0) {
      let r = n.decision_authority;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/decision_authority", schemaPath: "#/properties/decision_authority/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/decision_authority", schemaPath: "#/properties/decision_authority/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/decision_authority", schemaPath: "#/properties/decision_authority/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.escalation_triggers !== void 0) {
      let r = n.escalation_triggers;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/escalation_triggers/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/escalation_triggers/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/escalation_triggers/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/escalation_triggers", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { props: { communication_type: true, frequency: true, time: true, duration: true, participants: true, agenda: true, deliverables: true, decision_authority: true, escalation_triggers: true }, dynamicProps: false, dynamicItems: false };
function F(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = F.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.decision_hierarchy === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_hierarchy" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.decision_hierarchy !== void 0 && (h(n.decision_hierarchy, { instancePath: i + "/decision_hierarchy", parentData: n, parentDataProperty: "decision_hierarchy", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.decision_types !== void 0) {
      let r = n.decision_types;
      if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) {
        let a = r[t];
        if (typeof a == "string") {
          if (l(a) > 4e3) {
            let p = { instancePath: i + "/decision_types/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/decision_types/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
            e === null ? e = [p] : e.push(p), s++;
          }
          if (l(a) < 1) {
            let p = { instancePath: i + "/decision_types/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/decision_types/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [p] : e.push(p), s++;
          }
        } else {
          let p = { instancePath: i + "/decision_types/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/decision_types/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
      }
      else {
        let t = { instancePath: i + "/decision_types", schemaPath: "#/properties/decision_types/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.escalation_criteria !== void 0) {
      let r = n.escalation_criteria;
      if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) {
        let a = r[t];
        if (typeof a == "string") {
          if (l(a) > 4e3) {
            let p = { instancePath: i + "/escalation_criteria/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/escalation_criteria/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
            e === null ? e = [p] : e.push(p), s++;
          }
          if (l(a) < 1) {
            let p = { instancePath: i + "/escalation_criteria/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/escalation_criteria/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [p] : e.push(p), s++;
          }
        } else {
          let p = { instancePath: i + "/escalation_criteria/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/escalation_criteria/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), s++;
        }
      }
      else {
        let t = { instancePath: i + "/escalation_criteria", schemaPath: "#/properties/escalation_criteria/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { props: { decision_hierarchy: true, decision_types: true, escalation_criteria: true }, dynamicProps: false, dynamicItems: false };
function T(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = T.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.risk_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.risk_name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk_name" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.category === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.probability === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "probability" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.impact === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "impact" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.risk_id !== void 0) {
      let r = n.risk_id;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/risk_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/risk_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/risk_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.risk_name !== void 0) {
      let r = n.risk_name;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/risk_name", schemaPath: "#/properties/risk_name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/risk_name", schemaPath: "#/properties/risk_name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/risk_name", schemaPath: "#/properties/risk_name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.category !== void 0) {
      let r = n.category;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/category", schemaPath: "#/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.probability !== void 0) {
      let r = n.probability;
      if (!(r === "low" || r === "medium" || r === "high")) {
        let t = { instancePath: i + "/probability", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: Y.enum } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.impact !== void 0) {
      let r = n.impact;
      if (!(r === "low" || r === "medium" || r === "high")) {
        let t = { instancePath: i + "/impact", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: Y.enum } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.affected_sessions !== void 0 && (h(n.affected_sessions, { instancePath: i + "/affected_sessions", parentData: n, parentDataProperty: "affected_sessions", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.evidence !== void 0) {
      let r = n.evidence;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.trigger !== void 0) {
      let r = n.trigger;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/trigger", schemaPath: "#/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/trigger", schemaPath: "#/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.detection_method !== void 0) {
      let r = n.detection_method;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/detection_method", schemaPath: "#/properties/detection_method/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/detection_method", schemaPath: "#/properties/detection_method/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/detection_method", schemaPath: "#/properties/detection_method/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.early_warning_signs !== void 0) {
      let r = n.early_warning_signs;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/early_warning_signs/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/early_warning_signs/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/early_warning_signs/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/early_warning_signs", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.prevention_measures !== void 0) {
      let r = n.prevention_measures;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/prevention_measures/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/prevention_measures/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/prevention_measures/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/prevention_measures", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.response_procedures !== void 0) {
      let r = n.response_procedures;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/response_procedures/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/response_procedures/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/response_procedures/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/response_procedures", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.contingency_plan !== void 0) {
      let r = n.contingency_plan;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/contingency_plan", schemaPath: "#/properties/contingency_plan/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/contingency_plan", schemaPath: "#/properties/contingency_plan/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/contingency_plan", schemaPath: "#/properties/contingency_plan/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { props: { risk_id: true, risk_name: true, category: true, probability: true, impact: true, affected_sessions: true, evidence: true, trigger: true, detection_method: true, early_warning_signs: true, prevention_measures: true, response_procedures: true, contingency_plan: true }, dynamicProps: false, dynamicItems: false };
function E(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = E.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.strategy_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.strategy_name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy_name" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.strategy_id !== void 0) {
      let r = n.strategy_id;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/strategy_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/strategy_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/strategy_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.strategy_name !== void 0) {
      let r = n.strategy_name;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/strategy_name", schemaPath: "#/properties/strategy_name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/strategy_name", schemaPath: "#/properties/strategy_name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/strategy_name", schemaPath: "#/properties/strategy_name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.description !== void 0) {
      let r = n.description;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.addresses !== void 0 && (h(n.addresses, { instancePath: i + "/addresses", parentData: n, parentDataProperty: "addresses", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.implementation !== void 0) {
      let r = n.implementation;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/implementation/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/implementation/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/implementation/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/implementation", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.success_metrics !== void 0) {
      let r = n.success_metrics;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/success_metrics/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/success_metrics/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/success_metrics/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/success_metrics", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.monitoring !== void 0) {
      let r = n.monitoring;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/monitoring", schemaPath: "#/properties/monitoring/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/monitoring", schemaPath: "#/properties/monitoring/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/monitoring", schemaPath: "#/properties/monitoring/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { props: { strategy_id: true, strategy_name: true, description: true, addresses: true, implementation: true, success_metrics: true, monitoring: true }, dynamicProps: false, dynamicItems: false };
function Z(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = Z.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.gate_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.gate_name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate_name" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.trigger === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trigger" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.validation_criteria === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validation_criteria" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.gate_id !== void 0) {
      let r = n.gate_id;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/gate_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/gate_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/gate_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.gate_name !== void 0) {
      let r = n.gate_name;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/gate_name", schemaPath: "#/properties/gate_name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/gate_name", schemaPath: "#/properties/gate_name/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/gate_name", schemaPath: "#/properties/gate_name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.trigger !== void 0) {
      let r = n.trigger;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/trigger", schemaPath: "#/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/trigger", schemaPath: "#/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.wave_number !== void 0) {
      let r = n.wave_number;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let t = { instancePath: i + "/wave_number", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.validation_criteria !== void 0) {
      let r = n.validation_criteria;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/validation_criteria/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/validation_criteria/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/validation_criteria/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/validation_criteria", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.approval_required !== void 0 && (h(n.approval_required, { instancePath: i + "/approval_required", parentData: n, parentDataProperty: "approval_required", rootData: f, dynamicAnchors: u }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), n.failure_handling !== void 0) {
      let r = n.failure_handling;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/failure_handling", schemaPath: "#/properties/failure_handling/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/failure_handling", schemaPath: "#/properties/failure_handling/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/failure_handling", schemaPath: "#/properties/failure_handling/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Z.errors = e, s === 0;
}
Z.evaluated = { props: { gate_id: true, gate_name: true, trigger: true, wave_number: true, validation_criteria: true, approval_required: true, failure_handling: true }, dynamicProps: false, dynamicItems: false };
function M(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = M.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.metrics === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.reporting_frequency === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporting_frequency" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.metrics !== void 0) {
      let r = n.metrics;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/metrics/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/metrics/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/metrics/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/metrics", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.reporting_frequency !== void 0) {
      let r = n.reporting_frequency;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/reporting_frequency", schemaPath: "#/properties/reporting_frequency/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/reporting_frequency", schemaPath: "#/properties/reporting_frequency/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/reporting_frequency", schemaPath: "#/properties/reporting_frequency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.dashboard_location !== void 0) {
      let r = n.dashboard_location;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/dashboard_location", schemaPath: "#/properties/dashboard_location/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/dashboard_location", schemaPath: "#/properties/dashboard_location/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/dashboard_location", schemaPath: "#/properties/dashboard_location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.escalation_triggers !== void 0) {
      let r = n.escalation_triggers;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let p = r[a];
          if (typeof p == "string") {
            if (l(p) > 4e3) {
              let o = { instancePath: i + "/escalation_triggers/" + a, schemaPath: "#/$defs/texts/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (l(p) < 1) {
              let o = { instancePath: i + "/escalation_triggers/" + a, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/escalation_triggers/" + a, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/escalation_triggers", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { props: { metrics: true, reporting_frequency: true, dashboard_location: true, escalation_triggers: true }, dynamicProps: false, dynamicItems: false };
function S(n, { instancePath: i = "", parentData: y, parentDataProperty: g, rootData: f = n, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, c = S.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.execution_plan_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_plan_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.dependency_analysis_source === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependency_analysis_source" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.planning_date === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "planning_date" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.project_context === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_context" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.resource_analysis === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource_analysis" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.wave_execution_plan === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave_execution_plan" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.session_coordination === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_coordination" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.coordination_protocols === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coordination_protocols" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.risk_management === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk_management" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.quality_assurance === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quality_assurance" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.monitoring_and_control === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monitoring_and_control" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in n) if (!W.call(B.properties, r)) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.execution_plan_id !== void 0) {
      let r = n.execution_plan_id;
      if (typeof r == "string") {
        if (l(r) > 200) {
          let t = { instancePath: i + "/execution_plan_id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/execution_plan_id", schemaPath: "#/$defs/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/execution_plan_id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.dependency_analysis_source !== void 0) {
      let r = n.dependency_analysis_source;
      if (typeof r == "string") {
        if (l(r) > 4e3) {
          let t = { instancePath: i + "/dependency_analysis_source", schemaPath: "#/properties/dependency_analysis_source/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (l(r) < 1) {
          let t = { instancePath: i + "/dependency_analysis_source", schemaPath: "#/properties/dependency_analysis_source/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/dependency_analysis_source", schemaPath: "#/properties/dependency_analysis_source/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.planning_date !== void 0) {
      let r = n.planning_date;
      if (typeof r == "string") {
        if (!H.test(r)) {
          let t = { instancePath: i + "/planning_date", schemaPath: "#/properties/planning_date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: i + "/planning_date", schemaPath: "#/properties/planning_date/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.project_context !== void 0 && ($(n.project_context, { instancePath: i + "/project_context", parentData: n, parentDataProperty: "project_context", rootData: f, dynamicAnchors: u }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), n.resource_analysis !== void 0 && (x(n.resource_analysis, { instancePath: i + "/resource_analysis", parentData: n, parentDataProperty: "resource_analysis", rootData: f, dynamicAnchors: u }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), n.wave_execution_plan !== void 0 && (D(n.wave_execution_plan, { instancePath: i + "/wave_execution_plan", parentData: n, parentDataProperty: "wave_execution_plan", rootData: f, dynamicAnchors: u }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), n.session_coordination !== void 0 && (z(n.session_coordination, { instancePath: i + "/session_coordination", parentData: n, parentDataProperty: "session_coordination", rootData: f, dynamicAnchors: u }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), n.coordination_protocols !== void 0) {
      let r = n.coordination_protocols;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.synchronization_points === void 0) {
          let t = { instancePath: i + "/coordination_protocols", schemaPath: "#/properties/coordination_protocols/required", keyword: "required", params: { missingProperty: "synchronization_points" } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r.communication_schedule === void 0) {
          let t = { instancePath: i + "/coordination_protocols", schemaPath: "#/properties/coordination_protocols/required", keyword: "required", params: { missingProperty: "communication_schedule" } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r.synchronization_points !== void 0) {
          let t = r.synchronization_points;
          if (Array.isArray(t)) {
            let a = t.length;
            for (let p = 0; p < a; p++) N(t[p], { instancePath: i + "/coordination_protocols/synchronization_points/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
          } else {
            let a = { instancePath: i + "/coordination_protocols/synchronization_points", schemaPath: "#/properties/coordination_protocols/properties/synchronization_points/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.communication_schedule !== void 0) {
          let t = r.communication_schedule;
          if (Array.isArray(t)) {
            let a = t.length;
            for (let p = 0; p < a; p++) I(t[p], { instancePath: i + "/coordination_protocols/communication_schedule/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length);
          } else {
            let a = { instancePath: i + "/coordination_protocols/communication_schedule", schemaPath: "#/properties/coordination_protocols/properties/communication_schedule/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.decision_making !== void 0 && (F(r.decision_making, { instancePath: i + "/coordination_protocols/decision_making", parentData: r, parentDataProperty: "decision_making", rootData: f, dynamicAnchors: u }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length)), r.details !== void 0) {
          let t = r.details;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/coordination_protocols/details", schemaPath: "#/properties/coordination_protocols/properties/details/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/coordination_protocols/details", schemaPath: "#/properties/coordination_protocols/properties/details/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/coordination_protocols/details", schemaPath: "#/properties/coordination_protocols/properties/details/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/coordination_protocols", schemaPath: "#/properties/coordination_protocols/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.risk_management !== void 0) {
      let r = n.risk_management;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.risk_assessment === void 0) {
          let t = { instancePath: i + "/risk_management", schemaPath: "#/properties/risk_management/required", keyword: "required", params: { missingProperty: "risk_assessment" } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r.risk_assessment !== void 0) {
          let t = r.risk_assessment;
          if (Array.isArray(t)) {
            let a = t.length;
            for (let p = 0; p < a; p++) T(t[p], { instancePath: i + "/risk_management/risk_assessment/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
          } else {
            let a = { instancePath: i + "/risk_management/risk_assessment", schemaPath: "#/properties/risk_management/properties/risk_assessment/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.mitigation_strategies !== void 0) {
          let t = r.mitigation_strategies;
          if (Array.isArray(t)) {
            let a = t.length;
            for (let p = 0; p < a; p++) E(t[p], { instancePath: i + "/risk_management/mitigation_strategies/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length);
          } else {
            let a = { instancePath: i + "/risk_management/mitigation_strategies", schemaPath: "#/properties/risk_management/properties/mitigation_strategies/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.details !== void 0) {
          let t = r.details;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/risk_management/details", schemaPath: "#/properties/risk_management/properties/details/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/risk_management/details", schemaPath: "#/properties/risk_management/properties/details/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/risk_management/details", schemaPath: "#/properties/risk_management/properties/details/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/risk_management", schemaPath: "#/properties/risk_management/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.quality_assurance !== void 0) {
      let r = n.quality_assurance;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.quality_gates === void 0) {
          let t = { instancePath: i + "/quality_assurance", schemaPath: "#/properties/quality_assurance/required", keyword: "required", params: { missingProperty: "quality_gates" } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r.quality_gates !== void 0) {
          let t = r.quality_gates;
          if (Array.isArray(t)) {
            let a = t.length;
            for (let p = 0; p < a; p++) Z(t[p], { instancePath: i + "/quality_assurance/quality_gates/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
          } else {
            let a = { instancePath: i + "/quality_assurance/quality_gates", schemaPath: "#/properties/quality_assurance/properties/quality_gates/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.testing_coordination !== void 0) {
          let t = r.testing_coordination;
          if (t && typeof t == "object" && !Array.isArray(t)) for (let a in t) {
            let p = t[a];
            if (typeof p == "string") {
              if (l(p) > 4e3) {
                let o = { instancePath: i + "/quality_assurance/testing_coordination/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/testing_coordination/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                e === null ? e = [o] : e.push(o), s++;
              }
              if (l(p) < 1) {
                let o = { instancePath: i + "/quality_assurance/testing_coordination/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/testing_coordination/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [o] : e.push(o), s++;
              }
            } else {
              let o = { instancePath: i + "/quality_assurance/testing_coordination/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/testing_coordination/additionalProperties/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          }
          else {
            let a = { instancePath: i + "/quality_assurance/testing_coordination", schemaPath: "#/properties/quality_assurance/properties/testing_coordination/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.code_review !== void 0) {
          let t = r.code_review;
          if (t && typeof t == "object" && !Array.isArray(t)) for (let a in t) {
            let p = t[a];
            if (typeof p == "string") {
              if (l(p) > 4e3) {
                let o = { instancePath: i + "/quality_assurance/code_review/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/code_review/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                e === null ? e = [o] : e.push(o), s++;
              }
              if (l(p) < 1) {
                let o = { instancePath: i + "/quality_assurance/code_review/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/code_review/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                e === null ? e = [o] : e.push(o), s++;
              }
            } else {
              let o = { instancePath: i + "/quality_assurance/code_review/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quality_assurance/properties/code_review/additionalProperties/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          }
          else {
            let a = { instancePath: i + "/quality_assurance/code_review", schemaPath: "#/properties/quality_assurance/properties/code_review/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/quality_assurance", schemaPath: "#/properties/quality_assurance/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.monitoring_and_control !== void 0) {
      let r = n.monitoring_and_control;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.progress_tracking === void 0) {
          let t = { instancePath: i + "/monitoring_and_control", schemaPath: "#/properties/monitoring_and_control/required", keyword: "required", params: { missingProperty: "progress_tracking" } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r.progress_tracking !== void 0 && (M(r.progress_tracking, { instancePath: i + "/monitoring_and_control/progress_tracking", parentData: r, parentDataProperty: "progress_tracking", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.performance_metrics !== void 0) {
          let t = r.performance_metrics;
          if (Array.isArray(t)) {
            let a = t.length;
            for (let p = 0; p < a; p++) {
              let o = t[p];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.metric_name === void 0) {
                  let m = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "metric_name" } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (o.calculation === void 0) {
                  let m = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "calculation" } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (o.target === void 0) {
                  let m = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p, schemaPath: "#/$defs/metric/required", keyword: "required", params: { missingProperty: "target" } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (o.metric_name !== void 0) {
                  let m = o.metric_name;
                  if (typeof m == "string") {
                    if (l(m) > 4e3) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                    if (l(m) < 1) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                  } else {
                    let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/metric_name", schemaPath: "#/$defs/metric/properties/metric_name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), s++;
                  }
                }
                if (o.calculation !== void 0) {
                  let m = o.calculation;
                  if (typeof m == "string") {
                    if (l(m) > 4e3) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                    if (l(m) < 1) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                  } else {
                    let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/calculation", schemaPath: "#/$defs/metric/properties/calculation/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), s++;
                  }
                }
                if (o.planned !== void 0) {
                  let m = o.planned;
                  if (typeof m == "string") {
                    if (l(m) > 4e3) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/planned", schemaPath: "#/$defs/metric/properties/planned/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                    if (l(m) < 1) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/planned", schemaPath: "#/$defs/metric/properties/planned/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                  } else {
                    let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/planned", schemaPath: "#/$defs/metric/properties/planned/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), s++;
                  }
                }
                if (o.target !== void 0) {
                  let m = o.target;
                  if (typeof m == "string") {
                    if (l(m) > 4e3) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/target", schemaPath: "#/$defs/metric/properties/target/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                    if (l(m) < 1) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/target", schemaPath: "#/$defs/metric/properties/target/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                  } else {
                    let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/target", schemaPath: "#/$defs/metric/properties/target/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), s++;
                  }
                }
                if (o.warning_threshold !== void 0) {
                  let m = o.warning_threshold;
                  if (typeof m == "string") {
                    if (l(m) > 4e3) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                    if (l(m) < 1) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                  } else {
                    let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/warning_threshold", schemaPath: "#/$defs/metric/properties/warning_threshold/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), s++;
                  }
                }
                if (o.critical_threshold !== void 0) {
                  let m = o.critical_threshold;
                  if (typeof m == "string") {
                    if (l(m) > 4e3) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                    if (l(m) < 1) {
                      let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                  } else {
                    let d = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p + "/critical_threshold", schemaPath: "#/$defs/metric/properties/critical_threshold/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), s++;
                  }
                }
              } else {
                let m = { instancePath: i + "/monitoring_and_control/performance_metrics/" + p, schemaPath: "#/$defs/metric/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
          } else {
            let a = { instancePath: i + "/monitoring_and_control/performance_metrics", schemaPath: "#/properties/monitoring_and_control/properties/performance_metrics/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.control_mechanisms !== void 0) {
          let t = r.control_mechanisms;
          if (Array.isArray(t)) {
            let a = t.length;
            for (let p = 0; p < a; p++) {
              let o = t[p];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.control_type === void 0) {
                  let m = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "control_type" } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (o.implementation === void 0) {
                  let m = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "implementation" } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (o.response === void 0) {
                  let m = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p, schemaPath: "#/$defs/control/required", keyword: "required", params: { missingProperty: "response" } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                if (o.control_type !== void 0) {
                  let m = o.control_type;
                  if (typeof m == "string") {
                    if (l(m) > 4e3) {
                      let d = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p + "/control_type", schemaPath: "#/$defs/control/properties/control_type/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                    if (l(m) < 1) {
                      let d = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p + "/control_type", schemaPath: "#/$defs/control/properties/control_type/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                  } else {
                    let d = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p + "/control_type", schemaPath: "#/$defs/control/properties/control_type/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), s++;
                  }
                }
                if (o.implementation !== void 0) {
                  let m = o.implementation;
                  if (typeof m == "string") {
                    if (l(m) > 4e3) {
                      let d = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p + "/implementation", schemaPath: "#/$defs/control/properties/implementation/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                    if (l(m) < 1) {
                      let d = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p + "/implementation", schemaPath: "#/$defs/control/properties/implementation/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                  } else {
                    let d = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p + "/implementation", schemaPath: "#/$defs/control/properties/implementation/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), s++;
                  }
                }
                if (o.response !== void 0) {
                  let m = o.response;
                  if (typeof m == "string") {
                    if (l(m) > 4e3) {
                      let d = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p + "/response", schemaPath: "#/$defs/control/properties/response/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                    if (l(m) < 1) {
                      let d = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p + "/response", schemaPath: "#/$defs/control/properties/response/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                  } else {
                    let d = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p + "/response", schemaPath: "#/$defs/control/properties/response/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d] : e.push(d), s++;
                  }
                }
              } else {
                let m = { instancePath: i + "/monitoring_and_control/control_mechanisms/" + p, schemaPath: "#/$defs/control/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m] : e.push(m), s++;
              }
            }
          } else {
            let a = { instancePath: i + "/monitoring_and_control/control_mechanisms", schemaPath: "#/properties/monitoring_and_control/properties/control_mechanisms/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.details !== void 0) {
          let t = r.details;
          if (typeof t == "string") {
            if (l(t) > 4e3) {
              let a = { instancePath: i + "/monitoring_and_control/details", schemaPath: "#/properties/monitoring_and_control/properties/details/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (l(t) < 1) {
              let a = { instancePath: i + "/monitoring_and_control/details", schemaPath: "#/properties/monitoring_and_control/properties/details/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            let a = { instancePath: i + "/monitoring_and_control/details", schemaPath: "#/properties/monitoring_and_control/properties/details/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let t = { instancePath: i + "/monitoring_and_control", schemaPath: "#/properties/monitoring_and_control/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var G = { "": ["execution_plan_id", "dependency_analysis_source", "planning_date", "project_context", "resource_analysis", "wave_execution_plan", "session_coordination", "coordination_protocols", "risk_management", "quality_assurance", "monitoring_and_control"], project_context: ["project_name", "total_phases", "total_estimated_duration", "parallel_estimated_duration", "time_savings_percentage", "start_date", "end_date", "deadline", "critical_path", "critical_path_duration", "working_calendar"], "project_context/working_calendar": ["hours_per_day", "days_per_week", "holidays"], resource_analysis: ["available_teams", "infrastructure_capacity", "resource_constraints", "capacity_buffer", "workload_balance"], "resource_analysis/available_teams/*": ["team_id", "team_size", "key_skills", "availability", "capacity", "parallel_sessions", "assigned_phases", "assigned_duration", "utilization"], "resource_analysis/infrastructure_capacity": ["development_environments", "testing_environments", "ci_cd_capacity", "monitoring_capacity"], "resource_analysis/resource_constraints/*": ["constraint_type", "description", "impact", "mitigation", "phases"], wave_execution_plan: ["total_waves", "parallel_efficiency", "coordination_overhead", "resource_utilization", "duration_without_gates", "waves", "milestones", "targets"], "wave_execution_plan/waves/*": ["wave_number", "wave_name", "duration", "start_date", "end_date", "max_concurrent_sessions", "phases", "synchronization_points", "coordination_requirements", "wave_success_criteria", "blocking_factors", "risk_level"], "wave_execution_plan/waves/*/phases/*": ["phase_id", "phase_name", "session_id", "team_assignment", "estimated_duration", "start_date", "end_date", "dependencies", "deliverables", "required_skills", "runs_after", "on_critical_path"], "wave_execution_plan/waves/*/synchronization_points/*": ["sync_point_id", "name", "trigger", "participants", "duration", "success_criteria"], "wave_execution_plan/waves/*/coordination_requirements/*": ["type", "frequency", "participants", "duration"], "wave_execution_plan/milestones/*": ["milestone_id", "name", "date", "wave_number", "phases", "criteria"], "wave_execution_plan/targets/*": ["target", "expected", "planned", "met", "explanation"], session_coordination: ["multi_agent_strategy", "session_management", "inter_agent_communication", "state_synchronization"], "session_coordination/session_management": ["session_id_format", "session_state_location", "session_lifecycle", "state_sync_frequency"], "session_coordination/inter_agent_communication": ["communication_protocol", "message_types", "communication_frequency", "escalation_thresholds"], "session_coordination/state_synchronization": ["sync_mechanisms", "conflict_detection", "conflict_resolution", "backup_frequency"], coordination_protocols: ["synchronization_points", "communication_schedule", "decision_making", "details"], "coordination_protocols/synchronization_points/*": ["sync_point_id", "name", "wave_number", "date", "trigger_conditions", "participants", "duration", "preparation_requirements", "success_criteria", "failure_procedures", "deliverables"], "coordination_protocols/communication_schedule/*": ["communication_type", "frequency", "time", "duration", "participants", "agenda", "deliverables", "decision_authority", "escalation_triggers"], "coordination_protocols/decision_making": ["decision_hierarchy", "decision_types", "escalation_criteria"], risk_management: ["risk_assessment", "mitigation_strategies", "details"], "risk_management/risk_assessment/*": ["risk_id", "risk_name", "category", "probability", "impact", "affected_sessions", "evidence", "trigger", "detection_method", "early_warning_signs", "prevention_measures", "response_procedures", "contingency_plan"], "risk_management/mitigation_strategies/*": ["strategy_id", "strategy_name", "description", "addresses", "implementation", "success_metrics", "monitoring"], quality_assurance: ["quality_gates", "testing_coordination", "code_review"], "quality_assurance/quality_gates/*": ["gate_id", "gate_name", "trigger", "wave_number", "validation_criteria", "approval_required", "failure_handling"], monitoring_and_control: ["progress_tracking", "performance_metrics", "control_mechanisms", "details"], "monitoring_and_control/progress_tracking": ["metrics", "reporting_frequency", "dashboard_location", "escalation_triggers"], "monitoring_and_control/performance_metrics/*": ["metric_name", "calculation", "planned", "target", "warning_threshold", "critical_threshold"], "monitoring_and_control/control_mechanisms/*": ["control_type", "implementation", "response"] };
function X(n) {
  let i = n.split("/").slice(1).map((y) => /^\d+$/.test(y) ? "*" : y);
  return G[i.join("/")] ?? G[[...i.slice(0, -1), "*"].join("/")] ?? [];
}
function R(n) {
  let i = S(n);
  R.errors = S.errors;
  for (let { keyword: y, instancePath: g, params: f } of R.errors ?? []) y === "additionalProperties" && (f.knownKeys = X(g));
  return i;
}

export {
  R
};
