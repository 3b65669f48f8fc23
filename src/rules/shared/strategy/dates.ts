import type {
  ExecutionFacts,
  MomentEntry,
  PhaseEntry,
  WaveEntry,
} from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";
import type { Located } from "../../../model/plan.ts";
import { isDate, WorkingCalendar } from "../../../model/strategy/calendar.ts";
import { DAY, durationText } from "../../../model/working-time.ts";
import { agrees, mismatch, sumOf } from "./figures.ts";

/** The start only anchors a calendar; days are counted between dates. */
const ANY_DAY = "2026-01-05";

/** Some count the last day of a wave, some the day after it. */
const ONE_DAY = 1;

/** Dates that do not fit durations, and durations that do not fit each other. */
export function* dateFindings(facts: ExecutionFacts): Generator<Finding> {
  const calendar = new WorkingCalendar(ANY_DAY, facts.holidays);
  for (const wave of facts.waves) yield* waveDates(wave, calendar);
  yield* span(facts, calendar);
  yield* phaseDates(facts, calendar);
  for (const moment of facts.moments) yield* momentDates(moment, facts, calendar);
}

function* waveDates(
  { start, end, duration, position }: WaveEntry,
  calendar: WorkingCalendar,
): Generator<Finding> {
  if (!isDay(start) || !isDay(end)) return;
  if (end.value < start.value) {
    yield {
      at: end.at,
      message: `wave ${position} ends on ${end.value}, before it starts on ${start.value}; expected a later day`,
    };
    return;
  }
  const days = calendar.workingDays(start.value, end.value);
  if (!duration || Math.abs(days - duration.value / DAY) <= ONE_DAY) return;
  yield {
    at: duration.at,
    message: `wave ${position} takes ${duration.written}, and from ${start.value} to ${end.value} there are ${days} working days; expected dates and duration that agree`,
    related: [{ at: end.at, message: "it ends here" }],
  };
}

/** The whole: from the first start to the last end, and the waves one after the other. */
function* span(facts: ExecutionFacts, calendar: WorkingCalendar): Generator<Finding> {
  const { parallel, waves, start, end } = facts;
  const starts = waves.flatMap((wave) => (isDay(wave.start) ? wave.start.value : [])).sort();
  const ends = waves.flatMap((wave) => (isDay(wave.end) ? wave.end.value : [])).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (isDay(start) && first !== undefined && start.value !== first)
    yield {
      at: start.at,
      message: `the project starts on ${start.value}, and its first wave on ${first}; expected ${first}`,
    };
  if (isDay(end) && last !== undefined && end.value !== last)
    yield {
      at: end.at,
      message: `the project ends on ${end.value}, and its last wave on ${last}; expected ${last}`,
    };
  const sum = sumOf(waves);
  if (!parallel || sum === undefined) return;
  const days = first !== undefined && last !== undefined ? calendar.workingDays(first, last) : 0;
  // A day of rest between waves is no gap.
  if (agrees(parallel, sum) && days - parallel.value / DAY > waves.length * ONE_DAY)
    yield {
      at: parallel.at,
      message: `the parallel duration is ${parallel.written}, and from ${first} to ${last} there are ${days} working days; expected waves without gaps, or holidays that explain them`,
    };
  const right = wrongParallel(facts);
  if (right !== undefined)
    yield mismatch("the parallel duration", parallel, {
      value: durationText(right),
      why: "the sum of all waves",
    });
}

/** The sum of all waves where the parallel duration is neither that nor what lies between their dates. */
export function wrongParallel(facts: ExecutionFacts): number | undefined {
  const { parallel, waves, holidays } = facts;
  const sum = sumOf(waves);
  if (!parallel || sum === undefined || agrees(parallel, sum)) return undefined;
  const days = waves
    .flatMap(({ start, end }) => [start, end].flatMap((one) => (isDay(one) ? one.value : [])))
    .sort();
  // Waves of others may overlap: then the dates count.
  const calendar = new WorkingCalendar(ANY_DAY, holidays);
  const between = days.length > 0 ? calendar.workingDays(days[0]!, days.at(-1)!) : 0;
  return Math.abs(between - parallel.value / DAY) <= ONE_DAY ? undefined : sum;
}

/** Phases lie in their wave, and last as long as their dates. */
function* phaseDates({ waves }: ExecutionFacts, calendar: WorkingCalendar): Generator<Finding> {
  for (const wave of waves)
    for (const phase of wave.phases) {
      const { id, start, end } = phase;
      if (isDay(start) && isOutside(start.value, wave))
        yield outside(start, `${id.value} starts on ${start.value}`, wave);
      if (isDay(end) && isOutside(end.value, wave))
        yield outside(end, `${id.value} ends on ${end.value}`, wave);
      yield* phaseLength(phase, calendar);
    }
}

function* phaseLength(
  { id, start, end, duration }: PhaseEntry,
  calendar: WorkingCalendar,
): Generator<Finding> {
  if (!isDay(start) || !isDay(end)) return;
  const days = calendar.workingDays(start.value, end.value);
  if (end.value < start.value)
    yield {
      at: end.at,
      message: `${id.value} ends on ${end.value}, before it starts on ${start.value}; expected a later day`,
    };
  else if (duration && Math.abs(days - duration.value / DAY) > ONE_DAY)
    yield {
      at: duration.at,
      message: `${id.value} takes ${duration.written}, and from ${start.value} to ${end.value} there are ${days} working days; expected dates and duration that agree`,
    };
}

/** A milestone or a synchronization point lies in its wave and needs no phase of a later one. */
function* momentDates(
  { of, wave: number, date, phases }: MomentEntry,
  { waves }: ExecutionFacts,
  calendar: WorkingCalendar,
): Generator<Finding> {
  if (!number) return;
  const wave = waves[number.value - 1];
  if (!wave)
    yield {
      at: number.at,
      message: `${of} belongs to wave ${number.value}, and there are ${waves.length}; expected one of them`,
    };
  if (!wave || !isDay(wave.start) || !isDay(wave.end)) return;
  // What comes behind a wave may be on the day behind it.
  if (
    isDay(date) &&
    isOutside(date.value, wave) &&
    calendar.workingDays(wave.end.value, date.value) !== ONE_DAY
  )
    yield outside(date, `${of} is on ${date.value}`, wave);
  const later = new Set(
    waves.slice(number.value).flatMap((one) => one.phases.map(({ id }) => id.value)),
  );
  for (const { value, at } of phases)
    if (later.has(value))
      yield {
        at,
        message: `${of} of wave ${wave.position} names ${value} of a later wave; expected a phase that is done by then`,
      };
}

function isOutside(date: string, { start, end }: WaveEntry): boolean {
  return (isDay(start) && date < start.value) || (isDay(end) && date > end.value);
}

function outside({ at }: Located<string>, what: string, wave: WaveEntry): Finding {
  return {
    at,
    message: `${what}, and wave ${wave.position} lasts from ${wave.start?.value} to ${wave.end?.value}; expected a day of the wave`,
  };
}

function isDay(date: Located<string> | undefined): date is Located<string> {
  return date !== undefined && isDate(date.value);
}
