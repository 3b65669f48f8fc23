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

export {
  DAY,
  WEEK,
  minutesOf,
  durationText
};
