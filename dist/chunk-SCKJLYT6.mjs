import {
  TASK_ID,
  adviceText,
  claimPath,
  comments,
  denies,
  emptyBody,
  endOf,
  isCommandField,
  isGroup,
  isOthers,
  keepsName,
  lineDependencies,
  locate,
  looksLikeId,
  mayBeGroup,
  namedValue,
  opensExceptions,
  outline,
  plainId,
  plainTitle,
  presentSections,
  readCommandLines,
  readField,
  readLabel,
  readPathItem,
  readPhaseHeading,
  readTaskHeading,
  resumed,
  summaryText,
  takeException,
  takeMember,
  takeWords,
  titleSection,
  unclaimedPaths,
  withoutKeyword
} from "./chunk-V4XTOYGT.mjs";
import {
  isBareName,
  isSurePath,
  looksLikePath
} from "./chunk-6LI72MR5.mjs";
import {
  baseName,
  closesFence,
  defineFormatRule,
  defineRule,
  isFormat,
  isWrite,
  markdownLibrary,
  matcher,
  mayAllow,
  openedFence,
  overlap,
  push,
  readAllows,
  tidyPath,
  withoutParents
} from "./chunk-ZU2Z7FRA.mjs";

// src/model/machine-root.ts
var CONTAINER = /^(?:code|coding|desktop|dev|develop|development|documents|git|github|gitlab|go|projects?|repos?|repositories|source|sources|src|work|workspaces?)$/i;
var CODE_HOST = /^(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)$/i;
function sharedMachineRoot(paths, topLevel) {
  const [first, ...others] = paths.map((path) => path.split("/").slice(0, -1));
  if (!first) return void 0;
  let common = first.length;
  for (const segments of others) {
    let same = 0;
    while (same < common && segments[same] === first[same]) same++;
    common = same;
  }
  if (common < 4) return void 0;
  const length = rootLength(paths, first.slice(0, common), topLevel);
  return `${first.slice(0, length).join("/")}/`;
}
function rootLength(paths, common, topLevel) {
  const host = common.findIndex((segment) => CODE_HOST.test(segment));
  if (host > 0 && common.length >= host + 3) return host + 3;
  for (let length2 = 4; length2 <= common.length; length2++) {
    if (paths.every((path) => topLevel.has(path.split("/")[length2] ?? ""))) return length2;
  }
  let length = 3;
  while (length < common.length - 1 && CONTAINER.test(common[length] ?? "")) length++;
  return length + 1;
}

// src/formats/claims.ts
var PathReader = class {
  #index;
  #roots;
  #folder;
  constructor(index, drafts, { root, folder } = {}) {
    this.#index = index;
    this.#folder = folder;
    const texts = [...drafts].map((draft) => draft.text.replaceAll("\\", "/"));
    const machine = texts.filter((text) => tidyPath(text).outside === "machine");
    const known = root === void 0 ? [] : [`${root.replace(/\/$/, "")}/`];
    if (machine.length === 0) {
      this.#roots = known;
      return;
    }
    const topLevel = new Set(
      texts.filter((text) => !tidyPath(text).outside).map((text) => tidyPath(text).pattern.split("/", 1)[0])
    );
    const shared = sharedMachineRoot(
      machine.filter((text) => !known.some((k) => text.startsWith(k))),
      topLevel
    );
    this.#roots = shared ? [...known, shared] : known;
  }
  /** A path of the document. */
  mention({ text: named, offset, length = named.length, isTarget }) {
    const at = this.#index.place(offset, offset + length);
    const text = isTarget && this.#fromFolder(named) || named;
    const slashed = text.replaceAll("\\", "/");
    const root = this.#roots.find((candidate) => slashed.startsWith(candidate));
    if (root !== void 0 && slashed.length > root.length) {
      return { ...tidyPath(slashed.slice(root.length)), written: text, at, machineRoot: root };
    }
    return { ...tidyPath(text), written: text, at };
  }
  /** Where a link leads that climbs from the plan's folder; nothing where that is not in the repository. */
  #fromFolder(target) {
    if (this.#folder === void 0 || !/^(?:\.\/)*\.\.\//.test(target)) return void 0;
    return withoutParents(tidyPath(`${this.#folder}/${target}`).pattern);
  }
  /** A path with what is done to it, and what it is made from. */
  claim(draft) {
    const { access, madeFrom } = draft;
    return {
      ...this.mention(draft),
      access,
      ...madeFrom && { madeFrom: this.mention(madeFrom).pattern }
    };
  }
};

// src/formats/markdown/allow.ts
function readAllows2(index) {
  if (!mayAllow(index.text)) return [];
  const found = [...comments(index.text)].map(({ start, end }) => {
    return { start, end, from: start + "<!--".length, to: end - "-->".length };
  });
  return readAllows(found, index);
}

// src/formats/markdown/remark-blocks.ts
var OFF = [
  "attention",
  "autolink",
  "blockQuote",
  "characterEscape",
  "characterReference",
  "codeIndented",
  "codeText",
  "definition",
  "hardBreakEscape",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "setextUnderline"
];
function parseWithRemark(text, offset) {
  const tree = markdownLibrary().fromMarkdown(text, { extensions: [{ disable: { null: OFF } }] });
  return tree.children.flatMap((node) => toBlock(node, text, offset));
}
function toBlock(node, text, offset) {
  if (node.type === "paragraph") return [paragraph(node, text, offset)];
  if (node.type === "code") return [fence(node, text, offset)];
  return node.type === "list" ? [list(node, text, offset)] : [];
}
function span(node) {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
function paragraph(node, text, offset) {
  const [start, end] = span(node);
  return { kind: "text", text: text.slice(start, end), start: offset + start };
}
function fence(node, text, offset) {
  const [start, end] = span(node);
  const [language, code] = [node.lang ?? "", node.value];
  const source = [...text.slice(start, end).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)].slice(1);
  const lines = code.split(/\r\n|\r|\n/).map((line, i) => {
    const raw = source[i]?.[0].replace(/[\r\n]+$/, "") ?? "";
    const at = start + (source[i]?.index ?? 0) + Math.max(0, raw.length - line.length);
    return { text: line, offset: offset + at };
  });
  return { kind: "code", start: offset + start, end: offset + end, language, code, lines };
}
function list(node, text, offset) {
  let lastLine = Infinity;
  const items = node.children.map((item) => {
    const [start, end] = span(item);
    const [first, ...rest] = item.children;
    const own = first?.type === "paragraph" ? paragraph(first, text, offset) : void 0;
    const children = (own ? rest : item.children).flatMap((child) => toBlock(child, text, offset));
    const afterBlank = (item.position?.start.line ?? 0) - lastLine > 1;
    lastLine = item.position?.end.line ?? 0;
    return {
      text: own?.text ?? "",
      start: own?.start ?? offset + start,
      end: offset + end,
      afterBlank,
      children
    };
  });
  return { kind: "list", start: offset + span(node)[0], ordered: node.ordered === true, items };
}

