import {
  require_picomatch
} from "./chunk-TRX4RJGV.mjs";
import {
  globSource
} from "./chunk-C7WVLSJT.mjs";
import {
  __toESM
} from "./chunk-TXXHC6BS.mjs";

// src/model/pattern/match.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);

// src/model/pattern/language.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/model/pattern/char-set.ts
var LAST = 65535;
var known = /* @__PURE__ */ new Map();
function charSet(ranges) {
  const merged = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  const key = merged.join();
  let set = known.get(key);
  if (!set) {
    set = { id: known.size, ranges: merged };
    known.set(key, set);
  }
  return set;
}
function complement({ ranges }) {
  const gaps = [];
  let next = 0;
  for (const [low, high] of ranges) {
    if (low > next) gaps.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= LAST) gaps.push([next, LAST]);
  return charSet(gaps);
}
function holds({ ranges }, unit) {
  for (const [low, high] of ranges) {
    if (unit < low) return false;
    if (unit <= high) return true;
  }
  return false;
}
var PREFERRED = [..."abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map(
  (letter) => letter.charCodeAt(0)
);
var representatives = /* @__PURE__ */ new Map();
function oneOfEach(sets) {
  const key = sets.map(({ id }) => id).join();
  let found = representatives.get(key);
  if (!found) {
    found = classes(sets);
    representatives.set(key, found);
  }
  return found;
}
function classes(sets) {
  const starts = /* @__PURE__ */ new Set([0]);
  for (const { ranges } of sets)
    for (const [low, high] of ranges) {
      starts.add(low);
      if (high < LAST) starts.add(high + 1);
    }
  const bySignature = /* @__PURE__ */ new Map();
  for (const unit of [...PREFERRED, ...[...starts].sort((a, b) => a - b)]) {
    const signature = sets.map((set) => holds(set, unit) ? "1" : "0").join("");
    if (!bySignature.has(signature)) bySignature.set(signature, unit);
  }
  return [...bySignature.values()];
}

