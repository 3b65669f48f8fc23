import type { Access } from "../../../src/model/plan.ts";
import {
  EDITS,
  type Entry,
  type Files,
  type Intent,
  type LawCase,
  type LawClaim,
  type LawTask,
} from "../case.ts";
import { behindLink, isBlocked, settled } from "../reach.ts";
import { buildClaim, type Surroundings, withoutRepeats } from "./claim.ts";
import { withClash } from "./clash.ts";
import type { Draft, TaskDraft } from "./draft.ts";
import { LINK, withWay } from "./way.ts";

/** The case that a draft stands for; in one with `clashes` a file may have the name of a folder. */
export function buildCase(draft: Draft, options: { clashes: boolean }): LawCase {
  const { folders } = draft;
  const clashes = options.clashes && draft.clash % 4 === 3;
  const names = clashes ? [...draft.names, ...folders] : draft.names;
  const plainFiles = buildFiles(draft, names);
  const medium = draft.medium % 3 === 2 ? "model" : "markdown";
  const created = new Set<string>();
  const surroundings: Surroundings = { folders, names, files: plainFiles, created, medium };
  const plain = draft.tasks.map((task, number) => buildTask(task, number, surroundings));
  const { tasks, files } = clashes
    ? { tasks: withClash(plain, draft, plainFiles), files: plainFiles }
    : withWay(plain, draft, plainFiles);
  const literal = tasks.flatMap(({ claims }) => claims.filter(({ shape }) => shape === "file"));
  const named = literal.flatMap(({ text }) => [text, behindLink(text, files)]);
  const place = (number: number): number => draft.document[number] ?? 0;
  return {
    files,
    tasks: settled(tasks, files),
    document: [...tasks.keys()].toSorted((a, b) => place(a) - place(b)),
    medium: tasks.some(({ claims }) => claims.some(isOnlyModel)) ? "model" : medium,
    // Nobody makes a file where the link was: a glob that allows it is no reason to.
    paths: [...new Set([...files.keys(), ...named, ...pathsBelow(folders, names)])].filter(
      (path) => path !== LINK,
    ),
    schedules: draft.schedules,
    checkedOut: draft.checkedOut % 8 === 7,
  };
}

function buildFiles({ files, folders }: Draft, names: readonly string[]): Files {
  const found = new Map<string, Entry>();
  for (const { depth, parts, name, mode } of files) {
    const above = parts.slice(0, depth % 3).map((part) => folders[part % folders.length]!);
    const path = [...above, names[name % names.length]!].join("/");
    if (isBlocked(path, found)) continue;
    const text = Array.from({ length: 12 }, (_, line) => `${path} line ${line}\n`).join("");
    found.set(path, { mode: mode % 7 === 6 ? "100755" : "100644", text });
  }
  return found;
}

/** Every path of at most two folders, one of them new, and some names that no list holds. */
function pathsBelow(folders: readonly string[], names: readonly string[]): string[] {
  const some = [...folders, "fresh"];
  const above = ["", ...some, ...some.flatMap((one) => some.map((two) => `${one}/${two}`))];
  const all = [...names, "a.ts", "ab.ts", "new.ts", "x"];
  return above.flatMap((folder) => all.map((name) => (folder === "" ? name : `${folder}/${name}`)));
}

function buildTask(draft: TaskDraft, number: number, surroundings: Surroundings): LawTask {
  const { needs, claims, lock, done, move, intents } = draft;
  const [some, of, them] = needs;
  const [from, to] = folderMove(move, surroundings);
  const all = claims.map((claim) => buildClaim(claim, surroundings));
  const moved = [...surroundings.files.keys()].filter((path) => from && path.startsWith(from));
  const literal = (access: Access, text: string) =>
    ({ access, shape: "file", text, source: text }) as const;
  for (const path of moved) {
    all.push(literal("delete", path), literal("create", to + path.slice(from.length)));
  }
  for (const { access, shape, text } of all)
    if (access === "create" && shape === "file") surroundings.created.add(text);
  return {
    id: `1.${number + 1}`,
    needs: Array.from({ length: number }, (_, i) => i).filter(
      (i) => (some & of & them & (1 << i)) !== 0,
    ),
    claims: withoutRepeats(all),
    locks: surroundings.medium === "model" && lock % 4 === 3 ? ["db:schema:users"] : [],
    done: done % 16 === 15,
    moves: moved.length > 0 ? [[from, to]] : [],
    intents: [
      ...(moved.length > 0 ? [{ kind: "move-folder", which: 0, text: 0 } as const] : []),
      ...intents.map(({ kind, which, text }): Intent => ({
        kind: TRIED[kind % TRIED.length]!,
        which,
        text,
      })),
    ],
  };
}

/** New files are tried as often as all other edits together: they are what meets in folders and globs. */
const TRIED = EDITS.filter((kind) => kind !== "move-folder").flatMap(
  (kind) => [kind, "add"] as const,
);

/** Sometimes a task moves all files of a folder, each named in its claims; git may take that for a rename. */
function folderMove(choice: number, { folders }: Surroundings): [from: string, to: string] {
  if (choice % 6 !== 5) return ["", ""];
  return [`${folders[choice % folders.length]!}/`, "moved/"];
}

/** A folder or glob with a space, and a name without slash or ending, are prose to the reader of Markdown. */
function isOnlyModel({ text }: LawClaim): boolean {
  return !/\.\w+$/.test(text) && (/\s/.test(text) || !/[/*]/.test(text));
}
