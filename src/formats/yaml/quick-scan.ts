import { COLON, DASH, HASH, leaf, NEWLINE, NotPlain, type QuickNode, SPACE } from "./quick-node.ts";
import { foldQuoted, plainValue } from "./quick-scalar.ts";

const COMMA = 0x2c;
const DOT = 0x2e;
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

  quoted(quote: string, indent: number): QuickNode {
    const { text, at: start } = this;
    const end = text.indexOf(quote, start + 1);
    const body = text.slice(start + 1, Math.max(end, 0));
    const isDouble = quote === '"';
    if (
      end < 0 ||
      body.includes("\n") ||
      (isDouble ? body.includes("\\") : text[end + 1] === quote)
    )
      return this.longQuoted(quote, indent);
    this.at = end + 1;
    return leaf(start, this.at, body, undefined);
  }

  /** A text in quotes with escapes or several lines; those that follow its first are indented. */
  longQuoted(quote: string, indent: number): QuickNode {
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

  /** False where a look at one character of the next line shows that it is not indented enough. */
  mayGoOn(indent: number): boolean {
    const last = this.at + 1 + indent;
    return this.isSpaceAt(last) || this.lineEnd(this.at + 1) <= last;
  }

  /** A comma or a bracket. */
  isFlowAt(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === COMMA || (code | SPACE) === 0x7b || (code | SPACE) === 0x7d;
  }

  /** The end of what stands on this line without quotes, spaces left out; `at` is where it was left. */
  plainEnd(inFlow: boolean): number {
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
  toFlowEnd(): void {
    for (; ; this.at++) {
      const code = this.code(this.at);
      if (code === NEWLINE || (code === SPACE && this.code(this.at + 1) === HASH)) return;
      if (code === COLON && (this.isSpaceAt(this.at + 1) || this.isFlowAt(this.at + 1))) return;
      if (this.isFlowAt(this.at)) return;
    }
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
}

/** A text in double quotes with escapes that JSON has, too. */
function unescaped(source: string): string {
  try {
    return JSON.parse(source) as string;
  } catch {
    throw new NotPlain();
  }
}
