import type { LineIndex } from "../../model/place.ts";
import type { Plan } from "../../model/plan.ts";
import type { Schedule } from "../../schedule/schedule.ts";
import type { FileReport } from "../report-json.ts";

/** A checked plan, and how it can be scheduled. */
export interface HtmlInput extends FileReport {
  plan: Plan;
  /** The plan's text. */
  index: LineIndex;
  /** One a number of agents, by that number; none when tasks wait for each other in a circle. */
  schedules: readonly Schedule[];
  /** The number of agents that the page shows first. */
  agents: number;
}
