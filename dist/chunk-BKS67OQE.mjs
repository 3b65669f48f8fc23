import {
  mayAllow,
  readAllows,
  yamlLibrary
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/yaml/allow.ts
function readYamlAllows(index) {
  return mayAllow(index.text) ? readAllows(comments(index.text), index) : [];
}
var MARKS = /* @__PURE__ */ new Set(["", "", ""]);
function* comments(text) {
  const { Lexer } = yamlLibrary();
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    const end = offset + token.length;
    if (token.startsWith("#")) yield { start: offset, end, from: offset + 1, to: end };
    offset = end;
  }
}

// src/formats/yaml/by-11.ts
function readBy11(source) {
  if (/^[-+\d]/.test(source)) return numberBy11(source);
  if (source.length > 3) return void 0;
  const word = source.toLowerCase();
  if (word === "y" || word === "yes" || word === "on") return "true";
  return word === "n" || word === "no" || word === "off" ? "false" : void 0;
}
function numberBy11(source) {
  if (/^(?:0|[1-9]\d*)$/.test(source)) return void 0;
  if (/^[-+]?0[0-7_]+$/.test(source)) return "an octal number";
  if (/^[-+]?(?:0o[0-7]+|0\d*[89]\d*|\d+[eE][-+]?\d+)$/.test(source)) return "text";
  if (/^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$/.test(source)) return "a number to base 60";
  if (/^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/.test(source)) return "a date";
  return /^[-+]?(?:0b[01_]+|0x[\da-fA-F]*_[\da-fA-F_]*|\d[\d_]*_[\d_]*(?:\.[\d_]*)?)$/.test(source) ? "a number" : void 0;
}

// src/formats/yaml/quick-node.ts
var NotPlain = class extends Error {
};
var NEWLINE = 10;
var SPACE = 32;
var HASH = 35;
var DASH = 45;
var COLON = 58;
function leaf(start, end, value, plain) {
  return { start, end, value, plain, keys: void 0, items: void 0 };
}

// src/formats/yaml/quick-scalar.ts
var WORDS = {
  "~": null,
  null: null,
  Null: null,
  NULL: null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
  ".nan": NaN,
  ".NaN": NaN,
  ".NAN": NaN
};
function plainValue(source) {
  const first = source.charCodeAt(0);
  if (first >= 43 && first <= 57) return numberValue(source);
  return source.length <= 5 && Object.hasOwn(WORDS, source) ? WORDS[source] : source;
}
function numberValue(source) {
  if (/^[-+]?[0-9]+$/.test(source)) return parseInt(source, 10);
  if (/^0o[0-7]+$/.test(source)) return parseInt(source.slice(2), 8);
  if (/^0x[0-9a-fA-F]+$/.test(source)) return parseInt(source.slice(2), 16);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(source))
    return parseFloat(source);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(source)) return source.startsWith("-") ? -Infinity : Infinity;
  return Object.hasOwn(WORDS, source) ? WORDS[source] : source;
}
function foldQuoted(body) {
  const lines = body.split("\n");
  let value = "";
  let empty = 0;
  for (const [i, line] of lines.entries()) {
    const start = i === 0 ? 0 : spacesFrom(line);
    const end = i === lines.length - 1 ? line.length : spacesBefore(line, start);
    if (i > 0 && start === end && i < lines.length - 1) {
      empty++;
      continue;
    }
    if (i > 0) value += empty === 0 ? " " : "\n".repeat(empty);
    value += line.slice(start, end);
    empty = 0;
  }
  return value;
}
function spacesFrom(line) {
  let start = 0;
  while (line.charCodeAt(start) === 32) start++;
  return start;
}
function spacesBefore(line, start) {
  let end = line.length;
  while (end > start && line.charCodeAt(end - 1) === 32) end--;
  return end;
}
function foldBlock(lines) {
  let value = "";
  let between = "";
  let wasIndented = false;
  for (const line of lines) {
    if (line.startsWith(" ")) {
      if (between === " ") between = "\n";
      else if (!wasIndented && between === "\n") between = "\n\n";
      value += between + line;
      between = "\n";
      wasIndented = true;
    } else if (line === "") {
      if (between === "\n") value += "\n";
      else between = "\n";
    } else {
      value += between + line;
      between = " ";
      wasIndented = false;
    }
  }
  return value;
}

