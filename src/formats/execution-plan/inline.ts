import { parseBlocks } from "../markdown/blocks.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { readPhaseHeading } from "../task-plan/sections.ts";
import { leadingName, type WorkerName } from "./names.ts";
import { readTitle, type WorkerUnit, type WorkerUnits } from "./units.ts";

/** A line that names a worker, and what of its section belongs to it. */
interface Named {
  name: WorkerName;
  title: string;
  start: number;
  length: number;
  from: number;
  to: number;
}

/** `**Worker 1: Title**`, `**Agent 2 Tasks**:`, `- **Team 1 (Types)**: …`. */
const BOLD =
  /^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?\*\*([^*\n]{1,120}?)(?::\*\*|\*\*[ \t]*(?::|[–—-][ \t]|$))/gm;
/** `**Agent**: Agent 3 (Analysis)` gives the whole section to one. */
const ASSIGNED =
  /^[ \t]*\*\*(?:worker|agent|stream|track|lane|team|owner)(?::\*\*|\*\*:)[ \t]*([^\n]+)$/im;
const WORDS = /^\s*(?:tasks?|scope|work|responsibilities|deliverables|files)?\s*(?=$|[:(–—-])/i;

/** The workers that only lines of bold text define, where no heading and no table does. */
export function findInlineWorkers(cut: Outline): WorkerUnits {
  const units: WorkerUnits = { workers: [], phases: [], phaseSections: [], groups: new Map() };
  const seen = new Set<string>();
  for (const section of cut.sections) {
    const found = namedIn(cut, section).filter(({ name }) => !seen.has(name.id));
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

function namedIn({ text }: Outline, { bodyStart, bodyEnd }: Section): Named[] {
  const body = text.slice(bodyStart, bodyEnd);
  const assigned = ASSIGNED.exec(body);
  const whole = assigned && leadingName(assigned[1]!);
  if (assigned && whole && !/\+|,|&|\band\b/.test(assigned[1]!.replace(/\([^()]*\)/g, ""))) {
    const start = bodyStart + assigned.index + assigned[0].length - assigned[1]!.length;
    const title = /\(([^()]*)\)/.exec(assigned[1]!)?.[1] ?? "";
    return [{ name: whole.name, title, start, length: whole.length, from: bodyStart, to: bodyEnd }];
  }
  const lines = [...body.matchAll(BOLD)].flatMap((match): Named[] => {
    const found = leadingName(match[1]!);
    const rest = found && match[1]!.slice(found.length);
    if (!found || rest === undefined || !WORDS.test(rest)) return [];
    const start = bodyStart + match.index + match[0].indexOf(match[1]!);
    const title = rest.replace(WORDS, "").replace(/^[\s:(–—-]+|[\s):]+$/g, "");
    const from = bodyStart + match.index + match[0].length;
    return [{ name: found.name, title, start, length: found.length, from, to: bodyEnd }];
  });
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next) line.to = text.lastIndexOf("\n", next.start) + 1;
  });
  return lines;
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
  { name, title, start, length, from, to }: Named,
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