// src/model/pattern/regex.ts
var UnknownSyntax = class extends Error {
};
var MOST_COUNTED = 100;
var DEEPEST = 200;
var SPACES = [
  [9, 13],
  [32, 32],
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279]
];
var ESCAPED = {
  d: charSet([[48, 57]]),
  w: charSet([
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122]
  ]),
  s: charSet(SPACES)
};
var DOT = complement(
  charSet([
    [10, 10],
    [13, 13],
    [8232, 8233]
  ])
);
function readRegex(source) {
  const reader = new Reader(source);
  const regex = reader.choice();
  if (!reader.isAtEnd) throw new UnknownSyntax(source);
  return regex;
}
var Reader = class {
  #source;
  #at = 0;
  #depth = 0;
  constructor(source) {
    this.#source = source;
  }
  get isAtEnd() {
    return this.#at >= this.#source.length;
  }
  choice() {
    if (++this.#depth > DEEPEST) throw new UnknownSyntax(this.#source);
    const parts = [this.#sequence()];
    while (this.#takes("|")) parts.push(this.#sequence());
    this.#depth--;
    return parts.length === 1 ? parts[0] : { kind: "choice", parts };
  }
  #sequence() {
    const parts = [];
    while (!this.isAtEnd && !"|)".includes(this.#source[this.#at]))
      parts.push(this.#quantified(this.#atom()));
    return parts.length === 1 ? parts[0] : { kind: "sequence", parts };
  }
  #atom() {
    if (this.#takes("(")) return this.#group();
    if (this.#takes("[")) return { kind: "set", set: this.#class() };
    if (this.#takes("^")) return { kind: "start" };
    if (this.#takes("$")) return { kind: "end" };
    if (this.#takes(".")) return { kind: "set", set: DOT };
    if (this.#takes("\\")) return { kind: "set", set: this.#escape() };
    if ("*+?".includes(this.#source[this.#at])) throw new UnknownSyntax(this.#source);
    return { kind: "set", set: single(this.#next()) };
  }
  #group() {
    const look = this.#takes("?=") ? false : this.#takes("?!") ? true : void 0;
    if (look === void 0 && !this.#takes("?:") && this.#source[this.#at] === "?")
      throw new UnknownSyntax(this.#source);
    const part = this.choice();
    if (!this.#takes(")")) throw new UnknownSyntax(this.#source);
    return look === void 0 ? part : { kind: "look", part, isNegative: look };
  }
  #quantified(part) {
    const counts = this.#counts();
    if (!counts) return part;
    this.#takes("?");
    return { kind: "repeat", part, least: counts[0], most: counts[1] };
  }
  #counts() {
    if (this.#takes("*")) return [0, Infinity];
    if (this.#takes("+")) return [1, Infinity];
    if (this.#takes("?")) return [0, 1];
    const braces = /^\{(\d+)(,?)(\d*)\}/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!braces) return void 0;
    this.#at += braces[0].length;
    const least = Number(braces[1]);
    const most = braces[3] ? Number(braces[3]) : braces[2] ? Infinity : least;
    if (least > MOST_COUNTED || most > MOST_COUNTED && most !== Infinity)
      throw new UnknownSyntax(this.#source);
    return [least, most];
  }
  #class() {
    const isNegative = this.#takes("^");
    const ranges = [];
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
      ranges.push([low.ranges[0][0], high.ranges[0][0]]);
    }
    const set = charSet(ranges);
    return isNegative ? complement(set) : set;
  }
  #member() {
    return this.#takes("\\") ? this.#escape() : single(this.#next());
  }
  #escape() {
    const letter = this.#next();
    const lower = ESCAPED[letter.toLowerCase()];
    if (lower) return letter === letter.toLowerCase() ? lower : complement(lower);
    const control = { n: 10, r: 13, t: 9, f: 12, v: 11 }[letter];
    if (control !== void 0) return charSet([[control, control]]);
    if (/[a-z0-9]/i.test(letter)) throw new UnknownSyntax(this.#source);
    return single(letter);
  }
  #next() {
    const letter = this.#source[this.#at++];
    if (letter === void 0) throw new UnknownSyntax(this.#source);
    return letter;
  }
  #takes(text) {
    const isThere = this.#source.startsWith(text, this.#at);
    if (isThere) this.#at += text.length;
    return isThere;
  }
};
function single(letter) {
  const unit = letter.charCodeAt(0);
  return charSet([[unit, unit]]);
}
function isSingle({ ranges }) {
  return ranges.length === 1 && ranges[0][0] === ranges[0][1];
}

// src/model/pattern/term.ts
var NONE = { kind: "none", id: 0 };
var EMPTY = { kind: "empty", id: 1 };
var ANY = { kind: "any", id: 2 };
var MOST_TERMS = 2e5;
var Terms = class {
  #known = /* @__PURE__ */ new Map();
  #regexes = /* @__PURE__ */ new Map();
  #rounds = /* @__PURE__ */ new Map();
  #steps = /* @__PURE__ */ new Map();
  #heads = /* @__PURE__ */ new Map();
  #busy = /* @__PURE__ */ new Set();
  #isPartial = false;
  #count = 3;
  /** How many different terms there are. */
  get size() {
    return this.#count;
  }
  /** The texts of a regular expression, then those of `next`. */
  of(regex, next) {
    switch (regex.kind) {
      case "set":
        return this.char(regex.set, next);
      case "sequence":
        return regex.parts.reduceRight((rest, part) => this.of(part, rest), next);
      case "choice":
        return this.or(regex.parts.map((part) => this.of(part, next)));
      case "repeat":
        return this.#repeat(regex, next);
      case "look": {
        const ahead = this.of(regex.part, ANY);
        return this.and([next, regex.isNegative ? this.not(ahead) : ahead]);
      }
      case "start":
        return this.#make(`s${next.id}`, (id) => ({ kind: "start", id, next }));
      case "end":
        return this.and([next, EMPTY]);
    }
  }
  /** One code unit of a set, then `next`. */
  char(set, next) {
    if (next === NONE || set.ranges.length === 0) return NONE;
    return this.#make(`c${set.id},${next.id}`, (id) => ({ kind: "char", id, set, next }));
  }
  /** What one of the parts holds. */
  or(parts) {
    const flat = this.#flat("or", parts, NONE);
    if (flat.includes(ANY)) return ANY;
    if (flat.length <= 1) return flat[0] ?? NONE;
    return this.#make(`o${idsOf(flat)}`, (id) => ({ kind: "or", id, parts: flat }));
  }
  /** What all of the parts hold. */
  and(parts) {
    const flat = this.#flat("and", parts, ANY);
    if (flat.includes(NONE)) return NONE;
    if (flat.some((part) => part.kind === "not" && flat.includes(part.part))) return NONE;
    if (flat.length <= 1) return flat[0] ?? ANY;
    return this.#make(`a${idsOf(flat)}`, (id) => ({ kind: "and", id, parts: flat }));
  }
  /** Everything else. */
  not(part) {
    if (part === NONE) return ANY;
    if (part === ANY) return NONE;
    if (part.kind === "not") return part.part;
    return this.#make(`n${part.id}`, (id) => ({ kind: "not", id, part }));
  }
  /** The same term, known to stand at the start of a text. */
  begin(term) {
    if (term.kind === "start") return this.begin(term.next);
    if (term.kind === "not") return this.not(this.begin(term.part));
    if (term.kind === "or") return this.or(term.parts.map((part) => this.begin(part)));
    if (term.kind === "and") return this.and(term.parts.map((part) => this.begin(part)));
    if (term.kind !== "loop") return term;
    return this.#once(
      term,
      NONE,
      () => this.or([this.begin(term.next), this.begin(this.#round(term))])
    );
  }
  /** True when the text may end here. */
  ends(term) {
    if (term.kind === "empty" || term.kind === "any") return true;
    if (term.kind === "or") return term.parts.some((part) => this.ends(part));
    if (term.kind === "and") return term.parts.every((part) => this.ends(part));
    if (term.kind === "not") return !this.ends(term.part);
    if (term.kind !== "loop") return false;
    return this.#once(term, false, () => this.ends(term.next) || this.ends(this.#round(term)));
  }
  /** What may follow after a code unit. */
  after(term, unit) {
    const steps = this.#stepsOf(term);
    const known2 = steps.get(unit);
    if (known2) return known2;
    const wasPartial = this.#isPartial;
    this.#isPartial = false;
    const next = this.#step(term, unit);
    if (!this.#isPartial || this.#busy.size === 0) steps.set(unit, next);
    this.#isPartial = this.#busy.size > 0 && (wasPartial || this.#isPartial);
    return next;
  }
  /** The sets of code units that decide what follows. */
  heads(term) {
    const known2 = this.#heads.get(term);
    if (known2) return known2;
    const found = /* @__PURE__ */ new Set();
    this.#addHeads(term, found, /* @__PURE__ */ new Set());
    this.#heads.set(term, found);
    return found;
  }
  #addHeads(term, found, seen) {
    if (seen.has(term)) return;
    seen.add(term);
    if (term.kind === "char") found.add(term.set);
    else if (term.kind === "not") this.#addHeads(term.part, found, seen);
    else if (term.kind === "or" || term.kind === "and")
      for (const part of term.parts) this.#addHeads(part, found, seen);
    else if (term.kind === "loop") {
      this.#addHeads(term.next, found, seen);
      this.#addHeads(this.#round(term), found, seen);
    }
  }
  #step(term, unit) {
    switch (term.kind) {
      case "none":
      case "empty":
      case "start":
        return NONE;
      case "any":
        return ANY;
      case "char":
        return holds(term.set, unit) ? term.next : NONE;
      case "or":
        return this.or(term.parts.map((part) => this.after(part, unit)));
      case "and":
        return this.and(term.parts.map((part) => this.after(part, unit)));
      case "not":
        return this.not(this.after(term.part, unit));
      case "loop":
        return this.#once(
          term,
          NONE,
          () => this.or([this.after(term.next, unit), this.after(this.#round(term), unit)])
        );
    }
  }
  /** Looks into a loop; a loop that comes back to itself without a code unit adds nothing. */
  #once(term, nothing, look) {
    if (this.#busy.has(term)) {
      this.#isPartial = true;
      return nothing;
    }
    this.#busy.add(term);
    const found = look();
    this.#busy.delete(term);
    return found;
  }
  /** One round of a loop and then the loop again. */
  #round(loop) {
    let round = this.#rounds.get(loop);
    if (!round) {
      round = this.of(loop.body, loop);
      this.#rounds.set(loop, round);
    }
    return round;
  }
  #repeat({ part, least, most }, next) {
    let rest = next;
    if (most === Infinity) {
      rest = this.#make(`l${this.#regexId(part)},${next.id}`, (id) => {
        return { kind: "loop", id, body: part, next };
      });
    } else {
      for (let i = least; i < most; i++) rest = this.or([next, this.of(part, rest)]);
    }
    for (let i = 0; i < least; i++) rest = this.of(part, rest);
    return rest;
  }
  #regexId(regex) {
    const known2 = this.#regexes.get(regex) ?? this.#regexes.size;
    this.#regexes.set(regex, known2);
    return known2;
  }
  #stepsOf(term) {
    let steps = this.#steps.get(term);
    if (!steps) {
      steps = /* @__PURE__ */ new Map();
      this.#steps.set(term, steps);
    }
    return steps;
  }
  #flat(kind, parts, neutral) {
    const flat = /* @__PURE__ */ new Set();
    for (const part of parts) {
      if (part.kind === kind) for (const inner of part.parts) flat.add(inner);
      else if (part !== neutral) flat.add(part);
    }
    return [...flat].sort((a, b) => a.id - b.id);
  }
  #make(key, create) {
    const known2 = this.#known.get(key);
    if (known2) return known2;
    const made = create(this.#count++);
    this.#known.set(key, made);
    return made;
  }
};
function idsOf(parts) {
  return parts.map(({ id }) => id).join();
}

// src/model/pattern/language.ts
var DIALECT = { dot: true, posix: true };
var NOTHING = "$^";
var terms = new Terms();
var languages = /* @__PURE__ */ new Map();
function currentTerms() {
  if (terms.size > MOST_TERMS / 2) {
    terms = new Terms();
    languages = /* @__PURE__ */ new Map();
  }
  return terms;
}
function languageOf(pattern) {
  const key = keyOf(pattern);
  if (languages.has(key)) return languages.get(key);
  const language = pattern.shape === "glob" ? globLanguage(sourceOf(pattern)) : plainLanguage(pattern);
  languages.set(key, language);
  return language;
}
function keyOf({ pattern, shape, source }) {
  return `${shape}${source === void 0 ? "" : "!"} ${pattern}`;
}
function sourceOf({ pattern, source }) {
  return source ?? globSource(pattern);
}
function filePaths(kind = "all") {
  const key = `paths ${kind}`;
  const known2 = languages.get(key) ?? terms.of(kind === "all" ? FILE_PATH : USUAL_PATH, EMPTY);
  languages.set(key, known2);
  return known2;
}
function accepts(term, text) {
  let rest = terms.begin(term);
  for (let i = 0; i < text.length; i++) rest = terms.after(rest, text.charCodeAt(i));
  return terms.ends(rest);
}
function plainLanguage({ pattern, shape }) {
  return terms.of(literal(pattern), shape === "directory" ? ANY : EMPTY);
}
function globLanguage(source) {
  try {
    const regex = import_picomatch.default.makeRe(source, DIALECT).source;
    return terms.of(regex === NOTHING ? literal(source) : readRegex(regex), EMPTY);
  } catch (error) {
    if (error instanceof UnknownSyntax || error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function literal(text) {
  const parts = Array.from({ length: text.length }, (_, i) => {
    const unit = text.charCodeAt(i);
    return { kind: "set", set: charSet([[unit, unit]]) };
  });
  return { kind: "sequence", parts };
}
var SLASH = 47;
var DOT2 = 46;
var UNUSUAL = [
  [0, 31],
  [42, 42],
  [63, 63],
  [92, 92],
  [124, 124],
  [127, 159],
  [8232, 8233],
  [55296, 57343]
];
var one = (set) => ({ kind: "set", set });
var all = (...parts) => ({ kind: "sequence", parts });
var many = (part, least) => ({
  kind: "repeat",
  part,
  least,
  most: Infinity
});
var DOTTED = one(charSet([[DOT2, DOT2]]));
var NAMED = one(complement(charSet([...UNUSUAL, [SLASH, SLASH]])));
var UNDOTTED = one(complement(charSet([...UNUSUAL, [SLASH, SLASH], [DOT2, DOT2]])));
var NAME = {
  kind: "choice",
  parts: [
    all(UNDOTTED, many(NAMED, 0)),
    all(DOTTED, UNDOTTED, many(NAMED, 0)),
    all(DOTTED, DOTTED, many(NAMED, 1))
  ]
};
var USUAL_NAME = all(
  one(
    charSet(
      [..."09AZaz".matchAll(/../g)].map(([ends]) => [ends.charCodeAt(0), ends.charCodeAt(1)])
    )
  ),
  many(NAMED, 0)
);
var pathOf = (name) => all(name, many(all(one(charSet([[SLASH, SLASH]])), name), 0));
var FILE_PATH = pathOf(NAME);
var USUAL_PATH = pathOf(USUAL_NAME);

// src/model/pattern/match.ts
var compiled = /* @__PURE__ */ new Map();
var MOST_WILDCARDS = 4;
var LONGEST_PATH = 256;
var NESTED_REPEAT = /[*+]\([^)]*[*+?(]/;
function isCostly(pattern) {
  return wildcardsOf(pattern) > 2 * MOST_WILDCARDS || /\)[+*{]|[*+]\([^)]*[*+?(]|\(\(/.test(pattern);
}
function isSlow(pattern) {
  return wildcardsOf(pattern) > MOST_WILDCARDS || NESTED_REPEAT.test(pattern);
}
function matcher(pattern) {
  const { pattern: text, shape } = pattern;
  if (shape === "file") return (path) => path === text;
  if (shape === "directory") return (path) => path.startsWith(text);
  const key = keyOf(pattern);
  let match = compiled.get(key);
  if (!match) {
    match = compile(pattern);
    compiled.set(key, match);
  }
  return match;
}
function compile(pattern) {
  const { start, end } = fixedText(pattern);
  const source = sourceOf(pattern);
  const takesSteps = isSlow(pattern.pattern);
  const regex = import_picomatch2.default.makeRe(source, DIALECT);
  return (path) => {
    if (!path.startsWith(start) || !path.endsWith(end)) return false;
    if (takesSteps || path.length > LONGEST_PATH) return matchesInSteps(pattern, path);
    return path === source || regex.test(path);
  };
}
function matchesInSteps(pattern, path) {
  currentTerms();
  const language = languageOf(pattern);
  return language === void 0 || accepts(language, path);
}
function fixedFolder(pattern) {
  return /^(?:[^*?{}[\]()!+@|\\]*\/)?/.exec(pattern)[0];
}
function wildcardsOf(pattern) {
  return pattern.match(/\*+|\?|[+@!]\(/g)?.length ?? 0;
}
var SPECIAL = /[*?{}[\]()!+@|\\^$"]/;
var fixedTexts = /* @__PURE__ */ new Map();
function fixedText({ pattern, shape }) {
  if (shape === "directory") return { start: pattern, nameStart: "", end: "" };
  let text = fixedTexts.get(pattern);
  if (!text) {
    const [first = "", ...rest] = pattern.split(SPECIAL);
    text = {
      start: first.replace(/\/$/, ""),
      nameStart: nameStart(pattern.slice(pattern.lastIndexOf("/") + 1)),
      end: (rest.at(-1) ?? "").replace(/^\//, "")
    };
    fixedTexts.set(pattern, text);
  }
  return text;
}
function nameStart(name) {
  const isWhole = !name.includes("**") && (!/[})]/.test(name) || /^[^})]*[{(]/.test(name));
  return isWhole ? name.split(SPECIAL, 1)[0] : "";
}

export {
  oneOfEach,
  NONE,
  MOST_TERMS,
  currentTerms,
  languageOf,
  keyOf,
  filePaths,
  isCostly,
  matcher,
  fixedFolder,
  fixedText
};
