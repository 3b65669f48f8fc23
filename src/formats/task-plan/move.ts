import { hasExtension, looksLikePath } from "./path-shape.ts";
import { readToken, type Token } from "./path-token.ts";

/** What is said of the path before it: the other side of a move, and where that ends. */
export interface Move {
  other: Token;
  /** The path before it is the new place: `new.ts (moved from old.ts)`. */
  isFrom: boolean;
  /** It is said in words that the old place is no more; an arrow may also mean a copy. */
  said: boolean;
  end: number;
}

const ARROW = /^[\s*_]{0,9}(?:→|->|=>|⟶|➜|\bto\b)\s*/;

const MOVED =
  "moved?|moves|moving|renam(?:e[sd]?|ing)|relocated?|verschoben|verschieben|umbenannt|umbenennen";
/** `(moved to `, ` is renamed as `, `, rename from `, ` nach ` with its verb behind. */
const WORDS = new RegExp(
  String.raw`^[\s*_]{0,9}(?:[-–—:,]\s{0,4})?[([{]?\s{0,4}(?:(?:to be|is|are|gets?|was|were|will be|wird)\s{1,4}){0,2}((?:git )?mv|${MOVED})[\s:]{1,4}(?:(?:over|file|it)\s{1,4})?(in\s?to|to|as|nach|zu|in|from|von|aus|→|->|=>)\s{1,4}`,
  "i",
);

/** Reads what is said right behind a path that ends at `at`: an arrow or words of a move, and a path. */
export function readMove(text: string, at: number): Move | undefined {
  const rest = text.slice(at);
  const arrow = ARROW.exec(rest);
  const words = arrow ? undefined : WORDS.exec(rest);
  const lead = arrow ?? words;
  if (!lead) return undefined;
  const other = readToken(text, at + lead[0].length);
  if (!other || !looksLikePath(other.text, true)) return undefined;
  if (!words) return { other, isFrom: false, said: false, end: other.end };
  const [, verb = "", to = ""] = words;
  // `renamed in src/a.ts` says where a name is changed.
  if (/^in$/i.test(to) && !/^(?:ver|um)/i.test(verb)) return undefined;
  const isFrom = /^(?:from|von|aus)$/i.test(to);
  // `moved from src/a.ts` with another name may speak of code.
  if (isFrom && !isRename(verb) && nameOf(other.text) !== nameBefore(text, at)) return undefined;
  const closing = /^[*_]*[)\]}]/.exec(text.slice(other.end))?.[0] ?? "";
  return { other, isFrom, said: true, end: other.end + closing.length };
}

function isRename(verb: string): boolean {
  return /^(?:ren|um)/i.test(verb);
}

function nameOf(path: string): string {
  return path.slice(path.replace(/\/$/, "").lastIndexOf("/") + 1);
}

/** The last part of the path that ends here. */
function nameBefore(text: string, at: number): string {
  return nameOf(
    /[^\s`*"'([]*[`*"']*$/.exec(text.slice(Math.max(0, at - 512), at))![0].replace(/[`*"']+$/, ""),
  );
}

/**
 * The new place of a file that goes into a folder: the folder with the file's name. A name without a
 * folder is that of a file beside the old one where a move is said in words.
 */
export function newPlace(source: string, target: string, said: boolean): string {
  if (said && !/[/\\]/.test(target)) return source.slice(0, source.lastIndexOf("/") + 1) + target;
  if (!target.endsWith("/") || /[*?{[]/.test(source) || !hasExtension(source)) return target;
  return target + nameOf(source);
}
