import {
  withoutMarks
} from "./chunk-WCMA2GUG.mjs";
import {
  readPhaseHeading
} from "./chunk-25RJJSC4.mjs";
import {
  closesFence,
  openedFence
} from "./chunk-2WO3HOJJ.mjs";

// src/formats/session-plan/heading.ts
var LEAD = new RegExp("^(?:[*_`~\\s]|\\p{Extended_Pictographic}|[\\u{1F3FB}-\\u{1F3FF}\\uFE0F\\u200D]|\\[[ xX]?\\])*", "u");
var KIND = /^(session|worktree|agent|terminal|track|stream|lane|worker)\b[\s#:]*/i;
var NAME = /^[[(`"]?([A-Za-z]|[A-Za-z]?\d+[A-Za-z]?(?:[.-]\d*[A-Za-z]?)*|[A-Za-z]-\d+)[\])`"]?(?=$|[\s:.)(–—-])/;
var LONGEST = 4096;
function readSessionHeading({ text, offset }) {
  if (text.length > LONGEST) return void 0;
  const lead = LEAD.exec(text)[0].length;
  const kind = KIND.exec(text.slice(lead));
  if (!kind?.[1]) return void 0;
  const from = lead + kind[0].length;
  const rest = text.slice(from);
  const short = NAME.exec(rest);
  if (short?.[1]) {
    const title = withoutMarks(rest.slice(short[0].length).replace(/^[\s*_:.)–—-]+/, ""));
    const nameOffset = offset + from + short[0].indexOf(short[1]);
    return {
      kind: kind[1].toLowerCase(),
      name: short[1],
      nameOffset,
      ...titled(title),
      certain: true
    };
  }
  const whole = withoutMarks(rest.replace(/[*_`]/g, ""));
  const name = /^[^:–—(]*/.exec(whole.text)[0].trim().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  if (name === "") return void 0;
  return {
    kind: kind[1].toLowerCase(),
    name,
    nameOffset: offset + from,
    ...titled(whole),
    certain: false
  };
}
function titled({ text, done }) {
  const title = text.replaceAll("**", "").trim();
  return { title: /^\(([^()]*)\)$/.exec(title)?.[1]?.trim() ?? title, done };
}
function readSessionPhase(heading) {
  const text = heading.slice(LEAD.exec(heading)[0].length);
  return /^track\b/i.test(text) ? void 0 : readPhaseHeading(text);
}
function sessionId(phase, name) {
  if (phase === void 0 || startsWithPhase(phase, name)) return name;
  if (/^[A-Za-z]$/.test(name) && /\d$/.test(phase)) return phase + name;
  return /^\d/.test(name) ? `${phase}.${name}` : `${phase}-${name}`;
}
function startsWithPhase(phase, name) {
  return name.startsWith(phase) && /^[A-Za-z.-]/.test(name.slice(phase.length));
}

// src/formats/session-plan/sync.ts
var SYNC = /^[\s*_#`-]{0,20}(?:sync(?:hroni[sz]ation)?|merge|integration)[ -]?point\b[^:\n]{0,40}?(?:[*_`\s]*(?::|[–—]|\s-\s)[*_`\s]*|[*_`\s]*$)(.*)$/i;
function readSync(line, start) {
  const match = SYNC.exec(line);
  if (!match) return void 0;
  const before = /\bbefore\s+(?:starting\s+)?(?:the\s+)?(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[A-Z])\b/i.exec(
    match[1] ?? ""
  )?.[1];
  return { start, end: start + line.trimEnd().length, ...before !== void 0 && { before } };
}
function findSync(text, offset) {
  let fence;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    fence = openedFence(line);
    const sync = fence ? void 0 : readSync(line, offset + index);
    if (sync) return sync;
  }
  return void 0;
}
function findAfter(text) {
  const match = /\b(?:after|once|when)\s+(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[A-Z])\b/i.exec(
    text
  );
  return match?.[1] === void 0 ? void 0 : { phase: match[1], start: match.index, end: match.index + match[0].length };
}

export {
  readSessionHeading,
  readSessionPhase,
  sessionId,
  readSync,
  findSync,
  findAfter
};
