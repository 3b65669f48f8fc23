import type { Analysis } from "../../model/analysis.ts";
import type { Side } from "../../model/claims.ts";
import type { Conflict, ConflictKind } from "../../model/conflicts.ts";
import type { Finding, Fix } from "../../model/diagnostic.ts";
import type { Access } from "../../model/plan.ts";
import type { RepairFixes } from "./repair-fix.ts";

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
 * counts the others. `expected` says what is expected of the two tasks; where `fix` orders them, `last` is
 * the side that it lets wait.
 */
export async function* raceFindings(
  analysis: Analysis,
  kind: ConflictKind,
  expected: (pair: Conflict, id: (side: Side) => string, last?: Side) => string,
): AsyncGenerator<Finding> {
  const { plan, conflicts } = analysis;
  const id = ({ task }: Side): string => plan.tasks[task]!.id;
  let fixes: RepairFixes | undefined;
  for (const { pairs, more } of conflicts) {
    const mine = pairs.filter((pair) => pair.kind === kind);
    if (mine.length === 0 && more[kind] === 0) continue;
    if (kind !== "stale-read") fixes ??= (await import("./repair-fix.ts")).repairFixes(analysis);
    for (const pair of mine) {
      const { a, b, path } = pair;
      const isStuck = fixes?.isStuck(pair);
      yield {
        at: b.claim.at,
        message: `${clash(pair, id)}; ${isStuck ? NO_ORDER : expected(pair, id, fixes?.lastOf(pair))}`,
        tasks: [id(a), id(b)],
        paths: [path],
        related: [{ at: a.claim.at, message: `task ${id(a)} claims it here` }],
        ...withFix(fixes?.ofPair(pair)),
      };
    }
    const last = mine.at(-1) ?? pairs.at(-1);
    if (more[kind] === 0 || !last) continue;
    yield {
      at: last.b.claim.at,
      message: `${more[kind]} more pairs of tasks meet on ${last.path} without an order; expected one task that owns it`,
      paths: [last.path],
      ...withFix(fixes?.ofPath(last.path)),
    };
  }
}

const NO_ORDER =
  "no order of the two fits the other claims and dependencies, so give the file to one of them";

function withFix(fix: Fix | undefined): Pick<Finding, "fixes"> {
  return fix ? { fixes: [fix] } : {};
}

/** What two tasks do to one path; a directory or glob is named beside the path that it meets. */
function clash(conflict: Conflict, id: (side: Side) => string): string {
  const { a, b, path, isAssumed } = conflict;
  if (conflict.over) return onWay(conflict, conflict.over, id);
  const [does, other] = [
    `task ${id(b)} ${verb(b.claim.access)}`,
    `while task ${id(a)} ${verb(a.claim.access)} it`,
  ];
  const { pattern } = b.claim;
  if (isAssumed)
    return `${does} ${pattern} ${other} through ${a.claim.pattern}, two patterns that are too intricate to compare and are taken to meet`;
  if (b.claim.shape !== "file" && a.claim.pattern === pattern)
    return `${does} ${pattern} ${other} (both match ${path})`;
  return `${does} ${path}${via(b)} ${other}${via(a)}`;
}

/** What one task does to a link or a file, and what the other does behind or below it. */
function onWay(
  { a, b, path }: Conflict,
  { side, kind }: NonNullable<Conflict["over"]>,
  id: (side: Side) => string,
): string {
  const [over, other] = side === "a" ? [a, b] : [b, a];
  const does = `task ${id(over)} ${verb(over.claim.access)} ${over.claim.pattern}`;
  const way =
    kind === "link"
      ? `${path}${via(other)}, a link on the way to it`
      : `${path}${via(other)}, a file where that path needs a folder`;
  return `${does} while task ${id(other)} ${verb(other.claim.access)} ${way}`;
}

/** A claim of a directory or glob, or one behind a link, to be named beside the path that it meets; empty for a file. */
export function via({ claim }: Side): string {
  if (claim.reached !== undefined) return ` (through ${claim.reached})`;
  return claim.shape === "file" ? "" : ` (through ${claim.pattern})`;
}
