import { join } from "node:path";

/**
 * Public plans, collected data and the source documents, which are no part of the project: the folder beside
 * the checkout, or the one that PARALLEL_PLAN_SHARED names. What uses it says loudly that it skips without.
 */
export const SHARED =
  process.env["PARALLEL_PLAN_SHARED"] ?? join(import.meta.dirname, "../../../shared");
