import {
  buildTasks
} from "./chunk-34YIC3Q5.mjs";
import {
  PathReader
} from "./chunk-UZHUC65L.mjs";
import {
  markdownExcess,
  readAllows
} from "./chunk-EHICDWIP.mjs";
import "./chunk-NCC3YW52.mjs";
import {
  aliasesOf,
  findWorkers,
  readMatrix,
  readTitle,
  withoutRepeated,
  withoutStandard
} from "./chunk-UANMOJFT.mjs";
import {
  isWrite
} from "./chunk-HBP4PYIZ.mjs";
import {
  leadingName,
  readWorkerHeading
} from "./chunk-QOZ6HSAJ.mjs";
import "./chunk-QPSU3YI3.mjs";
import "./chunk-TRX4RJGV.mjs";
import {
  plainCell,
  tablesOf
} from "./chunk-D5AYBBKZ.mjs";
import {
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import "./chunk-DYI53OZJ.mjs";
import "./chunk-GLLNC7XJ.mjs";
import {
  emptyBody,
  readBody,
  readDependencies,
  readField
} from "./chunk-PKEDJWZI.mjs";
import {
  lineDependencies
} from "./chunk-WCMA2GUG.mjs";
import {
  parseBlocks
} from "./chunk-O3Z52UXN.mjs";
import {
  adviceText,
  readPhaseHeading,
  summaryText,
  titleSection
} from "./chunk-25RJJSC4.mjs";
import {
  outline
} from "./chunk-M7DWSVLA.mjs";
import "./chunk-2WO3HOJJ.mjs";
import "./chunk-D66UM6SX.mjs";
import {
  readPathItem
} from "./chunk-UXKI36OJ.mjs";
import {
  tidyPath
} from "./chunk-C7WVLSJT.mjs";
import "./chunk-TXXHC6BS.mjs";

// src/formats/execution-plan/claims.ts
function matrixRows(rows, paths, index) {
  return rows.map(({ path, isPart, cells }) => ({
    path: paths.mention(path),
    isPart,
    cells: cells.map(({ task, cell, at }) => ({ task, ...cell, at: placeOf(at, index) }))
  }));
}
function placeOf({ text, offset }, index) {
  return index.place(offset, offset + text.length);
}
function giveClaims(tasks, rows, marks, paths) {
  const given = tasks.map(() => []);
  for (const { path, cells } of rows) {
    for (const { task, access, at } of cells) {
      const own = path.outside !== void 0 || path.machineRoot !== void 0 ? path.at : at;
      given[task].push({ ...path, access, at: own });
    }
  }
  const drawn = marks.map(({ worker, path, access }) => ({
    worker,
    claim: paths.claim({ ...path, access })
  }));
  tasks.forEach((task, number) => {
    const claims = given[number];
    for (const own of task.claims) addUnlessSaid(claims, own);
    for (const { worker, claim } of drawn) if (worker === number) addUnlessSaid(claims, claim);
    task.claims = claims;
  });
}
function addUnlessSaid(claims, claim) {
  const isSame = (other) => other.pattern === claim.pattern || isWrite(claim.access) && isShort(claim, other);
  const known = claims.findIndex(
    (other) => isSame(other) && isWrite(other.access) === isWrite(claim.access)
  );
  const said = claims[known];
  if (!said) {
    if (claim.access !== "read" || !claims.some(isSame)) claims.push(claim);
  } else if (said.access === "write" && claim.access !== "write") {
    claims[known] = { ...said, access: claim.access };
  }
}
function isShort({ pattern: name }, { pattern }) {
  return pattern.length > name.length && pattern.endsWith(`/${name}`);
}

// src/formats/execution-plan/dialect.ts
function dialectOf(aliases) {
  return {
    named: (text, position) => aliases.ids(text, position),
    problems,
    undeclared: () => [],
    firstSlot: (draft, index) => draft.unit.sections[0].level > 0 ? firstSlot(draft, index) : void 0,
    nextSlot
  };
}
function problems(id, value, parts, _gone, index) {
  const unread = parts.filter(({ how }) => how === "unread");
  if (unread.length === 0) return [];
  const said = unread.map(({ text }) => `"${text}"`).join(", ");
  const ids = parts.flatMap((part) => part.ids);
  const understood = ids.length === 0 ? "nothing" : ids.join(", ");
  return [
    {
      rule: "plan/partly-read",
      at: index.place(value.start, value.end),
      message: `worker ${id} depends on ${said}, which names no worker of the plan; ${understood} was understood, expected names such as W1, W2 or none`,
      tasks: [id]
    }
  ];
}
var FIELD = /^[ \t]*(?:[-*+][ \t]+)?([*_]{0,2})(?:worktree|(?:git )?branch)\b[^\n]*$/gim;
function firstSlot({ unit }, index) {
  const [section] = unit.sections;
  const text = index.text.slice(section.bodyStart, section.bodyEnd);
  const last = [...text.matchAll(FIELD)].at(-1);
  const newLine = index.text.includes("\r\n") ? "\r\n" : "\n";
  if (!last) {
    const end2 = section.headingOffset + section.heading.length;
    const line2 = index.startOf(section.at.start.line + 1);
    const at2 = line2 > end2 && line2 <= index.text.length ? section.at.end : index.point(end2);
    return {
      at: { start: at2, end: at2 },
      before: `${newLine}${newLine}**Depends On:** `,
      after: ""
    };
  }
  const [line, bold = ""] = last;
  const end = section.bodyStart + last.index + line.trimEnd().length;
  const bullet = /^[ \t]*(?:[-*+][ \t]+)?/.exec(line)[0];
  const tail = /[ ]{2,}(?=\r?$)/.exec(line)?.[0] ?? "";
  const at = index.point(end);
  return {
    at: { start: at, end: at },
    before: `${tail}${newLine}${bullet}${bold}Depends On:${bold} `,
    after: ""
  };
}
function nextSlot(declarations, _unit, _ids, index) {
  const { value, parts } = declarations.at(-1);
  const text = index.text.slice(value.offset, value.offset + value.text.length);
  const rest = index.text.slice(value.offset + value.text.length, value.end);
  const lead = index.text.slice(value.start, value.offset);
  const at = index.place(value.start, value.end);
  const isNone = parts.every(({ ids, how }) => how === "plain" && ids.length === 0);
  if (isNone) return { at, before: "", after: "" };
  if (parts.some(({ how }) => how === "unread"))
    return { at, before: lead, after: `, ${text}${rest}` };
  return { at, before: `${lead}${text.trimEnd()}, `, after: rest };
}

// src/formats/execution-plan/findings.ts
function overLimit(message, line, index) {
  const start = index.startOf(line);
  const at = index.place(start, start + Math.min(index.line(line).length, 80));
  return {
    format: "execution-plan",
    plan: {
      format: "execution-plan",
      title: "",
      phases: [],
      tasks: [],
      references: [],
      allows: []
    },
    document: {
      sections: /* @__PURE__ */ new Set(),
      at,
      matrix: [],
      isWhole: false,
      owned: /* @__PURE__ */ new Map(),
      vague: /* @__PURE__ */ new Set(),
      protocol: []
    },
    findings: [{ rule: "plan/unreadable", at, message, overLimit: true }]
  };
}
function problemsOf(cut, drafts, aliases) {
  return [...openFence(cut, drafts), ...noPaths(cut.index, drafts), ...drawings(cut, aliases)];
}
function openFence({ openFence: at }, drafts) {
  if (!at) return [];
  const last = drafts.at(-1)?.unit.heading.id;
  const where = last === void 0 ? "the plan" : `the plan, whose last worker is ${last}`;
  const message = `the code block that opens here in ${where}, is never closed, so everything below it reads as code; close it`;
  return [{ rule: "plan/partly-read", at, message }];
}
function noPaths(index, drafts) {
  return drafts.flatMap(
    ({ unit, body }) => body.noPaths.map(({ text, offset }) => {
      const [line = ""] = text.split(/\r?\n/, 1);
      const said = line.length > 80 ? `${line.slice(0, 79)}\u2026` : line;
      const { id } = unit.heading;
      return {
        rule: "plan/partly-read",
        at: index.place(offset, offset + line.length),
        message: `"${said.replace(/[*_`]/g, "").trim()}" in the files of worker ${id} names no path, so it is left out; expected paths of the repository`,
        tasks: [id]
      };
    })
  );
}
function drawings(cut, aliases) {
  const told = /* @__PURE__ */ new Set();
  const findings = [];
  for (const { bodyStart, bodyEnd } of cut.sections) {
    const text = cut.text.slice(bodyStart, bodyEnd);
    if (!/[│┃║]/.test(text)) continue;
    for (const match of text.matchAll(/[│┃║]\s*([^│┃║\n]{1,80}?)(?=\s{2,}|\s*[│┃║])/g)) {
      const cell = match[1].trim();
      const offset = bodyStart + match.index + match[0].indexOf(cell);
      const named = readWorkerHeading({ text: cell.replace(/\s*\([^()]*\)?$/, ""), offset });
      if (!named || told.has(named.name.id) || aliases.one(named.name.id) !== void 0) continue;
      if (aliases.one(named.name.key) !== void 0) continue;
      told.add(named.name.id);
      findings.push({
        rule: "plan/partly-read",
        at: cut.index.place(named.start, named.start + named.length),
        message: `${named.name.id} stands in a drawing, of which nothing is read; expected a definition such as "### ${named.name.id}: Title" with its files and dependencies`
      });
    }
  }
  return findings;
}

