import type { YamlValue } from "./document.ts";
import { COLON, DASH, HASH, leaf, NEWLINE, NotPlain, type QuickNode, SPACE } from "./quick-node.ts";
import { foldBlock } from "./quick-scalar.ts";
import { Scan } from "./quick-scan.ts";

/** Nested deeper is not plain. */
const DEEPEST = 60;

/** The colon of a key stands at most 1024 characters behind its start. */
const LONGEST_KEY = 1000;

const COMMA = 0x2c;

/**
 * The tree of a YAML text in which nothing is unusual: one document that is a mapping or a list, without
 * anchors, aliases, tags, directives, tabs, `?` keys and keys that stand twice. `undefined` for every other
 * text, and for each that has an error. It says what the library says of the same text, and is a small part
 * of its size.
 */
export function readQuickTree(text: string): QuickNode | undefined {
  if (/[\0-\x09\x0b-\x1f\ufeff]/.test(text)) return undefined;
  try {
    return new Reader(text).document();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class Reader extends Scan {
  depth = 0;
  brackets = 0;

  document(): QuickNode {
    if (this.text.startsWith("---\n")) this.at = 4;
    this.toContent(-1, false);
    if (this.column !== 0) throw new NotPlain();
    const root = this.value(-1, true);
    if (root.items === undefined || this.column >= 0) throw new NotPlain();
    return root;
  }

  /** A value of what stands in column `indent`, and all up to the next content; `mayNest` where a key or a dash may stand. */
  value(indent: number, mayNest: boolean): QuickNode {
    const { column } = this;
    const first = this.text.charAt(this.at);
    if (this.isDash()) {
      if (!mayNest) throw new NotPlain();
      return this.sequence(column);
    }
    if (first === "|" || first === ">") {
      const node = this.block(indent);
      this.toContent(indent, false);
      return node;
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

  isDash(): boolean {
    return this.code(this.at) === DASH && this.isSpaceAt(this.at + 1);
  }

  /** The lines behind `|` or `>`, of what stands in column `indent`. */
  block(indent: number): QuickNode {
    const start = this.at++;
    const isFolded = this.text.charAt(start) === ">";
    const isStripped = this.code(this.at) === DASH;
    if (isStripped) this.at++;
    this.restOfLine();
    const lines: string[] = [];
    let [own, widest, above, end] = [-1, 0, 0, -1];
    for (let from = this.at; from < this.text.length;) {
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
        if (own <= indent || own < widest || (isEmpty && column > own)) throw new NotPlain();
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
    return leaf(start, this.at, isStripped ? value : `${value}\n`, undefined);
  }

  /** A mapping in lines, from the colon of its first key on. */
  mapping(column: number, first: QuickNode): QuickNode {
    if (++this.depth > DEEPEST) throw new NotPlain();
    const keys = [first];
    const items: QuickNode[] = [];
    let key = first;
    for (;;) {
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
  pairValue(indent: number): QuickNode {
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
  sequence(column: number): QuickNode {
    if (++this.depth > DEEPEST) throw new NotPlain();
    const start = this.at;
    const items: QuickNode[] = [];
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
  closed(column: number, node: QuickNode): QuickNode {
    if (this.column > column) throw new NotPlain();
    this.depth--;
    if (this.gap >= 0 && column > 0 && this.gapColumn >= column) {
      this.tail = this.gap;
      this.gap = this.gapColumn = -1;
    }
    return node;
  }

  /** A collection in brackets, of what stands in column `indent`. */
  flow(indent: number): QuickNode {
    if (++this.brackets > DEEPEST) throw new NotPlain();
    const start = this.at++;
    const isMapping = this.text.charAt(start) === "{";
    const close = isMapping ? "}" : "]";
    const keys: QuickNode[] = [];
    const items: QuickNode[] = [];
    for (;;) {
      this.flowSpace(indent);
      if (this.text.charAt(this.at) === close) break;
      if (isMapping) keys.push(this.flowKey(indent));
      const first = this.text.charAt(this.at);
      items.push(first === "[" || first === "{" ? this.flow(indent) : this.scalar(indent, true));
      this.flowSpace(indent);
      if (this.code(this.at) === COMMA) this.at++;
      else if (this.text.charAt(this.at) !== close) throw new NotPlain();
    }
    this.brackets--;
    this.at++;
    return isMapping ? mappingOf(start, this.at, keys, items) : sequenceOf(start, this.at, items);
  }

  /** A key in brackets, and the space behind its colon, which stands right behind a text in quotes. */
  flowKey(indent: number): QuickNode {
    const key = this.scalar(indent, true);
    if (this.code(this.at) !== COLON) throw new NotPlain();
    this.at++;
    if (key.plain !== undefined && !this.isSpaceAt(this.at)) throw new NotPlain();
    this.flowSpace(indent);
    return key;
  }

  /** Spaces, ends of lines and comments within brackets. */
  flowSpace(indent: number): void {
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
}

function sequenceOf(start: number, end: number, items: QuickNode[]): QuickNode {
  const value = items.map((item) => item.value);
  return { start, end, value, plain: undefined, keys: undefined, items };
}

function mappingOf(start: number, end: number, keys: QuickNode[], items: QuickNode[]): QuickNode {
  const value: { [key: string]: YamlValue } = Object.create(null) as { [key: string]: YamlValue };
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    // A key is a text, whatever it looks like.
    const name = key.plain ?? String(key.value);
    if (name in value || NEVER.includes(name)) throw new NotPlain();
    key.value = name;
    value[name] = items[i]!.value;
  }
  return { start, end, value, plain: undefined, keys, items };
}

/** Keys that the library's way has something to say about. */
const NEVER = ["<<", "__proto__", "prototype", "constructor"];
