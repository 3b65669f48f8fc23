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
var FILES = [
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
  const is = kindOf(name, match[2] ?? "", /:[*_\s]*$/.test(match[0]));
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
function kindOf(name, note, colon) {
  const files2 = FILES.find(([pattern]) => pattern.test(name));
  if (files2) return { kind: "files", access: noted(files2[1], note) };
  if (READING.test(name)) return { kind: "reading" };
  if (DEPENDENCIES.test(name)) return { kind: "dependencies" };
  const also = ALSO_FILES.test(name) && { also: noted("write", note) };
  if (INSTRUCTIONS.test(name)) return { kind: "instructions", ...also };
  if (FIELD.test(name) || also) return { kind: "field", name, ...also };
  if (colon && WAITS.test(name)) return { kind: "waits", how: "names" };
  return colon && WAITS_AFTER.test(name) ? { kind: "waits", how: "after" } : void 0;
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

export {
  readLabel
};
