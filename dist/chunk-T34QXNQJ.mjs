import {
  emptyBody,
  isCommandField,
  readCommandLines,
  readField
} from "./chunk-AJ7HXCCN.mjs";
import {
  readLabel
} from "./chunk-DKWMM3KO.mjs";
import {
  isBareName,
  isSurePath,
  looksLikePath,
  readPathItem,
  saysNone
} from "./chunk-DK3EG7ER.mjs";
import {
  TASK_ID,
  lineDependencies,
  looksLikeId,
  plainId,
  tidyPath
} from "./chunk-7FDFO6KC.mjs";

// src/formats/task-plan/spaced.ts
function isSpaced({ text, offset }, [path, ...more]) {
  if (!path || path.to || more.length > 0) return false;
  const start = path.offset - offset;
  if (text[start - 1] === "`" || !/\/[\w-]+$/.test(path.text)) return false;
  const rest = text.slice(start + path.text.length).trimEnd();
  const name = /^ [\w-]+(?: [\w-]+){0,3}\.\w{1,6}$/.exec(rest)?.[0];
  return name !== void 0 && isSurePath(path.text + name);
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
  for (const path of paths) claimPath(body, path, access, action);
  if (paths.length > 0) return true;
  const none = saysNone(text.text);
  if (none && is.kind === "files") body.saysNoFiles = true;
  return none;
}
function claimPath(body, path, access, action) {
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

// src/formats/task-plan/aside.ts
function takeAside(body, is, text) {
  if (is.kind === "waits") body.waits.push({ ...text, how: is.how });
  else if (is.kind === "field" && is.name === "status") body.waits.push({ ...text, how: "after" });
  else if (is.kind === "field" && TESTS.test(is.name)) takeCommands(body, text);
  return (is.kind === "instructions" || is.kind === "field") && is.also ? takePaths(body, is.also, text) : false;
}
function hasAside(is) {
  if (is.kind === "waits") return true;
  if (is.kind === "instructions") return is.also !== void 0;
  return is.kind === "field" && (is.also !== void 0 || TESTS.test(is.name));
}
function takePaths(body, access, text) {
  const paths = readPathItem(text);
  if (paths.length === 0 || !paths.every((path) => isSurePath(path.text))) return false;
  for (const path of paths) claimPath({ claims: body.asides }, path, access);
  let rest = text.text;
  for (const path of paths) rest = rest.replace(path.text, " ");
  return !/[\p{L}\p{N}]/u.test(rest.replace(/\([^()]*\)|\b(?:and|or|only)\b/g, " "));
}
var TESTS = /^(?:tests?|testing|acceptance(?: criteria)?|done when)$/;
var COMMAND = /^(?:(?:[A-Z_]+=\S+\s+)*(?:np[mx]|pnpm|yarn|bunx?|node(?=\s+--test)|deno|cargo|go|pytest|python3?(?=\s+-m)|uv|poetry|tox|nox|make|just|rake|bundle|rspec|mvn|gradle|\.\/(?:gradlew|mvnw|scripts?\/\S+)|dotnet|swift|xcodebuild|flutter|dart|mix|phpunit|composer|php|vitest|jest|mocha|tsc|eslint|oxlint|biome|ruff|mypy|pyright|bats|shellcheck|golangci-lint|terraform)|\.\/scripts?\/\S+)\s+\S/;
var NO_CHECK = /\s(?:dev|start|serve|server|watch|--watch|preview|install|i|ci|add|publish|deploy|login|apply|destroy|push|init|create|deps)(?:\s|$)|^(?:cargo|go)\s+run\b/;
function takeCommands(body, { text, offset }) {
  for (const { 0: span, 1: command = "", index } of text.matchAll(/`([^`\n]+)`/g)) {
    if (!COMMAND.test(command.trim()) || NO_CHECK.test(command)) continue;
    if (/\b(?:not|never|without|instead of)\b|n't\b/i.test(text.slice(0, index))) continue;
    readField(body, "verification", { text: span, offset: offset + index });
  }
}
function addAsides({ claims, asides }) {
  const own = claims.map(({ text, access }) => ({ path: tidyPath(text).pattern, access }));
  for (const aside of asides) {
    const path = tidyPath(aside.text).pattern;
    const isKnown = claims.some(({ text }) => tidyPath(text).pattern === path);
    const isShort = !path.includes("/") && own.some((one) => one.path.endsWith(`/${path}`) || /[*]|\/$/.test(one.path));
    if (!isKnown && !isShort) claims.push(aside);
  }
}

// src/formats/task-plan/drawing.ts
var LINE = /^((?:[ \t]|[│|├└─`+-](?=[ \t│|├└─`+-]|\S))*?)([^\s│├└─#←][^\s#←]*)(?:[ \t]+(?:←|<-|#|\/\/|—|–|-)?[ \t]*(.*))?$/;
var REMARKS = [
  [/^\W*(?:create|new)\b/i, "create"],
  [/^\W*(?:modif\w*|update|edit|exists|enhance|extend)\b/i, "modify"],
  [/^\W*(?:delete|remove)\b/i, "delete"]
];
function readDrawing({ lines }, folders = "claimed") {
  const claims = [];
  const above = [];
  for (const { text, offset } of lines) {
    if (/^[\s│|]*$/.test(text)) continue;
    const match = LINE.exec(text);
    const name = match?.[2];
    if (!match || name === void 0) return void 0;
    const depth = match[1].length;
    while (above.length > 0 && above.at(-1).depth >= depth) above.pop();
    const path = `${depth === 0 ? "" : above.at(-1)?.path ?? ""}${name}`;
    if (!looksLikePath(path, true)) return void 0;
    if (folders === "opened" && above.length > 0 && claims.at(-1) === above.at(-1).claim)
      claims.pop();
    const claim = {
      text: path,
      offset: offset + match[1].length,
      length: name.length,
      access: REMARKS.find(([pattern]) => pattern.test(match[3] ?? ""))?.[1] ?? "write"
    };
    claims.push(claim);
    if (name.endsWith("/")) above.push({ depth, path, claim });
  }
  return claims;
}
function isDrawn({ lines }) {
  return lines.some(({ text }) => /^(?:[ \t]+\S|[ \t]*[│├└])/.test(text));
}
function drawnIn(fence, access) {
  return readDrawing(fence, "opened")?.map((claim) => {
    if (access === "read" || access === "deny") return { ...claim, access };
    if (claim.access !== "write") return claim;
    return { ...claim, access: access === "by-action" || access === "rename" ? "write" : access };
  });
}

// src/formats/task-plan/fence.ts
function takeFence(body, open, fence, action) {
  const { is } = open;
  if (is.kind === "field" && fieldLines(body, is.name, fence)) return true;
  if (open.members > 0 || !/^(?:|te?xt|plaintext|tree)$/i.test(fence.language)) return false;
  const also = is.kind === "field" || is.kind === "instructions" ? is.also : void 0;
  if (is.kind === "files") return takeFiles(body, open, is.access, fence, action);
  if (is.kind === "reading") return takeFiles(body, open, "read", fence, action);
  const drawn = also && drawnIn(fence, also);
  if (!drawn?.every(({ text }) => isSurePath(text))) return false;
  body.asides.push(...drawn);
  return drawn.length > 0;
}
function takeFiles(body, open, access, fence, action) {
  const isList = fence.lines.every((line) => readPathItem(line).length > 0);
  const drawn = isList && !isDrawn(fence) ? void 0 : drawnIn(fence, access);
  if (drawn && drawn.length > 0) {
    body.claims.push(...drawn);
    open.members += drawn.length;
    return !isDrawn(fence);
  }
  if (!isList) return false;
  for (const line of fence.lines) if (takeMember(body, open.is, line, action)) open.members++;
  return true;
}
function fieldLines(body, name, { lines }) {
  if (isCommandField(name)) return readCommandLines(body, lines);
  const read = lines.map(
    ({ text, offset }) => readField(body, name, { text: `\`${text}\``, offset: offset - 1 })
  );
  return read.includes(true);
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
function namesTest({ is, rest }) {
  if (is.kind !== "field" || !/^tests?$/.test(is.name)) return false;
  return readPathItem({ text: rest, offset: 0 }).length > 0;
}

