import type { CheckpointDocument } from "../../formats/checkpoint/document.ts";
import type { CarriedOut, Surroundings } from "../define-rule.ts";

/** What a checkpoint as a whole may say. */
export const STATUSES = ["IN_PROGRESS", "BLOCKED", "COMPLETED"] as const;

/** What it may say of a worker. */
export const WORKER_STATUSES = [
  "pending",
  "running",
  "validating",
  "done",
  "merged",
  "failed",
  "blocked",
] as const;
export type WorkerStatus = (typeof WORKER_STATUSES)[number];

/** The phases of an orchestrator whose plan names none. */
export const PHASES = ["Set up", "Spawn", "Monitor", "Validate", "Merge", "Clean up"] as const;

/** The status of a checkpoint in any case, with spaces or hyphens. */
export function statusOf(text: string): (typeof STATUSES)[number] | undefined {
  const word = text
    .toUpperCase()
    .replace(/[\s-]+/g, "_")
    .replace(/[^A-Z_]/g, "")
    .replace(/^_+|_+$/g, "");
  return STATUSES.find((status) => status === word);
}

/** The status of a worker; a remark behind it counts for nothing: `running (80 %)`. */
export function workerStatusOf(text: string): WorkerStatus | undefined {
  const word = /^[a-z]+(?=$|[\s,;:(–—-])/i.exec(text)?.[0].toLowerCase();
  return WORKER_STATUSES.find((status) => status === word);
}

/** True when nothing is left to do but to merge, or not even that. */
export function isDone(status: WorkerStatus | undefined): boolean {
  return status === "done" || status === "merged";
}

/** A worker's id without case, spaces and hyphens; `Worker 1` is `W1`. */
export function plainWorker(id: string): string {
  return id
    .toLowerCase()
    .replace(/^worker[\s#:-]*(?=\d)/, "w")
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
