import { type CharSet, charSet, complement } from "./char-set.ts";

/** The parts of a regular expression that globs become. */
export type Regex =
  | { kind: "set"; set: CharSet }
  | { kind: "sequence"; parts: readonly Regex[] }
  | { kind: "choice"; parts: readonly Regex[] }
  | { kind: "repeat"; part: Regex; least: number; most: number }
  | { kind: "look"; part: Regex; isNegative: boolean }
  | { kind: "start" }
  | { kind: "end" };

/** A part of regular expressions that globs never need. */
export class UnknownSyntax extends Error {}

/** A count above this is not written out. */
const MOST_COUNTED = 100;

/** A group in a group, this often: deeper ones would end the stack. */
const DEEPEST = 200;

const SPACES: readonly (readonly [number, number])[] = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const ESCAPED: Readonly<Record<string, CharSet>> = {
  d: charSet([[48, 57]]),
  w: charSet([
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ]),
  s: charSet(SPACES),
};
/** What `.` matches: everything but the ends of lines. */
const DOT = complement(
  charSet([
    [10, 10],
    [13, 13],
    [0x2028, 0x2029],
  ]),
);

/**
 * Reads the source of a regular expression without flags. Throws `UnknownSyntax` for what no glob needs:
 * look-behind, back references, word boundaries, code point escapes.
 */
export function readRegex(source: string): Regex {
  const reader = new Reader(source);
  const regex = reader.choice();
  if (!reader.isAtEnd) throw new UnknownSyntax(source);
  return regex;
}

class Reader {
  readonly #source: string;
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  choice(): Regex {
    if (++this.#depth > DEEPEST) throw new UnknownSyntax(this.#source);
    const parts = [this.#sequence()];
    while (this.#takes("|")) parts.push(this.#sequence());
    this.#depth--;
    return parts.length === 1 ? parts[0]! : { kind: "choice", parts };
  }

  #sequence(): Regex {
    const parts: Regex[] = [];
    while (!this.isAtEnd && !"|)".includes(this.#source[this.#at]!))
      parts.push(this.#quantified(this.#atom()));
    return parts.length === 1 ? parts[0]! : { kind: "sequence", parts };
  }

  #atom(): Regex {
    if (this.#takes("(")) return this.#group();
    if (this.#takes("[")) return { kind: "set", set: this.#class() };
    if (this.#takes("^")) return { kind: "start" };
    if (this.#takes("$")) return { kind: "end" };
    if (this.#takes(".")) return { kind: "set", set: DOT };
    if (this.#takes("\\")) return { kind: "set", set: this.#escape() };
    if ("*+?".includes(this.#source[this.#at]!)) throw new UnknownSyntax(this.#source);
    return { kind: "set", set: single(this.#next()) };
  }

  #group(): Regex {
    const look = this.#takes("?=") ? false : this.#takes("?!") ? true : undefined;
    if (look === undefined && !this.#takes("?:") && this.#source[this.#at] === "?")
      throw new UnknownSyntax(this.#source);
    const part = this.choice();
    if (!this.#takes(")")) throw new UnknownSyntax(this.#source);
    return look === undefined ? part : { kind: "look", part, isNegative: look };
  }

  #quantified(part: Regex): Regex {
    const counts = this.#counts();
    if (!counts) return part;
    this.#takes("?");
    return { kind: "repeat", part, least: counts[0], most: counts[1] };
  }

  #counts(): readonly [number, number] | undefined {
    if (this.#takes("*")) return [0, Infinity];
    if (this.#takes("+")) return [1, Infinity];
    if (this.#takes("?")) return [0, 1];
    const braces = /^\{(\d+)(,?)(\d*)\}/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!braces) return undefined;
    this.#at += braces[0].length;
    const least = Number(braces[1]);
    const most = braces[3] ? Number(braces[3]) : braces[2] ? Infinity : least;
    if (least > MOST_COUNTED || (most > MOST_COUNTED && most !== Infinity))
      throw new UnknownSyntax(this.#source);
    return [least, most];
  }

  #class(): CharSet {
    const isNegative = this.#takes("^");
    const ranges: (readonly [number, number])[] = [];
    while (!this.#takes("]")) {
      const low = this.#member();
      const isRange = this.#source[this.#at] === "-" && this.#source[this.#at + 1] !== "]";
      if (!isRange || !isSingle(low)) {
        ranges.push(...low.ranges);
        continue;
      }
      this.#at++;
      const high = this.#member();
      if (!isSingle(high)) throw new UnknownSyntax(this.#source);
      ranges.push([low.ranges[0]![0], high.ranges[0]![0]]);
    }
    const set = charSet(ranges);
    return isNegative ? complement(set) : set;
  }

  #member(): CharSet {
    return this.#takes("\\") ? this.#escape() : single(this.#next());
  }

  #escape(): CharSet {
    const letter = this.#next();
    const lower = ESCAPED[letter.toLowerCase()];
    if (lower) return letter === letter.toLowerCase() ? lower : complement(lower);
    const control = { n: 10, r: 13, t: 9, f: 12, v: 11 }[letter];
    if (control !== undefined) return charSet([[control, control]]);
    if (/[a-z0-9]/i.test(letter)) throw new UnknownSyntax(this.#source);
    return single(letter);
  }

  #next(): string {
    const letter = this.#source[this.#at++];
    if (letter === undefined) throw new UnknownSyntax(this.#source);
    return letter;
  }

  #takes(text: string): boolean {
    const isThere = this.#source.startsWith(text, this.#at);
    if (isThere) this.#at += text.length;
    return isThere;
  }
}

function single(letter: string): CharSet {
  const unit = letter.charCodeAt(0);
  return charSet([[unit, unit]]);
}

function isSingle({ ranges }: CharSet): boolean {
  return ranges.length === 1 && ranges[0]![0] === ranges[0]![1];
}
