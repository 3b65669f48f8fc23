import { expect, test } from "vitest";
import { briefOf } from "../../src/strategy/brief.ts";
import { severityOf } from "../../src/model/strategy/severity.ts";
import { unusedInput } from "../../src/strategy/unused.ts";
import { strategyOf, teams } from "./support.ts";

const brief = async (...input: Parameters<typeof strategyOf>) =>
  briefOf(await strategyOf(...input), ".claude/state/projects/shop/sessions/");

test("works the figures out", async () => {
  const { figures } = await brief(
    "a: 2 weeks | b: 1 week | c: 2 weeks after a",
    teams("blue", "red"),
  );
  // 5 weeks of work in 4, at most 2 at once, by 2 teams.
  expect(figures.saved).toBeCloseTo(0.2);
  expect(figures.efficiency).toBeCloseTo(0.625);
  expect(figures.utilization).toBeCloseTo(0.625);
  expect(figures.peak).toBe(2);
  expect(figures.teams.map(({ busy, phases }) => [busy / 2400, phases]).sort()).toEqual([
    [2, 1],
    [3, 2],
  ]);
  // The average of 3 and 2 weeks in the larger.
  expect(figures.balance).toBeCloseTo(2.5 / 3);
  // Wave 1: ten standups of 15 and two reviews of 60 minutes for two teams, a gate of an hour for two.
  expect(figures.overhead).toBeCloseTo((10 * 15 * 2 + 2 * 60 * 2 + 60 * 2) / (5 * 2400));
});

test("counts meetings as the teams file has them", async () => {
  const file = {
    ...teams("blue", "red"),
    coordination: { standup_minutes: 0, review_minutes: 0, sync_minutes: 30 },
  };
  const { figures } = await brief("a: 1 week | b: 1 week | c: 1 week after a", file);
  expect(figures.overhead).toBeCloseTo((30 * 2) / (3 * 2400));
});

test("meets its targets where the work is wide", async () => {
  const { targets } = await brief("a: 2 weeks | b: 2 weeks", {
    ...teams("blue", "red"),
    deadline: "2026-01-16",
  });
  expect(targets.map(({ target, planned, met }) => [target, planned, met])).toEqual([
    ["time_savings", "50%", true],
    ["coordination_overhead", "6%", true],
    ["resource_utilization", "100%", true],
    ["deadline", "2026-01-16", true],
  ]);
});

test("explains the targets that it misses", async () => {
  const { targets } = await brief("a: 2 weeks | b: 1 day after a | c: 1 day", {
    ...teams("blue", "red"),
    deadline: "2026-01-16",
  });
  const [savings, overhead, use, deadline] = targets;
  expect(savings).toEqual({
    target: "time_savings",
    expected: "40% to 60% or more",
    planned: "8%",
    met: false,
    explanation:
      "The longest chain, a and b, takes 2 weeks 1 day of 2 weeks 2 days: nobody can save more than 8%.",
  });
  expect(overhead!.met).toBe(true);
  expect(use!.explanation).toMatch(
    /^This team waits part of the time: red \(9%\). At most 2 of 2 sessions run at once/,
  );
  expect(deadline!.explanation).toMatch(/^The work ends on 2026-01-19, behind the deadline\. /);
});

test("explains coordination that takes too long", async () => {
  const { targets } = await brief("a: 2 weeks | b: 2 weeks", {
    ...teams("blue", "red"),
    coordination: { standup_minutes: 60 },
  });
  expect(targets[1]).toMatchObject({
    planned: "15%",
    met: false,
    explanation:
      "The teams of every wave have a daily meeting of 60 minutes, a weekly one of 60 minutes and 0 gates; fewer waves, fewer teams in a wave or shorter meetings need less.",
  });
});

