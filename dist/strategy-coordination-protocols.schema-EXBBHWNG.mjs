import {
  strategy_coordination_protocols_schema_default
} from "./chunk-TCATI2QG.mjs";
export {
  strategy_coordination_protocols_schema_default as default
};
