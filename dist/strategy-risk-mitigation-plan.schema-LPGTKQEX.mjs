import {
  strategy_risk_mitigation_plan_schema_default
} from "./chunk-W7G5UG5C.mjs";
export {
  strategy_risk_mitigation_plan_schema_default as default
};
