import type {
  ExecutionPlanDocument,
  MatrixCell,
  MatrixRow,
} from "../../formats/execution-plan/document.ts";
import { isWrite, push } from "../../model/claims.ts";
import { baseName } from "../../model/path.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { overlap } from "../../model/pattern/overlap.ts";
import type { Claim, PathMention, Plan } from "../../model/plan.ts";
import { defineFormatRule } from "../define-rule.ts";

export default defineFormatRule("execution-plan", {
  name: "ownership/matrix-mismatch",
  severity: "error",
  summary:
    "The ownership matrix and a worker's own list of files disagree, or the matrix gives one file to two owners.",
  mend: "make the matrix and the worker's list say the same, with one PRIMARY a file",

  *check({ analysis: { plan } }, document) {
    if (document.matrix.length === 0) return;
    const shared = new Set<string>();
    for (const finding of twoOwners(plan, document)) {
      for (const path of finding.paths ?? []) shared.add(path);
      yield finding;
    }
    const rows = new RowIndex(document);
    for (const [worker, claims] of document.owned) {
      if (plan.tasks[worker]?.done) continue;
      for (const claim of claims) yield* notInMatrix(plan, document, rows.of(claim), worker, claim);
      // That the owners differ says it already.
      const owned = rows.ownedBy(worker).filter(({ row }) => !shared.has(row.path.pattern));
      yield* notInList(plan, document, owned, worker, claims);
    }
  },
});

/** More pairs of a folder or glob and a row are not compared; what is not compared is taken to agree. */
const MOST_COMPARED = 500_000;

/** Finds the rows of a matrix that a path of a worker's list speaks of. */
class RowIndex {
  readonly #rows: readonly MatrixRow[];
  readonly #byName = new Map<string, MatrixRow[]>();
  readonly #wide: MatrixRow[] = [];
  readonly #owned = new Map<number, OwnedRow[]>();
  #compared = 0;

  constructor({ matrix }: ExecutionPlanDocument) {
    this.#rows = matrix;
    for (const row of matrix) {
      if (row.path.shape === "file") push(this.#byName, baseName(row.path.pattern), row);
      else this.#wide.push(row);
      for (const cell of row.cells) if (cell.isOwner) push(this.#owned, cell.task, { row, cell });
    }
  }

  /** The rows of the same path, of one that it is short for, or of one that it meets; `undefined` when there are too many to compare. */
  of(claim: Claim): MatrixRow[] | undefined {
    const isFile = claim.shape === "file";
    const others = isFile
      ? [...(this.#byName.get(baseName(claim.pattern)) ?? []), ...this.#wide]
      : this.#rows;
    this.#compared += others.length;
    if (this.#compared > MOST_COMPARED) return undefined;
    return others.filter(({ path }) => isSame(claim, path));
  }

  ownedBy(worker: number): readonly OwnedRow[] {
    return this.#owned.get(worker) ?? [];
  }
}

interface OwnedRow {
  row: MatrixRow;
  cell: MatrixCell;
}

function* twoOwners(plan: Plan, { matrix }: ExecutionPlanDocument): Generator<Finding> {
  const owners = new Map<string, { row: MatrixRow; cell: MatrixCell }>();
  for (const row of matrix) {
    // Parts of one file may have an owner each; that they race is another rule's matter.
    const key = row.isPart ? `${row.path.pattern} ${row.path.at.start.line}` : row.path.pattern;
    for (const cell of row.cells) {
      if (!cell.isOwner) continue;
      const first = owners.get(key);
      if (!first) owners.set(key, { row, cell });
      else if (first.cell.task !== cell.task) {
        const [a, b] = [plan.tasks[first.cell.task]!.id, plan.tasks[cell.task]!.id];
        yield {
          at: cell.at,
          message: `the ownership matrix gives ${row.path.pattern} to ${a} and to ${b}; expected one owner`,
          tasks: [a, b],
          paths: [row.path.pattern],
          related: [{ at: first.cell.at, message: `${a} owns it here` }],
        };
      }
    }
  }
}

/** A path of a worker's own list that the matrix gives to nobody, to others, or to read only. */
function* notInMatrix(
  plan: Plan,
  { isWhole }: ExecutionPlanDocument,
  rows: readonly MatrixRow[] | undefined,
  worker: number,
  claim: Claim,
): Generator<Finding> {
  if (claim.outside || !rows) return;
  const mine = rows.flatMap(({ cells }) => cells.filter(({ task }) => task === worker));
  if (mine.some(({ access }) => isWrite(access))) return;
  const { id } = plan.tasks[worker]!;
  const others = rows.flatMap(({ cells }) => cells.filter(({ isOwner }) => isOwner));
  const owner = others[0] && plan.tasks[others[0].task]!.id;
  const said = whatMatrixSays(mine, owner);
  // A table of the contended files only says nothing of the others.
  if (rows.length === 0 && !isWhole) return;
  const at = mine[0]?.at ?? others[0]?.at;
  yield {
    at: claim.at,
    message: `worker ${id} lists ${claim.pattern} as its own, but the ownership matrix ${said}; expected both to say the same`,
    tasks: owner === undefined || mine.length > 0 ? [id] : [id, owner],
    paths: [claim.pattern],
    ...(at && { related: [{ at, message: "the matrix says so here" }] }),
  };
}

function whatMatrixSays(mine: readonly MatrixCell[], owner: string | undefined): string {
  if (mine.some(({ access }) => access === "read")) return "lets it only read it";
  if (mine.length > 0) return "denies it";
  return owner === undefined ? "does not give it to anyone" : `gives it to ${owner}`;
}

/** A file that the matrix gives to a worker who lists others only. */
function* notInList(
  plan: Plan,
  { vague }: ExecutionPlanDocument,
  owned: readonly OwnedRow[],
  worker: number,
  claims: readonly Claim[],
): Generator<Finding> {
  if (vague.has(worker) || owned.length * claims.length > MOST_COMPARED) return;
  const { id } = plan.tasks[worker]!;
  for (const { row, cell } of owned) {
    const { path, movedWith } = row;
    // Who lists a file has said enough of the place where the matrix moves it.
    const isListed = claims.some(
      (claim) => isSame(claim, path) || (movedWith && isSame(claim, movedWith)),
    );
    if (path.outside || isListed) continue;
    yield {
      at: cell.at,
      message: `the ownership matrix gives ${path.pattern} to ${id}, but the worker's own list leaves it out; expected both to say the same`,
      tasks: [id],
      paths: [path.pattern],
      related: [{ at: claims[0]!.at, message: `the list of worker ${id} starts here` }],
    };
  }
}

/** True for paths that meet, or where one is the short name of the other. */
function isSame(a: PathMention, b: PathMention): boolean {
  if (a.pattern === b.pattern) return true;
  if (a.pattern.endsWith(`/${b.pattern}`) || b.pattern.endsWith(`/${a.pattern}`)) return true;
  if (a.shape === "file" && b.shape === "file") return false;
  return overlap(a, b) !== undefined;
}
