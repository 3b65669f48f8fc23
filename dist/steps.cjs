"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name2 in all2)
    __defProp(target, name2, { get: all2[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/model/pattern/steps.ts
var steps_exports = {};
__export(steps_exports, {
  matchesInSteps: () => matchesInSteps,
  meetInSteps: () => meetInSteps
});
module.exports = __toCommonJS(steps_exports);

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
  (letter2) => letter2.charCodeAt(0)
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

// src/model/pattern/file-path.ts
var SLASH = 47;
var DOT = 46;
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
function filePath(kind) {
  const named = one(complement(charSet([...UNUSUAL, [SLASH, SLASH]])));
  const name2 = kind === "all" ? anyName(named) : all(letter(), many(named, 0));
  return all(name2, many(all(one(charSet([[SLASH, SLASH]])), name2), 0));
}
function anyName(named) {
  const dotted = one(charSet([[DOT, DOT]]));
  const undotted = one(complement(charSet([...UNUSUAL, [SLASH, SLASH], [DOT, DOT]])));
  return {
    kind: "choice",
    parts: [
      all(undotted, many(named, 0)),
      all(dotted, undotted, many(named, 0)),
      all(dotted, dotted, many(named, 1))
    ]
  };
}
function letter() {
  return one(charSet(["09", "AZ", "az"].map((ends) => [ends.charCodeAt(0), ends.charCodeAt(1)])));
}

// src/model/libraries.ts
var picomatch;
function picomatchLibrary() {
  return picomatch ??= load("../dist/picomatch.cjs");
}
function load(library) {
  const { createRequire } = process.getBuiltinModule("node:module");
  return createRequire(__filename)(library);
}

// src/model/expression.ts
function expression(source, flags) {
  let made2;
  return () => made2 ??= new RegExp(source, flags);
}

// src/model/invisible.ts
var SEEN = [
  String.raw`(?<=[\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D`,
  String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
  String.raw`(?<=[0-9#*])\uFE0F(?=\u20E3)`,
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=[\p{Script=Myanmar}\p{Script=Phags_Pa}])\uFE00`,
  String.raw`(?<=(?!\u180E)\p{Script=Mongolian})[\u180B-\u180F]`
].join("|");
var INVISIBLE = String.raw`(?!${SEEN})[\p{Default_Ignorable_Code_Point}\u2028\u2029]`;
var invisibles = expression(INVISIBLE, "gu");

// src/model/path.ts
var CLASS = /\[[!^][^\]]+\]|\[[^\]]*[A-Za-z0-9]-[A-Za-z0-9][^\]]*\]/;
function globSource(pattern) {
  return pattern.replace(/\[[^\]]*\]?/g, (part) => CLASS.test(part) ? part : part.replace(/[[\]]/g, "\\$&")).replace(/(?<![?*+@!])\(([^()]*)\)/g, "\\($1\\)");
}

// src/model/pattern/plain-glob.ts
var PLAIN = /^(?!\.)[\w@.-]+(?:\/(?:(?<=[\w@.-]\/)\*\*(?=\/|$)|(?!\.{1,2}(?:\/|$)|\.\*)(?:[\w@.-]|\*(?!\*))+(?=\/|$)))*$/;
var NO_DOTS = String.raw`(?!\.{1,2}(?:\/|$))`;
var FOLDERS = String.raw`(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)`;
var REST = "[^/]*?";
function plainGlob(glob) {
  if (!glob.includes("*") || !PLAIN.test(glob)) return void 0;
  const [first = "", ...rest] = glob.split("/");
  let regex = literal(first);
  let slash = String.raw`\/`;
  rest.forEach((segment, i) => {
    if (segment !== "**") {
      regex += slash + name(segment);
      slash = String.raw`\/`;
    } else if (i === rest.length - 1) {
      regex += String.raw`(?:\/${NO_DOTS}${FOLDERS}|$)`;
    } else {
      regex += String.raw`(?:\/${NO_DOTS}${FOLDERS}\/|\/|$)`;
      slash = "";
    }
  });
  return String.raw`^(?:${regex}${/[^*]\*$/.test(glob) ? String.raw`\/?` : ""})$`;
}
function name(segment) {
  const regex = segment.split("*").map(literal).join(REST);
  return segment.startsWith("*") ? `${NO_DOTS}(?=.)${regex}` : regex;
}
function literal(text) {
  return text.replaceAll(".", String.raw`\.`);
}

// src/model/pattern/pattern.ts
var DIALECT = { dot: true, posix: true };
function keyOf({ pattern, shape, source }) {
  return source === void 0 ? `${shape} ${pattern}` : `${shape}! ${source}`;
}
function sourceOf({ pattern, source }) {
  return source ?? globSource(pattern);
}
function regexOf(source) {
  return plainGlob(source) ?? picomatchLibrary().makeRe(source, DIALECT).source;
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
var DOT2 = complement(
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
    if (this.#takes(".")) return { kind: "set", set: DOT2 };
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
    const letter2 = this.#next();
    const lower = ESCAPED[letter2.toLowerCase()];
    if (lower) return letter2 === letter2.toLowerCase() ? lower : complement(lower);
    const control = { n: 10, r: 13, t: 9, f: 12, v: 11 }[letter2];
    if (control !== void 0) return charSet([[control, control]]);
    if (/[a-z0-9]/i.test(letter2)) throw new UnknownSyntax(this.#source);
    return single(letter2);
  }
  #next() {
    const letter2 = this.#source[this.#at++];
    if (letter2 === void 0) throw new UnknownSyntax(this.#source);
    return letter2;
  }
  #takes(text) {
    const isThere = this.#source.startsWith(text, this.#at);
    if (isThere) this.#at += text.length;
    return isThere;
  }
};
function single(letter2) {
  const unit = letter2.charCodeAt(0);
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
    const known3 = steps.get(unit);
    if (known3) return known3;
    const wasPartial = this.#isPartial;
    this.#isPartial = false;
    const next = this.#step(term, unit);
    if (!this.#isPartial || this.#busy.size === 0) steps.set(unit, next);
    this.#isPartial = this.#busy.size > 0 && (wasPartial || this.#isPartial);
    return next;
  }
  /** The sets of code units that decide what follows. */
  heads(term) {
    const known3 = this.#heads.get(term);
    if (known3) return known3;
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
    const known3 = this.#regexes.get(regex) ?? this.#regexes.size;
    this.#regexes.set(regex, known3);
    return known3;
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
    const known3 = this.#known.get(key);
    if (known3) return known3;
    const made2 = create(this.#count++);
    this.#known.set(key, made2);
    return made2;
  }
};
function idsOf(parts) {
  return parts.map(({ id }) => id).join();
}

// src/model/pattern/language.ts
var NOTHING = "$^";
var terms;
var languages = /* @__PURE__ */ new Map();
function currentTerms() {
  if (made().size > MOST_TERMS / 2) {
    terms = void 0;
    languages = /* @__PURE__ */ new Map();
  }
  return made();
}
function made() {
  return terms ??= new Terms();
}
function languageOf(pattern) {
  const key = keyOf(pattern);
  if (languages.has(key)) return languages.get(key);
  const language = pattern.shape === "glob" ? globLanguage(sourceOf(pattern)) : plainLanguage(pattern);
  languages.set(key, language);
  return language;
}
function filePaths(kind = "all") {
  const key = `paths ${kind}`;
  const known3 = languages.get(key) ?? made().of(filePath(kind), EMPTY);
  languages.set(key, known3);
  return known3;
}
function accepts(term, text) {
  let rest = made().begin(term);
  for (let i = 0; i < text.length; i++) rest = made().after(rest, text.charCodeAt(i));
  return made().ends(rest);
}
function plainLanguage({ pattern, shape }) {
  return made().of(literal2(pattern), shape === "directory" ? ANY : EMPTY);
}
function globLanguage(source) {
  try {
    const regex = regexOf(source);
    return made().of(regex === NOTHING ? literal2(source) : readRegex(regex), EMPTY);
  } catch (error) {
    if (error instanceof UnknownSyntax || error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function literal2(text) {
  const parts = Array.from({ length: text.length }, (_, i) => {
    const unit = text.charCodeAt(i);
    return { kind: "set", set: charSet([[unit, unit]]) };
  });
  return { kind: "sequence", parts };
}

// src/model/pattern/search.ts
var MOST_STATES = 1e4;
function commonText(terms2, all2, budget) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [];
  const add = (parts, from, unit) => {
    const key = parts.map(({ id }) => id).join();
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ parts, from, unit });
  };
  const start = terms2.and(all2.map((term) => terms2.begin(term)));
  for (const parts of ways(start)) add(parts, void 0, 0);
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i];
    if (state.parts.every((part) => terms2.ends(part))) return { text: textOf(state) };
    if (queue.length > MOST_STATES || terms2.size > MOST_TERMS) return "unknown";
    for (const unit of unitsFor(terms2, state.parts)) {
      if (budget.steps-- <= 0) return "unknown";
      const next = terms2.and(state.parts.map((part) => terms2.after(part, unit)));
      for (const parts of ways(next)) add(parts, state, unit);
    }
  }
  return void 0;
}
function unitsFor(terms2, parts) {
  const single2 = parts.find(({ kind }) => kind === "char");
  if (single2?.kind === "char" && single2.set.ranges.length === 1) {
    const [low, high] = single2.set.ranges[0];
    if (low === high) return [low];
  }
  const sets = new Set(parts.flatMap((part) => [...terms2.heads(part)]));
  return oneOfEach([...sets].sort((a, b) => a.id - b.id));
}
var known2 = /* @__PURE__ */ new WeakMap();
function ways(term) {
  let found = known2.get(term);
  if (!found) {
    found = findWays(term);
    known2.set(term, found);
  }
  return found;
}
function findWays(term) {
  if (term === NONE) return [];
  if (term.kind === "or") return term.parts.flatMap((part) => ways(part));
  if (term.kind !== "and") return [[term]];
  let all2 = [[]];
  for (const part of term.parts) {
    const mine = ways(part);
    all2 = all2.flatMap((before) => mine.map((way) => [...before, ...way]));
  }
  return all2.map((way) => [...new Set(way)].sort((a, b) => a.id - b.id));
}
function textOf(state) {
  const units = [];
  for (let at = state; at.from; at = at.from) units.push(at.unit);
  return String.fromCharCode(...units.toReversed());
}

// src/model/pattern/steps.ts
function matchesInSteps(pattern, path) {
  currentTerms();
  const language = languageOf(pattern);
  return language === void 0 || accepts(language, path);
}
function meetInSteps([a, b], denied, { folder, isOf, budget }) {
  const terms2 = currentTerms();
  const assumed = { path: `${folder}a`, isAssumed: true };
  const [one2, two] = [languageOf(a), languageOf(b)];
  if (!one2 || !two) return assumed;
  const without = denied.flatMap((deny) => languageOf(deny) ?? []).map((term) => terms2.not(term));
  const both = terms2.and([one2, two, ...without]);
  const found = commonText(terms2, [both, filePaths()], budget);
  if (found === void 0) return void 0;
  if (found === "unknown" || !isOf(found.text)) return assumed;
  const usual = usualPath(terms2, both, folder, budget);
  const path = usual !== void 0 && isOf(usual) ? usual : found.text;
  return { path, isAssumed: false };
}
function usualPath(terms2, both, folder, budget) {
  const itself = languageOf({ pattern: folder.replace(/\/$/, ""), shape: "file" });
  const usual = [both, filePaths("usual"), ...itself ? [terms2.not(itself)] : []];
  const found = commonText(terms2, usual, budget);
  return typeof found === "object" ? found.text : void 0;
}
