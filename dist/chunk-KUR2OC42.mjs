import {
  bareName
} from "./chunk-BXWUXV5Y.mjs";
import {
  findAfter,
  withDigits
} from "./chunk-V4XTOYGT.mjs";

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
  String.raw`(${PHASE}\s*[,:/\u2013\u2014-]?\s*)(sessions\s+${SHORT}${MORE}|session\s+[\w-]+)`,
  "gi"
);
function readQualified(value) {
  const spans = [];
  const add = (phase, from, length, apart = false) => {
    const start = value.offset + from;
    spans.push({ phase, start, end: start + length, apart });
  };
  const text = withDigits(value.text).replace(BEFORE, (whole, lead, phase, names, at) => {
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
    const ends = /^(\w+)\s*(?:[\u2013\u2014-]|to|through)\s*(\w+)$/.exec(text)?.slice(1) ?? [];
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

// src/formats/session-plan/sync-words.ts
var KINDS = String.raw`[Ss]essions?|SESSIONS?|[Ss]itzung(?:en)?|[Aa]gents?|[Tt]erminals?|[Tt]racks?|[Ss]treams?|[Ll]anes?|[Ww]orkers?|[Ww]orktrees?`;

// src/formats/session-plan/sync-names.ts
var PHASE2 = String.raw`[A-Za-z]?\d+[A-Za-z]?\b|[IVX]{2,5}\b|[A-Z]\b`;
var PHASES = new RegExp(
  String.raw`\b(?:phase|wave|batch|stage)s?\s+((?:${PHASE2})(?:\s*(?:,|&|\+|and\b)\s*(?:(?:phase|wave|batch|stage)\s+)?(?:${PHASE2}))*)`,
  "gi"
);
var ONE_PHASE = new RegExp(String.raw`\b(?:${PHASE2})`, "gi");
var NAME = String.raw`(?:[A-Za-z](?![\w'\u2019])|[A-Za-z]?\d+[A-Za-z]?(?:[.-]\d*[A-Za-z]?)*(?!\w)|[A-Z][\w-]+)`;
var ITEM = String.raw`${NAME}(?:\s*(?:[\u2013\u2014-]|\bto\b|\bthrough\b)\s*${NAME})?`;
var ONE_ITEM = new RegExp(String.raw`(?<!\w)${ITEM}`, "g");
var AND = String.raw`\s*(?:,\s*and\b|,|&|\+|/|\band\b|\bor\b)\s*`;
var LIST = new RegExp(
  String.raw`\b(?:${KINDS})\s+(${ITEM}(?:${AND}(?:(?:${KINDS})\s+)?${ITEM}){0,40})`,
  "g"
);
var IS_KIND = new RegExp(`^(?:${KINDS})$`, "i");
var NO_NAME = /^(?:all|both|branch(?:es)?|each|every|files?|changes?|merges?|outputs?|plans?|points?|results?|reviews?|tests?|works?|phase)$/i;
var BARE = new RegExp("(?<![\\w.'\u2019-]|(?<!\\b[A-Z])\\/)(?<!\\b(?:[Pp]lan|[Oo]ption|[Vv]ariant|[Aa]ppendix|[Ss]ection|[Gg]rade|[Vv]itamin)\\s)(?:A(?=\\s*(?:$|[,&+/;:.)\\]*_`|\u2013\u2192-]|\\p{Extended_Pictographic}|(?:and|or|is|are|has|must|merge[sd]|merge(?=\\s*(?:$|[,;.)&+/]))|before|into|to|goes|on|done|finish\\w*|complete\\w*|then|first|only|lands?|branch(?:es)?|sessions?|worktree)\\b))|[B-HJ-Z](?![\\w'\u2019.-]\\w|\\w)|[A-Z]\\d+(?:\\.\\d+)*(?![\\w/]|-\\w)|\\d+(?:[A-Z]|[.-]\\d+)(?![\\w.]\\w|\\w))", "gu");
var FAILS = /^[\s`*_]*(?:fails?|failed|breaks?|goes\s+wrong)\b/i;
var EMPHASIS = /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_(?![\p{L}\p{N}_])/gu;
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
    this.#text = value.text.replace(EMPHASIS, " ");
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
      const ids = phase === void 0 ? this.#lookup.find(text, ["id"], this.#own) : [];
      if (ids.length > 0) this.#take(start, text, { ids });
      else if (phase !== void 0 || /\d/.test(text))
        this.#take(start, text, { phase: phase ?? -1 });
    }
  }
  #readLists() {
    for (const { text, start } of listsIn(this.#text, LIST, ONE_ITEM)) {
      if (IS_KIND.test(text) || NO_NAME.test(text)) continue;
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
      if (FAILS.test(this.#text.slice(index + word.length))) continue;
      if (ids.length > 0) this.#take(index, word, { ids });
      else if (/\bmerges?\s+$/i.test(before) || isListed(before)) this.#take(index, word, {});
    }
  }
  #readTitles() {
    let index = 0;
    for (const piece of this.#text.split(/(,|&|\+|\/|\u2192|[(){}]|\band\b)/i)) {
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

// src/formats/session-plan/sync-leaves.ts
var EXCEPT = /\b(?:except(?:\s+for)?|but(?:\s+not)?|without|other\s+than|apart\s+from|not)\s+(?:for\s+)?(?:the\s+)?(?:sessions?\s+)?[`*_]*$/i;
var NOT_WITHOUT = /(?:\b(?:not|no|none|nothing|never|cannot)|n['\u2019]t)\b[^;.]{0,60}\bwithout\s+\S*$/i;
var SUPPOSED = new RegExp(
  String.raw`\b(?:if|unless|until|when|once|in\s+case|should)\s+(?:the\s+)?(?:(?:${KINDS})\s+)?[\x60*_]*$`,
  "i"
);
var GOVERNED = new RegExp(
  String.raw`\b(?:merg\w+|after|once|when|until|wait\w*(?:\s+(?:for|on|until))?|integrat\w+|combin\w+|rebas\w+)\s+(?:the\s+)?(?:(?:${KINDS})\s+)?[\x60*_]*$`,
  "i"
);
var OF_PHASE = String.raw`(?:\(?\s*(?:of|in|from)\s+(?:phase|wave|batch|stage)\s+\w+\)?\s*)?`;
var BETWEEN = new RegExp(
  String.raw`^[\s\x60*_]*(?:\([^()]*\))?\s*${OF_PHASE}(,|&|\+|\/|\band\b|\bor\b)\s*(and\s+|or\s+|&\s*)?(?:the\s+)?(?:(?:${KINDS}|(?:phase|wave|batch|stage)s?)\s+)?[\s\x60*_]*$`,
  "i"
);
var SUBJECT = [
  String.raw`^[\s\x60*_)\]]*(?:\([^()]*\)\s*)?${OF_PHASE}`,
  String.raw`(?:,\s*(?:which|that|who)\b[^,;.]{0,60}?,?\s+|,\s*(?:however|meanwhile|though),?\s+|['\u2019]s?\s+(?:work|branch)\s+|[\u2013\u2014:-]\s+)?`,
  String.raw`(?:(?:branch(?:es)?|sessions?|work|worktrees?|still|just|simply|only|alone|itself|also|already|meanwhile)\s+){0,3}`
].join("");
var LATER = String.raw`(?:(?:is|are|be|gets?|will|can|may|must|comes?|follows?|merge[sd]?|joins?|lands?)\s+){0,4}(?:later|at\s+the\s+(?:very\s+)?end(?!\s+of\s+(?:the\s+|this\s+)?(?:day|week|phase|sprint))|independent\w*|separate\w*)\b`;
var NOT = String.raw`\s*(?:not|n['\u2019]t)\b(?:\s+(?:have|need|be|been|get|yet|to|a|the|strictly|necessarily)\b){0,5}\s*(?=$|[,;.()]|(?:wait|merg|join|block|finish|complet|done|ready|needed|requir|necessary|part\b|includ|involv|count|matter|stop|land|critical|gat|hold|relevant|due\b|in\s+th))`;
var OBJECT = new RegExp(
  String.raw`\b(?:wait|block|hold|gat)\w*(?:\s+(?:for|on|up|until))?\s+(?:the\s+)?(?:(?:${KINDS})\s+)?[\x60*_]*$`,
  "i"
);
var ONE = new RegExp(
  String.raw`${SUBJECT}(?:then\s+)?(?:(?:takes|needs|has|is)\b[^,;.]{0,40}?\s(?:and|so|but)\s+)?(?:goes\s+on|continues|keeps\s|stays\b|remains\b|carries\s+on|runs\s+on(?=\s*(?:$|[,;.)]|until\b|into\b|past\b|during\b))|(?:does|is|needs|has)${NOT})`,
  "i"
);
var SEVERAL = new RegExp(
  String.raw`${SUBJECT}(?:go\s+on|continue|keep\s|stay|remain|carry\s+on|run\s+on(?=\s*(?:$|[,;.)]|until\b|into\b|past\b|during\b)))\b`,
  "i"
);
var EITHER = new RegExp(
  String.raw`${SUBJECT}(?:${LATER}|may\s+(?!(?:now\s+|then\s+|only\s+)*(?:be\s+)?(?:merge|land|complete|finish|done))|can\s+(?:go|start|run|stay|keep|follow|continue)\b|not\s+(?:needed|required|necessary|part|included|involved)\b|(?:do|are|need|wo|must|will|should|have)${NOT})`,
  "i"
);
var NOT_UNTIL = /(?:\bnot|n['\u2019]t)\b[^;.]*\b(?:until|till|unless|without)\b(?!\s+(?:the\s+)?(?:(?:very\s+)?end|later|next|last|final|phase|wave|batch|stage)\b)/i;
function isLeft(head, found, i, isBefore = false) {
  const chain = chainAt(head, found, i);
  const before = (at) => head.text.slice(0, found[at].offset - head.offset);
  const prior = before(chain.first);
  if (EXCEPT.test(prior)) return !NOT_WITHOUT.test(prior);
  const from = found[chain.last].end;
  const next = found.find(({ offset }) => offset > found[chain.last].offset);
  const behind = head.text.slice(from - head.offset, (next?.offset ?? Infinity) - head.offset);
  const subject = subjectOf(chain, GOVERNED.exec(prior)?.[0], behind);
  if (subject === void 0 || i < subject) return false;
  if (/(?:\bnot|n['\u2019]t)\b/i.test(behind) && (isBefore || next?.ids && OBJECT.test(behind)))
    return false;
  const isLate = next?.phase !== void 0 && /\b(?:until|till)\s+(?:phase|wave|batch|stage)\s+$/i.test(behind);
  return !SUPPOSED.test(before(subject)) && (isLate || !NOT_UNTIL.test(behind));
}
function subjectOf({ first, last, commas }, governor, behind) {
  if (ONE.test(behind)) return last;
  const isSeveral = SEVERAL.test(behind);
  if (!isSeveral && !EITHER.test(behind)) return void 0;
  const comma = commas.lastIndexOf(true);
  const start = comma === -1 ? first : first + comma + 1;
  const isTwo = isSeveral && commas.every(Boolean);
  const isWhole = start === first || isTwo || isOneList(commas);
  if (isWhole && governor === void 0) return first;
  if (isWhole && first < last && /^\W*(?:separate|independent)/i.test(behind)) return void 0;
  const isReader = start === first || !/merg/i.test(governor);
  if (isWhole && isSeveral && isReader) return void 0;
  return start === first ? last : start;
}
function isOneList(commas) {
  return commas.at(-1) === false && commas.slice(0, -1).every(Boolean);
}
var MOST = 40;
function chainAt(head, found, i) {
  const between = (at) => {
    const [one, next] = [found[at], found[at + 1]];
    if (!one || !next) return null;
    return BETWEEN.exec(head.text.slice(one.end - head.offset, next.offset - head.offset));
  };
  let first = i;
  let last = i;
  while (first > i - MOST && between(first - 1)) first--;
  while (last < i + MOST && between(last)) last++;
  const commas = [];
  for (let at = first; at < last; at++) {
    const [, mark, and] = between(at);
    commas.push(mark === "," && and === void 0);
  }
  return { first, last, commas };
}
function endOfList(head, found, i) {
  return found[chainAt(head, found, i).last].end;
}

// src/formats/session-plan/sync-said.ts
var ALL = /\b(all|both|every|each|alle|beide)\b(?:(?:\s+(?:of|the|these|those|their|two|three|four|five|\d+|parallel|phase|foundation|implementation|feature))*\s+(?:sessions?(?!\s+(?:[A-Z]|\d+[A-Z]?)\b)|branch(?:es)?|agents?|worktrees?|terminals?|tracks?|streams?|lanes?|workers?|prs?|pull requests?)\b|\s+(?:(?:is|are|have|has|been|get|must|be|being)\s+)*merged?\b)|\bmerges?\s+(all|both|everything)\b(?!\s+of\b)|\beverything\s+(?:(?:is|has|been|must|be)\s+)*merged\b/i;
var PHASES_BEFORE = /\b(?:both|all|each|every)\s+(?:of\s+)?(?:the\s+|these\s+)?(?:(?:two|three|four|five|\d+)\s+)?phases\b|\ball\s+(?:of\s+)?(?:the\s+)?(?:previous|prior|earlier|preceding|above)\b/i;
var EVERY = /^(?:merges?\s+)?(?:everything|(?:all|every|alle)\b(?!.*\b(?:these|those|their|two|three|four|five|\d+|parallel|phase|foundation|implementation|feature)\b))/i;
var ALL_DONE = /^\W*(?:all|everything)\W*$|\b(?:everything|all)\s+(?:(?:is|are|has|have|been|must|be)\s+)*(?:done|complete[ds]?|finished|landed)\b/i;
var THIS_PHASE = /\b(?:(?:of|in|from)\s+(?:this|the|its|each)|this|current)\s+(?:current\s+)?(?:phase|wave|batch|stage)\b/i;
var TOO = /\b(?:too|also|as\s+well|in\s+addition)\b/i;
var MERGES = /\b(?:merg\w*|integrat\w*|combin\w*|wait\w*|finish\w*|done|complet\w*|lands?|landed|rebase\w*|join\w*|pull)\b/i;
var IS_MERGED = /^(?:['\u2019]s)?[\s*_`)]*(?:(?:of|in|from)\s+(?:phase|wave|batch|stage)\s+\w+[\s*_`)]*)?(?:(?:sessions?|branch(?:es)?|work|is|are|has|have|been|must|be|gets?)\s+){0,3}(?:merge[sd]?|done|finish\w*|complete\w*|sessions?|branch(?:es)?)\b/i;
var TO_MERGE = /\b(?:merge[sd]?|all|everything|both|sessions?|branch(?:es)?|after|and|when|once)\s+(?:(?:of|from|in)\s+)?(?:the\s+)?(?:phase|wave|batch|stage)s?\s+$|\band\s+$/i;
function readSaid(said, { own, before, groups }, mentionsIn) {
  const phaseOf = new Map(groups.flatMap((ids, phase) => ids.map((id) => [id, phase])));
  const sources = /* @__PURE__ */ new Set();
  const waiting = /* @__PURE__ */ new Set();
  const leaves = /* @__PURE__ */ new Set();
  const unknown = [];
  const late = [];
  const every = /* @__PURE__ */ new Set();
  let isAll = false;
  let isNarrow = false;
  const takePhase = (head, found, i) => {
    const mention = found[i];
    const phase = mention.phase;
    const isSource = IS_MERGED.test(head.text.slice(endOfList(head, found, i) - head.offset)) || TO_MERGE.test(head.text.slice(0, mention.offset - head.offset));
    if (phase === own && isSource) isAll = true;
    if (phase === -1 || isSource && phase >= before) unknown.push(mention);
    if (!isSource || phase === own) return;
    isNarrow = true;
    if (phase !== -1 && phase < before) for (const id of groups[phase]) sources.add(id);
  };
  const takeHead = (head, counts, isBefore = false) => {
    const found = mentionsIn(head, own);
    if (counts && saysAll(head.text, groups[own].length)) isAll = true;
    if (counts && saysEverything(head.text, found, own))
      for (const ids of groups.slice(0, own + 1)) for (const id of ids) every.add(id);
    for (const [i, mention] of found.entries()) {
      if (mention.phase !== void 0) {
        takePhase(head, found, i);
        continue;
      }
      const ids = mention.ids ?? [];
      const isLate = ids.some((id) => phaseOf.get(id) >= before);
      if (!mention.ids) unknown.push(mention);
      const goesOn = isLeft(head, found, i, isBefore);
      if (isLate && !goesOn && counts) late.push(mention);
      else if (!isLate && goesOn) for (const id of ids) leaves.add(id);
      else if (!isLate && counts) {
        isNarrow = true;
        for (const id of ids) sources.add(id);
      }
    }
  };
  const takeTail = (tail, isTarget) => {
    const found = mentionsIn(tail, own);
    for (const [i, mention] of found.entries()) {
      const isNamed = isTarget && mention.offset - tail.offset <= targetLength(tail.text);
      if (mention.phase !== void 0) {
        if (mention.phase === -1) unknown.push(mention);
        continue;
      }
      if (!mention.ids) unknown.push(mention);
      const isLater = !isTarget || isLeft(tail, found, i);
      for (const id of mention.ids ?? []) {
        const phase = phaseOf.get(id);
        if (isNamed && phase > own) waiting.add(id);
        else if (phase <= own && (isNamed || !isLater)) sources.add(id);
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
    const isTarget = cut !== null && cut[1] === void 0;
    takeHead(main, isFirst || MERGES.test(main.text) || isList(main.text), isTarget);
    if (tail && !isSwapped && !isTarget && MERGES.test(tail.text)) takeHead(tail, true);
    else if (tail && !isSwapped) takeTail(tail, isTarget);
    isFirst = false;
  }
  if (late.length > 0 && !isAll && sources.size + leaves.size === 0) {
    unknown.push(...late);
    isNarrow = true;
  }
  const all = groups[own];
  const left = [...leaves].filter((id) => !sources.has(id));
  const isMore = !all.some((id) => sources.has(id)) && said.some(({ text }) => TOO.test(text));
  const whole = isAll || !isNarrow || every.size > 0 || sources.size > 0 && isMore ? all : [];
  const of = [.../* @__PURE__ */ new Set([...every, ...whole, ...sources])].filter((id) => !left.includes(id));
  const leavesAll = of.length === 0 && all.length > 0 && all.every((id) => left.includes(id));
  const isPhase = of.length === all.length && all.every((id) => of.includes(id));
  return {
    ...!isPhase && !leavesAll && { of },
    ...waiting.size > 0 && { for: [...waiting] },
    leaves: leavesAll ? [] : left,
    unknown,
    ...leavesAll && { leavesAll }
  };
}
function saysEverything(text, found, own) {
  if (PHASES_BEFORE.test(text)) return true;
  const match = ALL.exec(text);
  if (!ALL_DONE.test(text) && !(match && EVERY.test(match[0]))) return false;
  return !THIS_PHASE.test(text) && !found.some(({ phase = Infinity }) => phase <= own);
}
function saysAll(text, count) {
  const match = ALL.exec(text);
  if (!match) return false;
  return !/^(?:both|beide)$/i.test(match[1] ?? match[2] ?? "") || count === 2;
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
var MOST2 = 2e3;
function clausesOf(said) {
  return said.flatMap(
    ({ text, offset }) => [...withDigits(text.slice(0, MOST2)).matchAll(/(?:[^;\n.!]|[.!](?!\s+[A-Z`*]))+/g)].flatMap(
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
      const { unknown, leavesAll, ...whom } = readSaid(
        said,
        { own, before: sync.before, groups },
        read
      );
      Object.assign(sync, whom);
      const told = sync.misplaced === void 0 ? unknown : unknown.filter((one) => one.phase === -1);
      return [
        ...unknownNames(told, phase, phases[sync.before]?.id, index),
        ...leavesAll ? [leftWhole(phase, sync.at)] : []
      ];
    });
  });
}
function leftWhole({ id, tasks }, at) {
  return {
    rule: "plan/partly-read",
    at,
    message: `the sync point of phase ${id} seems to say of ${tasks.slice(0, 5).join(", ")} that nothing is merged here, and is read as the end of phase ${id}; expected "Phase ${id} is merged", or "none"`
  };
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
  leftWhole,
  unknownNames
};
