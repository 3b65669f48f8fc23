import type {
  ExecutionFacts,
  Figure,
  MeetingEntry,
  WaveEntry,
} from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";
import { DAY, WEEK } from "../../../model/working-time.ts";
import { mismatch } from "./figures.ts";
import { lanesOf } from "./lanes.ts";

/** Percentages are whole numbers: this far off is rounding. */
const POINT = 1;

/** Keys of the shares that follow from durations. */
const KEYS = {
  saved: "time_savings_percentage",
  efficiency: "parallel_efficiency",
  overhead: "coordination_overhead",
  utilization: "resource_utilization",
} as const;
type Share = keyof typeof KEYS;

/** A share that is not what it should be. */
interface Wrong {
  share: Share;
  figure: Figure;
  right: number;
  why: string;
}

/** Percentages that follow from durations. */
export function* shares(facts: ExecutionFacts): Generator<Finding> {
  for (const { share, figure, right, why } of wrongShares(facts))
    yield {
      // Others count it in ways of their own.
      ...(share === "efficiency" && !facts.isComputed && { severity: "warning" as const }),
      ...mismatch(KEYS[share], figure, { value: whole(right), why }),
    };
  const { parallel } = facts;
  if (!facts.isComputed) return;
  if (parallel?.value) yield* teamShares(facts, parallel.value);
  yield* workload(facts);
}

/** The facts with the shares that durations give where what is written is wrong: that is told once. */
export function withRightShares(facts: ExecutionFacts): ExecutionFacts {
  const right = wrongShares(facts).map(({ share, figure, right: value }) => [
    share,
    { ...figure, value: Math.round(value), written: whole(value) },
  ]);
  return { ...facts, ...Object.fromEntries(right) };
}

function wrongShares(facts: ExecutionFacts): Wrong[] {
  const { total, parallel, saved, efficiency, overhead, utilization, waves, teams } = facts;
  if (!total?.value || !parallel?.value) return [];
  const found: Wrong[] = [];
  const check = (share: Share, figure: Figure | undefined, right: number, why: string): void => {
    if (figure && isOff(figure, right)) found.push({ share, figure, right, why });
  };
  const savings = (1 - parallel.value / total.value) * 100;
  check("saved", saved, savings, "what the parallel duration saves of the total");
  const peak = Math.max(0, ...waves.map(({ maxSessions }) => maxSessions?.value ?? 0));
  const sessions = `${peak} ${peak === 1 ? "session" : "sessions"}`;
  // Others state the time saved as the efficiency.
  if (peak > 0 && efficiency && isOff(efficiency, savings))
    check(
      "efficiency",
      efficiency,
      (total.value / parallel.value / peak) * 100,
      `the total, divided by the parallel duration and by ${sessions},`,
    );
  if (!facts.isComputed) return found;
  const meetings = coordination(facts);
  if (meetings !== undefined)
    check(
      "overhead",
      overhead,
      (meetings / total.value) * 100,
      "the time of all meetings and gates in that of all phases",
    );
  const lanes = lanesOf(teams);
  if (lanes > 0)
    check(
      "utilization",
      utilization,
      (total.value / (parallel.value * lanes)) * 100,
      "the share of all phases in what the teams could do",
    );
  return found;
}

function* teamShares({ teams, waves }: ExecutionFacts, parallel: number): Generator<Finding> {
  for (const { id, sessions, utilization } of teams) {
    if (!utilization || !sessions) continue;
    const own = waves.flatMap((wave) => wave.phases).filter(({ team }) => team?.value === id.value);
    const busy = own.reduce((sum, { duration }) => sum + (duration?.value ?? 0), 0);
    const share = (busy / (parallel * sessions)) * 100;
    if (isOff(utilization, share))
      yield mismatch(`the utilization of ${id.value}`, utilization, {
        value: whole(share),
        why: "the share of its phases in what it could do",
      });
  }
}

/** How evenly the work is spread over what teams can do at once. */
function* workload({ balance, teams, waves }: ExecutionFacts): Generator<Finding> {
  if (!balance || teams.some(({ sessions }) => !sessions)) return;
  const phases = waves.flatMap((wave) => wave.phases);
  const loads = teams.map(({ id, sessions }) => {
    const own = phases.filter(({ team }) => team?.value === id.value);
    return own.reduce((sum, { duration }) => sum + (duration?.value ?? 0), 0) / sessions!;
  });
  const sum = loads.reduce((all, load) => all + load, 0);
  const right = (sum / loads.length / Math.max(...loads)) * 100;
  if (isOff(balance, right))
    yield mismatch("workload_balance", balance, {
      value: whole(right),
      why: "the average work of a team in that of the busiest",
    });
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
