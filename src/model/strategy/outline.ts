/** A phase as its plan has it. */
export interface OutlinePhase {
  id: string;
  wave: number;
  session: string;
  team: string;
  /** Phases that must be done before, those of the same wave that come first there among them. */
  dependencies: string[];
  deliverables: string[];
  /** Minutes of working time from the start of the project; absent where no date says so. */
  start?: number;
  end?: number;
  /** The days that the plan names, `YYYY-MM-DD`. */
  startDate?: string;
  endDate?: string;
}

export interface OutlineWave {
  number: number;
  name: string;
  /** Most sessions at one time. */
  most?: number;
  startDate?: string;
  endDate?: string;
}

/** A synchronization point. */
export interface OutlineSync {
  /** What sessions may call it: its id, its name. */
  names: string[];
  wave?: number;
  /** Sessions, teams or roles. */
  participants: string[];
  criteria: string[];
}

/** Days and hours on which people work. */
export interface Calendar {
  hoursPerDay: number;
  daysPerWeek: number;
  /** `YYYY-MM-DD`. */
  holidays: ReadonlySet<string>;
}

/** What the state of sessions is compared with: an execution plan, as far as it could be read. */
export interface StrategyOutline {
  id: string;
  project: string;
  /** First day of work, `YYYY-MM-DD`. */
  startDate?: string;
  calendar: Calendar;
  waves: OutlineWave[];
  phases: OutlinePhase[];
  syncs: OutlineSync[];
  teams: string[];
  /** Ids of its risks. */
  risks: string[];
  /** It states targets, as those do that were computed: every name in it is one of its own. */
  isComputed: boolean;
  /** By team: sessions that it has at once, where the plan says so. */
  teamSessions: ReadonlyMap<string, number>;
  /** Who decides, and whoever else the plan gives a part. */
  roles: string[];
  /** What its figures are, those that follow from them among them, by what they are called in every file. */
  stated: ReadonlyMap<string, string>;
  /** Minutes after which a conflict without an answer is handed up. */
  conflictMinutes: number;
  /** Minutes after which a blocked dependency is handed up. */
  blockedMinutes: number;
}

/** What holds where a plan names no thresholds. */
export const THRESHOLDS = { conflictMinutes: 120, blockedMinutes: 240 } as const;
