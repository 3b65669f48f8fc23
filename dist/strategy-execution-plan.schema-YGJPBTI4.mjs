import {
  strategy_execution_plan_schema_default
} from "./chunk-SRNP4IA6.mjs";
export {
  strategy_execution_plan_schema_default as default
};
