import {
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import {
  unit
} from "./chunk-SCKJLYT6.mjs";
import {
  endOf2 as endOf,
  headingsOf,
  readLabel,
  readPathItem,
  readPhaseHeading,
  withDigits,
  withoutMarks
} from "./chunk-V4XTOYGT.mjs";
import {
  minutesOf
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/execution-plan/units.ts
function findWorkers(cut) {
  const { sections } = cut;
  const headings = headingsOf(cut);
  const definitions = defining(cut, headings);
  const units = { workers: [], phases: [], phaseSections: [], groups: /* @__PURE__ */ new Map() };
  const above = [];
  for (let i = 1; i < sections.length; i++) {
    const section = sections[i];
    while (above.length > 0 && !isAbove(above.at(-1).section, section, definitions.has(i)))
      above.pop();
    if (!definitions.has(i)) {
      above.push({ section });
      continue;
    }
    const own = sections.slice(i, endOf(sections, headings, i));
    const worker = workerUnit(headings[i], own, phaseOf(units, above));
    const part = above.find((one) => one.section.level === 2)?.section;
    units.workers.push({ ...worker, ...part && { part } });
    for (const one of above) {
      const number = readPhaseHeading(one.section.heading)?.number.toLowerCase();
      if (number === void 0) continue;
      units.groups.set(number, [...units.groups.get(number) ?? [], units.workers.length - 1]);
    }
    i += own.length - 1;
  }
  return units;
}
function isAbove(upper, section, isWorker) {
  if (upper.level !== section.level) return upper.level < section.level;
  return isWorker && readPhaseHeading(upper.heading) !== void 0;
}
var FIELD = /^(?:\s*[-*+]\s+)?[*_]{0,3}(?:worktree|(?:git )?branch|depends[ -]on|dependenc(?:y|ies)|blocked by|files?(?: (?:owned|assigned|ownership|to create|to modify))?|(?:owns|owned|exclusive)(?: files)?|ownership|task|validation|done when)\b[^\n:]{0,40}:/im;
function defining(cut, headings) {
  const byId = /* @__PURE__ */ new Map();
  headings.forEach((heading, i) => {
    if (heading) byId.set(heading.name.id, [...byId.get(heading.name.id) ?? [], i]);
  });
  const chosen = /* @__PURE__ */ new Set();
  for (const places of byId.values()) {
    const withFields = places.filter((i) => hasFields(cut, headings, i));
    for (const i of withFields.length > 0 ? withFields : places.slice(0, 1)) chosen.add(i);
  }
  return chosen;
}
function hasFields({ text, sections }, headings, from) {
  return sections.slice(from, endOf(sections, headings, from)).some((section, i) => {
    if (i > 0 && readLabel(section.heading)?.is.kind === "files") return true;
    return FIELD.test(text.slice(section.bodyStart, section.bodyEnd));
  });
}
function phaseOf(units, above) {
  const entry = above.findLast(({ section }) => readPhaseHeading(section.heading));
  const named = entry && readPhaseHeading(entry.section.heading);
  if (!entry || !named) return void 0;
  if (entry.phase === void 0) {
    entry.phase = units.phases.length;
    units.phases.push({ id: named.number, title: named.title, at: entry.section.at });
    units.phaseSections.push(entry.section);
  }
  return entry.phase;
}
function readTitle(title) {
  const estimate = minutesOf(/\(([^()]*)\)/.exec(title)?.[1] ?? "");
  return { ...withoutMarks(title), ...estimate !== void 0 && { estimate } };
}
function workerUnit({ name, title, start, length }, sections, phase) {
  const { text, done, estimate } = readTitle(title);
  const heading = {
    id: name.id,
    idOffset: start,
    idLength: length,
    title: text,
    done,
    certain: true,
    ...estimate !== void 0 && { estimate }
  };
  return { ...unit(heading, sections, phase), name };
}
var PLACE = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:worktree|(?:git )?branch)\b[*_: \t]*`?([^\s`*]+)/gim;
function withoutRepeated(units, { text }) {
  const kept = [];
  const numbers = units.workers.map((unit2) => {
    const first = kept.findIndex((other) => isRepeated(unit2, other, text));
    if (first === -1) return kept.push(unit2) - 1;
    const one = kept[first];
    const parts = (cut) => [...one.parts(cut), ...unit2.parts(cut)];
    kept[first] = { ...one, parts };
    return first;
  });
  if (kept.length === units.workers.length) return units;
  const groups = new Map(
    [...units.groups].map(([name, members]) => [
      name,
      [...new Set(members.map((member) => numbers[member]))]
    ])
  );
  return { ...units, workers: kept, groups };
}
function isRepeated(unit2, other, text) {
  if (unit2.name.key !== other.name.key || unit2.name.kind === other.name.kind) return false;
  if (unit2.part === other.part) return false;
  const places = placesOf(other, text);
  return placesOf(unit2, text).some((place) => places.includes(place));
}
function placesOf({ sections }, text) {
  return sections.flatMap(
    ({ bodyStart, bodyEnd }) => [...text.slice(bodyStart, bodyEnd).matchAll(PLACE)].map(([, place]) => place)
  );
}

