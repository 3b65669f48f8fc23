import type { TeamEntry } from "../../../formats/strategy/document.ts";

/** Sessions that all teams have at once; 0 without teams, or where one does not say how many it has. */
export function lanesOf(teams: readonly TeamEntry[]): number {
  if (teams.some(({ sessions }) => sessions === undefined)) return 0;
  return teams.reduce((sum, { sessions = 0 }) => sum + sessions, 0);
}
