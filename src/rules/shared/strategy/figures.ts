import type {
  ExecutionFacts,
  Figure,
  MeetingEntry,
  WaveEntry,
} from "../../../formats/strategy/document.ts";
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

/** Percentages are whole numbers: this far off is rounding. */
const POINT = 1;

/** Percentages that follow from durations. */
export function* shares(facts: ExecutionFacts): Generator<Finding> {
  const { total, parallel, saved, efficiency, overhead, utilization, waves, teams } = facts;
  if (!total || !parallel || total.value === 0 || parallel.value === 0) return;
  const savings = (1 - parallel.value / total.value) * 100;
  if (saved && isOff(saved, savings))
    yield mismatch("time_savings_percentage", saved, {
      value: whole(savings),
      why: "what the parallel duration saves of the total",
    });
  const peak = Math.max(0, ...waves.map(({ maxSessions }) => maxSessions?.value ?? 0));
  const share = (total.value / parallel.value / peak) * 100;
  // Others state the time saved as the efficiency.
  if (efficiency && peak > 0 && isOff(efficiency, share) && isOff(efficiency, savings))
    yield {
      // Others count it in ways of their own.
      ...(!facts.isComputed && { severity: "warning" as const }),
      ...mismatch("parallel_efficiency", efficiency, {
        value: whole(share),
        why: `the total, divided by the parallel duration and by ${peak} ${peak === 1 ? "session" : "sessions"},`,
      }),
    };
  if (!facts.isComputed) return;
  const meetings = coordination(facts);
  if (overhead && meetings !== undefined && isOff(overhead, (meetings / total.value) * 100))
    yield mismatch("coordination_overhead", overhead, {
      value: whole((meetings / total.value) * 100),
      why: "the time of all meetings and gates in that of all phases",
    });
  const lanes = teams.reduce((sum, { sessions }) => sum + sessions, 0);
  const used = (total.value / (parallel.value * lanes)) * 100;
  if (utilization && lanes > 0 && isOff(utilization, used))
    yield mismatch("resource_utilization", utilization, {
      value: whole(used),
      why: "the share of all phases in what the teams could do",
    });
  yield* teamShares(facts, parallel.value);
}

function* teamShares({ teams, waves }: ExecutionFacts, parallel: number): Generator<Finding> {
  for (const { id, sessions, utilization } of teams) {
    const own = waves.flatMap((wave) => wave.phases).filter(({ team }) => team?.value === id.value);
    const busy = own.reduce((sum, { duration }) => sum + (duration?.value ?? 0), 0);
    const share = (busy / (parallel * sessions)) * 100;
    if (utilization && isOff(utilization, share))
      yield mismatch(`the utilization of ${id.value}`, utilization, {
        value: whole(share),
        why: "the share of its phases in what it could do",
      });
  }
}

/** Minutes that all teams spend on meetings and gates; nothing where a duration is missing. */
function coordination({ waves, teams }: ExecutionFacts): number | undefined {
  const teamOf = new Map<string, string>(teams.map(({ id }) => [id.value, id.value]));
  for (const { session, team } of waves.flatMap((wave) => wave.phases))
    if (session && team) teamOf.set(session.value, team.value);
  let sum = 0;
  for (const wave of waves) {
    for (const meeting of [...wave.gates, ...wave.meetings]) {
      if (!meeting.duration || !wave.duration) return undefined;
      const there = new Set(meeting.participants.flatMap(({ value }) => teamOf.get(value) ?? []));
      sum += meeting.duration.value * timesOf(meeting, wave) * there.size;
    }
  }
  return sum;
}

function timesOf({ frequency }: MeetingEntry, { duration }: WaveEntry): number {
  if (frequency === "daily") return duration!.value / DAY;
  return frequency === "weekly" ? duration!.value / WEEK : 1;
}

function isOff({ value }: Figure, expected: number): boolean {
  return Math.abs(value - expected) > POINT;
}

function whole(percentage: number): string {
  return `${Math.round(percentage)}%`;
}
