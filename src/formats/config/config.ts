import type { Severity } from "../../model/diagnostic.ts";
import type { RuleName } from "../../model/rule-name.ts";
import { DEFAULT_LIMITS, type Limits } from "../format.ts";

export type HookMode = "block" | "warn" | "off";

/** What a repository's `.parallel-plan.yaml` sets. */
export interface Config {
  /** Folder of the plans from the root, without `/` at its end. */
  plansDir: string;
  /** Globs of plan files. */
  include: readonly string[];
  hook: HookMode;
  agents: number;
  rules: ReadonlyMap<RuleName, Severity | "off">;
  limits: Limits;
  /** Folder of the worktrees that a plan does not place, from the root; beside the repository by default. */
  worktreesDir?: string;
}

/** What holds without a file. */
export const DEFAULT_CONFIG: Config = {
  plansDir: ".docs/plans",
  include: [
    "**/parallel-plan.md",
    "**/*parallel*plan*.md",
    "**/work-packages.yaml",
    "**/work-packages.yml",
    "**/parallel-execution/*.json",
  ],
  hook: "block",
  agents: 4,
  rules: new Map(),
  limits: DEFAULT_LIMITS,
};
