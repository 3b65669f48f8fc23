import {
  strategy_monitoring_config_schema_default
} from "./chunk-O7UU25NW.mjs";
export {
  strategy_monitoring_config_schema_default as default
};
