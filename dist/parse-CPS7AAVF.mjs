import {
  PathReader,
  markdownExcess,
  parseBlocks,
  presentSections,
  readAllows,
  readPathItem,
  readPhaseHeading,
  saysNone,
  summaryText,
  titleSection
} from "./chunk-6FDEXVE2.mjs";
import {
  TASK_ID,
  lineDependencies,
  looksLikeId,
  minutesOf,
  plainId,
  readTaskHeading
} from "./chunk-HYRU2SLE.mjs";
import "./chunk-IC4V3JFP.mjs";
import {
  outline
} from "./chunk-MRDATONG.mjs";
import "./chunk-G2RORLJA.mjs";

// src/formats/task-plan/field.ts
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
    if (/^(?:\[x\]|completed?\b|done\b|merged\b|finished\b|✅|☑|✔)/i.test(text)) values.done = true;
    return true;
  }
  if (name === "branch" || name === "worktree") {
    values[name] ??= text.split(/\s/, 1)[0] ?? "";
    return true;
  }
  if (/^locks?$/.test(name)) return readLocks(values, text, at);
  if (/^(?:verif|validat|test command)/.test(name)) return readCommands(values, slice.text);
  return false;
}
function keep(values, key, value, at) {
  if (value !== void 0) values[key] ??= { value, ...at };
  return value !== void 0;
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
function readLocks(values, text, at) {
  const locks = text.split(",").map((lock) => lock.trim()).filter((lock) => /^\S+:\S+$/.test(lock));
  values.locks = [...values.locks ?? [], ...locks.map((value) => ({ value, ...at }))];
  return locks.length > 0;
}
function readCommands(values, text) {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1].trim());
  values.verification.push(...spans.filter((span) => /\s|^[a-z./-]+$/.test(span)));
  return spans.length > 0;
}
function locate(value, place2) {
  return { value: value.value, at: place2(value.offset, value.offset + value.length) };
}

