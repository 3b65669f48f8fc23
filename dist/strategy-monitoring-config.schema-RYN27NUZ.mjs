import {
  strategy_monitoring_config_schema_default
} from "./chunk-PUP6E2GE.mjs";
export {
  strategy_monitoring_config_schema_default as default
};
