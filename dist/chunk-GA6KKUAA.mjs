import {
  fillPlaces,
  outputClaims,
  readSessionHeading,
  readSessionPhase,
  sessionId
} from "./chunk-WX3CDPFC.mjs";
import {
  columnOf,
  takeCell
} from "./chunk-ABVAWDNT.mjs";
import {
  findSyncs,
  isMergeHeading,
  readSync,
  withText
} from "./chunk-2N66SI7C.mjs";
import {
  plainCell,
  tablesOf
} from "./chunk-XUVMZIJT.mjs";
import {
  emptyBody
} from "./chunk-AJ7HXCCN.mjs";
import {
  readLabel
} from "./chunk-DKWMM3KO.mjs";
import {
  closesFence,
  openedFence
} from "./chunk-7FDFO6KC.mjs";

// src/formats/session-plan/bold.ts
var BOLD = /^(?:\*\*|__)(?=\W*(?:session|sitzung)\b)([^\n]*?)(?:\*\*|__)(\s*\([^()\n]*\))?:?\s*$/i;
function withBoldSessions(cut) {
  const isNamed = cut.sections.some(
    ({ level, heading, headingOffset: offset }) => level > 1 && readSessionHeading({ text: heading, offset })?.kind === "session"
  );
  if (isNamed || !/^(?:\*\*|__)\W*(?:session|sitzung)\b/im.test(cut.text)) return cut;
  return { ...cut, sections: cut.sections.flatMap((section) => split(section, cut)) };
}
function split(section, { text, index }) {
  const found = [{ ...section }];
  let fence;
  const body = text.slice(section.bodyStart, section.bodyEnd);
  for (const { 0: line, index: from } of body.matchAll(/[^\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = void 0;
      continue;
    }
    fence = openedFence(line);
    const bold = fence ? void 0 : BOLD.exec(line);
    const headingOffset = section.bodyStart + from + 2;
    const heading = bold ? line.slice(2, 2 + bold[1].length) : "";
    if (!bold || !readSessionHeading({ text: heading, offset: headingOffset })?.certain) continue;
    const start = section.bodyStart + from;
    found.at(-1).bodyEnd = start;
    found.push({
      level: Math.max(section.level, 1) + 1,
      heading: bold[2] === void 0 ? heading : line.slice(2).trimEnd().replace(/:$/, ""),
      headingOffset,
      at: index.place(start, start + line.trimEnd().length),
      bodyStart: Math.min(start + line.length + 1, section.bodyEnd),
      bodyEnd: section.bodyEnd
    });
  }
  return found;
}

// src/formats/session-plan/rows.ts
var SESSION_COLUMN = /^(?:session|sitzung|terminal)s?(?: (?:id|name|#|no\.?))?$/i;
var OUTPUT_COLUMN = /^(?:outputs?|deliverables?|ausgabe)$/i;
var PHASE_COLUMN = /^(?:phase|wave|batch|stage)$/i;
function readSessionRows(cut, phases) {
  return [...tablesOf(cut)].flatMap((table) => {
    const names = table.head.map(({ text }) => plainCell(text));
    const session = names.findIndex((name) => SESSION_COLUMN.test(name));
    const columns = names.map(columnOf);
    const tells = columns.some((column) => /^(?:branch|worktree|files|dep)/.test(column ?? ""));
    if (session === -1 || !(tells || names.some((name) => OUTPUT_COLUMN.test(name)))) return [];
    return table.rows.flatMap((cells) => readRow(cells, session, names, columns, table, phases));
  });
}
function readRow(cells, session, names, columns, table, phases) {
  const named = nameOf(cells[session]);
  if (!named) return [];
  const body = emptyBody();
  const said = plainCell(cells[names.findIndex((name) => PHASE_COLUMN.test(name))]?.text ?? "");
  const number = said.replace(/^(?:phase|wave|batch|stage)\s+/i, "").toLowerCase();
  const phase = phases.findIndex(
    ({ heading: heading2, sections }) => number === "" ? sections.some(({ headingOffset }) => headingOffset === table.section.headingOffset) : heading2.number.toLowerCase() === number
  );
  const heading = { ...named };
  if (number !== "" && phases.length === 0) heading.name = sessionId(number, heading.name);
  cells.forEach((cell, i) => {
    if (i === session || plainCell(cell.text) === "") return;
    if (columns[i] === "title") heading.title ||= plainCell(cell.text);
    takeColumn(body, cell, names[i], columns[i]);
  });
  const [first, last] = [cells[0], cells.at(-1)];
  const end = last.offset + last.text.length;
  if (body.prose.texts.length > 0) Object.assign(body.prose, { start: first.offset, end });
  const section = {
    level: 0,
    heading: "",
    headingOffset: heading.nameOffset,
    at: table.section.at
  };
  return [
    {
      heading,
      section: { ...section, bodyStart: end, bodyEnd: end },
      ...phase !== -1 && { phase },
      body
    }
  ];
}
function takeColumn(body, cell, name, column) {
  if (column && column !== "title") return takeCell(body, column, cell);
  if (PHASE_COLUMN.test(name)) return;
  const isOutput = OUTPUT_COLUMN.test(name);
  if (isOutput) body.claims.push(...outputClaims(cell));
  body.prose.texts.push(isOutput ? `Output: ${cell.text}` : plainCell(cell.text));
}
function nameOf(cell) {
  if (!cell || plainCell(cell.text) === "") return void 0;
  const lead = /^[\s*_`]*/.exec(cell.text)[0].length;
  const text = cell.text.slice(lead).replace(/[\s*_`]+$/, "");
  const offset = cell.offset + lead;
  if (/^(?:total|all|both|sum|none|tbd)\b|^\W+$/i.test(text)) return void 0;
  if (/^(?:sessions?\s+)?\w{1,4}\s*(?:[+&,/]|and\b)/i.test(text)) return void 0;
  const own = readSessionHeading({ text, offset });
  if (own) return { ...own, kind: "session" };
  const word = "Session ";
  return readSessionHeading({ text: word + text, offset: offset - word.length });
}
function fillFromRows(drafts, names, rows) {
  return rows.filter((row) => {
    const draft = sessionOf(row, drafts, names);
    if (!draft) return true;
    const { body } = draft;
    fillPlaces(body, row.body);
    if (body.dependencies.length === 0) body.dependencies.push(...row.body.dependencies);
    if (body.claims.length === 0) body.claims.push(...row.body.claims);
    if (body.verification.length === 0) body.verification.push(...row.body.verification);
    if (row.body.estimate) body.estimate ??= row.body.estimate;
    return false;
  });
}
function sessionOf({ heading: { name }, phase }, drafts, names) {
  const key = name.toLowerCase();
  const byId = drafts.find(({ unit }) => unit.heading.id.toLowerCase() === key);
  const found = drafts.filter(
    ({ unit }, i) => names[i].toLowerCase() === key && (phase === void 0 || unit.phase === phase)
  );
  return byId ?? (found.length === 1 ? found[0] : void 0);
}
function unreadRows(rows, { index }) {
  return rows.map(({ heading: { name, nameOffset } }) => ({
    rule: "plan/partly-read",
    at: index.place(nameOffset, nameOffset + name.length),
    message: `the table tells of session ${name}, which is not the name of one session below, so the row is left out; expected the name of one, such as 1A`
  }));
}

// src/formats/session-plan/units.ts
function findSessions(cut) {
  const units = { sessions: [], phases: [], unread: [], rows: [] };
  const kind = kindOf(cut);
  let phase;
  let session;
  for (const [i, section] of cut.sections.entries()) {
    if (section.level === 0) continue;
    const { level, heading } = section;
    const named = level > 1 ? readSessionPhase(heading) : void 0;
    if (named) {
      phase = { heading: named, sections: [], syncs: [] };
      session = void 0;
      units.phases.push(phase);
      addTo(phase.sections, section, cut, phase);
      continue;
    }
    const sync = syncHeading(section, phase && hasSession(units, phase));
    if (sync && phase) {
      const { bodyStart: offset, bodyEnd } = section;
      phase.syncs.push(withText(sync, { text: cut.text.slice(offset, bodyEnd), offset }));
      session = void 0;
      continue;
    }
    if (phase && level < phase.sections[0].level) phase = void 0;
    const read = level > 1 ? readSession(cut, i, kind) : void 0;
    if (read && (read.certain || speaks(cut, i))) {
      const at = phase && { phase: units.phases.indexOf(phase) };
      session = { heading: read, sections: [], ...at };
      units.sessions.push(session);
    } else if (read && phase && read.kind === "session") units.unread.push(section);
    if (session && section !== session.sections[0] && session.sections.length > 0) {
      if (level <= session.sections[0].level) session = void 0;
    }
    if (session) addTo(session.sections, section, cut, phase, "any");
    else if (phase && level > phase.sections[0].level) addTo(phase.sections, section, cut, phase);
    else if (phase) phase = void 0;
  }
  const rows = readSessionRows(cut, units.phases);
  if (units.sessions.length > 0) return { ...units, rows };
  const sessions = rows.map(({ section, body: row, heading, phase: at }) => {
    return { heading, sections: [section], row, ...at !== void 0 && { phase: at } };
  });
  return { ...units, sessions };
}
function hasSession({ sessions, phases }, phase) {
  const position = phases.indexOf(phase);
  return sessions.some((session) => session.phase === position);
}
function syncHeading({ heading, headingOffset }, behindSession) {
  const sync = readSync(heading, headingOffset, behindSession ? "any" : "plain");
  if (sync || !behindSession || !isMergeHeading(heading)) return sync;
  const said = [{ text: heading, offset: headingOffset }];
  return { start: headingOffset, end: headingOffset + heading.length, said };
}
function addTo(to, section, cut, phase, words = "plain") {
  const text = cut.text.slice(section.bodyStart, section.bodyEnd);
  const syncs = phase ? findSyncs(text, section.bodyStart, words) : [];
  phase?.syncs.push(...syncs);
  to.push(syncs[0] ? { ...section, bodyEnd: syncs[0].start } : section);
}
function kindOf(cut) {
  const read = cut.sections.map(
    ({ level, heading }) => level > 1 ? readSessionHeading({ text: heading, offset: 0 })?.kind : void 0
  );
  if (read.includes("session")) return "session";
  return read.find((kind, i) => kind !== void 0 && speaks(cut, i)) ?? "session";
}
function readSession(cut, i, kind) {
  const { heading: text, headingOffset: offset } = cut.sections[i];
  const read = readSessionHeading({ text, offset });
  return read?.kind === kind ? read : void 0;
}
function speaks({ sections, text }, i) {
  const { bodyStart, bodyEnd, level } = sections[i];
  const isOwn = (line) => {
    const label = readLabel(line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ""));
    if (!label) return false;
    const { is } = label;
    return is.kind === "files" || is.kind === "dependencies" || is.kind === "instructions" && /^\W*task\b/i.test(line) || is.kind === "field" && /^(?:branch|worktree|output|deliverables?)$/.test(is.name);
  };
  let end = i + 1;
  while (end < sections.length && sections[end].level > level) end++;
  const inner = sections.slice(i + 1, end);
  const body = text.slice(bodyStart, bodyEnd);
  return /\bgit worktree add\b/.test(body) || body.split(/\r?\n/).some(isOwn) || inner.some(({ heading }) => isOwn(heading));
}

export {
  withBoldSessions,
  fillFromRows,
  unreadRows,
  findSessions
};
