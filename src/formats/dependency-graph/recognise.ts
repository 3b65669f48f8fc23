import type { Sureness } from "../format.ts";

/**
 * How much a text looks like a dependency graph: phases at the top that have durations and dependencies.
 * The waves of a strategy have phases, too. A small graph has phases and its version, no more.
 */
export function recogniseDependencyGraph(text: string): Sureness {
  if (text.includes("wave_execution_plan") || text.includes("execution_plan_id")) return "no";
  if (!hasKey(text, "phases")) return "no";
  const versioned = hasKey(text, "schema_version");
  const known = ["dependencies", "required_skills", "deliverables"].filter((key) =>
    hasKey(text, key),
  );
  if (known.length === 0 || !hasKey(text, "duration")) return versioned ? "maybe" : "no";
  return versioned ? "signature" : "maybe";
}

function hasKey(text: string, key: string): boolean {
  return (
    text.includes(key) && new RegExp(`^[ \\t{,-]*${key}[ \\t]*:|"${key}"\\s*:`, "m").test(text)
  );
}
