import {
  strategy_monitoring_config_schema_default
} from "./chunk-J4WQOQFE.mjs";
export {
  strategy_monitoring_config_schema_default as default
};
