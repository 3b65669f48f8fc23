/** The form of a time, as schemas have it; whether there is such a day is another question. */
export const INSTANT =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-](\d\d):(\d\d))$/;

/**
 * A time with its distance from UTC (`2026-01-05T09:00:00Z`) in milliseconds since 1970; nothing where it
 * is none, such as the 30th of February, which `Date` takes for a day of March.
 */
export function instantOf(text: string): number | undefined {
  const [, ...parts] = INSTANT.exec(text) ?? [];
  if (parts.length === 0) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zone = 0, zoneMinute = 0] =
    parts.map((part) => Number(part ?? 0));
  const days = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  const fits =
    day >= 1 &&
    day <= days &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    zone < 24 &&
    zoneMinute < 60;
  return fits ? Date.parse(text) : undefined;
}

/** A time as people and programs read it, to the second: `2026-01-05T09:00:00Z`. */
export function instantText(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
