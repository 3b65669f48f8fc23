/** What a phase of a dependency graph says beyond what every task has. */
export interface PhaseDetails {
  /** A team must have all of them. */
  skills: string[];
  deliverables: string[];
  /** Ids of phases that must not run at the same time. */
  conflicts: string[];
  /** Shared resources that it occupies while it runs. */
  resources: string[];
  /** What it takes of the infrastructure, as far as it says. */
  needs: {
    development_environments?: number;
    testing_environments?: number;
    concurrent_builds?: number;
  };
}
