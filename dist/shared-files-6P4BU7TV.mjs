import {
  isWrite,
  overlap
} from "./chunk-ZU2Z7FRA.mjs";

// src/rules/shared/shared-files.ts
var MOST_STEPS = 2e5;
var MeantOrder = class {
  #tasks;
  #before;
  #known = /* @__PURE__ */ new Map();
  #steps = 0;
  constructor(tasks, { before }) {
    this.#tasks = tasks;
    this.#before = before;
  }
  precedes(first, second) {
    const seen = /* @__PURE__ */ new Set([second]);
    const open = [second];
    for (let at = open.pop(); at !== void 0; at = open.pop()) {
      for (const earlier of this.#before[at] ?? []) {
        if (this.#steps++ > MOST_STEPS) return true;
        if (seen.has(earlier) || this.#share(earlier, at)) continue;
        if (earlier === first) return true;
        seen.add(earlier);
        open.push(earlier);
      }
    }
    return false;
  }
  #share(a, b) {
    const key = `${a} ${b}`;
    const known = this.#known.get(key) ?? sharesFile(this.#tasks[a], this.#tasks[b]);
    this.#known.set(key, known);
    return known;
  }
};
var MOST_COMPARED = 1e4;
function sharesFile({ claims: some }, { claims: others }) {
  if (some.length * others.length > MOST_COMPARED) return true;
  return some.some((one) => others.some((other) => meets(one, other)));
}
function meets(one, other) {
  if (!isWrite(one.access) || !isWrite(other.access)) return false;
  if (one.outside !== void 0 || other.outside !== void 0) return false;
  return one.pattern === other.pattern || overlap(one, other, [], { steps: 1e4 }) !== void 0;
}
export {
  MeantOrder
};
