/** The plain form of a task's dependencies, bracket included: `[none]`, `[1.1, 1.2]`. */
export function dependencyList(ids: readonly string[]): string {
  return `[${ids.length === 0 ? "none" : ids.join(", ")}]`;
}
