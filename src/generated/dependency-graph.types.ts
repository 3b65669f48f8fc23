// Generated from schemas/ by `npm run generate`. Do not edit.

export type Id = string;
/**
 * A team must have all of them.
 */
export type Ids = Id[];
/**
 * What the phase hands over; a path is a file that it writes.
 */
export type Texts = string[];
/**
 * Phases that must not run at the same time as this one.
 */
export type Ids1 = Id[];
/**
 * Shared resources that the phase occupies while it runs.
 */
export type Ids2 = Id[];

/**
 * Phases of a project with what each waits for and needs: the input of `parallel-plan strategy`.
 */
export interface DependencyGraph {
  schema_version: 1;
  /**
   * Names this analysis; `dependency_analysis_source` of the strategy.
   */
  id?: string;
  project_name?: Id;
  /**
   * Resources that phases share; one that only phases name has room for one phase.
   */
  resources?: Resource[];
  /**
   * @minItems 1
   */
  phases: [Phase, ...Phase[]];
}
export interface Resource {
  name: Id;
  /**
   * How many phases may use it at once; 1 where it is not said.
   */
  capacity?: number;
}
export interface Phase {
  id: Id;
  name: string;
  /**
   * Working time of one team that gives this phase 40 hours a week.
   */
  duration: string;
  /**
   * Phases that must end before this one starts.
   */
  dependencies?: Id[];
  required_skills?: Ids;
  deliverables?: Texts;
  conflicts?: Ids1;
  resources?: Ids2;
  needs?: {
    /**
     * 1 where it is not said.
     */
    development_environments?: number;
    /**
     * 0 where it is not said.
     */
    testing_environments?: number;
    /**
     * 1 where it is not said.
     */
    concurrent_builds?: number;
  };
}
