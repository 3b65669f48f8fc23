import type {
  StrategyCoordinationProtocols,
  SyncPoint,
} from "../../generated/strategy-coordination-protocols.types.ts";
import { fill } from "../../model/fill.ts";
import { durationText } from "../../model/working-time.ts";
import type { Brief } from "../brief.ts";
import { gateMinutes, gateSessions, hasGate } from "../figures.ts";
import * as words from "../words.ts";
import { communicationOf, decisionsOf } from "./communication.ts";
import { handoffOf } from "./handoff.ts";
import { recoveryOf } from "./recovery.ts";
import { patience } from "./session-coordination.ts";

/** The coordination-protocols.json of a strategy. */
export function coordinationProtocols(brief: Brief): StrategyCoordinationProtocols {
  const { strategy } = brief;
  const { blocked, conflict } = patience(brief);
  const steps = [
    ["team_lead", "A session is blocked", blocked, "Ask the team that it waits for"],
    ["architect", "A technical conflict is open", conflict, "Decide, and write the decision down"],
    [
      "orchestrator",
      "More than one team is affected",
      conflict,
      "Change the order of the sessions that wait",
    ],
    [
      "project_owner",
      "The critical path or the deadline moves",
      "immediate",
      "Change scope, teams or dates, and compute the strategy again",
    ],
  ] as const;
  return {
    execution_plan_id: strategy.project.id,
    project_name: strategy.project.name,
    synchronization_points: strategy.waves.flatMap((_, i) =>
      hasGate(strategy, i) ? syncPoint(brief, i) : [],
    ),
    communication_schedule: communicationOf(brief),
    decision_making: decisionsOf(brief),
    escalation_procedures: steps.map(([decided_by, trigger, response_time, action], i) => ({
      level: i + 1,
      trigger,
      decided_by,
      response_time,
      action,
    })),
    information_flow: flowOf(brief),
    shared_resources: sharedOf(brief),
    documentation_standards: [fill("what every session writes down, and where")],
    recovery_procedures: recoveryOf(brief).map(withoutSlots),
    handoff: handoffOf(brief),
  };
}

/** The slots of recovery stand in risk-mitigation-plan.json: one place to fill. */
function withoutSlots(procedure: ReturnType<typeof recoveryOf>[number]) {
  return { ...procedure, prevention: "See risk-mitigation-plan.json" };
}

function syncPoint({ strategy }: Brief, number: number): SyncPoint {
  const { sessions, end } = strategy.waves[number]!;
  const handed = sessions.flatMap(({ phase }) => strategy.project.phases[phase]!.deliverables);
  return {
    sync_point_id: words.gateId(number),
    name: `Gate behind wave ${number + 1}`,
    wave_number: number + 1,
    date: words.dateAt(strategy, end),
    trigger_conditions: sessions.map(
      (session) => `${session.id} (${words.phaseId(strategy, session)}) has ended`,
    ),
    participants: words.idsOf(gateSessions(strategy, number)),
    duration: durationText(gateMinutes(strategy, number)),
    preparation_requirements: [
      "Every session of the wave is merged, or says why it cannot be",
      "The checks of the merged result have run",
    ],
    success_criteria: [fill(`what the sessions of wave ${number + 2} must be able to rely on`)],
    failure_procedures: [fill("who decides what when the gate fails")],
    deliverables: [...new Set(handed)],
  };
}

/** What goes from session to session along the dependencies. */
function flowOf({
  strategy,
}: Brief): NonNullable<StrategyCoordinationProtocols["information_flow"]> {
  const { sessions, project } = strategy;
  const order = sessions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return order.flatMap(({ id, phase }) =>
    project.phases[phase]!.before.map((parent) => ({
      from_session: sessions[parent]!.id,
      to_session: id,
      deliverables: project.phases[parent]!.deliverables,
    })),
  );
}

function sharedOf({
  strategy,
}: Brief): NonNullable<StrategyCoordinationProtocols["shared_resources"]> {
  const { pools, project, sessions } = strategy;
  return pools.list.flatMap(({ name, kind, capacity }) => {
    const users = sessions
      .filter(({ phase }) => project.phases[phase]!.resources.includes(name))
      .sort((a, b) => a.start - b.start || a.phase - b.phase);
    return kind !== "shared" || users.length < 2
      ? []
      : {
          resource: name,
          capacity,
          sessions: words.idsOf(users),
          rule: `At most ${words.counted(capacity, "session")} at once, in this order`,
        };
  });
}
