import {
  bareName
} from "./chunk-VPXARU2N.mjs";
import {
  findAfter
} from "./chunk-AO5EJBR7.mjs";

// src/formats/session-plan/phases.ts
function readPhases({ phases: units, sessions }, cut, findings) {
  const { index } = cut;
  const positions = positionsOf(units);
  const filled = new Set(sessions.map(({ phase }) => phase));
  return units.map(({ heading, sections, syncs }, position) => {
    const saysAfter = readAfter(sections[0], cut, positions, position);
    const sequential = !filled.has(position) && /\bsequential|\bfinali[sz]|\bin order\b/i.test(heading.title);
    const none = syncs.find((sync) => sync.none);
    return {
      id: heading.number,
      at: sections[0].at,
      tasks: [],
      sequential,
      inRow: !filled.has(position) && (sequential || !/\bparallel\b/i.test(heading.title)),
      ...saysAfter && { saysAfter },
      syncs: syncs.filter(({ none: none2 }) => !none2).map((sync) => readSyncPoint(sync, position, heading.number, positions, index, findings)),
      ...none && { noSync: index.place(none.start, none.end) }
    };
  });
}
function positionsOf(units) {
  const positions = /* @__PURE__ */ new Map();
  units.forEach(({ heading: { number } }, i) => {
    const key = number.toLowerCase();
    if (!positions.has(key)) positions.set(key, i);
  });
  return positions;
}
function readAfter({ headingOffset, bodyEnd }, { text, index }, positions, position) {
  const after = findAfter(text.slice(headingOffset, bodyEnd));
  const phase = after && positions.get(after.phase.toLowerCase());
  if (!after || phase === void 0 || phase >= position) return void 0;
  return { phase, at: index.place(headingOffset + after.start, headingOffset + after.end) };
}
function readSyncPoint({ start, end, before }, position, phase, positions, index, findings) {
  const at = index.place(start, end);
  const named = before === void 0 ? position + 1 : positions.get(before.toLowerCase());
  if (named === void 0) {
    findings.push({
      rule: "plan/partly-read",
      at,
      message: `the sync point of phase ${phase} comes before phase ${before}, which the plan does not have, and is read as the end of phase ${phase}; expected the name of a phase below`
    });
    return { at, before: position + 1 };
  }
  if (named > position) return { at, before: named };
  return { at, before: position + 1, misplaced: before };
}

// src/formats/session-plan/qualified.ts
var PHASE = String.raw`(?:phase|wave|batch|stage)\s+([A-Za-z]?\d+[A-Za-z]?|[IVX]{2,5}|[A-Z])\b`;
var SHORT = String.raw`(?:[A-Z]|[A-Za-z]?\d+[A-Za-z]?(?:\.\d+)?)\b`;
var MORE = String.raw`(?:\s*(?:,|&|\+|/|\band\b|,\s*and\b)\s*${SHORT})*`;
var SESSIONS = String.raw`sessions\s+${SHORT}${MORE}|sessions?\s+[\w-]+|${SHORT}`;
var BEHIND = new RegExp(
  String.raw`\b(${SESSIONS})(\s*(?:\(\s*(?:(?:in|of|from)\s+)?${PHASE}\s*\)|,?\s*(?:in|of|from)\s+${PHASE}))`,
  "gi"
);
var BEFORE = new RegExp(
  String.raw`(${PHASE}\s*[,:/–—-]?\s*)(sessions\s+${SHORT}${MORE}|session\s+[\w-]+)`,
  "gi"
);
function readQualified(value) {
  const spans = [];
  const add = (phase, from, length, apart = false) => {
    const start = value.offset + from;
    spans.push({ phase, start, end: start + length, apart });
  };
  const text = value.text.replace(BEFORE, (whole, lead, phase, names, at) => {
    add(phase, at + lead.length, names.length, lead.includes(","));
    return " ".repeat(whole.length - names.length) + names;
  }).replace(BEHIND, (whole, names, _, first, second, at) => {
    add(first ?? second ?? "", Number(at), names.length);
    return names + " ".repeat(whole.length - names.length);
  });
  return { value: { ...value, text }, spans };
}

