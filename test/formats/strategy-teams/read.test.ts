import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/formats/format.ts";
import { readTeamsFile } from "../../../src/formats/strategy-teams/read.ts";

const read = (value: object) =>
  readTeamsFile(Buffer.from(JSON.stringify(value, null, 1)), DEFAULT_LIMITS);

/** Faults as `line: message`. */
function faults(value: object): string[] {
  const told = read(value);
  return "teams" in told
    ? []
    : told.findings.map(({ at, message }) => `${at.start.line}: ${message}`);
}

const TEAM = { team_id: "api", team_size: 3, key_skills: ["Go"] };

test("reads a resource analysis as teams", () => {
  const told = read({
    available_teams: [
      { ...TEAM, availability: "100%", capacity: "40 hours/week per person" },
      { team_id: "web", availability: 80, capacity: "32 hours/week per person", utilization: "9%" },
      { team_id: "ops", availability: "33.3%", capacity: "13.3 hours/week per person" },
      { team_id: "law", availability: "50%", capacity: "7.3 h per week" },
    ],
    infrastructure_capacity: {
      development_environments: 5,
      ci_cd_capacity: "20 concurrent builds",
      monitoring_capacity: "10 parallel sessions",
    },
    resource_constraints: [
      { constraint_type: "one_database", description: "One database", impact: "<fill: what>" },
      { constraint_type: "shared_resource", description: "staging", phases: ["a"] },
    ],
    capacity_buffer: "10%",
    workload_balance: "98%",
  });
  expect(told).toEqual({
    teams: {
      schema_version: 1,
      buffer_percentage: 10,
      teams: [
        { ...TEAM, availability: "100%", hours_per_week: 40 },
        { team_id: "web", availability: "80%", hours_per_week: 40 },
        { team_id: "ops", availability: "33.3%", hours_per_week: 40 },
        { team_id: "law", availability: "50%", hours_per_week: 14.6 },
      ],
      infrastructure: {
        development_environments: 5,
        concurrent_builds: 20,
        parallel_sessions: 10,
      },
      constraints: [{ constraint_type: "one_database", description: "One database" }],
    },
  });
});

test("reads dates and holidays of the plan around it", () => {
  const told = read({
    planning_date: "2026-01-02T10:00:00Z",
    project_context: {
      project_name: "shop",
      start_date: "2026-01-05",
      deadline: "2026-02-27",
      working_calendar: { holidays: ["2026-01-06"] },
    },
    resource_analysis: { available_teams: [TEAM] },
  });
  expect(told).toMatchObject({
    teams: {
      project_name: "shop",
      start_date: "2026-01-05",
      planning_date: "2026-01-02",
      deadline: "2026-02-27",
      holidays: ["2026-01-06"],
      teams: [TEAM],
    },
  });
});

test.each<[string, object, string[]]>([
  [
    "a capacity that is no time",
    { available_teams: [{ ...TEAM, capacity: "a lot" }] },
    ["9: the capacity a lot cannot be read; expected one such as 40 hours/week per person"],
  ],
  [
    "builds that are no number",
    { available_teams: [TEAM], infrastructure_capacity: { ci_cd_capacity: "many" } },
    ["12: ci_cd_capacity many cannot be read; expected one such as 20 concurrent builds"],
  ],
  [
    "a key that nobody knows, and a share above all",
    { resource_analysis: { available_teams: [{ ...TEAM, mood: "good", availability: "120%" }] } },
    [
      '10: available_teams[0] has the key "mood", which is not known',
      "11: available_teams[0].availability does not fit; expected one such as 80%, above 0% and at most 100%",
    ],
  ],
])("tells %s in a resource analysis", (_, value, expected) =>
  expect(faults(value).sort()).toEqual([...expected].sort()),
);

test("tells for each key of others the one that holds it here", () => {
  const told = faults({
    schema_version: 1,
    teams: [
      { name: "api", size: 3, skills: ["Go"], capacity: "40 hours/week per person" },
      { team_id: "web", sessions: 2 },
    ],
    infrastructure: { ci_cd_capacity: "20 concurrent builds", monitoring_capacity: "10 sessions" },
    resource_constraints: [],
    capacity_buffer: "20%",
  });
  const key = (where: string, name: string, home: string): string =>
    `${where} has the key "${name}", which is not known; expected ${home}`;
  expect(told.map((line) => line.replace(/^\d+: /, "")).sort()).toEqual(
    [
      key("teams[0]", "name", "team_id"),
      key("teams[0]", "size", "team_size"),
      key("teams[0]", "skills", "key_skills"),
      key("teams[0]", "capacity", "hours_per_week, the hours of a week before availability"),
      key("teams[1]", "sessions", "parallel_sessions"),
      key("infrastructure", "ci_cd_capacity", "concurrent_builds, a number"),
      key("infrastructure", "monitoring_capacity", "parallel_sessions, a number"),
      key("the file", "resource_constraints", "constraints"),
      key("the file", "capacity_buffer", "buffer_percentage"),
    ].sort(),
  );
});

test("days that no calendar has are told at their place", () => {
  const teams = {
    schema_version: 1,
    start_date: "2026-02-29",
    teams: [TEAM],
    holidays: ["2026-11-31"],
  };
  expect(faults(teams)).toEqual([
    "3: 2026-02-29 is no day of the calendar; expected one that exists",
    "14: 2026-11-31 is no day of the calendar; expected one that exists",
  ]);
});
