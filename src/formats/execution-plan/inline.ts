import { parseBlocks } from "../markdown/blocks.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { readPhaseHeading } from "../task-plan/sections.ts";
import { type InlineName, inlineNames } from "./inline-names.ts";
import { readTitle, type WorkerUnit, type WorkerUnits } from "./units.ts";

/** The workers that only lines of bold text define, where no heading and no table does. */
export function findInlineWorkers(cut: Outline): WorkerUnits {
  const units: WorkerUnits = { workers: [], phases: [], phaseSections: [], groups: new Map() };
  const seen = new Set<string>();
  for (const section of cut.sections) {
    const found = inlineNames(cut, section).filter(({ name }) => !seen.has(name.id));
    if (found.length === 0) continue;
    const phase = phaseOf(units, section);
    for (const one of found) {
      if (seen.has(one.name.id)) continue;
      seen.add(one.name.id);
      units.workers.push(unitOf(cut, section, one, phase));
    }
  }
  if (units.workers.length < 2) return { ...units, workers: [], phases: [], phaseSections: [] };
  return groupByPhase(units);
}

function phaseOf(units: WorkerUnits, section: Section): number | undefined {
  const named = readPhaseHeading(section.heading);
  if (!named) return undefined;
  units.phases.push({ id: named.number, title: named.title, at: section.at });
  units.phaseSections.push(section);
  return units.phases.length - 1;
}

function unitOf(
  { text, index }: Outline,
  section: Section,
  { name, title, start, length, from, to }: InlineName,
  phase: number | undefined,
): WorkerUnit {
  const own: Section = {
    level: 0,
    heading: "",
    headingOffset: start,
    at: index.place(start, start + length),
    bodyStart: from,
    bodyEnd: to,
  };
  const { text: words, done, estimate } = readTitle(title);
  return {
    name,
    sections: [own],
    ...(phase !== undefined && { phase }),
    heading: {
      id: name.id,
      idOffset: start,
      idLength: length,
      title: words || section.heading.replace(/^[^:]*:\s*/, ""),
      done,
      certain: true,
      ...(estimate !== undefined && { estimate }),
    },
    parts: () => [{ blocks: parseBlocks(text.slice(from, to), from) }],
  };
}

/** Notes under the number of each phase who stands in it. */
function groupByPhase(units: WorkerUnits): WorkerUnits {
  const groups = new Map<string, number[]>();
  units.workers.forEach(({ phase }, i) => {
    const id = phase === undefined ? undefined : units.phases[phase]!.id.toLowerCase();
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), i]);
  });
  return { ...units, groups };
}
