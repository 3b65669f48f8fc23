import {
  strategy_monitoring_config_schema_default
} from "./chunk-ZFOJB6J4.mjs";
export {
  strategy_monitoring_config_schema_default as default
};