test("computes risks from the facts", async () => {
  const file = {
    ...teams(),
    deadline: "2026-01-09",
    teams: [
      { team_id: "blue", key_skills: ["react"] },
      { team_id: "red", key_skills: ["sql"] },
    ],
  } as ReturnType<typeof teams>;
  const { risks } = await brief(
    "a: 1 week needs react | b: 1 week needs sql uses staging | c: 1 day uses staging | d: 1 week after a b c",
    file,
  );
  expect(risks.map(({ id, name, probability, impact }) => [id, name, probability, impact])).toEqual(
    [
      ["sched_001", "Delay on the critical path", "high", "high"],
      ["sched_002", "The deadline is missed", "high", "high"],
      ["res_001", "Only one team knows react", "medium", "high"],
      ["res_002", "Only one team knows sql", "medium", "medium"],
      ["res_003", "red has no room", "medium", "high"],
      ["res_004", "Sessions share staging", "medium", "medium"],
      ["integ_001", "d joins 3 phases", "medium", "high"],
      ["coord_001", "The gate behind wave 1 is crowded", "medium", "medium"],
    ],
  );
});

test.each([
  ["high", "high", "high"],
  ["high", "medium", "high"],
  ["medium", "medium", "medium"],
  ["low", "high", "medium"],
  ["low", "medium", "low"],
] as const)("a risk of %s probability and %s impact is %s", (probability, impact, severity) =>
  expect(severityOf({ probability, impact })).toBe(severity),
);

test("judges a target by the figure that is shown", async () => {
  const file = {
    ...teams("blue", "red"),
    coordination: { standup_minutes: 0, review_minutes: 0, sync_minutes: 692 },
  };
  const { figures, targets } = await brief("a: 1 week | b: 1 week | c: 1 week after a", file);
  expect(figures.overhead).toBeLessThan(0.1);
  expect(targets[1]).toMatchObject({ planned: "10%", expected: "below 10%", met: false });
});

test("a sentence about one has the form of one", async () => {
  const file = {
    ...teams(),
    teams: [
      { team_id: "blue", key_skills: ["react"] },
      { team_id: "red", key_skills: ["sql", "ops"] },
    ],
  } as ReturnType<typeof teams>;
  const { risks } = await brief(
    "a: 1 week needs react | b: 1 day needs sql | c: 1 day after b needs sql | d: 1 hour needs ops",
    file,
  );
  expect(risks.flatMap(({ name, evidence }) => (name.startsWith("Only") ? evidence : []))).toEqual([
    "1 phase needs react, and blue alone has it; it is on the critical path.",
    "2 phases need sql, and red alone has it.",
    "1 phase needs ops, and red alone has it.",
  ]);
});

test.each<[string, string, Partial<ReturnType<typeof teams>>, string[]]>([
  [
    "nothing where everything is asked for",
    "a: 1 day uses staging",
    {
      resources: [{ name: "staging" }],
      constraints: [{ constraint_type: "staging", description: "One for all" }],
      infrastructure: { concurrent_builds: 2 },
    },
    [],
  ],
  [
    "what no phase asks for",
    "a: 1 day uses staging",
    {
      resources: [{ name: "printer" }, { name: "staging" }],
      constraints: [{ constraint_type: "one_database", description: "One" }],
      infrastructure: { testing_environments: 3 },
    },
    [
      "No phase names printer in its resources: nothing waits for it.",
      "No phase needs testing environments: nothing waits for them.",
      "The constraint one_database stands in the files and orders nothing; what must not run at once is named in the resources of its phases.",
    ],
  ],
  [
    "several of each",
    "a: 1 day",
    {
      resources: [
        { name: "printer", capacity: 2 },
        { name: "staging", capacity: 1 },
      ],
      constraints: [
        { constraint_type: "law", description: "One" },
        { constraint_type: "money", description: "None" },
      ],
    },
    [
      "No phase names printer and staging in its resources: nothing waits for them.",
      "The constraints law and money stand in the files and order nothing; what must not run at once is named in the resources of its phases.",
    ],
  ],
])("tells %s", async (_, phases, more, notes) => {
  const { project } = await strategyOf(phases, { ...teams("blue"), ...more });
  expect(unusedInput(project)).toEqual(notes);
});
