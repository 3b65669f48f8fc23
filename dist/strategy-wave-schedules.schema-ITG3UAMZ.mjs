import {
  strategy_wave_schedules_schema_default
} from "./chunk-HU3HUBID.mjs";
export {
  strategy_wave_schedules_schema_default as default
};
