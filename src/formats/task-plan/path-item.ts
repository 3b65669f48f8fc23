import { readException } from "./exception.ts";
import { type Move, newPlace, readMove } from "./move.ts";
import { nextPath } from "./next-path.ts";
import { looksLikePath } from "./path-shape.ts";
import { readToken, type Token } from "./path-token.ts";
import { isFolderName } from "./top-folder.ts";
import type { Slice } from "./slice.ts";
import { remarkAction } from "./remark.ts";
import { readWhole } from "./whole.ts";

/** A path named by an item of a list, and the path it is renamed to. */
export interface NamedPath extends Slice {
  /** Set for `old → new`, `old (moved to new)`, `new (renamed from old)`. */
  to?: Slice;
  /** It is said in words that it is moved: nothing stays at the old place. */
  moved?: true;
  /** What the item itself says of it: `path (new)`, `NEW: path`, `path (modify)`. */
  action?: "create" | "modify" | "delete" | "read";
  /** What is taken out of it: `src/ (except src/ui/)`. */
  except?: readonly Slice[];
  /** Words that take something out which nobody can read. */
  unreadExcept?: Slice;
}

const NONE =
  /^[\s([*_`-]*(?:none|nothing|n\/?a|no (?:new )?files?|no changes?|not applicable|—|–)(?![\w/])[^/]*$/i;

/** True for an item that says on purpose that there is no file: `None`, `(none)`, `None (testing only)`. */
export function saysNone(text: string): boolean {
  const head = text.trim();
  return head === "-" || head === "—" || head === "–" || (NONE.test(head) && head.length < 200);
}

/** The repository itself. */
const ROOT = /^\.?\/$/;

/** Marks of a list that Markdown does not know, and of a quotation; then what may stand before a path. */
const LEAD =
  /^(?:\s{0,9}(?:>\s?(?:[-*+]\s+)?|[–—•‣◦●○]\s+|[-*+]\u00A0\s*)){0,3}(?:\[[ xX]\]\s+)?(?:[\p{Extended_Pictographic}\uFE0F]+\s*)?(?:\((?:optional|if needed)\)\s*)?(?:[*_[]*(new|create|add|modify|update|edit|delete|remove|optional(?:ly)?|optional:|test|docs?)\b(?:\s+files?(?=\s*:?\s*[*_]*`))?[*_\]]*\s*:?[*_]*\s+)?/iu;
const ACTIONS = {
  new: "create",
  create: "create",
  add: "create",
  modify: "modify",
  update: "modify",
  edit: "modify",
  delete: "delete",
  remove: "delete",
} as const;

/** The paths that an item starts with; empty when its first token is no path. */
export function readPathItem({ text, offset }: Slice): NamedPath[] {
  const paths: NamedPath[] = [];
  const lead = LEAD.exec(text)!;
  let at = lead[0].length;
  let strict = false;
  let saidFirst =
    (ACTIONS[lead[1]?.toLowerCase() as keyof typeof ACTIONS] as NamedPath["action"]) ??
    signAction(lead[0]);
  for (let guard = 0; guard < 64; guard++) {
    const whole = readWhole(text, at);
    const token = whole ?? readToken(text, at);
    if (!token) break;
    const isRoot = token.quoted && token.alone && ROOT.test(token.text);
    const isFolder =
      token.alone && isFolderName(token.text, token.quoted || text.trim() === token.text);
    if (
      !whole &&
      !isRoot &&
      !isFolder &&
      !looksLikePath(token.text, token.alone && (token.quoted || !strict))
    )
      break;
    const move = readMove(text, token.end);
    const [old, target] = move?.isFrom ? [move.other, token] : [token, move?.other];
    const path: NamedPath = sliceOf(old, offset);
    if (saidFirst) path.action = saidFirst;
    if (move && target) path.to = newPlaceOf(move, old, target, offset);
    if (move?.said) path.moved = true;
    paths.push(path);
    at = move?.end ?? token.end;
    const exception = move ? undefined : readException({ text, offset }, at, token.text);
    const said = remarkAction(text.slice(at), exception !== undefined);
    if (said) path.action ??= said;
    if (exception) {
      if (exception.unread) path.unreadExcept = exception.unread;
      else path.except = exception.paths;
      at = exception.end;
    }
    const next = nextPath(text, at);
    if (next === undefined) break;
    saidFirst = signAction(next) ?? (/\bnew\s+[^()]*$/i.test(next) ? "create" : saidFirst);
    // After a comma any path may follow, after a word or nothing only what can be no prose.
    strict = !/[,;]/.test(next);
    at += next.length;
  }
  return paths;
}

/** Signs that say what is done to the path behind them. */
function signAction(text: string): NamedPath["action"] {
  if (/[➕🆕]/u.test(text)) return "create";
  if (/[✏✍]/u.test(text)) return "modify";
  return /[🗑➖]/u.test(text) ? "delete" : undefined;
}

function sliceOf({ text, start, length, isTarget }: Token, offset: number): Slice {
  return {
    text,
    offset: offset + start,
    ...(length !== text.length && { length }),
    ...(isTarget && { isTarget }),
  };
}

/** The offset behind a path and the one it is moved to or from. */
export function endOf({ to, ...path }: NamedPath): number {
  const ends = [path, ...(to ? [to] : [])].map(
    ({ text, offset, length = text.length }) => offset + length,
  );
  return Math.max(...ends);
}

function newPlaceOf({ said, isFrom }: Move, old: Token, target: Token, offset: number): Slice {
  const text = newPlace(old.text, target.text, said && !isFrom);
  return text === target.text
    ? sliceOf(target, offset)
    : { text, offset: offset + target.start, length: target.length };
}
