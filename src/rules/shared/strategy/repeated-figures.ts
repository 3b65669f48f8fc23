import type {
  ExecutionFacts,
  Figure,
  MetricEntry,
  WaveEntry,
} from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";
import { DAY, durationText } from "../../../model/working-time.ts";
import { agrees, mismatch, sumOf } from "./figures.ts";

/**
 * Figures that say once more what other figures of the same file say. `right` has the shares that follow
 * from durations in place of wrong ones: who repeats either is not to blame.
 */
export function* repeatedFigures(facts: ExecutionFacts, right: ExecutionFacts): Generator<Finding> {
  yield* assigned(facts);
  yield* marks(facts);
  for (const metric of facts.metrics) yield* thresholds(metric, facts, right);
  let begin = 0;
  for (const wave of facts.waves) {
    yield* starts(wave, begin);
    begin += wave.duration?.value ?? Number.NaN;
  }
}

/** What a team has to do is what the waves give it. */
function* assigned({ teams, waves }: ExecutionFacts): Generator<Finding> {
  const phases = waves.flatMap((wave) => wave.phases);
  for (const { id, assigned: count, assignedDuration: takes } of teams) {
    const own = phases.filter(({ team }) => team?.value === id.value);
    if (count && count.value !== own.length)
      yield {
        at: count.at,
        message: `${id.value} has assigned_phases ${count.value}, and the waves give it ${own.length}; expected ${own.length}`,
      };
    const sum = sumOf(own);
    if (takes && sum !== undefined && !agrees(takes, sum))
      yield mismatch(`the work of ${id.value}`, takes, {
        value: durationText(sum),
        why: "the sum of its phases",
      });
  }
}

/** A phase is marked as on the critical path when that names it. */
function* marks({ criticalPath, waves }: ExecutionFacts): Generator<Finding> {
  if (!criticalPath) return;
  const path = new Set(criticalPath.map(({ value }) => value));
  for (const { id, critical } of waves.flatMap((wave) => wave.phases)) {
    const right = String(path.has(id.value));
    if (critical && critical.value !== right)
      yield {
        at: critical.at,
        message: `on_critical_path of ${id.value} is ${critical.value}, and the critical path ${path.has(id.value) ? "names" : "does not name"} it; expected ${right}`,
      };
  }
}

/** Our names of metrics that repeat a figure of the plan. */
const REPEATED: Readonly<Record<string, (facts: ExecutionFacts) => Figure | undefined>> = {
  "Time savings": ({ saved }) => saved,
  "Parallel efficiency": ({ efficiency }) => efficiency,
  "Coordination overhead": ({ overhead }) => overhead,
  "Resource utilization": ({ utilization }) => utilization,
};

/** What is planned is what the plan says, a warning comes next, and then what is critical. */
function* thresholds(
  { name, planned, warning, critical }: MetricEntry,
  facts: ExecutionFacts,
  corrected: ExecutionFacts,
): Generator<Finding> {
  const [said, known] = [facts, corrected].map((all) =>
    facts.isComputed && Object.hasOwn(REPEATED, name) ? REPEATED[name]!(all) : undefined,
  );
  const isWrong = known && planned && ![known.value, said?.value].includes(planned.value);
  if (isWrong)
    yield {
      at: planned.at,
      message: `${name} is planned as ${planned.written}, and the plan says ${known.written}; expected ${known.written}`,
    };
  const right = isWrong ? known : (planned ?? known);
  if (!right || !warning || !critical) return;
  const [a, b, c] = [right.value, warning.value, critical.value];
  if ((a <= b && b <= c) || (a >= b && b >= c)) return;
  yield {
    at: warning.at,
    message: `${name} is planned as ${right.written}, warns at ${warning.written} and is critical at ${critical.written}; expected the warning between the two`,
  };
}

/** A wave starts where those before have ended, and its sessions run in it; `begin` is not a number where nobody knows. */
function* starts(
  { position, after, duration, phases }: WaveEntry,
  begin: number,
): Generator<Finding> {
  if (after && Math.abs(after.value - begin) > DAY / 2)
    yield mismatch(`starts_after of wave ${position}`, after, {
      value: durationText(begin),
      why: "the sum of the waves before",
    });
  if (!duration || Number.isNaN(begin)) return;
  for (const { id, after: start, duration: takes } of phases)
    if (
      start &&
      takes &&
      (start.value < begin || start.value + takes.value > begin + duration.value)
    )
      yield {
        at: start.at,
        message: `${id.value} starts after ${start.written} and takes ${takes.written}, and wave ${position} lasts from ${durationText(begin)} to ${durationText(begin + duration.value)}; expected it inside`,
      };
}
