import {
  strategy_coordination_protocols_schema_default
} from "./chunk-SSBIDAOH.mjs";
export {
  strategy_coordination_protocols_schema_default as default
};
