import type { Located } from "../plan.ts";
import { minutesOf } from "../working-time.ts";

/** A figure that the files of a strategy state at several places. */
export interface Stated {
  /** What it is, in one form wherever it stands: `the duration of wave 1`. */
  of: string;
  value: Located<string>;
}

/** True for two texts of one figure: `2 weeks` and `10 days`, `20%` and `20 %`. */
export function isSameFigure(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/\s+/g, ""));
  if (a === b) return true;
  const minutes = minutesOf(one);
  return minutes !== undefined && minutes === minutesOf(other);
}
