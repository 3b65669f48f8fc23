import {
  DEFAULT_LIMITS,
  EXIT,
  OUTPUTS,
  Refusal,
  SURENESS,
  isCiOutput,
  isRuleName,
  nearest,
  printJson,
  readOptions,
  tell
} from "./chunk-XURNT2KH.mjs";
import {
  isPlanByName
} from "./chunk-PZYDZABN.mjs";
import {
  MOST_TERMS,
  NONE,
  ancestors,
  baseName,
  currentTerms,
  directoryName,
  durationsOf,
  filePaths,
  fixedFolder,
  fixedText,
  foldPath,
  hasPlaceholder,
  indexClaims,
  isWrite,
  keyOf,
  languageOf,
  matcher,
  oneOfEach,
  openTasks,
  push,
  require_picomatch,
  tidyPath,
  withoutParents
} from "./chunk-2MDHSLZG.mjs";
import {
  Generator,
  improve,
  listSchedule,
  makeInstance,
  simpleBound,
  solve,
  wavesOf
} from "./chunk-TCM3URL7.mjs";
import {
  DAY,
  WEEK,
  WorkingCalendar,
  durationText,
  isDate,
  minutesOf
} from "./chunk-OIMM6CNO.mjs";
import {
  escapeControls
} from "./chunk-N2BJ5UMX.mjs";
import {
  __toESM
} from "./chunk-TXXHC6BS.mjs";

// src/cli/check.ts
import { dirname as dirname4, join as join5, resolve as resolve3 } from "node:path";

// src/model/place.ts
function comparePoints(a, b) {
  return a.line - b.line || a.column - b.column;
}
function comparePlaces(a, b) {
  return comparePoints(a.start, b.start) || comparePoints(a.end, b.end);
}
function encloses(outer, inner) {
  return comparePoints(outer.start, inner.start) <= 0 && comparePoints(inner.end, outer.end) <= 0;
}
var LineIndex = class {
  text;
  #starts = [0];
  constructor(text) {
    this.text = text;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) this.#starts.push(i + 1);
    }
  }
  /** Number of lines; a text that ends in a line break has a last, empty line. */
  get lines() {
    return this.#starts.length;
  }
  /** Offset at which a 1-based line starts; past the last line, the length of the text. */
  startOf(line) {
    return this.#starts[line - 1] ?? this.text.length;
  }
  /** A line's text without its line break. */
  line(line) {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/[\r\n]+$/, "");
  }
  /** The point of an offset. */
  point(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
  /** The place between two offsets. */
  place(start, end) {
    return { start: this.point(start), end: this.point(end) };
  }
  /** The offset of a point. */
  offset(point) {
    return Math.min(this.startOf(point.line) + point.column - 1, this.text.length);
  }
};

// src/formats/decode.ts
function decode(bytes, limits) {
  if (bytes.length > limits.bytes) return tooLarge(bytes.length, limits);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: "the file holds a NUL byte; expected text", offset: nul };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith("\uFEFF");
    return { text: bom ? text.slice(1) : text, bom };
  } catch {
    const good = validPrefix(bytes);
    return { problem: `the file is not UTF-8 (byte ${good + 1}); expected UTF-8`, offset: good };
  }
}
function tooLarge(size, limits) {
  const problem = `the file has ${size} bytes, over the limit of ${limits.bytes}; split the plan`;
  return { problem, offset: 0, overLimit: true };
}
function validPrefix(bytes) {
  const valid = (length) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  const whole3 = new TextDecoder("utf-8", { ignoreBOM: true });
  return new TextEncoder().encode(whole3.decode(bytes.subarray(0, low), { stream: true })).length;
}

// src/formats/task-plan/id.ts
var TASK_ID = String.raw`(?:[A-Za-z]{1,8}[.-]?)?\d+[A-Za-z]?(?:[.-](?:\d+[A-Za-z]?|[A-Za-z](?![A-Za-z])))*`;
var WHOLE = new RegExp(`^${TASK_ID}$`);
function looksLikeId(text) {
  return WHOLE.test(text);
}
function plainId(id) {
  return id.toLowerCase().replace(/^(?:tasks?|t)[\s#:.-]*(?=\d)/, "").replace(/\b0+(?=\d)/g, "");
}

// src/formats/task-plan/declaration.ts
var KEYWORD = /\b(?:depends?\s+(?:up)?on|dependenc(?:y|ies)|deps|blocked\s+by)\b[\s*_`]*:?[\s*_`]*/gi;
var KEYWORD_AT_END = new RegExp(`${KEYWORD.source}$`, "i");
var GROUPS = new RegExp(
  String.raw`^\[[^[\]]*\](?:\s*(?:(?:,|and|&|\+)\s*\[|\[(?=\s*(?:tasks?\s+)?${TASK_ID}\s*[\],]))[^[\]]*\])*`,
  "i"
);
var IN_VALUE = new RegExp(String.raw`${KEYWORD.source}\[[^[\]]*$`, "i");
var VALUE_START = new RegExp(
  `^(?:none|nothing|n/a|all\\b|tasks?\\s|phases?\\s|${TASK_ID}\\b)`,
  "i"
);
var BRACKET_VALUE = new RegExp(
  `^\\s*(?:none|nothing|all(?:\\s+previous)?(?:\\s+tasks)?|(?:tasks?\\s+)?${TASK_ID})(?:\\s*,\\s*(?:tasks?\\s+)?${TASK_ID})*\\s*$`,
  "i"
);
function headingDependencies({ text, offset }) {
  for (const match of [...text.matchAll(KEYWORD)].toReversed()) {
    if (IN_VALUE.test(text.slice(0, match.index))) continue;
    const found = afterKeyword(text, match.index, match.index + match[0].length, match[0]);
    if (found) return shift(found, offset);
  }
  const bare = /\[([^[\]]*)\][\s*_`]*(?:\{[^}]*\}\s*)?$/.exec(text);
  if (!bare || bare.index === 0 || !BRACKET_VALUE.test(bare[1])) return void 0;
  const end = bare.index + bare[1].length + 2;
  return shift({ text: bare[1], offset: bare.index + 1, start: bare.index, end }, offset);
}
function withoutKeyword(title) {
  return title.replace(KEYWORD_AT_END, "");
}
function shift(found, by) {
  return { ...found, offset: found.offset + by, start: found.start + by, end: found.end + by };
}
function afterKeyword(text, start, from, keyword) {
  const rest = text.slice(from);
  const groups = GROUPS.exec(rest)?.[0];
  if (groups) {
    const inner = groups.slice(1, -1);
    return { text: inner, offset: from + 1, start: from, end: from + groups.length };
  }
  const nested = /^\[((?:[^[\]]|\[[^[\]]*\])*)\]/.exec(rest);
  if (nested)
    return { text: nested[1], offset: from + 1, start: from, end: from + nested[0].length };
  if (rest.startsWith("[")) {
    return { text: rest.slice(1), offset: from + 1, start: from, end: text.length, open: true };
  }
  const opener = text.slice(0, start).search(/[[({][^[\](){}]*$/);
  if (opener >= 0) return insideBracket(text, opener, from);
  const round = /^[({]([^(){}]*)[)}]/.exec(rest);
  if (round) return { text: round[1], offset: from + 1, start: from, end: from + round[0].length };
  const plain = /^[^*_`{]*/.exec(rest)[0].trimEnd();
  const declared = VALUE_START.test(plain) && (/on/i.test(keyword) || /by|:/i.test(keyword));
  return declared ? { text: plain, offset: from, start: from, end: from + plain.length } : void 0;
}
function insideBracket(text, opener, from) {
  const close = { "[": "]", "(": ")", "{": "}" }[text[opener]] ?? "]";
  const end = text.indexOf(close, from);
  const value = text.slice(from, end === -1 ? text.length : end);
  if (text[opener] !== "[" && !VALUE_START.test(value)) return void 0;
  if (end === -1) return { text: value, offset: from, start: opener, end: text.length, open: true };
  return { text: value, offset: from, start: opener, end: end + 1 };
}
function lineDependencies({ text: lines, offset }) {
  const text = /^(?:[^\n]*,[*_` \t]*\r?\n(?=[ \t]*\S))*[^\n]*/.exec(lines)[0];
  const lead = /^[*_`\s]*/.exec(text)[0].length;
  const rest = text.slice(lead);
  const bracketed = rest.startsWith("[") ? afterKeyword(text, 0, lead, "on:") : void 0;
  if (bracketed) return shift(bracketed, offset);
  const sentence = /^(?:(?!\.\s|\s\|).)*/s.exec(rest)[0].replace(/[\s*_]+$/, "");
  const unmatched = /[)\]]$/.test(sentence) && !/[([]/.test(sentence);
  const value = unmatched ? sentence.slice(0, -1) : sentence;
  if (value === "") return void 0;
  return shift({ text: value, offset: lead, start: lead, end: lead + value.length }, offset);
}

// src/formats/task-plan/marks.ts
var MARK = String.raw`(?:\[(?:completed?|done|finished|merged|x)\]|\((?:completed?|done)\)|[✅☑✔]\uFE0F?)`;
var AT_START = new RegExp(String.raw`^[\s*_~:.–—-]*${MARK}[\s*_~:–—-]*`, "i");
var TAGS = String.raw`(?:[\s*_~]*(?:\{[^{}]*\}|\([^()]*\)|\[[^[\]]*\]))*[\s*_~]*$`;
var AT_END = new RegExp(
  `(?<!\`)(?:${MARK}|(?<=[\\s*_])[-\u2013\u2014]+\\s*(?:COMPLETED?|DONE)\\b)(?=${TAGS})`,
  "i"
);
function withoutMarks(piece) {
  const open2 = piece.replace(AT_START, "").replace(AT_END, "");
  const tidy2 = open2 === piece ? open2 : open2.replace(/\s{2,}/g, " ");
  const text = tidy2.replace(/\{[^{}]*\}[\s*_~]*$/, "").replace(/[\s*_~–—[({-]+$/, "").trim();
  return { text, done: open2 !== piece };
}
function saysDoneFirst(lead) {
  return new RegExp(`^[\\s*_~]*${MARK}`, "i").test(lead) || /^[\s*_]*~~/.test(lead);
}

// src/formats/task-plan/heading.ts
var LEAD = String.raw`^[*_\x60~\s]*(?:(?:\[[^[\]\d]{0,24}\]|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)[*_\x60~\s]*){0,4}`;
var SEPARATOR = String.raw`[*_\x60]*\s*(?::|\s[-–—]+\s|[.)]\s|$)[*_\x60]*\s*`;
var NAMED = new RegExp(
  `${LEAD}task(?:[\\s#:-]*\\[(${TASK_ID})\\]|[\\s#:-]*(${TASK_ID}|[A-Z](?=\\s*[:\u2013\u2014]|\\s+-)))(?:${SEPARATOR}|[*_\`]*\\s+)`,
  "iu"
);
var BARE = new RegExp(`${LEAD}(?!(?:${notTasks()})[-.]?\\d)(${TASK_ID})${SEPARATOR}`, "iu");
var DECLARED = [
  new RegExp(
    `${LEAD}(?:sub-?task|step|ticket|story|(?:work\\s+)?item|issue)[\\s#:-]*(${TASK_ID})(?:${SEPARATOR}|[*_\`]*\\s+)`,
    "iu"
  ),
  new RegExp(`${LEAD}task\\s+\`([A-Za-z](?:[\\w.-]{0,62}[A-Za-z0-9])?)\`${SEPARATOR}`, "iu"),
  new RegExp(`${LEAD}(T?\\d+(?:\\.\\d+)*[a-z]?)[*_\`]*\\s+`, "iu")
];
function notTasks() {
  return "phase|batch|wave|step|stage|sprint|week|day|part|section|milestone|option|issue|worker|session|agent";
}
var LONGEST = 4096;
function readTaskHeading(heading) {
  const { text, offset } = heading;
  if (text.length > LONGEST) return void 0;
  const named3 = NAMED.exec(text);
  const dependency = headingDependencies(heading);
  const other = dependency && DECLARED.find((pattern) => pattern.test(text));
  const match = named3 ?? BARE.exec(text) ?? other?.exec(text);
  const id = match?.[1] ?? match?.[2];
  if (!match || !id) return void 0;
  const idAt = match[0].lastIndexOf(id);
  const [start, end] = dependency ? [dependency.start - offset, dependency.end - offset] : [];
  const before = withoutMarks(
    end === void 0 ? text.slice(match[0].length) : declaredTitle(text, match[0].length, start)
  );
  const after = withoutMarks(end === void 0 ? "" : text.slice(Math.max(end, match[0].length)));
  const outsideDependency = text.slice(0, start) + (end === void 0 ? "" : text.slice(end));
  const estimate = minutesOf(/\(([^()]*)\)/.exec(outsideDependency)?.[1] ?? "");
  return {
    id,
    idOffset: offset + idAt,
    title: before.text || after.text,
    done: before.done || after.done || saysDoneFirst(text.slice(0, idAt)),
    certain: named3 !== null,
    ...estimate !== void 0 && { estimate },
    ...dependency && { dependency }
  };
}
function declaredTitle(text, from, to = from) {
  return withoutKeyword(text.slice(from, Math.max(from, to)));
}

// src/formats/hidden.ts
var HIDDEN = /[\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]|(?<![\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D/gu;
var MAY_HIDE = /[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uDB40]/;
function hiddenCharacters(plan, index) {
  if (!MAY_HIDE.test(index.text)) return [];
  const places = [...index.text.matchAll(HIDDEN)].map(
    (match) => index.place(match.index, match.index + match[0].length)
  );
  if (places.length === 0) return [];
  const names = [
    ...plan.references.map((reference) => reference.at),
    ...plan.phases.map((phase3) => phase3.at)
  ];
  for (const task of plan.tasks) {
    names.push(headingOf(task, index), ...task.claims.map((claim) => claim.at));
    if (task.dependencyAt) names.push(task.dependencyAt);
  }
  names.sort((a, b) => comparePoints(a.start, b.start));
  const findings = [];
  const elsewhere2 = [];
  const taskHeadings = /* @__PURE__ */ new Map();
  const inTaskHeading = ({ start: { line } }) => {
    const known3 = taskHeadings.get(line) ?? isTaskHeading(index.line(line));
    taskHeadings.set(line, known3);
    return known3;
  };
  for (const at2 of places) {
    if (!liesIn(names, at2) && !inTaskHeading(at2)) {
      elsewhere2.push(at2);
      continue;
    }
    const message = `an id or path holds the invisible character ${codePoint(index, at2)}; expected visible characters only`;
    findings.push({ rule: "plan/unreadable", at: at2, message, fixes: [remove(at2)] });
  }
  const [at] = elsewhere2;
  if (at) {
    const others = elsewhere2.length > 1 ? ` and ${elsewhere2.length - 1} more` : "";
    const message = `the text holds the invisible character ${codePoint(index, at)}${others}; a reader does not see what it does`;
    findings.push({ rule: "plan/unreadable", severity: "warning", at, message });
  }
  return findings;
}
function headingOf({ section }, index) {
  const { line } = section.start;
  return { start: section.start, end: { line, column: index.line(line).length + 1 } };
}
function isTaskHeading(line) {
  const heading = /^ {0,3}#{2,6}[ \t]+(.*)$/.exec(line.replace(HIDDEN, ""))?.[1];
  return heading !== void 0 && readTaskHeading({ text: heading, offset: 0 }) !== void 0;
}
function remove(at) {
  return { title: "remove the invisible character", edits: [{ ...at, text: "" }] };
}
function codePoint(index, at) {
  const code = index.text.codePointAt(index.offset(at.start)) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
function liesIn(names, at) {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (comparePoints(names[middle].start, at.start) <= 0) low = middle + 1;
    else high = middle;
  }
  const name = names[low - 1];
  return name !== void 0 && comparePoints(at.start, name.end) < 0;
}

// src/formats/markdown/fence.ts
var FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?!.*`)|~{3,})/;
function openedFence(line) {
  return FENCE.exec(line)?.[1];
}
function closesFence(line, marks2) {
  const trimmed = line.trim();
  return trimmed.length >= marks2.length && trimmed === marks2[0].repeat(trimmed.length);
}

// src/formats/markdown/outline.ts
var HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
function outline(index) {
  const text = blankComments(blankFrontMatter(index.text));
  const sections = [
    { level: 0, heading: "", headingOffset: 0, at: index.place(0, 0), bodyStart: 0, bodyEnd: 0 }
  ];
  let fence;
  for (let number = 1; number <= index.lines; number++) {
    const start = index.startOf(number);
    const line = text.slice(start, index.startOf(number + 1)).replace(/[\r\n]+$/, "");
    if (fence) {
      if (closesFence(line, fence.mark)) fence = void 0;
      continue;
    }
    const opening = openedFence(line);
    if (opening) {
      fence = { mark: opening, line: number };
      continue;
    }
    const heading = HEADING.exec(line);
    if (!heading) continue;
    sections.at(-1).bodyEnd = start;
    sections.push({
      level: heading[1].length,
      heading: withoutClosing(line.slice(heading[0].length)),
      headingOffset: start + heading[0].length,
      at: index.place(start, start + line.trimEnd().length),
      bodyStart: index.startOf(number + 1),
      bodyEnd: text.length
    });
  }
  if (sections.length === 1) sections[0].bodyEnd = text.length;
  const openFence = fence && linePlace(index, fence.line);
  return { index, text, sections, ...openFence && { openFence } };
}
function withoutClosing(text) {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === "#") end--;
  const closed = end < trimmed.length && (end === 0 || /[ \t]/.test(trimmed[end - 1]));
  return closed ? trimmed.slice(0, end).trimEnd() : trimmed;
}
function linePlace(index, line) {
  const start = index.startOf(line);
  return index.place(start, start + index.line(line).length);
}
function frontMatter(text) {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return void 0;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  const found = closing.exec(text);
  if (!found) return void 0;
  const offset = opening[0].length;
  return { text: text.slice(offset, found.index), offset, end: found.index + found[0].length };
}
function blankFrontMatter(text) {
  const matter = frontMatter(text);
  return matter ? blank(text.slice(0, matter.end)) + text.slice(matter.end) : text;
}
function* comments(text) {
  let fence;
  let end = 0;
  let next = text.indexOf("<!--");
  for (const { 0: line, index: start } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (next === -1) return;
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    if (start >= end) fence = openedFence(line.trimEnd());
    if (fence) continue;
    if (next < start) next = text.indexOf("<!--", start);
    const lineEnd = start + line.length;
    if (next === -1 || next >= lineEnd) continue;
    const runs = tickRuns(line, start);
    while (next !== -1 && next < lineEnd) {
      next = outsideCode(text, Math.max(start, end), lineEnd, runs);
      if (next === -1) break;
      const close = text.indexOf("-->", next + 4);
      if (close === -1) return;
      end = close + 3;
      yield { start: next, end };
      next = text.indexOf("<!--", end);
    }
    if (next === -1) next = text.indexOf("<!--", Math.max(lineEnd, end));
  }
}
function outsideCode(text, from, lineEnd, runs) {
  const marks2 = /`+|<!--/g;
  marks2.lastIndex = from;
  for (let mark = marks2.exec(text); mark && mark.index < lineEnd; mark = marks2.exec(text)) {
    if (mark[0] === "<!--") return mark.index;
    const sameLength = runs.get(mark[0].length) ?? [];
    while (sameLength.length > 0 && sameLength.at(-1) <= mark.index) sameLength.pop();
    const close = sameLength.at(-1);
    if (close !== void 0) marks2.lastIndex = close + mark[0].length;
  }
  return -1;
}
function tickRuns(line, offset) {
  const runs = /* @__PURE__ */ new Map();
  for (const { 0: ticks, index } of line.matchAll(/`+/g)) {
    const starts2 = runs.get(ticks.length);
    if (starts2) starts2.push(offset + index);
    else runs.set(ticks.length, [offset + index]);
  }
  for (const starts2 of runs.values()) starts2.reverse();
  return runs;
}
function blankComments(text) {
  if (!text.includes("<!--")) return text;
  const parts = [];
  let last = 0;
  for (const { start, end } of comments(text)) {
    parts.push(text.slice(last, start), blank(text.slice(start, end)));
    last = end;
  }
  return parts.join("") + text.slice(last);
}
function blank(text) {
  return text.replace(/[^\r\n]/g, " ");
}

// src/formats/checkpoint/recognise.ts
var TABLE = /^ {0,3}\|[ \t*]*(?:worker|agent|stream|track|lane|team|id)s?[ \t*]*\|(?:[^\n|]*\|){0,8}[ \t*]*(?:status|state)[ \t*]*\|/im;
var PARTS = /^ {0,3}#{2,6}[ \t]+\W*(?:worker status|current phase|next actions?|blockers?)\b/im;
var TITLE = /^[^\p{L}]*(?:(?:execution|plan|project|orchestrator|worker|session|parallel)[ \t]+){0,2}checkpoint\b/iu;
var STATUS = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:overall )?status[*_]{0,2}[ \t]*:/im;
function recogniseCheckpoint(text) {
  if (!/checkpoint/i.test(text)) return "no";
  const { sections } = outline(new LineIndex(text));
  const title = sections.find(({ level }) => level === 1);
  if (!title || !TITLE.test(title.heading)) return "no";
  return STATUS.test(text) && (TABLE.test(text) || PARTS.test(text)) ? "signature" : "maybe";
}

// src/formats/recognise.ts
var FILE_LIST = /^[-*\s_#]*(?:files?(?:\s+to\s+(?:create|modify|update|delete|change|add))?\b[*_\s]*(?:\([^)]*\))?[*_\s]*(?::|$)|read these before|must[- ]read)/im;
var BRACKET = /\bdepends\s+(?:up)?on\b[*_\s:]*\[|\[[^\]]*\bdepend(?:s on|encies)\b/i;
function recogniseTaskPlan(text) {
  if (!/^ {0,3}#{2,6}[ \t]/m.test(text)) return "no";
  const { sections } = outline(new LineIndex(text));
  let [task, level4, plan, declared, own] = [false, false, false, false, false];
  for (const { heading, level, bodyStart, bodyEnd } of sections) {
    if (/\bimplementation plan\b|\bparallel plan\b|\bimplementation (?:phases|batches)\b/i.test(
      heading
    ))
      plan = true;
    const read = level > 1 ? readTaskHeading({ text: heading, offset: 0 }) : void 0;
    if (task && FILE_LIST.test(heading)) own = true;
    if (!read) continue;
    const body = text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 2e3));
    const depends = headingDependencies({ text: heading, offset: 0 }) !== void 0 || /^[-*\s_[(]*(?:depends\s+(?:up)?on|dependenc(?:y|ies)|blocked\s+by)\b/im.test(body);
    if (!read.certain && !depends) continue;
    task = true;
    if (level === 4 && /^[*_\s]*task\b/i.test(heading)) level4 = true;
    declared ||= depends;
    own ||= BRACKET.test(heading) || BRACKET.test(body) || FILE_LIST.test(body);
  }
  if (task && own && (plan || level4) && (declared || level4)) return "signature";
  return task || plan ? "maybe" : "no";
}
function recogniseShared(text) {
  const relevant = text.match(
    /^ {0,3}##[ \t]+Relevant[ \t]+(?:Files|Tables|Patterns|Docs|Documentation)\b/gim
  );
  if (!relevant || recogniseTaskPlan(text) === "signature") return "no";
  return "maybe";
}

// src/formats/execution-plan/names.ts
var KINDS = "workers?|(?:sub-?)?agents?|work[ -]?streams?|streams?|tracks?|lanes?|worktrees?|teams?|developers?|devs?|squads?|pods?|claudes?|instances?|threads?";
var COUNTED = "alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|omega|bravo|charlie|echo|foxtrot|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|red|blue|green|yellow|orange|purple";
var KEY = String.raw`(?:${COUNTED}|\d+(?:\.\d+)*[A-Za-z]?|[A-Za-z]\d*)(?![A-Za-z0-9])`;
var NAME = new RegExp(
  String.raw`^(?:(?:parallel\s+)?(${KINDS})([\s#:_-]*)(?:\x60([^\x60\n]+)\x60|(${KEY}))|([Ww]\d+[A-Za-z]?)(?![A-Za-z0-9]))`,
  "i"
);
function leadingName(text) {
  const match = NAME.exec(text);
  if (!match) return void 0;
  const [whole3, kind, joint, literal, key, short2] = match;
  if (short2 !== void 0) {
    const name = { kind: "worker", key: short2.slice(1), id: short2.toUpperCase() };
    return { name, length: whole3.length };
  }
  const singular = kind.toLowerCase().replace(/s$/, "");
  if (literal !== void 0) {
    return { name: { kind: singular, key: literal, id: literal }, length: whole3.length };
  }
  if (/^[a-z]/.test(key) && joint !== "-" && joint !== "_") return void 0;
  if (/^[A-Z]/.test(key) && joint === "") return void 0;
  const id = idOf(kind, singular, joint, key);
  return { name: { kind: singular, key, id }, length: whole3.length };
}
function idOf(kind, singular, joint, key) {
  if (singular === "worker" && !/^[-_]$/.test(joint) && !/^[a-z]{2}/i.test(key)) return `W${key}`;
  const written = kind.slice(0, singular.length);
  if (/^[-_]$/.test(joint)) return written + joint + key;
  return `${written.toLowerCase().replace(/(?:^|[ ])./g, (first) => first.toUpperCase())} ${key}`;
}
var LEAD2 = /^(?:[^\p{L}\p{N}`]*)(?:\d+(?:\.\d+)*[.)]?\s+)?(?:[^\p{L}\p{N}`]*)/u;
var SEPARATOR2 = /^[*_`\]]*\s*(?:$|[:.(→]|\/\s|[–—-]+(?:\s|$))/;
function readWorkerHeading({ text, offset }) {
  const before = LEAD2.exec(text)[0];
  const lead = before.length + (text[before.length] === "`" ? 1 : 0);
  const found = leadingName(text.slice(lead));
  if (!found) return void 0;
  const rest = text.slice(lead + found.length);
  const isBracketed = /[[(]$/.test(before) && /^[*_`]*[\])]/.test(rest);
  if (!isBracketed && !SEPARATOR2.test(rest)) return void 0;
  return { name: found.name, title: titleOf(rest), start: offset + lead, length: found.length };
}
var ROLE = new RegExp(
  String.raw`^((?:[\p{L}\p{N}][\p{L}\p{N}&/+.-]*\s+){1,3}?)(${KINDS}|engineers?)(?![\p{L}\p{N}-])`,
  "iu"
);
var NOBODY = /^(?:the|a|an|all|each|every|per|any|our|your|other|multi|how|launch|start|run|spawn|create|orchestrator|orchestration|coordinator|lead|main|parallel|no|what|for)\b/i;
function readRoleHeading({ text, offset }) {
  const lead = LEAD2.exec(text)[0].length;
  const match = text.length > 200 ? null : ROLE.exec(text.slice(lead));
  if (!match || NOBODY.test(match[0]) || /s$/i.test(match[2])) return void 0;
  const rest = text.slice(lead + match[0].length);
  if (!SEPARATOR2.test(rest)) return void 0;
  const kind = match[2].toLowerCase();
  const name = { kind, key: match[1].trim(), id: match[0] };
  return { name, title: titleOf(rest), start: offset + lead, length: match[0].length };
}
function titleOf(rest) {
  const bare = rest.replace(/^[*_`\])]*\s*(?:[:.→/]|[–—-]+(?=\s|$))?\s*/, "").replace(/^[*_\s]+|[*_\s]+$/g, "");
  return /^\([^()]*\)$/.test(bare) || /^\[[^[\]]*\]$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}

// src/formats/execution-plan/inline-names.ts
var BOLD = /^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?\*\*([^*\n]{1,120}?)(?::\*\*|\*\*[ \t]*(?::|[–—-][ \t]|$))/gm;
var ASSIGNED = /^[ \t]*\*\*(?:worker|agent|stream|track|lane|team|owner)(?::\*\*|\*\*:)[ \t]*([^\n]+)$/im;
var WORDS = /^\s*(?:tasks?|scope|work|responsibilities|deliverables|files)?\s*(?=$|[:(–—-])/i;
function inlineNames({ text }, { bodyStart, bodyEnd }) {
  const body = text.slice(bodyStart, bodyEnd);
  const assigned2 = ASSIGNED.exec(body);
  const whole3 = assigned2 && leadingName(assigned2[1]);
  if (assigned2 && whole3 && !/\+|,|&|\band\b/.test(assigned2[1].replace(/\([^()]*\)/g, ""))) {
    const start = bodyStart + assigned2.index + assigned2[0].length - assigned2[1].length;
    const title = /\(([^()]*)\)/.exec(assigned2[1])?.[1] ?? "";
    return [{ name: whole3.name, title, start, length: whole3.length, from: bodyStart, to: bodyEnd }];
  }
  const lines = [...body.matchAll(BOLD)].flatMap((match) => {
    const found = leadingName(match[1]);
    const rest = found && match[1].slice(found.length);
    if (!found || rest === void 0 || !WORDS.test(rest)) return [];
    const start = bodyStart + match.index + match[0].indexOf(match[1]);
    const title = rest.replace(WORDS, "").replace(/^[\s:(–—-]+|[\s):]+$/g, "");
    const from = bodyStart + match.index + match[0].length;
    return [{ name: found.name, title, start, length: found.length, from, to: bodyEnd }];
  });
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next) line.to = text.lastIndexOf("\n", next.start) + 1;
  });
  return lines;
}

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
function headingsOf(cut) {
  const numbered = readHeadings(cut, readWorkerHeading);
  return numbered.some((heading) => heading !== void 0) ? numbered : rolesOf(cut);
}
function rolesOf(cut) {
  const roles = readHeadings(cut, readRoleHeading);
  const workers2 = roles.map((role, i) => role && isOwned(cut, roles, i) ? role : void 0);
  return workers2.filter((role) => role !== void 0).length > 1 ? workers2 : roles.map(() => void 0);
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

// src/formats/execution-plan/recognise.ts
var KIND = "worker|(?:sub-?)?agent|(?:work[ -]?)?stream|track|lane|worktree|team|developer|dev|squad|pod|claude|instance|thread|engineer|W\\d";
var CANDIDATE = new RegExp(
  String.raw`^ {0,3}(?:#{2,6}[ \t].*|\|[ \t*]*|(?:[-*+][ \t]+|\d+[.)][ \t]+)?\*\*)\b(?:${KIND})`,
  "im"
);
var MATRIX_HEADING = /^ {0,3}#{1,6}[ \t].*\bownership matrix\b/im;
var WORKER_TABLE = /^ {0,3}\|[ \t*]*(?:worker|(?:sub-?)?agent|(?:work)?stream|track|lane|team)s?[ \t*]*\|(?=.*\|)(?=.*\b(?:depend(?:s on|encies)|owns|files|branch|worktree|abhängig(?:keiten| von)|dateien)\b).*$/im;
var TITLE2 = /plan\b|\bparallel|\bexecution\b|\bworktrees?\b|\borchestrat|\bwork (?:split|breakdown)\b/i;
var ONE_LINE = /\b(?:owns?|files|edits|depends on)\b/i;
function recogniseExecutionPlan(text) {
  if (!CANDIDATE.test(text)) return "no";
  const cut = outline(new LineIndex(text));
  const isTitled = cut.sections.some(({ level, heading }) => level === 1 && TITLE2.test(heading));
  const hasMatrix = MATRIX_HEADING.test(text);
  const { workers: workers2, fields, places } = countWorkers(cut, isTitled || hasMatrix);
  if (workers2 === 0) return WORKER_TABLE.test(text) ? "maybe" : "no";
  const isPlan = hasMatrix || workers2 > 1 && fields > 1 && (isTitled || places > 0);
  if (!isPlan) return workers2 > 1 && (isTitled || places > 0) ? "maybe" : "no";
  return hasMatrix || recogniseTaskPlan(text) !== "signature" ? "signature" : "maybe";
}
function countWorkers(cut, isPlan) {
  const named3 = cut.sections.map(
    ({ level, heading, headingOffset }) => level < 2 ? void 0 : readWorkerHeading({ text: heading, offset: headingOffset })?.name.id
  );
  const isNumbered = named3.some((id) => id !== void 0);
  const ids = isNumbered || !isPlan ? named3 : rolesOf(cut).map((role) => role?.name.id);
  const found = cut.sections.filter((_, i) => ids[i] !== void 0);
  if (found.length === 0) return isPlan ? countInline(cut) : { workers: 0, fields: 0, places: 0 };
  const bodies = found.map((section) => bodyOf(cut, section));
  return {
    workers: new Set(ids.filter((id) => id !== void 0)).size,
    fields: bodies.filter((body) => saysPlace(body) || saysOwn(body)).length,
    places: bodies.filter(saysPlace).length
  };
}
function bodyOf({ text }, { bodyStart, bodyEnd }) {
  return text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 3e3));
}
function countInline(cut) {
  const names = cut.sections.flatMap((section) => inlineNames(cut, section));
  const workers2 = new Set(names.map(({ name }) => name.id)).size;
  const bodies = names.map(({ from, to }) => cut.text.slice(from, Math.min(to, from + 3e3)));
  const oneLine = bodies.filter((body) => ONE_LINE.test(body.split("\n", 1)[0])).length;
  const places = bodies.filter(saysPlace).length;
  const fields = Math.max(bodies.filter(saysOwn).length, places, oneLine);
  return fields > 1 ? { workers: workers2, fields, places } : { workers: 0, fields: 0, places: 0 };
}

// src/formats/dependency-graph/recognise.ts
function recogniseDependencyGraph(text) {
  if (/wave_execution_plan|execution_plan_id/.test(text)) return "no";
  if (!hasKey(text, "phases")) return "no";
  const versioned = hasKey(text, "schema_version");
  const known3 = ["dependencies", "required_skills", "deliverables"].filter(
    (key) => hasKey(text, key)
  );
  if (known3.length === 0 || !hasKey(text, "duration")) return versioned ? "maybe" : "no";
  return versioned ? "signature" : "maybe";
}
function hasKey(text, key) {
  return new RegExp(`^[ \\t{,-]*${key}[ \\t]*:|"${key}"\\s*:`, "m").test(text);
}

// src/formats/medium.ts
var ABOVE = /^(?:[#%].*|---)?$/;
var MAPPING = /^(?:--- *)?(?:\{|(?:"[^"]*"|'[^']*'|[\w.-]+)[ \t]*:(?=\s|$))/;
var FENCE2 = /^(?:```|~~~)/m;
function mediumOfText(text) {
  if (!MAPPING.test(firstLine(text)) || FENCE2.test(text)) return "markdown";
  const matter = frontMatter(text);
  return matter && text.slice(matter.end).trim() !== "" ? "markdown" : "data";
}
function firstLine(text) {
  for (const [line] of text.replace(/^\uFEFF/, "").matchAll(/[^\n]+/g))
    if (!ABOVE.test(line.trim())) return line.trim();
  return "";
}
function mediaOf(path, text) {
  const ending = /\.(?:(?<data>ya?ml|json)|md|markdown)$/i.exec(path);
  const byText = mediumOfText(text);
  if (!ending) return [byText];
  return [.../* @__PURE__ */ new Set([byText, ending.groups["data"] ? "data" : "markdown"])];
}

// src/formats/task-plan/sections.ts
var SECTION_HEADINGS = [
  [
    "relevant",
    /\b(?:relevant|key|important|critical|reference)\b.*\b(?:files?|docs?|documentation|paths?)\b|\bfiles? (?:and|&) documentation\b|\bfile reference\b|\bshared context\b|\bmust[- ]read\b/i
  ],
  [
    "implementation",
    /\bimplementation\b|\bexecution batches\b|\btask (?:list|breakdown|specifications)\b|\bdetailed task\b/i
  ],
  [
    "advice",
    /\badvice\b|\bgotchas?\b|\btips\b|\bguidance\b|\bguidelines\b|\b(?:implementation|developer|execution|integration|cross-cutting) (?:notes|rules|considerations)\b|\bnotes for\b|\blessons\b|\bpitfalls?\b/i
  ],
  ["summary", /^(?:overview|summary|executive summary|plan overview|introduction|goal)\b/i]
];
function readPhaseHeading(heading) {
  const match = /^[*_\s]*(?:phase|batch|wave|stage|milestone|sprint|track)\s+([A-Za-z]?\d+[A-Za-z]?(?:\.\d+)?|[A-Z])\b\s*[:.)–—-]*\s*(.*)$/i.exec(
    heading
  );
  if (!match?.[1]) return void 0;
  return { number: match[1], title: (match[2] ?? "").replace(/[*_\s]+$/, "") };
}
function presentSections(outline2, hasPhase) {
  const found = /* @__PURE__ */ new Set();
  const title = titleSection(outline2);
  if (title) found.add("title");
  if (summaryText(outline2) !== void 0) found.add("summary");
  if (hasPhase) found.add("implementation");
  for (const section of outline2.sections) {
    if (section === title || section.level === 0) continue;
    for (const [name, pattern] of SECTION_HEADINGS)
      if (pattern.test(section.heading)) found.add(name);
  }
  return found;
}
function titleSection(outline2) {
  return outline2.sections.find((section) => section.level === 1 && section.heading !== "");
}
function plainTitle(heading) {
  return heading.replace(/[*_`]/g, "").trim();
}
function summaryText(outline2) {
  const title = titleSection(outline2);
  const own = title && firstParagraph(outline2, title);
  if (own) return own;
  const named3 = outline2.sections.find(
    (section) => /^(?:plan )?(?:overview|(?:executive )?summary|introduction|goal)\b/i.test(section.heading)
  );
  return named3 && firstParagraph(outline2, named3);
}
function adviceText({ text, sections }) {
  const section = sections.find(({ level, heading }) => level > 1 && /^advice\b/i.test(heading));
  if (!section) return void 0;
  const own = text.slice(section.bodyStart, section.bodyEnd).replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
  return /^(?:[-*]\s*)?(?:none\.?)?$/i.test(own) ? void 0 : own;
}
function firstParagraph({ text }, section) {
  const paragraphs = text.slice(section.bodyStart, section.bodyEnd).split(/\r?\n[ \t]*\r?\n/);
  const prose = paragraphs.map((part) => part.trim()).find((part) => /^[^\s#|`~-]/.test(part) && !/^(?:---|\*\*\*|>)/.test(part));
  const lines = prose?.split("\n").map((line) => line.trim());
  return lines?.filter((line) => line !== "").join(" ");
}

// src/formats/session-plan/places.ts
var REMARK = /\s*[([]([^()[\]\n]*\b(?:worktree|branch)\s*:[^()[\]\n]*)[)\]]/i;
function withoutPlaces(title) {
  return REMARK.test(title) ? title.replace(REMARK, "").replace(/[\s–—-]+$/, "") : title;
}
function placesInHeading({ text, offset }) {
  const remark = REMARK.exec(text);
  if (!remark) return {};
  const found = {};
  for (const match of remark[0].matchAll(
    /\b(worktree|branch)\s*:[\s*_]*(?:`([^`\n]+)`|([^\s`,;|)\]]+))/gi
  )) {
    const value = match[2] ?? match[3];
    const start = offset + remark.index + match.index + match[0].lastIndexOf(value);
    found[match[1].toLowerCase()] ??= {
      value,
      offset: start,
      length: value.length
    };
  }
  return found;
}
var COMMAND = /\bgit worktree add[ \t]+([^\n`;&|#]+)/g;
function placesInCommand({ text, offset }) {
  const [command, ...others] = text.matchAll(COMMAND);
  if (!command || others.length > 0) return {};
  const from = offset + command.index + command[0].length - command[1].length;
  const words2 = [...command[1].matchAll(/"([^"\n]*)"|'([^'\n]*)'|(\S+)/g)].map((match) => {
    const value = match[1] ?? match[2] ?? match[3];
    return { value, offset: from + match.index + match[0].indexOf(value), length: value.length };
  });
  const option = words2.findIndex(({ value }) => /^-[bB]$/.test(value));
  const own = option === -1 ? void 0 : words2[option + 1];
  const plain = words2.filter((word) => word !== own && !word.value.startsWith("-"));
  const [worktree, start] = plain;
  const branch = own ?? (words2.some(({ value }) => /^(?:-d|--detach)$/.test(value)) ? void 0 : start);
  return { ...worktree && { worktree }, ...branch && { branch } };
}
function fillPlaces(values, { branch, worktree }) {
  if (branch) values.branch ??= branch;
  if (worktree) values.worktree ??= worktree;
}

// src/formats/session-plan/heading.ts
var LEAD3 = new RegExp("^(?:[*_`~\\s]|\\p{Extended_Pictographic}|[\\u{1F3FB}-\\u{1F3FF}\\uFE0F\\u200D]|\\[[ xX]?\\])*", "u");
var KIND2 = /^(session|sitzung|worktree|agent|terminal|track|stream|lane|worker)\b[\s#:]*/i;
var NAME2 = /^[[(`"]?([A-Za-z]|[A-Za-z]?\d+[A-Za-z]?(?:[.-]\d*[A-Za-z]?)*|[A-Za-z]-\d+)[\])`"]?(?=$|[\s:.)(–—-])/;
var LONGEST2 = 4096;
function readSessionHeading({ text, offset }) {
  if (text.length > LONGEST2) return void 0;
  const lead = LEAD3.exec(text)[0].length;
  const kind = KIND2.exec(text.slice(lead));
  if (!kind?.[1]) return void 0;
  const from = lead + kind[0].length;
  const rest = text.slice(from);
  const short2 = NAME2.exec(rest);
  if (short2?.[1]) {
    const title = withoutMarks(rest.slice(short2[0].length).replace(/^[\s*_:.)–—-]+/, ""));
    const nameOffset = offset + from + short2[0].indexOf(short2[1]);
    return {
      kind: kindOf(kind[1]),
      name: short2[1],
      nameOffset,
      ...titled(title),
      certain: true
    };
  }
  const whole3 = withoutMarks(rest.replace(/[*_`]/g, ""));
  const name = /^[^:–—(]*/.exec(whole3.text)[0].trim().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  if (name === "") return void 0;
  return {
    kind: kindOf(kind[1]),
    name,
    nameOffset: offset + from,
    ...titled(whole3),
    certain: false
  };
}
function kindOf(word) {
  return word.toLowerCase().replace("sitzung", "session");
}
function titled({ text, done }) {
  const title = withoutPlaces(text.replaceAll("**", "")).trim();
  return { title: /^\(([^()]*)\)$/.exec(title)?.[1]?.trim() ?? title, done };
}
function readSessionPhase(heading) {
  const text = heading.slice(LEAD3.exec(heading)[0].length);
  return /^track\b/i.test(text) ? void 0 : readPhaseHeading(text);
}
function sessionId(phase3, name) {
  if (phase3 === void 0 || startsWithPhase(phase3, name)) return name;
  if (/^[A-Za-z]$/.test(name) && /\d$/.test(phase3)) return phase3 + name;
  return /^\d/.test(name) ? `${phase3}.${name}` : `${phase3}-${name}`;
}
function startsWithPhase(phase3, name) {
  return name.startsWith(phase3) && /^[A-Za-z.-]/.test(name.slice(phase3.length));
}

// src/formats/session-plan/bold.ts
var BOLD2 = /^(?:\*\*|__)(?=\W*(?:session|sitzung)\b)([^\n]*?)(?:\*\*|__)(\s*\([^()\n]*\))?:?\s*$/i;
function withBoldSessions(cut) {
  const isNamed = cut.sections.some(
    ({ level, heading, headingOffset: offset }) => level > 1 && readSessionHeading({ text: heading, offset })?.kind === "session"
  );
  if (isNamed || !/^(?:\*\*|__)\W*(?:session|sitzung)\b/im.test(cut.text)) return cut;
  return { ...cut, sections: cut.sections.flatMap((section) => split(section, cut)) };
}
function split(section, { text, index }) {
  const found = [{ ...section }];
  let fence;
  const body = text.slice(section.bodyStart, section.bodyEnd);
  for (const { 0: line, index: from } of body.matchAll(/[^\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    fence = openedFence(line);
    const bold = fence ? void 0 : BOLD2.exec(line);
    const headingOffset = section.bodyStart + from + 2;
    const heading = bold ? line.slice(2, 2 + bold[1].length) : "";
    if (!bold || !readSessionHeading({ text: heading, offset: headingOffset })?.certain) continue;
    const start = section.bodyStart + from;
    found.at(-1).bodyEnd = start;
    found.push({
      level: Math.max(section.level, 1) + 1,
      heading: bold[2] === void 0 ? heading : line.slice(2).trimEnd().replace(/:$/, ""),
      headingOffset,
      at: index.place(start, start + line.trimEnd().length),
      bodyStart: Math.min(start + line.length + 1, section.bodyEnd),
      bodyEnd: section.bodyEnd
    });
  }
  return found;
}

// src/formats/task-plan/label.ts
var MARKS = String.raw`[*_\x60\s]{0,20}`;
var NOTE = String.raw`(?:\s{0,4}\([^()]{0,200}\))?`;
var LINE = new RegExp(
  String.raw`^${MARKS}(?:#{1,6}\s{1,4})?${MARKS}(?:[\p{Extended_Pictographic}\uFE0F]{1,4}\s{0,4})?${MARKS}([A-Za-z][A-Za-zäöüß/&' \-]{0,60}?)(${NOTE})${MARKS}(?::[*_\s]*|[—–\-](?:\s+|$)|$)`,
  "u"
);
var QUOTE = /^[ \t]{0,3}>[ \t]?(?![ \t]*>)/;
var CREATE = "creates?|created|adds?|added|new";
var MODIFY = "modif(?:y|ies|ied)|updates?|updated|edits?|edited|changes?|changed|touch(?:ed)?|extend(?:ed)?|refactor(?:ed)?";
var DELETE = "deletes?|deleted|removes?|removed|archives?|archived";
var RENAME = "renames?|renamed|moves?|moved";
var READ = "validated?|verif(?:y|ied)|test(?:ed)?|check(?:ed)?|review(?:ed)?|read|inspect(?:ed)?|reference";
function files(verbs) {
  return new RegExp(
    `^(?:(?:new\\s+|existing\\s+)?files?\\s+)?to\\s+(?:be\\s+)?(?:${verbs})(?:\\s+if\\b.*)?$|^(?:${verbs})(?:\\s+files?)?$|^files?\\s+(?:${verbs})$`
  );
}
var FILES2 = [
  [files(CREATE), "create"],
  [files(MODIFY), "modify"],
  [/^(?:existing|secondary) (?:files?|paths?)$/, "modify"],
  [files(DELETE), "delete"],
  [files(RENAME), "rename"],
  [
    /^files?\s+to\s+(?:create|add|modify|update|change)(?:\s*(?:\/|and|or|&)\s*(?:create|add|modify|update|change))+$|^(?:files? (?:to write|owned|affected)|(?:affected|owned|assigned|exclusive) files|create\/modify|files? (?:assigned|ownership)|(?:exclusive(?:ly)? )?(?:owns?|ownership)(?: files?)?)$/,
    "write"
  ],
  [
    /^(?:(?:target|primary|allowed|writable|editable) (?:files?|paths?)|(?:file|owned|exclusive) paths?|(?:files?|paths?) (?:that )?(?:you|it|this agent|this worker) (?:may|can|should|must|will|is allowed to|are allowed to) (?:edit|modify|change|write|touch|create)|files? in scope)$/,
    "write"
  ],
  [
    /^(?:files? (?:not to|never to|you must not) (?:modify|touch|edit|change|write)|do(?: not|n't) (?:modify|touch|edit|change|write)(?: files?)?|(?:must|may|should|can)(?: not|n't) (?:modify|touch|edit|change|write)(?: files?)?|cannot (?:modify|touch|edit|change|write)|off[- ]limits(?: (?:files?|paths?))?|(?:forbidden|denied|excluded|protected) (?:files?|paths?))$/,
    "deny"
  ],
  [/^files?$/, "by-action"],
  [new RegExp(`^files?\\s+to\\s+(?:be\\s+)?(?:${READ})$`), "read"],
  [/^(?:(?:may|can) read|reads|read[- ]only(?: files?)?)$/, "read"]
];
var ALSO_FILES = /^(?:scope|touch(?:es|ing)|territory|modules?|writes|writes? to|owner of|deliverables?|outputs?|key files?)$/;
var READING = /^(?:read(?:\s+(?:these|this|first))?(?:\s+(?:before|prior to)\s+(?:the\s+)?(?:task|starting|start|implementing|you start))?|must[- ]read(?: (?:docs|files|documents))?|required reading|reading(?: list)?|context files|reference files|references|relevant files|read first)$/;
var DEPENDENCIES = /^(?:depends\s+(?:up)?on|dependenc(?:y|ies)|deps|blocked\s+by|prerequisites?|abhängig von|abhängigkeit(?:en)?)$/;
var INSTRUCTIONS = /^(?:instructions?|implementation(?: (?:details|steps|notes))?|description|steps|details|what to (?:do|build)|scope|requirements|task|tasks|work|goal|objective|purpose|approach)$/;
var FIELD = /^(?:estimate[ds]?(?: (?:time|effort|duration))?|duration|effort|time|priority|wave|batch|status|verification|verify|validation|validate|test commands?|testing|branch|worktree|action|locks?|agent|complexity|size|risk|blocks|gotchas?|notes?|acceptance(?: criteria)?|done when|tests?|patterns?|output|deliverables?|loc|reuse|phase|issue|owner|type)$/;
var WAITS = /^(?:after|requires?|needs|depends|wait(?:s|ing)? (?:for|on)|(?:start|run|begin)s? after|must follow|follows)$/;
var WAITS_AFTER = /^(?:(?:can|may) (?:start|begin|run)|starts?|begins?|execution|timing|order|sequence|sequencing|schedule|when)$/;
function readLabel(line) {
  const quote = QUOTE.exec(line)?.[0];
  if (quote !== void 0) return quotedLabel(line, quote.length);
  const match = LINE.exec(line);
  if (!match?.[1]) return withoutColon(line);
  const name = match[1].trim().toLowerCase().replace(/\s+/g, " ");
  const is = kindOf2(name, match[2] ?? "", /:[*_\s]*$/.test(match[0]));
  if (!is) return withoutColon(line);
  return { is, rest: line.slice(match[0].length), restOffset: match[0].length };
}
function quotedLabel(line, length) {
  if (!/^\s*(?:\*\*|__)/.test(line.slice(length))) return void 0;
  const inner = readLabel(line.slice(length));
  if (inner?.is.kind !== "dependencies") return void 0;
  return {
    is: { kind: "waits", how: "names" },
    rest: inner.rest,
    restOffset: length + inner.restOffset
  };
}
function kindOf2(name, note, colon) {
  const files2 = FILES2.find(([pattern]) => pattern.test(name));
  if (files2) return { kind: "files", access: noted(files2[1], note) };
  if (READING.test(name)) return { kind: "reading" };
  if (DEPENDENCIES.test(name)) return { kind: "dependencies" };
  const also = ALSO_FILES.test(name) && { also: noted("write", note) };
  if (INSTRUCTIONS.test(name)) return { kind: "instructions", ...also };
  if (FIELD.test(name) || also) return { kind: "field", name, ...also };
  if (colon && WAITS.test(name)) return { kind: "waits", how: "names" };
  return colon && WAITS_AFTER.test(name) ? { kind: "waits", how: "after" } : void 0;
}
function noted(access2, note) {
  if (access2 !== "by-action" && access2 !== "write") return access2;
  if (/\b(?:read[- ]?only|reading|read|reference(?: only)?)\b/i.test(note) && !/writ/i.test(note))
    return "read";
  if (/\b(?:do not|don't|never|off[- ]limits|forbidden)\b/i.test(note)) return "deny";
  if (/^\s*\((?:new|to create|create)\)$/i.test(note)) return "create";
  return /^\s*\((?:existing|to modify|modify)\)$/i.test(note) ? "modify" : access2;
}
var SENTENCE = /^[*_`\s]*(?:(?:this\s+)?(?:depends\s+(?:up)?on|blocked\s+by)|(?:must\s+)?waits?\s+(?:for|on)|(?:must\s+|can\s+)?(?:start|run|begin)s?\s+after|(?:can\s*not|must\s+not)\s+(?:start|begin)\s+(?:until|before))[*_\s]+(?=\S)/i;
function withoutColon(line) {
  const declared = dependsWithoutColon(line);
  if (declared) return declared;
  const length = SENTENCE.exec(line)?.[0].length;
  if (length === void 0) return void 0;
  return { is: { kind: "waits", how: "names" }, rest: line.slice(length), restOffset: length };
}
function dependsWithoutColon(line) {
  const match = /^[*_`\s[(]*(?:depends\s+(?:up)?on|dependencies|blocked\s+by)\b[*_`\s]*:?[*_\s]*/i.exec(line);
  if (!match) return void 0;
  const rest = line.slice(match[0].length);
  const opened = /^[*_`\s]*[[(]/.test(line);
  if (!opened && !/^(?:\[|none\b|nothing\b|all\b|tasks?\s|phases?\s|[A-Za-z]{0,5}-?\d)/i.test(rest))
    return void 0;
  return { is: { kind: "dependencies" }, rest, restOffset: match[0].length };
}

// src/formats/markdown/tables.ts
function* tablesOf({ index, text, sections }) {
  for (const section of sections) {
    let fence;
    let lines = [];
    const from = index.point(section.bodyStart).line;
    const to = index.point(section.bodyEnd).line;
    for (let number = from; number <= to; number++) {
      const offset = index.startOf(number);
      const line = text.slice(offset, index.startOf(number + 1)).replace(/[\r\n]+$/, "");
      if (fence) {
        if (closesFence(line, fence)) fence = void 0;
        continue;
      }
      fence = openedFence(line);
      if (!fence && /^ {0,3}\|/.test(line)) {
        lines.push({ text: line, offset });
        continue;
      }
      yield* table(section, lines);
      lines = [];
    }
    yield* table(section, lines);
  }
}
function* table(section, lines) {
  const [head, rule, ...rows] = lines;
  if (!head || !rule || !/^\s*\|[\s|:-]*-[\s|:-]*$/.test(rule.text)) return;
  yield { section, head: splitRow(head), rows: rows.map(splitRow) };
}
function splitRow({ text, offset }) {
  const cells2 = [...text.matchAll(/\|((?:\\.|[^|\\])*)/g)].map((match) => {
    const own = match[1];
    const lead = own.length - own.trimStart().length;
    return { text: own.trim(), offset: offset + match.index + 1 + lead };
  });
  if (cells2.length > 1 && cells2.at(-1).text === "") cells2.pop();
  return cells2;
}
function plainCell(text) {
  return text.replace(/[*_`~]+/g, "").replaceAll("\\|", "|").trim();
}

// src/formats/task-plan/field.ts
var DONE = /^(?=[[✅☑✔a-z])(?:\[x\]\s*)?(?:[✅☑✔]\uFE0F?\s*)?(?:(?:completed?|done|merged|finished)\b[.!]?)?\s*[✅☑✔]?\uFE0F?\s*(?:[-–—,:(]?\s*(?:on\s+)?\d{4}-\d\d-\d\d\)?)?\s*$/i;
function readField(values, name, slice) {
  const text = slice.text.replaceAll(/[*_`]/g, "").trim();
  const at = { offset: slice.offset, length: slice.text.trimEnd().length };
  if (/^(?:estimate|duration|effort|time)/.test(name)) {
    const value = minutesOf(text.replace(/^\(|\)$/g, ""));
    if (value !== void 0) values.estimate ??= { value, ...at };
    return value !== void 0;
  }
  if (name === "priority") return keep(values, "priority", priorityOf(text), at);
  if (name === "wave" || name === "batch") return keep(values, "wave", leadingNumber(text), at);
  if (name === "status") {
    const [own = ""] = text.split(/\s\|/, 1);
    if (DONE.test(own)) values.done = true;
    return true;
  }
  if (name === "branch" || name === "worktree") {
    const span2 = /^[*_]*(`+)\s?([^`\n]+?)\s?\1(?!`)/.exec(slice.text.trim())?.[2];
    const word = span2 ?? unwrapped(slice.text.trim().split(/\s/, 1)[0] ?? "");
    return keepWord(values, name, word, slice);
  }
  if (/^locks?$/.test(name)) return readLocks(values, slice);
  if (isCommandField(name)) return readCommands(values, slice);
  return false;
}
function keep(values, key, value, at) {
  if (value !== void 0) values[key] ??= { value, ...at };
  return value !== void 0;
}
function keepWord(values, key, value, { text, offset }) {
  const from = Math.max(text.indexOf(value), 0);
  if (value !== "") values[key] ??= { value, offset: offset + from, length: value.length };
  return true;
}
function unwrapped(text) {
  const inner = /^(\*{1,3}|_{1,3}|`+)(.+)\1$/.exec(text)?.[2];
  return inner === void 0 ? text : unwrapped(inner.trim());
}
function leadingNumber(text) {
  const digits = /^\d{1,6}/.exec(text)?.[0];
  return digits === void 0 ? void 0 : Number(digits);
}
var WORDS2 = ["critical", "high", "medium", "low"];
function priorityOf(text) {
  const word = WORDS2.indexOf(/^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? "");
  return word >= 0 ? word : leadingNumber(text.replace(/^p(?=\d)/i, ""));
}
function readLocks(values, { text, offset }) {
  const locks = [...text.matchAll(/`([^`\n]+)`|[^\s,;`][^,;`\n]*/g)].flatMap((match) => {
    const value = (match[1] ?? match[0]).trim().replace(/\.$/, "");
    const start = offset + match.index + match[0].indexOf(value);
    return /^[a-z][\w-]*:\s?\S/i.test(value) ? [{ value, offset: start, length: value.length }] : [];
  });
  values.locks = [...values.locks ?? [], ...locks];
  return locks.length > 0;
}
function isCommandField(name) {
  return /^(?:verif|validat|test command)/.test(name);
}
function readCommandLines(values, lines) {
  let held;
  for (const { text, offset } of lines) {
    const end = offset + text.trimEnd().length;
    const own = text.trim().replace(/^\$\s+/, "");
    if (!held && (own === "" || own.startsWith("#"))) continue;
    const start = held?.offset ?? offset + text.indexOf(own);
    const value = held ? `${held.value} ${own}` : own;
    const open2 = /(?<!\\)\\$/.test(own);
    const command = { value: open2 ? value.slice(0, -1).trimEnd() : value, offset: start };
    held = open2 ? { ...command, length: end - start } : void 0;
    if (!open2) values.verification.push({ ...command, length: end - start });
  }
  if (held) values.verification.push(held);
  return values.verification.length > 0;
}
function readCommands(values, { text, offset }) {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => ({
    value: match[1].trim(),
    offset: offset + match.index + 1,
    length: match[1].length
  }));
  values.verification.push(...spans.filter(({ value }) => /\s|^[a-z./-]+$/.test(value)));
  return spans.length > 0;
}
function locate(value, place) {
  return { value: value.value, at: place(value.offset, value.offset + value.length) };
}

// src/formats/task-plan/path-token.ts
function readToken(text, from) {
  const marks2 = leadingMarks(text.slice(from));
  const skipped = from + marks2.length;
  const rest = text.slice(skipped);
  if (rest.startsWith("~~")) return void 0;
  const code = /^(`+)\s?([^`\n]+?)\s?\1(?!`)/.exec(rest) ?? QUOTED.exec(rest);
  if (code) {
    const start = skipped + code[0].indexOf(code[2]);
    return finish(code[2], start, skipped + code[0].length, true, text);
  }
  const link = /^\[[^\]\n]*\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/.exec(rest);
  if (link) {
    const start = skipped + link[0].lastIndexOf(link[1]);
    return finish(link[1], start, skipped + link[0].length, true, text);
  }
  const word = /^(?:\{[^{}\s`]*\}|[^\s,;`（）：、，；])+/.exec(rest.replace(/<br\s*\/?>.*/is, ""))?.[0] ?? "";
  const unmarked = /[*_]/.test(marks2) ? word.replace(/[*_]+(?=[.:]|$).*$/, "") : word;
  const plain = /^[A-Za-z]:[\\/]/.test(word) ? unmarked : unmarked.replace(/(?:(?<![./])\.|:.*)$/, "");
  if (plain === "") return void 0;
  return finish(plain, skipped, skipped + plain.length, false, text);
}
var QUOTED = /^(["'“‘<]|\[(?=[^\]\s]*[/.][^\]\s]*\](?:[\s,;]|$)))([^"'”’>\n`]+?)["'”’>\]](?=[\s,;:.)]|$)/;
function leadingMarks(text) {
  let marks2 = /^\s*/.exec(text)[0];
  for (let guard = 0; guard < 3; guard++) {
    const rest = text.slice(marks2.length);
    const run = /^(?:\*+|_+)/.exec(rest)?.[0];
    if (run === void 0) break;
    const inner = rest.slice(run.length);
    const closed = run.startsWith("*") ? closesStars(inner, run) : closesUnderscores(inner, run);
    if (!/^[*_]*[`[]/.test(inner) && !closed) break;
    marks2 += run;
  }
  return marks2;
}
var WORD_END = String.raw`[*_]*[.:]?(?:[\s,;:)(]|$)`;
function closesStars(inner, run) {
  return new RegExp(`[^\\s*/]_*\\*{${run.length}}${WORD_END}`).test(inner);
}
function closesUnderscores(inner, run) {
  return new RegExp(`^\\S*[^\\s_/]_{${run.length}}${WORD_END}`).test(inner);
}
function finish(raw, start, end, quoted, all) {
  const bare = raw.replace(/(?::\d+(?:[-–,:]\s*\d+)*|#L\d+(?:-L?\d+)?|#[\w-]+)$/, "");
  const text = quoted ? bare : bare.replace(/\\([_*[\]()#+~`-])/g, "$1");
  const after = all.slice(end).trim();
  const alone = after === "" || /^(?:[([{:,;→]|->|=>|-{1,2}\s|–|—|\*\*)/.test(after);
  return { text, start, end, length: bare.length, quoted, alone };
}

// src/formats/task-plan/top-folder.ts
var NAMES = "apps?|assets|backend|bin|client|cmd|components|config|crates|db|docs?|examples|frontend|internal|lib|libs|migrations|packages|pages|pkg|public|routes|schemas?|scripts|server|services|src|styles|tests?|tools|types|utils|web";
var TOP_FOLDER = new RegExp(`^(?:\\.[\\w-]+|${NAMES})/`);
var FOLDER_NAME = new RegExp(`^(?:${NAMES})$`);
function isFolderName(token, plain) {
  return plain && FOLDER_NAME.test(token);
}
function isBareName(text) {
  return /^[*_]*`[A-Za-z][\w-]*`[*_]*$/.test(text.trim());
}

// src/formats/task-plan/path-item.ts
var NONE2 = /^[\s([*_`-]*(?:none|nothing|n\/?a|no (?:new )?files?|no changes?|not applicable|—|–)(?![\w/])[^/]*$/i;
function saysNone(text) {
  const head = text.trim();
  return head === "-" || head === "\u2014" || head === "\u2013" || NONE2.test(head) && head.length < 200;
}
var EXTENSION = /\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|lock|mdx?|txt|rst|adoc|html?|css|s[ac]ss|less|svelte|vue|astro|py|pyi|ipynb|rb|erb|go|mod|sum|rs|java|kts?|scala|clj[cs]?|swift|m|mm|c|cc|cpp|cxx|h|hh|hpp|cs|csproj|sln|fs|vb|php|pl|pm|lua|r|jl|dart|ex|exs|erl|hs|ml|nim|zig|sh|bash|zsh|fish|ps1|bat|cmd|sql|db|prisma|graphql|gql|proto|xml|xsd|svg|png|jpe?g|gif|ico|webp|pdf|csv|tsv|env|ini|cfg|conf|config|properties|gradle|cmake|mk|tf|tfvars|hcl|dockerfile|nix|service|desktop|snap|sol|wasm|log|patch|diff|tmpl|tpl|hbs|ejs|j2|po|ttf|woff2?|mp[34]|zip|gz|tgz|key|pem|crt|example|sample|local|d\.ts)$/i;
var BARE_NAME = /^(?:Dockerfile(?:\.[\w-]+)?|Containerfile|Makefile|GNUmakefile|Justfile|Rakefile|Gemfile|Procfile|Vagrantfile|Jenkinsfile|Brewfile|Caddyfile|Tiltfile|CODEOWNERS|LICENSE|README|CHANGELOG|NOTICE|BUILD|WORKSPACE|\.[A-Za-z][\w.-]*)$/;
function looksLikePath(token, alone) {
  if (alone && BARE_GLOB.test(token)) return true;
  if (token.length < 2 || token.length > 1024) return false;
  const slashed2 = token.replaceAll("\\", "/");
  if (/^\.\.(?:\/\.\.)*\/?$/.test(slashed2)) return true;
  if (isNoPath(token) || !/[A-Za-z0-9_*]/.test(token)) return false;
  if (/\s/.test(token) && !EXTENSION.test(token) && (!slashed2.endsWith("/") || COMMAND2.test(token)))
    return false;
  if (!slashed2.includes("/")) return isFileName(token, alone);
  if (!alone && OPPOSITES.test(slashed2)) return false;
  if (/^\/[a-z-]+$/i.test(slashed2) && !alone) return false;
  if (/^(?:\.{0,2}\/|~\/|@\/|[A-Za-z]:\/|\/\/)/.test(slashed2)) return true;
  if (slashed2.endsWith("/") || EXTENSION.test(slashed2) || /[*]/.test(slashed2)) return true;
  return alone || TOP_FOLDER.test(slashed2) || slashed2.split("/").length > 3;
}
function isSurePath(path) {
  const slashed2 = path.replaceAll("\\", "/");
  if (/^\/[^.]*$/.test(slashed2) || /^[A-Z]\w*\.js$/.test(slashed2)) return false;
  return TOP_FOLDER.test(slashed2) || /[./*]/.test(slashed2) && looksLikePath(slashed2, false) || BARE_NAME.test(slashed2);
}
var BARE_GLOB = /^(?=[^\s<>"=;:`/]+$)(?:\*\*?$|.*(?:\w\*$|^\*\w|\w\?$|\{[\w.-]*,[\w.,-]*\}|\[[!^]\w+\]|[?*+@!]\([\w.*|!()-]*\)))/;
var ROOT = /^\.?\/$/;
var COMMAND2 = /^(?:bash|cargo|cat|cd|chmod|cp|docker|find|git|go|grep|ls|make|mkdir|mv|node|np[mx]|p?npm|python3?|rg|rm|rsync|sh|touch|tree|uv|yarn)\s/;
function isNoPath(token) {
  const plain = token.replace(/<[\w -]*>|\[\w+=\w+\]|[?*+@!]?\((?:[^()]|\([^()]*\))*\)/g, "");
  return /^[a-z][a-z0-9+.-]*:\/\/|^n\/a$|^(?:if\/else|try\/catch|and\/or|either\/or|yes\/no|true\/false|on\/off)$|^node:|^www\.|^[\w-]+\.(?:com|org|net|io|dev)\//i.test(
    token
  ) || /^@[\w-]+\/[\w.-]+$/.test(token) || /[<>|"=;]/.test(plain) || /\(\)|::|=>|^\d+(?:[./]\d+)*$|^\$\(|^--?\w/.test(token);
}
function isFileName(token, alone) {
  if (!alone && /^[A-Z]\w*\.js$/.test(token)) return false;
  return BARE_NAME.test(token) || EXTENSION.test(token) || /^\*+\./.test(token) || /^[\w.-]+\.\{[\w,]+\}$/.test(token);
}
var OPPOSITES = /^(?:client|server|frontend|backend|web|mobile|api|ui|db|app|read|write|input|output)\/(?:client|server|frontend|backend|web|mobile|api|ui|db|app|read|write|input|output)$/i;
var LEAD4 = /^(?:\[[ xX]\]\s+)?(?:[\p{Extended_Pictographic}\uFE0F]+\s*)?(?:\((?:optional|if needed)\)\s*)?(?:[*_[]*(new|create|add|modify|update|edit|delete|remove|optional(?:ly)?|optional:|test|docs?)\b(?:\s+files?(?=\s*:?\s*[*_]*`))?[*_\]]*\s*:?[*_]*\s+)?/iu;
var ACTIONS = {
  new: "create",
  create: "create",
  add: "create",
  modify: "modify",
  update: "modify",
  edit: "modify",
  delete: "delete",
  remove: "delete"
};
function readPathItem({ text, offset }) {
  const paths = [];
  const lead = LEAD4.exec(text);
  let at = lead[0].length;
  let strict = false;
  let saidFirst = ACTIONS[lead[1]?.toLowerCase()] ?? signAction(lead[0]);
  for (let guard = 0; guard < 64; guard++) {
    const token = readToken(text, at);
    if (!token) break;
    const isRoot = token.quoted && token.alone && ROOT.test(token.text);
    const isFolder = token.alone && isFolderName(token.text, token.quoted || text.trim() === token.text);
    if (!isRoot && !isFolder && !looksLikePath(token.text, token.alone && (token.quoted || !strict)))
      break;
    const path = sliceOf(token, offset);
    if (saidFirst) path.action = saidFirst;
    paths.push(path);
    at = token.end;
    const arrow = /^[\s*_]*(?:→|->|=>|⟶|➜|\bto\b)\s*/.exec(text.slice(at));
    const target = arrow && readToken(text, at + arrow[0].length);
    if (arrow && target && looksLikePath(target.text, true)) {
      path.to = sliceOf(target, offset);
      at = target.end;
    }
    const said = remarkAction(text.slice(at));
    if (said) path.action ??= said;
    const next = NEXT.exec(text.slice(at));
    if (!next) break;
    saidFirst = signAction(next[0]) ?? saidFirst;
    strict = !/[,;]/.test(next[0]);
    at += next[0].length;
  }
  return paths;
}
var NEXT = /^[\s*_]*(?:\([^()]*\)\s*)?(?:(?:,|;|&|\+|\s\/\s|<br\s*\/?>|\band\b|\bor\b|\bplus\b)\s*(?:and\b\s*|or\b\s*)?(?=[*_]*["'`/.\w@])|(?=\S+\/\S*\.\w+(?:\s|$))|[\p{Extended_Pictographic}\uFE0F]+\s*(?=[*_]*["'`/.\w@]))/iu;
function signAction(text) {
  if (/[➕🆕]/u.test(text)) return "create";
  if (/[✏✍]/u.test(text)) return "modify";
  return /[🗑➖]/u.test(text) ? "delete" : void 0;
}
function sliceOf({ text, start, length }, offset) {
  return length === text.length ? { text, offset: offset + start } : { text, offset: offset + start, length };
}
function remarkAction(rest) {
  if (UNTOUCHED.test(rest)) return "read";
  const remark = /^[\s*_]*(?:[([{]\s*|[-–—:]\s+(?=(?:new|deleted) file\b|(?:new|created?|deleted?|modified|updated)\s*(?:[(.,;]|$)))(?:to be |will be )?(new|create[ds]?|modif(?:y|ied|ication)|update[ds]?|edit(?:ed)?|existing|delete[ds]?|removed?|read(?:[- ]only)?)(?:\s+file)?\s*(?:[)\]},;:.(–—-]|$)/i.exec(
    rest
  );
  const word = remark?.[1]?.toLowerCase() ?? "";
  if (/^(?:new|creat)/.test(word)) return "create";
  if (/^(?:modif|updat|edit|exist)/.test(word)) return "modify";
  if (/^(?:delet|remov)/.test(word)) return "delete";
  return word.startsWith("read") ? "read" : void 0;
}
var UNTOUCHED = /^[\s*_]*[-–—:(\s]*(?:no (?:code )?changes?\b|unchanged\b|must (?:stay|remain|not (?:change|be))\b|(?:do not|don't) (?:touch|modify|change|edit)\b|(?:for )?reference only\b|read[- ]only\b)/i;

// src/formats/task-plan/prose.ts
var Prose = class {
  texts = [];
  /** Offsets of the first and the last text; -1 where there is none. */
  start = -1;
  end = -1;
  /** How many texts there were when the line right above was taken; 0 for none. */
  #joined = 0;
  /** What stands before all that is nested in an item. */
  #indent = "";
  /** Begins a paragraph or list: what comes next stands apart from the text before. */
  begin() {
    if (this.#indent === "") this.#joined = 0;
  }
  /** A line of a paragraph. */
  line(line, markdown = line.text.trim()) {
    if (line.text.trim() === "") return;
    const above = this.#joined === this.texts.length ? this.texts.pop() : void 0;
    this.#add(line, markdown, above);
    this.#joined = this.texts.length;
  }
  /** The own text of an item, whose list has this marker. */
  item({ afterBlank }, marker, line) {
    if (afterBlank) this.#joined = 0;
    this.line(line, `${marker}${line.text.trim()}`);
  }
  /** Takes what is nested in an item whose list has this marker. */
  nested(marker, take) {
    const indent = this.#indent;
    this.#indent += " ".repeat(marker.length);
    take();
    this.#indent = indent;
  }
  /** A text that stands apart; its lines may stand indented in an item. */
  apart(slice) {
    const text = slice.text.trim().replace(/\n[ \t]+/g, "\n");
    if (text !== "") this.#add(slice, text);
  }
  /** A block of code. */
  fence({ language, code, start }) {
    if (code.trim() === "") return;
    this.#add({ text: code, offset: start }, `\`\`\`${language}
${code}
\`\`\``);
  }
  #add({ text, offset }, markdown, above) {
    const own = markdown.replace(/^(?=.)/gm, this.#indent);
    this.texts.push(above === void 0 ? own : `${above}
${own}`);
    if (this.start === -1) this.start = offset;
    this.end = offset + text.length;
  }
};

// src/formats/task-plan/task-body.ts
function emptyBody() {
  return {
    claims: [],
    asides: [],
    dependencies: [],
    waits: [],
    unread: [],
    noPaths: [],
    readingList: false,
    saysNoFiles: false,
    code: [],
    verification: [],
    prose: new Prose()
  };
}

// src/formats/execution-plan/worker-table.ts
var WORKER_COLUMN = /^(?:worker|(?:sub-?)?agent|(?:work)?stream|track|lane|team|worktree|developer)s?(?: (?:id|name))?$/i;
var COLUMNS = [
  [
    /^(?:depends(?: on)?|dependenc(?:y|ies)|blocked by|prerequisites?|waits for|abhängig(?:keit(?:en)?| von))$/i,
    "dependencies"
  ],
  [
    /^(?:files?(?: owned| assigned| ownership)?|owns|owned(?: files| paths)?|ownership|paths?|territory|dateien)\b/i,
    "files"
  ],
  [/^(?:estimate[ds]?|effort|duration|time|est\.?)\b/i, "estimate"],
  [/^(?:git )?branch$/i, "branch"],
  [/^worktree(?: path)?$/i, "worktree"],
  [/^(?:validation|verification|validate|test command)$/i, "validation"],
  [
    /^(?:title|name|component|task|focus|description|role|area|feature|responsibility|purpose|scope|aufgabe)$/i,
    "title"
  ]
];
function readWorkerRows(cut, aliases, kinds) {
  return [...tablesOf(cut)].flatMap((table2) => {
    const heads = headsOf(table2);
    if (!heads) return [];
    const { kind, columns } = heads;
    return rowsOf(table2, kind, columns).filter(({ unit }) => {
      const isKnown = aliases.one(unit.heading.id) !== void 0;
      return isKnown || kinds.size === 0 || kinds.has(unit.name.kind);
    });
  });
}
function isWorkerTable(table2) {
  return headsOf(table2) !== void 0;
}
function headsOf({
  head: [first, ...others]
}) {
  const head = WORKER_COLUMN.exec(plainCell(first?.text ?? ""));
  if (!head) return void 0;
  const kind = head[0].toLowerCase().replace(/ (?:id|name)$/, "").replace(/s$/, "");
  const columns = others.map(({ text }) => columnOf(plainCell(text)));
  const tells = columns.some(
    (column) => column !== void 0 && column !== "title" && column !== "estimate"
  );
  return tells ? { kind, columns } : void 0;
}
function readFieldTables(cut, workers2) {
  const bodies = new Map(
    workers2.flatMap(({ unit, body }) => unit.sections.map((section) => [section, body]))
  );
  for (const { section, head, rows } of tablesOf(cut)) {
    const body = bodies.get(section);
    if (!body || head.length > 2) continue;
    for (const [name, value] of [head, ...rows]) {
      const column = name && value && fieldOf(plainCell(name.text), value.text);
      if (column && value && !hasField(body, column)) takeCell(body, column, value);
    }
  }
}
function fieldOf(name, value) {
  if (/^(?:path|director(?:y)|location)$/i.test(name) && /^[`*]*\.\.\//.test(value))
    return "worktree";
  const column = columnOf(name);
  return column === "title" ? void 0 : column;
}
function hasField(body, column) {
  if (column === "dependencies") return body.dependencies.length > 0;
  if (column === "files") return body.claims.length > 0;
  if (column === "validation") return body.verification.length > 0;
  return column !== "title" && body[column] !== void 0;
}
function columnOf(name) {
  return COLUMNS.find(([pattern]) => pattern.test(name))?.[1];
}
function rowsOf(table2, kind, columns) {
  return table2.rows.flatMap(([first, ...cells2]) => {
    const named3 = first && nameOf(first, kind);
    if (!named3) return [];
    const body = emptyBody();
    let title = named3.title;
    cells2.forEach((cell, i) => {
      const column = columns[i];
      if (column === "title") title ||= plainCell(cell.text);
      else if (column) takeCell(body, column, cell);
    });
    const end = cells2.at(-1) ?? first;
    const told = cells2.map(({ text }) => plainCell(text)).filter((text) => text !== "");
    if (told.length > 0) {
      const [start, to] = [cells2[0].offset, end.offset + end.text.length];
      Object.assign(body.prose, { texts: [told.join(", ")], start, end: to });
    }
    const section = rowSection(table2.section, first, end);
    const heading = {
      id: named3.name.id,
      idOffset: named3.start,
      idLength: named3.length,
      title,
      done: false,
      certain: true
    };
    return [{ unit: { heading, sections: [section], parts: () => [], name: named3.name }, body }];
  });
}
function rowSection({ at }, first, end) {
  const to = end.offset + end.text.length;
  return { level: 0, heading: "", headingOffset: first.offset, at, bodyStart: to, bodyEnd: to };
}
function nameOf({ text, offset }, kind) {
  const bare = text.replace(/^[*_`\s]+/, "");
  const start = offset + text.length - bare.length;
  const named3 = leadingName(bare);
  const key = /^(?:[A-Za-z]?\d+(?:\.\d+)*[A-Za-z]?|[A-Z])(?![\w-])/.exec(bare)?.[0];
  const whole3 = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}(?=[*_`\s]*$)/u.exec(bare)?.[0].trimEnd();
  const length = named3?.length ?? key?.length ?? whole3?.length;
  if (length === void 0 || /^(?:total|all|sum|none|tbd)\b/i.test(bare)) return void 0;
  const id = bare.slice(0, length);
  const name = named3?.name ?? { kind, key: id, id };
  const title = bare.slice(length).replace(/^[\s:–—(-]+/, "").replace(/[)*_`\s]+$/, "");
  return { name, title: plainCell(title), start, length };
}
function takeCell(body, column, cell) {
  if (column === "dependencies") {
    const declared = lineDependencies(cell);
    if (declared) body.dependencies.push(declared);
  } else if (column === "files") takeFiles(body, cell);
  else readField(body, column, cell);
}
function takeFiles(body, cell) {
  const paths = readPathItem(cell);
  for (const { text, offset, length = text.length, action } of paths)
    body.claims.push({ text, offset, length, access: action ?? "write" });
  const last = paths.at(-1);
  const from = last ? last.offset + (last.length ?? last.text.length) - cell.offset : 0;
  const rest = cell.text.slice(from).replace(/\([^()]*\)/g, "").replace(/^[`*_\s,;]+/, "");
  if (new RegExp("\\p{L}{3,}", "u").test(rest) && !/^none\b/i.test(rest))
    body.noPaths.push({ text: rest.trim(), offset: cell.offset + cell.text.indexOf(rest) });
}

// src/formats/session-plan/output.ts
var OUTPUT = /^[\s*_`]{0,9}(?:outputs?|deliverables?|produces|ausgaben?|ergebnisse?|ergebnis)[*_`]{0,3}\s{0,3}:[*_\s]{0,9}/i;
function takeOutput(parts) {
  const outputs = [];
  let open2 = false;
  const left = parts.map((part) => {
    if (part.heading) open2 = isLabel(part.heading.text);
    const blocks = part.blocks.flatMap((block2) => {
      if (block2.kind === "code") return [block2];
      if (block2.kind === "text") {
        const { kept, found, last } = ofText(block2);
        outputs.push(...found);
        open2 = last || open2 && kept.length === 0;
        return kept;
      }
      if (open2 && block2.items.every(({ text }) => !LABELLED.test(text))) {
        open2 = false;
        outputs.push(...block2.items.map(({ text, start }) => ({ text, offset: start })));
        return [];
      }
      open2 = false;
      const items = block2.items.filter((item) => !ofItem(item, outputs));
      return items.length === 0 ? [] : [{ ...block2, items }];
    });
    return { ...part, blocks };
  });
  return { parts: left, outputs };
}
function isLabel(text) {
  return OUTPUT.test(`${text.replace(/[\s:*_]+$/, "")}:`);
}
var LABELLED = /^[*_`]{0,3}[A-Z][\w ]{0,30}[*_`]{0,3}:[*_`]{0,3}\s/;
function ofText({ text, start }) {
  const found = [];
  const kept = [];
  let last = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const label = OUTPUT.exec(line)?.[0];
    last = label !== void 0 && line.slice(label.length).trim() === "";
    if (label === void 0) kept.push({ kind: "text", text: line, start: start + index });
    else if (!last)
      found.push({ text: line.slice(label.length), offset: start + index + label.length });
  }
  return found.length === 0 && !last ? { kept: [{ kind: "text", text, start }], found, last } : { kept, found, last };
}
function ofItem(item, outputs) {
  const label = OUTPUT.exec(item.text)?.[0];
  if (label === void 0) return false;
  const text = item.text.slice(label.length);
  if (text.trim() !== "") outputs.push({ text, offset: item.start + label.length });
  for (const child of item.children) {
    if (child.kind !== "list") continue;
    outputs.push(...child.items.map((one) => ({ text: one.text, offset: one.start })));
  }
  return true;
}
function outputClaims(output) {
  return piecesOf(output).flatMap((piece) => {
    const [first, ...more] = readPathItem(piece);
    const listed = (first ? [first, ...more] : pathsWithin(piece)).filter(
      (path) => /[./*]/.test(path.text) || piece.text[path.offset - piece.offset - 1] === "`"
    );
    return listed.flatMap((path) => claimsOf(path, saidBefore(piece.text)));
  });
}
function claimsOf({ to, action, ...path }, said) {
  const access2 = action ?? said;
  if (!to) return [{ ...path, access: access2 }];
  return [
    { ...path, access: "delete" },
    { ...to, access: "create" }
  ];
}
function piecesOf({ text, offset }) {
  return [...text.matchAll(/(?:`[^`\n]*`|\([^()\n]*\)|\{[^{}\n]*\}|[^,;])+/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { text: match[0].trim(), offset: offset + match.index + lead };
  });
}
function pathsWithin({ text, offset }) {
  const found = [];
  for (const match of text.matchAll(/`([^`\n]+)`|[^\s`]+/g)) {
    const quoted = match[1];
    const lead = quoted === void 0 ? /^[*_"'([]*/.exec(match[0])[0].length : 1;
    const word = quoted ?? match[0].slice(lead).replace(/[*_"')\].:!?]+$/, "");
    if (!looksLikePath(word, quoted !== void 0)) continue;
    found.push({ text: word, offset: offset + match.index + lead });
  }
  return found;
}
var SAID = [
  [/^(?:\W|the\b|a\b)*(?:new|creat\w*|add(?:s|ed)?|neue?[nrs]?)\b/i, "create"],
  [/^(?:\W|the\b|a\b)*(?:updat|modif|edit|extend|chang|refactor|geändert|ändert)\w*/iu, "modify"],
  [/^(?:\W|the\b|a\b)*(?:delet|remov|lösch|gelöscht)\w*/iu, "delete"]
];
function saidBefore(text) {
  return SAID.find(([pattern]) => pattern.test(text))?.[1] ?? "write";
}

// src/formats/session-plan/rows.ts
var SESSION_COLUMN = /^(?:session|sitzung|terminal)s?(?: (?:id|name|#|no\.?))?$/i;
var OUTPUT_COLUMN = /^(?:outputs?|deliverables?|ausgabe)$/i;
var PHASE_COLUMN = /^(?:phase|wave|batch|stage)$/i;
function readSessionRows(cut, phases2) {
  return [...tablesOf(cut)].flatMap((table2) => {
    const names = table2.head.map(({ text }) => plainCell(text));
    const session = names.findIndex((name) => SESSION_COLUMN.test(name));
    const columns = names.map(columnOf);
    const tells = columns.some((column) => /^(?:branch|worktree|files|dep)/.test(column ?? ""));
    if (session === -1 || !(tells || names.some((name) => OUTPUT_COLUMN.test(name)))) return [];
    return table2.rows.flatMap((cells2) => readRow(cells2, session, names, columns, table2, phases2));
  });
}
function readRow(cells2, session, names, columns, table2, phases2) {
  const named3 = nameOf2(cells2[session]);
  if (!named3) return [];
  const body = emptyBody();
  const said = plainCell(cells2[names.findIndex((name) => PHASE_COLUMN.test(name))]?.text ?? "");
  const number = said.replace(/^(?:phase|wave|batch|stage)\s+/i, "").toLowerCase();
  const phase3 = phases2.findIndex(
    ({ heading: heading2, sections }) => number === "" ? sections.some(({ headingOffset }) => headingOffset === table2.section.headingOffset) : heading2.number.toLowerCase() === number
  );
  const heading = { ...named3 };
  if (number !== "" && phases2.length === 0) heading.name = sessionId(number, heading.name);
  cells2.forEach((cell, i) => {
    if (i === session || plainCell(cell.text) === "") return;
    if (columns[i] === "title") heading.title ||= plainCell(cell.text);
    takeColumn(body, cell, names[i], columns[i]);
  });
  const [first, last] = [cells2[0], cells2.at(-1)];
  const end = last.offset + last.text.length;
  if (body.prose.texts.length > 0) Object.assign(body.prose, { start: first.offset, end });
  const section = {
    level: 0,
    heading: "",
    headingOffset: heading.nameOffset,
    at: table2.section.at
  };
  return [
    {
      heading,
      section: { ...section, bodyStart: end, bodyEnd: end },
      ...phase3 !== -1 && { phase: phase3 },
      body
    }
  ];
}
function takeColumn(body, cell, name, column) {
  if (column && column !== "title") return takeCell(body, column, cell);
  if (PHASE_COLUMN.test(name)) return;
  const isOutput = OUTPUT_COLUMN.test(name);
  if (isOutput) body.claims.push(...outputClaims(cell));
  body.prose.texts.push(isOutput ? `Output: ${cell.text}` : plainCell(cell.text));
}
function nameOf2(cell) {
  if (!cell || plainCell(cell.text) === "") return void 0;
  const lead = /^[\s*_`]*/.exec(cell.text)[0].length;
  const text = cell.text.slice(lead).replace(/[\s*_`]+$/, "");
  const offset = cell.offset + lead;
  if (/^(?:total|all|both|sum|none|tbd)\b|^\W+$/i.test(text)) return void 0;
  if (/^(?:sessions?\s+)?\w{1,4}\s*(?:[+&,/]|and\b)/i.test(text)) return void 0;
  const own = readSessionHeading({ text, offset });
  if (own) return { ...own, kind: "session" };
  const word = "Session ";
  return readSessionHeading({ text: word + text, offset: offset - word.length });
}
function fillFromRows(drafts, names, rows) {
  return rows.filter((row) => {
    const draft = sessionOf(row, drafts, names);
    if (!draft) return true;
    const { body } = draft;
    fillPlaces(body, row.body);
    if (body.dependencies.length === 0) body.dependencies.push(...row.body.dependencies);
    if (body.claims.length === 0) body.claims.push(...row.body.claims);
    if (body.verification.length === 0) body.verification.push(...row.body.verification);
    if (row.body.estimate) body.estimate ??= row.body.estimate;
    return false;
  });
}
function sessionOf({ heading: { name }, phase: phase3 }, drafts, names) {
  const key = name.toLowerCase();
  const byId = drafts.find(({ unit }) => unit.heading.id.toLowerCase() === key);
  const found = drafts.filter(
    ({ unit }, i) => names[i].toLowerCase() === key && (phase3 === void 0 || unit.phase === phase3)
  );
  return byId ?? (found.length === 1 ? found[0] : void 0);
}
function unreadRows(rows, { index }) {
  return rows.map(({ heading: { name, nameOffset } }) => ({
    rule: "plan/partly-read",
    at: index.place(nameOffset, nameOffset + name.length),
    message: `the table tells of session ${name}, which is not the name of one session below, so the row is left out; expected the name of one, such as 1A`
  }));
}

// src/formats/session-plan/sync.ts
var LEAD5 = String.raw`^(?:\s{0,3}>(?!\s*>))?(?:[\s*_#\x60[\]-]|[\p{Extended_Pictographic}\uFE0F\u200D]){0,24}`;
var SYNC = new RegExp(
  String.raw`${LEAD5}(?:(?:sync(?:hroni[sz]ation)?|merge|integration)[ -]?point|sync(?:hronisation)?s?[ -]?punkt)\b[^:\n]{0,40}?(?:[*_\x60\s]*(?::|[–—→]|\s-\s)[*_\x60\s]*|[*_\x60\s\]]*$)(.*)$`,
  "iu"
);
var OTHER_WORDS = [
  new RegExp(
    String.raw`^(?=.{0,6}\*\*)${LEAD5.slice(1)}(?:sync|(?:(?:sync|merge|phase) )?(?:gate|barrier|checkpoint))(?: \d{1,2})?\s?(?::|\*\*)[*:\s]{0,6}((?=.*(?:\bmerg|\bwait|\b(?:both|all|every|each) (?:\w+ )?(?:sessions?|branch|agents?|worktrees?)|\bbefore (?:continuing|starting|the next|phase))).*)$`,
    "iu"
  ),
  new RegExp(
    String.raw`${LEAD5}(?:stop\W{1,4})?(wait (?:for|until) (?:both|all|every|each)\b.*(?:\bsession|\bbranch|\bagent|\bworktree|\bphase).*)$`,
    "iu"
  ),
  /^\s{0,3}\|[\s*]*sync(?:hroni[sz]ation)?[ -]?point\b[^|\n]{0,20}\|(.*)$/i
];
var MERGE = new RegExp(String.raw`${LEAD5}merge\s+(?:sessions?\s+)?`, "iu");
function readSync(line, start, words2 = "plain") {
  const isItem = /^\s*(?:[-+]|\*(?!\*))\s/.test(line);
  const others = words2 === "any" && !isItem ? OTHER_WORDS : [];
  const match = [SYNC, ...others].map((pattern) => pattern.exec(line)).find(Boolean);
  if (!match) return void 0;
  const before = /\bbefore\s+(?:starting\s+)?(?:the\s+)?(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[A-Z])\b/i.exec(
    match[1] ?? ""
  )?.[1];
  return { start, end: start + line.trimEnd().length, ...before !== void 0 && { before } };
}
function isMergeHeading(heading) {
  const start = MERGE.exec(heading)?.[0];
  if (start === void 0) return false;
  const what = heading.slice(start.length);
  if (/^(?:\d*[A-Z]|\d+)(?=[\s,&+]|$)/.test(what)) return true;
  return /^(?:(?:phase|wave|batch|stage)\s+\w+|all|both|everything|branches)\b/i.test(what);
}
function findSync(text, offset, words2 = "plain") {
  let fence;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    fence = openedFence(line);
    const sync = fence ? void 0 : readSync(line, offset + index, words2);
    if (sync) return sync;
  }
  return void 0;
}
function findAfter(text) {
  const match = /\b(?:after|once|when|depends\s+on[:*\s]{0,6}|waits?\s+(?:for|until)(?:\s+\w+){0,4}?)\s+(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[A-Z])\b/i.exec(
    text
  );
  return match?.[1] === void 0 ? void 0 : { phase: match[1], start: match.index, end: match.index + match[0].length };
}

// src/formats/session-plan/units.ts
function findSessions(cut) {
  const units = { sessions: [], phases: [], unread: [], rows: [] };
  const kind = kindOf3(cut);
  let phase3;
  let session;
  for (const [i, section] of cut.sections.entries()) {
    if (section.level === 0) continue;
    const { level, heading } = section;
    const named3 = level > 1 ? readSessionPhase(heading) : void 0;
    if (named3) {
      phase3 = { heading: named3, sections: [] };
      session = void 0;
      units.phases.push(phase3);
      addTo(phase3.sections, section, cut, phase3);
      continue;
    }
    const sync = syncHeading(section, phase3 && hasSession(units, phase3));
    if (sync && phase3) {
      phase3.sync ??= sync.before === void 0 ? { ...sync, ...beforeOf(cut, section) } : sync;
      session = void 0;
      continue;
    }
    if (phase3 && level < phase3.sections[0].level) phase3 = void 0;
    const read = level > 1 ? readSession(cut, i, kind) : void 0;
    if (read && (read.certain || speaks(cut, i))) {
      const at = phase3 && { phase: units.phases.indexOf(phase3) };
      session = { heading: read, sections: [], ...at };
      units.sessions.push(session);
    } else if (read && phase3 && read.kind === "session") units.unread.push(section);
    if (session && section !== session.sections[0] && session.sections.length > 0) {
      if (level <= session.sections[0].level) session = void 0;
    }
    if (session) addTo(session.sections, section, cut, phase3, "any");
    else if (phase3 && level > phase3.sections[0].level) addTo(phase3.sections, section, cut, phase3);
    else if (phase3) phase3 = void 0;
  }
  const rows = readSessionRows(cut, units.phases);
  if (units.sessions.length > 0) return { ...units, rows };
  const sessions = rows.map(({ section, body: row, heading, phase: at }) => {
    return { heading, sections: [section], row, ...at !== void 0 && { phase: at } };
  });
  return { ...units, sessions };
}
function hasSession({ sessions, phases: phases2 }, phase3) {
  const position = phases2.indexOf(phase3);
  return sessions.some((session) => session.phase === position);
}
function syncHeading({ heading, headingOffset }, behindSession) {
  const said = readSync(heading, headingOffset, behindSession ? "any" : "plain");
  if (said || !behindSession || !isMergeHeading(heading)) return said;
  return { start: headingOffset, end: headingOffset + heading.length };
}
function addTo(to, section, cut, phase3, words2 = "plain") {
  const text = cut.text.slice(section.bodyStart, section.bodyEnd);
  const sync = phase3 && findSync(text, section.bodyStart, words2);
  if (sync && phase3) phase3.sync ??= sync;
  to.push(sync ? { ...section, bodyEnd: sync.start } : section);
}
function beforeOf({ text }, { bodyStart, bodyEnd }) {
  const said = readSync(`Sync point: ${text.slice(bodyStart, bodyEnd).replace(/\s+/g, " ")}`, 0);
  return said?.before === void 0 ? {} : { before: said.before };
}
function kindOf3(cut) {
  const read = cut.sections.map(
    ({ level, heading }) => level > 1 ? readSessionHeading({ text: heading, offset: 0 })?.kind : void 0
  );
  if (read.includes("session")) return "session";
  return read.find((kind, i) => kind !== void 0 && speaks(cut, i)) ?? "session";
}
function readSession(cut, i, kind) {
  const { heading: text, headingOffset: offset } = cut.sections[i];
  const read = readSessionHeading({ text, offset });
  return read?.kind === kind ? read : void 0;
}
function speaks({ sections, text }, i) {
  const { bodyStart, bodyEnd, level } = sections[i];
  const isOwn = (line) => {
    const label = readLabel(line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ""));
    if (!label) return false;
    const { is } = label;
    return is.kind === "files" || is.kind === "dependencies" || is.kind === "instructions" && /^\W*task\b/i.test(line) || is.kind === "field" && /^(?:branch|worktree|output|deliverables?)$/.test(is.name);
  };
  let end = i + 1;
  while (end < sections.length && sections[end].level > level) end++;
  const inner = sections.slice(i + 1, end);
  const body = text.slice(bodyStart, bodyEnd);
  return /\bgit worktree add\b/.test(body) || body.split(/\r?\n/).some(isOwn) || inner.some(({ heading }) => isOwn(heading));
}

// src/formats/session-plan/recognise.ts
var CANDIDATE2 = /^ {0,3}#{2,6}[ \t].*\b(?:session|sitzung|worktree|agent|track|stream|lane|terminal|worker)\b|^(?:\*\*|__)\W*(?:session|sitzung)\b|^ {0,3}\|(?:[^|\n]*\|)?[ \t*]*(?:session|sitzung|terminal)s?\b[^|\n]*\|/im;
var GIT = /\bgit worktree\b|^[\s*_#`>-]*(?:worktree|(?:git )?branch)[\s*_`]*:|\|[ \t*]*(?:worktree|(?:git )?branch)[ \t*]*\|/im;
var FILES3 = /^[\s*_#`-]*files?\b[^:\n]{0,40}(?::|$)/im;
var TITLE3 = /^ {0,3}#[ \t].*\bparallel\b.*\bplan\b/im;
function recogniseSessionPlan(text) {
  if (!CANDIDATE2.test(text)) return "no";
  const cut = withBoldSessions(outline(new LineIndex(text)));
  if (cut.sections.some(({ heading }) => /\bownership matrix\b/i.test(heading))) return "no";
  const { sessions, phases: phases2 } = findSessions(cut);
  const own = sessions.filter(({ heading }) => heading.kind === "session");
  const inPhase = own.some(({ phase: phase3 }) => phase3 !== void 0);
  const isPlanned = TITLE3.test(text);
  if (own.length > 0 && (inPhase || own.length > 1)) {
    const isOrdered2 = phases2.some(
      ({ heading, sync }) => /\bparallel\b/i.test(heading.title) || sync !== void 0 && phases2.length > 1
    );
    const isOfCode = GIT.test(text) || FILES3.test(text);
    return isPlanned || isOfCode || inPhase && isOrdered2 ? "signature" : "maybe";
  }
  return isPlanned && sessions.length > 1 ? "maybe" : "no";
}

// src/formats/strategy-document/recognise.ts
function recogniseStrategyDocument(text) {
  return /^<!-- strategy document of /m.test(text) ? "signature" : "no";
}

// src/formats/strategy/recognise.ts
var KEYS = {
  "execution-plan": ["wave_execution_plan"],
  "wave-schedules": ["team_schedules"],
  "coordination-protocols": ["escalation_procedures", "handoff"],
  "risk-mitigation-plan": ["risk_assessment"],
  "monitoring-config": ["wave_checkpoints", "performance_metrics"]
};
function strategyFileOf(has) {
  const files2 = Object.keys(KEYS);
  return files2.find((file) => KEYS[file].some(has));
}
function recogniseStrategy(text) {
  const has = (key) => text.includes(`"${key}"`);
  if (has("wave_execution_plan") && has("project_context")) return "signature";
  if (has("execution_plan_id")) return strategyFileOf(has) ? "signature" : "maybe";
  return has("wave_execution_plan") ? "maybe" : "no";
}

// src/formats/strategy-session/recognise.ts
function recogniseStrategySession(text) {
  const has = (key) => new RegExp(`^[ \\t]*["']?${key}["']?\\s*:|[{,]\\s*"${key}"\\s*:`, "m").test(text);
  if (has("wave_execution_plan") || !has("session_id")) return "no";
  return has("history") && has("phase_id") && has("progress") ? "signature" : "maybe";
}

// src/formats/work-packages/recognise.ts
function recogniseWorkPackages(text) {
  if (!/^(?:packages|"packages")[ \t]*:/m.test(text) && !/^\s*\{[^]*"packages"\s*:/.test(text))
    return "no";
  const isOfMappings = /^\s*-\s*["']?\w+["']?\s*:/m.test(text) || text.includes('"packages"');
  if (!isOfMappings) return "no";
  return /^[\s{,-]*["']?(?:package_id|write_allow|read_allow)["']?[ \t]*:/m.test(text) || /["'](?:package_id|write_allow)["']\s*:/.test(text) ? "signature" : "maybe";
}

// src/formats/list.ts
var FORMAT_LIST = {
  // Its mark settles it, whatever its headings look like.
  "strategy-document": {
    id: "strategy-document",
    medium: "markdown",
    isPlan: true,
    recognise: recogniseStrategyDocument,
    named: () => false,
    parse: async (index) => {
      const { parseStrategyDocument } = await import("./parse-AQWZKKUB.mjs");
      return parseStrategyDocument(index);
    }
  },
  "task-plan": {
    id: "task-plan",
    medium: "markdown",
    isPlan: true,
    recognise: recogniseTaskPlan,
    named: (path) => /(?:^|\/)parallel-plan\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseTaskPlan } = await import("./parse-QRJJTAG6.mjs");
      return parseTaskPlan(index, options);
    },
    write: async (plan) => (await import("./write-LA24DZUI.mjs")).writeTaskPlan(plan)
  },
  "execution-plan": {
    id: "execution-plan",
    medium: "markdown",
    isPlan: true,
    recognise: recogniseExecutionPlan,
    named: (path) => /(?:^|\/)[^/]*(?:execution|work)[-_]?plan[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseExecutionPlan } = await import("./parse-RBSHM3SQ.mjs");
      return parseExecutionPlan(index, options);
    },
    write: async (plan) => (await import("./write-H4KJ3Q2U.mjs")).writeExecutionPlan(plan)
  },
  checkpoint: {
    id: "checkpoint",
    medium: "markdown",
    isPlan: false,
    recognise: recogniseCheckpoint,
    named: (path) => /(?:^|\/)checkpoint[^/]*\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseCheckpoint } = await import("./parse-QTVA6JIR.mjs");
      return parseCheckpoint(index, options);
    },
    write: async (plan) => (await import("./write-IVJTZB7M.mjs")).writeCheckpoint(plan)
  },
  "work-packages": {
    id: "work-packages",
    medium: "data",
    isPlan: true,
    recognise: recogniseWorkPackages,
    named: (path) => /(?:^|\/)work-packages\.ya?ml$/i.test(path),
    parse: async (index, options) => {
      const { parseWorkPackages } = await import("./parse-SS4DAFNI.mjs");
      return parseWorkPackages(index, options);
    },
    write: async (plan) => (await import("./write-57PAITZX.mjs")).writeWorkPackages(plan)
  },
  "dependency-graph": {
    id: "dependency-graph",
    medium: "data",
    isPlan: true,
    recognise: recogniseDependencyGraph,
    named: (path) => /(?:^|[/_-])dependency-graph\.(?:json|ya?ml)$/i.test(path),
    parse: async (index, options) => {
      const { parseDependencyGraph } = await import("./parse-53PHXCZA.mjs");
      return parseDependencyGraph(index, options);
    }
  },
  strategy: {
    id: "strategy",
    medium: "data",
    isPlan: true,
    recognise: recogniseStrategy,
    named: (path) => /(?:^|[/_-])(?:parallel-execution\/[^/]+|execution-plan)\.json$/i.test(path),
    parse: async (index, options) => {
      const { parseStrategy } = await import("./parse-EFFRGMJS.mjs");
      return parseStrategy(index, options);
    }
  },
  "strategy-session": {
    id: "strategy-session",
    medium: "data",
    isPlan: true,
    recognise: recogniseStrategySession,
    named: (path) => /(?:^|\/)sessions\/session_\d{3,6}\.json$/.test(path),
    parse: async (index, options) => {
      const { parseStrategySession } = await import("./parse-GUFISBY5.mjs");
      return parseStrategySession(index, options);
    }
  },
  "session-plan": {
    id: "session-plan",
    medium: "markdown",
    isPlan: true,
    recognise: recogniseSessionPlan,
    named: (path) => /(?:^|\/)(?:session|parallel-session)[-_]plan\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseSessionPlan } = await import("./parse-E4XRI4FB.mjs");
      return parseSessionPlan(index, options);
    },
    write: async (plan) => (await import("./write-XWOB3UVS.mjs")).writeSessionPlan(plan)
  },
  shared: {
    id: "shared",
    medium: "markdown",
    isPlan: false,
    recognise: recogniseShared,
    named: (path) => /(?:^|[/.])shared\.(?:md|markdown)$/i.test(path),
    parse: async (index, options) => {
      const { parseShared } = await import("./parse-3LHBVO7O.mjs");
      return parseShared(index, options);
    }
  }
};
function formatsOf(medium) {
  return Object.values(FORMAT_LIST).filter((format) => format.medium === medium);
}
function detectFormat(path, text) {
  const looks = mediaOf(path, text).flatMap(
    (medium) => formatsOf(medium).map((format) => ({ format, looks: format.recognise(text) }))
  );
  const signature = looks.find((entry) => entry.looks === "signature");
  if (signature) return signature.format.id;
  const maybe = looks.filter((entry) => entry.looks === "maybe").map((entry) => entry.format);
  const named3 = looks.map((entry) => entry.format).find((format) => format.named(path));
  if (named3 && (maybe.length === 0 || maybe.includes(named3))) return named3.id;
  return maybe[0]?.id;
}
function looksLikePlan(path, text) {
  const looks = mediaOf(path, text).flatMap(formatsOf).filter(({ isPlan }) => isPlan).map((format) => format.recognise(text));
  return SURENESS.findLast((one) => looks.includes(one)) ?? "no";
}
function isNamedAsPlan(path) {
  return Object.values(FORMAT_LIST).some((format) => format.isPlan && format.named(path));
}

// src/formats/read.ts
async function readPlan(bytes, path, options) {
  const decoded = decode(bytes, options.limits);
  if (!("text" in decoded)) return unreadable(decoded.problem, decoded.overLimit);
  const index = new LineIndex(decoded.text);
  const id = options.as ?? detectFormat(path, decoded.text);
  if (!id) {
    const known3 = Object.keys(FORMAT_LIST).join(", ");
    return {
      ...unreadable(
        `the file looks like no plan; expected one of ${known3}, or name the format with --as`
      ),
      index
    };
  }
  const parsed = await FORMAT_LIST[id].parse(index, options);
  const findings = [...parsed.findings, ...hiddenCharacters(parsed.plan, index)];
  if (FORMAT_LIST[id].medium === "markdown" && frontMatter(index.text)) {
    const { checkFrontMatter } = await import("./front-matter-MATZDXG3.mjs");
    findings.push(...checkFrontMatter(index, options.limits));
  }
  return { index, bom: decoded.bom, parsed, findings };
}
function unreadable(message, overLimit) {
  const index = new LineIndex("");
  const at = index.place(0, 0);
  const finding3 = {
    rule: "plan/unreadable",
    at,
    message,
    ...overLimit && { overLimit }
  };
  return { index, bom: false, findings: [finding3] };
}

// src/host/files.ts
import { constants, existsSync } from "node:fs";
import {
  access,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile
} from "node:fs/promises";
import { dirname, join } from "node:path";
async function readBytes(path, limit) {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return { problem: "directory" };
    if (!info.isFile()) return { problem: "not a file" };
    if (info.size > limit) return { tooLarge: info.size };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: isCode(error, "EACCES", "EPERM") ? "denied" : whenMissing(error) };
  }
}
async function mayList(folder) {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch (error) {
    return !isCode(error, "EACCES", "EPERM");
  }
}
async function readTextIfThere(path, limit) {
  const read = await readBytes(path, limit);
  return "bytes" in read ? read.bytes.toString("utf8") : void 0;
}
async function readStream(stream, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}
async function replaceFile(path, text) {
  const target = await realpath(path);
  const { mode } = await stat(target);
  if ((mode & 146) === 0)
    throw Object.assign(new Error(`${target} is read-only`), { code: "EACCES" });
  await access(target, constants.W_OK);
  await writeNew(target, text, mode & 511);
}
async function saveFile(path, text) {
  const info = await stat(path).catch(() => void 0);
  if (info?.isDirectory())
    throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
  if (info?.isFile()) return replaceFile(path, text);
  if (info) return writeFile(path, text);
  await writeNew(path, text, 420);
}
async function createFile(path, text) {
  const file = await open(path, "wx", 420);
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}
async function makeFolders(path, mode = 511) {
  if (dirname(path) !== path && !existsSync(dirname(path))) await makeFolders(dirname(path), mode);
  try {
    await mkdir(path, { mode });
  } catch (error) {
    if (!(await stat(path).catch(() => void 0))?.isDirectory()) throw error;
  }
}
async function writeOwnFile(path, text) {
  await makeFolders(dirname(path), 448);
  await writeNew(path, text, 384);
}
async function writeNew(target, text, mode) {
  const { randomBytes } = await import("node:crypto");
  const temporary = join(dirname(target), `.parallel-plan.${randomBytes(6).toString("hex")}`);
  const file = await open(
    temporary,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL,
    mode
  );
  try {
    try {
      await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}
async function syncFolder(folder) {
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
function isCode(error, ...codes) {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
function whenMissing(error) {
  if (isCode(error, "ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EINVAL", "ERR_INVALID_ARG_VALUE"))
    return "missing";
  throw error;
}

// src/host/look-up.ts
import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname as dirname2, join as join2, relative, sep } from "node:path";
function lookUp(root, files2, claimed) {
  const present = [];
  const escapes = [];
  const top = orMissing(() => realpathSync(root.path)) ?? root.path;
  const folders = /* @__PURE__ */ new Map();
  const listed = new Set(files2);
  for (const path of new Set(claimed)) {
    const bare = path.replace(/\/$/, "");
    const info = stat2(top, bare);
    const target = foldersLeadOut(top, bare, folders) ?? linkOut(top, bare, info);
    if (target !== void 0) escapes.push([path, target]);
    else if (info && !listed.has(bare) && hasThisSpelling(join2(top, bare))) {
      present.push(info.isDirectory() ? `${bare}/` : bare);
    }
  }
  return { files: files2, present, escapes };
}
function foldersLeadOut(top, path, known3) {
  const folder = dirname2(path);
  if (folder === "." || folder === "/") return void 0;
  if (!known3.has(folder)) {
    known3.set(
      folder,
      foldersLeadOut(top, folder, known3) ?? linkOut(top, folder, stat2(top, folder))
    );
  }
  return known3.get(folder);
}
function linkOut(top, path, info) {
  if (!info?.isSymbolicLink()) return void 0;
  const target = orMissing(() => realpathSync(join2(top, path)));
  return target === void 0 || isInside(top, target) ? void 0 : target;
}
function isInside(top, path) {
  const inside = relative(top, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !inside.startsWith(sep);
}
function stat2(top, path) {
  return orMissing(() => lstatSync(join2(top, path), { throwIfNoEntry: false }));
}
function hasThisSpelling(path) {
  if (process.platform === "linux") return true;
  return orMissing(() => readdirSync(dirname2(path)))?.includes(basename(path)) === true;
}
function orMissing(look) {
  try {
    return look();
  } catch (error) {
    if (isCode(
      error,
      "ENOENT",
      "ENOTDIR",
      "EACCES",
      "ELOOP",
      "ENAMETOOLONG",
      "EINVAL",
      "ERR_INVALID_ARG_VALUE"
    )) {
      return void 0;
    }
    throw error;
  }
}

// src/host/root.ts
import { existsSync as existsSync2, realpathSync as realpathSync2 } from "node:fs";
import { dirname as dirname3, join as join3, relative as relative2, resolve, sep as sep2 } from "node:path";
var CONFIG_FILE = ".parallel-plan.yaml";
function findRoot(folder) {
  const hasConfig = (candidate) => existsSync2(join3(candidate, CONFIG_FILE));
  const top = gitTop(folder);
  const found = upwards(folder, (candidate) => hasConfig(candidate) || isTop(candidate));
  return { path: found ?? folder, git: top !== void 0 };
}
function rootAt(folder) {
  const path = resolve(folder);
  return { path, git: gitTop(path) !== void 0 };
}
function gitTop(folder) {
  return upwards(folder, isTop);
}
function isTop(folder) {
  return existsSync2(join3(folder, ".git"));
}
function upwards(folder, holds2) {
  for (let current = resolve(folder); ; current = dirname3(current)) {
    if (holds2(current)) return current;
    if (dirname3(current) === current) return void 0;
  }
}
function displayPath(root, path) {
  const inside = relative2(root, path);
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep2}`)) {
    return real(path).startsWith(real(root) + sep2) ? displayPath(real(root), real(path)) : path;
  }
  return inside.split(sep2).join("/");
}
function real(path) {
  try {
    return realpathSync2(path);
  } catch {
    return path;
  }
}

// src/host/worktrees.ts
import { relative as relative3, resolve as resolve2, sep as sep3 } from "node:path";

// src/host/git.ts
import { spawn } from "node:child_process";
var SAFE = [
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "protocol.ext.allow=never",
  "-c",
  "gc.auto=0",
  "-c",
  "core.quotePath=false"
];
var QUIET = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: ""
};
var TIMEOUT_MS = 3e4;
var MOST_OUTPUT = 256 * 1024 * 1024;
function git(cwd, args, options = {}) {
  return new Promise((resolve5) => {
    const child = spawn("git", [...SAFE, ...args], {
      cwd,
      env: environment(options),
      stdio: [options.input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
      timeout: options.timeout ?? TIMEOUT_MS,
      killSignal: "SIGKILL"
    });
    if (child.pid !== void 0) options.onStart?.(child.pid);
    const output = [];
    let size = 0;
    let errors = "";
    child.stdout?.on("data", (chunk) => {
      size += chunk.length;
      if (size > MOST_OUTPUT) child.kill("SIGKILL");
      else output.push(chunk);
    });
    child.stderr?.on(
      "data",
      (chunk) => errors = (errors + chunk.toString()).slice(0, 4096)
    );
    child.on("error", (error) => resolve5({ ok: false, problem: error.message }));
    child.on("close", (code, signal) => {
      if (code === 0) resolve5({ ok: true, stdout: Buffer.concat(output) });
      else
        resolve5({
          ok: false,
          problem: errors.trim().split("\n", 1)[0] || `git ended with ${signal ?? code}`
        });
    });
    child.stdin?.on("error", () => {
    });
    if (options.input !== void 0) child.stdin?.end(options.input);
  });
}
async function isWorkTree(folder) {
  const asked = await git(folder, ["rev-parse", "--show-toplevel"], { keepIndex: true });
  return asked.ok || !/not a git repository|must be run in a work tree/.test(asked.problem);
}
function environment({ keepIndex }) {
  const env = { ...QUIET };
  for (const name of ["PATH", "HOME", "SYSTEMROOT", "TMPDIR", "XDG_CONFIG_HOME"]) {
    if (process.env[name] !== void 0) env[name] = process.env[name];
  }
  const kept = keepIndex ? ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] : [];
  for (const name of kept) if (process.env[name] !== void 0) env[name] = process.env[name];
  if (env["GIT_DIR"] !== void 0) env["GIT_WORK_TREE"] ??= process.cwd();
  return env;
}
function splitNul(bytes) {
  const text = bytes.toString("utf8");
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

// src/host/worktrees.ts
async function worktreesInside(root, written) {
  const top = root.git ? gitTop(root.path) : void 0;
  const found = /* @__PURE__ */ new Map();
  if (top === void 0) return found;
  const asked = /* @__PURE__ */ new Map();
  for (const name of new Set(written)) {
    const path = name.replaceAll("\\", "/");
    if (!path.includes("/") || /^(?:[~$]|[A-Za-z]:)|\0/.test(path)) continue;
    const place = resolve2(root.path, path);
    const inTop = relative3(top, place);
    if (inTop === "" || inTop === ".." || inTop.startsWith(`..${sep3}`)) continue;
    const inside = { path: slashed(relative3(root.path, place)), isIgnored: false };
    found.set(name, inside);
    asked.set(`${slashed(inTop)}/file`, inside);
  }
  if (asked.size === 0) return found;
  const args = ["check-ignore", "-z", "--stdin"];
  const answer = await git(top, args, { input: [...asked.keys()].join("\0") });
  if (!answer.ok) return answer.problem === "git ended with 1" ? found : /* @__PURE__ */ new Map();
  for (const path of splitNul(answer.stdout)) {
    const inside = asked.get(path);
    if (inside) inside.isIgnored = true;
  }
  return found;
}
function slashed(path) {
  return path.split(sep3).join("/");
}

// src/model/int-list.ts
var IntList = class {
  #values = new Int32Array(64);
  #length = 0;
  get length() {
    return this.#length;
  }
  push(value) {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }
  /** The numbers; they share the list's memory until it grows. */
  values() {
    return this.#values.subarray(0, this.#length);
  }
};

// src/model/race.ts
var STRONGEST = ["create", "write", "modify", "delete", "read"];
function classify(a, b, isNew) {
  if (!isWrite(a) && !isWrite(b)) return void 0;
  const isCreateRace = isNew && (a === "create" && uses(b) || b === "create" && uses(a));
  if (isCreateRace) return "create-race";
  return isWrite(a) && isWrite(b) ? "write-race" : "stale-read";
}
function uses(access2) {
  return access2 === "read" || access2 === "modify" || access2 === "delete";
}
function openSides(plan, sides) {
  if (isPlain(plan, sides)) return sides;
  const best = /* @__PURE__ */ new Map();
  for (const side of sides) {
    if (plan.tasks[side.task].done) continue;
    const known3 = best.get(side.task);
    if (!known3 || rank(side) < rank(known3)) best.set(side.task, side);
  }
  return [...best.values()];
}
function isPlain(plan, sides) {
  return sides.every(
    ({ task }, i) => !plan.tasks[task].done && (i === 0 || sides[i - 1].task < task)
  );
}
function rank({ claim }) {
  return STRONGEST.indexOf(claim.access) * 2 + (claim.shape === "file" ? 0 : 1);
}
function noConflicts() {
  return { pairs: [], more: { "create-race": 0, "write-race": 0, "stale-read": 0 } };
}
function keep2({ pairs: pairs2, more }, kind, make) {
  if (pairs2.length < PAIRS_PER_PATH) pairs2.push(make());
  else more[kind]++;
}

// src/model/file-conflicts.ts
function conflictsOnFiles(search2) {
  const racing = racingOf([...contestedFiles(search2)], search2.order.reach);
  return racing.map((one) => conflictsOn(one, unorderedPairs(one, search2.order), search2));
}
function* contestedFiles({ plan, claims }) {
  for (const [path, named3] of claims.files) {
    if (named3.length < 2 && claims.groups.length === 0) continue;
    const all = claims.on(path);
    if (all.length < 2 || !all.some(writes)) continue;
    const sides = openSides(plan, all);
    if (sides.length > 1 && sides.some(writes)) yield { path, sides };
  }
}
function writes({ claim }) {
  return isWrite(claim.access);
}
function racingOf(contested, reach) {
  const [path, from, to] = [new IntList(), new IntList(), new IntList()];
  for (const [number, { sides }] of contested.entries()) {
    const inTurn = [...sides.keys()].sort(
      (a, b) => reach.place(sides[a].task) - reach.place(sides[b].task)
    );
    for (const [a, b] of neighbours(sides, inTurn)) {
      path.push(number);
      from.push(a);
      to.push(b);
    }
  }
  const task = (side, i) => contested[path.values()[i]].sides[side].task;
  const answers = reach.hasAll(from.values().map(task), to.values().map(task));
  const racing = /* @__PURE__ */ new Map();
  for (const [i, answer] of answers.entries()) {
    if (answer === 1) continue;
    const number = path.values()[i];
    const one = racing.get(number) ?? { ...contested[number], neighbours: [] };
    racing.set(number, one);
    const [a, b] = [from.values()[i], to.values()[i]].sort((x, y) => x - y);
    one.neighbours.push([one.sides[a], one.sides[b]]);
  }
  return [...racing.values()];
}
function* neighbours(sides, inTurn) {
  let writer;
  let readers = [];
  for (const side of inTurn) {
    const isWriter = writes(sides[side]);
    if (!isWriter || readers.length === 0) {
      if (writer !== void 0) yield [writer, side];
    } else for (const reader of readers) yield [reader, side];
    if (isWriter) [writer, readers] = [side, []];
    else readers.push(side);
  }
}
function* unorderedPairs({ sides, neighbours: neighbours2 }, order) {
  if (!order.reach.isQuick) {
    yield* neighbours2;
    return;
  }
  for (let j = 1; j < sides.length; j++) {
    for (let i = 0; i < j; i++) {
      const [a, b] = [sides[i], sides[j]];
      if (!order.precedes(a.task, b.task) && !order.precedes(b.task, a.task)) yield [a, b];
    }
  }
}
function conflictsOn({ path }, pairs2, { repository }) {
  const isNew = repository?.hasFile(path) !== true;
  const found = noConflicts();
  for (const [a, b] of pairs2) {
    const kind = classify(a.claim.access, b.claim.access, isNew);
    if (kind) keep2(found, kind, () => ({ kind, path, a, b }));
  }
  return found;
}

// src/model/pattern/search.ts
var MOST_STATES = 1e4;
function commonText(terms, all, budget) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [];
  const add = (parts, from, unit) => {
    const key = parts.map(({ id }) => id).join();
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ parts, from, unit });
  };
  const start = terms.and(all.map((term) => terms.begin(term)));
  for (const parts of ways(start)) add(parts, void 0, 0);
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i];
    if (state.parts.every((part) => terms.ends(part))) return { text: textOf(state) };
    if (queue.length > MOST_STATES || terms.size > MOST_TERMS) return "unknown";
    for (const unit of unitsFor(terms, state.parts)) {
      if (budget.steps-- <= 0) return "unknown";
      const next = terms.and(state.parts.map((part) => terms.after(part, unit)));
      for (const parts of ways(next)) add(parts, state, unit);
    }
  }
  return void 0;
}
function unitsFor(terms, parts) {
  const single = parts.find(({ kind }) => kind === "char");
  if (single?.kind === "char" && single.set.ranges.length === 1) {
    const [low, high] = single.set.ranges[0];
    if (low === high) return [low];
  }
  const sets = new Set(parts.flatMap((part) => [...terms.heads(part)]));
  return oneOfEach([...sets].sort((a, b) => a.id - b.id));
}
var known = /* @__PURE__ */ new WeakMap();
function ways(term) {
  let found = known.get(term);
  if (!found) {
    found = findWays(term);
    known.set(term, found);
  }
  return found;
}
function findWays(term) {
  if (term === NONE) return [];
  if (term.kind === "or") return term.parts.flatMap((part) => ways(part));
  if (term.kind !== "and") return [[term]];
  let all = [[]];
  for (const part of term.parts) {
    const mine = ways(part);
    all = all.flatMap((before) => mine.map((way) => [...before, ...way]));
  }
  return all.map((way) => [...new Set(way)].sort((a, b) => a.id - b.id));
}
function textOf(state) {
  const units = [];
  for (let at = state; at.from; at = at.from) units.push(at.unit);
  return String.fromCharCode(...units.toReversed());
}

// src/model/pattern/overlap.ts
function overlap(a, b, denied = [], budget = { steps: Infinity }) {
  if (a.shape === "file") return onFile(a.pattern, b, denied);
  if (b.shape === "file") return onFile(b.pattern, a, denied);
  if (textsDiffer(fixedText(a), fixedText(b))) return void 0;
  const isOf = (path) => matcher(a)(path) && matcher(b)(path) && !denied.some((deny) => matcher(deny)(path));
  const example = [a, b].sort(narrowerFirst).map(exampleOf).find((path) => path !== void 0 && isOf(path));
  if (example !== void 0) return { path: example, isAssumed: false };
  const key = [a, b, ...denied].map(keyOf).join("\0");
  const known3 = decided.get(key);
  if (known3) return known3.overlap;
  const found = search(a, b, denied, isOf, budget);
  if (!found?.isAssumed && decided.size < MOST_DECIDED) decided.set(key, { overlap: found });
  return found;
}
var decided = /* @__PURE__ */ new Map();
var MOST_DECIDED = 1e5;
function narrowerFirst(a, b) {
  const [one, two] = [fixedText(a).start.length, fixedText(b).start.length];
  return two - one || (a.pattern < b.pattern ? -1 : 1);
}
var examples = /* @__PURE__ */ new Map();
function exampleOf(pattern) {
  if (pattern.shape === "directory") return `${pattern.pattern}a`;
  const key = keyOf(pattern);
  if (!examples.has(key)) {
    const found = search(pattern, pattern, [], matcher(pattern), { steps: 5e3 });
    examples.set(key, found?.isAssumed === false ? found.path : void 0);
  }
  return examples.get(key);
}
function textsDiffer(a, b) {
  const fits = (one, two) => one.startsWith(two) || two.startsWith(one);
  return !fits(a.start, b.start) || !fits(a.nameStart, b.nameStart) || !(a.end.endsWith(b.end) || b.end.endsWith(a.end));
}
function onFile(path, other, denied) {
  const isOf = (pattern) => matcher(pattern)(path);
  return isOf(other) && !denied.some(isOf) ? { path, isAssumed: false } : void 0;
}
function search(a, b, denied, isOf, budget) {
  const folder = deeper(fixedFolder(a.pattern), fixedFolder(b.pattern));
  const terms = currentTerms();
  const assumed = { path: `${folder}a`, isAssumed: true };
  const [one, two] = [languageOf(a), languageOf(b)];
  if (!one || !two) return assumed;
  const without = denied.flatMap((deny) => languageOf(deny) ?? []).map((term) => terms.not(term));
  const both = terms.and([one, two, ...without]);
  const found = commonText(terms, [both, filePaths()], budget);
  if (found === void 0) return void 0;
  if (found === "unknown" || !isOf(found.text)) return assumed;
  const usual = usualPath(terms, both, folder, budget);
  const path = usual !== void 0 && isOf(usual) ? usual : found.text;
  return { path, isAssumed: false };
}
function usualPath(terms, both, folder, budget) {
  const itself = languageOf({ pattern: folder.replace(/\/$/, ""), shape: "file" });
  const usual = [both, filePaths("usual"), ...itself ? [terms.not(itself)] : []];
  const found = commonText(terms, usual, budget);
  return typeof found === "object" ? found.text : void 0;
}
function deeper(a, b) {
  return a.length > b.length ? a : b;
}

// src/model/wide-conflicts.ts
var BUDGET = { pairs: 5e6, steps: 4e5 };
function conflictsOfGroups(search2, told, onCut) {
  const { claims, repository } = search2;
  if (claims.groups.length === 0) return [];
  const budget = { ...BUDGET };
  const seen = new Set(
    told.flatMap(({ pairs: pairs2 }) => pairs2.map(({ kind, a, b }) => `${kind} ${keyOf2(a, b)}`))
  );
  const byPath = /* @__PURE__ */ new Map();
  for (const [one, two] of pairsOfGroups(claims.groups, budget)) {
    const meet = meeting(one.claim, two.claim, repository, budget);
    for (const [a, b] of unorderedSides(one, two, search2, budget)) {
      const wantsNew = classify(a.claim.access, b.claim.access, true) === "create-race";
      const met = meet(wantsNew, claims.deniedTo(a.task), claims.deniedTo(b.task));
      if (!met || met.isAssumed && budget.steps <= 0) continue;
      const { path, isAssumed } = met;
      const kind = classify(a.claim.access, b.claim.access, repository?.hasFile(path) !== true);
      if (seen.size > 0 && seen.has(`${kind} ${keyOf2(a, b)}`)) continue;
      const conflicts = byPath.get(path) ?? noConflicts();
      if (conflicts.pairs.length === 0) byPath.set(path, conflicts);
      if (kind)
        keep2(conflicts, kind, () => ({ kind, path, a, b, ...isAssumed && { isAssumed } }));
    }
  }
  if (budget.pairs <= 0 || budget.steps <= 0) onCut();
  return [...byPath.values()];
}
function keyOf2(a, b) {
  return `${a.task} ${a.claim.pattern}\0${b.task} ${b.claim.pattern}`;
}
function* pairsOfGroups(groups, budget) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const group of groups) push(byFolder, fixedFolder(group.claim.pattern), group);
  const number = new Map(groups.map((group, i) => [group, i]));
  for (const [i, two] of groups.entries()) {
    const folder = fixedFolder(two.claim.pattern);
    for (const above of foldersAbove(folder)) {
      for (const one of byFolder.get(above) ?? []) {
        if (above === folder && number.get(one) > i) break;
        if (budget.steps <= 0 || budget.pairs-- <= 0) return;
        yield [one, two];
      }
    }
  }
}
function foldersAbove(folder) {
  if (folder === "") return [""];
  return ["", ...ancestors(folder).map((above) => `${above}/`), folder];
}
function* unorderedSides(one, two, { plan, order }, budget) {
  const [first, second] = [openSides(plan, one.sides), openSides(plan, two.sides)];
  for (const [i, b] of second.entries()) {
    for (const a of one === two ? second.slice(0, i) : first) {
      if (budget.pairs-- <= 0) return;
      if (a.task === b.task || !(isWrite(a.claim.access) || isWrite(b.claim.access))) continue;
      if (order.precedes(a.task, b.task) || order.precedes(b.task, a.task)) continue;
      yield a.task < b.task ? [a, b] : [b, a];
    }
  }
}
function meeting(one, two, repository, budget) {
  const answers = /* @__PURE__ */ new Map();
  return (wantsNew, denied, more) => {
    const all = more.length === 0 ? denied : [...denied, ...more];
    const key = [wantsNew, ...all.map(({ pattern, shape }) => `${shape} ${pattern}`)].join("\0");
    if (!answers.has(key)) answers.set(key, find(one, two, all, wantsNew, repository, budget));
    return answers.get(key);
  };
}
function find(one, two, denied, wantsNew, repository, budget) {
  const met = overlap(one, two, denied, budget);
  if (!met || met.isAssumed || !repository) return met;
  const fresh = wantsNew && newPath(one, two, denied, met, repository, budget);
  if (fresh) return fresh;
  const isFree = (path2) => !denied.some((deny) => matcher(deny)(path2));
  const path = repository.paths.meeting(one, two, isFree);
  return path === void 0 ? met : { path, isAssumed: false };
}
var MOST_STEPPED_OVER = 100;
function newPath(one, two, denied, met, repository, budget) {
  if (!repository.hasFile(met.path)) return met;
  const known3 = repository.paths.common(one, two, MOST_STEPPED_OVER);
  const files2 = known3.map((pattern) => ({ pattern, shape: "file" }));
  const found = overlap(one, two, [...denied, ...files2], budget);
  return found && !found.isAssumed && !repository.hasFile(found.path) ? found : void 0;
}

// src/model/conflicts.ts
var PAIRS_PER_PATH = 200;
function findConflicts(search2, onCut) {
  const onFiles = conflictsOnFiles(search2);
  return [...onFiles, ...conflictsOfGroups(search2, onFiles, onCut)];
}

// src/model/lock/grammar.ts
var FORMS = {
  api: "api:<METHOD> </path>",
  db: "db:schema:<table> or db:migration-slot",
  event: "event:<domain>.<action>",
  flag: "flag:<area>/<name>",
  env: "env:<name>",
  contract: "contract:<path>",
  feature: "feature:<id>:<purpose>"
};
var SEGMENT = "[^\\s/:<>?#][^\\s/<>?#]*";
var METHODS = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT|\\*";
var GRAMMARS = {
  api: {
    canonical: new RegExp(`^(?:${METHODS}) /(?:(?:${SEGMENT}/)*${SEGMENT})?$`),
    plain: new RegExp(`^(?:(?:${METHODS}|ANY|ALL)(?:\\s+|\\s*:\\s*|(?=/))/?\\S+|/\\S*)$`, "i"),
    tidy: tidyRoute
  },
  db: {
    canonical: /^(?:migration-slot|schema:(?:[a-z_][a-z0-9_]*\.)?(?:[a-z_][a-z0-9_]*|\*))$/,
    plain: /^(?:migration[-_]slots?(?:[:/.].*)?|schema[:/.](?=\S)[\w.*-]+)$/i,
    tidy: (name) => /^migration/i.test(name) ? "migration-slot" : name.toLowerCase().replace(/^schema[/.]/, "schema:")
  },
  event: {
    canonical: /^[a-z][a-z_]*(?:\.(?:[a-z][a-z_]*|\*))+$/,
    plain: /^[\w*-]+(?:[.:/]+[\w*-]+)*\/?$/,
    tidy: (name) => words(name, ".")
  },
  flag: {
    canonical: /^[a-z][a-z_]*(?:\/(?:[a-z][a-z_]*|\*))+$/,
    plain: /^[\w*-]+(?:[.:/]+[\w*-]+)*\/?$/,
    tidy: (name) => words(name, "/")
  },
  env: {
    canonical: /^(?:[a-z0-9][a-z0-9_-]*|[A-Z][A-Z0-9_]*)(?:\/\*)?$/,
    plain: /^[\w*-]+(?:[.:/][\w*-]+)*$/,
    tidy: (name) => name
  },
  contract: {
    canonical: /^(?!\.{0,2}\/)[\w.*/@+-]*[\w*]$/,
    plain: /^[^\s\\]+$/,
    tidy: (name) => name.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "")
  },
  feature: {
    canonical: /^[A-Za-z0-9][\w.-]*:(?:[a-z]+|\*)$/,
    plain: /^[\w.*-]+(?:[:/][\w.*-]+)*$/,
    tidy: (name) => name.replace(
      /^([\w.-]+)[:/]([A-Z]+[a-z]*)$/i,
      (_, id, purpose) => `${id}:${purpose.toLowerCase()}`
    )
  }
};
function words(name, mark) {
  return name.toLowerCase().split(/[.:/]+/).filter((word) => word !== "").join(mark);
}
function tidyKey(written) {
  const text = written.trim();
  const colon = text.indexOf(":");
  const kind = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  const name = text.slice(colon + 1).trim();
  if (!isKind(kind) || !GRAMMARS[kind].plain.test(name)) return written;
  return `${kind}:${GRAMMARS[kind].tidy(name)}`;
}
function keyFault(written) {
  const text = written.trim();
  const colon = text.indexOf(":");
  const kind = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (!isKind(kind)) return { expected: unknownKind(text, kind), isPlain: false };
  const name = text.slice(colon + 1).trim();
  const { canonical, plain, tidy: tidy2 } = GRAMMARS[kind];
  if (canonical.test(name) && `${kind}:${name}` === written) return void 0;
  if (!canonical.test(name) && !plain.test(name))
    return { expected: `expected ${FORMS[kind]}`, isPlain: false };
  const better = tidy2(name);
  return canonical.test(better) ? { expected: `expected ${kind}:${better}`, isPlain: true, canonical: `${kind}:${better}` } : { expected: `expected ${FORMS[kind]}${HINTS[kind] ?? ""}`, isPlain: true };
}
var NAMES2 = "with names of small letters and _";
var HINTS = {
  event: `, ${NAMES2}`,
  flag: `, ${NAMES2}`,
  db: `, ${NAMES2}`,
  feature: ", with a purpose of small letters"
};
function isKind(kind) {
  return Object.hasOwn(FORMS, kind);
}
function unknownKind(text, kind) {
  if (kind === "" && /[/.]/.test(text) && !/\s/.test(text))
    return "expected a kind and a colon in front; a path belongs among the locked files";
  const [near] = kind === "" ? [] : nearest(kind, Object.keys(FORMS));
  if (near !== void 0) return `expected ${near}: in front`;
  return `expected one of ${Object.keys(FORMS).join(", ")} and a colon in front, such as ${FORMS.feature} for a name of your own`;
}
function tidyRoute(name) {
  if (name.includes("://")) return name;
  const [, method = "*", path = ""] = /^(?:([A-Za-z]+|\*)(?:\s+|\s*:\s*|(?=\/)))?(.*)$/.exec(name) ?? [];
  const segments = path.split("/").filter((segment) => segment !== "").map((segment) => segment.replace(/^(?::(\w+)|<(?:\w+:)?(\w+)>)$/, (_, a, b) => `{${a ?? b}}`));
  const word = /^(?:any|all)$/i.test(method) ? "*" : method.toUpperCase();
  return `${word} /${segments.join("/")}`;
}

// src/model/lock/key.ts
function canonicalKey(written) {
  const text = tidyKey(written).trim().replace(/\s+/g, " ");
  const colon = text.indexOf(":");
  if (colon < 0) return tidy(text);
  const [kind, name] = [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
  if (kind === "contract") return `contract:${tidy(name).replace(/^contracts\/(?=.)/, "")}`;
  if (kind === "api") return `api:${route(name)}`;
  return `${kind}:${tidy(kind === "db" ? name.toLowerCase() : name)}`;
}
function tidy(name) {
  return name.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
}
function route(name) {
  const [, method, path] = /^(?:([A-Za-z]+|\*) ?)?(\/.*)$/.exec(name) ?? [];
  if (path === void 0) return tidy(name);
  const segments = tidy(path).split("/");
  const plain = segments.map((segment) => segment.replace(/^(?:\{[^}]*\}|:.+|<.+>)$/, "{}"));
  return `${/^(?:any|all)$/i.test(method ?? "any") ? "*" : method.toUpperCase()} ${plain.join("/")}`;
}
var LEAF = "=";
function keyClaim({ value, at }) {
  const key = canonicalKey(value);
  const segments = key.replace(":", "/").replace(/^(api\/\S+) /, "$1/").split("/");
  const path = [...segments.filter((part) => part !== ""), LEAF].map(visible);
  const common = { written: value, at, access: "modify", pattern: path.join("/") };
  if (!key.includes("*")) return { ...common, shape: "file" };
  const source = path.map((part) => part.replace(/[^\w*/=-]/g, "\\$&")).join("/");
  return { ...common, shape: "glob", source };
}
function visible(segment) {
  return /^\.+$/.test(segment) ? `=${segment}` : segment;
}

// src/model/lock/conflicts.ts
function lockConflicts(search2, onCut) {
  const onKeys = conflictsOf("key", { ...search2, repository: void 0 }, onCut);
  return [...onKeys, ...conflictsOf("file", search2, onCut)];
}
var LOCKS = {
  key: ({ locks }) => locks.map(keyClaim),
  file: ({ lockFiles = [] }) => lockFiles.map((file) => ({ ...file, access: "modify" }))
};
function conflictsOf(lock, { plan, order, repository }, onCut) {
  const tasks = plan.tasks.map((task) => ({ ...task, claims: LOCKS[lock](task) }));
  if (tasks.every(({ claims: claims2 }) => claims2.length === 0)) return [];
  const claims = indexClaims(tasks, repository);
  const found = findConflicts({ plan: { ...plan, tasks }, order, claims, repository }, onCut);
  return found.map(({ pairs: pairs2, more }) => ({
    pairs: pairs2.map((pair) => ({ ...pair, lock })),
    more
  }));
}

// src/model/components.ts
function strongComponents(before) {
  const size = before.length;
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack = [];
  const components = [];
  let next = 0;
  const enter = (node) => {
    index[node] = low[node] = next++;
    stack.push(node);
    onStack[node] = 1;
    return { node, child: 0 };
  };
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const work2 = [enter(root)];
    for (let frame = work2.at(-1); frame; frame = work2.at(-1)) {
      const child = before[frame.node]?.[frame.child++];
      if (child !== void 0) {
        if (index[child] === -1) work2.push(enter(child));
        else if (onStack[child]) low[frame.node] = Math.min(low[frame.node], index[child]);
        continue;
      }
      work2.pop();
      const parent = work2.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node], low[frame.node]);
      if (low[frame.node] !== index[frame.node]) continue;
      const component = [];
      for (let member = -1; member !== frame.node; ) {
        member = stack.pop();
        onStack[member] = 0;
        component.push(member);
      }
      components.push(component.sort((a, b) => a - b));
    }
  }
  return components;
}

// src/model/reach.ts
var MOST_COLUMNS = 16384;
var BLOCK_BYTES = 32 * 1024 * 1024;
var Reach = class {
  #before;
  #components;
  /** The column of each task: its place in topological order. */
  #column;
  #isCircular;
  #columns;
  #width;
  #bits = new Uint32Array(0);
  /** First column of the block at hand. */
  #first = -1;
  /** `components` come predecessors first; the tasks of one component precede each other. */
  constructor(before, components) {
    const size = before.length;
    this.#before = before;
    this.#components = components;
    this.#column = new Int32Array(size);
    this.#isCircular = new Uint8Array(size);
    components.flat().forEach((task, place) => this.#column[task] = place);
    for (const circle of components)
      if (circle.length > 1) for (const task of circle) this.#isCircular[task] = 1;
    const affordable = Math.max(32, Math.floor(BLOCK_BYTES * 8 / Math.max(size, 1)));
    this.#columns = size <= MOST_COLUMNS ? Math.max(size, 1) : affordable - affordable % 32;
    this.#width = this.#columns + 31 >> 5;
  }
  /** True when one question costs next to nothing; in a plan of very many tasks they are asked together. */
  get isQuick() {
    return this.#before.length <= this.#columns;
  }
  /** Place of a task in the topological order. */
  place(task) {
    return this.#column[task];
  }
  /** True when `a` must be done before `b`; in a circle also when `a` is `b`. */
  has(a, b) {
    const column = this.#column[a];
    if (column >= this.#column[b] && this.#isCircular[a] === 0) return false;
    this.#open(column - column % this.#columns);
    return this.#bit(a, b);
  }
  /** Which of the pairs `(from[i], to[i])` are in order: one byte each, 1 for yes. */
  hasAll(from, to) {
    const found = new Uint8Array(from.length);
    const questions = this.#byBlock(from);
    for (const first of this.#blocks())
      for (const i of questions[first / this.#columns] ?? [])
        if (this.#bit(from[i], to[i])) found[i] = 1;
    return found;
  }
  /** How many pairs of the chosen tasks are in order, one way or the other. */
  countPairs(isChosen) {
    const chosen = this.#before.map((_, task) => isChosen(task));
    let count2 = 0;
    for (const first of this.#blocks()) {
      const mask = this.#mask(first, chosen);
      for (const [task, isIn] of chosen.entries()) {
        if (!isIn) continue;
        const start = task * this.#width;
        for (let i = 0; i < this.#width; i++) count2 += bitsOf(this.#bits[start + i] & mask[i]);
      }
    }
    for (const component of this.#components) {
      if (component.length < 2) continue;
      const size = component.filter((task) => chosen[task]).length;
      count2 -= size + size * (size - 1) / 2;
    }
    return count2;
  }
  /** The direct predecessors of each task that another of them waits for, or that stand in a circle. */
  implied() {
    const found = /* @__PURE__ */ new Map();
    for (const first of this.#blocks()) {
      const above = new Uint32Array(this.#width);
      for (const [task, parents] of this.#before.entries()) {
        if (parents.length < 2 || this.#column[task] < first) continue;
        above.fill(0);
        for (const parent of parents) this.#addRow(above, 0, parent);
        for (const parent of parents) {
          const column = this.#column[parent] - first;
          if (column < 0 || column >= this.#columns || !bitAt(above, column)) continue;
          const known3 = found.get(task);
          if (known3) known3.push(parent);
          else found.set(task, [parent]);
        }
      }
    }
    return found;
  }
  /** The places in a list of tasks, by the block in which the task has its column. */
  #byBlock(tasks) {
    const everything = Uint32Array.from({ length: tasks.length }, (_, i) => i);
    if (this.isQuick) return [everything];
    const blocks = [];
    for (const i of everything) {
      const block2 = Math.floor(this.#column[tasks[i]] / this.#columns);
      (blocks[block2] ??= []).push(i);
    }
    return blocks;
  }
  *#blocks() {
    for (let first = 0; first < this.#before.length; first += this.#columns) {
      this.#open(first);
      yield first;
    }
  }
  /** Works out the columns from `first` on. */
  #open(first) {
    if (this.#first === first) return;
    this.#first = first;
    if (this.#bits.length === 0) this.#bits = new Uint32Array(this.#width * this.#before.length);
    else this.#bits.fill(0);
    for (const component of this.#components) {
      const [head] = component;
      if (head === void 0 || this.#column[component.at(-1)] < first) continue;
      for (const member of component) {
        for (const parent of this.#before[member]) {
          this.#addRow(this.#bits, head * this.#width, parent);
          this.#mark(head, parent);
        }
      }
      if (component.length === 1) continue;
      for (const member of component) this.#mark(head, member);
      const start = head * this.#width;
      for (const member of component)
        if (member !== head)
          this.#bits.copyWithin(member * this.#width, start, start + this.#width);
    }
  }
  /** Adds the bits of a task's row to those that start somewhere. */
  #addRow(bits, start, task) {
    if (this.#column[task] < this.#first) return;
    const [all, from, width] = [this.#bits, task * this.#width, this.#width];
    for (let i = 0; i < width; i++) bits[start + i] |= all[from + i];
  }
  #mark(row, task) {
    const column = this.#column[task] - this.#first;
    if (column < 0 || column >= this.#columns) return;
    this.#bits[row * this.#width + (column >> 5)] |= 1 << (column & 31);
  }
  #mask(first, chosen) {
    const mask = new Uint32Array(this.#width);
    chosen.forEach((isIn, task) => {
      const column = this.#column[task] - first;
      if (isIn && column >= 0 && column < this.#columns) mask[column >> 5] |= 1 << (column & 31);
    });
    return mask;
  }
  #bit(a, b) {
    const column = this.#column[a] - this.#first;
    return (this.#bits[b * this.#width + (column >> 5)] & 1 << (column & 31)) !== 0;
  }
};
function bitAt(row, column) {
  return (row[column >> 5] & 1 << (column & 31)) !== 0;
}
function bitsOf(word) {
  let bits = word - (word >>> 1 & 1431655765);
  bits = (bits & 858993459) + (bits >>> 2 & 858993459);
  return (bits + (bits >>> 4) & 252645135) * 16843009 >>> 24;
}

// src/model/order.ts
function orderTasks(tasks) {
  const numberOf = /* @__PURE__ */ new Map();
  tasks.forEach((task, i) => numberOf.has(task.id) || numberOf.set(task.id, i));
  const before = tasks.map((task, i) => {
    const numbers2 = /* @__PURE__ */ new Set();
    for (const { id } of task.dependsOn) {
      const number = numberOf.get(id);
      if (number !== void 0 && number !== i) numbers2.add(number);
    }
    return [...numbers2];
  });
  const components = strongComponents(before);
  const topological = components.flat();
  const reach = new Reach(before, components);
  return {
    size: tasks.length,
    numberOf,
    before,
    topological,
    cycles: components.filter((component) => component.length > 1),
    precedes: (a, b) => reach.has(a, b),
    reach
  };
}

// src/model/repair/chains.ts
function chainsOf({ before, durations }, sequence) {
  const head = durations.map(() => 0);
  const tail = [...durations];
  for (const node of sequence)
    for (const parent of before[node])
      head[node] = Math.max(head[node], head[parent] + durations[parent]);
  for (const node of sequence.toReversed())
    for (const parent of before[node])
      tail[parent] = Math.max(tail[parent], durations[parent] + tail[node]);
  return { head, tail, length: tail.reduce((longest2, one) => Math.max(longest2, one), 0) };
}
function criticalPath(graph) {
  const { graph: condensed } = condense(graph);
  return chainsOf(condensed, [...condensed.durations.keys()]).length;
}
function condense({ before, durations }) {
  const components = strongComponents(before);
  const nodeOf = durations.map(() => 0);
  components.forEach((component, node) => component.forEach((task) => nodeOf[task] = node));
  const nodes = components.map((component, node) => {
    const parents = component.flatMap((task) => before[task].map((parent) => nodeOf[parent]));
    return [...new Set(parents)].filter((parent) => parent !== node);
  });
  const sums = components.map(
    (component) => component.reduce((sum, task) => sum + durations[task], 0)
  );
  const first = components.map(([task]) => task);
  return { graph: { before: nodes, durations: sums }, nodeOf, first };
}

// src/model/repair/disjunctive.ts
function decided2({ before, durations, pairs: pairs2, crowds }, rank2) {
  const all = before.map((parents) => [...parents]);
  for (const [a, b] of pairs2) {
    if (rank2[a] < rank2[b]) all[b].push(a);
    else all[a].push(b);
  }
  for (const crowd of crowds) {
    const row = crowd.toSorted((a, b) => rank2[a] - rank2[b]);
    row.forEach((node, i) => i > 0 && node !== row[i - 1] && all[node].push(row[i - 1]));
  }
  return { before: all, durations };
}
function lengthOf(graph, rank2) {
  return chainsOf(decided2(graph, rank2), placesIn(rank2)).length;
}
function placesIn(sequence) {
  const places = sequence.map(() => 0);
  sequence.forEach((node, place) => places[node] = place);
  return places;
}
function rankOf({ before, pairs: pairs2 }, isFirst) {
  const all = before.map((parents) => [...parents]);
  for (const [a, b] of pairs2) {
    if (isFirst(a, b)) all[b].push(a);
    else all[a].push(b);
  }
  return placesIn(strongComponents(all).flat());
}
function rankBy(keys) {
  const sequence = [...keys.keys()].toSorted((a, b) => keys[a] - keys[b] || a - b);
  return placesIn(sequence);
}
function documentOrder({ before, document }) {
  const last = [];
  for (const [node, place] of document.entries())
    last[node] = before[node].reduce((latest, parent) => Math.max(latest, last[parent]), place);
  return rankBy(last);
}
function chainOrders(graph) {
  const { head, tail } = chainsOf(graph, [...graph.durations.keys()]);
  return [rankBy(head), rankBy(tail.map((time) => -time))];
}

// src/model/repair/distances.ts
var NONE3 = -Infinity;
var Distances = class _Distances {
  size;
  durations;
  /** Longest chain before each node. */
  head;
  /** Longest chain from each node's start on. */
  tail;
  /** Longest time from the start of one node to the start of another; `NONE` without a chain. */
  #between;
  /** The critical path of the whole graph. */
  length = 0;
  constructor(durations) {
    this.size = durations.length;
    this.durations = durations;
    this.head = new Float64Array(this.size);
    this.tail = new Float64Array(this.size);
    this.#between = new Float64Array(this.size * this.size).fill(NONE3);
    for (let i = 0; i < this.size; i++) this.#between[i * this.size + i] = 0;
  }
  /** The distances between some nodes of a graph without its pairs. */
  static of(graph, nodes) {
    const chains = chainsOf(graph, [...graph.durations.keys()]);
    const distances = new _Distances(Float64Array.from(nodes, (node) => graph.durations[node]));
    distances.#start(graph, nodes, chains);
    return distances;
  }
  #start(graph, nodes, chains) {
    this.length = chains.length;
    for (const [i, node] of nodes.entries()) {
      this.head[i] = chains.head[node];
      this.tail[i] = chains.tail[node];
      const from = distancesFrom(graph, node);
      for (const [j, other] of nodes.entries()) this.#between[i * this.size + j] = from[other];
    }
  }
  copy(other) {
    this.head.set(other.head);
    this.tail.set(other.tail);
    this.#between.set(other.#between);
    this.length = other.length;
    return this;
  }
  /** True when a chain leads from `a` to `b`. */
  precedes(a, b) {
    return this.#between[a * this.size + b] !== NONE3;
  }
  /** The longest chain through an arc from `a` to `b`. */
  through(a, b) {
    return this.head[a] + this.durations[a] + this.tail[b];
  }
  /** Adds an arc between two nodes that no chain connects. */
  add(a, b) {
    const { size, head, tail } = this;
    const between2 = this.#between;
    const step = this.durations[a];
    this.length = Math.max(this.length, this.through(a, b));
    for (let i = 0; i < size; i++) {
      const toStart = between2[i * size + a] + step;
      if (toStart === NONE3) continue;
      tail[i] = Math.max(tail[i], toStart + tail[b]);
      for (let j = 0; j < size; j++) {
        const whole3 = toStart + between2[b * size + j];
        if (whole3 > between2[i * size + j]) between2[i * size + j] = whole3;
      }
    }
    for (let j = 0; j < size; j++)
      head[j] = Math.max(head[j], head[a] + step + between2[b * size + j]);
  }
};
function copyOf(distances) {
  return new Distances(distances.durations).copy(distances);
}
function distancesFrom({ before, durations }, from) {
  const time = new Float64Array(durations.length).fill(NONE3);
  time[from] = 0;
  for (let node = from + 1; node < time.length; node++)
    for (const parent of before[node])
      time[node] = Math.max(time[node], time[parent] + durations[parent]);
  return time;
}

// src/model/repair/regret.ts
function undecided(distances, pairs2) {
  return pairs2.filter(([a, b]) => !distances.precedes(a, b) && !distances.precedes(b, a));
}
function mostRegretted(distances, pairs2) {
  let best = pairs2[0];
  let [growth, difference] = [-1, -1];
  for (const pair of pairs2) {
    const [a, b] = pair;
    const [one, other] = [distances.through(a, b), distances.through(b, a)];
    const { length } = distances;
    const grows = Math.abs(Math.max(length, one) - Math.max(length, other));
    const differs = Math.abs(one - other);
    if (grows < growth || grows === growth && differs <= difference) continue;
    [growth, difference] = [grows, differs];
    best = one <= other ? pair : [b, a];
  }
  return best;
}
function decideByRegret(distances, pairs2) {
  for (let open2 = undecided(distances, pairs2); open2.length > 0; open2 = undecided(distances, open2)) {
    const [first, second] = mostRegretted(distances, open2);
    distances.add(first, second);
  }
}

// src/model/repair/row-bound.ts
function rowBound({ head, tail, durations }, row) {
  const byHead = row.toSorted((a, b) => head[b] - head[a]);
  const restOf = (node) => tail[node] - durations[node];
  let bound = 0;
  for (const least of new Set(row.map(restOf))) {
    let work2 = 0;
    for (const node of byHead) {
      if (restOf(node) < least) continue;
      work2 += durations[node];
      bound = Math.max(bound, head[node] + work2 + least);
    }
  }
  return bound;
}

// src/model/repair/exact.ts
var MOST_WORK = 8e6;
var PER_VISIT = 200;
var MOST_REFINING = 250;
function searchExactly(search2, known3) {
  const floor = lowerBound(search2.start, search2);
  const shorten = {
    ...search2,
    best: known3,
    left: Math.ceil(MOST_WORK / (PER_VISIT + search2.start.size ** 2)),
    isHopeless: (length) => length >= shorten.best.length || shorten.best.length <= floor,
    choose: mostRegretted,
    levels: []
  };
  visit(shorten, copyOf(search2.start), search2.pairs, 0);
  const refine = {
    ...shorten,
    left: MOST_REFINING,
    isHopeless: (length) => length > refine.best.length,
    choose: (_, [first]) => first
  };
  visit(refine, copyOf(search2.start), search2.pairs, 0);
  return { best: refine.best, isProved: shorten.left >= 0 || refine.best.length <= floor };
}
function lowerBound(distances, { pairs: pairs2, rows }) {
  let bound = distances.length;
  for (const [a, b] of undecided(distances, pairs2))
    bound = Math.max(bound, Math.min(distances.through(a, b), distances.through(b, a)));
  return rows.reduce((most, row) => Math.max(most, rowBound(distances, row)), bound);
}
function solutionOf(distances, pairs2) {
  let [arcs, turned] = [0, 0];
  for (const [a, b] of pairs2) {
    const isTurned = distances.precedes(b, a);
    if (isTurned) turned++;
    if (isTurned ? isDirect(distances, b, a) : isDirect(distances, a, b)) arcs++;
  }
  return { length: distances.length, arcs, turned, distances };
}
function isDirect(distances, from, to) {
  for (let node = 0; node < distances.size; node++) {
    if (node === from || node === to) continue;
    if (distances.precedes(from, node) && distances.precedes(node, to)) return false;
  }
  return true;
}
function compareSolutions(a, b) {
  return a.length - b.length || a.arcs - b.arcs || a.turned - b.turned;
}
function visit(search2, distances, pairs2, depth) {
  if (--search2.left < 0) return;
  const open2 = settle(search2, distances, pairs2);
  if (!open2) return;
  if (open2.length === 0) {
    const found = solutionOf(distances, search2.pairs);
    if (compareSolutions(found, search2.best) < 0)
      search2.best = { ...found, distances: copyOf(distances) };
    return;
  }
  const [a, b] = search2.choose(distances, open2);
  for (const [first, second] of [
    [a, b],
    [b, a]
  ]) {
    if (search2.isHopeless(distances.through(first, second))) continue;
    const next = (search2.levels[depth] ??= copyOf(distances)).copy(distances);
    next.add(first, second);
    visit(search2, next, open2, depth + 1);
  }
}
function settle(search2, distances, pairs2) {
  let open2 = undecided(distances, pairs2);
  for (let isStable = false; !isStable; ) {
    isStable = true;
    for (const [a, b] of open2) {
      if (distances.precedes(a, b) || distances.precedes(b, a)) continue;
      const one = search2.isHopeless(distances.through(a, b));
      const other = search2.isHopeless(distances.through(b, a));
      if (one && other) return void 0;
      if (one === other) continue;
      if (one) distances.add(b, a);
      else distances.add(a, b);
      isStable = false;
    }
    open2 = undecided(distances, open2);
  }
  if (search2.isHopeless(distances.length)) return void 0;
  return search2.rows.some((row) => search2.isHopeless(rowBound(distances, row))) ? void 0 : open2;
}

// src/model/repair/decide.ts
var MOST_BY_REGRET = 2e3;
var MOST_DISTANCES = 5e7;
var MOST_EXACT = 40;
function decide(graph) {
  const ranks = [documentOrder(graph), ...chainOrders(graph)];
  const nodes = [...new Set([...graph.pairs, ...graph.rows].flat())].toSorted((a, b) => a - b);
  const isLarge = graph.pairs.length > MOST_BY_REGRET || graph.pairs.length * nodes.length ** 2 > MOST_DISTANCES;
  return graph.crowds.length > 0 || isLarge ? decideWhole(graph, ranks) : decidePairs(graph, nodes, ranks);
}
function decideWhole(graph, ranks) {
  const lengths = ranks.map((rank2) => lengthOf(graph, rank2));
  const length = Math.min(...lengths);
  const times2 = { ...chainsOf(graph, [...graph.durations.keys()]), durations: graph.durations };
  const isProved = length <= times2.length || [...graph.rows, ...graph.crowds].some((row) => length <= rowBound(times2, row));
  return { rank: ranks[lengths.indexOf(length)], isProved };
}
function decidePairs(graph, nodes, ranks) {
  const place = new Map(nodes.map((node, i) => [node, i]));
  const search2 = {
    start: Distances.of(graph, nodes),
    pairs: graph.pairs.map(([a, b]) => [place.get(a), place.get(b)]),
    rows: graph.rows.map((row) => row.map((node) => place.get(node)))
  };
  const found = [
    ...ranks.map(
      (rank2) => byRank(
        search2,
        nodes.map((node) => rank2[node])
      )
    ),
    byRegret(search2)
  ];
  const known3 = found.toSorted(compareSolutions)[0];
  const { best, isProved } = search2.pairs.length <= MOST_EXACT ? searchExactly(search2, known3) : { best: known3, isProved: known3.length <= lowerBound(search2.start, search2) };
  const isFirst = (a, b) => best.distances.precedes(place.get(a), place.get(b));
  return { rank: rankOf(graph, isFirst), isProved };
}
function byRegret({ start, pairs: pairs2 }) {
  const distances = copyOf(start);
  decideByRegret(distances, pairs2);
  return solutionOf(distances, pairs2);
}
function byRank({ start, pairs: pairs2 }, rank2) {
  const distances = copyOf(start);
  for (const [a, b] of pairs2) {
    if (distances.precedes(a, b) || distances.precedes(b, a)) continue;
    if (rank2[a] < rank2[b]) distances.add(a, b);
    else distances.add(b, a);
  }
  return solutionOf(distances, pairs2);
}

// src/model/repair/problem.ts
function problemOf(races, { plan, order }, durations) {
  const forced = races.pairs.flatMap(forcedArc);
  const condensed = condense(withForced(order.before, durations, forced, races.gates));
  const { nodeOf } = condensed;
  const isWithin = ({ a, b }) => nodeOf[a] === nodeOf[b];
  const isFree = ({ aFirst, bFirst }) => aFirst && bFirst;
  const isStuck = (pair) => isWithin(pair) || !pair.aFirst && !pair.bFirst;
  const free = races.pairs.filter((pair) => isFree(pair) && !isWithin(pair));
  return {
    graph: disjunctive(condensed, free, races, plan.tasks.length),
    nodeOf,
    forced: forced.filter(({ from, to }) => nodeOf[from] !== nodeOf[to]),
    gates: races.gates,
    free,
    crowds: races.crowds,
    stuck: races.pairs.filter(isStuck)
  };
}
function forcedArc({ a, b, aFirst, bFirst }) {
  if (aFirst === bFirst) return [];
  return [aFirst ? { from: a, to: b } : { from: b, to: a }];
}
function withForced(before, durations, forced, gates) {
  const all = before.map((parents) => [...parents]);
  for (const { from, to } of forced) all[to].push(from);
  for (const { creators, users } of gates) {
    for (const user of users) all[user].push(all.length);
    all.push([...creators]);
  }
  return { before: all, durations: [...durations, ...gates.map(() => 0)] };
}
function disjunctive({ graph, nodeOf, first }, free, { rows, crowds }, tasks) {
  const document = first.map((task) => Math.min(task, tasks));
  const pairs2 = /* @__PURE__ */ new Map();
  for (const { a, b } of free) {
    const [one, other] = [nodeOf[a], nodeOf[b]];
    const pair = document[one] < document[other] ? [one, other] : [other, one];
    pairs2.set(pair.join(" "), pair);
  }
  const nodesOf = (row) => [
    ...new Set(row.map((task) => nodeOf[task]))
  ];
  return {
    ...graph,
    document,
    pairs: [...pairs2.values()],
    rows: rows.map(nodesOf),
    crowds: crowds.map(nodesOf)
  };
}
function* arcsOf(problem, rank2) {
  const { nodeOf, forced, gates, free, crowds } = problem;
  const placeOf = (task) => rank2[nodeOf[task]];
  yield* forced;
  for (const { a, b } of free)
    yield placeOf(a) < placeOf(b) ? { from: a, to: b } : { from: b, to: a };
  for (const crowd of crowds) {
    const row = crowd.toSorted((a, b) => placeOf(a) - placeOf(b));
    for (const [i, to] of row.entries()) if (i > 0) yield { from: row[i - 1], to };
  }
  for (const { creators, users } of gates) {
    const row = creators.toSorted((a, b) => placeOf(b) - placeOf(a));
    for (const to of users) yield { from: row[0], to };
  }
}

// src/model/repair/races.ts
var MOST_IN_ROW = 50;
function racesOf(input) {
  const pairs2 = /* @__PURE__ */ new Map();
  const merged = new Map((input.plan.mergeOrder ?? []).map(({ value }, place) => [value, place]));
  const races = { pairs: [], rows: [], crowds: [], gates: [] };
  const add = (a, b, creator) => {
    const key = `${a} ${b}`;
    const known3 = pairs2.get(key) ?? {
      a,
      b,
      aFirst: mayLead(a, b, input, merged),
      bFirst: mayLead(b, a, input, merged)
    };
    if (creator === a) known3.bFirst = false;
    if (creator === b) known3.aFirst = false;
    pairs2.set(key, known3);
  };
  for (const conflicts of input.conflicts) {
    const found = conflicts.pairs.filter(({ kind }) => kind !== "stale-read");
    const open2 = found.filter((conflict) => !input.isSettled(conflict));
    for (const { kind, a, b } of open2)
      add(a.task, b.task, kind === "create-race" ? creatorOf(a, b) : void 0);
    if (open2.length === 0 || open2.length < found.length) continue;
    if (isCrowded(conflicts) && open2[0].lock) continue;
    if (isCrowded(conflicts)) addCrowd(open2[0].path, input, races, add);
    else races.rows.push(writersOf(open2));
  }
  races.pairs = [...pairs2.values()].toSorted((one, other) => one.a - other.a || one.b - other.b);
  const isOrdered2 = (a, b) => pairs2.has(`${a} ${b}`) || input.order.precedes(a, b) || input.order.precedes(b, a);
  races.rows = races.rows.filter((row) => isRow(row, isOrdered2));
  return races;
}
function isCrowded({ more }) {
  return more["create-race"] + more["write-race"] > 0;
}
function creatorOf(a, b) {
  return a.claim.access === "create" ? a.task : b.task;
}
function writersOf(conflicts) {
  const sides = conflicts.flatMap(({ a, b }) => [a, b]);
  const writers = sides.filter(({ claim }) => isWrite(claim.access)).map(({ task }) => task);
  return [...new Set(writers)].toSorted((a, b) => a - b);
}
function isRow(row, isOrdered2) {
  return row.length > 2 && row.every((b, i) => row.slice(0, i).every((a) => isOrdered2(a, b)));
}
function mayLead(first, second, { plan, order }, merged) {
  const [one, other] = [plan.tasks[first], plan.tasks[second]];
  if (one.id === other.id || order.numberOf.get(one.id) !== first) return false;
  if ((merged.get(one.id) ?? -1) > (merged.get(other.id) ?? Infinity)) return false;
  return !one.wave || !other.wave || one.wave.value <= other.wave.value;
}
function addCrowd(path, { plan, order, claims, repository }, races, add) {
  const sides = openSides(plan, claims.on(path));
  const tasksThat = (does) => sides.filter(({ claim }) => does(claim.access)).map(({ task }) => task);
  const isNew = repository?.hasFile(path) !== true;
  const creators = isNew ? tasksThat((access2) => access2 === "create") : [];
  const users = tasksThat((access2) => USES.has(access2));
  const isPlain2 = ({ task }) => plan.mergeOrder === void 0 && plan.tasks[task].wave === void 0 && order.numberOf.get(plan.tasks[task].id) === task;
  const isLate = (creator) => users.some((user) => order.precedes(user, creator));
  if (!sides.every(isPlain2) || creators.some(isLate)) return;
  if (creators.length > 0 && users.length > 0) races.gates.push({ creators, users });
  const row = tasksThat(isWrite);
  if (row.length > MOST_IN_ROW) {
    races.crowds.push(row);
    return;
  }
  races.rows.push(row);
  for (const [i, b] of row.entries())
    for (const a of row.slice(0, i)) if (!order.precedes(a, b) && !order.precedes(b, a)) add(a, b);
}
var USES = /* @__PURE__ */ new Set(["read", "modify", "delete"]);

// src/model/repair/repair.ts
function repairRaces(input) {
  const { unit, of: durations } = durationsOf(input.plan.tasks);
  const { before } = input.order;
  const isDone2 = (task) => input.plan.tasks[task].done;
  const races = racesOf(input);
  const problem = problemOf(races, input, durations);
  const { rank: rank2, isProved } = decide(problem.graph);
  const possible = [...arcsOf(problem, rank2)].filter(isOpen(problem.nodeOf));
  const { arcs, parents, reach } = withoutImplied(input.order, possible);
  return {
    arcs,
    parents,
    reach,
    unit,
    before: criticalPath({ before: ofOpen(before, isDone2), durations }),
    after: criticalPath({ before: ofOpen(parents, isDone2), durations }),
    isProved: isProved && problem.stuck.length === 0 && !holdsUpDone(before, isDone2),
    stuck: problem.stuck
  };
}
function isOpen(nodeOf) {
  return ({ from, to }) => nodeOf[from] !== nodeOf[to];
}
function ofOpen(before, isDone2) {
  return before.map((parents, task) => isDone2(task) ? [] : parents);
}
function holdsUpDone(before, isDone2) {
  return before.some((parents, task) => isDone2(task) && parents.some((parent) => !isDone2(parent)));
}
function withArcs(before, arcs) {
  const all = before.map((parents) => new Set(parents));
  for (const { from, to } of arcs) all[to].add(from);
  return all.map((parents) => [...parents]);
}
function withoutImplied({ before, cycles }, possible) {
  const all = withArcs(before, possible);
  const reach = new Reach(all, strongComponents(all));
  const implied = reach.implied();
  const circular = new Set(cycles.flat());
  const arcs = all.flatMap((parents, to) => {
    const others = circular.has(to) ? [] : implied.get(to) ?? [];
    const needless = /* @__PURE__ */ new Set([...before[to], ...others.filter((from) => !circular.has(from))]);
    return parents.filter((parent) => !needless.has(parent)).toSorted((a, b) => a - b).map((from) => ({ from, to }));
  });
  return { arcs, parents: withArcs(before, arcs), reach };
}

// src/model/analysis.ts
var Analysis = class {
  plan;
  /** Absent when files on disk are not to be looked at. */
  repository;
  #order;
  #claims;
  #conflicts;
  #lockConflicts;
  #repair;
  #isCut = false;
  #isSettled;
  /** `isSettled` says which races nobody wants to be repaired, such as one that the plan accepts. */
  constructor(plan, repository, isSettled = () => false) {
    this.plan = plan;
    this.repository = repository;
    this.#isSettled = isSettled;
  }
  get order() {
    return this.#order ??= orderTasks(this.plan.tasks);
  }
  get claims() {
    return this.#claims ??= indexClaims(this.plan.tasks, this.repository);
  }
  /** Conflicts path by path. */
  get conflicts() {
    const { plan, order, claims, repository } = this;
    const onCut = () => void (this.#isCut = true);
    this.#conflicts ??= findConflicts({ plan, order, claims, repository }, onCut);
    return this.#conflicts;
  }
  /** Conflicts of locks, lock by lock. */
  get lockConflicts() {
    const { plan, order, repository } = this;
    const onCut = () => void (this.#isCut = true);
    return this.#lockConflicts ??= lockConflicts({ plan, order, repository }, onCut);
  }
  /** True when the plan has more claims of directories and globs than could be compared. */
  get isCut() {
    return this.conflicts.length + this.lockConflicts.length >= 0 && this.#isCut;
  }
  /** The dependencies that remove the races, those for locks included. */
  get repair() {
    const { plan, order, claims, repository } = this;
    const conflicts = [...this.conflicts, ...this.lockConflicts];
    const isSettled = this.#isSettled;
    return this.#repair ??= repairRaces({
      plan,
      order,
      claims,
      conflicts,
      repository,
      isSettled
    });
  }
};
function prove({ plan, order, conflicts }) {
  const size = plan.tasks.length;
  const isOpen2 = (task) => !plan.tasks[task].done;
  const open2 = plan.tasks.filter(({ done }) => !done).length;
  return {
    pairs: size * (size - 1) / 2,
    unordered: open2 * (open2 - 1) / 2 - order.reach.countPairs(isOpen2),
    claims: plan.tasks.reduce((sum, task) => sum + task.claims.length, 0),
    conflicts: conflicts.reduce((sum, path) => sum + countRaces(path), 0)
  };
}
function countRaces({ pairs: pairs2, more }) {
  const races = pairs2.filter(({ kind }) => kind !== "stale-read").length;
  return races + more["create-race"] + more["write-race"];
}

// src/rules/define-rule.ts
function defineRule(rule) {
  return rule;
}
function defineFormatRule(format, rule) {
  return {
    ...rule,
    *check(input) {
      if (isFormat(input.parsed, format)) yield* rule.check(input, input.parsed.document);
    }
  };
}
function isFormat(parsed, format) {
  return parsed.format === format;
}

// src/rules/shared/checkpoint.ts
var PHASES = ["Set up", "Spawn", "Monitor", "Validate", "Merge", "Clean up"];
function isDone(status2) {
  return status2 === "done" || status2 === "merged";
}
function plainWorker(id) {
  return id.toLowerCase().replace(/^(?:worker[\s#:-]*)?(?=\d)/, "w").replace(/[\s-]+/g, "");
}
function rowsById({
  workers: workers2
}) {
  const rows = /* @__PURE__ */ new Map();
  for (const row of workers2) {
    const key = plainWorker(row.id.value);
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}
function carriedOut(surroundings) {
  const found = surroundings?.carriedOut;
  return found && "plan" in found ? found : void 0;
}
function phaseOf(text) {
  const match = /^(?:(?:phase|step)\s*)?(\d{1,4})\b\s*[:.)–—-]*\s*(.*)$/i.exec(text.trim());
  return match ? { number: Number(match[1]), name: match[2] } : { name: text.trim() };
}

// src/rules/shared/checkpoint-words.ts
var STATUSES = ["IN_PROGRESS", "BLOCKED", "COMPLETED"];
var WORKER_STATUSES = [
  "pending",
  "running",
  "validating",
  "done",
  "merged",
  "failed",
  "blocked"
];
var OVERALL = [
  ["COMPLETED", "completed?|done|finished|[\u2705\u2611\u2714]"],
  ["IN_PROGRESS", "in progress|active|running|ongoing|working|started|wip"],
  ["BLOCKED", "blocked|stuck|on hold|paused"]
];
var OF_WORKER = [
  [
    "validating",
    "validat(?:ing|ion)|(?:in|under|(?:ready|waiting) for|awaiting) (?:review|validation|tests?|testing)|testing|review(?:ing)?|verifying"
  ],
  [
    "done",
    "(?:ready (?:to|for)|waiting for|awaiting) (?:the )?(?:merg(?:e|ing)|integration)|done|completed?|finished|passed|validated|verified|approved|implemented|[\u2705\u2611\u2714]"
  ],
  ["merged", "merged|integrated|landed"],
  [
    "pending",
    "pending|not (?:yet )?(?:started|begun)|to ?do|queued|waiting|ready(?: (?:to|for) (?:start|begin|spawn))?(?! (?:to|for)\\b)|planned|scheduled|open|[\u2B1C\u2610\u{1F532}]"
  ],
  ["running", "running|in (?:progress|work)|active|started|working|ongoing|wip|[\u{1F504}\u{1F3C3}\u{1F6A7}]"],
  ["failed", "failed|failing|[\u274C\u2717\u2718]"],
  ["blocked", "blocked|stuck|on hold|paused|[\u{1F6AB}\u26D4]"]
];
function statusOf(text) {
  return find2(OVERALL, text, String.raw`(?=\uFE0F?$|\s*[,;:(–—.!✅-]|\s+\d)`);
}
function isNotBegun(text) {
  return find2([["x", "not (?:yet )?started|pending|ready|planned|queued|to ?do"]], text, "$") === "x";
}
function workerStatusOf(text) {
  return find2(OF_WORKER, text, String.raw`(?=\uFE0F?$|[\s,;:(–—-])`);
}
function find2(words2, text, end) {
  const plain = text.toLowerCase().replace(/[\s_-]+/g, " ").replace(new RegExp("^[^\\p{L}]+(?=\\p{L})", "u"), "").trim();
  return words2.find(([, word]) => new RegExp(`^(?:${word})${end}`, "u").test(plain))?.[0];
}

// src/rules/checkpoint/invalid.ts
var invalid_default = defineFormatRule("checkpoint", {
  name: "checkpoint/invalid",
  severity: "error",
  summary: "A checkpoint has a status, a worker or a phase that nobody knows, or lacks one.",
  mend: "write one of the words that the message names",
  *check({ surroundings, parsed }, document) {
    if (parsed.findings.some(({ overLimit }) => overLimit)) return;
    const found = surroundings?.carriedOut;
    if (found && "missing" in found && document.plan) {
      yield {
        at: document.plan.at,
        message: `the checkpoint names the plan ${found.missing}, which is no execution plan in the repository; expected the path of its plan`,
        paths: [found.missing]
      };
    }
    yield* overall(document);
    yield* workers(document, carriedOut(surroundings));
    yield* phase(document, carriedOut(surroundings));
  }
});
function* overall({ status: status2, at }) {
  const expected = `expected ${list(STATUSES)}`;
  if (!status2) yield { at, message: `the checkpoint has no status; ${expected}` };
  else if (isNotBegun(status2.value))
    yield {
      at: status2.at,
      severity: "warning",
      message: `the checkpoint's status is "${status2.value}", which is taken for one that has not begun; expected IN_PROGRESS as soon as it has`
    };
  else if (!statusOf(status2.value))
    yield { at: status2.at, message: `the checkpoint's status is "${status2.value}"; ${expected}` };
}
function* workers({ workers: workers2, at }, carried) {
  if (workers2.length === 0)
    yield {
      at,
      message: 'the checkpoint tells of no worker; expected a table with the columns "Worker" and "Status"'
    };
  const ids = carried?.plan.tasks.map(({ id }) => id) ?? [];
  const known3 = new Set(ids.map(plainWorker));
  const seen = /* @__PURE__ */ new Map();
  for (const { id, status: status2 } of workers2) {
    const key = plainWorker(id.value);
    const first = seen.get(key);
    if (first) {
      yield {
        at: id.at,
        message: `the checkpoint tells of ${id.value} twice; expected one row a worker`,
        tasks: [id.value],
        related: [{ at: first, message: "the first row stands here" }]
      };
    } else seen.set(key, id.at);
    if (carried && !known3.has(key)) {
      const [near] = nearest(id.value, ids);
      const hint = near === void 0 ? "expected one of its workers" : `expected ${near}?`;
      yield {
        at: id.at,
        message: `the checkpoint tells of ${id.value}, which ${carried.path} does not have; ${hint}`,
        tasks: [id.value]
      };
    }
    if (!workerStatusOf(status2.value)) {
      const said = status2.value === "" ? "has no status" : `has the status "${status2.value}"`;
      yield {
        at: status2.at,
        message: `worker ${id.value} ${said}; expected ${list(WORKER_STATUSES)}`,
        tasks: [id.value]
      };
    }
  }
}
function* phase(document, carried) {
  const isOver = document.status && statusOf(document.status.value) === "COMPLETED";
  if (!document.phase) {
    if (!isOver)
      yield {
        at: document.at,
        message: 'the checkpoint names no current phase; expected one such as "Phase 3: Monitor"'
      };
    return;
  }
  if (isOver && /^(?:none|complete[ds]?|done|finished|all\b.*\bdone|-+)/i.test(document.phase.value))
    return;
  const named3 = carried && carried.protocol.length > 0 ? carried.protocol : void 0;
  const phases2 = named3 ?? PHASES.map((name2, i) => ({ number: i + 1, name: name2 }));
  const { number, name } = phaseOf(document.phase.value);
  const isKnown = phases2.some(
    (one) => one.number === number || (number === void 0 || !named3) && isSameName(one.name, name)
  );
  if (isKnown) return;
  const expected = phases2.map((one) => `${one.number} (${one.name})`);
  yield {
    at: document.phase.at,
    message: `the current phase is "${document.phase.value}"; expected ${list(expected)}`
  };
}
function isSameName(a, b) {
  const [one, other] = [a, b].map((text) => text.toLowerCase().replace(/[^a-z]/g, ""));
  return one !== "" && other !== "" && one.slice(0, 4) === other.slice(0, 4);
}
function list(words2) {
  return words2.join(", ").replace(/, (?=[^,]*$)/, " or ");
}

// src/rules/checkpoint/stale.ts
var stale_default = defineFormatRule("checkpoint", {
  name: "checkpoint/stale",
  severity: "warning",
  summary: "A checkpoint disagrees with its plan or with itself, so somebody forgot to update it.",
  mend: "bring the checkpoint up to date before anyone goes on from it",
  *check({ surroundings }, document) {
    const carried = carriedOut(surroundings);
    if (carried) {
      yield* missingWorkers(document, carried);
      yield* tooEarly(document, carried);
    }
    yield* status(document);
    yield* phase2(document, carried);
    yield* times(document);
  }
});
function* missingWorkers(document, { plan, path }) {
  const rows = rowsById(document);
  if (rows.size === 0) return;
  for (const { id } of plan.tasks) {
    if (rows.has(plainWorker(id))) continue;
    yield {
      at: document.at,
      message: `worker ${id} of ${path} has no row in the checkpoint; expected one for each worker`,
      tasks: [id]
    };
  }
}
function* tooEarly(document, { plan }) {
  const rows = rowsById(document);
  const open2 = /* @__PURE__ */ new Set(["pending", "blocked", void 0]);
  for (const { id, dependsOn, done } of plan.tasks) {
    const row = rows.get(plainWorker(id));
    const own = row && workerStatusOf(row.status.value);
    if (!row || own === void 0) continue;
    if (done && !isDone(own)) {
      yield {
        at: row.status.at,
        message: `worker ${id} is ${own} in the checkpoint and done in the plan; expected the same in both`,
        tasks: [id]
      };
    }
    if (open2.has(own)) continue;
    for (const { id: other } of dependsOn) {
      const before = rows.get(plainWorker(other));
      const said = before && workerStatusOf(before.status.value);
      if (!before || said === void 0 || isDone(said)) continue;
      yield {
        at: row.status.at,
        message: `worker ${id} is ${own}, but ${other}, on which it depends, is ${said}; expected ${other} to be done first`,
        tasks: [id, other],
        related: [{ at: before.status.at, message: `the status of ${other} stands here` }]
      };
    }
  }
}
function* status(document) {
  if (!document.status) return;
  const whole3 = statusOf(document.status.value);
  const states = document.workers.map(({ status: { value } }) => workerStatusOf(value));
  if (whole3 === "COMPLETED") {
    const open2 = document.workers.filter((_, i) => states[i] !== void 0 && !isDone(states[i]));
    if (open2.length > 0)
      yield {
        at: document.status.at,
        message: `the checkpoint is COMPLETED, but ${open2.map(({ id }) => id.value).join(", ")} ${open2.length === 1 ? "is" : "are"} not done; expected every worker to be done`,
        tasks: open2.map(({ id }) => id.value),
        related: [
          { at: open2[0].status.at, message: `${open2[0].id.value} is ${open2[0].status.value}` }
        ]
      };
    if (document.blockers && document.blockers.items.length > 0)
      yield {
        at: document.blockers.at,
        message: "the checkpoint is COMPLETED and still lists blockers; expected none"
      };
  }
  const isStuck = states.includes("blocked") || states.includes("failed");
  if (whole3 === "BLOCKED" && !isStuck && (document.blockers?.items.length ?? 0) === 0)
    yield {
      at: document.status.at,
      message: "the checkpoint is BLOCKED, but names no blocker and no worker that is blocked or failed; expected what it waits for"
    };
}
function* phase2(document, carried) {
  if (!document.phase) return;
  const { number } = phaseOf(document.phase.value);
  const numbers2 = carried?.protocol.map((one) => one.number) ?? [];
  const last = numbers2.length > 0 ? Math.max(...numbers2) : PHASES.length;
  const first = numbers2.length > 0 ? Math.min(...numbers2) : 1;
  const stateOf = (row) => workerStatusOf(row.status.value);
  const running = document.workers.find((row) => RUNNING.has(stateOf(row)));
  const open2 = document.workers.find((row) => stateOf(row) !== void 0 && !isDone(stateOf(row)));
  const said = `the current phase is "${document.phase.value}", but`;
  if (number === first && first !== last && running)
    yield {
      at: document.phase.at,
      message: `${said} ${running.id.value} is ${running.status.value} already; expected a later phase`,
      tasks: [running.id.value]
    };
  if (number === last && first !== last && open2)
    yield {
      at: document.phase.at,
      message: `${said} ${open2.id.value} is still ${open2.status.value}; expected an earlier phase`,
      tasks: [open2.id.value]
    };
}
var RUNNING = /* @__PURE__ */ new Set(["running", "validating", "failed"]);
function* times({ created, updated }) {
  if (!created || !updated) return;
  const [from, to] = [instantOf(created.value), instantOf(updated.value)];
  if (from === void 0 || to === void 0 || from <= to) return;
  yield {
    at: updated.at,
    message: `the checkpoint was last updated (${updated.value}) before it was created (${created.value}); expected a later time`,
    related: [{ at: created.at, message: "its creation stands here" }]
  };
}
function instantOf(text) {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (!match?.[2]) return void 0;
  const time = Date.parse(`${match[1]}T${match[2]}${match[3] ?? "Z"}`);
  return Number.isNaN(time) ? void 0 : time;
}

// src/rules/contract/invalid.ts
var invalid_default2 = defineRule({
  name: "contract/invalid",
  severity: "error",
  summary: "A contract that cannot be read, or that the tool for its kind finds a fault in.",
  mend: "mend the contract where the finding points"
});

// src/rules/contract/tool-missing.ts
var tool_missing_default = defineRule({
  name: "contract/tool-missing",
  severity: "warning",
  summary: "Contracts that were not checked, because the tool for their kind is not installed.",
  mend: "install the tool that the finding names"
});

// src/model/contract-places.ts
function contractPlaces(written, planPath) {
  const { pattern, outside: outside2 } = tidyPath(written);
  if (outside2 !== void 0 && outside2 !== "parent") return [];
  const folder = planPath === void 0 || planPath.startsWith("/") ? "" : directoryName(planPath);
  const places = [pattern, `${folder}${pattern}`].map((path) => withoutParents(path));
  return [...new Set(places)].filter((path) => path !== void 0 && path !== "");
}

// src/rules/shared/presence.ts
var ALIAS = /^(?:@|~|\$\w*|#\w*)\//;
function canLookUp({ pattern, outside: outside2, shape }) {
  return outside2 === void 0 && shape !== "glob" && !hasPlaceholder(pattern) && !ALIAS.test(pattern);
}
function exists(repository, { pattern }) {
  return repository.hasFile(pattern) || repository.hasDirectory(pattern);
}
function createdBy({ plan, claims }) {
  const creates = plan.tasks.flatMap(
    (task) => task.claims.filter(({ access: access2 }) => access2 === "create" || access2 === "write")
  );
  const wide = creates.filter(({ shape }) => shape !== "file").map((claim) => matcher(claim));
  const below2 = /* @__PURE__ */ new Set();
  for (const { pattern } of creates) {
    for (let end = pattern.indexOf("/"); end !== -1; end = pattern.indexOf("/", end + 1)) {
      below2.add(pattern.slice(0, end));
    }
  }
  return ({ pattern }) => (claims.files.get(pattern) ?? []).some(
    ({ claim }) => claim.access === "create" || claim.access === "write"
  ) || below2.has(pattern.replace(/\/$/, "")) || wide.some((matches) => matches(pattern));
}
var MOST_HINTS = 100;
function nearestHints(repository) {
  let left = MOST_HINTS;
  return (pattern) => {
    if (left-- <= 0) return "";
    const near = repository.variantOf(pattern) ?? repository.nearestTo(pattern);
    return near === void 0 ? "" : `; the nearest path is ${near}`;
  };
}

// src/rules/contract/missing-file.ts
var missing_file_default = defineFormatRule("work-packages", {
  name: "contract/missing-file",
  severity: "error",
  summary: "A file that the contracts name is not on disk.",
  mend: "write the contract first, or correct its path",
  *check({ analysis, surroundings }, { contracts }) {
    const { repository } = analysis;
    if (!repository) return;
    const isWritten = writtenByPackage(analysis);
    const near = nearestHints(repository);
    for (const { value, at } of firstMentions(contracts)) {
      const places = contractPlaces(value, surroundings?.path);
      if (places.some((path) => isThere(repository, path) || isWritten(path))) continue;
      yield {
        at,
        message: `the contract ${value} ${whereNot(places, repository, near)}`,
        paths: places
      };
    }
  }
});
function firstMentions(contracts) {
  const told = /* @__PURE__ */ new Set();
  return contracts.filter(({ value }) => !told.has(value) && told.add(value));
}
function isThere(repository, path) {
  return !path.endsWith("/") && repository.hasFile(path) && !repository.escapes.has(path);
}
function writtenByPackage({ plan }) {
  const claims = plan.tasks.flatMap(
    (task) => task.claims.filter(
      ({ access: access2, outside: outside2, shape, pattern }) => isWrite(access2) && !outside2 && (shape !== "glob" || fixedFolder(pattern) !== "")
    )
  );
  const tests = claims.map((claim) => matcher(claim));
  return (path) => tests.some((matches) => matches(path));
}
function whereNot(places, repository, near) {
  if (places.length === 0) return "lies outside the repository; expected a file in it";
  if (places.some((path) => repository.hasDirectory(path)))
    return "is a folder; expected the file of a contract";
  if (places.some((path) => repository.escapes.has(path)))
    return "is a link that leads out of the repository; expected a file in it";
  const [first = "", ...others] = places;
  const beside = others.map((path) => `, and for ${path} beside the plan`).join("");
  return `is not there; looked for ${first} from the repository's root${beside}${near(first)}`;
}

// src/model/contract-name.ts
function isListed(name, paths) {
  const { pattern, shape } = tidyPath(name.replace(/#.*$/, ""));
  if (shape === "glob") {
    const globs = [pattern, `**/${pattern}`].map((one) => matcher({ pattern: one, shape }));
    return paths.some((path) => globs.some((matches) => matches(path)));
  }
  const word = pattern.includes("/") ? void 0 : wordOf(pattern);
  return paths.some(
    (path) => path === pattern || path.endsWith(`/${pattern}`) || wordOf(path) === word
  );
}
function wordOf(path) {
  const base = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const bare = base.replace(/(?:\.(?:schema|openapi|json|ya?ml|sql|md|ts|py|graphql|proto))+$/, "");
  return bare.replace(/[^\p{L}\p{N}]/gu, "");
}

// src/rules/contract/not-listed.ts
var not_listed_default = defineFormatRule("work-packages", {
  name: "contract/not-listed",
  severity: "warning",
  summary: "The primary contract, or one that a package locks, is not among the files of the contracts.",
  mend: "add the file to contracts.openapi.files, or correct its name",
  *check({ analysis: { plan } }, { contracts }) {
    const files2 = contracts.filter(({ is }) => is === "file").map(({ value }) => pathOf(value));
    if (files2.length === 0) return;
    yield* unlistedPrimary(contracts, new Set(files2));
    yield* unlistedLocks(
      plan,
      contracts.map(({ value }) => pathOf(value))
    );
  }
});
function pathOf(written) {
  return tidyPath(written).pattern;
}
function* unlistedPrimary(contracts, files2) {
  for (const { value, at, is } of contracts) {
    if (is !== "primary" || files2.has(pathOf(value))) continue;
    yield {
      at,
      message: `the primary contract ${value} is not among the files of the contracts; expected it there`,
      paths: [pathOf(value)]
    };
  }
}
function* unlistedLocks(plan, contracts) {
  for (const { id, locks, done } of plan.tasks) {
    for (const { value, at } of locks) {
      const [, name] = /^\s*contract\s*:\s*(\S+)\s*$/i.exec(value) ?? [];
      if (done || name === void 0 || name.includes(":") || isListed(name, contracts)) continue;
      yield {
        at,
        message: `task ${id} locks the contract ${name}, which is not among the files of the contracts; expected the path of one of them`,
        tasks: [id]
      };
    }
  }
}

// src/rules/dependency/cycle.ts
var cycle_default = defineRule({
  name: "dependency/cycle",
  severity: "error",
  summary: "Tasks depend on each other in a circle, so none of them can start.",
  mend: "remove one dependency of the circle",
  *check({ analysis: { plan, order } }) {
    for (const component of order.cycles) {
      const cycle = shortestCycle(order, component).map((number) => plan.tasks[number]);
      const [first] = cycle;
      if (!first) continue;
      const steps = cycle.map((task, i) => ({ task, needs: cycle[(i + 1) % cycle.length] }));
      const at = first.dependsOn.find(({ id }) => id === steps[0]?.needs.id)?.at ?? first.at;
      const told = [...cycle, first].map((task) => task.id).join(" \u2192 ");
      const others = component.length > cycle.length ? ` (${component.length} tasks are entangled)` : "";
      yield {
        at,
        message: `task ${first.id} waits for itself: ${told}${others}; expected an order without circles`,
        tasks: cycle.map((task) => task.id),
        related: steps.slice(1).map(({ task, needs }) => ({
          at: task.dependsOn.find(({ id }) => id === needs.id)?.at ?? task.at,
          message: `task ${task.id} depends on ${needs.id} here`
        }))
      };
    }
  }
});
function shortestCycle({ before }, component) {
  const members = new Set(component);
  let best;
  for (const start of component.slice(0, 50)) {
    const cycle2 = cycleFrom(start, members, before);
    if (cycle2 && (!best || cycle2.length < best.length)) best = cycle2;
    if (best?.length === 2) break;
  }
  const cycle = best ?? [...component];
  const smallest = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
function cycleFrom(start, members, before) {
  const cameFrom = /* @__PURE__ */ new Map();
  let frontier = [start];
  while (frontier.length > 0) {
    const next = [];
    for (const node of frontier) {
      for (const parent of before[node] ?? []) {
        if (parent === start) return unwind(node, cameFrom);
        if (!members.has(parent) || cameFrom.has(parent)) continue;
        cameFrom.set(parent, node);
        next.push(parent);
      }
    }
    frontier = next;
  }
  return void 0;
}
function unwind(node, cameFrom) {
  const path = [node];
  for (let from = cameFrom.get(node); from !== void 0; from = cameFrom.get(from))
    path.unshift(from);
  return path;
}

// src/rules/dependency/duplicate-id.ts
var duplicate_id_default = defineRule({
  name: "dependency/duplicate-id",
  severity: "error",
  summary: "Two tasks have one id, so a dependency on it means either.",
  mend: "give each task an id of its own",
  *check({ analysis: { plan } }) {
    const first = /* @__PURE__ */ new Map();
    for (const task of plan.tasks) {
      const other = first.get(task.id);
      if (!other) {
        first.set(task.id, task);
        continue;
      }
      yield {
        at: task.at,
        message: `${named(task, other)} has the id ${task.id} that ${named(other, task)} has already; expected an id of its own`,
        tasks: [task.id],
        related: [{ at: other.at, message: `the first task ${other.id} stands here` }]
      };
    }
  }
});
function named({ title, at }, other) {
  return title === other.title ? `the task on line ${at.start.line}` : `"${title}"`;
}

// src/rules/dependency/guessed.ts
var guessed_default = defineRule({
  name: "dependency/guessed",
  severity: "warning",
  summary: "A dependency was understood by guessing: a split id, a word beside an id, an empty bracket.",
  mend: "write the plain form",
  fixable: true
});

// src/rules/dependency/malformed.ts
var malformed_default = defineRule({
  name: "dependency/malformed",
  severity: "error",
  summary: "A dependency bracket cannot be read, or a part of it names no task.",
  mend: "write the plain form, such as [1.1, 1.2] or [none]",
  fixable: true
});

// src/rules/dependency/missing.ts
var missing_default = defineRule({
  name: "dependency/missing",
  severity: "error",
  summary: "A task does not say what it depends on.",
  mend: "add the bracket to its heading: Depends on [none], or the ids of earlier tasks"
});

// src/rules/dependency/priority-order.ts
var priority_order_default = defineRule({
  name: "dependency/priority-order",
  severity: "info",
  summary: "A dependency has a lower priority than the task that waits for it.",
  mend: "raise the priority of the dependency",
  *check({ analysis: { plan, order } }) {
    for (const [number, task] of plan.tasks.entries()) {
      const { priority } = task;
      if (!priority) continue;
      for (const parent of order.before[number] ?? []) {
        const other = plan.tasks[parent];
        if (!other.priority || other.priority.value <= priority.value) continue;
        yield {
          at: other.priority.at,
          message: `task ${other.id} has priority ${other.priority.value} but task ${task.id} with priority ${priority.value} waits for it; expected at least the same`,
          tasks: [other.id, task.id],
          related: [{ at: priority.at, message: `task ${task.id} says its priority here` }]
        };
      }
    }
  }
});

// src/rules/shared/shared-files.ts
var MOST_STEPS = 2e5;
var MeantOrder = class {
  #tasks;
  #before;
  #known = /* @__PURE__ */ new Map();
  #steps = 0;
  constructor(tasks, { before }) {
    this.#tasks = tasks;
    this.#before = before;
  }
  precedes(first, second) {
    const seen = /* @__PURE__ */ new Set([second]);
    const open2 = [second];
    for (let at = open2.pop(); at !== void 0; at = open2.pop()) {
      for (const earlier of this.#before[at] ?? []) {
        if (this.#steps++ > MOST_STEPS) return true;
        if (seen.has(earlier) || this.#share(earlier, at)) continue;
        if (earlier === first) return true;
        seen.add(earlier);
        open2.push(earlier);
      }
    }
    return false;
  }
  #share(a, b) {
    const key = `${a} ${b}`;
    const known3 = this.#known.get(key) ?? sharesFile(this.#tasks[a], this.#tasks[b]);
    this.#known.set(key, known3);
    return known3;
  }
};
var MOST_COMPARED = 1e4;
function sharesFile({ claims: some }, { claims: others }) {
  if (some.length * others.length > MOST_COMPARED) return true;
  return some.some((one) => others.some((other) => meets(one, other)));
}
function meets(one, other) {
  if (!isWrite(one.access) || !isWrite(other.access)) return false;
  if (one.outside !== void 0 || other.outside !== void 0) return false;
  return one.pattern === other.pattern || overlap(one, other, [], { steps: 1e4 }) !== void 0;
}

// src/rules/dependency/redundant.ts
var redundant_default = defineRule({
  name: "dependency/redundant",
  severity: "info",
  summary: "A dependency is implied by another one of the same task.",
  mend: "leave it out; the order stays the same",
  fixable: true,
  *check({ analysis: { plan, order } }) {
    if (plan.format === "strategy") return;
    const implied = order.reach.implied();
    const meant = new MeantOrder(plan.tasks, order);
    for (const [number, task] of plan.tasks.entries()) {
      const maybe = implied.get(number);
      if (!maybe) continue;
      const parents = order.before[number] ?? [];
      const shared = sharedPlaces(task.dependsOn);
      if (order.precedes(number, number)) continue;
      for (const { id, at, removal } of task.dependsOn) {
        const parent = order.numberOf.get(id);
        if (parent === void 0 || !maybe.includes(parent) || shared.has(at)) continue;
        const through = parents.find(
          (other) => order.precedes(parent, other) && !order.precedes(other, parent)
        );
        if (through === void 0) continue;
        const isMeant = () => parents.some((other) => order.precedes(parent, other) && meant.precedes(parent, other));
        yield {
          at,
          message: `task ${task.id} depends on ${id}, which ${plan.tasks[through].id} already waits for; it can be left out`,
          tasks: [task.id, id],
          ...removal && isMeant() && {
            fixes: [{ title: `leave ${id} out`, edits: [{ ...removal, text: "" }] }]
          }
        };
      }
    }
  }
});
function sharedPlaces(dependencies) {
  const seen = /* @__PURE__ */ new Set();
  const shared = /* @__PURE__ */ new Set();
  for (const { at } of dependencies) (seen.has(at) ? shared : seen).add(at);
  return shared;
}

// src/rules/dependency/self.ts
var self_default = defineRule({
  name: "dependency/self",
  severity: "error",
  summary: "A task depends on itself, so it can never start.",
  mend: "remove the task's own id from its dependencies",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (id !== task.id) continue;
        yield {
          at,
          message: `task ${task.id} depends on itself; expected only other tasks`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/rules/dependency/unknown.ts
var MOST_FINDINGS = 200;
var MOST_HINTS2 = 100;
var unknown_default = defineRule({
  name: "dependency/unknown",
  severity: "error",
  summary: "A task depends on an id that no task has.",
  mend: "use the id of a task of this plan, or remove it",
  fixable: true,
  *check({ analysis: { plan, order } }) {
    const hints = /* @__PURE__ */ new Map();
    const nearestTo = (id) => {
      const known3 = hints.get(id) ?? (hints.size < MOST_HINTS2 ? nearest(id, order.numberOf.keys()) : []);
      if (hints.size < MOST_HINTS2) hints.set(id, known3);
      return known3;
    };
    let told = 0;
    let rest;
    for (const task of plan.tasks) {
      for (const { id, at } of task.dependsOn) {
        if (order.numberOf.has(id)) continue;
        if (told++ >= MOST_FINDINGS) {
          rest ??= { at, message: "" };
          continue;
        }
        const near = nearestTo(id).filter((known3) => known3 !== task.id);
        const hint = nearHint(near);
        const finding3 = {
          at,
          message: `task ${task.id} depends on ${id}, which is no task of the plan${hint}`,
          tasks: [task.id]
        };
        const [only] = near;
        if (near.length === 1 && only !== void 0 && !task.dependsOn.some((other) => other.id === only)) {
          finding3.fixes = [{ title: `depend on ${only} instead`, edits: [{ ...at, text: only }] }];
        }
        yield finding3;
      }
    }
    if (!rest) return;
    const count2 = told - MOST_FINDINGS;
    yield {
      ...rest,
      message: `${count2} more dependencies from here on name no task of the plan; expected ids of its tasks`
    };
  }
});
function nearHint(near) {
  if (near.length === 0) return "";
  return near.length === 1 ? `; the nearest id is ${near[0]}` : `; the nearest ids are ${near.slice(0, 3).join(", ")}`;
}

// src/rules/dependency/wave-order.ts
var wave_order_default = defineRule({
  name: "dependency/wave-order",
  severity: "error",
  summary: "A declared wave, batch, phase or merge order contradicts the dependencies: a task comes before what it waits for.",
  mend: "correct the wave or the order, or the dependency",
  *check({ analysis, parsed }) {
    yield* waves(analysis);
    yield* merges(analysis);
    if (isFormat(parsed, "session-plan")) yield* phases(analysis, parsed.document);
  }
});
function* waves({ plan, order }) {
  for (const [number, task] of plan.tasks.entries()) {
    const { wave } = task;
    if (!wave) continue;
    for (const parent of order.before[number] ?? []) {
      const other = plan.tasks[parent];
      if (!other.wave || other.wave.value <= wave.value) continue;
      yield {
        at: wave.at,
        message: `task ${task.id} is in wave ${wave.value} but depends on ${other.id} of wave ${other.wave.value}; expected a wave after it`,
        tasks: [task.id, other.id],
        related: [{ at: other.wave.at, message: `task ${other.id} says its wave here` }]
      };
    }
  }
}
function* merges({ plan, order }) {
  const merged = new Map(
    (plan.mergeOrder ?? []).map(({ value, at }, place) => [value, { at, place }])
  );
  for (const [number, task] of plan.tasks.entries()) {
    const own = merged.get(task.id);
    if (!own) continue;
    for (const parent of order.before[number] ?? []) {
      const other = plan.tasks[parent];
      const first = merged.get(other.id);
      if (!first || first.place < own.place) continue;
      yield {
        at: own.at,
        message: `task ${task.id} is merged before ${other.id}, on which it depends; expected it to be merged after it`,
        tasks: [task.id, other.id],
        related: [{ at: first.at, message: `task ${other.id} is merged here` }]
      };
    }
  }
}
function* phases({ plan }, document) {
  const phaseOf2 = new Map(
    document.phases.flatMap(({ tasks }, position) => tasks.map((id) => [id, position]))
  );
  for (const task of plan.tasks) {
    for (const { id, at } of task.dependsOn) {
      const [own, other] = [phaseOf2.get(task.id), phaseOf2.get(id)];
      if (own === void 0 || other === void 0 || other <= own) continue;
      yield {
        at,
        message: `session ${task.id} of phase ${document.phases[own].id} depends on ${id} of phase ${document.phases[other].id}; expected a session of an earlier phase, or of the same`,
        tasks: [task.id, id],
        related: [{ at: document.phases[other].at, message: `the phase of ${id} starts here` }]
      };
    }
  }
  for (const { id, sync } of document.phases) {
    if (sync?.misplaced === void 0) continue;
    yield {
      at: sync.at,
      message: `the sync point of phase ${id} stands before phase ${sync.misplaced} by its words, which does not come after it; expected the name of a phase below`
    };
  }
}

// src/rules/lock/expires-early.ts
var LONGEST3 = 480;
var expires_early_default = defineFormatRule("work-packages", {
  name: "lock/expires-early",
  severity: "warning",
  summary: "The locks of a package expire before the package times out.",
  mend: "let the locks live at least as long as the package may run",
  fixable: true,
  *check({ analysis: { plan } }, { packages }) {
    for (const [i, details] of packages.entries()) {
      const task = plan.tasks[i];
      if (task && holdsLocks(task)) yield* judge(details);
    }
  }
});
function holdsLocks({ locks, lockFiles = [], done }) {
  return !done && locks.length + lockFiles.length > 0;
}
function* judge({ id, ttl, timeout, hasOwnTtl, at }) {
  if (!ttl || !timeout || ttl.value >= timeout.value) return;
  const own = hasOwnTtl === true;
  yield {
    at: own ? ttl.at : at,
    message: `the locks of package ${id} expire after ${ttl.value} minutes${own ? "" : " by default"}, but it may run for ${timeout.value}; expected locks that live at least as long`,
    tasks: [id],
    related: [
      { at: timeout.at, message: `its timeout is ${timeout.value} minutes` },
      ...own ? [] : [{ at: ttl.at, message: `locks live ${ttl.value} minutes by default` }]
    ],
    ...own && timeout.value <= LONGEST3 && {
      fixes: [
        {
          title: `let the locks live for ${timeout.value} minutes`,
          edits: [{ ...ttl.at, text: String(timeout.value) }]
        }
      ]
    }
  };
}

// src/rules/lock/not-canonical.ts
var not_canonical_default = defineRule({
  name: "lock/not-canonical",
  severity: "error",
  summary: "The key of a lock is not in the form in which keys of its kind are compared.",
  mend: "write the key in its canonical form",
  fixable: true,
  *check({ analysis: { plan } }) {
    const isPackages = plan.format === "work-packages";
    for (const task of plan.tasks)
      if (!task.done) for (const key of task.locks) yield* judge2(task, key, isPackages);
  }
});
function* judge2(task, { value, at }, isPackages) {
  const fault = keyFault(value);
  if (!fault) return;
  const { canonical, expected, isPlain: isPlain2 } = fault;
  yield {
    at,
    ...(isPlain2 || !isPackages) && { severity: "warning" },
    message: `the lock "${value}" of task ${task.id} is not in its canonical form; ${expected}`,
    tasks: [task.id],
    ...canonical !== void 0 && isPackages && {
      fixes: [
        { title: `write ${canonical}`, edits: [{ ...at, text: JSON.stringify(canonical) }] }
      ]
    }
  };
}

// src/model/repair/route.ts
function newArcsBetween(from, to, { parents, reach }, before) {
  const childOf = /* @__PURE__ */ new Map();
  const isNew = (parent, child) => !before[child].includes(parent);
  let level = [to];
  while (level.length > 0) {
    const beyond = [];
    for (const child of level) {
      if (child === from) return unwind2(from, to, childOf).filter((arc) => isNew(arc.from, arc.to));
      for (const parent of parents[child]) {
        if (childOf.has(parent) || parent !== from && !reach.has(from, parent)) continue;
        if (isNew(parent, child)) {
          beyond.push({ from: parent, to: child });
          continue;
        }
        childOf.set(parent, child);
        level.push(parent);
      }
    }
    level = [];
    for (const arc of beyond) {
      if (childOf.has(arc.from)) continue;
      childOf.set(arc.from, arc.to);
      level.push(arc.from);
    }
  }
  return [];
}
function unwind2(from, to, childOf) {
  const arcs = [];
  for (let task = from; task !== to; ) {
    const child = childOf.get(task);
    arcs.push({ from: task, to: child });
    task = child;
  }
  return arcs;
}

// src/rules/shared/repair-fix.ts
var MOST_NAMED = 3;
function repairFixes(analysis) {
  const { plan, order, claims, repair } = analysis;
  const parentsOf = /* @__PURE__ */ new Map();
  for (const { from, to } of repair.arcs) push(parentsOf, to, from);
  const stuck = new Set(repair.stuck.map(({ a, b }) => `${a} ${b}`));
  const id = (task) => plan.tasks[task].id;
  const newIds = (task) => (parentsOf.get(task) ?? []).map(id);
  const fix2 = (tasks, title) => {
    const edits = tasks.map((task) => editsOf(analysis, task, newIds(task)));
    const isWhole = edits.length > 0 && edits.every((some) => some.length > 0);
    return isWhole ? { title, edits: edits.flat() } : void 0;
  };
  return {
    ofPair({ a, b }) {
      const [from, to] = repair.reach.has(b.task, a.task) ? [b.task, a.task] : [a.task, b.task];
      const tasks = newArcsBetween(from, to, repair, order.before).map((arc) => arc.to);
      const title = tasks.length > MOST_NAMED ? `add dependencies to ${tasks.length} tasks, so that ${id(from)} comes before ${id(to)}` : tasks.map((task) => `add ${inWords(newIds(task))} to the dependencies of ${id(task)}`).join(", ");
      return fix2(tasks, title);
    },
    ofPath(path) {
      const claimants = new Set(claims.on(path).map(({ task }) => task));
      const tasks = [...parentsOf.keys()].filter((task) => claimants.has(task));
      return fix2(tasks, `add dependencies to ${tasks.length} of the tasks that claim ${path}`);
    },
    isStuck: ({ a, b }) => stuck.has(`${a.task} ${b.task}`)
  };
}
function editsOf({ plan }, task, ids) {
  const slots = plan.tasks[task].dependencySlots ?? [];
  return slots.map(({ at, before, after, between: between2 = ", ", quote = "" }) => ({
    ...at,
    text: `${before}${ids.map((id) => `${quote}${id}${quote}`).join(between2)}${after}`
  }));
}
function inWords(ids) {
  const [last] = ids.slice(-1);
  return ids.length > 1 ? `${ids.slice(0, -1).join(", ")} and ${last}` : last ?? "";
}

// src/rules/lock/conflict.ts
var conflict_default = defineRule({
  name: "lock/conflict",
  severity: "error",
  summary: "Two tasks that no dependency orders hold one lock.",
  mend: "let one task depend on the other, or lock less",
  fixable: true,
  *check({ analysis }) {
    const { plan, lockConflicts: lockConflicts2 } = analysis;
    const id = ({ task }) => plan.tasks[task].id;
    let fixes;
    for (const { pairs: pairs2, more } of lockConflicts2) {
      fixes ??= repairFixes(analysis);
      for (const pair of pairs2) yield finding(pair, id, fixes);
      const count2 = more["write-race"];
      const last = pairs2.at(-1);
      if (count2 === 0 || !last) continue;
      const { at, written } = last.b.claim;
      yield {
        at,
        message: `${count2} more pairs of tasks hold ${written} without an order; expected one task that owns it`
      };
    }
  }
});
function finding(pair, id, fixes) {
  const { a, b, path, lock, isAssumed } = pair;
  const [ours, theirs] = [b.claim.written, a.claim.written];
  const how = isAssumed ? ", two patterns that are too intricate to compare" : "";
  const expected = fixes.isStuck(pair) ? "no order of the two fits the other claims and dependencies, so let one of them lock less" : "let one depend on the other";
  const fix2 = fixes.ofPair(pair);
  return {
    at: b.claim.at,
    message: `task ${id(b)} locks ${ours} while task ${id(a)} locks ${ours === theirs ? "it" : theirs}${how}; ${expected}`,
    tasks: [id(a), id(b)],
    // A key is no path.
    ...lock === "file" && { paths: [path] },
    related: [{ at: a.claim.at, message: `task ${id(a)} locks it here` }],
    ...fix2 && { fixes: [fix2] }
  };
}

// src/rules/ownership/case-collision.ts
var case_collision_default = defineRule({
  name: "ownership/case-collision",
  severity: "error",
  summary: "Two paths differ only in case or Unicode form: one file on some systems, two on others.",
  mend: "write the path the same way everywhere",
  fixable: true,
  *check({ analysis }) {
    const groups = /* @__PURE__ */ new Map();
    for (const path of analysis.claims.files.keys()) push(groups, foldPath(path), path);
    for (const paths of groups.values()) yield* ofGroup(analysis, paths);
  }
});
var PAIRS_PER_GROUP = 200;
function* ofGroup(analysis, paths) {
  let told = 0;
  let more = 0;
  let last;
  for (const [i, path] of paths.entries()) {
    const existing = againstRepository(analysis, path);
    if (existing) {
      yield existing;
      continue;
    }
    for (const other of paths.slice(0, i)) {
      const found = told < PAIRS_PER_GROUP ? between(analysis, other, path) : void 0;
      if (found) yield last = found;
      if (found) told++;
      else if (told === PAIRS_PER_GROUP && collide(analysis, other, path)) more++;
    }
  }
  if (more === 0 || !last) return;
  yield {
    at: last.at,
    message: `${more} more pairs of paths differ only in case or Unicode form from one another; expected one spelling`,
    paths: last.paths ?? []
  };
}
function speaker(sides) {
  return sides.find(({ claim }) => isWrite(claim.access)) ?? sides[0];
}
function collide({ plan, claims }, other, path) {
  const a = speaker(claims.files.get(other) ?? []);
  const b = speaker(claims.files.get(path) ?? []);
  if (!a || !b || !(isWrite(a.claim.access) || isWrite(b.claim.access))) return void 0;
  return plan.tasks[a.task].done && plan.tasks[b.task].done ? void 0 : [a, b];
}
function between(analysis, other, path) {
  const sides = collide(analysis, other, path);
  if (!sides) return void 0;
  const [a, b] = sides;
  const [first, second] = [analysis.plan.tasks[a.task], analysis.plan.tasks[b.task]];
  return {
    at: b.claim.at,
    message: `task ${second.id} names ${path} and task ${first.id} names ${other}, which are one file where case or Unicode form does not count; expected one spelling`,
    tasks: [.../* @__PURE__ */ new Set([first.id, second.id])],
    paths: [other, path],
    related: [{ at: a.claim.at, message: `task ${first.id} writes it this way` }]
  };
}
function againstRepository({ plan, claims, repository }, path) {
  const variant = repository?.hasFile(path) ? void 0 : repository?.variantOf(path);
  const side = speaker(claims.files.get(path) ?? []);
  if (!variant || !side || !isWrite(side.claim.access) || plan.tasks[side.task].done)
    return void 0;
  const { id } = plan.tasks[side.task];
  const fixes = inExistingSpelling(claims.files.get(path) ?? [], variant);
  return {
    at: side.claim.at,
    ...fixes && { fixes },
    message: `task ${id} names ${path}, which differs from the existing ${variant} only in case or Unicode form; expected the existing spelling`,
    tasks: [id],
    paths: [path, variant]
  };
}
function inExistingSpelling(sides, variant) {
  if (sides.some(({ claim }) => claim.access === "create")) return void 0;
  const edits = sides.map(({ claim }) => ({ ...claim.at, text: variant }));
  return [{ title: `write ${variant}`, edits }];
}

// src/rules/ownership/create-existing.ts
var create_existing_default = defineRule({
  name: "ownership/create-existing",
  severity: "warning",
  summary: "A task creates a file that the repository holds already.",
  mend: "let the task modify the file, or choose another path",
  *check({ analysis: { plan, repository } }) {
    if (!repository) return;
    const creations2 = plan.tasks.filter((task) => !task.done).flatMap(creationsOf);
    const existing = creations2.filter(({ claim }) => holds(repository, claim));
    const [first] = existing;
    if (!first) return;
    if (existing.length === creations2.length && existing.length > 1) {
      yield {
        at: first.claim.at,
        severity: "info",
        message: `all ${existing.length} files that the plan creates exist, so this plan looks carried out; expected open tasks only`
      };
      return;
    }
    for (const { task, claim } of existing) {
      yield {
        at: claim.at,
        message: `task ${task.id} creates ${claim.pattern}, which exists already; expected a new path, or the file among those to modify`,
        tasks: [task.id],
        paths: [claim.pattern]
      };
    }
  }
});
function creationsOf(task) {
  return task.claims.filter((claim) => claim.access === "create" && claim.shape === "file" && !claim.outside).map((claim) => ({ task, claim }));
}
function holds(repository, { pattern }) {
  return repository.files.has(pattern);
}

// src/rules/shared/races.ts
var VERB = {
  create: "creates",
  modify: "modifies",
  delete: "deletes",
  write: "may write",
  read: "reads",
  deny: "denies itself"
};
function verb(access2) {
  return VERB[access2];
}
function* raceFindings(analysis, kind, expected) {
  const { plan, conflicts } = analysis;
  const id = ({ task }) => plan.tasks[task].id;
  let fixes;
  for (const { pairs: pairs2, more } of conflicts) {
    const mine = pairs2.filter((pair) => pair.kind === kind);
    if (mine.length === 0 && more[kind] === 0) continue;
    if (kind !== "stale-read") fixes ??= repairFixes(analysis);
    for (const pair of mine) {
      const { a, b, path } = pair;
      const isStuck = fixes?.isStuck(pair);
      yield {
        at: b.claim.at,
        message: `${clash(pair, id)}; ${isStuck ? NO_ORDER : expected(pair, id)}`,
        tasks: [id(a), id(b)],
        paths: [path],
        related: [{ at: a.claim.at, message: `task ${id(a)} claims it here` }],
        ...withFix(fixes?.ofPair(pair))
      };
    }
    const last = mine.at(-1) ?? pairs2.at(-1);
    if (more[kind] === 0 || !last) continue;
    yield {
      at: last.b.claim.at,
      message: `${more[kind]} more pairs of tasks meet on ${last.path} without an order; expected one task that owns it`,
      paths: [last.path],
      ...withFix(fixes?.ofPath(last.path))
    };
  }
}
var NO_ORDER = "no order of the two fits the other claims and dependencies, so give the file to one of them";
function withFix(fix2) {
  return fix2 ? { fixes: [fix2] } : {};
}
function clash({ a, b, path, isAssumed }, id) {
  const [does, other] = [
    `task ${id(b)} ${verb(b.claim.access)}`,
    `while task ${id(a)} ${verb(a.claim.access)} it`
  ];
  const { pattern } = b.claim;
  if (isAssumed)
    return `${does} ${pattern} ${other} through ${a.claim.pattern}, two patterns that are too intricate to compare and are taken to meet`;
  if (b.claim.shape !== "file" && a.claim.pattern === pattern)
    return `${does} ${pattern} ${other} (both match ${path})`;
  return `${does} ${path}${via(b)} ${other}${via(a)}`;
}
function via({ claim }) {
  return claim.shape === "file" ? "" : ` (through ${claim.pattern})`;
}

// src/rules/ownership/create-race.ts
var create_race_default = defineRule({
  name: "ownership/create-race",
  severity: "error",
  summary: "A task uses a file that a task which no dependency orders before it creates.",
  mend: "let the task that uses the file depend on the one that creates it",
  fixable: true,
  *check({ analysis }) {
    yield* raceFindings(analysis, "create-race", ({ a, b }, id) => {
      const [creator, user] = a.claim.access === "create" ? [a, b] : [b, a];
      return `let ${id(user)} depend on ${id(creator)}`;
    });
  }
});

// src/rules/ownership/created-twice.ts
var created_twice_default = defineRule({
  name: "ownership/created-twice",
  severity: "warning",
  summary: "Two tasks, one after the other, both say that they create one file.",
  mend: "let the later task modify the file",
  *check({ analysis: { plan, order, claims } }) {
    for (const [path, sides] of claims.files) {
      const creators = firstPerTask(sides.filter(({ claim }) => claim.access === "create"));
      const deleters = sides.filter(({ claim }) => claim.access === "delete");
      for (const b of creators) {
        const isGone = (other) => deleters.some(
          ({ task }) => order.precedes(other.task, task) && order.precedes(task, b.task)
        );
        const a = creators.find(
          (other) => order.precedes(other.task, b.task) && !order.precedes(b.task, other.task) && !isGone(other)
        );
        if (!a || plan.tasks[b.task].done) continue;
        const [first, second] = [plan.tasks[a.task].id, plan.tasks[b.task].id];
        yield {
          at: b.claim.at,
          message: `task ${second} creates ${path} that task ${first} before it creates already; expected one of them to modify it`,
          tasks: [first, second],
          paths: [path],
          related: [{ at: a.claim.at, message: `task ${first} creates it here` }]
        };
      }
    }
  }
});
function firstPerTask(sides) {
  return [...new Map(sides.toReversed().map((side) => [side.task, side])).values()].toReversed();
}

// src/rules/ownership/denied.ts
var MOST_STEPS2 = 2e5;
var denied_default = defineRule({
  name: "ownership/denied",
  severity: "error",
  summary: "A task claims to write what it denies itself.",
  mend: "take the path off one of the two lists",
  *check({ analysis: { plan } }) {
    const budget = { steps: MOST_STEPS2 };
    for (const task of plan.tasks) {
      if (task.done) continue;
      const denied = task.claims.filter(({ access: access2, outside: outside2 }) => access2 === "deny" && !outside2);
      if (denied.length === 0) continue;
      for (const claim of task.claims) {
        if (!isWrite(claim.access) || claim.outside || overlap(claim, claim, denied, budget))
          continue;
        const why = denied.filter((deny) => overlap(claim, deny, [], budget));
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, all of which it denies itself through ${why.map(({ pattern }) => pattern).join(" and ")}; expected a path that it may touch`,
          tasks: [task.id],
          paths: [claim.pattern],
          related: why.map(({ at }) => ({ at, message: `task ${task.id} denies it here` }))
        };
      }
    }
  }
});

// src/model/known-paths.ts
var MOST_TESTS = 5e6;
var KnownPaths = class {
  #paths;
  #rows = /* @__PURE__ */ new Map();
  #tests = 0;
  constructor(paths) {
    this.#paths = [...paths].sort();
  }
  /** True when a path matches, or when there was no time to look. */
  some(pattern) {
    const matches = matcher(pattern);
    const [first, end] = this.#below(fixedFolder(pattern.pattern));
    for (let i = first; i < end; i++)
      if (this.#tests++ >= MOST_TESTS || matches(this.#paths[i])) return true;
    return false;
  }
  /** The first path that both match and that is free for them. */
  meeting(a, b, isFree) {
    const [first, end] = this.#below(longest(fixedFolder(a.pattern), fixedFolder(b.pattern)));
    if (first === end) return void 0;
    const [one, two] = [this.#rowOf(a), this.#rowOf(b)];
    for (let word = first >> 5; word <= end - 1 >> 5; word++) {
      for (let both = one[word] & two[word]; both !== 0; both &= both - 1) {
        const path = this.#paths[word * 32 + 31 - Math.clz32(both & -both)];
        if (isFree(path)) return path;
      }
    }
    return void 0;
  }
  /** Paths that both match, at most `most` of them. */
  common(a, b, most) {
    const found = [];
    this.meeting(a, b, (path) => found.push(path) >= most);
    return found;
  }
  /** One bit a path: the pattern matches it. */
  #rowOf(pattern) {
    const key = `${pattern.shape} ${pattern.pattern}`;
    let row = this.#rows.get(key);
    if (!row) {
      row = new Uint32Array(this.#paths.length + 31 >> 5);
      this.#rows.set(key, row);
      const matches = matcher(pattern);
      const [first, end] = this.#below(fixedFolder(pattern.pattern));
      for (let i = first; i < end && this.#tests < MOST_TESTS; i++, this.#tests++)
        if (matches(this.#paths[i])) row[i >> 5] |= 1 << (i & 31);
    }
    return row;
  }
  /** Where the paths below a folder start and end. */
  #below(folder) {
    if (folder === "") return [0, this.#paths.length];
    return [this.#place(folder), this.#place(`${folder.slice(0, -1)}0`)];
  }
  #place(text) {
    let [low, high] = [0, this.#paths.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#paths[middle] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
function longest(a, b) {
  return a.length >= b.length ? a : b;
}

// src/rules/ownership/empty-pattern.ts
var empty_pattern_default = defineRule({
  name: "ownership/empty-pattern",
  severity: "warning",
  summary: "A glob matches no file of the repository, and no task creates one that it would match.",
  mend: "correct the glob, or name the files",
  *check({ analysis: { plan, claims, repository } }) {
    if (!repository) return;
    const isCreated = creations(claims);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const { access: access2, pattern, outside: outside2 } = claim;
        const uses2 = access2 === "modify" || access2 === "delete" || access2 === "read";
        if (!uses2 || claim.shape !== "glob" || outside2 || hasPlaceholder(pattern)) continue;
        if (repository.hasFile(pattern) || repository.paths.some(claim) || isCreated(claim))
          continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(access2)} ${pattern}, which matches no file and none that a task creates; expected a glob for files that are there`,
          tasks: [task.id],
          paths: [pattern]
        };
      }
    }
  }
});
var MOST_STEPS3 = 2e5;
function creations(claims) {
  const creates = ({ claim }) => claim.access === "create" || claim.access === "write";
  const files2 = [...claims.files].filter(([, sides]) => sides.some(creates));
  const paths = new KnownPaths(files2.map(([path]) => path));
  const wide = claims.groups.filter(({ sides }) => sides.some(creates));
  const budget = { steps: MOST_STEPS3 };
  return (glob) => paths.some(glob) || wide.some(({ claim }) => overlap(glob, claim, [], budget) !== void 0);
}

// src/rules/ownership/hot-file.ts
var FEWEST = 4;
var hot_file_default = defineRule({
  name: "ownership/hot-file",
  severity: "info",
  summary: "Four or more tasks stand in a row only because they all write one file.",
  mend: "give the file to one task: a last one that registers what the others made, or a file for each",
  *check({ analysis }) {
    const { plan, claims } = analysis;
    for (const [path, sides] of claims.files) {
      const writers = [
        ...new Set(sides.filter(({ claim }) => isWrite(claim.access)).map(({ task }) => task))
      ];
      if (writers.length < FEWEST) continue;
      const row = inRow(analysis, writers, path);
      const [first] = sides;
      if (row.length < FEWEST || !first) continue;
      const ids = row.map((task) => plan.tasks[task].id);
      yield {
        at: sides.find(({ task }) => task === row[0])?.claim.at ?? first.claim.at,
        message: `tasks ${ids.join(", ")} are ordered only by ${path}, which each of them writes; one task that writes it for all would let the others run at once`,
        tasks: ids,
        paths: [path]
      };
    }
  }
});
function inRow({ plan, order }, writers, path) {
  const tied = /* @__PURE__ */ new Set();
  for (const task of writers) {
    for (const parent of order.before[task] ?? []) {
      if (!writers.includes(parent) || !onlyShares(plan.tasks[parent].claims, plan.tasks[task].claims, path))
        continue;
      tied.add(parent).add(task);
    }
  }
  return writers.filter((task) => tied.has(task));
}
function onlyShares(a, b, path) {
  const mine = new Set(a.map(({ pattern }) => pattern));
  return b.every(({ pattern }) => pattern === path || !mine.has(pattern));
}

// src/rules/ownership/matrix-mismatch.ts
var matrix_mismatch_default = defineFormatRule("execution-plan", {
  name: "ownership/matrix-mismatch",
  severity: "error",
  summary: "The ownership matrix and a worker's own list of files disagree, or the matrix gives one file to two owners.",
  mend: "make the matrix and the worker's list say the same, with one PRIMARY a file",
  *check({ analysis: { plan } }, document) {
    if (document.matrix.length === 0) return;
    const shared = /* @__PURE__ */ new Set();
    for (const finding3 of twoOwners(plan, document)) {
      for (const path of finding3.paths ?? []) shared.add(path);
      yield finding3;
    }
    const rows = new RowIndex(document);
    for (const [worker, claims] of document.owned) {
      if (plan.tasks[worker]?.done) continue;
      for (const claim of claims) yield* notInMatrix(plan, document, rows.of(claim), worker, claim);
      const owned = rows.ownedBy(worker).filter(({ row }) => !shared.has(row.path.pattern));
      yield* notInList(plan, document, owned, worker, claims);
    }
  }
});
var MOST_COMPARED2 = 5e5;
var RowIndex = class {
  #rows;
  #byName = /* @__PURE__ */ new Map();
  #wide = [];
  #owned = /* @__PURE__ */ new Map();
  #compared = 0;
  constructor({ matrix }) {
    this.#rows = matrix;
    for (const row of matrix) {
      if (row.path.shape === "file") push(this.#byName, baseName(row.path.pattern), row);
      else this.#wide.push(row);
      for (const cell of row.cells) if (cell.isOwner) push(this.#owned, cell.task, { row, cell });
    }
  }
  /** The rows of the same path, of one that it is short for, or of one that it meets; `undefined` when there are too many to compare. */
  of(claim) {
    const isFile = claim.shape === "file";
    const others = isFile ? [...this.#byName.get(baseName(claim.pattern)) ?? [], ...this.#wide] : this.#rows;
    this.#compared += others.length;
    if (this.#compared > MOST_COMPARED2) return void 0;
    return others.filter(({ path }) => isSame(claim, path));
  }
  ownedBy(worker) {
    return this.#owned.get(worker) ?? [];
  }
};
function* twoOwners(plan, { matrix }) {
  const owners = /* @__PURE__ */ new Map();
  for (const row of matrix) {
    const key = row.isPart ? `${row.path.pattern} ${row.path.at.start.line}` : row.path.pattern;
    for (const cell of row.cells) {
      if (!cell.isOwner) continue;
      const first = owners.get(key);
      if (!first) owners.set(key, { row, cell });
      else if (first.cell.task !== cell.task) {
        const [a, b] = [plan.tasks[first.cell.task].id, plan.tasks[cell.task].id];
        yield {
          at: cell.at,
          message: `the ownership matrix gives ${row.path.pattern} to ${a} and to ${b}; expected one owner`,
          tasks: [a, b],
          paths: [row.path.pattern],
          related: [{ at: first.cell.at, message: `${a} owns it here` }]
        };
      }
    }
  }
}
function* notInMatrix(plan, { isWhole }, rows, worker, claim) {
  if (claim.outside || !rows) return;
  const mine = rows.flatMap(({ cells: cells2 }) => cells2.filter(({ task }) => task === worker));
  if (mine.some(({ access: access2 }) => isWrite(access2))) return;
  const { id } = plan.tasks[worker];
  const others = rows.flatMap(({ cells: cells2 }) => cells2.filter(({ isOwner }) => isOwner));
  const owner = others[0] && plan.tasks[others[0].task].id;
  const said = whatMatrixSays(mine, owner);
  if (rows.length === 0 && !isWhole) return;
  const at = mine[0]?.at ?? others[0]?.at;
  yield {
    at: claim.at,
    message: `worker ${id} lists ${claim.pattern} as its own, but the ownership matrix ${said}; expected both to say the same`,
    tasks: owner === void 0 || mine.length > 0 ? [id] : [id, owner],
    paths: [claim.pattern],
    ...at && { related: [{ at, message: "the matrix says so here" }] }
  };
}
function whatMatrixSays(mine, owner) {
  if (mine.some(({ access: access2 }) => access2 === "read")) return "lets it only read it";
  if (mine.length > 0) return "denies it";
  return owner === void 0 ? "does not give it to anyone" : `gives it to ${owner}`;
}
function* notInList(plan, { vague }, owned, worker, claims) {
  if (vague.has(worker) || owned.length * claims.length > MOST_COMPARED2) return;
  const { id } = plan.tasks[worker];
  for (const { row, cell } of owned) {
    const { path } = row;
    if (path.outside || claims.some((claim) => isSame(claim, path))) continue;
    yield {
      at: cell.at,
      message: `the ownership matrix gives ${path.pattern} to ${id}, but the worker's own list leaves it out; expected both to say the same`,
      tasks: [id],
      paths: [path.pattern],
      related: [{ at: claims[0].at, message: `the list of worker ${id} starts here` }]
    };
  }
}
function isSame(a, b) {
  if (a.pattern === b.pattern) return true;
  if (a.pattern.endsWith(`/${b.pattern}`) || b.pattern.endsWith(`/${a.pattern}`)) return true;
  if (a.shape === "file" && b.shape === "file") return false;
  return overlap(a, b) !== void 0;
}

// src/rules/ownership/modify-missing.ts
var modify_missing_default = defineRule({
  name: "ownership/modify-missing",
  severity: "error",
  summary: "A task modifies or deletes a file that neither exists nor is created by any task of the plan.",
  mend: "correct the path, or create the file in this or an earlier task",
  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        if (claim.access !== "modify" && claim.access !== "delete" || !canLookUp(claim)) continue;
        if (repository.escapes.has(claim.pattern)) continue;
        if (exists(repository, claim) || isCreated(claim) || repository.variantOf(claim.pattern))
          continue;
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, which neither exists nor is created by a task${nearestHint(claim.pattern)}`,
          tasks: [task.id],
          paths: [claim.pattern]
        };
      }
    }
  }
});

// src/rules/ownership/outside-repository.ts
var WHY = {
  parent: 'climbs with ".."',
  home: "starts in a home directory",
  drive: "names a drive",
  network: "names a network share",
  machine: "is a path of one machine",
  system: "is a directory of the system"
};
var outside_repository_default = defineRule({
  name: "ownership/outside-repository",
  severity: "error",
  summary: "A path leaves the repository: absolute, `..`, `~`, a drive, or a symbolic link on the way out.",
  mend: "write the path from the repository's root",
  fixable: true,
  *check({ analysis: { plan, repository }, surroundings }) {
    yield* machineRoots(plan);
    for (const { mention, task } of mentions(plan)) {
      const who = task === void 0 ? "the plan" : `task ${task}`;
      const why = reason(mention, repository);
      if (why === void 0) continue;
      const inside = insidePath(mention, repository, surroundings?.path);
      yield {
        at: mention.at,
        message: `${who} names ${mention.written}, which ${why}; expected a path below the repository's root`,
        tasks: task === void 0 ? [] : [task],
        paths: [mention.pattern],
        ...inside !== void 0 && {
          fixes: [{ title: `write ${inside}`, edits: [{ ...mention.at, text: inside }] }]
        }
      };
    }
  }
});
function insidePath({ pattern, outside: outside2, shape }, repository, plan) {
  if (outside2 !== "parent" || shape === "glob") return void 0;
  const fromRoot = withoutParents(pattern);
  if (fromRoot !== void 0) return fromRoot === "" ? void 0 : fromRoot;
  if (!repository || plan === void 0 || isAbsolute(plan)) return void 0;
  const fromPlan = withoutParents(directoryName(plan) + pattern);
  if (fromPlan === void 0 || fromPlan === "") return void 0;
  const exists2 = repository.hasFile(fromPlan) || repository.hasDirectory(fromPlan);
  return exists2 ? fromPlan : void 0;
}
function isAbsolute(path) {
  return /^(?:\/|[A-Za-z]:)/.test(path);
}
function* mentions(plan) {
  for (const mention of plan.references) yield { mention };
  for (const task of plan.tasks) {
    for (const mention of task.claims) yield { mention, task: task.id };
  }
}
function reason(mention, repository) {
  const target = repository?.escapes.get(mention.pattern);
  if (target !== void 0) return `a symbolic link leads to ${target}`;
  if (!mention.outside) return void 0;
  const top = mention.pattern.split("/", 1)[0] ?? "";
  if (mention.outside === "system" && repository?.hasDirectory(top)) return void 0;
  return WHY[mention.outside];
}
function* machineRoots(plan) {
  const byRoot = /* @__PURE__ */ new Map();
  for (const { mention } of mentions(plan))
    if (mention.machineRoot) push(byRoot, mention.machineRoot, mention);
  for (const [root, found] of byRoot) {
    const count2 = found.length === 1 ? "a path" : `${found.length} paths`;
    const start = found.length === 1 ? "starts" : "start";
    yield {
      at: found[0].at,
      severity: "warning",
      message: `${count2} of the plan ${start} with ${root}, which is one machine's root and was taken off; expected paths from the repository's root`,
      fixes: [
        {
          title: `take ${root} off ${count2}`,
          edits: found.map(({ at, pattern }) => ({ ...at, text: pattern }))
        }
      ]
    };
  }
}

// src/rules/ownership/protected-path.ts
var GUARDED = [
  ["the agent's settings", ".claude/settings.json"],
  ["the CI configuration", ".github/workflows/ci.yml"],
  ["the CI configuration", ".gitlab-ci.yml"],
  ["the CI configuration", ".circleci/config.yml"],
  ["the CI configuration", ".buildkite/pipeline.yml"],
  ["the CI configuration", "azure-pipelines.yml"],
  ["the CI configuration", "Jenkinsfile"]
];
var protected_path_default = defineRule({
  name: "ownership/protected-path",
  severity: "error",
  summary: "A task writes into .git, or a directory or glob reaches the agent's settings, CI configuration or the plan itself.",
  mend: "name the files that the task writes one by one",
  *check({ analysis: { plan, repository }, surroundings }) {
    const guarded = guardedFiles(repository?.files ?? []);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        if (!isWrite(claim.access) || claim.outside) continue;
        const base = { at: claim.at, tasks: [task.id], paths: [claim.pattern] };
        if (isGitDirectory(claim.pattern)) {
          yield {
            ...base,
            message: `task ${task.id} writes ${claim.pattern}, which belongs to git; expected a file of the repository`
          };
          continue;
        }
        const reached = guardedBy(claim, guarded, surroundings?.path);
        if (!reached) continue;
        yield {
          ...base,
          severity: "warning",
          message: `task ${task.id} may write ${reached.what} (${reached.path}) through ${claim.pattern}; expected the file by its own name`
        };
      }
    }
  }
});
function isGitDirectory(pattern) {
  return foldPath(pattern).split("/").some((segment) => /^(?:\.git|git~1)(?:[ .]*|:.*)$/.test(segment));
}
function guardedFiles(files2) {
  const all = [...files2];
  return GUARDED.map(([what, sample]) => {
    const folder = foldPath(sample.slice(0, sample.lastIndexOf("/") + 1) || sample);
    const lies = (path) => foldPath(path.slice(0, folder.length)) === folder;
    return { what, sample, known: all.filter(lies) };
  });
}
function guardedBy(claim, guarded, plan) {
  if (claim.shape === "file") return void 0;
  const folded = { ...claim, pattern: foldPath(claim.pattern) };
  const isMatch = matcher(folded);
  const matches = (path) => isMatch(foldPath(path));
  if (plan !== void 0 && matches(plan)) return { what: "the plan itself", path: plan };
  const top = folded.pattern.split("/", 1)[0] ?? "";
  for (const { what, sample, known: known3 } of guarded) {
    for (const path of known3) if (matches(path)) return { what, path };
    if (top === foldPath(sample).split("/", 1)[0] && matches(sample)) return { what, path: sample };
  }
  return void 0;
}

// src/rules/ownership/read-missing.ts
var read_missing_default = defineRule({
  name: "ownership/read-missing",
  severity: "warning",
  summary: "A reading list names a file that neither exists nor is created by any task.",
  mend: "correct the path, or take it off the list",
  *check({ analysis }) {
    const { plan, repository } = analysis;
    if (!repository) return;
    const isCreated = createdBy(analysis);
    const nearestHint = nearestHints(repository);
    const missing2 = (mention) => canLookUp(mention) && !repository.escapes.has(mention.pattern) && !exists(repository, mention) && !isCreated(mention);
    const told = /* @__PURE__ */ new Set();
    const tell3 = (mention, task) => ({
      at: mention.at,
      message: `${task ? `task ${task.id}` : "the list of relevant files"} names ${mention.pattern} to read, which neither exists nor is created by a task${nearestHint(mention.pattern)}`,
      tasks: task ? [task.id] : [],
      paths: [mention.pattern]
    });
    for (const mention of plan.references) if (missing2(mention)) yield tell3(mention);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const claim of task.claims) {
        const key = `${task.id}\0${claim.pattern}`;
        if (claim.access !== "read" || told.has(key) || !missing2(claim)) continue;
        told.add(key);
        yield tell3(claim, task);
      }
    }
  }
});

// src/rules/ownership/shared-sequence.ts
var NUMBERED = /^(v|adr-?|rfc-?)?(\d{1,6}|n{2,}|x{2,}|\[(?:next|n+|x+|num(?:ber)?)\]|<(?:next|n+|x+|num(?:ber)?)>)(?=[-_.]|__)(.*)$/i;
var ORDERED = /(?:^|\/)(?:.*migrat.*|adrs?|decisions|rfcs?|alembic|versions|changelogs?|flyway)\//i;
var shared_sequence_default = defineRule({
  name: "ownership/shared-sequence",
  severity: "warning",
  summary: "Unordered tasks create files that take the next number of one sequence, such as migrations.",
  mend: "let one task depend on the other, so that the numbers follow the order of merging",
  *check({ analysis: { plan, order, claims } }) {
    const sequences = /* @__PURE__ */ new Map();
    for (const [path, sides] of claims.files) {
      const match = NUMBERED.exec(baseName(path));
      if (!match) continue;
      const number = (match[2] ?? "").toLowerCase();
      const folder = `${directoryName(path)}${(match[1] ?? "").toLowerCase()}`;
      for (const side of sides) {
        if (side.claim.access !== "create" || plan.tasks[side.task].done) continue;
        push(sequences, ORDERED.test(path) ? folder : `${folder}${number}`, { side, path, number });
      }
    }
    for (const members of sequences.values()) {
      members.sort((a, b) => a.side.task - b.side.task);
      for (const [i, b] of members.entries()) {
        const a = members.slice(0, i).find(
          (other) => other.path !== b.path && other.side.task !== b.side.task && !order.precedes(other.side.task, b.side.task) && !order.precedes(b.side.task, other.side.task)
        );
        if (!a) continue;
        const [first, second] = [plan.tasks[a.side.task].id, plan.tasks[b.side.task].id];
        yield {
          at: b.side.claim.at,
          message: `task ${second} creates ${b.path} while task ${first} creates ${a.path} of the same sequence; let one depend on the other`,
          tasks: [first, second],
          paths: [a.path, b.path],
          related: [{ at: a.side.claim.at, message: `task ${first} takes its number here` }]
        };
      }
    }
  }
});

// src/rules/ownership/stale-read.ts
var stale_read_default = defineRule({
  name: "ownership/stale-read",
  severity: "info",
  summary: "A task reads a file that a task which no dependency orders changes; it may see the old text.",
  mend: "add a dependency if the reader needs the new text",
  *check({ analysis }) {
    const found = raceFindings(
      analysis,
      "stale-read",
      () => "the reader may see the old text, so order them if it needs the new one"
    );
    const wide = new Map(wideReads(analysis).map((claim) => [claim.at, claim]));
    yield* together(found, wide);
  }
});
function wideReads({ plan }) {
  return plan.tasks.flatMap(
    ({ claims }) => claims.filter(({ access: access2, shape }) => access2 === "read" && shape !== "file")
  );
}
function together(found, wide) {
  const told = /* @__PURE__ */ new Map();
  const others = [];
  for (const finding3 of found) {
    const places = [finding3.at, ...(finding3.related ?? []).map(({ at }) => at)];
    const claim = places.map((at) => wide.get(at)).find((one) => one !== void 0);
    const key = claim && [...finding3.tasks ?? [], JSON.stringify(claim.at)].join(" ");
    const first = key === void 0 ? void 0 : told.get(key);
    if (first) first.paths.push(...finding3.paths ?? []);
    else if (key === void 0) others.push(finding3);
    else told.set(key, { ...finding3, paths: [...finding3.paths ?? []] });
  }
  const counted = [...told.values()].map((finding3) => {
    const more = finding3.paths.length - 1;
    if (more === 0) return finding3;
    const message = `${finding3.message}; the same holds for ${more} more ${more === 1 ? "path" : "paths"}`;
    return { ...finding3, message };
  });
  return [...others, ...counted];
}

// src/rules/ownership/used-before-created.ts
var used_before_created_default = defineRule({
  name: "ownership/used-before-created",
  severity: "error",
  summary: "A task reads or changes a file that only a later task creates.",
  mend: "turn the dependency round, or let the earlier task create the file",
  *check({ analysis: { plan, order, claims, repository } }) {
    for (const path of claims.files.keys()) {
      if (repository?.hasFile(path)) continue;
      const creators = claims.on(path).filter(({ claim }) => claim.access === "create");
      for (const use of usesOf(claims.files.get(path) ?? [])) {
        const later = creators.find((creator2) => order.precedes(use.task, creator2.task));
        const other = creators.some(
          (creator2) => creator2.task === use.task || !order.precedes(use.task, creator2.task)
        );
        if (!later || other || plan.tasks[use.task].done || order.precedes(later.task, use.task))
          continue;
        const [user, creator] = [plan.tasks[use.task].id, plan.tasks[later.task].id];
        yield {
          at: use.claim.at,
          message: `task ${user} ${verb(use.claim.access)} ${path}, which task ${creator} creates only after it${via(later)}; expected the file to be there before`,
          tasks: [user, creator],
          paths: [path],
          related: [{ at: later.claim.at, message: `task ${creator} creates it here` }]
        };
      }
    }
  }
});
function usesOf(sides) {
  const uses2 = /* @__PURE__ */ new Map();
  for (const side of sides) {
    const { access: access2 } = side.claim;
    if (access2 === "read" || access2 === "modify" || access2 === "delete") {
      if (!uses2.has(side.task)) uses2.set(side.task, side);
    }
  }
  return [...uses2.values()];
}

// src/rules/ownership/write-race.ts
var write_race_default = defineRule({
  name: "ownership/write-race",
  severity: "error",
  summary: "Two tasks that no dependency orders write one file.",
  mend: "let one task depend on the other, or give the file to one of them",
  fixable: true,
  *check({ analysis }) {
    yield* raceFindings(analysis, "write-race", () => "let one depend on the other");
    const [first] = analysis.plan.tasks;
    if (!first || !analysis.isCut) return;
    yield {
      at: first.at,
      message: "the plan has more claims of directories and globs than can be compared, so races may be left; name files, or split the plan"
    };
  }
});

// src/rules/plan/missing-section.ts
var TASK_PLAN = {
  title: ["error", 'a title such as "# Feature Name"'],
  summary: ["warning", "a summary of three to four sentences below the title"],
  relevant: ["warning", 'a list "## Critically Relevant Files and Documentation"'],
  implementation: ["error", 'the heading "## Implementation Plan" above the tasks'],
  advice: ["warning", 'a section "## Advice" at the end']
};
var EXECUTION_PLAN = {
  goal: ["warning", 'a line "**Goal:** \u2026" below the title'],
  ownership: [
    "warning",
    "a file ownership matrix with one column a worker, or a list of files in each worker"
  ],
  protocol: ["warning", "an orchestrator protocol that says in which order the workers are merged"]
};
var SESSION_PLAN = {
  title: ["warning", 'a title such as "# Parallel Execution Plan: Feature Name"'],
  phases: ["warning", 'headings such as "## Phase 1: Parallel Foundation" above the sessions']
};
var SHARED = {
  overview: ["warning", "an overview of three to four sentences below the title"],
  files: ["warning", 'a section "## Relevant Files"'],
  tables: ["warning", 'a section "## Relevant Tables", "none" if there are none'],
  patterns: ["warning", 'a section "## Relevant Patterns"'],
  docs: ["warning", 'a section "## Relevant Docs"']
};
var missing_section_default = defineRule({
  name: "plan/missing-section",
  severity: "warning",
  summary: "A section that the format asks for is missing.",
  mend: "add the section",
  *check({ parsed }) {
    if (parsed.findings.some(({ overLimit }) => overLimit)) return;
    if (isFormat(parsed, "shared"))
      yield* missing(SHARED, parsed.document.sections, parsed.document.at, "shared document");
    if (isFormat(parsed, "task-plan"))
      yield* missing(TASK_PLAN, parsed.document.sections, parsed.document.at, "plan");
    if (isFormat(parsed, "execution-plan"))
      yield* missing(
        EXECUTION_PLAN,
        parsed.document.sections,
        parsed.document.at,
        "execution plan"
      );
    if (isFormat(parsed, "session-plan"))
      yield* missing(SESSION_PLAN, parsed.document.sections, parsed.document.at, "session plan");
  }
});
function* missing(wanted, found, at, what) {
  for (const [section, [severity, expected]] of Object.entries(wanted)) {
    if (found.has(section)) continue;
    yield { at, severity, message: `the ${what} has no ${section} section; expected ${expected}` };
  }
}

// src/rules/plan/missing-shared.ts
var missing_shared_default = defineFormatRule("task-plan", {
  name: "plan/missing-shared",
  severity: "warning",
  summary: "No shared.md stands beside the plan, so its agents start without common knowledge.",
  mend: "run /shared for this feature first",
  *check({ surroundings }, document) {
    if (!surroundings || surroundings.hasShared) return;
    yield {
      at: document.at,
      message: `no shared.md stands beside ${surroundings.path}; expected one with the relevant files, tables, patterns and documents`
    };
  }
});

// src/rules/plan/no-tasks.ts
var no_tasks_default = defineRule({
  name: "plan/no-tasks",
  severity: "error",
  summary: "The plan names no task.",
  mend: 'add tasks with headings such as "#### Task 1.1: Title Depends on [none]"',
  *check({ analysis: { plan }, parsed }) {
    const unread = parsed.findings.some(({ overLimit }) => overLimit);
    const wanted = wantedOf(parsed);
    if (plan.tasks.length > 0 || unread || !wanted) return;
    yield { at: wanted.at, message: `the plan names no ${wanted.expected}` };
  }
});
function wantedOf(parsed) {
  if (isFormat(parsed, "task-plan")) {
    const expected = 'task; expected headings such as "#### Task 1.1: Title Depends on [none]"';
    return { at: parsed.document.at, expected };
  }
  if (isFormat(parsed, "execution-plan")) {
    const expected = 'worker; expected headings such as "### Worker 1: Title"';
    return { at: parsed.document.at, expected };
  }
  if (isFormat(parsed, "session-plan")) {
    const expected = 'session; expected headings such as "### Session A: Title" below "## Phase 1"';
    return { at: parsed.document.at, expected };
  }
  return void 0;
}

// src/rules/plan/partly-read.ts
var partly_read_default = defineRule({
  name: "plan/partly-read",
  severity: "warning",
  summary: "A part that looks like a task could not be understood and is left out.",
  mend: "write it in the form the message names, or make it plain text"
});

// src/rules/plan/schema.ts
var schema_default = defineRule({
  name: "plan/schema",
  severity: "error",
  summary: "A document does not fit its JSON Schema: a key or value that is not known there.",
  mend: "use the key or value that the schema allows",
  fixable: true
});

// src/rules/plan/uncovered-task.ts
var ITEM = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]\s+(?:[*_]*(?:task\s+)?T?(\d+(?:\.\d+)*[a-z]?)\b[*_.):]*\s*)?(.*)$/gim;
var FENCED = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|$(?![^]))/gm;
var uncovered_task_default = defineRule({
  name: "plan/uncovered-task",
  severity: "warning",
  summary: "An open item of the tasks.md beside the plan, or that the plan refers to, is covered by no task.",
  mend: "add a task for the item, or tick it off in tasks.md",
  *check({ analysis: { plan }, parsed, surroundings }) {
    if (surroundings?.tasksFile === void 0) return;
    const items = itemsOf(surroundings.tasksFile);
    if (isFormat(parsed, "work-packages")) yield* byPackages(plan, parsed.document, items);
    if (!isFormat(parsed, "task-plan")) return;
    const { tasksFile, mentioned } = parsed.document;
    const ids = new Set(plan.tasks.map((task) => task.id));
    for (const { number, title, isOpen: isOpen2 } of items) {
      if (!tasksFile || !isOpen2 || number === "" || ids.has(number) || mentioned.has(number))
        continue;
      yield {
        at: tasksFile,
        message: `item ${number} "${title}" of tasks.md is covered by no task; expected a task that has its number or names it`
      };
    }
  }
});
function itemsOf(text) {
  const found = [...text.replace(FENCED, "").matchAll(ITEM)];
  const items = found.map(([, mark, number = "", title = ""]) => ({
    number,
    title: title.replace(/^[-–—]\s+/, "").trim(),
    isOpen: mark === " "
  }));
  const isNumbered = items.some(({ number }) => number !== "");
  return items.filter(({ number }) => !isNumbered || number !== "");
}
function* byPackages(plan, { mentions: mentions2, packagesAt: at }, items) {
  const numbers2 = new Map(items.map(({ number }, i) => [number, i]));
  const covered = /* @__PURE__ */ new Set();
  const cover = (from, to) => {
    const [first, last] = [firstOf(items, numbers2, from), lastOf(items, numbers2, to)];
    for (let i = first; i >= 0 && i <= last; i++) covered.add(i);
  };
  for (const { from, to } of mentions2) cover(from, to ?? from);
  const texts = plan.tasks.map(({ title, brief }) => wordsOf(`${title} ${brief.text}`));
  const open2 = [...items.entries()].filter(
    ([i, item]) => item.isOpen && !covered.has(i) && !isTold(item, texts)
  );
  if (open2.length === 0) return;
  const example = items.some(({ number }) => number !== "") ? '"tasks 1.1-1.4" in a description' : "its title in a description";
  if (covered.size === 0 && open2.length === items.filter(({ isOpen: isOpen2 }) => isOpen2).length) {
    yield {
      at,
      message: `no package names any of the ${open2.length} open items of tasks.md; expected each item in a package, such as ${example}`
    };
    return;
  }
  for (const [, { number, title }] of open2) {
    yield {
      at,
      message: number === "" ? `item "${title}" of tasks.md is covered by no package; expected one that names its title` : `item ${number} "${title}" of tasks.md is covered by no package; expected one that names its number`
    };
  }
}
function firstOf(items, numbers2, number) {
  return numbers2.get(number) ?? items.findIndex((item) => item.number.startsWith(`${number}.`));
}
function lastOf(items, numbers2, number) {
  const below2 = items.findLastIndex((item) => item.number.startsWith(`${number}.`));
  return Math.max(below2, numbers2.get(number) ?? -1);
}
var FEWEST_WORDS = 3;
function isTold({ number, title }, texts) {
  const words2 = wordsOf(title);
  const isEnough = number === "" ? words2 !== "" : words2.split(" ").length >= FEWEST_WORDS;
  return isEnough && texts.some((text) => ` ${text} `.includes(` ${words2} `));
}
function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(" ") ?? "";
}

// src/rules/plan/unreadable.ts
var unreadable_default = defineRule({
  name: "plan/unreadable",
  severity: "error",
  summary: "The file cannot be read as a plan: encoding, size, syntax, invisible characters or an unknown format.",
  mend: "do what the message expects: plain UTF-8 text, within the limits, in a format the validator reads",
  fixable: true
});

// src/rules/plan/unused-allow.ts
var unused_allow_default = defineRule({
  name: "plan/unused-allow",
  severity: "warning",
  summary: "An allow comment matches no finding, names no rule, or gives no reason.",
  mend: "remove the comment, or correct its rule, subject or reason"
});

// src/rules/plan/yaml-1.1.ts
var yaml_1_1_default = defineRule({
  name: "plan/yaml-1.1",
  severity: "warning",
  summary: "A YAML value that readers of YAML 1.1 take for something else, such as `no`, a date or an octal number.",
  mend: "put the value in quotes"
});

// src/schedule/plan-project.ts
function projectOf({ tasks, before, durations }, agents) {
  const holders = /* @__PURE__ */ new Map();
  const locksOf = tasks.map(({ locks }) => [
    ...new Set(locks.map(({ value }) => canonicalKey(value)))
  ]);
  for (const lock of locksOf.flat()) holders.set(lock, (holders.get(lock) ?? 0) + 1);
  const shared = [...holders.keys()].filter((lock) => holders.get(lock) > 1);
  const numberOf = new Map(shared.map((lock, i) => [lock, i + 1]));
  return {
    durations,
    before,
    capacities: [agents, ...shared.map(() => 1)],
    demands: locksOf.map((locks) => [
      { resource: 0, amount: 1 },
      ...locks.flatMap((lock) => {
        const resource = numberOf.get(lock);
        return resource === void 0 ? [] : { resource, amount: 1 };
      })
    ])
  };
}
function wavePart(project, members) {
  return {
    capacities: project.capacities,
    durations: members.map((task) => project.durations[task]),
    before: members.map(() => []),
    demands: members.map((task) => project.demands[task])
  };
}

// src/schedule/serial.ts
var FEWEST2 = 3;
function serialSchedule(plan, order, agents) {
  const open2 = openTasks(plan, order);
  const instance = makeInstance(projectOf(open2, agents));
  if (!instance || open2.tasks.length < FEWEST2) return void 0;
  const serial = open2.durations.reduce((sum, duration) => sum + duration, 0);
  const { makespan } = listSchedule(instance, new Generator(instance));
  const mayBeSerial = serial / makespan < WORTH_IT;
  const found = mayBeSerial ? schedulePlan(plan, { agents, order }) : void 0;
  return found && "schedule" in found && found.schedule.advice === "serial" ? found.schedule : void 0;
}

// src/rules/schedule/serial.ts
var AGENTS = 4;
var serial_default = defineRule({
  name: "schedule/serial",
  severity: "info",
  summary: "Four agents are hardly faster than one: the tasks wait for each other.",
  mend: "let one agent carry the plan out, or cut the tasks so that fewer wait",
  *check({ analysis: { plan, order } }) {
    const schedule = serialSchedule(plan, order, AGENTS);
    const first = plan.tasks.find(({ done }) => !done);
    if (!schedule || !first) return;
    const { makespan, serial, unit, speedup } = schedule;
    const what = unit === "minutes" ? "minutes" : "steps";
    yield {
      at: first.at,
      message: `${AGENTS} agents need ${makespan} ${what} where one needs ${serial} (${speedup} times as fast); expected 1.2 times or more, or one agent`
    };
  }
});

// src/rules/sync/missing.ts
var missing_default2 = defineFormatRule("session-plan", {
  name: "sync/missing",
  severity: "warning",
  summary: "No sync point stands between two phases of a session plan.",
  mend: 'end the first phase with "**Sync Point:** Phase 1 is merged before Phase 2 starts"',
  fixable: true,
  *check(_, { phases: phases2, explicit }) {
    const filled = phases2.flatMap(
      (phase3, position) => phase3.tasks.length > 0 ? [{ phase: phase3, position }] : []
    );
    for (const [i, { phase: phase3, position }] of filled.entries()) {
      const before = filled[i - 1];
      if (!before) continue;
      const synced = phases2.some(({ sync }) => sync?.before === position);
      if (synced || phase3.tasks.every((id) => explicit.has(id))) continue;
      yield finding2(before.phase, phase3);
    }
  }
});
function finding2(before, phase3) {
  const waits = phase3.saysAfter || phase3.sequential ? "waits by its words alone, and nothing says what is merged" : "does not wait for it";
  const expected = `**Sync Point:** Phase ${before.id} is merged before Phase ${phase3.id} starts`;
  const { start } = phase3.at;
  const top = { line: start.line, column: 1 };
  return {
    at: phase3.at,
    message: `no sync point stands between phase ${before.id} and phase ${phase3.id}, so phase ${phase3.id} ${waits}; expected "${expected}" at the end of phase ${before.id}`,
    related: [{ at: before.at, message: `phase ${before.id} starts here` }],
    fixes: [
      {
        title: `end phase ${before.id} with a sync point`,
        edits: [{ start: top, end: top, text: `${expected}

` }]
      }
    ]
  };
}

// src/rules/shared/strategy/figures.ts
var SIZES = [
  [/\dm|minute|\bmin/i, 1],
  [/\dh|hour|\bhr/i, 60],
  [/\dd|day/i, DAY],
  [/\dw|week/i, WEEK]
];
function agrees({ value, written }, minutes) {
  const size = SIZES.find(([unit]) => unit.test(written))?.[1] ?? DAY;
  return Math.abs(value - minutes) <= size / 2;
}
function mismatch(name, figure, { value, why }) {
  return {
    at: figure.at,
    message: `${name} is ${figure.written}, and ${why} is ${value}; expected ${value}`
  };
}
function sumOf(parts) {
  const all = parts.flatMap(({ duration }) => duration?.value ?? []);
  const isWhole = all.length === parts.length && all.length > 0;
  return isWhole ? all.reduce((total, minutes) => total + minutes, 0) : void 0;
}
function recomputed(facts, parallelMinutes) {
  const total = corrected(facts.total, sumOf(facts.waves.flatMap((wave) => wave.phases)));
  const parallel = corrected(facts.parallel, parallelMinutes);
  return { ...facts, ...total && { total }, ...parallel && { parallel } };
}
function corrected(figure, minutes) {
  return figure && minutes !== void 0 && !agrees(figure, minutes) ? { ...figure, value: minutes } : figure;
}
function* outOfRange({
  overhead,
  efficiency,
  utilization,
  teams,
  waves: waves2
}) {
  const shares2 = {
    coordination_overhead: overhead,
    parallel_efficiency: efficiency,
    resource_utilization: utilization
  };
  for (const [name, figure] of Object.entries(shares2))
    if (figure && figure.value < 0)
      yield { at: figure.at, message: `${name} is ${figure.written}; expected 0% or more` };
  const busy = new Set(waves2.flatMap((wave) => wave.phases.map(({ team }) => team?.value)));
  for (const { id, availability } of teams) {
    if (availability && (availability.value > 100 || availability.value < 0))
      yield {
        at: availability.at,
        message: `the availability of ${id.value} is ${availability.written}; expected 0% to 100%`
      };
    if (availability?.value === 0 && busy.has(id.value))
      yield {
        at: availability.at,
        message: `the availability of ${id.value} is ${availability.written}, and phases are given to it; expected more, or another team`
      };
  }
}
var POINT = 1;
function* shares(facts) {
  const { total, parallel, saved, efficiency, overhead, utilization, waves: waves2, teams } = facts;
  if (!total || !parallel || total.value === 0 || parallel.value === 0) return;
  const savings = (1 - parallel.value / total.value) * 100;
  if (saved && isOff(saved, savings))
    yield mismatch("time_savings_percentage", saved, {
      value: whole(savings),
      why: "what the parallel duration saves of the total"
    });
  const peak = Math.max(0, ...waves2.map(({ maxSessions }) => maxSessions?.value ?? 0));
  const share = total.value / parallel.value / peak * 100;
  if (efficiency && peak > 0 && isOff(efficiency, share) && isOff(efficiency, savings))
    yield {
      // Others count it in ways of their own.
      ...!facts.isComputed && { severity: "warning" },
      ...mismatch("parallel_efficiency", efficiency, {
        value: whole(share),
        why: `the total, divided by the parallel duration and by ${peak} ${peak === 1 ? "session" : "sessions"},`
      })
    };
  if (!facts.isComputed) return;
  const meetings = coordination(facts);
  if (overhead && meetings !== void 0 && isOff(overhead, meetings / total.value * 100))
    yield mismatch("coordination_overhead", overhead, {
      value: whole(meetings / total.value * 100),
      why: "the time of all meetings and gates in that of all phases"
    });
  const lanes = teams.reduce((sum, { sessions }) => sum + sessions, 0);
  const used = total.value / (parallel.value * lanes) * 100;
  if (utilization && lanes > 0 && isOff(utilization, used))
    yield mismatch("resource_utilization", utilization, {
      value: whole(used),
      why: "the share of all phases in what the teams could do"
    });
  yield* teamShares(facts, parallel.value);
}
function* teamShares({ teams, waves: waves2 }, parallel) {
  for (const { id, sessions, utilization } of teams) {
    const own = waves2.flatMap((wave) => wave.phases).filter(({ team }) => team?.value === id.value);
    const busy = own.reduce((sum, { duration }) => sum + (duration?.value ?? 0), 0);
    const share = busy / (parallel * sessions) * 100;
    if (utilization && isOff(utilization, share))
      yield mismatch(`the utilization of ${id.value}`, utilization, {
        value: whole(share),
        why: "the share of its phases in what it could do"
      });
  }
}
function coordination({ waves: waves2, teams }) {
  const teamOf = new Map(teams.map(({ id }) => [id.value, id.value]));
  for (const { session, team } of waves2.flatMap((wave) => wave.phases))
    if (session && team) teamOf.set(session.value, team.value);
  let sum = 0;
  for (const wave of waves2) {
    for (const meeting2 of [...wave.gates, ...wave.meetings]) {
      if (!meeting2.duration || !wave.duration) return void 0;
      const there = new Set(meeting2.participants.flatMap(({ value }) => teamOf.get(value) ?? []));
      sum += meeting2.duration.value * timesOf(meeting2, wave) * there.size;
    }
  }
  return sum;
}
function timesOf({ frequency }, { duration }) {
  if (frequency === "daily") return duration.value / DAY;
  return frequency === "weekly" ? duration.value / WEEK : 1;
}
function isOff({ value }, expected) {
  return Math.abs(value - expected) > POINT;
}
function whole(percentage) {
  return `${Math.round(percentage)}%`;
}

// src/rules/shared/strategy/dates.ts
var ANY_DAY = "2026-01-05";
var ONE_DAY = 1;
function* dateFindings(facts) {
  const calendar = new WorkingCalendar(ANY_DAY, facts.holidays);
  for (const wave of facts.waves) yield* waveDates(wave, calendar);
  yield* span(facts, calendar);
  yield* phaseDates(facts, calendar);
  for (const moment of facts.moments) yield* momentDates(moment, facts, calendar);
}
function* waveDates({ start, end, duration, position }, calendar) {
  if (!isDay(start) || !isDay(end)) return;
  if (end.value < start.value) {
    yield {
      at: end.at,
      message: `wave ${position} ends on ${end.value}, before it starts on ${start.value}; expected a later day`
    };
    return;
  }
  const days2 = calendar.workingDays(start.value, end.value);
  if (!duration || Math.abs(days2 - duration.value / DAY) <= ONE_DAY) return;
  yield {
    at: duration.at,
    message: `wave ${position} takes ${duration.written}, and from ${start.value} to ${end.value} there are ${days2} working days; expected dates and duration that agree`,
    related: [{ at: end.at, message: "it ends here" }]
  };
}
function* span(facts, calendar) {
  const { parallel, waves: waves2, start, end } = facts;
  const starts2 = waves2.flatMap((wave) => isDay(wave.start) ? wave.start.value : []).sort();
  const ends = waves2.flatMap((wave) => isDay(wave.end) ? wave.end.value : []).sort();
  const [first, last] = [starts2[0], ends.at(-1)];
  if (isDay(start) && first !== void 0 && start.value !== first)
    yield {
      at: start.at,
      message: `the project starts on ${start.value}, and its first wave on ${first}; expected ${first}`
    };
  if (isDay(end) && last !== void 0 && end.value !== last)
    yield {
      at: end.at,
      message: `the project ends on ${end.value}, and its last wave on ${last}; expected ${last}`
    };
  const sum = sumOf(waves2);
  if (!parallel || sum === void 0) return;
  const days2 = first !== void 0 && last !== void 0 ? calendar.workingDays(first, last) : 0;
  if (agrees(parallel, sum) && days2 - parallel.value / DAY > waves2.length * ONE_DAY)
    yield {
      at: parallel.at,
      message: `the parallel duration is ${parallel.written}, and from ${first} to ${last} there are ${days2} working days; expected waves without gaps, or holidays that explain them`
    };
  const right = wrongParallel(facts);
  if (right !== void 0)
    yield mismatch("the parallel duration", parallel, {
      value: durationText(right),
      why: "the sum of all waves"
    });
}
function wrongParallel(facts) {
  const { parallel, waves: waves2, holidays } = facts;
  const sum = sumOf(waves2);
  if (!parallel || sum === void 0 || agrees(parallel, sum)) return void 0;
  const days2 = waves2.flatMap(({ start, end }) => [start, end].flatMap((one) => isDay(one) ? one.value : [])).sort();
  const calendar = new WorkingCalendar(ANY_DAY, holidays);
  const between2 = days2.length > 0 ? calendar.workingDays(days2[0], days2.at(-1)) : 0;
  return Math.abs(between2 - parallel.value / DAY) <= ONE_DAY ? void 0 : sum;
}
function* phaseDates({ waves: waves2 }, calendar) {
  for (const wave of waves2)
    for (const phase3 of wave.phases) {
      const { id, start, end } = phase3;
      if (isDay(start) && isOutside(start.value, wave))
        yield outside(start, `${id.value} starts on ${start.value}`, wave);
      if (isDay(end) && isOutside(end.value, wave))
        yield outside(end, `${id.value} ends on ${end.value}`, wave);
      yield* phaseLength(phase3, calendar);
    }
}
function* phaseLength({ id, start, end, duration }, calendar) {
  if (!isDay(start) || !isDay(end)) return;
  const days2 = calendar.workingDays(start.value, end.value);
  if (end.value < start.value)
    yield {
      at: end.at,
      message: `${id.value} ends on ${end.value}, before it starts on ${start.value}; expected a later day`
    };
  else if (duration && Math.abs(days2 - duration.value / DAY) > ONE_DAY)
    yield {
      at: duration.at,
      message: `${id.value} takes ${duration.written}, and from ${start.value} to ${end.value} there are ${days2} working days; expected dates and duration that agree`
    };
}
function* momentDates({ of, wave: number, date, phases: phases2 }, { waves: waves2 }, calendar) {
  if (!number) return;
  const wave = waves2[number.value - 1];
  if (!wave)
    yield {
      at: number.at,
      message: `${of} belongs to wave ${number.value}, and there are ${waves2.length}; expected one of them`
    };
  if (!wave || !isDay(wave.start) || !isDay(wave.end)) return;
  if (isDay(date) && isOutside(date.value, wave) && calendar.workingDays(wave.end.value, date.value) !== ONE_DAY)
    yield outside(date, `${of} is on ${date.value}`, wave);
  const later = new Set(
    waves2.slice(number.value).flatMap((one) => one.phases.map(({ id }) => id.value))
  );
  for (const { value, at } of phases2)
    if (later.has(value))
      yield {
        at,
        message: `${of} of wave ${wave.position} names ${value} of a later wave; expected a phase that is done by then`
      };
}
function isOutside(date, { start, end }) {
  return isDay(start) && date < start.value || isDay(end) && date > end.value;
}
function outside({ at }, what, wave) {
  return {
    at,
    message: `${what}, and wave ${wave.position} lasts from ${wave.start?.value} to ${wave.end?.value}; expected a day of the wave`
  };
}
function isDay(date) {
  return date !== void 0 && isDate(date.value);
}

// src/rules/shared/strategy/document-lines.ts
var MOST = 50;
var SHOWN = 120;
function* documentLines(text, made) {
  const found = withoutEnd(Array.from({ length: text.lines }, (_, i) => text.line(i + 1)));
  const expected = withoutEnd(made.split("\n"));
  let first = 0;
  while (first < found.length && found[first] === expected[first]) first++;
  let rest = 0;
  while (rest < Math.min(found.length, expected.length) - first && found.at(-1 - rest) === expected.at(-1 - rest))
    rest++;
  const [wrong2, right] = [found, expected].map((lines) => lines.slice(first, lines.length - rest));
  if (wrong2.length !== right.length) yield blockFinding(text, first, wrong2, right);
  else
    for (const [i, line] of wrong2.slice(0, MOST).entries())
      if (line !== right[i]) yield lineFinding(text, first + i, line, right[i]);
}
function withoutEnd(lines) {
  return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}
function lineFinding(text, line, found, expected) {
  const start = text.startOf(line + 1);
  const at = text.place(start, start + found.length);
  return {
    at,
    message: `"${short(found)}" is not what the files beside the document give; expected "${short(expected)}"`,
    fixes: [{ title: "take the line that they give", edits: [{ ...at, text: expected }] }]
  };
}
function blockFinding(text, line, found, expected) {
  const start = text.startOf(line + 1);
  const end = found.length === 0 ? start : text.startOf(line + 1 + found.length);
  const lead = start > 0 && !/[\r\n]/.test(text.text[start - 1]) ? "\n" : "";
  return {
    at: text.place(start, end),
    message: `${count(found)} from here on ${found.length === 1 ? "is" : "are"} not what the files beside the document give; expected ${count(expected)}, the first "${short(expected[0] ?? found[0] ?? "")}"`,
    fixes: [
      {
        title: "take the lines that they give",
        edits: [
          { ...text.place(start, end), text: lead + expected.map((one) => `${one}
`).join("") }
        ]
      }
    ]
  };
}
function count(lines) {
  return lines.length === 1 ? "1 line" : `${lines.length} lines`;
}
function short(line) {
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}\u2026` : line;
}

// src/rules/shared/strategy/repeated-figures.ts
function* repeatedFigures(facts) {
  yield* assigned(facts);
  yield* marks(facts);
  for (const metric of facts.metrics) yield* thresholds(metric, facts);
  let begin = 0;
  for (const wave of facts.waves) {
    yield* starts(wave, begin);
    begin += wave.duration?.value ?? Number.NaN;
  }
}
function* assigned({ teams, waves: waves2 }) {
  const phases2 = waves2.flatMap((wave) => wave.phases);
  for (const { id, assigned: count2, assignedDuration: takes } of teams) {
    const own = phases2.filter(({ team }) => team?.value === id.value);
    if (count2 && count2.value !== own.length)
      yield {
        at: count2.at,
        message: `${id.value} has assigned_phases ${count2.value}, and the waves give it ${own.length}; expected ${own.length}`
      };
    const sum = sumOf(own);
    if (takes && sum !== void 0 && !agrees(takes, sum))
      yield mismatch(`the assigned_duration of ${id.value}`, takes, {
        value: durationText(sum),
        why: "the sum of its phases"
      });
  }
}
function* marks({ criticalPath: criticalPath4, waves: waves2 }) {
  if (!criticalPath4) return;
  const path = new Set(criticalPath4.map(({ value }) => value));
  for (const { id, critical } of waves2.flatMap((wave) => wave.phases)) {
    const right = String(path.has(id.value));
    if (critical && critical.value !== right)
      yield {
        at: critical.at,
        message: `on_critical_path of ${id.value} is ${critical.value}, and the critical path ${path.has(id.value) ? "names" : "does not name"} it; expected ${right}`
      };
  }
}
var REPEATED = {
  "Time savings": ({ saved }) => saved,
  "Parallel efficiency": ({ efficiency }) => efficiency,
  "Coordination overhead": ({ overhead }) => overhead,
  "Resource utilization": ({ utilization }) => utilization
};
function* thresholds({ name, planned, warning, critical }, facts) {
  const known3 = facts.isComputed && Object.hasOwn(REPEATED, name) ? REPEATED[name](facts) : void 0;
  if (known3 && planned && known3.value !== planned.value)
    yield {
      at: planned.at,
      message: `${name} is planned as ${planned.written}, and the plan says ${known3.written}; expected ${known3.written}`
    };
  const right = known3 ?? planned;
  if (!right || !warning || !critical) return;
  const [a, b, c] = [right.value, warning.value, critical.value];
  if (a <= b && b <= c || a >= b && b >= c) return;
  yield {
    at: warning.at,
    message: `${name} is planned as ${right.written}, warns at ${warning.written} and is critical at ${critical.written}; expected the warning between the two`
  };
}
function* starts({ position, after, duration, phases: phases2 }, begin) {
  if (after && Math.abs(after.value - begin) > DAY / 2)
    yield mismatch(`starts_after of wave ${position}`, after, {
      value: durationText(begin),
      why: "the sum of the waves before"
    });
  if (!duration || Number.isNaN(begin)) return;
  for (const { id, after: start, duration: takes } of phases2)
    if (start && takes && (start.value < begin || start.value + takes.value > begin + duration.value))
      yield {
        at: start.at,
        message: `${id.value} starts after ${start.written} and takes ${takes.written}, and wave ${position} lasts from ${durationText(begin)} to ${durationText(begin + duration.value)}; expected it inside`
      };
}

// src/rules/strategy/figure-mismatch.ts
var figure_mismatch_default = defineRule({
  name: "strategy/figure-mismatch",
  severity: "error",
  summary: "A figure of a strategy does not follow from the others, or its document is not what its files give.",
  mend: "leave the figures as they were computed, or compute the strategy again",
  fixable: true,
  *check({ parsed, surroundings }) {
    if (isFormat(parsed, "strategy")) yield* ofFiles(parsed.document);
    if (isFormat(parsed, "strategy-document"))
      yield* ofDocument(parsed.document, surroundings?.document);
  }
});
function* ofFiles({ facts, file }) {
  if (!facts) return;
  for (const { value, at } of facts.unread)
    yield {
      at,
      severity: "warning",
      message: `nobody can count with the duration ${JSON.stringify(value)}; expected weeks, days, hours or minutes, as in "3 weeks"`
    };
  yield* counts(facts);
  yield* totals(facts);
  yield* outOfRange(facts);
  yield* shares(recomputed(facts, wrongParallel(facts)));
  yield* dateFindings(facts);
  yield* repeatedFigures(facts);
  if (file === "execution-plan") yield* criticalPath2(facts);
  else yield* chainLength(facts);
}
function* ofDocument({ text, at }, expected) {
  if (expected && "made" in expected) yield* documentLines(text, expected.made);
  else if (expected)
    yield {
      at,
      severity: "warning",
      message: `the figures of the document cannot be compared: ${expected.unfit} beside it is not there or does not fit its schema; expected the five files of the strategy`
    };
}
function* counts({ totalPhases, totalWaves, waves: waves2 }) {
  const phases2 = waves2.reduce((sum, wave) => sum + wave.phases.length, 0);
  if (totalPhases && totalPhases.value !== phases2)
    yield {
      at: totalPhases.at,
      message: `total_phases is ${totalPhases.value}, and the waves have ${phases2}; expected ${phases2}`
    };
  if (totalWaves && totalWaves.value !== waves2.length)
    yield {
      at: totalWaves.at,
      message: `total_waves is ${totalWaves.value}, and there are ${waves2.length}; expected ${waves2.length}`
    };
}
function* totals(facts) {
  const phases2 = facts.waves.flatMap((wave) => wave.phases);
  const sum = sumOf(phases2);
  if (facts.total && sum !== void 0 && !agrees(facts.total, sum))
    yield mismatch("total_estimated_duration", facts.total, {
      value: durationText(sum),
      why: "the sum of all phases"
    });
  for (const { duration, phases: own, position } of facts.waves)
    for (const { id, duration: takes } of own)
      if (duration && takes && takes.value > duration.value && !agrees(duration, takes.value))
        yield mismatch(`the duration of wave ${position}`, duration, {
          value: `${takes.written} or more`,
          why: `what its phase ${id.value} takes`
        });
}
function* criticalPath2(facts) {
  const { criticalPath: path, criticalDuration, waves: waves2, parallel } = facts;
  const phases2 = waves2.flatMap((wave) => wave.phases);
  const byId = new Map(phases2.map((phase3) => [phase3.id.value, phase3]));
  for (const [i, { value, at }] of (path ?? []).entries()) {
    const last = path[i - 1]?.value;
    const phase3 = byId.get(value);
    if (last === void 0 || !phase3) continue;
    if (phase3.dependencies.some((dependency) => dependency.value === last)) continue;
    yield {
      at,
      message: `the critical path goes from ${last} to ${value}, which does not wait for it; expected a chain of dependencies`,
      tasks: [last, value]
    };
  }
  const longest2 = longestChain(phases2);
  const expected = { value: durationText(longest2), why: "the longest chain of phases" };
  if (criticalDuration && !agrees(criticalDuration, longest2))
    yield mismatch("critical_path_duration", criticalDuration, expected);
  if (parallel && parallel.value < longest2 && !agrees(parallel, longest2))
    yield mismatch("parallel_estimated_duration", parallel, {
      ...expected,
      value: `${expected.value} or more`
    });
}
function* chainLength({
  criticalPath: path,
  criticalDuration,
  waves: waves2
}) {
  const named3 = new Set(path?.map(({ value }) => value));
  const phases2 = waves2.flatMap((wave) => wave.phases).filter(({ id }) => named3.has(id.value));
  const sum = sumOf(phases2);
  if (criticalDuration && sum !== void 0 && !agrees(criticalDuration, sum))
    yield mismatch("critical_path_duration", criticalDuration, {
      value: durationText(sum),
      why: "the sum of its phases"
    });
}
function longestChain(phases2) {
  const ends = /* @__PURE__ */ new Map();
  for (const { id, dependencies, duration } of phases2) {
    const ready = dependencies.map(({ value }) => ends.get(value) ?? 0);
    ends.set(id.value, Math.max(0, ...ready) + (duration?.value ?? 0));
  }
  return Math.max(0, ...ends.values());
}

// src/rules/strategy/over-capacity.ts
var ROUNDING = 240;
var MOST_RELATED = 8;
var over_capacity_default = defineFormatRule("strategy", {
  name: "strategy/over-capacity",
  severity: "error",
  summary: "A wave of a strategy asks for more at once than teams, sessions or environments give.",
  mend: "move phases to another wave, make the wave longer, or compute the strategy again",
  *check(_, { facts }) {
    if (!facts) return;
    for (const wave of facts.waves) {
      yield* sessionsOf(wave, facts);
      yield* workOf(wave, facts);
    }
  }
});
function* sessionsOf(wave, { teams, facilities }) {
  const { maxSessions, position } = wave;
  if (!maxSessions) return;
  const lanes = teams.reduce((sum, { sessions }) => sum + sessions, 0);
  if (teams.length > 0 && maxSessions.value > lanes)
    yield {
      at: maxSessions.at,
      message: `wave ${position} has ${maxSessions.value} sessions at once, and the teams carry out ${lanes}; expected ${lanes} at most`,
      related: teams.slice(0, MOST_RELATED).map(({ id }) => ({ at: id.at, message: `${id.value} is a team` }))
    };
  for (const { name, capacity } of facilities)
    if (maxSessions.value > capacity.value)
      yield {
        at: maxSessions.at,
        message: `wave ${position} has ${maxSessions.value} sessions at once, and there ${capacity.value === 1 ? `is 1 ${name.replace(/s$/, "")}` : `are ${capacity.value} ${name}`}; expected ${capacity.value} at most`,
        related: [{ at: capacity.at, message: `${name} are counted here` }]
      };
}
function* workOf(wave, { teams }) {
  const { duration, maxSessions, phases: phases2, position } = wave;
  if (!duration) return;
  const room = (lanes) => lanes * (duration.value + ROUNDING);
  for (const { id, sessions } of teams) {
    const own = phases2.filter(({ team }) => team?.value === id.value);
    if (own.length < 2 || work(own) <= room(sessions)) continue;
    yield {
      at: own.at(-1).team.at,
      message: `${id.value} has ${days(work(own))} of work in wave ${position}, which takes ${duration.written}; expected ${sessions === 1 ? "one phase after the other to fit" : `${sessions} phases at a time to fit`}`,
      tasks: own.map((phase3) => phase3.id.value)
    };
  }
  if (maxSessions && phases2.length > maxSessions.value && work(phases2) > room(maxSessions.value))
    yield {
      at: maxSessions.at,
      message: `the phases of wave ${position} take ${days(work(phases2))}, more than ${maxSessions.value} at once do in ${duration.written}; expected more sessions or more time`,
      tasks: phases2.map((phase3) => phase3.id.value)
    };
}
function work(phases2) {
  return phases2.reduce((sum, { duration }) => sum + (duration?.value ?? 0), 0);
}
function days(minutes) {
  const count2 = Math.round(minutes / 48) / 10;
  return `${count2} ${count2 === 1 ? "day" : "days"}`;
}

// src/rules/shared/strategy/sibling-references.ts
var MOST_HINTS3 = 100;
function* siblingReferences({ planId, mentions: mentions2, facts }, plan) {
  if (planId && plan.id !== "" && planId.value !== plan.id)
    yield {
      at: planId.at,
      message: `the file belongs to ${planId.value}, and the execution plan beside it is ${plan.id}; expected files of one strategy`
    };
  const sessions = new Map(plan.phases.map((phase3) => [phase3.session, phase3]));
  const known3 = /* @__PURE__ */ new Set([...sessions.keys(), ...plan.teams]);
  let hints = MOST_HINTS3;
  const unknown2 = ({ value, at }, of) => {
    const [near] = hints-- > 0 ? nearest(value, sessions.keys()) : [];
    const expected = near === void 0 ? "one of its sessions" : `${near}, the nearest one`;
    return {
      at,
      message: `${of} ${/^the (?:participants|users) /.test(of) ? "name" : "names"} ${value}, which the execution plan beside it does not have; expected ${expected}`
    };
  };
  for (const { kind, of, ids } of mentions2)
    for (const id of ids)
      if (!known3.has(id.value) && (kind === "sessions" || /^session[-_]?\w*\d/i.test(id.value)))
        yield unknown2(id, of);
  for (const { id, session, team } of (facts?.waves ?? []).flatMap(({ phases: phases2 }) => phases2)) {
    const planned = session && sessions.get(session.value);
    if (session && !planned) yield unknown2(session, `the schedule of ${id.value}`);
    if (planned && planned.id !== id.value)
      yield {
        at: id.at,
        message: `${session.value} carries out ${id.value}, and ${planned.id} in the execution plan beside it; expected ${planned.id}`
      };
    if (planned && team && planned.team !== team.value)
      yield {
        at: team.at,
        message: `${session.value} is given to ${team.value}, and to ${planned.team} in the execution plan beside it; expected ${planned.team}`
      };
  }
}

// src/rules/shared/strategy/session-references.ts
var EVERYBODY = ["all", "orchestrator"];
function* sessionReferences(state, plan, file) {
  const { id, phase: phase3, planId, project } = state;
  if (planId && plan.id !== "" && planId.value !== plan.id)
    yield wrong(
      planId,
      `the session belongs to ${planId.value}, and the plan beside it is ${plan.id}`,
      plan.id
    );
  if (project && plan.project !== "" && project.value !== plan.project)
    yield wrong(project, `the session belongs to project ${project.value}`, plan.project);
  const named3 = /(session_\d{3,6})\.json$/.exec(file)?.[1];
  if (id && named3 !== void 0 && named3 !== id.value)
    yield wrong(id, `the file ${named3}.json holds ${id.value}`, named3);
  const planned = plan.phases.find(({ session }) => session === id?.value);
  if (id && !planned)
    yield unknown(
      id,
      "session",
      plan.phases.map(({ session }) => session)
    );
  if (planned) yield* asPlanned(state, planned);
  if (phase3 && !planned) yield* known2(phase3, "phase", phaseIds(plan));
  yield* elsewhere(state, plan);
}
function* asPlanned({ id, phase: phase3, team, wave }, planned) {
  const given = `the plan gives ${id.value}`;
  if (phase3 && phase3.value !== planned.id)
    yield wrong(
      phase3,
      `the session carries out phase ${phase3.value}, and ${given} phase ${planned.id}`,
      planned.id
    );
  if (team && planned.team !== "" && team.value !== planned.team)
    yield wrong(
      team,
      `the session belongs to team ${team.value}, and ${given} to ${planned.team}`,
      planned.team
    );
  if (wave && wave.value !== planned.wave)
    yield wrong(
      wave,
      `the session says wave ${wave.value}, and ${given} to wave ${planned.wave}`,
      String(planned.wave)
    );
}
function* elsewhere(state, plan) {
  const phases2 = phaseIds(plan);
  const points = plan.syncs.flatMap(({ names }) => names);
  const people = [
    ...plan.phases.map(({ session }) => session),
    ...plan.teams,
    ...plan.roles,
    ...EVERYBODY
  ];
  for (const { phase: phase3 } of state.blocks) if (phase3) yield* known2(phase3, "phase", phases2);
  for (const { name } of state.syncs) yield* known2(name, "synchronization point", points);
  for (const { from, to, phase: phase3, sync } of state.messages) {
    if (state.id && from.value !== state.id.value)
      yield wrong(
        from,
        `a message of ${from.value} stands in the file of ${state.id.value}`,
        state.id.value
      );
    for (const one of to) yield* known2(one, "session, team or role", people);
    if (phase3) yield* known2(phase3, "phase", phases2);
    if (sync) yield* known2(sync, "synchronization point", points);
  }
}
function phaseIds(plan) {
  return plan.phases.map(({ id }) => id);
}
function* known2(name, what, all) {
  if (!all.includes(name.value)) yield unknown(name, what, all);
}
function unknown({ value, at }, what, all) {
  const [near] = nearest(value, new Set(all));
  const hint = near === void 0 ? `expected one of the plan's` : `the nearest is ${near}`;
  return { at, message: `the plan has no ${what} ${value}; ${hint}` };
}
function wrong({ at }, message, expected) {
  return { at, message: `${message}; expected ${expected}` };
}

// src/rules/strategy/unknown-reference.ts
var ROLES = ["orchestrator", "architect", "team_lead", "technical_lead", "project_owner"];
var MOST_HINTS4 = 100;
var SESSION = /^session[-_]?\w*\d/i;
var TEAM = /^team[-_](?!leads?$|members?$|managers?$|owners?$)/i;
var EVERYBODY2 = /^all(?:[-_](?:parallel[-_])?(?:teams|sessions))?$/i;
var MANY = /^the (?:participants|users) /;
var unknown_reference_default = defineRule({
  name: "strategy/unknown-reference",
  severity: "error",
  summary: "A strategy, or a session of it, names a session, team or phase that is defined nowhere.",
  mend: "correct the name, or define what it names",
  *check({ parsed, analysis, surroundings }) {
    const hints = new Hints();
    if (isFormat(parsed, "strategy-session") && surroundings?.strategy)
      yield* sessionReferences(parsed.document.state, surroundings.strategy, surroundings.path);
    if (isFormat(parsed, "dependency-graph")) {
      for (const { phase: phase3, with: other } of parsed.document.conflicts)
        if (!analysis.order.numberOf.has(other.value))
          yield hints.unknown(other, `a conflict of ${phase3}`, "phase", [
            ...analysis.order.numberOf.keys()
          ]);
    }
    if (isFormat(parsed, "strategy") && parsed.document.file !== "execution-plan" && surroundings?.strategy)
      yield* siblingReferences(parsed.document, surroundings.strategy);
    if (isFormat(parsed, "strategy") && parsed.document.facts)
      yield* lists(parsed.document.facts, hints);
  }
});
function* lists(facts, hints) {
  const phases2 = facts.waves.flatMap((wave) => wave.phases);
  const teams = facts.teams.map(({ id }) => id.value);
  const sessions = phases2.flatMap(({ session }) => session?.value ?? []);
  const ids = phases2.map(({ id }) => id.value);
  const [isTeam, isSession, isPhase] = [new Set(teams), new Set(sessions), new Set(ids)];
  if (facts.listsTeams) {
    for (const { id, team } of phases2)
      if (team && !isTeam.has(team.value))
        yield hints.unknown(team, `the team of ${id.value}`, "team", teams);
  }
  const own = /* @__PURE__ */ new Set([...teams, ...sessions, ...ids, ...facts.roles, ...ROLES]);
  const meeting2 = facts.references.flatMap((one) => one.kind === "meeting" ? one.ids : []);
  const anyone = /* @__PURE__ */ new Set([...own, ...meeting2.map(({ value }) => value)]);
  const known3 = {
    phases: (id) => isPhase.has(id),
    sessions: (id) => isSession.has(id) || isTeam.has(id),
    participants: (id) => anyone.has(id) || EVERYBODY2.test(id),
    anyone: (id) => anyone.has(id) || !SESSION.test(id),
    meeting: (id) => own.has(id) || !facts.isComputed && !SESSION.test(id) && !TEAM.test(id)
  };
  for (const { kind, of, ids: named3 } of facts.references)
    for (const id of named3)
      if (!known3[kind](id.value))
        yield kind === "phases" ? hints.unknown(id, of, "phase", ids) : hints.unknown(id, of, "session or team", [...sessions, ...teams]);
}
var Hints = class {
  #left = MOST_HINTS4;
  unknown({ value, at }, of, what, candidates) {
    const [near] = this.#left-- > 0 ? nearest(value, candidates) : [];
    const expected = near === void 0 ? "one that the plan defines" : `${near}, the nearest one`;
    return {
      at,
      message: `${of} ${MANY.test(of) ? "name" : "names"} ${value}, which is no ${what}; expected ${expected}`
    };
  }
};

// src/rules/strategy/wave-mismatch.ts
var wave_mismatch_default = defineFormatRule("strategy", {
  name: "strategy/wave-mismatch",
  severity: "error",
  summary: "A phase of a strategy stands in no later wave than a phase that it waits for.",
  mend: "move the phase to a later wave, or compute the strategy again",
  *check(_, { facts }) {
    if (!facts) return;
    yield* numbers(facts);
    const waveOf = /* @__PURE__ */ new Map();
    for (const wave of facts.waves)
      for (const phase3 of wave.phases)
        if (!waveOf.has(phase3.id.value)) waveOf.set(phase3.id.value, { wave, phase: phase3 });
    for (const wave of facts.waves)
      for (const phase3 of wave.phases)
        for (const { value, at } of phase3.dependencies) {
          const other = waveOf.get(value);
          if (!other || value === phase3.id.value) continue;
          const message = contradiction(phase3, wave, other.phase, other.wave);
          if (message === void 0) continue;
          yield {
            at,
            message,
            tasks: [phase3.id.value, value],
            related: [{ at: other.phase.id.at, message: `${value} stands here` }]
          };
        }
    for (const wave of facts.waves)
      for (const { id, behind } of wave.phases)
        for (const { value, at } of behind) {
          const other = waveOf.get(value);
          if (!other || other.wave.position === wave.position) continue;
          yield {
            at,
            message: `phase ${id.value} of wave ${wave.position} comes behind ${value} of wave ${other.wave.position} in runs_after; expected a phase of the same wave`,
            tasks: [id.value, value]
          };
        }
  }
});
function* numbers({ waves: waves2 }) {
  for (const { position, number } of waves2)
    if (number && number.value !== position)
      yield {
        at: number.at,
        message: `the wave in place ${position} has the number ${number.value}; expected ${position}`
      };
}
function contradiction(phase3, wave, other, before) {
  const [id, name] = [phase3.id.value, other.id.value];
  if (before.position === wave.position)
    return `phase ${id} waits for ${name}, which stands in the same wave ${wave.position}; expected it in an earlier one`;
  if (before.position > wave.position)
    return `phase ${id} of wave ${wave.position} waits for ${name} of wave ${before.position}; expected ${name} in an earlier wave`;
  if (!wave.start || !before.end || wave.start.value >= before.end.value) return void 0;
  return `phase ${id} waits for ${name}, but wave ${wave.position} starts on ${wave.start.value} and wave ${before.position} ends on ${before.end.value}; expected it to start when that has ended`;
}

// src/rules/task/contains-code.ts
var MOST_LINES = 3;
var contains_code_default = defineFormatRule("task-plan", {
  name: "task/contains-code",
  severity: "warning",
  summary: "A task holds a block of more than 3 lines of code; plans say what to build, not how it is spelt.",
  mend: "say in words what the code should do, or name the file to follow",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const block2 of task.brief.code) {
        if (block2.command || block2.lines <= MOST_LINES) continue;
        yield {
          at: {
            start: block2.at.start,
            end: { line: block2.at.start.line, column: block2.at.start.column + 3 }
          },
          message: `task ${task.id} holds ${block2.lines} lines of code; expected words, or at most ${MOST_LINES} lines`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/rules/shared/work-units.ts
function workUnits({ parsed }) {
  const open2 = parsed.plan.tasks.filter(({ done }) => !done);
  if (isFormat(parsed, "task-plan") || isFormat(parsed, "execution-plan")) return open2;
  if (!isFormat(parsed, "session-plan")) return [];
  const { steps } = parsed.document;
  return open2.filter(({ id }) => !steps.has(id));
}

// src/rules/task/missing-instructions.ts
var missing_instructions_default = defineRule({
  name: "task/missing-instructions",
  severity: "warning",
  summary: "A task says which files it touches but not what to do there.",
  mend: "say the purpose of the task and its gotchas",
  *check(input) {
    for (const task of workUnits(input)) {
      if (task.brief.text.length > 0) continue;
      yield {
        at: task.at,
        message: `task ${task.id} has no instructions; expected its purpose, what to do and what to watch out for`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/missing-reading-list.ts
var missing_reading_list_default = defineFormatRule("task-plan", {
  name: "task/missing-reading-list",
  severity: "warning",
  summary: "A task names no files to read before it starts.",
  mend: 'add "**READ THESE BEFORE TASK**" with the files an agent needs to know',
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done || task.brief.readingList) continue;
      yield {
        at: task.at,
        message: `task ${task.id} has no reading list; expected "**READ THESE BEFORE TASK**" and the files to read`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/no-files.ts
var CHANGES_NOTHING = /\b(?:verif(?:y|ication)|validat(?:e|ion)|check|smoke|qa|audit|review|research|decide|decision|freeze|policy|gate|acceptance|benchmark|investigate|sign-?off|test(?:s|ing)?)\b/i;
var no_files_default = defineRule({
  name: "task/no-files",
  severity: "warning",
  summary: "A task that implements something claims no file, so nothing is known of what it collides with.",
  mend: 'list its files under "Files to Create" and "Files to Modify", or write "None" there',
  *check(input) {
    for (const task of workUnits(input)) {
      if (task.brief.saysNoFiles || CHANGES_NOTHING.test(task.title)) continue;
      if (task.claims.some((claim) => isWrite(claim.access))) continue;
      yield {
        at: task.at,
        message: `task ${task.id} claims no file to create or modify; expected its files, or "None" where it changes nothing`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/task/too-large.ts
var MOST_FILES = 8;
var MOST_CHARACTERS = 4e3;
var too_large_default = defineFormatRule("task-plan", {
  name: "task/too-large",
  severity: "warning",
  summary: "A task writes more than 8 files or has more than 4,000 characters of instructions.",
  mend: "split the task",
  *check({ analysis: { plan } }) {
    for (const task of plan.tasks) {
      if (task.done) continue;
      const files2 = new Set(
        task.claims.filter((claim) => isWrite(claim.access)).map((claim) => claim.pattern)
      );
      if (files2.size > MOST_FILES) {
        yield {
          at: task.at,
          message: `task ${task.id} writes ${files2.size} files; expected at most ${MOST_FILES}`,
          tasks: [task.id]
        };
      }
      if (task.brief.text.length > MOST_CHARACTERS) {
        yield {
          at: task.at,
          message: `task ${task.id} has ${task.brief.text.length} characters of instructions; expected at most ${MOST_CHARACTERS}`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/model/shell/command.ts
var NEVER_FAIL = /* @__PURE__ */ new Set(["true", ":", "echo", "printf", "set", "export", "cd"]);
var BARE2 = /* @__PURE__ */ new Set(["ls", "pwd", "date", "whoami", "uname"]);
var PASS_ON = /* @__PURE__ */ new Set(["tee", "cat", "head", "tail", "less", "more", "sort", "uniq", "wc", "nl"]);
var IN_FRONT = /^(?:[A-Za-z_]\w*=.*|command|builtin|exec|time|env|nohup|sudo)$/s;
function neverFails(name, rest) {
  if (name === "make" && rest.some((word) => /^(?:-i|-ik|-ki|--ignore-errors)$/.test(word)))
    return "hides";
  if (NEVER_FAIL.has(name)) return true;
  if (name === "sleep") return rest.every((word) => /^[\d.]+[smhd]?$/.test(word));
  return BARE2.has(name) && rest.every((word) => /^(?:-\w+|\+.*)$/s.test(word));
}
function isPassedOn(command) {
  return PASS_ON.has(baseOf(withoutFront(command)[0] ?? ""));
}
function scriptOf(command) {
  const [name = "", ...rest] = withoutFront(command);
  const group = /^(?:\(([^]*)\)|\{\s([^]*)\})$/.exec(name);
  if (group) return { text: group[1] ?? group[2], isApart: false };
  if (name === "eval") return { text: rest.join(" "), isApart: false };
  const flag = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
  if (!/^(?:bash|sh|dash|zsh|ksh)$/.test(baseOf(name)) || flag < 0) return void 0;
  const script = rest[flag + 1] ?? "";
  return { text: rest[flag].includes("e") ? `set -e; ${script}` : script, isApart: true };
}
function withoutFront(command) {
  const first = command.findIndex((word) => !IN_FRONT.test(word));
  return first < 0 ? [] : command.slice(first);
}
function baseOf(name) {
  return name.slice(name.lastIndexOf("/") + 1);
}
var MOST_SHOWN = 40;
function shown(command) {
  const text = command.join(" ").replaceAll(/\s+/g, " ");
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}\u2026` : text;
}

// src/model/shell/split.ts
var PIECE = /(?<space>(?:[ \t\r]|\\\n)+)|(?<joint>&&|\|\||;;|\|&?|;|\n|&(?!>))|(?<part>'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|\$?\(|`(?:[^`\\]|\\[^])*`|[<>]+&?|&>|[^\s;&|'"\\()`<>$]+|[^])/y;
var OPENING = /* @__PURE__ */ new Set(["{", "if", "while", "until", "for", "select", "case"]);
var CLOSING = /* @__PURE__ */ new Set(["}", "fi", "done", "esac"]);
var LEADING = /* @__PURE__ */ new Set(["!", "time", "then", "do", "else", "elif", "{", "if", "while", "until"]);
function splitCommands(line) {
  const lists2 = [emptyList()];
  const last = () => lists2.at(-1).pipelines.at(-1);
  let starts2 = true;
  for (let token = nextToken(line, 0); token; token = nextToken(line, token.end)) {
    if ("joint" in token) {
      join4(lists2, token.joint);
      starts2 = true;
      continue;
    }
    const { commands } = last();
    const command = commands.at(-1);
    if (token.word === "!" && commands.length === 1 && command.length === 0) last().negated = true;
    else if (starts2 && OPENING.has(line.slice(token.start, token.end))) {
      const end = groupOfWordsEnd(line, token.end);
      command.push(line.slice(token.start, end));
      token = { ...token, word: "", end };
    } else command.push(token.word);
    starts2 &&= LEADING.has(token.word);
  }
  return lists2.filter(({ pipelines }) => pipelines.some((one) => one.commands.flat().length > 0));
}
function nextToken(line, from) {
  let word;
  let start = from;
  for (let at = from; at < line.length; ) {
    if (word === void 0 && line[at] === "#") {
      const end2 = line.indexOf("\n", at);
      at = end2 === -1 ? line.length : end2;
      continue;
    }
    PIECE.lastIndex = at;
    const { space, joint, part = "" } = PIECE.exec(line).groups;
    const end = PIECE.lastIndex;
    if (word === void 0) start = at;
    else if (space !== void 0 || joint !== void 0) return { word, start, end: at };
    if (joint !== void 0) return { joint, end };
    at = part === "(" || part === "$(" ? groupEnd(line, end) : end;
    if (space === void 0)
      word = (word ?? "") + (at > end ? part + line.slice(end, at) : unquoted(part));
  }
  return word === void 0 ? void 0 : { word, start, end: line.length };
}
function groupOfWordsEnd(line, from) {
  let open2 = 1;
  let starts2 = true;
  for (let token = nextToken(line, from); token; token = nextToken(line, token.end)) {
    const word = "joint" in token ? void 0 : line.slice(token.start, token.end);
    if (word !== void 0 && starts2 && OPENING.has(word)) open2++;
    if (word !== void 0 && starts2 && CLOSING.has(word) && --open2 === 0) return token.end;
    starts2 = word === void 0 || starts2 && LEADING.has(word);
  }
  return line.length;
}
function emptyList() {
  return { pipelines: [emptyPipeline()], background: false };
}
function emptyPipeline() {
  return { commands: [[]], negated: false };
}
function join4(lists2, joint) {
  const list2 = lists2.at(-1);
  const { commands } = list2.pipelines.at(-1);
  if (joint === "\n" && commands.at(-1).length === 0) return;
  if (joint === "&&" || joint === "||") list2.pipelines.push({ ...emptyPipeline(), joint });
  else if (joint === "|" || joint === "|&") commands.push([]);
  else {
    list2.background = joint === "&";
    lists2.push(emptyList());
  }
}
function groupEnd(line, from) {
  let open2 = 1;
  const parts = /'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[()]/g;
  parts.lastIndex = from;
  for (let match = parts.exec(line); match; match = parts.exec(line)) {
    if (match[0] === "(") open2++;
    else if (match[0] === ")" && --open2 === 0) return parts.lastIndex;
  }
  return line.length;
}
function unquoted(part) {
  if (part.startsWith("'")) return part.length > 1 ? part.slice(1, -1) : part;
  if (part.startsWith('"'))
    return part.length > 1 ? part.slice(1, -1).replace(/\\(["\\$`])/g, "$1") : part;
  return part.startsWith("\\") ? part.slice(1) : part;
}

// src/model/shell/branches.ts
function branchesOf(group) {
  const inner = /^if\s([^]*)\bfi$/.exec(group)?.[1];
  if (inner === void 0) return void 0;
  const branches = [];
  let isCondition = true;
  for (const list2 of splitCommands(inner)) {
    const command = list2.pipelines[0].commands[0];
    const keyword = /^(?:then|else|elif)$/.exec(command[0] ?? "")?.[0];
    if (keyword !== void 0) {
      command.shift();
      isCondition = keyword === "elif";
      if (!isCondition) branches.push([]);
    }
    if (!isCondition) branches.at(-1).push(list2);
  }
  return branches;
}

// src/model/shell/always-succeeds.ts
var NO_SETTINGS = { stopsAtFailure: false, pipesFail: false };
var MOST_NESTED = 8;
function alwaysSucceeds(line, settings = NO_SETTINGS, depth = 0) {
  return depth > MOST_NESTED ? void 0 : judge3(splitCommands(line), settings, depth);
}
function judge3(lists2, around, depth) {
  if (lists2.length === 0) return { because: "it runs nothing", isEmpty: true };
  let settings = around;
  let isEmpty = true;
  for (const [i, list2] of lists2.entries()) {
    settings = { ...settings, ...changesOf(list2) };
    const judged = judgeList(list2, settings, depth);
    isEmpty &&= judged.isEmpty;
    if (judged.fails && settings.stopsAtFailure || mayLeave(list2)) return void 0;
    if (i < lists2.length - 1 && !isExit(list2)) continue;
    if (judged.fails) return void 0;
    const own = lists2.length === 1 ? judged.because : void 0;
    const ending = isEmpty && !list2.background ? onlyRuns(lastOf2(list2)) : endOf2(list2);
    return { because: own ?? ending, isEmpty };
  }
  return void 0;
}
function judgeList({ pipelines, background }, settings, depth) {
  const judged = pipelines.map((one) => judgePipeline(one, settings, depth));
  const fails = judged.reduce(
    (before, one, i) => pipelines[i].joint === "||" ? before && one.fails : before || one.fails,
    false
  );
  const isEmpty = judged.every((one) => one.isEmpty);
  const [{ because } = {}] = judged.length === 1 && !background ? judged : [];
  return { fails: fails && !background, isEmpty, ...because !== void 0 && { because } };
}
function judgePipeline({ commands, negated }, settings, depth) {
  const successes = commands.map((command) => succeeds(command, settings, depth));
  const isEmpty = successes.every((success) => success?.isEmpty);
  const lastFails = successes.at(-1) === void 0 && !(commands.length > 1 && isPassedOn(commands.at(-1)));
  const earlierFail = settings.pipesFail && successes.slice(0, -1).includes(void 0);
  const alone = commands.length === 1 ? successes[0]?.because : void 0;
  return {
    fails: negated || lastFails || earlierFail,
    isEmpty,
    ...alone !== void 0 && { because: alone }
  };
}
function succeeds(command, settings, depth) {
  const [name = ":", ...rest] = withoutFront(command);
  if (name === "exit" || name === "return")
    return rest.includes("0") ? { because: onlyRuns(shown(command)), isEmpty: true } : void 0;
  const branches = branchesOf(name);
  if (branches) {
    const isAll = branches.every((lists2) => judge3(lists2, settings, depth + 1) !== void 0);
    const isShallow = depth < MOST_NESTED;
    return isShallow && isAll ? { because: 'no branch of its "if" can fail', isEmpty: false } : void 0;
  }
  const script = scriptOf(command);
  if (script)
    return alwaysSucceeds(script.text, script.isApart ? NO_SETTINGS : settings, depth + 1);
  const never = neverFails(baseOf(name), rest);
  if (never === "hides") return { because: `"${shown(command)}" ignores errors`, isEmpty: false };
  return never ? { because: onlyRuns(shown(command)), isEmpty: true } : void 0;
}
function changesOf({ pipelines }) {
  const [name, ...rest] = withoutFront(pipelines[0].commands[0]);
  if (name !== "set") return {};
  const words2 = rest.join(" ");
  return {
    .../(?:^| )-[a-z]*e|-o errexit/.test(words2) && { stopsAtFailure: true },
    .../(?:^| )\+[a-z]*e|\+o errexit/.test(words2) && { stopsAtFailure: false },
    .../(?:^| )-[a-z]*o pipefail/.test(words2) && { pipesFail: true }
  };
}
function mayLeave({ pipelines }) {
  return pipelines.some(
    ({ commands }) => commands.some((command) => {
      const [name = "", ...rest] = withoutFront(command);
      if (name === "exit" || name === "return") return !rest.includes("0");
      const isInside2 = /^(?:[{]|[a-z]+)\s/.test(name) || name === "eval";
      return isInside2 && /\b(?:exit|return)\b(?!\s+0\b)|\bset\s+-/.test(command.join(" "));
    })
  );
}
function isExit({ pipelines }) {
  const [name] = withoutFront(pipelines[0].commands[0]);
  return pipelines.length === 1 && name === "exit";
}
function lastOf2({ pipelines }) {
  return shown(pipelines.at(-1).commands.at(-1));
}
function onlyRuns(command) {
  return `it only runs "${command}"`;
}
function endOf2(list2) {
  if (list2.background) return `it does not wait for "${lastOf2(list2)}"`;
  const { commands, joint } = list2.pipelines.at(-1);
  const isPiped = commands.length > 1;
  return `it ends in "${isPiped ? "|" : joint ?? ";"} ${lastOf2(list2)}"`;
}

// src/rules/verification/cannot-fail.ts
var cannot_fail_default = defineRule({
  name: "verification/cannot-fail",
  severity: "warning",
  summary: "A command that verifies a task succeeds whatever the task did.",
  mend: "let the command fail when the result is wrong",
  *check({ analysis: { plan }, parsed }) {
    const expected = expectedCodes(parsed);
    for (const task of plan.tasks) {
      if (task.done) continue;
      for (const { command, because } of emptyChecks(task, plan.format === "work-packages")) {
        const code = expected.get(command);
        yield {
          at: command.at,
          message: code === void 0 ? `a command that verifies task ${task.id} cannot fail, because ${because}; expected one that fails when the result is wrong` : `a command that verifies task ${task.id} can never end with ${code}, as it is expected to, because ${because}; expected one that ends with ${code} when the result is right`,
          tasks: [task.id]
        };
      }
    }
  }
});
function expectedCodes(parsed) {
  const steps = isFormat(parsed, "work-packages") ? parsed.document.packages.flatMap((one) => one.steps) : [];
  return new Map(
    steps.flatMap(
      ({ command, exitCode: exitCode2 }) => command && exitCode2 !== void 0 ? [[command, exitCode2]] : []
    )
  );
}
function emptyChecks({ verification }, each) {
  const judged = verification.map((command) => ({
    command,
    success: alwaysSucceeds(command.value)
  }));
  const someCanFail = judged.some(({ success }) => success === void 0);
  return judged.flatMap(
    ({ command, success }) => success && (each || !success.isEmpty || !someCanFail) ? [{ command, because: success.because }] : []
  );
}

// src/rules/verification/missing.ts
var ASKING = /* @__PURE__ */ new Set(["work-packages", "execution-plan"]);
var missing_default3 = defineRule({
  name: "verification/missing",
  severity: "warning",
  summary: "A package or worker says nowhere how its result is verified.",
  mend: "name a command, a CI check or what a person looks at",
  *check({ analysis: { plan }, parsed }) {
    if (!ASKING.has(plan.format)) return;
    const told = isFormat(parsed, "work-packages") ? new Set(
      parsed.document.packages.filter((one) => one.isLoose || one.isCheckUnread).map(({ id }) => id)
    ) : /* @__PURE__ */ new Set();
    if (parsed.findings.some(({ rule }) => rule === "plan/unreadable")) return;
    for (const task of plan.tasks) {
      const isVerified = task.verification.length > 0 || task.isCheckedOtherwise;
      if (task.done || isVerified || told.has(task.id)) continue;
      yield {
        at: task.at,
        message: `task ${task.id} is not verified by anything; expected a command, a CI check or what a person looks at`,
        tasks: [task.id]
      };
    }
  }
});

// src/rules/worktree/duplicate.ts
var duplicate_default = defineRule({
  name: "worktree/duplicate",
  severity: "error",
  summary: "Two tasks use one worktree or one branch.",
  mend: "give each task a worktree and a branch of its own",
  *check(input) {
    for (const kind of ["worktree", "branch"]) yield* duplicates(kind, input);
  }
});
function* duplicates(kind, { analysis, parsed }) {
  const isShared = sharing(parsed);
  const uses2 = /* @__PURE__ */ new Map();
  for (const [number, task] of analysis.plan.tasks.entries()) {
    const named3 = task[kind];
    if (named3 && !task.done) push(uses2, keyOf3(kind, named3.value), { number, task, named: named3 });
  }
  for (const users of uses2.values()) {
    for (const [first, other] of pairs(users, analysis, isShared)) {
      if (first.task.id === other.task.id) continue;
      const isMeant = kind === "worktree" && isShared(first.task) && isShared(other.task);
      if (isMeant && isOrdered(analysis, first, other)) continue;
      if (mayFollow(analysis, first, other)) continue;
      const expected = isMeant ? "and no dependency orders the two; expected one, or a worktree of its own" : "expected one of its own";
      yield {
        at: other.named.at,
        message: `task ${other.task.id} uses the ${kind} ${named2(other, first)} of task ${first.task.id}${isMeant ? ", " : "; "}${expected}`,
        tasks: [first.task.id, other.task.id],
        related: [{ at: first.named.at, message: `task ${first.task.id} names its ${kind} here` }]
      };
    }
  }
}
function pairs(users, analysis, isShared) {
  return users.flatMap((other, i) => {
    const earlier = users.slice(0, i);
    const apart = isShared(other.task) ? earlier.find((one) => !isShared(one.task) || !isOrdered(analysis, one, other)) : void 0;
    const first = apart ?? earlier[0];
    return first ? [[first, other]] : [];
  });
}
function isOrdered({ order }, a, b) {
  return order.reach.has(a.number, b.number) || order.reach.has(b.number, a.number);
}
function sharing(parsed) {
  if (!isFormat(parsed, "work-packages")) return () => false;
  const shared = parsed.document.packages.filter(({ worktreeMode }) => worktreeMode === "shared");
  const ids = new Set(shared.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}
function mayFollow(analysis, a, b) {
  return analysis.plan.format === "task-plan" && isOrdered(analysis, a, b);
}
function keyOf3(kind, value) {
  return foldPath(kind === "branch" ? value : tidyPath(value).pattern.replace(/\/$/, ""));
}
function named2(one, first) {
  const { value } = one.named;
  return value === first.named.value ? `"${value}"` : `"${value}", which many file systems take for "${first.named.value}"`;
}

// src/rules/worktree/inside-repository.ts
var inside_repository_default = defineRule({
  name: "worktree/inside-repository",
  severity: "warning",
  summary: "A worktree lies inside the repository, at a path that is tracked or not ignored.",
  mend: "put the worktree beside the repository, or have git ignore its folder",
  *check({ analysis: { plan, repository } }) {
    if (!repository || plan.format === "work-packages") return;
    for (const { id, worktree, done } of plan.tasks) {
      if (!worktree || done) continue;
      const inside = repository.worktrees.get(worktree.value);
      if (inside === void 0) continue;
      const what = repository.hasDirectory(inside.path) ? "has tracked files" : "git does not ignore";
      if (!repository.hasDirectory(inside.path) && inside.isIgnored) continue;
      yield {
        at: worktree.at,
        message: `the worktree "${worktree.value}" of task ${id} lies inside the repository at ${inside.path}, which ${what}; expected a path beside the repository or one that git ignores`,
        tasks: [id],
        paths: [inside.path]
      };
    }
  }
});

// src/model/branch-name.ts
var REFUSED = [
  [/^$/, "is empty"],
  [/^-/, 'starts with "-"'],
  [/^(?:HEAD|@)$/, "is a name of git's own"],
  // eslint-disable-next-line no-control-regex
  [/[\u0000-\u0020\u007f]/, "has white space or a control character in it"],
  [/[~^:?*[\\]/, "has one of ~ ^ : ? * [ \\ in it"],
  [/\.\.|@\{/, 'has ".." or "@{" in it'],
  [
    /(?:^|\/)\.|\.lock(?:\/|$)|\.$/,
    'has a part that starts with ".", ends in ".lock", or ends the name with "."'
  ],
  [/^\/|\/$|\/\//, 'has a "/" too many']
];
var SHELL_SAFE = /^(?!#)[\p{L}\p{M}\p{N}._/+@=,#%-]+$/u;
function branchFault(name) {
  const refused = REFUSED.find(([pattern]) => pattern.test(name));
  if (refused) return `${refused[1]}, so git refuses it`;
  if (SHELL_SAFE.test(name)) return void 0;
  const mark = name.startsWith("#") ? "#" : /[^\p{L}\p{M}\p{N}._/+@=,#%-]/u.exec(name)?.[0];
  return `has "${mark}" in it, which a shell does not take as it stands`;
}

// src/rules/worktree/invalid-branch.ts
var invalid_branch_default = defineRule({
  name: "worktree/invalid-branch",
  severity: "error",
  summary: "The name of a branch is not one that git and every shell take as it stands.",
  mend: 'use letters, digits and "-" in parts between "/"',
  *check({ analysis: { plan } }) {
    const branches = /* @__PURE__ */ new Map();
    for (const task of plan.tasks) {
      const { branch } = task;
      if (!branch || task.done) continue;
      const fault = branchFault(branch.value);
      if (fault === void 0) branches.set(branch.value, { task, branch });
      else {
        yield {
          at: branch.at,
          message: `the branch "${branch.value}" of task ${task.id} ${fault}; expected a name like feature/part-1`,
          tasks: [task.id]
        };
      }
    }
    for (const { task, branch } of branches.values()) yield* below(task, branch, branches);
  }
});
function* below(task, branch, branches) {
  const { value } = branch;
  for (let end = value.indexOf("/"); end > 0; end = value.indexOf("/", end + 1)) {
    const above = branches.get(value.slice(0, end));
    if (!above) continue;
    yield {
      at: branch.at,
      message: `the branch "${value}" of task ${task.id} lies below "${above.branch.value}" of task ${above.task.id}, and git keeps only one of the two; expected another name for one of them`,
      tasks: [above.task.id, task.id],
      related: [{ at: above.branch.at, message: `task ${above.task.id} names its branch here` }]
    };
  }
}

// src/rules/index.ts
var RULES = {
  "plan/unreadable": unreadable_default,
  "plan/schema": schema_default,
  "plan/yaml-1.1": yaml_1_1_default,
  "plan/no-tasks": no_tasks_default,
  "plan/partly-read": partly_read_default,
  "plan/missing-section": missing_section_default,
  "plan/missing-shared": missing_shared_default,
  "plan/uncovered-task": uncovered_task_default,
  "plan/unused-allow": unused_allow_default,
  "task/missing-instructions": missing_instructions_default,
  "task/missing-reading-list": missing_reading_list_default,
  "task/no-files": no_files_default,
  "task/too-large": too_large_default,
  "task/contains-code": contains_code_default,
  "dependency/missing": missing_default,
  "dependency/malformed": malformed_default,
  "dependency/guessed": guessed_default,
  "dependency/unknown": unknown_default,
  "dependency/duplicate-id": duplicate_id_default,
  "dependency/self": self_default,
  "dependency/cycle": cycle_default,
  "dependency/redundant": redundant_default,
  "dependency/wave-order": wave_order_default,
  "dependency/priority-order": priority_order_default,
  "ownership/outside-repository": outside_repository_default,
  "ownership/protected-path": protected_path_default,
  "ownership/write-race": write_race_default,
  "ownership/create-race": create_race_default,
  "ownership/stale-read": stale_read_default,
  "ownership/created-twice": created_twice_default,
  "ownership/used-before-created": used_before_created_default,
  "ownership/modify-missing": modify_missing_default,
  "ownership/create-existing": create_existing_default,
  "ownership/read-missing": read_missing_default,
  "ownership/case-collision": case_collision_default,
  "ownership/shared-sequence": shared_sequence_default,
  "ownership/hot-file": hot_file_default,
  "ownership/denied": denied_default,
  "ownership/empty-pattern": empty_pattern_default,
  "ownership/matrix-mismatch": matrix_mismatch_default,
  "lock/conflict": conflict_default,
  "lock/not-canonical": not_canonical_default,
  "lock/expires-early": expires_early_default,
  "worktree/duplicate": duplicate_default,
  "worktree/invalid-branch": invalid_branch_default,
  "worktree/inside-repository": inside_repository_default,
  "verification/missing": missing_default3,
  "verification/cannot-fail": cannot_fail_default,
  "contract/invalid": invalid_default2,
  "contract/tool-missing": tool_missing_default,
  "contract/missing-file": missing_file_default,
  "contract/not-listed": not_listed_default,
  "checkpoint/invalid": invalid_default,
  "checkpoint/stale": stale_default,
  "schedule/serial": serial_default,
  "sync/missing": missing_default2,
  "strategy/wave-mismatch": wave_mismatch_default,
  "strategy/figure-mismatch": figure_mismatch_default,
  "strategy/over-capacity": over_capacity_default,
  "strategy/unknown-reference": unknown_reference_default
};

// src/lint/allow.ts
var NEVER = /* @__PURE__ */ new Set(["plan/unreadable", "plan/unused-allow"]);
function applyAllows(plan, diagnostics, judges, stamp2) {
  if (plan.allows.length === 0) return [...diagnostics];
  const used = /* @__PURE__ */ new Set();
  const accepted = diagnostics.map((diagnostic) => {
    const allow = plan.allows.find((candidate) => accepts(plan, candidate, diagnostic));
    if (!allow) return diagnostic;
    used.add(allow);
    const message = `${diagnostic.message}; accepted: ${allow.reason}`;
    return { ...diagnostic, message, severity: "info", accepted: allow.reason, fixes: [] };
  });
  const unused = plan.allows.filter((allow) => {
    const { rule, reason: reason2 } = allow;
    return !used.has(allow) && (!isRuleName(rule) || reason2 === "" || judges(rule));
  });
  return [...accepted, ...unused.map((allow) => stamp2("plan/unused-allow", unusedFinding(allow)))];
}
function isAccepted(plan, found) {
  return plan.allows.some((allow) => accepts(plan, allow, found));
}
function accepts(plan, allow, diagnostic) {
  if (allow.rule !== diagnostic.rule || allow.reason === "" || NEVER.has(diagnostic.rule))
    return false;
  return isAbout(allow.subject, diagnostic) && isNear(plan, allow, diagnostic);
}
function isAbout(subject, { paths, tasks }) {
  if (subject === "" || tasks.includes(subject)) return true;
  const matches = matcher(tidyPath(subject));
  return paths.some((path) => matches(path));
}
function isNear(plan, { at }, { tasks, location }) {
  const home = plan.tasks.find(({ section }) => encloses(section, at));
  if (!home) return true;
  return tasks.includes(home.id) || encloses(home.section, location);
}
function unusedFinding({ rule, subject, reason: reason2, at }) {
  const what = subject === "" ? rule : `${rule} ${subject}`;
  if (!isRuleName(rule)) {
    return {
      at,
      message: `the comment allows "${rule}", which is no rule; expected a name that parallel-plan explain lists`
    };
  }
  if (reason2 === "") {
    return {
      at,
      message: `the comment allows ${what} without a reason; expected ": why it is fine" at its end`
    };
  }
  return {
    at,
    message: `the comment allows ${what}, but nothing like that is found here; expected a finding that it accepts`
  };
}

// src/lint/lint.ts
var NOTHING = { pairs: 0, unordered: 0, claims: 0, conflicts: 0 };
var MOST_OF_A_RULE = 2e3;
var NEEDS_REPOSITORY = /* @__PURE__ */ new Set([
  "ownership/case-collision",
  "ownership/create-existing",
  "ownership/empty-pattern",
  "ownership/modify-missing",
  "ownership/outside-repository",
  "ownership/protected-path",
  "ownership/read-missing",
  "plan/missing-shared",
  "plan/uncovered-task",
  "worktree/inside-repository",
  "contract/missing-file"
]);
function lint({
  parsed,
  findings,
  repository,
  surroundings,
  settings
}) {
  const diagnostics = findings.map(({ rule, ...finding3 }) => stamp(rule, finding3));
  const analysis = parsed && new Analysis(parsed.plan, repository, settledRaces(parsed.plan, settings));
  if (parsed && analysis) {
    const input = { analysis, parsed, ...surroundings && { surroundings } };
    for (const rule of Object.values(RULES)) {
      if (!("check" in rule) || settings.get(rule.name) === "off") continue;
      for (const finding3 of rule.check?.(input) ?? []) diagnostics.push(stamp(rule.name, finding3));
    }
  }
  const judges = (rule) => settings.get(rule) !== "off" && (repository !== void 0 || !NEEDS_REPOSITORY.has(rule));
  const accepted = parsed ? applyAllows(parsed.plan, diagnostics, judges, stamp) : diagnostics;
  const set = accepted.flatMap((diagnostic) => withSetting(diagnostic, settings));
  return {
    diagnostics: bounded(sorted(set)),
    proof: analysis ? prove(analysis) : NOTHING,
    ...analysis && { analysis }
  };
}
function settledRaces(plan, settings) {
  return ({ kind, path, a, b, lock }) => {
    const rule = lock ? "lock/conflict" : `ownership/${kind}`;
    const tasks = [a, b].map(({ task }) => plan.tasks[task].id);
    const found = { rule, tasks, paths: [path], location: b.claim.at };
    return settings.get(rule) === "off" || isAccepted(plan, found);
  };
}
function stamp(rule, finding3) {
  return {
    rule,
    severity: finding3.severity ?? RULES[rule].severity,
    message: finding3.message,
    location: finding3.at,
    tasks: finding3.tasks ?? [],
    paths: finding3.paths ?? [],
    related: finding3.related ?? [],
    fixes: finding3.fixes ?? [],
    mend: RULES[rule].mend
  };
}
function withSetting(diagnostic, settings) {
  const severity = settings.get(diagnostic.rule);
  if (diagnostic.rule === "plan/unreadable" && diagnostic.severity === "error") return [diagnostic];
  if (severity === "off") return [];
  return severity === void 0 || diagnostic.accepted !== void 0 ? [diagnostic] : [{ ...diagnostic, severity }];
}
function sorted(diagnostics) {
  const order = diagnostics.toSorted(
    (a, b) => comparePlaces(a.location, b.location) || compareText(a.rule, b.rule) || compareText(a.message, b.message)
  );
  return order.filter((diagnostic, i) => {
    const last = order[i - 1];
    return !last || last.rule !== diagnostic.rule || last.message !== diagnostic.message || comparePlaces(last.location, diagnostic.location) !== 0;
  });
}
function bounded(diagnostics) {
  const told = /* @__PURE__ */ new Map();
  const rest = /* @__PURE__ */ new Map();
  const kept = diagnostics.filter((diagnostic) => {
    const count2 = (told.get(diagnostic.rule) ?? 0) + 1;
    told.set(diagnostic.rule, count2);
    if (count2 > MOST_OF_A_RULE) push(rest, diagnostic.rule, diagnostic);
    return count2 <= MOST_OF_A_RULE;
  });
  if (rest.size === 0) return kept;
  const counts2 = [...rest].map(([rule, [first, ...others]]) => {
    const severities = new Set([first, ...others].map(({ severity: severity2 }) => severity2));
    const severity = SEVERITIES.find((one) => severities.has(one)) ?? first.severity;
    const at = first.location;
    return { ...stamp(rule, { at, message: moreOf(rule, others.length + 1) }), severity };
  });
  return sorted([...kept, ...counts2]);
}
var SEVERITIES = ["error", "warning", "info"];
function moreOf(rule, count2) {
  return `${count2} more findings of ${rule} from here on are not told one by one`;
}
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/model/repository.ts
var MOST_SIBLINGS = 500;
var Repository = class {
  files;
  escapes;
  worktrees;
  #present;
  #directories;
  #folded;
  #names;
  #folders;
  #paths;
  constructor({ files: files2, present = [], escapes = [], worktrees }) {
    this.files = new Set(files2);
    this.#present = new Set(present);
    this.escapes = new Map(escapes);
    this.worktrees = worktrees ?? /* @__PURE__ */ new Map();
  }
  /** True when the path is a file of the repository, or one that exists beside its listing. */
  hasFile(path) {
    return this.files.has(path) || this.#present.has(path);
  }
  /** True for a directory, with or without a trailing `/`. */
  hasDirectory(path) {
    const bare = path.replace(/\/$/, "");
    return this.#directoryIndex().has(bare) || this.#present.has(`${bare}/`);
  }
  /** The paths of its files, to be searched by pattern. */
  get paths() {
    return this.#paths ??= new KnownPaths(this.files);
  }
  /** The file or directory whose path differs only in case or Unicode form. */
  variantOf(path) {
    if (!this.#folded) {
      this.#folded = /* @__PURE__ */ new Map();
      for (const file of this.files) this.#folded.set(foldPath(file), file);
    }
    const variant = this.#folded.get(foldPath(path));
    return variant === path ? void 0 : variant;
  }
  /** An existing path that may have been meant: that name in another folder, else a like name beside it. */
  nearestTo(path) {
    this.#names ??= groupBy(this.files, baseName);
    const sameName = this.#names.get(baseName(path)) ?? [];
    if (sameName.length > 0) return sameName.length <= 3 ? sameName[0] : void 0;
    this.#folders ??= groupBy(this.files, directoryName);
    const siblings = (this.#folders.get(directoryName(path)) ?? []).slice(0, MOST_SIBLINGS);
    const [name] = nearest(baseName(path), siblings.map(baseName));
    return name && directoryName(path) + name;
  }
  #directoryIndex() {
    if (!this.#directories) {
      this.#directories = /* @__PURE__ */ new Set();
      for (const file of this.files)
        for (const folder of ancestors(file)) this.#directories.add(folder);
    }
    return this.#directories;
  }
};
function groupBy(paths, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const group = groups.get(key(path));
    if (group) group.push(path);
    else groups.set(key(path), [path]);
  }
  return groups;
}

// src/cli/check.ts
async function check(file, bytes, workspace, options) {
  const listing = options.repository ? workspace.files() : void 0;
  const limits = { ...workspace.config.limits ?? DEFAULT_LIMITS, ...options.limits };
  const document = await readPlan(bytes, file, {
    limits,
    root: workspace.root.path,
    ...options.as && { as: options.as }
  });
  const files2 = await listing;
  const path = displayPath(workspace.root.path, file);
  const repository = files2 && await indexRepository(document, path, workspace, files2, options);
  const surroundings = files2 && options.beside !== false && await lookAround(file, path, files2, document, options, workspace.root.path);
  const settings = new Map([...workspace.config.rules, ...options.settings]);
  const result = lint({
    ...document.parsed && { parsed: document.parsed },
    findings: document.findings,
    ...repository && { repository },
    ...surroundings && { surroundings },
    settings
  });
  const overLimit = document.findings.some((finding3) => finding3.overLimit);
  return { ...result, file, path, document, overLimit };
}
async function indexRepository({ parsed }, path, { root }, files2, { staged }) {
  if (!parsed || staged) return new Repository({ files: files2 });
  const { tasks, references } = parsed.plan;
  const claimed = [...references, ...tasks.flatMap((task) => task.claims)].filter(({ outside: outside2, shape }) => outside2 === void 0 && shape !== "glob").map(({ pattern }) => pattern);
  if (isFormat(parsed, "work-packages"))
    for (const { value } of parsed.document.contracts) claimed.push(...contractPlaces(value, path));
  const wanted = tasks.flatMap(({ worktree }) => worktree ? [worktree.value] : []);
  const worktrees = await worktreesInside(root, wanted);
  return new Repository({ ...lookUp(root, files2, claimed), worktrees });
}
async function lookAround(file, path, files2, { parsed, index }, { staged }, root) {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  if (staged) return { path, hasShared: files2.includes(`${folder}shared.md`) };
  const [shared, tasksFile] = await Promise.all(
    ["shared.md", "tasks.md"].map(
      (name) => readTextIfThere(join5(dirname4(resolve3(file)), name), DEFAULT_LIMITS.bytes)
    )
  );
  const strategy = parsed?.format.startsWith("strategy") && await (await import("./strategy-folder-CYG5RFND.mjs")).lookAtStrategy(file, parsed.format, index.text, DEFAULT_LIMITS);
  const carried = parsed && isFormat(parsed, "checkpoint") && await (await import("./carried-out-HTDSWBXM.mjs")).lookForPlan(file, parsed, root, DEFAULT_LIMITS);
  return {
    path,
    hasShared: shared !== void 0,
    ...tasksFile !== void 0 && { tasksFile },
    ...strategy,
    ...carried
  };
}

// src/cli/check-config.ts
import { join as join6 } from "node:path";
async function checkConfigs(workspaces, { settings }) {
  const opened = await workspaces.opened();
  return opened.filter(({ configFindings }) => configFindings.length > 0).map(({ root, configFindings: findings, configIndex: index }) => ({
    ...lint({ findings, settings }),
    file: join6(root.path, CONFIG_FILE),
    path: CONFIG_FILE,
    document: { index, bom: false, findings },
    overLimit: false
  }));
}

// src/lint/fix.ts
function mendsOf(diagnostics) {
  return diagnostics.flatMap((diagnostic) => {
    const [fix2] = diagnostic.fixes;
    return fix2 ? [{ diagnostic, fix: fix2 }] : [];
  });
}
function applyFixes(text, mends) {
  const index = new LineIndex(text);
  const taken = [];
  const applied = mends.filter(({ fix: fix2 }) => {
    const edits = fix2.edits.filter((edit) => !taken.some((other) => isSame2(edit, other)));
    if (edits.some((edit) => taken.some((other) => touches(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
  taken.sort((a, b) => comparePoints(b.start, a.start));
  let fixed = text;
  for (const edit of taken) {
    fixed = fixed.slice(0, index.offset(edit.start)) + edit.text + fixed.slice(index.offset(edit.end));
  }
  return { text: fixed, applied };
}
function isSame2(a, b) {
  return a.text === b.text && comparePlaces(a, b) === 0;
}
function touches(a, b) {
  return comparePoints(a.start, b.end) <= 0 && comparePoints(b.start, a.end) <= 0;
}
var MOST_CHECKS = 100;
async function fixAll(text, check2) {
  const applied = [];
  const refused = /* @__PURE__ */ new Set();
  let current = text;
  let diagnostics = await check2(current);
  let most = Infinity;
  let changed = false;
  for (let checks = 0; checks < MOST_CHECKS; checks++) {
    const mends = mendsOf(diagnostics).filter((mend2) => !refused.has(nameOf3(mend2)));
    const batch = firstOf2(mends).slice(0, most);
    const [first] = batch;
    if (!first) {
      if (!changed || refused.size === 0) break;
      refused.clear();
      changed = false;
      continue;
    }
    const step = applyFixes(current, batch);
    const after = await check2(step.text);
    if (bringsErrors(diagnostics, after, batch)) {
      if (batch.length === 1) refused.add(nameOf3(first));
      most = batch.length === 1 ? Infinity : Math.ceil(batch.length / 2);
      continue;
    }
    if (step.text === current) break;
    most = Infinity;
    changed = true;
    applied.push(...step.applied);
    current = step.text;
    diagnostics = after;
  }
  return { text: current, applied };
}
var LAST = /* @__PURE__ */ new Set([
  "ownership/create-race",
  "ownership/write-race",
  "lock/conflict"
]);
function firstOf2(mends) {
  const first = mends.filter(({ diagnostic }) => !LAST.has(diagnostic.rule));
  return first.length > 0 ? first : mends;
}
function nameOf3({ diagnostic: { rule, message } }) {
  return `${rule}\0${message}`;
}
function bringsErrors(before, after, batch) {
  const known3 = new Set(before.filter(isError).map(errorKey));
  const isRepair2 = batch.every(({ diagnostic }) => LAST.has(diagnostic.rule));
  return after.filter(isError).some(
    (diagnostic) => !known3.has(errorKey(diagnostic)) && !(isRepair2 && LAST.has(diagnostic.rule))
  );
}
function isError({ severity }) {
  return severity === "error";
}
function errorKey({ rule, tasks, paths }) {
  return [rule, ...tasks, "", ...paths].join("\0");
}

// src/report/plural.ts
function plural(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}

// src/report/repair-line.ts
function repairLine({
  unit,
  before,
  after,
  isProved
}) {
  const was = `critical path ${plural(before, unit === "tasks" ? "task" : "minute")}`;
  if (after === before) return `${was}, as before`;
  const proof = isProved ? " (no order of these pairs is shorter)" : "";
  return `${was}, now ${after}${proof}`;
}

// src/cli/print.ts
import { dirname as dirname5 } from "node:path";
import { styleText } from "node:util";

// src/report/width.ts
var WIDE = new RegExp("[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{1F1E6}-\\u{1F1FF}\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F", "u");
var NO_WIDTH = /^[\p{M}\u200B-\u200D\uFE00-\uFE0F]+$/u;
var PLAIN = /^[\u0020-\u007E]*$/;
var segmenter;
function charactersOf(text) {
  if (PLAIN.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function columnsOf(text) {
  if (PLAIN.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + columnsOfCharacter(character), 0);
}
function columnsOfCharacter(character) {
  if (WIDE.test(character)) return 2;
  return NO_WIDTH.test(character) ? 0 : 1;
}

// src/report/excerpt.ts
var CONTEXT = 10;
function excerptOf(source, from, to, room) {
  const { before, marked, after } = cutLine(source, from, to, room);
  return {
    text: before + marked + after,
    lead: columnsOf(before),
    marked: Math.max(1, columnsOf(marked))
  };
}
function cutLine(source, from, to, room) {
  const before = cells(source.slice(whole2(source, from - room), from));
  const within = cells(source.slice(from, Math.min(to, from + room)));
  const after = cells(source.slice(Math.min(to, from + room), from + room));
  const rest = [...within, ...after];
  const complete = from <= room && widthOf(before) <= room - CONTEXT;
  const allowed = complete ? room : Math.max(CONTEXT, room - widthOf(rest));
  const lead = fitting(before.toReversed(), allowed).toReversed();
  const shown2 = fitting(rest, room - widthOf(lead));
  return {
    before: lead.join(""),
    marked: shown2.slice(0, within.length).join(""),
    after: shown2.slice(within.length).join("")
  };
}
function cells(text) {
  return charactersOf(text).map((character) => escapeControls(character.replace("	", " "), ""));
}
function widthOf(shown2) {
  return shown2.reduce((sum, cell) => sum + columnsOf(cell), 0);
}
function fitting(from, columns) {
  let width = 0;
  const end = from.findIndex((cell) => (width += columnsOf(cell)) > columns);
  return end === -1 ? [...from] : from.slice(0, end);
}
function whole2(source, offset) {
  if (offset <= 0) return 0;
  return /[\uDC00-\uDFFF]/.test(source[offset] ?? "") ? offset + 1 : offset;
}

// src/report/report-json.ts
function summarise(files2) {
  const all = files2.flatMap(({ diagnostics }) => diagnostics);
  const count2 = (severity) => all.filter((one) => one.severity === severity).length;
  return {
    files: files2.length,
    errors: count2("error"),
    warnings: count2("warning"),
    infos: count2("info")
  };
}
function reportToJson(files2, error) {
  return {
    version: 1,
    files: files2.map((file) => ({
      ...file,
      diagnostics: file.diagnostics.map((one) => diagnosticToJson(one, file.path))
    })),
    summary: summarise(files2),
    ...error && { error: { code: error.code, message: escapeControls(error.message) } }
  };
}
function diagnosticToJson(diagnostic, path) {
  const { rule, severity, message, location, tasks, paths, related, fixes, accepted } = diagnostic;
  return {
    rule,
    severity,
    message: escapeControls(message),
    location,
    tasks,
    paths,
    related: related.map(({ at, message: said }) => ({
      path,
      location: at,
      message: escapeControls(said)
    })),
    fixes: fixes.map(({ title, edits }) => ({ title: escapeControls(title), edits })),
    ...accepted !== void 0 && { accepted: escapeControls(accepted) },
    docs: `docs/rules/${rule}.md`
  };
}

// src/report/shown.ts
function shows({ severity }, { verbose, quiet }) {
  return quiet ? severity === "error" : verbose || severity !== "info";
}

// src/report/wrap.ts
function wrap(text, columns, indent, first = indent) {
  const lines = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word) > columns) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

// src/report/pretty.ts
function pretty(files2, options) {
  const blocks = files2.flatMap(
    (file) => file.diagnostics.filter((one) => shows(one, options)).map((one) => block(file, one, options))
  );
  const closing = options.quiet ? [] : [closingLines(files2, options)];
  return [...blocks, ...closing].map((part) => `${part}
`).join("\n");
}
function block(file, one, { columns, paint }) {
  const { line, column } = one.location.start;
  const head = `${paint("bold", escapeControls(`${file.path}:${line}:${column}`, ""))} ${paint(one.severity, one.severity)} ${one.rule}`;
  const message = wrap(escapeControls(one.message), columns, "  ");
  const lines = [
    head,
    ...message,
    ...excerpt(file.index, one.location, one.severity, columns, paint)
  ];
  for (const { at, message: said } of one.related.slice(0, 3)) {
    lines.push(...excerpt(file.index, at, "info", columns, paint, said));
  }
  const [fix2] = one.fixes;
  if (fix2) lines.push(...wrap(`fix: ${escapeControls(fix2.title)}`, columns, "  "));
  return lines.join("\n");
}
function excerpt(index, at, severity, columns, paint, remark = "") {
  const source = index.line(at.start.line);
  if (source.trim() === "") return [];
  const gutter = `${String(at.start.line).padStart(5)} | `;
  const room = Math.max(20, columns - gutter.length);
  const from = at.start.column - 1;
  const to = at.end.line === at.start.line ? Math.max(at.end.column - 1, from + 1) : source.length;
  const { text, lead, marked } = excerptOf(source, from, to, room);
  const pointer = `${" ".repeat(lead)}${paint(severity, "^".repeat(marked))}`;
  const under = `${paint("dim", gutter.replace(/[^|]/g, " "))}${pointer}`;
  const lines = [`${paint("dim", gutter)}${text}`];
  if (remark === "") return [...lines, under];
  const said = escapeControls(remark);
  return gutter.length + lead + marked + 1 + columnsOf(said) <= columns ? [...lines, `${under} ${said}`] : [...lines, under, ...wrap(said, columns, "        ")];
}
function closingLines(files2, { columns, paint }) {
  const { errors, warnings, infos } = summarise(files2);
  const plans = files2.filter(({ tasks }) => tasks > 0);
  const proofs = plans.slice(0, 20).flatMap((file) => wrap(proofLine(file), columns, "  ", ""));
  const counts2 = [
    paint(errors > 0 ? "error" : "dim", plural(errors, "error")),
    paint(warnings > 0 ? "warning" : "dim", plural(warnings, "warning")),
    paint("dim", plural(infos, "info"))
  ];
  return [...proofs, `${plural(files2.length, "file")}: ${counts2.join(", ")}`].join("\n");
}
function proofLine({ path, tasks, proof }) {
  const { pairs: pairs2, unordered, claims, conflicts } = proof;
  const found = conflicts === 0 ? "no race" : plural(conflicts, "race");
  return `${escapeControls(path, "")}: ${plural(tasks, "task")}, ${unordered} of ${plural(pairs2, "pair")} may run at once, ${plural(claims, "claim")} compared, ${found}`;
}

// src/cli/print.ts
async function print(outcome, options, io) {
  if (isCiOutput(options.output)) {
    const { ciText } = await import("./ci-text-2KLVTY56.mjs");
    const files2 = outcome.checked.map((one) => ({ ...fileReport(one), path: pathFromTop(one) }));
    const exit = exitCode(outcome, options);
    io.stdout.write(
      await ciText(options.output, files2, { ...options, ...outcome, exitCode: exit })
    );
    if (options.output === "github") return;
  } else if (options.output === "json") {
    const files2 = outcome.checked.map((one) => {
      const diff = outcome.diffs?.get(one.file);
      return { ...fileReport(one), ...diff !== void 0 && { diff } };
    });
    printJson(reportToJson(files2, refusalOf(outcome)), io);
  } else if (outcome.checked.length > 0) {
    const files2 = outcome.checked.map((one) => ({
      ...fileReport(one),
      // From where the user stands, so that a terminal can open it.
      path: displayPath(io.cwd, one.file),
      index: one.document.index
    }));
    const { verbose, quiet } = options;
    io.stdout.write(
      pretty(files2, { columns: io.columns, paint: painter(options), verbose, quiet })
    );
  }
  for (const problem of outcome.problems) tell(problem, io);
}
function printFixes({ file, applied, cost }, options, io) {
  if (options.quiet || options.output !== "pretty") return;
  const path = escapeControls(displayPath(io.cwd, file), "");
  for (const { diagnostic, fix: fix2 } of applied) {
    io.stdout.write(
      `${path}:${diagnostic.location.start.line} fixed ${diagnostic.rule}: ${escapeControls(fix2.title, "")}
`
    );
  }
  if (cost !== void 0) io.stdout.write(`${path}: ${cost}
`);
}
function pathFromTop({ file, path }) {
  const top = gitTop(dirname5(file));
  return top === void 0 ? path : displayPath(top, file);
}
function fileReport({ path, document, diagnostics, proof }) {
  const { parsed } = document;
  return {
    path,
    format: parsed?.format ?? null,
    tasks: parsed?.plan.tasks.length ?? 0,
    diagnostics,
    proof
  };
}
var STYLES = {
  error: "red",
  warning: "yellow",
  info: "cyan",
  dim: "dim",
  bold: "bold",
  added: "green",
  removed: "red"
};
function painter({ color }) {
  if (!color) return (_, text) => text;
  return (style, text) => styleText(STYLES[style], text, { validateStream: false });
}

// src/cli/show-diff.ts
import { dirname as dirname6 } from "node:path";
async function showDiff(file, before, after, options, io) {
  const { paintDiff, unifiedDiff, visibleDiff } = await import("./diff-OTCZNPS3.mjs");
  const path = displayPath(gitTop(dirname6(file)) ?? io.cwd, file);
  const diff = unifiedDiff(path, before, after);
  if (options.output === "json") return diff;
  const shown2 = visibleDiff(diff);
  io.stdout.write(paintDiff(shown2, painter(options)));
  if (shown2 !== diff)
    io.stderr.write(
      `parallel-plan: the diff of ${escapeControls(path, "")} shows controls as \\u{\u2026}, so it cannot be applied; parallel-plan fix can make it
`
    );
  return diff;
}

// src/cli/sources.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { readdir } from "node:fs/promises";
import { join as join7, resolve as resolve4 } from "node:path";

// src/formats/config/config.ts
var DEFAULT_CONFIG = {
  plansDir: ".docs/plans",
  include: [
    "**/parallel-plan.md",
    "**/*parallel*plan*.md",
    "**/work-packages.yaml",
    "**/work-packages.yml",
    "**/parallel-execution/*.json"
  ],
  hook: "block",
  agents: 4,
  rules: /* @__PURE__ */ new Map(),
  limits: DEFAULT_LIMITS
};

// src/host/staged.ts
var TEXT = /\.(?:md|markdown|ya?ml|json)$/i;
async function readStaged(folder) {
  const filter = ["--diff-filter=ACMRT", "--no-renames", "--no-ext-diff"];
  const args = ["diff", "--cached", "--raw", "-z", "--no-abbrev", ...filter, "--relative"];
  const listed = await git(folder, args, { keepIndex: true });
  if (!listed.ok) throw new Error(`the staged files cannot be listed: ${listed.problem}`);
  const entries = stagedEntries(splitNul(listed.stdout)).filter(({ path }) => TEXT.test(path));
  if (entries.length === 0) return [];
  const input = entries.map(({ object }) => `${object}
`).join("");
  const shown2 = await git(folder, ["cat-file", "--batch"], { keepIndex: true, input });
  if (!shown2.ok) throw new Error(`the staged files cannot be read: ${shown2.problem}`);
  const contents = splitBatch(shown2.stdout);
  return entries.map(({ path }, i) => ({ path, bytes: contents[i] ?? Buffer.alloc(0) }));
}
function stagedEntries(fields) {
  const entries = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = "", , object = ""] = fields[i].split(" ");
    if (mode.startsWith("100")) entries.push({ object, path: fields[i + 1] });
  }
  return entries;
}
function splitBatch(output) {
  const contents = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const head = output.subarray(at, end).toString();
    const size = / blob (\d+)$/.exec(head)?.[1];
    if (size === void 0) throw new Error(`the staged files cannot be read: ${head}`);
    contents.push(output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

// src/cli/sources.ts
var PLAN_FILE = /\.(?:md|markdown|ya?ml|json)$/i;
async function findSources(paths, options, workspaces, io) {
  if (options.staged) return stagedSources(paths, workspaces, io);
  if (paths.length === 0) return usualSources(workspaces, io);
  const found = [];
  for (const path of new Set(paths)) {
    if (path === "-") found.push(await standardInput(options, workspaces, io));
    else found.push(...await sourcesAt(resolve4(io.cwd, path), path, options, workspaces));
  }
  return [...new Map(found.map((source) => [source.file, source])).values()];
}
async function standardInput(options, workspaces, io) {
  const file = resolve4(io.cwd, options.stdinPath ?? "standard-input.md");
  const { config } = await workspaces.of(file);
  const bytes = await readStream(io.stdin, options.limits.bytes ?? config.limits.bytes);
  return { file, bytes, beside: options.stdinPath !== void 0 };
}
async function sourcesAt(file, written, options, workspaces) {
  const { config } = await workspaces.of(file);
  const limit = options.limits.bytes ?? config.limits.bytes;
  const read = await readBytes(file, limit);
  if ("bytes" in read) return [{ file, bytes: read.bytes }];
  if ("tooLarge" in read)
    return [
      {
        file,
        problem: `${written} has ${read.tooLarge} bytes, over the limit of ${limit}; split the plan`
      }
    ];
  if (read.problem !== "directory") return [{ file, problem: PROBLEMS[read.problem](written) }];
  if (!await mayList(file)) return [{ file, problem: PROBLEMS.denied(written) }];
  const workspace = await workspaces.at(file);
  const found = await plansAmong(await filesBelow(file), workspace);
  if (found.length > 0) return found;
  return [
    {
      file,
      problem: `no plan lies in ${written}; expected a parallel-plan.md or another file with tasks`
    }
  ];
}
var PROBLEMS = {
  missing: (path) => `${path} does not exist; expected a plan file or a folder`,
  denied: (path) => `${path} cannot be opened: permission denied`,
  "not a file": (path) => `${path} is no regular file; expected a plan file or a folder`
};
async function usualSources(workspaces, io) {
  const workspace = await workspaces.at(io.cwd);
  const { root, config } = workspace;
  const isIncluded = includes(workspace);
  const listed = await listCandidates(workspace);
  const files2 = new Set(
    listed.filter((path) => isIncluded(path)).map((path) => join7(root.path, path))
  );
  for (const file of await filesBelow(join7(root.path, config.plansDir))) files2.add(file);
  const found = await plansAmong([...files2], workspace);
  if (found.length > 0) return found;
  throw new Refusal(
    "no-plans",
    `no plan was found in ${config.plansDir} or by the patterns ${config.include.join(", ")}; name a file, or write one with /parallel-plan`
  );
}
async function stagedSources(paths, workspaces, io) {
  if (paths.includes("-"))
    throw new Refusal("usage", "--staged looks at the index; expected paths, without -");
  const workspace = await workspaces.at(io.cwd);
  if (!await isWorkTree(workspace.root.path))
    throw new Refusal(
      "no-repository",
      `${workspace.root.path} lies in no git work tree; expected one for --staged`
    );
  const staged = await readStaged(workspace.root.path).catch((error) => {
    throw new Refusal("no-repository", error instanceof Error ? error.message : String(error));
  });
  const wanted = new Set(
    paths.map((path) => displayPath(workspace.root.path, resolve4(io.cwd, path)))
  );
  const named3 = (path) => wanted.size === 0 || [...wanted].some(
    (want) => path === want || path.startsWith(`${want}/`) || want === workspace.root.path
  );
  const isPlan = planFilter(workspace);
  return staged.filter(({ path, bytes }) => named3(path) && PLAN_FILE.test(path) && isPlan(path, bytes)).map(({ path, bytes }) => ({ file: join7(workspace.root.path, path), bytes }));
}
async function plansAmong(files2, workspace) {
  const [isPlan, isIncluded] = [planFilter(workspace), includes(workspace)];
  const found = [];
  for (const file of files2.toSorted()) {
    if (!PLAN_FILE.test(file)) continue;
    const read = await readBytes(file, workspace.config.limits.bytes);
    const path = displayPath(workspace.root.path, file);
    if ("bytes" in read && isPlan(path, read.bytes)) found.push({ file, bytes: read.bytes });
    else if ("problem" in read && read.problem === "denied" && isIncluded(path))
      found.push({ file, problem: PROBLEMS.denied(path) });
    else if ("tooLarge" in read && isIncluded(path)) {
      found.push({
        file,
        problem: `${path} has ${read.tooLarge} bytes, over the limit of ${workspace.config.limits.bytes}; split the plan`
      });
    }
  }
  return found;
}
function includes({ config }) {
  return (0, import_picomatch.default)([...config.include], { dot: true, nocase: true, posix: true });
}
function planFilter(workspace) {
  const isIncluded = includes(workspace);
  const isDefault = workspace.config.include === DEFAULT_CONFIG.include;
  return (path, bytes) => {
    if (isIncluded(path) && (!isDefault || isPlanByName(path))) return true;
    const looks = looksLikePlan(path, Buffer.from(bytes).toString("utf8"));
    return looks === "signature" || looks === "maybe" && isNamedAsPlan(path);
  };
}
async function listCandidates({ root, files: files2 }) {
  if (!root.git) return files2();
  const listed = await git(root.path, [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard"
  ]);
  return listed.ok ? splitNul(listed.stdout) : files2();
}
async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = entries.map(async (entry) => {
    const path = join7(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === ".git" || entry.name === "node_modules" ? [] : filesBelow(path);
    return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}

// src/cli/unwritable.ts
var WHY_NOT = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  EDQUOT: "no space is left"
};
function unwritable(error, path, more, io) {
  const why = Object.entries({ ...WHY_NOT, ...more }).find(([code]) => isCode(error, code))?.[1];
  if (why === void 0) throw error;
  return new Refusal("unwritable", `${displayPath(io.cwd, path)} cannot be written: ${why}`);
}

// src/cli/workspace.ts
import { dirname as dirname7, join as join9 } from "node:path";

// src/host/repository.ts
import { readdir as readdir2 } from "node:fs/promises";
import { join as join8 } from "node:path";
var MOST_WALKED = 5e4;
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules", ".venv", "target", "dist", ".cache"]);
async function listFiles(root) {
  if (root.git) {
    const listed = await git(root.path, ["ls-files", "-z", "--cached"]);
    if (listed.ok) return splitNul(listed.stdout);
  }
  return walk(root.path);
}
async function listStagedFiles(root) {
  const listed = await git(root.path, ["ls-files", "-z", "--cached"], { keepIndex: true });
  return listed.ok ? splitNul(listed.stdout) : [];
}
async function walk(root) {
  const files2 = [];
  const folders = [""];
  for (let folder = folders.shift(); folder !== void 0; folder = folders.shift()) {
    const entries = await readdir2(join8(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
      else if (!entry.isDirectory()) files2.push(path);
      if (files2.length >= MOST_WALKED) return files2;
    }
  }
  return files2;
}

// src/cli/workspace.ts
var Workspaces = class {
  #opened = /* @__PURE__ */ new Map();
  #fixed;
  #staged;
  constructor(options) {
    this.#fixed = options.root === void 0 ? void 0 : rootAt(options.root);
    this.#staged = options.staged ?? false;
  }
  /** The workspace of a file. */
  of(path) {
    return this.at(dirname7(path));
  }
  /** The workspace of a folder. */
  at(folder) {
    const root = this.#fixed ?? findRoot(folder);
    const known3 = this.#opened.get(root.path);
    if (known3) return known3;
    const opened = openWorkspace(root, this.#staged);
    this.#opened.set(root.path, opened);
    return opened;
  }
  /** Every workspace opened so far. */
  opened() {
    return Promise.all(this.#opened.values());
  }
};
async function openWorkspace(root, staged) {
  let listed;
  const files2 = () => listed ??= staged ? listStagedFiles(root) : listFiles(root);
  const read = await readBytes(join9(root.path, CONFIG_FILE), DEFAULT_CONFIG.limits.bytes);
  const plain = {
    root,
    config: DEFAULT_CONFIG,
    configFindings: [],
    configIndex: new LineIndex(""),
    files: files2
  };
  if ("problem" in read) return plain;
  const { readConfig } = await import("./read-O4YHAPXM.mjs");
  const bytes = "bytes" in read ? read.bytes : new Uint8Array(read.tooLarge);
  const { config, findings, index } = readConfig(bytes);
  return { root, config, configFindings: findings, configIndex: index, files: files2 };
}

// src/cli/fix.ts
async function fix({ positionals, values }, io) {
  if (values["watch"] === true)
    throw new Refusal("usage", "fix and --watch do not go together; expected one of them");
  return mendFiles(positionals, readOptions(values, io, OUTPUTS), io);
}
async function mendFiles(paths, options, io) {
  if (options.staged)
    throw new Refusal(
      "usage",
      "--fix and --staged do not go together; fix the files, then stage them"
    );
  if (options.dryRun && isCiOutput(options.output))
    throw new Refusal(
      "usage",
      `--dry-run prints a diff; expected no --format ${options.output} beside it`
    );
  if (paths.includes("-")) return mendStandardInput(paths, options, io);
  const workspaces = new Workspaces(options);
  const mended = [];
  for (const source of await findSources(paths, options, workspaces, io)) {
    if (!("bytes" in source)) continue;
    const fixed = await mend(source.file, source.bytes, options, workspaces);
    if (fixed.applied.length > 0) mended.push({ file: source.file, ...fixed });
  }
  const outcome = options.dryRun ? await showAll(mended, paths, options, io) : await writeAll(mended, paths, options, io);
  await print(outcome, options, io);
  return exitCode(outcome, options);
}
async function writeAll(mended, paths, options, io) {
  const unwritten = [];
  for (const one of mended) {
    const problem = await rewrite(one.file, one.text, io);
    if (problem === void 0) printFixes(one, options, io);
    else unwritten.push(problem);
  }
  const after = await checkAll(paths, options, io);
  return { ...after, problems: [...after.problems, ...unwritten] };
}
async function showAll(mended, paths, options, io) {
  const diffs = /* @__PURE__ */ new Map();
  for (const { file, before, text } of mended)
    diffs.set(file, await showDiff(file, before, text, options, io));
  const instead = new Map(mended.map(({ file, text }) => [file, Buffer.from(text)]));
  return { ...await checkAll(paths, options, io, instead), diffs };
}
async function rewrite(file, text, io) {
  try {
    await replaceFile(file, text);
    return void 0;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const why = WHY_NOT[code];
    if (why === void 0) throw error;
    return `${displayPath(io.cwd, file)} cannot be written: ${why}; it keeps its old text`;
  }
}
async function mendStandardInput(paths, options, io) {
  if (paths.length > 1)
    throw new Refusal("usage", "- stands for all input; expected no other path beside it");
  if (options.output !== "pretty")
    throw new Refusal(
      "usage",
      `the mended text goes to standard output; expected no --format ${options.output}`
    );
  const workspaces = new Workspaces(options);
  const [source] = await findSources(paths, options, workspaces, io);
  if (!source || !("bytes" in source))
    throw new Refusal("unreadable", "standard input could not be read");
  const fixed = await mend(source.file, source.bytes, options, workspaces);
  if (!options.dryRun) io.stdout.write(fixed.text);
  else if (fixed.applied.length > 0)
    await showDiff(source.file, fixed.before, fixed.text, options, io);
  const workspace = await workspaces.of(source.file);
  const asked = { ...options, beside: source.beside ?? true };
  const after = await check(source.file, Buffer.from(fixed.text), workspace, asked);
  const outcome = { checked: [after], problems: [] };
  await print(outcome, { ...options, output: "pretty" }, { ...io, stdout: io.stderr });
  return exitCode(outcome, options);
}
async function mend(file, bytes, options, workspaces) {
  const workspace = await workspaces.of(file);
  const first = await check(file, bytes, workspace, options);
  const { text } = first.document.index;
  const mark = first.document.bom ? "\uFEFF" : "";
  const before = mark + text;
  if (!first.document.parsed || first.analysis?.isCut) return { before, text: before, applied: [] };
  const fixed = await fixAll(text, async (candidate) => {
    return (await check(file, Buffer.from(candidate), workspace, options)).diagnostics;
  });
  const cost = fixed.applied.some(isRepair) ? costOf(first, await check(file, Buffer.from(fixed.text), workspace, options)) : void 0;
  return { ...fixed, before, text: mark + fixed.text, ...cost !== void 0 && { cost } };
}
function isRepair({ diagnostic: { rule } }) {
  return rule === "ownership/create-race" || rule === "ownership/write-race";
}
function costOf(first, last) {
  const [repair, after] = [first.analysis?.repair, last.analysis?.repair.before];
  if (!repair || after === void 0) return void 0;
  return repairLine({ ...repair, after, isProved: repair.isProved && after === repair.after });
}

// src/host/watch.ts
import { watch } from "node:fs";
import { basename as basename2, dirname as dirname8 } from "node:path";
var QUIET_MS = 60;
async function* watchFiles(files2, signal) {
  const names = /* @__PURE__ */ new Map();
  for (const file of files2)
    names.set(dirname8(file), (names.get(dirname8(file)) ?? /* @__PURE__ */ new Set()).add(basename2(file)));
  let wake = () => {
  };
  let changed = false;
  const note = () => {
    changed = true;
    wake();
  };
  const watchers = [...names].map(
    ([folder, wanted]) => watch(folder, (_, name) => {
      if (name === null || wanted.has(name)) note();
    })
  );
  signal?.addEventListener("abort", () => wake());
  try {
    while (!signal?.aborted) {
      if (!changed) await new Promise((resolve5) => wake = resolve5);
      if (signal?.aborted) return;
      await new Promise((resolve5) => setTimeout(resolve5, QUIET_MS));
      changed = false;
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

// src/cli/watch.ts
async function watch2(paths, options, io) {
  if (options.staged || paths.includes("-")) {
    throw new Refusal(
      "usage",
      "--watch looks at files on disk; expected paths, without --staged or -"
    );
  }
  if (isCiOutput(options.output))
    throw new Refusal(
      "usage",
      `--format ${options.output} is one document; expected it without --watch`
    );
  let files2 = [];
  const run = async () => {
    const outcome = await checkAll(paths, options, io);
    files2 = [...new Set(outcome.checked.map(({ file }) => file))];
    await print(outcome, options, io);
  };
  await run();
  if (files2.length === 0) return EXIT.usage;
  for await (const _ of watchFiles(files2, io.signal)) await run();
  return EXIT.clean;
}

// src/cli/validate.ts
async function validate({ positionals, values }, io) {
  const options = readOptions(values, io, OUTPUTS);
  if (values["fix"] === true && values["watch"] === true)
    throw new Refusal("usage", "--fix and --watch do not go together; expected one of them");
  if (options.dryRun && values["fix"] !== true)
    throw new Refusal("usage", "--dry-run shows what --fix would write; expected --fix beside it");
  if (values["fix"] === true) return mendFiles(positionals, options, io);
  if (values["watch"] === true) return watch2(positionals, options, io);
  const outcome = await checkAll(positionals, options, io);
  await print(outcome, options, io);
  return exitCode(outcome, options);
}
async function checkAll(paths, options, io, instead = /* @__PURE__ */ new Map()) {
  const workspaces = new Workspaces(options);
  const sources = await findSources(paths, options, workspaces, io);
  const checked = [];
  for (const source of sources) {
    if (!("bytes" in source)) continue;
    const { file, beside = true } = source;
    const bytes = instead.get(file) ?? source.bytes;
    checked.push(await check(file, bytes, await workspaces.of(file), { ...options, beside }));
  }
  checked.push(...await checkConfigs(workspaces, options));
  return {
    checked: checked.toSorted((a, b) => a.path < b.path ? -1 : 1),
    problems: sources.flatMap(problemOf2)
  };
}
function problemOf2(source) {
  return "problem" in source ? [source.problem] : [];
}
function exitCode({ checked, problems }, { strict }) {
  if (problems.length > 0 || checked.some(({ overLimit }) => overLimit)) return EXIT.usage;
  const fails = ({ severity }) => severity === "error" || strict && severity === "warning";
  return checked.some(({ diagnostics }) => diagnostics.some(fails)) ? EXIT.errors : EXIT.clean;
}
function refusalOf({ checked, problems }) {
  const over = checked.find(({ overLimit }) => overLimit);
  const [first] = problems;
  if (first !== void 0)
    return new Refusal(
      first.includes("over the limit") ? "over-limit" : "unreadable",
      problems.join("; ")
    );
  if (!over) return void 0;
  return new Refusal(
    "over-limit",
    `${over.path}: ${over.document.findings.find((finding3) => finding3.overLimit)?.message}`
  );
}

// src/schedule/barrier.ts
var PASSES = 20;
function barrierSchedule(project, waves2) {
  const starts2 = new Float64Array(project.durations.length);
  let begin = 0;
  for (const wave of waves2) {
    const part = makeInstance(wavePart(project, wave));
    const generator = new Generator(part);
    const until = { schedules: PASSES, bound: simpleBound(part) };
    const layout = improve(part, generator, listSchedule(part, generator), until);
    wave.forEach((task, i) => starts2[task] = begin + layout.starts[i]);
    begin += layout.makespan;
  }
  return { starts: starts2, makespan: begin };
}

// src/schedule/cycle.ts
function findCycle(before) {
  const stuck = tasksThatNeverStart(before);
  const [first] = stuck;
  if (first === void 0) return void 0;
  const path = [];
  let task = first;
  while (!path.includes(task)) {
    path.push(task);
    task = before[task].find((parent) => stuck.has(parent));
  }
  const cycle = path.slice(path.indexOf(task));
  const smallest = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
function tasksThatNeverStart(before) {
  const waiting = before.map(() => []);
  before.forEach((list2, task) => list2.forEach((parent) => waiting[parent].push(task)));
  const open2 = before.map((list2) => list2.length);
  const started = open2.flatMap((count2, task) => count2 === 0 ? [task] : []);
  for (let i = 0; i < started.length; i++)
    for (const child of waiting[started[i]]) if (--open2[child] === 0) started.push(child);
  return new Set(open2.flatMap((count2, task) => count2 > 0 ? [task] : []));
}

// src/schedule/slots.ts
function assignAgents(tasks) {
  const freeAt = [];
  return tasks.toSorted((a, b) => a.start - b.start).map(({ task, start, end }) => {
    const free = freeAt.findIndex((time) => time <= start);
    const agent = free === -1 ? freeAt.length : free;
    freeAt[agent] = end;
    return { task, agent: agent + 1, start, end };
  });
}

// src/schedule/schedule-plan.ts
var WORTH_IT = 1.2;
function schedulePlan(plan, options) {
  const open2 = openTasks(plan, options.order ?? orderTasks(plan.tasks));
  const project = projectOf(open2, options.agents);
  const instance = makeInstance(project);
  if (!instance) return { cycle: findCycle(open2.before).map((task) => open2.tasks[task].id) };
  const waves2 = wavesOf(open2.before, instance.order);
  const barrier = barrierSchedule(project, waves2);
  const solution = solve(instance, {
    schedules: options.schedules ?? usualEffort(instance.size),
    seed: options.seed ?? 1,
    known: [barrier.starts]
  });
  return { schedule: tell2(open2, instance, waves2, barrier.makespan, solution, options.agents) };
}
function usualEffort(tasks) {
  return Math.ceil(Math.min(1e3, 1e9 / tasks ** 2));
}
function tell2({ tasks, before, durations, unit, step }, instance, waves2, barrierMakespan, { starts: starts2, makespan, lowerBound: lowerBound2 }, agents) {
  const id = (task) => tasks[task].id;
  const serial = durations.reduce((sum, duration) => sum + duration, 0);
  const speedup = makespan === 0 ? 1 : serial / makespan;
  return {
    agents,
    unit,
    lowerBound: lowerBound2 * step,
    makespan: makespan * step,
    optimal: makespan === lowerBound2,
    criticalPath: criticalPath3(instance, before).map(id),
    barrierMakespan: barrierMakespan * step,
    serial: serial * step,
    speedup: rounded(speedup),
    efficiency: rounded(speedup / agents),
    waves: waves2.map((wave) => wave.map(id)),
    slots: assignAgents(
      durations.map((duration, task) => ({
        task: id(task),
        start: starts2[task] * step,
        end: (starts2[task] + duration) * step
      }))
    ),
    advice: speedup < WORTH_IT ? "serial" : "parallel"
  };
}
function criticalPath3({ tail, durations }, before) {
  const path = [];
  const length = tail.reduce((longest2, time) => Math.max(longest2, time), 0);
  const goesOn = (task, left) => tail[task] === left && (path.length === 0 || before[task].includes(path.at(-1)));
  for (let left = length; left > 0; left -= durations[path.at(-1)])
    path.push(tail.findIndex((_, task) => goesOn(task, left)));
  return path;
}
function rounded(value) {
  return Math.round(value * 1e3) / 1e3;
}

export {
  encloses,
  LineIndex,
  decode,
  TASK_ID,
  looksLikeId,
  plainId,
  withoutKeyword,
  lineDependencies,
  withoutMarks,
  readTaskHeading,
  openedFence,
  closesFence,
  outline,
  frontMatter,
  comments,
  recogniseCheckpoint,
  leadingName,
  readWorkerHeading,
  inlineNames,
  headingsOf,
  endOf,
  recogniseExecutionPlan,
  readPhaseHeading,
  presentSections,
  titleSection,
  plainTitle,
  summaryText,
  adviceText,
  placesInHeading,
  placesInCommand,
  fillPlaces,
  readSessionHeading,
  readSessionPhase,
  sessionId,
  withBoldSessions,
  readLabel,
  tablesOf,
  plainCell,
  readField,
  isCommandField,
  readCommandLines,
  locate,
  isBareName,
  saysNone,
  looksLikePath,
  isSurePath,
  readPathItem,
  emptyBody,
  readWorkerRows,
  isWorkerTable,
  readFieldTables,
  OUTPUT,
  takeOutput,
  outputClaims,
  fillFromRows,
  unreadRows,
  readSync,
  findSync,
  findAfter,
  findSessions,
  recogniseStrategyDocument,
  strategyFileOf,
  orderTasks,
  branchFault,
  FORMAT_LIST,
  readPlan,
  readBytes,
  readTextIfThere,
  readStream,
  saveFile,
  createFile,
  makeFolders,
  writeOwnFile,
  isCode,
  findRoot,
  rootAt,
  gitTop,
  displayPath,
  git,
  splitNul,
  overlap,
  canonicalKey,
  keyClaim,
  Analysis,
  isFormat,
  contractPlaces,
  WORTH_IT,
  schedulePlan,
  RULES,
  lint,
  plural,
  check,
  indexRepository,
  charactersOf,
  columnsOf,
  cutLine,
  summarise,
  shows,
  wrap,
  print,
  painter,
  DEFAULT_CONFIG,
  findSources,
  planFilter,
  unwritable,
  Workspaces,
  fix,
  mendFiles,
  validate,
  checkAll,
  exitCode,
  refusalOf
};
