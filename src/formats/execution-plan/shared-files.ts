import type { ParserFinding } from "../../model/diagnostic.ts";
import { isWrite } from "../../model/claims.ts";
import type { LineIndex } from "../../model/place.ts";
import { tidyPath } from "../../model/path.ts";
import type { Block, ListItem } from "../markdown/block.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import type { Outline, Section } from "../markdown/outline.ts";
import { readPathItem } from "../task-plan/path-item.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { Aliases } from "./aliases.ts";
import { isContested } from "./contested.ts";
import type { DraftMatrix, DraftRow } from "./matrix.ts";
import { onlyNames } from "./stated.ts";
import type { WorkerRow } from "./worker-table.ts";

/** What lists of files that several workers touch say. */
export interface SharedFiles {
  rows: DraftRow[];
  findings: ParserFinding[];
}

/**
 * Reads lists of files below `Shared files`, `Potential conflicts` and the like, outside of the workers,
 * and the rows of such tables. Where an item says no more than who writes the file, they do; anything
 * else is told, where the files of a worker leave it out.
 */
export function readSharedFiles(
  cut: Outline,
  drafts: readonly WorkerRow[],
  { rows, contested }: Pick<DraftMatrix, "rows" | "contested">,
  aliases: Aliases,
): SharedFiles {
  const writes = knownWrites(drafts, rows);
  const found: SharedFiles = { rows: [], findings: [] };
  const give = (row: DraftRow): void => {
    const cells = row.cells.filter(({ task }) => !writes(task, row.path.text));
    if (cells.length > 0) found.rows.push({ ...row, cells });
  };
  contested.forEach(give);
  for (const { item, name } of contestedItems(cut, drafts)) {
    for (const path of readPathItem({ text: item.text, offset: item.start })) {
      const from = path.offset - item.start + path.text.length;
      const said = textOf(item).slice(from, from + MOST);
      const workers = workersIn(said, aliases, drafts.length);
      const at: Slice = { text: path.text, offset: path.offset };
      const cells = workers.map((task) => ({ task, cell: WRITE, at }));
      if (isPlain(said, aliases)) give({ path, isPart: false, cells });
      else {
        const left = workers.filter((task) => !writes(task, path.text));
        const ids = left.map((task) => drafts[task]!.unit.heading.id);
        if (left.length > 0) found.findings.push(unread(name, path, ids, cut.index));
      }
    }
  }
  return found;
}

/** More than this nobody says of a file. */
const MOST = 2000;

const WRITE = { access: "write", isOwner: false } as const;

function unread(
  name: string,
  { text, offset }: Slice,
  ids: string[],
  index: LineIndex,
): ParserFinding {
  return {
    rule: "plan/partly-read",
    at: index.place(offset, offset + text.length),
    message: `what "${name}" says of ${text} is not read, and the files of ${ids.join(", ")} leave it out; expected it among the files of each worker that writes it`,
    tasks: ids,
  };
}

/** The items of the lists below such a heading or label, with its name. */
function* contestedItems(
  cut: Outline,
  drafts: readonly WorkerRow[],
): Generator<{ item: ListItem; name: string }> {
  const own = new Set(
    drafts.flatMap(({ unit }) => unit.sections.map(({ bodyStart }) => bodyStart)),
  );
  for (const section of cut.sections) {
    if (own.has(section.bodyStart)) continue;
    let name = isContested(section.heading) ? nameOf(section.heading) : undefined;
    for (const block of blocksOf(cut, section)) {
      const label = block.kind === "text" ? labelOf(block.text) : undefined;
      if (label !== undefined) name = isContested(label) ? nameOf(label) : undefined;
      if (block.kind !== "list" || name === undefined) continue;
      for (const item of block.items) yield { item, name };
    }
  }
}

/** Only a section that speaks of shared files somewhere is taken apart. */
function blocksOf({ text }: Outline, { heading, bodyStart, bodyEnd }: Section): Block[] {
  const body = text.slice(bodyStart, bodyEnd);
  return isContested(heading) || /shared|conflict|overlap|contended/i.test(body)
    ? parseBlocks(body, bodyStart)
    : [];
}

/** `**Shared files:**` or `Shared files:` as the last line of a paragraph. */
function labelOf(text: string): string | undefined {
  const line = text.trimEnd().split(/\r?\n/).at(-1)!.trim();
  return line.length <= 80 && (/:[*_]*$/.test(line) || /^\*\*[^*]+\*\*$/.test(line))
    ? line
    : undefined;
}

function nameOf(heading: string): string {
  return heading.replace(/[*_`]|:\s*$/g, "").trim();
}

function textOf({ text, children }: ListItem): string {
  const below = children.flatMap((block) => (block.kind === "list" ? block.items : []));
  return [text, ...below.map(textOf)].join("\n");
}

const LIST =
  /\b(workers|agents|(?:work)?streams|tracks|lanes|teams|worktrees)\s+((?:\d{1,3}|[A-Z])(?:\s*(?:,|&|\+|\/|\band\b)\s*(?:and\s+)?(?:\d{1,3}|[A-Z])\b)+)/gi;
const EVERYBODY =
  /\b(?:all|every|each|both)\s+(?:of\s+the\s+|the\s+)?(?:workers?|agents?|(?:work)?streams?|tracks?|lanes?|teams?|worktrees?)\b|\beveryone\b|\beverybody\b/i;

/** The workers that a text names: `W1 and W3`, `Workers 1, 3`, `all workers`. */
function workersIn(text: string, aliases: Aliases, count: number): number[] {
  const single = text.replace(LIST, (_, kinds: string, list: string) =>
    [...list.matchAll(/\d+|[A-Z](?![a-z])/g)]
      .map(([one]) => `${kinds.slice(0, -1)} ${one}`)
      .join(", "),
  );
  const named = new Set(aliases.within(single).map(({ worker }) => worker));
  if (named.size > 0) return [...named];
  return EVERYBODY.test(text) ? Array.from({ length: count }, (_, worker) => worker) : [];
}

const WRITES =
  /\b(?:add|append|chang|creat|edit|extend|insert|modif|regist|touch|updat|wir|writ)\w*/i;
const TURNS =
  /\b(?:after|asks?|before|consum\w+|coordinator|depend\w*|except|first|imports?|instead|last|lead|never|not|only|orchestrator|own\w*|reads?|read-only|requests?|then|until|uses?|without)\b|n't\b|→|->/i;

/** True where nothing is said but names, or that they write. */
function isPlain(said: string, aliases: Aliases): boolean {
  if (TURNS.test(said)) return false;
  const bare = said.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return WRITES.test(said) || onlyNames(bare, aliases) !== undefined;
}

/** Whether a worker's own list or the matrix lets it write a path, or a folder that holds it. */
function knownWrites(
  drafts: readonly WorkerRow[],
  matrix: readonly DraftRow[],
): (task: number, path: string) => boolean {
  const known = drafts.map(({ body }) =>
    body.claims.flatMap(({ text, access }) => (isWrite(access) ? [folderOf(text)] : [])),
  );
  for (const { path, cells } of matrix)
    for (const { task, cell } of cells)
      if (isWrite(cell.access)) known[task]!.push(folderOf(path.text));
  return (task, path) => {
    const pattern = tidyPath(path).pattern;
    return known[task]!.some(
      (one) => pattern === one || (one.endsWith("/") && pattern.startsWith(one)),
    );
  };
}

function folderOf(path: string): string {
  return tidyPath(path).pattern.replace(/\*+$/, "");
}
