import {
  findSync,
  readSessionHeading,
  readSessionPhase,
  readSync
} from "./chunk-QDPVP5U4.mjs";
import {
  readLabel
} from "./chunk-WCMA2GUG.mjs";

// src/formats/session-plan/units.ts
function findSessions(cut) {
  const units = { sessions: [], phases: [], unread: [] };
  const kind = kindOf(cut);
  let phase;
  let session;
  for (const [i, section] of cut.sections.entries()) {
    if (section.level === 0) continue;
    const { level, heading } = section;
    const named = level > 1 ? readSessionPhase(heading) : void 0;
    if (named) {
      phase = { heading: named, sections: [] };
      session = void 0;
      units.phases.push(phase);
      addTo(phase.sections, section, cut, phase);
      continue;
    }
    const sync = readSync(heading, section.headingOffset);
    if (sync && phase) {
      phase.sync ??= sync.before === void 0 ? { ...sync, ...beforeOf(cut, section) } : sync;
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
    if (session) addTo(session.sections, section, cut, phase);
    else if (phase && level > phase.sections[0].level) addTo(phase.sections, section, cut, phase);
    else if (phase) phase = void 0;
  }
  return units;
}
function addTo(to, section, cut, phase) {
  const sync = phase && findSync(cut.text.slice(section.bodyStart, section.bodyEnd), section.bodyStart);
  if (sync && phase) phase.sync ??= sync;
  to.push(sync ? { ...section, bodyEnd: sync.start } : section);
}
function beforeOf({ text }, { bodyStart, bodyEnd }) {
  const said = readSync(`Sync point: ${text.slice(bodyStart, bodyEnd).replace(/\s+/g, " ")}`, 0);
  return said?.before === void 0 ? {} : { before: said.before };
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
  return text.slice(bodyStart, bodyEnd).split(/\r?\n/).some(isOwn) || inner.some(({ heading }) => isOwn(heading));
}

export {
  findSessions
};
