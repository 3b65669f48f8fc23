import type { Recovery } from "../../generated/strategy-risk-mitigation-plan.types.ts";
import { fill } from "../../model/fill.ts";
import type { Brief } from "../brief.ts";
import { gateSessions, hasGate } from "../figures.ts";
import { idsOf, phaseId } from "../words.ts";
import { patience } from "./session-coordination.ts";

/** What to do when sessions lose each other, want one thing at once, or their results do not fit. */
export function recoveryOf(brief: Brief): Recovery[] {
  const { strategy, risks } = brief;
  const { conflict, blocked } = patience(brief);
  const atGates = strategy.waves.flatMap((_, i) =>
    hasGate(strategy, i) ? gateSessions(strategy, i) : [],
  );
  const sharing = risks.filter(({ category }) => category === "resource_risk");
  const joining = risks.filter(({ category }) => category === "integration_risk");
  return [
    {
      failure_type: "coordination_failure",
      detection: `A session misses its gate, or answers no message for ${blocked}`,
      immediate_response:
        "The orchestrator stops the gate and asks every participant for its state",
      resolution:
        "Read the states of the sessions, set those that are wrong right, hold the gate again",
      prevention: fill("how the teams notice earlier that they lose each other"),
      affects: distinct(idsOf(atGates)),
      commands: ["parallel-plan strategy status", "parallel-plan validate"],
    },
    {
      failure_type: "resource_conflict",
      detection: `Two sessions hold one resource, or one waits for it longer than ${conflict}`,
      immediate_response: "Freeze the resource: the session that the schedule names first keeps it",
      resolution:
        "Let the others take turns, or compute the strategy again with what is really there",
      prevention: fill("how the resource is reserved before it is used"),
      affects: distinct(sharing.flatMap(({ sessions }) => idsOf(sessions))),
      commands: ["parallel-plan strategy status"],
    },
    {
      failure_type: "integration_failure",
      detection: "The checks fail on the merged result, or interfaces do not fit together",
      immediate_response: `Stop the sessions that wait for the result${dependents(brief)}`,
      resolution:
        "Correct the interface in the session that owns it, merge again, run the checks again",
      prevention: fill("which interfaces are fixed before the sessions start"),
      affects: distinct(joining.flatMap(({ sessions }) => idsOf(sessions))),
      commands: ["parallel-plan validate", "git merge --abort"],
    },
  ];
}

/** The phase that joins most, as an example. */
function dependents({ strategy }: Brief): string {
  const { phases } = strategy.project;
  const most = Math.max(...phases.map(({ before }) => before.length));
  const phase = phases.findIndex(({ before }) => before.length === most);
  return most < 2 ? "" : `; ${phaseId(strategy, strategy.sessions[phase]!)} waits for ${most}`;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
