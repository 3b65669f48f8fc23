import {
  TASK_ID,
  lineDependencies,
  looksLikeId,
  plainId,
  readLabel
} from "./chunk-WCMA2GUG.mjs";
import {
  minutesOf
} from "./chunk-D66UM6SX.mjs";
import {
  isBareName,
  readPathItem,
  saysNone
} from "./chunk-UXKI36OJ.mjs";

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

// src/formats/task-plan/item.ts
function cutAtLabel(item) {
  for (const { 0: line, index } of item.text.matchAll(/(?<=\n)\S.*/g)) {
    if (!readLabel(line)) continue;
    const below = {
      kind: "text",
      text: item.text.slice(index),
      start: item.start + index
    };
    return { item: { ...item, text: item.text.slice(0, index).trimEnd() }, below };
  }
  return { item };
}

// src/formats/task-plan/lines.ts
function* linesOf({ text, start }) {
  let held;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const end = match.index + match[0].length;
    const line = held ? { text: text.slice(held.offset - start, end), offset: held.offset } : { text: match[0], offset: start + match.index };
    held = void 0;
    if (/,\s*$/.test(line.text) && readLabel(line.text.split(/[\r\n]/, 1)[0])?.is.kind === "dependencies")
      held = line;
    else yield line;
  }
  if (held) yield held;
}
var SECOND = /[;|]\s*(?=[*_]{2}[A-Za-z][^*_:\n]{0,60}:?[*_]{2})|\s+(?=\*\*[A-Za-z][^*:\n]{0,60}(?::\*\*|\*\*:))/;
function cutAtNextLabel(label) {
  const cut = SECOND.exec(label.rest);
  const next = cut && readLabel(label.rest.slice(cut.index + cut[0].length));
  if (!cut || !next) return { label };
  const before = label.restOffset + cut.index + cut[0].length;
  return {
    label: { ...label, rest: label.rest.slice(0, cut.index) },
    next: { ...next, restOffset: before + next.restOffset }
  };
}
function isGroupName(text) {
  const line = text.trim();
  return line.length <= 60 && (/^\*\*[^*]+\*\*:?$/.test(line) || /^[A-Z][\w&/-]*(?: [\w&/-]+){0,2}:$/.test(line));
}
function isPathList(block) {
  return block.kind === "list" && block.items.every((item) => readPathItem({ text: item.text, offset: item.start }).length > 0);
}

// src/formats/task-plan/member.ts
function takeMember(body, is, text, action) {
  if (is.kind === "dependencies") {
    const declared = lineDependencies(text);
    if (declared) body.dependencies.push(declared);
    return declared !== void 0;
  }
  if (is.kind === "field") return readField(body, is.name, text);
  if (is.kind === "instructions") return false;
  const paths = readPathItem(text);
  const access = is.kind === "reading" ? "read" : is.access;
  for (const path of paths) claim(body, path, access, action);
  if (paths.length > 0) return true;
  const none = saysNone(text.text);
  if (none && is.kind === "files") body.saysNoFiles = true;
  return none;
}
function claim(body, path, access, action) {
  const add = ({ text, offset, length = text.length }, how) => {
    body.claims.push({ text, offset, length, access: how });
  };
  if (access === "read" || path.action === "read") {
    add(path, "read");
    if (path.to) add(path.to, "read");
    return;
  }
  const own = ownAccess(path, access, action);
  if (!path.to) return add(path, own === "rename" ? "modify" : own);
  add(path, own === "create" ? "read" : "delete");
  add(path.to, "create");
}
function ownAccess(path, access, action) {
  if (access === "by-action") return path.action ?? action ?? "write";
  return access === "modify" || access === "write" ? path.action ?? access : access;
}