// src/formats/markdown/blocks.ts
var SPECIAL = /^(?:\s|[-*+](?:\s|$)|\d{1,9}[.)](?:\s|$)|`{3}|~{3}|#{1,6}(?:\s|$)|[-*_](?:[ \t]*[-*_]){2,}[ \t]*$)/;
var FLAT_ITEM = /^([-*+]) (?=\S)(.*)$/;
function parseBlocks(text, offset) {
  const lines = splitLines(text);
  const blocks = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (isBlank(line)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && !isBlank(lines[end])) end++;
    const simple = paragraph2(lines.slice(at, end), offset) ?? flatList(lines, at, end, offset);
    if (simple) blocks.push(simple);
    else {
      end = complexEnd(lines, at);
      const last = lines[end - 1];
      blocks.push(...parseWithRemark(text.slice(line.start, last.next), offset + line.start));
    }
    at = end;
  }
  return blocks;
}
function splitLines(text) {
  const lines = [];
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    const next = match.index + match[0].length;
    if (match[0] !== "") lines.push({ text: match[1], start: match.index, next });
  }
  return lines;
}
function isBlank({ text }) {
  return /^[ \t]*$/.test(text);
}
function isPlain({ text }) {
  return !SPECIAL.test(text) && !text.includes("	");
}
function paragraph2(lines, offset) {
  if (!lines.every(isPlain)) return void 0;
  const [first] = lines;
  const text = lines.map((line, i) => line.text + (i < lines.length - 1 ? breakOf(line) : "")).join("");
  return { kind: "text", text, start: offset + first.start };
}
function breakOf({ text, start, next }) {
  return next - start - text.length === 2 ? "\r\n" : "\n";
}
function flatList(lines, from, to, offset) {
  const marker = lines[from].text[0];
  const items = [];
  for (const { text, start } of lines.slice(from, to)) {
    const match = FLAT_ITEM.exec(text);
    const own = match?.[2] ?? "";
    if (!match || match[1] !== marker || SPECIAL.test(own) || text.includes("	")) return void 0;
    const end = offset + start + text.length;
    items.push({
      text: own,
      start: offset + start + 2,
      end,
      afterBlank: false,
      children: []
    });
  }
  const next = lines.slice(to).find((line) => !isBlank(line));
  if (next && !isPlain(next)) return void 0;
  return { kind: "list", start: offset + lines[from].start, ordered: false, items };
}
function complexEnd(lines, from) {
  let fence2;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (fence2) {
      if (closesFence(line.text, fence2)) fence2 = void 0;
      continue;
    }
    if (at > from && isBlank(lines[at - 1]) && isPlain(line) && !isBlank(line)) return at;
    fence2 = openedFence(line.text);
    if (fence2 && !line.text.startsWith(fence2)) return lines.length;
  }
  return lines.length;
}

// src/formats/markdown/limits.ts
var MARKERS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+/;
var HEADING_PART = 16;
function markdownExcess({ index, sections }, limits) {
  for (const section of sections) {
    const lines = index.point(section.bodyEnd).line - section.at.start.line;
    const { line } = section.at.start;
    if (lines > limits.lines) {
      const message = `${lines} lines stand between two headings, over the limit of ${limits.lines}`;
      return { message: `${message}; add headings`, line };
    }
    const length = section.bodyEnd - section.bodyStart;
    if (section.heading.length > limits.field / HEADING_PART) {
      const most = Math.floor(limits.field / HEADING_PART);
      const message = `a heading has ${section.heading.length} characters, over the limit of ${most}`;
      return { message: `${message}; shorten it`, line };
    }
    if (length > limits.field) {
      const message = `${length} characters stand between two headings, over the limit of ${limits.field}`;
      return { message: `${message}; add headings`, line };
    }
  }
  return nestingExcess(index, limits.depth);
}
function nestingExcess(index, depth) {
  let open = [];
  for (let line = 1; line <= index.lines; line++) {
    const text = index.line(line);
    const markers = MARKERS.exec(text)?.[0];
    if (!markers) continue;
    const indent = markers.length - markers.trimStart().length;
    open = open.filter((column2) => column2 <= indent);
    let column = indent;
    for (const [marker] of markers.trimStart().matchAll(/\S+\s+/g))
      open.push(column += marker.length);
    if (open.length > depth) {
      return { message: `lists are nested deeper than the limit of ${depth}; flatten them`, line };
    }
  }
  return void 0;
}

// src/formats/task-plan/aside.ts
function takeAside(body, is, text) {
  if (is.kind === "waits")
    body.waits.push({ ...text, how: is.how, ...is.misspelt && { misspelt: is.misspelt } });
  else if (is.kind === "field" && is.name === "status") body.waits.push({ ...text, how: "after" });
  else if (is.kind === "field" && TESTS.test(is.name)) takeCommands(body, text);
  return (is.kind === "instructions" || is.kind === "field") && is.also ? takePaths(body, is.also, text) : false;
}
function takeWait(body, label, line) {
  if (label.is.kind !== "waits") return void 0;
  const { misspelt } = label.is;
  const placed = misspelt && { ...misspelt, offset: line.offset + misspelt.offset };
  const is = { ...label.is, ...placed && { misspelt: placed } };
  takeAside(body, is, { text: label.rest, offset: line.offset + label.restOffset });
  return label.rest.trim() === "" ? is : void 0;
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
  for (const { 0: span2, 1: command = "", index } of text.matchAll(/`([^`\n]+)`/g)) {
    if (!COMMAND.test(command.trim()) || NO_CHECK.test(command)) continue;
    if (/\b(?:not|never|without|instead of)\b|n't\b/i.test(text.slice(0, index))) continue;
    readField(body, "verification", { text: span2, offset: offset + index });
  }
}
function addAsides({ claims, asides }) {
  const own = claims.map(({ text, access }) => ({ path: tidyPath(text).pattern, access }));
  for (const aside of asides) {
    const path = tidyPath(aside.text).pattern;
    const isKnown2 = claims.some(({ text }) => tidyPath(text).pattern === path);
    const isShort = !path.includes("/") && own.some((one) => one.path.endsWith(`/${path}`) || /[*]|\/$/.test(one.path));
    if (!isKnown2 && !isShort) claims.push(aside);
  }
}

