import type { Slice } from "../task-plan/slice.ts";
import type { Mention } from "./sync-names.ts";
import { KINDS } from "./sync-words.ts";

const EXCEPT =
  /\b(?:except(?:\s+for)?|but(?:\s+not)?|without|other\s+than|apart\s+from|not)\s+(?:for\s+)?(?:the\s+)?(?:sessions?\s+)?[`*_]*$/i;
/** `Phase 2 cannot start without A`: it is A that is merged. */
const NOT_WITHOUT =
  /(?:\b(?:not|no|none|nothing|never|cannot)|n['’]t)\b[^;.]{0,60}\bwithout\s+\S*$/i;
/** `when A does not pass`: what is only supposed is not said. */
const SUPPOSED = new RegExp(
  String.raw`\b(?:if|unless|until|when|once|in\s+case|should)\s+(?:the\s+)?(?:(?:${KINDS})\s+)?[\x60*_]*$`,
  "i",
);
/** What stands before those that are merged. */
const GOVERNED = new RegExp(
  String.raw`\b(?:merg\w+|after|once|when|until|wait\w*(?:\s+(?:for|on|until))?|integrat\w+|combin\w+|rebas\w+)\s+(?:the\s+)?(?:(?:${KINDS})\s+)?[\x60*_]*$`,
  "i",
);
const OF_PHASE = String.raw`(?:\(?\s*(?:of|in|from)\s+(?:phase|wave|batch|stage)\s+\w+\)?\s*)?`;
/** What may stand between two names of one list. */
const BETWEEN = new RegExp(
  String.raw`^[\s\x60*_]*(?:\([^()]*\))?\s*${OF_PHASE}(,|&|\+|\/|\band\b|\bor\b)\s*(and\s+|or\s+|&\s*)?(?:the\s+)?(?:(?:${KINDS}|(?:phase|wave|batch|stage)s?)\s+)?[\s\x60*_]*$`,
  "i",
);
/** What may stand between a name and its verb: `Session B (Docs), which is long, still …`. */
const SUBJECT = [
  String.raw`^[\s\x60*_)\]]*(?:\([^()]*\)\s*)?${OF_PHASE}`,
  String.raw`(?:,\s*(?:which|that|who)\b[^,;.]{0,60}?,?\s+|,\s*(?:however|meanwhile|though),?\s+|['’]s?\s+(?:work|branch)\s+|[–—:-]\s+)?`,
  String.raw`(?:(?:branch(?:es)?|sessions?|work|worktrees?|still|just|simply|only|alone|itself|also|already|meanwhile)\s+){0,3}`,
].join("");
const LATER = String.raw`(?:(?:is|are|be|gets?|will|can|may|must|comes?|follows?|merge[sd]?|joins?|lands?)\s+){0,4}(?:later|at\s+the\s+(?:very\s+)?end(?!\s+of\s+(?:the\s+|this\s+)?(?:day|week|phase|sprint))|independent\w*|separate\w*)\b`;
/** What one is told not to do is to be merged or to be waited for; `A does not conflict` says neither. */
const NOT = String.raw`\s*(?:not|n['’]t)\b(?:\s+(?:have|need|be|been|get|yet|to|a|the|strictly|necessarily)\b){0,5}\s*(?=$|[,;.()]|(?:wait|merg|join|block|finish|complet|done|ready|needed|requir|necessary|part\b|includ|involv|count|matter|stop|land|critical|gat|hold|relevant|due\b|in\s+th))`;
/** Behind such a word a session is what is waited for: `A does not wait for B`. */
const OBJECT = new RegExp(
  String.raw`\b(?:wait|block|hold|gat)\w*(?:\s+(?:for|on|up|until))?\s+(?:the\s+)?(?:(?:${KINDS})\s+)?[\x60*_]*$`,
  "i",
);

/** Verbs of one session: `goes on`; the verb of a second half counts, too: `takes long and goes on`. */
const ONE = new RegExp(
  String.raw`${SUBJECT}(?:then\s+)?(?:(?:takes|needs|has|is)\b[^,;.]{0,40}?\s(?:and|so|but)\s+)?(?:goes\s+on|continues|keeps\s|stays\b|remains\b|carries\s+on|runs\s+on(?=\s*(?:$|[,;.)]|until\b|into\b|past\b|during\b))|(?:does|is|needs|has)${NOT})`,
  "i",
);
/** The same of several, which is also how one tells the reader to go on. */
const SEVERAL = new RegExp(
  String.raw`${SUBJECT}(?:go\s+on|continue|keep\s|stay|remain|carry\s+on|run\s+on(?=\s*(?:$|[,;.)]|until\b|into\b|past\b|during\b)))\b`,
  "i",
);
/** Words that are the same for one and for several. */
const EITHER = new RegExp(
  String.raw`${SUBJECT}(?:${LATER}|may\s+(?!(?:now\s+|then\s+|only\s+)*(?:be\s+)?(?:merge|land|complete|finish|done))|can\s+(?:go|start|run|stay|keep|follow|continue)\b|not\s+(?:needed|required|necessary|part|included|involved)\b|(?:do|are|need|wo|must|will|should|have)${NOT})`,
  "i",
);
/** `A is not merged until CI is green` says when it is; `until Phase 3`, that it is not now. */
const NOT_UNTIL =
  /(?:\bnot|n['’]t)\b[^;.]*\b(?:until|till|unless|without)\b(?!\s+(?:the\s+)?(?:(?:very\s+)?end|later|next|last|final|phase|wave|batch|stage)\b)/i;

/** Names that stand in one list. */
interface Chain {
  first: number;
  last: number;
  /** What stands before each of them but the first; true for a comma alone. */
  commas: boolean[];
}

/**
 * True for a name of which the text says that it is not merged here. `isBefore`: behind the text it
 * says before what, so that `not` is said of an order only.
 */
export function isLeft(
  head: Slice,
  found: readonly Mention[],
  i: number,
  isBefore = false,
): boolean {
  const chain = chainAt(head, found, i);
  const before = (at: number): string => head.text.slice(0, found[at]!.offset - head.offset);
  const prior = before(chain.first);
  if (EXCEPT.test(prior)) return !NOT_WITHOUT.test(prior);
  const from = found[chain.last]!.end;
  const next = found.find(({ offset }) => offset > found[chain.last]!.offset);
  // A name that is no subject any more may end the clause: `until Phase 3`.
  const behind = head.text.slice(from - head.offset, (next?.offset ?? Infinity) - head.offset);
  const subject = subjectOf(chain, GOVERNED.exec(prior)?.[0], behind);
  if (subject === undefined || i < subject) return false;
  if (/(?:\bnot|n['’]t)\b/i.test(behind) && (isBefore || (next?.ids && OBJECT.test(behind))))
    return false;
  const isLate =
    next?.phase !== undefined && /\b(?:until|till)\s+(?:phase|wave|batch|stage)\s+$/i.test(behind);
  return !SUPPOSED.test(before(subject)) && (isLate || !NOT_UNTIL.test(behind));
}

/** From which name on the verb behind a list speaks; `undefined` where it speaks of none. */
function subjectOf(
  { first, last, commas }: Chain,
  governor: string | undefined,
  behind: string,
): number | undefined {
  if (ONE.test(behind)) return last;
  const isSeveral = SEVERAL.test(behind);
  if (!isSeveral && !EITHER.test(behind)) return undefined;
  const comma = commas.lastIndexOf(true);
  const start = comma === -1 ? first : first + comma + 1;
  // `B, C go on` are two.
  const isTwo = isSeveral && commas.every(Boolean);
  const isWhole = start === first || isTwo || isOneList(commas);
  if (isWhole && governor === undefined) return first;
  // `Merge A and B separately`: merged they are.
  if (isWhole && first < last && /^\W*(?:separate|independent)/i.test(behind)) return undefined;
  // `After A and B continue`: it is the reader who does.
  const isReader = start === first || !/merg/i.test(governor!);
  if (isWhole && isSeveral && isReader) return undefined;
  return start === first ? last : start;
}

/** `A, B and C`: commas, then one `and` before the last. */
function isOneList(commas: readonly boolean[]): boolean {
  return commas.at(-1) === false && commas.slice(0, -1).every(Boolean);
}

/** Of a longer list no verb is read to the one or the other end. */
const MOST = 40;

/** The list in which a name stands. */
function chainAt(head: Slice, found: readonly Mention[], i: number): Chain {
  const between = (at: number): RegExpExecArray | null => {
    const [one, next] = [found[at], found[at + 1]];
    if (!one || !next) return null;
    return BETWEEN.exec(head.text.slice(one.end - head.offset, next.offset - head.offset));
  };
  let first = i;
  let last = i;
  while (first > i - MOST && between(first - 1)) first--;
  while (last < i + MOST && between(last)) last++;
  const commas: boolean[] = [];
  for (let at = first; at < last; at++) {
    const [, mark, and] = between(at)!;
    commas.push(mark === "," && and === undefined);
  }
  return { first, last, commas };
}

/** Where the list ends in which a name stands. */
export function endOfList(head: Slice, found: readonly Mention[], i: number): number {
  return found[chainAt(head, found, i).last]!.end;
}
