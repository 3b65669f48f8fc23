import type { Surroundings } from "../../../src/rules/define-rule.ts";
import { readExecutionPlan, template } from "../../formats/execution-plan/support/plan.ts";
import type { Setup } from "../support/findings.ts";

/** A checkpoint with these parts; what is left out has nothing wrong with it. */
export function checkpoint(
  parts: { head?: string; rows?: string[]; phase?: string; blockers?: string } = {},
): string {
  const { head = "**Status:** IN_PROGRESS", rows = ["| W1 | done |", "| W2 | running |"] } = parts;
  return `# Checkpoint: Ledger export

${head}

## Worker Status

| Worker | Status |
|---|---|
${rows.join("\n")}

## Current Phase

${parts.phase ?? "Phase 3: Monitor"}

## Blockers

- ${parts.blockers ?? "None"}
`;
}

const around = (carriedOut: Surroundings["carriedOut"]): Setup => ({
  path: "archive/CHECKPOINT_ledger.md",
  surroundings: {
    path: "archive/CHECKPOINT_ledger.md",
    hasShared: false,
    ...(carriedOut && { carriedOut }),
  },
});

/** Nothing is known of a plan. */
export const ALONE = around(undefined);

/** The plan has W1 and W2, which depends on W1, and these phases of the orchestrator. */
export async function besidePlan(
  names = ["Set up", "Spawn", "Monitor", "Validate", "Merge", "Clean up"],
): Promise<Setup> {
  const { plan } = await readExecutionPlan(template());
  const protocol = names.map((name, i) => ({ number: i + 1, name }));
  return around({ path: "docs/plan.md", plan, protocol });
}

/** The checkpoint names a plan that is not there. */
export const WITHOUT = around({ missing: "docs/gone.md" });
