// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * The file .parallel-plan.yaml at the root of a repository. It can tighten and tune; it can never add a command or widen a claim.
 */
export interface ConfigFile {
  /**
   * Folder of the plans, one folder a feature, from the root.
   */
  plansDir?: string;
  /**
   * Globs of plan files, from the root, in any case of letters.
   *
   * @minItems 1
   */
  include?: [string, ...string[]];
  /**
   * What the Claude Code hook does with an invalid plan.
   */
  hook?: "block" | "warn" | "off";
  /**
   * Agents that work at once, for schedules.
   */
  agents?: number;
  /**
   * Severity by rule.
   */
  rules?: {
    [k: string]: "error" | "warning" | "info" | "off";
  };
  /**
   * Limits of a document; a file can only lower them.
   */
  limits?: {
    bytes?: number;
    tasks?: number;
    lines?: number;
    field?: number;
    depth?: number;
  };
  /**
   * Folder of the worktrees that a plan does not place, from the root; it may lie beside the repository.
   */
  worktreesDir?: string;
}
