import {
  dateAt,
  listed,
  percent
} from "./chunk-R3YRB4HA.mjs";
import {
  durationText
} from "./chunk-ZU2Z7FRA.mjs";

// src/strategy/targets.ts
var SAVED = 0.4;
var OVERHEAD = 0.1;
var UTILIZATION = 0.8;
function targetsOf(strategy, figures) {
  const { project, makespan } = strategy;
  const { saved, overhead, utilization } = figures;
  const targets = [
    target(
      "time_savings",
      "40% to 60% or more",
      saved,
      asShown(saved) >= SAVED,
      () => whyNotFaster(strategy, figures)
    ),
    target(
      "coordination_overhead",
      "below 10%",
      overhead,
      asShown(overhead) < OVERHEAD,
      () => whyOverhead(strategy)
    ),
    target(
      "resource_utilization",
      "above 80%",
      utilization,
      asShown(utilization) > UTILIZATION,
      () => whyIdle(strategy, figures)
    )
  ];
  if (project.deadline === void 0) return targets;
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
      ...!met && { explanation }
    }
  ];
}
function asShown(share) {
  return Math.round(share * 100) / 100;
}
function target(name, expected, share, met, why) {
  const told = { target: name, expected, planned: percent(share), met };
  return met ? told : { ...told, explanation: why() };
}
function whyNotFaster(strategy, { peak }) {
  const { total, makespan, criticalMinutes, criticalPath, lowerBound, withoutGates, project } = strategy;
  const ids = criticalPath.map((phase) => project.phases[phase].id);
  const reasons = [
    `The longest chain, ${listed(ids)}, takes ${durationText(criticalMinutes)} of ${durationText(total)}: nobody can save more than ${percent(1 - criticalMinutes / total)}.`
  ];
  if (lowerBound > criticalMinutes)
    reasons.push(
      `With these teams and resources no schedule is shorter than ${durationText(lowerBound)}, which saves ${percent(1 - lowerBound / total)}.`
    );
  if (withoutGates < makespan)
    reasons.push(
      `The gates between waves cost ${durationText(makespan - withoutGates)}; without them it would take ${durationText(withoutGates)}.`
    );
  if (peak === 1) reasons.push("No two phases run at once.");
  return reasons.join(" ");
}
function whyOverhead({ waves, project: { coordination } }) {
  const gates = waves.length - 1;
  const parts = [
    `a daily meeting of ${coordination.standup} minutes`,
    `a weekly one of ${coordination.review} minutes`,
    gates === 1 ? "one gate" : `${gates} gates`
  ];
  return `The teams of every wave have ${listed(parts)}; fewer waves, fewer teams in a wave or shorter meetings need less.`;
}
function whyIdle({ project }, { teams, peak }) {
  const idle = teams.map(({ utilization }, i) => ({ id: project.teams[i].id, utilization })).filter(({ utilization }) => asShown(utilization) <= UTILIZATION).sort((a, b) => a.utilization - b.utilization);
  const named = idle.map(({ id, utilization }) => `${id} (${percent(utilization)})`);
  const lanes = project.teams.reduce((sum, { sessions }) => sum + sessions, 0);
  const who = named.length === 1 ? "This team waits" : "These teams wait";
  return `${who} part of the time: ${listed(named)}. At most ${peak} of ${lanes} sessions run at once; the others wait for dependencies, gates or skills.`;
}

export {
  SAVED,
  OVERHEAD,
  UTILIZATION,
  targetsOf
};