// src/formats/execution-plan/inline.ts
var BOLD = /^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?\*\*([^*\n]{1,120}?)(?::\*\*|\*\*[ \t]*(?::|[–—-][ \t]|$))/gm;
var ASSIGNED = /^[ \t]*\*\*(?:worker|agent|stream|track|lane|team|owner)(?::\*\*|\*\*:)[ \t]*([^\n]+)$/im;
var WORDS = /^\s*(?:tasks?|scope|work|responsibilities|deliverables|files)?\s*(?=$|[:(–—-])/i;
function findInlineWorkers(cut) {
  const units = { workers: [], phases: [], phaseSections: [], groups: /* @__PURE__ */ new Map() };
  const seen = /* @__PURE__ */ new Set();
  for (const section of cut.sections) {
    const found = namedIn(cut, section).filter(({ name }) => !seen.has(name.id));
    if (found.length === 0) continue;
    const phase = phaseOf(units, section);
    for (const one of found) {
      if (seen.has(one.name.id)) continue;
      seen.add(one.name.id);
      units.workers.push(unitOf(cut, section, one, phase));
    }
  }
  if (units.workers.length < 2) return { ...units, workers: [], phases: [], phaseSections: [] };
  return groupByPhase(units);
}
function namedIn({ text }, { bodyStart, bodyEnd }) {
  const body = text.slice(bodyStart, bodyEnd);
  const assigned = ASSIGNED.exec(body);
  const whole = assigned && leadingName(assigned[1]);
  if (assigned && whole && !/\+|,|&|\band\b/.test(assigned[1].replace(/\([^()]*\)/g, ""))) {
    const start = bodyStart + assigned.index + assigned[0].length - assigned[1].length;
    const title = /\(([^()]*)\)/.exec(assigned[1])?.[1] ?? "";
    return [{ name: whole.name, title, start, length: whole.length, from: bodyStart, to: bodyEnd }];
  }
  const lines = [...body.matchAll(BOLD)].flatMap((match) => {
    const found = leadingName(match[1]);
    const rest = found && match[1].slice(found.length);
    if (!found || rest === void 0 || !WORDS.test(rest)) return [];
    const start = bodyStart + match.index + match[0].indexOf(match[1]);
    const title = rest.replace(WORDS, "").replace(/^[\s:(–—-]+|[\s):]+$/g, "");
    const from = bodyStart + match.index + match[0].length;
    return [{ name: found.name, title, start, length: found.length, from, to: bodyEnd }];
  });
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next) line.to = text.lastIndexOf("\n", next.start) + 1;
  });
  return lines;
}
function phaseOf(units, section) {
  const named = readPhaseHeading(section.heading);
  if (!named) return void 0;
  units.phases.push({ id: named.number, title: named.title, at: section.at });
  units.phaseSections.push(section);
  return units.phases.length - 1;
}
function unitOf({ text, index }, section, { name, title, start, length, from, to }, phase) {
  const own = {
    level: 0,
    heading: "",
    headingOffset: start,
    at: index.place(start, start + length),
    bodyStart: from,
    bodyEnd: to
  };
  const { text: words, done, estimate } = readTitle(title);
  return {
    name,
    sections: [own],
    ...phase !== void 0 && { phase },
    heading: {
      id: name.id,
      idOffset: start,
      idLength: length,
      title: words || section.heading.replace(/^[^:]*:\s*/, ""),
      done,
      certain: true,
      ...estimate !== void 0 && { estimate }
    },
    parts: () => [{ blocks: parseBlocks(text.slice(from, to), from) }]
  };
}
function groupByPhase(units) {
  const groups = /* @__PURE__ */ new Map();
  units.workers.forEach(({ phase }, i) => {
    const id = phase === void 0 ? void 0 : units.phases[phase].id.toLowerCase();
    if (id !== void 0) groups.set(id, [...groups.get(id) ?? [], i]);
  });
  return { ...units, groups };
}

