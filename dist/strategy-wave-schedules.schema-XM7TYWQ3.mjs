import {
  strategy_wave_schedules_schema_default
} from "./chunk-7EMB6DYH.mjs";
export {
  strategy_wave_schedules_schema_default as default
};
