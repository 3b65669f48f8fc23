import {
  strategy_coordination_protocols_schema_default
} from "./chunk-AOHTWG2U.mjs";
export {
  strategy_coordination_protocols_schema_default as default
};
