import {
  strategy_execution_plan_schema_default
} from "./chunk-HHQILSNX.mjs";
export {
  strategy_execution_plan_schema_default as default
};
