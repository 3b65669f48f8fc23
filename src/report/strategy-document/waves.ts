import type { Phase, Wave } from "../../generated/strategy-execution-plan.types.ts";
import type { StrategyFiles } from "../../strategy/files.ts";
import { facts, inline, labelled, table, words } from "./markdown.ts";

/** One section a wave: who does what when, and what ends it. */
export function waves(files: StrategyFiles): string[] {
  const all = files.plan.wave_execution_plan.waves;
  return ["## Waves", "", ...all.flatMap((wave) => waveSection(wave, files))];
}

/** What a wave is called in headings and in texts about it. */
export function waveTitle({ wave_number: number, wave_name: name }: Wave): string {
  const plain = `Wave ${number}`;
  return name === plain ? plain : `${plain}: ${inline(name)}`;
}

function waveSection(wave: Wave, { schedules }: StrategyFiles): string[] {
  const slack = new Map(
    schedules.waves
      .flatMap(({ sessions }) => [...sessions])
      .map(({ session_id: id, float }) => [id, float ?? ""]),
  );
  const row = (phase: Phase): string[] => [
    inline(phase.session_id),
    inline(phase.phase_id) + (phase.on_critical_path ? " (critical)" : ""),
    inline(phase.team_assignment),
    inline(phase.estimated_duration),
    phase.start_date ?? "",
    phase.end_date ?? "",
    words(phase.dependencies),
    inline(slack.get(phase.session_id) ?? ""),
  ];
  return [
    `### ${waveTitle(wave)}`,
    "",
    ...facts([
      ["Takes", `${inline(wave.duration)}, from ${wave.start_date} to ${wave.end_date}`],
      ["Sessions at one time", String(wave.max_concurrent_sessions)],
      ["Risk", wave.risk_level],
    ]),
    ...table(
      ["Session", "Phase", "Team", "Takes", "Start", "End", "Waits for", "Slack"],
      wave.phases.map(row),
    ),
    ...labelled("It is done when", wave.wave_success_criteria),
    ...labelled("What it holds up", wave.blocking_factors),
    ...(wave.synchronization_points ?? []).flatMap((point) =>
      labelled(
        `Sync point ${inline(point.name)}${point.trigger ? ` (${inline(point.trigger)})` : ""}`,
        [`${point.participants.join(", ")}${point.duration ? `, ${point.duration}` : ""}`],
      ),
    ),
  ];
}

/** Milestones by date. */
export function milestones({ plan, schedules }: StrategyFiles): string[] {
  const all = plan.wave_execution_plan.milestones ?? schedules.milestones ?? [];
  if (all.length === 0) return [];
  return [
    "## Milestones",
    "",
    ...table(
      ["Milestone", "Date", "Wave", "Phases", "Reached when"],
      all.map((one) => [
        inline(one.name),
        one.date,
        String(one.wave_number),
        words(one.phases),
        words(one.criteria),
      ]),
    ),
  ];
}
