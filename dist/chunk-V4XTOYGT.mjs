import {
  hasExtension,
  isFolderName,
  isSurePath,
  looksLikePath
} from "./chunk-6LI72MR5.mjs";
import {
  LineIndex,
  closesFence,
  editDistance,
  frontMatter,
  minutesOf,
  openedFence,
  tidyPath,
  withoutCode
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/execution-plan/names.ts
var KINDS = "workers?|(?:sub-?)?agents?|work[ -]?streams?|streams?|tracks?|lanes?|worktrees?|teams?|developers?|devs?|squads?|pods?|claudes?|instances?|threads?";
var OTHER_KINDS = "sessions?|terminals?|builders?|coders?|programmers?|engineers?|implementers?|contributors?|executors?|runners?|assistants?|bots?|codex|cursors?|gemini|copilots?|members?|crews?|operators?|helpers?|windows?|panes?|tabs?|shells?";
var COUNTED = "alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|omega|bravo|charlie|echo|foxtrot|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|red|blue|green|yellow|orange|purple";
var KEY = String.raw`(?:${COUNTED}|\d+(?:\.\d+)*[A-Za-z]?|[A-Za-z]\d*)(?![A-Za-z0-9])`;
var ANY_KIND = "(?!(?:phases?|steps?|tasks?|waves?|batch(?:es)?|stages?|milestones?|parts?|sections?|days?|weeks?|sprints?|options?|notes?|versions?|rounds?|iterations?|levels?|tiers?|goals?|risks?|issues?|items?|examples?|figures?|tables?|appendix|chapters?|questions?|the|and|or|to|for|after|before|plan)\\b)[a-z][a-z-]{1,23}";
function nameOf(kinds) {
  return new RegExp(
    String.raw`^(?:(?:parallel\s+)?(${kinds})([\s#:_-]*)(?:\x60([^\x60\n]+)\x60|(${KEY}))|([Ww]\d+[A-Za-z]?)(?![A-Za-z0-9]))`,
    "i"
  );
}
var NAME = nameOf(KINDS);
var ANY_NAME = nameOf(`${KINDS}|${OTHER_KINDS}`);
var MIXED_NAME = nameOf(`${KINDS}|${OTHER_KINDS}|${ANY_KIND}`);
function leadingName(text) {
  return readName(NAME.exec(text));
}
function leadingAnyName(text) {
  return readName(ANY_NAME.exec(text));
}
function leadingMixedName(text) {
  return readName(MIXED_NAME.exec(text));
}
function readName(match) {
  if (!match) return void 0;
  const [whole, kind, joint, literal, key, short] = match;
  if (short !== void 0) {
    const name = { kind: "worker", key: short.slice(1), id: short.toUpperCase() };
    return { name, length: whole.length };
  }
  const singular = kind.toLowerCase().replace(/s$/, "");
  if (literal !== void 0) {
    return { name: { kind: singular, key: literal, id: literal }, length: whole.length };
  }
  if (/^[a-z]/.test(key) && joint !== "-" && joint !== "_") return void 0;
  if (/^[A-Z]/.test(key) && joint === "") return void 0;
  const id = idOf(kind, singular, joint, key);
  return { name: { kind: singular, key, id }, length: whole.length };
}
function idOf(kind, singular, joint, key) {
  if (singular === "worker" && !/^[-_]$/.test(joint) && !/^[a-z]{2}/i.test(key)) return `W${key}`;
  const written = kind.slice(0, singular.length);
  if (/^[-_]$/.test(joint)) return written + joint + key;
  if (/^[A-Z]{2,3}$/.test(written)) return `${written} ${key}`;
  return `${written.toLowerCase().replace(/(?:^|[ ])./g, (first) => first.toUpperCase())} ${key}`;
}
var LEAD = /^(?:[^\p{L}\p{N}`]*)(?:\d+(?:\.\d+)*[.)]?\s+)?(?:[^\p{L}\p{N}`]*)/u;
var SEPARATOR = /^[*_`\]]*\s*(?:$|[:.(\u2192]|\/\s|[\u2013\u2014-]+(?:\s|$))/;
function readWorkerHeading(slice) {
  return readHeading(slice, leadingName);
}
function readAnyHeading(slice) {
  return readHeading(slice, leadingAnyName);
}
function readMixedHeading(slice) {
  return readHeading(slice, leadingMixedName);
}
function readHeading({ text, offset }, leading) {
  const before = LEAD.exec(text)[0];
  const lead = before.length + (text[before.length] === "`" ? 1 : 0);
  const found = leading(text.slice(lead));
  if (!found) return void 0;
  const rest = text.slice(lead + found.length);
  const isBracketed = /[[(]$/.test(before) && /^[*_`]*[\])]/.test(rest);
  if (!isBracketed && !SEPARATOR.test(rest)) return void 0;
  return { name: found.name, title: titleOf(rest), start: offset + lead, length: found.length };
}
var ROLE = new RegExp(
  String.raw`^((?:[\p{L}\p{N}][\p{L}\p{N}&/+.-]*\s+){1,3}?)(${KINDS}|engineers?)(?![\p{L}\p{N}-])`,
  "iu"
);
var NOBODY = /^(?:the|a|an|all|each|every|per|any|our|your|other|multi|how|launch|start|run|spawn|create|orchestrator|orchestration|coordinator|lead|main|parallel|no|what|for)\b/i;
function readRoleHeading({ text, offset }) {
  const lead = LEAD.exec(text)[0].length;
  const match = text.length > 200 ? null : ROLE.exec(text.slice(lead));
  if (!match || NOBODY.test(match[0]) || /s$/i.test(match[2])) return void 0;
  const rest = text.slice(lead + match[0].length);
  if (!SEPARATOR.test(rest)) return void 0;
  const kind = match[2].toLowerCase();
  const name = { kind, key: match[1].trim(), id: match[0] };
  return { name, title: titleOf(rest), start: offset + lead, length: match[0].length };
}
function titleOf(rest) {
  const bare = rest.replace(/^[*_`\])]*\s*(?:[:.\u2192/]|[\u2013\u2014-]+(?=\s|$))?\s*/, "").replace(/^[*_\s]+|[*_\s]+$/g, "");
  return /^\([^()]*\)$/.test(bare) || /^\[[^[\]]*\]$/.test(bare) ? bare.slice(1, -1).trim() : bare;
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
function outsideCode(text, from2, lineEnd, runs) {
  const marks = /`+|<!--/g;
  marks.lastIndex = from2;
  for (let mark = marks.exec(text); mark && mark.index < lineEnd; mark = marks.exec(text)) {
    if (mark[0] === "<!--") return mark.index;
    const sameLength = runs.get(mark[0].length) ?? [];
    while (sameLength.length > 0 && sameLength.at(-1) <= mark.index) sameLength.pop();
    const close = sameLength.at(-1);
    if (close !== void 0) marks.lastIndex = close + mark[0].length;
  }
  return -1;
}
function tickRuns(line, offset) {
  const runs = /* @__PURE__ */ new Map();
  for (const { 0: ticks, index } of line.matchAll(/`+/g)) {
    const starts = runs.get(ticks.length);
    if (starts) starts.push(offset + index);
    else runs.set(ticks.length, [offset + index]);
  }
  for (const starts of runs.values()) starts.reverse();
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
var TITLE = /^[^\p{L}]*(?:(?:execution|plan|project|orchestrator|worker|session|parallel)[ \t]+){0,2}checkpoint\b/iu;
var TABLE = /^ {0,3}\|[ \t*]*(worker|agent|stream|track|lane|team|id)s?[ \t*]*\|(?:[^\n|]*\|){0,8}[ \t*]*(?:status|state)[ \t*]*\|.*((?:\r?\n {0,3}\|.*)*)/im;
var WORKER_STATUS = /^ {0,3}#{2,6}[ \t]+\W*(?:worker|agent)s?\b.*\bstatus\b/im;
var ITEM = /^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(\S[^\n]{0,200})$/gm;
var PHASE = /^(?: {0,3}#{2,6}[ \t]+\W*|[ \t]*(?:[-*+][ \t]+)?[*_]{0,2})current phase\b/im;
var REST = /^ {0,3}#{2,6}[ \t]+\W*(?:next (?:actions?|steps?)|blockers?)\b/im;
var STATUS = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:overall )?status[*_]{0,2}[ \t]*:/im;
var OWN_STATUS = /^[^\n]{0,30}\bstatus\b[*_: \t]*(?:IN_PROGRESS|BLOCKED|COMPLETED)\b/im;
var PLAN = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:execution )?plan(?: file)?[*_]{0,2}[ \t]*:.*\.md\b/im;
function recogniseCheckpoint(text) {
  if (!/checkpoint/i.test(text)) return "no";
  const { sections, text: shown } = outline(new LineIndex(text));
  const title = sections.find(({ level }) => level === 1);
  if (!title || !TITLE.test(title.heading)) return "no";
  return isOfPlan(withoutCode(shown)) ? "signature" : "maybe";
}
function isOfPlan(text) {
  const [hasPlan, hasPhase, hasStatus] = [PLAN.test(text), PHASE.test(text), STATUS.test(text)];
  const hasRest = hasPhase || REST.test(text);
  const table2 = TABLE.exec(text);
  if (WORKER_STATUS.test(text) || tellsOfWorkers(text, table2?.[2] ?? ""))
    return hasPlan || hasStatus || hasRest;
  if (table2 && /^(?:worker|agent)$/i.test(table2[1]))
    return hasPlan || hasPhase || OWN_STATUS.test(text);
  return hasPlan && hasStatus && hasRest;
}
function tellsOfWorkers(text, rows) {
  const cells = rows.split("\n").map((row) => /^\s*\|([^|]*)/.exec(row)?.[1]?.trim() ?? "");
  if (cells.some((cell) => readWorkerHeading({ text: cell, offset: 0 }))) return true;
  const items = [...text.matchAll(ITEM)].map((match) => match[1]);
  return items.some(
    (item) => /^(?:worker|agent)$/.test(readWorkerHeading({ text: item, offset: 0 })?.name.kind ?? "")
  );
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
function afterKeyword(text, start, from2, keyword) {
  const rest = text.slice(from2);
  const groups = GROUPS.exec(rest)?.[0];
  if (groups) {
    const inner = groups.slice(1, -1);
    return { text: inner, offset: from2 + 1, start: from2, end: from2 + groups.length };
  }
  const nested = /^\[((?:[^[\]]|\[[^[\]]*\])*)\]/.exec(rest);
  if (nested)
    return { text: nested[1], offset: from2 + 1, start: from2, end: from2 + nested[0].length };
  if (rest.startsWith("[")) {
    return { text: rest.slice(1), offset: from2 + 1, start: from2, end: text.length, open: true };
  }
  const opener = text.slice(0, start).search(/[[({][^[\](){}]*$/);
  if (opener >= 0) return insideBracket(text, opener, from2);
  const round = /^[({]([^(){}]*)[)}]/.exec(rest);
  if (round) return { text: round[1], offset: from2 + 1, start: from2, end: from2 + round[0].length };
  const plain = /^[^*_`{]*/.exec(rest)[0].trimEnd();
  const declared = VALUE_START.test(plain) && (/on/i.test(keyword) || /by|:/i.test(keyword));
  return declared ? { text: plain, offset: from2, start: from2, end: from2 + plain.length } : void 0;
}
function insideBracket(text, opener, from2) {
  const close = { "[": "]", "(": ")", "{": "}" }[text[opener]] ?? "]";
  const end = text.indexOf(close, from2);
  const value = text.slice(from2, end === -1 ? text.length : end);
  if (text[opener] !== "[" && !VALUE_START.test(value)) return void 0;
  if (end === -1) return { text: value, offset: from2, start: opener, end: text.length, open: true };
  return { text: value, offset: from2, start: opener, end: end + 1 };
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
var MARK = String.raw`(?:\[(?:completed?|done|finished|merged|x)\]|\((?:completed?|done)\)|[\u2705\u2611\u2714]\uFE0F?)`;
var AT_START = new RegExp(String.raw`^[\s*_~:.\u2013\u2014-]*${MARK}[\s*_~:\u2013\u2014-]*`, "i");
var TAGS = String.raw`(?:[\s*_~]*(?:\{[^{}]*\}|\([^()]*\)|\[[^[\]]*\]))*[\s*_~]*$`;
var AT_END = new RegExp(
  `(?<!\`)(?:${MARK}|(?<=[\\s*_])[-\u2013\u2014]+\\s*(?:COMPLETED?|DONE)\\b)(?=${TAGS})`,
  "i"
);
function withoutMarks(piece) {
  const open = piece.replace(AT_START, "").replace(AT_END, "");
  const tidy = open === piece ? open : open.replace(/\s{2,}/g, " ");
  const text = tidy.replace(/\{[^{}]*\}[\s*_~]*$/, "").replace(/[\s*_~\u2013\u2014[({-]+$/, "").trim();
  return { text, done: open !== piece };
}
function saysDoneFirst(lead) {
  return new RegExp(`^[\\s*_~]*${MARK}`, "i").test(lead) || /^[\s*_]*~~/.test(lead);
}

// src/formats/task-plan/heading.ts
var LEAD2 = String.raw`^[*_\x60~\s]*(?:(?:\[[^[\]\d]{0,24}\]|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)[*_\x60~\s]*){0,4}`;
var SEPARATOR2 = String.raw`[*_\x60]*\s*(?::|\s[-\u2013\u2014]+\s|[.)]\s|$)[*_\x60]*\s*`;
var NAMED = new RegExp(
  `${LEAD2}task(?:[\\s#:-]*\\[(${TASK_ID})\\]|[\\s#:-]*(${TASK_ID}|[A-Z](?=\\s*[:\u2013\u2014]|\\s+-)))(?:${SEPARATOR2}|[*_\`]*\\s+)`,
  "iu"
);
var BARE = new RegExp(`${LEAD2}(?!(?:${notTasks()})[-.]?\\d)(${TASK_ID})${SEPARATOR2}`, "iu");
var DECLARED = [
  new RegExp(
    `${LEAD2}(?:sub-?task|step|ticket|story|(?:work\\s+)?item|issue)[\\s#:-]*(${TASK_ID})(?:${SEPARATOR2}|[*_\`]*\\s+)`,
    "iu"
  ),
  new RegExp(`${LEAD2}task\\s+\`([A-Za-z](?:[\\w.-]{0,62}[A-Za-z0-9])?)\`${SEPARATOR2}`, "iu"),
  new RegExp(`${LEAD2}(T?\\d+(?:\\.\\d+)*[a-z]?)[*_\`]*\\s+`, "iu")
];
function notTasks() {
  return "phase|batch|wave|step|stage|sprint|week|day|part|section|milestone|option|issue|worker|session|agent";
}
var LONGEST = 4096;
function readTaskHeading(heading) {
  const { text, offset } = heading;
  if (text.length > LONGEST) return void 0;
  const named2 = NAMED.exec(text);
  const dependency = headingDependencies(heading);
  const other = dependency && DECLARED.find((pattern) => pattern.test(text));
  const match = named2 ?? BARE.exec(text) ?? other?.exec(text);
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
    certain: named2 !== null,
    ...estimate !== void 0 && { estimate },
    ...dependency && { dependency }
  };
}
function declaredTitle(text, from2, to = from2) {
  return withoutKeyword(text.slice(from2, Math.max(from2, to)));
}

// src/formats/task-plan/recognise.ts
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

// src/formats/task-plan/number-words.ts
var WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
var NAMED2 = new RegExp(
  String.raw`\b((?:phase|wave|batch|stage|milestone|sprint)s?\s+)(${WORDS.join("|")})\b`,
  "gi"
);
function withDigits(text) {
  return text.replace(NAMED2, (_, lead, word) => {
    const digits = String(WORDS.indexOf(word.toLowerCase()) + 1);
    return lead + digits.padEnd(word.length);
  });
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
  const match = /^[*_\s]*(?:phase|batch|wave|stage|milestone|sprint|track)\s+([A-Za-z]?\d+[A-Za-z]?(?:\.\d+)?|[IVX]{2,5}|[A-Z])\b\s*[:.)\u2013\u2014-]*\s*(.*)$/i.exec(
    withDigits(heading)
  );
  if (!match?.[1]) return void 0;
  const title = heading.slice(match[0].length - match[2].length);
  return { number: match[1], title: title.replace(/[*_\s]+$/, "") };
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
  const named2 = outline2.sections.find(
    (section) => /^(?:plan )?(?:overview|(?:executive )?summary|introduction|goal)\b/i.test(section.heading)
  );
  return named2 && firstParagraph(outline2, named2);
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
  return REMARK.test(title) ? title.replace(REMARK, "").replace(/[\s\u2013\u2014-]+$/, "") : title;
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
  const from2 = offset + command.index + command[0].length - command[1].length;
  const words2 = [...command[1].matchAll(/"([^"\n]*)"|'([^'\n]*)'|(\S+)/g)].map((match) => {
    const value = match[1] ?? match[2] ?? match[3];
    return { value, offset: from2 + match.index + match[0].indexOf(value), length: value.length };
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
var KIND = /^(session|sitzung|worktree|agent|terminal|track|stream|lane|worker)\b[\s#:]*/i;
var NAME2 = /^[[(`"]?([A-Za-z]|[A-Za-z]?\d+[A-Za-z]?(?:[.-]\d*[A-Za-z]?)*|[A-Za-z]-\d+)[\])`"]?(?=$|[\s:.)(\u2013\u2014-])/;
var LONGEST2 = 4096;
function readSessionHeading({ text, offset }) {
  if (text.length > LONGEST2) return void 0;
  const lead = LEAD3.exec(text)[0].length;
  const kind = KIND.exec(text.slice(lead));
  if (!kind?.[1]) return void 0;
  const from2 = lead + kind[0].length;
  const rest = text.slice(from2);
  const short = NAME2.exec(rest);
  if (short?.[1]) {
    const title = withoutMarks(rest.slice(short[0].length).replace(/^[\s*_:.)\u2013\u2014-]+/, ""));
    const nameOffset = offset + from2 + short[0].indexOf(short[1]);
    return {
      kind: kindOf(kind[1]),
      name: short[1],
      nameOffset,
      ...titled(title),
      certain: true
    };
  }
  const whole = withoutMarks(rest.replace(/[*_`]/g, ""));
  const name = /^[^:\u2013\u2014(]*/.exec(whole.text)[0].trim().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  if (name === "") return void 0;
  return {
    kind: kindOf(kind[1]),
    name,
    nameOffset: offset + from2,
    ...titled(whole),
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
function sessionId(phase, name) {
  if (phase === void 0 || startsWithPhase(phase, name)) return name;
  if (/^[A-Za-z]$/.test(name) && /\d$/.test(phase)) return phase + name;
  return /^\d/.test(name) ? `${phase}.${name}` : `${phase}-${name}`;
}
function startsWithPhase(phase, name) {
  return name.startsWith(phase) && /^[A-Za-z.-]/.test(name.slice(phase.length));
}

// src/formats/task-plan/wait-label.ts
var words = (text) => new Set(text.split(/\s+/));
var CORE = words(
  `depend depends dependency dependencies deps requires needs prerequisite prerequisites
  prereq prereqs requisite requisites precondition preconditions blocker blockers blockedby dependson dependon
  dependsupon dependenton predecessor predecessors after await awaits awaiting upstream`
);
var CORE_WITH = new Map([
  ...["dependent", "dependant", "depending", "reliant", "contingent", "conditional"].map(
    (word) => [word, /^(?:up)?on$/]
  ),
  ...["relies", "rely"].map((word) => [word, /^(?:up)?on$/]),
  ...["blocked", "gated", "preceded", "unblocked", "unlocked"].map(
    (word) => [word, /^(?:by|on|behind|until)$/]
  ),
  ...["wait", "waits", "waiting", "hold", "holds"].map(
    (word) => [word, /^(?:for|on|until)$/]
  )
]);
var BESIDE = words(
  `on upon by until behind task tasks worker workers agent agents session sessions stream streams
  workstream workstreams lane lanes track tracks team teams worktree worktrees package packages phase phases step
  steps item items id ids pre hard strict direct directly all list other others main internal external upstream
  plan its this is are must can may only should merge merges merged start starts started run runs begin begins
  execute executes come comes go goes do spawn spawned launch launched schedule scheduled strictly explicit key`
);
var OFTEN_MISSPELT = [
  ..."depends dependency dependencies dependent prerequisite prerequisites".split(" "),
  ..."predecessor predecessors blocked requisites".split(" ")
];
var BEHIND = ["dependents", "dependants"];
var OTHERWISE = words(
  `dependents dependants dependees depended dependable independent independents block blocks blocking locked
  unblocks successor successors independence`
);
function waitLabel(name) {
  const all = wordsOf(name);
  if (all.length === 0 || all.length > 5 || saysReverse(all)) return void 0;
  let core = 0;
  let misspelt = false;
  for (const [i, word] of all.entries()) {
    const [meant] = isKnown(word) ? [word] : misspeltOf(word);
    if (meant === void 0) return void 0;
    misspelt ||= meant !== word;
    const next = all[i + 1] ?? "";
    const needs = CORE_WITH.get(meant);
    if (CORE.has(meant) || needs?.test(next) === true) core++;
    else if (needs && next !== "") return void 0;
    else if (!needs && !BESIDE.has(meant) && word !== "for") return void 0;
    if (next === "for" && !/^(?:wait|hold)/.test(meant)) return void 0;
  }
  if (core === 0) return void 0;
  if (all.at(-1) === "by" && !/^(?:block|gate|preced|unblock|unlock)/.test(all.at(-2) ?? ""))
    return void 0;
  return misspelt ? "misspelt" : "said";
}
function wordsOf(name) {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().replace(/['\u2019]s\b/g, "").split(/[^a-z]+/).filter((word) => word !== "");
}
var PLURAL = /^(?:(?:task|worker|agent|session|(?:work)?stream|lane|track|team|worktree|package|phase|step|item|other)s)$/;
function saysReverse(all) {
  if (all.some((word) => OTHERWISE.has(word)) || all.indexOf("this") > 0) return true;
  if (all.includes("after") && all.at(-1) !== "after") return true;
  const participle = all.findIndex((word) => CORE_WITH.has(word));
  return all.slice(0, Math.max(participle, 0)).some((word) => PLURAL.test(word));
}
function isKnown(word) {
  return word === "for" || CORE.has(word) || CORE_WITH.has(word) || BESIDE.has(word);
}
function misspeltOf(word) {
  if (!/^[dpbwr]/.test(word) || word.length < 5 || word.length > 20) return [];
  let best = Infinity;
  let found = [];
  for (const known of [...OFTEN_MISSPELT, ...BEHIND]) {
    const distance = editDistance(word, known, known.length > 8 ? 2 : 1);
    if (distance > (known.length > 8 ? 2 : 1) || distance > best) continue;
    found = distance < best ? [known] : [...found, known];
    best = distance;
  }
  return found.some((known) => BEHIND.includes(known)) ? [] : found;
}
var ANY_LABEL = new RegExp("^(?:[^\\p{L}\\n|>]{0,20})(\\p{L}[\\p{L}'\u2019_ -]{2,40}?)(?:\\s?\\([^()]{0,60}\\))?(?:[*_`]{0,3}\\s?[:\uFF1A][*_`\\s]{0,9}|[*_]{2}[\\s\u2013\u2014-]{1,5}(?=[\\w`[])|[*_`]{0,3}\\s[\u2013\u2014]\\s)", "u");
function waitingLabel(line) {
  const match = ANY_LABEL.exec(line);
  const name = match?.[1]?.trim();
  const said = name === void 0 ? void 0 : waitLabel(name);
  if (!match || name === void 0 || said === void 0) return void 0;
  const misspelt = { text: name, offset: line.indexOf(name) };
  return {
    is: { kind: "waits", how: "names", ...said === "misspelt" && { misspelt } },
    rest: line.slice(match[0].length),
    restOffset: match[0].length
  };
}

// src/formats/task-plan/label.ts
var MARKS = String.raw`[*_\x60\s]{0,20}`;
var NOTE = String.raw`(?:\s{0,4}\([^()]{0,200}\))?`;
var LINE = new RegExp(
  String.raw`^${MARKS}(?:#{1,6}\s{1,4})?${MARKS}(?:[\p{Extended_Pictographic}\uFE0F]{1,4}\s{0,4})?${MARKS}([A-Za-z][A-Za-z\u00e4\u00f6\u00fc\u00df/&' \-]{0,60}?)(${NOTE})${MARKS}(?::[*_\s]*|[\u2014\u2013\-](?:\s+|$)|$)`,
  "u"
);
var QUOTE = /^[ \t]{0,3}>[ \t]?(?![ \t]*>)/;
var CREATE = "creates?|created|adds?|added|new";
var MODIFY = "modif(?:y|ies|ied)|updates?|updated|edits?|edited|changes?|changed|touch(?:ed)?|extend(?:ed)?|refactor(?:ed)?";
var DELETE = "deletes?|deleted|removes?|removed|archives?|archived";
var RENAME = "renames?|renamed|moves?|moved";
var GENERATE = "generated?";
var REPLACE = "replaced?|rewrite|rewritten|fix(?:ed)?|adjust(?:ed)?|adapt(?:ed)?|migrated?|convert(?:ed)?";
var READ = "validated?|verif(?:y|ied)|test(?:ed)?|check(?:ed)?|review(?:ed)?|read|inspect(?:ed)?|reference";
var TOUCH = "(?:modify(?:ing)?|modified|touch(?:ed|ing)?|edit(?:ed|ing)?|chang(?:e|ed|ing)|writ(?:e|ten|ing))";
function files(verbs) {
  return new RegExp(
    `^(?:(?:new\\s+|existing\\s+)?files?\\s+)?to\\s+(?:be\\s+)?(?:${verbs})(?:\\s+if\\b.*)?$|^(?:${verbs})(?:\\s+files?)?$|^files?\\s+(?:${verbs})$`
  );
}
var MAYBE_FILES = /^(?:(?:api|back-?end|client|code|component|config(?:uration)?|core|doc(?:umentation)?|front-?end|involved|main|migration|schema|script|server|style|ui) files?|files? (?:involved|list|set)|migrations?)$/;
var FILES = [
  [files(CREATE), "create"],
  [new RegExp(`^files?\\s+to\\s+(?:be\\s+)?(?:${GENERATE})$|^generated files?$`), "create"],
  [new RegExp(`^files?\\s+to\\s+(?:be\\s+)?(?:${REPLACE})$`), "modify"],
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
    new RegExp(
      `^(?:${[
        `(?:files? )?(?:not to|never to|never|you must not|do(?: not|n't)|(?:must|may|should|can)(?: not|n't)|cannot) (?:be )?${TOUCH}(?: (?:these|those|any of these))?(?: (?:files?|paths?))?`,
        `not ${TOUCH}`,
        "off[- ]limits(?: (?:files?|paths?))?",
        "(?:forbidden|denied|excluded|protected|untouched|unchanged)(?: (?:files?|paths?))?",
        `avoid(?: ${TOUCH})?(?: (?:these|those|files?|paths?))*`,
        "leave (?:(?:all |any of )?(?:it|these|them|those|this|the rest|everything else|files?|these files) )?(?:alone|as(?: it| they)? (?:is|are)|unchanged|untouched)",
        "(?:keep|stays?|remains?|left|must (?:stay|remain)) (?:as (?:is|they are)|unchanged|untouched|unmodified)",
        "hands off",
        "(?:out of|not in|outside(?: of)?) (?:the )?scope(?: (?:files?|paths?))?",
        "exclu(?:des?|ding|sions?)|except(?: for)?",
        "no[- ](?:touch|go)|no changes (?:to|in)"
      ].join("|")})$`
    ),
    "deny"
  ],
  [/^(?:tests? )?files?$/, "by-action"],
  [new RegExp(`^files?\\s+to\\s+(?:be\\s+)?(?:${READ})$`), "read"],
  [
    /^files? to (?!(?:be )?(?:analy[sz]e|avoid|cite|commit|consider|consult|expect|follow|ignore|include|keep|know|leave|load|look|monitor|notice|open|preserve|remember|reuse|run|scan|see|skip|stage|study|understand|use|watch))(?:be )?[a-z]+$/,
    "unclear"
  ],
  [/^(?:(?:may|can) read|reads|read[- ]only(?: files?)?)$/, "read"],
  [
    /^(?:works? (?:on|in)(?: files?)?|(?:may|can|will|must|allowed to) (?:edit|modify|change|write|touch)(?: files?)?|(?:files?|edit|write|working) scope|working (?:files?|set)|write access(?: to)?|tests? to (?:be )?(?:add|writ|creat|updat|chang|extend|fix|adjust)\w{0,4})$/,
    "write"
  ],
  [MAYBE_FILES, "unclear"]
];
var ALSO_FILES = /^(?:scope|touch(?:es|ing)|territory|modules?|writes|writes? to|owner of|deliverables?|outputs?|key files?)$/;
var READING = /^(?:read(?:\s+(?:these|this|first))?(?:\s+(?:before|prior to)\s+(?:the\s+)?(?:task|starting|start|implementing|you start))?|must[- ]read(?: (?:docs|files|documents))?|required reading|reading(?: list)?|context files|reference files|references|relevant files|read first)$/;
var DEPENDENCIES = /^(?:depends[\s-]*(?:up)?on|dependent (?:up)?on|dependenc(?:y|ies)|deps|blocked[\s-]+by|prerequisites?|abh\u00e4ngig von|abh\u00e4ngigkeit(?:en)?)$/;
var INSTRUCTIONS = /^(?:instructions?|implementation(?: (?:details|steps|notes))?|description|steps|details|what to (?:do|build)|scope|requirements|task|tasks|work|goal|objective|purpose|approach)$/;
var FIELD = /^(?:estimate[ds]?(?: (?:time|effort|duration))?|duration|effort|time|priority|wave|batch|status|verification|verify|validation|validate|test commands?|testing|branch|worktree|action|locks?|agent|complexity|size|risk|blocks|gotchas?|notes?|acceptance(?: criteria)?|done when|tests?|patterns?|output|deliverables?|loc|reuse|phase|issue|owner|type)$/;
var WAITS = /^(?:after|requires?|needs|depends|wait(?:s|ing)? (?:for|on)|(?:start|run|begin)s? after|must follow|follows)$/;
var WAITS_AFTER = /^(?:(?:can|may) (?:start|begin|run)|starts?|begins?|execution|timing|order|sequence|sequencing|schedule|when)$/;
function readLabel(line) {
  return knownLabel(line) ?? waitingLabel(line);
}
function knownLabel(line) {
  const quote = QUOTE.exec(line)?.[0];
  if (quote !== void 0) return quotedLabel(line, quote.length);
  const match = LINE.exec(line);
  if (!match?.[1]) return withoutColon(line);
  const name = match[1].trim().toLowerCase().replace(/\s+/g, " ");
  const is = kindOf2(name, match[2] ?? "", /:[*_\s]*$/.test(match[0]));
  if (!is) return withoutColon(line);
  const length = match[0].length;
  return { is, name: match[1].trim(), rest: line.slice(length), restOffset: length };
}
function quotedLabel(line, length) {
  if (!/^\s*(?:\*\*|__)/.test(line.slice(length))) return void 0;
  const inner = knownLabel(line.slice(length));
  if (inner?.is.kind !== "dependencies") return void 0;
  return {
    is: { kind: "waits", how: "names" },
    rest: inner.rest,
    restOffset: length + inner.restOffset
  };
}
function kindOf2(name, note, colon) {
  const files2 = FILES.find(([pattern]) => pattern.test(name));
  if (files2?.[0] === MAYBE_FILES && !colon) return void 0;
  if (files2) return { kind: "files", access: noted(files2[1], note) };
  if (READING.test(name)) return { kind: "reading" };
  if (DEPENDENCIES.test(name)) return { kind: "dependencies" };
  const also = ALSO_FILES.test(name) && { also: noted("write", note) };
  if (INSTRUCTIONS.test(name)) return { kind: "instructions", ...also };
  if (FIELD.test(name) || also) return { kind: "field", name, ...also };
  if (colon && WAITS.test(name)) return { kind: "waits", how: "names" };
  return colon && WAITS_AFTER.test(name) ? { kind: "waits", how: "after" } : void 0;
}
var TELLING = /^(?:risk|complexity|size|agent|owner|issue|type|blocks)$/;
function namedValue({ is, name: said }, rest) {
  if (keepsName(is) && said !== void 0) return named(said, rest);
  if (is.kind !== "field" || !TELLING.test(is.name)) return rest;
  return named(`${is.name[0].toUpperCase()}${is.name.slice(1)}`, rest);
}
function named(name, { text, offset }) {
  return { text: `${name}: ${text}`.trimEnd(), offset: offset - name.length - 2 };
}
function mayBeGroup({ is, name = "" }) {
  if (is.kind === "field") return /^(?:tests?|testing)$/.test(is.name);
  return is.kind === "files" && is.access === "unclear" && MAYBE_FILES.test(name.toLowerCase());
}
function keepsName(is) {
  return denies(is) || is.kind === "files" && is.access === "unclear";
}
function denies(is) {
  return is.kind === "files" && is.access === "deny";
}
function noted(access, note) {
  if (access !== "by-action" && access !== "write") return access;
  if (/\b(?:read[- ]?only|reading|read|reference(?: only)?)\b/i.test(note) && !/writ/i.test(note))
    return "read";
  if (/\b(?:do not|don't|never|off[- ]limits|forbidden)\b/i.test(note)) return "deny";
  if (/^\s*\((?:new|to create|create)\)$/i.test(note)) return "create";
  return /^\s*\((?:existing|to modify|modify)\)$/i.test(note) ? "modify" : access;
}
var SENTENCE = /^[*_`\s]*(?:(?:this\s+)?(?:depends\s+(?:up)?on|blocked\s+by)|(?:must\s+)?waits?\s+(?:for|on)|(?:must\s+|can\s+)?(?:start|run|begin)s?\s+after|(?:can\s*not|must\s+not)\s+(?:start|begin)\s+(?:until|before))[*_\s]+(?=\S)/i;
var BEHIND2 = /^(?:this|these|that|it|me|us)\b[^:\n]{0,40}:/i;
function withoutColon(line) {
  const declared = dependsWithoutColon(line);
  if (declared) return declared;
  const length = SENTENCE.exec(line)?.[0].length;
  if (length === void 0 || BEHIND2.test(line.slice(length))) return void 0;
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

// src/formats/task-plan/link.ts
var INLINE = /^\[([^\]\n]{0,1024})\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/;
var BY_NAME = /^\[([^\]\n]{0,1024})\]\[[^\]\n]{0,200}\]/;
function readLink(text) {
  if (text[0] !== "[") return void 0;
  const inline = INLINE.exec(text);
  const match = inline ?? BY_NAME.exec(text);
  if (!match) return void 0;
  const [whole, label = "", target] = match;
  const shown = label.replace(/^[\s*_`]+|[\s*_`]+$/g, "");
  const isPath = shown.includes("/") && isSurePath(shown) && !/\s/.test(shown);
  if (isPath && (target === void 0 || isAddress(target) || endsWith(target, shown)))
    return { text: shown, at: text.indexOf(shown), length: whole.length, isTarget: false };
  if (target === void 0) return void 0;
  return { text: target, at: whole.lastIndexOf(target), length: whole.length, isTarget: true };
}
function isAddress(target) {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(target);
}
function endsWith(target, shown) {
  const [path = ""] = target.split("#", 1);
  const own = shown.replace(/^\.?\/+/, "");
  return path === own || path.endsWith(`/${own}`);
}

// src/formats/session-plan/phrase.ts
function piecesOf({ text, offset }) {
  return [...text.matchAll(/(?:`[^`\n]*`|\([^()\n]*\)|\{[^{}\n]*\}|[^,;])+/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { text: match[0].trim(), offset: offset + match.index + lead };
  });
}
function pathsWithin({ text, offset }, from2 = 0) {
  const found = [];
  const words2 = /`([^`\n]+)`|\[[^\]\n]{0,1024}\](?:\([^()\n]{0,1024}\)|\[[^\]\n]{0,200}\])|[*_"'(]{1,9}(?=\[)|[^\s`]+/g;
  words2.lastIndex = from2 + (text[from2] === "`" ? 1 : 0);
  for (let match = words2.exec(text); match; match = words2.exec(text)) {
    const link = readLink(match[0]);
    if (link) {
      const end2 = match.index + match[0].length;
      const { text: name, at, isTarget } = link;
      const path2 = { text: name, offset: offset + match.index + at, ...isTarget && { isTarget } };
      if (looksLikePath(name, true))
        found.push({ path: path2, start: match.index, end: end2, behind: text.slice(end2) });
      continue;
    }
    const quoted = match[1];
    const lead = quoted === void 0 ? /^[*_"'([]*/.exec(match[0])[0].length : 1;
    const word = quoted ?? match[0].slice(lead).replace(/[*_"')\].:!?,;]+$/, "");
    if (!looksLikePath(word, quoted !== void 0)) continue;
    const start = match.index + lead;
    const end = quoted === void 0 ? start + word.length : match.index + match[0].length;
    const path = { text: word, offset: offset + start };
    found.push({ path, start, end, behind: text.slice(end) });
  }
  return found;
}

// src/formats/markdown/tables.ts
function* tablesOf({ index, text, sections }) {
  for (const section of sections) {
    let fence;
    let lines = [];
    const from2 = index.point(section.bodyStart).line;
    const to = index.point(section.bodyEnd).line;
    for (let number = from2; number <= to; number++) {
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
  const cells = [...text.matchAll(/\|((?:\\.|[^|\\])*)/g)].map((match) => {
    const own = match[1];
    const lead = own.length - own.trimStart().length;
    return { text: own.trim(), offset: offset + match.index + 1 + lead };
  });
  if (cells.length > 1 && cells.at(-1).text === "") cells.pop();
  return cells;
}
function plainCell(text) {
  return text.replace(/[*_`~]+/g, "").replaceAll("\\|", "|").trim();
}

// src/formats/task-plan/field.ts
var DONE = /^(?=[[\u2705\u2611\u2714a-z])(?:\[x\]\s*)?(?:[\u2705\u2611\u2714]\uFE0F?\s*)?(?:(?:completed?|done|merged|finished)\b[.!]?)?\s*[\u2705\u2611\u2714]?\uFE0F?\s*(?:[-\u2013\u2014,:(]?\s*(?:on\s+)?\d{4}-\d\d-\d\d\)?)?\s*$/i;
var IN_PLACE = /^(?:none|n\/a|no worktree|(?:the )?(?:main|merged) (?:checkout|work(?:ing)? ?tree))(?![\w./-])/i;
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
  if (name === "worktree" && IN_PLACE.test(text) && !slice.text.trim().startsWith("`")) {
    values.inPlace = true;
    return true;
  }
  if (name === "branch" || name === "worktree") {
    const span = /^[*_]*(`+)\s?([^`\n]+?)\s?\1(?!`)/.exec(slice.text.trim())?.[2];
    const word = span ?? unwrapped(slice.text.trim().split(/\s/, 1)[0] ?? "");
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
  const from2 = Math.max(text.indexOf(value), 0);
  if (value !== "") values[key] ??= { value, offset: offset + from2, length: value.length };
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
    const open = /(?<!\\)\\$/.test(own);
    const command = { value: open ? value.slice(0, -1).trimEnd() : value, offset: start };
    held = open ? { ...command, length: end - start } : void 0;
    if (!open) values.verification.push({ ...command, length: end - start });
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

// src/formats/task-plan/exception-words.ts
var PART = /\b(?:adding|but|except|extend\w*|first|half|header|however|if|imports?|includ\w+|in which|last|L\d+|lines?|may|can|of which|only|part(?:ial|ially|ly|s)?|plus|section|some|still|though|top|unless|until|when|where|while|whose|with)\b|[:#]\s{0,4}L?\d/i;
var OWNER = String.raw`(?:W-?\d|(?:task|worker|lane|phase|session|wave|team|agent)s?\b|others?\b|another\b|somebody\b|\d)`;
var STATE = "(?:added|already|also|assigned|being|belong(?:s|ing)?|changed|claimed|covered|created|deleted|deprecated|done|edited|frozen|generated|handled|kept|implemented|left|legacy|made|maintained|managed|modified|off[- ]limits|out of scope|owned|read[- ]only|removed|renamed|rewritten|moved|reserved|taken|touched|updated|unchanged|untouched|vendored|written)";
var WHOSE = new RegExp(
  String.raw`^(?:(?:which|that|as|since|because|it|they|these|those|both|all)\s{1,9}){0,4}(?:(?:is|are|was|will be|must|stays?|remains?)\b(?! not\b)|${STATE}\b|(?:by|for|from|in|of|see|owner:?|to)\s{1,9}(?:the\s{1,9})?${OWNER}|${OWNER}|(?:alone|out|yet|either|here|please|at all|for now|as (?:is|it is|they are))\b|(?:files?|folders?|director(?:y|ies))$)`,
  "i"
);
function isBesides(words2) {
  const said = words2.replace(/^[\s,;:\u2013\u2014*_.\u2192=>-]+|[\s.*_]+$/g, "");
  return said === "" || WHOSE.test(said) && !PART.test(said);
}
function saysPart(words2) {
  return PART.test(words2);
}
var PART_FOLLOWS = /^[\s*_]{0,9}[,;:\u2013\u2014-]?\s{0,9}(?:(?:but\s{1,9})?(?:includ|plus\b)|(?:where|whose|in which|of which|for which|only|lines?|L\d+|until|unless)\b)/i;
function partFollows(rest) {
  return PART_FOLLOWS.test(rest);
}

// src/formats/task-plan/spelling.ts
var ROOT = /^(?:\$(?:\w{0,20}(?:ROOT|REPO|PROJECT|WORKSPACE|PWD)\w{0,20}|\{\w{0,20}(?:ROOT|REPO|PROJECT|WORKSPACE|PWD)\w{0,20}\})|<[\w -]{0,20}(?:root|repo|repository|workspace)>|\{[\w-]{0,20}(?:root|repo)\})[\\/]+(?=\S)/i;
var HOME = /^\$(?:HOME|\{HOME\})(?=[\\/])/;
var PLAIN_FOLDER = /^(?:src|docs?|tests?|scripts|packages|crates)\//;
function asMeant(written) {
  const [first] = written;
  let path = written;
  if (first === "@" && isMention(written.slice(1))) path = written.slice(1);
  else if (first === "$" || first === "<" || first === "{")
    path = written.replace(ROOT, "").replace(HOME, "~");
  return path.includes("...") || path.includes("\u2026") ? withoutDots(path) : path;
}
function isMention(path) {
  if (!/^[\w.-]/.test(path) || path.startsWith("types/")) return false;
  return hasExtension(path) || PLAIN_FOLDER.test(path) || /^[\w.-]+\/(?:.*[*/])?$/.test(path);
}
function withoutDots(path) {
  return path.replace(/([\\/])(?:\.{3}|\u2026)[\\/]?$/, "$1").replace(/(?<=^|[\\/])(?:\.{3}|\u2026)(?=[\\/])/g, "**");
}

// src/formats/task-plan/path-token.ts
function readToken(text, from2) {
  const marks = leadingMarks(text.slice(from2));
  const skipped = from2 + marks.length;
  const rest = text.slice(skipped);
  if (rest.startsWith("~~")) return void 0;
  const code = /^(`+)\s?([^`\n]+?)\s?\1(?!`)/.exec(rest) ?? QUOTED.exec(rest) ?? TAGGED.exec(rest);
  if (code) {
    const start = skipped + code[0].indexOf(code[2]);
    return finish(code[2], start, skipped + code[0].length, true, text);
  }
  const link = readLink(rest);
  if (link) {
    const token = finish(link.text, skipped + link.at, skipped + link.length, true, text);
    return link.isTarget ? { ...token, isTarget: true } : token;
  }
  const word = /^(?:\{[^{}\s`]*\}|[^\s,;`\uff08\uff09\uff1a\u3001\uff0c\uff1b])+/.exec(rest.replace(/<br\s*\/?>.*/is, ""))?.[0] ?? "";
  const unmarked = /[*_]/.test(marks) ? word.replace(/[*_]+(?=[.:]|$).*$/, "") : word;
  const plain = /^[A-Za-z]:[\\/]/.test(word) ? unmarked : unmarked.replace(/(?:(?<![./])\.|:.*)$/, "");
  const inner = plain.replace(/^([^()]*)\)+[.,]?$/, "$1");
  if (inner === "") return void 0;
  return finish(inner, skipped, skipped + inner.length, false, text);
}
var TAGGED = /^<(code|kbd|b|strong|em|i)>([^<>\n]+)<\/\1>/i;
var QUOTED = /^(["'\u201c\u2018<]|\[(?=[^\]\s]*[/.][^\]\s]*\](?:[\s,;]|$)))([^"'\u201d\u2019>\n`]+?)["'\u201d\u2019>\]](?=[\s,;:.)]|$)/;
function leadingMarks(text) {
  let marks = /^\s*/.exec(text)[0];
  for (let guard = 0; guard < 3; guard++) {
    const rest = text.slice(marks.length);
    const run = /^(?:\*+|_+)/.exec(rest)?.[0];
    if (run === void 0) break;
    const inner = rest.slice(run.length);
    const closed = run.startsWith("*") ? closesStars(inner, run) : closesUnderscores(inner, run);
    if (!/^[*_]*[`[]/.test(inner) && !closed) break;
    marks += run;
  }
  return marks;
}
var WORD_END = String.raw`[*_]*[.:]?(?:[\s,;:)(]|$)`;
function closesStars(inner, run) {
  return new RegExp(`[^\\s*/]_*\\*{${run.length}}${WORD_END}`).test(inner);
}
function closesUnderscores(inner, run) {
  return new RegExp(`^\\S*[^\\s_/]_{${run.length}}${WORD_END}`).test(inner);
}
function finish(raw, start, end, quoted, all) {
  const bare = raw.replace(/(?::\d+(?:[-\u2013,:]\s*\d+)*|#L\d+(?:-L?\d+)?|#[\w-]+)$/, "");
  const text = asMeant(quoted ? bare : bare.replace(/\\([_*[\]()#+~`-])/g, "$1"));
  const after = all.slice(end).trim();
  const alone = after === "" || /^(?:[([{:,;\u2192]|->|=>|-{1,2}\s|\u2013|\u2014|\*\*)/.test(after);
  return { text, start, end, length: bare.length, quoted, alone };
}

// src/formats/task-plan/exception.ts
var OPENED = String.raw`[\s*_]{0,9}(?:(?:files?|folder|directory)\b\s{0,9})?,?\s{0,9}(?:[([{:\u2013\u2014-]\s{0,9}(?:[^()\x60,;/]{1,40}[,;]\s{0,9})?)?(?:(?:all|(?:any|every)thing)\s{1,9})?`;
var WORDS3 = "(?:but\\s{1,9})?(?:except(?:ing|ions?)?(?:\\s{1,9}for)?|exclud(?:e[sd]?|ing)|exclusions?|excl\\.?|with\\s{1,9}(?:the\\s{1,9})?exception\\s{1,9}of|\xE0 l'exception de|sauf|hors|other than|apart from|aside from|minus|save for|without(?:\\s{1,9}(?:touching|changing|editing|modifying))?|ausgenommen|au\xDFer|ohne)\\b|(?:but\\s{1,9})?(?:not|never|no)(?:\\s{1,9}(?:in|including|touching|touch))?\\b|(?:but\\s{1,9})?(?:do not|don't|never|must not)\\s{1,9}(?:touch|modify|change|edit)\\b|(?:but\\s{1,9})?leav(?:e|ing)(?:\\s{1,9}(?:out|alone))?\\b|skip(?:ping)?\\b|but\\b";
var EXCEPT = new RegExp(
  `^${OPENED}(?:(?:${WORDS3})\\s{0,9}:?\\s{1,9}(?:the\\s{1,9})?|!(?=[\\w.*/]))`,
  "iu"
);
var PLAIN = new RegExp(
  `^${OPENED}(but not\\b[^()\\]}\\n]{1,200}|(?:but\\s{1,9})?(?:except|exclud|exclusions?\\b|with (?:the )?exception|excl\\b|not the\\b|other than|apart from|aside from|save for|ausgenommen|au\xDFer)[^()\\]}\\n]{1,200})`,
  "iu"
);
var BETWEEN = /^[\s*_]{0,9}(?:,\s*(?:and|or|nor)\b|[,&+]|and\b|or\b|nor\b)\s{0,9}(?:the\s{1,9})?/i;
function readException({ text, offset }, at, base) {
  if (hasExtension(base) && !/[*{]/.test(base)) return void 0;
  const lead = EXCEPT.exec(text.slice(at));
  if (!lead) return readBehind({ text, offset }, at, base);
  const paths = [];
  const isOpened = /[([{]/.test(lead[0]);
  let isPart = false;
  let next = at + lead[0].length;
  let end = next;
  let comma = false;
  for (let guard = 0; guard < 64; guard++) {
    const token = inBracket(readToken(text, next));
    if (!token || !isException(token.text, token.quoted)) break;
    if (paths.length > 0 && !isOpened && mayBeApart(base, token.text, comma)) break;
    const place = { text: within(base, token.text), offset: offset + token.start };
    paths.push({ ...place, length: token.length });
    const remark = REMARK2.exec(text.slice(token.end))?.[0];
    const isOwn = remark !== void 0 && (isOpened || saysPart(remark));
    isPart ||= LINES.test(text.slice(token.start, token.end + 3));
    isPart ||= isOwn && !isBesides(remark.replace(/[()]/g, ""));
    end = token.end + (isOwn ? remark.length : 0);
    const rest2 = text.slice(end);
    const again = EXCEPT.exec(rest2)?.[0];
    const between = again ?? BETWEEN.exec(rest2)?.[0];
    if (between === void 0) break;
    comma = again === void 0 && /^[\s*_]*,\s*$/.test(between);
    next = end + between.length;
  }
  const rest = text.slice(end);
  if (paths.length > 0) {
    const words2 = isOpened ? INSIDE.exec(rest)[0] : "";
    isPart ||= isOpened ? !isBesides(words2) : partFollows(rest);
    const from2 = at + lead[0].search(/[\p{L}!]/u);
    end += isOpened ? words2.length : 0;
    const unread2 = { text: text.slice(from2, end).trim(), offset: offset + from2 };
    end += /^[\s*_]*[)\]}]?/.exec(text.slice(end))[0].length;
    return isPart ? { paths: [], unread: unread2, end } : { paths, end };
  }
  const plain = PLAIN.exec(text.slice(at));
  if (!plain) return void 0;
  const unread = { text: plain[1].trim(), offset: offset + at + plain[0].indexOf(plain[1]) };
  return { paths, unread, end: at + plain[0].length };
}
var INSIDE = /^[^()[\]{}]*(?:\([^()]*\)[^()[\]{}]*)*/;
var REMARK2 = /^\s{0,9}\([^()]{1,200}\)/;
var LINES = /(?::L?\d|#L?\d)/;
function inBracket(token) {
  const text = token && !token.quoted && !/[[{]/.test(token.text) ? token.text.replace(/[\]}]+$/, "") : void 0;
  if (!token || text === void 0 || text === token.text) return token;
  const length = text.length;
  return { ...token, text, length, end: token.start + length };
}
var BEHIND3 = /^[\s*_]{0,9}[([]\s{0,9}(?=([^()[\]\n]{1,200}?)\s{1,9}(?:(?:is|are|stays?|remains?)\s{1,9})?(?:excluded|excepted|exempt|left out|left alone|not included|ausgenommen)\s{0,9}[)\]])/i;
function readBehind({ text, offset }, at, base) {
  const lead = BEHIND3.exec(text.slice(at));
  if (!lead) return void 0;
  const start = at + lead[0].length;
  const until = start + lead[1].length;
  const paths = [];
  for (let next = start; next < until; ) {
    const token = readToken(text, next);
    if (!token || !isException(token.text, token.quoted)) return void 0;
    paths.push({
      text: within(base, token.text),
      offset: offset + token.start,
      length: token.length
    });
    const between = BETWEEN.exec(text.slice(token.end))?.[0];
    if (between === void 0 && token.end < until) return void 0;
    next = token.end + (between?.length ?? 0);
  }
  return { paths, end: until + /^[^)\]]*[)\]]/.exec(text.slice(until))[0].length };
}
function isException(text, quoted) {
  return looksLikePath(text, quoted) || quoted && /^[\w.-]+$/.test(text);
}
function mayBeApart(base, path, comma) {
  return /\/./.test(path) ? !startsAlike(base, path) : comma;
}
function startsAlike(base, path) {
  const [first] = path.replace(/^\.?\/+/, "").split("/");
  return base.replace(/^\.?\/+/, "").split("/")[0] === first;
}
function within(base, path) {
  const own = path.replace(/^\.?\/+/, "");
  const folder = base.replace(/^\.?\/+/, "").replace(/[^/]*[*?{[].*$/, "");
  const root = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  if (root === "" || startsAlike(base, path)) return path;
  return own.includes("*") && !own.includes("/") ? `${root}**/${own}` : root + own;
}

// src/formats/task-plan/exception-item.ts
var BEGINS = /^[\s*_([\u2013\u2014-]{0,9}(?:(?:but|with|do|must)\s{1,9})?(?:the exception|except|exclu|excl\b|not|never|no|don't|other than|apart|aside|minus|save|without|leav|skip|but|ausgenommen|au\u00dfer|ohne|sauf|hors)/i;
function takeException(body, text, below) {
  if (!BEGINS.test(text.text)) return false;
  const base = below ?? body.claims.findLast((one) => !/^(?:read|deny)$/.test(one.access) && isGroup(one));
  if (!base) return false;
  const read = readException(text, 0, base.text);
  if (!read) return false;
  takeOut(body, {
    text: base.text,
    offset: base.offset,
    except: read.paths,
    ...read.unread && { unreadExcept: read.unread }
  });
  return true;
}
function isGroup({ text }) {
  return /[*{]|\/$/.test(text) || !hasExtension(text);
}
var OPENS = /\b(?:except(?:ing|ions?)?(?: for| of)?|exclud(?:e[sd]?|ing)|exclusions?|without|not|but|other than|apart from|minus|(?:do not|don't|never) (?:touch|change|modify|edit)|leav(?:e|ing) (?:alone|out)|ausgenommen|au\u00dfer|ohne|sauf)(?: (?:these|those|the|following|files?|paths?|folders?|ones?)){0,4}\s{0,9}[:\u2013\u2014-]?[\s*_]{0,9}$/iu;
function opensExceptions(text) {
  return OPENS.test(text);
}
function takeOut(body, { except = [], unreadExcept, offset: outOf }) {
  for (const { text, offset, length = text.length } of except)
    body.claims.push({ text, offset, length, access: "deny", outOf });
  if (unreadExcept) body.exceptions.push(unreadExcept);
}

// src/formats/task-plan/move.ts
var ARROW = /^[\s*_]{0,9}(?:\u2192|->|=>|\u27f6|\u279c|\bto\b)\s*/;
var MOVED = "moved?|moves|moving|renam(?:e[sd]?|ing)|relocated?|verschoben|verschieben|umbenannt|umbenennen";
var WORDS4 = new RegExp(
  String.raw`^[\s*_]{0,9}(?:[-\u2013\u2014:,]\s{0,4})?[([{]?\s{0,4}(?:(?:to be|is|are|gets?|was|were|will be|wird)\s{1,4}){0,2}((?:git )?mv|${MOVED})[\s:]{1,4}(?:(?:over|file|it)\s{1,4})?(in\s?to|to|as|nach|zu|in|from|von|aus|\u2192|->|=>)\s{1,4}`,
  "i"
);
function readMove(text, at) {
  const rest = text.slice(at);
  const arrow = ARROW.exec(rest);
  const words2 = arrow ? void 0 : WORDS4.exec(rest);
  const lead = arrow ?? words2;
  if (!lead) return void 0;
  const other = readToken(text, at + lead[0].length);
  if (!other || !looksLikePath(other.text, true)) return void 0;
  if (!words2) return { other, isFrom: false, said: false, end: other.end };
  const [, verb = "", to = ""] = words2;
  if (/^in$/i.test(to) && !/^(?:ver|um)/i.test(verb)) return void 0;
  const isFrom = /^(?:from|von|aus)$/i.test(to);
  if (isFrom && !isRename(verb) && nameOf2(other.text) !== nameBefore(text, at)) return void 0;
  const closing = /^[*_]*[)\]}]/.exec(text.slice(other.end))?.[0] ?? "";
  return { other, isFrom, said: true, end: other.end + closing.length };
}
function isRename(verb) {
  return /^(?:ren|um)/i.test(verb);
}
function nameOf2(path) {
  return path.slice(path.replace(/\/$/, "").lastIndexOf("/") + 1);
}
function nameBefore(text, at) {
  return nameOf2(
    /[^\s`*"'([]*[`*"']*$/.exec(text.slice(Math.max(0, at - 512), at))[0].replace(/[`*"']+$/, "")
  );
}
function newPlace(source, target, said) {
  if (said && !/[/\\]/.test(target)) return source.slice(0, source.lastIndexOf("/") + 1) + target;
  if (!target.endsWith("/") || /[*?{[]/.test(source) || !hasExtension(source)) return target;
  return target + nameOf2(source);
}

// src/formats/task-plan/next-path.ts
var NEXT = /^[\s*_]*(?:\([^()]*\)\s*)?(?:(?:,|;|&|\+|\s\/\s|<br\s*\/?>|\band\b|\bor\b|\bplus\b)\s*(?:and\b\s*|or\b\s*)?(?=[*_]*["'`/.\w@]|!\w)|(?=(?:[^\s(]|\([\w.-]+\)(?=\/))\S*\/\S*\.\w+(?:\s|$))|[\p{Extended_Pictographic}\uFE0F]+\s*(?=[*_]*["'`/.\w@]))/iu;
var THING = "its|their|the|an?|own|new|matching|corresponding|related|unit|integration|tests?|specs?|files?|helpers?|types?|styles?|stylesheet|snapshots?|docs?|fixtures?|mocks?";
var COMPANION = new RegExp(
  String.raw`^[*_]*(?:\s{0,20}\([^()\x60]{0,200}\))?(?:\s{0,20}\))?(?:\s{0,20}[,;])?\s{0,20}(?:(?:\(\s{0,20})?(?:(?:and|plus|also|including|as well as|&|\+)\s{1,20}(?:(?:also|with|${THING})(?:\s{1,20}|:\s{0,20})){0,5}|with\s{1,20}(?:(?:${THING})(?:\s{1,20}|:\s{0,20})){1,5})(?=[*_]*[\x60\w./@])|/?\s{0,20}(?=\x60))`,
  "i"
);
function nextPath(text, at) {
  const rest = text.slice(at);
  const between = COMPANION.exec(rest)?.[0];
  if (between !== void 0 && namesFile(text, at + between.length)) return between;
  return NEXT.exec(rest)?.[0];
}
function namesFile(text, at) {
  const token = readToken(text, at);
  if (!token || !token.text.includes("/") || !isSurePath(token.text)) return false;
  return token.quoted || hasExtension(token.text);
}

// src/formats/task-plan/remark.ts
function remarkAction(rest, takesOut) {
  if (!takesOut && isUntouched(rest)) return "read";
  const remark = /^[\s*_]*(?:[([{]\s*|[-\u2013\u2014:]\s+(?=(?:new|deleted) file\b|(?:new|created?|deleted?|modified|updated)\s*(?:[(.,;]|$)))(?:to be |will be )?(new|create[ds]?|modif(?:y|ied|ication)|update[ds]?|edit(?:ed)?|existing|delete[ds]?|removed?|read(?:[- ]only)?(?![- ]only))(?:\s+file)?\s*(?:[)\]},;:.(\u2013\u2014-]|$)/i.exec(
    rest
  );
  const word = remark?.[1]?.toLowerCase() ?? "";
  if (/^(?:new|creat)/.test(word)) return "create";
  if (/^(?:modif|updat|edit|exist)/.test(word)) return "modify";
  if (/^(?:delet|remov)/.test(word)) return "delete";
  return word.startsWith("read") ? "read" : void 0;
}
var KEPT = "as (?:is|it is|they are)|unchanged|untouched|unmodified|intact|identical|read[- ]only";
var UNTOUCHED = new RegExp(
  String.raw`^[\s*_]{0,20}[-\u2013\u2014:(\s]{0,20}(?:no (?:code )?changes?|(?:must |should )?(?:stays?|remains?|left|be left|be kept) (?:${KEPT})|must not (?:change|be (?:changed|touched|modified|edited|written))|(?:do not|don't|never) (?:touch|modify|change|edit)|unchanged|(?:for )?reference only|read[- ]only)(?![\w-])`,
  "i"
);
var NO_OBJECT = /^(?:\s{1,9}(?:(?:the|this|that|whole|entire)(?: whole| entire)? files?|(?:in|by|for|to|with) (?:it|this|now|reference|context|us|these|the (?:files?|tasks?|phases?|workers?))|(?:it|this|that|them|these|those|anything|any of|here|please|at all|now|is|are|was|were|needed|required|necessary|expected|planned|intended|made|allowed|access|reference|only|files?|tasks?|phase|worker|wave|session|plan)(?!'s|[\w-]))){0,6}\s{0,9}(?:$|[^\s\w"'`/@]|(?:as|because|since)\b)/i;
var STILL = /\b(?:except|but|besides|apart from|aside from|beyond|other than|save for|unless|until|just|only (?:the|its|an?|add|adds|change[sd]?|updates?|extend|comments?|docs|imports? |types?|lines?|where|what|through|via))\b/i;
function isUntouched(rest) {
  const said = UNTOUCHED.exec(rest)?.[0];
  if (said === void 0) return false;
  const behind = rest.slice(said.length);
  return NO_OBJECT.test(behind) && !STILL.test(/^[^()\n]{0,200}/.exec(behind)[0]);
}

// src/formats/task-plan/whole.ts
var THINGS = "files?|code|contents?|sources?|modules?|components?|things?|stuff";
var WHOLE2 = new RegExp(
  String.raw`^[\s*_]{0,20}(?:(?:all|every|each|any|the (?:whole|entire|rest)|whole|entire)\b|(?:every|any)thing\b|(?:the )?contents?\b)(?:\s{1,9}(?:of|the|other|remaining|existing|else))*(?:\s{1,9}[*_\x60]{0,3}(\*?\.\w{1,9})[*_\x60]{0,3})?(?:\s{1,9}(?:${THINGS}))?(?:\s{1,9}(?:that (?:is|are|lies?)))?\s{1,9}(?:(?:in|under|below|inside|within|beneath|of|from)\s{1,9})?(?:the\s{1,9})?(?:(?:folder|directory)\s{1,9})?(?=\S)`,
  "i"
);
function readWhole(text, from2) {
  if (!/[aecwt]/i.test(/^[\s*_]*(.?)/.exec(text.slice(from2, from2 + 40))[1])) return void 0;
  const match = WHOLE2.exec(text.slice(from2));
  const token = match && readToken(text, from2 + match[0].length);
  if (!token || !isSurePath(token.text) || !/[/*]/.test(token.text)) return void 0;
  if (hasExtension(token.text) || token.text.includes("*")) return token;
  const folder = token.text.replace(/\/?$/, "/");
  const ending = match[1]?.replace(/^\*/, "");
  return { ...token, text: ending === void 0 ? folder : `${folder}**/*${ending}` };
}

// src/formats/task-plan/path-item.ts
var NONE = /^[\s([*_`-]*(?:none|nothing|n\/?a|no (?:new )?files?|no changes?|not applicable|\u2014|\u2013)(?![\w/])[^/]*$/i;
function saysNone(text) {
  const head = text.trim();
  return head === "-" || head === "\u2014" || head === "\u2013" || NONE.test(head) && head.length < 200;
}
var ROOT2 = /^\.?\/$/;
var LEAD4 = /^(?:\s{0,9}(?:>\s?(?:[-*+]\s+)?|[\u2013\u2014\u2022\u2023\u25e6\u25cf\u25cb]\s+|[-*+]\u00A0\s*)){0,3}(?:\[[ xX]\]\s+)?(?:[\p{Extended_Pictographic}\uFE0F]+\s*)?(?:\((?:optional|if needed)\)\s*)?(?:[*_[]*(new|create|add|modify|update|edit|delete|remove|optional(?:ly)?|optional:|test|docs?)\b(?:\s+files?(?=\s*:?\s*[*_]*`))?[*_\]]*\s*:?[*_]*\s+)?/iu;
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
    const whole = readWhole(text, at);
    const token = whole ?? readToken(text, at);
    if (!token) break;
    const isRoot = token.quoted && token.alone && ROOT2.test(token.text);
    const isFolder = token.alone && isFolderName(token.text, token.quoted || text.trim() === token.text);
    if (!whole && !isRoot && !isFolder && !looksLikePath(token.text, token.alone && (token.quoted || !strict)))
      break;
    const move = readMove(text, token.end);
    const [old, target] = move?.isFrom ? [move.other, token] : [token, move?.other];
    const path = sliceOf(old, offset);
    if (saidFirst) path.action = saidFirst;
    if (move && target) path.to = newPlaceOf(move, old, target, offset);
    if (move?.said) path.moved = true;
    paths.push(path);
    at = move?.end ?? token.end;
    const exception = move ? void 0 : readException({ text, offset }, at, token.text);
    const said = remarkAction(text.slice(at), exception !== void 0);
    if (said) path.action ??= said;
    if (exception) {
      if (exception.unread) path.unreadExcept = exception.unread;
      else path.except = exception.paths;
      at = exception.end;
    }
    const next = nextPath(text, at);
    if (next === void 0) break;
    saidFirst = signAction(next) ?? (/\bnew\s+[^()]*$/i.test(next) ? "create" : saidFirst);
    strict = !/[,;]/.test(next);
    at += next.length;
  }
  return paths;
}
function signAction(text) {
  if (/[\u2795\ud83c\udd95]/u.test(text)) return "create";
  if (/[\u270f\u270d]/u.test(text)) return "modify";
  return /[\ud83d\uddd1\u2796]/u.test(text) ? "delete" : void 0;
}
function sliceOf({ text, start, length, isTarget }, offset) {
  return {
    text,
    offset: offset + start,
    ...length !== text.length && { length },
    ...isTarget && { isTarget }
  };
}
function endOf({ to, ...path }) {
  const ends = [path, ...to ? [to] : []].map(
    ({ text, offset, length = text.length }) => offset + length
  );
  return Math.max(...ends);
}
function newPlaceOf({ said, isFrom }, old, target, offset) {
  const text = newPlace(old.text, target.text, said && !isFrom);
  return text === target.text ? sliceOf(target, offset) : { text, offset: offset + target.start, length: target.length };
}

// src/formats/task-plan/spaced.ts
function isSpaced({ text, offset }, [path, ...more]) {
  if (!path || path.to || more.length > 0) return false;
  const start = path.offset - offset;
  if (text[start - 1] === "`" || !/\/[\w-]+$/.test(path.text)) return false;
  const rest = text.slice(start + path.text.length).trimEnd();
  const name = /^ [\w-]+(?: [\w-]+){0,3}\.\w{1,6}$/.exec(rest)?.[0];
  return name !== void 0 && isSurePath(path.text + name);
}

// src/formats/task-plan/group.ts
var OTHER = /^(?:(?:for |files? for |code (?:to|for) |also )?(?:background|call(?:ed|ers?|s)?|compare|conflicts?|consum(?:e[ds]?|ers?)|context|cop(?:y|ied)|covered|depends?|dependents?|examples?|follow|further|ignore[ds]?|imports?|imported|importers|inputs?|inspired|inspiration|like|links?|look|mirrors?|notes?|owned|patterns?|precedents?|read|reads|refer(?:s|ences?)?|related|relevant|resources?|review(?:ed)?|reuse[ds]?|risks?|see|shared|similar|skip(?:ped)?|sources? of|spec to|specifications?|tested|use[ds]?(?! in\b)|users?|verif(?:y|ied)|watch)(?![\w-]))|\b(?:to (?:be )?(?:aware|check|consult|follow|imitate|inspect|look|mirror|read|reuse|review|run|see|study|understand|watch)|only looked|as (?:an )?(?:examples?|inspiration|references?)|(?:for|as) reference)\b/i;
var PARTS = /^(?:add(?:ed|itional(?:ly)?)?|all|also|and|api|apis|apps?|applications?|assets?|back-?end|build|changed?|ci|cli|client|code|common|components?|config(?:s|uration)?|controllers?|core|created?|css|data|database|db|desktop|dev|docs?|documentation|domain|e2e|endpoints?|entry|existing|files?|fixtures?|front-?end|group|handlers?|helpers?|hooks?|html|i18n|icons?|images?|implementation|infra(?:structure)?|integration|interfaces?|javascript|layer|layouts?|lib|libs|library|libraries|locales?|logic|main|middlewares?|migrations?|mobile|mocks?|models?|modules?|more|new|other|others|packages?|pages?|part|phase|plus|python|queries|rest|routers?|routes?|routing|rust|schemas?|screens?|scripts?|sections?|seeds?|server|services?|settings|source|sources|specs?|sql|stage|state|step|stores?|styles?|styling|stylesheets?|templates?|tests?|testing|then|tooling|tools?|translations?|types?|types?cript|ui|unit|updated?|utilities|utils?|ux|views?|web|wiring)$/i;
var SAYS = /\b(?:as|be|by|from|has|have|is|it|never|no|not|than|that|their|these|they|this|those|to|was|which|with|without)\b|n't\b/i;
function isOthers(name) {
  return OTHER.test(name);
}
function resumed({ open, name }, list) {
  const is = meaningOf(name.replace(/[*_:#`]/g, " ").trim(), list);
  if (is === "other") return void 0;
  if (is === "unclear") return { is: { kind: "files", access: "unclear" }, members: 0 };
  const isWider = open.is.kind === "files" && open.is.access === "modify" && /\btests?\b/i.test(name);
  return isWider ? { ...open, is: { kind: "files", access: "write" } } : { ...open };
}
function meaningOf(name, { items }) {
  const isOther = isOthers(name);
  if (!isOther && SAYS.test(name)) return "unclear";
  const words2 = name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  if (!isOther && words2.some((word) => PARTS.test(word))) return "files";
  const stems = words2.filter((word) => word.length > 2).map((word) => word.replace(/(?:ing|e?s)$/, ""));
  const isNamed = items.some(({ text }) => stems.some((stem) => text.toLowerCase().includes(stem)));
  if (isOther) return isNamed ? "unclear" : "other";
  return isNamed ? "files" : "unclear";
}

// src/formats/task-plan/words.ts
var ADDED = new RegExp(
  String.raw`(?:\b(?:and|also|plus|including|as well as|tests?|specs?|(?:append|change|edit|export|expose|extend|mount|register|remove|rename|delete|update|wire)s?|touch(?:es)?|modify|modifies)\b|[&+]|,\s{0,9}(?=(?:(?:the|its|all)\s{1,9})?tests?\b)):?(?:\s{0,9}(?:also|all|for|in|into|it|of|them|this|under|${THING})\b:?){0,6}\s{0,9}[*_]*$`,
  "i"
);
var REFERRED = /[-\u2013\u2014:;([{\u2192]|\b(?:as|avoid|based|cop(?:y|ied)|defined|described|listed|named|except|from|like|mirrors?|mov(?:e|ed)|never|no|none|not|of|or|pattern|per|refer(?:ence)?s?|see|similar|than|unlike|used?|uses|using|without)\b|n't\b/i;
var NEGATED = /\b(?:avoid|defined|described|except|like|listed|named|mirrors?|never|no|none|not|pattern|refer(?:ence)?s?|see|similar|unlike|without)\b|n't\b/i;
function pathsBehind({ text, offset }, paths) {
  const last = paths.at(-1);
  if (!last) return [];
  const from2 = endOf(last) - offset;
  return [...pathsFrom({ text, offset }, text[from2] === "`" ? from2 + 1 : from2)].filter(({ before }) => ADDED.test(before) || !REFERRED.test(before)).map(({ path }) => path).filter((path) => !last.except?.some((out) => isAt(out, path)));
}
function isAt(one, other) {
  return one.offset >= other.offset && one.offset < other.offset + other.text.length;
}
function pathsWithin2(item) {
  return [...pathsFrom(item, 0)].filter(({ before }) => !NEGATED.test(before)).map(({ path }) => path);
}
function takeWords({ noPaths, inWords }, item) {
  if (isOthers(/^[*_]*([^:`\n]{1,40}):/.exec(item.text)?.[1] ?? "")) return;
  noPaths.push(item);
  inWords.push(...pathsWithin2(item));
}
var MOST = 64;
function* pathsFrom({ text, offset }, from2) {
  const words2 = /`[^`\n]+`|[^\s`]+/g;
  words2.lastIndex = from2;
  let tried = 0;
  for (const { 0: word, index } of text.matchAll(words2)) {
    if (!word.includes("/")) continue;
    if (++tried > MOST) return;
    const token = readToken(text, index);
    if (!token || token.text.startsWith("!") || !token.text.includes("/") || !isSurePath(token.text))
      continue;
    if (!token.quoted && !token.text.endsWith("/") && !hasExtension(token.text)) continue;
    const path = { text: token.text, offset: offset + token.start };
    yield { path, before: text.slice(from2, token.quoted ? token.start - 1 : token.start) };
  }
}
function unclaimedPaths({ inWords, claims }) {
  if (inWords.length === 0) return [];
  const known = claims.filter(({ access }) => access !== "read").map(({ text }) => tidyPath(text).pattern);
  const told = /* @__PURE__ */ new Map();
  for (const path of inWords) {
    const { pattern } = tidyPath(path.text);
    const isIn = (one) => one === pattern || /[*/]$/.test(one) && pattern.startsWith(one.replace(/\*+$/, ""));
    if (!told.has(pattern) && !known.some(isIn)) told.set(pattern, path);
  }
  return [...told.values()];
}

// src/formats/task-plan/member.ts
function takeMember(body, is, text, action) {
  if (is.kind === "dependencies") {
    const declared = lineDependencies(text);
    if (declared) body.dependencies.push(declared);
    return declared !== void 0;
  }
  if (is.kind === "field") return readField(body, is.name, text);
  if (is.kind === "instructions" || is.kind === "waits") return false;
  const paths = readPathItem(text);
  if (is.kind === "files" && isSpaced(text, paths)) return body.unread.push(text) > 0;
  const access = is.kind === "reading" ? "read" : is.access;
  const isOwn = is.kind === "files" && access !== "read" && access !== "deny";
  if (isOwn && access !== "unclear" && paths.length === 0 && takeException(body, text)) return true;
  if (access === "unclear") return body.inWords.push(...paths) < 0;
  for (const path of paths) {
    claimPath(body, path, access, action);
    if (isOwn) takeOut(body, path);
  }
  if (isOwn) body.inWords.push(...pathsBehind(text, paths));
  if (paths.length > 0) return true;
  const none = saysNone(text.text);
  if (none && is.kind === "files") body.saysNoFiles = true;
  return none;
}
function claimPath(body, path, access, action) {
  const add = ({ text, offset, length = text.length, isTarget }, how, madeFrom) => {
    body.claims.push({
      text,
      offset,
      length,
      access: how,
      ...madeFrom && { madeFrom },
      ...isTarget && { isTarget }
    });
  };
  if (/^!(?!\()/.test(path.text)) {
    const { text, offset, length = text.length } = path;
    const inner = { text: text.slice(1), offset: offset + 1, length: length - 1 };
    if (access !== "read" && access !== "deny")
      body.claims.push({ ...inner, access: "deny", outOf: offset });
    return;
  }
  if (access === "read" || path.action === "read") {
    add(path, "read");
    if (path.to) add(path.to, "read");
    return;
  }
  const own = ownAccess(path, access, action);
  if (!path.to) return add(path, own === "rename" ? "modify" : own);
  add(path, own === "create" && !path.moved ? "read" : "delete");
  add(path.to, "create", path);
}
function ownAccess(path, access, action) {
  if (access === "by-action" || access === "unclear") return path.action ?? action ?? "write";
  return access === "modify" || access === "write" ? path.action ?? access : access;
}

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
    inWords: [],
    exceptions: [],
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
    /^(?:depends(?: on)?|dependenc(?:y|ies)|blocked by|prerequisites?|waits for|abh\u00e4ngig(?:keit(?:en)?| von))$/i,
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
      const isKnown2 = aliases.one(unit.heading.id) !== void 0;
      return isKnown2 || kinds.size === 0 || kinds.has(unit.name.kind);
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
function readFieldTables(cut, workers) {
  const bodies = new Map(
    workers.flatMap(({ unit, body }) => unit.sections.map((section) => [section, body]))
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
  if (column === "waits") return body.waits.length > 0;
  if (column === "files") return body.claims.length > 0;
  if (column === "validation") return body.verification.length > 0;
  return column !== "title" && body[column] !== void 0;
}
function columnOf(name) {
  const known = COLUMNS.find(([pattern]) => pattern.test(name))?.[1];
  return known ?? (waitLabel(name) && "waits");
}
function rowsOf(table2, kind, columns) {
  return table2.rows.flatMap(([first, ...cells]) => {
    const named2 = first && nameOf3(first, kind);
    if (!named2) return [];
    const body = emptyBody();
    let title = named2.title;
    cells.forEach((cell, i) => {
      const column = columns[i];
      if (column === "title") title ||= plainCell(cell.text);
      else if (column) takeCell(body, column, cell);
    });
    const end = cells.at(-1) ?? first;
    const told = cells.map(({ text }) => plainCell(text)).filter((text) => text !== "");
    if (told.length > 0) {
      const [start, to] = [cells[0].offset, end.offset + end.text.length];
      Object.assign(body.prose, { texts: [told.join(", ")], start, end: to });
    }
    const section = rowSection(table2.section, first, end);
    const heading = {
      id: named2.name.id,
      idOffset: named2.start,
      idLength: named2.length,
      title,
      done: false,
      certain: true
    };
    return [{ unit: { heading, sections: [section], parts: () => [], name: named2.name }, body }];
  });
}
function rowSection({ at }, first, end) {
  const to = end.offset + end.text.length;
  return { level: 0, heading: "", headingOffset: first.offset, at, bodyStart: to, bodyEnd: to };
}
function nameOf3({ text, offset }, kind) {
  const bare = text.replace(/^[*_`\s]+/, "");
  const start = offset + text.length - bare.length;
  const named2 = leadingName(bare);
  const key = /^(?:[A-Za-z]?\d+(?:\.\d+)*[A-Za-z]?|[A-Z])(?![\w-])/.exec(bare)?.[0];
  const whole = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}(?=[*_`\s]*$)/u.exec(bare)?.[0].trimEnd();
  const length = named2?.length ?? key?.length ?? whole?.length;
  if (length === void 0 || /^(?:total|all|sum|none|tbd)\b/i.test(bare)) return void 0;
  const id = bare.slice(0, length);
  const name = named2?.name ?? { kind, key: id, id };
  const title = bare.slice(length).replace(/^[\s:\u2013\u2014(-]+/, "").replace(/[)*_`\s]+$/, "");
  return { name, title: plainCell(title), start, length };
}
function takeCell(body, column, cell) {
  if (column === "dependencies") {
    const declared = lineDependencies(cell);
    if (declared) body.dependencies.push(declared);
  } else if (column === "waits") body.waits.push({ ...cell, how: "names" });
  else if (column === "files") takeFiles(body, cell);
  else readField(body, column, cell);
}
function takeFiles(body, cell) {
  const paths = readPathItem(cell);
  for (const path of paths) claimPath(body, path, "write");
  const last = paths.at(-1);
  const from2 = last ? endOf(last) - cell.offset : 0;
  const rest = cell.text.slice(from2).replace(/\([^()]*\)/g, "").replace(/^[`*_\s,;]+/, "");
  if (new RegExp("\\p{L}{3,}", "u").test(rest) && !/^none\b/i.test(rest))
    body.noPaths.push({ text: rest.trim(), offset: cell.offset + cell.text.indexOf(rest) });
}

// src/formats/session-plan/output-moves.ts
var WORD = /^(?:\W|the\b|a\b)*(?:(renam(?:e[sd]?|ing)|mov(?:e[sd]?|ing)|relocat(?:e[sd]?|ing)|(?:git )?mv|umbenannt|verschoben)|(cop(?:y|ies|ied))|(replac(?:e[sd]?|ing))|(convert(?:s|ed)?|migrate[sd]?|port(?:s|ed)?))\b/i;
var AT_END2 = /\s(?:umbenannt|verschoben)\W*$/i;
function saysMove(text) {
  return WORD.test(text) || AT_END2.test(text);
}
var TO = /(?:^|\s)(?:in\s?to|to|as|nach|zu|in|with|by|durch)\s(?:(?:the|its|new|file|folder|path)\s){0,3}[\s`*_"'(]*$|(?:\u2192|->|=>)[\s`*_"'(]*$/i;
var PLAIN2 = /^[\s:]*(?:(?:the|files?|folders?|modules?|components?|pages?|scripts?|from|datei(?:en)?|von)\b[\s:]*){0,4}[`*_"'(]*$/i;
var JOINED = /^[\s`*_"')]*(?:,|and|und|&|\+)[\s`*_"',]*(?:(?:and|und|its tests?)\s+)?[`*_"'(]*$/i;
function movedClaims(phrase) {
  const word = WORD.exec(phrase.text);
  const kind = kindOf3(word);
  const claims = [];
  let sources = [];
  let target;
  let isWhole = false;
  let at = word?.[0].length ?? 0;
  for (const found of pathsWithin(phrase, at)) {
    const before = phrase.text.slice(at, found.start);
    at = found.end;
    const isTo = TO.test(before) || /mv$/i.test(word?.[1] ?? "") && before.trim() === "";
    if (sources.length > 0 && !target && isTo) {
      target = found;
      for (const source of sources) claims.push(...pairOf(source.path, found.path, kind, isWhole));
    } else if (target && !JOINED.test(before)) {
      claims.push({ ...found.path, access: "write" });
    } else {
      if (target) [target, sources] = [void 0, []];
      if (sources.length === 0) isWhole = claims.length > 0 || PLAIN2.test(before);
      sources.push(found);
    }
  }
  if (!target) for (const { path } of sources) claims.push({ ...path, access: aloneOf(kind) });
  return claims;
}
function kindOf3(word) {
  if (word?.[2] !== void 0) return "copy";
  if (word?.[3] !== void 0) return "replace";
  return word?.[4] === void 0 ? "move" : "convert";
}
function aloneOf(kind) {
  if (kind === "copy") return "read";
  return kind === "move" ? "modify" : "write";
}
function pairOf(source, target, kind, isWhole) {
  const isMoved = isWhole && isWholeMove(source.text, target.text, kind);
  if (!isMoved) {
    const access = kind === "copy" ? "read" : "modify";
    return [
      { ...source, access },
      { ...target, access: isWhole && kind === "copy" ? "create" : "write" }
    ];
  }
  const isFolder = hasExtension(source.text) && !hasExtension(target.text);
  const folder = isFolder ? target.text.replace(/\/?$/, "/") : target.text;
  const text = newPlace(source.text, folder, true);
  const place = { text, offset: target.offset, length: target.length ?? target.text.length };
  return [
    { ...source, access: kind === "copy" ? "read" : "delete" },
    { ...place, access: "create", ...kind !== "copy" && { madeFrom: source } }
  ];
}
function isWholeMove(source, target, kind) {
  if (kind === "replace") return hasExtension(source) && hasExtension(target);
  return kind !== "convert" || stemOf(source) === stemOf(target);
}
function stemOf(path) {
  return path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}

// src/formats/session-plan/output-claims.ts
var SAID = [
  [/^(?:\W|the\b|a\b)*(?:new|creat\w*|add(?:s|ed)?|neue?[nrs]?)(?![\p{L}\p{N}/._*-])/iu, "create"],
  [
    /^(?:\W|the\b|a\b)*(?:updat|modif|edit|extend|chang|refactor|ge\u00e4ndert|\u00e4ndert)\w*(?![\p{L}\p{N}/._*-])/iu,
    "modify"
  ],
  [/^(?:\W|the\b|a\b)*(?:delet|remov|l\u00f6sch|gel\u00f6scht)\w*(?![\p{L}\p{N}/._*-])/iu, "delete"]
];
var FILLER = /^(?:\s{1,9}(?:the|an?|new|existing|old|both|files?|modules?|components?|pages?|scripts?|tests?|datei(?:en)?)(?![\p{L}\p{N}/._*-])){0,4}\s{0,9}:?\s{0,9}/iu;
function outputClaims(output) {
  return readOutput(output).claims;
}
function readOutput(output) {
  const read = { claims: [], exceptions: [] };
  const { claims } = read;
  let before;
  for (const phrase of phrasesOf(output)) {
    if (saysMove(phrase.text)) {
      claims.push(...movedClaims(phrase));
      before = void 0;
      continue;
    }
    const own = wordOf(phrase.text);
    const rest = from(phrase, own?.length ?? 0);
    const isPlain = isOnlyPaths(rest);
    const said = own?.access ?? (isPlain ? heldBack(rest, claims) ?? before : void 0);
    takePhrase(read, rest, said ?? "write", own !== void 0);
    before = isPlain && said !== "deny" ? said : void 0;
  }
  return read;
}
function phrasesOf(output) {
  const phrases = [];
  let isMove = false;
  for (const piece of piecesOf(output)) {
    const saysOwn2 = saysMove(piece.text) || wordOf(piece.text) !== void 0;
    const last = phrases.at(-1);
    if (last && isMove && !saysOwn2) {
      const start = last.offset - output.offset;
      const end = piece.offset - output.offset + piece.text.length;
      last.text = output.text.slice(start, end);
    } else phrases.push({ ...piece });
    isMove = isMove && !saysOwn2 || saysMove(piece.text);
  }
  return phrases;
}
function from({ text, offset }, length) {
  return { text: text.slice(length), offset: offset + length };
}
function wordOf(text) {
  for (const [pattern, access] of SAID) {
    const word = pattern.exec(text)?.[0];
    if (word === void 0) continue;
    return { access, length: word.length + FILLER.exec(text.slice(word.length))[0].length };
  }
  return void 0;
}
function isOnlyPaths(phrase) {
  const last = readPathItem(phrase).at(-1);
  return last !== void 0 && /^[\s`*_.!)]*$/.test(phrase.text.slice(endIn(phrase, last)));
}
var LINK_END = /^[`*_]{0,3}\](?:\([^()\n]{0,1024}\)|\[[^\]\n]{0,200}\])/;
function endIn({ text, offset }, path) {
  const end = endOf(path) - offset;
  return end + (LINK_END.exec(text.slice(end))?.[0].length ?? 0);
}
var MOST2 = 100;
function heldBack(phrase, claims) {
  if (claims.at(-1)?.access !== "deny") return void 0;
  const path = readPathItem(phrase)[0].text;
  const isIn = claims.slice(-MOST2).some(
    ({ access, text }) => access !== "deny" && /[*/]$/.test(text) && path.startsWith(text.replace(/\*+$/, ""))
  );
  return isIn ? "deny" : void 0;
}
function takePhrase(read, phrase, said, hasWord) {
  const listed = readPathItem(phrase).filter((path) => isMeant(path, phrase, hasWord));
  for (const path of listed) {
    takePath(read.claims, path, said, phrase);
    takeOut(read, path);
  }
  const ends = listed.flatMap((path) => [path, ...path.except ?? []]);
  let at = Math.max(0, ...ends.map((path) => endIn(phrase, path)));
  let how = said;
  for (const found of pathsWithin(phrase, at)) {
    how = accessOf(phrase.text.slice(at, found.start), found, how, said);
    read.claims.push({ ...found.path, access: how });
    at = found.end;
  }
}
function isMeant({ text, offset }, phrase, hasWord) {
  if (phrase.text[offset - phrase.offset - 1] === "`") return true;
  return /[./*]/.test(text) && (!hasWord || looksLikePath(text, false));
}
var ARROW2 = /\u2192|->|=>|\u27f6|\u279c/;
function takePath(claims, path, said, phrase) {
  const { to, ...old } = path;
  if (to && !path.moved && (said === "create" || said === "modify")) {
    const between = phrase.text.slice(old.offset - phrase.offset, to.offset - phrase.offset);
    if (!ARROW2.test(between)) {
      claimPath({ claims }, old, said);
      return claimPath({ claims }, to, said === "create" ? "write" : said);
    }
  }
  claimPath({ claims }, path, said === "create" && to ? "write" : said);
}
var JOINED2 = /^[\s`*_]*(?:,|and|or|nor|und|oder|&|\+|\/)[\s`*_,]*(?:(?:and|or|the)\s+)?[`*_"']*$/i;
var EXCEPT2 = /(?:\b(?:except(?:ing)?(?: for)?|excluding|excludes|other than|apart from|aside from|save for|but not|leav(?:es|ing|e)(?: out)?|keep(?:s|ing)?|skip(?:s|ping)?|never|not(?! only)|no changes? (?:to|in)|without|ausgenommen|au\u00dfer|ohne|nicht)|n['\u2019]t)\b:?(?:\s+(?:touch\w*|chang\w*|edit\w*|modify\w*|updat\w*|the|in|to|for|any|files?|of))*[\s`*_"'([]*$/iu;
var REFERS = /\b(?:(?:cop(?:y|ied)|based|deriv\w*|generat\w*|compil\w*|model\w*|patterned|adapted|built)\s+(?:from|of|on|after|out of)|like|mirrors?|mirroring|similar to|see|as in|as (?:described|defined|specified) in|following|according to|kopie von|wie|siehe)(?:\s+(?:the|existing|in|file))*[\s`*_"'([]*$/iu;
var TAKEN = /\b(?:extract|split|pull|factor|tak|cut|carv|mov)\w*(?:\s+(?:out|off))?\s+(?:from|of|out of)(?:\s+(?:the|existing|file))*[\s`*_"'([]*$/i;
var PUT = /\S\s+(?:in)?to(?:\s+the)?[\s`*_"']*$/i;
var STAYS = /^[\s`*_"')\],]*(?:(?:stays?|remains?|is|are|left|keeps?)\s+)?(?:untouched|unchanged|alone|as (?:it|they) (?:is|are)|as[- ]is|bleib)/i;
function accessOf(before, { behind }, joined2, said) {
  if (JOINED2.test(before)) return joined2;
  if (EXCEPT2.test(before) || STAYS.test(behind)) return "deny";
  if (TAKEN.test(before)) return "modify";
  if (said === "create" && PUT.test(before)) return "write";
  return REFERS.test(before) ? "read" : said;
}

// src/formats/session-plan/rows.ts
var SESSION_COLUMN = /^(?:session|sitzung|terminal)s?(?: (?:id|name|#|no\.?))?$/i;
var OUTPUT_COLUMN = /^(?:outputs?|deliverables?|ausgabe)$/i;
var PHASE_COLUMN = /^(?:phase|wave|batch|stage)$/i;
function readSessionRows(cut, phases) {
  return [...tablesOf(cut)].flatMap((table2) => {
    const names = table2.head.map(({ text }) => plainCell(text));
    const session = names.findIndex((name) => SESSION_COLUMN.test(name));
    const columns = names.map(columnOf);
    const tells = columns.some((column) => /^(?:branch|worktree|files|dep)/.test(column ?? ""));
    if (session === -1 || !(tells || names.some((name) => OUTPUT_COLUMN.test(name)))) return [];
    return table2.rows.flatMap((cells) => readRow(cells, session, names, columns, table2, phases));
  });
}
function readRow(cells, session, names, columns, table2, phases) {
  const named2 = nameOf4(cells[session]);
  if (!named2) return [];
  const body = emptyBody();
  const said = plainCell(cells[names.findIndex((name) => PHASE_COLUMN.test(name))]?.text ?? "");
  const number = said.replace(/^(?:phase|wave|batch|stage)\s+/i, "").toLowerCase();
  const phase = phases.findIndex(
    ({ heading: heading2, sections }) => number === "" ? sections.some(({ headingOffset }) => headingOffset === table2.section.headingOffset) : heading2.number.toLowerCase() === number
  );
  const heading = { ...named2 };
  if (number !== "" && phases.length === 0) heading.name = sessionId(number, heading.name);
  cells.forEach((cell, i) => {
    if (i === session || plainCell(cell.text) === "") return;
    if (columns[i] === "title") heading.title ||= plainCell(cell.text);
    takeColumn(body, cell, names[i], columns[i]);
  });
  const [first, last] = [cells[0], cells.at(-1)];
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
      ...phase !== -1 && { phase },
      body
    }
  ];
}
function takeColumn(body, cell, name, column) {
  if (column && column !== "title") return takeCell(body, column, cell);
  if (PHASE_COLUMN.test(name)) return;
  const isOutput2 = OUTPUT_COLUMN.test(name);
  if (isOutput2) body.claims.push(...outputClaims(cell));
  body.prose.texts.push(isOutput2 ? `Output: ${cell.text}` : plainCell(cell.text));
}
function nameOf4(cell) {
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
    body.waits.push(...row.body.waits);
    if (body.claims.length === 0) body.claims.push(...row.body.claims);
    if (body.verification.length === 0) body.verification.push(...row.body.verification);
    if (row.body.estimate) body.estimate ??= row.body.estimate;
    return false;
  });
}
function sessionOf({ heading: { name }, phase }, drafts, names) {
  const key = name.toLowerCase();
  const byId = drafts.find(({ unit }) => unit.heading.id.toLowerCase() === key);
  const found = drafts.filter(
    ({ unit }, i) => names[i].toLowerCase() === key && (phase === void 0 || unit.phase === phase)
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
  String.raw`${LEAD5}(?:(?:sync(?:hroni[sz]ation)?|merge|integration)[ -]?point|sync(?:hronisation)?s?[ -]?punkt)\b([^:\n]{0,40}?)(?:[*_\x60\s]*(?::|[\u2013\u2014\u2192]|\s-\s)[*_\x60\s]*|[*_\x60\s\]]*$)(.*)$`,
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
var NONE2 = /^[\W_]*(?:none(?!\s+of\b)|n\/a|nothing(?=[\W_]*$|\s+to\b)|not\s+(?:applicable|necessary|needed|required)|no(?=[\W_]*$|\s+(?:sync|merge|need))|unnecessary|skip(?:ped)?|kein\w*|entf\u00e4llt|nicht\s+(?:n\u00f6tig|erforderlich))(?![\w])/iu;
function readSync(line, start, words2 = "plain") {
  const isItem = /^\s*(?:[-+]|\*(?!\*))\s/.test(line);
  const others = words2 === "any" && !isItem ? OTHER_WORDS : [];
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
    ...NONE2.test(rest) && { none: true },
    said
  };
}
function withBefore(text) {
  const before = BEFORE.exec(withDigits(text))?.[1];
  return before === void 0 ? {} : { before };
}
var BEFORE = /\bbefore\s+(?:starting\s+)?(?:the\s+)?(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[IVX]{2,5}|[A-Z])\b/i;
function withText(sync, below) {
  const own = sync.said.at(-1).text.trimEnd();
  const isOpen = !/\w/.test(own) || own.endsWith(":");
  const from2 = isOpen ? below.text.length - below.text.trimStart().length : 0;
  const text = /^(?:[^\n]*[^\s][^\n]*(?:\n|$))*/.exec(below.text.slice(from2, from2 + MOST3))[0];
  if (text === "") return sync;
  const more = { text, offset: below.offset + from2 };
  const said = [...sync.said, more];
  if (!isOpen) return { ...sync, said };
  const none = NONE2.test(text.replace(/^[\s*+-]+/, ""));
  return {
    ...sync,
    ...sync.before === void 0 && withBefore(text),
    ...none && { none },
    said
  };
}
var MOST3 = 2e3;
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
function findSyncs(text, offset, words2 = "plain") {
  const found = [];
  let fence;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    fence = openedFence(line);
    const sync = fence ? void 0 : readSync(line, offset + index, words2);
    if (sync) found.push(sync);
  }
  return found.map((sync, i) => {
    const end = found[i + 1]?.start ?? offset + text.length;
    const from2 = Math.min(text.indexOf("\n", sync.end - offset) + 1 || text.length, end - offset);
    return withText(sync, { text: text.slice(from2, end - offset), offset: offset + from2 });
  });
}
function findAfter(text) {
  const match = /\b(?:after|once|when|depends\s+on[:*\s]{0,6}|waits?\s+(?:for|until)(?:\s+\w+){0,4}?)\s+(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[IVX]{2,5}|[A-Z])\b/i.exec(
    withDigits(text)
  );
  return match?.[1] === void 0 ? void 0 : { phase: match[1], start: match.index, end: match.index + match[0].length };
}

// src/formats/session-plan/units.ts
function findSessions(cut) {
  const units = { sessions: [], phases: [], unread: [], others: [], rows: [] };
  const kind = kindOf4(cut);
  let phase;
  let session;
  for (const [i, section] of cut.sections.entries()) {
    if (section.level === 0) continue;
    const { level, heading } = section;
    const named2 = level > 1 ? readSessionPhase(heading) : void 0;
    if (named2) {
      phase = { heading: named2, sections: [], syncs: [] };
      session = void 0;
      units.phases.push(phase);
      addTo(phase.sections, section, cut, phase);
      continue;
    }
    const sync = syncHeading(section, phase && hasSession(units, phase));
    if (sync && phase) {
      const { bodyStart: offset, bodyEnd } = section;
      phase.syncs.push(withText(sync, { text: cut.text.slice(offset, bodyEnd), offset }));
      session = void 0;
      continue;
    }
    if (phase && level < phase.sections[0].level) phase = void 0;
    const read = level > 1 ? readSession(cut, i, kind) : void 0;
    if (read && (read.certain || speaks(cut, i))) {
      const at = phase && { phase: units.phases.indexOf(phase) };
      session = { heading: read, sections: [], ...at };
      units.sessions.push(session);
    } else if (read && phase && read.kind === "session") units.unread.push(section);
    if (session && section !== session.sections[0] && session.sections.length > 0) {
      if (level <= session.sections[0].level) session = void 0;
    }
    if (!session && level > 1) units.others.push({ i, phase });
    if (session) addTo(session.sections, section, cut, phase, "any");
    else if (phase && level > phase.sections[0].level) addTo(phase.sections, section, cut, phase);
    else if (phase) phase = void 0;
  }
  const rows = readSessionRows(cut, units.phases);
  if (units.sessions.length > 0) return { ...units, rows };
  const sessions = rows.map(({ section, body: row, heading, phase: at }) => {
    return { heading, sections: [section], row, ...at !== void 0 && { phase: at } };
  });
  return { ...units, sessions };
}
function hasSession({ sessions, phases }, phase) {
  const position = phases.indexOf(phase);
  return sessions.some((session) => session.phase === position);
}
function syncHeading({ heading, headingOffset }, behindSession) {
  const sync = readSync(heading, headingOffset, behindSession ? "any" : "plain");
  if (sync || !behindSession || !isMergeHeading(heading)) return sync;
  const said = [{ text: heading, offset: headingOffset }];
  return { start: headingOffset, end: headingOffset + heading.length, said };
}
function addTo(to, section, cut, phase, words2 = "plain") {
  const text = cut.text.slice(section.bodyStart, section.bodyEnd);
  const syncs = phase ? findSyncs(text, section.bodyStart, words2) : [];
  phase?.syncs.push(...syncs);
  to.push(syncs[0] ? { ...section, bodyEnd: syncs[0].start } : section);
}
function kindOf4(cut) {
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

// src/formats/session-plan/lost.ts
var ITEM2 = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/;
function saidIn({ text, offset }) {
  const found = [];
  let fence;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    fence = openedFence(line.trimStart());
    if (!fence) found.push(...saidOn({ text: line, offset: offset + index }));
  }
  return found;
}
function saidOn({ text, offset }) {
  const lead = ITEM2.exec(text)[0].length;
  const label = readLabel(text.slice(lead));
  const kind = label && kindOf5(label.is, text);
  if (!kind) return [];
  const value = label.rest.replace(/^[\s*_`]+/, "");
  const from2 = lead + label.restOffset + label.rest.length - value.length;
  const bare = /^[^\s`,;|(]*/.exec(value)[0];
  const rest = { text: value, offset: offset + from2 };
  if ((kind === "worktree" || kind === "branch") && !isPlace(bare, value)) return [];
  return [{ kind, value: { ...rest, text: bare }, rest }];
}
function isPlace(bare, value) {
  if (!/^[\w./@~]/.test(bare)) return false;
  return bare.includes("/") || !/^[\s`*_]*[^\W_]/.test(value.slice(bare.length));
}
function kindOf5(is, line) {
  if (is.kind === "files") return is.access === "read" ? void 0 : "files";
  if (is.kind === "dependencies") return "wait";
  if (is.kind === "instructions") return /^\W*task\b/i.test(line) ? "work" : void 0;
  if (is.kind !== "field") return void 0;
  if (is.name === "worktree" || is.name === "branch") return is.name;
  if (/^(?:output|deliverables?)$/.test(is.name)) return "output";
  return is.name.startsWith("verif") ? "check" : void 0;
}
function placesOf(sections, { text }) {
  const said = sections.flatMap(
    ({ bodyStart, bodyEnd }) => saidIn({ text: text.slice(bodyStart, bodyEnd), offset: bodyStart })
  );
  const places = ["worktree", "branch"].map(
    (one) => said.find(({ kind }) => kind === one)?.value.text
  );
  return places.every((place) => place === void 0) ? "" : places.join(" ");
}
var SHOWN = /\b(?:templates?|examples?|formats?|legend|conventions?)\b/i;
var FOR_ALL = /\b(?:check-?lists?|reviews?|risks?|set-?up|shared|common|general|overview|summary|notes?|rules?|guidelines?|prerequisites?|preparation|context|background|assumptions?|out of scope|naming|resources?|references?)\b/i;
function saysSession(cut, i, levels, known) {
  const { sections, text } = cut;
  const { bodyStart, level, heading } = sections[i];
  if (SHOWN.test(heading)) return false;
  let end = i + 1;
  while (end < sections.length && sections[end].level > level) end++;
  const whole = { text: text.slice(bodyStart, sections[end - 1].bodyEnd), offset: bodyStart };
  const inner = sections.slice(i + 1, end);
  const headings = inner.flatMap(({ heading: heading2 }) => saidOn({ text: heading2, offset: 0 }));
  const said = [...saidIn(whole), ...headings];
  const kinds = new Set(said.map(({ kind }) => kind === "output" ? "files" : kind));
  const has = (own) => said.some(({ kind, value }) => kind === own && !known.places.has(value.text));
  if (!levels.has(level)) return has("worktree") && kinds.size > 2;
  if (has("worktree")) return true;
  if (kinds.size < 2) return false;
  if (has("branch")) return true;
  if (FOR_ALL.test(heading)) return said.some((one) => isOwnOutput(one, known.words));
  return kinds.has("files") && (said.some(isOutput) || pathsIn(whole).length > 0);
}
function pathsIn(text) {
  return pathsWithin(text).map(({ path }) => path.text);
}
function isOutput({ kind }) {
  return kind === "output";
}
var DONE2 = /^\W*(?:new|creat|add|updat|modif|chang|edit|delet|remov|renam|mov)/i;
function isOwnOutput(said, known) {
  if (!isOutput(said)) return false;
  const paths = pathsIn(said.rest);
  return paths.length > 0 && (DONE2.test(said.rest.text) || paths.some((path) => !known.has(path)));
}
function knownOf({ sessions }, { text }) {
  const bodies = sessions.flatMap(
    ({ sections }) => sections.map(({ bodyStart, bodyEnd }) => text.slice(bodyStart, bodyEnd))
  );
  const places = bodies.flatMap(
    (body) => saidIn({ text: body, offset: 0 }).flatMap(
      ({ kind, value }) => kind === "worktree" || kind === "branch" ? [value.text] : []
    )
  );
  const words2 = bodies.flatMap((body) => body.split(/[\s`*,;:()[\]"']+/));
  return { places: new Set(places), words: new Set(words2) };
}
function lostSessions(units, cut) {
  const heads = units.sessions.flatMap(({ row, sections }) => row ? [] : [sections[0]]);
  if (heads.length === 0) return [];
  const levels = new Set(heads.map(({ level }) => level));
  const offsets = new Set(heads.map(({ headingOffset }) => headingOffset));
  const told = new Set(units.unread);
  const known = knownOf(units, cut);
  const same = new Set(units.sessions.map(({ sections }) => placesOf(sections, cut)));
  return units.others.flatMap(({ i, phase }) => {
    const section = cut.sections[i];
    if (told.has(section) || holdsOne(cut, i, offsets) || !saysSession(cut, i, levels, known))
      return [];
    const own = placesOf([section], cut);
    if (own !== "" && same.has(own)) return [];
    const isFilled = phase === void 0 || hasSession(units, phase);
    return isFilled || !isStep(section, cut) ? [section] : [];
  });
}
function holdsOne({ sections }, i, offsets) {
  const { level } = sections[i];
  for (let at = i + 1; at < sections.length && sections[at].level > level; at++)
    if (offsets.has(sections[at].headingOffset)) return true;
  return false;
}
function secondPlaces(drafts, cut) {
  return drafts.flatMap(({ unit: { heading, sections } }) => {
    const said = sections.flatMap(
      ({ bodyStart, bodyEnd }) => saidIn({ text: cut.text.slice(bodyStart, bodyEnd), offset: bodyStart })
    );
    const second = secondOf(said);
    if (!second) return [];
    const [first, { kind, value }] = second;
    const plural = kind === "branch" ? "branches" : "worktrees";
    return [
      {
        rule: "plan/partly-read",
        at: cut.index.place(value.offset, value.offset + value.text.length),
        message: `session ${heading.id} names two ${plural}, "${first.value.text}" and "${value.text}", and the first one counts; what stands around the second may be another session, expected a heading above it such as "Session B: Title"`,
        tasks: [heading.id]
      }
    ];
  });
}
function secondOf(said) {
  for (const kind of ["worktree", "branch"]) {
    const [first, ...others] = said.filter((one) => one.kind === kind);
    const other = others.find(({ value }) => value.text !== first?.value.text);
    if (first && other) return [first, other];
  }
  return void 0;
}
var STEP = /^\W*(?:step\s+)?\d/i;
function isStep(section, { text }) {
  if (!STEP.test(section.heading)) return false;
  const body = { text: text.slice(section.bodyStart, section.bodyEnd), offset: 0 };
  return !saidIn(body).some(({ kind }) => kind === "worktree");
}

// src/formats/session-plan/bold.ts
var BOLD = /^(?:\*\*|__)(?=[^\w\n]{0,40}(?:session|sitzung)\b)([^\n]*?)(?:\*\*|__)(\s*\([^()\n]*\))?:?\s*$/i;
function withBoldSessions(cut) {
  if (!/^(?:\*\*|__)[^\w\n]{0,40}(?:session|sitzung)\b/im.test(cut.text)) return cut;
  const named2 = /* @__PURE__ */ new Set();
  const phases = [];
  let phase = 0;
  for (const { level, heading, headingOffset: offset } of cut.sections) {
    if (level > 1 && readSessionPhase(heading)) phase = phases.length + 1;
    phases.push(phase);
    const read = level > 1 ? readSessionHeading({ text: heading, offset }) : void 0;
    if (read?.kind === "session") named2.add(`${phase} ${read.name.toLowerCase()}`);
  }
  const sections = cut.sections.flatMap((section, i) => {
    const found = split(section, cut);
    if (named2.size === 0 || found.length === 1) return found;
    const isOwn = (bold) => {
      const text = cut.text.slice(bold.bodyStart, bold.bodyEnd);
      const name = readSessionHeading({ text: bold.heading, offset: 0 })?.name.toLowerCase();
      const isKnown2 = named2.has(`${phases[i]} ${name}`);
      if (name === void 0 || isKnown2 || phases[i] === 0 && phase > 0) return false;
      return saidIn({ text, offset: 0 }).some(({ kind }) => /^(?:worktree|branch)$/.test(kind));
    };
    return joined(found, isOwn);
  });
  return { ...cut, sections };
}
function joined(sections, isOwn) {
  const found = [];
  for (const section of sections) {
    if (found.length === 0 || isOwn(section)) found.push(section);
    else found.at(-1).bodyEnd = section.bodyEnd;
  }
  return found;
}
function split(section, { text, index }) {
  const found = [{ ...section }];
  let fence;
  const body = text.slice(section.bodyStart, section.bodyEnd);
  for (const { 0: line, index: from2 } of body.matchAll(/[^\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    fence = openedFence(line);
    const bold = fence ? void 0 : BOLD.exec(line);
    const headingOffset = section.bodyStart + from2 + 2;
    const heading = bold ? line.slice(2, 2 + bold[1].length) : "";
    if (!bold || !readSessionHeading({ text: heading, offset: headingOffset })?.certain) continue;
    const start = section.bodyStart + from2;
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

// src/formats/session-plan/signs.ts
var MONTH = "(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z\xE4]*";
var DATE = new RegExp(
  String.raw`\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b${MONTH}\.?\s+\d{1,2}\b|\b\d{1,2}\.?\s+${MONTH}\b`,
  "i"
);
var PAST = /^[ \t*_#>-]*(?:(?:files? )?(?:changed|modified|touched|edited)(?: files?)?[ \t*_]*:|(?:time|start|when|uhrzeit)[ \t*_]*:[ \t*_]*\d{1,2}[:.]\d\d)/im;
var WORKTREE = /\bgit worktree\b|^[ \t*_#`>-]*worktree[ \t*_`]*:|\|[ \t*]*worktree[ \t*]*\|/im;
var DEPENDS = /^[ \t*_#>-]*(?:[Dd]epends [Oo]n|DEPENDS ON|[Dd]ependenc(?:y|ies)|[Bb]locked [Bb]y|[Aa]bh\u00e4ngig von)[ \t*_`]*:[ \t*_`]*(?:.*\b(?:[Ss]ession|SESSION|[Ss]itzung|[Pp]hase)(?:s|en)?\b|(?:[A-Z]|\d+[A-Z]?)[ \t*_`]*(?:[,;&+(]|and\b|und\b|$))/m;
var BRANCH = /^[ \t*_#`>-]*(?:git )?branch[ \t*_]*:[ \t*_]*(?:`[^`\n]+`|[^\s/]+\/\S+)/im;
var TASK = /^[ \t*_#>-]*(?:tasks?|scope|outputs?|deliverables?|verification)[ \t*_]*(?::|$)/im;
var MERGED = /\b(?:merg|all|both|each|every|everything|done|complet|finish|ready|pass|before|after|once|until|wait|continue|session|phase|alle|beide)/i;
var PARALLEL = /\bparallel\b/i;
function isLog(units, { text }) {
  const { sessions } = units;
  const named2 = sessions.filter(isNamedByDate);
  if (named2.length > 0 && named2.length * 2 >= sessions.length) return true;
  return PAST.test(text) && !isOrdered(text) && !hasSyncs(units);
}
function isNamedByDate({ heading: { name, title } }) {
  return DATE.test(name) || DATE.test(title) && !new RegExp("\\p{L}", "u").test(title.replace(DATE, ""));
}
function isOrdered(text) {
  return WORKTREE.test(text) || DEPENDS.test(text);
}
function hasWork({ text }, sessions) {
  const bodies = sessions.map(
    ({ sections }) => sections.map(({ bodyStart, bodyEnd }) => text.slice(bodyStart, bodyEnd)).join("\n")
  );
  return bodies.filter((body) => BRANCH.test(body) && TASK.test(body)).length > 1;
}
function hasSyncs({ phases }) {
  return phases.some(
    ({ heading, syncs }) => PARALLEL.test(heading.title) || phases.length > 1 && syncs.some(({ said }) => said.some(({ text }) => MERGED.test(text)))
  );
}

// src/formats/session-plan/recognise.ts
var CANDIDATE = /^ {0,3}#{2,6}[ \t].*\b(?:session|sitzung|worktree|agent|track|stream|lane|terminal|worker)\b|^(?:\*\*|__)[^\w\n]{0,40}(?:session|sitzung)\b|^ {0,3}\|(?:[^|\n]*\|)?[ \t*]*(?:session|sitzung|terminal)s?\b[^|\n]*\|/im;
var GIT = /\bgit worktree\b|^[ \t*_#`>-]*(?:worktree|(?:git )?branch)[ \t*_`]*:|\|[ \t*]*(?:worktree|(?:git )?branch)[ \t*]*\|/im;
var FILES2 = /^[ \t*_#`-]*files?\b[^:\n]{0,40}(?::|$)/im;
var TITLE2 = /^ {0,3}#[ \t].*\bparallel\b.*\bplan\b/im;
var PLAN2 = /^ {0,3}#[ \t].*(?:plan\b|\bparallel\b)/im;
function recogniseSessionPlan(text) {
  if (!CANDIDATE.test(text)) return "no";
  const cut = withBoldSessions(outline(new LineIndex(text)));
  if (cut.sections.some(({ heading }) => /\bownership matrix\b/i.test(heading))) return "no";
  const units = findSessions(cut);
  const isPlanned = TITLE2.test(text);
  if (!isPlanned && isLog(units, cut)) return "no";
  const own = units.sessions.filter(({ heading }) => heading.kind === "session");
  const inPhase = own.some(({ phase }) => phase !== void 0);
  if (!inPhase && own.length < 2) return isPlanned && units.sessions.length > 1 ? "maybe" : "no";
  if (isPlanned || inPhase && hasSyncs(units)) return "signature";
  const isOfPlan2 = inPhase || PLAN2.test(text);
  if (GIT.test(text) || FILES2.test(text))
    return isOfPlan2 || isOrdered(text) || hasWork(cut, own) ? "signature" : "no";
  return isOfPlan2 && units.phases.every(({ syncs }) => syncs.every(({ none }) => none)) ? "maybe" : "no";
}

// src/formats/execution-plan/inline-names.ts
var BOLD2 = /^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?\*\*([^*\n]{1,120}?)(?::\*\*|\*\*[ \t]*(?::|[\u2013\u2014-][ \t]|$))/gm;
var ASSIGNED = /^[ \t]*\*\*(?:worker|agent|stream|track|lane|team|owner)(?::\*\*|\*\*:)[ \t]*([^\n]+)$/im;
var WORDS5 = /^\s*(?:tasks?|scope|work|responsibilities|deliverables|files)?\s*(?=$|[:(\u2013\u2014-])/i;
function inlineNames({ text }, { bodyStart, bodyEnd }) {
  const body = text.slice(bodyStart, bodyEnd);
  const assigned = ASSIGNED.exec(body);
  const whole = assigned && leadingName(assigned[1]);
  if (assigned && whole && !/\+|,|&|\band\b/.test(assigned[1].replace(/\([^()]*\)/g, ""))) {
    const start = bodyStart + assigned.index + assigned[0].length - assigned[1].length;
    const title = /\(([^()]*)\)/.exec(assigned[1])?.[1] ?? "";
    return [{ name: whole.name, title, start, length: whole.length, from: bodyStart, to: bodyEnd }];
  }
  const lines = [...body.matchAll(BOLD2)].flatMap((match) => {
    const found = leadingName(match[1]);
    const rest = found && match[1].slice(found.length);
    if (!found || rest === void 0 || !WORDS5.test(rest)) return [];
    const start = bodyStart + match.index + match[0].indexOf(match[1]);
    const title = rest.replace(WORDS5, "").replace(/^[\s:(\u2013\u2014-]+|[\s):]+$/g, "");
    const from2 = bodyStart + match.index + match[0].length;
    return [{ name: found.name, title, start, length: found.length, from: from2, to: bodyEnd }];
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
var FILES3 = new RegExp(
  String.raw`${START}(?:files? (?:owned|assigned|ownership)|(?:exclusive|owned) files)\b[^\n:|]{0,40}(?::|\|)`,
  "im"
);
var OWN = new RegExp(
  String.raw`${START}(?:(?:exclusive )?(?:owns|ownership)|depends on|abh\u00e4ngig von)\b[^\n:|]{0,40}(?::|\|)`,
  "im"
);
var WAIT = new RegExp(
  String.raw`${START}(?:depends on|blocked by|abh\u00e4ngig von)${END}[ \t*\x60]*(?!none\b|nothing\b|[-\u2013\u2014\s])\S`,
  "im"
);
function saysPlace(text) {
  return PLACE.test(text) || FILES3.test(text);
}
function saysOwn(text) {
  return OWN.test(text);
}
var LITERAL = new RegExp(
  String.raw`${START}(?:worktree(?: path)?|(?:git )?branch)${END}[ \t]*(?:\x60[^\x60\n]+\x60|[^\s\x60|/]*/)`,
  "im"
);
function saysLiteralPlace(text) {
  return LITERAL.test(text);
}
function saysPlaceAndFiles(text) {
  return saysLiteralPlace(text) && FILES3.test(text);
}
function saysWait(text) {
  return WAIT.test(text);
}

// src/formats/execution-plan/headings.ts
var DEFINITIONS = /\b(?:worker|agent)s? (?:definitions?|assignments?)\b/i;
var OF_WORKERS = /\bownership matrix\b|\b(?:worker|agent)s? (?:definitions?|assignments?)\b/i;
function saysWorkers({ sections }) {
  return sections.some(({ heading }) => OF_WORKERS.test(heading));
}
function headingsOf(cut) {
  const numbered = numberedOf(cut);
  if (numbered.some((heading) => heading !== void 0)) return numbered;
  const roles = rolesOf(cut);
  return roles.some((role) => role !== void 0) ? withMixed(cut, roles) : otherNamesOf(cut);
}
function numberedOf(cut) {
  const numbered = readHeadings(cut, readWorkerHeading);
  return numbered.some((heading) => heading !== void 0) ? withMixed(cut, numbered) : numbered;
}
function rolesOf(cut) {
  return owned(cut, readRoleHeading, 2);
}
function otherNamesOf(cut) {
  return withMixed(cut, owned(cut, readAnyHeading, saysWorkers(cut) ? 1 : 2));
}
function withMixed(cut, base) {
  if (!saysWorkers(cut)) return [...base];
  const mixed = readHeadings(cut, readMixedHeading);
  const columns = columnNames(cut.text);
  const above = [];
  return cut.sections.map(({ level, heading }, i) => {
    while (above.length > 0 && above.at(-1).level >= level) above.pop();
    const isWithin = above.some(({ isWorker }) => isWorker);
    const isPlaced = above.some(({ defines: defines2 }) => defines2) || columns.has(mixed[i]?.name.id ?? "");
    const isAdded = !isWithin && isPlaced && mixed[i] && isOwned(cut, mixed, i);
    const found = base[i] ?? (isAdded ? mixed[i] : void 0);
    const defines = DEFINITIONS.test(heading);
    above.push({ level, defines, isWorker: found !== void 0 });
    return found;
  });
}
function columnNames(text) {
  const heads = text.matchAll(/^ {0,3}\|(.+)\r?\n {0,3}\|[ \t]*:?-[-:| \t]*$/gm);
  const cells = [...heads].flatMap(([, head]) => head.split("|"));
  const names = cells.map((cell) => leadingMixedName(plainCell(cell))?.name.id);
  return new Set(names.filter((id) => id !== void 0));
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
function isOwned({ text, sections }, roles, from2) {
  return sections.slice(from2, endOf2(sections, roles, from2)).some(
    ({ bodyStart, bodyEnd }) => saysPlace(text.slice(bodyStart, bodyEnd)) || saysOwn(text.slice(bodyStart, bodyEnd))
  );
}
function endOf2(sections, headings, from2) {
  const { level } = sections[from2];
  let to = from2 + 1;
  while (to < sections.length && sections[to].level > level) {
    const inner = headings[to];
    if (inner && inner.name.id !== headings[from2].name.id) break;
    to++;
  }
  return to;
}

// src/formats/execution-plan/recognise.ts
var KIND2 = "worker|(?:sub-?)?agent|(?:work[ -]?)?stream|track|lane|worktree|team|developer|dev|squad|pod|claude|instance|thread|engineer|W\\d";
var CANDIDATE2 = new RegExp(
  String.raw`^ {0,3}(?:#{2,6}[ \t].*|\|[ \t*]*|(?:[-*+][ \t]+|\d+[.)][ \t]+)?\*\*)\b(?:${KIND2})`,
  "im"
);
var OTHER_CANDIDATE = new RegExp("^ {0,3}#{2,6}[ \\t]+[^\\p{L}\\n]*\\p{L}+[ \\t#:_-]*(?:\\d|[A-Z]\\b)", "mu");
var OWNS = /\b(?:worktree|branch|files? owned|ownership)\b/i;
var MATRIX_HEADING = /^ {0,3}#{1,6}[ \t].*\bownership matrix\b/im;
var WORKER_TABLE = /^ {0,3}\|[ \t*]*(?:worker|(?:sub-?)?agent|(?:work)?stream|track|lane|team)s?[ \t*]*\|(?=.*\|)(?=.*\b(?:depend(?:s on|encies)|owns|files|branch|worktree|abh\u00e4ngig(?:keiten| von)|dateien)\b).*$/im;
var TITLE3 = /plan\b|\bparallel|\bexecution\b|\bworktrees?\b|\borchestrat|\bwork (?:split|breakdown)\b/i;
var PLANNED = /plan\b|\bparallel|\bexecution\b|\borchestrat|\bwork (?:split|breakdown)\b/i;
var ONE_LINE = /\b(?:owns?|files|edits|depends on)\b/i;
function recogniseExecutionPlan(text) {
  const isLikely = CANDIDATE2.test(text);
  if (!isLikely && !(OTHER_CANDIDATE.test(text) && OWNS.test(text))) return "no";
  const cut = outline(new LineIndex(text));
  if (isOfOthers(cut)) return "signature";
  if (!isLikely) return "no";
  const isTitled = cut.sections.some(({ level, heading }) => level === 1 && TITLE3.test(heading));
  const hasMatrix = MATRIX_HEADING.test(text);
  const { workers, fields, places } = countWorkers(cut, isTitled || hasMatrix);
  if (workers === 0) return WORKER_TABLE.test(text) ? "maybe" : "no";
  const isPlan = hasMatrix || workers > 1 && fields > 1 && (isTitled || places > 0);
  if (!isPlan) return workers > 1 && (isTitled || places > 0) ? "maybe" : "no";
  return hasMatrix || recogniseTaskPlan(text) !== "signature" ? "signature" : "maybe";
}
function isOfOthers(cut) {
  if (numberedOf(cut).some((heading) => heading !== void 0)) return false;
  const names = otherNamesOf(cut);
  const found = cut.sections.filter((_, i) => names[i]);
  if (found.length === 0 || saysWorkers(cut)) return found.length > 0;
  const bodies = found.map((section) => bodyOf(cut, section));
  if (bodies.filter(saysLiteralPlace).length < 2) return false;
  const isPlan = cut.sections.some(({ level, heading }) => level === 1 && PLANNED.test(heading)) || bodies.some(saysWait) || bodies.filter(saysPlaceAndFiles).length > 1;
  return isPlan && recogniseSessionPlan(cut.text) === "no";
}
function countWorkers(cut, isPlan) {
  const named2 = numberedOf(cut);
  const isNumbered = named2.some((heading) => heading !== void 0);
  const ids = (isNumbered || !isPlan ? named2 : rolesOf(cut)).map((heading) => heading?.name.id);
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
  const workers = new Set(names.map(({ name }) => name.id)).size;
  const bodies = names.map(({ from: from2, to }) => cut.text.slice(from2, Math.min(to, from2 + 3e3)));
  const oneLine = bodies.filter((body) => ONE_LINE.test(body.split("\n", 1)[0])).length;
  const places = bodies.filter(saysPlace).length;
  const fields = Math.max(bodies.filter(saysOwn).length, places, oneLine);
  return fields > 1 ? { workers, fields, places } : { workers: 0, fields: 0, places: 0 };
}

// src/formats/shared/recognise.ts
function recogniseShared(text) {
  const relevant = text.match(
    /^ {0,3}##[ \t]+Relevant[ \t]+(?:Files|Tables|Patterns|Docs|Documentation)\b/gim
  );
  if (!relevant || recogniseTaskPlan(text) === "signature") return "no";
  return "maybe";
}

// src/formats/strategy-document/recognise.ts
function recogniseStrategyDocument(text) {
  return /^<!-- strategy document of /m.test(text) ? "signature" : "no";
}

// src/formats/recognise-markdown.ts
var MARKDOWN = {
  "strategy-document": recogniseStrategyDocument,
  "task-plan": recogniseTaskPlan,
  "execution-plan": recogniseExecutionPlan,
  checkpoint: recogniseCheckpoint,
  "session-plan": recogniseSessionPlan,
  shared: recogniseShared
};

export {
  outline,
  comments,
  readField,
  isCommandField,
  readCommandLines,
  locate,
  TASK_ID,
  looksLikeId,
  plainId,
  withoutKeyword,
  lineDependencies,
  takeException,
  isGroup,
  opensExceptions,
  readMove,
  newPlace,
  readPathItem,
  endOf,
  isOthers,
  resumed,
  takeWords,
  unclaimedPaths,
  takeMember,
  claimPath,
  readLabel,
  namedValue,
  mayBeGroup,
  keepsName,
  denies,
  emptyBody,
  withDigits,
  readPhaseHeading,
  presentSections,
  titleSection,
  plainTitle,
  summaryText,
  adviceText,
  withoutMarks,
  readTaskHeading,
  leadingName,
  leadingAnyName,
  leadingMixedName,
  readWorkerHeading,
  readAnyHeading,
  readMixedHeading,
  placesInHeading,
  placesInCommand,
  fillPlaces,
  readSessionHeading,
  readSessionPhase,
  sessionId,
  tablesOf,
  plainCell,
  readWorkerRows,
  isWorkerTable,
  readFieldTables,
  outputClaims,
  readOutput,
  fillFromRows,
  unreadRows,
  readSync,
  findSync,
  findAfter,
  findSessions,
  lostSessions,
  secondPlaces,
  withBoldSessions,
  inlineNames,
  headingsOf,
  endOf2,
  recogniseExecutionPlan,
  recogniseStrategyDocument,
  MARKDOWN
};
