/** What a phase occupies of the infrastructure while it runs. */
export interface Needs {
  development_environments: number;
  testing_environments: number;
  concurrent_builds: number;
  parallel_sessions: number;
}

export type Facility = keyof Needs;

/** Each facility with what a phase takes of it when nothing is said. */
export const USUAL_NEEDS: Readonly<Needs> = {
  development_environments: 1,
  testing_environments: 0,
  concurrent_builds: 1,
  parallel_sessions: 1,
};

/** A part of the work that one team does in one session. */
export interface ProjectPhase {
  id: string;
  name: string;
  /** Minutes of working time of one team that gives it 40 hours a week. */
  minutes: number;
  /** Numbers of the phases that must end before. */
  before: number[];
  /** A team must have all of them. */
  skills: string[];
  deliverables: string[];
  /** Shared resources that it occupies: named ones, locks, and one for each conflict. */
  resources: string[];
  needs: Needs;
}

/** Who may do phases. */
export interface Team {
  id: string;
  size: number;
  /** Nothing: it can do everything. */
  skills?: string[];
  /** Percent of its hours that this project gets. */
  availability: number;
  hoursPerWeek: number;
  /** Phases that it does at once. */
  sessions: number;
}

/** A constraint as the user states it. */
export interface Constraint {
  constraint_type: string;
  description: string;
  impact?: string;
  mitigation?: string;
}

/** Two phases that touch one thing and must not run at once, as far as a plan shows it. */
export interface Collision {
  a: number;
  b: number;
  /** What they both touch. */
  what: string;
}

/** Everything that a strategy is computed from. */
export interface Project {
  name: string;
  /** Names this computation: the same for the same input. */
  id: string;
  /** Where the phases come from. */
  source: string;
  planningDate: string;
  start: string;
  holidays: string[];
  deadline?: string;
  phases: ProjectPhase[];
  teams: Team[];
  /** How much there is; what is absent is no limit. */
  infrastructure: Partial<Needs>;
  /** How many phases may use a shared resource at once. */
  resources: ReadonlyMap<string, number>;
  constraints: Constraint[];
  collisions: Collision[];
  /** Percent of every team's capacity that is kept back. */
  buffer: number;
  /** Minutes of a daily meeting, a weekly one, and a synchronization point where that is set. */
  coordination: { standup: number; review: number; sync?: number };
}

/** Why no strategy can be computed, as one sentence. */
export interface Problem {
  problem: string;
}
