import type { WorkPackagesDocument } from "../../formats/work-packages/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import type { Plan } from "../../model/plan.ts";
import { defineRule, isFormat } from "../define-rule.ts";

/** An item of a list of tasks with its number: `- [ ] 1.2 Title`, `* [x] **T1.2**: Title`. */
const ITEM = /^\s*[-*+]\s+\[([ xX])\]\s+[*_]*T?(\d+(?:\.\d+)*[a-z]?)\b[*_.):]*\s*(.*)$/gm;

interface Item {
  number: string;
  title: string;
  isOpen: boolean;
}

export default defineRule({
  name: "plan/uncovered-task",
  severity: "warning",
  summary:
    "An open item of the tasks.md beside the plan, or that the plan refers to, is covered by no task.",
  mend: "add a task for the item, or tick it off in tasks.md",

  *check({ analysis: { plan }, parsed, surroundings }) {
    if (surroundings?.tasksFile === undefined) return;
    const items = itemsOf(surroundings.tasksFile);
    if (isFormat(parsed, "work-packages")) yield* byPackages(plan, parsed.document, items);
    if (!isFormat(parsed, "task-plan")) return;
    const { tasksFile, mentioned } = parsed.document;
    const ids = new Set(plan.tasks.map((task) => task.id));
    for (const { number, title, isOpen } of items) {
      if (!tasksFile || !isOpen || ids.has(number) || mentioned.has(number)) continue;
      yield {
        at: tasksFile,
        message: `item ${number} "${title}" of tasks.md is covered by no task; expected a task that has its number or names it`,
      };
    }
  },
});

function itemsOf(text: string): Item[] {
  return [...text.matchAll(ITEM)].map(([, mark, number = "", title = ""]) => ({
    number,
    title: title.replace(/^[-–—]\s+/, "").trim(),
    isOpen: mark === " ",
  }));
}

/** A plan whose packages name no item at all says it once: nobody can tell what they cover. */
function* byPackages(
  plan: Plan,
  { mentions, packagesAt: at }: WorkPackagesDocument,
  items: readonly Item[],
): Generator<Finding> {
  const numbers = new Map(items.map(({ number }, i) => [number, i] as const));
  const covered = new Set<number>();
  const cover = (from: string, to: string): void => {
    const [first, last] = [firstOf(items, numbers, from), lastOf(items, numbers, to)];
    for (let i = first; i >= 0 && i <= last; i++) covered.add(i);
  };
  for (const { from, to } of mentions) cover(from, to ?? from);
  const texts = plan.tasks.map(({ title, brief }) => wordsOf(`${title} ${brief.text}`));
  const open = [...items.entries()].filter(
    ([i, { title, isOpen }]) => isOpen && !covered.has(i) && !isTold(title, texts),
  );
  if (open.length === 0) return;
  if (covered.size === 0 && open.length === items.filter(({ isOpen }) => isOpen).length) {
    yield {
      at,
      message: `no package names any of the ${open.length} open items of tasks.md; expected each item in a package, such as "tasks 1.1-1.4" in a description`,
    };
    return;
  }
  for (const [, { number, title }] of open) {
    yield {
      at,
      message: `item ${number} "${title}" of tasks.md is covered by no package; expected one that names its number`,
    };
  }
}

/** The place of an item, or of the first one below a number that has no item of its own (`2` for `2.1`). */
function firstOf(
  items: readonly Item[],
  numbers: ReadonlyMap<string, number>,
  number: string,
): number {
  return numbers.get(number) ?? items.findIndex((item) => item.number.startsWith(`${number}.`));
}

/** The place of an item, or of the last one below its number: who does 1.1 does 1.1.1, too. */
function lastOf(
  items: readonly Item[],
  numbers: ReadonlyMap<string, number>,
  number: string,
): number {
  const below = items.findLastIndex((item) => item.number.startsWith(`${number}.`));
  return Math.max(below, numbers.get(number) ?? -1);
}

/** Words of a title that say enough to be recognised. */
const FEWEST_WORDS = 3;

function isTold(title: string, texts: readonly string[]): boolean {
  const words = wordsOf(title);
  return words.split(" ").length >= FEWEST_WORDS && texts.some((text) => text.includes(words));
}

function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  );
}
