import {
  strategy_wave_schedules_schema_default
} from "./chunk-FE2FODRG.mjs";
export {
  strategy_wave_schedules_schema_default as default
};
