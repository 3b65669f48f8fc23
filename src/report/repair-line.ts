import type { Repair } from "../model/repair/repair.ts";
import { plural } from "./plural.ts";

/** What a repair costs, in one line: `critical path 5 tasks, now 6 (no order of these pairs is shorter)`. */
export function repairLine({
  unit,
  before,
  after,
  isProved,
}: Pick<Repair, "unit" | "before" | "after" | "isProved">): string {
  const was = `critical path ${plural(before, unit === "tasks" ? "task" : "minute")}`;
  if (after === before) return `${was}, as before`;
  const proof = isProved ? " (no order of these pairs is shorter)" : "";
  return `${was}, now ${after}${proof}`;
}
