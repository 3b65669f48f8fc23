import type { ExecutionFacts, WaveEntry } from "../../formats/strategy/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import type { Located } from "../../model/plan.ts";
import { isDate, WorkingCalendar } from "../../model/strategy/calendar.ts";
import { DAY, durationText } from "../../model/working-time.ts";
import { agrees, mismatch } from "./figures.ts";

/** Some count the last day of a wave, some the day after it. */
const ONE_DAY = 1;

/** Dates that do not fit durations, and durations that do not fit each other. */
export function* dateFindings(facts: ExecutionFacts): Generator<Finding> {
  // The start only anchors the calendar; days are counted between dates.
  const calendar = new WorkingCalendar("2026-01-05", facts.holidays);
  for (const wave of facts.waves) yield* waveDates(wave, calendar);
  yield* span(facts, calendar);
  yield* phaseDates(facts);
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
  const lengths = waves.flatMap(({ duration }) => duration?.value ?? []);
  if (!parallel || lengths.length < waves.length || waves.length === 0) return;
  const sum = lengths.reduce((total, minutes) => total + minutes, 0);
  if (agrees(parallel, sum)) return;
  // Waves of others may overlap: then the dates count.
  const days = first !== undefined && last !== undefined ? calendar.workingDays(first, last) : 0;
  if (Math.abs(days - parallel.value / DAY) <= ONE_DAY) return;
  yield mismatch("the parallel duration", parallel, {
    value: durationText(sum),
    why: "the sum of all waves",
  });
}

/** Phases lie in their wave. */
function* phaseDates({ waves }: ExecutionFacts): Generator<Finding> {
  for (const wave of waves)
    for (const { id, start, end } of wave.phases) {
      if (isDay(start) && isDay(wave.start) && start.value < wave.start.value)
        yield outside(start, `${id.value} starts on ${start.value}`, wave);
      if (isDay(end) && isDay(wave.end) && end.value > wave.end.value)
        yield outside(end, `${id.value} ends on ${end.value}`, wave);
    }
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
