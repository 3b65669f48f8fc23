import {
  leadingName,
  readWorkerHeading
} from "./chunk-QOZ6HSAJ.mjs";
import {
  plainCell,
  tablesOf
} from "./chunk-D5AYBBKZ.mjs";
import {
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import {
  unit
} from "./chunk-DYI53OZJ.mjs";
import {
  readLabel,
  withoutMarks
} from "./chunk-WCMA2GUG.mjs";
import {
  readPhaseHeading
} from "./chunk-25RJJSC4.mjs";
import {
  minutesOf
} from "./chunk-D66UM6SX.mjs";
import {
  readPathItem
} from "./chunk-UXKI36OJ.mjs";

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
    put(`${kind}${key}`, worker);
    put(`${kind[0] ?? ""}${key}`, worker, true);
  });
  workers.forEach(({ name }, worker) => {
    put(name.key, worker, true);
  });
  const names = new Map(table);
  workers.forEach(({ title }, worker) => {
    for (const part of [title, title.replace(/\s*\([^()]*\)\s*$/, "")]) put(part, worker, true);
  });
  const find = (table2, text) => {
    const found = table2.get(plain(text)) ?? table2.get(plain(bare(text)));
    return typeof found === "number" ? found : void 0;
  };
  const one = (text) => find(table, text);
  const kinds = new Set(workers.map(({ name }) => name.kind));
  return {
    one,
    ids: (text, position) => readIds(text, position, workers, one, kinds),
    within: (text) => findNames(text, (word) => find(names, word))
  };
}
function plain(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}./]+/gu, " ").trim();
}
function bare(text) {
  let rest = text.replace(/\([^()]*\)/g, " ").trim();
  rest = rest.replace(BEFORE, "").replace(BEFORE, "").replace(/['’]s?\s.*$/, "");
  for (let guard = 0; guard < 3 && AFTER.test(rest); guard++) rest = rest.replace(AFTER, "");
  return rest;
}
function readIds(text, position, workers, one, kinds) {
  const found = one(text);
  if (found !== void 0) return [workers[found].id];
  if (NONE.test(text)) return [];
  const rest = bare(text);
  if (ALL.test(rest)) return workers.slice(0, position).map(({ id }) => id);
  const range = readRange(rest, one);
  if (range) return workers.slice(range[0], range[1] + 1).map(({ id }) => id);
  if (rest.includes("/")) {
    const parts = rest.split("/").map(one);
    if (parts.every((part) => part !== void 0)) return parts.map((part) => workers[part].id);
  }
  const named = leadingName(rest);
  return named?.length === rest.length && kinds.has(named.name.kind) ? [named.name.id] : void 0;
}
function readRange(text, one) {
  const match = /^(.*?\S)\s*(?:–|—|-|\.\.+|\s(?:through|thru|to)\s)\s*(\S.*)$/i.exec(text);
  if (!match) return void 0;
  const [from, to] = [one(match[1].replace(/^(\w+?)s\s/i, "$1 ")), one(match[2])];
  return from !== void 0 && to !== void 0 && to > from ? [from, to] : void 0;
}
function findNames(text, one) {
  const found = [];
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}_/.-])[\p{L}\p{N}`][^\s,;|]*/gu)) {
    if (found.some(({ start, length }) => index < start + length)) continue;
    const name = leadingName(text.slice(index));
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

// src/formats/execution-plan/access.ts
var WORDS = [
  [/^(?:[-–—.·✗✘❌×⬜○◯🚫⛔]|none|no|no access|n\/?a|n|no interaction|ignore)?$/iu, "none"],
  [/^(?:create[sd]?|new|creator|creates? file)$/i, { access: "create", isOwner: false }],
  [
    /^(?:primary|owner|owns?|owned|own|exclusive|lead|p|o|x|✓|✔|✅|☑|●|🟢|👑|🔑|🔒|yes|y|full|full owner(?:ship)?)$/iu,
    { access: "write", isOwner: true }
  ],
  [
    /^(?:write[sr]?|w|rw|r\/w|read\/write|read-write|shared?|s|🤝|🟡|append|appends)$/iu,
    { access: "write", isOwner: false }
  ],
  [
    /^(?:modif(?:y|ies|ied)|mod|m|edit[s]?|update[sd]?|extends?|secondary|✏|✏️|📝|🔧|✍|add|adds|import|imports)$/iu,
    { access: "modify", isOwner: false }
  ],
  [/^(?:delete[sd]?|remove[sd]?|d|🗑)$/iu, { access: "delete", isOwner: false }],
  [
    /^(?:read(?:s|er)?|r|ro|read[- ]?only|ref(?:erence)?|consumer|uses?|👁|👀|📖|🔍|📚)$/iu,
    { access: "read", isOwner: false }
  ],
  [
    /^(?:deny|denied|forbidden|off[- ]limits|never|do not touch)$/i,
    { access: "deny", isOwner: false }
  ]
];
function readCell(text, legend) {
  const found = [];
  const parts = text.replace(/[*_`~\uFE0F]+/g, "").split(/\s*[,+&]\s*|<br\s*\/?>/i).map((part) => part.trim());
  for (const part of parts) {
    const remark = /\(([^()]*)\)\s*$/.exec(part)?.[1] ?? "";
    const own = part.replace(/\([^()]*\)\s*$/, "").trim();
    const bare2 = own.replace(new RegExp("^\\P{L}+", "u"), "");
    const tries = [own, own.split(/[\s:]+/)[0] ?? "", ...bare2 === "" ? [] : [bare2]];
    const read = tries.map((word) => wordOf(word, legend)).find((one) => one !== void 0);
    if (read === void 0) return "unread";
    if (read !== "none") found.push(refined(read, remark));
  }
  return found;
}
function wordOf(word, legend) {
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? legend.get(word.toLowerCase());
}
function refined(cell, remark) {
  if (cell.access === "write" && /\b(?:new|creates?|created)\b/i.test(remark))
    return { ...cell, access: "create" };
  if (cell.access === "modify" && /^(?:deletes?|removes?)\b/i.test(remark.trim()))
    return { ...cell, access: "delete" };
  return cell;
}
function readLegend(text) {
  const legend = /* @__PURE__ */ new Map();
  for (const [, symbol = "", meaning = ""] of text.matchAll(
    /^[ \t]*(?:[-*+][ \t]+)?[*_`]*([^\s*_`|:=][^\n*_`|:=]{0,19}?)[*_`]*[ \t]*(?::|=|–|—|[ \t]-[ \t])[*_ \t]*([^\n]{1,200})$/gm
  )) {
    const access = meaningOf(meaning);
    if (access) legend.set(symbol.toLowerCase().trim(), access);
  }
  return legend;
}
function meaningOf(text) {
  if (/\b(?:no|none|not|never)\b[^.,;]*\b(?:access|interaction|touch|involve|read)/i.test(text))
    return "none";
  if (/\b(?:creates?|owns?|owner|primary|exclusive)\b/i.test(text))
    return { access: "write", isOwner: true };
  if (/\b(?:modif(?:y|ies)|edits?|changes?|writes?|secondary|updates?)\b/i.test(text))
    return { access: "modify", isOwner: false };
  return /\breads?\b/i.test(text) ? { access: "read", isOwner: false } : void 0;
}

