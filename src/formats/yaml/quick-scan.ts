import { COLON, DASH, HASH, leaf, NEWLINE, NotPlain, type QuickNode, SPACE } from "./quick-node.ts";
import { foldBlock, foldQuoted, plainValue } from "./quick-scalar.ts";

const DOT = 0x2e;
const GREATER = 0x3e;
const BACKSLASH = 0x5c;

/** No text without quotes starts with these, or only where a closer look is asked for. */
const INDICATORS = "!&*#{}[]\"'|>,%@`?: \n";

/** Reads a text from left to right: spaces, comments, and values that hold no others. */
export class Scan {
  readonly text: string;
  at = 0;
  /** Where the next content stands in its line; -1 at the end of the text. */
  column = 0;
  /** Where the last value ends, with the comments that belong to it. */
  tail = 0;
  /** Where the comments end that stand between the last value and the next content; -1 without any. */
  gap = -1;
  /** The column of that one of them that is indented most. */
  gapColumn = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** The character at an offset; the end of the text is the end of a line. */
  code(at: number): number {
    return at < this.text.length ? this.text.charCodeAt(at) : NEWLINE;
  }

  isSpaceAt(at: number): boolean {
    const code = this.code(at);
    return code === SPACE || code === NEWLINE;
  }

  skipSpaces(): void {
    const { text } = this;
    let { at } = this;
    while (text.charCodeAt(at) === SPACE) at++;
    this.at = at;
  }

  /** Goes on to the next line: only a comment may stand before it. Where that ends, or -1. */
  restOfLine(): number {
    const from = this.at;
    this.skipSpaces();
    let comment = -1;
    if (this.code(this.at) === HASH && this.at > from) comment = this.at = this.lineEnd(this.at);
    if (this.code(this.at) !== NEWLINE) throw new NotPlain();
    this.at++;
    return comment;
  }

  lineEnd(from: number): number {
    const end = this.text.indexOf("\n", from);
    return end < 0 ? this.text.length : end;
  }

  /**
   * From the start of a line to the next content. Comments that are indented more than `indent`, the column
   * of what holds the last value, belong to that value where it `takes` them.
   */
  toContent(indent: number, takes: boolean): void {
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
  scalar(indent: number, inFlow: boolean): QuickNode {
    const first = this.text.charAt(this.at);
    return first === '"' || first === "'" ? this.quoted(first, indent) : this.plain(indent, inFlow);
  }

  /** A text in quotes; the lines that follow its first are indented. */
  quoted(quote: string, indent: number): QuickNode {
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
    if (isFolded && ((isEscaped && quote === '"') || this.code(this.at) === COLON))
      throw new NotPlain();
    let value = text.slice(start + 1, at);
    if (isFolded) value = foldQuoted(value);
    if (isEscaped)
      value = quote === "'" ? value.replaceAll("''", "'") : unescaped(text.slice(start, at + 1));
    return leaf(start, this.at, value, undefined);
  }

  /** A text without quotes; it goes on in lines that are indented more than `indent`. */
  plain(indent: number, inFlow: boolean): QuickNode {
    const { text, at: start } = this;
    if (!this.isPlainStart(inFlow)) throw new NotPlain();
    let end = this.plainEnd(inFlow);
    let source = text.slice(start, end);
    // In brackets a line that goes on is refused by who looks for the comma.
    while (!inFlow && this.code(this.at) === NEWLINE) {
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

  isPlainStart(inFlow: boolean): boolean {
    const { text, at } = this;
    const code = this.code(at);
    if (INDICATORS.includes(text.charAt(at))) return false;
    if (code !== DASH && code !== DOT) return true;
    const mark = text.slice(at, at + 3);
    if ((mark === "---" || mark === "...") && (at === 0 || text.charCodeAt(at - 1) === NEWLINE))
      return false;
    return code === DOT || !(this.isSpaceAt(at + 1) || (inFlow && this.isFlowAt(at + 1)));
  }

  isFlowAt(at: number): boolean {
    return ",[]{}".includes(this.text.charAt(at) || " ");
  }

  /** The end of what stands on this line without quotes, spaces left out; `at` is where it was left. */
  plainEnd(inFlow: boolean): number {
    const { text } = this;
    let { at } = this;
    let end = at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE || (code === SPACE && text.charCodeAt(at + 1) === HASH)) break;
      if (code === COLON) {
        if (this.isSpaceAt(at + 1) || (inFlow && this.isFlowAt(at + 1))) break;
      } else if (inFlow && this.isFlowAt(at)) break;
      if (code !== SPACE) end = at + 1;
    }
    this.at = at;
    return end;
  }

  /** Goes on to the next content, whose column is kept; how many empty lines were between. */
  emptyLines(): number {
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

  /** The lines behind `|` or `>`, of what stands in column `indent`. */
  block(indent: number): QuickNode {
    const start = this.at++;
    const isFolded = this.code(start) === GREATER;
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
}

/** A text in double quotes with escapes that JSON has, too. */
function unescaped(source: string): string {
  try {
    return JSON.parse(source) as string;
  } catch {
    throw new NotPlain();
  }
}
