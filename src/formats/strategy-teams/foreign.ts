/** Keys that others, and our own output, have where a teams file has another one. */
const TOP: Readonly<Record<string, string>> = {
  available_teams: "teams",
  infrastructure_capacity: "infrastructure",
  resource_constraints: "constraints",
  capacity_buffer: "buffer_percentage",
  buffer: "buffer_percentage",
  shared_resources: "resources",
  end_date: "deadline",
};
const TEAM: Readonly<Record<string, string>> = {
  id: "team_id",
  name: "team_id",
  size: "team_size",
  members: "team_size",
  skills: "key_skills",
  capacity: "hours_per_week, the hours of a week before availability",
  hours: "hours_per_week",
  sessions: "parallel_sessions",
  max_concurrent_sessions: "parallel_sessions",
};
const INFRASTRUCTURE: Readonly<Record<string, string>> = {
  ci_cd_capacity: "concurrent_builds, a number",
  monitoring_capacity: "parallel_sessions, a number",
  builds: "concurrent_builds",
  sessions: "parallel_sessions",
};
const CONSTRAINT: Readonly<Record<string, string>> = {
  type: "constraint_type",
  phases: "resources of the phases in the graph",
};

/** Where a key that a teams file does not have belongs; `undefined` where nobody knows. */
export function foreignTeamsKey(
  [first, ...rest]: readonly (string | number)[],
  key: string,
): string | undefined {
  const homes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    teams: TEAM,
    infrastructure: INFRASTRUCTURE,
    constraints: CONSTRAINT,
  };
  const known = first === undefined ? TOP : rest.length <= 1 ? homes[String(first)] : undefined;
  return known && Object.hasOwn(known, key) ? known[key] : undefined;
}
