import { newPlace } from "../task-plan/move.ts";
import { hasExtension } from "../task-plan/path-shape.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { DraftClaim } from "../task-plan/task-body.ts";
import { type Found, pathsWithin } from "./phrase.ts";

const WORD =
  /^(?:\W|the\b|a\b)*(?:(renam(?:e[sd]?|ing)|mov(?:e[sd]?|ing)|relocat(?:e[sd]?|ing)|(?:git )?mv|umbenannt|verschoben)|(cop(?:y|ies|ied))|(replac(?:e[sd]?|ing))|(convert(?:s|ed)?|migrate[sd]?|port(?:s|ed)?))\b/i;
/** `src/a.ts nach src/b.ts verschoben`. */
const AT_END = /\s(?:umbenannt|verschoben)\W*$/i;

/** True for a phrase that says that files get another place. */
export function saysMove(text: string): boolean {
  return WORD.test(text) || AT_END.test(text);
}

/** Words between the old place and the new one. */
const TO =
  /(?:^|\s)(?:in\s?to|to|as|nach|zu|in|with|by|durch)\s(?:(?:the|its|new|file|folder|path)\s){0,3}[\s`*_"'(]*$|(?:→|->|=>)[\s`*_"'(]*$/i;
const PLAIN =
  /^[\s:]*(?:(?:the|files?|folders?|modules?|components?|pages?|scripts?|from|datei(?:en)?|von)\b[\s:]*){0,4}[`*_"'(]*$/i;
const JOINED = /^[\s`*_"')]*(?:,|and|und|&|\+)[\s`*_"',]*(?:(?:and|und|its tests?)\s+)?[`*_"'(]*$/i;

type Kind = "move" | "copy" | "replace" | "convert";

/**
 * What a phrase such as `Renamed a.ts to b.ts`, `Moved a.ts and b.ts into lib/` or `Copied a.ts to b.ts`
 * does to each path. Code that is moved from one file to another changes both.
 */
export function movedClaims(phrase: Slice): DraftClaim[] {
  const word = WORD.exec(phrase.text);
  const kind = kindOf(word);
  const claims: DraftClaim[] = [];
  let sources: Found[] = [];
  let target: Found | undefined;
  let isWhole = false;
  let at = word?.[0].length ?? 0;
  for (const found of pathsWithin(phrase, at)) {
    const before = phrase.text.slice(at, found.start);
    at = found.end;
    const isTo = TO.test(before) || (/mv$/i.test(word?.[1] ?? "") && before.trim() === "");
    if (sources.length > 0 && !target && isTo) {
      target = found;
      for (const source of sources) claims.push(...pairOf(source.path, found.path, kind, isWhole));
    } else if (target && !JOINED.test(before)) {
      claims.push({ ...found.path, access: "write" });
    } else {
      if (target) [target, sources] = [undefined, []];
      if (sources.length === 0) isWhole = claims.length > 0 || PLAIN.test(before);
      sources.push(found);
    }
  }
  if (!target) for (const { path } of sources) claims.push({ ...path, access: aloneOf(kind) });
  return claims;
}

function kindOf(word: RegExpExecArray | null): Kind {
  if (word?.[2] !== undefined) return "copy";
  if (word?.[3] !== undefined) return "replace";
  return word?.[4] === undefined ? "move" : "convert";
}

/** What is said of a path whose new place is not named. */
function aloneOf(kind: Kind): DraftClaim["access"] {
  if (kind === "copy") return "read";
  return kind === "move" ? "modify" : "write";
}

function pairOf(source: Slice, target: Slice, kind: Kind, isWhole: boolean): DraftClaim[] {
  const isMoved = isWhole && isWholeMove(source.text, target.text, kind);
  if (!isMoved) {
    const access = kind === "copy" ? "read" : "modify";
    return [
      { ...source, access },
      { ...target, access: isWhole && kind === "copy" ? "create" : "write" },
    ];
  }
  const isFolder = hasExtension(source.text) && !hasExtension(target.text);
  const folder = isFolder ? target.text.replace(/\/?$/, "/") : target.text;
  const text = newPlace(source.text, folder, true);
  const place = { text, offset: target.offset, length: target.length ?? target.text.length };
  return [
    { ...source, access: kind === "copy" ? "read" : "delete" },
    { ...place, access: "create", ...(kind !== "copy" && { madeFrom: source }) },
  ];
}

/** A file that is replaced or converted is gone where another takes its place. */
function isWholeMove(source: string, target: string, kind: Kind): boolean {
  if (kind === "replace") return hasExtension(source) && hasExtension(target);
  return kind !== "convert" || stemOf(source) === stemOf(target);
}

/** The name of a file without its folders and ending. */
function stemOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}
