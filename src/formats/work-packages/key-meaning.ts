import type { ClaimKey } from "./claim-key.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What is meant: a key with one of them alone says nothing of what is done there. */
const THINGS = words(
  "file files path paths glob globs pattern patterns folder folders dir dirs directory directories scope scopes allow allows allowed",
);
const WRITES = words(
  `write writes writing writable own owns owned ownership create creates created modify modifies modified
  edit edits edited editable update updates updated change changes changed touch touches touched delete
  deletes deleted remove removes removed add adds added new exclusive target targets output outputs
  produce produces produced affects affected`,
);
const READS = words("read reads reading readable readonly");
const DENIES = words(
  "deny denies denied forbid forbidden exclude excludes excluded protected not never no dont off avoid",
);
const FILLERS = words("to only may can do list limits all");

/** Keys that say by themselves that paths follow. */
const PLAIN = words("write writes owns read reads read_only deny exclude forbidden");

/** What a key says of the paths below it. */
export interface KeyMeaning {
  /** `any` where the key only says that there are paths, such as `files`. */
  is: ClaimKey | "any";
  /** Every text below it is taken for a path; else it has to look like one. */
  isPlain: boolean;
}

/**
 * What a key says of the paths below it, by its words: `ownedFiles` and `files_to_create` are places to
 * write, `do_not_touch` is denied. `undefined` for a key with any other word.
 */
export function meaningOf(key: string): KeyMeaning | undefined {
  const parts = key
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== "");
  const has = (some: ReadonlySet<string>): boolean => parts.some((part) => some.has(part));
  const known = [THINGS, WRITES, READS, DENIES, FILLERS];
  if (!parts.every((part) => known.some((some) => some.has(part)))) return undefined;
  const isPlain = has(THINGS) || PLAIN.has(key);
  // Who may not read a file may still write it: the schema has no word for that.
  if (has(DENIES)) return has(READS) && !has(WRITES) ? undefined : { is: "deny", isPlain };
  if (has(WRITES)) return { is: "write_allow", isPlain };
  if (has(READS)) return { is: "read_allow", isPlain };
  return has(THINGS) ? { is: "any", isPlain } : undefined;
}
