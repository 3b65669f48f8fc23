import {
  strategy_risk_mitigation_plan_schema_default
} from "./chunk-MJ6VKCRJ.mjs";
export {
  strategy_risk_mitigation_plan_schema_default as default
};
