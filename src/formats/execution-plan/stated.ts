import type { Slice } from "../task-plan/slice.ts";
import type { Aliases } from "./aliases.ts";

/** Longer lines are no list of names; to try them in every way takes their length squared. */
export const LONGEST_LINE = 400;

/** That one worker comes before another, and where the document says it. */
export interface Stated {
  before: number;
  after: number;
  at: Slice;
}

/** Words that turn the order round, or speak of a part of a worker. */
const TURNS =
  /\b(?:needs?|requires?|after|waits?|waiting|depends?|before|not|blocks?|outputs?|results?)\b|['’]s\b/i;

/** The workers of a text that holds their names and nothing else: `W1`, `Agent 1 & Agent 2`, `Lane A (core)`. */
export function onlyNames(text: string, aliases: Aliases): number[] | undefined {
  const own = text.trim();
  if (TURNS.test(own)) return undefined;
  const whole = aliases.one(own);
  if (whole !== undefined) return [whole];
  const parts = own
    .replace(/\([^()]*\)/g, "")
    .replace(/^(?:both|all of)\s+/i, "")
    .split(/\s*(?:,|;|&|\+|\/|\s{2,}|\band\b|\bund\b)\s*/i)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const found = parts.map((part) => aliases.one(part) ?? headed(part, aliases));
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return found.filter((worker) => worker !== undefined);
}

/** `W1: Types`, `Agent 2 - UI`. */
function headed(text: string, aliases: Aliases): number | undefined {
  const [first, ...more] = text.split(/:\s|\s[-–—]\s/);
  return more.length > 0 ? aliases.one(first!) : undefined;
}

/** Every one of the first comes before every one of the second. */
export function pairs(before: readonly number[], after: readonly number[], at: Slice): Stated[] {
  return before.flatMap((one) =>
    after.flatMap((other) => (one === other ? [] : [{ before: one, after: other, at }])),
  );
}
