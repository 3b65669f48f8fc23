import type { Sureness } from "../format.ts";

/**
 * How much a text looks like a dependency graph: phases at the top that have durations and dependencies.
 * The waves of a strategy have phases, too.
 */
export function recogniseDependencyGraph(text: string): Sureness {
  if (/wave_execution_plan|execution_plan_id/.test(text)) return "no";
  if (!hasKey(text, "phases") || !hasKey(text, "duration")) return "no";
  const known = ["dependencies", "required_skills", "deliverables"].filter((key) =>
    hasKey(text, key),
  );
  if (known.length === 0) return "no";
  return hasKey(text, "schema_version") ? "signature" : "maybe";
}

function hasKey(text: string, key: string): boolean {
  return new RegExp(`^[\\s{,-]*${key}[ \\t]*:|"${key}"\\s*:`, "m").test(text);
}