// src/formats/session-plan/sync-lookup.ts
var SessionLookup = class {
  #tables;
  #ids;
  #positions;
  #unnamed;
  constructor(sessions) {
    this.#tables = {
      id: tableOf(sessions, ({ id }) => id),
      name: tableOf(sessions, ({ name }) => name),
      title: tableOf(sessions, ({ title }) => title),
      branch: tableOf(sessions, ({ branch }) => branch ?? "")
    };
    this.#ids = sessions.map(({ id }) => id);
    this.#positions = new Map(this.#ids.map((id, i) => [id, i]));
    this.#unnamed = new Set(sessions.flatMap(({ branch, phase }) => branch ? [] : [phase]));
  }
  /** The one session of that name: in this phase, else in the plan; the first key that finds it counts. */
  find(text, keys, phase) {
    for (const key of keys) {
      const found = this.#tables[key].get(bareName(text).toLowerCase()) ?? [];
      const own = found.filter((one) => one.phase === phase);
      const some = own.length > 0 ? own : found;
      if (some.length === 1) return [some[0].id];
    }
    return [];
  }
  /** `A-C`, `1 to 3`: those between the two in the order of the document. */
  range(text, phase) {
    const ends = /^(\w+)\s*(?:[–—-]|to|through)\s*(\w+)$/.exec(text)?.slice(1) ?? [];
    const [first, last] = ends.map((name) => {
      const [id = ""] = this.find(name, ["name", "id"], phase);
      return this.#positions.get(id);
    });
    return first === void 0 || last === void 0 ? [] : this.#ids.slice(first, last + 1);
  }
  /** True where every session of a phase names its branch, so that another one is nobody's. */
  namesBranches(phase) {
    return !this.#unnamed.has(phase);
  }
};
function tableOf(sessions, keyOf) {
  const table = /* @__PURE__ */ new Map();
  for (const one of sessions) {
    const key = bareName(keyOf(one)).toLowerCase();
    if (key === "") continue;
    const known = table.get(key);
    if (known) known.push(one);
    else table.set(key, [one]);
  }
  return table;
}

