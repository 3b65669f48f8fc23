import { takeOut } from "../task-plan/exception-item.ts";
import { claimPath } from "../task-plan/member.ts";
import { endOf, type NamedPath, readPathItem } from "../task-plan/path-item.ts";
import { looksLikePath } from "../task-plan/path-shape.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { DraftClaim, TaskBody } from "../task-plan/task-body.ts";
import { movedClaims, saysMove } from "./output-moves.ts";
import { type Found, pathsWithin, piecesOf } from "./phrase.ts";

type Access = DraftClaim["access"];

/** The first word of a phrase, and what it says is done. */
const SAID: readonly [RegExp, Access][] = [
  [/^(?:\W|the\b|a\b)*(?:new|creat\w*|add(?:s|ed)?|neue?[nrs]?)(?![\p{L}\p{N}/._*-])/iu, "create"],
  [
    /^(?:\W|the\b|a\b)*(?:updat|modif|edit|extend|chang|refactor|geändert|ändert)\w*(?![\p{L}\p{N}/._*-])/iu,
    "modify",
  ],
  [/^(?:\W|the\b|a\b)*(?:delet|remov|lösch|gelöscht)\w*(?![\p{L}\p{N}/._*-])/iu, "delete"],
];
/** Words behind it that say nothing more. */
const FILLER =
  /^(?:\s{1,9}(?:the|an?|new|existing|old|both|files?|modules?|components?|pages?|scripts?|tests?|datei(?:en)?)(?![\p{L}\p{N}/._*-])){0,4}\s{0,9}:?\s{0,9}/iu;

/** The paths that an output names, with what it says is done to them; `write` where it says nothing. */
export function outputClaims(output: Slice): DraftClaim[] {
  return readOutput(output).claims;
}

/** What an output claims, and the words in it that take something out which nobody can read. */
export type OutputRead = Pick<TaskBody, "claims" | "exceptions">;

/** Reads an output. */
export function readOutput(output: Slice): OutputRead {
  const read: OutputRead = { claims: [], exceptions: [] };
  const { claims } = read;
  let before: Access | undefined;
  for (const phrase of phrasesOf(output)) {
    if (saysMove(phrase.text)) {
      claims.push(...movedClaims(phrase));
      before = undefined;
      continue;
    }
    const own = wordOf(phrase.text);
    const rest = from(phrase, own?.length ?? 0);
    const isPlain = isOnlyPaths(rest);
    const said = own?.access ?? (isPlain ? (heldBack(rest, claims) ?? before) : undefined);
    takePhrase(read, rest, said ?? "write", own !== undefined);
    before = isPlain && said !== "deny" ? said : undefined;
  }
  return read;
}

/** The phrases between commas and semicolons; what is moved may be a list, so that goes on to the next verb. */
function phrasesOf(output: Slice): Slice[] {
  const phrases: Slice[] = [];
  let isMove = false;
  for (const piece of piecesOf(output)) {
    const saysOwn = saysMove(piece.text) || wordOf(piece.text) !== undefined;
    const last = phrases.at(-1);
    if (last && isMove && !saysOwn) {
      const start = last.offset - output.offset;
      const end = piece.offset - output.offset + piece.text.length;
      last.text = output.text.slice(start, end);
    } else phrases.push({ ...piece });
    isMove = (isMove && !saysOwn) || saysMove(piece.text);
  }
  return phrases;
}

function from({ text, offset }: Slice, length: number): Slice {
  return { text: text.slice(length), offset: offset + length };
}

function wordOf(text: string): { access: Access; length: number } | undefined {
  for (const [pattern, access] of SAID) {
    const word = pattern.exec(text)?.[0];
    if (word === undefined) continue;
    return { access, length: word.length + FILLER.exec(text.slice(word.length))![0].length };
  }
  return undefined;
}

/** True for a phrase of nothing but paths: what the phrase before says holds for it. */
function isOnlyPaths(phrase: Slice): boolean {
  const last = readPathItem(phrase).at(-1);
  return last !== undefined && /^[\s`*_.!)]*$/.test(phrase.text.slice(endIn(phrase, last)));
}

const LINK_END = /^[`*_]{0,3}\](?:\([^()\n]{0,1024}\)|\[[^\]\n]{0,200}\])/;

/** Where a path ends in its phrase, with the rest of a link whose text it is. */
function endIn({ text, offset }: Slice, path: NamedPath): number {
  const end = endOf(path) - offset;
  return end + (LINK_END.exec(text.slice(end))?.[0].length ?? 0);
}

/** Nobody leaves more than this out of one folder. */
const MOST = 100;

