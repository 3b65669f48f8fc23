import type { Finding } from "../../../model/diagnostic.ts";
import { nearest } from "../../../model/nearest.ts";
import type { Located } from "../../../model/plan.ts";
import type { OutlinePhase, StrategyOutline } from "../../../model/strategy/outline.ts";
import type { SessionState } from "../../../model/strategy/session.ts";

/** Whom every session may write to. */
const EVERYBODY = ["all", "orchestrator"];

/** What a session names and its plan does not define, or gives to another session. `file` is its own name. */
export function* sessionReferences(
  state: SessionState,
  plan: StrategyOutline,
  file: string,
): Generator<Finding> {
  const { id, phase, planId, project } = state;
  if (planId && plan.id !== "" && planId.value !== plan.id)
    yield wrong(
      planId,
      `the session belongs to ${planId.value}, and the plan beside it is ${plan.id}`,
      plan.id,
    );
  if (project && plan.project !== "" && project.value !== plan.project)
    yield wrong(project, `the session belongs to project ${project.value}`, plan.project);
  const named = /(session_\d{3,6})\.json$/.exec(file)?.[1];
  if (id && named !== undefined && named !== id.value)
    yield wrong(id, `the file ${named}.json holds ${id.value}`, named);
  const planned = plan.phases.find(({ session }) => session === id?.value);
  if (id && !planned)
    yield unknown(
      id,
      "session",
      plan.phases.map(({ session }) => session),
    );
  if (planned) yield* asPlanned(state, planned);
  if (phase && !planned) yield* known(phase, "phase", phaseIds(plan));
  yield* elsewhere(state, plan);
}

function* asPlanned(
  { id, phase, team, wave }: SessionState,
  planned: OutlinePhase,
): Generator<Finding> {
  const given = `the plan gives ${id!.value}`;
  if (phase && phase.value !== planned.id)
    yield wrong(
      phase,
      `the session carries out phase ${phase.value}, and ${given} phase ${planned.id}`,
      planned.id,
    );
  if (team && planned.team !== "" && team.value !== planned.team)
    yield wrong(
      team,
      `the session belongs to team ${team.value}, and ${given} to ${planned.team}`,
      planned.team,
    );
  if (wave && wave.value !== planned.wave)
    yield wrong(
      wave,
      `the session says wave ${wave.value}, and ${given} to wave ${planned.wave}`,
      String(planned.wave),
    );
}

/** Phases, sync points and people in blocks and messages. */
function* elsewhere(state: SessionState, plan: StrategyOutline): Generator<Finding> {
  const phases = phaseIds(plan);
  const points = plan.syncs.flatMap(({ names }) => names);
  const people = [
    ...plan.phases.map(({ session }) => session),
    ...plan.teams,
    ...plan.roles,
    ...EVERYBODY,
  ];
  for (const { phase } of state.blocks) if (phase) yield* known(phase, "phase", phases);
  for (const { name } of state.syncs) yield* known(name, "synchronization point", points);
  for (const { from, to, phase, sync } of state.messages) {
    if (state.id && from.value !== state.id.value)
      yield wrong(
        from,
        `a message of ${from.value} stands in the file of ${state.id.value}`,
        state.id.value,
      );
    for (const one of to) yield* known(one, "session, team or role", people);
    if (phase) yield* known(phase, "phase", phases);
    if (sync) yield* known(sync, "synchronization point", points);
  }
}

function phaseIds(plan: StrategyOutline): string[] {
  return plan.phases.map(({ id }) => id);
}

function* known(name: Located<string>, what: string, all: readonly string[]): Generator<Finding> {
  if (!all.includes(name.value)) yield unknown(name, what, all);
}

function unknown({ value, at }: Located<string>, what: string, all: readonly string[]): Finding {
  const [near] = nearest(value, new Set(all));
  const hint = near === undefined ? `expected one of the plan's` : `the nearest is ${near}`;
  return { at, message: `the plan has no ${what} ${value}; ${hint}` };
}

function wrong({ at }: { at: Finding["at"] }, message: string, expected: string): Finding {
  return { at, message: `${message}; expected ${expected}` };
}