// src/formats/yaml/quick-scan.ts
var COMMA = 44;
var DOT = 46;
var BACKSLASH = 92;
var INDICATORS = "!&*#{}[]\"'|>,%@`?: \n";
var Scan = class {
  text;
  at = 0;
  /** Where the next content stands in its line; -1 at the end of the text. */
  column = 0;
  /** Where the last value ends, with the comments that belong to it. */
  tail = 0;
  /** Where the comments end that stand between the last value and the next content; -1 without any. */
  gap = -1;
  /** The column of that one of them that is indented most. */
  gapColumn = -1;
  constructor(text) {
    this.text = text;
  }
  /** The character at an offset; the end of the text is the end of a line. */
  code(at) {
    return at < this.text.length ? this.text.charCodeAt(at) : NEWLINE;
  }
  isSpaceAt(at) {
    const code = this.code(at);
    return code === SPACE || code === NEWLINE;
  }
  skipSpaces() {
    const { text } = this;
    let { at } = this;
    while (text.charCodeAt(at) === SPACE) at++;
    this.at = at;
  }
  /** Goes on to the next line: only a comment may stand before it. Where that ends, or -1. */
  restOfLine() {
    const from = this.at;
    this.skipSpaces();
    let comment = -1;
    if (this.code(this.at) === HASH && this.at > from) comment = this.at = this.lineEnd(this.at);
    if (this.code(this.at) !== NEWLINE) throw new NotPlain();
    this.at++;
    return comment;
  }
  lineEnd(from) {
    const end = this.text.indexOf("\n", from);
    return end < 0 ? this.text.length : end;
  }
  /**
   * From the start of a line to the next content. Comments that are indented more than `indent`, the column
   * of what holds the last value, belong to that value where it `takes` them.
   */
  toContent(indent, takes) {
    this.gap = this.gapColumn = this.column = -1;
    for (let start = this.at; start < this.text.length; start = this.at) {
      this.skipSpaces();
      const code = this.code(this.at);
      const column = this.at - start;
      if (code === HASH) {
        this.at = this.lineEnd(this.at);
        if (takes && this.gap < 0 && column > indent) this.tail = this.at;
        else {
          this.gap = this.at;
          this.gapColumn = Math.max(this.gapColumn, column);
        }
      } else if (code !== NEWLINE) {
        this.column = column;
        return;
      }
      this.at++;
    }
  }
  /** A text in quotes or without, of what stands in column `indent`; a key where a colon follows. */
  scalar(indent, inFlow) {
    const first = this.text.charAt(this.at);
    return first === '"' || first === "'" ? this.quoted(first, indent) : this.plain(indent, inFlow);
  }
  quoted(quote, indent) {
    const { text, at: start } = this;
    const end = text.indexOf(quote, start + 1);
    const body = text.slice(start + 1, Math.max(end, 0));
    const isDouble = quote === '"';
    if (end < 0 || body.includes("\n") || (isDouble ? body.includes("\\") : text[end + 1] === quote))
      return this.longQuoted(quote, indent);
    this.at = end + 1;
    return leaf(start, this.at, body, void 0);
  }
  /** A text in quotes with escapes or several lines; those that follow its first are indented. */
  longQuoted(quote, indent) {
    const { text, at: start } = this;
    const mark = quote.charCodeAt(0);
    let [isEscaped, isFolded] = [false, false];
    let at = start + 1;
    for (; ; at++) {
      if (at >= text.length) throw new NotPlain();
      const code = text.charCodeAt(at);
      if (code === mark) {
        if (quote === '"' || text.charCodeAt(at + 1) !== mark) break;
        at++;
        isEscaped = true;
      } else if (code === BACKSLASH && quote === '"') {
        at++;
        isEscaped = true;
      } else if (code === NEWLINE) {
        const line = at + 1;
        while (text.charCodeAt(at + 1) === SPACE) at++;
        if (this.code(at + 1) !== NEWLINE && at + 1 - line <= Math.max(indent, 0))
          throw new NotPlain();
        isFolded = true;
      }
    }
    this.at = at + 1;
    if (isFolded && (isEscaped && quote === '"' || this.code(this.at) === COLON))
      throw new NotPlain();
    let value = text.slice(start + 1, at);
    if (isFolded) value = foldQuoted(value);
    if (isEscaped)
      value = quote === "'" ? value.replaceAll("''", "'") : unescaped(text.slice(start, at + 1));
    return leaf(start, this.at, value, void 0);
  }
  /** A text without quotes; it goes on in lines that are indented more than `indent`. */
  plain(indent, inFlow) {
    const { text, at: start } = this;
    if (!this.isPlainStart(inFlow)) throw new NotPlain();
    let end = this.plainEnd(inFlow);
    let source = text.slice(start, end);
    while (!inFlow && this.code(this.at) === NEWLINE && this.mayGoOn(indent)) {
      const from = this.at;
      const lines = this.emptyLines();
      if (this.column <= indent || this.code(this.at) === HASH) {
        this.at = from;
        break;
      }
      const next = this.at;
      end = this.plainEnd(inFlow);
      if (this.code(this.at) === COLON) throw new NotPlain();
      source += (lines === 0 ? " " : "\n".repeat(lines)) + text.slice(next, end);
    }
    this.at = end;
    return leaf(start, end, plainValue(source), source);
  }
  isPlainStart(inFlow) {
    const { text, at } = this;
    const code = this.code(at);
    if (INDICATORS.includes(text.charAt(at))) return false;
    if (code !== DASH && code !== DOT) return true;
    const mark = text.slice(at, at + 3);
    if ((mark === "---" || mark === "...") && (at === 0 || text.charCodeAt(at - 1) === NEWLINE))
      return false;
    return code === DOT || !(this.isSpaceAt(at + 1) || inFlow && this.isFlowAt(at + 1));
  }
  /** False where a look at one character of the next line shows that it is not indented enough. */
  mayGoOn(indent) {
    const last = this.at + 1 + indent;
    return this.isSpaceAt(last) || this.lineEnd(this.at + 1) <= last;
  }
  /** A comma or a bracket. */
  isFlowAt(at) {
    const code = this.text.charCodeAt(at);
    return code === COMMA || (code | SPACE) === 123 || (code | SPACE) === 125;
  }
  /** The end of what stands on this line without quotes, spaces left out; `at` is where it was left. */
  plainEnd(inFlow) {
    const { text, at: start } = this;
    if (inFlow) this.toFlowEnd();
    else {
      const line = text.slice(start, this.lineEnd(start));
      const comment = line.indexOf(" #");
      const colon = line.indexOf(": ");
      let stop = comment < 0 ? line.length : comment;
      if (colon >= 0 && colon < stop) stop = colon;
      else if (comment < 0 && line.endsWith(":")) stop--;
      this.at += stop;
    }
    let end = this.at;
    while (end > start && text.charCodeAt(end - 1) === SPACE) end--;
    return end;
  }
  /** Goes on to what ends a text without quotes in brackets. */
  toFlowEnd() {
    for (; ; this.at++) {
      const code = this.code(this.at);
      if (code === NEWLINE || code === SPACE && this.code(this.at + 1) === HASH) return;
      if (code === COLON && (this.isSpaceAt(this.at + 1) || this.isFlowAt(this.at + 1))) return;
      if (this.isFlowAt(this.at)) return;
    }
  }
  /** Goes on to the next content, whose column is kept; how many empty lines were between. */
  emptyLines() {
    let lines = -1;
    for (let start = this.at; start < this.text.length; lines++) {
      start = ++this.at;
      this.skipSpaces();
      this.column = this.at - start;
      if (this.at >= this.text.length) break;
      if (this.code(this.at) !== NEWLINE) return lines + 1;
    }
    this.column = -1;
    return lines;
  }
};
function unescaped(source) {
  try {
    return JSON.parse(source);
  } catch {
    throw new NotPlain();
  }
}

