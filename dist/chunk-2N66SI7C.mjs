import {
  closesFence,
  openedFence
} from "./chunk-7FDFO6KC.mjs";

// src/formats/session-plan/sync.ts
var LEAD = String.raw`^(?:\s{0,3}>(?!\s*>))?(?:[\s*_#\x60[\]-]|[\p{Extended_Pictographic}\uFE0F\u200D]){0,24}`;
var SYNC = new RegExp(
  String.raw`${LEAD}(?:(?:sync(?:hroni[sz]ation)?|merge|integration)[ -]?point|sync(?:hronisation)?s?[ -]?punkt)\b([^:\n]{0,40}?)(?:[*_\x60\s]*(?::|[–—→]|\s-\s)[*_\x60\s]*|[*_\x60\s\]]*$)(.*)$`,
  "iu"
);
var OTHER_WORDS = [
  new RegExp(
    String.raw`^(?=.{0,6}\*\*)${LEAD.slice(1)}(?:sync|(?:(?:sync|merge|phase) )?(?:gate|barrier|checkpoint))(?: \d{1,2})?\s?(?::|\*\*)[*:\s]{0,6}((?=.*(?:\bmerg|\bwait|\b(?:both|all|every|each) (?:\w+ )?(?:sessions?|branch|agents?|worktrees?)|\bbefore (?:continuing|starting|the next|phase))).*)$`,
    "iu"
  ),
  new RegExp(
    String.raw`${LEAD}(?:stop\W{1,4})?(wait (?:for|until) (?:both|all|every|each)\b.*(?:\bsession|\bbranch|\bagent|\bworktree|\bphase).*)$`,
    "iu"
  ),
  /^\s{0,3}\|[\s*]*sync(?:hroni[sz]ation)?[ -]?point\b[^|\n]{0,20}\|(.*)$/i
];
var MERGE = new RegExp(String.raw`${LEAD}merge\s+(?:sessions?\s+)?`, "iu");
var NONE = /^[\W_]*(?:none(?!\s+of\b)|n\/a|nothing(?=[\W_]*$|\s+to\b)|not\s+(?:applicable|necessary|needed|required)|no(?=[\W_]*$|\s+(?:sync|merge|need))|unnecessary|skip(?:ped)?|kein\w*|entfällt|nicht\s+(?:nötig|erforderlich))(?![\w])/iu;
function readSync(line, start, words = "plain") {
  const isItem = /^\s*(?:[-+]|\*(?!\*))\s/.test(line);
  const others = words === "any" && !isItem ? OTHER_WORDS : [];
  const match = [SYNC, ...others].map((pattern) => pattern.exec(line)).find(Boolean);
  if (!match) return void 0;
  const rest = match.at(-1) ?? "";
  const label = match.length > 2 && /\w\s*(?:[+&,/]|\band\b)\s*\w/i.test(match[1]) ? match[1] : "";
  const said = [
    ...label === "" ? [] : [{ text: label, offset: start + line.indexOf(label) }],
    { text: rest, offset: start + line.length - rest.length }
  ];
  return {
    start,
    end: start + line.trimEnd().length,
    ...withBefore(rest),
    ...NONE.test(rest) && { none: true },
    said
  };
}
function withBefore(text) {
  const before = BEFORE.exec(text)?.[1];
  return before === void 0 ? {} : { before };
}
var BEFORE = /\bbefore\s+(?:starting\s+)?(?:the\s+)?(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[IVX]{2,5}|[A-Z])\b/i;
function withText(sync, below) {
  const own = sync.said.at(-1).text.trimEnd();
  const isOpen = !/\w/.test(own) || own.endsWith(":");
  const from = isOpen ? below.text.length - below.text.trimStart().length : 0;
  const text = /^(?:[^\n]*[^\s][^\n]*(?:\n|$))*/.exec(below.text.slice(from, from + MOST))[0];
  if (text === "") return sync;
  const more = { text, offset: below.offset + from };
  const said = [...sync.said, more];
  if (!isOpen) return { ...sync, said };
  const none = NONE.test(text.replace(/^[\s*+-]+/, ""));
  return {
    ...sync,
    ...sync.before === void 0 && withBefore(text),
    ...none && { none },
    said
  };
}
var MOST = 2e3;
function isMergeHeading(heading) {
  const start = MERGE.exec(heading)?.[0];
  if (start === void 0) return false;
  const what = heading.slice(start.length);
  if (/^(?:\d*[A-Z]|\d+)(?=[\s,&+]|$)/.test(what)) return true;
  return /^(?:(?:phase|wave|batch|stage)\s+\w+|all|both|everything|branches)\b/i.test(what);
}
function findSync(text, offset) {
  return findSyncs(text, offset).find(({ none }) => !none);
}
function findSyncs(text, offset, words = "plain") {
  const found = [];
  let fence;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    fence = openedFence(line);
    const sync = fence ? void 0 : readSync(line, offset + index, words);
    if (sync) found.push(sync);
  }
  return found.map((sync, i) => {
    const end = found[i + 1]?.start ?? offset + text.length;
    const from = Math.min(text.indexOf("\n", sync.end - offset) + 1 || text.length, end - offset);
    return withText(sync, { text: text.slice(from, end - offset), offset: offset + from });
  });
}
function findAfter(text) {
  const match = /\b(?:after|once|when|depends\s+on[:*\s]{0,6}|waits?\s+(?:for|until)(?:\s+\w+){0,4}?)\s+(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[IVX]{2,5}|[A-Z])\b/i.exec(
    text
  );
  return match?.[1] === void 0 ? void 0 : { phase: match[1], start: match.index, end: match.index + match[0].length };
}

export {
  readSync,
  withText,
  isMergeHeading,
  findSync,
  findSyncs,
  findAfter
};
