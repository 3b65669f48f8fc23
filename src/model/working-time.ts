/** Minutes of a working day and of a working week. */
export const DAY = 8 * 60;
export const WEEK = 5 * DAY;

const UNITS: Record<string, number> = { m: 1, h: 60, d: DAY, w: WEEK };

const UNIT = String.raw`(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\.?`;
const NUMBER = String.raw`(\d{1,7}(?:[.,]\d{1,3})?)`;
const PART = String.raw`${NUMBER}\s{0,3}${UNIT}`;
/** The lower end of a range, with or without its unit: only the upper end counts. */
const LOWER = String.raw`(?:\d{1,6}(?:[.,]\d{1,3})?\s{0,3}(?:[a-z]{1,7}\.?)?\s{0,3}(?:-|–|to)\s{0,3})?`;
const DURATION = new RegExp(
  String.raw`^\s{0,9}[~≈<]?\s{0,3}${LOWER}(?<parts>${PART}(?:[\s,]{0,3}(?:and\s{1,3})?${PART}){0,3})\s{0,9}(?:\([^()]{0,99}\)\s{0,9})?$`,
  "i",
);

/**
 * Minutes of a written duration (`15 hours`, `1h 30m`, `30 min (with tests)`, `1-2 days`: the upper end);
 * a day has 8 hours, a week 5 days. Nothing, or no time at all, is no duration.
 */
export function minutesOf(text: string): number | undefined {
  const parts = DURATION.exec(text)?.groups?.["parts"];
  if (parts === undefined) return undefined;
  let minutes = 0;
  for (const [, number = "", unit = ""] of parts.matchAll(new RegExp(PART, "gi")))
    minutes += Number(number.replace(",", ".")) * UNITS[unit[0]!.toLowerCase()]!;
  return minutes > 0 ? Math.round(minutes) : undefined;
}

const NAMES: readonly (readonly [minutes: number, name: string])[] = [
  [WEEK, "week"],
  [DAY, "day"],
  [60, "hour"],
  [1, "minute"],
];

/** Whole minutes of working time as `minutesOf` reads them back: `2 weeks 3 days 4 hours`; none is `0 days`. */
export function durationText(minutes: number): string {
  let left = minutes;
  const parts = NAMES.flatMap(([size, name]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? "" : "s"}`];
  });
  return parts.join(" ") || "0 days";
}
