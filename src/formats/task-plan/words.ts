import { tidyPath } from "../../model/path.ts";
import { isOthers } from "./group.ts";
import { THING } from "./next-path.ts";
import { endOf, type NamedPath } from "./path-item.ts";
import { hasExtension, isSurePath } from "./path-shape.ts";
import { readToken } from "./path-token.ts";
import type { Slice } from "./slice.ts";
import type { TaskBody } from "./task-body.ts";

/** Words right before a path that is meant as well: `and also in `, `(tests: `, `- register it in `. */
const ADDED = new RegExp(
  String.raw`(?:\b(?:and|also|plus|including|as well as|tests?|specs?|(?:append|change|edit|export|expose|extend|mount|register|remove|rename|delete|update|wire)s?|touch(?:es)?|modify|modifies)\b|[&+]|,\s{0,9}(?=(?:(?:the|its|all)\s{1,9})?tests?\b)):?(?:\s{0,9}(?:also|all|for|in|into|it|of|them|this|under|${THING})\b:?){0,6}\s{0,9}[*_]*$`,
  "i",
);
/** Words that only refer to a path, and the marks behind which a remark begins. */
const REFERRED =
  /[-–—:;([{→]|\b(?:as|avoid|based|cop(?:y|ied)|defined|described|listed|named|except|from|like|mirrors?|mov(?:e|ed)|never|no|none|not|of|or|pattern|per|refer(?:ence)?s?|see|similar|than|unlike|used?|uses|using|without)\b|n't\b/i;
const NEGATED =
  /\b(?:avoid|defined|described|except|like|listed|named|mirrors?|never|no|none|not|pattern|refer(?:ence)?s?|see|similar|unlike|without)\b|n't\b/i;

/** Paths behind those that an item of a list of files names; nobody can tell what is done to them. */
export function pathsBehind({ text, offset }: Slice, paths: readonly NamedPath[]): Slice[] {
  const last = paths.at(-1);
  if (!last) return [];
  const from = endOf(last) - offset;
  return [...pathsFrom({ text, offset }, text[from] === "`" ? from + 1 : from)]
    .filter(({ before }) => ADDED.test(before) || !REFERRED.test(before))
    .map(({ path }) => path)
    .filter((path) => !last.except?.some((out) => isAt(out, path)));
}

/** True for two readings of one path, of which one may have a bracket before it. */
function isAt(one: Slice, other: Slice): boolean {
  return one.offset >= other.offset && one.offset < other.offset + other.text.length;
}

/** Paths in an item of a list of files that starts with other words: `the routes in `src/a.ts``. */
function pathsWithin(item: Slice): Slice[] {
  return [...pathsFrom(item, 0)]
    .filter(({ before }) => !NEGATED.test(before))
    .map(({ path }) => path);
}

/** Takes an item of a list of files that starts with no path. */
export function takeWords({ noPaths, inWords }: TaskBody, item: Slice): void {
  if (isOthers(/^[*_]*([^:`\n]{1,40}):/.exec(item.text)?.[1] ?? "")) return;
  noPaths.push(item);
  inWords.push(...pathsWithin(item));
}

/** No item names more paths that anybody would look at. */
const MOST = 64;

/** Every path with its folder, and the words between it and where the search began. */
function* pathsFrom(
  { text, offset }: Slice,
  from: number,
): Generator<{ path: Slice; before: string }> {
  const words = /`[^`\n]+`|[^\s`]+/g;
  words.lastIndex = from;
  let tried = 0;
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!word.includes("/")) continue;
    if (++tried > MOST) return;
    const token = readToken(text, index);
    if (
      !token ||
      token.text.startsWith("!") ||
      !token.text.includes("/") ||
      !isSurePath(token.text)
    )
      continue;
    if (!token.quoted && !token.text.endsWith("/") && !hasExtension(token.text)) continue;
    const path = { text: token.text, offset: offset + token.start };
    yield { path, before: text.slice(from, token.quoted ? token.start - 1 : token.start) };
  }
}

/** What the words of a list of files name, each path once, where no list lets the task write or denies it. */
export function unclaimedPaths({ inWords, claims }: TaskBody): Slice[] {
  if (inWords.length === 0) return [];
  const known = claims
    .filter(({ access }) => access !== "read")
    .map(({ text }) => tidyPath(text).pattern);
  const told = new Map<string, Slice>();
  for (const path of inWords) {
    const { pattern } = tidyPath(path.text);
    const isIn = (one: string): boolean =>
      one === pattern || (/[*/]$/.test(one) && pattern.startsWith(one.replace(/\*+$/, "")));
    if (!told.has(pattern) && !known.some(isIn)) told.set(pattern, path);
  }
  return [...told.values()];
}
