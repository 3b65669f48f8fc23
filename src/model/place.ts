/** A point in a text: line and column are 1-based, columns count UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Place {
  start: Point;
  end: Point;
}

/** Orders points by line, then column: negative when `a` comes first. */
export function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}

/** Orders places by start, then end. */
export function comparePlaces(a: Place, b: Place): number {
  return comparePoints(a.start, b.start) || comparePoints(a.end, b.end);
}

/** True when `inner` lies within `outer`, borders included. */
export function encloses(outer: Place, inner: Place): boolean {
  return comparePoints(outer.start, inner.start) <= 0 && comparePoints(inner.end, outer.end) <= 0;
}

/** Translates between offsets (UTF-16 code units from 0) and points of one text. */
export class LineIndex {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    if (text.includes("\r")) {
      for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g))
        this.#starts.push(index + end.length);
      return;
    }
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
      this.#starts.push(at + 1);
  }

  /** Number of lines; a text that ends in a line break has a last, empty line. */
  get lines(): number {
    return this.#starts.length;
  }

  /** Offset at which a 1-based line starts; past the last line, the length of the text. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  /** A line's text without its line break. */
  line(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/[\r\n]+$/, "");
  }

  /** The point of an offset. */
  point(offset: number): Point {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** The place between two offsets. */
  place(start: number, end: number): Place {
    return { start: this.point(start), end: this.point(end) };
  }

  /** The offset of a point. */
  offset(point: Point): number {
    return Math.min(this.startOf(point.line) + point.column - 1, this.text.length);
  }
}
