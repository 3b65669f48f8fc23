import { branchFault } from "../../model/branch-name.ts";
import { isWrite } from "../../model/claims.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import { nearest } from "../../model/nearest.ts";
import type { Place } from "../../model/place.ts";
import type { Located, Task } from "../../model/plan.ts";
import type { Outline } from "../markdown/outline.ts";
import type { Aliases } from "./aliases.ts";
import type { Unmerged } from "./document.ts";

/** Below such a heading the merges stand. */
const MERGING = /\b(?:merg(?:e|ing)|integration order)\b/i;

const COMMAND = /^[ \t]*(?:\$ )?git(?: -[Cc] \S+)* merge((?:[ \t]+\S+)+)[ \t]*$/gm;
const OPTION =
  /(?:^|\s)(?:-[mFsX]|--(?:message|file|strategy|strategy-option|into-name))(?:[= ]\s*|(?=['"]))(?:"[^"]*"?|'[^']*'?|\S+)|(?:^|\s)-\S+|\s#.*$/g;
const TRUNK =
  /^(?:(?:refs\/heads\/|origin\/|upstream\/)?(?:main|master|trunk|develop|dev|next|staging)|HEAD\b.*|FETCH_HEAD|[0-9a-f]{7,40}|v?\d[\d.]*)$/i;
/** What stands for something else, so that nobody knows what is merged. */
const OPEN = /[$<>{}*…[\]]|\.{3}/;
/** Words for what is not written out. */
const AND_MORE =
  /(?:\.{3}|…|\betc\b|\band so on\b|\brepeat|\bremaining\b|\bthe rest\b|\bothers?\b|\b(?:for|while)\b[^\n]*;\s*do\b)/i;
/** Words before a merge that stands for those of the others, too. */
const EXAMPLE =
  /\b(?:each|every|in turn|one by one|one after (?:the )?(?:an)?other|same way|likewise|for (?:example|instance)|e\.g\.|z\. ?B\.|such as|examples?|sample)/i;
/** A line that merges in another way, or says that somebody does. */
const OTHERWISE = /\b(?:merge|squash|cherry-pick|rebase|checkout|switch|pull|PR)\b/;

/**
 * The workers that write and that nothing merges, where the plan merges others; `order` is what it says of
 * the order, by ids.
 */
export function unmergedWorkers(
  cut: Outline,
  tasks: readonly Task[],
  order: readonly Located<string>[],
  own: ReadonlySet<Outline["sections"][number]>,
  aliases: Aliases,
): Unmerged[] {
  const sections = cut.sections.filter(({ heading }) => MERGING.test(heading));
  const texts = sections.map(({ bodyStart, bodyEnd }) => cut.text.slice(bodyStart, bodyEnd));
  const merged = sections.flatMap(({ bodyStart }, i) => mergedNames(texts[i]!, bodyStart));
  const known = merged.map((name) => branchOwner(name.text, tasks, aliases));
  if (order.length === 0 && known.every((owner) => owner === undefined)) return [];
  if (texts.some((text) => AND_MORE.test(text)) || merged.some(({ text }) => OPEN.test(text)))
    return [];
  const shown = new Set(known.filter((owner) => owner !== undefined));
  if (shown.size === 1 && merged.length === 1 && texts.some((text) => EXAMPLE.test(text)))
    return [];
  const done = new Set([...order.map(({ value }) => value), ...known.map((task) => task?.id)]);
  const branches = new Set(
    tasks.flatMap(({ id, branch }) => (done.has(id) && branch?.value) || []),
  );
  const left = tasks.filter(
    (task) => !done.has(task.id) && isToMerge(task) && !branches.has(task.branch?.value ?? ""),
  );
  const lines = left.length === 0 ? [] : linesBeside(cut, own);
  const lost = left.filter((task) => !lines.some((line) => speaksOf(line, task, aliases)));
  if (lost.length === 0) return [];
  const strange = merged.filter(({ text }, i) => known[i] === undefined && !TRUNK.test(text));
  const place = ({ text, offset }: Name): Place => cut.index.place(offset, offset + text.length);
  const found: Unmerged[] = [];
  const open = new Set(lost);
  for (const name of strange) {
    const byBranch = [...open].flatMap((task) => (task.branch ? [task.branch.value] : []));
    const [near] = nearest(name.text, byBranch);
    const task =
      [...open].find(({ branch }) => branch?.value === near && near !== undefined) ??
      (open.size === 1 && strange.length === 1 ? [...open][0] : undefined);
    if (!task) continue;
    open.delete(task);
    found.push({ workers: [task.id], at: place(name), instead: name.text });
  }
  const last = merged.findLast((_, i) => known[i] !== undefined);
  const at = last ? place(last) : order.at(-1)?.at;
  if (open.size > 0 && at) found.push({ workers: [...open].map(({ id }) => id), at });
  return found;
}

interface Name {
  text: string;
  offset: number;
}

/** What the `git merge` lines of a text name. */
function mergedNames(text: string, from: number): Name[] {
  return [...text.matchAll(COMMAND)].flatMap((match) => {
    const [line, names = ""] = match;
    const bare = names.replace(OPTION, (option) => " ".repeat(option.length));
    const start = from + match.index + line.indexOf(names, line.indexOf(" merge") + 6);
    return [...bare.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const name = word.replace(/^(['"])(.*)\1$/, "$2");
      return { text: name, offset: start + index + word.indexOf(name) };
    });
  });
}

function branchOwner(name: string, tasks: readonly Task[], aliases: Aliases): Task | undefined {
  const branch = name.replace(/^(?:refs\/heads\/|origin\/)/, "");
  const owner = tasks.find((task) => task.branch?.value === branch);
  return owner ?? tasks[aliases.one(branch) ?? -1];
}

/** Who works in the main checkout, is done or only reads has nothing to merge. */
function isToMerge({ done, inPlace, claims, branch }: Task): boolean {
  if (done || inPlace) return false;
  if (branch && (TRUNK.test(branch.value) || branchFault(branch.value) !== undefined)) return false;
  return claims.length === 0 ? branch !== undefined : claims.some(({ access }) => isWrite(access));
}

/** The lines outside of the workers' own text. */
function linesBeside(cut: Outline, own: ReadonlySet<Outline["sections"][number]>): string[] {
  return cut.sections
    .filter((section) => !own.has(section))
    .flatMap(({ bodyStart, bodyEnd }) => cut.text.slice(bodyStart, bodyEnd).split(/\r?\n/))
    .filter((line) => OTHERWISE.test(line));
}

function speaksOf(line: string, { id, branch }: Task, aliases: Aliases): boolean {
  if (branch && line.includes(branch.value)) return true;
  return aliases.idsWithin(line).includes(id);
}

const ADD =
  /^[ \t]*(?:\$ )?git(?: -[Cc] \S+)* worktree add((?:[ \t]+(?:-(?![bB]\b)\S+|-[bB][ \t]+\S+|[^\s#-]\S*)){1,8})/gm;

/** Commands that make a worker's worktree on another branch than the worker says, or elsewhere. */
export function otherBranches(cut: Outline, tasks: readonly Task[]): ParserFinding[] {
  return [...cut.text.matchAll(ADD)].flatMap((match): ParserFinding[] => {
    const [command, args = ""] = match;
    if (/(['"])[^'"]*\s[^'"]*\1/.test(args)) return [];
    const words = args
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/['"`]/g, ""));
    const flag = words.findIndex((word) => /^-[bB]$/.test(word));
    const plain = words.filter(
      (word, i) => !word.startsWith("-") && !(flag !== -1 && i === flag + 1),
    );
    const [path = "", start] = plain;
    const branch = flag === -1 ? start : words[flag + 1];
    if (branch === undefined || OPEN.test(branch) || OPEN.test(path)) return [];
    const isThere = ({ worktree }: Task): boolean => pathKey(worktree?.value) === pathKey(path);
    const there = only(tasks, isThere);
    const own = only(tasks, (task) => task.branch?.value === branch);
    const isTrunk = flag === -1 && TRUNK.test(branch);
    const found: [Task, Located<string> | undefined, string][] = [];
    if (there) {
      if (there.branch?.value !== branch && !isTrunk) found.push([there, there.branch, branch]);
    } else if (own && !tasks.some(isThere) && nameOf(own.worktree?.value) !== nameOf(path))
      found.push([own, own.worktree, path]);
    return found.flatMap(([task, said, word]): ParserFinding[] => {
      // A branch that git refuses has its own rule.
      if (!said || branchFault(task.branch?.value ?? "x") !== undefined) return [];
      const kind = said === task.branch ? "branch" : "worktree";
      const where = kind === "branch" ? `on the branch ${word}` : `in ${word}`;
      // The branch is the last word, or stands behind its flag.
      const from = word === path ? command.search(/\sadd\s/) : command.search(/\s-[bB]\s/);
      const isLast = word !== path && from === -1;
      const at = match.index + (isLast ? command.lastIndexOf(word) : command.indexOf(word, from));
      return [
        {
          rule: "plan/partly-read",
          at: cut.index.place(at, at + word.length),
          message: `this command makes the worktree of ${task.id} ${where}, but ${task.id} says "${said.value}", which is what counts; expected the same in both`,
          tasks: [task.id],
          related: [{ at: said.at, message: `${task.id} names its ${kind} here` }],
        },
      ];
    });
  });
}

/** The one task of which this is true; that two share a branch or a worktree is told by itself. */
function only(tasks: readonly Task[], isMeant: (task: Task) => boolean): Task | undefined {
  const found = tasks.filter(isMeant);
  return found.length === 1 ? found[0] : undefined;
}

function nameOf(path = ""): string {
  return path.split(/[\\/]/).findLast((part) => part !== "") ?? "";
}

function pathKey(path: string | undefined): string | undefined {
  return path?.replace(/^(?:\.\/)+|\/+$/g, "");
}