// src/formats/task-plan/drawing.ts
var LINE = /^((?:[ \t]|[\u2502|\u251c\u2514\u2500`+-](?=[ \t\u2502|\u251c\u2514\u2500`+-]|\S))*?)([^\s\u2502\u251c\u2514\u2500#\u2190][^\s#\u2190]*)(?:[ \t]+(?:\u2190|<-|#|\/\/|\u2014|\u2013|-)?[ \t]*(.*))?$/;
var REMARKS = [
  [/^\W*(?:create|new)\b/i, "create"],
  [/^\W*(?:modif\w*|update|edit|exists|enhance|extend)\b/i, "modify"],
  [/^\W*(?:delete|remove)\b/i, "delete"]
];
function readDrawing({ lines }, folders = "claimed") {
  const claims = [];
  const above = [];
  for (const { text, offset } of lines) {
    if (/^[\s\u2502|]*$/.test(text)) continue;
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
  return lines.some(({ text }) => /^(?:[ \t]+\S|[ \t]*[\u2502\u251c\u2514])/.test(text));
}
function drawnIn(fence2, access) {
  if (access === "unclear") return void 0;
  return readDrawing(fence2, "opened")?.map((claim) => {
    if (access === "read" || access === "deny") return { ...claim, access };
    if (claim.access !== "write") return claim;
    return { ...claim, access: access === "by-action" || access === "rename" ? "write" : access };
  });
}

// src/formats/task-plan/fence.ts
function staysOpen(open, text) {
  if (open?.is.kind === "instructions") return true;
  return open?.members === 0 && /:\s*$/.test(text);
}
function takeFence(body, open, fence2, action) {
  const { is } = open;
  if (is.kind === "field" && fieldLines(body, is.name, fence2)) return true;
  if (open.members > 0 || !/^(?:|te?xt|plaintext|tree)$/i.test(fence2.language)) return false;
  const also = is.kind === "field" || is.kind === "instructions" ? is.also : void 0;
  if (is.kind === "files") return takeFiles(body, open, is.access, fence2, action);
  if (is.kind === "reading") return takeFiles(body, open, "read", fence2, action);
  const drawn = also && drawnIn(fence2, also);
  if (!drawn?.every(({ text }) => isSurePath(text))) return false;
  body.asides.push(...drawn);
  return drawn.length > 0;
}
function takeFiles(body, open, access, fence2, action) {
  const isList = fence2.lines.every((line) => readPathItem(line).length > 0);
  const drawn = isList && !isDrawn(fence2) ? void 0 : drawnIn(fence2, access);
  if (drawn && drawn.length > 0) {
    body.claims.push(...drawn);
    open.members += drawn.length;
    return !isDrawn(fence2);
  }
  if (!isList) return false;
  for (const line of fence2.lines) if (takeMember(body, open.is, line, action)) open.members++;
  return access !== "unclear";
}
function fieldLines(body, name, { lines }) {
  if (isCommandField(name)) return readCommandLines(body, lines);
  const read = lines.map(
    ({ text, offset }) => readField(body, name, { text: `\`${text}\``, offset: offset - 1 })
  );
  return read.includes(true);
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
  const before2 = label.restOffset + cut.index + cut[0].length;
  return {
    label: { ...label, rest: label.rest.slice(0, cut.index) },
    next: { ...next, restOffset: before2 + next.restOffset }
  };
}
function wrapped(label, { text }) {
  const unfinished = label.is.kind === "dependencies" && /,\s*$/.test(label.rest);
  const goesOn = label.rest.trim() === "" || unfinished || label.is.kind === "instructions";
  return goesOn && text.includes("\n") ? { ...label, rest: text.slice(label.restOffset) } : label;
}
function isHead({ is, rest }, { children }) {
  return is.kind === "files" && children.length === 0 && rest.trim() === "";
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

// src/formats/task-plan/item.ts
function cutAtLabel(item) {
  for (const { 0: line, index } of item.text.matchAll(/(?<=\n)\S.*/g)) {
    if (!readLabel(line) && !isGroupName(line)) continue;
    const below = {
      kind: "text",
      text: item.text.slice(index),
      start: item.start + index
    };
    return { item: { ...item, text: item.text.slice(0, index).trimEnd() }, below };
  }
  return { item };
}
var FOREIGN = /^[ \t]*(?:>|[\u2013\u2014\u2022\u2023\u25e6\u25cf\u25cb]|[-*+]\u00A0)[ \t\u00A0]*(?=\S)/;
function isForeignItem(line) {
  return FOREIGN.test(line.text) && readPathItem(line).length > 0;
}
function cutAtForeign(item) {
  if (!item.text.includes("\n")) return [item];
  const cuts = [...item.text.matchAll(/(?<=\n)[^\r\n]+/g)].filter(({ 0: text, index }) => isForeignItem({ text, offset: item.start + index })).map(({ index }) => index);
  const from = [0, ...cuts];
  return from.map((start, i) => {
    const text = item.text.slice(start, from[i + 1]).trimEnd();
    return {
      ...item,
      text,
      start: item.start + start,
      afterBlank: i === 0 && item.afterBlank,
      children: i === from.length - 1 ? item.children : []
    };
  });
}

// src/formats/task-plan/nested-files.ts
function holdsPaths({ children }) {
  return children.length > 0 && children.every(isPathList);
}
var ALSO = /^(?:\[[ xX]\]\s+)?(?:(?:also|and|plus|including)\b:?\s+)?/i;
var REMARK = /^[\s*_`]*(?:$|[(:;,.\u2013\u2014-])/;
function takeNested(body, access, item, action) {
  const base = readPathItem({ text: item.text, offset: item.start }).findLast(isGroup);
  const isOut = base !== void 0 && opensExceptions(item.text);
  for (const { text, start } of item.children.flatMap(itemsOf)) {
    const said = isOut ? { text: `except ${text}`, offset: start - 7 } : { text, offset: start };
    if (base && mayWrite(access) && takeException(body, said, base)) {
      if (isOut)
        body.exceptions = body.exceptions.filter((one) => one.offset !== base.unreadExcept?.offset);
      continue;
    }
    const lead = ALSO.exec(text)[0].length;
    const own = { text: text.slice(lead), offset: start + lead };
    const [first, ...more] = readPathItem(own);
    if (first && isPlain2(own, more.at(-1) ?? first))
      takeMember(body, { kind: "files", access }, own, action);
    else if (namesMore(text)) takeWords(body, { text, offset: start });
  }
}
function mayWrite(access) {
  return access !== "read" && access !== "deny" && access !== "unclear";
}
function itemsOf(block) {
  return block.kind === "list" ? block.items : [];
}
function isPlain2({ text, offset }, path) {
  const end = endOf(path) - offset;
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
function ofAction({ text }) {
  const [, action] = /^(create|modify|delete)/i.exec(text) ?? [];
  return action?.toLowerCase();
}

// src/formats/task-plan/body-reader.ts
var BodyReader = class {
  #body;
  #drawings;
  #open;
  #action;
  #paused;
  /** The label of what is denied or unclear, which goes to the text before what is no path. */
  #denial;
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
    const { text } = heading;
    const label = this.#labelOf(readLabel(text) ? heading : { ...heading, text: `${text}:` });
    if (label) return this.#label(label, heading.offset);
    this.#pause(text);
    this.#openWaiting();
  }
  block(block) {
    this.#resume(block);
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
      else if (!this.#goesOn(running, line) || !this.#member(line)) this.#textLine(line);
    }
  }
  /** The label of a line; one of what has to be there first stays in the text, but opens a list below it. */
  #labelOf(line) {
    const label = readLabel(line.text);
    if (label?.is.kind !== "waits") return label;
    this.#waiting = takeWait(this.#body, label, line) ?? this.#waiting;
    return void 0;
  }
  /** What an item or line of the open list says beside its own matter; true when that is all of it. */
  #aside(text) {
    const is = this.#open?.is;
    return is !== void 0 && hasAside(is) && takeAside(this.#body, is, text);
  }
  /** Lists of files and of reading may have many lines, a value has one. */
  #goesOn(running, line) {
    const kind = this.#open?.is.kind;
    if (!running) return kind === "files" && line !== void 0 && isForeignItem(line);
    return kind === "files" || kind === "reading" || this.#open?.members === 0;
  }
  /** What stands below a name may belong to the list above it. */
  #pause(name) {
    if (this.#open?.is.kind === "files") this.#paused = { open: this.#open, name };
  }
  #resume(block) {
    const paused = this.#paused;
    this.#paused = void 0;
    if (paused && block.kind === "list" && isPathList(block)) this.#open = resumed(paused, block);
  }
  /** What is denied or unclear, and no path, stays in the text below its label. */
  #deny() {
    if (this.#denial) this.#body.prose.apart(this.#denial);
    this.#denial = void 0;
  }
  #textLine(line) {
    if (isGroupName(line.text)) this.#pause(line.text);
    if (this.#open?.members === 0) this.#deny();
    if (!staysOpen(this.#open, line.text)) this.#open = void 0;
    if (this.#waiting) this.#openWaiting();
    this.#body.prose.line(line);
  }
  #openWaiting() {
    this.#open = this.#waiting && { is: this.#waiting, members: 0 };
    this.#waiting = void 0;
  }
  /** A row of a table: its first path, with what another cell says is done to it. */
  #row(line) {
    const cells = cellsOf(line);
    if (isFileTable(cells)) this.#open = { is: { kind: "files", access: "by-action" }, members: 0 };
    const path = cells.find((cell) => readPathItem(cell).length > 0);
    if (!path || !this.#open || !this.#goesOn(true)) return this.#body.prose.apart(line);
    if (takeMember(this.#body, this.#open.is, path, actionOf(cells) ?? this.#action))
      this.#open.members++;
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
    const rest = { text: label.rest, offset: offset + label.restOffset };
    const isEmpty = rest.text.trim() === "";
    if (isEmpty && mayBeGroup(label)) this.#pause(label.name ?? "");
    this.#open = { is: label.is, members: 0 };
    this.#denial = isEmpty && keepsName(label.is) ? namedValue(label, rest) : void 0;
    if (label.is.kind === "reading") this.#body.readingList = true;
    if (isEmpty) return;
    if (label.is.kind === "field" && label.is.name === "action") this.#action = ofAction(rest);
    const isTaken = takeAside(this.#body, label.is, rest);
    if (!this.#member(rest) && !isTaken) {
      if (label.is.kind === "files" && !denies(label.is)) takeWords(this.#body, rest);
      this.#body.prose.apart(namedValue(label, rest));
    }
    if (label.is.kind === "dependencies") this.#open = void 0;
  }
  /** Takes a text as a member of the open list; false when it is none. */
  #member(text) {
    const open = this.#open;
    if (!open || !takeMember(this.#body, open.is, text, this.#action)) return false;
    return ++open.members > 0;
  }
  /** Numbered steps after a list of bullets, or the reverse, are another list. */
  #list(list3) {
    if (this.#open) {
      if (this.#open.members > 0 && (this.#open.ordered ?? list3.ordered) !== list3.ordered)
        this.#open = void 0;
      else this.#open.ordered = list3.ordered;
    }
    this.#body.prose.begin();
    const open = this.#open;
    const items = open?.is.kind === "files" ? list3.items.flatMap(cutAtForeign) : list3.items;
    for (const [i, { item, below }] of items.map(cutAtLabel).entries()) {
      this.#marker = list3.ordered ? `${i + 1}. ` : "- ";
      const line = { text: item.text, offset: item.start };
      const firstLine = item.text.split(/\r?\n/, 1)[0] ?? "";
      const label = this.#labelOf({ text: firstLine, offset: item.start });
      if (label && !(this.#open?.is.kind === "files" && namesTest(label)))
        this.#labelled(item, label);
      else if (open && hasAside(open.is) && takeAside(this.#body, open.is, line))
        this.#inside(item);
      else if (this.#open && this.#open.is.kind !== "instructions") this.#listed(item, line);
      else this.#proseItem(item, line);
      if (below) {
        this.#text(below);
        this.#cuts++;
      }
      if (i + 1 < items.length) this.#resume({ ...list3, items: items.slice(i + 1) });
    }
  }
  /** An item such as `- **Files to Modify**:` with its own list or value. */
  #labelled(item, label) {
    const [outer, cuts] = [this.#open, this.#cuts];
    this.#label(wrapped(label, item), item.start);
    for (const child of item.children) this.block(child);
    if (this.#cuts > cuts || isHead(label, item)) return;
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
    const isGroup2 = isGroupName(item.text);
    if ((isFiles || isGroup2) && holdsPaths(item) && !(isGroup2 && isOthers(item.text))) {
      for (const child of item.children) this.block(child);
      return;
    }
    this.#deny();
    const isTold = isFiles && !item.afterBlank && !denies(this.#open.is);
    if (isTold && isGroup2 && item.children.length === 0) this.#pause(item.text);
    else if (isTold && isBareName(item.text)) this.#body.unread.push(line);
    else if (isTold && !this.#open?.ordered) takeWords(this.#body, line);
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
    this.#openWaiting();
    this.#body.prose.nested(this.#marker, () => {
      for (const child of item.children) this.block(child);
    });
    if (this.#cuts === cuts) this.#open = outer;
  }
  #fence(fence2) {
    const open = this.#drawings || !isDrawn(fence2) ? this.#open : void 0;
    if (open && takeFence(this.#body, open, fence2, this.#action)) return;
    this.#body.code.push(fence2);
    this.#body.prose.fence(fence2);
    this.#open = void 0;
  }
};

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

// src/model/dependency-text.ts
function dependencyList(ids) {
  return `[${ids.length === 0 ? "none" : ids.join(", ")}]`;
}

// src/formats/task-plan/dependencies.ts
var NONE = /^(?:none|nothing|keine?|no|nil|null|n\/?a|-+|\u2013|\u2014|no (?:dependencies|prerequisites|blockers|tasks?)|start immediately)$/i;
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
  const match = /^(\S+?)\s*(?:-|\u2013|\u2014|\.\.+|\s(?:through|thru|to)\s)\s*(?:tasks?\s+)?(\S+)$/i.exec(
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
  const match = /^([A-Za-z]?\d*[A-Za-z]?|[IVXivx]{3,5})(?:\s*(?:-|\u2013|\u2014|to|through)\s*(\d+))?$/.exec(
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

// src/formats/task-plan/findings.ts
function emptyPlan() {
  return { format: "task-plan", title: "", phases: [], tasks: [], references: [], allows: [] };
}
function overLimit(plan, excess, index) {
  const at = linePlace(index, excess.line);
  const document = { sections: /* @__PURE__ */ new Set(), at, mentioned: /* @__PURE__ */ new Set() };
  const finding2 = {
    rule: "plan/unreadable",
    at,
    message: excess.message,
    overLimit: true
  };
  return { format: "task-plan", plan, document, findings: [finding2] };
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
    message: `"${section.heading}" looks like a task but has no id that could be read, so it is left out; expected a heading such as "Task 1.1: Title Depends on [none]"`
  }));
}
function unreadItem(id, { text, offset }, index) {
  const name = text.replace(/[*_`]/g, "").trim();
  const why = /\s/.test(name) ? `may be one path with a space or more than one, so it is left out; expected each path in a code span` : `may be a path or a word, so it is left out; expected "${name}/" for a folder or a path with its folders`;
  return {
    rule: "plan/partly-read",
    at: index.place(offset, offset + text.length),
    message: `"${name}" in the files of task ${id} ${why}`,
    tasks: [id]
  };
}
function inWords(id, { text, offset }, index) {
  return {
    rule: "plan/partly-read",
    at: index.place(offset, offset + text.length),
    message: `"${text}" stands among the files of task ${id} and is left out, as nobody can tell what is done to it; expected each path as an item of its own below a label such as "Files to Modify"`,
    tasks: [id]
  };
}
function aliasedPaths(id, claims, index) {
  return claims.flatMap(({ access, text, offset, length = text.length }) => {
    const alias = /^(?:[@#]\/|\$\{?\w+\}?\/)/.exec(text)?.[0];
    if (alias === void 0 || access === "read" || access === "deny") return [];
    const message = `"${text}" in the files of task ${id} starts with "${alias}", which may stand for any folder, so it meets no other path; expected the path from the repository's root`;
    return [
      { rule: "plan/partly-read", at: index.place(offset, offset + length), message, tasks: [id] }
    ];
  });
}
function unreadException(id, { text, offset }, index) {
  return {
    rule: "plan/partly-read",
    at: index.place(offset, offset + text.length),
    message: `"${text}" in the files of task ${id} is no list of paths, so nothing is taken out; expected paths or globs alone`,
    tasks: [id]
  };
}
function missingDependencies(task) {
  return {
    rule: "dependency/missing",
    at: task.at,
    message: `task ${task.id} does not say what it depends on; expected "Depends on [none]" or the ids of earlier tasks in its heading`,
    tasks: [task.id]
  };
}
function twoDeclarations(id, heading, below, at) {
  const counted = list2(heading.map((other) => other.id));
  return {
    rule: "dependency/guessed",
    at,
    message: `task ${id} depends on ${counted} by its heading and on ${list2(below)} by this line; the heading counts, expected the same in both`,
    tasks: [id]
  };
}
function dependencyFindings(id, value, parts, gone, index) {
  const findings = [];
  const unread = parts.filter((part) => part.how === "unread");
  const whole = index.place(value.start, value.end);
  const understood = list2(parts.flatMap((part) => part.ids));
  if (value.open) {
    const message = `the bracket of task ${id} is never closed; ${understood} was understood, expected a form such as [1.1, 1.2] or [none]`;
    const fixes = closed(value, parts, index);
    findings.push({ rule: "dependency/malformed", at: whole, message, tasks: [id], ...fixes });
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
    const said = list2(unread.map((part) => `"${part.text}"`));
    const message = `task ${id} depends on ${said}, which names no task of the plan; ${understood} was understood, expected a form such as [1.1, 1.2] or [none]`;
    const fixes = withoutNone(unread, gone, index);
    findings.push({ rule: "dependency/malformed", at: whole, message, tasks: [id], ...fixes });
  }
  for (const part of parts) if (part.how === "guessed") findings.push(guessed(id, part, index));
  return [...findings, ...struckOut(`task ${id}`, id, parts, index)];
}
function struckOut(who, id, parts, index) {
  return parts.flatMap((part) => {
    if (!part.isStruck) return [];
    const message = `${who} depends on "${part.text}", which is struck out and counts as no dependency; expected it to be taken out, or not to be struck out`;
    const at = place(index, part.offset, part.text);
    return [{ rule: "dependency/guessed", at, message, tasks: [id] }];
  });
}
var CLOSING = { "[": "]", "(": ")", "{": "}" };
function closed(value, parts, index) {
  const close = CLOSING[index.text[value.start] ?? ""];
  const isClear = ({ how, text }) => how === "plain" || saysNoDependency(text);
  if (close === void 0 || parts.length === 0 || !parts.every(isClear)) return {};
  const end = value.offset + value.text.replace(/[\s*_]+$/, "").length;
  const at = index.place(end, end);
  return { fixes: [{ title: `close it with "${close}"`, edits: [{ ...at, text: close }] }] };
}
function withoutNone([none, ...others], gone, index) {
  const out = none && gone.get(none);
  if (!out || others.length > 0 || !saysNoDependency(none.text)) return {};
  const title = `take "${none.text}" out, as tasks are named beside it`;
  return { fixes: [{ title, edits: [{ ...index.place(out.start, out.end), text: "" }] }] };
}
function guessed(id, part, index) {
  const at = place(index, part.offset, part.text);
  const plain2 = dependencyList(part.ids);
  return {
    rule: "dependency/guessed",
    at,
    message: `task ${id} depends on "${part.text}", which is read as ${list2(part.ids)}; expected the plain form ${plain2}`,
    tasks: [id],
    fixes: [{ title: `write ${plain2}`, edits: [{ ...at, text: plain2.slice(1, -1) }] }]
  };
}
function place(index, offset, text) {
  return index.place(offset, offset + text.length);
}
function list2(items) {
  if (items.length === 0) return "none";
  return items.length > 6 ? `${items.slice(0, 5).join(", ")} and ${items.length - 5} more` : items.join(", ");
}

// src/formats/task-plan/overruled.ts
function withoutOverruled(claims) {
  if (!claims.some(({ outOf }) => outOf !== void 0)) return claims;
  const own = claims.filter(({ access }) => isWrite(access)).map(({ text, offset }) => ({ offset, pattern: tidyPath(text).pattern }));
  return claims.filter(({ text, outOf }) => {
    if (outOf === void 0) return true;
    const isIn2 = matcher(tidyPath(text));
    return !own.some(({ offset, pattern }) => offset !== outOf && isIn2(pattern));
  });
}

// src/formats/task-plan/removal.ts
function removals(value, parts) {
  const found = /* @__PURE__ */ new Map();
  const others = parts.filter((part) => !isTaskName(part));
  if (parts.length < 2 || others.length > 1) return found;
  for (const [i, part] of parts.entries()) {
    const [other] = others;
    if (other && other !== part) continue;
    const stretch = i === parts.length - 1 ? lastOf(value, parts) : before(value, part, parts[i + 1]);
    if (stretch) found.set(part, stretch);
  }
  return found;
}
var GAP = /^((?:[ \t]*\([^()\n]*\))*)([`"*_\]]*)((?:[ \t]*\([^()\n]*\))*)[ \t]*(?:,(?:[ \t]*(?:and|plus)\b)?|[;&+/]|and\b|plus\b)[ \t]*([`"*_[]*)$/i;
function gapBetween(value, a, b) {
  const gap = GAP.exec(textOf(value, endOf2(a), b.offset));
  if (!gap) return void 0;
  const [, inner = "", close = "", outer = "", open = ""] = gap;
  return mirrored(close) === open ? [inner, close, outer] : void 0;
}
function before(value, part, next) {
  return gapBetween(value, part, next) && { start: part.offset, end: next.offset };
}
function lastOf(value, parts) {
  const [one, last] = [parts.at(-2), parts.at(-1)];
  const [inner = "", close = "", outer = ""] = gapBetween(value, one, last) ?? [];
  if (!gapBetween(value, one, last) || close !== "" && outer !== "") return void 0;
  const rest = textOf(value, endOf2(last), value.offset + value.text.length);
  const remark = /^(?:[ \t]*\([^()\n]*\))*/.exec(rest)[0];
  return { start: endOf2(one) + inner.length + outer.length, end: endOf2(last) + remark.length };
}
function endOf2({ offset, text }) {
  return offset + text.length;
}
function textOf({ text, offset }, start, end) {
  return text.slice(start - offset, end - offset);
}
function mirrored(marks) {
  return marks.replaceAll("]", "[").split("").toReversed().join("");
}

// src/formats/task-plan/slot.ts
function slotInHeading({ sections: [section] }, index) {
  const end = section.headingOffset + section.heading.length;
  return { at: index.place(end, end), before: " Depends on [", after: "]" };
}
function slotIn(declarations, { sections: [section] }, ids, index) {
  const { value, parts } = declarations.at(-1);
  const { start, offset, end } = value;
  const lead = index.text.slice(start, offset);
  const heading = index.text.slice(section.headingOffset, start);
  const isSure = lead.includes("[") && (/\w/.test(lead) || withoutKeyword(heading) !== heading);
  if (!isSure && isIn(section.at, value, index) && !ids.every(looksLikeId)) return void 0;
  const text = index.text.slice(offset, offset + value.text.length);
  const rest = index.text.slice(offset + value.text.length, end);
  const at = index.place(start, end);
  const isNone = declarations.every((one) => one.parts.every(saysNone));
  if (isNone) {
    return /[[({]/.test(lead) ? { at, before: lead, after: rest } : { at, before: "[", after: "]" };
  }
  if (value.open || parts.some(({ how }) => how === "unread"))
    return { at, before: lead, after: `, ${text}${rest}` };
  const kept = text.trimEnd();
  const comma = kept.endsWith(",") ? " " : ", ";
  return { at, before: `${lead}${kept}${comma}`, after: `${text.slice(kept.length)}${rest}` };
}
function saysNone({ ids, how }) {
  return how === "plain" && ids.length === 0;
}
function isIn(at, { start }, index) {
  return index.point(start).line === at.start.line;
}

// src/formats/task-plan/waits.ts
function readWaits({ waits, dependencies }, scope, read = (value) => readDependencies(value, scope), mentions = () => []) {
  const found = { declared: [], unclear: [] };
  const said = dependencies.flatMap((value) => read(value).flatMap(({ ids }) => ids));
  for (const wait of waits) {
    const value = valueOf(wait);
    if (!value) continue;
    const before2 = found.declared.length;
    const all = read(value);
    const parts = all.filter((part) => !saysElse(part));
    const others = all.filter((part) => saysElse(part) && namesOther(part, scope, mentions));
    const known = parts.filter((part) => isKnown(part, scope));
    const isNew = known.some(({ ids }) => ids.some((id) => !said.includes(id)));
    if (dependencies.length > 0) {
      if (isNew) found.unclear.push({ ...wait, why: "beside" });
    } else if (known.length > 0 && known.length === all.length) found.declared.push(value);
    else if (known.length > 0) found.declared.push(...known.map(alone));
    else if (others.length === 0 && (parts.some((part) => mayBeId(part, scope)) || mentions(value.text).some(isOther(scope))))
      found.unclear.push({ ...wait, why: "vague" });
    if (dependencies.length === 0)
      for (const { text, offset } of others)
        found.unclear.push({ text, offset, how: wait.how, why: "vague" });
    const isTold = found.unclear.some(
      ({ why, misspelt }) => why === "misspelt" && misspelt?.offset === wait.misspelt?.offset
    );
    if (wait.misspelt && found.declared.length > before2 && !isTold)
      found.unclear.push({ ...wait, why: "misspelt" });
  }
  return found;
}
var WHY = {
  vague: "in words that name no task plainly what has to be there first",
  beside: "more than the line about dependencies"
};
function unclearWaits(id, unclear, index) {
  return unclear.map(({ text, offset, why, misspelt }) => {
    if (why === "misspelt") return misspeltLabel(id, misspelt, index);
    const said = text.trim().split(/\r?\n/, 1)[0];
    const start = offset + Math.max(text.indexOf(said), 0);
    return {
      rule: "plan/partly-read",
      at: index.place(start, start + said.length),
      message: `"${said}" says ${WHY[why]}, so it is left out; expected "Depends on:" with all that ${id} waits for on a line of its own`,
      tasks: [id]
    };
  });
}
function misspeltLabel(id, { text, offset }, index) {
  const at = index.place(offset, offset + text.length);
  return {
    rule: "dependency/guessed",
    at,
    message: `"${text}" of ${id} is read as "Depends On", as it names what ${id} may wait for; expected "Depends On"`,
    tasks: [id],
    fixes: [{ title: 'write "Depends On"', edits: [{ ...at, text: "Depends On" }] }]
  };
}
var AFTER = /\b(?:after|once|when|until|waits? (?:for|on)|waiting (?:for|on)|blocked (?:by|on)|depends (?:up)?on|requires)\b[\s:]*/i;
var NOT = /\b(?:not|no longer|never|without|unblocked|nothing|independent(?:ly)?|any ?time)\b|n't\b/i;
function valueOf({ text, offset, how }) {
  if (how === "names") return lineDependencies({ text, offset });
  const after = AFTER.exec(text);
  if (!after || NOT.test(text.slice(0, after.index))) return void 0;
  const start = after.index + after[0].length;
  const rest = text.slice(start);
  const opened = (text.slice(0, start).match(/\(/g) ?? []).length > 0;
  const inner = opened ? /^[^)]*/.exec(rest)[0] : rest;
  return lineDependencies({ text: inner, offset: offset + start });
}
function isKnown({ text, ids, how }, scope) {
  if (how === "unread" || !ids.some(isOther(scope))) return false;
  if (!ids.every((id) => scope.numberOf.has(id))) return false;
  return how === "plain" || ids.every((id) => !/^\d+$/.test(id)) || looksLikeId(text);
}
function isOther({ ids, numberOf, position }) {
  return (id) => numberOf.has(id) && id !== ids[position];
}
var ELSE = /\b(?:(?:report|hand(?:s|ed|ing)?(?:[ -]?off|[ -]?over)?|goes|escalated?|talk|speak|assigned|send|sent)\s+(?:\S+\s+){0,2}to|(?:review|check|approv|confirm|sign|own|test|audit|inspect)\w*(?:[ -]off)?\s+(?:\S+\s+)?by|before|prior to|ahead of|ask|tell|notify|inform|contact|ping)\b|^(?:(?:it|this|that)\s+)?(?:un)?blocks\s/i;
function saysElse({ text, how }) {
  return how !== "plain" && ELSE.test(text);
}
function namesOther({ text, ids }, scope, mentions) {
  const words = text.split(/[^\w.-]+/).filter((word) => !/^\d*$/.test(word));
  return [...ids, ...mentions(text), ...words].some(isOther(scope));
}
function mayBeId({ text, ids, how }, scope) {
  if (ids.length === 1 && ids[0] === scope.ids[scope.position]) return false;
  return ids.length > 0 && how === "plain" && !/^\d+$/.test(text);
}
function alone({ text, offset }) {
  return { text, offset, start: offset, end: offset + text.length };
}

// src/formats/task-plan/task.ts
var TASK_PLAN = {
  problems: dependencyFindings,
  undeclared: (task) => [missingDependencies(task)],
  firstSlot: ({ unit: unit2 }, index) => slotInHeading(unit2, index),
  nextSlot: slotIn
};
function buildTasks(drafts, units, paths, index, findings, dialect = TASK_PLAN) {
  const ids = drafts.map(({ unit: unit2 }) => unit2.heading.id);
  const numberOf = /* @__PURE__ */ new Map();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases2 = new Map(
    [...units.groups].map(([name, tasks]) => [name, tasks.map((task) => ids[task])])
  );
  return drafts.map((draft, position) => {
    const scope = { ids, numberOf, position, phases: phases2, ...namesFor(dialect, position) };
    const { unit: unit2, body } = draft;
    const heading = unit2.heading.dependency ? [unit2.heading.dependency] : [];
    const waits = readWaits(
      { waits: body.waits, dependencies: [...heading, ...body.dependencies] },
      scope,
      void 0,
      dialect.mentioned
    );
    const below = readAll([...body.dependencies, ...waits.declared], scope);
    const declared = unit2.heading.dependency ? readAll([unit2.heading.dependency], scope) : below;
    const dependsOn = resolve(declared, ids[position], index, findings, dialect.problems);
    const task = buildTask(draft, units, paths, index, dependsOn);
    const second = unit2.heading.dependency ? plainIds(below, index) : void 0;
    const isRepeated = second !== void 0 && saysTheSame(second, dependsOn);
    if (second && !isRepeated)
      findings.push(twoDeclarations(task.id, dependsOn, second, placeOf(below, index)));
    findings.push(...unreadFiles(task.id, body, index));
    findings.push(...unclearWaits(task.id, waits.unclear, index));
    if (declared.length === 0) findings.push(...dialect.undeclared(task));
    else task.dependencyAt = placeOf(declared, index);
    const again = isRepeated ? below : [];
    task.dependencySlots = slotsOf(draft, [declared, again], ids, dialect, index);
    return task;
  });
}
function unreadFiles(id, body, index) {
  return [
    ...body.unread.map((item) => unreadItem(id, item, index)),
    ...unclaimedPaths(body).map((path) => inWords(id, path, index)),
    ...aliasedPaths(id, body.claims, index),
    ...body.exceptions.map((one) => unreadException(id, one, index))
  ];
}
function readAll(values, scope) {
  return values.map((value) => ({ value, parts: readDependencies(value, scope) }));
}
function placeOf(declared, index) {
  return index.place(declared[0].value.start, declared.at(-1).value.end);
}
function plainIds(below, index) {
  const [first] = below;
  if (!first || PREREQUISITE.test(index.line(index.point(first.value.start).line)))
    return void 0;
  const parts = below.flatMap((one) => one.parts);
  if (parts.length === 0 || parts.some(({ how }) => how !== "plain")) return void 0;
  return [...new Set(parts.flatMap((part) => part.ids))];
}
function saysTheSame(ids, counted) {
  return ids.length === counted.length && counted.every(({ id }) => ids.includes(id));
}
function namesFor({ named }, position) {
  return named ? { named: (text) => named(text, position) } : {};
}
function slotsOf(draft, declarations, ids, dialect, index) {
  const said = declarations.filter((one) => one.length > 0);
  const slots = said.length === 0 ? [dialect.firstSlot(draft, index)] : said.map((one) => dialect.nextSlot(one, draft.unit, ids, index));
  return slots[0] ? slots.filter((slot) => slot !== void 0) : [];
}
function resolve(declared, id, index, findings, problems = dependencyFindings) {
  const found = /* @__PURE__ */ new Map();
  for (const { value, parts } of declared) {
    const gone = removals(value, parts);
    findings.push(...problems(id, value, parts, gone, index));
    for (const part of parts) {
      const at = partPlace(part, index);
      const out = isTaskName(part) ? gone.get(part) : void 0;
      const removal = out && { removal: index.place(out.start, out.end) };
      for (const dependency of part.ids)
        if (!found.has(dependency)) found.set(dependency, { id: dependency, at, ...removal });
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
    claims: withoutOverruled(body.claims).map((draft) => paths.claim(draft)),
    locks: (body.locks ?? []).map((lock) => locate(lock, place2)),
    ...estimate && { estimate },
    ...body.priority && { priority: locate(body.priority, place2) },
    ...body.wave && { wave: locate(body.wave, place2) },
    verification: body.verification.map((command) => locate(command, place2)),
    ...body.branch && { branch: locate(body.branch, place2) },
    ...body.worktree && { worktree: locate(body.worktree, place2) },
    ...body.inPlace && !body.worktree && { inPlace: true },
    brief: {
      text: body.prose.texts.join("\n\n"),
      ...body.prose.start >= 0 && { at: place2(body.prose.start, body.prose.end) },
      readingList: body.readingList,
      saysNoFiles: body.saysNoFiles,
      code: body.code.map((fence2) => ({
        at: place2(fence2.start, fence2.end),
        lines: fence2.code === "" ? 0 : fence2.code.split("\n").length,
        command: isCommand(fence2)
      }))
    },
    at: place2(heading.idOffset, heading.idOffset + (heading.idLength ?? heading.id.length)),
    section: { start: first.at.start, end: index.point(last.bodyEnd) }
  };
}
var PREREQUISITE = /\bprerequisite/i;
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
  const headings = sections.map(taskHeading);
  let tasksEnd = 0;
  const above = [];
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i];
    if (section.level === 0) continue;
    const below = subsections(sections, i, i < tasksEnd);
    const inner = innerTask(headings, i, below.length);
    const own = inner === void 0 ? below : below.slice(0, inner);
    const heading = readTask(cut, headings[i], own, inner !== void 0);
    while (above.length > 0 && !isAbove(above.at(-1).section, section, heading)) above.pop();
    if (heading) {
      tasksEnd = Math.max(tasksEnd, i + below.length);
      const phase = phaseOf(units, above);
      units.tasks.push(unit(heading, own, phase));
      groupTask(units, above, units.tasks.length - 1);
      i += own.length - 1;
      continue;
    }
    if (looksLikeTask(cut, section, below)) units.unread.push(section);
    if (section.level > 1 && REFERENCES.test(section.heading))
      units.referenceSections.push(...below);
    above.push({ section });
  }
  return units;
}
function isAbove(upper, section, task) {
  if (upper.level !== section.level) return upper.level < section.level;
  return task !== void 0 && readPhaseHeading(upper.heading) !== void 0;
}
function subsections(sections, from, withinTask) {
  const { level } = sections[from];
  const belongs = (section) => section.level > level || withinTask && section.level === level && readLabel(section.heading)?.is.kind === "files";
  let to = from + 1;
  while (to < sections.length && belongs(sections[to])) to++;
  return sections.slice(from, to);
}
function taskHeading(section) {
  if (section.level < 2) return void 0;
  return readTaskHeading({ text: section.heading, offset: section.headingOffset });
}
function innerTask(headings, from, length) {
  for (let i = 1; i < length; i++) {
    const inner = headings[from + i];
    if (inner?.dependency) return i;
    if (inner?.certain && inner.id !== headings[from]?.id) return i;
  }
  return void 0;
}
function readTask(cut, heading, own, aboveTasks) {
  if (!heading || heading.dependency) return heading;
  if (heading.certain && !aboveTasks) return heading;
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
    (plan.mergeOrder ?? []).map(({ value, at }, place2) => [value, { at, place: place2 }])
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
  for (const { id, at, misplaced } of document.phases.flatMap(
    ({ id: id2, syncs }) => syncs.map((sync) => ({ id: id2, ...sync }))
  )) {
    if (misplaced === void 0) continue;
    yield {
      at,
      message: `the sync point of phase ${id} stands before phase ${misplaced} by its words, which does not come after it; expected the name of a phase below`
    };
  }
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
    for (const finding2 of twoOwners(plan, document)) {
      for (const path of finding2.paths ?? []) shared.add(path);
      yield finding2;
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
var MOST_COMPARED = 5e5;
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
    if (this.#compared > MOST_COMPARED) return void 0;
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
  const mine = rows.flatMap(({ cells }) => cells.filter(({ task }) => task === worker));
  if (mine.some(({ access }) => isWrite(access))) return;
  const { id } = plan.tasks[worker];
  const others = rows.flatMap(({ cells }) => cells.filter(({ isOwner }) => isOwner));
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
  if (mine.some(({ access }) => access === "read")) return "lets it only read it";
  if (mine.length > 0) return "denies it";
  return owner === void 0 ? "does not give it to anyone" : `gives it to ${owner}`;
}
function* notInList(plan, { vague }, owned, worker, claims) {
  if (vague.has(worker) || owned.length * claims.length > MOST_COMPARED) return;
  const { id } = plan.tasks[worker];
  for (const { row, cell } of owned) {
    const { path, movedWith } = row;
    const isListed = claims.some(
      (claim) => isSame(claim, path) || movedWith && isSame(claim, movedWith)
    );
    if (path.outside || isListed) continue;
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

// src/rules/plan/missing-section.ts
var TASK_PLAN2 = {
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
    if (parsed.findings.some(({ overLimit: overLimit2 }) => overLimit2)) return;
    if (isFormat(parsed, "shared"))
      yield* missing(SHARED, parsed.document.sections, parsed.document.at, "shared document");
    if (isFormat(parsed, "task-plan"))
      yield* missing(TASK_PLAN2, parsed.document.sections, parsed.document.at, "plan");
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
    const unread = parsed.findings.some(({ overLimit: overLimit2 }) => overLimit2);
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

// src/rules/sync/missing.ts
var missing_default = defineRule({
  name: "sync/missing",
  severity: "warning",
  summary: "No sync point stands between two phases of a session plan, or the merges of an execution plan leave out a worker.",
  mend: "add the sync point or the merge that the message names",
  fixable: true,
  *check({ analysis: { plan }, parsed }) {
    if (isFormat(parsed, "session-plan")) yield* betweenPhases(plan, parsed.document);
    else if (isFormat(parsed, "execution-plan"))
      for (const one of parsed.document.unmerged) yield notMerged(one, plan);
  }
});
function* betweenPhases(plan, { phases: phases2, explicit }) {
  const byId = new Map(plan.tasks.map((task) => [task.id, task]));
  const filled = phases2.flatMap(
    (phase, position) => phase.tasks.length > 0 ? [{ phase, position }] : []
  );
  for (const [i, { phase, position }] of filled.entries()) {
    const before2 = filled[i - 1];
    if (!before2) continue;
    if (phase.tasks.every((id) => explicit.has(id))) continue;
    const leading = phases2.map((one) => one.syncs.filter((sync) => sync.before === position));
    const all = leading.flat();
    if (all.length === 0) yield finding(before2.phase, phase);
    for (const [from, some] of leading.entries()) yield* leftOut(phases2[from], some, phase, byId);
    yield* notNamed(all, phase, explicit);
  }
}
function notMerged({ workers, at, instead }, { tasks }) {
  const left = tasks.filter(({ id }) => workers.includes(id));
  const named = left.map(({ id, branch }) => branch ? `${id} (${branch.value})` : id).join(", ");
  const verb = left.length === 1 ? "is" : "are";
  const expected = left[0]?.branch?.value ?? "its branch";
  return {
    at,
    message: instead === void 0 ? `the merges leave out ${named}, so that work gets lost; expected every worker to be merged` : `${instead} is merged here and is the branch of no worker, while ${named} ${verb} merged nowhere; expected ${expected}`,
    tasks: workers,
    related: left.map(({ id, branch, at: own }) => ({
      at: branch?.at ?? own,
      message: `${id} is defined here`
    }))
  };
}
function finding(before2, phase) {
  const waits = phase.saysAfter || phase.sequential ? "waits by its words alone, and nothing says what is merged" : "does not wait for it";
  const expected = `**Sync Point:** Phase ${before2.id} is merged before Phase ${phase.id} starts`;
  const { start } = phase.at;
  const top = { line: start.line, column: 1 };
  const { noSync } = before2;
  return {
    at: phase.at,
    message: `no sync point stands between phase ${before2.id} and phase ${phase.id}, so phase ${phase.id} ${waits}; expected "${expected}" at the end of phase ${before2.id}`,
    related: [
      { at: before2.at, message: `phase ${before2.id} starts here` },
      ...noSync ? [{ at: noSync, message: "this line says that there is none" }] : []
    ],
    fixes: [
      {
        title: `end phase ${before2.id} with a sync point`,
        edits: noSync ? [{ ...noSync, text: expected }] : [{ start: top, end: top, text: `${expected}

` }]
      }
    ]
  };
}
function* leftOut(phase, syncs, waiting, byId) {
  const [first] = syncs;
  if (!first || syncs.some((sync) => !sync.of)) return;
  const merged = new Set(syncs.flatMap(({ of = [] }) => of));
  for (const id of merged) for (const other of byId.get(id)?.dependsOn ?? []) merged.add(other.id);
  const said = new Set(syncs.flatMap(({ leaves = [] }) => leaves));
  const left = phase.tasks.filter((id) => !merged.has(id) && !said.has(id));
  if (left.length === 0 || merged.size === 0) return;
  yield {
    at: first.at,
    message: `the sync point of phase ${phase.id} says nothing of ${left.join(", ")}, so phase ${waiting.id} does not wait for ${left.length === 1 ? "it" : "them"}; expected "Phase ${phase.id} is merged before Phase ${waiting.id} starts", or that ${left.join(", ")} ${left.length === 1 ? "goes" : "go"} on`,
    tasks: left
  };
}
function* notNamed(syncs, { id, tasks }, explicit) {
  const [first] = syncs;
  if (!first || syncs.some((sync) => !sync.for)) return;
  const named = [...new Set(syncs.flatMap((sync) => sync.for ?? []))];
  const others = tasks.filter((one) => !named.includes(one) && !explicit.has(one));
  if (others.length === 0) return;
  const waits = others.length === 1 ? "waits" : "wait";
  yield {
    at: first.at,
    message: `of phase ${id} the sync point names ${named.join(", ")}, so ${others.join(", ")} ${waits} for nothing; expected "before Phase ${id} starts", or what ${others.join(", ")} ${waits} for`,
    tasks: others
  };
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
      for (const block of task.brief.code) {
        if (block.command || block.lines <= MOST_LINES) continue;
        yield {
          at: {
            start: block.at.start,
            end: { line: block.at.start.line, column: block.at.start.column + 3 }
          },
          message: `task ${task.id} holds ${block.lines} lines of code; expected words, or at most ${MOST_LINES} lines`,
          tasks: [task.id]
        };
      }
    }
  }
});

// src/rules/shared/work-units.ts
function workUnits({ parsed }) {
  const open = parsed.plan.tasks.filter(({ done }) => !done);
  if (isFormat(parsed, "task-plan") || isFormat(parsed, "execution-plan")) return open;
  if (!isFormat(parsed, "session-plan")) return [];
  const { steps } = parsed.document;
  return open.filter(({ id }) => !steps.has(id));
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
      const files = new Set(
        task.claims.filter((claim) => isWrite(claim.access)).map((claim) => claim.pattern)
      );
      if (files.size > MOST_FILES) {
        yield {
          at: task.at,
          message: `task ${task.id} writes ${files.size} files; expected at most ${MOST_FILES}`,
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

// src/rules/markdown.ts
var MARKDOWN_RULES = {
  "plan/no-tasks": no_tasks_default,
  "plan/missing-section": missing_section_default,
  "plan/missing-shared": missing_shared_default,
  "task/missing-instructions": missing_instructions_default,
  "task/missing-reading-list": missing_reading_list_default,
  "task/no-files": no_files_default,
  "task/too-large": too_large_default,
  "task/contains-code": contains_code_default,
  "dependency/wave-order": wave_order_default,
  "ownership/matrix-mismatch": matrix_mismatch_default,
  "worktree/inside-repository": inside_repository_default,
  "sync/missing": missing_default
};

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
    options
  );
  const findings = [...openFence(cut, units), ...unreadTasks(units)];
  const tasks = buildTasks(drafts, units, paths, index, findings);
  const title = titleSection(cut);
  const summary = summaryText(cut);
  const advice = adviceText(cut);
  const plan = {
    format: "task-plan",
    title: plainTitle(title?.heading ?? ""),
    ...summary !== void 0 && { summary },
    phases: units.phases,
    tasks,
    references: references.map((draft) => paths.mention(draft)),
    ...advice !== void 0 && { advice },
    allows: readAllows2(index)
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
  PathReader,
  readAllows2 as readAllows,
  parseBlocks,
  markdownExcess,
  readDrawing,
  isRow,
  readBody,
  saysNoDependency,
  saysException,
  readDependencies,
  struckOut,
  slotIn,
  readWaits,
  unclearWaits,
  buildTasks,
  unreadFiles,
  readAll,
  resolve,
  buildTask,
  unit,
  parseTaskPlan,
  MARKDOWN_RULES
};
