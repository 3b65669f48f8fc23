import {
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import {
  summaryText
} from "./chunk-V4XTOYGT.mjs";

// src/formats/execution-plan/sections.ts
var GOAL = /^[ \t]*(?:>[ \t]?)?[*_]*(?:goals?|objective|target|target objective|purpose|mission)\b[^:\n]{0,20}:[*_]*[ \t]*(\S[^\n]*)$/im;
function goalOf(cut) {
  const goal = GOAL.exec(cut.text)?.[1]?.replace(/[*_]+$/, "").trim();
  if (goal === void 0) return summaryText(cut);
  return isUnfilled(goal) ? void 0 : goal;
}
function presentSections(cut, hasMatrix, mergesInOrder) {
  const found = /* @__PURE__ */ new Set();
  if (goalOf(cut) !== void 0) found.add("goal");
  if (hasMatrix) found.add("ownership");
  const merges = /\b(?:orchestrat|merg(?:e|ing)\b|integration\b)/i;
  if (mergesInOrder || cut.sections.some(({ heading }) => merges.test(heading)))
    found.add("protocol");
  return found;
}
function readProtocol({
  sections
}) {
  const from = sections.findIndex(
    ({ heading }) => /\borchestrat|\bexecution protocol\b/i.test(heading)
  );
  if (from === -1) return [];
  const phases = [];
  for (const { level, heading } of sections.slice(from + 1)) {
    if (level <= sections[from].level) break;
    const match = /^[*_\s]*(?:phase|step)\s+(\d{1,4})\s*[:.)\u2013\u2014-]*\s*(.*)$/i.exec(heading);
    if (match) phases.push({ number: Number(match[1]), name: match[2].replace(/[*_\s]+$/, "") });
  }
  return phases;
}

export {
  goalOf,
  presentSections,
  readProtocol
};
