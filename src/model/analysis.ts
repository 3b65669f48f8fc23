import { type ClaimIndex, indexClaims } from "./claims.ts";
import { type Conflict, findConflicts, type PathConflicts } from "./conflicts.ts";
import { lockConflicts } from "./lock/conflicts.ts";
import { type Order, orderTasks } from "./order.ts";
import type { Plan } from "./plan.ts";
import type { Repository } from "./repository.ts";

/** What the rules ask about a plan, each worked out once and only when asked. */
export class Analysis {
  readonly plan: Plan;
  /** Absent when files on disk are not to be looked at. */
  readonly repository: Repository | undefined;
  #order: Order | undefined;
  #claims: ClaimIndex | undefined;
  #conflicts: PathConflicts[] | undefined;
  #lockConflicts: PathConflicts[] | undefined;
  #isCut = false;
  /** Says which races nobody wants to be repaired, such as one that the plan accepts. */
  readonly isSettled: (conflict: Conflict) => boolean;

  constructor(
    plan: Plan,
    repository?: Repository,
    isSettled: (conflict: Conflict) => boolean = () => false,
  ) {
    this.plan = plan;
    this.repository = repository;
    this.isSettled = isSettled;
  }

  get order(): Order {
    return (this.#order ??= orderTasks(this.plan.tasks));
  }

  get claims(): ClaimIndex {
    return (this.#claims ??= indexClaims(this.plan.tasks, this.repository));
  }

  /** Conflicts path by path. */
  get conflicts(): PathConflicts[] {
    const { plan, order, claims, repository } = this;
    const onCut = (): void => void (this.#isCut = true);
    this.#conflicts ??= findConflicts({ plan, order, claims, repository }, onCut);
    return this.#conflicts;
  }

  /** Conflicts of locks, lock by lock. */
  get lockConflicts(): PathConflicts[] {
    const { plan, order, repository, conflicts: races } = this;
    const onCut = (): void => void (this.#isCut = true);
    return (this.#lockConflicts ??= lockConflicts({ plan, order, repository, races }, onCut));
  }

  /** True when the plan has more claims of directories and globs than could be compared. */
  get isCut(): boolean {
    return this.conflicts.length + this.lockConflicts.length >= 0 && this.#isCut;
  }
}

/** What an accepted plan proves: how many pairs were compared and how many of them collide. */
export interface Proof {
  /** Pairs of tasks. */
  pairs: number;
  /** Pairs that no dependency orders, tasks that are done aside. */
  unordered: number;
  claims: number;
  /** Pairs and paths that race: conflicting writes, and uses of a file that the other creates. */
  conflicts: number;
}

/** The figures of a plan's proof. */
export function prove({ plan, order, conflicts }: Analysis): Proof {
  const size = plan.tasks.length;
  const isOpen = (task: number): boolean => !plan.tasks[task]!.done;
  const open = plan.tasks.filter(({ done }) => !done).length;
  return {
    pairs: (size * (size - 1)) / 2,
    unordered: (open * (open - 1)) / 2 - order.reach.countPairs(isOpen),
    claims: plan.tasks.reduce((sum, task) => sum + task.claims.length, 0),
    conflicts: conflicts.reduce((sum, path) => sum + countRaces(path), 0),
  };
}

function countRaces({ pairs, more }: PathConflicts): number {
  const races = pairs.filter(({ kind }: Conflict) => kind !== "stale-read").length;
  return races + more["create-race"] + more["write-race"];
}
