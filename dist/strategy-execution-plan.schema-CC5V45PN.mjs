import {
  strategy_execution_plan_schema_default
} from "./chunk-VBDYAS5A.mjs";
export {
  strategy_execution_plan_schema_default as default
};
