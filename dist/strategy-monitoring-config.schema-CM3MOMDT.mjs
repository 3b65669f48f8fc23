import {
  strategy_monitoring_config_schema_default
} from "./chunk-AO5JA74Z.mjs";
export {
  strategy_monitoring_config_schema_default as default
};
