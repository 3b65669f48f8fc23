import {
  leadingMixedName
} from "./chunk-V4XTOYGT.mjs";

// src/formats/execution-plan/aliases.ts
var BEFORE = /^(?:after|requires?|needs?|waits? (?:for|on)|waiting (?:for|on)|completion of|outputs? (?:of|from)|results? (?:of|from)|merge of|the)\s+/i;
var AFTER = /[\s,]+(?:(?:is|are|has|have|being|must(?: be)?|should(?: be)?|needs? to(?: be)?|to(?: be)?)\s+)?(?:been\s+)?(?:complete[ds]?|completion|completes|done|finished|finishes|merged|merges|merge|ready|first|outputs?|results?|published|lands?|landed)$/i;
var NONE = /^(?:none|nothing|no one|nobody|no dependenc(?:y|ies)|independent|n\/?a|can start)\b/i;
var ALL = /^(?:all|every)(?:\s+(?:of\s+)?(?:the\s+)?(?:other|previous|prior|preceding|earlier|above))*(?:\s+(?:workers?|agents?|(?:work)?streams?|tracks?|lanes?|teams?|worktrees?|others))?$/i;
function aliasesOf(workers) {
  const table = /* @__PURE__ */ new Map();
  const put = (alias, worker, isWeak = false) => {
    const key = plain(alias);
    if (key === "") return;
    const known = table.get(key);
    if (known === void 0) table.set(key, worker);
    else if (known !== worker && isWeak) table.set(key, "several");
  };
  workers.forEach(({ id }, worker) => put(id, worker));
  workers.forEach(({ name: { kind, key } }, worker) => {
    put(`${kind} ${key}`, worker);
    if (kind.endsWith("stream"))
      for (const same of ["stream", "workstream", "work stream"]) put(`${same} ${key}`, worker);
    put(`${kind}${key}`, worker);
    put(`${kind[0] ?? ""}${key}`, worker, true);
  });
  workers.forEach(({ name }, worker) => {
    put(name.key, worker, true);
  });
  const names = new Map(table);
  workers.forEach(({ id, name: { kind, key }, title }, worker) => {
    for (const part of [title, title.replace(/\s*\([^()]*\)\s*$/, "")]) {
      if (plain(part) !== "")
        for (const lead of [id, `${kind} ${key}`]) put(`${lead} ${part}`, worker, true);
      put(part, worker, true);
    }
  });
  const find = (table2, text) => {
    const found = table2.get(plain(text)) ?? table2.get(plain(bareName(text)));
    return typeof found === "number" ? found : void 0;
  };
  const one = (text) => find(table, text);
  const kinds = new Set(workers.map(({ name }) => name.kind));
  const within = (text) => findNames(text, kinds, (word) => find(names, word));
  return {
    one,
    ids: (text, position) => readIds(text, position, workers, one, kinds),
    within,
    idsWithin: (text) => within(text).map(({ worker }) => workers[worker].id)
  };
}
function plain(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}./]+/gu, " ").trim();
}
function bareName(text) {
  let rest = text.replace(/\([^()]*\)/g, " ").trim();
  rest = rest.replace(BEFORE, "").replace(BEFORE, "").replace(/['\u2019]s?\s.*$/, "");
  for (let guard = 0; guard < 3 && AFTER.test(rest); guard++) rest = rest.replace(AFTER, "");
  return rest;
}
function readIds(text, position, workers, one, kinds) {
  const found = one(text);
  if (found !== void 0) return [workers[found].id];
  if (NONE.test(text)) return [];
  const rest = bareName(text);
  if (ALL.test(rest)) return workers.slice(0, position).map(({ id }) => id);
  const kind = /^all(?:\s+the)?\s+(\S+?)s$/i.exec(rest)?.[1]?.toLowerCase();
  const ofKind = workers.filter(({ name }, i) => name.kind === kind && i !== position);
  if (ofKind.length > 0) return ofKind.map(({ id }) => id);
  const range = readRange(rest, one);
  if (range) return workers.slice(range[0], range[1] + 1).map(({ id }) => id);
  if (rest.includes("/")) {
    const parts = rest.split("/").map(one);
    if (parts.every((part) => part !== void 0)) return parts.map((part) => workers[part].id);
  }
  const named = leadingMixedName(rest);
  return named?.length === rest.length && kinds.has(named.name.kind) ? [named.name.id] : void 0;
}
function readRange(text, one) {
  const match = /^(.*?\S)\s*(?:\u2013|\u2014|-|\.\.+|\s(?:through|thru|to)\s)\s*(\S.*)$/i.exec(text);
  if (!match) return void 0;
  const [from, to] = [one(match[1].replace(/^(\w+?)s\s/i, "$1 ")), one(match[2])];
  return from !== void 0 && to !== void 0 && to > from ? [from, to] : void 0;
}
function findNames(text, kinds, one) {
  const found = [];
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}_/.-])[\p{L}\p{N}`][^\s,;|]*/gu)) {
    if (found.some(({ start, length }) => index < start + length)) continue;
    const mixed = leadingMixedName(text.slice(index));
    const name = mixed && kinds.has(mixed.name.kind) ? mixed : void 0;
    const own = word.replace(/[^\p{L}\p{N}]+$/u, "");
    const tries = name ? [text.slice(index, index + name.length), own] : [own];
    for (const candidate of tries) {
      if (/^(?:[a-z]|\d+)$/i.test(candidate)) continue;
      const worker = one(candidate);
      if (worker === void 0) continue;
      found.push({ worker, start: index, length: candidate.length });
      break;
    }
  }
  return found;
}

export {
  aliasesOf,
  bareName
};