// src/formats/task-plan/row.ts
function isRow(line) {
  return /^\s*\|.*\|\s*$/.test(line);
}
function cellsOf({ text, offset }) {
  return [...text.matchAll(/[^|]+/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { text: match[0].trim(), offset: offset + match.index + lead };
  });
}
function isFileTable(cells) {
  const has = (name) => cells.some(({ text }) => name.test(text.replace(/[*_]/g, "")));
  return has(/^(?:files?|paths?)$/i) && has(/^(?:actions?|changes?|operations?|type)$/i);
}
var ACTIONS = [
  [/^(?:new|create[ds]?|add(?:ed)?)\b/i, "create"],
  [/^(?:modif(?:y|ied)|update[ds]?|edit(?:ed)?|change[ds]?)\b/i, "modify"],
  [/^(?:delete[ds]?|remove[ds]?)\b/i, "delete"],
  [/^read\b/i, "read"]
];
function actionOf(cells) {
  for (const { text } of cells) {
    const found = ACTIONS.find(([pattern]) => pattern.test(text.replace(/[*_`]/g, "")));
    if (found) return found[1];
  }
  return void 0;
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
  /** A text that stands apart. */
  apart(slice) {
    if (slice.text.trim() !== "") this.#add(slice, slice.text.trim());
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
    dependencies: [],
    unread: [],
    noPaths: [],
    readingList: false,
    saysNoFiles: false,
    code: [],
    verification: [],
    prose: new Prose()
  };
}

// src/formats/task-plan/body.ts
function readBody(parts) {
  const body = emptyBody();
  const reader = new BodyReader(body);
  for (const part of parts) {
    if (part.heading) reader.heading(part.heading);
    for (const block of part.blocks) reader.block(block);
  }
  return body;
}
var BodyReader = class {
  #body;
  #open;
  #action;
  /** A list of files under whose label a group's name stands: `**Backend**`, then its items. */
  #paused;
  /** What stands before the items of the list that is read. */
  #marker = "- ";
  /** Labels below an item, at the margin: each ends the lists around it. */
  #cuts = 0;
  constructor(body) {
    this.#body = body;
  }
  heading(heading) {
    this.#open = void 0;
    const label = readLabel(heading.text);
    if (label) this.#label(label, heading.offset);
  }
  block(block) {
    const paused = this.#paused;
    this.#paused = void 0;
    if (paused && block.kind === "list" && isPathList(block)) this.#open = { ...paused };
    if (block.kind === "text") this.#text(block);
    else if (block.kind === "list") this.#list(block);
    else this.#fence(block);
  }
  #text(block) {
    this.#body.prose.begin();
    let running = this.#open?.members === 0;
    for (const line of linesOf(block)) {
      const label = readLabel(line.text);
      if (label) {
        this.#label(label, line.offset);
        running = true;
      } else if (isRow(line.text)) this.#row(line);
      else if (!running || !this.#goesOn() || !this.#member(line)) this.#textLine(line);
    }
  }
  /** Lists of files and of reading may have many lines, a value has one. */
  #goesOn() {
    const kind = this.#open?.is.kind;
    return kind === "files" || kind === "reading" || this.#open?.members === 0;
  }
  #textLine(line) {
    if (this.#open?.is.kind === "files" && isGroupName(line.text)) this.#paused = this.#open;
    if (!this.#staysOpen(line.text)) this.#open = void 0;
    this.#body.prose.line(line);
  }
  /** A row of a table: its first path, with what another cell says is done to it. */
  #row(line) {
    const cells = cellsOf(line);
    const action = actionOf(cells);
    if (isFileTable(cells)) this.#open = { is: { kind: "files", access: "by-action" }, members: 0 };
    const path = cells.find((cell) => readPathItem(cell).length > 0);
    if (!path || !this.#open || !this.#goesOn()) return this.#body.prose.apart(line);
    if (takeMember(this.#body, this.#open.is, path, action ?? this.#action)) this.#open.members++;
  }
  /** Instructions go on; a list that has no members yet may still be announced: `The following:`. */
  #staysOpen(text) {
    if (this.#open?.is.kind === "instructions") return true;
    return this.#open?.members === 0 && /:\s*$/.test(text);
  }
  #label(whole, offset) {
    const { label, next } = cutAtNextLabel(whole);
    this.#openLabel(label, offset);
    if (next) this.#label(next, offset);
  }
  #openLabel(label, offset) {
    if (label.is.kind === "dependencies" && this.#body.dependencies.length > 0) {
      this.#open = void 0;
      return;
    }
    this.#open = { is: label.is, members: 0 };
    if (label.is.kind === "reading") this.#body.readingList = true;
    const rest = { text: label.rest, offset: offset + label.restOffset };
    if (rest.text.trim() === "") return;
    if (label.is.kind === "field" && label.is.name === "action") {
      this.#action = /^(create|modify|delete)/i.exec(rest.text)?.[1]?.toLowerCase();
    }
    if (!this.#member(rest)) {
      if (label.is.kind === "files") this.#body.noPaths.push(rest);
      this.#body.prose.apart(rest);
    }
    if (label.is.kind === "dependencies") this.#open = void 0;
  }
  /** Takes a text as a member of the open list; false when it is none. */
  #member(text) {
    const open = this.#open;
    if (!open) return false;
    const taken = takeMember(this.#body, open.is, text, this.#action);
    if (taken) open.members++;
    return taken;
  }
  /** Numbered steps after a list of bullets, or the reverse, are another list. */
  #list(list) {
    if (this.#open) {
      if (this.#open.members > 0 && (this.#open.ordered ?? list.ordered) !== list.ordered)
        this.#open = void 0;
      else this.#open.ordered = list.ordered;
    }
    this.#body.prose.begin();
    for (const [i, { item, below }] of list.items.map(cutAtLabel).entries()) {
      this.#marker = list.ordered ? `${i + 1}. ` : "- ";
      const line = { text: item.text, offset: item.start };
      const firstLine = item.text.split(/\r?\n/, 1)[0] ?? "";
      const label = readLabel(firstLine);
      if (label && !this.#namesTest(label)) this.#labelled(item, label);
      else if (this.#open && this.#open.is.kind !== "instructions") this.#listed(item, line);
      else this.#proseItem(item, line);
      if (!below) continue;
      this.#text(below);
      this.#cuts++;
    }
  }
  /** `- Test: path` in a list of files is one more file. */
  #namesTest({ is, rest }) {
    if (this.#open?.is.kind !== "files" || is.kind !== "field" || !/^tests?$/.test(is.name))
      return false;
    return readPathItem({ text: rest, offset: 0 }).length > 0;
  }
  /** An item such as `- **Files to Modify**:` with its own list or value. */
  #labelled(item, label) {
    const [outer, cuts] = [this.#open, this.#cuts];
    const unfinished = label.is.kind === "dependencies" && /,\s*$/.test(label.rest);
    const wrapped = (label.rest.trim() === "" || unfinished) && item.text.includes("\n");
    const rest = wrapped ? item.text.slice(label.restOffset) : label.rest;
    this.#label({ ...label, rest }, item.start);
    for (const child of item.children) this.block(child);
    if (this.#cuts > cuts) return;
    const known = label.is.kind === "files" || label.is.kind === "field";
    this.#open = outer && outer.is.kind === "files" && known ? { ...outer, members: 1 } : void 0;
  }
  #listed(item, line) {
    if (this.#member(line)) return this.#inside(item);
    if (isGroupName(item.text) && item.children.every(isPathList) && item.children.length > 0) {
      for (const child of item.children) this.block(child);
      return;
    }
    if (this.#open?.is.kind === "files" && !item.afterBlank && isBareName(item.text))
      this.#body.unread.push(line);
    else if (this.#open?.is.kind === "files" && !item.afterBlank && !this.#open.ordered)
      this.#body.noPaths.push(line);
    const field = this.#open?.is.kind === "field" || this.#open?.is.kind === "dependencies";
    if (item.afterBlank || field) this.#open = void 0;
    this.#proseItem(item, line);
  }
  #proseItem(item, line) {
    this.#body.prose.item(item, this.#marker, line);
    this.#inside(item);
  }
  /** What is nested in an item says nothing about the list around it. */
  #inside(item) {
    const [outer, cuts] = [this.#open, this.#cuts];
    this.#open = void 0;
    this.#body.prose.nested(this.#marker, () => {
      for (const child of item.children) this.block(child);
    });
    if (this.#cuts === cuts) this.#open = outer;
  }
  #fence(fence) {
    const open = this.#open;
    if (open?.is.kind === "field" && this.#fieldLines(open.is.name, fence)) return;
    if (open && (open.is.kind === "files" || open.is.kind === "reading") && open.members === 0 && !fence.language) {
      if (fence.lines.every((line) => readPathItem(line).length > 0)) {
        for (const line of fence.lines) this.#member(line);
        return;
      }
    }
    this.#body.code.push(fence);
    this.#body.prose.fence(fence);
    this.#open = void 0;
  }
  /** Takes each line of a block as a value of the field, as if it stood in a code span. */
  #fieldLines(name, { lines }) {
    if (isCommandField(name)) return readCommandLines(this.#body, lines);
    const read = lines.map(
      ({ text, offset }) => readField(this.#body, name, { text: `\`${text}\``, offset: offset - 1 })
    );
    return read.includes(true);
  }
};

// src/formats/task-plan/dependencies.ts
var NONE = /^(?:none|nothing|no|nil|null|n\/?a|-+|–|—|no (?:dependencies|prerequisites|blockers|tasks?)|start immediately)$/i;
var ALL = /^(?:all|everything)(?:\s+(?:of\s+)?(?:the\s+)?(?:previous|prior|preceding|earlier|other|above|foregoing))*(?:\s+(?:tasks?|steps?|of the above))?$/i;
var EXCEPT = /\b(?:not|no longer|never|except(?:ing)?|excluding|but|without|unless|minus|(?:other|rather) than|apart from|instead of)\b/i;
var GROUP = /^(?:all\s+(?:of\s+)?)?(?:tasks?\s+(?:of|in|from)\s+)?(?:phases?|batch(?:es)?|waves?|stages?|milestones?)\s+(.*)$/i;
var BEFORE_ID = /^(?:tasks?|ids?|after|of|from|in|on|by|for|with|to|until|once|when|and|or|plus|also|see|the|either|both|partly|mainly|only|requires?|needs?|upon|finish(?:ing)?|complet(?:e|ing|ion))$/i;
var TRAILER = /\s+(?:(?:is|are|being)\s+)?(?:complete[ds]?|completion|done|finished|tasks?|merged)$/i;
function saysNoDependency(text) {
  return NONE.test(text);
}
function isTaskName({ text, ids: [id = "", ...more], how }) {
  return how === "plain" && more.length === 0 && id !== "" && text.endsWith(id) && !GROUP.test(text);
}
function readDependencies(value, scope) {
  const parts = splitParts(value);
  const saysNone2 = parts.some(({ text }) => NONE.test(text));
  let inGroup = false;
  let excepted = false;
  const read = parts.map((part) => {
    excepted ||= EXCEPT.test(part.text) && !NONE.test(part.text) && !scope.numberOf.has(part.text);
    if (excepted) return { ...part, ...UNREAD };
    const read2 = readPart(part.text, scope, inGroup);
    inGroup = GROUP.test(part.text) || inGroup && /^\d/.test(part.text) && read2.how === "plain";
    return { ...part, ...read2 };
  });
  if (!saysNone2 || read.every(({ ids, how }) => ids.length === 0 && how === "plain")) return read;
  return read.map((part) => contradictsNone(part) ? { ...part, ...UNREAD } : part);
}
function contradictsNone(part) {
  return part.how !== "plain" || NONE.test(part.text);
}
function splitParts({ text, offset }) {
  const bare = text.replace(/\([^()]*\)/g, (remark) => " ".repeat(remark.length)).replace(/\](?=\s*\[)/g, ",").replace(/[[\]*`"]/g, " ").replace(/(?<![\w.])_|_(?![\w.])/g, " ");
  const parts = [];
  for (const match of bare.matchAll(
    /(?:(?!,|;|&|\+|\s(?:and|plus)\s|\s\/\s).)+(?:\s(?=and|plus))?/gis
  )) {
    const cut = match[0].replace(/^\s*(?:and|plus)\s+/i, (word) => " ".repeat(word.length));
    const trimmed = cut.trim().replace(/(?<=[\w)])\.$/, "");
    if (trimmed === "") continue;
    parts.push({ text: trimmed, offset: offset + match.index + cut.search(/\S/) });
  }
  return parts;
}
var UNREAD = { ids: [], how: "unread" };
var plain = (ids) => ({ ids: [...new Set(ids)], how: "plain" });
var guess = (ids) => ({ ids: [...new Set(ids)], how: "guessed" });
function readPart(text, scope, inGroup) {
  if (NONE.test(text)) return plain([]);
  const name = text.replace(/^(?:and\s+)?tasks?[\s:#-]*(?=[A-Z]?\.?\d|\s\S)/i, "").trim().replace(/^#(?=\d)/, "");
  if (scope.numberOf.has(text)) return plain([text]);
  if (scope.numberOf.has(name)) return plain([name]);
  const named = scope.named?.(text);
  if (named) return plain(named);
  const range = readRange(name, scope);
  if (range) return plain(range);
  if (ALL.test(text)) return plain(scope.ids.slice(0, scope.position));
  const group = readGroup(text, scope, inGroup);
  if (group) return group;
  return readLoosely(name, scope);
}
function readRange(text, { ids, numberOf }) {
  const match = /^(\S+?)\s*(?:-|–|—|\.\.+|\s(?:through|thru|to)\s)\s*(?:tasks?\s+)?(\S+)$/i.exec(
    text
  );
  if (!match) return void 0;
  const [from, to] = [numberOf.get(match[1]), numberOf.get(match[2])];
  return from !== void 0 && to !== void 0 && to > from ? ids.slice(from, to + 1) : void 0;
}
function readGroup(text, scope, inGroup) {
  const stripped = text.replace(TRAILER, "").replace(TRAILER, "");
  const numbers = GROUP.exec(stripped)?.[1] ?? (inGroup ? stripped : void 0);
  if (numbers === void 0) return void 0;
  const match = /^([A-Za-z]?\d*[A-Za-z]?)(?:\s*(?:-|–|—|to|through)\s*(\d+))?$/.exec(
    numbers.trim()
  );
  if (!match?.[1]) return inGroup ? void 0 : UNREAD;
  const names = match[2] ? between(Number(match[1]), Number(match[2])) : [match[1]];
  const found = names.map((name) => scope.phases.get(name.toLowerCase()));
  if (found.some((ids) => ids === void 0)) return inGroup ? void 0 : UNREAD;
  const own = scope.ids[scope.position];
  return plain(found.flatMap((ids) => ids ?? []).filter((id) => id !== own));
}
function between(from, to) {
  if (!(to >= from) || to - from > 1e3) return [`${from}-${to}`];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
function readLoosely(text, scope) {
  const id = text.replace(TRAILER, "").trim();
  if (scope.numberOf.has(id)) return guess([id]);
  const alike = scope.ids.filter((known) => plainId(known) === plainId(id));
  if (alike.length === 1) return guess(alike);
  if (/^\S+$/.test(id)) {
    const split = scope.ids.filter(
      (known) => known.startsWith(id) && /^[a-z]$/i.test(known.slice(id.length))
    );
    if (split.length > 0 && /\d$/.test(id)) return guess(split);
    const phase = scope.phases.get(id.toLowerCase());
    if (phase && /^\d+$/.test(id))
      return guess(phase.filter((known) => known !== scope.ids[scope.position]));
    const series = /^(\d+\.)x$/i.exec(id)?.[1];
    const members = scope.ids.filter((known) => series !== void 0 && known.startsWith(series));
    if (members.length > 0)
      return guess(members.filter((known) => known !== scope.ids[scope.position]));
    if (/^v\d+(?:\.\d+)+$/i.test(id)) return UNREAD;
    if (looksLikeId(id)) return plain([id]);
  }
  if (/^(?:all|every)\b/i.test(id) && /\b(?:tasks?|above|previous|prior)\b/i.test(text)) {
    return guess(scope.ids.slice(0, scope.position));
  }
  const named = inProse(id).filter((token) => scope.numberOf.has(token));
  return named.length > 0 ? guess(named) : UNREAD;
}
function inProse(text) {
  const tokens = text.matchAll(new RegExp(`(?<![\\w.-])${TASK_ID}(?![\\w-])`, "g"));
  const ids = [...tokens].filter(({ index }) => {
    const word = /([\w.+#/-]+)[\s:#]*$/.exec(text.slice(Math.max(0, index - 40), index))?.[1];
    return word === void 0 || BEFORE_ID.test(word) || looksLikeId(word);
  });
  return [...new Set(ids.map(([id]) => id))];
}

export {
  readField,
  locate,
  isRow,
  emptyBody,
  readBody,
  saysNoDependency,
  isTaskName,
  readDependencies
};
