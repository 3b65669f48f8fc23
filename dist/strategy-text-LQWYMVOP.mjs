import {
  counted,
  dateAt,
  listed,
  percent,
  phaseId
} from "./chunk-C33KKAFO.mjs";
import "./chunk-VESSKSWQ.mjs";
import {
  wrap
} from "./chunk-AHVP5MGQ.mjs";
import "./chunk-XURNT2KH.mjs";
import "./chunk-PZYDZABN.mjs";
import "./chunk-2MDHSLZG.mjs";
import "./chunk-TCM3URL7.mjs";
import {
  durationText
} from "./chunk-OIMM6CNO.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/report/strategy-text.ts
function strategyText(brief, written, columns) {
  const { strategy, figures, targets, risks } = brief;
  const { project, waves, total, makespan } = strategy;
  const path = strategy.criticalPath.map((phase) => project.phases[phase].id);
  const lines = [
    `${project.name}: ${counted(project.phases.length, "phase")}, ${counted(project.teams.length, "team")}, ${counted(waves.length, "wave")}, ${dateAt(strategy, 0)} to ${dateAt(strategy, makespan)}.`,
    `One after the other ${durationText(total)}, in waves ${durationText(makespan)}: ${percent(figures.saved)} less time; coordination takes ${percent(figures.overhead)}, teams are busy ${percent(figures.utilization)} of the time.`,
    `Longest chain (${durationText(strategy.criticalMinutes)}): ${path.join(" \u2192 ")}.`,
    "",
    ...waves.map((wave, i) => {
      const sessions = wave.sessions.map(
        (session) => `${phaseId(strategy, session)} (${project.teams[session.team].id})`
      );
      return `Wave ${i + 1}, ${durationText(wave.end - wave.start)} from ${dateAt(strategy, wave.start)}: ${listed(sessions, 40)}.`;
    }),
    "",
    ...targets.map(
      ({ target, expected, planned, met, explanation }) => met ? `Met: ${target.replaceAll("_", " ")} ${planned} (${expected}).` : `Missed: ${target.replaceAll("_", " ")} ${planned} (${expected}). ${explanation}`
    ),
    `${counted(risks.length, "risk")} found.`,
    "",
    ...written.files.map((file) => `${file} written`),
    `${counted(written.open, "slot")} to fill (<fill: \u2026>)${written.kept > 0 ? `; ${counted(written.kept, "slot")} kept as filled before` : ""}${written.lost.length > 0 ? `; ${counted(written.lost.length, "filled slot")} lost` : ""}.`
  ];
  return lines.flatMap((line) => wrap(line, columns, "")).join("\n");
}
function strategyJson(brief, { files, open, kept, lost }) {
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
      criticalPath: strategy.criticalMinutes
    },
    timeSavings: percent(figures.saved),
    coordinationOverhead: percent(figures.overhead),
    utilization: percent(figures.utilization),
    waves: waves.map((wave) => wave.sessions.map((session) => phaseId(strategy, session))),
    targets
  };
}
export {
  strategyJson,
  strategyText
};
