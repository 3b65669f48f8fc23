import type { SiblingFacts } from "../../../formats/strategy/document.ts";
import type { Finding } from "../../../model/diagnostic.ts";
import type { Located } from "../../../model/plan.ts";
import type { OutlinePhase, StrategyOutline } from "../../../model/strategy/outline.ts";

/** What a file beside an execution plan says of waves and their order, and the plan says otherwise. */
export function* siblingWaves(
  { points, checkpoints, flows, first }: SiblingFacts,
  plan: StrategyOutline,
): Generator<Finding> {
  for (const { names, wave } of points) {
    const of = `the synchronization point ${names.at(-1)?.value ?? "without a name"}`;
    if (wave) yield* known(wave, of, plan);
    const point = plan.syncs.find((one) => names.some(({ value }) => one.names.includes(value)));
    if (wave && point?.wave !== undefined && point.wave !== wave.value && has(plan, wave.value))
      yield {
        at: wave.at,
        message: `${of} belongs to wave ${wave.value}, and to wave ${point.wave} in the execution plan beside it; expected ${point.wave}`,
      };
  }
  for (const { wave, due } of checkpoints) {
    yield* known(wave, "a checkpoint", plan);
    const end = plan.waves.find(({ number }) => number === wave.value)?.endDate;
    // Others may give a wave some days more.
    if (plan.isComputed && due && end !== undefined && due.value !== end)
      yield {
        at: due.at,
        message: `wave ${wave.value} is due on ${due.value}, and ends on ${end} in the execution plan beside it; expected ${end}`,
      };
  }
  const bySession = new Map(plan.phases.map((phase) => [phase.session, phase]));
  for (const { from, to } of flows) yield* unawaited(from, to, bySession, plan);
  for (const session of first) yield* notFirst(session, bySession, plan);
}

function has({ waves }: StrategyOutline, wave: number): boolean {
  return waves.some(({ number }) => number === wave);
}

function* known(wave: Located<number>, of: string, plan: StrategyOutline): Generator<Finding> {
  if (has(plan, wave.value)) return;
  const count = plan.waves.length;
  yield {
    at: wave.at,
    message: `${of} belongs to wave ${wave.value}, and there ${count === 1 ? "is 1" : `are ${count}`}; expected one of them`,
  };
}

/** What a session hands over to one that does not wait for it; others may mean the order of the waves. */
function* unawaited(
  from: Located<string>,
  to: Located<string>,
  bySession: ReadonlyMap<string, OutlinePhase>,
  { isComputed }: StrategyOutline,
): Generator<Finding> {
  const [giver, taker] = [bySession.get(from.value), bySession.get(to.value)];
  if (!giver || !taker || (giver.wave < taker.wave && !isComputed)) return;
  if (taker.dependencies.includes(giver.id)) return;
  yield {
    at: to.at,
    message: `${from.value} hands over to ${to.value}, which does not wait for it; expected a session that does`,
    related: [{ at: from.at, message: "it hands over here" }],
  };
}

function* notFirst(
  { value, at }: Located<string>,
  bySession: ReadonlyMap<string, OutlinePhase>,
  plan: StrategyOutline,
): Generator<Finding> {
  const phase = bySession.get(value);
  const first = plan.waves[0]?.number;
  if (!phase || first === undefined || phase.wave === first) return;
  yield {
    at,
    message: `the hand-off starts with ${value} of wave ${phase.wave}; expected sessions of wave ${first}`,
  };
}
