import type { Analysis } from "../../model/analysis.ts";
import type { Order } from "../../model/order.ts";
import { acyclicEdges } from "./layered/acyclic.ts";
import { layersOf } from "./layered/layers.ts";

/** A task as pictures show it. */
export interface PictureTask {
  id: string;
  title: string;
  done: boolean;
  /** 0 for tasks that wait for none, else one more than the latest of those it waits for. */
  wave: number;
  /** True on the critical path. */
  critical: boolean;
  /** True when it waits for itself through others. */
  circular: boolean;
}

/** A dependency: `to` waits for `from`. */
export interface PictureEdge {
  from: number;
  to: number;
  /** Joins two neighbours on the critical path. */
  critical: boolean;
  /** Part of a circle of dependencies. */
  circular: boolean;
}

/** Two tasks that no dependency orders and that may not run at once. */
export interface PictureRace {
  a: number;
  b: number;
  /** Where they meet, sorted. */
  paths: string[];
}

/** A plan as pictures show it. Tasks are numbered as in the plan, from 0. */
export interface GraphPicture {
  title: string;
  tasks: PictureTask[];
  /** Without those that others imply: they change nothing and hide the rest. */
  edges: PictureEdge[];
  /** How many dependencies others imply. */
  implied: number;
  races: PictureRace[];
  /** Racing pairs that are counted only, because too many meet on one path. */
  moreRaces: number;
}

/** What the pictures of a plan show; `criticalPath` holds the ids of the critical path, first to last. */
export function pictureOf(analysis: Analysis, criticalPath: readonly string[]): GraphPicture {
  const { plan, order } = analysis;
  const chain = criticalPath.flatMap((id) => order.numberOf.get(id) ?? []);
  const critical = new Set(chain);
  const waves = layersOf(order.size, acyclicEdges(order.before));
  const edges = edgesOf(order, chain);
  return {
    title: plan.title,
    tasks: plan.tasks.map(({ id, title, done }, task) => ({
      id,
      title,
      done,
      wave: waves[task]!,
      critical: critical.has(task),
      circular: order.precedes(task, task),
    })),
    edges,
    implied: order.before.reduce((sum, { length }) => sum + length, 0) - edges.length,
    races: racesOf(analysis),
    moreRaces: analysis.conflicts.reduce(
      (sum, { more }) => sum + more["create-race"] + more["write-race"],
      0,
    ),
  };
}

/** The dependencies that no others imply; `chain` holds the tasks of the critical path, first to last. */
export function edgesOf(order: Order, chain: readonly number[]): PictureEdge[] {
  const links = new Set(chain.slice(1).map((to, i) => `${chain[i]} ${to}`));
  return order.before.flatMap((parents, to) =>
    parents
      .filter((from) => !isImplied(order, from, to))
      .map((from) => ({
        from,
        to,
        critical: links.has(`${from} ${to}`),
        circular: order.precedes(to, from),
      })),
  );
}

/** True when a task that `to` waits for waits for `from` already. In a circle every edge is told. */
function isImplied({ before, precedes }: Order, from: number, to: number): boolean {
  if (precedes(to, to) || precedes(from, from)) return false;
  return before[to]!.some((other) => other !== from && precedes(from, other));
}

function racesOf({ conflicts }: Analysis): PictureRace[] {
  const races = new Map<string, PictureRace>();
  for (const { kind, path, a, b } of conflicts.flatMap(({ pairs }) => pairs)) {
    if (kind === "stale-read") continue;
    const key = `${a.task} ${b.task}`;
    const race = races.get(key) ?? { a: a.task, b: b.task, paths: [] };
    if (!race.paths.includes(path)) race.paths.push(path);
    races.set(key, race);
  }
  for (const { paths } of races.values()) paths.sort();
  return [...races.values()].sort((one, two) => one.a - two.a || one.b - two.b);
}
