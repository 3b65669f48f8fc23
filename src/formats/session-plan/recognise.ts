import { LineIndex } from "../../model/place.ts";
import type { Sureness } from "../format.ts";
import { outline } from "../markdown/outline.ts";
import { findSessions } from "./units.ts";

/**
 * How much a text looks like a session plan. The signature is a session with what a session says below
 * a phase, or two of them without phases. Plans with an ownership matrix are execution plans.
 */
export function recogniseSessionPlan(text: string): Sureness {
  if (
    !/^ {0,3}#{2,6}[ \t].*\b(?:session|worktree|agent|track|stream|lane|terminal|worker)\b/im.test(
      text,
    )
  )
    return "no";
  const cut = outline(new LineIndex(text));
  if (cut.sections.some(({ heading }) => /\bownership matrix\b/i.test(heading))) return "no";
  const { sessions } = findSessions(cut);
  const own = sessions.filter(({ heading }) => heading.kind === "session");
  const inPhase = own.some(({ phase }) => phase !== undefined);
  if (own.length > 0 && (inPhase || own.length > 1)) return "signature";
  const planned = /^ {0,3}#[ \t].*\bparallel\b.*\bplan\b/im.test(text);
  return planned && sessions.length > 1 ? "maybe" : "no";
}
