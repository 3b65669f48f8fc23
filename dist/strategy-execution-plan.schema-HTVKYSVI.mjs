import {
  strategy_execution_plan_schema_default
} from "./chunk-7P4DBCLQ.mjs";
export {
  strategy_execution_plan_schema_default as default
};
