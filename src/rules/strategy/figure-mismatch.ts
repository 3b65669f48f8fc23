import type { Documents } from "../../formats/format.ts";
import type { ExecutionFacts, PhaseEntry } from "../../formats/strategy/document.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { defineRule, isFormat, type Surroundings } from "../define-rule.ts";
import { dateFindings, wrongParallel } from "../shared/strategy/dates.ts";
import { documentLines } from "../shared/strategy/document-lines.ts";
import {
  agrees,
  type Expected,
  mismatch,
  outOfRange,
  recomputed,
  sumOf,
} from "../shared/strategy/figures.ts";
import { repeatedFigures } from "../shared/strategy/repeated-figures.ts";
import { riskCounts } from "../shared/strategy/risk-counts.ts";
import { scheduleLists } from "../shared/strategy/schedule-lists.ts";
import { sessionTimes } from "../shared/strategy/session-times.ts";
import { statedOtherwise, statedTwice } from "../shared/strategy/stated-twice.ts";
import { shares, withRightShares } from "../shared/strategy/shares.ts";
import { siblingWaves } from "../shared/strategy/sibling-waves.ts";
import { targetFindings } from "../shared/strategy/targets.ts";
import { durationText } from "../../model/working-time.ts";

export default defineRule({
  name: "strategy/figure-mismatch",
  severity: "error",
  summary:
    "A figure of a strategy does not follow from the others, or its document is not what its files give.",
  mend: "leave the figures as they were computed, or compute the strategy again",
  fixable: true,

  *check({ parsed, surroundings }) {
    if (isFormat(parsed, "strategy")) yield* ofFiles(parsed.document, surroundings?.strategy);
    if (isFormat(parsed, "strategy-document"))
      yield* ofDocument(parsed.document, surroundings?.document);
  },
});

function* ofFiles(
  { facts, file, sibling, stated }: Documents["strategy"],
  plan: Surroundings["strategy"],
): Generator<Finding> {
  if (file === "risk-mitigation-plan") yield* riskCounts(sibling);
  if (file !== "execution-plan" && plan) {
    yield* siblingWaves(sibling, plan);
    if (plan.isComputed) yield* statedOtherwise(stated, plan.stated);
  }
  if (!facts) return;
  if (facts.isComputed) yield* statedTwice(stated);
  for (const { value, at } of facts.unread)
    yield {
      at,
      severity: "warning",
      message: `nobody can count with the duration ${JSON.stringify(value)}; expected weeks, days, hours or minutes, as in "3 weeks"`,
    };
  yield* counts(facts);
  yield* totals(facts);
  yield* outOfRange(facts);
  const right = recomputed(facts, wrongParallel(facts));
  yield* shares(right);
  yield* dateFindings(facts);
  yield* repeatedFigures(facts, withRightShares(right));
  yield* targetFindings(facts, withRightShares(right));
  yield* scheduleLists(facts);
  if (file === "wave-schedules") yield* sessionTimes(facts);
  if (file === "execution-plan") yield* criticalPath(facts);
  else yield* chainLength(facts);
}

function* ofDocument(
  { text, at }: Documents["strategy-document"],
  expected: Surroundings["document"],
): Generator<Finding> {
  if (expected && "made" in expected) yield* documentLines(text, expected.made);
  else if (expected && "faulty" in expected)
    yield {
      at,
      severity: "warning",
      message: `the figures of the document cannot be compared: ${expected.faulty} beside it has errors; expected files without any`,
    };
  else if (expected)
    yield {
      at,
      severity: "warning",
      message: `the figures of the document cannot be compared: ${expected.unfit} beside it is not there or does not fit its schema; expected the five files of the strategy`,
    };
}

function* counts({ totalPhases, totalWaves, waves }: ExecutionFacts): Generator<Finding> {
  const phases = waves.reduce((sum, wave) => sum + wave.phases.length, 0);
  if (totalPhases && totalPhases.value !== phases)
    yield {
      at: totalPhases.at,
      message: `total_phases is ${totalPhases.value}, and the waves have ${phases}; expected ${phases}`,
    };
  if (totalWaves && totalWaves.value !== waves.length)
    yield {
      at: totalWaves.at,
      message: `total_waves is ${totalWaves.value}, and there are ${waves.length}; expected ${waves.length}`,
    };
}

/** Durations that are sums of others, and waves that are shorter than what is in them. */
function* totals(facts: ExecutionFacts): Generator<Finding> {
  const phases = facts.waves.flatMap((wave) => wave.phases);
  const sum = sumOf(phases);
  if (facts.total && sum !== undefined && !agrees(facts.total, sum))
    yield mismatch("total_estimated_duration", facts.total, {
      value: durationText(sum),
      why: "the sum of all phases",
    });
  for (const { duration, phases: own, position } of facts.waves)
    for (const { id, duration: takes } of own)
      if (duration && takes && takes.value > duration.value && !agrees(duration, takes.value))
        yield mismatch(`the duration of wave ${position}`, duration, {
          value: `${takes.written} or more`,
          why: `what its phase ${id.value} takes`,
        });
}

/** The chain must be one, add up, and be the longest. */
function* criticalPath(facts: ExecutionFacts): Generator<Finding> {
  const { criticalPath: path, criticalDuration, waves, parallel } = facts;
  const phases = waves.flatMap((wave) => wave.phases);
  const byId = new Map(phases.map((phase) => [phase.id.value, phase]));
  for (const [i, { value, at }] of (path ?? []).entries()) {
    const last = path![i - 1]?.value;
    const phase = byId.get(value);
    if (last === undefined || !phase) continue;
    if (phase.dependencies.some((dependency) => dependency.value === last)) continue;
    yield {
      at,
      message: `the critical path goes from ${last} to ${value}, which does not wait for it; expected a chain of dependencies`,
      tasks: [last, value],
    };
  }
  const longest = longestChain(phases);
  const expected: Expected = { value: durationText(longest), why: "the longest chain of phases" };
  if (criticalDuration && !agrees(criticalDuration, longest))
    yield mismatch("critical_path_duration", criticalDuration, expected);
  if (parallel && parallel.value < longest && !agrees(parallel, longest))
    yield mismatch("parallel_estimated_duration", parallel, {
      ...expected,
      value: `${expected.value} or more`,
    });
}

/** In wave-schedules.json, which names no dependencies: the path is as long as its phases. */
function* chainLength({
  criticalPath: path,
  criticalDuration,
  waves,
}: ExecutionFacts): Generator<Finding> {
  const named = new Set(path?.map(({ value }) => value));
  const phases = waves.flatMap((wave) => wave.phases).filter(({ id }) => named.has(id.value));
  const sum = sumOf(phases);
  if (criticalDuration && sum !== undefined && !agrees(criticalDuration, sum))
    yield mismatch("critical_path_duration", criticalDuration, {
      value: durationText(sum),
      why: "the sum of its phases",
    });
}

/** Minutes of the longest chain of dependencies; phases come after those they wait for. */
function longestChain(phases: readonly PhaseEntry[]): number {
  const ends = new Map<string, number>();
  for (const { id, dependencies, duration } of phases) {
    const ready = dependencies.map(({ value }) => ends.get(value) ?? 0);
    ends.set(id.value, Math.max(0, ...ready) + (duration?.value ?? 0));
  }
  return Math.max(0, ...ends.values());
}
