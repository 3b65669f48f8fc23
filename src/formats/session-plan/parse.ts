import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Phase, Plan, Task } from "../../model/plan.ts";
import { PathReader } from "../claims.ts";
import type { Parsed, ParseOptions } from "../format.ts";
import { readAllows } from "../markdown/allow.ts";
import { type Excess, markdownExcess } from "../markdown/limits.ts";
import { type Outline, outline } from "../markdown/outline.ts";
import { adviceText, summaryText, titleSection } from "../task-plan/sections.ts";
import { withBoldSessions } from "./bold.ts";
import type { SessionPhase, SessionPlanSection } from "./document.ts";
import { placeholders, unreadFiles, unreadSessions } from "./findings.ts";
import { lostSessions, secondPlaces } from "./lost.ts";
import { orderPhases } from "./order.ts";
import { readPhases } from "./phases.ts";
import { fillFromRows, unreadRows } from "./rows.ts";
import { buildSessions, draftSessions } from "./session.ts";
import { narrowSyncs, nameables } from "./sync-narrow.ts";
import type { Nameable } from "./sync-lookup.ts";
import { type PhaseStep, stepClaims, stepsOf, stepTask } from "./step-task.ts";
import { findSessions, type SessionUnits } from "./units.ts";

/** Reads a session plan. Never throws: what cannot be read is a finding, the rest is the plan. */
export function parseSessionPlan(index: LineIndex, options: ParseOptions): Parsed<"session-plan"> {
  const cut = withBoldSessions(outline(index));
  const excess = markdownExcess(cut, options.limits);
  if (excess) return refused(excess, index);
  const units = findSessions(cut);
  const steps = stepsOf(units, cut);
  const count = units.sessions.length + steps.length;
  if (count > options.limits.tasks) {
    const message = `the plan has ${count} sessions and steps, over the limit of ${options.limits.tasks}; split it`;
    return refused({ message, line: 1 }, index);
  }
  const unread = [...units.unread, ...lostSessions(units, cut)];
  const findings = unreadSessions(unread);
  const hasPhases = units.sessions.some(({ phase }) => phase !== undefined);
  const phases = hasPhases ? readPhases(units, cut, findings) : [];
  const { tasks, explicit, names } = readTasks(units, steps, phases, cut, options, findings);
  findings.push(...narrowSyncs(units.phases, phases, names, index));
  orderPhases(phases, tasks, new Set(steps.map(({ id }) => id)));
  findings.push(...placeholders(tasks));
  const title = titleSection(cut);
  const summary = summaryText(cut);
  const advice = adviceText(cut);
  const plan: Plan = {
    ...emptyPlan(),
    title: plainTitle(title?.heading ?? ""),
    ...(summary !== undefined && { summary }),
    ...(advice !== undefined && { advice }),
    phases: phaseList(hasPhases ? units : { ...units, phases: [] }),
    tasks,
    allows: readAllows(index),
  };
  const sections = new Set<SessionPlanSection>();
  if (title) sections.add("title");
  if (phases.length > 0) sections.add("phases");
  const document = {
    at: title?.at ?? index.place(0, 0),
    sections,
    phases,
    steps: new Set(steps.map(({ id }) => id)),
    explicit,
  };
  return { format: "session-plan", plan, document, findings };
}

/** Sessions and steps in document order; each is noted in its phase. */
function readTasks(
  units: SessionUnits,
  steps: readonly PhaseStep[],
  phases: readonly SessionPhase[],
  cut: Outline,
  options: ParseOptions,
  findings: ParserFinding[],
): { tasks: Task[]; explicit: Set<string>; names: Nameable[] } {
  const { index } = cut;
  const drafts = draftSessions(units, cut);
  const names = units.sessions.map(({ heading }) => heading.name);
  findings.push(...unreadRows(fillFromRows(drafts, names, units.rows), cut));
  findings.push(...unreadFiles(drafts, cut), ...secondPlaces(drafts, cut));
  const paths = new PathReader(
    index,
    [
      ...drafts.flatMap(({ body }) => body.claims),
      ...steps.flatMap(({ step }) => stepClaims(step, index)),
    ],
    options,
  );
  const all = [
    ...drafts.map(({ unit }) => ({
      id: unit.heading.id,
      phase: unit.phase,
      offset: unit.sections[0]!.headingOffset,
    })),
    ...steps.map(({ id, phase, step }) => ({ id, phase, offset: step.offset })),
  ].toSorted((a, b) => a.offset - b.offset);
  const groups = new Map<string, number[]>();
  for (const [number, { id, phase }] of all.entries()) {
    if (phase === undefined) continue;
    phases[phase]?.tasks.push(id);
    const key = units.phases[phase]!.heading.number.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  const ids = all.map(({ id }) => id);
  const known = { phases: phaseList(units), groups };
  const { tasks, explicit } = buildSessions(drafts, names, known, ids, paths, index, findings);
  const built = [...tasks, ...steps.map((step) => stepTask(step, units, paths, index))];
  const order = new Map(all.map(({ offset }, i) => [offset, i]));
  const offsets = [
    ...drafts.map(({ unit }) => unit.sections[0]!.headingOffset),
    ...steps.map(({ step }) => step.offset),
  ];
  const sorted = built
    .map((task, i) => ({ task, at: order.get(offsets[i]!)! }))
    .toSorted((a, b) => a.at - b.at);
  return {
    tasks: sorted.map(({ task }) => task),
    explicit,
    names: nameables(drafts, names, steps),
  };
}

function phaseList({ phases }: SessionUnits): Phase[] {
  return phases.map(({ heading, sections }) => ({
    id: heading.number,
    title: heading.title,
    at: sections[0]!.at,
  }));
}

/** `Parallel Execution Plan: X` is a plan of the name X. */
function plainTitle(heading: string): string {
  const text = heading.replace(/[*_`]/g, "").trim();
  return text.replace(/^parallel (?:execution |session )?plan\s*[:–—-]\s*(?=\S)/i, "");
}

function emptyPlan(): Plan {
  return { format: "session-plan", title: "", phases: [], tasks: [], references: [], allows: [] };
}

function refused({ message, line }: Excess, index: LineIndex): Parsed<"session-plan"> {
  const start = index.startOf(line);
  const at = index.place(start, start + Math.min(index.line(line).length, 80));
  return {
    format: "session-plan",
    plan: emptyPlan(),
    document: { at, sections: new Set<never>(), phases: [], steps: new Set(), explicit: new Set() },
    findings: [{ rule: "plan/unreadable", at, message, overLimit: true }],
  };
}