/** A path behind one that is left out is left out as well, where it lies in a folder that is written. */
function heldBack(phrase: Slice, claims: readonly DraftClaim[]): Access | undefined {
  if (claims.at(-1)?.access !== "deny") return undefined;
  const path = readPathItem(phrase)[0]!.text;
  const isIn = claims
    .slice(-MOST)
    .some(
      ({ access, text }) =>
        access !== "deny" && /[*/]$/.test(text) && path.startsWith(text.replace(/\*+$/, "")),
    );
  return isIn ? "deny" : undefined;
}

/** Takes the paths of a phrase of which this is said. */
function takePhrase(read: OutputRead, phrase: Slice, said: Access, hasWord: boolean): void {
  const listed = readPathItem(phrase).filter((path) => isMeant(path, phrase, hasWord));
  for (const path of listed) {
    takePath(read.claims, path, said, phrase);
    takeOut(read, path);
  }
  const ends = listed.flatMap((path) => [path, ...(path.except ?? [])]);
  let at = Math.max(0, ...ends.map((path) => endIn(phrase, path)));
  let how = said;
  for (const found of pathsWithin(phrase, at)) {
    how = accessOf(phrase.text.slice(at, found.start), found, how, said);
    read.claims.push({ ...found.path, access: how });
    at = found.end;
  }
}

/** A path that can be nothing else. */
function isMeant({ text, offset }: NamedPath, phrase: Slice, hasWord: boolean): boolean {
  if (phrase.text[offset - phrase.offset - 1] === "`") return true;
  return /[./*]/.test(text) && (!hasWord || looksLikePath(text, false));
}

const ARROW = /→|->|=>|⟶|➜/;

function takePath(claims: DraftClaim[], path: NamedPath, said: Access, phrase: Slice): void {
  const { to, ...old } = path;
  if (to && !path.moved && (said === "create" || said === "modify")) {
    const between = phrase.text.slice(old.offset - phrase.offset, to.offset - phrase.offset);
    // `Added a.ts to b.ts`: no move, but both are written.
    if (!ARROW.test(between)) {
      claimPath({ claims }, old, said);
      return claimPath({ claims }, to, said === "create" ? "write" : said);
    }
  }
  claimPath({ claims }, path, said === "create" && to ? "write" : said);
}

const JOINED =
  /^[\s`*_]*(?:,|and|or|nor|und|oder|&|\+|\/)[\s`*_,]*(?:(?:and|or|the)\s+)?[`*_"']*$/i;
const EXCEPT =
  /(?:\b(?:except(?:ing)?(?: for)?|excluding|excludes|other than|apart from|aside from|save for|but not|leav(?:es|ing|e)(?: out)?|keep(?:s|ing)?|skip(?:s|ping)?|never|not(?! only)|no changes? (?:to|in)|without|ausgenommen|außer|ohne|nicht)|n['’]t)\b:?(?:\s+(?:touch\w*|chang\w*|edit\w*|modify\w*|updat\w*|the|in|to|for|any|files?|of))*[\s`*_"'([]*$/iu;
const REFERS =
  /\b(?:(?:cop(?:y|ied)|based|deriv\w*|generat\w*|compil\w*|model\w*|patterned|adapted|built)\s+(?:from|of|on|after|out of)|like|mirrors?|mirroring|similar to|see|as in|as (?:described|defined|specified) in|following|according to|kopie von|wie|siehe)(?:\s+(?:the|existing|in|file))*[\s`*_"'([]*$/iu;
/** What is taken out of a file changes it, and so does what is added to it. */
const TAKEN =
  /\b(?:extract|split|pull|factor|tak|cut|carv|mov)\w*(?:\s+(?:out|off))?\s+(?:from|of|out of)(?:\s+(?:the|existing|file))*[\s`*_"'([]*$/i;
const PUT = /\S\s+(?:in)?to(?:\s+the)?[\s`*_"']*$/i;
const STAYS =
  /^[\s`*_"')\],]*(?:(?:stays?|remains?|is|are|left|keeps?)\s+)?(?:untouched|unchanged|alone|as (?:it|they) (?:is|are)|as[- ]is|bleib)/i;

/** What is done to a path, by the words before and behind it; one that is joined shares with the one before. */
function accessOf(before: string, { behind }: Found, joined: Access, said: Access): Access {
  if (JOINED.test(before)) return joined;
  if (EXCEPT.test(before) || STAYS.test(behind)) return "deny";
  if (TAKEN.test(before)) return "modify";
  if (said === "create" && PUT.test(before)) return "write";
  return REFERS.test(before) ? "read" : said;
}
