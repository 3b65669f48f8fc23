import {
  isDate,
  isTimeOfDay
} from "./chunk-HYTRCK4B.mjs";

// src/formats/yaml/dates.ts
var FORM = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/i;
var KEY = /(?:^|_)(?:dates?|deadlines?|holidays?|days?|due|at|on|since|until|start|end)$/;
function* impossibleDates(document, value = document.value, path = [], key = "") {
  if (typeof value === "string") {
    const problem = KEY.test(key) ? problemOf(value) : void 0;
    if (problem !== void 0)
      yield { rule: "plan/schema", at: document.placeOf(path), message: problem };
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries())
      yield* impossibleDates(document, item, [...path, i], key);
  } else if (value !== null && typeof value === "object") {
    for (const [name, item] of Object.entries(value))
      yield* impossibleDates(document, item, [...path, name], name);
  }
}
function problemOf(value) {
  const [, day, hour = "0", minute = "0", second = "0"] = FORM.exec(value) ?? [];
  if (day === void 0) return void 0;
  if (!isDate(day)) return `${day} is no day of the calendar; expected one that exists`;
  const isTime = isTimeOfDay(Number(hour), Number(minute), Number(second));
  return isTime ? void 0 : `"${value}" is no time; expected an hour that exists`;
}
function isDated(value) {
  return FORM.test(value.trim()) && problemOf(value.trim()) === void 0;
}

export {
  impossibleDates,
  isDated
};
