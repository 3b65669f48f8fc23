import { directoryName, tidyPath, withoutParents } from "./path.ts";

/**
 * Where a contract may lie, from the repository's root: at the path as written, or below the plan's
 * folder. Without what leads out of the repository; empty where nothing is left.
 */
export function contractPlaces(written: string, planPath: string | undefined): string[] {
  const { pattern, outside } = tidyPath(written);
  if (outside !== undefined && outside !== "parent") return [];
  const folder = planPath === undefined || planPath.startsWith("/") ? "" : directoryName(planPath);
  const places = [pattern, `${folder}${pattern}`].map((path) => withoutParents(path));
  return [...new Set(places)].filter((path) => path !== undefined && path !== "") as string[];
}
