import type {
  Communication,
  DecisionMaking,
} from "../../generated/strategy-coordination-protocols.types.ts";
import { durationText } from "../../model/working-time.ts";
import type { Brief } from "../brief.ts";
import { type Meeting, meetingsOf, teamsOf } from "../figures.ts";
import { patience } from "./session-coordination.ts";

const AGENDA: Readonly<Record<Meeting["type"], string[]>> = {
  standup: ["What has ended", "What is blocked, and by whom", "What the next gate needs"],
  integration_review: [
    "What was merged, and whether its checks pass",
    "Risks that have come, and what was done",
    "Figures behind their thresholds",
  ],
};

/** The regular meetings, each of the teams that ever work beside another. */
export function communicationOf({ strategy }: Brief): Communication[] {
  const types: Meeting["type"][] = ["standup", "integration_review"];
  return types.flatMap((type) => {
    const waves = strategy.waves.filter((wave) =>
      meetingsOf(strategy, wave).some((meeting) => meeting.type === type),
    );
    const [first] = waves;
    if (!first) return [];
    const meeting = meetingsOf(strategy, first).find((one) => one.type === type)!;
    const teams = teamsOf(waves.flatMap(({ sessions }) => sessions));
    return {
      communication_type: type,
      frequency: meeting.frequency,
      duration: durationText(meeting.minutes),
      participants: [...teams.map((team) => strategy.project.teams[team]!.id), "orchestrator"],
      agenda: AGENDA[type],
      decision_authority: "orchestrator",
      escalation_triggers: ["blocked_dependencies", "resource_conflicts", "quality_issues"],
    };
  });
}

/** Who decides what, and from when on the next one is asked. */
export function decisionsOf(brief: Brief): DecisionMaking {
  const { conflict } = patience(brief);
  return {
    decision_hierarchy: ["team_lead", "architect", "orchestrator", "project_owner"],
    decision_types: {
      technical_decisions: "architect",
      coordination_decisions: "orchestrator",
      resource_decisions: "project_owner",
      quality_decisions: "architect",
    },
    escalation_criteria: {
      technical_conflicts: `unresolved after ${conflict}`,
      resource_conflicts: "affects more than one team",
      timeline_impacts: "affects the critical path",
    },
  };
}
