import {
  strategy_monitoring_config_schema_default
} from "./chunk-JVH3E2FO.mjs";
export {
  strategy_monitoring_config_schema_default as default
};
