import type { Stated } from "../../model/strategy/stated.ts";
import { isDate, WorkingCalendar } from "../../model/strategy/calendar.ts";
import { lateTimes } from "../../model/strategy/late.ts";
import type { Fields } from "../yaml/fields.ts";
import type { ExecutionFacts, WaveEntry } from "./document.ts";
import { percentage } from "./entries.ts";

/** Longer plans (about 160 years) have no calendar. */
const LONGEST = 20_000_000;

/** What the other files of a strategy say of its waves, as it follows from the execution plan. */
export function derivedFrom(top: Fields, facts: ExecutionFacts): Stated[] {
  const { waves, start, holidays } = facts;
  const buffer = percentage(top.mapping("resource_analysis"), "capacity_buffer")?.value;
  const lengths = waves.map(({ duration }) => duration?.value ?? Number.NaN);
  const total = lengths.reduce((sum, minutes) => sum + minutes, 0);
  const work = waves.map(workOf);
  const all = work.reduce((sum, minutes) => sum + minutes, 0);
  if (!start || !isDate(start.value) || !(total < LONGEST) || !(all > 0)) return [];
  const calendar = new WorkingCalendar(start.value, holidays);
  let [end, done] = [0, 0];
  return waves.flatMap(({ number, at }, i): Stated[] => {
    const begin = end;
    end += lengths[i]!;
    done += work[i]!;
    if (!number) return [];
    const late = lateTimes({ start: begin, end }, (buffer ?? 0) / 100);
    const stated = (of: string, value: string): Stated => ({
      of: `the ${of} of wave ${number.value}`,
      value: { value, at },
    });
    return [
      stated("warning_date", calendar.dateAt(late.warning)),
      ...(buffer === undefined ? [] : [stated("critical_date", calendar.dateAt(late.critical))]),
      stated("expected_completion", `${Math.round((done / all) * 100)}%`),
    ];
  });
}

function workOf({ phases }: WaveEntry): number {
  return phases.reduce((sum, { duration }) => sum + (duration?.value ?? Number.NaN), 0);
}
