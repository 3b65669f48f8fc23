import { leadingMixedName, type WorkerName } from "./names.ts";

/** A worker as others may refer to it. */
export interface Named {
  id: string;
  name: WorkerName;
  title: string;
}

/** Finds the workers that a text names. */
export interface Aliases {
  /** The number of the one worker that the text names as a whole. */
  one(text: string): number | undefined;
  /** The ids that a part of a dependency value stands for; `undefined` when it is no name. */
  ids(text: string, position: number): readonly string[] | undefined;
  /** The workers that a running text names, in its order, each with its place in the text. */
  within(text: string): { worker: number; start: number; length: number }[];
  /** The ids of these workers. */
  idsWithin(text: string): readonly string[];
}

/** Words around a name that only say when its work is there. */
const BEFORE =
  /^(?:after|requires?|needs?|waits? (?:for|on)|waiting (?:for|on)|completion of|outputs? (?:of|from)|results? (?:of|from)|merge of|the)\s+/i;
const AFTER =
  /[\s,]+(?:(?:is|are|has|have|being|must(?: be)?|should(?: be)?|needs? to(?: be)?|to(?: be)?)\s+)?(?:been\s+)?(?:complete[ds]?|completion|completes|done|finished|finishes|merged|merges|merge|ready|first|outputs?|results?|published|lands?|landed)$/i;
const NONE = /^(?:none|nothing|no one|nobody|no dependenc(?:y|ies)|independent|n\/?a|can start)\b/i;
const ALL =
  /^(?:all|every)(?:\s+(?:of\s+)?(?:the\s+)?(?:other|previous|prior|preceding|earlier|above))*(?:\s+(?:workers?|agents?|(?:work)?streams?|tracks?|lanes?|teams?|worktrees?|others))?$/i;

/** Makes the table of names; a bare number or letter counts when only one worker has it. */
export function aliasesOf(workers: readonly Named[]): Aliases {
  const table = new Map<string, number | "several">();
  const put = (alias: string, worker: number, isWeak = false): void => {
    const key = plain(alias);
    if (key === "") return;
    const known = table.get(key);
    if (known === undefined) table.set(key, worker);
    else if (known !== worker && isWeak) table.set(key, "several");
  };
  workers.forEach(({ id }, worker) => put(id, worker));
  workers.forEach(({ name: { kind, key } }, worker) => {
    put(`${kind} ${key}`, worker);
    if (kind.endsWith("stream"))
      for (const same of ["stream", "workstream", "work stream"]) put(`${same} ${key}`, worker);
    put(`${kind}${key}`, worker);
    put(`${kind[0] ?? ""}${key}`, worker, true);
  });
  workers.forEach(({ name }, worker) => {
    put(name.key, worker, true);
  });
  const names = new Map(table);
  workers.forEach(({ id, name: { kind, key }, title }, worker) => {
    for (const part of [title, title.replace(/\s*\([^()]*\)\s*$/, "")]) {
      // The whole heading names its worker, too: `Worker 1: Core`.
      if (plain(part) !== "")
        for (const lead of [id, `${kind} ${key}`]) put(`${lead} ${part}`, worker, true);
      put(part, worker, true);
    }
  });
  const find = (table: typeof names, text: string): number | undefined => {
    const found = table.get(plain(text)) ?? table.get(plain(bareName(text)));
    return typeof found === "number" ? found : undefined;
  };
  const one = (text: string): number | undefined => find(table, text);
  const kinds = new Set(workers.map(({ name }) => name.kind));
  const within: Aliases["within"] = (text) => findNames(text, kinds, (word) => find(names, word));
  return {
    one,
    ids: (text, position) => readIds(text, position, workers, one, kinds),
    within,
    idsWithin: (text) => within(text).map(({ worker }) => workers[worker]!.id),
  };
}

/** A name without case, marks, signs and the difference between a space and a hyphen. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}./]+/gu, " ")
    .trim();
}

/** A name without remarks and the words around it: `completion of X`, `X is merged`. */
export function bareName(text: string): string {
  let rest = text.replace(/\([^()]*\)/g, " ").trim();
  rest = rest
    .replace(BEFORE, "")
    .replace(BEFORE, "")
    .replace(/['’]s?\s.*$/, "");
  for (let guard = 0; guard < 3 && AFTER.test(rest); guard++) rest = rest.replace(AFTER, "");
  return rest;
}

function readIds(
  text: string,
  position: number,
  workers: readonly Named[],
  one: Aliases["one"],
  kinds: ReadonlySet<string>,
): readonly string[] | undefined {
  const found = one(text);
  if (found !== undefined) return [workers[found]!.id];
  if (NONE.test(text)) return [];
  const rest = bareName(text);
  if (ALL.test(rest)) return workers.slice(0, position).map(({ id }) => id);
  const kind = /^all(?:\s+the)?\s+(\S+?)s$/i.exec(rest)?.[1]?.toLowerCase();
  const ofKind = workers.filter(({ name }, i) => name.kind === kind && i !== position);
  if (ofKind.length > 0) return ofKind.map(({ id }) => id);
  const range = readRange(rest, one);
  if (range) return workers.slice(range[0], range[1] + 1).map(({ id }) => id);
  if (rest.includes("/")) {
    const parts = rest.split("/").map(one);
    if (parts.every((part) => part !== undefined)) return parts.map((part) => workers[part]!.id);
  }
  // A name of a kind that the plan has, but of no worker: that is for the rule on unknown ids.
  const named = leadingMixedName(rest);
  return named?.length === rest.length && kinds.has(named.name.kind) ? [named.name.id] : undefined;
}

/** `Workers 1-3`, `W1 to W3`, `5A–5C`: both ends known, the first one first. */
function readRange(text: string, one: Aliases["one"]): [number, number] | undefined {
  const match = /^(.*?\S)\s*(?:–|—|-|\.\.+|\s(?:through|thru|to)\s)\s*(\S.*)$/i.exec(text);
  if (!match) return undefined;
  const [from, to] = [one(match[1]!.replace(/^(\w+?)s\s/i, "$1 ")), one(match[2]!)];
  return from !== undefined && to !== undefined && to > from ? [from, to] : undefined;
}

/** Every name of a worker in a text; a bare letter or number is none there. */
function findNames(
  text: string,
  kinds: ReadonlySet<string>,
  one: Aliases["one"],
): { worker: number; start: number; length: number }[] {
  const found: { worker: number; start: number; length: number }[] = [];
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}_/.-])[\p{L}\p{N}`][^\s,;|]*/gu)) {
    if (found.some(({ start, length }) => index < start + length)) continue;
    const mixed = leadingMixedName(text.slice(index));
    const name = mixed && kinds.has(mixed.name.kind) ? mixed : undefined;
    const own = word.replace(/[^\p{L}\p{N}]+$/u, "");
    const tries = name ? [text.slice(index, index + name.length), own] : [own];
    for (const candidate of tries) {
      if (/^(?:[a-z]|\d+)$/i.test(candidate)) continue;
      const worker = one(candidate);
      if (worker === undefined) continue;
      found.push({ worker, start: index, length: candidate.length });
      break;
    }
  }
  return found;
}