// src/formats/execution-plan/merge-order.ts
function readMergeOrder(cut, tasks, aliases) {
  const sections = cut.sections.filter(
    ({ heading }) => /\b(?:merg(?:e|ing)|integration order)\b/i.test(heading)
  );
  const commands = sections.flatMap(
    ({ bodyStart, bodyEnd }) => fromCommands(cut.text.slice(bodyStart, bodyEnd), bodyStart, tasks, aliases)
  );
  if (commands.length > 1) return inOrder(commands, tasks, cut.index);
  const lists = sections.filter(({ heading }) => /\b(?:order|sequence|ordered)\b/i.test(heading)).flatMap(
    ({ bodyStart, bodyEnd }) => fromList(cut.text.slice(bodyStart, bodyEnd), bodyStart, aliases)
  );
  const found = lists.length > 1 ? lists : fromLine(cut.text, aliases);
  return found.length > 1 ? inOrder(found, tasks, cut.index) : [];
}
function inOrder(found, tasks, index) {
  const seen = /* @__PURE__ */ new Set();
  return found.flatMap(({ worker, start, length }) => {
    if (seen.has(worker)) return [];
    seen.add(worker);
    return [{ value: tasks[worker].id, at: index.place(start, start + length) }];
  });
}
var MERGE = /^[ \t]*(?:\$ )?git(?: -C \S+)? merge((?:[ \t]+\S+)+)[ \t]*(?:#.*)?$/gm;
function fromCommands(text, offset, tasks, aliases) {
  const byBranch = /* @__PURE__ */ new Map();
  tasks.forEach(({ branch }, i) => branch && byBranch.set(branch.value, i));
  return [...text.matchAll(MERGE)].flatMap(
    (match) => [...match[0].matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const branch = word.replace(/^(['"])(.*)\1$/, "$2");
      const worker = byBranch.get(branch) ?? byBranch.get(branch.replace(/^origin\//, "")) ?? aliases.one(branch);
      if (worker === void 0 || word === "git" || word === "merge") return [];
      return [{ worker, start: offset + match.index + index, length: word.length }];
    })
  );
}
function fromList(text, offset, aliases) {
  return parseBlocks(text, offset).flatMap((block) => {
    if (block.kind !== "list" || !block.ordered) return [];
    return block.items.flatMap(
      ({ text: item, start }) => namesIn({ text: item, offset: start }, aliases)
    );
  });
}
var LABEL = /^[ \t]*(?:[-*+][ \t]+)?[*_]*(?:merge|integration) (?:order|sequence)\b[^:\n]{0,40}:[*_]*[ \t]*([^\n]+)$/im;
function fromLine(text, aliases) {
  const match = LABEL.exec(text);
  if (!match) return [];
  const from = match.index + match[0].length - match[1].length;
  return namesIn({ text: match[1], offset: from }, aliases);
}
function namesIn({ text, offset }, aliases) {
  return aliases.within(text).map(({ worker, start, length }) => ({ worker, start: offset + start, length }));
}

// src/formats/execution-plan/phase-dependencies.ts
function phaseDependencies(cut, units, tasks, aliases) {
  const ids = tasks.map(({ id }) => id);
  const numberOf = /* @__PURE__ */ new Map();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases = new Map(
    [...units.groups].map(([name, members]) => [name, members.map((task) => ids[task])])
  );
  return units.phaseSections.flatMap(({ bodyStart, bodyEnd, heading }, phase) => {
    const members = units.workers.flatMap((unit, i) => unit.phase === phase ? [i] : []);
    const [value] = readBody([
      { blocks: parseBlocks(cut.text.slice(bodyStart, bodyEnd), bodyStart) }
    ]).dependencies;
    if (!value || members.length === 0) return [];
    const position = members[0];
    const dialect = dialectOf(aliases);
    const named = (text) => aliases.ids(text, position);
    const parts = readDependencies(value, { ids, numberOf, position, phases, named });
    const own = new Set(members.map((member) => ids[member]));
    const at = cut.index.place(value.start, value.end);
    for (const member of members) {
      const { dependsOn } = tasks[member];
      const known = new Set(dependsOn.map(({ id }) => id));
      for (const id of new Set(parts.flatMap((part) => part.ids)))
        if (!known.has(id) && !own.has(id)) dependsOn.push({ id, at });
    }
    return dialect.problems(heading, value, parts, /* @__PURE__ */ new Map(), cut.index).map((finding) => ({
      ...finding,
      message: finding.message.replace(/^worker /, ""),
      tasks: [...own]
    }));
  });
}

// src/formats/execution-plan/references.ts
var EXISTS = /\b(?:what|already) exists\b|\b(?:relevant|key) (?:files|documentation)\b/i;
function readReferences(cut) {
  const inLists = cut.sections.filter(({ heading }) => EXISTS.test(heading)).flatMap(({ bodyStart, bodyEnd }) => parseBlocks(cut.text.slice(bodyStart, bodyEnd), bodyStart)).flatMap((block) => block.kind === "list" ? block.items : []).flatMap(({ text, start }) => readPathItem({ text, offset: start }));
  const inTables = [...tablesOf(cut)].filter(({ section }) => EXISTS.test(section.heading)).flatMap(({ rows }) => rows.flatMap((row) => row.slice(0, 2))).filter(({ text }) => /^`[^`]+`$/.test(text)).flatMap((cell) => readPathItem(cell));
  return [...inLists, ...inTables];
}

// src/formats/execution-plan/sections.ts
var GOAL = /^[ \t]*[*_]*(?:goals?|objective|target|target objective|purpose|mission)\b[^:\n]{0,20}:[*_]*[ \t]*(\S[^\n]*)$/im;
function goalOf(cut) {
  const goal = GOAL.exec(cut.text)?.[1]?.replace(/[*_]+$/, "").trim();
  if (goal === void 0) return summaryText(cut);
  return isUnfilled(goal) ? void 0 : goal;
}
function presentSections(cut, hasMatrix, mergesInOrder) {
  const found = /* @__PURE__ */ new Set();
  if (goalOf(cut) !== void 0) found.add("goal");
  if (hasMatrix) found.add("ownership");
  const merges = /\b(?:orchestrat|merg(?:e|ing)\b|integration\b)/i;
  if (mergesInOrder || cut.sections.some(({ heading }) => merges.test(heading)))
    found.add("protocol");
  return found;
}
function readProtocol({ sections }) {
  const from = sections.findIndex(
    ({ heading }) => /\borchestrat|\bexecution protocol\b/i.test(heading)
  );
  if (from === -1) return [];
  const phases = [];
  for (const { level, heading } of sections.slice(from + 1)) {
    if (level <= sections[from].level) break;
    const match = /^[*_\s]*(?:phase|step)\s+(\d{1,4})\s*[:.)–—-]*\s*(.*)$/i.exec(heading);
    if (match) phases.push({ number: Number(match[1]), name: match[2].replace(/[*_\s]+$/, "") });
  }
  return phases;
}

// src/formats/execution-plan/structure.ts
var LINE = /^([\s│├└─┬|`+\\-]*?)((?:\.{0,2}\/)?[\w.@[\](){}*~-][\w.@[\](){}*~/ -]*?)(?:\s+(?:#|\/\/|←|<-|<--|—|--)\s*(.*))?$/;
var VERBS = [
  [/^[\s(:-]*(?:creates?|created|new|adds?)\b/i, "create"],
  [/^[\s(:-]*(?:modif(?:y|ies|ied)|updates?|edits?|changes?|extends?|refactors?)\b/i, "modify"],
  [/^[\s(:-]*(?:deletes?|removes?)\b/i, "delete"],
  [/^[\s(:-]*(?:reads?|uses?)\b/i, "read"]
];
function readStructure(cut, aliases, known) {
  return cut.sections.flatMap(({ bodyStart, bodyEnd }) => {
    const text = cut.text.slice(bodyStart, bodyEnd);
    if (!/#|←|\/\/|—|<-|--/.test(text) || !/^[ \t]*(?:`{3}|~{3})/m.test(text)) return [];
    return parseBlocks(text, bodyStart).flatMap(
      (block) => block.kind === "code" ? marksOf(block, aliases, known) : []
    );
  });
}
function marksOf({ lines }, aliases, known) {
  const marks = [];
  const folders = [];
  const root = rootToDrop(
    lines.map(({ text }) => text),
    known
  );
  for (const { text, offset } of lines) {
    const match = LINE.exec(text.trimEnd());
    if (!match?.[2]) continue;
    const [, lead = "", name, comment = ""] = match;
    const column = lead.length;
    while (folders.length > 0 && folders.at(-1).column >= column) folders.pop();
    const path = (folders.at(-1)?.path ?? "") + name;
    if (name.endsWith("/")) folders.push({ column, path: path === root ? "" : path });
    for (const mark of workersOf(comment, aliases)) {
      marks.push({ ...mark, path: { text: path, offset: offset + column, length: name.length } });
    }
  }
  return marks;
}
function rootToDrop(lines, known) {
  const [first = "", second = ""] = lines.filter((line) => line.trim() !== "");
  const root = /^((?:\.\/)|[\w.@-]+\/)\s*(?:#.*)?$/.exec(first.trim())?.[1];
  if (root === void 0 || !/^[\s│├└|`+]/.test(second)) return void 0;
  if (root === "./") return root;
  const isReal = known.length === 0 || known.some((path) => tidyPath(path).pattern.startsWith(root));
  return isReal ? void 0 : root;
}
function workersOf(comment, aliases) {
  const named = aliases.within(comment);
  let end = 0;
  const first = named.filter(({ start, length }) => {
    const isNext = /^[\s([,&+/]*(?:and\s+)?$/i.test(comment.slice(end, start));
    if (isNext) end = start + length;
    return isNext;
  });
  const rest = comment.slice(end).replace(/^[)\]]/, "");
  if (first.length === 0 || !new RegExp("^\\s*(?:$|[:(\u2013\u2014-]|\\p{Lu}{3,}|\\w+(?:s|y)\\b)", "u").test(rest)) return [];
  const access = VERBS.find(([pattern]) => pattern.test(rest))?.[1] ?? "write";
  return first.map(({ worker }) => ({ worker, access }));
}

// src/formats/execution-plan/worker-table.ts
var WORKER_COLUMN = /^(?:worker|(?:sub-?)?agent|(?:work)?stream|track|lane|team|worktree|developer)s?(?: (?:id|name))?$/i;
var COLUMNS = [
  [/^(?:depends(?: on)?|dependenc(?:y|ies)|blocked by|prerequisites?|waits for)$/i, "dependencies"],
  [
    /^(?:files?(?: owned| assigned| ownership)?|owns|owned(?: files| paths)?|ownership|paths?|territory)\b/i,
    "files"
  ],
  [/^(?:estimate[ds]?|effort|duration|time|est\.?)\b/i, "estimate"],
  [/^(?:git )?branch$/i, "branch"],
  [/^worktree(?: path)?$/i, "worktree"],
  [/^(?:validation|verification|validate|test command)$/i, "validation"],
  [
    /^(?:title|name|component|task|focus|description|role|area|feature|responsibility|purpose|scope)$/i,
    "title"
  ]
];
function readWorkerRows(cut, aliases, kinds) {
  return [...tablesOf(cut)].flatMap((table) => {
    const [first, ...others] = table.head;
    const head = WORKER_COLUMN.exec(plainCell(first?.text ?? ""));
    if (!head) return [];
    const kind = head[0].toLowerCase().replace(/ (?:id|name)$/, "").replace(/s$/, "");
    const columns = others.map(
      ({ text }) => COLUMNS.find(([name]) => name.test(plainCell(text)))?.[1]
    );
    const tells = columns.some(
      (column) => column !== void 0 && column !== "title" && column !== "estimate"
    );
    if (!tells) return [];
    return rowsOf(table, kind, columns).filter(({ unit }) => {
      const isKnown = aliases.one(unit.heading.id) !== void 0;
      return isKnown || kinds.size === 0 || kinds.has(unit.name.kind);
    });
  });
}
function rowsOf(table, kind, columns) {
  return table.rows.flatMap(([first, ...cells]) => {
    const named = first && nameOf(first, kind);
    if (!named) return [];
    const body = emptyBody();
    let title = named.title;
    cells.forEach((cell, i) => {
      const column = columns[i];
      if (column === "title") title ||= plainCell(cell.text);
      else if (column) take(body, column, cell);
    });
    const end = cells.at(-1) ?? first;
    const told = cells.map(({ text }) => plainCell(text)).filter((text) => text !== "");
    if (told.length > 0) {
      const [start, to] = [cells[0].offset, end.offset + end.text.length];
      Object.assign(body.prose, { texts: [told.join(", ")], start, end: to });
    }
    const section = rowSection(table.section, first, end);
    const heading = {
      id: named.name.id,
      idOffset: named.start,
      idLength: named.length,
      title,
      done: false,
      certain: true
    };
    return [{ unit: { heading, sections: [section], parts: () => [], name: named.name }, body }];
  });
}
function rowSection({ at }, first, end) {
  const to = end.offset + end.text.length;
  return { level: 0, heading: "", headingOffset: first.offset, at, bodyStart: to, bodyEnd: to };
}
function nameOf({ text, offset }, kind) {
  const bare = text.replace(/^[*_`\s]+/, "");
  const start = offset + text.length - bare.length;
  const named = leadingName(bare);
  const key = /^(?:[A-Za-z]?\d+(?:\.\d+)*[A-Za-z]?|[A-Z])(?![\w-])/.exec(bare)?.[0];
  const whole = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}(?=[*_`\s]*$)/u.exec(bare)?.[0].trimEnd();
  const length = named?.length ?? key?.length ?? whole?.length;
  if (length === void 0 || /^(?:total|all|sum|none|tbd)\b/i.test(bare)) return void 0;
  const id = bare.slice(0, length);
  const name = named?.name ?? { kind, key: id, id };
  const title = bare.slice(length).replace(/^[\s:–—(-]+/, "").replace(/[)*_`\s]+$/, "");
  return { name, title: plainCell(title), start, length };
}
function take(body, column, cell) {
  if (column === "dependencies") {
    const declared = lineDependencies(cell);
    if (declared) body.dependencies.push(declared);
  } else if (column === "files") takeFiles(body, cell);
  else readField(body, column, cell);
}
function takeFiles(body, cell) {
  const paths = readPathItem(cell);
  for (const { text, offset, length = text.length, action } of paths)
    body.claims.push({ text, offset, length, access: action ?? "write" });
  const last = paths.at(-1);
  const from = last ? last.offset + (last.length ?? last.text.length) - cell.offset : 0;
  const rest = cell.text.slice(from).replace(/\([^()]*\)/g, "").replace(/^[`*_\s,;]+/, "");
  if (new RegExp("\\p{L}{3,}", "u").test(rest) && !/^none\b/i.test(rest))
    body.noPaths.push({ text: rest.trim(), offset: cell.offset + cell.text.indexOf(rest) });
}

// src/formats/execution-plan/parse.ts
function parseExecutionPlan(index, options) {
  const cut = outline(index);
  const excess = markdownExcess(cut, options.limits);
  if (excess) return overLimit(excess.message, excess.line, index);
  const { units, drafts } = readWorkers(cut);
  if (drafts.length > options.limits.tasks) {
    const message = `the plan has ${drafts.length} workers, over the limit of ${options.limits.tasks}; split it`;
    return overLimit(message, 1, index);
  }
  const aliases = aliasesOf(drafts.map(namedOf));
  const matrix = readMatrix(cut, aliases);
  const own = drafts.flatMap(({ body }) => body.claims);
  const known = [...matrix.rows.map(({ path }) => path.text), ...own.map(({ text }) => text)];
  const marks = readStructure(cut, aliases, known);
  const references = readReferences(cut);
  const paths = new PathReader(
    index,
    [
      ...own,
      ...matrix.rows.map(({ path }) => path),
      ...marks.map(({ path }) => path),
      ...references
    ],
    options.root
  );
  const findings = [...matrix.findings];
  const tasks = buildTasks(drafts, units, paths, index, findings, dialectOf(aliases));
  findings.push(...phaseDependencies(cut, units, tasks, aliases));
  for (const { brief } of tasks) brief.text = withoutStandard(brief.text);
  const owned = ownLists(tasks);
  const rows = matrixRows(matrix.rows, paths, index);
  giveClaims(tasks, rows, marks, paths);
  const mergeOrder = readMergeOrder(cut, tasks, aliases);
  findings.push(...problemsOf(cut, drafts, aliases));
  const title = titleSection(cut);
  const summary = goalOf(cut);
  const advice = adviceText(cut);
  const plan = {
    format: "execution-plan",
    title: title?.heading.replace(/[*_`]/g, "") ?? "",
    ...summary !== void 0 && { summary },
    ...advice !== void 0 && { advice },
    phases: units.phases,
    tasks,
    references: references.map((draft) => paths.mention(draft)),
    allows: readAllows(index),
    ...mergeOrder.length > 0 && { mergeOrder }
  };
  const document = {
    sections: presentSections(cut, rows.length > 0 || own.length > 0, mergeOrder.length > 0),
    at: title?.at ?? index.place(0, 0),
    matrix: rows,
    isWhole: matrix.isWhole,
    owned,
    vague: new Set(drafts.flatMap((draft, i) => isVague(cut, draft) ? [i] : [])),
    protocol: readProtocol(cut)
  };
  return { format: "execution-plan", plan, document, findings };
}
function readWorkers(cut) {
  const units = withoutRepeated(findWorkers(cut), cut);
  const drafts = units.workers.map((unit) => ({
    unit,
    body: readBody(unit.parts(cut))
  }));
  const kinds = new Set(drafts.map(({ unit }) => unit.name.kind));
  const aliases = aliasesOf(drafts.map(namedOf));
  const added = /* @__PURE__ */ new Map();
  for (const row of readWorkerRows(cut, aliases, kinds)) {
    const { id } = row.unit.heading;
    const known = drafts[aliases.one(id) ?? -1] ?? added.get(id);
    if (known) fillUp(known, row);
    else added.set(id, row);
  }
  drafts.push(...added.values());
  if (drafts.length > 0) return { units, drafts };
  const inline = findInlineWorkers(cut);
  return {
    units: inline,
    drafts: inline.workers.map((unit) => ({ unit, body: readBody(unit.parts(cut)) }))
  };
}
function namedOf({ unit }) {
  return { id: unit.heading.id, name: unit.name, title: unit.heading.title };
}
function fillUp({ unit, body }, row) {
  unit.heading.title ||= row.unit.heading.title;
  if (body.dependencies.length === 0) body.dependencies = row.body.dependencies;
  if (body.claims.length === 0) {
    body.claims = row.body.claims;
    body.noPaths = row.body.noPaths;
  }
  if (body.verification.length === 0) body.verification = row.body.verification;
  const { estimate, branch, worktree } = row.body;
  if (estimate) body.estimate ??= estimate;
  if (branch) body.branch ??= branch;
  if (worktree) body.worktree ??= worktree;
}
var AND_MORE = /^[^\n]{0,80}\b(?:files?|owns|ownership)\b[^\n]{0,400}(?:\betc\b|…|\.{3}|\band (?:so on|more|others?|related|their|its|all)\b)/im;
function isVague({ text }, { unit, body }) {
  if (body.noPaths.length > 0) return true;
  return unit.sections.some(
    ({ bodyStart, bodyEnd }) => AND_MORE.test(text.slice(bodyStart, bodyEnd))
  );
}
function ownLists(tasks) {
  const owned = /* @__PURE__ */ new Map();
  tasks.forEach(({ claims }, number) => {
    const writes = claims.filter(({ access }) => isWrite(access));
    if (writes.length > 0) owned.set(number, writes);
  });
  return owned;
}
export {
  parseExecutionPlan
};
