import {
  strategy_execution_plan_schema_default
} from "./chunk-EIRFR4OS.mjs";
export {
  strategy_execution_plan_schema_default as default
};
