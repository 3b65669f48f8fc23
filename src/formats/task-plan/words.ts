import { tidyPath } from "../../model/path.ts";
import type { NamedPath } from "./path-item.ts";
import { hasExtension, isSurePath } from "./path-shape.ts";
import { readToken } from "./path-token.ts";
import type { Slice } from "./slice.ts";
import type { TaskBody } from "./task-body.ts";

/** Words right before a path that is meant as well: `- register it, and also in `. */
const ADDED =
  /(?:\b(?:and|also|plus|including|as well as)\b|[&+])(?:\s+(?:also|its|the|a|new|in))*\s*[*_]*$/i;
/** Words that only refer to a path, and the marks behind which a remark begins. */
const REFERRED =
  /[-–—:;([{→]|\b(?:as|avoid|based|cop(?:y|ied)|defined|described|listed|named|except|from|like|mirrors?|mov(?:e|ed)|never|no|none|not|of|or|pattern|per|refer(?:ence)?s?|see|similar|than|unlike|used?|uses|using|without)\b|n't\b/i;
const NEGATED =
  /\b(?:avoid|defined|described|except|like|listed|named|mirrors?|never|no|none|not|pattern|refer(?:ence)?s?|see|similar|unlike|without)\b|n't\b/i;

/** Paths behind those that an item of a list of files names; nobody can tell what is done to them. */
export function pathsBehind({ text, offset }: Slice, paths: readonly NamedPath[]): Slice[] {
  const last = paths.at(-1);
  const end = last?.to ?? last;
  if (!end) return [];
  const from = end.offset - offset + (end.length ?? end.text.length);
  return [...pathsFrom({ text, offset }, text[from] === "`" ? from + 1 : from)]
    .filter(({ before }) => ADDED.test(before) || !REFERRED.test(before))
    .map(({ path }) => path);
}

/** Paths in an item of a list of files that starts with other words: `the routes in `src/a.ts``. */
function pathsWithin(item: Slice): Slice[] {
  return [...pathsFrom(item, 0)]
    .filter(({ before }) => !NEGATED.test(before))
    .map(({ path }) => path);
}

/** Takes an item of a list of files that starts with no path. */
export function takeWords({ noPaths, inWords }: TaskBody, item: Slice): void {
  noPaths.push(item);
  inWords.push(...pathsWithin(item));
}

/** Every path with its folder, and the words between it and where the search began. */
function* pathsFrom(
  { text, offset }: Slice,
  from: number,
): Generator<{ path: Slice; before: string }> {
  const words = /`[^`\n]+`|[^\s`]+/g;
  words.lastIndex = from;
  for (const { index } of text.matchAll(words)) {
    const token = readToken(text, index);
    if (!token || !token.text.includes("/") || !isSurePath(token.text)) continue;
    if (!token.quoted && !hasExtension(token.text)) continue;
    const path = { text: token.text, offset: offset + token.start };
    yield { path, before: text.slice(from, token.quoted ? token.start - 1 : token.start) };
  }
}

/** What the words of a list of files name and no claim of the task covers. */
export function unclaimedPaths({ inWords, claims }: TaskBody): Slice[] {
  const claimed = claims.map(({ text }) => tidyPath(text).pattern);
  const told = new Set<string>();
  return inWords.filter(({ text }) => {
    const path = tidyPath(text).pattern;
    const isKnown = claimed.some((one) => one === path || path.startsWith(one.replace(/\*+$/, "")));
    if (isKnown || told.has(path)) return false;
    return told.add(path) !== undefined;
  });
}
