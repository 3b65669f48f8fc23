// Generated from schemas/ by `npm run generate`. Do not edit.

export type Id = string;
/**
 * A day, YYYY-MM-DD.
 */
export type Date = string;
/**
 * What it can do; "*" stands for everything, as does leaving the key out.
 */
export type Ids = Id[];

/**
 * Who can do what, and with how much room: the file that `parallel-plan strategy --teams FILE` reads.
 */
export interface StrategyTeams {
  schema_version: 1;
  project_name?: Id;
  /**
   * First day of work.
   */
  start_date?: string;
  /**
   * The day that the strategy is made; the start where it is not said.
   */
  planning_date?: string;
  /**
   * Last day on which the work may end.
   */
  deadline?: string;
  /**
   * Days on which nobody works; Saturdays and Sundays are none already.
   */
  holidays?: Date[];
  /**
   * Share of every team's capacity that is kept back; 20 where it is not said.
   */
  buffer_percentage?: number;
  /**
   * Of every task of a plan that estimates none; 1 day where it is not said.
   */
  default_duration?: string;
  /**
   * @minItems 1
   */
  teams: [Team, ...Team[]];
  /**
   * How much there is of each; what is not said is no limit.
   */
  infrastructure?: {
    development_environments?: number;
    testing_environments?: number;
    concurrent_builds?: number;
    parallel_sessions?: number;
  };
  resources?: Resource[];
  constraints?: Constraint[];
  coordination?: {
    /**
     * Of the meeting of every working day; 15 where it is not said.
     */
    standup_minutes?: number;
    /**
     * Of the meeting of every week; 60 where it is not said.
     */
    review_minutes?: number;
    /**
     * Of the synchronization point behind a wave; a twentieth of the wave, an hour at most, where it is not said.
     */
    sync_minutes?: number;
  };
}
export interface Team {
  team_id: Id;
  /**
   * People or agents; 1 where it is not said.
   */
  team_size?: number;
  key_skills?: Ids;
  /**
   * Share of its hours that it gives this project, as in "80%"; 100% where it is not said.
   */
  availability?: string;
  /**
   * Working hours of one of them; 40 where it is not said.
   */
  hours_per_week?: number;
  /**
   * Phases that it carries out at once; 1 where it is not said.
   */
  parallel_sessions?: number;
}
export interface Resource {
  name: Id;
  /**
   * How many phases may use it at once; 1 where it is not said.
   */
  capacity?: number;
}
export interface Constraint {
  constraint_type: Id;
  description: string;
  impact?: string;
  mitigation?: string;
}
