import type { ExecutionFacts, PhaseEntry, WaveEntry } from "../../formats/strategy/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { defineFormatRule } from "../define-rule.ts";
import { lanesOf } from "../shared/strategy/lanes.ts";
import { missingSkills } from "../shared/strategy/skills.ts";

/** Rounding of written durations: half a day. */
const ROUNDING = 240;

/** Teams that a finding shows. */
const MOST_RELATED = 8;

export default defineFormatRule("strategy", {
  name: "strategy/over-capacity",
  severity: "error",
  summary:
    "A strategy asks for more at once than teams, sessions or environments give, or for a skill that a team lacks.",
  mend: "move phases to another wave or team, make the wave longer, or compute the strategy again",

  *check(_, { facts }) {
    if (!facts) return;
    for (const wave of facts.waves) {
      yield* sessionsOf(wave, facts);
      yield* workOf(wave, facts);
      yield* poolsOf(wave);
    }
    yield* missingSkills(facts);
  },
});

/** More sessions at once than there are teams for, or environments. */
function* sessionsOf(wave: WaveEntry, { teams, facilities }: ExecutionFacts): Generator<Finding> {
  const { maxSessions, position } = wave;
  if (!maxSessions) return;
  const lanes = lanesOf(teams);
  if (lanes > 0 && maxSessions.value > lanes)
    yield {
      at: maxSessions.at,
      message: `wave ${position} has ${maxSessions.value} sessions at once, and the teams carry out ${lanes}; expected ${lanes} at most`,
      related: teams
        .slice(0, MOST_RELATED)
        .map(({ id }) => ({ at: id.at, message: `${id.value} is a team` })),
    };
  for (const { name, capacity } of facilities)
    if (maxSessions.value > capacity.value)
      yield {
        at: maxSessions.at,
        message: `wave ${position} has ${maxSessions.value} sessions at once, and there ${capacity.value === 1 ? `is 1 ${name.replace(/s$/, "")}` : `are ${capacity.value} ${name}`}; expected ${capacity.value} at most`,
        related: [{ at: capacity.at, message: `${name} are counted here` }],
      };
}

/** More work than a team, or all sessions of the wave, can do in its time. */
function* workOf(wave: WaveEntry, { teams }: ExecutionFacts): Generator<Finding> {
  const { duration, maxSessions, phases, position } = wave;
  if (!duration) return;
  const room = (lanes: number): number => lanes * (duration.value + ROUNDING);
  for (const { id, sessions } of teams) {
    const own = phases.filter(({ team }) => team?.value === id.value);
    if (!sessions || own.length < 2 || work(own) <= room(sessions)) continue;
    yield {
      at: own.at(-1)!.team!.at,
      message: `${id.value} has ${days(work(own))} of work in wave ${position}, which takes ${duration.written}; expected ${sessions === 1 ? "one phase after the other to fit" : `${sessions} phases at a time to fit`}`,
      tasks: own.map((phase) => phase.id.value),
    };
  }
  if (maxSessions && phases.length > maxSessions.value && work(phases) > room(maxSessions.value))
    yield {
      at: maxSessions.at,
      message: `the phases of wave ${position} take ${days(work(phases))}, more than ${maxSessions.value} at once do in ${duration.written}; expected more sessions or more time`,
      tasks: phases.map((phase) => phase.id.value),
    };
}

/** More of what is scarce than there is, as wave-schedules.json has it. */
function* poolsOf({ uses, position }: WaveEntry): Generator<Finding> {
  for (const { resource, peak, capacity } of uses)
    if (peak.value > capacity)
      yield {
        at: peak.at,
        message: `wave ${position} uses ${peak.value} of ${resource}, and there ${capacity === 1 ? "is" : "are"} ${capacity}; expected ${capacity} at most`,
      };
}

function work(phases: readonly PhaseEntry[]): number {
  return phases.reduce((sum, { duration }) => sum + (duration?.value ?? 0), 0);
}

function days(minutes: number): string {
  const count = Math.round(minutes / 48) / 10;
  return `${count} ${count === 1 ? "day" : "days"}`;
}
