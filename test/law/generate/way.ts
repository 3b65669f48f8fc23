import type { Access } from "../../../src/model/plan.ts";
import type { Entry, Files, LawTask } from "../case.ts";
import { withoutRepeats } from "./claim.ts";
import type { Draft } from "./draft.ts";

/** A tracked link; nothing else of a case has this name. */
export const LINK = "link.ts";

/**
 * Two tasks, one after the other in the plan, of which one goes over what the other takes away: it works behind
 * a link, or makes something below the name of a file. No path is of both claims.
 */
export function withWay(
  tasks: readonly LawTask[],
  { way, folders, tasks: drafts }: Draft,
  files: Files,
): { tasks: LawTask[]; files: Files } {
  const number = way >> 4;
  const first = number % Math.max(drafts.length - 1, 1);
  const isTurned = (way & 8) !== 0;
  const pair = (taken: Access, path: string, over: Access, below: string): LawTask[] =>
    tasks.map((task, i) => {
      if (i === (isTurned ? first + 1 : first)) return withClaim(task, taken, path);
      return i === (isTurned ? first : first + 1) ? withClaim(task, over, below) : task;
    });
  const known = [...files.keys()];
  if (way % 8 === 6) {
    const file = known[number % known.length]!;
    const taken = number % 4 === 3 ? "modify" : "delete";
    return { tasks: pair(taken, file, "create", `${file}/clash.ts`), files };
  }
  const target = folders.find((folder) => known.some((path) => path.startsWith(`${folder}/`)));
  if (way % 8 !== 7 || target === undefined) return { tasks: [...tasks], files };
  const link: Entry = { mode: "120000", text: target };
  const behind = known.filter((path) => path.startsWith(`${target}/`));
  const isNew = number % 2 === 0;
  const rest = isNew ? "/clash.ts" : behind[number % behind.length]!.slice(target.length);
  return {
    tasks: pair("delete", LINK, isNew ? "create" : "modify", LINK + rest),
    files: new Map([...files, [LINK, link]]),
  };
}

function withClaim(task: LawTask, access: Access, text: string): LawTask {
  const claim = { access, shape: "file", text, source: text } as const;
  return { ...task, claims: withoutRepeats([claim, ...task.claims]) };
}
