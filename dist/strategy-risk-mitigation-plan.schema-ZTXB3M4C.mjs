import {
  strategy_risk_mitigation_plan_schema_default
} from "./chunk-CTB57QOD.mjs";
export {
  strategy_risk_mitigation_plan_schema_default as default
};
