import type { Analysis } from "../../model/analysis.ts";
import type { Side } from "../../model/claims.ts";
import type { Conflict, ConflictKind } from "../../model/conflicts.ts";
import type { Finding } from "../../model/diagnostic.ts";
import type { Access } from "../../model/plan.ts";

const VERB: Record<Access, string> = {
  create: "creates",
  modify: "modifies",
  delete: "deletes",
  write: "may write",
  read: "reads",
  deny: "denies itself",
};

/** What an access does, for messages: `creates`, `may write`. */
export function verb(access: Access): string {
  return VERB[access];
}

/**
 * One finding a pair of tasks and path; where a path has more pairs than are told, the last finding
 * counts the others. `expected` says what is expected of the two tasks.
 */
export function* raceFindings(
  { plan, conflicts }: Analysis,
  kind: ConflictKind,
  expected: (pair: Conflict, id: (side: Side) => string) => string,
): Generator<Finding> {
  const id = ({ task }: Side): string => plan.tasks[task]!.id;
  for (const { pairs, more } of conflicts) {
    const mine = pairs.filter((pair) => pair.kind === kind);
    for (const { a, b, path } of mine) {
      yield {
        at: b.claim.at,
        message: `task ${id(b)} ${verb(b.claim.access)} ${path}${via(b, path)} while task ${id(a)} ${verb(a.claim.access)} it${via(a, path)}; ${expected({ kind, path, a, b }, id)}`,
        tasks: [id(a), id(b)],
        paths: [path],
        related: [{ at: a.claim.at, message: `task ${id(a)} claims it here` }],
      };
    }
    const last = mine.at(-1) ?? pairs.at(-1);
    if (more[kind] === 0 || !last) continue;
    yield {
      at: last.b.claim.at,
      message: `${more[kind]} more pairs of tasks meet on ${last.path} without an order; expected one task that owns it`,
      paths: [last.path],
    };
  }
}

/** A claim of a directory or glob is named beside the path that it meets, unless it reads the same. */
function via({ claim }: Side, path: string): string {
  return claim.shape === "file" || claim.pattern === path ? "" : ` (through ${claim.pattern})`;
}
