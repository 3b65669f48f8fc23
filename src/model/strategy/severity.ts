/** How likely a risk is, how much it would do, and how bad that is together. */
export type Level = "low" | "medium" | "high";

const WEIGHT: Readonly<Record<Level, number>> = { low: 1, medium: 2, high: 3 };

/** How bad a risk is: probability and impact together. */
export function severityOf({ probability, impact }: { probability: Level; impact: Level }): Level {
  const product = WEIGHT[probability] * WEIGHT[impact];
  if (product >= 6) return "high";
  return product >= 3 ? "medium" : "low";
}
