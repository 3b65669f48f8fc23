import type { CheckpointDocument } from "../../formats/checkpoint/document.ts";
import type { CarriedOut, Surroundings } from "../define-rule.ts";
import type { WorkerStatus } from "./checkpoint-words.ts";

/** The phases of an orchestrator whose plan names none. */
const PHASES = ["Set up", "Spawn", "Monitor", "Validate", "Merge", "Clean up"] as const;

/** True when nothing is left to do but to merge, or not even that. */
export function isDone(status: WorkerStatus | undefined): boolean {
  return status === "done" || status === "merged";
}

/** A worker's id without case, spaces and hyphens; `Worker 1` and `1` are `W1`. */
export function plainWorker(id: string): string {
  return id
    .toLowerCase()
    .replace(/^(?:worker[\s#:-]*)?(?=\d)/, "w")
    .replace(/[\s-]+/g, "");
}

/** The workers of a checkpoint by their plain ids; of two rows the first one counts. */
export function rowsById({
  workers,
}: CheckpointDocument): Map<string, CheckpointDocument["workers"][number]> {
  const rows = new Map<string, CheckpointDocument["workers"][number]>();
  for (const row of workers) {
    const key = plainWorker(row.id.value);
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** The plan that the checkpoint belongs to, if it was found. */
export function carriedOut(surroundings: Surroundings | undefined): CarriedOut | undefined {
  const found = surroundings?.carriedOut;
  return found && "plan" in found ? found : undefined;
}

/** The number and the words of a phase: `Phase 3: Monitoring`. */
export function phaseOf(text: string): { number?: number; name: string } {
  const match = /^(?:(?:phase|step)\s*)?(\d{1,4})\b\s*[:.)–—-]*\s*(.*)$/i.exec(text.trim());
  return match ? { number: Number(match[1]), name: match[2]! } : { name: text.trim() };
}

/**
 * The phases that an orchestrator goes through: those that its plan names, and before them the usual ones of
 * which the plan says nothing. A plan that only says how to merge begins like any other.
 */
export function phasesOf(carried: CarriedOut | undefined): CarriedOut["protocol"] {
  const named = carried?.protocol ?? [];
  const usual = PHASES.map((name, i) => ({ number: i + 1, name }));
  if (named.length === 0) return usual;
  const first = Math.min(...named.map(({ number }) => number));
  return [...usual.filter(({ number }) => number < first), ...named];
}
