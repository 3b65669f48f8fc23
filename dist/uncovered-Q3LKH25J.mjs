import {
  isFormat
} from "./chunk-ZU2Z7FRA.mjs";
import {
  expression
} from "./chunk-3X5NUSPY.mjs";

// src/rules/shared/uncovered.ts
var ITEM = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]\s+(?:[*_]*(?:task\s+)?T?(\d+(?:\.\d+)*[a-z]?)\b[*_.):]*\s*)?(.*)$/gim;
var FENCED = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|$(?![^]))/gm;
function* uncovered({ analysis: { plan }, parsed }, text) {
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
      message: `item ${number} "${title}" of tasks.md is covered by no task; expected a task that has its number or names it`
    };
  }
}
function itemsOf(text) {
  const found = [...text.replace(FENCED, "").matchAll(ITEM)];
  const items = found.map(([, mark, number = "", title = ""]) => ({
    number,
    title: title.replace(/^[-\u2013\u2014]\s+/, "").trim(),
    isOpen: mark === " "
  }));
  const isNumbered = items.some(({ number }) => number !== "");
  return items.filter(({ number }) => !isNumbered || number !== "");
}
function* byPackages(plan, { mentions, packagesAt: at }, items) {
  const numbers = new Map(items.map(({ number }, i) => [number, i]));
  const covered = /* @__PURE__ */ new Set();
  const cover = (from, to) => {
    const [first, last] = [firstOf(items, numbers, from), lastOf(items, numbers, to)];
    for (let i = first; i >= 0 && i <= last; i++) covered.add(i);
  };
  for (const { from, to } of mentions()) cover(from, to ?? from);
  const texts = plan.tasks.map(({ title, brief }) => wordsOf(`${title} ${brief.text}`));
  const open = [...items.entries()].filter(
    ([i, item]) => item.isOpen && !covered.has(i) && !isTold(item, texts)
  );
  if (open.length === 0) return;
  const example = items.some(({ number }) => number !== "") ? '"tasks 1.1-1.4" in a description' : "its title in a description";
  if (covered.size === 0 && open.length === items.filter(({ isOpen }) => isOpen).length) {
    yield {
      at,
      message: `no package names any of the ${open.length} open items of tasks.md; expected each item in a package, such as ${example}`
    };
    return;
  }
  for (const [, { number, title }] of open) {
    yield {
      at,
      message: number === "" ? `item "${title}" of tasks.md is covered by no package; expected one that names its title` : `item ${number} "${title}" of tasks.md is covered by no package; expected one that names its number`
    };
  }
}
function firstOf(items, numbers, number) {
  return numbers.get(number) ?? items.findIndex((item) => item.number.startsWith(`${number}.`));
}
function lastOf(items, numbers, number) {
  const below = items.findLastIndex((item) => item.number.startsWith(`${number}.`));
  return Math.max(below, numbers.get(number) ?? -1);
}
var FEWEST_WORDS = 3;
function isTold({ number, title }, texts) {
  const words = wordsOf(title);
  const isEnough = number === "" ? words !== "" : words.split(" ").length >= FEWEST_WORDS;
  return isEnough && texts.some((text) => ` ${text} `.includes(` ${words} `));
}
var WORDS = expression(String.raw`[\p{L}\p{N}]+`, "gu");
function wordsOf(text) {
  return text.toLowerCase().match(WORDS())?.join(" ") ?? "";
}
export {
  uncovered
};