// src/formats/task-plan/label.ts
var MARKS = String.raw`[*_\`\s]*`;
var NOTE = String.raw`(?:\s*\([^()]*\))?`;
var LINE = new RegExp(
  String.raw`^${MARKS}(?:#{1,6}\s+)?${MARKS}([A-Za-z][A-Za-z/&' -]{0,60}?)${NOTE}${MARKS}(?::[*_\s]*|\s*[—–-]\s+|$)`
);
var FILES = [
  [
    /^(?:new\s+)?files?\s+to\s+(?:be\s+)?(?:created?|add(?:ed)?)$|^(?:creates?|new files?|files? created|add files?)$/,
    "create"
  ],
  [
    /^(?:existing\s+)?files?\s+to\s+(?:be\s+)?(?:modif(?:y|ied)|update[d]?|edit(?:ed)?|changed?|touch(?:ed)?|extend|refactor)(?:\s+if\b.*)?$|^(?:modif(?:y|ies)|updates?|edits?|files? (?:modified|changed|updated)|modified files|existing files)$/,
    "modify"
  ],
  [
    /^files?\s+to\s+(?:be\s+)?(?:deleted?|removed?)$|^(?:deletes?|removes?|files? (?:deleted|removed))$/,
    "delete"
  ],
  [/^files?\s+to\s+(?:be\s+)?archived?$|^archives?$/, "delete"],
  [/^files?\s+to\s+(?:be\s+)?(?:renamed?|moved?)$|^(?:renames?|moves?)$/, "rename"],
  [
    /^files?\s+to\s+(?:create|add|modify|update|change)(?:\s*(?:\/|and|or|&)\s*(?:create|add|modify|update|change))+$|^(?:files? (?:to write|owned|touched|affected)|affected files|create\/modify)$/,
    "write"
  ],
  [/^files?$/, "by-action"],
  [
    /^files?\s+to\s+(?:be\s+)?(?:validated?|verif(?:y|ied)|tested|checked?|review(?:ed)?|read|inspect(?:ed)?)$|^files? to (?:test|reference)$/,
    "read"
  ]
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
  const files = FILES.find(([pattern]) => pattern.test(name));
  if (files) return { kind: "files", access: files[1] };
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

// src/formats/task-plan/body.ts
function readBody(parts) {
  const body = {
    claims: [],
    dependencies: [],
    readingList: false,
    saysNoFiles: false,
    fileLists: 0,
    code: [],
    verification: [],
    prose: { length: 0, start: -1, end: -1 }
  };
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
    if (block.kind === "text") this.#text(block);
    else if (block.kind === "list") this.#list(block);
    else this.#fence(block);
  }
  #text(block) {
    for (const match of block.text.matchAll(/[^\r\n]+/g)) {
      const line = { text: match[0], offset: block.start + match.index };
      const label = readLabel(line.text);
      if (label) this.#label(label, line.offset);
      else if (!this.#open || this.#open.members > 0 || !this.#member(line)) {
        if (!this.#staysOpen(line.text)) this.#open = void 0;
        this.#prose(line);
      }
    }
  }
  /** Instructions go on; a list that has no members yet may still be announced: `The following:`. */
  #staysOpen(text) {
    if (this.#open?.is.kind === "instructions") return true;
    return this.#open?.members === 0 && /:\s*$/.test(text);
  }
  #label(label, offset) {
    if (label.is.kind === "dependencies" && this.#body.dependencies.length > 0) {
      this.#open = void 0;
      return;
    }
    this.#open = { is: label.is, members: 0 };
    if (label.is.kind === "files") this.#body.fileLists++;
    if (label.is.kind === "reading") this.#body.readingList = true;
    const rest = { text: label.rest, offset: offset + label.restOffset };
    if (rest.text.trim() === "") return;
    if (label.is.kind === "field" && label.is.name === "action") {
      this.#action = /^(create|modify|delete)/i.exec(rest.text)?.[1]?.toLowerCase();
    }
    if (!this.#member(rest)) this.#prose(rest);
  }
  /** Takes a text as a member of the open list; false when it is none. */
  #member(text) {
    const open = this.#open;
    if (!open) return false;
    const taken = this.#take(open.is, text);
    if (taken) open.members++;
    return taken;
  }
  #take(is, text) {
    if (is.kind === "dependencies") {
      const declared = lineDependencies(text);
      if (declared) this.#body.dependencies.push(declared);
      return declared !== void 0;
    }
    if (is.kind === "field") return readField(this.#body, is.name, text);
    if (is.kind === "instructions") return false;
    const paths = readPathItem(text);
    for (const path of paths) this.#claim(path, is.kind === "reading" ? "read" : is.access);
    if (paths.length > 0) return true;
    const none = saysNone(text.text);
    if (none && is.kind === "files") this.#body.saysNoFiles = true;
    return none;
  }
  #claim(path, access) {
    const add = (slice, how) => {
      this.#body.claims.push({ text: slice.text, offset: slice.offset, access: how });
    };
    if (access === "read") {
      add(path, "read");
      if (path.to) add(path.to, "read");
      return;
    }
    const own = access === "by-action" ? path.action ?? this.#action ?? "write" : access;
    if (!path.to)
      return add(path, own === "rename" ? "modify" : path.action === "read" ? "read" : own);
    add(path, own === "create" ? "read" : "delete");
    add(path.to, "create");
  }
  /** Numbered steps after a list of bullets, or the reverse, are another list. */
  #list(list2) {
    if (this.#open) {
      if (this.#open.members > 0 && (this.#open.ordered ?? list2.ordered) !== list2.ordered)
        this.#open = void 0;
      else this.#open.ordered = list2.ordered;
    }
    for (const { item, below } of list2.items.map(cutAtLabel)) {
      const line = { text: item.text, offset: item.start };
      const firstLine = item.text.split(/\r?\n/, 1)[0] ?? "";
      const label = readLabel(firstLine);
      if (label) this.#labelled(item, label);
      else if (this.#open && this.#open.is.kind !== "instructions") this.#listed(item, line);
      else this.#proseItem(item, line);
      if (!below) continue;
      this.#text(below);
      this.#cuts++;
    }
  }
  /** An item such as `- **Files to Modify**:` with its own list or value. */
  #labelled(item, label) {
    const [outer, cuts] = [this.#open, this.#cuts];
    const wrapped = label.rest.trim() === "" && item.text.includes("\n");
    const rest = wrapped ? item.text.slice(label.restOffset) : label.rest;
    this.#label({ ...label, rest }, item.start);
    for (const child of item.children) this.block(child);
    if (this.#cuts > cuts) return;
    const known = label.is.kind === "files" || label.is.kind === "field";
    this.#open = outer && outer.is.kind === "files" && known ? { ...outer, members: 1 } : void 0;
  }
  #listed(item, line) {
    if (this.#member(line)) return this.#inside(item);
    const field = this.#open?.is.kind === "field" || this.#open?.is.kind === "dependencies";
    if (item.afterBlank || field) this.#open = void 0;
    this.#proseItem(item, line);
  }
  #proseItem(item, line) {
    this.#prose(line);
    this.#inside(item);
  }
  /** What is nested in an item says nothing about the list around it. */
  #inside(item) {
    const [outer, cuts] = [this.#open, this.#cuts];
    this.#open = void 0;
    for (const child of item.children) this.block(child);
    if (this.#cuts === cuts) this.#open = outer;
  }
  #fence(fence) {
    const open = this.#open;
    const commands = fence.code.split("\n").map((line) => `\`${line}\``);
    const field = { text: commands.join("\n"), offset: fence.start };
    if (open?.is.kind === "field" && readField(this.#body, open.is.name, field)) return;
    if (open && (open.is.kind === "files" || open.is.kind === "reading") && open.members === 0 && !fence.language) {
      const lines = fence.code.split("\n").map((text) => ({ text, offset: fence.start }));
      if (lines.every((line) => readPathItem(line).length > 0)) {
        for (const line of lines) this.#member(line);
        return;
      }
    }
    this.#body.code.push(fence);
    this.#prose({ text: fence.code, offset: fence.start });
    this.#open = void 0;
  }
  #prose({ text, offset }) {
    const { prose } = this.#body;
    if (text.trim() === "") return;
    prose.length += text.trim().length;
    if (prose.start === -1) prose.start = offset;
    prose.end = offset + text.length;
  }
};

// src/formats/task-plan/findings.ts
function emptyPlan() {
  return { format: "task-plan", title: "", phases: [], tasks: [], references: [], allows: [] };
}
function overLimit(plan, excess, index) {
  const at = linePlace(index, excess.line);
  const document = { sections: /* @__PURE__ */ new Set(), at, mentioned: /* @__PURE__ */ new Set() };
  const finding = {
    rule: "plan/unreadable",
    at,
    message: excess.message,
    overLimit: true
  };
  return { format: "task-plan", plan, document, findings: [finding] };
}
function linePlace(index, line) {
  const start = index.startOf(line);
  return index.place(start, start + Math.min(index.line(line).length, 80));
}
function openFence({ openFence: at }, units) {
  if (!at) return [];
  const last = units.tasks.at(-1)?.heading.id;
  const where = last === void 0 ? "the plan" : `task ${last}`;
  const message = `the code block that opens here in ${where} is never closed, so everything below it reads as code; close it`;
  return [{ rule: "plan/partly-read", at, message }];
}
function unreadTasks({ unread }) {
  return unread.map((section) => ({
    rule: "plan/partly-read",
    at: section.at,
    message: `"${section.heading}" looks like a task but names no id, so it is left out; expected a heading such as "Task 1.1: Title Depends on [none]"`
  }));
}
function missingDependencies(task) {
  return {
    rule: "dependency/missing",
    at: task.at,
    message: `task ${task.id} does not say what it depends on; expected "Depends on [none]" or the ids of earlier tasks in its heading`,
    tasks: [task.id]
  };
}
function dependencyFindings(id, value, parts, index) {
  const findings = [];
  const unread = parts.filter((part) => part.how === "unread");
  const whole = index.place(value.start, value.end);
  const understood = list(parts.flatMap((part) => part.ids));
  if (value.open) {
    const message = `the bracket of task ${id} is never closed; ${understood} was understood, expected a form such as [1.1, 1.2] or [none]`;
    findings.push({ rule: "dependency/malformed", at: whole, message, tasks: [id] });
  } else if (parts.length === 0) {
    const fixes = [
      {
        title: "write [none]",
        edits: [{ ...place(index, value.offset, value.text), text: "none" }]
      }
    ];
    const message = `the bracket of task ${id} is empty and is read as none; expected [none]`;
    findings.push({ rule: "dependency/guessed", at: whole, message, tasks: [id], fixes });
  } else if (unread.length > 0) {
    const said = list(unread.map((part) => `"${part.text}"`));
    const message = `task ${id} depends on ${said}, which names no task of the plan; ${understood} was understood, expected a form such as [1.1, 1.2] or [none]`;
    findings.push({ rule: "dependency/malformed", at: whole, message, tasks: [id] });
  }
  for (const part of parts) if (part.how === "guessed") findings.push(guessed(id, part, index));
  return findings;
}
function guessed(id, part, index) {
  const at = place(index, part.offset, part.text);
  const plain2 = part.ids.length === 0 ? "none" : part.ids.join(", ");
  return {
    rule: "dependency/guessed",
    at,
    message: `task ${id} depends on "${part.text}", which is read as ${list(part.ids)}; expected the plain form [${plain2}]`,
    tasks: [id],
    fixes: [{ title: `write [${plain2}]`, edits: [{ ...at, text: plain2 }] }]
  };
}
function place(index, offset, text) {
  return index.place(offset, offset + text.length);
}
function list(items) {
  if (items.length === 0) return "none";
  return items.length > 6 ? `${items.slice(0, 5).join(", ")} and ${items.length - 5} more` : items.join(", ");
}

// src/formats/task-plan/dependencies.ts
var NONE = /^(?:none|nothing|no|nil|null|n\/?a|-+|–|—|no (?:dependencies|prerequisites|blockers|tasks?)|start immediately)$/i;
var ALL = /^(?:all|everything)(?:\s+(?:of\s+)?(?:the\s+)?(?:previous|prior|preceding|earlier|other|above|foregoing))*(?:\s+(?:tasks?|steps?|of the above))?$/i;
var GROUP = /^(?:all\s+)?(?:tasks?\s+(?:of|in|from)\s+)?(?:phases?|batch(?:es)?|waves?|stages?|milestones?)\s+(.*)$/i;
var TRAILER = /\s+(?:(?:is|are|being)\s+)?(?:complete[ds]?|completion|done|finished|tasks?|merged)$/i;
function readDependencies(value, scope) {
  const parts = splitParts(value);
  let inGroup = false;
  return parts.map((part) => {
    const read = readPart(part.text, scope, inGroup);
    inGroup = GROUP.test(part.text) || inGroup && /^\d/.test(part.text) && read.how === "plain";
    return { ...part, ...read };
  });
}
function splitParts({ text, offset }) {
  const bare = text.replace(/\([^()]*\)/g, (remark) => " ".repeat(remark.length)).replace(/[[\]*`"]/g, " ").replace(/(?<![\w.])_|_(?![\w.])/g, " ");
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
var plain = (ids) => ({ ids: [...ids], how: "plain" });
var guess = (ids) => ({ ids: [...ids], how: "guessed" });
function readPart(text, scope, inGroup) {
  if (NONE.test(text)) return plain([]);
  const name = text.replace(/^(?:and\s+)?tasks?[\s:#-]*(?=[A-Z]?\.?\d|\s\S)/i, "").trim().replace(/^#(?=\d)/, "");
  if (scope.numberOf.has(text)) return plain([text]);
  if (scope.numberOf.has(name)) return plain([name]);
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
  if (!match?.[1]) return inGroup ? void 0 : { ids: [], how: "unread" };
  const names = match[2] ? between(Number(match[1]), Number(match[2])) : [match[1]];
  const found = names.map((name) => scope.phases.get(name.toLowerCase()));
  if (found.some((ids) => ids === void 0))
    return inGroup ? void 0 : { ids: [], how: "unread" };
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
    if (looksLikeId(id)) return plain([id]);
  }
  if (/^(?:all|every)\b/i.test(id) && /\b(?:tasks?|above|previous|prior)\b/i.test(text)) {
    return guess(scope.ids.slice(0, scope.position));
  }
  const tokens = id.match(new RegExp(`(?<![\\w.-])${TASK_ID}(?![\\w-])`, "g")) ?? [];
  const named = [...new Set(tokens)].filter((token) => scope.numberOf.has(token));
  return named.length > 0 ? guess(named) : { ids: [], how: "unread" };
}

// src/formats/task-plan/task.ts
function buildTasks(drafts, units, paths, index, findings) {
  const ids = drafts.map(({ unit: unit2 }) => unit2.heading.id);
  const numberOf = /* @__PURE__ */ new Map();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases = new Map(
    [...units.groups].map(([name, tasks]) => [name, tasks.map((task) => ids[task])])
  );
  return drafts.map((draft, position) => {
    const scope = { ids, numberOf, position, phases };
    const declared = draft.unit.heading.dependency ? [draft.unit.heading.dependency] : draft.body.dependencies;
    const dependsOn = resolve(declared, scope, ids[position], index, findings);
    const task = buildTask(draft, units, paths, index, dependsOn);
    if (declared.length === 0) findings.push(missingDependencies(task));
    else task.dependencyAt = index.place(declared[0].start, declared.at(-1).end);
    return task;
  });
}
function resolve(declared, scope, id, index, findings) {
  const found = /* @__PURE__ */ new Map();
  for (const value of declared) {
    const parts = readDependencies(value, scope);
    findings.push(...dependencyFindings(id, value, parts, index));
    for (const part of parts) {
      const at = partPlace(part, index);
      for (const dependency of part.ids)
        if (!found.has(dependency)) found.set(dependency, { id: dependency, at });
    }
  }
  return [...found.values()];
}
function partPlace(part, index) {
  return index.place(part.offset, part.offset + part.text.length);
}
function buildTask({ unit: unit2, body }, units, paths, index, dependsOn) {
  const { heading } = unit2;
  const place2 = (start, end) => index.place(start, end);
  const [first, last] = [unit2.sections[0], unit2.sections.at(-1)];
  const phase = unit2.phase === void 0 ? void 0 : units.phases[unit2.phase]?.id;
  const estimate = body.estimate ? locate(body.estimate, place2) : heading.estimate !== void 0 && { value: heading.estimate, at: first.at };
  return {
    id: heading.id,
    title: heading.title,
    ...phase !== void 0 && { phase },
    done: heading.done || body.done === true,
    dependsOn,
    claims: body.claims.map((draft) => paths.claim(draft)),
    locks: (body.locks ?? []).map((lock) => locate(lock, place2)),
    ...estimate && { estimate },
    ...body.priority && { priority: locate(body.priority, place2) },
    ...body.wave && { wave: locate(body.wave, place2) },
    verification: body.verification,
    ...body.branch && { branch: body.branch },
    ...body.worktree && { worktree: body.worktree },
    brief: {
      length: body.prose.length,
      ...body.prose.start >= 0 && { at: place2(body.prose.start, body.prose.end) },
      readingList: body.readingList,
      saysNoFiles: body.saysNoFiles,
      code: body.code.map((fence) => ({
        at: place2(fence.start, fence.end),
        lines: fence.code === "" ? 0 : fence.code.split("\n").length,
        command: isCommand(fence)
      }))
    },
    at: place2(heading.idOffset, heading.idOffset + heading.id.length),
    section: { start: first.at.start, end: index.point(last.bodyEnd) }
  };
}
var SHELL = /^(?:bash|sh|shell|zsh|fish|console|terminal|powershell|ps1|cmd|bat|text|txt|plaintext|output)$/i;
function isCommand({ language, code }) {
  if (SHELL.test(language)) return true;
  return language === "" && code.split("\n").every((line) => /^\s*(?:[$>#]|$)/.test(line));
}

// src/formats/task-plan/units.ts
var REFERENCES = /\b(?:relevant|key)\b.*\b(?:files?|documentation)\b|\bfiles? (?:and|&) documentation\b/i;
function findUnits(cut) {
  const { sections } = cut;
  const units = {
    tasks: [],
    phases: [],
    groups: /* @__PURE__ */ new Map(),
    referenceSections: [],
    unread: []
  };
  const above = [];
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i];
    if (section.level === 0) continue;
    while (above.length > 0 && above.at(-1).section.level >= section.level) above.pop();
    const own = subsections(sections, i);
    const heading = readTask(cut, section, own);
    if (heading) {
      const phase = phaseOf(units, above);
      units.tasks.push(unit(heading, own, phase));
      groupTask(units, above, units.tasks.length - 1);
      i += own.length - 1;
      continue;
    }
    if (looksLikeTask(cut, section, own)) units.unread.push(section);
    if (section.level > 1 && REFERENCES.test(section.heading)) units.referenceSections.push(...own);
    above.push({ section });
  }
  return units;
}
function subsections(sections, from) {
  const { level } = sections[from];
  let to = from + 1;
  while (to < sections.length && sections[to].level > level) to++;
  return sections.slice(from, to);
}
function readTask(cut, section, own) {
  if (section.level < 2) return void 0;
  const heading = readTaskHeading({ text: section.heading, offset: section.headingOffset });
  if (!heading) return void 0;
  const nested = own.slice(1).filter((inner) => inner.level > section.level).some((inner) => {
    const read = readTaskHeading({ text: inner.heading, offset: inner.headingOffset });
    return read !== void 0 && read.id !== heading.id && (read.certain || read.dependency !== void 0);
  });
  if (nested && !heading.dependency) return void 0;
  if (heading.certain || heading.dependency) return heading;
  return hasTaskLabel(cut, own) ? heading : void 0;
}
function hasTaskLabel(cut, own) {
  const speaks = (label) => label?.is.kind === "dependencies" || label?.is.kind === "files" || label?.is.kind === "reading";
  return own.some((section, i) => {
    if (i > 0 && speaks(readLabel(section.heading))) return true;
    const lines = cut.text.slice(section.bodyStart, section.bodyEnd).split(/\r?\n/);
    return lines.some((line) => speaks(readLabel(line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ""))));
  });
}
function looksLikeTask(cut, section, own) {
  if (section.level < 2 || own.slice(1).some((inner) => readTaskHeading({ text: inner.heading, offset: 0 })))
    return false;
  if (/\bdepends\s+on\s*:?\s*\[/i.test(section.heading)) return true;
  return section.level > 2 && /^[*_\s]*task\b(?!s)/i.test(section.heading) && hasTaskLabel(cut, own.slice(0, 1));
}
function unit(heading, sections, phase) {
  return {
    heading,
    sections,
    ...phase !== void 0 && { phase },
    parts: (cut) => sections.map((section, i) => {
      const blocks = parseBlocks(
        cut.text.slice(section.bodyStart, section.bodyEnd),
        section.bodyStart
      );
      if (i === 0) return { blocks };
      return { heading: { text: section.heading, offset: section.headingOffset }, blocks };
    })
  };
}
function phaseOf(units, above) {
  const entry = above.findLast(({ section }) => readPhaseHeading(section.heading)) ?? above.at(-1);
  if (!entry) return void 0;
  const named = readPhaseHeading(entry.section.heading);
  if (!named && (entry.section.level < 3 || /\bimplementation\b/i.test(entry.section.heading)))
    return void 0;
  if (entry.phase !== void 0) return entry.phase;
  const title = named?.title ?? entry.section.heading;
  units.phases.push({ id: named?.number ?? title, title, at: entry.section.at });
  return entry.phase = units.phases.length - 1;
}
function groupTask(units, above, task) {
  for (const { section } of above) {
    const number = readPhaseHeading(section.heading)?.number.toLowerCase();
    if (number === void 0) continue;
    const group = units.groups.get(number) ?? [];
    units.groups.set(number, [...group, task]);
  }
}

// src/formats/task-plan/parse.ts
function parseTaskPlan(index, options) {
  const cut = outline(index);
  const excess = markdownExcess(cut, options.limits);
  if (excess) return overLimit(emptyPlan(), excess, index);
  const units = findUnits(cut);
  if (units.tasks.length > options.limits.tasks) {
    const message = `the plan has ${units.tasks.length} tasks, over the limit of ${options.limits.tasks}; split it`;
    return overLimit(emptyPlan(), { message, line: 1 }, index);
  }
  const drafts = units.tasks.map((unit2) => ({ unit: unit2, body: readBody(unit2.parts(cut)) }));
  const references = referenceDrafts(cut, units);
  const paths = new PathReader(
    index,
    [...references, ...drafts.flatMap((draft) => draft.body.claims)],
    options.root
  );
  const findings = [...openFence(cut, units), ...unreadTasks(units)];
  const tasks = buildTasks(drafts, units, paths, index, findings);
  const title = titleSection(cut);
  const summary = summaryText(cut);
  const plan = {
    format: "task-plan",
    title: title?.heading.replace(/[*_`]/g, "") ?? "",
    ...summary !== void 0 && { summary },
    phases: units.phases,
    tasks,
    references: references.map((draft) => paths.mention(draft)),
    allows: readAllows(index)
  };
  const sections = presentSections(cut, units.phases.length > 0 && tasks.length > 0);
  return { format: "task-plan", plan, document: documentOf(index, cut, sections), findings };
}
function documentOf(index, cut, sections) {
  const at = titleSection(cut)?.at ?? index.place(0, 0);
  const found = /(?<![\w-])tasks\.md\b/.exec(cut.text);
  if (!found) return { sections, at, mentioned: /* @__PURE__ */ new Set() };
  const tasksFile = index.place(found.index, found.index + found[0].length);
  return { sections, at, tasksFile, mentioned: new Set(cut.text.match(/\b\d+(?:\.\d+)+\b/g)) };
}
function referenceDrafts(cut, units) {
  const drafts = [];
  for (const section of units.referenceSections) {
    for (const block of parseBlocks(
      cut.text.slice(section.bodyStart, section.bodyEnd),
      section.bodyStart
    )) {
      if (block.kind !== "list") continue;
      for (const item of block.items)
        drafts.push(...readPathItem({ text: item.text, offset: item.start }));
    }
  }
  return drafts;
}
export {
  parseTaskPlan
};
