import type { LineIndex } from "../../model/place.ts";
import type { Located, Task } from "../../model/plan.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import type { Outline } from "../markdown/outline.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { Aliases } from "./aliases.ts";

/** Found workers with their places, in the order in which they are merged. */
type Found = { worker: number; start: number; length: number }[];

/**
 * The order in which the plan merges its workers, as ids: the `git merge` lines below a heading that
 * speaks of merging, else a list or a line that calls itself the merge order. Empty when none is said.
 */
export function readMergeOrder(
  cut: Outline,
  tasks: readonly Task[],
  aliases: Aliases,
): Located<string>[] {
  const sections = cut.sections.filter(({ heading }) =>
    /\b(?:merg(?:e|ing)|integration order)\b/i.test(heading),
  );
  const commands = sections.flatMap(({ bodyStart, bodyEnd }) =>
    fromCommands(cut.text.slice(bodyStart, bodyEnd), bodyStart, tasks, aliases),
  );
  if (commands.length > 1) return inOrder(commands, tasks, cut.index);
  const lists = sections
    .filter(({ heading }) => /\b(?:order|sequence|ordered)\b/i.test(heading))
    .flatMap(({ bodyStart, bodyEnd }) =>
      fromList(cut.text.slice(bodyStart, bodyEnd), bodyStart, tasks, aliases),
    );
  const found = lists.length > 1 ? lists : fromLine(cut.text, tasks, aliases);
  return found.length > 1 ? inOrder(found, tasks, cut.index) : [];
}

/** Each worker once, where it is merged first. */
function inOrder(found: Found, tasks: readonly Task[], index: LineIndex): Located<string>[] {
  const seen = new Set<number>();
  return found.flatMap(({ worker, start, length }) => {
    if (seen.has(worker)) return [];
    seen.add(worker);
    return [{ value: tasks[worker]!.id, at: index.place(start, start + length) }];
  });
}

const MERGE = /^[ \t]*(?:\$ )?git(?: -[Cc] \S+)* merge((?:[ \t]+\S+)+)[ \t]*(?:#.*)?$/gm;

function fromCommands(
  text: string,
  offset: number,
  tasks: readonly Task[],
  aliases: Aliases,
): Found {
  const byBranch = new Map<string, number>();
  tasks.forEach(({ branch }, i) => branch && byBranch.set(branch.value, i));
  return [...text.matchAll(MERGE)].flatMap((match) =>
    [...match[0].matchAll(/\S+/g)].flatMap(({ 0: word, index }): Found => {
      const branch = word.replace(/^(['"])(.*)\1$/, "$2");
      const worker =
        byBranch.get(branch) ??
        byBranch.get(branch.replace(/^origin\//, "")) ??
        aliases.one(branch);
      if (worker === undefined || word === "git" || word === "merge") return [];
      return [{ worker, start: offset + match.index + index, length: word.length }];
    }),
  );
}

/** The first worker that each item of an ordered list names. */
function fromList(text: string, offset: number, tasks: readonly Task[], aliases: Aliases): Found {
  return parseBlocks(text, offset).flatMap((block) => {
    if (block.kind !== "list" || !block.ordered) return [];
    return block.items.flatMap(({ text: item, start }) =>
      namesIn({ text: item, offset: start }, tasks, aliases),
    );
  });
}

const LABEL =
  /^[ \t]*(?:[-*+][ \t]+)?[*_]*(?:merge|integration) (?:order|sequence)\b[^:\n]{0,40}:[*_]*[ \t]*([^\n]+)$/im;

/** `**Merge order:** W1 → W2 → W3`. */
function fromLine(text: string, tasks: readonly Task[], aliases: Aliases): Found {
  const match = LABEL.exec(text);
  if (!match) return [];
  const from = match.index + match[0].length - match[1]!.length;
  return namesIn({ text: match[1]!, offset: from }, tasks, aliases);
}

/** What stands between arrows, commas and words for what comes next. */
const STEP = /(?:(?!→|->|=>|⟶|➜|[,;>+&]|\s(?:then|and|plus)\s)[^\n])+/gi;

/** The workers that a text names: alone, in a range (`W1 to W3`), beside each other (`W2/W3`, `Workers 1, 2`). */
function namesIn({ text, offset }: Slice, tasks: readonly Task[], aliases: Aliases): Found {
  const found: Found = [];
  for (const { 0: step, index } of text.matchAll(STEP)) {
    const lead = step.length - step.trimStart().length;
    const whole = step.trim().replace(/[.:]$/, "");
    const at = { start: offset + index + lead, length: whole.length };
    // `All workers are done` is no step of a merge.
    const several = /^(?:all|every)\b/i.test(whole) ? [] : (aliases.ids(whole, tasks.length) ?? []);
    const bare = found.length > 0 && /^(?:\d+[A-Za-z]?|[A-Z])$/.test(whole);
    const alone = bare ? aliases.one(whole) : undefined;
    const named =
      several.length > 1 ? several.map((id) => tasks.findIndex((one) => one.id === id)) : [];
    if (named.length > 0) found.push(...named.map((worker) => ({ worker, ...at })));
    else if (alone !== undefined) found.push({ worker: alone, ...at });
    else
      for (const { worker, start, length } of aliases.within(step))
        found.push({ worker, start: offset + index + start, length });
  }
  return found.filter(({ worker }) => worker >= 0);
}
