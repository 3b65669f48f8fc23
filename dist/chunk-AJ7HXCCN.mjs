import {
  minutesOf
} from "./chunk-7FDFO6KC.mjs";

// src/formats/task-plan/field.ts
var DONE = /^(?=[[✅☑✔a-z])(?:\[x\]\s*)?(?:[✅☑✔]\uFE0F?\s*)?(?:(?:completed?|done|merged|finished)\b[.!]?)?\s*[✅☑✔]?\uFE0F?\s*(?:[-–—,:(]?\s*(?:on\s+)?\d{4}-\d\d-\d\d\)?)?\s*$/i;
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
var WORDS = ["critical", "high", "medium", "low"];
function priorityOf(text) {
  const word = WORDS.indexOf(/^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? "");
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

export {
  readField,
  isCommandField,
  readCommandLines,
  locate,
  emptyBody
};
