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
  const open = piece.replace(AT_START, "").replace(AT_END, "");
  const tidy = open === piece ? open : open.replace(/\s{2,}/g, " ");
  const text = tidy.replace(/\{[^{}]*\}[\s*_~]*$/, "").replace(/[\s*_~–—[({-]+$/, "").trim();
  return { text, done: open !== piece };
}
function saysDoneFirst(lead) {
  return new RegExp(`^[\\s*_~]*${MARK}`, "i").test(lead) || /^[\s*_]*~~/.test(lead);
}

// src/formats/task-plan/label.ts
var MARKS = String.raw`[*_\x60\s]{0,20}`;
var NOTE = String.raw`(?:\s{0,4}\([^()]{0,200}\))?`;
var LINE = new RegExp(
  String.raw`^${MARKS}(?:#{1,6}\s{1,4})?${MARKS}(?:[\p{Extended_Pictographic}\uFE0F]{1,4}\s{0,4})?${MARKS}([A-Za-z][A-Za-z/&' \-]{0,60}?)${NOTE}${MARKS}(?::[*_\s]*|[—–\-](?:\s+|$)|$)`,
  "u"
);
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
var FILES = [
  [files(CREATE), "create"],
  [files(MODIFY), "modify"],
  [/^existing files?$/, "modify"],
  [files(DELETE), "delete"],
  [files(RENAME), "rename"],
  [
    /^files?\s+to\s+(?:create|add|modify|update|change)(?:\s*(?:\/|and|or|&)\s*(?:create|add|modify|update|change))+$|^(?:files? (?:to write|owned|affected)|(?:affected|owned|assigned|exclusive) files|create\/modify|files? (?:assigned|ownership)|(?:exclusive(?:ly)? )?(?:owns?|ownership)(?: files?)?)$/,
    "write"
  ],
  [
    /^(?:files? (?:not to|never to|you must not) (?:modify|touch|edit|change|write)|do(?: not|n't) (?:modify|touch|edit|change|write)(?: files?)?|off[- ]limits(?: files?)?|forbidden files?)$/,
    "deny"
  ],
  [/^files?$/, "by-action"],
  [new RegExp(`^files?\\s+to\\s+(?:be\\s+)?(?:${READ})$`), "read"],
  [/^(?:(?:may|can) read|reads|read[- ]only(?: files?)?)$/, "read"]
];
var READING = /^(?:read(?:\s+(?:these|this|first))?(?:\s+(?:before|prior to)\s+(?:the\s+)?(?:task|starting|start|implementing|you start))?|must[- ]read(?: (?:docs|files|documents))?|required reading|reading(?: list)?|context files|reference files|references|relevant files|read first)$/;
var DEPENDENCIES = /^(?:depends\s+(?:up)?on|dependenc(?:y|ies)|deps|blocked\s+by|prerequisites?)$/;
var INSTRUCTIONS = /^(?:instructions?|implementation(?: (?:details|steps|notes))?|description|steps|details|what to (?:do|build)|scope|requirements|task|tasks|work|goal|objective|purpose|approach)$/;
var FIELD = /^(?:estimate[ds]?(?: (?:time|effort|duration))?|duration|effort|time|priority|wave|batch|status|verification|verify|validation|validate|test command|branch|worktree|action|locks?|agent|complexity|size|risk|blocks|gotchas?|notes?|acceptance criteria|done when|tests?|patterns?|output|deliverables?|loc|reuse|phase|issue|owner|type)$/;
function readLabel(line) {
  const match = LINE.exec(line);
  if (!match?.[1]) return dependsWithoutColon(line);
  const name = match[1].trim().toLowerCase().replace(/\s+/g, " ");
  const is = kindOf(name);
  if (!is) return dependsWithoutColon(line);
  return { is, rest: line.slice(match[0].length), restOffset: match[0].length };
}
function kindOf(name) {
  const files2 = FILES.find(([pattern]) => pattern.test(name));
  if (files2) return { kind: "files", access: files2[1] };
  if (READING.test(name)) return { kind: "reading" };
  if (DEPENDENCIES.test(name)) return { kind: "dependencies" };
  if (INSTRUCTIONS.test(name)) return { kind: "instructions" };
  return FIELD.test(name) ? { kind: "field", name } : void 0;
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

export {
  TASK_ID,
  looksLikeId,
  plainId,
  headingDependencies,
  withoutKeyword,
  lineDependencies,
  withoutMarks,
  saysDoneFirst,
  readLabel
};
