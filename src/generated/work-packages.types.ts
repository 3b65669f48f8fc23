// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * 1 is the most urgent.
 */
export type Priority = number;
export type Ttl = number;
export type Minutes = number;
export type Tier = "A" | "B" | "C";
export type Trust = number;
export type PackageId = string;
/**
 * A path from the repository's root: no leading slash, no white space at its end.
 */
export type Path = string;
export type Globs = string[];
/**
 * @minItems 1
 */
export type Globs1 = [string, ...string[]];
export type Surface = "capabilities" | "apis" | "architecture" | "decisions" | "documentation" | "semantic_code";
export type Step = {
  name: string;
  kind: "command" | "ci" | "manual";
  command?: string;
  cwd?: Path;
  env?: {
    [k: string]: string;
  };
  expect_exit_code?: number;
  ci?: {
    provider?: "github" | "other";
    workflow?: string;
    required_checks?: Words;
  };
  manual_instructions?: string;
  evidence: {
    artifacts: Paths;
    result_keys: Words1;
  };
} & {
  name: string;
  kind: "command" | "ci" | "manual";
  command?: string;
  cwd?: Path;
  env?: {
    [k: string]: string;
  };
  expect_exit_code?: number;
  ci?: {
    provider?: "github" | "other";
    workflow?: string;
    required_checks?: Words;
  };
  manual_instructions?: string;
  evidence: {
    artifacts: Paths;
    result_keys: Words1;
  };
};
export type Words = string[];
export type Paths = Path[];
export type Words1 = string[];
/**
 * @minItems 1
 */
export type Words2 = [string, ...string[]];

/**
 * What a work-packages.yaml holds: a feature, its contracts, and packages that agents carry out at the same time.
 */
export interface WorkPackages {
  schema_version: 1;
  feature: Feature;
  /**
   * The contracts, or the word none (an addition of ours) for a feature without any.
   */
  contracts: {
    [k: string]: unknown;
  };
  defaults?: Defaults;
  /**
   * @minItems 1
   */
  packages: [Package, ...Package[]];
}
export interface Feature {
  id: string;
  title?: string;
  plan_revision: number;
  created_by?: string;
  created_at?: string;
}
/**
 * Values for packages that leave them out (an addition of ours: elsewhere packages repeat them).
 */
export interface Defaults {
  priority?: Priority;
  lock_ttl_minutes?: Ttl;
  timeout_minutes?: Minutes;
  retry_budget?: number;
  verification_tier_required?: Tier;
  min_trust_level?: Trust;
}
export interface Package {
  package_id: PackageId;
  title?: string;
  task_type: string;
  description: string;
  role?: string;
  decomposition?: "stacked" | "branch";
  stack_position?: number;
  archetype?: string;
  depends_on: PackageId[];
  priority: Priority;
  locks: Locks;
  scope: Scope;
  context_impact?: ContextImpact;
  worktree: Worktree;
  timeout_minutes: Minutes;
  retry_budget: number;
  min_trust_level: Trust;
  verification: Verification;
  outputs: Outputs;
  metadata?: {
    loc_estimate?: number;
    alternatives_count?: number;
    complexity?: "low" | "medium" | "high";
    package_kind?: "algorithm" | "data_model" | "crud" | "config" | "migration" | "integration";
  };
  inputs?: {
    [k: string]: unknown;
  };
}
export interface Locks {
  files: Path[];
  keys: string[];
  ttl_minutes?: Ttl;
  reason?: string;
}
export interface Scope {
  write_allow: Globs;
  read_allow: Globs1;
  deny?: Globs;
}
export interface ContextImpact {
  surfaces: Surface[];
  rationale?: {
    [k: string]: {
      reason: string;
      approved_by: string;
    };
  };
}
export interface Worktree {
  name: string;
  mode?: "isolated" | "shared";
}
export interface Verification {
  tier_required: Tier;
  /**
   * @minItems 1
   */
  steps: [Step, ...Step[]];
}
export interface Outputs {
  result_keys: Words2;
  artifacts?: Paths;
}
