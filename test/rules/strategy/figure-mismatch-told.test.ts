import { expect, test } from "vitest";
import { findingsIn } from "../support/findings.ts";
import { type Draft, strategyText, targets } from "./support/strategy.ts";

const rule = "strategy/figure-mismatch";
const path = "parallel-execution/execution-plan.json";

test.each<[string, (draft: Draft) => void, string]>([
  [
    "a wrong number of phases",
    ({ project_context: context }) => void (context["total_phases"] = 6),
    "total_phases is 6, and the waves have 3; expected 3",
  ],
  [
    "a wrong number of waves",
    ({ wave_execution_plan: plan }) => void (plan.total_waves = 3),
    "total_waves is 3, and there are 2; expected 2",
  ],
  [
    "a total that is no sum",
    ({ project_context: context }) => void (context["total_estimated_duration"] = "6 weeks"),
    "total_estimated_duration is 6 weeks, and the sum of all phases is 5 weeks; expected 5 weeks",
  ],
  [
    "a parallel duration that is no sum",
    ({ project_context: context }) => void (context["parallel_estimated_duration"] = "3 weeks"),
    "the parallel duration is 3 weeks, and the sum of all waves is 4 weeks; expected 4 weeks",
  ],
  [
    "a parallel duration below the longest chain",
    ({ project_context: context }) => void (context["parallel_estimated_duration"] = "3 weeks"),
    "parallel_estimated_duration is 3 weeks, and the longest chain of phases is 4 weeks or more; expected 4 weeks or more",
  ],
  [
    "savings that do not follow",
    ({ project_context: context }) => void (context["time_savings_percentage"] = "45%"),
    "time_savings_percentage is 45%, and what the parallel duration saves of the total is 20%; expected 20%",
  ],
  [
    "efficiency that does not follow",
    ({ wave_execution_plan: plan }) => void (plan.parallel_efficiency = "80%"),
    "parallel_efficiency is 80%, and the total, divided by the parallel duration and by 2 sessions, is 63%; expected 63%",
  ],
  [
    "overhead that does not follow",
    ({ wave_execution_plan: plan }) => void (plan.coordination_overhead = "8%"),
    "coordination_overhead is 8%, and the time of all meetings and gates in that of all phases is 2%; expected 2%",
  ],
  [
    "use that does not follow",
    ({ wave_execution_plan: plan }) => void (plan.resource_utilization = "90%"),
    "resource_utilization is 90%, and the share of all phases in what the teams could do is 63%; expected 63%",
  ],
  [
    "use of one team that does not follow",
    ({ resource_analysis: { available_teams: teams } }) => void (teams[1]!["utilization"] = "50%"),
    "the utilization of red is 50%, and the share of its phases in what it could do is 25%; expected 25%",
  ],
  [
    "a wave whose dates and duration differ",
    ({ wave_execution_plan: { waves } }) => void (waves[0]!.duration = "3 weeks"),
    "wave 1 takes 3 weeks, and from 2026-01-05 to 2026-01-19 there are 10 working days; expected dates and duration that agree",
  ],
  [
    "a wave that ends before it starts",
    ({ wave_execution_plan: { waves } }) => void (waves[0]!.end_date = "2026-01-02"),
    "wave 1 ends on 2026-01-02, before it starts on 2026-01-05; expected a later day",
  ],
  [
    "a wave that is shorter than a phase in it",
    ({ wave_execution_plan: { waves } }) => void (waves[0]!.duration = "1 week"),
    "the duration of wave 1 is 1 week, and what its phase a takes is 2 weeks or more; expected 2 weeks or more",
  ],
  [
    "a project that starts before its first wave",
    ({ project_context: context }) => void (context["start_date"] = "2026-01-02"),
    "the project starts on 2026-01-02, and its first wave on 2026-01-05; expected 2026-01-05",
  ],
  [
    "a project that ends before its last wave",
    ({ project_context: context }) => void (context["end_date"] = "2026-01-30"),
    "the project ends on 2026-01-30, and its last wave on 2026-02-02; expected 2026-02-02",
  ],
  [
    "a phase outside its wave",
    ({ wave_execution_plan: { waves } }) =>
      void Object.assign(waves[1]!.phases[0]!, { end_date: "2026-02-05" }),
    "c ends on 2026-02-05, and wave 2 lasts from 2026-01-19 to 2026-02-02; expected a day of the wave",
  ],
  [
    "a critical path that is no chain",
    ({ project_context: context }) => void (context["critical_path"] = ["b", "c"]),
    "the critical path goes from b to c, which does not wait for it; expected a chain of dependencies",
  ],
  [
    "a critical path of another length",
    ({ project_context: context }) => void (context["critical_path_duration"] = "2 weeks"),
    "critical_path_duration is 2 weeks, and the longest chain of phases is 4 weeks; expected 4 weeks",
  ],
  [
    "a phase that ends before it starts",
    ({ wave_execution_plan: { waves } }) =>
      void Object.assign(waves[1]!.phases[0]!, {
        start_date: "2026-02-02",
        end_date: "2026-01-19",
      }),
    "c ends on 2026-01-19, before it starts on 2026-02-02; expected a later day",
  ],
  [
    "a phase that is longer than its dates",
    ({ wave_execution_plan: { waves } }) =>
      void Object.assign(waves[1]!.phases[0]!, {
        start_date: "2026-01-26",
        end_date: "2026-02-02",
      }),
    "c takes 2 weeks, and from 2026-01-26 to 2026-02-02 there are 5 working days; expected dates and duration that agree",
  ],
  [
    "a milestone outside its wave",
    ({ wave_execution_plan: { milestones } }) => void (milestones[0]!.date = "2026-02-02"),
    "the milestone Half is on 2026-02-02, and wave 1 lasts from 2026-01-05 to 2026-01-19; expected a day of the wave",
  ],
  [
    "a milestone of no wave",
    ({ wave_execution_plan: { milestones } }) => void (milestones[0]!.wave_number = 7),
    "the milestone Half belongs to wave 7, and there are 2; expected one of them",
  ],
  [
    "a milestone that needs a later phase",
    ({ wave_execution_plan: { milestones } }) => void milestones[0]!.phases.push("c"),
    "the milestone Half of wave 1 names c of a later wave; expected a phase that is done by then",
  ],
  [
    "a quality gate of no wave",
    ({ quality_assurance: quality }) =>
      void Object.assign(quality, {
        quality_gates: [{ gate_id: "q", gate_name: "Last", wave_number: 9, trigger: "end" }],
      }),
    "the quality gate Last belongs to wave 9, and there are 2; expected one of them",
  ],
  [
    "a target that another figure meets",
    targets({ target: "time_savings", expected: "40% to 60% or more", planned: "20%", met: true }),
    "the target time_savings says met true, and 20% is planned where 40% to 60% or more is expected; expected false",
  ],
  [
    "a target that its figure does not miss",
    targets({ target: "reviews", expected: "below 10%", planned: "9%", met: false }),
    "the target reviews says met false, and 9% is planned where below 10% is expected; expected true",
  ],
  [
    "a deadline behind which the work ends",
    targets({ target: "deadline", expected: "2026-01-30", planned: "2026-02-02", met: true }),
    "the target deadline says met true, and 2026-02-02 is planned where 2026-01-30 is expected; expected false",
  ],
  [
    "a target that plans another figure than the plan",
    targets({ target: "time_savings", expected: "at least 10%", planned: "25%", met: true }),
    "the target time_savings says that 25% is planned, and the plan says 20%; expected 20%",
  ],
  [
    "a week between waves that nothing explains",
    ({ wave_execution_plan: { waves } }) => {
      waves[1]!.start_date = "2026-01-26";
      waves[1]!.end_date = "2026-02-09";
    },
    "the parallel duration is 4 weeks, and from 2026-01-05 to 2026-02-09 there are 25 working days; expected waves without gaps, or holidays that explain them",
  ],
  [
    "a team with another number of phases",
    ({ resource_analysis: { available_teams: teams } }) => void (teams[0]!["assigned_phases"] = 3),
    "blue has assigned_phases 3, and the waves give it 2; expected 2",
  ],
  [
    "a team with other work",
    ({ resource_analysis: { available_teams: teams } }) =>
      void (teams[0]!["assigned_duration"] = "6 weeks"),
    "the work of blue is 6 weeks, and the sum of its phases is 4 weeks; expected 4 weeks",
  ],
  [
    "a wrong mark of the critical path",
    ({ wave_execution_plan: { waves } }) =>
      void Object.assign(waves[0]!.phases[1]!, { on_critical_path: true }),
    "on_critical_path of b is true, and the critical path does not name it; expected false",
  ],
  [
    "a planned figure that is not the plan's",
    ({ monitoring_and_control: monitoring }) =>
      void Object.assign(monitoring, {
        performance_metrics: [
          { metric_name: "Time savings", calculation: "a", planned: "40%", target: "40%" },
        ],
      }),
    "Time savings is planned as 40%, and the plan says 20%; expected 20%",
  ],
  [
    "a warning behind what is critical",
    ({ monitoring_and_control: monitoring }) =>
      void Object.assign(monitoring, {
        performance_metrics: [
          { metric_name: "Time savings", warning_threshold: "5%", critical_threshold: "10%" },
        ],
      }),
    "Time savings is planned as 20%, warns at 5% and is critical at 10%; expected the warning between the two",
  ],
  [
    "overhead below nothing",
    ({ wave_execution_plan: plan }) => void (plan.coordination_overhead = "-5%"),
    "coordination_overhead is -5%; expected 0% or more",
  ],
  [
    "a team that is there more than always",
    ({ resource_analysis: { available_teams: teams } }) =>
      void (teams[1]!["availability"] = "150%"),
    "the availability of red is 150%; expected 0% to 100%",
  ],
  [
    "work for a team that is never there",
    ({ resource_analysis: { available_teams: teams } }) => void (teams[1]!["availability"] = "0%"),
    "the availability of red is 0%, and phases are given to it; expected more, or another team",
  ],
])("tells %s", async (_, change, message) => {
  const told = await findingsIn(rule, strategyText(change), { path });
  expect(told.map((finding) => finding.message)).toContain(message);
  expect(told.every(({ severity }) => severity === "error")).toBe(true);
});
