import { isDate, isTimeOfDay } from "../../model/strategy/calendar.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { YamlDocument, YamlValue } from "./document.ts";

/** A day, with an hour behind it or without. */
const FORM =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/i;

/** Keys under which a day stands, or a list of days. */
const KEY = /(?:^|_)(?:dates?|deadlines?|holidays?|days?|due|at|on|since|until|start|end)$/;

/**
 * What has the form of a date, under a key for one, and is no day of any calendar or no hour of a day. What
 * has another form is told by the schema, or is none.
 */
export function* impossibleDates(
  document: YamlDocument,
  value: YamlValue = document.value,
  path: readonly (string | number)[] = [],
  key = "",
): Generator<ParserFinding> {
  if (typeof value === "string") {
    const problem = KEY.test(key) ? problemOf(value) : undefined;
    if (problem !== undefined)
      yield { rule: "plan/schema", at: document.placeOf(path), message: problem };
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries())
      yield* impossibleDates(document, item, [...path, i], key);
  } else if (value !== null && typeof value === "object") {
    for (const [name, item] of Object.entries(value))
      yield* impossibleDates(document, item, [...path, name], name);
  }
}

function problemOf(value: string): string | undefined {
  const [, day, hour = "0", minute = "0", second = "0"] = FORM.exec(value) ?? [];
  if (day === undefined) return undefined;
  if (!isDate(day)) return `${day} is no day of the calendar; expected one that exists`;
  const isTime = isTimeOfDay(Number(hour), Number(minute), Number(second));
  return isTime ? undefined : `"${value}" is no time; expected an hour that exists`;
}

/** True for a text that is a day of the calendar, with an hour that exists or without. */
export function isDated(value: string): boolean {
  return FORM.test(value.trim()) && problemOf(value.trim()) === undefined;
}
