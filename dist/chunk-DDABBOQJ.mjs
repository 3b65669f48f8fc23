import {
  readAnyHeading,
  readRoleHeading,
  readWorkerHeading
} from "./chunk-3MWFTPX5.mjs";

// src/formats/execution-plan/own-fields.ts
var START = String.raw`^[ \t]*(?:[-*+][ \t]+|\|[ \t]*)?[*_]{0,2}`;
var END = String.raw`[*_]{0,2}[ \t]*(?::[*_]{0,2}|\|)`;
var PLACE = new RegExp(
  String.raw`${START}(?:worktree(?: path)?|(?:git )?branch)${END}[ \t]*(?:\x60[^\x60\n]+\x60|[^\s\x60|]+[ \t]*(?:\||\(|\*\*|$|\r))`,
  "im"
);
var FILES = new RegExp(
  String.raw`${START}(?:files? (?:owned|assigned|ownership)|(?:exclusive|owned) files)\b[^\n:|]{0,40}(?::|\|)`,
  "im"
);
var OWN = new RegExp(
  String.raw`${START}(?:(?:exclusive )?(?:owns|ownership)|depends on|abhängig von)\b[^\n:|]{0,40}(?::|\|)`,
  "im"
);
function saysPlace(text) {
  return PLACE.test(text) || FILES.test(text);
}
function saysOwn(text) {
  return OWN.test(text);
}

// src/formats/execution-plan/headings.ts
var OF_WORKERS = /\bownership matrix\b|\b(?:worker|agent)s? (?:definitions?|assignments?)\b/i;
function saysWorkers({ sections }) {
  return sections.some(({ heading }) => OF_WORKERS.test(heading));
}
function headingsOf(cut) {
  const numbered = readHeadings(cut, readWorkerHeading);
  if (numbered.some((heading) => heading !== void 0)) return numbered;
  const roles = rolesOf(cut);
  return roles.some((role) => role !== void 0) ? roles : otherNamesOf(cut);
}
function rolesOf(cut) {
  return owned(cut, readRoleHeading, 2);
}
function otherNamesOf(cut) {
  return owned(cut, readAnyHeading, saysWorkers(cut) ? 1 : 2);
}
function owned(cut, read, least) {
  const headings = readHeadings(cut, read);
  const workers = headings.map((one, i) => one && isOwned(cut, headings, i) ? one : void 0);
  return workers.filter((one) => one !== void 0).length >= least ? workers : headings.map(() => void 0);
}
function readHeadings({ sections }, read) {
  return sections.map(
    ({ level, heading, headingOffset }) => level < 2 ? void 0 : read({ text: heading, offset: headingOffset })
  );
}
function isOwned({ text, sections }, roles, from) {
  return sections.slice(from, endOf(sections, roles, from)).some(
    ({ bodyStart, bodyEnd }) => saysPlace(text.slice(bodyStart, bodyEnd)) || saysOwn(text.slice(bodyStart, bodyEnd))
  );
}
function endOf(sections, headings, from) {
  const { level } = sections[from];
  let to = from + 1;
  while (to < sections.length && sections[to].level > level) {
    const inner = headings[to];
    if (inner && inner.name.id !== headings[from].name.id) break;
    to++;
  }
  return to;
}

export {
  saysPlace,
  saysOwn,
  saysWorkers,
  headingsOf,
  rolesOf,
  otherNamesOf,
  endOf
};
