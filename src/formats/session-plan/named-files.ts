import { tidyPath } from "../../model/path.ts";
import { closesFence, openedFence } from "../markdown/fence.ts";
import { newPlace } from "../task-plan/move.ts";
import { isSurePath } from "../task-plan/path-shape.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { DraftClaim } from "../task-plan/task-body.ts";

/** Verbs of writing, and what they do to the file whose path follows. */
const VERBS: readonly [RegExp, DraftClaim["access"]][] = [
  [/^creat/i, "create"],
  [/^(?:updat|modif|edit|extend|chang|refactor)/i, "modify"],
  [/^(?:delet|remov)/i, "delete"],
  [/^(?:add|writ|implement)/i, "write"],
];

/** A verb at the start of a clause, and the code spans right behind it: `, and update `a.ts``. */
const SAID =
  /(?=[acdeimruw])(?<=^[ \t]*|[.;:,!)][ \t]+|[ \t](?:and|then|also)[ \t]+)(create|update|modify|edit|extend|change|refactor|delete|remove|add|write|implement)s?(?:[ \t]+(?:a|an|the|new|existing|file|files|module|script|page|test|tests)\b){0,4}[ \t]*:?[ \t]+(`[^`\n]+`(?:[ \t]*(?:,|&|\+|,?[ \t]and\b)[ \t]*`[^`\n]+`)*)(.{0,40})/gi;

/** `Rename `a.ts` to `b.ts``, at the start of a clause as well. */
const MOVED =
  /(?=[mrg])(?<=^[ \t]*|[.;:,!)][ \t]+|[ \t](?:and|then|also)[ \t]+)(?:rename|move|git mv)s?(?:[ \t]+(?:the|file|module|page|folder)\b){0,3}[ \t]*:?[ \t]+`([^`\n]+)`(?:[ \t]+(?:in)?to[ \t]+|[ \t]+as[ \t]+|[ \t]*(?:→|->|=>)[ \t]*|[ \t]+)`([^`\n]+)`/gi;

const ITEM = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)*/;
const NOT = /\b(?:not|never|without|avoid|instead of|unless)\b|n['’]t\b/i;

/**
 * The files that a text names right behind a verb of writing, line by line: `Update `src/a.ts``. Code
 * blocks, quotations, tables and headings say nothing, and neither does a sentence with a `not`.
 */
export function namedFiles({ text, offset }: Slice): DraftClaim[] {
  const found: DraftClaim[] = [];
  let fence: string | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (fence) {
      if (closesFence(line, fence)) fence = undefined;
      continue;
    }
    fence = openedFence(line.trimStart());
    if (fence || /^[ \t]*[>|#]/.test(line)) continue;
    const lead = ITEM.exec(line)![0].length;
    found.push(...ofLine({ text: line.slice(lead), offset: offset + index + lead }));
  }
  return found;
}

function ofLine({ text, offset }: Slice): DraftClaim[] {
  if (!text.includes("`")) return [];
  // Marks of emphasis go, but not in a path.
  const plain = text.replace(/`[^`]*`|[*_]/g, (part) => (part.length > 1 ? part : " "));
  const found: DraftClaim[] = [];
  const pattern = new RegExp(SAID);
  for (let said = pattern.exec(plain); said; said = pattern.exec(plain)) {
    const [whole, verb = "", spans = "", rest = ""] = said;
    // What follows may hold one more verb.
    pattern.lastIndex = said.index + whole.length - rest.length;
    const access = VERBS.find(([one]) => one.test(verb))![1];
    if (isDenied(plain, said.index) || !isOfFile(access, verb, rest)) continue;
    const start = pattern.lastIndex - spans.length;
    for (const { 1: path = "", index } of spans.matchAll(/`([^`\n]+)`/g)) {
      if (isSurePath(path)) found.push({ text: path, offset: offset + start + index + 1, access });
    }
  }
  return [...found, ...movesIn(plain, offset)];
}

/** What is renamed or moved: the old place goes, and the new one comes. */
function movesIn(plain: string, offset: number): DraftClaim[] {
  return [...plain.matchAll(MOVED)].flatMap((said): DraftClaim[] => {
    const [whole, old = "", target = ""] = said;
    if (!isSurePath(old) || !isSurePath(target) || isDenied(plain, said.index)) return [];
    const end = offset + said.index + whole.length - 1;
    const from = offset + said.index + whole.indexOf("`") + 1;
    const place = { text: newPlace(old, target, true), offset: end - target.length };
    const madeFrom = { text: old, offset: from };
    return [
      { ...madeFrom, access: "delete" },
      { ...place, length: target.length, access: "create", madeFrom },
    ];
  });
}

/** True where the sentence says before this that it is not to be done. */
function isDenied(text: string, at: number): boolean {
  return NOT.test(text.slice(Math.max(0, at - 200), at).replace(/^.*[.;!][ \t]/, ""));
}

/** `Remove `a.ts` from the list` and `Add `a.ts` to the index` write something else. */
function isOfFile(access: DraftClaim["access"], verb: string, rest: string): boolean {
  if (access === "delete") return /^[ \t]*(?:$|[.,;:)(–—-]|and\b|completely\b)/i.test(rest);
  return !/^add/i.test(verb) || !/^[ \t]*(?:to|in|into|as)\b/i.test(rest);
}

/** Adds the files that nothing else of a task claims, whatever is done to them there. */
export function addNamedFiles(to: DraftClaim[], more: readonly DraftClaim[]): void {
  for (const claim of more) {
    const path = tidyPath(claim.text).pattern;
    if (!to.some(({ text }) => tidyPath(text).pattern === path)) to.push(claim);
  }
}

/** True for a line that names a file which is not among these patterns. */
export function namesOtherFile(line: string, patterns: ReadonlySet<string>): boolean {
  return namedFiles({ text: line, offset: 0 }).some(
    ({ text }) => !patterns.has(tidyPath(text).pattern),
  );
}
