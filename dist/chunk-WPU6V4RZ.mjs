// src/formats/strategy/recognise.ts
var KEYS = {
  "execution-plan": ["wave_execution_plan"],
  "wave-schedules": ["team_schedules"],
  "coordination-protocols": ["escalation_procedures", "handoff"],
  "risk-mitigation-plan": ["risk_assessment"],
  "monitoring-config": ["wave_checkpoints", "performance_metrics"]
};
function strategyFileOf(has) {
  const files = Object.keys(KEYS);
  return files.find((file) => KEYS[file].some(has));
}
function recogniseStrategy(text) {
  const has = (key) => text.includes(`"${key}"`);
  if (has("wave_execution_plan") && has("project_context")) return "signature";
  if (has("execution_plan_id")) return strategyFileOf(has) ? "signature" : "maybe";
  return has("wave_execution_plan") ? "maybe" : "no";
}

export {
  strategyFileOf,
  recogniseStrategy
};
