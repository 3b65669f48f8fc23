import { DAY } from "../working-time.ts";

const MILLISECONDS = 86_400_000;

/** A day (`2026-01-05`) as its number; nothing where there is no such day. */
function dayOf(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const time = match ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isDay ? time / MILLISECONDS : undefined;
}

/** True for a day that exists, as `2026-01-05`. */
export function isDate(date: string): boolean {
  return dayOf(date) !== undefined;
}

/** True for an hour that exists; a leap second does. */
export function isTimeOfDay(hour: number, minute: number, second: number): boolean {
  return hour < 24 && minute < 60 && second < 61;
}

function dateOf(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The last day that is written with a year of four digits. */
export const LAST_DAY = "9999-12-31";

/** The days on which a project works: Monday to Friday without its holidays, 8 hours each. */
export class WorkingCalendar {
  /** Those that are no Saturday and no Sunday. */
  readonly #holidays: ReadonlySet<number>;
  /** Numbers of the working days from the first one on, as far as anybody asked. */
  readonly #days: number[];

  /** `start` is a day that exists; work begins on it, or on the next working day. */
  constructor(start: string, holidays: readonly string[] = []) {
    this.#holidays = new Set(holidays.flatMap((date) => dayOf(date) ?? []).filter(isWeekday));
    this.#days = [this.#workingDayFrom(dayOf(start)!)];
  }

  /** The day on which a moment falls, given in minutes of working time from the start; the end of a day is the start of the next. */
  dateAt(minutes: number): string {
    return dateOf(this.#dayAt(minutes));
  }

  /** True when so many minutes of working time end in the calendar, which has `LAST_DAY`. */
  reaches(minutes: number): boolean {
    return this.#dayAt(minutes) <= dayOf(LAST_DAY)!;
  }

  #dayAt(minutes: number): number {
    const number = Math.floor(minutes / DAY);
    while (this.#days.length <= number) {
      const last = this.#days[this.#days.length - 1]!;
      this.#days.push(this.#workingDayFrom(last + 1));
    }
    return this.#days[number]!;
  }

  /** Working days from one day up to another, without the latter; below 0 when that is earlier. Both must exist. */
  workingDays(from: string, to: string): number {
    const [a, b] = [dayOf(from)!, dayOf(to)!];
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    let free = 0;
    for (const day of this.#holidays) if (day >= first && day < last) free++;
    const count = weekdaysBefore(last) - weekdaysBefore(first) - free;
    return a <= b ? count : -count;
  }

  #works(day: number): boolean {
    return isWeekday(day) && !this.#holidays.has(day);
  }

  #workingDayFrom(day: number): number {
    let found = day;
    while (!this.#works(found)) found++;
    return found;
  }
}

function isWeekday(day: number): boolean {
  return weekdaysBefore(day + 1) > weekdaysBefore(day);
}

/** Days from Monday to Friday between the 29th of December 1969 and a day, without it; below 0 for one before. */
function weekdaysBefore(day: number): number {
  // Day 0 was a Thursday.
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7);
}
