import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Task } from "../../model/plan.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import { closesFence, openedFence } from "../markdown/fence.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import type { Scope } from "../task-plan/dependencies.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { Aliases } from "./aliases.ts";
import { readArrows } from "./stated-arrows.ts";
import { readMermaid } from "./stated-mermaid.ts";
import { namesIn, readEntry, readSentence } from "./stated-sentences.ts";
import { pairs, type Stated } from "./stated.ts";
import type { WorkerUnits } from "./units.ts";

/** A heading below which lists, lines and arrows speak of who waits for whom. */
const ORDER =
  /\bdependenc(?:y|ies)\b|\bdepends\b|\babhängigkeit|\b(?:execution|task|agent|worker)s? (?:order|graph|flow)\b|\bcritical path\b/i;
const BLOCKS =
  /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:un)?block(?:s|ing)[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*(\S[^\n]*)$/gim;

/** Adds what the document says of the order outside of the workers' own lines; what it cannot read it tells. */
export function statedOrder(
  cut: Outline,
  units: WorkerUnits,
  tasks: readonly Task[],
  aliases: Aliases,
): ParserFinding[] {
  const ids = tasks.map(({ id }) => id);
  const numberOf = new Map<string, number>();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases = new Map(
    [...units.groups].map(([name, members]) => [name, members.map((task) => ids[task]!)]),
  );
  const scope = { ids, numberOf, phases };
  const own = new Set(units.workers.flatMap(({ sections }) => sections));
  const unread: ReturnType<typeof readArrows>["unread"] = [];
  const stated = cut.sections.flatMap((section) => {
    const read = own.has(section)
      ? { stated: [], unread: [] }
      : inSection(cut, section, aliases, scope);
    unread.push(...read.unread);
    return [...sentences(cut, section, aliases, scope), ...read.stated];
  });
  stated.push(...blocked(cut, units, aliases, scope));
  return [...take(stated, tasks, cut.index), ...told(unread, tasks, cut.index)];
}

type Names = Omit<Scope, "position" | "named">;

function sentences(cut: Outline, section: Section, aliases: Aliases, scope: Names): Stated[] {
  return linesOf(cut, section).flatMap((line) => readSentence(line, aliases, scope));
}

/** Lists, lines and drawings outside of a worker's own text. */
function inSection(
  cut: Outline,
  section: Section,
  aliases: Aliases,
  scope: Names,
): ReturnType<typeof readArrows> {
  const text = cut.text.slice(section.bodyStart, section.bodyEnd);
  const isOrder = ORDER.test(section.heading);
  const read: ReturnType<typeof readArrows> = { stated: [], unread: [] };
  if (!isOrder && !/^[ \t]*(?:`{3,}|~{3,})[ \t]*mermaid/im.test(text)) return read;
  for (const block of parseBlocks(text, section.bodyStart)) {
    if (block.kind !== "code") continue;
    if (/^mermaid$/i.test(block.language)) read.stated.push(...readMermaid(block.lines, aliases));
    else if (isOrder) {
      const arrows = readArrows(block.lines, aliases);
      read.stated.push(...arrows.stated);
      read.unread.push(...arrows.unread);
    }
  }
  if (!isOrder) return read;
  for (const line of linesOf(cut, section)) {
    read.stated.push(...readArrows([line], aliases).stated);
    if (/^depend|^abhäng/i.test(section.heading.replace(/^[^\p{L}]+/u, "")))
      read.stated.push(...readEntry(line, aliases, scope));
  }
  return read;
}

/** `**Blocks:** Agent 2` in the text of a worker. */
function blocked(cut: Outline, units: WorkerUnits, aliases: Aliases, scope: Names): Stated[] {
  return units.workers.flatMap(({ sections }, worker) =>
    sections.flatMap(({ bodyStart, bodyEnd }) =>
      [...cut.text.slice(bodyStart, bodyEnd).matchAll(BLOCKS)].flatMap((match) => {
        const [line, value] = match;
        const at = { text: line.trim(), offset: bodyStart + match.index + line.search(/\S/) };
        return pairs(
          [worker],
          namesIn({ text: value!, offset: at.offset }, worker, aliases, scope),
          at,
        );
      }),
    ),
  );
}

/** The lines of a section outside of code. */
function linesOf({ text }: Outline, { bodyStart, bodyEnd }: Section): Slice[] {
  let fence: string | undefined;
  return [...text.slice(bodyStart, bodyEnd).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    if (fence) {
      if (closesFence(line, fence)) fence = undefined;
      return [];
    }
    fence = openedFence(line);
    return fence ? [] : [{ text: line, offset: bodyStart + index }];
  });
}

/** More pairs are added without a look at what they imply. */
const MOST_LOOKED_AT = 5000;

/** Adds what is new. What a worker says itself counts more: where an order would turn that round it is told. */
function take(
  stated: readonly Stated[],
  tasks: readonly Task[],
  index: LineIndex,
): ParserFinding[] {
  const findings: ParserFinding[] = [];
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const seen = new Set<string>();
  for (const { before, after, at } of stated) {
    const key = `${before} ${after}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const [first, second] = [tasks[before]!, tasks[after]!];
    const isLookedAt = seen.size <= MOST_LOOKED_AT;
    if (isLookedAt && waits(byId, second.id, first.id)) continue;
    const place = placeOf(at, index);
    if (!isLookedAt || !waits(byId, first.id, second.id))
      second.dependsOn.push({ id: first.id, at: place });
    else
      findings.push({
        rule: "plan/partly-read",
        at: place,
        message: `${first.id} stands before ${second.id} here, but ${first.id} already waits for ${second.id}, so this is left out; let both say the same`,
        tasks: [first.id, second.id],
      });
  }
  return findings;
}

function waits(byId: ReadonlyMap<string, Task>, from: string, to: string): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { id: next } of byId.get(id)?.dependsOn ?? []) {
      if (next === to) return true;
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return false;
}

const FREE = /\b(?:independent|no dependenc|in parallel)/i;

/** Lines of a drawing about a worker of whom nothing else says what it waits for or who waits for it. */
function told(
  unread: ReturnType<typeof readArrows>["unread"],
  tasks: readonly Task[],
  index: LineIndex,
): ParserFinding[] {
  const related = new Set(
    tasks.flatMap(({ id, dependsOn }) =>
      dependsOn.length > 0 ? [id, ...dependsOn.map((one) => one.id)] : [],
    ),
  );
  const isAlone = (worker: number): boolean =>
    tasks[worker]!.dependencyAt === undefined && !related.has(tasks[worker]!.id);
  const first = unread.find(({ line, workers }) => !FREE.test(line.text) && workers.some(isAlone));
  if (!first) return [];
  const { id } = tasks[first.workers.find(isAlone)!]!;
  return [
    {
      rule: "plan/partly-read",
      at: placeOf(first.line, index),
      message: `this drawing of the order is not read, and nothing else says what ${id} waits for or who waits for ${id}; expected a line such as "**Depends On:** …" in the worker, or arrows "${id} → …"`,
      tasks: [id],
    },
  ];
}

function placeOf({ text, offset }: Slice, index: LineIndex): ParserFinding["at"] {
  const lead = text.length - text.trimStart().length;
  return index.place(offset + lead, offset + text.trimEnd().length);
}
