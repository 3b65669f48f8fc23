import {
  findWorkers,
  isPartOf,
  orderInHeading,
  orderInText,
  pathsOf,
  readTitle,
  withoutRepeated,
  withoutStandard
} from "./chunk-ZU3JBKEU.mjs";
import {
  goalOf,
  presentSections,
  readProtocol
} from "./chunk-2ZFEAKX6.mjs";
import {
  leftWhole,
  mentionReader,
  readSaid,
  unknownNames
} from "./chunk-KUR2OC42.mjs";
import {
  aliasesOf
} from "./chunk-BXWUXV5Y.mjs";
import {
  readCell,
  readLegend,
  refined
} from "./chunk-PCIHS3MW.mjs";
import {
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import {
  PathReader,
  buildTasks,
  markdownExcess,
  parseBlocks,
  readAllows,
  readBody,
  readDependencies,
  struckOut
} from "./chunk-SCKJLYT6.mjs";
import {
  adviceText,
  claimPath,
  findSync,
  inlineNames,
  isWorkerTable,
  leadingAnyName,
  leadingMixedName,
  leadingName,
  lineDependencies,
  newPlace,
  outline,
  plainCell,
  readAnyHeading,
  readField,
  readFieldTables,
  readMove,
  readPathItem,
  readPhaseHeading,
  readWorkerHeading,
  readWorkerRows,
  tablesOf,
  titleSection,
  unclaimedPaths,
  withDigits
} from "./chunk-V4XTOYGT.mjs";
import {
  branchFault,
  closesFence,
  encloses,
  isWrite,
  nearest,
  openedFence,
  tidyPath
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/execution-plan/claims.ts
function matrixRows(rows, paths, index) {
  return rows.map(({ path, isPart, cells, movedWith }) => ({
    path: paths.mention(path),
    isPart,
    cells: cells.map(({ task, cell, at }) => ({ task, ...cell, at: placeOf(at, index) })),
    ...movedWith && { movedWith: paths.mention(movedWith) }
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
    mentioned: (text) => aliases.idsWithin(text),
    problems,
    undeclared: () => [],
    firstSlot: (draft, index) => draft.unit.sections[0].level > 0 ? firstSlot(draft, index) : void 0,
    nextSlot
  };
}
function problems(id, value, parts, _gone, index) {
  const struck = struckOut(`worker ${id}`, id, parts, index);
  const unread2 = parts.filter(({ how }) => how === "unread");
  if (unread2.length === 0) return struck;
  const said = unread2.map(({ text }) => `"${text}"`).join(", ");
  const ids = parts.flatMap((part) => part.ids);
  const understood = ids.length === 0 ? "nothing" : ids.join(", ");
  return [
    {
      rule: "plan/partly-read",
      at: index.place(value.start, value.end),
      message: `worker ${id} depends on ${said}, which names no worker of the plan; ${understood} was understood, expected names such as W1, W2 or none`,
      tasks: [id]
    },
    ...struck
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
      protocol: [],
      unmerged: []
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
  return drafts.flatMap(({ unit, body }) => {
    const told2 = unclaimedPaths(body);
    const isTold = (item) => told2.some(({ offset }) => offset >= item.offset && offset < item.offset + item.text.length);
    const unread2 = body.noPaths.filter((item) => !isTold(item));
    return unread2.map((item) => noPath(unit.heading.id, item, index));
  });
}
function noPath(id, { text, offset }, index) {
  const [line = ""] = text.split(/\r?\n/, 1);
  const said = line.length > 80 ? `${line.slice(0, 79)}\u2026` : line;
  return {
    rule: "plan/partly-read",
    at: index.place(offset, offset + line.length),
    message: `"${said.replace(/[*_`]/g, "").trim()}" in the files of worker ${id} names no path, so it is left out; expected paths of the repository`,
    tasks: [id]
  };
}
function drawings(cut, aliases) {
  const told2 = /* @__PURE__ */ new Set();
  const findings = [];
  for (const { bodyStart, bodyEnd } of cut.sections) {
    const text = cut.text.slice(bodyStart, bodyEnd);
    if (!/[\u2502\u2503\u2551]/.test(text)) continue;
    for (const match of text.matchAll(/[\u2502\u2503\u2551]\s*([^\u2502\u2503\u2551\n]{1,80}?)(?=\s{2,}|\s*[\u2502\u2503\u2551])/g)) {
      const cell = match[1].trim();
      const offset = bodyStart + match.index + match[0].indexOf(cell);
      const named = readWorkerHeading({ text: cell.replace(/\s*\([^()]*\)?$/, ""), offset });
      if (!named || told2.has(named.name.id) || aliases.one(named.name.id) !== void 0) continue;
      if (aliases.one(named.name.key) !== void 0) continue;
      told2.add(named.name.id);
      findings.push({
        rule: "plan/partly-read",
        at: cut.index.place(named.start, named.start + named.length),
        message: `${named.name.id} stands in a drawing, of which nothing is read; expected a definition such as "### ${named.name.id}: Title" with its files and dependencies`
      });
    }
  }
  return findings;
}

// src/formats/execution-plan/contested.ts
var CONTESTED = /\b(?:shared|contended|contested|conflicting|overlapping|common)\s+(?:\S+\s+)?(?:files?|paths?)\b|\bfiles?\s+(?:shared|that (?:are shared|overlap|conflict)|with (?:conflicts|overlaps?))\b|\b(?:potential|possible|known|likely|expected|file|merge)\s+(?:file\s+|merge\s+)?(?:conflicts?|overlaps?|hot[ -]?spots?)\b|\bconflict\s+(?:zones?|points?|areas?|hot[ -]?spots?)\b/i;
var OTHERWISE = /\b(?:avoid\w*|between|do not|don't|handling|how|never|no|prevent\w*|read[- ]?only|resol\w+|strateg\w+|without)\b/i;
function isContested(heading) {
  return CONTESTED.test(heading) && !OTHERWISE.test(heading);
}

// src/formats/execution-plan/matrix-columns.ts
var FILE_COLUMN = /^(?:(?:shared |key |target |critical |contended )?(?:files?|paths?|modules?|director(?:y|ies)|folders?|crates?|packages?|locations?)\b|file|datei(?:en|pfad)?\b|pfade?\b|verzeichnis\b|ordner\b)/i;
var OWNERSHIP = /\bownership\b|\bfiles?\b.*\bmatrix\b|\bdatei\S*(?:zust\u00e4ndig|matrix)/i;
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
function columnsOf(table, legend, aliases) {
  const [first, ...others] = table.head;
  if (!first) return void 0;
  const columns = others.map((cell) => columnOf(cell, aliases));
  const isNamed = FILE_COLUMN.test(plainCell(first.text));
  if (columns.some((column) => column && "worker" in column))
    return isNamed || givesFiles(table, columns, legend) ? columns : void 0;
  const hasRoles = columns.some((column) => column && "role" in column);
  return isNamed && hasRoles && namesWorkers(table, columns, aliases) ? columns : void 0;
}
function hasWorkers(columns) {
  return columns.some((column) => column && "worker" in column);
}
function columnOf({ text }, aliases) {
  const name = headOf(text);
  if (/^(?:notes?|anmerkung(?:en)?|hinweise?)$/i.test(name)) return { notes: true };
  const worker = aliases.one(text) ?? workerOf(name, aliases);
  if (worker !== void 0) return { worker };
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
  if (role) return { role };
  return /^(?:comments?|remarks?|description|reason|purpose|why)$/i.test(name) ? { notes: true } : void 0;
}
function headOf(text) {
  return plainCell(text.replace(/<br\s*\/?>/gi, " "));
}
function workerOf(name, aliases) {
  const whole = aliases.one(name);
  if (whole !== void 0) return whole;
  const bare = name.replace(/^[^\p{L}\p{N}]+/u, "");
  const tries = [
    bare.slice(0, leadingMixedName(bare)?.length ?? 0),
    bare.split(/\s*(?::|\s[-\u2013\u2014]\s|[\u2013\u2014])\s*/, 1)[0],
    /\(([^()]*)\)$/.exec(bare)?.[1] ?? ""
  ];
  return tries.map((one) => aliases.one(one)).find((one) => one !== void 0);
}
function givesFiles(table, columns, legend) {
  if (!startsWithPaths(table) && !OWNERSHIP.test(table.section.heading)) return false;
  const cells = table.rows.flatMap(
    (row) => row.slice(1).filter((_, i) => columns[i] && "worker" in columns[i])
  );
  const read = cells.filter(({ text }) => readCell(text, legend) !== "unread");
  return read.length * 2 > cells.length;
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
function unknownColumns({ head, rows }, columns, legend, index) {
  if (!hasWorkers(columns)) return [];
  return head.slice(1).flatMap(({ text, offset }, i) => {
    const name = headOf(text);
    if (columns[i] || name === "") return [];
    const cells = rows.map((row) => readCell(row[i + 1]?.text ?? "", legend));
    const holdsAccess = !cells.includes("unread") && cells.some((cell) => cell !== "unread" && cell.length > 0);
    if (leadingAnyName(name) === void 0 && !holdsAccess) return [];
    return [
      {
        rule: "plan/partly-read",
        at: index.place(offset, offset + text.length),
        message: `column "${name}" of the ownership matrix names no worker that the plan defines, so it is left out; expected a definition such as "### Worker 1: Title"`
      }
    ];
  });
}
function unusedTable(table, aliases, index) {
  const { section, head } = table;
  const [first, ...others] = head;
  if (!first || !OWNERSHIP.test(section.heading)) return [];
  if (!FILE_COLUMN.test(plainCell(first.text)) && !startsWithPaths(table)) return [];
  if (others.every((cell) => isNotes(columnOf(cell, aliases)))) return [];
  const last = head.at(-1);
  return [
    {
      rule: "plan/partly-read",
      at: index.place(first.offset, last.offset + last.text.length),
      message: `nothing of the table below "${plainCell(section.heading)}" is read, as no column names a worker of the plan; expected a column of files and a column for each worker, such as "| File | W1 | W2 |"`
    }
  ];
}
function isNotes(column) {
  return column !== void 0 && "notes" in column;
}
function startsWithPaths({ rows }) {
  const withPath = rows.filter(([first]) => first && readPathItem(first).length > 0);
  return rows.length > 0 && withPath.length * 2 >= rows.length;
}

// src/formats/execution-plan/matrix-moves.ts
function moveIn({ text, offset }, first) {
  const lead = /[\s*_]{0,9}(?:[([{\u2013\u2014:-]\s{0,9})?(?:\b(?:git )?(?:mv|mov|renam)|\u2192|->|=>)/i.exec(
    text
  );
  if (!lead) return void 0;
  const path = pathsOf(first)[0]?.text;
  if (path === void 0) return void 0;
  const move = readMove(path + text.slice(lead.index), path.length);
  if (!move) return void 0;
  const shift = lead.index - path.length;
  const { text: name, start, length } = move.other;
  const place = newPlace(path, name, move.said);
  const other = { text: move.isFrom ? name : place, offset: offset + start + shift, length };
  const rest = text.slice(0, lead.index) + text.slice(move.end + shift);
  return { other, isFrom: move.isFrom, rest };
}
function accessOf(read) {
  const writes = read === "unread" ? [] : read.filter(({ access }) => isWrite(access));
  return writes.length > 0 ? writes : [{ access: "write", isOwner: false }];
}
function rowsOf(row, to) {
  if (!to && row.cells.every(({ move }) => !move)) return [row];
  const cells = row.cells.map(
    (one) => to || one.move ? { ...one, cell: sideOf(one.cell, one.move?.isFrom ?? false) } : one
  );
  const others = row.cells.flatMap((one) => one.move ? [otherRow(row, one.move, [one])] : []);
  if (to) others.push(otherRow(row, { other: to, isFrom: false }, row.cells));
  return [{ ...row, cells }, ...others];
}
function sideOf(cell, isNew) {
  if (!isWrite(cell.access)) return cell;
  return { ...cell, access: isNew ? "create" : "delete" };
}
function otherRow({ path }, { other, isFrom }, cells) {
  const sides = cells.map((one) => ({ ...one, cell: sideOf(one.cell, !isFrom) }));
  return { path: other, isPart: false, cells: sides, movedWith: path };
}

// src/formats/execution-plan/matrix.ts
function readMatrix(cut, aliases) {
  const matrix = { rows: [], contested: [], notes: [], isWhole: false, findings: [] };
  let section;
  let legend = /* @__PURE__ */ new Map();
  for (const table of tablesOf(cut)) {
    if (table.section !== section) {
      section = table.section;
      legend = readLegend(cut.text.slice(section.bodyStart, section.bodyEnd));
    }
    const columns = columnsOf(table, legend, aliases);
    if (!columns) {
      if (!isWorkerTable(table)) matrix.findings.push(...unusedTable(table, aliases, cut.index));
      continue;
    }
    matrix.isWhole ||= hasWorkers(columns) && /matrix\b/i.test(table.section.heading);
    matrix.findings.push(...unknownColumns(table, columns, legend, cut.index));
    const isOnlyTold = !hasWorkers(columns) && isContested(table.section.heading);
    const rows = isOnlyTold ? matrix.contested : matrix.rows;
    new MatrixReader({ ...matrix, rows }, columns, legend, aliases, cut.index).read(table);
  }
  return matrix;
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
  read({ head, rows }) {
    for (const [first, ...others] of rows) {
      if (!first) continue;
      const own = this.#columns.flatMap((column, i) => noteOf(column, head[i + 1], others[i]));
      const cells = this.#cells(others, first);
      const notes = this.#columns.flatMap(
        (column, i) => column && "notes" in column ? [others[i]?.text ?? ""] : []
      );
      this.#row(first, cells, notes.join(" "), own.join("; "));
    }
  }
  #row(first, cells, notes, own) {
    const isBold = /^\*\*.*\*\*$/.test(first.text.trim());
    const paths = pathsOf(isBold ? unbold(first) : first);
    if (isBold) this.#group = groupPath(paths);
    if (own !== "")
      for (const path of paths)
        this.#matrix.notes.push({ path: this.#full(path, isBold), text: own });
    if (cells.length === 0) return;
    if (paths.length === 0) return this.#unread(first, "names no path that could be read");
    for (const path of paths) {
      const full = this.#full(path, isBold);
      const isPart = isPartOf(
        first.text.slice(path.offset - first.offset + (path.length ?? path.text.length))
      );
      const own2 = cells.map((one) => ({ ...one, cell: this.#noted(one, notes) }));
      this.#matrix.rows.push(...rowsOf({ path: full, isPart, cells: own2 }, path.to));
    }
  }
  #full(path, isBold) {
    if (!this.#isBelowGroup(path, isBold)) return path;
    return { ...path, text: this.#group + path.text, length: path.length ?? path.text.length };
  }
  /** A path below a bold row belongs to it, unless it says the whole way: then both share the first folder. */
  #isBelowGroup({ text }, isBold) {
    const isWhole = text.includes("/") && topOf(text) === topOf(this.#group);
    return !isBold && this.#group !== "" && !isWhole && !/^[/~]/.test(text);
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
  #cells(cells, first) {
    return cells.flatMap((at, i) => {
      const column = this.#columns[i];
      if (!column || "notes" in column) return [];
      if ("role" in column) {
        const named = this.#aliases.within(at.text);
        const whole = this.#aliases.one(at.text);
        const workers = whole === void 0 ? named.map(({ worker }) => worker) : [whole];
        return workers.map((task) => ({ task, cell: column.role, at }));
      }
      const move = moveIn(at, first);
      const read = readCell(move?.rest ?? at.text, this.#legend);
      if (move) return accessOf(read).map((cell) => ({ task: column.worker, cell, at, move }));
      if (read !== "unread") return read.map((cell) => ({ task: column.worker, cell, at }));
      this.#unread(at, "says nothing of an access that could be read");
      return [];
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
function topOf(path) {
  return path.replace(/^(?:\.\/)+/, "").split("/", 1)[0];
}
function noteOf(column, head, cell) {
  const text = cell?.text.replaceAll("\\|", "|").trim() ?? "";
  if (text === "" || /^[-\u2013\u2014]+$/.test(text) || column && !("notes" in column)) return [];
  const name = plainCell(head?.text ?? "");
  return [column || name === "" ? text : `${name}: ${text}`];
}
function unbold({ text, offset }) {
  return { text: text.slice(2, -2), offset: offset + 2 };
}
function groupPath(paths) {
  const [path, ...others] = paths;
  if (!path || others.length > 0) return "";
  const folder = path.text.replace(/\*+$/, "");
  return folder.endsWith("/") ? folder : "";
}

// src/formats/execution-plan/inline.ts
function findInlineWorkers(cut) {
  const units = { workers: [], phases: [], phaseSections: [], groups: /* @__PURE__ */ new Map() };
  const seen = /* @__PURE__ */ new Set();
  for (const section of cut.sections) {
    const found = inlineNames(cut, section).filter(({ name }) => !seen.has(name.id));
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
    ({ bodyStart, bodyEnd }) => fromList(cut.text.slice(bodyStart, bodyEnd), bodyStart, tasks, aliases)
  );
  const found = lists.length > 1 ? lists : fromLine(cut.text, tasks, aliases);
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
var MERGE = /^[ \t]*(?:\$ )?git(?: -[Cc] \S+)* merge((?:[ \t]+\S+)+)[ \t]*(?:#.*)?$/gm;
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
function fromList(text, offset, tasks, aliases) {
  return parseBlocks(text, offset).flatMap((block) => {
    if (block.kind !== "list" || !block.ordered) return [];
    return block.items.flatMap(
      ({ text: item, start }) => namesIn({ text: item, offset: start }, tasks, aliases)
    );
  });
}
var LABEL = /^[ \t]*(?:[-*+][ \t]+)?[*_]*(?:merge|integration) (?:order|sequence)\b[^:\n]{0,40}:[*_]*[ \t]*([^\n]+)$/im;
function fromLine(text, tasks, aliases) {
  const match = LABEL.exec(text);
  if (!match) return [];
  const from = match.index + match[0].length - match[1].length;
  return namesIn({ text: match[1], offset: from }, tasks, aliases);
}
var STEP = /(?:(?!\u2192|->|=>|\u27f6|\u279c|[,;>+&]|\s(?:then|and|plus)\s)[^\n])+/gi;
function namesIn({ text, offset }, tasks, aliases) {
  const found = [];
  for (const { 0: step, index } of text.matchAll(STEP)) {
    const lead = step.length - step.trimStart().length;
    const whole = step.trim().replace(/[.:]$/, "");
    const at = { start: offset + index + lead, length: whole.length };
    const several = /^(?:all|every)\b/i.test(whole) ? [] : aliases.ids(whole, tasks.length) ?? [];
    const bare = found.length > 0 && /^(?:\d+[A-Za-z]?|[A-Z])$/.test(whole);
    const alone = bare ? aliases.one(whole) : void 0;
    const named = several.length > 1 ? several.map((id) => tasks.findIndex((one) => one.id === id)) : [];
    if (named.length > 0) found.push(...named.map((worker) => ({ worker, ...at })));
    else if (alone !== void 0) found.push({ worker: alone, ...at });
    else
      for (const { worker, start, length } of aliases.within(step))
        found.push({ worker, start: offset + index + start, length });
  }
  return found.filter(({ worker }) => worker >= 0);
}

// src/formats/execution-plan/merges.ts
var MERGING = /\b(?:merg(?:e|ing)|integration order)\b/i;
var COMMAND = /^[ \t]*(?:\$ )?git(?: -[Cc] \S+)* merge((?:[ \t]+\S+)+)[ \t]*$/gm;
var OPTION = /(?:^|\s)(?:-[mFsX]|--(?:message|file|strategy|strategy-option|into-name))(?:[= ]\s*|(?=['"]))(?:"[^"]*"?|'[^']*'?|\S+)|(?:^|\s)-\S+|\s#.*$/g;
var TRUNK = /^(?:(?:refs\/heads\/|origin\/|upstream\/)?(?:main|master|trunk|develop|dev|next|staging)|HEAD\b.*|FETCH_HEAD|[0-9a-f]{7,40}|v?\d[\d.]*)$/i;
var OPEN = /[$<>{}*\u2026[\]]|\.{3}/;
var AND_MORE = /(?:\.{3}|\u2026|\betc\b|\band so on\b|\brepeat|\bremaining\b|\bthe rest\b|\bothers?\b|\b(?:for|while)\b[^\n]*;\s*do\b)/i;
var EXAMPLE = /\b(?:each|every|in turn|one by one|one after (?:the )?(?:an)?other|same way|likewise|for (?:example|instance)|e\.g\.|z\. ?B\.|such as|examples?|sample)/i;
var OTHERWISE2 = /\b(?:merge|squash|cherry-pick|rebase|checkout|switch|pull|PR)\b/;
function unmergedWorkers(cut, tasks, order, own, aliases) {
  const sections = cut.sections.filter(({ heading }) => MERGING.test(heading));
  const texts = sections.map(({ bodyStart, bodyEnd }) => cut.text.slice(bodyStart, bodyEnd));
  const merged = sections.flatMap(({ bodyStart }, i) => mergedNames(texts[i], bodyStart));
  const known = merged.map((name) => branchOwner(name.text, tasks, aliases));
  if (order.length === 0 && known.every((owner) => owner === void 0)) return [];
  if (texts.some((text) => AND_MORE.test(text)) || merged.some(({ text }) => OPEN.test(text)))
    return [];
  const shown = new Set(known.filter((owner) => owner !== void 0));
  if (shown.size === 1 && merged.length === 1 && texts.some((text) => EXAMPLE.test(text)))
    return [];
  const done = /* @__PURE__ */ new Set([...order.map(({ value }) => value), ...known.map((task) => task?.id)]);
  const branches = new Set(
    tasks.flatMap(({ id, branch }) => done.has(id) && branch?.value || [])
  );
  const left = tasks.filter(
    (task) => !done.has(task.id) && isToMerge(task) && !branches.has(task.branch?.value ?? "")
  );
  const lines = left.length === 0 ? [] : linesBeside(cut, own);
  const lost = left.filter((task) => !lines.some((line) => speaksOf(line, task, aliases)));
  if (lost.length === 0) return [];
  const strange = merged.filter(({ text }, i) => known[i] === void 0 && !TRUNK.test(text));
  const place = ({ text, offset }) => cut.index.place(offset, offset + text.length);
  const found = [];
  const open = new Set(lost);
  for (const name of strange) {
    const byBranch = [...open].flatMap((task2) => task2.branch ? [task2.branch.value] : []);
    const [near] = nearest(name.text, byBranch);
    const task = [...open].find(({ branch }) => branch?.value === near && near !== void 0) ?? (open.size === 1 && strange.length === 1 ? [...open][0] : void 0);
    if (!task) continue;
    open.delete(task);
    found.push({ workers: [task.id], at: place(name), instead: name.text });
  }
  const last = merged.findLast((_, i) => known[i] !== void 0);
  const at = last ? place(last) : order.at(-1)?.at;
  if (open.size > 0 && at) found.push({ workers: [...open].map(({ id }) => id), at });
  return found;
}
function mergedNames(text, from) {
  return [...text.matchAll(COMMAND)].flatMap((match) => {
    const [line, names = ""] = match;
    const bare = names.replace(OPTION, (option) => " ".repeat(option.length));
    const start = from + match.index + line.indexOf(names, line.indexOf(" merge") + 6);
    return [...bare.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const name = word.replace(/^(['"])(.*)\1$/, "$2");
      return { text: name, offset: start + index + word.indexOf(name) };
    });
  });
}
function branchOwner(name, tasks, aliases) {
  const branch = name.replace(/^(?:refs\/heads\/|origin\/)/, "");
  const owner = tasks.find((task) => task.branch?.value === branch);
  return owner ?? tasks[aliases.one(branch) ?? -1];
}
function isToMerge({ done, inPlace, claims, branch }) {
  if (done || inPlace) return false;
  if (branch && (TRUNK.test(branch.value) || branchFault(branch.value) !== void 0)) return false;
  return claims.length === 0 ? branch !== void 0 : claims.some(({ access }) => isWrite(access));
}
function linesBeside(cut, own) {
  return cut.sections.filter((section) => !own.has(section)).flatMap(({ bodyStart, bodyEnd }) => cut.text.slice(bodyStart, bodyEnd).split(/\r?\n/)).filter((line) => OTHERWISE2.test(line));
}
function speaksOf(line, { id, branch }, aliases) {
  if (branch && line.includes(branch.value)) return true;
  return aliases.idsWithin(line).includes(id);
}
var ADD = /^[ \t]*(?:\$ )?git(?: -[Cc] \S+)* worktree add((?:[ \t]+(?:-(?![bB]\b)\S+|-[bB][ \t]+\S+|[^\s#-]\S*)){1,8})/gm;
function otherBranches(cut, tasks) {
  return [...cut.text.matchAll(ADD)].flatMap((match) => {
    const [command, args = ""] = match;
    if (/(['"])[^'"]*\s[^'"]*\1/.test(args)) return [];
    const words = args.trim().split(/\s+/).map((word) => word.replace(/['"`]/g, ""));
    const flag = words.findIndex((word) => /^-[bB]$/.test(word));
    const plain = words.filter(
      (word, i) => !word.startsWith("-") && !(flag !== -1 && i === flag + 1)
    );
    const [path = "", start] = plain;
    const branch = flag === -1 ? start : words[flag + 1];
    if (branch === void 0 || OPEN.test(branch) || OPEN.test(path)) return [];
    const isThere = ({ worktree }) => pathKey(worktree?.value) === pathKey(path);
    const there = only(tasks, isThere);
    const own = only(tasks, (task) => task.branch?.value === branch);
    const isTrunk = flag === -1 && TRUNK.test(branch);
    const found = [];
    if (there) {
      if (there.branch?.value !== branch && !isTrunk) found.push([there, there.branch, branch]);
    } else if (own && !tasks.some(isThere) && nameOf(own.worktree?.value) !== nameOf(path))
      found.push([own, own.worktree, path]);
    return found.flatMap(([task, said, word]) => {
      if (!said || branchFault(task.branch?.value ?? "x") !== void 0) return [];
      const kind = said === task.branch ? "branch" : "worktree";
      const where = kind === "branch" ? `on the branch ${word}` : `in ${word}`;
      const from = word === path ? command.search(/\sadd\s/) : command.search(/\s-[bB]\s/);
      const isLast = word !== path && from === -1;
      const at = match.index + (isLast ? command.lastIndexOf(word) : command.indexOf(word, from));
      return [
        {
          rule: "plan/partly-read",
          at: cut.index.place(at, at + word.length),
          message: `this command makes the worktree of ${task.id} ${where}, but ${task.id} says "${said.value}", which is what counts; expected the same in both`,
          tasks: [task.id],
          related: [{ at: said.at, message: `${task.id} names its ${kind} here` }]
        }
      ];
    });
  });
}
function only(tasks, isMeant) {
  const found = tasks.filter(isMeant);
  return found.length === 1 ? found[0] : void 0;
}
function nameOf(path = "") {
  return path.split(/[\\/]/).findLast((part) => part !== "") ?? "";
}
function pathKey(path) {
  return path?.replace(/^(?:\.\/)+|\/+$/g, "");
}

// src/formats/execution-plan/one-line.ts
var FILES = /\b(owns?|files?|edits?|touch(?:es)?|writes?|creates?|adds?|modif(?:y|ies)|changes?|reads?)\b[*_]{0,2}:?[*_]{0,2}\s+(?=[`"'\w./@])/gi;
var DEPENDS = /\b(?:depends\s+(?:up)?on|blocked\s+by|waits\s+for|starts\s+after)\b[*_]{0,2}:?[*_]{0,2}\s+/i;
function takeLine(body, { text, offset }) {
  if (text.length > 2e3) return;
  if (body.claims.length === 0) {
    for (const { 0: said, 1: verb, index } of text.matchAll(FILES)) {
      const from2 = index + said.length;
      const paths = readPathItem({ text: text.slice(from2), offset: offset + from2 });
      for (const path of paths) claimPath(body, path, accessOf2(verb));
    }
  }
  const depends = body.dependencies.length === 0 ? DEPENDS.exec(text) : null;
  if (!depends) return;
  const from = depends.index + depends[0].length;
  const value = /^(?:(?!\.(?:\s|$)|;).)*/.exec(text.slice(from))[0];
  const declared = lineDependencies({ text: value, offset: offset + from });
  if (declared) body.dependencies.push(declared);
}
function accessOf2(verb) {
  if (/^(?:creat|add)/i.test(verb)) return "create";
  if (/^(?:modif|edit|chang)/i.test(verb)) return "modify";
  return /^read/i.test(verb) ? "read" : "write";
}

// src/formats/execution-plan/own-parts.ts
var PRINCIPLE = /^[ \t]*(?:>[ \t]?)?[*_]*(?:philosophy|(?:core |guiding )?principles?)\b[^:\n]{0,20}:[*_]*[ \t]*(\S[^\n]*)$/im;
function readPrinciple(cut) {
  const title = titleSection(cut);
  const found = title && PRINCIPLE.exec(cut.text.slice(title.bodyStart, title.bodyEnd))?.[1];
  const principle = found?.replace(/[*_\s]+$/, "");
  return principle === void 0 || isUnfilled(principle) ? void 0 : principle;
}
var COMPUTED = /\bownership\b|\bmatrix\b|^(?:goal|summary|overview|advice)\b/i;
function readOwnParts(cut, tasks) {
  const groups = groupsOf(cut);
  const holdsPlan = groups.map((group) => group.some((section) => isOfPlan(section, tasks)));
  const first = holdsPlan.indexOf(true);
  return groups.flatMap((group, i) => {
    const isComputed = group.some(({ heading }) => COMPUTED.test(heading));
    if (holdsPlan[i] || isComputed) return [];
    const { level } = group[0];
    const sections = group.map((section) => ({
      level: Math.min(6, section.level - level + 2),
      heading: section.heading,
      text: textOf(cut, section)
    }));
    return sections.every(({ text }) => text === "") ? [] : [{ isBefore: i < first, sections }];
  });
}
function groupsOf(cut) {
  const title = titleSection(cut);
  const groups = [];
  for (const section of cut.sections.slice(title ? cut.sections.indexOf(title) + 1 : 1)) {
    if (section.level <= 2 || groups.length === 0) groups.push([section]);
    else groups.at(-1).push(section);
  }
  return groups;
}
function isOfPlan({ heading, headingOffset, at }, tasks) {
  return readAnyHeading({ text: heading, offset: headingOffset }) !== void 0 || tasks.some((task) => encloses(task.section, at) || encloses(at, task.section));
}
function textOf({ text }, { bodyStart, bodyEnd }) {
  return text.slice(bodyStart, bodyEnd).replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").replace(/(?:\s*\n)?-{3,}\s*$/, "").trim();
}

// src/formats/execution-plan/phase-dependencies.ts
function phaseDependencies(cut, units, tasks, aliases) {
  const ids = tasks.map(({ id }) => id);
  const numberOf = /* @__PURE__ */ new Map();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases = new Map(
    [...units.groups].map(([name, members]) => [name, members.map((task) => ids[task])])
  );
  const membersOf = (phase) => units.workers.flatMap((unit, i) => unit.phase === phase ? [i] : []);
  const groups = units.phases.map((_, phase) => membersOf(phase).map((member) => ids[member]));
  const positions = new Map(units.phases.map(({ id }, i) => [id.toLowerCase(), i]));
  const mentions = mentionReader(nameablesOf(units, tasks), positions);
  return units.phaseSections.flatMap((section, phase) => {
    const members = membersOf(phase);
    const [position] = members;
    if (position === void 0) return [];
    const earlier = membersOf(phase - 1).map((member) => ids[member]);
    const scope = {
      ids,
      numberOf,
      position,
      phases,
      named: (text) => PREVIOUS.test(text) ? earlier : titled(text) ?? aliases.ids(text, position)
    };
    const titled = (text) => {
      const number = units.phases.findIndex(({ title }, i) => i < phase && sameTitle(title, text));
      return number === -1 ? void 0 : membersOf(number).map((member) => ids[member]);
    };
    const findings = [];
    const sync = syncBefore(cut, units, phase);
    if (sync) {
      const at = { own: phase - 1, before: phase, groups };
      const said = readSaid(sync.said, at, mentions);
      const waiting = members.filter((member) => said.for?.includes(ids[member]) ?? true);
      const place = cut.index.place(sync.start, sync.end);
      give(waiting, endsOf(said.of ?? earlier, earlier, tasks), place, tasks);
      const own = { id: units.phases[phase - 1].id, tasks: earlier };
      if (said.leavesAll) findings.push(leftWhole(own, place));
      const { id } = units.phases[phase];
      findings.push(...unknownNames(said.unknown, own, id, cut.index, "worker"));
    }
    for (const { value, isCertain } of declaredBy(cut, units, phase)) {
      const parts = readDependencies(value, scope);
      if (!isCertain && !parts.some(speaksOfPlan)) continue;
      give(
        members,
        parts.flatMap((part) => part.ids),
        cut.index.place(value.start, value.end),
        tasks
      );
      const problems2 = dialectOf(aliases).problems(
        section.heading,
        value,
        parts,
        /* @__PURE__ */ new Map(),
        cut.index
      );
      for (const finding of problems2)
        findings.push({
          ...finding,
          message: finding.message.replace(/^worker /, ""),
          tasks: members.map((member) => ids[member])
        });
    }
    return findings;
  });
}
var PREVIOUS = /^(?:the )?(?:previous|prior|preceding|earlier|last) (?:phase|wave|batch|stage|sprint)\b/i;
function sameTitle(title, text) {
  const [own, other] = [title, text].map(
    (one) => one.replace(/\s*[([].*$/, "").replace(/\s+(?:phase|wave|batch|stage)$/i, "").trim().toLowerCase()
  );
  return own !== "" && own === other;
}
function speaksOfPlan({ ids, text }) {
  if (ids.length > 0) return true;
  return /^(?:phase|wave|batch|stage|milestone|sprint)\s+\w+$/i.test(text) || leadingName(text)?.length === text.length;
}
function declaredBy(cut, { phaseSections }, phase) {
  const section = phaseSections[phase];
  const { bodyStart, bodyEnd } = section;
  const text = cut.text.slice(bodyStart, bodyEnd);
  const [value] = readBody([{ blocks: parseBlocks(text, bodyStart) }]).dependencies;
  const inHeading = orderInHeading(section);
  if (value) return [{ value, isCertain: true }, ...inHeading ? [inHeading] : []];
  const said = inHeading ?? orderInText(text, bodyStart);
  return said ? [said] : [];
}
function syncBefore({ text }, { phaseSections, workers }, phase) {
  const from = workers.findLast((unit) => unit.phase === phase - 1)?.sections[0]?.bodyStart;
  const to = phaseSections[phase].headingOffset;
  if (from === void 0 || from > to) return void 0;
  const sync = findSync(text.slice(from, to), from);
  if (!sync) return void 0;
  const own = /\w+$/.exec(
    withDigits(phaseSections[phase].heading).split(/[:(\u2013\u2014]/, 1)[0].trim()
  )?.[0];
  if (sync.before !== void 0 && sync.before.toLowerCase() !== own?.toLowerCase())
    return void 0;
  return sync;
}
function nameablesOf({ workers }, tasks) {
  return workers.flatMap(({ name, phase, heading: { id, title } }, i) => {
    const branch = tasks[i]?.branch?.value;
    if (phase === void 0) return [];
    return [{ id, name: name.key, title, phase, ...branch !== void 0 && { branch } }];
  });
}
function endsOf(ids, earlier, tasks) {
  const own = new Set(ids);
  const waited = new Set(
    tasks.flatMap(({ id, dependsOn }) => own.has(id) ? dependsOn.map((other) => other.id) : [])
  );
  return ids.filter((id) => earlier.includes(id) || !waited.has(id));
}
function give(members, ids, at, tasks) {
  const own = new Set(members.map((member) => tasks[member].id));
  for (const member of members) {
    const { dependsOn } = tasks[member];
    const known = new Set(dependsOn.map(({ id }) => id));
    for (const id of new Set(ids)) if (!known.has(id) && !own.has(id)) dependsOn.push({ id, at });
  }
}

// src/formats/execution-plan/references.ts
var EXISTS = /\b(?:what|already) exists\b|\b(?:relevant|key) (?:files|documentation)\b/i;
function readReferences(cut) {
  const inLists = cut.sections.filter(({ heading }) => EXISTS.test(heading)).flatMap(({ bodyStart, bodyEnd }) => parseBlocks(cut.text.slice(bodyStart, bodyEnd), bodyStart)).flatMap((block) => block.kind === "list" ? block.items : []).flatMap(({ text, start }) => readPathItem({ text, offset: start }));
  const inTables = [...tablesOf(cut)].filter(({ section }) => EXISTS.test(section.heading)).flatMap(({ rows }) => rows.flatMap((row) => row.slice(0, 2))).filter(({ text }) => /^`[^`]+`$/.test(text)).flatMap((cell) => readPathItem(cell));
  return [...inLists, ...inTables];
}

// src/formats/execution-plan/stated.ts
var LONGEST_LINE = 400;
var TURNS = /\b(?:needs?|requires?|after|waits?|waiting|depends?|before|not|blocks?|outputs?|results?)\b|['\u2019]s\b/i;
function onlyNames(text, aliases) {
  const own = text.trim();
  if (TURNS.test(own)) return void 0;
  const whole = aliases.one(own);
  if (whole !== void 0) return [whole];
  const parts = own.replace(/\([^()]*\)/g, "").replace(/^(?:both|all of)\s+/i, "").split(/\s*(?:,|;|&|\+|\/|\s{2,}|\band\b|\bund\b)\s*/i).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const found = parts.map((part) => aliases.one(part) ?? headed(part, aliases));
  if (found.length === 0 || found.includes(void 0)) return void 0;
  return found.filter((worker) => worker !== void 0);
}
function headed(text, aliases) {
  const [first, ...more] = text.split(/:\s|\s[-\u2013\u2014]\s/);
  return more.length > 0 ? aliases.one(first) : void 0;
}
function pairs(before, after, at) {
  return before.flatMap(
    (one) => after.flatMap((other) => one === other ? [] : [{ before: one, after: other, at }])
  );
}

// src/formats/execution-plan/shared-files.ts
function readSharedFiles(cut, drafts, { rows, contested }, aliases) {
  const writes = knownWrites(drafts, rows);
  const found = { rows: [], findings: [] };
  const give2 = (row) => {
    const cells = row.cells.filter(({ task }) => !writes(task, row.path.text));
    if (cells.length > 0) found.rows.push({ ...row, cells });
  };
  contested.forEach(give2);
  for (const { item, name } of contestedItems(cut, drafts)) {
    for (const path of readPathItem({ text: item.text, offset: item.start })) {
      const from = path.offset - item.start + path.text.length;
      const said = textOf2(item).slice(from, from + MOST);
      const workers = workersIn(said, aliases, drafts.length);
      const at = { text: path.text, offset: path.offset };
      const cells = workers.map((task) => ({ task, cell: WRITE, at }));
      if (isPlain(said, aliases)) give2({ path, isPart: false, cells });
      else {
        const left = workers.filter((task) => !writes(task, path.text));
        const ids = left.map((task) => drafts[task].unit.heading.id);
        if (left.length > 0) found.findings.push(unread(name, path, ids, cut.index));
      }
    }
  }
  return found;
}
var MOST = 2e3;
var WRITE = { access: "write", isOwner: false };
function unread(name, { text, offset }, ids, index) {
  return {
    rule: "plan/partly-read",
    at: index.place(offset, offset + text.length),
    message: `what "${name}" says of ${text} is not read, and the files of ${ids.join(", ")} leave it out; expected it among the files of each worker that writes it`,
    tasks: ids
  };
}
function* contestedItems(cut, drafts) {
  const own = new Set(
    drafts.flatMap(({ unit }) => unit.sections.map(({ bodyStart }) => bodyStart))
  );
  for (const section of cut.sections) {
    if (own.has(section.bodyStart)) continue;
    let name = isContested(section.heading) ? nameOf2(section.heading) : void 0;
    for (const block of blocksOf(cut, section)) {
      const label = block.kind === "text" ? labelOf(block.text) : void 0;
      if (label !== void 0) name = isContested(label) ? nameOf2(label) : void 0;
      if (block.kind !== "list" || name === void 0) continue;
      for (const item of block.items) yield { item, name };
    }
  }
}
function blocksOf({ text }, { heading, bodyStart, bodyEnd }) {
  const body = text.slice(bodyStart, bodyEnd);
  return isContested(heading) || /shared|conflict|overlap|contended/i.test(body) ? parseBlocks(body, bodyStart) : [];
}
function labelOf(text) {
  const line = text.trimEnd().split(/\r?\n/).at(-1).trim();
  return line.length <= 80 && (/:[*_]*$/.test(line) || /^\*\*[^*]+\*\*$/.test(line)) ? line : void 0;
}
function nameOf2(heading) {
  return heading.replace(/[*_`]|:\s*$/g, "").trim();
}
function textOf2({ text, children }) {
  const below = children.flatMap((block) => block.kind === "list" ? block.items : []);
  return [text, ...below.map(textOf2)].join("\n");
}
var LIST = /\b(workers|agents|(?:work)?streams|tracks|lanes|teams|worktrees)\s+((?:\d{1,3}|[A-Z])(?:\s*(?:,|&|\+|\/|\band\b)\s*(?:and\s+)?(?:\d{1,3}|[A-Z])\b)+)/gi;
var EVERYBODY = /\b(?:all|every|each|both)\s+(?:of\s+the\s+|the\s+)?(?:workers?|agents?|(?:work)?streams?|tracks?|lanes?|teams?|worktrees?)\b|\beveryone\b|\beverybody\b/i;
function workersIn(text, aliases, count) {
  const single = text.replace(
    LIST,
    (_, kinds, list) => [...list.matchAll(/\d+|[A-Z](?![a-z])/g)].map(([one]) => `${kinds.slice(0, -1)} ${one}`).join(", ")
  );
  const named = new Set(aliases.within(single).map(({ worker }) => worker));
  if (named.size > 0) return [...named];
  return EVERYBODY.test(text) ? Array.from({ length: count }, (_, worker) => worker) : [];
}
var WRITES = /\b(?:add|append|chang|creat|edit|extend|insert|modif|regist|touch|updat|wir|writ)\w*/i;
var TURNS2 = /\b(?:after|asks?|before|consum\w+|coordinator|depend\w*|except|first|imports?|instead|last|lead|never|not|only|orchestrator|own\w*|reads?|read-only|requests?|then|until|uses?|without)\b|n't\b|\u2192|->/i;
function isPlain(said, aliases) {
  if (TURNS2.test(said)) return false;
  const bare = said.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return WRITES.test(said) || onlyNames(bare, aliases) !== void 0;
}
function knownWrites(drafts, matrix) {
  const known = drafts.map(
    ({ body }) => body.claims.flatMap(({ text, access }) => isWrite(access) ? [folderOf(text)] : [])
  );
  for (const { path, cells } of matrix)
    for (const { task, cell } of cells)
      if (isWrite(cell.access)) known[task].push(folderOf(path.text));
  return (task, path) => {
    const pattern = tidyPath(path).pattern;
    return known[task].some(
      (one) => pattern === one || one.endsWith("/") && pattern.startsWith(one)
    );
  };
}
function folderOf(path) {
  return tidyPath(path).pattern.replace(/\*+$/, "");
}

// src/formats/execution-plan/stated-arrows.ts
var ARROW = /\s*(?:[\u2500\u2501\u2550\u2013\u2014=-]*(?:>|\u25ba|\u25b6|\u2192|\u27f6|\u279c|\u21d2)+)\s*/u;
var DRAWN = /[\u2502\u2503\u2551\u2514\u2518\u250c\u2510\u251c\u2524\u252c\u2534\u253c\u256d\u256e\u2570\u256f]/;
var DOWN = /^[\s\u2502\u2503\u2551|]*[\u2193\u25bc\u2b07][\s\u2502\u2503\u2551|\u2193\u25bc\u2b07\uFE0F]*$/u;
function readArrows(lines, aliases) {
  const read = { stated: [], unread: [] };
  let above;
  let isDown = false;
  for (const line of lines) {
    if (/^[\s\u2502\u2503\u2551|]*$/.test(line.text)) continue;
    if (DOWN.test(line.text)) {
      isDown = above !== void 0;
      continue;
    }
    const chain = line.text.length > LONGEST_LINE ? void 0 : chainOf(line, aliases);
    if (!chain) {
      const workers = aliases.within(line.text).map(({ worker }) => worker);
      const isDrawing = DRAWN.test(line.text) || /[>\u25ba\u25b6\u2192\u27f6\u279c\u21d2]/u.test(line.text) || isDown;
      if (isDrawing && workers.length > 0) read.unread.push({ line, workers });
      [above, isDown] = [void 0, false];
      continue;
    }
    if (isDown && above) read.stated.push(...pairs(above, chain[0], line));
    chain.slice(1).forEach((one, i) => read.stated.push(...pairs(chain[i], one, line)));
    above = chain.at(-1);
    isDown = false;
  }
  return read;
}
function chainOf({ text }, aliases) {
  if (DRAWN.test(text)) return void 0;
  const own = text.replace(/^[\s>*_+-]*(?:[\p{L} ]{3,30}:[*_]*\s+(?=\S.*(?:>|\u2192|\u25ba|\u25b6)))?/u, "");
  const links = own.split(ARROW).map((link) => onlyNames(link, aliases));
  return links.some((link) => link === void 0) ? void 0 : links;
}

// src/formats/execution-plan/stated-mermaid.ts
var NODE = String.raw`([\p{L}\p{N}_][\p{L}\p{N}_.]*(?:-[\p{L}\p{N}_.]+)*)(?:\s*(?:\(\(|\(\[|\[\[|\[\(|\{\{|[[({>])["\s]*([^\])}"]*)["\s]*[\])}]{1,2})?(?::::\w+)?`;
var NODES = new RegExp(NODE, "gu");
var LINK = /\s*(?:--[^->|]*-->|==[^=>]*==>|-\.[^.>]*\.->|<?--+>|==+>|-\.+->|--+[ox](?=\s)|---+)\s*(?:\|[^|]*\|)?\s*/u;
function readMermaid(lines, aliases) {
  if (!/^\s*(?:graph|flowchart)\b/i.test(lines.find(({ text }) => isSaid(text))?.text ?? ""))
    return [];
  let count = 0;
  const labels = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Map();
  for (const line of lines) {
    if (!isSaid(line.text) || KEYWORD.test(line.text)) continue;
    if (line.text.length > LONGEST_LINE || count > MOST_EDGES) continue;
    const links = line.text.replace(/;\s*$/, "").split(LINK).map((link) => nodesOf(link, labels));
    links.slice(1).forEach((to, i) => {
      for (const from of links[i]) {
        const known = edges.get(from) ?? [];
        edges.set(from, known);
        for (const one of to) known.push({ to: one, at: line });
        count += to.length;
      }
    });
  }
  const workerOf2 = (node) => {
    const label = labels.get(node);
    if (label === void 0) return aliases.one(node);
    const [first, ...more] = onlyNames(label, aliases) ?? onlyNames(label.split(/<br\s*\/?>|\\n|:/i)[0], aliases) ?? [];
    return more.length === 0 ? first : void 0;
  };
  return [...edges.keys()].flatMap((node) => {
    const before = workerOf2(node);
    return before === void 0 ? [] : reached(node, before, edges, workerOf2);
  });
}
var MOST_EDGES = 2e4;
var KEYWORD = /^\s*(?:graph|flowchart|subgraph|end|style|classDef|class|linkStyle|click|direction)\b/i;
function isSaid(text) {
  return text.trim() !== "" && !text.trim().startsWith("%%");
}
function nodesOf(text, labels) {
  return [...text.matchAll(NODES)].flatMap(([, name, label]) => {
    if (label !== void 0) labels.set(name, label.trim());
    return [name];
  });
}
function reached(node, before, edges, workerOf2) {
  const stated = [];
  const seen = /* @__PURE__ */ new Set([node]);
  const open = [node];
  for (let from = open.pop(); from !== void 0; from = open.pop()) {
    for (const { to, at } of edges.get(from) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      const after = workerOf2(to);
      if (after === void 0) open.push(to);
      else if (after !== before) stated.push({ before, after, at });
    }
  }
  return stated;
}

// src/formats/execution-plan/stated-sentences.ts
var LEAD = /^[\s>*_+#`-]*(?:\d+[.)]\s+)?[*_`]*/;
var MAY = String.raw`(?:(?:must|should|shall|can|may|will|has\s+to|have\s+to|needs?\s+to|cannot|can(?:'|\u2019)t|only)\s+)*(?:not\s+(?=(?:start|begin|run)\s+(?:until|before)))?`;
var WAITS = String.raw`(?:depends?\s+(?:up)?on|(?:(?:is|are|be)\s+)?(?:blocked\s+by|dependent\s+on)|waits?\s+(?:for|on|until)|(?:starts?|begins?|runs?|comes?)\s+(?:only\s+)?(?:after|once|when|until|before(?<=not\s+\w+\s+before|cannot\s+\w+\s+before|n['\u2019]t\s+\w+\s+before))|requires|needs(?!\s+to)|h\u00e4ngt\s+(?:ab\s+)?von|wartet\s+auf|braucht)`;
var LEADS = String.raw`(?:blocks?|unblocks?|(?:is|are)\s+required\s+(?:by|for)|(?:is|are)\s+a\s+prerequisite\s+(?:of|for)|(?:be\s+)?(?:completed?s?|finish(?:es|ed)?|merged?s?|done|runs?|lands?|comes?)\s+(?:\w+\s+)?before)`;
var SENTENCE = new RegExp(
  String.raw`^([^.;|\n]{1,80}?)[*_\x60]*\s*(?:[:\u2013\u2014]\s*|\s)[*_\x60]*${MAY}(?:(${WAITS})|(${LEADS}))(?![\p{L}\p{N}])[*_\x60]*\s*:?[*_\x60]*\s+(.{1,200})$`,
  "iu"
);
var REST = /\s+(?:to\s+(?:be|finish|complete|land|merge|provide)\b|before\b|because\b|since\b|for\b|so\b|as\b|who\b|which\b|until\b|in\s+order\b|(?:can|may|could)\s+(?:start|begin|run)|starts?\b|begins?\b|runs?\b).*$/iu;
function readSentence(line, aliases, scope) {
  if (line.text.length > LONGEST_LINE || !new RegExp("\\p{L}", "u").test(line.text)) return [];
  const lead = LEAD.exec(line.text)[0].length;
  const match = SENTENCE.exec(line.text.slice(lead));
  if (!match) return [];
  const [, subject, waits2, , object] = match;
  const workers = onlyNames(subject, aliases);
  if (!workers) return [];
  const others = namesIn2({ text: object, offset: line.offset }, workers[0], aliases, scope);
  return waits2 === void 0 ? pairs(workers, others, line) : pairs(others, workers, line);
}
function readEntry(line, aliases, scope) {
  if (line.text.length > LONGEST_LINE) return [];
  const lead = LEAD.exec(line.text)[0].length;
  const match = /^([^:|\n]{1,80}):[*_]*\s+(.{1,200})$/.exec(line.text.slice(lead));
  const workers = match && onlyNames(match[1].replace(/[*_`]+/g, ""), aliases);
  if (!match || !workers) return [];
  return pairs(
    namesIn2({ text: match[2], offset: line.offset }, workers[0], aliases, scope),
    workers,
    line
  );
}
function namesIn2({ text, offset }, position, aliases, scope) {
  const own = text.replace(/[.;]\s.*$|[.;][*_\s]*$/, "").replace(REST, "").replace(/[*_`]+/g, "");
  const value = { text: own, offset, start: offset, end: offset + own.length };
  const named = (part) => aliases.ids(part, position);
  return readDependencies(value, { ...scope, position, named }).flatMap(
    ({ ids, how }) => how === "plain" ? ids.flatMap((id) => scope.numberOf.get(id) ?? []) : []
  );
}

// src/formats/execution-plan/stated-order.ts
var ORDER = /\bdependenc(?:y|ies)\b|\bdepends\b|\babh\u00e4ngigkeit|\b(?:execution|task|agent|worker)s? (?:order|graph|flow)\b|\bcritical path\b/i;
var BLOCKS = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:un)?block(?:s|ing)[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*(\S[^\n]*)$/gim;
function statedOrder(cut, units, tasks, aliases) {
  const ids = tasks.map(({ id }) => id);
  const numberOf = /* @__PURE__ */ new Map();
  ids.forEach((id, i) => numberOf.has(id) || numberOf.set(id, i));
  const phases = new Map(
    [...units.groups].map(([name, members]) => [name, members.map((task) => ids[task])])
  );
  const scope = { ids, numberOf, phases };
  const own = new Set(units.workers.flatMap(({ sections }) => sections));
  const unread2 = [];
  const stated = cut.sections.flatMap((section) => {
    const read = own.has(section) ? { stated: [], unread: [] } : inSection(cut, section, aliases, scope);
    unread2.push(...read.unread);
    return [...sentences(cut, section, aliases, scope), ...read.stated];
  });
  stated.push(...blocked(cut, units, aliases, scope));
  return [...take(stated, tasks, cut.index), ...told(unread2, tasks, cut.index)];
}
function sentences(cut, section, aliases, scope) {
  return linesOf(cut, section).flatMap((line) => readSentence(line, aliases, scope));
}
function inSection(cut, section, aliases, scope) {
  const text = cut.text.slice(section.bodyStart, section.bodyEnd);
  const isOrder = ORDER.test(section.heading);
  const read = { stated: [], unread: [] };
  if (!isOrder && !/^[ \t]*(?:`{3,}|~{3,})[ \t]*mermaid/im.test(text)) return read;
  for (const block of parseBlocks(text, section.bodyStart)) {
    if (block.kind !== "code") continue;
    if (/^mermaid$/i.test(block.language)) read.stated.push(...readMermaid(block.lines, aliases));
    else if (isOrder) {
      const arrows = readArrows(block.lines, aliases);
      read.stated.push(...arrows.stated);
      read.unread.push(...arrows.unread);
    }
  }
  if (!isOrder) return read;
  for (const line of linesOf(cut, section)) {
    read.stated.push(...readArrows([line], aliases).stated);
    if (/^depend|^abh\u00e4ng/i.test(section.heading.replace(/^[^\p{L}]+/u, "")))
      read.stated.push(...readEntry(line, aliases, scope));
  }
  return read;
}
function blocked(cut, units, aliases, scope) {
  return units.workers.flatMap(
    ({ sections }, worker) => sections.flatMap(
      ({ bodyStart, bodyEnd }) => [...cut.text.slice(bodyStart, bodyEnd).matchAll(BLOCKS)].flatMap((match) => {
        const [line, value] = match;
        const at = { text: line.trim(), offset: bodyStart + match.index + line.search(/\S/) };
        return pairs(
          [worker],
          namesIn2({ text: value, offset: at.offset }, worker, aliases, scope),
          at
        );
      })
    )
  );
}
function linesOf({ text }, { bodyStart, bodyEnd }) {
  let fence;
  return [...text.slice(bodyStart, bodyEnd).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      return [];
    }
    fence = openedFence(line);
    return fence ? [] : [{ text: line, offset: bodyStart + index }];
  });
}
var MOST_LOOKED_AT = 5e3;
function take(stated, tasks, index) {
  const findings = [];
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const seen = /* @__PURE__ */ new Set();
  for (const { before, after, at } of stated) {
    const key = `${before} ${after}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const [first, second] = [tasks[before], tasks[after]];
    const isLookedAt = seen.size <= MOST_LOOKED_AT;
    if (isLookedAt && waits(byId, second.id, first.id)) continue;
    const place = placeOf2(at, index);
    if (!isLookedAt || !waits(byId, first.id, second.id))
      second.dependsOn.push({ id: first.id, at: place });
    else
      findings.push({
        rule: "plan/partly-read",
        at: place,
        message: `${first.id} stands before ${second.id} here, but ${first.id} already waits for ${second.id}, so this is left out; let both say the same`,
        tasks: [first.id, second.id]
      });
  }
  return findings;
}
function waits(byId, from, to) {
  const seen = /* @__PURE__ */ new Set([from]);
  const open = [from];
  for (let id = open.pop(); id !== void 0; id = open.pop()) {
    for (const { id: next } of byId.get(id)?.dependsOn ?? []) {
      if (next === to) return true;
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return false;
}
var FREE = /\b(?:independent|no dependenc|in parallel)/i;
function told(unread2, tasks, index) {
  const related = new Set(
    tasks.flatMap(
      ({ id: id2, dependsOn }) => dependsOn.length > 0 ? [id2, ...dependsOn.map((one) => one.id)] : []
    )
  );
  const isAlone = (worker) => tasks[worker].dependencyAt === void 0 && !related.has(tasks[worker].id);
  const first = unread2.find(({ line, workers }) => !FREE.test(line.text) && workers.some(isAlone));
  if (!first) return [];
  const { id } = tasks[first.workers.find(isAlone)];
  return [
    {
      rule: "plan/partly-read",
      at: placeOf2(first.line, index),
      message: `this drawing of the order is not read, and nothing else says what ${id} waits for or who waits for ${id}; expected a line such as "**Depends On:** \u2026" in the worker, or arrows "${id} \u2192 \u2026"`,
      tasks: [id]
    }
  ];
}
function placeOf2({ text, offset }, index) {
  const lead = text.length - text.trimStart().length;
  return index.place(offset + lead, offset + text.trimEnd().length);
}

// src/formats/execution-plan/structure.ts
var LINE = /^([\s\u2502\u251c\u2514\u2500\u252c|`+\\-]*?)((?:\.{0,2}\/)?[\w.@[\](){}*~-][\w.@[\](){}*~/ -]*?)(?:\s+(?:#|\/\/|\u2190|<-|<--|\u2014|--)\s*(.*))?$/;
var VERBS = [
  [/^[\s(:-]*(?:creates?|created|new|adds?)\b/i, "create"],
  [/^[\s(:-]*(?:modif(?:y|ies|ied)|updates?|edits?|changes?|extends?|refactors?)\b/i, "modify"],
  [/^[\s(:-]*(?:deletes?|removes?)\b/i, "delete"],
  [/^[\s(:-]*(?:reads?|uses?)\b/i, "read"]
];
function readStructure(cut, aliases, known) {
  return cut.sections.flatMap(({ bodyStart, bodyEnd }) => {
    const text = cut.text.slice(bodyStart, bodyEnd);
    if (!/#|\u2190|\/\/|\u2014|<-|--/.test(text) || !/^[ \t]*(?:`{3}|~{3})/m.test(text)) return [];
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
  if (root === void 0 || !/^[\s\u2502\u251c\u2514|`+]/.test(second)) return void 0;
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

// src/formats/execution-plan/worktree-path.ts
var PATH = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}(?:path|directory|folder|location)[*_]{0,2}:[*_]{0,2}[ \t]*([`./~\p{L}\p{N}][^\n]*)$/imu;
function takeWorktreePath(body, { name, sections }, cut) {
  const [own] = sections;
  if (name.kind !== "worktree" || body.worktree || body.inPlace || !own) return;
  const match = PATH.exec(cut.text.slice(own.bodyStart, own.bodyEnd));
  if (!match) return;
  const [line, text = ""] = match;
  readField(body, "worktree", {
    text,
    offset: own.bodyStart + match.index + line.length - text.length
  });
  const { prose } = body;
  prose.texts = prose.texts.map(
    (one) => one.split("\n").filter((part) => part.trim() !== line.trim()).join("\n")
  ).filter((one) => one !== "");
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
  const shared = readSharedFiles(cut, drafts, matrix, aliases);
  const listed = drafts.flatMap(({ body }) => body.claims);
  const known = [...matrix.rows.map(({ path }) => path.text), ...listed.map(({ text }) => text)];
  const marks = readStructure(cut, aliases, known);
  const references = readReferences(cut);
  const paths = new PathReader(
    index,
    [
      ...listed,
      ...[...matrix.rows, ...shared.rows].map(({ path }) => path),
      ...marks.map(({ path }) => path),
      ...references,
      ...matrix.notes.map(({ path }) => path)
    ],
    options
  );
  const findings = [...matrix.findings, ...shared.findings];
  const tasks = buildTasks(drafts, units, paths, index, findings, dialectOf(aliases));
  findings.push(...phaseDependencies(cut, units, tasks, aliases));
  findings.push(...statedOrder(cut, units, tasks, aliases));
  for (const { brief } of tasks) brief.text = withoutStandard(brief.text);
  const owned = ownLists(tasks);
  const rows = matrixRows(matrix.rows, paths, index);
  giveClaims(tasks, [...rows, ...matrixRows(shared.rows, paths, index)], marks, paths);
  const mergeOrder = readMergeOrder(cut, tasks, aliases);
  findings.push(...problemsOf(cut, drafts, aliases), ...otherBranches(cut, tasks));
  const own = new Set(drafts.flatMap(({ unit }) => unit.sections));
  const title = titleSection(cut);
  const summary = goalOf(cut);
  const advice = adviceText(cut);
  const principle = readPrinciple(cut);
  const plan = {
    format: "execution-plan",
    title: title?.heading.replace(/[*_`]/g, "") ?? "",
    ...summary !== void 0 && { summary },
    ...advice !== void 0 && { advice },
    phases: units.phases,
    tasks,
    references: references.map((draft) => paths.mention(draft)),
    allows: readAllows(index),
    ...mergeOrder.length > 0 && { mergeOrder },
    ...principle !== void 0 && { principle },
    fileNotes: matrix.notes.map(({ path, text }) => ({
      pattern: paths.mention(path).pattern,
      text
    })),
    ownParts: readOwnParts(cut, tasks)
  };
  const document = {
    sections: presentSections(cut, rows.length > 0 || listed.length > 0, mergeOrder.length > 0),
    at: title?.at ?? index.place(0, 0),
    matrix: rows,
    isWhole: matrix.isWhole,
    owned,
    vague: new Set(drafts.flatMap((draft, i) => isVague(cut, draft) ? [i] : [])),
    protocol: readProtocol(cut),
    unmerged: unmergedWorkers(cut, tasks, mergeOrder, own, aliases)
  };
  return { format: "execution-plan", plan, document, findings };
}
function readWorkers(cut) {
  const units = withoutRepeated(findWorkers(cut), cut);
  const drafts = units.workers.map((unit) => ({
    unit,
    body: readBody(unit.parts(cut))
  }));
  for (const { unit, body } of drafts) takeWorktreePath(body, unit, cut);
  readFieldTables(cut, drafts);
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
    drafts: inline.workers.map((unit) => ({ unit, body: inlineBody(unit, cut) }))
  };
}
function inlineBody(unit, cut) {
  const body = readBody(unit.parts(cut));
  const { bodyStart, bodyEnd } = unit.sections[0];
  const [line = ""] = cut.text.slice(bodyStart, bodyEnd).split(/\r?\n/, 1);
  takeLine(body, { text: line, offset: bodyStart });
  return body;
}
function namedOf({ unit }) {
  return { id: unit.heading.id, name: unit.name, title: unit.heading.title };
}
function fillUp({ unit, body }, row) {
  unit.heading.title ||= row.unit.heading.title;
  if (body.dependencies.length === 0) body.dependencies = row.body.dependencies;
  body.waits.push(...row.body.waits);
  if (body.claims.length === 0) {
    body.claims = row.body.claims;
    body.noPaths = row.body.noPaths;
    body.inWords = row.body.inWords;
  }
  if (body.verification.length === 0) body.verification = row.body.verification;
  const { estimate, branch, worktree } = row.body;
  if (estimate) body.estimate ??= estimate;
  if (branch) body.branch ??= branch;
  if (worktree) body.worktree ??= worktree;
}
var AND_MORE2 = /^[^\n]{0,80}\b(?:files?|owns|ownership)\b[^\n]{0,400}(?:\betc\b|\u2026|\.{3}|\band (?:so on|more|others?|related|their|its|all)\b)/im;
function isVague({ text }, { unit, body }) {
  if (body.noPaths.length > 0) return true;
  return unit.sections.some(
    ({ bodyStart, bodyEnd }) => AND_MORE2.test(text.slice(bodyStart, bodyEnd))
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