// src/formats/yaml/quick-tree.ts
var DEEPEST = 60;
var LONGEST_KEY = 1e3;
var COMMA2 = 44;
function readQuickTree(text) {
  if (/[\0-\x09\x0b-\x1f\ufeff]/.test(text)) return void 0;
  try {
    return new Reader(text).document();
  } catch (error) {
    if (error instanceof NotPlain) return void 0;
    throw error;
  }
}
var Reader = class extends Scan {
  depth = 0;
  brackets = 0;
  document() {
    if (this.text.startsWith("---\n")) this.at = 4;
    this.toContent(-1, false);
    if (this.column !== 0) throw new NotPlain();
    const root = this.value(-1, true);
    if (root.items === void 0 || this.column >= 0) throw new NotPlain();
    return root;
  }
  /** A value of what stands in column `indent`, and all up to the next content; `mayNest` where a key or a dash may stand. */
  value(indent, mayNest) {
    const { column } = this;
    const first = this.text.charAt(this.at);
    if (this.isDash()) {
      if (!mayNest) throw new NotPlain();
      return this.sequence(column);
    }
    if (first === "|" || first === ">") {
      const node2 = this.block(indent);
      this.toContent(indent, false);
      return node2;
    }
    const isFlow = first === "[" || first === "{";
    const node = isFlow ? this.flow(indent) : this.scalar(indent, false);
    if (this.code(this.at) === COLON) {
      if (!mayNest || isFlow) throw new NotPlain();
      return this.mapping(column, node);
    }
    this.tail = node.end;
    const comment = this.restOfLine();
    if (comment >= 0) this.tail = comment;
    this.toContent(indent, true);
    return node;
  }
  isDash() {
    return this.code(this.at) === DASH && this.isSpaceAt(this.at + 1);
  }
  /** The lines behind `|` or `>`, of what stands in column `indent`. */
  block(indent) {
    const start = this.at++;
    const isFolded = this.text.charAt(start) === ">";
    const isStripped = this.code(this.at) === DASH;
    if (isStripped) this.at++;
    this.restOfLine();
    const lines = [];
    let [own, widest, above, end] = [-1, 0, 0, -1];
    for (let from = this.at; from < this.text.length; ) {
      this.at = from;
      this.skipSpaces();
      const column = this.at - from;
      const isEmpty = this.code(this.at) === NEWLINE;
      if (isEmpty && this.at >= this.text.length) throw new NotPlain();
      if (own < 0 && isEmpty) {
        above++;
        widest = Math.max(widest, column);
      } else {
        if (own < 0) own = column;
        if (own <= indent || own < widest || isEmpty && column > own) throw new NotPlain();
        if (!isEmpty && column < own) break;
        lines.push(isEmpty ? "" : this.text.slice(from + own, this.lineEnd(this.at)));
        if (!isEmpty) end = this.lineEnd(this.at);
      }
      from = this.lineEnd(this.at) + 1;
    }
    if (end < 0) throw new NotPlain();
    while (lines.at(-1) === "") lines.pop();
    this.at = this.tail = Math.min(end + 1, this.text.length);
    const value = "\n".repeat(above) + (isFolded ? foldBlock(lines) : lines.join("\n"));
    return leaf(start, this.at, isStripped ? value : `${value}
`, void 0);
  }
  /** A mapping in lines, from the colon of its first key on. */
  mapping(column, first) {
    if (++this.depth > DEEPEST) throw new NotPlain();
    const keys = [first];
    const items = [];
    let key = first;
    for (; ; ) {
      const { start, end } = key;
      if (!this.isSpaceAt(end + 1) || end - start > LONGEST_KEY) throw new NotPlain();
      this.at = end + 1;
      items.push(this.pairValue(column));
      if (this.column !== column) break;
      if (this.isDash()) throw new NotPlain();
      key = this.scalar(0, false);
      keys.push(key);
      if (this.code(this.at) !== COLON) throw new NotPlain();
    }
    return this.closed(column, mappingOf(first.start, this.tail, keys, items));
  }
  /** What stands behind the colon of a key in column `indent`. */
  pairValue(indent) {
    const colon = this.at;
    this.skipSpaces();
    const start = this.at;
    const code = this.code(start);
    if (code !== NEWLINE && code !== HASH) return this.value(indent, false);
    this.at = colon;
    const comment = this.restOfLine();
    this.toContent(indent, false);
    if (this.column > indent) return this.value(indent, true);
    if (this.column === indent && this.isDash()) return this.sequence(indent);
    if (comment >= 0 || this.gap >= 0) throw new NotPlain();
    this.tail = start;
    return leaf(start, start, null, "");
  }
  /** A list in lines. */
  sequence(column) {
    if (++this.depth > DEEPEST) throw new NotPlain();
    const start = this.at;
    const items = [];
    do {
      const dash = this.at++;
      this.skipSpaces();
      const code = this.code(this.at);
      if (code === NEWLINE || code === HASH) {
        this.at = dash + 1;
        this.restOfLine();
        this.toContent(column, false);
        if (this.column <= column) throw new NotPlain();
      } else this.column = column + this.at - dash;
      items.push(this.value(column, true));
    } while (this.column === column && this.isDash());
    return this.closed(column, sequenceOf(start, this.tail, items));
  }
  /** Comments in front of the next content belong to what ends here where one is indented as it is. */
  closed(column, node) {
    if (this.column > column) throw new NotPlain();
    this.depth--;
    if (this.gap >= 0 && column > 0 && this.gapColumn >= column) {
      this.tail = this.gap;
      this.gap = this.gapColumn = -1;
    }
    return node;
  }
  /** A collection in brackets, of what stands in column `indent`. */
  flow(indent) {
    if (++this.brackets > DEEPEST) throw new NotPlain();
    const start = this.at++;
    const isMapping2 = this.text.charAt(start) === "{";
    const close = isMapping2 ? "}" : "]";
    const keys = [];
    const items = [];
    for (; ; ) {
      this.flowSpace(indent);
      if (this.text.charAt(this.at) === close) break;
      if (isMapping2) keys.push(this.flowKey(indent));
      const first = this.text.charAt(this.at);
      items.push(first === "[" || first === "{" ? this.flow(indent) : this.scalar(indent, true));
      this.flowSpace(indent);
      if (this.code(this.at) === COMMA2) this.at++;
      else if (this.text.charAt(this.at) !== close) throw new NotPlain();
    }
    this.brackets--;
    this.at++;
    return isMapping2 ? mappingOf(start, this.at, keys, items) : sequenceOf(start, this.at, items);
  }
  /** A key in brackets, and the space behind its colon, which stands right behind a text in quotes. */
  flowKey(indent) {
    const key = this.scalar(indent, true);
    if (this.code(this.at) !== COLON) throw new NotPlain();
    this.at++;
    if (key.plain !== void 0 && !this.isSpaceAt(this.at)) throw new NotPlain();
    this.flowSpace(indent);
    return key;
  }
  /** Spaces, ends of lines and comments within brackets. */
  flowSpace(indent) {
    for (let line = -1; ; this.at++) {
      const code = this.code(this.at);
      if (code === NEWLINE) {
        if (this.at >= this.text.length) throw new NotPlain();
        line = this.at + 1;
      } else if (code === HASH) {
        if (!this.isSpaceAt(this.at - 1)) throw new NotPlain();
        this.at = this.lineEnd(this.at) - 1;
      } else if (code !== SPACE) {
        const isClose = this.brackets === 1 && "]}".includes(this.text.charAt(this.at));
        if (line >= 0 && this.at - line < (isClose ? indent : indent + 1)) throw new NotPlain();
        return;
      }
    }
  }
};
function sequenceOf(start, end, items) {
  const value = items.map((item) => item.value);
  return { start, end, value, plain: void 0, keys: void 0, items };
}
function mappingOf(start, end, keys, items) {
  const value = /* @__PURE__ */ Object.create(null);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const name = key.plain ?? String(key.value);
    if (name in value || NEVER.includes(name)) throw new NotPlain();
    key.value = name;
    value[name] = items[i].value;
  }
  return { start, end, value, plain: void 0, keys, items };
}
var NEVER = ["<<", "__proto__", "prototype", "constructor"];

