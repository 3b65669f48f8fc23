import { isWrite, push } from "../../model/claims.ts";
import { matcher } from "../../model/pattern/match.ts";
import type { Access, Claim, Task } from "../../model/plan.ts";
import type { RuleName } from "../../model/rule-name.ts";
import type { NumberedFinding } from "./view.ts";

/** What one task does to one path. */
export interface Use {
  task: number;
  /** What it does, the strongest first. */
  accesses: Access[];
  /** True when another task, at the same time, does what does not go together with it. */
  races: boolean;
}

/** A path as the plan names it, with all tasks that claim it. */
export interface FileRow {
  pattern: string;
  /** By number of the task. */
  uses: Use[];
  races: boolean;
  /** Two or more tasks claim it, and one of them writes. */
  shared: boolean;
}

/** The order in which accesses are told. */
export const ACCESSES: readonly Access[] = ["create", "write", "modify", "delete", "read", "deny"];

const RACES: ReadonlySet<RuleName> = new Set<RuleName>([
  "ownership/write-race",
  "ownership/create-race",
  "ownership/case-collision",
]);

/** Every path that a plan claims: first those with a race, then shared ones, then the others, by name. */
export function fileRows(tasks: readonly Task[], findings: readonly NumberedFinding[]): FileRow[] {
  const racing = racingClaims(tasks, findings);
  const rows = new Map<string, Use[]>();
  tasks.forEach(({ claims }, task) => {
    for (const [pattern, accesses] of accessesByPattern(claims)) {
      const races = racing.get(task)?.has(pattern) ?? false;
      push(rows, pattern, { task, accesses, races });
    }
  });
  return [...rows]
    .map(([pattern, uses]): FileRow => ({
      pattern,
      uses,
      races: uses.some(({ races }) => races),
      shared: uses.length > 1 && uses.some(({ accesses }) => accesses.some(isWrite)),
    }))
    .toSorted((a, b) => rank(a) - rank(b) || (a.pattern < b.pattern ? -1 : 1));
}

function rank({ races, shared }: FileRow): number {
  if (races) return 0;
  return shared ? 1 : 2;
}

function accessesByPattern(claims: readonly Claim[]): Map<string, Access[]> {
  const found = new Map<string, Access[]>();
  for (const access of ACCESSES)
    for (const claim of claims)
      if (claim.access === access && !found.get(claim.pattern)?.includes(access))
        push(found, claim.pattern, access);
  return found;
}

/** The claims of each task that a finding of a race is about. */
function racingClaims(
  tasks: readonly Task[],
  findings: readonly NumberedFinding[],
): Map<number, Set<string>> {
  const racing = new Map<number, Set<string>>();
  for (const { diagnostic, tasks: numbers } of findings) {
    if (!RACES.has(diagnostic.rule) || diagnostic.accepted !== undefined) continue;
    for (const number of numbers) {
      const patterns = racing.get(number) ?? new Set<string>();
      racing.set(number, patterns);
      for (const claim of tasks[number]!.claims)
        if (meets(claim, diagnostic.paths)) patterns.add(claim.pattern);
    }
  }
  return racing;
}

/** A file that the finding names, the folder it is, or a pattern around it. */
function meets(claim: Claim, paths: readonly string[]): boolean {
  if (claim.access === "deny") return false;
  const matches = matcher(claim);
  return paths.some((path) => matches(path) || path.startsWith(`${claim.pattern}/`));
}
