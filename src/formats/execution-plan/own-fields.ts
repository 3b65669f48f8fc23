/** How a field starts: at the margin or as an item, plain or bold, or as the first cell of a row. */
const START = String.raw`^[ \t]*(?:[-*+][ \t]+|\|[ \t]*)?[*_]{0,2}`;
const END = String.raw`[*_]{0,2}[ \t]*(?::[*_]{0,2}|\|)`;

/** `**Branch:** feat/x`: a name or path, not the words of a sentence. */
const PLACE = new RegExp(
  String.raw`${START}(?:worktree(?: path)?|(?:git )?branch)${END}[ \t]*(?:\x60[^\x60\n]+\x60|[^\s\x60|]+[ \t]*(?:\||\(|\*\*|$|\r))`,
  "im",
);
const FILES = new RegExp(
  String.raw`${START}(?:files? (?:owned|assigned|ownership)|(?:exclusive|owned) files)\b[^\n:|]{0,40}(?::|\|)`,
  "im",
);
const OWN = new RegExp(
  String.raw`${START}(?:(?:exclusive )?(?:owns|ownership)|depends on|abhängig von)\b[^\n:|]{0,40}(?::|\|)`,
  "im",
);

const WAIT = new RegExp(
  String.raw`${START}(?:depends on|blocked by|abhängig von)${END}[ \t*\x60]*(?!none\b|nothing\b|[-–—\s])\S`,
  "im",
);

/** True for a text with the branch or worktree of a worker, or the files that it owns. */
export function saysPlace(text: string): boolean {
  return PLACE.test(text) || FILES.test(text);
}

/** True for a text that says what somebody owns or depends on, as charters of teams do, too. */
export function saysOwn(text: string): boolean {
  return OWN.test(text);
}

const LITERAL = new RegExp(
  String.raw`${START}(?:worktree(?: path)?|(?:git )?branch)${END}[ \t]*(?:\x60[^\x60\n]+\x60|[^\s\x60|/]*/)`,
  "im",
);

/** True for a text with a branch or worktree as git names it: in a code span, or with a slash. */
export function saysLiteralPlace(text: string): boolean {
  return LITERAL.test(text);
}

/** True for a text with such a place and the files that are owned. */
export function saysPlaceAndFiles(text: string): boolean {
  return saysLiteralPlace(text) && FILES.test(text);
}

/** True for a text that says for whom it waits. */
export function saysWait(text: string): boolean {
  return WAIT.test(text);
}