// src/formats/yaml/quick.ts
function readQuickly(text, offset, index) {
  const root = readQuickTree(text);
  if (!root) return void 0;
  const place = (start, end) => index.place(offset + start, offset + end);
  const placeOf = (path) => {
    const { start, end } = deepest(root, path).node;
    return place(start, start + text.slice(start, end).trimEnd().length);
  };
  const keyPlaceOf = (path, key) => {
    const { node, length } = deepest(root, path);
    const found = length < path.length ? void 0 : node.keys?.find(({ value }) => value === key);
    return found ? place(found.start, found.end) : placeOf(path);
  };
  const exactly = (path) => {
    const { node, length } = deepest(root, path);
    return length < path.length ? null : exact(node);
  };
  const otherReadings = () => {
    const found = [];
    tellOtherReadings(root, place, found);
    return found;
  };
  return { value: root.value, exactly, placeOf, keyPlaceOf, otherReadings, findings: [] };
}
function deepest(root, path) {
  let node = root;
  for (let length = 0; length < path.length; length++) {
    const next = child(node, path[length]);
    if (!next) return { node, length };
    node = next;
  }
  return { node, length: path.length };
}
function child({ keys, items }, step) {
  if (keys) return items?.[keys.findIndex(({ value }) => value === step)];
  const position = typeof step === "string" && step !== "" ? Number(step) : step;
  return items?.[position];
}
function exact({ value, plain, keys, items }) {
  if (!items) {
    const isFraction = typeof value === "number" && !Number.isInteger(value);
    return isFraction && plain !== void 0 && plain !== String(value) ? plain : value;
  }
  if (!keys) return items.map(exact);
  const values = /* @__PURE__ */ Object.create(null);
  keys.forEach((key, i) => values[key.value] = exact(items[i]));
  return values;
}
function tellOtherReadings({ start, end, value, plain, keys, items }, place, found) {
  if (plain) {
    const as = readBy11(plain);
    const here = typeof value === "number" ? `the number ${value}` : "text";
    if (as) found.push({ at: place(start, end), value: plain, here, as });
  }
  items?.forEach((item, i) => {
    if (keys) tellOtherReadings(keys[i], place, found);
    tellOtherReadings(item, place, found);
  });
}

