import {
  strategy_risk_mitigation_plan_schema_default
} from "./chunk-2M7CO6RK.mjs";
export {
  strategy_risk_mitigation_plan_schema_default as default
};
