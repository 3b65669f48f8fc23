import { isWrite } from "../../../model/claims.ts";
import type { Order } from "../../../model/order.ts";
import type { Access, Claim, FileNote, Plan } from "../../../model/plan.ts";
import { tidyPath } from "../../../model/path.ts";
import { oneLine } from "../../markdown/plain.ts";
import { pathsOf } from "../matrix-paths.ts";

/** What each worker may do to one path, in the order of the dependencies. */
export interface OwnedPath {
  pattern: string;
  workers: { task: number; id: string; access: Access }[];
  /** Those who change it do so one after another, as the dependencies say. */
  inOrder: boolean;
}

/** The claims of a plan by path, sorted; workers stand in an order in which they may be carried out. */
export function ownedPaths(
  plan: Plan,
  order: Order,
  ids: ReadonlyMap<string, string>,
): OwnedPath[] {
  const paths = new Map<string, OwnedPath>();
  for (const task of order.topological) {
    const { id, claims } = plan.tasks[task]!;
    for (const { pattern, access } of claims) {
      if (!isRow(pattern) || isImplied(claims, pattern, access)) continue;
      const path = paths.get(pattern) ?? { pattern, workers: [], inOrder: true };
      paths.set(pattern, path);
      const isSaid = path.workers.some((one) => one.task === task && one.access === access);
      if (!isSaid) path.workers.push({ task, id: ids.get(id) ?? id, access });
    }
  }
  for (const path of paths.values()) path.inOrder = isChain(path, order);
  return [...paths.values()].toSorted((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

/** That a worker writes a file says nothing where it also creates, modifies or deletes it. */
function isImplied(claims: readonly Claim[], pattern: string, access: Access): boolean {
  const says = ({ access: other }: Claim): boolean => other !== "write" && isWrite(other);
  return access === "write" && claims.some((one) => one.pattern === pattern && says(one));
}

/** True for a path that the first cell of a row gives back. */
export function isRow(pattern: string): boolean {
  const [path, ...others] = pathsOf({ text: cellOf({ pattern }), offset: 0 });
  return others.length === 0 && path !== undefined && tidyPath(path.text).pattern === pattern;
}

function isChain({ workers }: OwnedPath, order: Order): boolean {
  const writers = workers.filter(({ access }) => isWrite(access)).map(({ task }) => task);
  return writers.every((task, i) => {
    const before = writers[i - 1];
    return before === undefined || before === task || order.precedes(before, task);
  });
}

/** A matrix with a column for each worker is read up to this many of them. */
const MOST_COLUMNS = 12;
/** Rows below one heading. */
const MOST_ROWS = 150;

const WORDS: Record<Access, string> = {
  create: "CREATE",
  write: "WRITE",
  modify: "MODIFY",
  delete: "DELETE",
  read: "READ",
  deny: "DENY",
};

/** The ownership matrix as Markdown: a column for each worker, or for each kind of access where they are many. */
export function matrixParts(
  paths: readonly OwnedPath[],
  ids: readonly string[],
  own: readonly FileNote[],
): string[] {
  const notes = notesByPath(own);
  const table = ids.length <= MOST_COLUMNS ? workerColumns(ids, notes) : roleColumns(paths, notes);
  const parts: string[] = [];
  for (let from = 0; from < paths.length; from += MOST_ROWS) {
    if (from > 0) parts.push(`### Ownership matrix, part ${from / MOST_ROWS + 1}`);
    const rows = paths.slice(from, from + MOST_ROWS).map(table.row);
    parts.push([line(table.head), line(table.head.map(() => "---")), ...rows.map(line)].join("\n"));
  }
  return parts;
}

interface TableForm {
  head: string[];
  row(path: OwnedPath): string[];
}

/** The plan's own notes by path. */
type Notes = ReadonlyMap<string, string>;

function notesByPath(own: readonly FileNote[]): Notes {
  const notes = new Map<string, Set<string>>();
  for (const { pattern, text } of own)
    notes.set(pattern, (notes.get(pattern) ?? new Set()).add(oneLine(text)));
  return new Map([...notes].map(([pattern, texts]) => [pattern, [...texts].join("; ")]));
}

function workerColumns(ids: readonly string[], notes: Notes): TableForm {
  return {
    head: ["File", ...ids, "Notes"],
    row: (path) => [
      cellOf(path),
      ...ids.map((id) => wordsOf(path, id)),
      notes.get(path.pattern) ?? notesOf(path),
    ],
  };
}

function wordsOf(path: OwnedPath, id: string): string {
  const owner = ownerOf(path);
  const words = path.workers
    .filter((worker) => worker.id === id)
    .map((worker) => {
      if (worker !== owner) return WORDS[worker.access];
      return worker.access === "create" ? "PRIMARY (new)" : "PRIMARY";
    });
  return words.length === 0 ? "-" : words.join(", ");
}

/** The first who creates or writes a file owns it; those who come later only write it. */
function ownerOf({ workers }: OwnedPath): OwnedPath["workers"][number] | undefined {
  const first = workers.find(({ access }) => access === "create" || access === "write");
  return workers.find((one) => one.task === first?.task && one.access === "create") ?? first;
}

function roleColumns(paths: readonly OwnedPath[], notes: Notes): TableForm {
  const used = new Set(paths.flatMap(({ workers }) => workers.map(({ access }) => access)));
  const accesses = (Object.keys(WORDS) as Access[]).filter((access) => used.has(access));
  const hasOwners = paths.some((path) => ownerOf(path)?.access === "write");
  return {
    head: [
      "File",
      ...(hasOwners ? ["PRIMARY"] : []),
      ...accesses.map((access) => WORDS[access]),
      ...(notes.size > 0 ? ["Notes"] : []),
    ],
    row: (path) => {
      const owner = ownerOf(path);
      const isPrimary = (worker: OwnedPath["workers"][number]): boolean =>
        worker === owner && worker.access === "write";
      const named = (workers: OwnedPath["workers"]): string =>
        workers.map(({ id }) => id).join(", ") || "-";
      return [
        cellOf(path),
        ...(hasOwners ? [named(path.workers.filter(isPrimary))] : []),
        ...accesses.map((access) =>
          named(path.workers.filter((one) => one.access === access && !isPrimary(one))),
        ),
        ...(notes.size > 0 ? [notes.get(path.pattern) ?? ""] : []),
      ];
    },
  };
}

function cellOf({ pattern }: Pick<OwnedPath, "pattern">): string {
  return `\`${oneLine(pattern)}\``;
}

/** Who changes a file after whom. */
function notesOf({ workers, inOrder }: OwnedPath): string {
  const writers = [...new Set(workers.filter(({ access }) => isWrite(access)).map(({ id }) => id))];
  return writers.length > 1 && inOrder ? writers.join(", then ") : "";
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
