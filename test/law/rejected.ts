import { type Entry, type Files, type LawCase, type LawClaim, predecessors } from "./case.ts";
import { LawBroken } from "./accepted.ts";
import { asChanges, type Commit, Import } from "./import.ts";
import type { Race, SharedLock } from "./judge.ts";
import { mergeAll, type Pair } from "./merge.ts";
import { behindLinks, claimsOn, goesOver, isInTheWay, writes } from "./reach.ts";

/** What was shown of a rejected plan's races. */
export interface Shown {
  races: number;
  /** Races whose edits git refused to merge. */
  collisions: number;
}

/**
 * The law of rejected pairs. For every race that is told, no dependency orders the two tasks; both claim
 * the witness, and neither denies it to itself. Where both write it, an edit of each is made on it, and git
 * refuses to merge them (two deletions agree and are left out); tracked files that stand where its folders
 * would be are taken away first. Where one creates it and the other uses it, it is not in the repository,
 * so the user finds it in one order and not in the other.
 */
export async function checkRejected(
  folder: string,
  lawCase: LawCase,
  races: readonly Race[],
  settings: readonly string[],
): Promise<Shown> {
  for (const race of races) {
    const problem = falseWitness(lawCase, race);
    if (problem !== undefined) throw new LawBroken(`${tell(lawCase, race)}: ${problem}`);
  }
  const meant = races.flatMap((race) => editsOn(lawCase, race));
  if (meant.length === 0) return { races: races.length, collisions: 0 };
  const work = new Import();
  const sides = meant.map(({ race, files, a, b }) => {
    const base = work.commit([], asChanges(files));
    return { race, ours: work.commit([base], a), theirs: work.commit([base], b) };
  });
  const commits = await work.run(folder);
  const at = (number: number): Commit => commits.get(number)!;
  const pairs = sides.map(({ ours, theirs }): Pair => [at(ours).commit, at(theirs).commit]);
  const merged = await mergeAll(folder, pairs, settings);
  for (const [i, { clean }] of merged.entries())
    if (clean) throw new LawBroken(`${tell(lawCase, sides[i]!.race)}: git merges both in peace`);
  return { races: races.length, collisions: merged.length };
}

/** Every two tasks that are told to hold one lock are open, do hold it, and no dependency orders them. */
export function checkLocks({ tasks }: LawCase, shared: readonly SharedLock[]): void {
  const before = predecessors(tasks);
  for (const { a, b } of shared) {
    const [one, two] = [tasks[a], tasks[b]];
    const isHeld = one && two && a !== b && one.locks.some((lock) => two.locks.includes(lock));
    if (!isHeld || one.done || two.done || before[a]!.has(b) || before[b]!.has(a))
      throw new LawBroken(`${one?.id} and ${two?.id} are told to hold one lock, and may`);
  }
}

function falseWitness({ files, tasks }: LawCase, race: Race): string | undefined {
  const { a, b, path } = race;
  const [one, two] = [tasks[a], tasks[b]];
  if (!one || !two || a === b) return "the two are not two tasks of the plan";
  if (one.done || two.done) return "one of them is done";
  const before = predecessors(tasks);
  if (before[a]!.has(b) || before[b]!.has(a)) return "a dependency orders them";
  const [mine, theirs] = [one, two].map((task) =>
    claimsOn(behindLinks(task, files), path),
  ) as Sides;
  // Who works behind a link, or below a file, has no claim of it.
  if (goesOver(one, path, files) && theirs.some(writes)) return undefined;
  if (goesOver(two, path, files) && mine.some(writes)) return undefined;
  if (mine.length === 0 || theirs.length === 0) return "one of them does not claim it";
  if (!mine.some(writes) && !theirs.some(writes)) return "none of them writes it";
  if (race.rule === "ownership/write-race")
    return mine.some(writes) && theirs.some(writes) ? undefined : "one of them only reads it";
  if (files.has(path)) return "it is there before";
  const creates = [mine, theirs].some((side) => side.some(({ access }) => access === "create"));
  return creates ? undefined : "none of them creates it";
}

type Sides = [mine: LawClaim[], theirs: LawClaim[]];

/** Edits of both tasks on the witness, where both write it and do not both delete it. */
function editsOn({ files, tasks }: LawCase, race: Race): Meant[] {
  const { a, b, path } = race;
  const [mine, theirs] = [a, b].map((task) =>
    claimsOn(behindLinks(tasks[task]!, files), path),
  ) as Sides;
  if (!mine.some(writes) || !theirs.some(writes)) return [];
  const deletes = [mine, theirs].map((side) =>
    side.filter(writes).every(({ access }) => access === "delete"),
  );
  if (deletes[0] && deletes[1]) return [];
  // A file that neither creates is there before: a task before both makes it, or the plan has more errors.
  const makes = [...mine, ...theirs].some(
    ({ access }) => access === "create" || access === "write",
  );
  const isThere = files.has(path) || !makes || deletes[0] || deletes[1];
  const beside = [...files].filter(([other]) => !isInTheWay(other, path));
  const base = new Map(isThere && !files.has(path) ? [...beside, [path, TEXT]] : beside);
  const [one, two] = ["one\n", "two\n"].map((text, side): Entry | undefined =>
    deletes[side] ? undefined : { mode: "100644", text },
  );
  return [{ race, files: base, a: new Map([[path, one]]), b: new Map([[path, two]]) }];
}

interface Meant {
  race: Race;
  files: Files;
  a: ReadonlyMap<string, Entry | undefined>;
  b: ReadonlyMap<string, Entry | undefined>;
}

const TEXT: Entry = { mode: "100644", text: "before\n" };

function tell({ tasks }: LawCase, { rule, a, b, path }: Race): string {
  return `${rule} of ${tasks[a]?.id} and ${tasks[b]?.id} on ${path}`;
}
