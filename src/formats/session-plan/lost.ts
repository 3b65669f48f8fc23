import type { ParserFinding } from "../../model/diagnostic.ts";
import { closesFence, openedFence } from "../markdown/fence.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { type LabelKind, readLabel } from "../task-plan/label.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { DraftTask } from "../task-plan/task.ts";
import { pathsWithin } from "./phrase.ts";
import { hasSession, type SessionUnits } from "./units.ts";

/** What a label in a session's text speaks of. */
export type SaidKind = "worktree" | "branch" | "output" | "files" | "work" | "check" | "wait";

/** A label with the first word of its value. */
export interface Said {
  kind: SaidKind;
  value: Slice;
  /** All that stands behind the label on its line. */
  rest: Slice;
}

const ITEM = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/;

/** The labels of a session that stand in a text, code blocks left out. */
export function saidIn({ text, offset }: Slice): Said[] {
  const found: Said[] = [];
  let fence: string | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = undefined;
      continue;
    }
    fence = openedFence(line.trimStart());
    if (!fence) found.push(...saidOn({ text: line, offset: offset + index }));
  }
  return found;
}

function saidOn({ text, offset }: Slice): Said[] {
  const lead = ITEM.exec(text)![0].length;
  const label = readLabel(text.slice(lead));
  const kind = label && kindOf(label.is, text);
  if (!kind) return [];
  const value = label.rest.replace(/^[\s*_`]+/, "");
  const from = lead + label.restOffset + label.rest.length - value.length;
  const bare = /^[^\s`,;|(]*/.exec(value)![0];
  const rest = { text: value, offset: offset + from };
  if ((kind === "worktree" || kind === "branch") && !isPlace(bare, value)) return [];
  return [{ kind, value: { ...rest, text: bare }, rest }];
}

/** A place that somebody still fills in is none, nor are words about places: `each session has its own`. */
function isPlace(bare: string, value: string): boolean {
  if (!/^[\w./@~]/.test(bare)) return false;
  return bare.includes("/") || !/^[\s`*_]*[^\W_]/.test(value.slice(bare.length));
}

function kindOf(is: LabelKind, line: string): SaidKind | undefined {
  if (is.kind === "files") return is.access === "read" ? undefined : "files";
  if (is.kind === "dependencies") return "wait";
  if (is.kind === "instructions") return /^\W*task\b/i.test(line) ? "work" : undefined;
  if (is.kind !== "field") return undefined;
  if (is.name === "worktree" || is.name === "branch") return is.name;
  if (/^(?:output|deliverables?)$/.test(is.name)) return "output";
  return is.name.startsWith("verif") ? "check" : undefined;
}

/** The first worktree and the first branch that sections name, as one text; empty where there is none. */
function placesOf(sections: readonly Section[], { text }: Outline): string {
  const said = sections.flatMap(({ bodyStart, bodyEnd }) =>
    saidIn({ text: text.slice(bodyStart, bodyEnd), offset: bodyStart }),
  );
  const places = (["worktree", "branch"] as const).map(
    (one) => said.find(({ kind }) => kind === one)?.value.text,
  );
  return places.every((place) => place === undefined) ? "" : places.join(" ");
}

/** Headings of what shows how a session is written, and tells of none. */
const SHOWN = /\b(?:templates?|examples?|formats?|legend|conventions?)\b/i;
/** Headings of what holds for several sessions: what they read and check there is no work of its own. */
const FOR_ALL =
  /\b(?:check-?lists?|reviews?|risks?|set-?up|shared|common|general|overview|summary|notes?|rules?|guidelines?|prerequisites?|preparation|context|background|assumptions?|out of scope|naming|resources?|references?)\b/i;

/**
 * True for a section that says what a session says, whatever its heading calls it. At the level of the
 * plan's sessions a worktree is enough, or files with something else; elsewhere more has to be there.
 * Places of other sessions count for nothing.
 */
function saysSession(cut: Outline, i: number, levels: ReadonlySet<number>, known: Known): boolean {
  const { sections, text } = cut;
  const { bodyStart, level, heading } = sections[i]!;
  if (SHOWN.test(heading)) return false;
  let end = i + 1;
  while (end < sections.length && sections[end]!.level > level) end++;
  const whole = { text: text.slice(bodyStart, sections[end - 1]!.bodyEnd), offset: bodyStart };
  const inner = sections.slice(i + 1, end);
  const headings = inner.flatMap(({ heading }) => saidOn({ text: heading, offset: 0 }));
  const said = [...saidIn(whole), ...headings];
  const kinds = new Set(said.map(({ kind }) => (kind === "output" ? "files" : kind)));
  const has = (own: SaidKind): boolean =>
    said.some(({ kind, value }) => kind === own && !known.places.has(value.text));
  if (!levels.has(level)) return has("worktree") && kinds.size > 2;
  if (has("worktree")) return true;
  if (kinds.size < 2) return false;
  if (has("branch")) return true;
  if (FOR_ALL.test(heading)) return said.some((one) => isOwnOutput(one, known.words));
  return kinds.has("files") && (said.some(isOutput) || pathsIn(whole).length > 0);
}

/** Words of a text that are paths. */
function pathsIn(text: Slice): string[] {
  return pathsWithin(text).map(({ path }) => path.text);
}

function isOutput({ kind }: Said): boolean {
  return kind === "output";
}

const DONE = /^\W*(?:new|creat|add|updat|modif|chang|edit|delet|remov|renam|mov)/i;

/** An output that says what is done to a path, or names one that no session names. */
function isOwnOutput(said: Said, known: ReadonlySet<string>): boolean {
  if (!isOutput(said)) return false;
  const paths = pathsIn(said.rest);
  return paths.length > 0 && (DONE.test(said.rest.text) || paths.some((path) => !known.has(path)));
}

/** What the sessions that were found say. */
interface Known {
  places: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

function knownOf({ sessions }: SessionUnits, { text }: Outline): Known {
  const bodies = sessions.flatMap(({ sections }) =>
    sections.map(({ bodyStart, bodyEnd }) => text.slice(bodyStart, bodyEnd)),
  );
  const places = bodies.flatMap((body) =>
    saidIn({ text: body, offset: 0 }).flatMap(({ kind, value }) =>
      kind === "worktree" || kind === "branch" ? [value.text] : [],
    ),
  );
  const words = bodies.flatMap((body) => body.split(/[\s`*,;:()[\]"']+/));
  return { places: new Set(places), words: new Set(words) };
}

/** The sections in which stands what sessions say, and whose headings name none. */
export function lostSessions(units: SessionUnits, cut: Outline): Section[] {
  const heads = units.sessions.flatMap(({ row, sections }) => (row ? [] : [sections[0]!]));
  if (heads.length === 0) return [];
  const levels = new Set(heads.map(({ level }) => level));
  const offsets = new Set(heads.map(({ headingOffset }) => headingOffset));
  const told = new Set(units.unread);
  const known = knownOf(units, cut);
  const same = new Set(units.sessions.map(({ sections }) => placesOf(sections, cut)));
  return units.others.flatMap(({ i, phase }) => {
    const section = cut.sections[i]!;
    if (told.has(section) || holdsOne(cut, i, offsets) || !saysSession(cut, i, levels, known))
      return [];
    // More of a session that stands elsewhere names the same worktree and branch.
    const own = placesOf([section], cut);
    if (own !== "" && same.has(own)) return [];
    const isFilled = phase === undefined || hasSession(units, phase);
    return isFilled || !isStep(section, cut) ? [section] : [];
  });
}

/** True where one of these headings stands below a section. */
function holdsOne({ sections }: Outline, i: number, offsets: ReadonlySet<number>): boolean {
  const { level } = sections[i]!;
  for (let at = i + 1; at < sections.length && sections[at]!.level > level; at++)
    if (offsets.has(sections[at]!.headingOffset)) return true;
  return false;
}

/** Sessions that name two worktrees, or two branches: below the second, another one may be meant. */
export function secondPlaces(drafts: readonly DraftTask[], cut: Outline): ParserFinding[] {
  return drafts.flatMap(({ unit: { heading, sections } }): ParserFinding[] => {
    const said = sections.flatMap(({ bodyStart, bodyEnd }) =>
      saidIn({ text: cut.text.slice(bodyStart, bodyEnd), offset: bodyStart }),
    );
    const second = secondOf(said);
    if (!second) return [];
    const [first, { kind, value }] = second;
    const plural = kind === "branch" ? "branches" : "worktrees";
    return [
      {
        rule: "plan/partly-read",
        at: cut.index.place(value.offset, value.offset + value.text.length),
        message: `session ${heading.id} names two ${plural}, "${first.value.text}" and "${value.text}", and the first one counts; what stands around the second may be another session, expected a heading above it such as "Session B: Title"`,
        tasks: [heading.id],
      },
    ];
  });
}

function secondOf(said: readonly Said[]): [Said, Said] | undefined {
  for (const kind of ["worktree", "branch"] as const) {
    const [first, ...others] = said.filter((one) => one.kind === kind);
    const other = others.find(({ value }) => value.text !== first?.value.text);
    if (first && other) return [first, other];
  }
  return undefined;
}

const STEP = /^\W*(?:step\s+)?\d/i;

/** True for a step of a phase without sessions: it is read, unless it has a worktree of its own. */
function isStep(section: Section, { text }: Outline): boolean {
  if (!STEP.test(section.heading)) return false;
  const body = { text: text.slice(section.bodyStart, section.bodyEnd), offset: 0 };
  return !saidIn(body).some(({ kind }) => kind === "worktree");
}
