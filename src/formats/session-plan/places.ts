import type { FieldValues } from "../task-plan/field.ts";
import type { Slice } from "../task-plan/slice.ts";

type Value = NonNullable<FieldValues["branch"]>;

/** Where a session works: its worktree and its branch. */
export type Places = Pick<FieldValues, "branch" | "worktree">;

/** A remark such as `(worktree: ../a, branch: feat/a)` behind the name of a session. */
const REMARK = /\s*[([]([^()[\]\n]*\b(?:worktree|branch)\s*:[^()[\]\n]*)[)\]]/i;

/** A title without the places that it names. */
export function withoutPlaces(title: string): string {
  return REMARK.test(title) ? title.replace(REMARK, "").replace(/[\s–—-]+$/, "") : title;
}

/** The places that a heading names: `Session A (worktree: ../a, branch: feat/a)`. */
export function placesInHeading({ text, offset }: Slice): Places {
  const remark = REMARK.exec(text);
  if (!remark) return {};
  const found: Places = {};
  for (const match of remark[0].matchAll(
    /\b(worktree|branch)\s*:[\s*_]*(?:`([^`\n]+)`|([^\s`,;|)\]]+))/gi,
  )) {
    const value = match[2] ?? match[3]!;
    const start = offset + remark.index + match.index + match[0].lastIndexOf(value);
    found[match[1]!.toLowerCase() as keyof Places] ??= {
      value,
      offset: start,
      length: value.length,
    };
  }
  return found;
}

const COMMAND = /\bgit worktree add[ \t]+([^\n`;&|#]+)/g;

/**
 * The places that the command makes which creates a worktree: `git worktree add ../a -b feat/a`. Nothing
 * where a text has several, as nobody knows which is the session's own.
 */
export function placesInCommand({ text, offset }: Slice): Places {
  const [command, ...others] = text.matchAll(COMMAND);
  if (!command || others.length > 0) return {};
  const from = offset + command.index + command[0].length - command[1]!.length;
  const words = [...command[1]!.matchAll(/"([^"\n]*)"|'([^'\n]*)'|(\S+)/g)].map((match): Value => {
    const value = match[1] ?? match[2] ?? match[3]!;
    return { value, offset: from + match.index + match[0].indexOf(value), length: value.length };
  });
  const option = words.findIndex(({ value }) => /^-[bB]$/.test(value));
  const own = option === -1 ? undefined : words[option + 1];
  const plain = words.filter((word) => word !== own && !word.value.startsWith("-"));
  const [worktree, start] = plain;
  // Without -b, what is checked out is the branch.
  const branch =
    own ?? (words.some(({ value }) => /^(?:-d|--detach)$/.test(value)) ? undefined : start);
  return { ...(worktree && { worktree }), ...(branch && { branch }) };
}

/** Gives a session the places that it does not name itself. */
export function fillPlaces(values: FieldValues, { branch, worktree }: Places): void {
  if (branch) values.branch ??= branch;
  if (worktree) values.worktree ??= worktree;
}
