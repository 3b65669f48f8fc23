import type { Calendar } from "./outline.ts";

const DAY = 24 * 60 * 60 * 1000;

/** More days than this (about 100 years) are counted as so many. */
const MOST_DAYS = 36_500;

/**
 * Minutes of working time between the start of a day (`YYYY-MM-DD`, UTC) and a time in milliseconds since
 * 1970: every working day has `hoursPerDay` hours, spread over its 24; 0 before the start.
 */
export function workedMinutes(from: string, time: number, calendar: Calendar): number {
  const start = Date.parse(`${from}T00:00:00Z`);
  if (Number.isNaN(start)) return 0;
  const days = Math.min(MOST_DAYS, Math.max(0, (time - start) / DAY));
  let minutes = 0;
  for (let day = 0; day < days; day++) {
    if (isWorkingDay(start + day * DAY, calendar))
      minutes += Math.min(1, days - day) * calendar.hoursPerDay * 60;
  }
  return minutes;
}

/**
 * Minutes of working time that somebody has waited between two times in milliseconds since 1970: an hour of a
 * working day (UTC) is one, a day has at most its `hoursPerDay`, other days have none; 0 where nothing has passed.
 */
export function waitedMinutes(since: number, time: number, calendar: Calendar): number {
  const first = Math.floor(since / DAY) * DAY;
  const last = Math.min(time, first + MOST_DAYS * DAY);
  let minutes = 0;
  for (let day = first; day < last; day += DAY) {
    if (!isWorkingDay(day, calendar)) continue;
    const passed = (Math.min(last, day + DAY) - Math.max(since, day)) / 60_000;
    minutes += Math.min(Math.max(0, passed), calendar.hoursPerDay * 60);
  }
  return Math.floor(minutes);
}

function isWorkingDay(time: number, { daysPerWeek, holidays }: Calendar): boolean {
  const date = new Date(time);
  // Monday is the first day of a week.
  const weekday = (date.getUTCDay() + 6) % 7;
  return weekday < daysPerWeek && !holidays.has(date.toISOString().slice(0, 10));
}
