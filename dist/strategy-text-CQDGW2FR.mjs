import {
  counted,
  dateAt,
  listed,
  percent,
  phaseId
} from "./chunk-R3YRB4HA.mjs";
import {
  durationText,
  wrap
} from "./chunk-ZU2Z7FRA.mjs";

// src/strategy/unused.ts
function unusedInput({ phases, resources, infrastructure, constraints }) {
  const used = new Set(phases.flatMap((phase) => phase.resources));
  const idle = [...resources.keys()].filter((name) => !used.has(name));
  const facilities = Object.keys(infrastructure).filter((name) => phases.every(({ needs }) => needs[name] === 0)).map((name) => name.replaceAll("_", " "));
  const stated = constraints.map(({ constraint_type: type }) => type).filter((type) => !used.has(type));
  return [
    ...idle.length > 0 ? [`No phase names ${listed(idle)} in its resources: nothing waits for ${it(idle)}.`] : [],
    ...facilities.length > 0 ? [`No phase needs ${listed(facilities)}: nothing waits for them.`] : [],
    ...stated.length > 0 ? [
      `The ${stated.length === 1 ? "constraint" : "constraints"} ${listed(stated)} ${stated.length === 1 ? "stands" : "stand"} in the files and ${stated.length === 1 ? "orders" : "order"} nothing; what must not run at once is named in the resources of its phases.`
    ] : []
  ];
}
function it(names) {
  return names.length === 1 ? "it" : "them";
}

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
    ...unusedInput(project),
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
    targets,
    notes: unusedInput(project)
  };
}
export {
  strategyJson,
  strategyText
};
