import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";
import { type Draft, strategyText, targets } from "./support/strategy.ts";

const rule = "strategy/figure-mismatch";
const path = "parallel-execution/execution-plan.json";

test.each<[string, (draft: Draft) => void]>([
  ["figures that add up", () => {}],
  [
    "targets that are what they say, and one that only people can judge",
    targets(
      { target: "time_savings", expected: "at least 20%", planned: "20%", met: true },
      { target: "idle", expected: "below 20%", planned: "20%", met: false },
      { target: "busy", expected: "above 80%", planned: "80%", met: false },
      { target: "late", expected: "at most 5%", planned: "5%", met: true },
      { target: "mood", expected: "good", planned: "80%", met: false },
      { target: "end", expected: "2026-02-02", planned: "2026-02-02", met: true },
    ),
  ],
  [
    "a total that is rounded to its unit",
    ({ wave_execution_plan: { waves } }) =>
      void (waves[0]!.phases[1]!.estimated_duration = "6 days"),
  ],
  [
    "waves whose end is their last day",
    ({ wave_execution_plan: { waves }, project_context: context }) => {
      waves[0]!.end_date = "2026-01-16";
      waves[1]!.end_date = context["end_date"] = "2026-01-30";
    },
  ],
  [
    "holidays",
    ({ wave_execution_plan: { waves }, project_context: context }) => {
      context["working_calendar"] = {
        hours_per_day: 8,
        days_per_week: 5,
        holidays: ["2026-01-06", "2026-01-07", "2026-01-08"],
      };
      waves[0]!.end_date = waves[1]!.start_date = "2026-01-22";
      waves[1]!.end_date = context["end_date"] = "2026-02-05";
    },
  ],
  [
    "efficiency that others count as the time saved",
    ({ wave_execution_plan: plan }) => void (plan.parallel_efficiency = "20%"),
  ],
  [
    "a time behind a day, and a share without its sign",
    ({ wave_execution_plan: { waves }, project_context: context }) => {
      waves[0]!.start_date = "2026-01-05T00:00:00Z";
      context["time_savings_percentage"] = 20;
    },
  ],
  [
    "overhead and use as others count them",
    ({ wave_execution_plan: plan }) => {
      plan.coordination_overhead = "8%";
      plan.resource_utilization = "90%";
      delete (plan as Partial<typeof plan>).targets;
    },
  ],
  [
    "waves of others that overlap and whose dates tell the whole",
    ({ wave_execution_plan: { waves }, project_context: context }) => {
      waves[1]!.phases[0]!.dependencies = [];
      waves[1]!.start_date = "2026-01-12";
      waves[1]!.end_date = context["end_date"] = "2026-01-26";
      context["critical_path"] = ["a"];
      context["critical_path_duration"] = "2 weeks";
      context["parallel_estimated_duration"] = "3 weeks";
      context["time_savings_percentage"] = "40%";
    },
  ],
])("accepts %s", async (name, change) => {
  const told = await findingsIn(rule, strategyText(change), { path });
  // A change of the durations alone moves shares that the case is not about.
  const about =
    name.includes("overlap") || name.includes("rounded") ? told.filter(isDuration) : told;
  expect(about).toEqual([]);
});

function isDuration({ message }: { message: string }): boolean {
  return !/efficiency|utilization|overhead/.test(message);
}

test("compares wave-schedules.json, too", async () => {
  const schedules = {
    execution_plan_id: "parallel_exec_1",
    project_name: "shop",
    start_date: "2026-01-05",
    end_date: "2026-01-12",
    duration_with_gates: "2 weeks",
    critical_path: ["a"],
    critical_path_duration: "3 weeks",
    waves: [
      {
        wave_number: 1,
        wave_name: "Wave 1",
        starts_after: "2 weeks",
        duration: "1 week",
        start_date: "2026-01-05",
        end_date: "2026-01-12",
        sessions: [
          {
            session_id: "session_001",
            phase_id: "a",
            team_assignment: "blue",
            starts_after: "2 days",
            duration: "1 week",
            start_date: "2026-01-05",
            end_date: "2026-01-12",
          },
        ],
      },
    ],
    team_schedules: [
      { team_id: "blue", sessions: ["session_001"], busy: "1 week", utilization: "100%" },
    ],
  };
  const told = await findingsIn(rule, JSON.stringify(schedules, null, 1), {
    path: "parallel-execution/wave-schedules.json",
  });
  expect(told.map(({ message }) => message)).toEqual([
    "the parallel duration is 2 weeks, and the sum of all waves is 1 week; expected 1 week",
    "critical_path_duration is 3 weeks, and the sum of its phases is 1 week; expected 1 week",
    "starts_after of wave 1 is 2 weeks, and the sum of the waves before is 0 days; expected 0 days",
    "a starts after 2 days and takes 1 week, and wave 1 lasts from 0 days to 1 week; expected it inside",
  ]);
});

test("tells a wrong share once: what repeats the right one is not to blame", async () => {
  const text = strategyText((draft) => {
    draft.project_context["time_savings_percentage"] = "60%";
    targets({ target: "time_savings", expected: "above 40%", planned: "20%", met: false })(draft);
  });
  const told = await findingsIn(rule, text, { path });
  expect(told.map(({ message }) => message)).toEqual([
    "time_savings_percentage is 60%, and what the parallel duration saves of the total is 20%; expected 20%",
  ]);
});

test("counts the risks of risk-mitigation-plan.json", async () => {
  const risk = { risk_id: "a", risk_name: "A", category: "c", probability: "high", impact: "high" };
  const file = {
    execution_plan_id: "parallel_exec_1",
    project_name: "shop",
    risk_summary: { total: 2, high: 0, medium: 0, low: 0 },
    risk_assessment: [risk],
    mitigation_strategies: [],
    recovery_procedures: [],
  };
  const path = "parallel-execution/risk-mitigation-plan.json";
  const told = await findingsIn(rule, JSON.stringify(file, null, 1), { path });
  expect(told.map(({ message }) => message)).toEqual([
    "risk_summary counts 2 risks, and the list has 1; expected 1",
    "risk_summary counts 0 risks as high, and the list has 1; expected 1",
  ]);
});

test("tells a wrong total once, and compares the rest with the right one", async () => {
  const text = strategyText(({ project_context: context }) => {
    context["total_estimated_duration"] = "7 weeks";
  });
  const told = await findingsIn(rule, text, { path });
  expect(told.map(({ message }) => message)).toEqual([
    "total_estimated_duration is 7 weeks, and the sum of all phases is 5 weeks; expected 5 weeks",
  ]);
});

test("warns of what nobody can count with, and of efficiency that others count in their own way", async () => {
  const text = strategyText(({ wave_execution_plan: plan }) => {
    plan.waves[0]!.duration = "1 month";
    plan.parallel_efficiency = "65%";
    delete (plan as Partial<typeof plan>).targets;
  });
  const told = await findingsIn(rule, text, { path });
  expect(told.map(({ severity, message }) => `${severity} ${message.slice(0, 54)}`)).toEqual([
    "warning parallel_efficiency is 65%, and the total, divided by ",
    'warning nobody can count with the duration "1 month"; expected',
  ]);
});
