import { strongComponents } from "../components.ts";
import { type Durations, durationsOf } from "../durations.ts";
import type { Order } from "../order.ts";
import { Reach } from "../reach.ts";
import { criticalPath } from "./chains.ts";
import { decide } from "./decide.ts";
import { type Arc, arcsOf, problemOf } from "./problem.ts";
import { type Pair, type RaceInput, racesOf } from "./races.ts";

/** The dependencies that remove the races of a plan, and what they cost. */
export interface Repair {
  /** Dependencies to add, by the task that gets them; none of them is implied by others. */
  arcs: readonly Arc[];
  /** What `before` and `after` count. */
  unit: Durations["unit"];
  /** The critical path of the plan as it is. */
  before: number;
  /** The critical path with the arcs. */
  after: number;
  /** True when no order of the pairs has a shorter critical path. */
  isProved: boolean;
  /** Pairs that no order repairs. */
  stuck: readonly Pair[];
  /** The order of the tasks with the arcs. */
  reach: Reach;
  /** Predecessors of each task with the arcs. */
  parents: Predecessors;
}

type Predecessors = readonly (readonly number[])[];

/**
 * Finds dependencies that leave no race: of each pair the direction that keeps the critical path short,
 * then the arcs few, then the order of the plan. It never closes a circle.
 */
export function repairRaces(input: RaceInput): Repair {
  const { unit, of: durations } = durationsOf(input.plan.tasks);
  const { before } = input.order;
  const isDone = (task: number): boolean => input.plan.tasks[task]!.done;
  const races = racesOf(input);
  const problem = problemOf(races, input, durations);
  const { rank, isProved } = decide(problem.graph);
  const possible = [...arcsOf(problem, rank)].filter(isOpen(problem.nodeOf));
  const { arcs, parents, reach } = withoutImplied(input.order, possible);
  return {
    arcs,
    parents,
    reach,
    unit,
    before: criticalPath({ before: ofOpen(before, isDone), durations }),
    after: criticalPath({ before: ofOpen(parents, isDone), durations }),
    isProved:
      isProved && problem.stuck.length === 0 && !races.isWished && !holdsUpDone(before, isDone),
    stuck: problem.stuck,
  };
}

/** False within a node: nothing is decided among tasks whose order contradicts itself. */
function isOpen(nodeOf: readonly number[]): (arc: Arc) => boolean {
  return ({ from, to }) => nodeOf[from] !== nodeOf[to];
}

/** What is done waits for nothing any more. */
function ofOpen(before: Predecessors, isDone: (task: number) => boolean): Predecessors {
  return before.map((parents, task) => (isDone(task) ? [] : parents));
}

/** True when a task is done before one that it depends on: chains through it are shorter than they were taken for. */
function holdsUpDone(before: Predecessors, isDone: (task: number) => boolean): boolean {
  return before.some((parents, task) => isDone(task) && parents.some((parent) => !isDone(parent)));
}

function withArcs(before: Predecessors, arcs: readonly Arc[]): Predecessors {
  const all = before.map((parents) => new Set(parents));
  for (const { from, to } of arcs) all[to]!.add(from);
  return all.map((parents) => [...parents]);
}

/** New arcs that neither the plan has nor others imply, by the task that gets them. */
function withoutImplied(
  { before, cycles }: Order,
  possible: readonly Arc[],
): Pick<Repair, "arcs" | "parents" | "reach"> {
  const all = withArcs(before, possible);
  const reach = new Reach(all, strongComponents(all));
  const implied = reach.implied();
  // Every arc from or to a circle is implied by going round it.
  const circular = new Set(cycles.flat());
  const arcs = all.flatMap((parents, to) => {
    const others = circular.has(to) ? [] : (implied.get(to) ?? []);
    const needless = new Set([...before[to]!, ...others.filter((from) => !circular.has(from))]);
    return parents
      .filter((parent) => !needless.has(parent))
      .toSorted((a, b) => a - b)
      .map((from) => ({ from, to }));
  });
  return { arcs, parents: withArcs(before, arcs), reach };
}
