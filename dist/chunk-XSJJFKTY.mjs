import {
  DAY
} from "./chunk-D66UM6SX.mjs";

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
function dateOf(day) {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}
var WorkingCalendar = class {
  #holidays;
  /** Numbers of the working days from the first one on, as far as anybody asked. */
  #days;
  /** `start` is a day that exists; work begins on it, or on the next working day. */
  constructor(start, holidays = []) {
    this.#holidays = new Set(holidays.flatMap((date) => dayOf(date) ?? []));
    this.#days = [this.#workingDayFrom(dayOf(start))];
  }
  /** The day on which a moment falls, given in minutes of working time from the start; the end of a day is the start of the next. */
  dateAt(minutes) {
    const number = Math.floor(minutes / DAY);
    while (this.#days.length <= number) {
      const last = this.#days[this.#days.length - 1];
      this.#days.push(this.#workingDayFrom(last + 1));
    }
    return dateOf(this.#days[number]);
  }
  /** Working days from one day up to another, without the latter; below 0 when that is earlier. Both must exist. */
  workingDays(from, to) {
    const [a, b] = [dayOf(from), dayOf(to)];
    let count = 0;
    for (let day = Math.min(a, b); day < Math.max(a, b); day++) if (this.#works(day)) count++;
    return a <= b ? count : -count;
  }
  #works(day) {
    return (day + 4) % 7 !== 0 && (day + 4) % 7 !== 6 && !this.#holidays.has(day);
  }
  #workingDayFrom(day) {
    let found = day;
    while (!this.#works(found)) found++;
    return found;
  }
};

export {
  isDate,
  WorkingCalendar
};
