import {
  strategy_execution_plan_schema_default
} from "./chunk-734F2V5G.mjs";
export {
  strategy_execution_plan_schema_default as default
};
