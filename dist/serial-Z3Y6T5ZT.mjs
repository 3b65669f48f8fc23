import {
  projectOf,
  schedulePlan
} from "./chunk-ORIUKY2X.mjs";
import {
  openTasks
} from "./chunk-T34KHETC.mjs";
import {
  Generator,
  listSchedule
} from "./chunk-NWUQ2S2F.mjs";
import {
  makeInstance
} from "./chunk-EMZF26Z3.mjs";
import {
  WORTH_IT
} from "./chunk-ZU2Z7FRA.mjs";

// src/schedule/serial.ts
function serialSchedule(plan, order, agents) {
  const open = openTasks(plan, order);
  const instance = makeInstance(projectOf(open, agents));
  if (!instance) return void 0;
  const serial = open.durations.reduce((sum, duration) => sum + duration, 0);
  const { makespan } = listSchedule(instance, new Generator(instance));
  const isOpen = serial / makespan < WORTH_IT;
  const found = isOpen ? schedulePlan(plan, { agents, order }) : void 0;
  return found && "schedule" in found && found.schedule.advice === "serial" ? found.schedule : void 0;
}
export {
  serialSchedule
};
