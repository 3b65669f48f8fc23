import type { Outline, Section } from "../markdown/outline.ts";
import { readLabel } from "../task-plan/label.ts";
import type { PhaseHeading } from "../task-plan/sections.ts";
import type { TaskBody } from "../task-plan/task-body.ts";
import { readSessionHeading, readSessionPhase, type SessionHeading } from "./heading.ts";
import { readSessionRows, type SessionRow } from "./rows.ts";
import {
  findSyncs,
  isMergeHeading,
  readSync,
  type SyncLine,
  type SyncWords,
  withText,
} from "./sync.ts";

/** A session with the sections that belong to it; the text of each ends at a sync point. */
export interface SessionUnit {
  heading: SessionHeading;
  sections: Section[];
  /** Position of its phase. */
  phase?: number;
  /** What it says, where it is a row of a table. */
  row?: TaskBody;
}

/** A phase with the sections of its own, sessions left out. */
export interface PhaseUnit {
  heading: PhaseHeading;
  sections: Section[];
  /** Its sync points, those that say `none` as well. */
  syncs: SyncLine[];
}

/** The parts of a session plan. */
export interface SessionUnits {
  sessions: SessionUnit[];
  phases: PhaseUnit[];
  /** Headings that call themselves sessions and say nothing that a session says. */
  unread: Section[];
  /** Positions of headings that are neither a session nor below one, and the phase of each. */
  others: { i: number; phase: PhaseUnit | undefined }[];
  /** Rows of tables that tell of sessions with headings. */
  rows: SessionRow[];
}

/** Finds phases, sessions and sync points among the headings of a plan. */
export function findSessions(cut: Outline): SessionUnits {
  const units: SessionUnits = { sessions: [], phases: [], unread: [], others: [], rows: [] };
  const kind = kindOf(cut);
  let phase: PhaseUnit | undefined;
  let session: SessionUnit | undefined;
  for (const [i, section] of cut.sections.entries()) {
    if (section.level === 0) continue;
    const { level, heading } = section;
    const named = level > 1 ? readSessionPhase(heading) : undefined;
    if (named) {
      phase = { heading: named, sections: [], syncs: [] };
      session = undefined;
      units.phases.push(phase);
      addTo(phase.sections, section, cut, phase);
      continue;
    }
    const sync = syncHeading(section, phase && hasSession(units, phase));
    if (sync && phase) {
      const { bodyStart: offset, bodyEnd } = section;
      phase.syncs.push(withText(sync, { text: cut.text.slice(offset, bodyEnd), offset }));
      session = undefined;
      continue;
    }
    if (phase && level < phase.sections[0]!.level) phase = undefined;
    const read = level > 1 ? readSession(cut, i, kind) : undefined;
    if (read && (read.certain || speaks(cut, i))) {
      const at = phase && { phase: units.phases.indexOf(phase) };
      session = { heading: read, sections: [], ...at };
      units.sessions.push(session);
    } else if (read && phase && read.kind === "session") units.unread.push(section);
    if (session && section !== session.sections[0] && session.sections.length > 0)
      if (level <= session.sections[0]!.level) session = undefined;
    if (!session && level > 1) units.others.push({ i, phase });
    if (session) addTo(session.sections, section, cut, phase, "any");
    else if (phase && level > phase.sections[0]!.level) addTo(phase.sections, section, cut, phase);
    else if (phase) phase = undefined;
  }
  const rows = readSessionRows(cut, units.phases);
  if (units.sessions.length > 0) return { ...units, rows };
  const sessions = rows.map(({ section, body: row, heading, phase: at }) => {
    return { heading, sections: [section], row, ...(at !== undefined && { phase: at }) };
  });
  return { ...units, sessions };
}

/** True for a phase with sessions of its own. */
export function hasSession({ sessions, phases }: SessionUnits, phase: PhaseUnit): boolean {
  const position = phases.indexOf(phase);
  return sessions.some((session) => session.phase === position);
}

/** A heading that is a sync point; behind sessions one that says they are merged is one, too. */
function syncHeading(
  { heading, headingOffset }: Section,
  behindSession: boolean | undefined,
): SyncLine | undefined {
  const sync = readSync(heading, headingOffset, behindSession ? "any" : "plain");
  if (sync || !behindSession || !isMergeHeading(heading)) return sync;
  const said = [{ text: heading, offset: headingOffset }];
  return { start: headingOffset, end: headingOffset + heading.length, said };
}

/** Adds a section up to the sync points in it, which are the phase's. */
function addTo(
  to: Section[],
  section: Section,
  cut: Outline,
  phase?: PhaseUnit,
  words: SyncWords = "plain",
): void {
  const text = cut.text.slice(section.bodyStart, section.bodyEnd);
  const syncs = phase ? findSyncs(text, section.bodyStart, words) : [];
  phase?.syncs.push(...syncs);
  to.push(syncs[0] ? { ...section, bodyEnd: syncs[0].start } : section);
}

/** A plan calls its sessions by one name: `session` where it says so, else the first that speaks for itself. */
function kindOf(cut: Outline): string {
  const read = cut.sections.map(({ level, heading }) =>
    level > 1 ? readSessionHeading({ text: heading, offset: 0 })?.kind : undefined,
  );
  if (read.includes("session")) return "session";
  return read.find((kind, i) => kind !== undefined && speaks(cut, i)) ?? "session";
}

function readSession(cut: Outline, i: number, kind: string): SessionHeading | undefined {
  const { heading: text, headingOffset: offset } = cut.sections[i]!;
  const read = readSessionHeading({ text, offset });
  return read?.kind === kind ? read : undefined;
}

/** True when a label of a session stands below the heading: worktree, branch, task, output, files. */
function speaks({ sections, text }: Outline, i: number): boolean {
  const { bodyStart, bodyEnd, level } = sections[i]!;
  const isOwn = (line: string): boolean => {
    const label = readLabel(line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ""));
    if (!label) return false;
    const { is } = label;
    return (
      is.kind === "files" ||
      is.kind === "dependencies" ||
      (is.kind === "instructions" && /^\W*task\b/i.test(line)) ||
      (is.kind === "field" && /^(?:branch|worktree|output|deliverables?)$/.test(is.name))
    );
  };
  let end = i + 1;
  while (end < sections.length && sections[end]!.level > level) end++;
  const inner = sections.slice(i + 1, end);
  const body = text.slice(bodyStart, bodyEnd);
  return (
    /\bgit worktree add\b/.test(body) ||
    body.split(/\r?\n/).some(isOwn) ||
    inner.some(({ heading }) => isOwn(heading))
  );
}
