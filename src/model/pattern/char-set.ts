/** A set of UTF-16 code units: ranges, both ends included, sorted, not touching. */
export interface CharSet {
  readonly id: number;
  readonly ranges: readonly (readonly [number, number])[];
}

const LAST = 0xffff;
const known = new Map<string, CharSet>();

/** The set of the given ranges; equal sets are one object. */
export function charSet(ranges: Iterable<readonly [number, number]>): CharSet {
  const merged: [number, number][] = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  const key = merged.join();
  let set = known.get(key);
  if (!set) {
    set = { id: known.size, ranges: merged };
    known.set(key, set);
  }
  return set;
}

/** The set of all other code units. */
export function complement({ ranges }: CharSet): CharSet {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [low, high] of ranges) {
    if (low > next) gaps.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= LAST) gaps.push([next, LAST]);
  return charSet(gaps);
}

/** True when the set holds the code unit. */
export function holds({ ranges }: CharSet, unit: number): boolean {
  for (const [low, high] of ranges) {
    if (unit < low) return false;
    if (unit <= high) return true;
  }
  return false;
}

/** Code units that read well in a path, best first. */
const PREFERRED = [..."abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map(
  (letter) => letter.charCodeAt(0),
);

const representatives = new Map<string, readonly number[]>();

/**
 * One code unit of every class of units that the sets do not tell apart: what holds for it holds for
 * its whole class. Best-reading ones first, so that a search finds a path that people would write.
 */
export function oneOfEach(sets: readonly CharSet[]): readonly number[] {
  const key = sets.map(({ id }) => id).join();
  let found = representatives.get(key);
  if (!found) {
    found = classes(sets);
    representatives.set(key, found);
  }
  return found;
}

function classes(sets: readonly CharSet[]): number[] {
  const starts = new Set([0]);
  for (const { ranges } of sets)
    for (const [low, high] of ranges) {
      starts.add(low);
      if (high < LAST) starts.add(high + 1);
    }
  const bySignature = new Map<string, number>();
  for (const unit of [...PREFERRED, ...[...starts].sort((a, b) => a - b)]) {
    const signature = sets.map((set) => (holds(set, unit) ? "1" : "0")).join("");
    if (!bySignature.has(signature)) bySignature.set(signature, unit);
  }
  return [...bySignature.values()];
}
