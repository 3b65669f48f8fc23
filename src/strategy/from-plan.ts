import type { StrategyTeams } from "../generated/strategy-teams.types.ts";
import type { Analysis } from "../model/analysis.ts";
import { isWrite } from "../model/claims.ts";
import type { Task } from "../model/plan.ts";
import type { PhaseDetails } from "../model/strategy/phase-details.ts";
import { DAY, minutesOf } from "../model/working-time.ts";
import { type OpenTasks, openTasks } from "../schedule/open-tasks.ts";
import {
  type Collision,
  type Problem,
  type Project,
  type ProjectPhase,
  USUAL_NEEDS,
} from "./project.ts";
import { agentTeams, readTeams, wrongDate } from "./teams.ts";

/** What a strategy is computed from, besides the plan. */
export interface StrategyInput {
  analysis: Analysis;
  /** What phases of a dependency graph say beyond tasks, by id. */
  details?: ReadonlyMap<string, PhaseDetails>;
  /** Capacities of shared resources that the plan itself names. */
  resources?: ReadonlyMap<string, number>;
  teams?: StrategyTeams;
  /** Agents that stand in for teams where there are none. */
  agents: number;
  name: string;
  id: string;
  source: string;
  start: string;
  planningDate: string;
}

/** Minutes that are kept back of a hundred, and of the regular meetings, where nobody says otherwise. */
const BUFFER = 20;
const STANDUP = 15;
const REVIEW = 60;

/** What is still to do in a plan as a project; the plan has no circle. */
export function projectOf(input: StrategyInput): Project | Problem {
  const { analysis, teams: file } = input;
  const teams = file ? readTeams(file) : agentTeams(input.agents);
  if ("problem" in teams) return teams;
  const wrong = file && wrongDate(file);
  if (wrong !== undefined)
    return { problem: `${wrong} is no day of the calendar; expected a date such as 2026-01-05` };
  const open = openTasks(analysis.plan, analysis.order);
  const collisions = collisionsOf(analysis, open.tasks);
  const { coordination = {}, resources = [] } = file ?? {};
  return {
    name: input.name,
    id: input.id,
    source: input.source,
    start: input.start,
    planningDate: input.planningDate,
    holidays: [...new Set(file?.holidays ?? [])].sort(),
    ...(file?.deadline !== undefined && { deadline: file.deadline }),
    phases: phasesOf(input, open, collisions),
    teams,
    infrastructure: file?.infrastructure ?? {},
    resources: new Map([
      ...(input.resources ?? []),
      ...resources.map(
        ({ name, capacity }) => [name, capacity ?? input.resources?.get(name) ?? 1] as const,
      ),
    ]),
    constraints: file?.constraints ?? [],
    collisions,
    // As exact as it is shown.
    buffer: Math.round((file?.buffer_percentage ?? BUFFER) * 100) / 100,
    coordination: {
      standup: coordination.standup_minutes ?? STANDUP,
      review: coordination.review_minutes ?? REVIEW,
      ...(coordination.sync_minutes !== undefined && { sync: coordination.sync_minutes }),
    },
  };
}

function phasesOf(
  { details, teams, analysis }: StrategyInput,
  { tasks, before, durations, unit, step }: OpenTasks,
  collisions: readonly Collision[],
): ProjectPhase[] {
  const one = minutesOf(teams?.default_duration ?? "") ?? DAY;
  const locks = sharedLocks(tasks);
  const { resources = [] } = analysis.plan;
  return tasks.map((task, i) => {
    const own = details?.get(task.id);
    const touched = collisions.filter(({ a, b }) => a === i || b === i).map(({ what }) => what);
    const shared = resources.filter(({ tasks: users }) => users.includes(task.id));
    return {
      id: task.id,
      name: task.title || task.id,
      minutes: unit === "minutes" ? Math.ceil(durations[i]! * step) : one,
      before: before[i]!,
      skills: own?.skills ?? [],
      deliverables: own?.deliverables ?? writtenBy(task),
      resources: [
        ...new Set([
          ...shared.map(({ name }) => name),
          ...task.locks.map(({ value }) => value).filter((lock) => locks.has(lock)),
          ...touched,
        ]),
      ],
      needs: { ...USUAL_NEEDS, ...own?.needs },
    };
  });
}

/** Locks that two tasks want. */
function sharedLocks(tasks: readonly Task[]): Set<string> {
  const seen = new Set<string>();
  return new Set(
    tasks.flatMap(({ locks }) => {
      const own = [...new Set(locks.map(({ value }) => value))];
      const again = own.filter((lock) => seen.has(lock));
      for (const lock of own) seen.add(lock);
      return again;
    }),
  );
}

function writtenBy({ claims }: Task): string[] {
  return [...new Set(claims.filter(({ access }) => isWrite(access)).map(({ pattern }) => pattern))];
}

/** Pairs of open tasks that no dependency orders and that write one path, each with its first path. */
function collisionsOf({ plan, conflicts }: Analysis, open: readonly Task[]): Collision[] {
  const numbers = new Map(open.map((task, i) => [task, i]));
  return conflicts.flatMap(({ pairs }) =>
    pairs.flatMap(({ kind, path, a, b }) => {
      const [first, second] = [a, b].map(({ task }) => numbers.get(plan.tasks[task]!));
      return kind === "stale-read" || first === undefined || second === undefined
        ? []
        : { a: first, b: second, what: path };
    }),
  );
}
