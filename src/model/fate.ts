import { isWrite, push, type Side } from "./claims.ts";
import { fixedFolder } from "./pattern/match.ts";
import type { Claim, Plan } from "./plan.ts";

/** The open tasks that decide whether a file is there, each with the claim that says what it does to it. */
export interface Fate {
  /** Those after which it is gone. */
  deleters: Side[];
  /** Those after which it is there, or may be. */
  creators: Side[];
  /** Those that need it: they read, modify or delete it. */
  users: Side[];
}

/** The fate of a file by all claims on its path; a task's word on the file itself counts before its globs. */
export function fateOf({ tasks }: Plan, sides: readonly Side[]): Fate {
  const byTask = new Map<number, Side[]>();
  for (const side of sides) if (!tasks[side.task]!.done) push(byTask, side.task, side);
  const fate: Fate = { deleters: [], creators: [], users: [] };
  for (const all of byTask.values()) {
    const named = all.filter(({ claim }) => claim.shape === "file");
    const told = named.length > 0 ? named : all;
    const creator = told.find(({ claim: { access } }) => access === "create" || access === "write");
    if (creator) fate.creators.push(creator);
    else if (told.every(({ claim: { access } }) => access === "delete" || !isWrite(access)))
      fate.deleters.push(...told.filter(({ claim }) => claim.access === "delete").slice(0, 1));
    if (!creator) fate.users.push(told.find(({ claim }) => isWrite(claim.access)) ?? told[0]!);
  }
  return fate;
}

/** True when nothing is left of what the second claim names after the first, which meets it, is carried out. */
export function takesAway(deletion: Claim, use: Claim): boolean {
  if (use.shape === "file") return true;
  const folder = wholeFolder(deletion);
  return (
    (folder !== undefined && folderOf(use).startsWith(folder)) ||
    (use.shape === deletion.shape && use.pattern === deletion.pattern)
  );
}

/** The folder that a claim names with all that it holds: `src/` of `src/` and of `src/**`. */
export function wholeFolder(claim: Claim): string | undefined {
  const folder = folderOf(claim);
  const { shape, pattern } = claim;
  return shape === "directory" || (shape === "glob" && pattern === `${folder}**`)
    ? folder
    : undefined;
}

/** The folder in which all lies that a claim of a folder or glob names; in a folder's name no sign is one of a glob. */
export function folderOf({ shape, pattern }: Claim): string {
  return shape === "directory" ? pattern : fixedFolder(pattern);
}
