import type { ExecutionFacts, Figure } from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";
import { DAY, WEEK } from "../../../model/working-time.ts";

/** What a figure should be, and what that follows from. */
export interface Expected {
  value: string;
  why: string;
}

const SIZES: readonly (readonly [RegExp, number])[] = [
  [/\dm|minute|\bmin/i, 1],
  [/\dh|hour|\bhr/i, 60],
  [/\dd|day/i, DAY],
  [/\dw|week/i, WEEK],
];

/** True for a duration that says so many minutes when it is rounded to the smallest unit it names. */
export function agrees({ value, written }: Figure, minutes: number): boolean {
  const size = SIZES.find(([unit]) => unit.test(written))?.[1] ?? DAY;
  return Math.abs(value - minutes) <= size / 2;
}

/** A figure that is not what it should be. */
export function mismatch(name: string, figure: Figure, { value, why }: Expected): Finding {
  return {
    at: figure.at,
    message: `${name} is ${figure.written}, and ${why} is ${value}; expected ${value}`,
  };
}

/** Minutes of all of them; nothing where one has no duration, or there is none. */
export function sumOf(parts: readonly { duration?: Figure }[]): number | undefined {
  const all = parts.flatMap(({ duration }) => duration?.value ?? []);
  const isWhole = all.length === parts.length && all.length > 0;
  return isWhole ? all.reduce((total, minutes) => total + minutes, 0) : undefined;
}

/**
 * The facts with the total and the parallel duration that the phases and waves give where what is written
 * is wrong: that is told once, and what follows is compared with what is right.
 */
export function recomputed(
  facts: ExecutionFacts,
  parallelMinutes: number | undefined,
): ExecutionFacts {
  const total = corrected(facts.total, sumOf(facts.waves.flatMap((wave) => wave.phases)));
  const parallel = corrected(facts.parallel, parallelMinutes);
  return { ...facts, ...(total && { total }), ...(parallel && { parallel }) };
}

function corrected(figure: Figure | undefined, minutes: number | undefined): Figure | undefined {
  return figure && minutes !== undefined && !agrees(figure, minutes)
    ? { ...figure, value: minutes }
    : figure;
}

/** Shares that no plan can have. */
export function* outOfRange({
  overhead,
  efficiency,
  utilization,
  teams,
  waves,
}: ExecutionFacts): Generator<Finding> {
  const shares = {
    coordination_overhead: overhead,
    parallel_efficiency: efficiency,
    resource_utilization: utilization,
  };
  for (const [name, figure] of Object.entries(shares))
    if (figure && figure.value < 0)
      yield { at: figure.at, message: `${name} is ${figure.written}; expected 0% or more` };
  const busy = new Set(waves.flatMap((wave) => wave.phases.map(({ team }) => team?.value)));
  for (const { id, availability } of teams) {
    if (availability && (availability.value > 100 || availability.value < 0))
      yield {
        at: availability.at,
        message: `the availability of ${id.value} is ${availability.written}; expected 0% to 100%`,
      };
    if (availability?.value === 0 && busy.has(id.value))
      yield {
        at: availability.at,
        message: `the availability of ${id.value} is ${availability.written}, and phases are given to it; expected more, or another team`,
      };
  }
}
