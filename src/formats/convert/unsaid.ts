import { comparePoints, encloses } from "../../model/place.ts";
import type { Plan } from "../../model/plan.ts";
import type { Written } from "../format.ts";
import { oneLine } from "../markdown/plain.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import {
  besideCommands,
  besideOrder,
  linesOf,
  remarkOf,
  remarksOf,
  saidIn,
  type SaidLine,
} from "./said-lines.ts";

/** What a document says and nothing that was made of it: headings whose text is gone, and single lines. */
export interface Unsaid {
  sections: string[];
  /** As text, with their numbers. */
  lines: string[];
}

/** What the writers make anew from the plan, or have read into it: of these, single lines are told. */
const MADE =
  /\b(?:relevant|key|critical)\b.*\b(?:files?|documentation)\b|\bimplementation plan\b|\bmatrix\b|\bownership\b|\bworker (?:definitions|status)\b|\bmerge order\b|\bwhat exists\b|\bfile structure\b|^(?:goal|summary|overview|advice)\b/i;

/** Finds what is not said any more in the document written from a plan, nor in what is told as lost. */
export function unsaidOf(plan: Plan, cut: Outline, { text, lost }: Written): Unsaid {
  const { summary = "", advice = "", principle = "", fileNotes = [], phases } = plan;
  const told = [summary, advice, principle, ...fileNotes.map((note) => note.text)];
  const isSaid = saidIn([text, ...lost, ...told, plan.title, ...phases.map(({ title }) => title)]);
  const title = cut.sections.findIndex(({ level }) => level === 1);
  const isSync = (line: string): boolean => plan.format === "session-plan" && SYNC.test(line);
  const commands = new Set(
    plan.tasks.flatMap(({ verification }) => verification.map(({ value }) => value)),
  );
  const found: Unsaid = { sections: [], lines: [] };
  cut.sections.forEach((section, i) => {
    const { heading, bodyStart, bodyEnd } = section;
    const first = cut.index.point(bodyStart).line;
    const lines = linesOf(cut.text.slice(bodyStart, bodyEnd), first).filter(
      ({ text }) => !isSaid(text) && !(isSync(text) && besideOrder(text) === ""),
    );
    const own = lines.filter(({ line }) => isInTask(plan, line));
    const others = lines.filter((line) => !own.includes(line));
    const isWhole = i > title && !isMade(section, plan);
    if (isWhole && others.length > 0) found.sections.push(heading);
    const left = isWhole ? [] : others.filter((line) => !isSaid(remarkOf(heading, line.text)));
    const remarks = own.filter(({ text }) => {
      const beside = isSync(text) ? besideOrder(text) : besideCommands(text, commands);
      return ![...remarksOf(text), beside].every(isSaid);
    });
    const all = [...left, ...remarks];
    if (all.length > 0)
      found.lines.push(
        linesBelow(
          heading,
          all.toSorted((a, b) => a.line - b.line),
        ),
      );
  });
  return found;
}

function isMade({ heading, at }: Section, { tasks, phases }: Plan): boolean {
  const isPhase = phases.some((phase) => encloses(phase.at, at));
  return isPhase || MADE.test(heading) || tasks.some((task) => encloses(task.section, at));
}

function isInTask({ tasks }: Plan, line: number): boolean {
  const point = { line, column: 1 };
  return tasks.some(
    ({ section: { start, end } }) =>
      comparePoints(start, point) <= 0 && comparePoints(point, end) < 0,
  );
}

/** A sync point is read as an order of phases. */
const SYNC = /^\W*sync\b/i;

/** More lines below one heading are told by their numbers. */
const MOST_SHOWN = 5;
/** Longer lines are cut. */
const LONGEST = 80;

function linesBelow(heading: string, lines: readonly SaidLine[]): string {
  const [first, last] = [lines[0]!.line, lines.at(-1)!.line];
  if (lines.length > MOST_SHOWN)
    return `${lines.length} of the lines ${first} to ${last} below "${oneLine(heading)}", or remarks in them`;
  return lines.map(({ line, text }) => `line ${line} (${shown(text)})`).join(", ");
}

function shown(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
