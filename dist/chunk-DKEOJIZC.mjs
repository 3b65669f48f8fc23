// src/formats/format.ts
var DEFAULT_LIMITS = {
  bytes: 256 * 1024,
  tasks: 1e3,
  lines: 2e3,
  field: 64 * 1024,
  depth: 16
};

// src/model/place.ts
function comparePoints(a, b) {
  return a.line - b.line || a.column - b.column;
}
function comparePlaces(a, b) {
  return comparePoints(a.start, b.start) || comparePoints(a.end, b.end);
}
function encloses(outer, inner) {
  return comparePoints(outer.start, inner.start) <= 0 && comparePoints(inner.end, outer.end) <= 0;
}
var LineIndex = class {
  text;
  #starts = [0];
  constructor(text) {
    this.text = text;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) this.#starts.push(i + 1);
    }
  }
  /** Number of lines; a text that ends in a line break has a last, empty line. */
  get lines() {
    return this.#starts.length;
  }
  /** Offset at which a 1-based line starts; past the last line, the length of the text. */
  startOf(line) {
    return this.#starts[line - 1] ?? this.text.length;
  }
  /** A line's text without its line break. */
  line(line) {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/[\r\n]+$/, "");
  }
  /** The point of an offset. */
  point(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
  /** The place between two offsets. */
  place(start, end) {
    return { start: this.point(start), end: this.point(end) };
  }
  /** The offset of a point. */
  offset(point) {
    return Math.min(this.startOf(point.line) + point.column - 1, this.text.length);
  }
};

// src/formats/decode.ts
function decode(bytes, limits) {
  if (bytes.length > limits.bytes) return tooLarge(bytes.length, limits);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: "the file holds a NUL byte; expected text", offset: nul };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = text.startsWith("\uFEFF");
    return { text: bom ? text.slice(1) : text, bom };
  } catch {
    const good = validPrefix(bytes);
    return { problem: `the file is not UTF-8 (byte ${good + 1}); expected UTF-8`, offset: good };
  }
}
function tooLarge(size, limits) {
  const problem = `the file has ${size} bytes, over the limit of ${limits.bytes}; split the plan`;
  return { problem, offset: 0, overLimit: true };
}
function validPrefix(bytes) {
  const valid = (length) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  const whole = new TextDecoder("utf-8", { ignoreBOM: true });
  return new TextEncoder().encode(whole.decode(bytes.subarray(0, low), { stream: true })).length;
}

// src/model/nearest.ts
function editDistance(a, b, limit = Infinity) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length];
}
var LONGEST = 100;
function nearest(word, candidates) {
  if (word.length > LONGEST) return [];
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best = limit;
  let found = [];
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), best);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(candidate);
  }
  return found;
}

// src/model/rule-name.ts
var RULE_NAMES = [
  "plan/unreadable",
  "plan/schema",
  "plan/yaml-1.1",
  "plan/no-tasks",
  "plan/partly-read",
  "plan/missing-section",
  "plan/missing-shared",
  "plan/uncovered-task",
  "plan/unused-allow",
  "task/missing-instructions",
  "task/missing-reading-list",
  "task/no-files",
  "task/too-large",
  "task/contains-code",
  "dependency/missing",
  "dependency/malformed",
  "dependency/guessed",
  "dependency/unknown",
  "dependency/duplicate-id",
  "dependency/self",
  "dependency/cycle",
  "dependency/redundant",
  "dependency/wave-order",
  "dependency/priority-order",
  "ownership/outside-repository",
  "ownership/protected-path",
  "ownership/write-race",
  "ownership/create-race",
  "ownership/stale-read",
  "ownership/created-twice",
  "ownership/used-before-created",
  "ownership/modify-missing",
  "ownership/create-existing",
  "ownership/read-missing",
  "ownership/case-collision",
  "ownership/shared-sequence",
  "ownership/hot-file"
];
function isRuleName(name) {
  return RULE_NAMES.includes(name);
}

// src/formats/config/config.ts
var DEFAULT_CONFIG = {
  plansDir: ".docs/plans",
  include: [
    "**/parallel-plan.md",
    "**/*parallel*plan*.md",
    "**/work-packages.yaml",
    "**/parallel-execution/*.json"
  ],
  hook: "block",
  agents: 4,
  rules: /* @__PURE__ */ new Map(),
  limits: DEFAULT_LIMITS
};

export {
  DEFAULT_LIMITS,
  comparePoints,
  comparePlaces,
  encloses,
  LineIndex,
  decode,
  nearest,
  RULE_NAMES,
  isRuleName,
  DEFAULT_CONFIG
};
