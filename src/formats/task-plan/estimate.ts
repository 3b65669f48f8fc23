const UNITS: Record<string, number> = { m: 1, h: 60, d: 8 * 60, w: 5 * 8 * 60 };

const UNIT = String.raw`(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\.?`;
const NUMBER = String.raw`(\d{1,6}(?:[.,]\d{1,3})?)`;
/** The lower end of a range, with or without its unit: only the upper end counts. */
const LOWER = String.raw`(?:\d{1,6}(?:[.,]\d{1,3})?\s{0,3}(?:[a-z]{1,7}\.?)?\s{0,3}(?:-|–|to)\s{0,3})?`;
const DURATION = new RegExp(
  String.raw`^\s{0,9}[~≈<]?\s{0,3}${LOWER}${NUMBER}\s{0,3}${UNIT}(?:[\s,]{0,3}(?:and\s{1,3})?${NUMBER}\s{0,3}${UNIT})?\s{0,9}(?:\([^()]{0,99}\)\s{0,9})?$`,
  "i",
);

/**
 * Minutes of a written duration (`15 hours`, `1h 30m`, `30 min (with tests)`, `1-2 days`: the upper end);
 * a day has 8 hours. Nothing, or no time at all, is no estimate.
 */
export function minutesOf(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const [, number, unit, more, smaller] = match;
  const minutes = part(number, unit) + part(more, smaller);
  return minutes > 0 ? Math.round(minutes) : undefined;
}

function part(number: string | undefined, unit: string | undefined): number {
  return Number((number ?? "0").replace(",", ".")) * (UNITS[unit?.[0]?.toLowerCase() ?? ""] ?? 0);
}
