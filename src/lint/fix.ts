import type { Diagnostic, Edit, Fix } from "../model/diagnostic.ts";
import type { RuleName } from "../model/rule-name.ts";
import { comparePlaces, comparePoints, LineIndex } from "../model/place.ts";

/** A fix with the finding that it mends. */
export interface Mend {
  diagnostic: Diagnostic;
  fix: Fix;
}

/** A text after fixes, and which ones went in. */
export interface Fixed {
  text: string;
  applied: Mend[];
}

/** The first fix of each finding. */
export function mendsOf(diagnostics: readonly Diagnostic[]): Mend[] {
  return diagnostics.flatMap((diagnostic) => {
    const [fix] = diagnostic.fixes;
    return fix ? [{ diagnostic, fix }] : [];
  });
}

/**
 * Applies fixes whose edits do not touch each other, in order; everything else stays byte for byte. An
 * edit that several fixes share is made once, and new lines end as those of the text do.
 */
export function applyFixes(text: string, mends: readonly Mend[]): Fixed {
  const index = new LineIndex(text);
  const taken: Edit[] = [];
  const applied = mends.filter(({ fix }) => {
    const edits = fix.edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (edits.some((edit) => taken.some((other) => touches(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
  taken.sort((a, b) => comparePoints(b.start, a.start));
  let fixed = text;
  const lineEnd = lineEndOf(text);
  for (const edit of taken) {
    const written = edit.text.replace(/\r?\n/g, lineEnd);
    fixed =
      fixed.slice(0, index.offset(edit.start)) + written + fixed.slice(index.offset(edit.end));
  }
  return { text: fixed, applied };
}

/** How most lines of a text end. */
function lineEndOf(text: string): string {
  const all = text.split("\n").length - 1;
  const carriage = text.split("\r\n").length - 1;
  return carriage > all / 2 ? "\r\n" : "\n";
}

function isSame(a: Edit, b: Edit): boolean {
  return a.text === b.text && comparePlaces(a, b) === 0;
}

function touches(a: Edit, b: Edit): boolean {
  return comparePoints(a.start, b.end) <= 0 && comparePoints(b.start, a.end) <= 0;
}

/** Fixes reveal others (a guessed id that is redundant); more readings than this mean they go in circles. */
const MOST_CHECKS = 100;

/**
 * Applies fixes until none is left. A fix that would bring a new error (an id that closes a cycle) is
 * found by halving and left out; it gets another chance when others changed the text, so that fixing
 * again changes nothing. `check` reads and judges a text.
 */
export async function fixAll(
  text: string,
  check: (text: string) => Promise<readonly Diagnostic[]>,
): Promise<Fixed> {
  const applied: Mend[] = [];
  const refused = new Set<string>();
  let current = text;
  let diagnostics = await check(current);
  let most = Infinity;
  let changed = false;
  for (let checks = 0; checks < MOST_CHECKS; checks++) {
    const mends = mendsOf(diagnostics).filter((mend) => !refused.has(nameOf(mend)));
    const batch = firstOf(mends).slice(0, most);
    const [first] = batch;
    if (!first) {
      if (!changed || refused.size === 0) break;
      refused.clear();
      changed = false;
      continue;
    }
    const step = applyFixes(current, batch);
    const after = await check(step.text);
    if (bringsErrors(diagnostics, after, batch)) {
      if (batch.length === 1) refused.add(nameOf(first));
      most = batch.length === 1 ? Infinity : Math.ceil(batch.length / 2);
      continue;
    }
    if (step.text === current) break;
    most = Infinity;
    changed = true;
    applied.push(...step.applied);
    current = step.text;
    diagnostics = after;
  }
  return { text: current, applied };
}

/** Which tasks race, and what mends it best, is known when the dependencies are what they are meant to be. */
const LAST: ReadonlySet<RuleName> = new Set<RuleName>([
  "ownership/create-race",
  "ownership/write-race",
  "lock/conflict",
]);

function firstOf(mends: readonly Mend[]): readonly Mend[] {
  const first = mends.filter(({ diagnostic }) => !LAST.has(diagnostic.rule));
  return first.length > 0 ? first : mends;
}

function nameOf({ diagnostic: { rule, message } }: Mend): string {
  return `${rule}\0${message}`;
}

/**
 * True when something is wrong that was not before. A dependency more makes no race: those that come up
 * after repairs were there before, behind the count of those that were told.
 */
function bringsErrors(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  batch: readonly Mend[],
): boolean {
  const known = new Set(before.filter(isError).map(errorKey));
  const isRepair = batch.every(({ diagnostic }) => LAST.has(diagnostic.rule));
  return after
    .filter(isError)
    .some(
      (diagnostic) => !known.has(errorKey(diagnostic)) && !(isRepair && LAST.has(diagnostic.rule)),
    );
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

/** What an error is about; its wording may change when ids or paths around it are mended. */
function errorKey({ rule, tasks, paths }: Diagnostic): string {
  return [rule, ...tasks, "", ...paths].join("\0");
}
