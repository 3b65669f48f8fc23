import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Outline } from "../markdown/outline.ts";
import type { SessionPhase, SyncPoint } from "./document.ts";
import { findAfter, type SyncLine } from "./sync.ts";
import type { PhaseUnit, SessionUnits } from "./units.ts";

/** Phases with what orders them; their sessions and steps are added later. */
export function readPhases(
  { phases: units, sessions }: SessionUnits,
  cut: Outline,
  findings: ParserFinding[],
): SessionPhase[] {
  const { index } = cut;
  const positions = positionsOf(units);
  const filled = new Set(sessions.map(({ phase }) => phase));
  return units.map(({ heading, sections, syncs }, position): SessionPhase => {
    const saysAfter = readAfter(sections[0]!, cut, positions, position);
    const sequential =
      !filled.has(position) && /\bsequential|\bfinali[sz]|\bin order\b/i.test(heading.title);
    const none = syncs.find((sync) => sync.none);
    return {
      id: heading.number,
      at: sections[0]!.at,
      tasks: [],
      sequential,
      inRow: !filled.has(position) && (sequential || !/\bparallel\b/i.test(heading.title)),
      ...(saysAfter && { saysAfter }),
      syncs: syncs
        .filter(({ none }) => !none)
        .map((sync) => readSyncPoint(sync, position, heading.number, positions, index, findings)),
      ...(none && { noSync: index.place(none.start, none.end) }),
    };
  });
}

/** The position of each phase by its number in lower case. */
export function positionsOf(units: readonly PhaseUnit[]): Map<string, number> {
  const positions = new Map<string, number>();
  units.forEach(({ heading: { number } }, i) => {
    const key = number.toLowerCase();
    if (!positions.has(key)) positions.set(key, i);
  });
  return positions;
}

function readAfter(
  { headingOffset, bodyEnd }: PhaseUnit["sections"][0],
  { text, index }: Outline,
  positions: ReadonlyMap<string, number>,
  position: number,
): SessionPhase["saysAfter"] {
  const after = findAfter(text.slice(headingOffset, bodyEnd));
  const phase = after && positions.get(after.phase.toLowerCase());
  if (!after || phase === undefined || phase >= position) return undefined;
  return { phase, at: index.place(headingOffset + after.start, headingOffset + after.end) };
}

function readSyncPoint(
  { start, end, before }: SyncLine,
  position: number,
  phase: string,
  positions: ReadonlyMap<string, number>,
  index: LineIndex,
  findings: ParserFinding[],
): SyncPoint {
  const at = index.place(start, end);
  const named = before === undefined ? position + 1 : positions.get(before.toLowerCase());
  if (named === undefined) {
    findings.push({
      rule: "plan/partly-read",
      at,
      message: `the sync point of phase ${phase} comes before phase ${before}, which the plan does not have, and is read as the end of phase ${phase}; expected the name of a phase below`,
    });
    return { at, before: position + 1 };
  }
  if (named > position) return { at, before: named };
  return { at, before: position + 1, misplaced: before! };
}
