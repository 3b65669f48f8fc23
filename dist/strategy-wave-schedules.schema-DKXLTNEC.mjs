import {
  strategy_wave_schedules_schema_default
} from "./chunk-EDQOH7PB.mjs";
export {
  strategy_wave_schedules_schema_default as default
};
