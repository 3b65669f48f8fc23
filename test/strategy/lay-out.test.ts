import { expect, test } from "vitest";
import { layOut } from "../../src/strategy/strategy.ts";
import type { StrategyTeams } from "../../src/generated/strategy-teams.types.ts";
import { drawn, graphText, projectFrom, strategyOf, teams } from "./support.ts";

test.each<[string, string, StrategyTeams, string]>([
  ["one phase", "a: 2 days", teams("blue"), "a@blue 0-2"],
  [
    "phases that wait for nothing, at once",
    "a: 2 days | b: 1 day",
    teams("blue", "red"),
    "a@blue 0-2, b@red 0-1",
  ],
  ["a chain, in waves", "a: 2 days | b: 1 day after a", teams("blue"), "a@blue 0-2 | b@blue 2-3"],
  [
    "more phases than teams, one after the other in one wave",
    "a: 2 days | b: 1 day | c: 1 day",
    teams("blue", "red"),
    "a@blue 0-2, b@red 0-1, c@red 1-2",
  ],
  [
    "a team of two sessions",
    "a: 1 day | b: 1 day",
    { ...teams(), teams: [{ team_id: "blue", parallel_sessions: 2 }] },
    "a@blue 0-1, b@blue 0-1",
  ],
  [
    "phases to who has the skill, in any case of letters",
    "a: 2 days needs React | b: 2 days needs sql | c: 1 day needs sql react",
    {
      ...teams(),
      teams: [
        { team_id: "blue", key_skills: ["SQL"] },
        { team_id: "red", key_skills: ["react", "sql"] },
      ],
    },
    "a@red 0-2, b@blue 0-2, c@red 2-3",
  ],
  [
    "a skill that a star covers",
    "a: 1 day needs react",
    { ...teams(), teams: [{ team_id: "blue", key_skills: ["*"] }] },
    "a@blue 0-1",
  ],
  [
    "time stretched by availability and hours",
    "a: 2 days needs x | b: 2 days needs y",
    {
      ...teams(),
      teams: [
        { team_id: "half", availability: "50%", key_skills: ["x"] },
        { team_id: "part", hours_per_week: 32, key_skills: ["y"] },
      ],
    },
    "a@half 0-4, b@part 0-2.5",
  ],
  [
    "time stretched by the usual buffer of a fifth",
    "a: 4 days",
    { schema_version: 1, teams: [{ team_id: "blue" }] },
    "a@blue 0-5",
  ],
  [
    "a short phase to the minute",
    "a: 30 minutes",
    { ...teams(), teams: [{ team_id: "blue", hours_per_week: 25 }] },
    "a@blue 0-0.1",
  ],
  [
    "phases that share a resource, in turn",
    "a: 1 day uses staging | b: 1 day uses staging",
    teams("blue", "red"),
    "a@blue 0-1, b@red 1-2",
  ],
  [
    "phases that share a resource with room for two",
    "a: 1 day uses staging | b: 1 day uses staging",
    { ...teams("blue", "red"), resources: [{ name: "staging", capacity: 2 }] },
    "a@blue 0-1, b@red 0-1",
  ],
  [
    "phases that avoid each other, in turn",
    "a: 1 day avoids b | b: 1 day",
    teams("blue", "red"),
    "a@blue 0-1, b@red 1-2",
  ],
  [
    "phases in as many environments as there are",
    "a: 1 day | b: 1 day",
    { ...teams("blue", "red"), infrastructure: { development_environments: 1 } },
    "a@blue 0-1, b@red 1-2",
  ],
  [
    "phases in as many sessions as can be watched",
    "a: 1 day | b: 1 day | c: 1 day",
    { ...teams("blue", "red", "green"), infrastructure: { parallel_sessions: 2 } },
    "a@blue 0-1, b@red 0-1, c@green 1-2",
  ],
])("lays out %s", async (_, phases, file, told) =>
  expect(drawn(await strategyOf(phases, file))).toBe(told),
);

test("moves a phase to the wave where it costs nothing", async () => {
  const { waves, makespan, project } = await strategyOf(
    "a: 1 day | b: 5 days after a | c: 5 days",
    teams("blue", "red"),
  );
  const ids = waves.map(({ sessions }) => sessions.map(({ phase }) => project.phases[phase]!.id));
  expect(ids).toEqual([["a"], ["b", "c"]]);
  expect(makespan).toBe(6 * 480);
});

test("tells what gates between waves cost", async () => {
  const { makespan, withoutGates, lowerBound, criticalMinutes, total } = await strategyOf(
    "a: 1 day | b: 4 days | c: 4 days after a | d: 1 day after b",
    teams("blue", "red"),
  );
  expect({ makespan, withoutGates, lowerBound, criticalMinutes, total }).toEqual({
    makespan: 6 * 480,
    withoutGates: 5 * 480,
    lowerBound: 5 * 480,
    criticalMinutes: 5 * 480,
    total: 10 * 480,
  });
});

test.each<[string, string, StrategyTeams, string]>([
  [
    "a skill that no team has",
    "a: 1 day needs cobol jcl",
    { ...teams(), teams: [{ team_id: "blue", key_skills: ["react", "cobol"] }] },
    "no team can take phase a: none has cobol and jcl together; expected key_skills of one team that hold them",
  ],
  [
    "a phase of more than a lifetime",
    "a: 1 day | b: 9999 weeks",
    { ...teams(), teams: [{ team_id: "blue", availability: "1%" }] },
    "phase b takes more than 80 years; expected a shorter duration, or teams with more time",
  ],
  [
    "work of more than a lifetime",
    "a: 4000 weeks | b: 4000 weeks after a",
    teams("blue"),
    "the phases take more than 80 years; expected shorter durations",
  ],
])("refuses %s", async (_, phases, file, problem) => {
  const project = await projectFrom(graphText(phases), "graph.json", { teams: file });
  expect(layOut(project)).toEqual({ problem });
});

test("refuses a demand that never fits", async () => {
  const graph = {
    schema_version: 1,
    phases: [{ id: "a", name: "A", duration: "1 day", needs: { testing_environments: 3 } }],
  };
  const project = await projectFrom(JSON.stringify(graph), "dependency-graph.json", {
    teams: { ...teams("blue"), infrastructure: { testing_environments: 2 } },
  });
  expect(layOut(project)).toEqual({
    problem: "phase a needs 3 testing environments, and there are 2; expected as many",
  });
});

test.each<[string, number]>([
  // 12.5 hours, and 6 hours 40 minutes.
  ["4 hours", 13 * 60],
  ["128 minutes", 400],
  ["2 days", 50 * 60],
])(
  "%s of a team with a third of its time is rounded by what comes out",
  async (duration, minutes) => {
    const red = { team_id: "red", availability: "80%", hours_per_week: 20 };
    const { total } = await strategyOf(`a: ${duration}`, {
      ...teams(),
      buffer_percentage: 20,
      teams: [red],
    });
    expect(total).toBe(minutes);
  },
);
