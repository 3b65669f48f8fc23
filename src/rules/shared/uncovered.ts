import type { WorkPackagesDocument } from "../../formats/work-packages/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { expression } from "../../model/expression.ts";
import type { Plan } from "../../model/plan.ts";
import { isFormat, type RuleInput } from "../define-rule.ts";

/** An item of a list of tasks: `- [ ] 1.2 Title`, `* [x] **T1.2**: Title`, `- [ ] Task 1.2: Title`. */
const ITEM =
  /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]\s+(?:[*_]*(?:task\s+)?T?(\d+(?:\.\d+)*[a-z]?)\b[*_.):]*\s*)?(.*)$/gim;

/** What stands in a fence is an example. */
const FENCED = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|$(?![^]))/gm;

interface Item {
  /** Empty for an item that is known by its title alone. */
  number: string;
  title: string;
  isOpen: boolean;
}

/** The open items of the text of a `tasks.md` that no task of a plan covers. */
export function* uncovered(
  { analysis: { plan }, parsed }: RuleInput,
  text: string,
): Generator<Finding> {
  const items = itemsOf(text);
  if (isFormat(parsed, "work-packages")) yield* byPackages(plan, parsed.document, items);
  if (!isFormat(parsed, "task-plan")) return;
  const { tasksFile, mentioned } = parsed.document;
  const ids = new Set(plan.tasks.map((task) => task.id));
  for (const { number, title, isOpen } of items) {
    if (!tasksFile || !isOpen || number === "" || ids.has(number) || mentioned.has(number))
      continue;
    yield {
      at: tasksFile,
      message: `item ${number} "${title}" of tasks.md is covered by no task; expected a task that has its number or names it`,
    };
  }
}

/** Where some items have numbers, those without are details of them. */
function itemsOf(text: string): Item[] {
  const found = [...text.replace(FENCED, "").matchAll(ITEM)];
  const items = found.map(([, mark, number = "", title = ""]) => ({
    number,
    title: title.replace(/^[-–—]\s+/, "").trim(),
    isOpen: mark === " ",
  }));
  const isNumbered = items.some(({ number }) => number !== "");
  return items.filter(({ number }) => !isNumbered || number !== "");
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
  for (const { from, to } of mentions()) cover(from, to ?? from);
  const texts = plan.tasks.map(({ title, brief }) => wordsOf(`${title} ${brief.text}`));
  const open = [...items.entries()].filter(
    ([i, item]) => item.isOpen && !covered.has(i) && !isTold(item, texts),
  );
  if (open.length === 0) return;
  const example = items.some(({ number }) => number !== "")
    ? '"tasks 1.1-1.4" in a description'
    : "its title in a description";
  if (covered.size === 0 && open.length === items.filter(({ isOpen }) => isOpen).length) {
    yield {
      at,
      message: `no package names any of the ${open.length} open items of tasks.md; expected each item in a package, such as ${example}`,
    };
    return;
  }
  for (const [, { number, title }] of open) {
    yield {
      at,
      message:
        number === ""
          ? `item "${title}" of tasks.md is covered by no package; expected one that names its title`
          : `item ${number} "${title}" of tasks.md is covered by no package; expected one that names its number`,
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

function isTold({ number, title }: Item, texts: readonly string[]): boolean {
  const words = wordsOf(title);
  const isEnough = number === "" ? words !== "" : words.split(" ").length >= FEWEST_WORDS;
  return isEnough && texts.some((text) => ` ${text} `.includes(` ${words} `));
}

const WORDS = expression(String.raw`[\p{L}\p{N}]+`, "gu");

function wordsOf(text: string): string {
  return text.toLowerCase().match(WORDS())?.join(" ") ?? "";
}
