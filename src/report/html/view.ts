import { push } from "../../model/claims.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { orderTasks } from "../../model/order.ts";
import { encloses } from "../../model/place.ts";
import type { Task } from "../../model/plan.ts";
import { reversed } from "../../schedule/instance.ts";
import type { Schedule, Slot } from "../../schedule/schedule.ts";
import { edgesOf, type PictureEdge } from "../graph/picture.ts";
import { type FileRow, fileRows } from "./file-rows.ts";
import type { HtmlInput } from "./input.ts";

/** A finding with the tasks it is about, as numbers. */
export interface NumberedFinding {
  number: number;
  diagnostic: Diagnostic;
  tasks: number[];
}

/** What the parts of the page are made of. Tasks are numbered as in the plan, from 0. */
export interface View {
  input: HtmlInput;
  tasks: readonly Task[];
  /** Known direct predecessors, and the other way round. */
  before: readonly (readonly number[])[];
  after: readonly (readonly number[])[];
  /** Dependencies as the graph draws them, without those that others imply, by `from to`. */
  edges: ReadonlyMap<string, PictureEdge>;
  /** Direct predecessors by these edges. */
  drawn: readonly (readonly number[])[];
  /** Number of the task of an id; of a double id, the first. */
  numberOf: ReadonlyMap<string, number>;
  /** Tasks of a longest chain. */
  critical: ReadonlySet<number>;
  /** Worst first, then as in the plan. */
  findings: readonly NumberedFinding[];
  findingsOf: ReadonlyMap<number, readonly NumberedFinding[]>;
  rows: readonly FileRow[];
  /** Claims that race, each as the task's number, a space and the pattern. */
  racing: ReadonlySet<string>;
  /** The schedule that the page shows first; absent when there is none. */
  schedule: Schedule | undefined;
  /** Its slots by task. */
  slotOf: ReadonlyMap<number, Slot>;
}

/** Works out what several parts of the page need. */
export function viewOf(input: HtmlInput): View {
  const { plan, schedules, agents, diagnostics } = input;
  const { tasks } = plan;
  const order = orderTasks(tasks);
  const { before, numberOf } = order;
  const findings = numbered(diagnostics, tasks, numberOf);
  const findingsOf = new Map<number, NumberedFinding[]>();
  for (const finding of findings) for (const task of finding.tasks) push(findingsOf, task, finding);
  const schedule = schedules.find((one) => one.agents === agents) ?? schedules.at(-1);
  const chain = tasksNamed(schedule?.criticalPath ?? [], numberOf);
  const edges = edgesOf(order, chain);
  const predecessors = new Map<number, number[]>();
  for (const { from, to } of edges) push(predecessors, to, from);
  const rows = fileRows(tasks, findings);
  return {
    input,
    tasks,
    before,
    after: reversed(before),
    edges: new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge])),
    drawn: tasks.map((_, task) => predecessors.get(task) ?? []),
    numberOf,
    critical: new Set(chain),
    findings,
    findingsOf,
    rows,
    racing: new Set(
      rows.flatMap(({ pattern, uses }) =>
        uses.filter(({ races }) => races).map(({ task }) => `${task} ${pattern}`),
      ),
    ),
    schedule,
    slotOf: schedule ? slotsByTask(schedule, numberOf) : new Map(),
  };
}

/** The slots of a schedule by number of the task. */
export function slotsByTask(
  { slots }: Schedule,
  numberOf: ReadonlyMap<string, number>,
): Map<number, Slot> {
  return new Map(slots.flatMap((slot) => tasksNamed([slot.task], numberOf).map((n) => [n, slot])));
}

const SEVERITIES = ["error", "warning", "info"] as const;

function numbered(
  diagnostics: readonly Diagnostic[],
  tasks: readonly Task[],
  numberOf: ReadonlyMap<string, number>,
): NumberedFinding[] {
  return SEVERITIES.flatMap((severity) =>
    diagnostics.filter((one) => one.severity === severity),
  ).map((diagnostic, number) => {
    const named = tasksNamed(diagnostic.tasks, numberOf);
    const around = named.length === 0 ? taskAround(diagnostic, tasks) : -1;
    return { number, diagnostic, tasks: around < 0 ? named : [around] };
  });
}

function tasksNamed(ids: readonly string[], numberOf: ReadonlyMap<string, number>): number[] {
  return [...new Set(ids.flatMap((id) => numberOf.get(id) ?? []))];
}

/** The task in whose section a finding stands, or -1. */
function taskAround({ location }: Diagnostic, tasks: readonly Task[]): number {
  return tasks.findIndex(({ section }) => encloses(section, location));
}
