import {
  strategy_wave_schedules_schema_default
} from "./chunk-GLMPPGIP.mjs";
export {
  strategy_wave_schedules_schema_default as default
};