// src/formats/session-plan/sync-names.ts
var PHASE2 = String.raw`[A-Za-z]?\d+[A-Za-z]?\b|[IVX]{2,5}\b|[A-Z]\b`;
var PHASES = new RegExp(
  String.raw`\b(?:phase|wave|batch|stage)s?\s+((?:${PHASE2})(?:\s*(?:,|&|\+|and\b)\s*(?:(?:phase|wave|batch|stage)\s+)?(?:${PHASE2}))*)`,
  "gi"
);
var ONE_PHASE = new RegExp(String.raw`\b(?:${PHASE2})`, "gi");
var NAME = String.raw`(?:[A-Za-z](?![\w'’])|[A-Za-z]?\d+[A-Za-z]?(?:[.-]\d*[A-Za-z]?)*(?!\w)|[A-Z][\w-]+)`;
var ITEM = String.raw`${NAME}(?:\s*(?:[–—-]|\bto\b|\bthrough\b)\s*${NAME})?`;
var ONE_ITEM = new RegExp(String.raw`(?<!\w)${ITEM}`, "g");
var AND = String.raw`\s*(?:,\s*and\b|,|&|\+|/|\band\b|\bor\b)\s*`;
var LIST = new RegExp(
  String.raw`\b(?:[Ss]essions?|SESSIONS?|[Ss]itzung(?:en)?|[Aa]gents?|[Tt]erminals?|[Tt]racks?|[Ss]treams?|[Ll]anes?|[Ww]orkers?|[Ww]orktrees?)\s+(${ITEM}(?:${AND}(?:[Ss]essions?\s+)?${ITEM}){0,40})`,
  "g"
);
var NO_NAME = /^(?:all|both|branch(?:es)?|each|every|files?|changes?|merges?|outputs?|plans?|points?|results?|reviews?|tests?|works?|phase)$/i;
var BARE = /(?<![\w./'’-])(?:A(?=\s*(?:$|[,&+/;:.)–→-]|(?:and|or|is|are|has|must|merge[sd]?|before|into|to|goes|on|done|finish\w*|complete\w*|then|first|only|lands?|branch(?:es)?|sessions?|worktree)\b))|[B-HJ-Z](?![\w'’.-]\w|\w)|[A-Z]\d+(?:\.\d+)*(?![\w/]|-\w)|\d+(?:[A-Z]|[.-]\d+)(?![\w.]\w|\w))/g;
var BRANCH = /(?<![\w/.-])\w[\w./-]*\w(?![\w/])/g;
var AROUND = /^.*\b(?:merged?|when|once|after|until|for|the)\s+|\s+(?:branch(?:es)?|sessions?|is|are|has|have|must|merged|done|finish\w*|complete\w*|first|into|to)\b.*$/gi;
function mentionReader(sessions, phases) {
  const lookup = new SessionLookup(sessions);
  return (said, own) => new MentionReading(said, own, lookup, phases).read();
}
var MentionReading = class {
  #offset;
  #own;
  #lookup;
  #phases;
  #spans;
  #found = [];
  #text;
  constructor(said, own, lookup, phases) {
    const { value, spans } = readQualified({ ...said, start: said.offset, end: said.offset });
    this.#offset = said.offset;
    this.#own = own;
    this.#lookup = lookup;
    this.#phases = phases;
    this.#spans = spans;
    this.#text = value.text;
  }
  /** What stands plainly is read first; titles, which may be any words, come last. */
  read() {
    this.#readPhases();
    this.#readLists();
    this.#readBranches();
    this.#readSpans();
    this.#readBare();
    this.#readTitles();
    return this.#found.toSorted((a, b) => a.offset - b.offset);
  }
  #take(start, word, more) {
    const offset = this.#offset + start;
    this.#found.push({ text: word, offset, end: offset + word.length, ...more });
    const rest = this.#text.slice(start + word.length);
    this.#text = this.#text.slice(0, start) + " ".repeat(word.length) + rest;
  }
  /** The phase whose sessions are meant at a place. */
  #phaseAt(start) {
    const at = this.#offset + start;
    const span = this.#spans.find((one) => one.start <= at && at < one.end);
    return span ? this.#phases.get(span.phase.toLowerCase()) ?? -1 : this.#own;
  }
  #readPhases() {
    for (const { text, start } of listsIn(this.#text, PHASES, ONE_PHASE)) {
      const phase = this.#phases.get(text.toLowerCase());
      if (phase !== void 0 || /\d/.test(text)) this.#take(start, text, { phase: phase ?? -1 });
    }
  }
  #readLists() {
    for (const { text, start } of listsIn(this.#text, LIST, ONE_ITEM)) {
      if (/^sessions?$/i.test(text) || NO_NAME.test(text)) continue;
      const phase = this.#phaseAt(start);
      const one = this.#lookup.find(text, ["name", "id", "title"], phase);
      const ids = one.length > 0 ? one : this.#lookup.range(text, phase);
      if (ids.length > 0) this.#take(start, text, { ids });
      else if (!/^[a-z]$/.test(text)) this.#take(start, text, {});
    }
  }
  #readBranches() {
    for (const { 0: word, index } of this.#text.matchAll(BRANCH)) {
      if (!/[/-]/.test(word)) continue;
      const ids = this.#lookup.find(word, ["branch", "id"], this.#own);
      if (ids.length > 0) this.#take(index, word, { ids });
      else if (this.#lookup.namesBranches(this.#own) && isBranch(this.#text, index, word))
        this.#take(index, word, {});
    }
  }
  #readSpans() {
    for (const { 1: word = "", index } of this.#text.matchAll(/`([^`\n]+)`/g)) {
      const ids = this.#lookup.find(word, ["branch", "id", "name", "title"], this.#own);
      if (ids.length > 0) this.#take(index + 1, word, { ids });
    }
  }
  #readBare() {
    for (const { 0: word, index } of this.#text.matchAll(BARE)) {
      const ids = this.#lookup.find(word, ["name", "id"], this.#phaseAt(index));
      const before = this.#text.slice(0, index);
      if (ids.length > 0) this.#take(index, word, { ids });
      else if (/\bmerges?\s+$/i.test(before) || isListed(before)) this.#take(index, word, {});
    }
  }
  #readTitles() {
    let index = 0;
    for (const piece of this.#text.split(/(,|&|\+|\/|→|[(){}]|\band\b)/i)) {
      const start = index;
      index += piece.length;
      const word = piece.replace(AROUND, "").replace(/^[\s*_`]+|[\s*_`.:]+$/g, "");
      const ids = word.length < 3 ? [] : this.#lookup.find(word, ["title", "name"], this.#own);
      if (ids.length > 0) this.#take(start + piece.indexOf(word), word, { ids });
    }
  }
};
function listsIn(text, list, item) {
  return [...text.matchAll(list)].flatMap(({ 0: whole, 1: items = "", index }) => {
    const from = index + whole.length - items.length;
    return [...items.matchAll(item)].map((one) => ({ text: one[0], start: from + one.index }));
  });
}
function isListed(before) {
  return /\s{2,}(?:,|&|\+|\/|\band\b)\s*$/.test(before);
}
function isBranch(text, index, word) {
  return /^(?:feat(?:ure)?s?|fix|work|task|session|agent|wip|dev)\//.test(word) && !/\.\w{1,5}$/.test(word) && !/\b(?:into|to|onto|with|on|from|against|of)\s+`?$/i.test(text.slice(0, index));
}

