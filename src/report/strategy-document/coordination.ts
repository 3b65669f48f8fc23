import type { StrategyFiles } from "../../strategy/files.ts";
import { facts, inline, labelled, numbered, table, words } from "./markdown.ts";

/** One section a synchronization point, with what has to be true to pass it. */
export function syncPoints({ protocols }: StrategyFiles): string[] {
  const all = protocols.synchronization_points;
  if (all.length === 0)
    return ["## Synchronization points", "", "None: one wave, or one team.", ""];
  return [
    "## Synchronization points",
    "",
    ...all.flatMap((point) => [
      `### ${inline(point.name)}`,
      "",
      ...facts([
        ["Id", point.sync_point_id && inline(point.sync_point_id)],
        ["Wave", point.wave_number === undefined ? undefined : String(point.wave_number)],
        ["Date", point.date],
        ["Takes", point.duration && inline(point.duration)],
        ["Who", words(point.participants)],
      ]),
      ...labelled("It is held when", point.trigger_conditions),
      ...labelled("Before it", point.preparation_requirements),
      ...labelled("It is passed when", point.success_criteria),
      ...labelled("If it fails", point.failure_procedures),
      ...labelled("It gives", point.deliverables),
    ]),
  ];
}

/** Who talks to whom when. */
export function communication({ protocols }: StrategyFiles): string[] {
  const all = protocols.communication_schedule;
  return [
    "## Communication",
    "",
    ...table(
      ["What", "How often", "When", "Takes", "Who", "Decides"],
      all.map((one) => [
        inline(one.communication_type),
        inline(one.frequency),
        inline(one.time ?? ""),
        inline(one.duration ?? ""),
        words(one.participants),
        inline(one.decision_authority ?? ""),
      ]),
    ),
    ...all.flatMap((one) =>
      labelled(`On the agenda of ${inline(one.communication_type)}`, one.agenda),
    ),
    ...sharedResources(protocols),
    ...labelled("What is written down", protocols.documentation_standards),
  ];
}

function sharedResources({ shared_resources: all = [] }: StrategyFiles["protocols"]): string[] {
  return table(
    ["Shared resource", "Room for", "Sessions", "Rule"],
    all.map((one) => [
      inline(one.resource),
      one.capacity === undefined ? "" : String(one.capacity),
      words(one.sessions),
      inline(one.rule),
    ]),
  );
}

/** Who decides what, and when it goes one step up. */
export function decisions({ plan, protocols }: StrategyFiles): string[] {
  const { decision_making: making, escalation_procedures: steps } = protocols;
  const thresholds =
    plan.session_coordination.inter_agent_communication?.escalation_thresholds ?? {};
  const pairs = (record: Record<string, string> | undefined): string[][] =>
    Object.entries(record ?? {}).map((pair) => pair.map(inline));
  return [
    "## Decisions and escalation",
    "",
    "Asked in this order:",
    "",
    ...numbered(making.decision_hierarchy),
    ...table(["Kind of decision", "Who decides"], pairs(making.decision_types)),
    ...table(["What", "Goes one step up when"], pairs(making.escalation_criteria)),
    ...table(["What waits", "At most"], pairs(thresholds)),
    ...table(
      ["Level", "Trigger", "Decided by", "Within", "What is done"],
      steps.map((step) => [
        String(step.level),
        inline(step.trigger),
        inline(step.decided_by),
        inline(step.response_time),
        inline(step.action ?? ""),
      ]),
    ),
  ];
}
