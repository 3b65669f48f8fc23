import type { Located } from "../../model/plan.ts";
import type { Stated } from "../../model/strategy/stated.ts";
import type { Place } from "../../model/place.ts";

/** The files of a strategy. */
export const STRATEGY_FILES = [
  "execution-plan",
  "wave-schedules",
  "coordination-protocols",
  "risk-mitigation-plan",
  "monitoring-config",
] as const;
export type StrategyFile = (typeof STRATEGY_FILES)[number];

/** A written duration, percentage or count with what it comes to. */
export interface Figure extends Located<number> {
  written: string;
}

/**
 * What a list may name: `phases` only, `risks` only, `sessions` only, `participants` (sessions, teams, roles), or
 * `anyone`, among whom only what looks like a session must be one, or a `meeting`, where people of any role
 * may come, but no session or team that there is not.
 */
export type ReferenceKind = "phases" | "risks" | "sessions" | "participants" | "anyone" | "meeting";

/** A list of ids that somebody defines elsewhere, and what it is a list of. */
export interface References {
  kind: ReferenceKind;
  /** As in "the participants of Gate behind wave 1". */
  of: string;
  ids: Located<string>[];
}

/** A phase of a wave. */
export interface PhaseEntry {
  id: Located<string>;
  name: string;
  session?: Located<string>;
  team?: Located<string>;
  /** Minutes of working time. */
  duration?: Figure;
  start?: Located<string>;
  end?: Located<string>;
  dependencies: Located<string>[];
  /** Phases of the same wave behind which it comes, because they share something. */
  behind: Located<string>[];
  /** Whether it says that it is on the critical path. */
  critical?: Located<string>;
  /** Minutes from the start of the project. */
  after?: Figure;
  /** By how much it may end later. */
  float?: Figure;
  /** Where the dependencies stand. */
  dependencyAt?: Place;
  deliverables: Located<string>[];
  /** What its team must be able to do. */
  skills: Located<string>[];
  /** The whole phase. */
  section: Place;
}

/** Something that teams or sessions spend time on together. */
export interface MeetingEntry {
  name: string;
  /** `daily`, `weekly`, or nothing for once. */
  frequency?: string;
  participants: Located<string>[];
  duration?: Figure;
}

/** A milestone, a quality gate, or a synchronization point of the whole plan. */
export interface MomentEntry {
  /** As in "the milestone Half". */
  of: string;
  wave?: Located<number>;
  date?: Located<string>;
  phases: Located<string>[];
}

/** A figure that is watched, with the values at which somebody is warned and acts. */
export interface MetricEntry {
  name: string;
  planned?: Figure;
  warning?: Figure;
  critical?: Figure;
}

/** What should be reached, what is planned, and whether that is enough. */
export interface TargetEntry {
  name: string;
  expected: string;
  planned: Located<string>;
  /** Yes or no, as it is written. */
  met: Located<string>;
}

/** A pool of a wave in wave-schedules.json. */
export interface UseEntry {
  resource: string;
  peak: Located<number>;
  capacity: number;
}

/** A wave. */
export interface WaveEntry {
  /** Position in the list of waves, from 1. */
  position: number;
  number?: Located<number>;
  /** Minutes from the start of the project. */
  after?: Figure;
  duration?: Figure;
  start?: Located<string>;
  end?: Located<string>;
  maxSessions?: Located<number>;
  phases: PhaseEntry[];
  gates: MeetingEntry[];
  meetings: MeetingEntry[];
  /** How much of what is scarce it needs at most. */
  uses: UseEntry[];
  /** Teams without work in it. */
  idle: Located<string>[];
  at: Place;
}

/** A team. */
export interface TeamEntry {
  id: Located<string>;
  /** Sessions that it has at once; nothing where nobody can know it. */
  sessions?: number;
  /** What it can do; everything where it does not say. */
  skills?: string[];
  utilization?: Figure;
  availability?: Figure;
  /** How many phases it has, and how long they take. */
  assigned?: Located<number>;
  assignedDuration?: Figure;
}

/** What an execution-plan.json, or the wave-schedules.json beside it, says in figures and ids. */
export interface ExecutionFacts {
  totalPhases?: Located<number>;
  total?: Figure;
  parallel?: Figure;
  saved?: Figure;
  start?: Located<string>;
  end?: Located<string>;
  criticalPath?: Located<string>[];
  criticalDuration?: Figure;
  /** No schedule is shorter; what it takes when no wave waits for another. */
  lowerBound?: Figure;
  withoutGates?: Figure;
  /** The average load of a team as a share of the largest. */
  balance?: Figure;
  holidays: string[];
  teams: TeamEntry[];
  /** There is a list of teams, be it an empty one. */
  listsTeams: boolean;
  /** Sessions that a list gives to a team. */
  given: { team: string; sessions: Located<string>[] }[];
  targets: TargetEntry[];
  deadline?: Located<string>;
  /** What is planned for a day, or belongs to a wave. */
  moments: MomentEntry[];
  /** How many sessions each facility can bear, by what it is called. */
  facilities: { name: string; capacity: Located<number> }[];
  totalWaves?: Located<number>;
  efficiency?: Figure;
  overhead?: Figure;
  utilization?: Figure;
  waves: WaveEntry[];
  /** Lists that name sessions, teams or phases. */
  references: References[];
  /** Who decides and meets besides teams. */
  roles: string[];
  metrics: MetricEntry[];
  /** Durations that cannot be read. */
  unread: Located<string>[];
  /** It states targets, as ours do: overhead and utilization are then counted as we count them. */
  isComputed: boolean;
}

/** What the files beside an execution plan say of its waves and risks. */
export interface SiblingFacts {
  project?: Located<string>;
  /** Synchronization points, by their id or else their name, and gates of waves. */
  points: { names: Located<string>[]; wave?: Located<number> }[];
  /** When a wave is due. */
  checkpoints: { wave: Located<number>; due?: Located<string> }[];
  /** What one session hands to another. */
  flows: { from: Located<string>; to: Located<string> }[];
  /** Sessions that start first. */
  first: Located<string>[];
  risks: RiskEntry[];
  /** How many risks there are of each level, and `total`. */
  riskCounts: ReadonlyMap<string, Located<number>>;
}

/** A risk with how likely it is and what it would do. */
export interface RiskEntry {
  id: Located<string>;
  probability: string;
  impact: string;
}

/** What one file of a strategy holds beyond the plan. */
export interface StrategyFileDocument {
  file: StrategyFile;
  /** Of an execution-plan.json or a wave-schedules.json. */
  facts?: ExecutionFacts;
  /** The execution plan that it belongs to. */
  planId?: Located<string>;
  /** Lists of the other files that name sessions of the execution plan. */
  mentions: References[];
  /** Risks that are named as what something helps against, and the risks of the same file. */
  addressed: References[];
  sibling: SiblingFacts;
  /** Figures that other places may state once more. */
  stated: Stated[];
  /** Start of the document. */
  at: Place;
}
