import { readPhaseHeading, type PhaseHeading } from "../task-plan/sections.ts";
import { withoutMarks } from "../task-plan/marks.ts";
import type { Slice } from "../task-plan/slice.ts";
import { withoutPlaces } from "./places.ts";

/** A heading that names a session. */
export interface SessionHeading {
  /** What kind of thing it calls itself, in lower case. */
  kind: string;
  name: string;
  nameOffset: number;
  title: string;
  done: boolean;
  /** False where the name is a word of the title: then the body must speak for a session as well. */
  certain: boolean;
}

/** Signs, tags and marks of emphasis before the words of a heading. */
const LEAD =
  /^(?:[*_`~\s]|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]|\[[ xX]?\])*/u;

/** The names that plans give to what one agent does in a worktree of its own. */
const KIND = /^(session|sitzung|worktree|agent|terminal|track|stream|lane|worker)\b[\s#:]*/i;

/** `A`, `1`, `1A`, `1.2`, `B-2`; behind it a separator or the end. */
const NAME =
  /^[[(`"]?([A-Za-z]|[A-Za-z]?\d+[A-Za-z]?(?:[.-]\d*[A-Za-z]?)*|[A-Za-z]-\d+)[\])`"]?(?=$|[\s:.)(–—-])/;

/** A longer heading is over a limit, and nothing of the plan is read. */
const LONGEST = 4096;

/** Reads `Session A: Designer`, `SESSION 1 – Tests`, `Session Designer`; `undefined` for another heading. */
export function readSessionHeading({ text, offset }: Slice): SessionHeading | undefined {
  if (text.length > LONGEST) return undefined;
  const lead = LEAD.exec(text)![0].length;
  const kind = KIND.exec(text.slice(lead));
  if (!kind?.[1]) return undefined;
  const from = lead + kind[0].length;
  const rest = text.slice(from);
  const short = NAME.exec(rest);
  if (short?.[1]) {
    const title = withoutMarks(rest.slice(short[0].length).replace(/^[\s*_:.)–—-]+/, ""));
    const nameOffset = offset + from + short[0].indexOf(short[1]);
    return {
      kind: kindOf(kind[1]),
      name: short[1],
      nameOffset,
      ...titled(title),
      certain: true,
    };
  }
  const whole = withoutMarks(rest.replace(/[*_`]/g, ""));
  const name = /^[^:–—(]*/
    .exec(whole.text)![0]
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  if (name === "") return undefined;
  return {
    kind: kindOf(kind[1]),
    name,
    nameOffset: offset + from,
    ...titled(whole),
    certain: false,
  };
}

/** What a thing calls itself, in English. */
function kindOf(word: string): string {
  return word.toLowerCase().replace("sitzung", "session");
}

function titled({ text, done }: { text: string; done: boolean }): { title: string; done: boolean } {
  const title = withoutPlaces(text.replaceAll("**", "")).trim();
  return { title: /^\(([^()]*)\)$/.exec(title)?.[1]?.trim() ?? title, done };
}

/** Reads the heading of a phase, wave or batch; a track is no phase here. */
export function readSessionPhase(heading: string): PhaseHeading | undefined {
  const text = heading.slice(LEAD.exec(heading)![0].length);
  return /^track\b/i.test(text) ? undefined : readPhaseHeading(text);
}

/** Phase and session make the id: `1A`, `1.2`, `1-Designer`; a name that starts with its phase stands alone. */
export function sessionId(phase: string | undefined, name: string): string {
  if (phase === undefined || startsWithPhase(phase, name)) return name;
  if (/^[A-Za-z]$/.test(name) && /\d$/.test(phase)) return phase + name;
  return /^\d/.test(name) ? `${phase}.${name}` : `${phase}-${name}`;
}

function startsWithPhase(phase: string, name: string): boolean {
  return name.startsWith(phase) && /^[A-Za-z.-]/.test(name.slice(phase.length));
}
