import {
  readLabel
} from "./chunk-DKWMM3KO.mjs";
import {
  parseBlocks
} from "./chunk-CFI5F2W5.mjs";
import {
  readPhaseHeading
} from "./chunk-E2Z5UEL6.mjs";
import {
  readTaskHeading
} from "./chunk-7FDFO6KC.mjs";

// src/formats/task-plan/units.ts
var REFERENCES = /\b(?:relevant|key)\b.*\b(?:files?|documentation)\b|\bfiles? (?:and|&) documentation\b/i;
function findUnits(cut) {
  const { sections } = cut;
  const units = {
    tasks: [],
    phases: [],
    groups: /* @__PURE__ */ new Map(),
    referenceSections: [],
    unread: []
  };
  const headings = sections.map(taskHeading);
  let tasksEnd = 0;
  const above = [];
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i];
    if (section.level === 0) continue;
    const below = subsections(sections, i, i < tasksEnd);
    const inner = innerTask(headings, i, below.length);
    const own = inner === void 0 ? below : below.slice(0, inner);
    const heading = readTask(cut, headings[i], own, inner !== void 0);
    while (above.length > 0 && !isAbove(above.at(-1).section, section, heading)) above.pop();
    if (heading) {
      tasksEnd = Math.max(tasksEnd, i + below.length);
      const phase = phaseOf(units, above);
      units.tasks.push(unit(heading, own, phase));
      groupTask(units, above, units.tasks.length - 1);
      i += own.length - 1;
      continue;
    }
    if (looksLikeTask(cut, section, below)) units.unread.push(section);
    if (section.level > 1 && REFERENCES.test(section.heading))
      units.referenceSections.push(...below);
    above.push({ section });
  }
  return units;
}
function isAbove(upper, section, task) {
  if (upper.level !== section.level) return upper.level < section.level;
  return task !== void 0 && readPhaseHeading(upper.heading) !== void 0;
}
function subsections(sections, from, withinTask) {
  const { level } = sections[from];
  const belongs = (section) => section.level > level || withinTask && section.level === level && readLabel(section.heading)?.is.kind === "files";
  let to = from + 1;
  while (to < sections.length && belongs(sections[to])) to++;
  return sections.slice(from, to);
}
function taskHeading(section) {
  if (section.level < 2) return void 0;
  return readTaskHeading({ text: section.heading, offset: section.headingOffset });
}
function innerTask(headings, from, length) {
  for (let i = 1; i < length; i++) {
    const inner = headings[from + i];
    if (inner?.dependency) return i;
    if (inner?.certain && inner.id !== headings[from]?.id) return i;
  }
  return void 0;
}
function readTask(cut, heading, own, aboveTasks) {
  if (!heading || heading.dependency) return heading;
  if (heading.certain && !aboveTasks) return heading;
  return hasTaskLabel(cut, own) ? heading : void 0;
}
function hasTaskLabel(cut, own) {
  const speaks = (label) => label?.is.kind === "dependencies" || label?.is.kind === "files" || label?.is.kind === "reading";
  return own.some((section, i) => {
    if (i > 0 && speaks(readLabel(section.heading))) return true;
    const lines = cut.text.slice(section.bodyStart, section.bodyEnd).split(/\r?\n/);
    return lines.some((line) => speaks(readLabel(line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ""))));
  });
}
function looksLikeTask(cut, section, own) {
  if (section.level < 2 || own.slice(1).some((inner) => readTaskHeading({ text: inner.heading, offset: 0 })))
    return false;
  if (/\bdepends\s+on\s*:?\s*\[/i.test(section.heading)) return true;
  return section.level > 2 && /^[*_\s]*task\b(?!s)/i.test(section.heading) && hasTaskLabel(cut, own.slice(0, 1));
}
function unit(heading, sections, phase) {
  return {
    heading,
    sections,
    ...phase !== void 0 && { phase },
    parts: (cut) => sections.map((section, i) => {
      const blocks = parseBlocks(
        cut.text.slice(section.bodyStart, section.bodyEnd),
        section.bodyStart
      );
      if (i === 0) return { blocks };
      return { heading: { text: section.heading, offset: section.headingOffset }, blocks };
    })
  };
}
function phaseOf(units, above) {
  const entry = above.findLast(({ section }) => readPhaseHeading(section.heading)) ?? above.at(-1);
  if (!entry) return void 0;
  const named = readPhaseHeading(entry.section.heading);
  if (!named && (entry.section.level < 3 || /\bimplementation\b/i.test(entry.section.heading)))
    return void 0;
  if (entry.phase !== void 0) return entry.phase;
  const title = named?.title ?? entry.section.heading;
  units.phases.push({ id: named?.number ?? title, title, at: entry.section.at });
  return entry.phase = units.phases.length - 1;
}
function groupTask(units, above, task) {
  for (const { section } of above) {
    const number = readPhaseHeading(section.heading)?.number.toLowerCase();
    if (number === void 0) continue;
    const group = units.groups.get(number) ?? [];
    units.groups.set(number, [...group, task]);
  }
}

export {
  findUnits,
  unit
};