// src/formats/execution-plan/phase-order.ts
var WORDS = String.raw`(depend(?:s|ing|ent)?\s+(?:up)?on|blocked\s+by|after|requires?|needs|wait(?:s|ing)?\s+(?:for|on)|once|when|until|following|abh\u00e4ngig\s+von|nach)\b[:\s]*`;
var IN_HEADING = new RegExp(
  String.raw`(?:[([{]|\s[-\u2013\u2014:]\s)(?:[^()[\]{}]*[,;:\u2013\u2014]\s*|[^()[\]{},;]{0,30}?\b)?${WORDS}([^()[\]{}]+?)\s*[)\]}*_]*$`,
  "i"
);
var GROUP = String.raw`(?:phase|wave|batch|stage|milestone|sprint)s?`;
var KEY = String.raw`(?:[A-Za-z]?\d+[A-Za-z]?|[IVX]{2,5}|[A-Z])\b`;
var STARTS = String.raw`\b(?:starts?|begins?|started|begin|runs?|launch(?:es|ed)?|proceeds?|executes?|waits?|waiting|blocked)\b`;
var IN_TEXT = new RegExp(
  String.raw`^[ \t>*_-]*(?:[^\n.]{0,60}?${STARTS}[^\n.]{0,30}?\b(?:after|once|when|until|for|by)|(?:after|once|when))\s+(?:all (?:of )?)?(?:the )?(${GROUP}\s+${KEY}(?:\s*(?:,|and|&|[-\u2013])\s*(?:${GROUP}\s+)?${KEY})*)([^\n.]*)`,
  "im"
);
var TURNED = /\b(?:not|never|without|before|no need|independent)\b|n't\b/i;
var DONE = /\s+(?:(?:is|are|has|have|being|been|gets?)\s+)*(?:all\s+)?(?:fully\s+)?(?:complete[ds]?|completion|done|finish(?:ed|es)?|merged?|merges|lands?|landed|passes|ready|abgeschlossen|fertig|gemergt)\b.*$/i;
var LONGEST = 400;
function orderInHeading({ heading, headingOffset }) {
  const match = heading.length > LONGEST ? null : IN_HEADING.exec(heading);
  if (!match || TURNED.test(match[0])) return void 0;
  const [whole, word, said] = match;
  const offset = headingOffset + match.index + whole.lastIndexOf(said);
  const isCertain = /^(?:depend|blocked|abh)/i.test(word);
  return { value: valueOf({ text: said, offset }), isCertain };
}
function withoutOrder(title) {
  const match = title.length > LONGEST ? null : IN_HEADING.exec(title);
  return match ? title.slice(0, match.index).trimEnd() : title;
}
function orderInText(text, offset) {
  const match = IN_TEXT.exec(withDigits(text));
  if (!match) return void 0;
  const said = match[1];
  const from = match[0].lastIndexOf(said + match[2]);
  const isSentence = new RegExp(STARTS, "i").test(match[0]);
  if (!isSentence || TURNED.test(match[0].slice(0, from))) return void 0;
  const start = offset + match.index + from;
  return { value: valueOf({ text: said, offset: start }), isCertain: true };
}
function valueOf({ text, offset }) {
  const said = withDigits(text).replace(DONE, "").replace(/^(?:all\s+(?:of\s+)?)?the\s+(?=\S)/i, (lead2) => " ".repeat(lead2.length));
  const lead = said.length - said.trimStart().length;
  const own = said.trim();
  return {
    text: own,
    offset: offset + lead,
    start: offset + lead,
    end: offset + lead + own.length
  };
}

// src/formats/execution-plan/standard.ts
var DONE_WHEN = [
  "- [ ] Every command of its validation passes in its worktree",
  "- [ ] No file has changed but those that it owns or may modify"
];
function withoutStandard(text) {
  return text.split("\n").filter((line) => !DONE_WHEN.includes(line) && !isUnfilled(line)).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}

// src/formats/execution-plan/matrix-paths.ts
var LINES = /[:#]L?\d+(?:[-\u2013]L?\d+)?$/i;
var PART = /^[`*_\s]*(?:[:#]L?\d|[([]?\s*(?:lines?\b|L\d|(?:top|bottom|upper|lower|first|second|other)\s+(?:half|part)\b))/i;
function isPartOf(rest) {
  return PART.test(rest);
}
function pathsOf(cell) {
  const lead = /^(?:&nbsp;|[\s\u2502\u251c\u2514\u2500\u21b3\u2192\u00b7\u2022])*(?:-+\s+)?/.exec(cell.text)[0];
  const bare = { text: cell.text.slice(lead.length), offset: cell.offset + lead.length };
  const spans = [...bare.text.matchAll(/`([^`]+)`/g)];
  const rest = bare.text.replace(/`[^`]+`/g, "").replace(/\([^()]*\)/g, "");
  if (spans.length > 0 && /^(?:[\s,;&+*_]|and|or|new)*$/i.test(rest)) {
    return spans.map((span) => {
      const text = span[1].replaceAll("\\|", "|").replace(LINES, "").trim();
      return { text, offset: bare.offset + span.index + 1, length: text.length };
    });
  }
  return readPathItem(bare).map(({ text, offset, length, to, isTarget }) => ({
    text,
    offset,
    length: length ?? text.length,
    ...to && { to },
    ...isTarget && { isTarget }
  }));
}

export {
  isPartOf,
  pathsOf,
  findWorkers,
  readTitle,
  withoutRepeated,
  orderInHeading,
  withoutOrder,
  orderInText,
  DONE_WHEN,
  withoutStandard
};
