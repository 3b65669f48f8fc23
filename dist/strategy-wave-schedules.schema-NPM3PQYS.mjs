import {
  strategy_wave_schedules_schema_default
} from "./chunk-S4MTEJ3T.mjs";
export {
  strategy_wave_schedules_schema_default as default
};
