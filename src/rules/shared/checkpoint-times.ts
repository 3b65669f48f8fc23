import { isDate, isTimeOfDay } from "../../model/strategy/calendar.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NAME = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

/** Forms of a date, each with the places of year, month and day. */
const FORMS: readonly [RegExp, number, number, number][] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, 1, 2, 3],
  [/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, 3, 2, 1],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?${NAME},?\s+(\d{4})\b`, "i"),
    3,
    2,
    1,
  ],
  [new RegExp(String.raw`\b${NAME}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, "i"), 3, 1, 2],
];
/** What stands where nobody has filled in a time yet. */
const OPEN = /^(?:[-–—?.…\s]*|n\/?a|tbd|tba|none|unknown|never|pending|not (?:yet|started).*)$/i;

/** Why a text is no time at which something was done; `undefined` where it may be one, or stands open. */
export function timeFault(text: string): "impossible" | "no date" | undefined {
  if (OPEN.test(text)) return undefined;
  for (const [form, ...places] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [year = "", month = "", day = ""] = places.map((place) => match[place]!);
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month);
    const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isDate(date) && isHour(text) ? undefined : "impossible";
  }
  return /\d/.test(text) ? undefined : "no date";
}

/** False for an hour that no day has: `25:10`. */
function isHour(text: string): boolean {
  const match = /(?<![\d:+-])(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/.exec(text);
  if (!match) return true;
  const [, hour, minute, second = 0] = match;
  return isTimeOfDay(Number(hour), Number(minute), Number(second));
}