// src/formats/session-plan/sync-said.ts
var ALL = /\b(all|both|every|each|alle|beide)\b(?:(?:\s+(?:of|the|these|those|their|two|three|four|five|\d+|parallel|phase|foundation|implementation|feature))*\s+(?:sessions?(?!\s+(?:[A-Z]|\d+[A-Z]?)\b)|branch(?:es)?|agents?|worktrees?|terminals?|tracks?|streams?|lanes?|workers?|prs?|pull requests?)\b|\s+(?:(?:is|are|have|has|been|get|must|be|being)\s+)*merged?\b)|\bmerges?\s+(all|both|everything)\b(?!\s+of\b)|\beverything\s+(?:(?:is|has|been|must|be)\s+)*merged\b/i;
var EXCEPT = /\b(?:except(?:\s+for)?|but(?:\s+not)?|without|other\s+than|apart\s+from|not)\s+(?:for\s+)?(?:the\s+)?(?:sessions?\s+)?[`*_]*$/i;
var GOES_ON = /^[^;.]{0,60}?\b(?:go(?:es)?\s+on|continu\w*|keeps?\s|later\b|independent\w*|separate\w*|stays?\b|remains?\b|runs?\s+on|carr(?:y|ies)\s+on|may\s|can\s+(?:go|start|run|stay|keep|follow|continue)|(?:does|do|is|are|need|needs|must|will|should|has|have)\s*(?:not|n['’]t)\b|(?:does|do|is|are|need|wo|should)n['’]t\b)/i;
var MERGES = /\b(?:merg\w*|integrat\w*|combin\w*|wait\w*|finish\w*|done|complet\w*|lands?|landed|rebase\w*|join\w*|pull)\b/i;
var IS_MERGED = /^(?:['’]s)?[\s*_`)]*(?:(?:sessions?|branch(?:es)?|work|is|are|has|have|been|must|be|gets?)\s+){0,3}(?:merge[sd]?|done|finish\w*|complete\w*|sessions?|branch(?:es)?)\b/i;
var TO_MERGE = /\b(?:merge[sd]?|all|everything|both|sessions?|branch(?:es)?|after|and|when|once)\s+(?:(?:of|from|in)\s+)?(?:the\s+)?(?:phase|wave|batch|stage)s?\s+$|\band\s+$/i;
function readSaid(said, { own, before, groups }, mentionsIn) {
  const phaseOf = new Map(groups.flatMap((ids, phase) => ids.map((id) => [id, phase])));
  const sources = /* @__PURE__ */ new Set();
  const waiting = /* @__PURE__ */ new Set();
  const leaves = /* @__PURE__ */ new Set();
  const unknown = [];
  const late = [];
  let isAll = false;
  let isNarrow = false;
  const takePhase = (mention, head) => {
    const phase = mention.phase;
    const at = mention.offset - head.offset;
    const isSource = IS_MERGED.test(head.text.slice(at + mention.text.length)) || TO_MERGE.test(head.text.slice(0, at));
    if (phase === own && isSource) isAll = true;
    if (phase === -1 || isSource && phase >= before) unknown.push(mention);
    if (!isSource || phase === own) return;
    isNarrow = true;
    if (phase !== -1 && phase < before) for (const id of groups[phase]) sources.add(id);
  };
  const takeHead = (head, counts) => {
    if (counts && saysAll(head.text, groups[own].length)) isAll = true;
    const found = mentionsIn(head, own);
    for (const [i, mention] of found.entries()) {
      if (mention.phase !== void 0) {
        takePhase(mention, head);
        continue;
      }
      const ids = mention.ids ?? [];
      const isLate = ids.some((id) => phaseOf.get(id) >= before);
      if (!mention.ids) unknown.push(mention);
      const prior = head.text.slice(0, mention.offset - head.offset);
      const goesOn = isLeft(prior, head, found, i);
      if (isLate && !goesOn && counts) late.push(mention);
      else if (!isLate && goesOn) for (const id of ids) leaves.add(id);
      else if (!isLate && counts) {
        isNarrow = true;
        for (const id of ids) sources.add(id);
      }
    }
  };
  const takeTail = (tail, isTarget) => {
    for (const mention of mentionsIn(tail, own)) {
      const isNamed = mention.offset - tail.offset <= targetLength(tail.text);
      if (mention.phase !== void 0) {
        if (mention.phase === -1) unknown.push(mention);
        continue;
      }
      if (!mention.ids) unknown.push(mention);
      for (const id of mention.ids ?? []) {
        const phase = phaseOf.get(id);
        if (isTarget && isNamed && phase > own) waiting.add(id);
        else if (isTarget && isNamed && phase === own) sources.add(id);
        else leaves.add(id);
      }
    }
  };
  let isFirst = true;
  for (const clause of clausesOf(said)) {
    const cut = /\bbefore\b(\s+(?:starting\s+)?(?:the\s+)?(?:phase|wave|batch|stage)\s+\w+)?/i.exec(
      clause.text
    );
    const head = cut ? part(clause, 0, cut.index) : clause;
    const tail = cut && part(clause, cut.index + cut[0].length, clause.text.length);
    const isSwapped = tail && !/\w{2}/.test(head.text);
    const main = isSwapped ? tail : head;
    takeHead(main, isFirst || MERGES.test(main.text) || isList(main.text));
    if (tail && !isSwapped) takeTail(tail, cut[1] === void 0);
    isFirst = false;
  }
  if (late.length > 0 && !isAll && sources.size === 0) {
    unknown.push(...late);
    isNarrow = true;
  }
  const all = groups[own];
  const left = [...leaves].filter((id) => !sources.has(id));
  const of = isAll || !isNarrow ? all.filter((id) => !left.includes(id)) : [...sources];
  return {
    ...all.some((id) => !of.includes(id)) && { of },
    ...waiting.size > 0 && { for: [...waiting] },
    leaves: left,
    unknown
  };
}
function saysAll(text, count) {
  const match = ALL.exec(text);
  if (!match) return false;
  return !/^(?:both|beide)$/i.test(match[1] ?? match[2] ?? "") || count === 2;
}
function isLeft(prior, head, found, i) {
  if (EXCEPT.test(prior)) return true;
  let last = found[i];
  for (const next of found.slice(i + 1)) {
    const between = head.text.slice(last.end - head.offset, next.offset - head.offset);
    if (!/^[\s`*_]*(?:,|&|\+|\/|\band\b|\bor\b)\s*(?:and\s+)?(?:sessions?\s+)?[\s`*_]*$/i.test(
      between
    ))
      break;
    last = next;
  }
  const end = found.find(({ offset }) => offset > last.offset)?.offset ?? Infinity;
  return GOES_ON.test(head.text.slice(last.end - head.offset, end - head.offset));
}
function targetLength(text) {
  const at = text.search(/[,;(]/);
  return at === -1 ? text.length : at;
}
function isList(text) {
  return /^[\s*+>-]*(?:(?:session|agent|branch|worktree)s?\s+)?\S+(?:\s+\S+)?(?:\s*\([^()]*\))?\s*$/i.test(
    text
  );
}
var MOST = 2e3;
function clausesOf(said) {
  return said.flatMap(
    ({ text, offset }) => [...text.slice(0, MOST).matchAll(/(?:[^;\n.!]|[.!](?!\s+[A-Z`*]))+/g)].flatMap(
      (match) => /\w/.test(match[0]) ? [{ text: match[0], offset: offset + match.index }] : []
    )
  );
}
function part({ text, offset }, from, to) {
  return { text: text.slice(from, to), offset: offset + from };
}

// src/formats/session-plan/sync-narrow.ts
var MOST_SYNCS = 20;
function nameables(drafts, names, steps) {
  return [
    ...drafts.flatMap(({ unit: { heading, phase }, body }, i) => {
      if (phase === void 0) return [];
      const branch = body.branch?.value;
      const { id, title } = heading;
      return [{ id, name: names[i], title, phase, ...branch !== void 0 && { branch } }];
    }),
    ...steps.map(({ id, phase, step }) => ({ id, name: id, title: step.title, phase }))
  ];
}
function narrowSyncs(units, phases, sessions, index) {
  if (phases.length === 0) return [];
  const groups = phases.map(({ tasks }) => tasks);
  const read = mentionReader(sessions, positionsOf(units));
  return phases.flatMap((phase, own) => {
    const lines = units[own].syncs.filter(({ none }) => !none).slice(0, MOST_SYNCS);
    return lines.flatMap(({ said }, i) => {
      const sync = phase.syncs[i];
      const { unknown, ...whom } = readSaid(said, { own, before: sync.before, groups }, read);
      Object.assign(sync, whom);
      const told = sync.misplaced === void 0 ? unknown : unknown.filter((one) => one.phase === -1);
      return unknownNames(told, phase, phases[sync.before]?.id, index);
    });
  });
}
function unknownNames(unknown, { id, tasks }, before, index, unit = "session") {
  return unknown.map(({ text, offset, end, ids, phase }) => {
    const kind = phase === void 0 ? unit : "phase";
    const isUnknown = ids === void 0 && (phase ?? -1) === -1;
    const why = isUnknown ? "which the plan does not have" : `which does not come before phase ${before ?? "below"}`;
    const own = kind === "phase" ? "" : tasks.slice(0, 5).join(", ");
    return {
      rule: "plan/partly-read",
      at: index.place(offset, end),
      message: `the sync point of phase ${id} names ${kind} ${text}, ${why}, so nothing waits for it; expected ${own || `phase ${id}`}, or "Phase ${id} is merged"`
    };
  });
}

export {
  readQualified,
  mentionReader,
  readPhases,
  readSaid,
  nameables,
  narrowSyncs,
  unknownNames
};
