import type { ExecutionFacts, PhaseEntry, WaveEntry } from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";
import type { Located } from "../../../model/plan.ts";
import { isDate, WorkingCalendar } from "../../../model/strategy/calendar.ts";
import { durationText } from "../../../model/working-time.ts";
import { agrees, mismatch } from "./figures.ts";

/** A session with the minutes from the start of the project at which it starts and ends. */
interface Timed {
  phase: PhaseEntry;
  start: number;
  end: number;
}

/** Longer plans (about 80 years) have no calendar. */
const LONGEST = 10_000_000;

/** What follows from the times of sessions: their days, how many run at once, how late they may end. */
export function* sessionTimes(facts: ExecutionFacts): Generator<Finding> {
  const { start, holidays, waves } = facts;
  yield* bounds(facts);
  const calendar = start && isDate(start.value) && new WorkingCalendar(start.value, holidays);
  let end = 0;
  for (const wave of waves) {
    const begin = end;
    end += wave.duration?.value ?? Number.NaN;
    const timed = timedOf(wave);
    if (timed.length < wave.phases.length || timed.length === 0) continue;
    for (const one of timed) {
      // A session outside its wave is told for that.
      if (one.start < begin || one.end > end) continue;
      if (calendar) yield* days(one, calendar);
      yield* float(one, end, wave);
    }
    const most = peakOf(timed);
    const { maxSessions: said } = wave;
    if (said && said.value !== most)
      yield {
        at: said.at,
        message: `max_concurrent_sessions of wave ${wave.position} is ${said.value}, and by the times of its sessions ${most} run at once; expected ${most}`,
      };
  }
}

function timedOf({ phases }: WaveEntry): Timed[] {
  return phases.flatMap((phase) => {
    const { after, duration } = phase;
    if (!after || !duration || after.value + duration.value > LONGEST) return [];
    return [{ phase, start: after.value, end: after.value + duration.value }];
  });
}

function* days(
  { phase: { id, start, end }, ...times }: Timed,
  calendar: WorkingCalendar,
): Generator<Finding> {
  const wrong = (said: Located<string> | undefined, minutes: number): string | undefined => {
    const right = calendar.dateAt(minutes);
    return said && isDate(said.value) && said.value !== right ? right : undefined;
  };
  const [first, last] = [wrong(start, times.start), wrong(end, times.end)];
  if (first !== undefined)
    yield {
      at: start!.at,
      message: `${id.value} starts on ${start!.value}, and ${durationText(times.start)} after the start of the project is ${first}; expected both to agree`,
    };
  if (last !== undefined)
    yield {
      at: end!.at,
      message: `${id.value} ends on ${end!.value}, and by its start and duration on ${last}; expected both to agree`,
    };
}

/** A session that may end later still ends in its wave. */
function* float(
  { phase: { id, float: said }, end }: Timed,
  waveEnd: number,
  { position }: WaveEntry,
): Generator<Finding> {
  if (said && end + said.value > waveEnd && !agrees(said, waveEnd - end))
    yield mismatch(`the float of ${id.value}`, said, {
      value: `${durationText(Math.max(0, waveEnd - end))} or less`,
      why: `what is left of wave ${position} behind it`,
    });
}

/** No schedule beats the bound, which no chain beats; gates make nothing shorter. */
function* bounds(facts: ExecutionFacts): Generator<Finding> {
  const { criticalDuration, lowerBound, withoutGates, parallel } = facts;
  const pairs = [
    ["critical_path_duration", criticalDuration, "lower_bound", lowerBound],
    ["lower_bound", lowerBound, "duration_without_gates", withoutGates],
    ["duration_without_gates", withoutGates, "duration_with_gates", parallel],
  ] as const;
  for (const [least, small, name, large] of pairs)
    if (small && large && large.value < small.value && !agrees(large, small.value))
      yield mismatch(name, large, {
        value: `${small.written} or more`,
        why: `${least}, which it is not shorter than,`,
      });
}

function peakOf(timed: readonly Timed[]): number {
  const changes = timed.flatMap(({ start, end }) => [
    { at: start, by: 1 },
    { at: end, by: -1 },
  ]);
  let [now, peak] = [0, 0];
  for (const { by } of changes.sort((a, b) => a.at - b.at || a.by - b.by)) {
    now += by;
    peak = Math.max(peak, now);
  }
  return peak;
}
