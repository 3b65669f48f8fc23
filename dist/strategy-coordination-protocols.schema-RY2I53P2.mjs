import {
  strategy_coordination_protocols_schema_default
} from "./chunk-2L6X6KZX.mjs";
export {
  strategy_coordination_protocols_schema_default as default
};
