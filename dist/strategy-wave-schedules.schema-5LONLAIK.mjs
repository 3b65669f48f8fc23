import {
  strategy_wave_schedules_schema_default
} from "./chunk-BJYUHVR7.mjs";
export {
  strategy_wave_schedules_schema_default as default
};
