import {
  MOST_TERMS,
  NONE,
  currentTerms,
  filePaths,
  fixedFolder,
  fixedText,
  keyOf,
  languageOf,
  matcher,
  oneOfEach
} from "./chunk-QPSU3YI3.mjs";

// src/model/pattern/search.ts
var MOST_STATES = 1e4;
function commonText(terms, all, budget) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [];
  const add = (parts, from, unit) => {
    const key = parts.map(({ id }) => id).join();
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ parts, from, unit });
  };
  const start = terms.and(all.map((term) => terms.begin(term)));
  for (const parts of ways(start)) add(parts, void 0, 0);
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i];
    if (state.parts.every((part) => terms.ends(part))) return { text: textOf(state) };
    if (queue.length > MOST_STATES || terms.size > MOST_TERMS) return "unknown";
    for (const unit of unitsFor(terms, state.parts)) {
      if (budget.steps-- <= 0) return "unknown";
      const next = terms.and(state.parts.map((part) => terms.after(part, unit)));
      for (const parts of ways(next)) add(parts, state, unit);
    }
  }
  return void 0;
}
function unitsFor(terms, parts) {
  const single = parts.find(({ kind }) => kind === "char");
  if (single?.kind === "char" && single.set.ranges.length === 1) {
    const [low, high] = single.set.ranges[0];
    if (low === high) return [low];
  }
  const sets = new Set(parts.flatMap((part) => [...terms.heads(part)]));
  return oneOfEach([...sets].sort((a, b) => a.id - b.id));
}
var known = /* @__PURE__ */ new WeakMap();
function ways(term) {
  let found = known.get(term);
  if (!found) {
    found = findWays(term);
    known.set(term, found);
  }
  return found;
}
function findWays(term) {
  if (term === NONE) return [];
  if (term.kind === "or") return term.parts.flatMap((part) => ways(part));
  if (term.kind !== "and") return [[term]];
  let all = [[]];
  for (const part of term.parts) {
    const mine = ways(part);
    all = all.flatMap((before) => mine.map((way) => [...before, ...way]));
  }
  return all.map((way) => [...new Set(way)].sort((a, b) => a.id - b.id));
}
function textOf(state) {
  const units = [];
  for (let at = state; at.from; at = at.from) units.push(at.unit);
  return String.fromCharCode(...units.toReversed());
}

// src/model/pattern/overlap.ts
function overlap(a, b, denied = [], budget = { steps: Infinity }) {
  if (a.shape === "file") return onFile(a.pattern, b, denied);
  if (b.shape === "file") return onFile(b.pattern, a, denied);
  if (textsDiffer(fixedText(a), fixedText(b))) return void 0;
  const isOf = (path) => matcher(a)(path) && matcher(b)(path) && !denied.some((deny) => matcher(deny)(path));
  const example = [a, b].sort(narrowerFirst).map(exampleOf).find((path) => path !== void 0 && isOf(path));
  if (example !== void 0) return { path: example, isAssumed: false };
  const key = [a, b, ...denied].map(keyOf).join("\0");
  const known2 = decided.get(key);
  if (known2) return known2.overlap;
  const found = search(a, b, denied, isOf, budget);
  if (!found?.isAssumed && decided.size < MOST_DECIDED) decided.set(key, { overlap: found });
  return found;
}
var decided = /* @__PURE__ */ new Map();
var MOST_DECIDED = 1e5;
function narrowerFirst(a, b) {
  const [one, two] = [fixedText(a).start.length, fixedText(b).start.length];
  return two - one || (a.pattern < b.pattern ? -1 : 1);
}
var examples = /* @__PURE__ */ new Map();
function exampleOf(pattern) {
  if (pattern.shape === "directory") return `${pattern.pattern}a`;
  const key = keyOf(pattern);
  if (!examples.has(key)) {
    const found = search(pattern, pattern, [], matcher(pattern), { steps: 5e3 });
    examples.set(key, found?.isAssumed === false ? found.path : void 0);
  }
  return examples.get(key);
}
function textsDiffer(a, b) {
  const fits = (one, two) => one.startsWith(two) || two.startsWith(one);
  return !fits(a.start, b.start) || !fits(a.nameStart, b.nameStart) || !(a.end.endsWith(b.end) || b.end.endsWith(a.end));
}
function onFile(path, other, denied) {
  const isOf = (pattern) => matcher(pattern)(path);
  return isOf(other) && !denied.some(isOf) ? { path, isAssumed: false } : void 0;
}
function search(a, b, denied, isOf, budget) {
  const folder = deeper(fixedFolder(a.pattern), fixedFolder(b.pattern));
  const terms = currentTerms();
  const assumed = { path: `${folder}a`, isAssumed: true };
  const [one, two] = [languageOf(a), languageOf(b)];
  if (!one || !two) return assumed;
  const without = denied.flatMap((deny) => languageOf(deny) ?? []).map((term) => terms.not(term));
  const both = terms.and([one, two, ...without]);
  const found = commonText(terms, [both, filePaths()], budget);
  if (found === void 0) return void 0;
  if (found === "unknown" || !isOf(found.text)) return assumed;
  const usual = usualPath(terms, both, folder, budget);
  const path = usual !== void 0 && isOf(usual) ? usual : found.text;
  return { path, isAssumed: false };
}
function usualPath(terms, both, folder, budget) {
  const itself = languageOf({ pattern: folder.replace(/\/$/, ""), shape: "file" });
  const usual = [both, filePaths("usual"), ...itself ? [terms.not(itself)] : []];
  const found = commonText(terms, usual, budget);
  return typeof found === "object" ? found.text : void 0;
}
function deeper(a, b) {
  return a.length > b.length ? a : b;
}

export {
  overlap
};
