import {
  DAY
} from "./chunk-ZU2Z7FRA.mjs";

// src/model/strategy/calendar.ts
var MILLISECONDS = 864e5;
function dayOf(date) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const time = match ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isDay ? time / MILLISECONDS : void 0;
}
function isDate(date) {
  return dayOf(date) !== void 0;
}
function isTimeOfDay(hour, minute, second) {
  return hour < 24 && minute < 60 && second < 61;
}
function dateOf(day) {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}
var LAST_DAY = "9999-12-31";
var WorkingCalendar = class {
  /** Those that are no Saturday and no Sunday. */
  #holidays;
  /** Numbers of the working days from the first one on, as far as anybody asked. */
  #days;
  /** `start` is a day that exists; work begins on it, or on the next working day. */
  constructor(start, holidays = []) {
    this.#holidays = new Set(holidays.flatMap((date) => dayOf(date) ?? []).filter(isWeekday));
    this.#days = [this.#workingDayFrom(dayOf(start))];
  }
  /** The day on which a moment falls, given in minutes of working time from the start; the end of a day is the start of the next. */
  dateAt(minutes) {
    return dateOf(this.#dayAt(minutes));
  }
  /** True when so many minutes of working time end in the calendar, which has `LAST_DAY`. */
  reaches(minutes) {
    return this.#dayAt(minutes) <= dayOf(LAST_DAY);
  }
  #dayAt(minutes) {
    const number = Math.floor(minutes / DAY);
    while (this.#days.length <= number) {
      const last = this.#days[this.#days.length - 1];
      this.#days.push(this.#workingDayFrom(last + 1));
    }
    return this.#days[number];
  }
  /** Working days from one day up to another, without the latter; below 0 when that is earlier. Both must exist. */
  workingDays(from, to) {
    const [a, b] = [dayOf(from), dayOf(to)];
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    let free = 0;
    for (const day of this.#holidays) if (day >= first && day < last) free++;
    const count = weekdaysBefore(last) - weekdaysBefore(first) - free;
    return a <= b ? count : -count;
  }
  #works(day) {
    return isWeekday(day) && !this.#holidays.has(day);
  }
  #workingDayFrom(day) {
    let found = day;
    while (!this.#works(found)) found++;
    return found;
  }
};
function isWeekday(day) {
  return weekdaysBefore(day + 1) > weekdaysBefore(day);
}
function weekdaysBefore(day) {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7);
}

export {
  isDate,
  isTimeOfDay,
  LAST_DAY,
  WorkingCalendar
};
