import type { Milestone } from "../../generated/strategy-execution-plan.types.ts";
import type { Strategy } from "../strategy.ts";
import { dateAt, phaseId } from "../words.ts";

/** The end of every wave is a milestone; that of the last one is the end of the project. */
export function milestonesOf(strategy: Strategy): Milestone[] {
  return strategy.waves.map((wave, i) => ({
    milestone_id: `milestone_${i + 1}`,
    name: i === strategy.waves.length - 1 ? "Everything is done" : `Wave ${i + 1} is done`,
    date: dateAt(strategy, wave.end),
    wave_number: i + 1,
    phases: wave.sessions.map((session) => phaseId(strategy, session)),
  }));
}
