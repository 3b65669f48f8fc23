import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";
import { type Draft, phase, strategyText } from "./support/strategy.ts";

const rule = "strategy/over-capacity";
const path = "parallel-execution/execution-plan.json";

test.each<[string, (draft: Draft) => void]>([
  ["a wave with as many sessions as teams", () => {}],
  [
    "more sessions where a team has several",
    ({ resource_analysis: { available_teams: teams }, wave_execution_plan: { waves } }) => {
      teams[0]!["parallel_sessions"] = 2;
      waves[0]!.max_concurrent_sessions = 3;
    },
  ],
  [
    "any number where no teams and no facilities are described",
    ({ resource_analysis: analysis, wave_execution_plan: { waves } }) => {
      analysis.available_teams = [];
      analysis.infrastructure_capacity = {};
      waves[0]!.max_concurrent_sessions = 50;
    },
  ],
  [
    "a skill in other letters, one that a star covers, and any where a team names none",
    ({ resource_analysis: { available_teams: teams }, wave_execution_plan: { waves } }) => {
      teams[0]!["key_skills"] = ["Go"];
      teams[1]!["key_skills"] = ["*"];
      Object.assign(waves[0]!.phases[0]!, { required_skills: ["go"] });
      Object.assign(waves[0]!.phases[1]!, { required_skills: ["SQL"] });
    },
  ],
  [
    "any skill of a team that names none",
    ({ wave_execution_plan: { waves } }) =>
      void Object.assign(waves[0]!.phases[0]!, { required_skills: ["go"] }),
  ],
  [
    "phases of one team that follow each other in a wave",
    ({ wave_execution_plan: { waves } }) => {
      waves[0]!.phases.push(phase("d", "session_004", "red", "1 week", []));
    },
  ],
])("accepts %s", async (_, change) =>
  expect(await findingsIn(rule, strategyText(change), { path })).toEqual([]),
);

test.each<[string, (draft: Draft) => void, string[]]>([
  [
    "more sessions than teams",
    ({ wave_execution_plan: { waves } }) => void (waves[0]!.max_concurrent_sessions = 3),
    ["wave 1 has 3 sessions at once, and the teams carry out 2; expected 2 at most"],
  ],
  [
    "more sessions than environments",
    ({ resource_analysis: analysis }) =>
      void (analysis.infrastructure_capacity["development_environments"] = 1),
    ["wave 1 has 2 sessions at once, and there is 1 development environment; expected 1 at most"],
  ],
  [
    "more sessions than can be watched, or built",
    ({ resource_analysis: analysis }) => {
      analysis.infrastructure_capacity["monitoring_capacity"] = "1 parallel session";
      analysis.infrastructure_capacity["ci_cd_capacity"] = "1 concurrent build";
    },
    [
      "wave 1 has 2 sessions at once, and there is 1 concurrent build; expected 1 at most",
      "wave 1 has 2 sessions at once, and there is 1 parallel session; expected 1 at most",
    ],
  ],
  [
    "a phase with a team that lacks its skill",
    ({ resource_analysis: { available_teams: teams }, wave_execution_plan: { waves } }) => {
      teams[0]!["key_skills"] = ["Go"];
      teams[1]!["key_skills"] = ["Node.js", "SQL"];
      Object.assign(waves[0]!.phases[0]!, { required_skills: ["Node.js"] });
    },
    [
      "a requires Node.js, which blue does not have among its key_skills; expected a team that has it, such as red",
    ],
  ],
  [
    "a skill that nobody has",
    ({ resource_analysis: { available_teams: teams }, wave_execution_plan: { waves } }) => {
      teams[0]!["key_skills"] = [];
      Object.assign(waves[0]!.phases[0]!, { required_skills: ["cobol"] });
      teams[1]!["key_skills"] = ["SQL"];
    },
    [
      "a requires cobol, which blue does not have among its key_skills; expected a team that has it",
    ],
  ],
  [
    "a team with more work than the wave is long",
    ({ wave_execution_plan: { waves } }) => {
      waves[0]!.phases[1]!.team_assignment = "blue";
    },
    [
      "blue has 15 days of work in wave 1, which takes 2 weeks; expected one phase after the other to fit",
    ],
  ],
  [
    "more work than the sessions of a wave can do",
    ({ wave_execution_plan: { waves } }) => void (waves[0]!.max_concurrent_sessions = 1),
    [
      "the phases of wave 1 take 15 days, more than 1 at once do in 2 weeks; expected more sessions or more time",
    ],
  ],
])("tells %s", async (_, change, messages) => {
  const told = await findingsIn(rule, strategyText(change), { path });
  expect(told.map(({ message }) => message).sort()).toEqual(messages);
  expect(told.every(({ severity }) => severity === "error")).toBe(true);
});

/** A schedule with two sessions of one team that go on at the same time. */
function scheduleText(parallel: number | undefined): string {
  const session = (id: string) => ({
    session_id: `session_${id}`,
    phase_id: id,
    team_assignment: "blue",
    starts_after: "0 days",
    duration: "1 week",
  });
  return JSON.stringify({
    execution_plan_id: "parallel_exec_1",
    waves: [
      {
        wave_number: 1,
        duration: "1 week",
        max_concurrent_sessions: 2,
        sessions: [session("a"), session("b")],
      },
    ],
    team_schedules: [
      {
        team_id: "blue",
        ...(parallel && { parallel_sessions: parallel }),
        sessions: ["session_a", "session_b"],
        utilization: "100%",
      },
    ],
  });
}

test.each<[string, number | undefined, string[]]>([
  [
    "more than its team has",
    1,
    [
      "blue has 10 days of work in wave 1, which takes 1 week; expected one phase after the other to fit",
      "wave 1 has 2 sessions at once, and the teams carry out 1; expected 1 at most",
    ],
  ],
  ["as many as its team has", 2, []],
  ["some of a team of which nobody knows how many it has", undefined, []],
])("judges a schedule with two sessions at once, %s", async (_, parallel, messages) => {
  const found = await findingsIn(rule, scheduleText(parallel), {
    path: "parallel-execution/wave-schedules.json",
  });
  expect(found.map(({ message }) => message).sort()).toEqual(messages);
});
