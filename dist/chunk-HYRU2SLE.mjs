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
var GROUPS = /^\[[^[\]]*\](?:\s*(?:,|and|&|\+)?\s*\[[^[\]]*\])*/i;
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
function lineDependencies({ text, offset }) {
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

// src/formats/task-plan/estimate.ts
var UNITS = { m: 1, h: 60, d: 8 * 60, w: 5 * 8 * 60 };
function minutesOf(text) {
  const match = /^\s*[~≈]?\s*(?:\d+(?:\.\d+)?\s*(?:-|–|to)\s*)?(\d+(?:\.\d+)?)\s*(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\.?\s*$/i.exec(
    text
  );
  const unit = UNITS[match?.[2]?.[0]?.toLowerCase() ?? ""];
  return match && unit ? Math.round(Number(match[1]) * unit) : void 0;
}

// src/formats/task-plan/heading.ts
var LEAD = String.raw`^[*_\`\s]*(?:\[[ xX]\]\s*)?(?:[✅☑✔]\uFE0F?\s*)?`;
var SEPARATOR = String.raw`[*_\`]*\s*(?::|\s[-–—]+\s|[.)]\s|$)[*_\`]*\s*`;
var NAMED = new RegExp(
  `${LEAD}task[\\s#:-]*(${TASK_ID}|[A-Z](?=\\s*[:\u2013\u2014]|\\s+-))(?:${SEPARATOR}|[*_\`]*\\s+)`,
  "i"
);
var BARE = new RegExp(`${LEAD}(?!(?:${notTasks()})[-.]?\\d)(${TASK_ID})${SEPARATOR}`, "i");
var DONE = /\[(?:completed?|done|finished|merged|x)\]|\((?:completed?|done)\)|[✅☑✔]|[-–—]\s*(?:COMPLETED|DONE)\s*$/i;
function notTasks() {
  return "phase|batch|wave|step|stage|sprint|week|day|part|section|milestone|option|issue|worker|session|agent";
}
function readTaskHeading(heading) {
  const { text, offset } = heading;
  const match = NAMED.exec(text) ?? BARE.exec(text);
  const id = match?.[1];
  if (!match || !id) return void 0;
  const certain = NAMED.test(text);
  const dependency = headingDependencies(heading);
  const title = titleOf(text, match[0].length, dependency && dependency.start - offset);
  const outsideDependency = dependency ? text.slice(0, dependency.start - offset) + text.slice(dependency.end - offset) : text;
  const estimate = minutesOf(/\(([^()]*)\)/.exec(outsideDependency)?.[1] ?? "");
  return {
    id,
    idOffset: offset + match[0].lastIndexOf(id),
    title,
    done: DONE.test(outsideDependency),
    certain,
    ...estimate !== void 0 && { estimate },
    ...dependency && { dependency }
  };
}
function titleOf(text, start, end) {
  const title = end === void 0 ? text.slice(start) : withoutKeyword(text.slice(start, Math.max(start, end)));
  return title.replace(DONE, "").replace(/\{[^}]*\}\s*$/, "").replace(/[\s*_–—[({-]+$/, "").trim();
}

export {
  TASK_ID,
  looksLikeId,
  plainId,
  headingDependencies,
  lineDependencies,
  minutesOf,
  readTaskHeading
};
