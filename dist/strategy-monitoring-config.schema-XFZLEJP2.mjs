import {
  strategy_monitoring_config_schema_default
} from "./chunk-FCH2R5ZV.mjs";
export {
  strategy_monitoring_config_schema_default as default
};
