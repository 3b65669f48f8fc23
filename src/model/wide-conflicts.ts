import { type Group, isWrite, push, type Side } from "./claims.ts";
import type { PathConflicts, Search } from "./conflicts.ts";
import { ancestors } from "./path.ts";
import { fixedFolder, type FixedText, fixedText, matcher } from "./pattern/match.ts";
import type { Pattern } from "./pattern/pattern.ts";
import { type Overlap, overlap, textsDiffer } from "./pattern/overlap.ts";
import type { Claim } from "./plan.ts";
import type { Repository } from "./repository.ts";
import { classify, keep, noConflicts, openSides } from "./race.ts";

/** What may still be compared; more takes longer than anyone waits. */
interface Budget {
  /** Pairs of claims whose order is looked at. */
  pairs: number;
  /** Steps of the search for a common path. */
  steps: number;
}

/** The steps take about half a second. */
const BUDGET: Budget = { pairs: 5_000_000, steps: 400_000 };

/**
 * The conflicts of directories and globs with each other, but for those that `told` names on a file.
 * `onCut` is called when there are too many to compare them all.
 */
export function conflictsOfGroups(
  search: Search,
  told: readonly PathConflicts[],
  onCut: () => void,
): PathConflicts[] {
  const { claims, repository } = search;
  if (claims.groups.length === 0) return [];
  const budget = { ...BUDGET };
  const seen = new Set(
    told.flatMap(({ pairs }) => pairs.map(({ kind, a, b }) => `${kind} ${keyOf(a, b)}`)),
  );
  const byPath = new Map<string, PathConflicts>();
  for (const [one, two] of pairsOfGroups(claims.groups, budget)) {
    const meet = meeting(one.claim, two.claim, repository, budget);
    for (const [a, b] of unorderedSides(one, two, search, budget)) {
      const wantsNew = classify(a.claim.access, b.claim.access, true) === "create-race";
      const met = meet(wantsNew, claims.deniedTo(a.task), claims.deniedTo(b.task));
      // What was given up on because others took all the time is told by `onCut`.
      if (!met || (met.isAssumed && budget.steps <= 0)) continue;
      const { path, isAssumed } = met;
      const kind = classify(a.claim.access, b.claim.access, repository?.hasFile(path) !== true);
      if (seen.size > 0 && seen.has(`${kind} ${keyOf(a, b)}`)) continue;
      const conflicts = byPath.get(path) ?? noConflicts();
      if (conflicts.pairs.length === 0) byPath.set(path, conflicts);
      if (kind) keep(conflicts, kind, path, [a, b], isAssumed ? { isAssumed } : {});
    }
  }
  if (budget.pairs <= 0 || budget.steps <= 0) onCut();
  return [...byPath.values()];
}

/** A pair of claims of directories or globs is told once, and not again below a file of both. */
function keyOf(a: Side, b: Side): string {
  return `${a.task} ${a.claim.pattern}\0${b.task} ${b.claim.pattern}`;
}

/** A group with what tells most quickly that it has no conflict with another one. */
interface Candidate {
  group: Group;
  /** Its place in the list of groups. */
  number: number;
  text: FixedText;
  isWritten: boolean;
}

/** Each group with itself, and every two that may meet, of which one's folder lies in the other's. */
function* pairsOfGroups(
  groups: readonly Group[],
  budget: Budget,
): Generator<readonly [Group, Group]> {
  const candidates = groups.map((group, number): Candidate => {
    const isWritten = group.sides.some(({ claim }) => isWrite(claim.access));
    return { group, number, text: fixedText(group.claim), isWritten };
  });
  const byFolder = new Map<string, Candidate[]>();
  for (const one of candidates) push(byFolder, fixedFolder(one.group.claim.pattern), one);
  for (const two of candidates) {
    const folder = fixedFolder(two.group.claim.pattern);
    for (const above of foldersAbove(folder)) {
      for (const one of byFolder.get(above) ?? []) {
        if (above === folder && one.number > two.number) break;
        if (budget.steps <= 0 || budget.pairs-- <= 0) return;
        if (!(one.isWritten || two.isWritten) || textsDiffer(one.text, two.text)) continue;
        yield [one.group, two.group];
      }
    }
  }
}

/** A folder and those above it, as `fixedFolder` writes them; the root is empty. */
function foldersAbove(folder: string): string[] {
  if (folder === "") return [""];
  return ["", ...ancestors(folder).map((above) => `${above}/`), folder];
}

/** The claims of two groups, or of one, whose tasks no dependency orders; one of them writes. */
function* unorderedSides(
  one: Group,
  two: Group,
  { plan, order }: Search,
  budget: Budget,
): Generator<readonly [Side, Side]> {
  const [first, second] = [openSides(plan, one.sides), openSides(plan, two.sides)];
  for (const [i, b] of second.entries()) {
    for (const a of one === two ? second.slice(0, i) : first) {
      if (budget.pairs-- <= 0) return;
      if (a.task === b.task || !(isWrite(a.claim.access) || isWrite(b.claim.access))) continue;
      if (order.precedes(a.task, b.task) || order.precedes(b.task, a.task)) continue;
      yield a.task < b.task ? [a, b] : [b, a];
    }
  }
}

/** Finds where two patterns meet outside of what two tasks deny themselves, each question once. */
function meeting(
  one: Claim,
  two: Claim,
  repository: Repository | undefined,
  budget: Budget,
): (wantsNew: boolean, denied: readonly Claim[], more: readonly Claim[]) => Overlap | undefined {
  const answers = new Map<string, Overlap | undefined>();
  return (wantsNew, denied, more) => {
    const all = more.length === 0 ? denied : [...denied, ...more];
    const key = [wantsNew, ...all.map(({ pattern, shape }) => `${shape} ${pattern}`)].join("\0");
    if (!answers.has(key)) answers.set(key, find(one, two, all, wantsNew, repository, budget));
    return answers.get(key);
  };
}

function find(
  one: Claim,
  two: Claim,
  denied: readonly Claim[],
  wantsNew: boolean,
  repository: Repository | undefined,
  budget: Budget,
): Overlap | undefined {
  const met = overlap(one, two, denied, budget);
  if (!met || met.isAssumed || !repository) return met;
  const fresh = wantsNew && newPath(one, two, denied, met, repository, budget);
  if (fresh) return fresh;
  // A file that is there tells people more than one that might be.
  const isFree = (path: string): boolean => !denied.some((deny) => matcher(deny)(path));
  const path = repository.paths.meeting(one, two, isFree);
  return path === undefined ? met : { path, isAssumed: false };
}

/** Paths of the repository that are stepped over together when a new one is looked for. */
const MOST_STEPPED_OVER = 100;

/** A path of both that is not in the repository: there a creator races with a reader. */
function newPath(
  one: Claim,
  two: Claim,
  denied: readonly Claim[],
  met: Overlap,
  repository: Repository,
  budget: Budget,
): Overlap | undefined {
  if (!repository.hasFile(met.path)) return met;
  const known = repository.paths.common(one, two, MOST_STEPPED_OVER);
  const files = known.map((pattern): Pattern => ({ pattern, shape: "file" }));
  const found = overlap(one, two, [...denied, ...files], budget);
  return found && !found.isAssumed && !repository.hasFile(found.path) ? found : undefined;
}