// src/formats/execution-plan/matrix.ts
var FILE_COLUMN = /^(?:(?:shared |key |target |critical |contended )?(?:files?|paths?|modules?|director(?:y|ies)|folders?|crates?|packages?|locations?)\b|file)/i;
var ROLES = [
  [
    /^(?:primary|(?:file |primary )?owners?|owned by|owning \w+|assigned(?: to)?|(?:claimed|written|touched) by|workers?|agents?|(?:work)?streams?|tracks?|lanes?|teams?)$/i,
    { access: "write", isOwner: true }
  ],
  [/^(?:creates?|created by)$/i, { access: "create", isOwner: false }],
  [/^(?:writes?|writers?|shared(?: with| by)?)$/i, { access: "write", isOwner: false }],
  [
    /^(?:modif(?:y|ies)|modified by|secondary|edits?|edited by)$/i,
    { access: "modify", isOwner: false }
  ],
  [/^(?:deletes?|deleted by)$/i, { access: "delete", isOwner: false }],
  [/^(?:reads?|readers?|read by|used by|consumers?)$/i, { access: "read", isOwner: false }],
  [/^(?:deny|denied to|forbidden(?: to)?)$/i, { access: "deny", isOwner: false }]
];
function readMatrix(cut, aliases) {
  const matrix = { rows: [], isWhole: false, findings: [] };
  for (const table of tablesOf(cut)) {
    const [first, ...others] = table.head;
    if (!first || !FILE_COLUMN.test(plainCell(first.text))) continue;
    const columns = others.map((cell) => columnOf(cell, aliases));
    const isMatrix = columns.some((column) => column && "worker" in column);
    const roles = columns.some((column) => column && "role" in column) && namesWorkers(table, columns, aliases);
    if (!isMatrix && !roles) continue;
    matrix.isWhole ||= isMatrix && /\bmatrix\b/i.test(table.section.heading);
    matrix.findings.push(...unknownColumns(others, columns, isMatrix, cut.index));
    const legend = readLegend(cut.text.slice(table.section.bodyStart, table.section.bodyEnd));
    new MatrixReader(matrix, columns, legend, aliases, cut.index).read(table.rows);
  }
  return matrix;
}
function columnOf({ text }, aliases) {
  const name = plainCell(text);
  if (/^notes?$/i.test(name)) return { notes: true };
  const worker = aliases.one(text);
  if (worker !== void 0) return { worker };
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
  if (role) return { role };
  return /^(?:comments?|remarks?|description|reason|purpose|why)$/i.test(name) ? { notes: true } : void 0;
}
function namesWorkers(table, columns, aliases) {
  const named = table.rows.filter(
    (row) => columns.some((column, i) => {
      const text = row[i + 1]?.text ?? "";
      if (!column || !("role" in column)) return false;
      return aliases.within(text).length > 0 || aliases.one(text) !== void 0;
    })
  );
  return named.length > 0 && named.length * 2 >= table.rows.length;
}
function unknownColumns(heads, columns, isMatrix, index) {
  if (!isMatrix) return [];
  return heads.flatMap(({ text, offset }, i) => {
    const name = plainCell(text);
    if (columns[i] || leadingName(name)?.length !== name.length) return [];
    return [
      {
        rule: "plan/partly-read",
        at: index.place(offset, offset + text.length),
        message: `column "${name}" of the ownership matrix names no worker that the plan defines, so it is left out; expected a definition such as "### Worker 1: Title"`
      }
    ];
  });
}
var MatrixReader = class {
  #matrix;
  #columns;
  #legend;
  #aliases;
  #index;
  #group = "";
  constructor(matrix, columns, legend, aliases, index) {
    this.#matrix = matrix;
    this.#columns = columns;
    this.#legend = legend;
    this.#aliases = aliases;
    this.#index = index;
  }
  read(rows) {
    for (const [first, ...others] of rows) {
      if (!first) continue;
      const cells = this.#cells(others);
      const notes = this.#columns.flatMap(
        (column, i) => column && "notes" in column ? [others[i]?.text ?? ""] : []
      );
      this.#row(first, cells, notes.join(" "));
    }
  }
  #row(first, cells, notes) {
    const isBold = /^\*\*.*\*\*$/.test(first.text.trim());
    const paths = pathsOf(isBold ? unbold(first) : first);
    if (isBold) this.#group = groupPath(paths);
    if (cells.length === 0) return;
    if (paths.length === 0) return this.#unread(first, "names no path that could be read");
    for (const path of paths) {
      const full = this.#isBelowGroup(path, isBold) ? { ...path, text: this.#group + path.text, length: path.length ?? path.text.length } : path;
      const isPart = /^:\d/.test(
        first.text.slice(path.offset - first.offset + (path.length ?? path.text.length))
      );
      const own = cells.map((one) => ({ ...one, cell: this.#noted(one, notes) }));
      this.#matrix.rows.push({ path: full, isPart, cells: own });
    }
  }
  /** A path below a bold row belongs to it, unless it says the whole way itself. */
  #isBelowGroup({ text }, isBold) {
    return !isBold && this.#group !== "" && !text.startsWith(this.#group) && !/^[/~]/.test(text);
  }
  /** `W2 creates this` in the notes speaks of the one who owns the file. */
  #noted({ task, cell }, notes) {
    const named = this.#aliases.within(notes);
    for (const { worker, start, length } of named) {
      const said = /^\s+(?:creates?|adds? new|modif(?:y|ies))\b/i.exec(notes.slice(start + length));
      if (worker !== task || !said) continue;
      if (/creat|new/i.test(said[0])) return refined(cell, "new");
      if (cell.access === "write" && cell.isOwner) return { ...cell, access: "modify" };
    }
    const isNew = named.length === 0 && cell.isOwner && /^(?:\(?new(?: file)?\)?|creates?|created)\b/i.test(notes.trim());
    return isNew ? refined(cell, "new") : cell;
  }
  #cells(cells) {
    return cells.flatMap((at, i) => {
      const column = this.#columns[i];
      if (!column || "notes" in column) return [];
      if ("role" in column) {
        const named = this.#aliases.within(at.text);
        const whole = this.#aliases.one(at.text);
        const workers = whole === void 0 ? named.map(({ worker }) => worker) : [whole];
        return workers.map((task) => ({ task, cell: column.role, at }));
      }
      const read = readCell(at.text, this.#legend);
      if (read === "unread") {
        this.#unread(at, "says nothing of an access that could be read");
        return [];
      }
      return read.map((cell) => ({ task: column.worker, cell, at }));
    });
  }
  #unread({ text, offset }, what) {
    this.#matrix.findings.push({
      rule: "plan/partly-read",
      at: this.#index.place(offset, offset + text.length),
      message: `"${plainCell(text)}" in the ownership matrix ${what}, so it is left out; expected a path in the first column and PRIMARY, MODIFY, READ or - below each worker`
    });
  }
};
function unbold({ text, offset }) {
  return { text: text.slice(2, -2), offset: offset + 2 };
}
function groupPath(paths) {
  const [path, ...others] = paths;
  if (!path || others.length > 0) return "";
  const folder = path.text.replace(/\*+$/, "");
  return folder.endsWith("/") ? folder : "";
}
function pathsOf(cell) {
  const lead = /^(?:&nbsp;|[\s│├└─↳→·•])*(?:-+\s+)?/.exec(cell.text)[0];
  const bare2 = { text: cell.text.slice(lead.length), offset: cell.offset + lead.length };
  const spans = [...bare2.text.matchAll(/`([^`]+)`/g)];
  const rest = bare2.text.replace(/`[^`]+`/g, "").replace(/\([^()]*\)/g, "");
  if (spans.length > 0 && /^(?:[\s,;&+*_]|and|or|new)*$/i.test(rest)) {
    return spans.map((span) => {
      const text = span[1].replaceAll("\\|", "|").replace(/:\d+(?:[-–]\d+)?$/, "").trim();
      return { text, offset: bare2.offset + span.index + 1, length: text.length };
    });
  }
  return readPathItem(bare2).map(({ text, offset, length }) => ({
    text,
    offset,
    length: length ?? text.length
  }));
}

