import {
  strategy_coordination_protocols_schema_default
} from "./chunk-P63L7HZM.mjs";
export {
  strategy_coordination_protocols_schema_default as default
};