// src/formats/task-plan/nested-files.ts
function holdsPaths({ children }) {
  return children.length > 0 && children.every(isPathList);
}
var ALSO = /^(?:\[[ xX]\]\s+)?(?:(?:also|and|plus|including)\b:?\s+)?/i;
var REMARK = /^[\s*_`]*(?:$|[(:;,.–—-])/;
function takeNested(body, access, item, action) {
  for (const { text, start } of item.children.flatMap(itemsOf)) {
    const lead = ALSO.exec(text)[0].length;
    const own = { text: text.slice(lead), offset: start + lead };
    const [first, ...more] = readPathItem(own);
    if (first && isPlain(own, more.at(-1) ?? first))
      takeMember(body, { kind: "files", access }, own, action);
    else if (namesMore(text)) body.noPaths.push({ text, offset: start });
  }
}
function itemsOf(block) {
  return block.kind === "list" ? block.items : [];
}
function isPlain({ text, offset }, { to, ...path }) {
  const last = to ?? path;
  const end = last.offset - offset + (last.length ?? last.text.length);
  return /^[*_]*`?[\w./@*]/.test(text) && isSurePath(path.text) && REMARK.test(text.slice(end));
}
function namesMore(text) {
  return [...text.matchAll(/\b(?:in|and|also|plus|including|files?)\s+`([^`\n]+)`/gi)].some(
    ([, path = ""]) => path.includes("/") && isSurePath(path)
  );
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

// src/formats/task-plan/body.ts
function readBody(parts, { drawings = true } = {}) {
  const body = emptyBody();
  const reader = new BodyReader(body, drawings);
  for (const part of parts) {
    if (part.heading) reader.heading(part.heading);
    for (const block of part.blocks) reader.block(block);
  }
  addAsides(body);
  return body;
}
var BodyReader = class {
  #body;
  #drawings;
  #open;
  #action;
  /** A list of files that a group's name interrupts: `**Backend**`, then its items. */
  #paused;
  /** What stands before the items of the list that is read. */
  #marker = "- ";
  /** Labels below an item, at the margin: each ends the lists around it. */
  #cuts = 0;
  /** A label of what has to be there first, whose list may follow. */
  #waiting;
  constructor(body, drawings) {
    this.#body = body;
    this.#drawings = drawings;
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
      const label = this.#labelOf(line);
      if (label) {
        this.#label(label, line.offset);
        running = true;
      } else if (running && this.#aside(line)) continue;
      else if (isRow(line.text)) this.#row(line);
      else if (!running || !this.#goesOn() || !this.#member(line)) this.#textLine(line);
    }
  }
  /** The label of a line; one of what has to be there first stays in the text, but opens a list below it. */
  #labelOf(line) {
    const label = readLabel(line.text);
    if (label?.is.kind !== "waits") return label;
    const rest = { text: label.rest, offset: line.offset + label.restOffset };
    takeAside(this.#body, label.is, rest);
    if (rest.text.trim() === "") this.#waiting = label.is;
    return void 0;
  }
  /** What an item or line of the open list says beside its own matter; true when that is all of it. */
  #aside(text) {
    const open = this.#open;
    return open !== void 0 && hasAside(open.is) && takeAside(this.#body, open.is, text);
  }
  /** Lists of files and of reading may have many lines, a value has one. */
  #goesOn() {
    const kind = this.#open?.is.kind;
    return kind === "files" || kind === "reading" || this.#open?.members === 0;
  }
  #textLine(line) {
    if (this.#open?.is.kind === "files" && isGroupName(line.text)) this.#paused = this.#open;
    if (!this.#staysOpen(line.text)) this.#open = void 0;
    if (this.#waiting) this.#open = { is: this.#waiting, members: 0 };
    this.#waiting = void 0;
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
    const isTaken = takeAside(this.#body, label.is, rest);
    if (!this.#member(rest) && !isTaken) {
      if (label.is.kind === "files") this.#body.noPaths.push(rest);
      this.#body.prose.apart(rest);
    }
    if (label.is.kind === "dependencies") this.#open = void 0;
  }
  /** Takes a text as a member of the open list; false when it is none. */
  #member(text) {
    const open = this.#open;
    const taken = open !== void 0 && takeMember(this.#body, open.is, text, this.#action);
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
    const open = this.#open;
    for (const [i, { item, below }] of list.items.map(cutAtLabel).entries()) {
      this.#marker = list.ordered ? `${i + 1}. ` : "- ";
      const line = { text: item.text, offset: item.start };
      const firstLine = item.text.split(/\r?\n/, 1)[0] ?? "";
      const label = this.#labelOf({ text: firstLine, offset: item.start });
      if (label && !(this.#open?.is.kind === "files" && namesTest(label)))
        this.#labelled(item, label);
      else if (open && hasAside(open.is) && takeAside(this.#body, open.is, line))
        this.#inside(item);
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
    const unfinished = label.is.kind === "dependencies" && /,\s*$/.test(label.rest);
    const goesOn = label.rest.trim() === "" || unfinished || label.is.kind === "instructions";
    const wrapped = goesOn && item.text.includes("\n");
    const rest = wrapped ? item.text.slice(label.restOffset) : label.rest;
    this.#label({ ...label, rest }, item.start);
    for (const child of item.children) this.block(child);
    if (this.#cuts > cuts) return;
    const known = label.is.kind === "files" || label.is.kind === "field";
    this.#open = outer && outer.is.kind === "files" && known ? { ...outer, members: 1 } : void 0;
  }
  #listed(item, line) {
    if (this.#member(line)) {
      const is = this.#open?.is;
      if (is?.kind === "files") takeNested(this.#body, is.access, item, this.#action);
      return this.#inside(item);
    }
    const isFiles = this.#open?.is.kind === "files";
    if ((isFiles || isGroupName(item.text)) && holdsPaths(item)) {
      for (const child of item.children) this.block(child);
      return;
    }
    if (isFiles && !item.afterBlank && isBareName(item.text)) this.#body.unread.push(line);
    else if (isFiles && !item.afterBlank && !this.#open?.ordered) this.#body.noPaths.push(line);
    const field = /^(?:field|dependencies|waits)$/.test(this.#open?.is.kind ?? "");
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
    const open = this.#drawings || !isDrawn(fence) ? this.#open : void 0;
    if (open && takeFence(this.#body, open, fence, this.#action)) return;
    this.#body.code.push(fence);
    this.#body.prose.fence(fence);
    this.#open = void 0;
  }
};

// src/formats/task-plan/dependencies.ts
var NONE = /^(?:none|nothing|keine?|no|nil|null|n\/?a|-+|–|—|no (?:dependencies|prerequisites|blockers|tasks?)|start immediately)$/i;
var TRUNK = /^(?:the\s+)?(?:(?:origin|upstream)\/)?(?:main|master|trunk|develop)(?:\s+(?:branch|only))?$/i;
var SIGN = new RegExp("^[\\p{Extended_Pictographic}\\uFE0F\\s]+(?=\\p{L})", "u");
var ALL = /^(?:all|everything)(?:\s+(?:of\s+)?(?:the\s+)?(?:previous|prior|preceding|earlier|other|above|foregoing))*(?:\s+(?:tasks?|steps?|of the above))?$/i;
var EXCEPT = /\b(?:not|no longer|never|except(?:ing)?|excluding|but|without|unless|minus|(?:other|rather) than|apart from|instead of)\b/i;
var GROUP = /^(?:all\s+(?:of\s+)?)?(?:tasks?\s+(?:of|in|from)\s+)?(?:phases?|batch(?:es)?|waves?|stages?|milestones?)\s+(.*)$/i;
var BEFORE_ID = /^(?:tasks?|ids?|after|of|from|in|on|by|for|with|to|until|once|when|and|or|plus|also|see|the|either|both|partly|mainly|only|requires?|needs?|upon|finish(?:ing)?|complet(?:e|ing|ion))$/i;
var TRAILER = /\s+(?:(?:is|are|being)\s+)?(?:complete[ds]?|completion|done|finished|tasks?|merged)$/i;
function saysNoDependency(text) {
  return NONE.test(text.replace(SIGN, ""));
}
function saysException(text) {
  return EXCEPT.test(text);
}
function isTaskName({ text, ids: [id = "", ...more], how }) {
  return how === "plain" && more.length === 0 && id !== "" && text.endsWith(id) && !GROUP.test(text);
}
function readDependencies(value, scope) {
  const parts = splitParts(value);
  const saysNone2 = parts.some(({ text }) => saysNoDependency(text));
  let inGroup = false;
  let excepted = false;
  const read = parts.map((part) => {
    if (part.isStruck) return { ...part, ...plain([]) };
    excepted ||= EXCEPT.test(part.text) && !saysNoDependency(part.text) && !scope.numberOf.has(part.text);
    if (excepted) return { ...part, ...UNREAD };
    const read2 = readPart(part.text, scope, inGroup);
    inGroup = GROUP.test(part.text) || inGroup && /^\d/.test(part.text) && read2.how === "plain";
    return { ...part, ...read2 };
  });
  const whole = read.some(({ how }) => how === "unread") ? wholeName(value, scope) : void 0;
  if (whole) return [whole];
  if (!saysNone2 || read.every(({ ids, how }) => ids.length === 0 && how === "plain")) return read;
  return read.map((part) => contradictsNone(part) ? { ...part, ...UNREAD } : part);
}
function wholeName({ text, offset }, { named }) {
  const bare = text.trim().replace(/^[[*`"_]+|[\]*`"_.]+$/g, "");
  const ids = bare.includes(":") ? named?.(bare) : void 0;
  if (ids?.length !== 1) return void 0;
  return { text: bare, offset: offset + text.indexOf(bare), ...plain(ids) };
}
function contradictsNone(part) {
  return part.how !== "plain" || saysNoDependency(part.text);
}
var STRUCK = /~~(?=\S)([^~\n]*)~~/g;
function splitParts({ text, offset }) {
  const struck = [...text.matchAll(STRUCK)];
  const isStruck = (at) => struck.some(({ 0: { length }, index }) => index <= at && at < index + length);
  const bare = text.replace(STRUCK, (_, inner) => `,,${inner},,`).replace(/\([^()]*\)/g, (remark) => " ".repeat(remark.length)).replace(/\](?=\s*\[)/g, ",").replace(/[[\]*`"]/g, " ").replace(/(?<![\w.])_|_(?![\w.])/g, " ");
  const parts = [];
  for (const match of bare.matchAll(
    /(?:(?!,|;|&|\+|\s(?:and|plus)\s|\s\/\s).)+(?:\s(?=and|plus))?/gis
  )) {
    const cut = match[0].replace(/^\s*(?:and|plus)\s+/i, (word) => " ".repeat(word.length));
    const trimmed = cut.trim().replace(/(?<=[\w)])\.$/, "");
    if (trimmed === "") continue;
    const at = match.index + cut.search(/\S/);
    parts.push({ text: trimmed, offset: offset + at, ...isStruck(at) && { isStruck: true } });
  }
  return parts;
}
var UNREAD = { ids: [], how: "unread" };
var plain = (ids) => ({ ids: [...new Set(ids)], how: "plain" });
var guess = (ids) => ({ ids: [...new Set(ids)], how: "guessed" });
function readPart(written, scope, inGroup) {
  if (saysNoDependency(written)) return plain([]);
  const text = written.replace(SIGN, "");
  const name = text.replace(/^(?:and\s+)?tasks?[\s:#-]*(?=[A-Z]?\.?\d|\s\S)/i, "").trim().replace(/^#(?=\d)/, "");
  if (scope.numberOf.has(text)) return plain([text]);
  if (scope.numberOf.has(name)) return plain([name]);
  const named = scope.named?.(text);
  if (named) return plain(named);
  if (TRUNK.test(text)) return plain([]);
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
  const match = /^([A-Za-z]?\d*[A-Za-z]?|[IVXivx]{3,5})(?:\s*(?:-|–|—|to|through)\s*(\d+))?$/.exec(
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
  readDrawing,
  isRow,
  readBody,
  saysNoDependency,
  saysException,
  isTaskName,
  readDependencies
};