// src/formats/execution-plan/units.ts
function findWorkers(cut) {
  const { sections } = cut;
  const headings = sections.map(
    (section) => section.level < 2 ? void 0 : readWorkerHeading({ text: section.heading, offset: section.headingOffset })
  );
  const definitions = defining(cut, headings);
  const units = { workers: [], phases: [], phaseSections: [], groups: /* @__PURE__ */ new Map() };
  const above = [];
  for (let i = 1; i < sections.length; i++) {
    const section = sections[i];
    while (above.length > 0 && !isAbove(above.at(-1).section, section, definitions.has(i)))
      above.pop();
    if (!definitions.has(i)) {
      above.push({ section });
      continue;
    }
    const own = sections.slice(i, endOf(sections, headings, i));
    const worker = workerUnit(headings[i], own, phaseOf(units, above));
    const part = above.find((one) => one.section.level === 2)?.section;
    units.workers.push({ ...worker, ...part && { part } });
    for (const one of above) {
      const number = readPhaseHeading(one.section.heading)?.number.toLowerCase();
      if (number === void 0) continue;
      units.groups.set(number, [...units.groups.get(number) ?? [], units.workers.length - 1]);
    }
    i += own.length - 1;
  }
  return units;
}
function isAbove(upper, section, isWorker) {
  if (upper.level !== section.level) return upper.level < section.level;
  return isWorker && readPhaseHeading(upper.heading) !== void 0;
}
function endOf(sections, headings, from) {
  const { level } = sections[from];
  let to = from + 1;
  while (to < sections.length && sections[to].level > level) {
    const inner = headings[to];
    if (inner && inner.name.id !== headings[from].name.id) break;
    to++;
  }
  return to;
}
var FIELD = /^(?:\s*[-*+]\s+)?[*_]{0,3}(?:worktree|(?:git )?branch|depends[ -]on|dependenc(?:y|ies)|blocked by|files?(?: (?:owned|assigned|ownership|to create|to modify))?|(?:owns|owned|exclusive)(?: files)?|ownership|task|validation|done when)\b[^\n:]{0,40}:/im;
function defining(cut, headings) {
  const byId = /* @__PURE__ */ new Map();
  headings.forEach((heading, i) => {
    if (heading) byId.set(heading.name.id, [...byId.get(heading.name.id) ?? [], i]);
  });
  const chosen = /* @__PURE__ */ new Set();
  for (const places of byId.values()) {
    const withFields = places.filter((i) => hasFields(cut, headings, i));
    for (const i of withFields.length > 0 ? withFields : places.slice(0, 1)) chosen.add(i);
  }
  return chosen;
}
function hasFields({ text, sections }, headings, from) {
  return sections.slice(from, endOf(sections, headings, from)).some((section, i) => {
    if (i > 0 && readLabel(section.heading)?.is.kind === "files") return true;
    return FIELD.test(text.slice(section.bodyStart, section.bodyEnd));
  });
}
function phaseOf(units, above) {
  const entry = above.findLast(({ section }) => readPhaseHeading(section.heading));
  const named = entry && readPhaseHeading(entry.section.heading);
  if (!entry || !named) return void 0;
  if (entry.phase === void 0) {
    entry.phase = units.phases.length;
    units.phases.push({ id: named.number, title: named.title, at: entry.section.at });
    units.phaseSections.push(entry.section);
  }
  return entry.phase;
}
function readTitle(title) {
  const estimate = minutesOf(/\(([^()]*)\)/.exec(title)?.[1] ?? "");
  return { ...withoutMarks(title), ...estimate !== void 0 && { estimate } };
}
function workerUnit({ name, title, start, length }, sections, phase) {
  const { text, done, estimate } = readTitle(title);
  const heading = {
    id: name.id,
    idOffset: start,
    idLength: length,
    title: text,
    done,
    certain: true,
    ...estimate !== void 0 && { estimate }
  };
  return { ...unit(heading, sections, phase), name };
}
var PLACE = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:worktree|(?:git )?branch)\b[*_: \t]*`?([^\s`*]+)/gim;
function withoutRepeated(units, { text }) {
  const kept = [];
  const numbers = units.workers.map((unit2) => {
    const first = kept.findIndex((other) => isRepeated(unit2, other, text));
    if (first === -1) return kept.push(unit2) - 1;
    const one = kept[first];
    const parts = (cut) => [...one.parts(cut), ...unit2.parts(cut)];
    kept[first] = { ...one, parts };
    return first;
  });
  if (kept.length === units.workers.length) return units;
  const groups = new Map(
    [...units.groups].map(([name, members]) => [
      name,
      [...new Set(members.map((member) => numbers[member]))]
    ])
  );
  return { ...units, workers: kept, groups };
}
function isRepeated(unit2, other, text) {
  if (unit2.name.key !== other.name.key || unit2.name.kind === other.name.kind) return false;
  if (unit2.part === other.part) return false;
  const places = placesOf(other, text);
  return placesOf(unit2, text).some((place) => places.includes(place));
}
function placesOf({ sections }, text) {
  return sections.flatMap(
    ({ bodyStart, bodyEnd }) => [...text.slice(bodyStart, bodyEnd).matchAll(PLACE)].map(([, place]) => place)
  );
}

// src/formats/execution-plan/standard.ts
var DONE_WHEN = [
  "- [ ] Every command of its validation passes in its worktree",
  "- [ ] No file has changed but those that it owns or may modify"
];
function withoutStandard(text) {
  return text.split("\n").filter((line) => !DONE_WHEN.includes(line) && !isUnfilled(line)).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}

export {
  aliasesOf,
  readMatrix,
  pathsOf,
  findWorkers,
  readTitle,
  withoutRepeated,
  DONE_WHEN,
  withoutStandard
};
