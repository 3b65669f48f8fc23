import {
  strategy_execution_plan_schema_default
} from "./chunk-BFXA4XFO.mjs";
export {
  strategy_execution_plan_schema_default as default
};