// src/formats/yaml/scan.ts
var SPACE2 = 32;
var DASH2 = 45;
function yamlExcess(text, limits) {
  const open = [];
  let flow = 0;
  for (let offset = 0; offset < text.length; ) {
    const next = text.indexOf("\n", offset);
    const line = text.slice(offset, next < 0 ? text.length : next);
    if (line.length > limits.field) {
      const message = `a line has ${line.length} characters, over the limit of ${limits.field}`;
      return { message, offset };
    }
    if (line !== "") openColumns(line, open);
    if (/[[\]{}]/.test(line)) flow = openBrackets(line, flow, limits.depth);
    if (open.length + flow > 2 * limits.depth || flow > limits.depth)
      return { message: `values are nested deeper than the limit of ${limits.depth}`, offset };
    offset += line.length + 1;
  }
  return void 0;
}
function openColumns(line, open) {
  const lead = [];
  let column = 0;
  for (; ; column++) {
    const code = line.charCodeAt(column);
    if (code === DASH2 && line.charCodeAt(column + 1) === SPACE2) lead.push(column);
    else if (code !== SPACE2) break;
  }
  const indent = lead[0] ?? column;
  while (open.length > 0 && open.at(-1) >= indent) open.pop();
  open.push(...lead);
  const first = line.charAt(column);
  if (first !== "#" && first.trim() !== "") open.push(column);
}
function openBrackets(line, before, most) {
  let flow = before;
  for (const part of line.match(/[[\]{}]|"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*/g) ?? []) {
    if (part === "[" || part === "{") flow++;
    else if (part === "]" || part === "}") flow = Math.max(0, flow - 1);
    if (flow > most) break;
  }
  return flow;
}

// src/formats/yaml/plain.ts
function readPlainYaml(text, offset, index, limits) {
  const excess = yamlExcess(text, limits);
  if (!excess) return readQuickly(text, offset, index);
  const at = index.place(offset + excess.offset, offset + excess.offset);
  const { message } = excess;
  const findings = [{ rule: "plan/unreadable", at, message, overLimit: true }];
  const whole = index.place(offset, offset);
  const [placeOf, otherReadings, exactly] = [() => whole, () => [], () => null];
  return { value: null, exactly, placeOf, keyPlaceOf: placeOf, otherReadings, findings };
}

// src/formats/yaml/fields.ts
var Fields = class _Fields {
  #document;
  #path;
  #values;
  #exact;
  constructor(document, value, path = []) {
    this.#document = document;
    this.#path = path;
    this.#values = isMapping(value) ? value : {};
  }
  /** Where the mapping, or a value in it, stands. */
  at(...keys) {
    return this.#document.placeOf([...this.#path, ...keys]);
  }
  /** The keys of the mapping, as written. */
  keys() {
    return Object.keys(this.#values);
  }
  /** The keys with their values, a fraction such as `1.10` as the text that stands there. */
  values() {
    if (!this.#exact) {
      const exact2 = this.#document.exactly(this.#path);
      this.#exact = isMapping(exact2) ? exact2 : {};
    }
    return this.#exact;
  }
  /** The place of a key itself. */
  keyAt(key) {
    return this.#document.keyPlaceOf(this.#path, key);
  }
  has(key) {
    return Object.hasOwn(this.#values, key);
  }
  value(key) {
    return this.has(key) ? this.#values[key] : void 0;
  }
  /** A text; a number is read as the text that stands there. */
  text(key) {
    const value = this.value(key);
    if (typeof value !== "string" && typeof value !== "number") return void 0;
    return { value: this.#written(value, [key]), at: this.at(key) };
  }
  number(key) {
    const value = this.value(key);
    return typeof value === "number" ? { value, at: this.at(key) } : void 0;
  }
  /** The texts of a list, or the one text that stands in its place. */
  texts(key) {
    const value = this.value(key);
    if (!Array.isArray(value)) {
      const one = this.text(key);
      return one ? [one] : [];
    }
    return value.flatMap(
      (item, i) => typeof item === "string" || typeof item === "number" ? [{ value: this.#written(item, [key, i]), at: this.at(key, i) }] : []
    );
  }
  #written(value, keys) {
    return typeof value === "string" || Number.isInteger(value) ? String(value) : String(this.#document.exactly([...this.#path, ...keys]) ?? value);
  }
  /** A mapping inside; empty where there is none. */
  mapping(key) {
    return new _Fields(this.#document, this.value(key), [...this.#path, key]);
  }
  /** A mapping at a path of keys and positions; empty where there is none. */
  below(path) {
    let value = this.#values;
    for (const key of path)
      value = typeof value === "object" && value !== null ? value[key] : void 0;
    return new _Fields(this.#document, value, [...this.#path, ...path]);
  }
  /** The mappings of a list. */
  mappings(key) {
    const value = this.value(key);
    if (!Array.isArray(value)) return [];
    return value.map((item, i) => new _Fields(this.#document, item, [...this.#path, key, i]));
  }
};
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/formats/yaml/is-json.ts
function isJson({ text }) {
  const first = text.trimStart().charAt(0);
  return (first === "{" || first === "[") && /^\s*[{[]\s*(?:["{[]|$)/.test(text);
}

// src/formats/yaml/slots.ts
function dependencySlots(fields, key, index, name) {
  const quote = isJson(index) ? { quote: '"' } : {};
  if (key === void 0) return missing(fields, index, name).map((slot) => ({ ...slot, ...quote }));
  const value = fields.value(key);
  if (value === null) return [{ ...emptyValue(fields, key, index), ...quote }];
  if (!Array.isArray(value)) return [];
  const at = fields.at(key);
  if (value.length === 0) return [{ at, before: "[", after: "]", ...quote }];
  const end = index.offset(fields.at(key, value.length - 1).end);
  if (index.text[index.offset(at.start)] === "[")
    return [{ at: index.place(end, end), before: ", ", after: "", ...quote }];
  const item = `
${" ".repeat(at.start.column - 1)}- `;
  const line = end + /^[^\r\n]*/.exec(index.text.slice(end))[0].length;
  return [{ at: index.place(line, line), before: item, between: item, after: "" }];
}
function emptyValue(fields, key, index) {
  const at = fields.at(key);
  const colon = index.offset(fields.keyAt(key).end) + 1;
  const isWritten = index.offset(at.end) > index.offset(at.start);
  return isWritten ? { at, before: "[", after: "]" } : { at: index.place(colon, colon), before: " [", after: "]" };
}
function missing(fields, index, name) {
  const [, next] = fields.keys();
  if (next === void 0) return [];
  const { start } = fields.keyAt(next);
  const at = { start, end: start };
  const isFlow = index.text[index.offset(fields.at().start)] === "{";
  if (isFlow && isJson(index)) return [{ at, before: `"${name}": [`, after: "], " }];
  if (isFlow) return [{ at, before: `${name}: [`, after: "], " }];
  return [{ at, before: `${name}: [`, after: `]
${" ".repeat(start.column - 1)}` }];
}

// src/formats/yaml/open.ts
async function openYaml(text, offset, index, limits) {
  const plain = readPlainYaml(text, offset, index, limits);
  if (plain) return plain;
  const { readByLibrary } = await import("./chunk-AKG3IADJ.mjs");
  return readByLibrary(text, offset, index);
}

export {
  readYamlAllows,
  readBy11,
  readPlainYaml,
  Fields,
  isMapping,
  isJson,
  dependencySlots,
  openYaml
};
