import type { Target } from "../generated/strategy-execution-plan.types.ts";
import { durationText } from "../model/working-time.ts";
import { type Figures, percent } from "./figures.ts";
import type { Strategy } from "./strategy.ts";
import { dateAt, listed } from "./words.ts";

/** Shares that a strategy should reach: time saved, time for coordination, use of the teams. */
export const SAVED = 0.4;
export const OVERHEAD = 0.1;
export const UTILIZATION = 0.8;

/** Every target with its figure. */
export function targetsOf(strategy: Strategy, figures: Figures): Target[] {
  const { project, makespan } = strategy;
  const { saved, overhead, utilization } = figures;
  const targets: Target[] = [
    target("time_savings", "40% to 60% or more", saved, asShown(saved) >= SAVED, () =>
      whyNotFaster(strategy, figures),
    ),
    target("coordination_overhead", "below 10%", overhead, asShown(overhead) < OVERHEAD, () =>
      whyOverhead(strategy),
    ),
    target(
      "resource_utilization",
      "above 80%",
      utilization,
      asShown(utilization) > UTILIZATION,
      () => whyIdle(strategy, figures),
    ),
  ];
  if (project.deadline === undefined) return targets;
  const end = dateAt(strategy, makespan - 1);
  const met = end <= project.deadline;
  const explanation = `The work ends on ${end}, behind the deadline. ${whyNotFaster(strategy, figures)}`;
  return [
    ...targets,
    {
      target: "deadline",
      expected: project.deadline,
      planned: end,
      met,
      ...(!met && { explanation }),
    },
  ];
}

/** A share as whoever reads it sees it: what is shown as 10% is not below 10%. */
function asShown(share: number): number {
  return Math.round(share * 100) / 100;
}

function target(
  name: string,
  expected: string,
  share: number,
  met: boolean,
  why: () => string,
): Target {
  const told = { target: name, expected, planned: percent(share), met };
  return met ? told : { ...told, explanation: why() };
}

/** What keeps the work from being shorter: the chain, the teams, or the gates. */
function whyNotFaster(strategy: Strategy, { peak }: Figures): string {
  const { total, makespan, criticalMinutes, criticalPath, lowerBound, withoutGates, project } =
    strategy;
  const ids = criticalPath.map((phase) => project.phases[phase]!.id);
  const reasons = [
    `The longest chain, ${listed(ids)}, takes ${durationText(criticalMinutes)} of ${durationText(total)}: nobody can save more than ${percent(1 - criticalMinutes / total)}.`,
  ];
  if (lowerBound > criticalMinutes)
    reasons.push(
      `With these teams and resources no schedule is shorter than ${durationText(lowerBound)}, which saves ${percent(1 - lowerBound / total)}.`,
    );
  if (withoutGates < makespan)
    reasons.push(
      `The gates between waves cost ${durationText(makespan - withoutGates)}; without them it would take ${durationText(withoutGates)}.`,
    );
  if (peak === 1) reasons.push("No two phases run at once.");
  return reasons.join(" ");
}

function whyOverhead({ waves, project: { coordination } }: Strategy): string {
  const gates = waves.length - 1;
  const parts = [
    `a daily meeting of ${coordination.standup} minutes`,
    `a weekly one of ${coordination.review} minutes`,
    gates === 1 ? "one gate" : `${gates} gates`,
  ];
  return `The teams of every wave have ${listed(parts)}; fewer waves, fewer teams in a wave or shorter meetings need less.`;
}

function whyIdle({ project }: Strategy, { teams, peak }: Figures): string {
  const idle = teams
    .map(({ utilization }, i) => ({ id: project.teams[i]!.id, utilization }))
    .filter(({ utilization }) => asShown(utilization) <= UTILIZATION)
    .sort((a, b) => a.utilization - b.utilization);
  const named = idle.map(({ id, utilization }) => `${id} (${percent(utilization)})`);
  const lanes = project.teams.reduce((sum, { sessions }) => sum + sessions, 0);
  const who = named.length === 1 ? "This team waits" : "These teams wait";
  return `${who} part of the time: ${listed(named)}. At most ${peak} of ${lanes} sessions run at once; the others wait for dependencies, gates or skills.`;
}
