import { durationText } from "../model/working-time.ts";
import type { Brief } from "../strategy/brief.ts";
import { percent } from "../strategy/figures.ts";
import { unusedInput } from "../strategy/unused.ts";
import { counted, dateAt, listed, phaseId } from "../strategy/words.ts";
import { wrap } from "./wrap.ts";

/** What was written to disk. */
interface Written {
  files: readonly string[];
  open: number;
  kept: number;
  lost: readonly string[];
}

/** A strategy in a few lines for people. */
export function strategyText(brief: Brief, written: Written, columns: number): string {
  const { strategy, figures, targets, risks } = brief;
  const { project, waves, total, makespan } = strategy;
  const path = strategy.criticalPath.map((phase) => project.phases[phase]!.id);
  const lines = [
    `${project.name}: ${counted(project.phases.length, "phase")}, ${counted(project.teams.length, "team")}, ${counted(waves.length, "wave")}, ${dateAt(strategy, 0)} to ${dateAt(strategy, makespan)}.`,
    `One after the other ${durationText(total)}, in waves ${durationText(makespan)}: ${percent(figures.saved)} less time; coordination takes ${percent(figures.overhead)}, teams are busy ${percent(figures.utilization)} of the time.`,
    `Longest chain (${durationText(strategy.criticalMinutes)}): ${path.join(" → ")}.`,
    "",
    ...waves.map((wave, i) => {
      const sessions = wave.sessions.map(
        (session) => `${phaseId(strategy, session)} (${project.teams[session.team]!.id})`,
      );
      return `Wave ${i + 1}, ${durationText(wave.end - wave.start)} from ${dateAt(strategy, wave.start)}: ${listed(sessions, 40)}.`;
    }),
    "",
    ...targets.map(({ target, expected, planned, met, explanation }) =>
      met
        ? `Met: ${target.replaceAll("_", " ")} ${planned} (${expected}).`
        : `Missed: ${target.replaceAll("_", " ")} ${planned} (${expected}). ${explanation}`,
    ),
    `${counted(risks.length, "risk")} found.`,
    ...unusedInput(project),
    "",
    ...written.files.map((file) => `${file} written`),
    `${counted(written.open, "slot")} to fill (<fill: …>)${written.kept > 0 ? `; ${counted(written.kept, "slot")} kept as filled before` : ""}${written.lost.length > 0 ? `; ${counted(written.lost.length, "filled slot")} lost` : ""}.`,
  ];
  return lines.flatMap((line) => wrap(line, columns, "")).join("\n");
}

/** The same as data. */
export function strategyJson(brief: Brief, { files, open, kept, lost }: Written): object {
  const { strategy, figures, targets } = brief;
  const { project, waves, total, makespan } = strategy;
  return {
    version: 1,
    project: project.name,
    execution_plan_id: project.id,
    files,
    slots: { open, kept, lost },
    phases: project.phases.length,
    teams: project.teams.length,
    start: dateAt(strategy, 0),
    end: dateAt(strategy, makespan),
    minutes: {
      total,
      parallel: makespan,
      withoutGates: strategy.withoutGates,
      lowerBound: strategy.lowerBound,
      criticalPath: strategy.criticalMinutes,
    },
    timeSavings: percent(figures.saved),
    coordinationOverhead: percent(figures.overhead),
    utilization: percent(figures.utilization),
    waves: waves.map((wave) => wave.sessions.map((session) => phaseId(strategy, session))),
    targets,
    notes: unusedInput(project),
  };
}
