/** What the law saw. */
export interface LawReport {
  seed: number;
  cases: number;
  accepted: number;
  /** Cases rejected for a race. */
  rejected: number;
  merges: number;
  joins: number;
  races: number;
  collisions: number;
  /** The smallest case found that breaks the law, in words, with how to see it again. */
  broken?: string;
}

/** The report before the first case. */
export function emptyReport(seed: number): LawReport {
  const counts = {
    cases: 0,
    accepted: 0,
    rejected: 0,
    merges: 0,
    joins: 0,
    races: 0,
    collisions: 0,
  };
  return { seed, ...counts };
}

/** True when a third of the cases was accepted, and a third rejected for a race. */
export function isPutToUse({ cases, accepted, rejected }: LawReport): boolean {
  return cases > 0 && accepted * 3 >= cases && rejected * 3 >= cases;
}

/** The figures of a report in one line. */
export function figuresOf(report: LawReport): string {
  return Object.entries(report)
    .filter(([name]) => name !== "broken")
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}
