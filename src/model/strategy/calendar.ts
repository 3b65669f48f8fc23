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

function dateOf(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The days on which a project works: Monday to Friday without its holidays, 8 hours each. */
export class WorkingCalendar {
  readonly #holidays: ReadonlySet<number>;
  /** Numbers of the working days from the first one on, as far as anybody asked. */
  readonly #days: number[];

  /** `start` is a day that exists; work begins on it, or on the next working day. */
  constructor(start: string, holidays: readonly string[] = []) {
    this.#holidays = new Set(holidays.flatMap((date) => dayOf(date) ?? []));
    this.#days = [this.#workingDayFrom(dayOf(start)!)];
  }

  /** The day on which a moment falls, given in minutes of working time from the start; the end of a day is the start of the next. */
  dateAt(minutes: number): string {
    const number = Math.floor(minutes / DAY);
    while (this.#days.length <= number) {
      const last = this.#days[this.#days.length - 1]!;
      this.#days.push(this.#workingDayFrom(last + 1));
    }
    return dateOf(this.#days[number]!);
  }

  /** Working days from one day up to another, without the latter; below 0 when that is earlier. Both must exist. */
  workingDays(from: string, to: string): number {
    const [a, b] = [dayOf(from)!, dayOf(to)!];
    let count = 0;
    for (let day = Math.min(a, b); day < Math.max(a, b); day++) if (this.#works(day)) count++;
    return a <= b ? count : -count;
  }

  #works(day: number): boolean {
    // Day 0 was a Thursday.
    return (day + 4) % 7 !== 0 && (day + 4) % 7 !== 6 && !this.#holidays.has(day);
  }

  #workingDayFrom(day: number): number {
    let found = day;
    while (!this.#works(found)) found++;
    return found;
  }
}
