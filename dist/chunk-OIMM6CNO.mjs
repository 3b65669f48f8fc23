// src/model/working-time.ts
var DAY = 8 * 60;
var WEEK = 5 * DAY;
var UNITS = { m: 1, h: 60, d: DAY, w: WEEK };
var UNIT = String.raw`(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\.?`;
var NUMBER = String.raw`(\d{1,7}(?:[.,]\d{1,3})?)`;
var PART = String.raw`${NUMBER}\s{0,3}${UNIT}`;
var LOWER = String.raw`(?:\d{1,6}(?:[.,]\d{1,3})?\s{0,3}(?:[a-z]{1,7}\.?)?\s{0,3}(?:-|–|to)\s{0,3})?`;
var DURATION = new RegExp(
  String.raw`^\s{0,9}[~≈<]?\s{0,3}${LOWER}(?<parts>${PART}(?:[\s,]{0,3}(?:and\s{1,3})?${PART}){0,3})\s{0,9}(?:\([^()]{0,99}\)\s{0,9})?$`,
  "i"
);
function minutesOf(text) {
  const parts = DURATION.exec(text)?.groups?.["parts"];
  if (parts === void 0) return void 0;
  let minutes = 0;
  for (const [, number = "", unit = ""] of parts.matchAll(new RegExp(PART, "gi")))
    minutes += Number(number.replace(",", ".")) * UNITS[unit[0].toLowerCase()];
  return minutes > 0 ? Math.round(minutes) : void 0;
}
var NAMES = [
  [WEEK, "week"],
  [DAY, "day"],
  [60, "hour"],
  [1, "minute"]
];
function durationText(minutes) {
  let left = minutes;
  const parts = NAMES.flatMap(([size, name]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? "" : "s"}`];
  });
  return parts.join(" ") || "0 days";
}

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
  DAY,
  WEEK,
  minutesOf,
  durationText,
  isDate,
  WorkingCalendar
};
