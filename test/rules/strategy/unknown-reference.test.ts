import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";
import { type Draft, strategyText } from "./support/strategy.ts";

const rule = "strategy/unknown-reference";
const path = "parallel-execution/execution-plan.json";

test.each<[string, (draft: Draft) => void]>([
  ["names that are defined", () => {}],
  [
    "roles and teams at a gate",
    ({ wave_execution_plan: { waves } }) => {
      waves[0]!.synchronization_points[0]!.participants = ["red", "lead", "orchestrator", "b"];
    },
  ],
  [
    "groups of people in a protocol",
    ({ coordination_protocols: { synchronization_points: points } }) =>
      points[0]!.participants.push("backend_teams"),
  ],
  [
    "everybody at a gate",
    ({ wave_execution_plan: { waves } }) =>
      waves[0]!.synchronization_points[0]!.participants.push("all_teams", "all"),
  ],
])("accepts %s", async (_, change) =>
  expect(await findingsIn(rule, strategyText(change), { path })).toEqual([]),
);

test.each<[string, (draft: Draft) => void, string[]]>([
  [
    "a team",
    ({ wave_execution_plan: { waves } }) => void (waves[0]!.phases[0]!.team_assignment = "blu"),
    ["the team of a names blu, which is no team; expected blue, the nearest one"],
  ],
  [
    "a participant of a wave's gate",
    ({ wave_execution_plan: { waves } }) =>
      waves[0]!.synchronization_points[0]!.participants.push("green"),
    [
      "the participants of Gate name green, which is no session or team; expected one that the plan defines",
    ],
  ],
  [
    "a participant of a meeting",
    ({ wave_execution_plan: { waves } }) =>
      waves[0]!.coordination_requirements.push({
        type: "standup",
        frequency: "daily",
        participants: ["rad"],
      }),
    [
      "the participants of standup name rad, which is no session or team; expected red, the nearest one",
    ],
  ],
  [
    "a session in a protocol",
    ({ coordination_protocols: { synchronization_points: points } }) =>
      points[0]!.participants.push("session_009"),
    [
      "the participants of Gate name session_009, which is no session or team; expected session_001, the nearest one",
    ],
  ],
  [
    "a session of a risk",
    ({ risk_management: { risk_assessment: risks } }) => risks[0]!.affected_sessions.push("a"),
    ["the risk Delay names a, which is no session or team; expected one that the plan defines"],
  ],
  [
    "a phase of a milestone",
    ({ wave_execution_plan: { milestones } }) => milestones[0]!.phases.push("z"),
    ["the milestone Half names z, which is no phase; expected a, the nearest one"],
  ],
  [
    "a phase of the critical path",
    ({ project_context: context }) => void (context["critical_path"] = ["a", "launch"]),
    ["the critical path names launch, which is no phase; expected one that the plan defines"],
  ],
  [
    "a session in a meeting",
    ({ coordination_protocols: protocols }) =>
      (protocols.communication_schedule as object[]).push({
        communication_type: "standup",
        participants: ["session_009", "blue", "lead"],
      }),
    [
      "the participants of standup name session_009, which is no session or team; expected session_001, the nearest one",
    ],
  ],
  [
    "a team in an empty list",
    (draft) => {
      draft.resource_analysis.available_teams = [];
      draft.wave_execution_plan.waves[0]!.phases.pop();
      draft.wave_execution_plan.waves[0]!.synchronization_points[0]!.participants.pop();
      delete (draft.wave_execution_plan.waves[1]!.phases[0] as Record<string, unknown>)[
        "team_assignment"
      ];
    },
    ["the team of a names blue, which is no team; expected one that the plan defines"],
  ],
])("tells %s that nobody defines", async (_, change, messages) => {
  const told = await findingsIn(rule, strategyText(change), { path });
  expect(told.map(({ message }) => message)).toEqual(messages);
  expect(told.map(({ severity }) => severity)).toEqual(["error"]);
});

test("tells a conflict of a dependency graph with no phase", async () => {
  const graph = {
    schema_version: 1,
    phases: [
      {
        id: "build",
        name: "Build",
        duration: "1 day",
        dependencies: [],
        conflicts: ["ship", "pack"],
      },
      { id: "ship", name: "Ship", duration: "1 day", dependencies: [] },
    ],
  };
  const told = await findingsIn(rule, JSON.stringify(graph, null, 1), { path: "graph.json" });
  expect(told.map(({ message }) => message)).toEqual([
    "a conflict of build names pack, which is no phase; expected one that the plan defines",
  ]);
});
