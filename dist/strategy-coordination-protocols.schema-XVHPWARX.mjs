import {
  strategy_coordination_protocols_schema_default
} from "./chunk-KLEE6HNP.mjs";
export {
  strategy_coordination_protocols_schema_default as default
};
