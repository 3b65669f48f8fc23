import {
  strategy_risk_mitigation_plan_schema_default
} from "./chunk-5PJZVGEY.mjs";
export {
  strategy_risk_mitigation_plan_schema_default as default
};
