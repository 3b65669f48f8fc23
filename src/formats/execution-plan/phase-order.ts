import type { Section } from "../markdown/outline.ts";
import type { DeclaredDependencies } from "../task-plan/declaration.ts";
import { withDigits } from "../task-plan/number-words.ts";
import type { Slice } from "../task-plan/slice.ts";

/** Where a phase says what comes before it. */
export interface PhaseOrder {
  value: DeclaredDependencies;
  /** It says `depends on` or `blocked by`, which speaks of nothing but the order. */
  isCertain: boolean;
}

const WORDS = String.raw`(depend(?:s|ing|ent)?\s+(?:up)?on|blocked\s+by|after|requires?|needs|wait(?:s|ing)?\s+(?:for|on)|once|when|until|following|abhängig\s+von|nach)\b[:\s]*`;
/** In brackets or behind a dash at the end of a heading, maybe behind other remarks. */
const IN_HEADING = new RegExp(
  String.raw`(?:[([{]|\s[-–—:]\s)(?:[^()[\]{}]*[,;:–—]\s*|[^()[\]{},;]{0,30}?\b)?${WORDS}([^()[\]{}]+?)\s*[)\]}*_]*$`,
  "i",
);
const GROUP = String.raw`(?:phase|wave|batch|stage|milestone|sprint)s?`;
const KEY = String.raw`(?:[A-Za-z]?\d+[A-Za-z]?|[IVX]{2,5}|[A-Z])\b`;
const STARTS = String.raw`\b(?:starts?|begins?|started|begin|runs?|launch(?:es|ed)?|proceeds?|executes?|waits?|waiting|blocked)\b`;
/** `Starts when Phase 1 is merged`; what stands between the words may not turn them round. */
const IN_TEXT = new RegExp(
  String.raw`^[ \t>*_-]*(?:[^\n.]{0,60}?${STARTS}[^\n.]{0,30}?\b(?:after|once|when|until|for|by)|(?:after|once|when))\s+(?:all (?:of )?)?(?:the )?(${GROUP}\s+${KEY}(?:\s*(?:,|and|&|[-–])\s*(?:${GROUP}\s+)?${KEY})*)([^\n.]*)`,
  "im",
);
const TURNED = /\b(?:not|never|without|before|no need|independent)\b|n't\b/i;
/** What follows a name says only that its work is there. */
const DONE =
  /\s+(?:(?:is|are|has|have|being|been|gets?)\s+)*(?:all\s+)?(?:fully\s+)?(?:complete[ds]?|completion|done|finish(?:ed|es)?|merged?|merges|lands?|landed|passes|ready|abgeschlossen|fertig|gemergt)\b.*$/i;

/** No heading that says an order is longer; trying every dash of one takes its length squared. */
const LONGEST = 400;

/** What the heading of a phase says: `Phase 2: Two (after Phase 1)`, `Wave 3 — blocked by Wave 2`. */
export function orderInHeading({ heading, headingOffset }: Section): PhaseOrder | undefined {
  const match = heading.length > LONGEST ? null : IN_HEADING.exec(heading);
  if (!match || TURNED.test(match[0])) return undefined;
  const [whole, word, said] = match;
  const offset = headingOffset + match.index + whole.lastIndexOf(said!);
  const isCertain = /^(?:depend|blocked|abh)/i.test(word!);
  return { value: valueOf({ text: said!, offset }), isCertain };
}

/** A title that is to order nothing: without what `orderInHeading` would read. */
export function withoutOrder(title: string): string {
  const match = title.length > LONGEST ? null : IN_HEADING.exec(title);
  return match ? title.slice(0, match.index).trimEnd() : title;
}

/** What a sentence below it says: `Starts when Phase 1 is merged.` */
export function orderInText(text: string, offset: number): PhaseOrder | undefined {
  const match = IN_TEXT.exec(withDigits(text));
  if (!match) return undefined;
  const said = match[1]!;
  const from = match[0].lastIndexOf(said + match[2]!);
  const isSentence = new RegExp(STARTS, "i").test(match[0]);
  if (!isSentence || TURNED.test(match[0].slice(0, from))) return undefined;
  const start = offset + match.index + from;
  return { value: valueOf({ text: said, offset: start }), isCertain: true };
}

function valueOf({ text, offset }: Slice): DeclaredDependencies {
  const said = withDigits(text)
    .replace(DONE, "")
    .replace(/^(?:all\s+(?:of\s+)?)?the\s+(?=\S)/i, (lead) => " ".repeat(lead.length));
  const lead = said.length - said.trimStart().length;
  const own = said.trim();
  return {
    text: own,
    offset: offset + lead,
    start: offset + lead,
    end: offset + lead + own.length,
  };
}
